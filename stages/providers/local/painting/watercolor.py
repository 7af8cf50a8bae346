"""The watercolour style: thin washes that pool at their edges, over a loose pencil drawing."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np

from stages.providers.local.painting.canvas import Canvas, Pixels, Texture, gradient, paint
from stages.providers.local.painting.palettes import darker, lighter, luminance, vary
from stages.providers.local.painting.raster import (
    Mask,
    blend,
    coloured,
    draw_line,
    fill,
    line_mask,
    mask_of,
    resized,
    softened,
    tint,
    weaker,
    window_of,
)
from stages.providers.local.painting.shapes import Outline, Points, stroke
from stages.providers.local.painting.texture import Field, clouds, fibres, turbulence

PAPER = (253, 250, 241)
WHITE = "#ffffff"
GRAPHITE = 0.8  # how dark the softest pencil gets

# Washes larger than this (pixels) are worked out at half their size: nothing in them is sharp.
LARGE = 60_000


class Watercolor(Canvas):
    """Washes of uneven strength; the bleeding, the granulation and the border come in `finish`."""

    def __init__(self, width: int, height: int, rng: Random, sun_x: float) -> None:
        super().__init__(width, height, rng, sun_x)
        self._pencil: Mask = np.zeros((height, width), np.uint8)
        self._flow = _flow(rng.getrandbits(32), width, height, self.unit)

    def layer(
        self, outline: Outline, colour: str, texture: Texture = "", *, lift: float = 1.0
    ) -> None:
        """See Canvas."""
        self._wash(outline, colour, 0.94, 7.0 * self.unit)
        self._hide_pencil(outline)
        self._sketch(outline, colour)

    def piece(self, outline: Outline, colour: str, texture: Texture = "") -> None:
        """See Canvas."""
        reach = float(np.ptp(outline.points, axis=0).max())
        if reach > 44 * self.unit:
            self._spare(outline)
        self._wash(outline, colour, 0.92, 4.0 * self.unit)
        self._hide_pencil(outline)
        if reach > 20 * self.unit:
            self._sketch(outline, colour)

    def dab(self, outline: Outline, colour: str, opacity: float = 1.0) -> None:
        """See Canvas."""
        self._laid(outline, vary(self.rng, colour, 0.05), opacity * 0.86)
        self._hide_pencil(outline)
        if opacity > 0.8 and np.ptp(outline.points, axis=0).max() > 16 * self.unit:
            self._sketch(outline, colour)

    def line(self, outline: Outline, colour: str, width: float, opacity: float = 1.0) -> None:
        """See Canvas."""
        window = window_of(outline, width + 1, self.width, self.height)
        if window is not None:
            mask = weaker(line_mask(outline, window, width * 1.1), opacity * 0.8)
            tint(window.of(self.picture), paint(colour), mask)

    def streak(self, x0: float, y0: float, x1: float, y1: float, colour: str) -> None:
        """A line lifted out of the wet paint, with a trace of blue beside it."""
        lifted = stroke((x0, y0), (x1, y1))
        self.line(lifted, WHITE, 2.6 * self.unit, 0.62)
        self.line(lifted.moved(3 * self.unit, 0), darker(colour, 0.3), 1.4 * self.unit, 0.4)

    def flake(self, x: float, y: float, size: float) -> None:
        """A soft spot of bare paper."""
        self.pool(x, y, size * 1.9, size * 1.9, WHITE, 1.0)

    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """See Canvas."""
        pale = tuple(lighter(colour, 0.16) for colour in colours)
        self.picture[...] = gradient(pale, self.width, self.height, horizon)
        for _ in range(9):
            x, y = self.rng.uniform(0, self.width), self.rng.uniform(0, horizon * 0.85)
            colour = self.rng.choice(("#fffdf6", "#fffdf6", colours[0], colours[1]))
            wide = self.rng.uniform(110, 330) * self.unit
            self.pool(x, y, wide, wide * self.rng.uniform(0.3, 0.7), colour, 0.38)

    def finish(self, seed: int) -> Pixels:
        """See Canvas."""
        soft, pencil = self._bled(seed)
        grey = np.asarray(cv2.cvtColor(soft, cv2.COLOR_RGB2GRAY), np.float32) / 255
        tooth = fibres(seed + 5, self.width, self.height)
        amount = 0.97 + 0.26 * clouds(seed + 3, self.width, self.height, 130 * self.unit)
        amount += turbulence(seed + 4, self.width, self.height) * np.float32(0.15)
        # Pigment settles in the paper's hollows, most in the dark washes.
        amount += tooth * (0.05 + 0.11 * (1 - grey))
        border, pooled = _border(seed + 6, self.width, self.height, self.unit)
        amount *= border * (1 + 0.2 * pooled)
        grains = np.clip(0.75 + tooth * 0.75, 0, 1)
        drawn = 1 - pencil * np.float32(GRAPHITE / 255) * grains * border
        result = np.empty_like(soft)
        for channel in range(3):  # one at a time: a third of the memory
            density = (1 - soft[..., channel] / np.float32(255)) * amount
            paper = (PAPER[channel] + tooth * 2.6) * drawn
            result[..., channel] = np.clip(paper * (1 - np.clip(density, 0, 1)), 0, 255)
        return result

    def _wash(self, outline: Outline, colour: str, strength: float, edge: float) -> None:
        """Lay a wash: paler where water stood, darker along the edge where it dried last."""
        window = window_of(outline, 2, self.width, self.height)
        if window is None:
            return
        scale = 0.5 if window.width * window.height > LARGE else 1.0
        mask = mask_of(outline, window, scale)
        flow = self._flow_at(mask)
        dried = cv2.subtract(mask, softened(mask, max(1.0, edge * scale)))
        density = cv2.add(flow, weaker(np.asarray(dried, np.uint8), 0.6))
        density = resized(np.asarray(density, np.uint8), window)
        red, green, blue = paint(colour)
        absorbed = coloured(density, ((255 - red) / 128, (255 - green) / 128, (255 - blue) / 128))
        pigment = np.asarray(cv2.bitwise_not(absorbed), np.uint8)
        covered = weaker(resized(mask, window), strength)
        blend(window.of(self.picture), pigment, covered)

    def _flow_at(self, mask: Mask) -> Mask:
        """Somewhere of the uneven strength of a wet wash, about 128, as large as a mask."""
        rows, columns = mask.shape
        top = self.rng.randrange(max(1, len(self._flow) - rows))
        left = self.rng.randrange(max(1, self._flow.shape[1] - columns))
        return self._flow[top : top + rows, left : left + columns]

    def _spare(self, outline: Outline) -> None:
        """Leave paper white along some of the edge, so that two wet washes do not meet."""
        for part in self._parts(outline, 0.5):
            shifted = Outline(part, closed=False)
            window = window_of(shifted, 6, self.width, self.height)
            if window is not None:
                mask = weaker(line_mask(shifted, window, 4.5 * self.unit), 0.75)
                tint(window.of(self.picture), paint(WHITE), mask)

    def _hide_pencil(self, outline: Outline) -> None:
        """Hide the pencil lines of what is behind."""
        fill(self._pencil, outline, 0)

    def _sketch(self, outline: Outline, colour: str) -> None:
        """The pencil drawing: loose, broken, beside the edge; pale where things are pale."""
        strong = round(255 * (1 - 0.72 * luminance(colour)))
        for part in self._parts(outline, 0.72):
            drift = self.unit * 1.6
            beside = part + np.float32(self.rng.uniform(-drift, drift))
            beside[:, 1] += self.rng.uniform(-drift, drift)
            pressed = round(strong * self.rng.uniform(0.55, 1))
            draw_line(self._pencil, beside, False, pressed, max(1.0, 1.5 * self.unit))

    def _parts(self, outline: Outline, share: float) -> list[Points]:
        """Runs of an outline's points that make up about `share` of it."""
        points = outline.points
        if outline.closed:
            points = np.concatenate([points, points[:1]])
        runs, at = [], 0
        longest = max(5, len(points) // 2)
        while at < len(points) - 2:
            long = self.rng.randint(4, longest)
            if self.rng.random() < share:
                runs.append(points[at : at + long + 1])
            at += long
        return runs

    def _bled(self, seed: int) -> tuple[Pixels, Mask]:
        """The picture and its pencil as damp paper holds them: no edge is quite where it was."""
        width, height, unit = self.width, self.height, self.unit
        small = (height // 3 + 2, width // 3 + 2)
        x, y = np.meshgrid(
            np.arange(small[1], dtype=np.float32) * 3, np.arange(small[0], dtype=np.float32) * 3
        )
        wide = clouds(seed, small[1], small[0], 15 * unit) * 4.5 * unit
        fine = turbulence(seed + 1, small[1], small[0]) * 2.8 * unit
        other = clouds(seed + 2, small[1], small[0], 13 * unit) * 4.5 * unit
        map_x = _grown(x + wide + fine, width, height)
        map_y = _grown(y + other - fine, width, height)
        fixed = cv2.convertMaps(map_x, map_y, cv2.CV_16SC2)
        soft = cv2.remap(
            self.picture, fixed[0], fixed[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
        )
        pencil = cv2.remap(self._pencil, fixed[0], fixed[1], cv2.INTER_LINEAR)
        return np.asarray(soft, np.uint8), np.asarray(pencil, np.uint8)


def _grown(field: Field, width: int, height: int) -> Field:
    """A field of every third pixel, for every pixel."""
    whole = cv2.resize(field, (field.shape[1] * 3, field.shape[0] * 3))
    return np.asarray(whole[:height, :width], np.float32)


def _flow(seed: int, width: int, height: int, unit: float) -> Mask:
    """How strong a wash is, about 128: pools, blooms and runs of several sizes."""
    uneven = (
        clouds(seed, width, height, 170 * unit) * 20
        + clouds(seed + 1, width, height, 55 * unit) * 12
    )
    blooms = np.abs(clouds(seed + 2, width, height, 90 * unit))
    # A bloom's rim: pigment pushed outwards by a late drop of water.
    uneven += np.exp(-(((blooms - 0.16) / 0.05) ** 2)) * 12 - 3
    return np.asarray(np.clip(112 + uneven, 60, 175), np.uint8)


def _border(seed: int, width: int, height: int, unit: float) -> tuple[Field, Field]:
    """How much paint there is towards the paper's edge (0–1), and where it pooled as it dried."""
    short = min(width, height)
    x = np.minimum(np.arange(width), width - 1 - np.arange(width)).astype(np.float32)
    y = np.minimum(np.arange(height), height - 1 - np.arange(height)).astype(np.float32)
    inward = np.minimum(x[None, :], y[:, None]) / short
    ragged = inward + clouds(seed, width, height, 60 * unit) * np.float32(0.011)
    ragged += turbulence(seed + 1, width, height) * np.float32(0.005)
    paint_here = np.clip((ragged - 0.022) / 0.006, 0, 1)
    pooled = paint_here * np.exp(-(((ragged - 0.034) / 0.008) ** 2))
    return np.asarray(paint_here, np.float32), np.asarray(pooled, np.float32)
