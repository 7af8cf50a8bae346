"""What a page is painted on: shapes go in back to front, an SVG comes out.

The two styles are two kinds of canvas (`storybook`, `watercolor`): the same shapes, another hand.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from random import Random
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Texture = Literal["", "hatch", "speckle", "grass", "grain"]


class Canvas(ABC):
    """A page in the making, `width` × `height` pixels; `unit` is 1 on a page of 1536 × 864."""

    def __init__(self, width: int, height: int, rng: Random) -> None:
        self.width = width
        self.height = height
        self.unit = float((width * height) ** 0.5 / 1152)
        self.rng = rng
        self._parts: list[str] = []
        self._defs: list[str] = []
        self._made: dict[str, str] = {}

    @abstractmethod
    def layer(self, path: str, colour: str, texture: Texture = "", *, lift: float = 1.0) -> None:
        """A large sheet across the page: a hill, the sea, a wall."""

    @abstractmethod
    def piece(self, path: str, colour: str, texture: Texture = "") -> None:
        """A thing of some size: a tree's crown, a roof, a cloud."""

    @abstractmethod
    def dab(self, path: str, colour: str, opacity: float = 1.0) -> None:
        """A small touch of colour: a petal, a window, a pebble."""

    @abstractmethod
    def line(self, path: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """A drawn line."""

    @abstractmethod
    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """The ground of it all: colours from the top of the page down to `horizon` (y)."""

    @abstractmethod
    def finish(self, picture: Pixels, seed: int) -> Pixels:
        """The rendered picture (height, width, 3) made into paint on paper."""

    def glow(self, x: float, y: float, radius: float, colour: str, opacity: float) -> None:
        """A round light that fades outwards."""
        name = self.define(
            f"glow{colour}{opacity:.2f}",
            f'<radialGradient id="ID"><stop offset="0" stop-color="{colour}" '
            f'stop-opacity="{opacity:.2f}"/><stop offset=".45" stop-color="{colour}" '
            f'stop-opacity="{opacity * 0.42:.2f}"/><stop offset="1" stop-color="{colour}" '
            'stop-opacity="0"/></radialGradient>',
        )
        self.add(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="url(#{name})"/>')

    def add(self, markup: str) -> None:
        """SVG markup as it is."""
        self._parts.append(markup)

    def define(self, key: str, markup: str) -> str:
        """Put markup among the definitions once per `key`; its `id="ID"` gets the name returned."""
        if key not in self._made:
            self._made[key] = f"d{len(self._made)}"
            self._defs.append(markup.replace('id="ID"', f'id="{self._made[key]}"'))
        return self._made[key]

    def fade(self, top: str, bottom: str) -> str:
        """The name of a gradient down a shape's own box."""
        return self.define(
            f"fade{top}{bottom}",
            f'<linearGradient id="ID" x1="0" y1="0" x2=".12" y2="1"><stop offset="0" '
            f'stop-color="{top}"/><stop offset="1" stop-color="{bottom}"/></linearGradient>',
        )

    def svg(self) -> str:
        """The page as an SVG document."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}"><defs>{"".join(self._defs)}</defs>'
            f"{''.join(self._parts)}</svg>"
        )
