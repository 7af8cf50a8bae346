"""Composes the music of a film: the same parts, theme and seed give the same score."""

from __future__ import annotations

import random
from collections.abc import Sequence

from stages.models import Theme
from stages.providers.local.music.accompaniment import accompany
from stages.providers.local.music.layout import lay_out
from stages.providers.local.music.melody import tell
from stages.providers.local.music.score import PlannedPart, Score
from stages.providers.local.music.theme import invent
from stages.providers.local.music.tones import TONES


def compose(parts: Sequence[PlannedPart], theme: Theme, seed: str) -> Score:
    """The score of parts in order, each as long as it says."""
    parts = [part for part in parts if part.duration_s > 0]
    tone = TONES[theme]
    chance = random.Random(f"music/{theme}/{seed}")  # text: the same in every process
    tonic = chance.choice(tone.tonics)
    melody = invent(tone, chance)
    bars = lay_out(parts, tone, melody, chance)
    notes = [
        *tell(bars, len(bars) - len(melody.bars), melody, tone, tonic),
        *accompany(bars, tone, tonic),
    ]
    return Score(
        theme=melody,
        tonic=tonic,
        scale=tone.scale,
        bars=bars,
        notes=tuple(sorted(notes, key=lambda note: (note.at_s, note.pitch))),
        last_chord_s=bars[-1].at_s if bars else 0.0,
        duration_s=bars[-1].at_s + bars[-1].length_s if bars else 0.0,
    )
