"""Chat by Converse: the model has one tool, whose input is the answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from stages.providers.aws.errors import unreadable
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.errors import BEDROCK
from stages.providers.hosted import errors
from stages.providers.hosted.chat import Said
from stages.usage import Usage, spend

_TOOL = "answer"
_TOLD = "Takes your answer. Call it once, with the whole answer as its input."

# Other models refuse to be made to call a tool; they are offered it, and mostly do.
_CAN_BE_MADE_TO = ("anthropic.claude", "amazon.nova")

_REFUSED = ("content_filtered", "guardrail_intervened")
_CUT_OFF = ("max_tokens", "model_context_window_exceeded")


class BedrockChat:
    """One model, for vision or for story."""

    def __init__(self, service: Service) -> None:
        self.name = service.name
        self.model = service.model
        self.turns = service.turns
        self._service = service

    async def ask(self, system: str, said: Sequence[Said], answer: type[BaseModel]) -> str:
        """The answer as JSON text, or the words of a model that calls no tool. See Chat."""
        told = await self._service.converse(
            system=[{"text": system}],
            messages=[_message(turn) for turn in said],
            inferenceConfig={"maxTokens": self._service.settings.max_tokens},
            toolConfig=_tool_config(self.model, answer),
        )
        _tell(told)
        return self._read(told)

    async def check(self) -> str:
        """Have it say one token. Raises as calls do."""
        told = await self._service.converse(
            messages=[{"role": "user", "content": [{"text": "Hi"}]}],
            inferenceConfig={"maxTokens": 1},
        )
        _tell(told)
        return f"{self.model} answers"

    def _read(self, told: dict[str, Any]) -> str:
        stop = told.get("stopReason")
        if stop in _REFUSED:
            raise errors.refused(self._service.stage)
        if stop in _CUT_OFF:
            raise errors.bad_answer(self.name, f"{self.model} was cut off ({stop})")
        blocks = told.get("output", {}).get("message", {}).get("content")
        if not isinstance(blocks, list):
            raise unreadable(BEDROCK, "its answer holds no message")
        for block in blocks:
            if "toolUse" in block:
                return json.dumps(block["toolUse"].get("input"), ensure_ascii=False)
        return "".join(block.get("text", "") for block in blocks)


def _message(turn: Said) -> dict[str, Any]:
    content: list[dict[str, Any]] = [{"text": turn.text}]
    if turn.shown is not None:
        kind = turn.shown.media_type.removeprefix("image/")
        content.insert(0, {"image": {"format": kind, "source": {"bytes": turn.shown.data}}})
    return {"role": turn.role, "content": content}


def _tool_config(model: str, answer: type[BaseModel]) -> dict[str, Any]:
    tool = {"name": _TOOL, "description": _TOLD, "inputSchema": {"json": schema_of(answer)}}
    must = any(part in model for part in _CAN_BE_MADE_TO)
    choice: dict[str, Any] = {"tool": {"name": _TOOL}} if must else {"auto": {}}
    return {"tools": [{"toolSpec": tool}], "toolChoice": choice}


def schema_of(answer: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema in one piece: Nova takes only type, properties and required at its top.

    https://docs.aws.amazon.com/nova/latest/userguide/tool-use-definition.html
    """
    schema = answer.model_json_schema()
    whole = _in_place(schema, schema.get("$defs", {}))
    return {name: whole[name] for name in ("type", "properties", "required") if name in whole}


def _in_place(node: Any, definitions: dict[str, Any]) -> Any:
    """The schema with what it refers to where it does, and without titles and our docstrings."""
    if isinstance(node, list):
        return [_in_place(part, definitions) for part in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _in_place(definitions[node["$ref"].rpartition("/")[2]], definitions)
    return {
        name: (
            {key: _in_place(one, definitions) for key, one in part.items()}
            if name == "properties"
            else _in_place(part, definitions)
        )
        for name, part in node.items()
        if name not in ("title", "$defs", "description")
    }


def _tell(told: dict[str, Any]) -> None:
    used = told.get("usage") or {}
    spend(
        Usage(
            calls=1,
            input_tokens=used.get("inputTokens") or 0,
            output_tokens=used.get("outputTokens") or 0,
        )
    )
