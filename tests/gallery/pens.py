"""Children's pens and papers, to draw the gallery with: crayon, felt pen, pencil, watercolour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Field = NDArray[np.float32]
Color = tuple[int, int, int]
Points = Sequence[tuple[float, float]]
Pen = Literal["crayon", "felt", "pencil", "brush"]

WIDTH_PX, HEIGHT_PX = 1200, 900

# Widths in pixels and strengths (0-1) of a line of each pen, and how much its paint has gaps.
_WIDTH: dict[Pen, int] = {"crayon": 9, "felt": 8, "pencil": 4, "brush": 10}
_STRENGTH: dict[Pen, float] = {"crayon": 0.95, "felt": 0.97, "pencil": 0.62, "brush": 0.55}
_GAPS: dict[Pen, float] = {"crayon": 0.42, "felt": 0.0, "pencil": 0.3, "brush": 0.0}

_HATCH_PX: dict[Pen, int] = {"crayon": 13, "felt": 11, "pencil": 9, "brush": 0}


@dataclass
class Paper:
    """A sheet being drawn on; all places are in pixels of 1200 × 900."""

    pixels: Field
    random: np.random.Generator
    pen: Pen

    @classmethod
    def blank(cls, color: Color, pen: Pen, seed: int) -> Paper:
        """An empty sheet with its own grain."""
        random = np.random.default_rng(seed)
        grain = cv2.GaussianBlur(_noise(random, 3.0), (0, 0), 1.2)
        sheet = np.ones((HEIGHT_PX, WIDTH_PX, 3), np.float32) * np.array(color, np.float32)
        return cls(np.asarray(sheet + grain[..., None], np.float32), random, pen)

    def squares(self, step_px: int = 40, color: Color = (178, 200, 226)) -> None:
        """The printed squares of a school book."""
        for x in range(step_px // 2, WIDTH_PX, step_px):
            self.pixels[:, x : x + 2] = color
        for y in range(step_px // 2, HEIGHT_PX, step_px):
            self.pixels[y : y + 2, :] = color

    def line(self, points: Points, color: Color, *, closed: bool = False, wide: float = 1) -> None:
        """A line by hand through these points."""
        mask = np.zeros((HEIGHT_PX, WIDTH_PX), np.uint8)
        path = self._by_hand(points, closed)
        width = max(2, round(_WIDTH[self.pen] * wide))
        cv2.polylines(mask, [path], closed, (255,), width, cv2.LINE_AA, shift=4)
        self._lay(mask, color, _STRENGTH[self.pen])

    def fill(self, points: Points, color: Color) -> None:
        """Colour a shape in, the way the pen does it, then draw its outline."""
        shape = np.zeros((HEIGHT_PX, WIDTH_PX), np.uint8)
        cv2.fillPoly(shape, [self._by_hand(points, True)], (255,), cv2.LINE_AA, shift=4)
        if self.pen == "brush":
            self._wash(shape, color)
            return
        strokes = np.zeros_like(shape)
        step = _HATCH_PX[self.pen]
        for x in range(-HEIGHT_PX, WIDTH_PX, step):
            wobble = self.random.uniform(-3, 3, 4)
            start = (round(x + wobble[0]), HEIGHT_PX)
            end = (round(x + HEIGHT_PX * 0.6 + wobble[1]), 0)
            cv2.line(strokes, start, end, (255,), step - 1, cv2.LINE_AA)
        self._lay(cv2.min(strokes, shape), color, _STRENGTH[self.pen] * 0.9)
        self._lay(shape, color, 0.5)

    def dot(self, x: float, y: float, radius: float, color: Color) -> None:
        """A round spot pressed hard."""
        self.fill(ring(x, y, radius, radius), color)
        mask = np.zeros((HEIGHT_PX, WIDTH_PX), np.uint8)
        cv2.circle(mask, (round(x), round(y)), round(radius), (255,), -1, cv2.LINE_AA)
        self._lay(mask, color, 0.8)

    def picture(self) -> Pixels:
        """The RGB pixels (900, 1200, 3)."""
        return np.clip(self.pixels, 0, 255).astype(np.uint8)

    def _by_hand(self, points: Points, closed: bool) -> NDArray[np.int32]:
        """The points joined by a smooth line that trembles a little; in sixteenths of pixels."""
        around = np.array([*points, points[0]] if closed else points, np.float64)
        lengths = np.maximum(np.hypot(*np.diff(around, axis=0).T), 1)
        at = np.concatenate([[0], np.cumsum(lengths)])
        steps = np.arange(0, at[-1], 9.0)
        dense = np.stack([np.interp(steps, at, around[:, side]) for side in (0, 1)], 1)
        tremble = self.random.normal(0, 1.6, dense.shape)
        tremble = cv2.GaussianBlur(tremble, (1, 7), 0) * 2.2
        return np.rint((dense + tremble) * 16).astype(np.int32)

    def _lay(self, mask: Pixels, color: Color, strength: float) -> None:
        cover = mask.astype(np.float32) / 255 * strength
        if _GAPS[self.pen]:
            rough = cv2.GaussianBlur(_noise(self.random, 1.0), (0, 0), 1.1)
            rough /= float(rough.std())
            cover *= np.clip(1.25 - _GAPS[self.pen] * np.maximum(rough, -0.4), 0.15, 1)
        self._mix(cover, color)

    def _wash(self, shape: Pixels, color: Color) -> None:
        """Wet paint: uneven, darker where it dried last."""
        soft = cv2.GaussianBlur(shape, (0, 0), 5).astype(np.float32) / 255
        edge = np.clip(soft * (1 - soft) * 4, 0, 1)
        pools = cv2.GaussianBlur(_noise(self.random, 1.0), (0, 0), 40)
        pools = pools / float(np.abs(pools).max()) * 0.14
        self._mix(np.clip(soft * (0.5 + pools) + edge * 0.25, 0, 1), color)

    def _mix(self, cover: Field, color: Color) -> None:
        paint = np.array(color, np.float32)
        self.pixels += cover[..., None] * (paint - self.pixels)


def ring(
    x: float, y: float, wide: float, tall: float, turn_deg: float = 0
) -> list[tuple[float, float]]:
    """An ellipse's points."""
    angles = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    turn = np.deg2rad(turn_deg)
    across, down = wide * np.cos(angles), tall * np.sin(angles)
    xs = x + across * np.cos(turn) - down * np.sin(turn)
    ys = y + across * np.sin(turn) + down * np.cos(turn)
    return list(zip(xs.tolist(), ys.tolist(), strict=True))


