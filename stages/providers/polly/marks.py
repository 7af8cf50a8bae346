"""Makes SSML of a text, and finds in it the words that Polly's marks mean.

A mark gives the offset of a word in bytes of the UTF-8 of the SSML, tags and escapes counted, and
when it begins: https://docs.aws.amazon.com/polly/latest/dg/output.html
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from pydantic import BaseModel, TypeAdapter

from stages.models import Word

# What Polly takes as a rate, in per cent.
_SLOWEST, _FASTEST = 20, 200

# Polly wants them written so, also where XML does not.
_QUOTES = {'"': "&quot;", "'": "&apos;"}

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Mark(BaseModel):
    time: float  # in milliseconds
    start: int  # in bytes
    type: str


_MARK = TypeAdapter(_Mark)


@dataclass(frozen=True)
class Script:
    """A text as it is sent, and where each of its words begins there."""

    ssml: str
    words: tuple[str, ...]
    starts: tuple[int, ...]  # in bytes
    end: int  # of the last word, in bytes


def script_of(text: str, rate: float) -> Script:
    """The text, read `rate` times as fast as the voice does by itself."""
    percent = min(max(round(100 * rate), _SLOWEST), _FASTEST)
    ssml, starts = f'<speak><prosody rate="{percent}%">', []
    at = len(ssml)  # it is all ASCII
    words = text.split()
    escaped = [escape(_NOT_XML.sub("", word), _QUOTES) for word in words]
    for word in escaped:
        starts.append(at)
        at += len(word.encode()) + 1
    ssml += " ".join(escaped) + "</prosody></speak>"
    return Script(ssml, tuple(words), tuple(starts), at - 1)


def timed_words(script: Script, marks: bytes, end_s: float) -> tuple[Word, ...]:
    """When each word is heard: rising, up to `end_s`, where the speech ends.

    A word lasts until the next begins; one without a mark begins in between. `marks` are lines of
    JSON. Raises ValueError where they are none, or none for a text that can be spoken.
    """
    heard = _heard(script, marks)
    if not heard and any(letter.isalnum() for word in script.words for letter in word):
        raise ValueError("there are no word marks")
    end_s = math.floor(1000 * end_s) / 1000  # rounded, no time lies past the end
    begins = list(_rising(_filled(heard, len(script.words), end_s), end_s))
    return tuple(
        Word(text=word, start_s=round(begin, 3), end_s=round(end, 3))
        for word, begin, end in zip(script.words, begins, [*begins[1:], end_s], strict=False)
    )


def _heard(script: Script, marks: bytes) -> dict[int, float]:
    """By a word's number, when it is first heard, in seconds. One word may have many marks."""
    heard: dict[int, float] = {}
    for line in marks.splitlines():
        # Polly may cut a word's value off within a character: aws/aws-sdk-js#1683.
        mark = _MARK.validate_json(line.decode(errors="replace"))
        if mark.type == "word" and script.starts and script.starts[0] <= mark.start < script.end:
            number = bisect_right(script.starts, mark.start) - 1
            heard.setdefault(number, mark.time / 1000)
    return heard


def _filled(heard: dict[int, float], count: int, end_s: float) -> Iterator[float]:
    """The time of each word; those between two known ones share the time between these."""
    known = {-1: 0.0, **heard, count: end_s} if 0 not in heard else {**heard, count: end_s}
    numbers = sorted(known)
    for number in range(count):
        after = bisect_right(numbers, number)
        left, right = numbers[after - 1], numbers[after]
        share = (number - left) / (right - left)
        yield known[left] + (known[right] - known[left]) * share


def _rising(times: Iterator[float] | Sequence[float], end_s: float) -> Iterator[float]:
    latest = 0.0
    for time_s in times:
        latest = min(max(latest, time_s), end_s)
        yield latest
