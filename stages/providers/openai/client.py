"""Owns the connection of one stage to the server: made when first needed, closed at the end."""

from __future__ import annotations

import asyncio

import openai

from stages.providers.base import ProviderContext
from stages.providers.openai.errors import SERVICE, errors_told
from stages.providers.openai.settings import OpenAISettings

# A server that is there takes a connection at once; it may take long to answer.
_CONNECT_S = 10.0

# A check asks for a list that every server has at hand.
_CHECK_S = 15.0


class Service:
    """One stage's client, and how much it is asked at once."""

    name = SERVICE

    def __init__(self, context: ProviderContext, settings: OpenAISettings, stage: str) -> None:
        self.settings = settings
        self.stage = stage
        self.turns = asyncio.Semaphore(settings.at_once)
        self._key = settings.key  # a missing one shows when the service starts
        self._client: openai.AsyncOpenAI | None = None
        context.stack.push_async_callback(self._close)

    @property
    def client(self) -> openai.AsyncOpenAI:
        """The SDK's client. Repeating a call is the run's to decide, never the SDK's."""
        if self._client is None:
            timeout_s = self.settings.timeout_s
            self._client = openai.AsyncOpenAI(
                base_url=self.settings.url,
                api_key=self._key,
                max_retries=0,
                timeout=openai.Timeout(timeout_s, connect=min(_CONNECT_S, timeout_s)),
            )
        return self._client

    async def check(self, model: str) -> str:
        """Look for the model in the server's list: free of charge. Raises as calls do."""
        timeout_s = min(_CHECK_S, self.settings.timeout_s)
        with errors_told(self.stage):
            await self.client.models.retrieve(model, timeout=timeout_s)
        return f"{self.settings.url} has {model}"

    async def _close(self) -> None:
        if self._client is not None:
            await self._client.close()
