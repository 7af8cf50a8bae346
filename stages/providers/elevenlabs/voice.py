"""Has a text read aloud by ElevenLabs, with the time of each word."""

from __future__ import annotations

import asyncio
import logging

from stages.models import Word
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.elevenlabs.alignment import timed_words
from stages.providers.elevenlabs.client import RATE_HZ, Alignment, Service
from stages.providers.elevenlabs.errors import SERVICE, unreadable
from stages.providers.elevenlabs.settings import VOICES, ElevenLabsSettings
from stages.providers.hosted.speech import (
    reshaped,
    speech_span,
    spread_words,
    tempo_for,
    wav_of,
)
from stages.workers import Workers

_log = logging.getLogger(__name__)

# Raise it when the same line would be asked for in another way.
_WAY = "1"

# What the service takes; slower and faster is made of it here.
_SLOWEST, _FASTEST = 0.7, 1.2

# What a check has spoken: it is billed by its characters.
_SHORTEST = "a"


class ElevenLabsVoice:
    """One model, with a voice for each voice type; pitch is changed on this machine.

    Raises SettingError.
    """

    def __init__(self, context: ProviderContext) -> None:
        settings = ElevenLabsSettings.read()
        self.name = SERVICE
        self.version = "/".join((settings.model, *map(settings.voice, VOICES), _WAY))
        self.turns = asyncio.Semaphore(settings.at_once)
        self._service = Service(context, settings)
        self._model = settings.model
        self._workers: Workers = context.workers
        self._is_said = False

    async def speak(self, line: Line) -> Narration:
        """Speech, and when each word is heard. Raises ProviderError and TryAgain."""
        text = " ".join(line.text.split())
        tempo = tempo_for(line.child_age) * line.pace
        speed = min(max(tempo, _SLOWEST), _FASTEST)
        pcm, alignment = await self._service.spoken(
            text, line.voice_type, language=line.language, speed=speed
        )
        if len(pcm) < 2:
            raise unreadable("it sent no sound")
        words = self._timed(text, pcm, alignment)
        rest = tempo / speed
        wav = await reshaped(self._workers, wav_of(pcm, RATE_HZ), pitch=line.pitch, pace=rest)
        return Narration(wav, tuple(_sooner(word, rest) for word in words))

    async def check(self) -> str:
        """Have each voice say a letter. Raises as calls do."""
        for voice_type in VOICES:
            await self._service.spoken(_SHORTEST, voice_type, language="en", speed=1.0)
        return f"{len(VOICES)} voices by {self._model}"

    def _timed(self, text: str, pcm: bytes, alignment: Alignment | None) -> tuple[Word, ...]:
        begin_s, end_s = speech_span(pcm, RATE_HZ)
        if alignment is not None:
            told = alignment.characters, alignment.begins_s, alignment.ends_s
            words = timed_words(text, *told, len(pcm) / 2 / RATE_HZ)
            if words is not None:
                return words
        self._say_once()
        return spread_words(text, end_s, begin_s=begin_s)

    def _say_once(self) -> None:
        if not self._is_said:
            self._is_said = True
            _log.warning(
                "%s: %s does not tell when the words of a text are heard; they get their times by "
                "their syllables",
                *(self.name, self._model),
            )


def _sooner(word: Word, pace: float) -> Word:
    """Its times in speech that is `pace` times as fast."""
    if pace == 1.0:
        return word
    start_s, end_s = round(word.start_s / pace, 3), round(word.end_s / pace, 3)
    return Word(text=word.text, start_s=start_s, end_s=end_s)
