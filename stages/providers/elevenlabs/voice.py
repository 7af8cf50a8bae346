"""Has a text read aloud by ElevenLabs, with the time of each word."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Iterator

from stages.models import Word
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.elevenlabs.alignment import timed_words
from stages.providers.elevenlabs.client import RATE_HZ, Service, Spoken
from stages.providers.elevenlabs.errors import SERVICE
from stages.providers.elevenlabs.settings import VOICES, ElevenLabsSettings
from stages.providers.hosted.speech import (
    reshaped,
    speech_span,
    spread_words,
    tempo_for,
    wav_of,
)
from stages.providers.hosted.wav import read_wav
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
        spoken = await self._service.spoken(
            text, line.voice_type, language=line.language, speed=speed
        )
        rest = tempo / speed
        wav = await reshaped(
            self._workers, wav_of(spoken.pcm, RATE_HZ), pitch=line.pitch, pace=rest
        )
        return Narration(wav, tuple(_fitted(self._timed(text, spoken), rest, wav)))

    async def check(self) -> str:
        """Have each voice say a letter. Raises as calls do."""
        for voice_type in VOICES:
            await self._service.spoken(_SHORTEST, voice_type, language="en", speed=1.0)
        return f"{len(VOICES)} voices by {self._model}"

    def _timed(self, text: str, spoken: Spoken) -> tuple[Word, ...]:
        for alignment in spoken.alignments:
            words = timed_words(text, alignment)
            if words is not None:
                return words
        self._say_once()
        begin_s, end_s = speech_span(spoken.pcm, RATE_HZ)
        return spread_words(text, end_s, begin_s=begin_s)

    def _say_once(self) -> None:
        if not self._is_said:
            self._is_said = True
            _log.warning(
                "%s: %s does not tell when the words of a text are heard; they get their times by "
                "their syllables",
                *(self.name, self._model),
            )


def _fitted(words: tuple[Word, ...], pace: float, wav: bytes) -> Iterator[Word]:
    """Their times in the same speech `pace` times as fast, none past its end."""
    pcm, rate_hz = read_wav(wav)
    end_s = math.floor(1000 * len(pcm) / 2 / rate_hz) / 1000  # rounded, none lies past it
    for word in words:
        start_s, until_s = (min(at / pace, end_s) for at in (word.start_s, word.end_s))
        yield Word(text=word.text, start_s=round(start_s, 3), end_s=round(until_s, 3))