def photographed(page: Pixels, seed: int) -> Pixels:
    """The sheet lying askew on a wooden table, with the shadow of whoever takes the picture."""
    random = np.random.default_rng(seed)
    down, across = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX].astype(np.float32)
    rings = np.sin(down / 17 + 3 * np.sin(across / 210) + across / 900)
    wood = np.array((142, 96, 58), np.float32) + rings[..., None] * 9
    corners = np.array([[0, 0], [WIDTH_PX, 0], [WIDTH_PX, HEIGHT_PX], [0, HEIGHT_PX]], np.float32)
    laid = np.array([[150, 66], [1082, 118], [1046, 842], [96, 792]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, laid)
    size = (WIDTH_PX, HEIGHT_PX)
    sheet = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_AREA).astype(np.float32)
    cover = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), matrix, size)
    under = cv2.GaussianBlur(np.roll(cover, (9, 7), (0, 1)), (0, 0), 9).astype(np.float32) / 255
    photo = wood * (1 - 0.45 * under[..., None])
    share = (cover.astype(np.float32) / 255)[..., None]
    photo = photo * (1 - share) + sheet * share
    head = ((across - 1000) / 420) ** 2 + ((down - 860) / 520) ** 2
    light = (1.03 - across / WIDTH_PX * 0.12) * (1 - 0.3 / (1 + np.exp(9 * (head - 1))))
    noisy = photo * light[..., None] + random.normal(0, 2.2, photo.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def _noise(random: np.random.Generator, strength: float) -> Field:
    return random.normal(0, strength, (HEIGHT_PX, WIDTH_PX)).astype(np.float32)
