"""Makes the calls that we make of Bedrock, for one stage and its model."""

from __future__ import annotations

import asyncio
import json
from contextlib import AbstractContextManager
from typing import Any

from stages.errors import StageError
from stages.providers.aws.client import AwsClient
from stages.providers.aws.errors import Answered, errors_told, unreadable
from stages.providers.base import ProviderContext
from stages.providers.bedrock.errors import BEDROCK, own_meaning
from stages.providers.bedrock.settings import PREFIX, BedrockSettings

# A picture of one megapixel is 4 MB in base64 at most.
_MOST_BYTES = 32_000_000

_JSON = "application/json"


class Service:
    """One stage's connection, the model that it asks, and how much it is asked at once."""

    name = BEDROCK.name

    def __init__(self, context: ProviderContext, settings: BedrockSettings, stage: str) -> None:
        setting = "image_model" if stage == "images" else f"{stage}_model"
        self.settings = settings
        self.stage = stage
        self.model: str = getattr(settings, setting)
        self.model_setting = f"{PREFIX}{setting.upper()}"
        self.turns = asyncio.Semaphore(settings.at_once)
        self._client = AwsClient(
            context.stack,
            BEDROCK,
            region=settings.region,
            timeout_s=settings.timeout_s,
            connections=settings.at_once,
        )

    async def converse(self, **asked: Any) -> dict[str, Any]:
        """The answer of Converse. Raises ProviderError and TryAgain."""
        with self._errors_told():
            client = await self._client.opened()
            answer: dict[str, Any] = await client.converse(modelId=self.model, **asked)
        return answer

    async def invoke(self, body: dict[str, Any]) -> dict[str, Any]:
        """The JSON object that the model answers. Raises ProviderError and TryAgain."""
        with self._errors_told():
            client = await self._client.opened()
            answer = await client.invoke_model(
                modelId=self.model, body=json.dumps(body), contentType=_JSON, accept=_JSON
            )
            return _object_in(await self._client.read(answer["body"], _MOST_BYTES))

    def _errors_told(self) -> AbstractContextManager[None]:
        return errors_told(BEDROCK, self._own_meaning)

    def _own_meaning(self, told: Answered) -> StageError:
        return own_meaning(told, self.stage, self.model_setting)


def _object_in(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError as error:
        raise unreadable(BEDROCK, "its answer was not whole") from error
    if not isinstance(told, dict):
        raise unreadable(BEDROCK, "its answer was no object")
    return told
