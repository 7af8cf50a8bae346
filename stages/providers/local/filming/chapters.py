"""The film's chapters: one for the cover, one for each scene, one for the end.

Written as ffmpeg's metadata file (https://ffmpeg.org/ffmpeg-formats.html#Metadata-2).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stages.providers.film_briefs import FilmBrief, FilmPart
from stages.providers.local.phrases import phrases_in

# Players show chapters in a narrow list.
TITLE_CHARS = 40
_SPECIAL = re.compile(r"([=;#\\])")


@dataclass(frozen=True)
class Chapter:
    """A part of the film, seconds from its start."""

    start_s: float
    end_s: float
    title: str


def chapters(brief: FilmBrief, starts: Sequence[float]) -> Iterator[Chapter]:
    """The chapters of a film whose parts begin at `starts`, which has the film's end as its last.

    Raises ValueError when the numbers of parts and starts do not belong together.
    """
    numbers = itertools.count(1)
    times = itertools.pairwise(starts)
    for part, (start_s, end_s) in zip(brief.parts, times, strict=True):
        yield Chapter(start_s, end_s, _title(brief, part, numbers))


def ffmetadata(marks: Iterable[Chapter]) -> str:
    """The chapters as ffmpeg reads them, to the millisecond."""
    lines = [";FFMETADATA1"]
    for mark in marks:
        lines += ["[CHAPTER]", "TIMEBASE=1/1000"]
        lines += [f"START={round(mark.start_s * 1000)}", f"END={round(mark.end_s * 1000)}"]
        title = _SPECIAL.sub(r"\\\1", mark.title)
        lines.append(f"title={title}")
    return "\n".join(lines) + "\n"


def _title(brief: FilmBrief, part: FilmPart, numbers: Iterator[int]) -> str:
    if part.kind == "cover":
        return " ".join(brief.title.split())
    if part.kind == "end":
        return phrases_in(brief.language).the_end
    return f"{next(numbers)}. {_first_words(part.caption)}".strip()


def _first_words(text: str) -> str:
    """As many whole words as a list has room for; the rest is an ellipsis."""
    words = text.split()
    short = " ".join(words)
    if len(short) <= TITLE_CHARS:
        return short
    while words and len(" ".join(words)) > TITLE_CHARS - 1:
        words.pop()
    kept = " ".join(words) or short[: TITLE_CHARS - 1]
    return kept.rstrip(" ,;:.!?…–—") + "…"
