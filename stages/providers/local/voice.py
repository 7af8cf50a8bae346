"""Narrates with espeak-ng, in a process of its own."""

from __future__ import annotations

import array
import asyncio
import sys

from stages.errors import InputError
from stages.programs import run_program
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.hosted.speech import wav_of
from stages.providers.local.speech.delivery import order_of
from stages.providers.local.speech.order import Spoken
from stages.providers.local.speech.speakers import VOICES_BY_LANGUAGE
from stages.providers.local.speech.words import time_words, with_marks

_PROGRAM = "stages.providers.local.speech"

# espeak speaks a minute of text in a twentieth of a second; starting the program takes longer.
SPEAK_TIMEOUT_S = 30.0

# Programs at once: each takes a core for a moment, and the painters need them too.
MAX_PROGRAMS = 2

LANGUAGES = tuple(VOICES_BY_LANGUAGE)


class LocalVoice:
    """One program run for each text; nothing of espeak-ng is loaded here."""

    name = "local"
    version = "2"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        self._free = asyncio.Semaphore(MAX_PROGRAMS)

    async def speak(self, line: Line) -> Narration:
        """Speech and the time of each word. Raises InputError for a language we do not speak."""
        if line.language not in LANGUAGES:
            raise InputError(
                "unsupported_language",
                f"We cannot read {line.language!r} aloud: choose one of {', '.join(LANGUAGES)}.",
            )
        text, order = order_of(line)
        async with self._free:
            answer = await run_program(
                _PROGRAM, order.model_dump_json().encode(), timeout_s=SPEAK_TIMEOUT_S
            )
        head, _, body = answer.partition(b"\n")
        spoken = Spoken.model_validate_json(head)
        samples = array.array("h", body)
        if sys.byteorder == "big":
            samples.byteswap()
        words = with_marks(time_words(text, spoken.words, samples, spoken.rate_hz))
        return Narration(wav_of(body, spoken.rate_hz), words)
