"""Narrates with espeak-ng, in a process of its own."""

from __future__ import annotations

import array
import asyncio
import contextlib
import io
import sys
import wave

from stages.errors import InputError, ProviderError, TryAgain
from stages.models import VoiceType, Word
from stages.providers.base import Line, Narration, ProviderContext
from stages.providers.local.speech.order import Order, Spoken
from stages.providers.local.speech.words import sounding_part, time_words

# espeak speaks a minute of text in a twentieth of a second; starting the program takes longer.
SPEAK_TIMEOUT_S = 30.0

# Programs at once: each takes a core for a moment, and the painters need them too.
MAX_PROGRAMS = 2

# Words a minute up to an age: small children need time to look and to understand.
_RATES = ((4, 118), (6, 132), (10, 148))

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")

# pitch, pitch range, female, variant, change of rate in words a minute, pause between words.
_VOICES: dict[VoiceType, tuple[int, int, bool, int, int, int]] = {
    "gentle": (48, 42, True, 1, -6, 1),
    "cheerful": (62, 70, True, 2, 6, 0),
    "silly": (82, 90, False, 3, 10, 0),
    "wise": (28, 38, False, 1, -12, 2),
}

_SILENT_S = 0.5  # for a text with nothing in it that can be spoken


class LocalVoice:
    """One program run for each text; nothing of espeak-ng is loaded here."""

    name = "local"
    version = "1"
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
        text = " ".join(line.text.split())
        async with self._free:
            answer = await _run(_order(text, line))
        head, _, body = answer.partition(b"\n")
        spoken = Spoken.model_validate_json(head)
        samples = array.array("h", body)
        if sys.byteorder == "big":
            samples.byteswap()
        return _narration(text, spoken, samples)


def _order(text: str, line: Line) -> Order:
    pitch, pitch_range, female, variant, faster, gap = _VOICES[line.voice_type]
    rate = next(rate for age, rate in _RATES if line.child_age <= age)
    return Order(
        text=text,
        language=line.language,
        rate_wpm=rate + faster,
        pitch=pitch,
        pitch_range=pitch_range,
        female=female,
        variant=variant,
        word_gap=gap,
    )


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


def _narration(text: str, spoken: Spoken, samples: array.array[int]) -> Narration:
    if not samples:
        samples = array.array("h", bytes(2 * round(spoken.rate_hz * _SILENT_S)))
    first, last = sounding_part(samples, spoken.rate_hz)
    earlier_ms = round(1000 * first / spoken.rate_hz)
    events = [
        event.model_copy(update={"at_ms": max(0, event.at_ms - earlier_ms)})
        for event in spoken.words
    ]
    kept = samples[first:last]
    words: tuple[Word, ...] = time_words(text, events, kept, spoken.rate_hz)
    return Narration(_wav(kept, spoken.rate_hz), words)


def _wav(samples: array.array[int], rate_hz: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate_hz)
        out.writeframes(samples.tobytes())
    return file.getvalue()
