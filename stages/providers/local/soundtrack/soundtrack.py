"""Makes a film's sound: every narration at its place, music and quiet sounds under it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stages.providers.film_briefs import FilmBrief
from stages.providers.local.music.composing import compose
from stages.providers.local.music.instruments import RATE_HZ as BED_RATE_HZ
from stages.providers.local.music.moods import mood_of
from stages.providers.local.music.performance import perform
from stages.providers.local.soundtrack.ambience import add_page_turns, add_places
from stages.providers.local.soundtrack.ducking import Fader
from stages.providers.local.soundtrack.hall import in_hall
from stages.providers.local.soundtrack.loudness import lufs, piece_powers
from stages.providers.local.soundtrack.mastering import master
from stages.providers.local.soundtrack.timeline import Cue, cues, planned, spans, speech
from stages.providers.local.soundtrack.wav import RATE_HZ, Samples, read_mono

Stereo = NDArray[np.float32]

# Narrations are levelled to -16 LUFS as mono files; on both channels they would be 3 LU louder.
_EACH_CHANNEL = np.float32(2**-0.5 / 32768)

# The music where nobody speaks, and by how much it and the sounds go down where somebody does.
_MUSIC_LUFS = -24.0
_MUSIC_DUCK_DB, _PLACES_DUCK_DB = 9.0, 4.0

# Cover and end card belong to the music.
_BOUND_DB = 1.5

# A page's music is brought to its level by no more than this: thin music stays a little thinner.
_MAX_CORRECTION_DB = 7.0

# A narration that does not begin or end in silence is given so much of a rise and fall, and so is
# what rings on past the film's end.
_EDGE_S = 0.004


def soundtrack(brief: FilmBrief, starts: Sequence[float]) -> Samples:
    """(count, 2) samples at 48 kHz for a film whose parts begin at `starts`, which ends it too.

    -16 LUFS, peaks under -1 dBTP also once encoded. Without music there is silence between words.
    Raises ProviderError when a narration cannot be read.
    """
    mix = np.zeros((2, round(starts[-1] * RATE_HZ)), np.float32)
    for cue in cues(brief, starts):
        _add_narration(mix, cue)
    if brief.music:
        _add_bed(mix, brief, starts)
    ending = mix[:, -round(_EDGE_S * RATE_HZ) :]
    ending *= np.linspace(1, 0, ending.shape[1], dtype=np.float32)
    return master(mix)


def _add_narration(mix: Stereo, cue: Cue) -> None:
    begin = round(cue.at_s * RATE_HZ)
    voice = read_mono(cue.wav)[: max(0, mix.shape[1] - begin)] * _EACH_CHANNEL
    edge = min(len(voice) // 2, round(_EDGE_S * RATE_HZ))
    rise = np.linspace(0, 1, edge, dtype=np.float32)
    voice[:edge] *= rise
    voice[len(voice) - edge :] *= rise[::-1]
    mix[:, begin : begin + len(voice)] += voice


def _add_bed(mix: Stereo, brief: FilmBrief, starts: Sequence[float]) -> None:
    """Music and sounds, made at half the film's rate and brought to it by the hall."""
    bed = _music(brief, starts)
    places = Fader(starts[-1])
    places.duck(speech(brief, starts), _PLACES_DUCK_DB)
    add_places(bed, brief, starts, places)
    add_page_turns(bed, brief, starts)
    at = 0
    for heard in in_hall(bed, BED_RATE_HZ):
        wanted = heard[:, : mix.shape[1] - at]
        mix[:, at : at + wanted.shape[1]] += wanted
        at += wanted.shape[1]


def _music(brief: FilmBrief, starts: Sequence[float]) -> Stereo:
    """The ducked music (2, count) at BED_RATE_HZ, one sample past the film's end at most."""
    score = compose(planned(brief, starts), brief.theme, brief.seed)
    played = perform(score, brief.seed)
    fader = Fader(starts[-1])
    fader.level(spans(starts), _corrections_db(played, brief, starts))
    fader.duck(speech(brief, starts), _MUSIC_DUCK_DB)
    fader.apply(played, BED_RATE_HZ)
    return played


def _corrections_db(played: Stereo, brief: FilmBrief, starts: Sequence[float]) -> list[float]:
    """What each part's music lacks to its loudness: parts differ in how much is played in them."""
    powers = piece_powers(played, BED_RATE_HZ)
    corrections = []
    overall = lufs(float(powers.mean())) if len(powers) else 0.0
    for part, span in zip(brief.parts, spans(starts), strict=True):
        heard = powers[
            int(span.begin_s * 10) : max(int(span.begin_s * 10) + 1, int(span.end_s * 10))
        ]
        own = lufs(float(heard.mean())) if len(heard) and heard.any() else overall
        wanted_db = mood_of(part.mood).swing_db + (0.0 if part.kind == "scene" else _BOUND_DB)
        evened = max(-_MAX_CORRECTION_DB, min(_MAX_CORRECTION_DB, overall - own))
        corrections.append(_MUSIC_LUFS - overall + evened + wanted_db)
    return corrections
