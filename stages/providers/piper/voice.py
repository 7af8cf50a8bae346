"""Narrates with Piper's neural voices, one program run for each text."""

from __future__ import annotations

import asyncio

from stages.programs import run_program
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.hosted import errors
from stages.providers.hosted.speech import reshaped, tempo_for, wav_of
from stages.providers.piper.order import Order, Spoken
from stages.providers.piper.settings import VOICES, PiperSettings, VoiceFile, voices_of
from stages.providers.piper.timing import sentences_in, timed_words

# Raise it when the same line would be spoken in another way.
_WAY = "1"

_PROGRAM = "stages.providers.piper"

# A breath between two sentences, at a voice's own tempo.
_PAUSE_S = 0.4

# In [[these]] Piper would read sounds instead of words.
_NO_SOUNDS = str.maketrans("[]", "  ")

# What a check has spoken.
_SHORTEST = "a"


class PiperVoice:
    """A voice file for each language; pitch is changed after it. Raises SettingError."""

    name = "piper"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        settings = PiperSettings.read()
        self._voices = voices_of(settings)
        prints = (f"{one.language}={one.print}" for one in self._voices.values())
        self.version = "/".join((*sorted(prints), _WAY))
        self.turns = asyncio.Semaphore(settings.at_once)
        self._timeout_s = settings.timeout_s
        self._workers = context.workers

    async def speak(self, line: Line) -> Narration:
        """Speech, and when each word is heard. Raises ProviderError and TryAgain."""
        sentences = sentences_in(line.text)
        tempo = tempo_for(line.child_age) * line.pace
        spoken, pcm = await self._spoken(self._voice(line.language), sentences, tempo)
        words = timed_words(sentences, spoken.sentences, pcm, spoken.rate_hz)
        wav = await reshaped(self._workers, wav_of(pcm, spoken.rate_hz), pitch=line.pitch)
        return Narration(wav, words)

    async def check(self) -> str:
        """Have each voice say a letter. Raises as calls do."""
        for voice in self._voices.values():
            await self._spoken(voice, [_SHORTEST], 1.0)
        return ", ".join(f"{one.path.stem} ({one.language})" for one in self._voices.values())

    def _voice(self, language: str) -> VoiceFile:
        voice = self._voices.get(language)
        if voice is None:
            there = ", ".join(sorted(self._voices))
            why = f"There is no voice for the language {language!r}, but for {there}"
            raise errors.wrong_setting(VOICES, why)
        return voice

    async def _spoken(
        self, voice: VoiceFile, sentences: list[str], tempo: float
    ) -> tuple[Spoken, bytes]:
        order = Order(
            model=str(voice.path),
            sentences=[text.translate(_NO_SOUNDS) for text in sentences],
            tempo=tempo,
            pause_s=_PAUSE_S / tempo,
        )
        told = order.model_dump_json().encode()
        answer = await run_program(_PROGRAM, told, timeout_s=self._timeout_s)
        head, _, pcm = answer.partition(b"\n")
        return Spoken.model_validate_json(head), pcm
