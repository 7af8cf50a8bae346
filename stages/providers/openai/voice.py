"""Has a text read aloud by the server; its words' times are told by their syllables."""

from __future__ import annotations

from types import MappingProxyType

from stages.models import VoiceType
from stages.providers.base import Line, Narration
from stages.providers.hosted import errors
from stages.providers.hosted.speech import reshaped, spread_words, wav_of
from stages.providers.openai.client import Service
from stages.providers.openai.errors import SERVICE, errors_told
from stages.providers.openai.settings import VOICES
from stages.providers.openai.wav import CutWav, NotWav, Speech, read_wav
from stages.usage import Usage, spend

# Raise it when the same line would be asked for in another way.
_WAY = "1"

# These voices speak to grown-ups: up to an age, the share of their tempo that a child can follow.
_TEMPO = ((4, 0.85), (6, 0.92), (10, 1.0))

# What the API takes.
_SLOWEST, _FASTEST = 0.25, 4.0


class OpenAIVoice:
    """One speech model of the server, with a voice for each voice type."""

    def __init__(self, service: Service) -> None:
        settings = service.settings
        self.name = service.name
        self.version = "/".join((settings.speech_model, *map(settings.voice, VOICES), _WAY))
        self.turns = service.turns
        self._service = service
        self._model = settings.speech_model

    async def speak(self, line: Line) -> Narration:
        """Speech, and when each word is heard. Raises ProviderError and TryAgain."""
        text = " ".join(line.text.split())
        speech = _speech_of(await self._spoken(text, line))
