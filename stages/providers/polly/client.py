"""Makes the one call that we make of Polly."""

from __future__ import annotations

from typing import Any, Literal

from stages.providers.aws.client import AwsClient
from stages.providers.aws.errors import errors_told
from stages.providers.base import ProviderContext
from stages.providers.polly.errors import POLLY, own_meaning
from stages.providers.polly.settings import PollySettings
from stages.usage import Usage, spend

# Every voice speaks at this rate as bare samples.
RATE_HZ = 16_000

# Polly speaks for ten minutes at most.
_MOST_BYTES = 10 * 60 * RATE_HZ * 2

Output = Literal["pcm", "json"]


class Service:
    """The connection to Polly."""

    def __init__(self, context: ProviderContext, settings: PollySettings) -> None:
        self._engine = settings.engine
        self._client = AwsClient(
            context.stack,
            POLLY,
            region=settings.region,
            timeout_s=settings.timeout_s,
            connections=2 * settings.at_once,
        )

    async def asked(self, ssml: str, voice: str, output: Output) -> bytes:
        """Samples (`pcm`: mono, 16 bits, `RATE_HZ`), or lines of word marks (`json`).

        Raises ProviderError and TryAgain.
        """
        form: dict[str, Any] = {"pcm": {"SampleRate": str(RATE_HZ)}}.get(output, {})
        if output == "json":
            form["SpeechMarkTypes"] = ["word"]
        with errors_told(POLLY, own_meaning):
            client = await self._client.opened()
            answer = await client.synthesize_speech(
                Engine=self._engine,
                VoiceId=voice,
                OutputFormat=output,
                TextType="ssml",
                Text=ssml,
                **form,
            )
            spend(Usage(calls=1, characters=answer.get("RequestCharacters") or 0))
            return await self._client.read(answer["AudioStream"], _MOST_BYTES)
