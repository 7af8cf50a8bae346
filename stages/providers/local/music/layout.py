"""Fits bars to the parts of a film: whole bars in each, and the theme where it belongs.

The cover states the theme, the first scene goes on with it, later scenes tell it in their own way,
and it comes back whole over the end, so that its last bar falls on the last chord.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

from stages.providers.local.music.score import Bar, MelodyTheme, PlannedPart
from stages.providers.local.music.tones import Tone

# How much slower or faster than its tone a film's music may be, to fit its pages better, and a
# page's than the film's. What still is not filled is a breath, held before the page turns.
_STRETCHES = tuple(1 + percent / 100 for percent in range(-8, 9))
_PAGE_STRETCH = 0.05

# The last chord rings at least this long before the film is over, and at most a bar longer.
LAST_CHORD_S = 2.0

_PHRASE_BARS = 4


def lay_out(
    parts: Sequence[PlannedPart], tone: Tone, theme: MelodyTheme, chance: random.Random
) -> tuple[Bar, ...]:
    """The bars of the whole film; the last one is the last chord's, and lasts to the end."""
    bar_s = _fitting_bar(parts, tone)
    bars: list[Bar] = []
    told = 0  # bars of the theme told since the cover began it
    for page, part in enumerate(parts):
        begin = told if told < len(theme.bars) else chance.choice((0, _PHRASE_BARS))
        section = _section(page, part, begin, bar_s, theme, tone)
        told += len(section)
        bars += section
    return _with_return(bars, theme)


def _fitting_bar(parts: Sequence[PlannedPart], tone: Tone) -> float:
    """The bar's length with which whole bars fit all parts best."""

    def misfit(bar_s: float) -> float:
        return sum(
            math.log(part.duration_s / _count(part, bar_s) / bar_s) ** 2
            for part in parts
            if part.duration_s > 0
        )

    return min((tone.bar_s * stretch for stretch in _STRETCHES), key=misfit)


def _count(part: PlannedPart, bar_s: float) -> int:
    return max(1, round(part.duration_s / bar_s))


def _section(
    page: int, part: PlannedPart, begin: int, bar_s: float, theme: MelodyTheme, tone: Tone
) -> list[Bar]:
    """A part's bars; the last one of a scene leads over to the next page, without melody."""
    count = _count(part, bar_s)
    if count > 1 and part.duration_s / count < bar_s * (1 - _PAGE_STRETCH):
        count -= 1
    length_s = min(part.duration_s / count, bar_s * (1 + _PAGE_STRETCH))
    bars = []
    for number in range(count):
        theme_bar = (begin + number) % len(theme.bars)
        is_last = number == count - 1
        leads_over = is_last and part.kind != "cover"
        at_s = number * length_s
        bars.append(
            Bar(
                at_s=part.start_s + at_s,
                length_s=part.duration_s - at_s if is_last else length_s,
                beat_s=length_s / tone.beats,
                chord=tone.chords.away if leads_over else theme.chords[theme_bar],
                theme_bar=None if leads_over else theme_bar,
                mood=part.mood,
                kind=part.kind,
                page=page,
            )
        )
    return bars


def _with_return(bars: list[Bar], theme: MelodyTheme) -> tuple[Bar, ...]:
    """The theme, whole, up to the last chord; what would come after that is its ringing."""
    if not bars:
        return ()
    end_s = bars[-1].at_s + bars[-1].length_s
    last = max(
        (number for number, bar in enumerate(bars) if bar.at_s <= end_s - LAST_CHORD_S),
        default=0,
    )
    first = last - len(theme.bars) + 1
    told = [
        bar
        if number < first
        else replace(bar, theme_bar=number - first, chord=theme.chords[number - first])
        for number, bar in enumerate(bars[: last + 1])
    ]
    return (*told[:-1], replace(told[-1], length_s=end_s - told[-1].at_s))
