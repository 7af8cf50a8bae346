"""Makes photographs of drawings with known masks, for the tests of what finds figures in them."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]
Draw = Callable[[Pixels, Pixels, tuple[int, int, int], int], None]

SIDE_PX = 700


@dataclass(frozen=True)
class Case:
    """A photograph as PNG bytes, and the mask of the figure that is its hero."""

    photo: bytes
    mask: npt.NDArray[np.bool_]


def person(page: Pixels, mask: Pixels, ink: tuple[int, int, int], width: int) -> None:
    """A head, a body, arms and legs of two lines each."""
    outline(page, mask, cv2.ellipse2Poly((350, 190), (75, 85), 0, 0, 360, 8), ink, width)
    outline(page, mask, np.array([[280, 280], [420, 280], [440, 460], [260, 460]]), ink, width)
    for limb in (
        [[285, 300], [190, 250], [182, 268], [282, 330]],
        [[415, 300], [515, 240], [522, 258], [420, 330]],
        [[290, 458], [275, 590], [310, 590], [325, 458]],
        [[375, 458], [395, 590], [430, 590], [410, 458]],
    ):
        outline(page, mask, np.array(limb), ink, width)
    for eye in ((325, 175), (375, 175)):
        cv2.circle(page, eye, 6, ink, -1)
    cv2.ellipse(page, (350, 215), (28, 18), 0, 10, 170, ink, width)


def blob(page: Pixels, mask: Pixels, ink: tuple[int, int, int], width: int) -> None:
    """A round thing coloured in with strokes."""
    shape = cv2.ellipse2Poly((350, 370), (150, 130), 10, 0, 360, 6)
    inside = np.zeros(mask.shape, np.uint8)
    cv2.fillPoly(inside, [shape], 255)
    hatched = page.copy()
    for x in range(120, 620, width + 3):
        cv2.line(hatched, (x, 180), (x + 60, 560), ink, width + 2, cv2.LINE_AA)
    page[inside > 0] = hatched[inside > 0]
    outline(page, mask, shape, ink, width)


def star(page: Pixels, mask: Pixels, ink: tuple[int, int, int], width: int) -> None:
    """A five-pointed star in one line."""
    angles = np.arange(10) * np.pi / 5 - np.pi / 2
    radii = np.where(np.arange(10) % 2, 85, 200)
    points = np.stack([350 + radii * np.cos(angles), 360 + radii * np.sin(angles)], 1)
    outline(page, mask, points.astype(int), ink, width)


def outline(
    page: Pixels, mask: Pixels, points: npt.ArrayLike, ink: tuple[int, int, int], width: int
) -> None:
    """Draw a closed line, and fill its inside in the mask."""
    line = [np.asarray(points, np.int32)]
    cv2.polylines(page, line, True, ink, width, cv2.LINE_AA)
    cv2.fillPoly(mask, line, 255)
    cv2.polylines(mask, line, True, 255, width)


def photograph(
    draw: Draw,
    ink: tuple[int, int, int],
    width: int,
    *,
    paper: tuple[int, int, int] = (240, 238, 230),
    shadow: float = 0.0,
    noise: float = 2.0,
    table: tuple[int, int, int] | None = None,
    finger: bool = False,
    ruled: bool = False,
    squared: bool = False,
    small: bool = False,
) -> Case:
    """A drawing on paper, lit unevenly, on a table if one is given; RGB colours 0-255."""
    random = np.random.default_rng(7)
    page = np.full((SIDE_PX, SIDE_PX, 3), paper, np.uint8)
    mask = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    if ruled or squared:
        _rule(page, squared)
    draw(page, mask, ink, width)
    if small:
        page, mask = _moved(page, mask, paper, scale=0.4, turn_deg=0)
    if table is not None:
        page, mask = _moved(page, mask, table, scale=0.82, turn_deg=4)
    if finger:
        cv2.ellipse(page, (SIDE_PX, 600), (120, 45), 20, 0, 360, (205, 150, 125), -1, cv2.LINE_AA)
    slope = np.linspace(1, 1 - shadow, SIDE_PX)[None, :, None]
    grain = cv2.GaussianBlur(random.normal(0, noise * 2, page.shape), (0, 0), 1)
    lit = np.clip(page * slope + grain + random.normal(0, noise, page.shape), 0, 255)
    file = io.BytesIO()
    Image.fromarray(lit.astype(np.uint8)).save(file, "PNG", compress_level=1)
    return Case(file.getvalue(), mask > 127)


def _rule(page: Pixels, squared: bool) -> None:
    for place in range(25, SIDE_PX, 28):
        cv2.line(page, (0, place), (SIDE_PX, place), (165, 185, 220), 1, cv2.LINE_AA)
        if squared:
            cv2.line(page, (place, 0), (place, SIDE_PX), (165, 185, 220), 1, cv2.LINE_AA)


def _moved(
    page: Pixels,
    mask: Pixels,
    around: tuple[int, int, int],
    *,
    scale: float,
    turn_deg: float,
) -> tuple[Pixels, Pixels]:
    """The page made smaller and turned, on a ground of another colour."""
    turn = cv2.getRotationMatrix2D((SIDE_PX / 2, SIDE_PX / 2), turn_deg, scale)
    size = (SIDE_PX, SIDE_PX)
    moved = cv2.warpAffine(page, turn, size, borderValue=around, flags=cv2.INTER_AREA)
    return np.asarray(moved, np.uint8), np.asarray(cv2.warpAffine(mask, turn, size), np.uint8)
