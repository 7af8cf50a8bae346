"""What a page is painted on: shapes go in back to front, a picture comes out.

The two styles are two kinds of canvas (`storybook`, `watercolor`): the same shapes, another hand.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from random import Random
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.providers.local.painting.palettes import rgb
from stages.providers.local.painting.raster import (
    Colour,
    Window,
    fill,
    mask_of,
    softened,
    tint,
    weaker,
    window_of,
)
from stages.providers.local.painting.shapes import Outline

Pixels = NDArray[np.uint8]
Texture = Literal["", "hatch", "speckle", "grass", "grain"]

# The side of the round light that every glow is an enlargement of, in pixels.
_GLOW_PX = 96


class Canvas(ABC):
    """A page in the making, `width` × `height` pixels; `unit` is 1 on a page of 1536 × 864.

    Light falls from `sun_x` (pixels), so shadows lie on the other side.
    """

    def __init__(self, width: int, height: int, rng: Random, sun_x: float) -> None:
        self.width = width
        self.height = height
        self.unit = float((width * height) ** 0.5 / 1152)
        self.rng = rng
        self.sun_x = sun_x
        self.picture: Pixels = np.full((height, width, 3), 255, np.uint8)
        self._round = _round_light()

    @abstractmethod
    def layer(
        self, outline: Outline, colour: str, texture: Texture = "", *, lift: float = 1.0
    ) -> None:
        """A large sheet across the page: a hill, the sea, a wall."""

    @abstractmethod
    def piece(self, outline: Outline, colour: str, texture: Texture = "") -> None:
        """A thing of some size: a tree's crown, a roof, a cloud."""

    @abstractmethod
    def dab(self, outline: Outline, colour: str, opacity: float = 1.0) -> None:
        """A small touch of colour: a petal, a window, a pebble."""

    @abstractmethod
    def line(self, outline: Outline, colour: str, width: float, opacity: float = 1.0) -> None:
        """A drawn line."""

    @abstractmethod
    def streak(self, x0: float, y0: float, x1: float, y1: float, colour: str) -> None:
        """One line of rain."""

    @abstractmethod
    def flake(self, x: float, y: float, size: float) -> None:
        """One flake of snow, `size` pixels from its middle to its tips."""

    @abstractmethod
    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """The ground of it all: colours from the top of the page down to `horizon` (y)."""

    @abstractmethod
    def finish(self, seed: int) -> Pixels:
        """The picture (height, width, 3) with what its paper makes of it."""

    def glow(self, x: float, y: float, radius: float, colour: str, opacity: float) -> None:
        """A round light that fades outwards."""
        self.pool(x, y, radius, radius, colour, opacity)

    def pool(self, x: float, y: float, rx: float, ry: float, colour: str, opacity: float) -> None:
        """Light or shade that lies on the ground: an ellipse that fades outwards."""
        left, top, right, bottom = round(x - rx), round(y - ry), round(x + rx), round(y + ry)
        window = Window(max(left, 0), max(top, 0), min(right, self.width), min(bottom, self.height))
        if window.width <= 0 or window.height <= 0:
            return
        step_x, step_y = _GLOW_PX / (right - left), _GLOW_PX / (bottom - top)
        x0, y0 = (window.left - left) * step_x, (window.top - top) * step_y
        matrix = np.array([[step_x, 0, x0], [0, step_y, y0]], np.float32)
        light = cv2.warpAffine(
            self._round,
            matrix,
            (window.width, window.height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        )
        tint(window.of(self.picture), paint(colour), weaker(np.asarray(light, np.uint8), opacity))

    def shade(self, outline: Outline, colour: str, opacity: float, reach_px: float) -> None:
        """A flat tone with an edge that fades over `reach_px` pixels: a cast shadow, a beam."""
        window = window_of(outline, 2 * reach_px, self.width, self.height)
        if window is None:
            return
        mask = mask_of(outline, window)
        if reach_px >= 1:
            mask = softened(mask, reach_px)
        tint(window.of(self.picture), paint(colour), weaker(mask, opacity))

    def beam(self, outline: Outline, colour: str, opacity: float) -> None:
        """Light in the air that fades from an outline's top to its foot."""
        window = window_of(outline, 0, self.width, self.height)
        if window is None:
            return
        fading = np.linspace(opacity, 0, window.height, dtype=np.float32)[:, None]
        mask = np.asarray(mask_of(outline, window) * fading, np.uint8)
        tint(window.of(self.picture), paint(colour), mask)

    def _laid(self, outline: Outline, colour: str, opacity: float) -> None:
        """One flat colour, see-through where `opacity` is below 1."""
        if opacity > 0.97:
            fill(self.picture, outline, paint(colour))
            return
        window = window_of(outline, 1, self.width, self.height)
        if window is not None:
            mask = weaker(mask_of(outline, window), opacity)
            tint(window.of(self.picture), paint(colour), mask)


def paint(colour: str) -> Colour:
    """`#rrggbb` as three whole numbers."""
    red, green, blue = (round(255 * part) for part in rgb(colour))
    return red, green, blue


def gradient(colours: tuple[str, ...], width: int, height: int, until: float) -> Pixels:
    """Colours that run into one another from the top down to the row `until`."""
    stops = np.array([paint(colour) for colour in colours], np.float32)
    at = np.clip(np.arange(height) / max(until, 1), 0, 1) * (len(colours) - 1)
    column = np.stack([np.interp(at, range(len(colours)), stops[:, i]) for i in range(3)], axis=1)
    return np.repeat(np.rint(column).astype(np.uint8)[:, None], width, axis=1)


def _round_light() -> Pixels:
    reach = np.abs(np.linspace(-1, 1, _GLOW_PX, dtype=np.float32))
    distance = np.sqrt(reach[None, :] ** 2 + reach[:, None] ** 2)
    fall = np.interp(distance, (0, 0.45, 1), (255, 107, 0))
    return np.asarray(np.rint(fall), np.uint8)
