"""Sheets of paper to cut from: grain, fibres and crayon marks as tiles that repeat unseen.

A tile is uint8 about `NEUTRAL`; a sheet's colour is multiplied by it.
"""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.painting.canvas import Texture
from stages.providers.local.painting.raster import Mask, draw_line
from stages.providers.local.painting.shapes import Points

NEUTRAL = 224
TILE_UNITS = 420

# How many marks a tile bears, how broad they are in units, and how strong.
_COUNT: dict[Texture, int] = {"hatch": 130, "speckle": 420, "grass": 330, "grain": 46}
_WIDTH: dict[Texture, float] = {"hatch": 1.9, "speckle": 3.0, "grass": 1.8, "grain": 1.3}
_STRENGTH = 13.0
_ALONG = np.linspace(0, 1, 5, dtype=np.float32)  # of a fibre


class Papers:
    """All papers of one page, each made when it is first asked for."""

    def __init__(self, seed: int, width: int, height: int, unit: float) -> None:
        self._seed, self._unit = seed, unit
        self._width, self._height = width, height
        self._side = max(64, round(TILE_UNITS * unit))
        self._made: dict[Texture, Mask] = {}

    def sheet(self, texture: Texture, width: int, height: int, rng: Random) -> Mask:
        """A piece of `width` × `height` pixels from anywhere on a sheet."""
        if texture not in self._made:
            self._made[texture] = self._sheet(texture)
        left, top = rng.randrange(self._side), rng.randrange(self._side)
        return self._made[texture][top : top + height, left : left + width]

    def _sheet(self, texture: Texture) -> Mask:
        rng = Random(f"{self._seed}{texture}")
        tile = _grained(rng.getrandbits(32), self._side)
        _strew_fibres(tile, rng, self._unit)
        if texture:
            _strew_marks(tile, rng, texture, self._unit)
        grey = np.clip(NEUTRAL + tile, 0, 255).astype(np.uint8)
        times = (self._height // self._side + 2, self._width // self._side + 2)
        return np.tile(grey, times)[: self._height + self._side, : self._width + self._side]


def _grained(seed: int, side: int) -> NDArray[np.float32]:
    """The tooth of the sheet, lit from the left top, and broad uneven paint."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((side, side), np.float32)
    bumps = cv2.GaussianBlur(noise, (0, 0), 1.2, borderType=cv2.BORDER_REFLECT)
    lit = (bumps - np.roll(bumps, (-1, -1), axis=(0, 1))) * 11
    broad = cv2.resize(
        rng.uniform(-1, 1, (7, 7)).astype(np.float32), (side, side), interpolation=cv2.INTER_CUBIC
    )
    return np.asarray(lit + noise * 1.6 + broad * 3.5, np.float32)


def _strew_fibres(tile: NDArray[np.float32], rng: Random, unit: float) -> None:
    """Short hairs, darker and lighter than the pulp they lie in."""
    side = len(tile)
    for strength in (9.0, -8.0):
        hairs = np.zeros((side, side), np.uint8)
        for _ in range(70):
            x, y, turn = rng.uniform(0, side), rng.uniform(0, side), rng.uniform(0, np.pi)
            long, bend = rng.uniform(5, 17) * unit, rng.uniform(-0.9, 0.9)
            angle = turn + bend * _ALONG
            path = np.stack(
                [x + np.cos(angle) * long * _ALONG, y + np.sin(angle) * long * _ALONG], axis=1
            )
            draw_line(hairs, np.asarray(path, np.float32), False, 255, unit)
        tile += hairs * np.float32(strength / 255)


def _strew_marks(tile: NDArray[np.float32], rng: Random, texture: Texture, unit: float) -> None:
    """Crayon over the paint: lighter and darker marks."""
    side = len(tile)
    for sign in (1.0, -0.8):
        marks = np.zeros((side, side), np.uint8)
        for _ in range(_COUNT[texture]):
            x, y = rng.uniform(-0.1, 1) * side, rng.uniform(0, 1.05) * side
            draw_line(marks, _mark(rng, texture, x, y, unit), False, 255, _WIDTH[texture] * unit)
        tile += marks * np.float32(sign * _STRENGTH / 255)


def _mark(rng: Random, texture: Texture, x: float, y: float, unit: float) -> Points:
    if texture == "speckle":
        return np.array([(x, y), (x + rng.uniform(0.1, 2) * unit, y)], np.float32)
    if texture == "grass":
        lean, tall = rng.uniform(-5, 5) * unit, rng.uniform(7, 17) * unit
        middle = (x + lean * 0.3, y - tall / 2)
        return np.array([(x, y), middle, (x + lean, y - tall)], np.float32)
    long = (rng.uniform(14, 52) if texture == "hatch" else rng.uniform(40, 120)) * unit
    rise = long * rng.uniform(-0.3, -0.16) if texture == "hatch" else rng.uniform(-3, 3) * unit
    return np.array([(x, y), (x + long / 2, y + rise * 0.4), (x + long, y + rise)], np.float32)
