"""Narrates with espeak-ng, in a process of its own."""

from __future__ import annotations

import array
import asyncio
import contextlib
import io
import sys
import wave

from stages.errors import InputError, ProviderError, TryAgain
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.local.speech.delivery import order_of
from stages.providers.local.speech.order import Order, Spoken
from stages.providers.local.speech.speakers import VOICES_BY_LANGUAGE
from stages.providers.local.speech.words import time_words, with_marks

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
            answer = await _run(order)
        head, _, body = answer.partition(b"\n")
        spoken = Spoken.model_validate_json(head)
        samples = array.array("h", body)
        if sys.byteorder == "big":
            samples.byteswap()
        words = with_marks(time_words(text, spoken.words, samples, spoken.rate_hz))
        return Narration(_wav(samples, spoken.rate_hz), words)


async def _run(order: Order) -> bytes:
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "stages.providers.local.speech"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(SPEAK_TIMEOUT_S):
            answer, complaint = await program.communicate(order.model_dump_json().encode())
    except TimeoutError as error:
        raise TryAgain("timeout", f"Speaking took over {SPEAK_TIMEOUT_S:g} s.") from error
    finally:
        if program.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                program.kill()
            await program.wait()
    if program.returncode != 0:
        reason = complaint.decode(errors="replace").strip().rpartition("\n")[2]
        raise ProviderError("speech_failed", f"The text could not be spoken: {reason}")
    return answer


def _wav(samples: array.array[int], rate_hz: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate_hz)
        out.writeframes(samples.tobytes())
    return file.getvalue()
