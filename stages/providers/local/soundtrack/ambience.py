"""The sounds of a film's places, laid under its parts, and the turning of its pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from stages.providers.film_briefs import FilmBrief
from stages.providers.local.music.instruments import RATE_HZ
from stages.providers.local.soundtrack.ducking import Fader
from stages.providers.local.soundtrack.sounds.page import turn
from stages.providers.local.soundtrack.sounds.places import Heard, heard_in
from stages.providers.local.soundtrack.timeline import Span, page_turns, spans

Stereo = NDArray[np.float32]

# Levels in dB of full scale: with these a texture is heard some 20 LU under the voice between the
# pages, and a page is turned as softly as somebody would who reads.
_PLACES_DB, _PAGE_DB = -27.0, -18.0

# A place comes and goes in this time, and is there a little before its page and after it.
_FADE_S = 0.9


def add_places(bed: Stereo, brief: FilmBrief, starts: Sequence[float], fader: Fader) -> None:
    """Add what is heard of the parts' settings to `bed` (2, count) at RATE_HZ."""
    for place, (heard, span) in enumerate(_stretches(brief, starts)):
        begin = max(0, round((span.begin_s - _FADE_S / 2) * RATE_HZ))
        end = min(bed.shape[1], round((span.end_s + _FADE_S / 2) * RATE_HZ))
        sound = np.zeros((2, end - begin), np.float32)
        for number, one in enumerate(heard):
            made = one.make(end - begin, _chance(brief.seed, f"place/{place}/{number}"))
            sound += made * _factor(_PLACES_DB + one.level_db)
        _fade(sound)
        fader.apply(sound, RATE_HZ, begin / RATE_HZ)
        bed[:, begin:end] += sound


def add_page_turns(bed: Stereo, brief: FilmBrief, starts: Sequence[float]) -> None:
    """Add a turning page where the parts' pages turn, no two of them alike."""
    for number, at_s in enumerate(page_turns(brief, starts)):
        begin = round(max(0.0, at_s) * RATE_HZ)
        sound = turn(_chance(brief.seed, f"page/{number}"))[:, : bed.shape[1] - begin]
        bed[:, begin : begin + sound.shape[1]] += sound * _factor(_PAGE_DB)


def _stretches(
    brief: FilmBrief, starts: Sequence[float]
) -> Iterator[tuple[tuple[Heard, ...], Span]]:
    """Parts in a row that sound alike, as one; the end card is nowhere."""
    heard = [
        () if part.kind == "end" else heard_in(part.setting, part.time_of_day, part.weather)
        for part in brief.parts
    ]
    for sounds, group in groupby(zip(heard, spans(starts), strict=True), lambda pair: pair[0]):
        parts = [span for _, span in group]
        if sounds and parts[-1].end_s > parts[0].begin_s:
            yield sounds, Span(parts[0].begin_s, parts[-1].end_s)


def _fade(sound: Stereo) -> None:
    count = min(sound.shape[1] // 2, round(_FADE_S * RATE_HZ))
    rise = np.sin(np.linspace(0, np.pi / 2, count, dtype=np.float32)) ** 2
    sound[:, :count] *= rise
    sound[:, sound.shape[1] - count :] *= rise[::-1]


def _factor(level_db: float) -> np.float32:
    return np.float32(10 ** (level_db / 20))


def _chance(seed: str, what: str) -> np.random.Generator:
    """Chance that is the same in every process (`hash` of a text is not)."""
    digest = hashlib.sha256(f"{what}/{seed}".encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "little"))
