"""What hosted voices need: WAVs of samples, another pitch, and times for words without any."""

from __future__ import annotations

import array
import io
import re
import sys
import wave
from collections.abc import Iterator
from dataclasses import dataclass

from stages.models import Word
from stages.workers import Workers

# Hosted voices speak to grown-ups: up to an age, the share of their tempo that a child follows.
_TEMPO = ((4, 0.85), (6, 0.92))

# A minute of speech is changed in a fifth of a second.
_RESHAPE_TIMEOUT_S = 60.0

_VOWELS = re.compile(r"[aeiouyáàâãäåæéèêëíìîïóòôõöøœúùûüýÿ]+", re.IGNORECASE)

# What is heard of a word goes by its syllables, and a little by its letters.
_SYLLABLE, _LETTER = 1.0, 0.08

# How long a mark at a word's end is, in syllables.
_PAUSES = {",": 0.8, ";": 1.2, ":": 1.2, "–": 0.8, "—": 0.8, ".": 2.0, "!": 2.0, "?": 2.0, "…": 2.2}
_CLOSING = "\"'”’»)"

# Below this share of the loudest sample there is silence before and after the speech.
_SILENT = 0.02


@dataclass(frozen=True)
class ReshapeTask:
    """Speech as a WAV, and how many semitones higher, and how much faster, it is to be."""

    wav: bytes
    pitch: float
    pace: float


def tempo_for(child_age: int) -> float:
    """How fast a child of this age (years) is read to, as a share of a voice's own tempo."""
    return next((tempo for age, tempo in _TEMPO if child_age <= age), 1.0)


def wav_of(pcm: bytes, rate_hz: int) -> bytes:
    """Mono 16-bit samples (little-endian) as a WAV."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate_hz)
        out.writeframes(pcm[: len(pcm) // 2 * 2])
    return file.getvalue()


async def reshaped(workers: Workers, wav: bytes, *, pitch: float, pace: float = 1.0) -> bytes:
    """The speech `pitch` semitones higher and `pace` times as fast, as a mono WAV.

    Word times shrink by the pace. Raises ProviderError, TryAgain.
    """
    if not pitch and pace == 1.0:
        return wav
    task = ReshapeTask(wav, pitch, pace)
    made: bytes = await workers.run(
        "stages.providers.hosted.speech_task:reshape", task, timeout_s=_RESHAPE_TIMEOUT_S
    )
    return made


def spread_words(text: str, end_s: float, *, begin_s: float = 0.0) -> tuple[Word, ...]:
    """Each word of the text (split at white space) with its share of the time, by its syllables.

    `begin_s` and `end_s` are where in the narration the speech begins and ends.
    """
    words = text.split()
    weights = [(_weight(word), _pause(word)) for word in words]
    if weights:
        weights[-1] = (weights[-1][0], 0.0)
    whole = sum(weight + pause for weight, pause in weights) or 1.0
    each_s = max(0.0, end_s - begin_s) / whole
    return tuple(_timed(words, weights, begin_s, each_s))


def _timed(
    words: list[str], weights: list[tuple[float, float]], at: float, each_s: float
) -> Iterator[Word]:
    for word, (weight, pause) in zip(words, weights, strict=True):
        end = at + weight * each_s
        yield Word(text=word, start_s=round(at, 3), end_s=round(end, 3))
        at = end + pause * each_s


def speech_span(pcm: bytes, rate_hz: int) -> tuple[float, float]:
    """Where in mono 16-bit samples the speech begins and ends, in seconds."""
    samples = array.array("h", pcm[: len(pcm) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    quiet = max(max(samples, default=0), -min(samples, default=0)) * _SILENT
    first = next((at for at, one in enumerate(samples) if abs(one) > quiet), 0)
    last = next((at for at, one in enumerate(reversed(samples)) if abs(one) > quiet), 0)
    return first / rate_hz, (len(samples) - last) / rate_hz


def _weight(word: str) -> float:
    letters = sum(letter.isalnum() for letter in word)
    if not letters:
        return 0.2
    return _SYLLABLE * max(1, len(_VOWELS.findall(word))) + _LETTER * letters


def _pause(word: str) -> float:
    return _PAUSES.get(word.rstrip(_CLOSING)[-1:], 0.0)
