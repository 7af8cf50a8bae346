"""A page to draw on, and the first three things to draw on it, with their known masks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Draw = Callable[[Pixels, Pixels, tuple[int, int, int], int], None]

SIDE_PX = 700


@dataclass(frozen=True)
class Case:
    """A photograph's bytes, and the mask of the figure that is its hero."""

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
