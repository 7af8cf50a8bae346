"""A chat that gives the answers of a script, in order, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from stages.providers.hosted.chat import Said


@dataclass(frozen=True)
class Heard:
    """One question."""

    system: str
    said: tuple[Said, ...]
    answer: type[BaseModel]


class ScriptedChat:
    """Each entry of the script is an answer's text, an object to be sent as JSON, or an error."""

    name = "scripted"
    model = "model-1"

    def __init__(self, *script: object) -> None:
        self.turns = asyncio.Semaphore(1)
        self.heard: list[Heard] = []
        self._script = list(script)

    async def ask(self, system: str, said: Sequence[Said], answer: type[BaseModel]) -> str:
        self.heard.append(Heard(system, tuple(said), answer))
        told = self._script.pop(0)
        if isinstance(told, Exception):
            raise told
        return told if isinstance(told, str) else json.dumps(told)

    async def check(self) -> str:
        return "model-1 answers"
