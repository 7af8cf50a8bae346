"""The storybook style: sheets of coloured paper, torn or cut out and laid one over another."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np

from stages.providers.local.painting.canvas import Canvas, Pixels, Texture, paint
from stages.providers.local.painting.palettes import lighter, mix
from stages.providers.local.painting.papers import NEUTRAL, Papers
from stages.providers.local.painting.raster import (
    Window,
    blend,
    coloured,
    draw_line,
    line_mask,
    mask_of,
    resized,
    softened,
    tint,
    weaker,
    window_of,
)
from stages.providers.local.painting.shapes import Outline, blob, leaf, ridge, star

SHADE = "#231a44"

# The paper's white core where a sheet was torn, in units from its edge.
TORN = 7.0


class Storybook(Canvas):
    """Flat sheets with their own grain, a lit or a torn edge, and a soft shadow beneath."""

    def __init__(self, width: int, height: int, rng: Random, sun_x: float) -> None:
        super().__init__(width, height, rng, sun_x)
        self._papers = Papers(rng.getrandbits(32), width, height, self.unit)
        # Shadows fall away from the light.
        self._away = max(-1.0, min(1.0, (width / 2 - sun_x) / (width / 3)))

    def layer(
        self, outline: Outline, colour: str, texture: Texture = "", *, lift: float = 1.0
    ) -> None:
        """See Canvas."""
        if lift > 0:
            self._shadow(outline, 26 * self.unit, -4 * self.unit, 0.34 * lift)
            self._shadow(outline, 7 * self.unit, -1.5 * self.unit, 0.3 * lift)
        if lift > 0.45 and self.rng.random() < 0.75:
            core = lighter(colour, 0.72)
            self._sheet(outline, core, "")
            outline = self._torn(outline)
        self._sheet(outline, colour, texture)
        self.line(outline, lighter(colour, 0.45), 1.6 * self.unit, 0.5)

    def piece(self, outline: Outline, colour: str, texture: Texture = "") -> None:
        """See Canvas."""
        unit = self.unit
        reach = np.ptp(outline.points, axis=0).max()
        if reach > 16 * unit:
            self._shadow(outline, min(9 * unit, reach * 0.08), 4.5 * unit, 0.42)
        if reach < 26 * unit:
            self._laid(outline, colour, 1.0)
        else:
            self._sheet(outline, colour, texture)
        if reach > 60 * unit:
            # The lit edge of the cut, on the side that the light comes from.
            lit = outline.moved(1.1 * unit * (1 if self._away > 0 else -1), 1.1 * unit)
            self._edge(outline, lit, lighter(colour, 0.5))

    def dab(self, outline: Outline, colour: str, opacity: float = 1.0) -> None:
        """See Canvas."""
        self._laid(outline, colour, opacity)

    def line(self, outline: Outline, colour: str, width: float, opacity: float = 1.0) -> None:
        """See Canvas."""
        if opacity > 0.97 and width >= 1:
            draw_line(self.picture, outline.points, outline.closed, paint(colour), width)
            return
        window = window_of(outline, width + 1, self.width, self.height)
        if window is not None:
            mask = weaker(line_mask(outline, window, width), opacity)
            tint(window.of(self.picture), paint(colour), mask)

    def streak(self, x0: float, y0: float, x1: float, y1: float, colour: str) -> None:
        """A sliver of paper, pointed at its top."""
        turn = math.atan2(y0 - y1, x0 - x1)
        sliver = leaf(x1, y1, math.hypot(x1 - x0, y1 - y0), 3.2 * self.unit, turn)
        self._laid(sliver.moved(2.5 * self.unit, 3 * self.unit), SHADE, 0.14)
        self._laid(sliver, colour, 0.9)

    def flake(self, x: float, y: float, size: float) -> None:
        """A punched dot, or a star of paper where there is room for its points."""
        large = size > 6 * self.unit
        shape = star(self.rng, x, y, size, 6) if large else blob(self.rng, x, y, size, size)
        self._laid(shape.moved(1.6 * self.unit, 2 * self.unit), SHADE, 0.16)
        self._laid(shape, "#ffffff", 0.95)

    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """See Canvas."""
        whole = Window(0, 0, self.width, self.height)
        self.picture[...] = self._coloured("grain", whole, colours[0])
        bands = self.rng.randint(4, 6)
        for i in range(1, bands):
            at = i / (bands - 1) * (len(colours) - 1)
            low = min(int(at), len(colours) - 2)
            colour = mix(colours[low], colours[low + 1], at - low)
            y, rise = horizon * (i - 0.25) / bands, 24 * self.unit
            # Each strip ends below the next one's edge: what nobody sees need not be painted.
            floor = y + horizon / bands + 3 * rise if i < bands - 1 else self.height
            edge = ridge(self.rng, self.width, y, rise, floor, self.rng.uniform(0.8, 1.4))
            self.layer(edge.shape, colour, "grain", lift=0.4)

    def finish(self, seed: int) -> Pixels:
        """See Canvas."""
        y = np.linspace(-1, 1, 27, dtype=np.float32)[:, None]
        x = np.linspace(-1, 1, 48, dtype=np.float32)[None, :]
        vignette = 1 - 0.13 * np.clip(x * x + y * y - 0.7, 0, 1)
        grey = np.rint(vignette * 255).astype(np.uint8)
        dim = cv2.resize(grey, (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        dimmed = cv2.multiply(self.picture, cv2.merge((dim, dim, dim)), scale=1 / 255)
        return np.asarray(dimmed, np.uint8)

    def _shadow(self, outline: Outline, reach: float, drop: float, strength: float) -> None:
        """Darken what lies under a sheet, softly and away from the light."""
        fallen = outline.moved(self._away * reach * 0.4, drop)
        window = window_of(fallen, 1.6 * reach, self.width, self.height)
        if window is None:
            return
        scale = 0.25 if reach > 12 * self.unit else 0.5 if reach > 4 else 1.0
        mask = mask_of(fallen, window, scale)
        soft = weaker(softened(mask, max(1.0, reach * scale * 0.45)), strength)
        tint(window.of(self.picture), paint(SHADE), resized(soft, window))

    def _sheet(self, outline: Outline, colour: str, texture: Texture) -> None:
        window = window_of(outline, 1, self.width, self.height)
        if window is None:
            return
        paper = self._coloured(texture, window, colour)
        blend(window.of(self.picture), paper, mask_of(outline, window))

    def _coloured(self, texture: Texture, window: Window, colour: str) -> Pixels:
        tile = self._papers.sheet(texture, window.width, window.height, self.rng)
        red, green, blue = paint(colour)
        return coloured(tile, (red / NEUTRAL, green / NEUTRAL, blue / NEUTRAL))

    def _torn(self, outline: Outline) -> Outline:
        """The painted face of a torn sheet: it ends unevenly before the paper does."""
        count = len(outline.points)
        noise = np.random.default_rng(self.rng.getrandbits(32)).random((2, count), np.float32)
        coarse = np.interp(np.arange(count), np.arange(0, count, 3), noise[0, ::3])
        inward = (0.1 + 0.75 * coarse + 0.15 * noise[1]) * TORN * self.unit
        points = outline.points.copy()
        points[:, 1] += inward
        return Outline(points, outline.closed)

    def _edge(self, outline: Outline, inner: Outline, colour: str) -> None:
        window = window_of(outline, 2, self.width, self.height)
        if window is None:
            return
        rim = cv2.subtract(mask_of(outline, window), mask_of(inner, window))
        tint(window.of(self.picture), paint(colour), weaker(np.asarray(rim, np.uint8), 0.7))
