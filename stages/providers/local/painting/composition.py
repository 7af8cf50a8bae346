"""How a page is composed: which layout of its place, how near, from how high, framed by what.

Pages of one story walk through all combinations, so that none looks like another even where the
place, the hour and the action stay the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Shot = Literal["close", "medium", "wide"]

SHOTS: tuple[Shot, ...] = ("medium", "wide", "close")
LAYOUTS = 3

# How far down the horizon is: seen from a low camera, from eye level, from a little above.
HORIZONS = (0.57, 0.47, 0.37)

# The land falls to the right, lies flat, or falls to the left.
TILTS = (0.07, 0.0, -0.07)

# How far the hero stands from where the story has it, as a fraction of the width.
STEPS = (-0.05, 0.0, 0.05)


@dataclass(frozen=True)
class Composition:
    """One page's choices."""

    layout: int  # 0 to LAYOUTS - 1; each place has as many
    horizon: float  # a fraction of the page's height
    shot: Shot
    tilt: float  # how far the land falls to the right, as a fraction of the page's height
    step: float  # how far the hero stands to the right of where the story has it
    frame: int  # which foreground; a place takes it modulo the number that it has


def compose(seed: str, number: int, setting: str) -> Composition:
    """The composition of page `number`; of any nine pages in a row no two share layout and
    horizon, and of any 27 no two share these and the shot."""
    told = hashlib.sha256(f"{seed}/{setting}".encode()).digest()
    n = number + told[0]
    return Composition(
        layout=n % LAYOUTS,
        horizon=HORIZONS[(n + n // 3) % 3],
        shot=SHOTS[(2 * n + n // 3 + n // 9) % 3],
        # Coprime to 3, 4 and 5: each layout meets every frame, however many a place has.
        frame=11 * (n // 3) + 7 * (n % 3) + 2 * (n // 9) + told[1],
        tilt=TILTS[(n // 3 + n // 9) % 3],
        step=STEPS[(n + 2 * (n // 9)) % 3],
    )
