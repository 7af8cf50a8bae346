"""What happens when in a film, as far as its sound goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from stages.providers.film_briefs import FilmBrief, FilmPart
from stages.providers.local.filming.timing import TURN_S
from stages.providers.local.music.score import PlannedPart
from stages.providers.local.soundtrack.wav import seconds


@dataclass(frozen=True)
class Cue:
    """A narration and the second of the film at which it begins."""

    wav: Path
    at_s: float


@dataclass(frozen=True)
class Span:
    """A stretch of the film in seconds."""

    begin_s: float
    end_s: float


# Words closer together than this are one stretch of speech: music that rose between them would
# pump.
_BREATH_S = 0.9


def cues(brief: FilmBrief, starts: Sequence[float]) -> list[Cue]:
    """Every narration at its place."""
    return [
        Cue(part.narration, start + part.narration_at_s)
        for part, start in zip(brief.parts, starts, strict=False)
        if part.narration
    ]


def planned(brief: FilmBrief, starts: Sequence[float]) -> list[PlannedPart]:
    """The parts as the composer wants them."""
    return [
        PlannedPart(part.kind, part.mood, span.begin_s, span.end_s - span.begin_s)
        for part, span in zip(brief.parts, spans(starts), strict=True)
    ]


def spans(starts: Sequence[float]) -> list[Span]:
    """Where each part begins and ends; the last of `starts` is the film's end."""
    return [Span(begin, end) for begin, end in pairwise(starts)]


def speech(brief: FilmBrief, starts: Sequence[float]) -> list[Span]:
    """The stretches in which somebody speaks, from the words' times."""
    found: list[Span] = []
    for part, start in zip(brief.parts, starts, strict=False):
        for said in _said(part):
            at = start + part.narration_at_s
            begin_s, end_s = at + said.begin_s, at + said.end_s
            if found and begin_s - found[-1].end_s < _BREATH_S:
                found[-1] = Span(found[-1].begin_s, max(end_s, found[-1].end_s))
            else:
                found.append(Span(begin_s, end_s))
    return found


def _said(part: FilmPart) -> list[Span]:
    """The words within a part's narration; all of it where no words are known."""
    if part.narration is None:
        return []
    if not part.words:
        return [Span(0.0, seconds(part.narration))]
    return [Span(word.start_s, word.end_s) for word in part.words]


def page_turns(brief: FilmBrief, starts: Sequence[float]) -> list[float]:
    """The seconds at which a page begins to turn; the last part's does not."""
    return [
        end - TURN_S
        for part, end in zip(brief.parts[:-1], starts[1:], strict=False)
        if part.kind != "end"
    ]
