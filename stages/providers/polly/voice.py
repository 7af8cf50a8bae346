"""Has a text read aloud by Amazon Polly, and asks it when each word is heard."""

from __future__ import annotations

import asyncio

from stages.providers.aws.errors import unreadable
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.hosted import errors
from stages.providers.hosted.speech import reshaped, speech_span, tempo_for, wav_of
from stages.providers.hosted.wav import read_wav
from stages.providers.polly.client import RATE_HZ, Service
from stages.providers.polly.errors import POLLY, VOICES
from stages.providers.polly.marks import Script, script_of, timed_words
from stages.providers.polly.settings import PollySettings

# Raise it when the same line would be asked for in another way.
_WAY = "1"

# What a check has spoken: it is billed by its characters.
_SHORTEST = "a"


class PollyVoice:
    """One voice for each language; pace by SSML, pitch on this machine.

    Raises SettingError.
    """

    def __init__(self, context: ProviderContext) -> None:
        settings = PollySettings.read()
        named = ",".join(f"{one}={voice}" for one, voice in sorted(settings.named.items()))
        self.name = POLLY.name
        self.version = "/".join((settings.engine, named or "own", _WAY))
        self.turns = asyncio.Semaphore(settings.at_once)
        self._settings = settings
        self._service = Service(context, settings)
        self._workers = context.workers

    async def speak(self, line: Line) -> Narration:
        """Speech, and when each word is heard. Raises ProviderError and TryAgain."""
        voice = self._voice(line.language)
        script = script_of(line.text, tempo_for(line.child_age) * line.pace)
        pcm, marks = await self._both(script, voice)
        if len(pcm) < 2:
            raise unreadable(POLLY, "it sent no sound")
        wav = await reshaped(self._workers, wav_of(pcm, RATE_HZ), pitch=line.pitch)
        try:
            words = timed_words(script, marks, speech_span(*read_wav(wav))[1])
        except ValueError as error:
            raise unreadable(POLLY, "its times of words are not whole") from error
        return Narration(wav, words)

    async def check(self) -> str:
        """Have each voice that was named, or the English one, say a letter. Raises as calls do."""
        voices = sorted({*self._settings.named.values()} or {self._voice("en")})
        for voice in voices:
            await self._service.asked(script_of(_SHORTEST, 1.0).ssml, voice, "json")
        return f"{', '.join(voices)} by the {self._settings.engine} engine"

    def _voice(self, language: str) -> str:
        voice = self._settings.voice(language)
        if voice is None:
            raise errors.wrong_setting(VOICES, f"There is no voice for the language {language!r}")
        return voice

    async def _both(self, script: Script, voice: str) -> tuple[bytes, bytes]:
        """The sound and the marks, side by side. The first failure ends the other call too."""
        try:
            async with asyncio.TaskGroup() as group:
                sound = group.create_task(self._service.asked(script.ssml, voice, "pcm"))
                marks = group.create_task(self._service.asked(script.ssml, voice, "json"))
        except ExceptionGroup as failures:
            raise failures.exceptions[0] from None
        return sound.result(), marks.result()
