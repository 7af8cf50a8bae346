"""The camera: which part of the picture a frame shows, moving slowly and without a jerk."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Placement
from stages.providers.local.filming.picture import MARGIN
from stages.providers.local.filming.reach import Box

Pixels = NDArray[np.uint8]

# Of the picture's working size: a view `FAR` shows as much of it as the frame's shape allows.
FAR, NEAR = 1.0, MARGIN
# Where in the frame the hero's feet come to stand: above the captions.
FOOT_AT = 0.77
LOWEST_FOOT = 0.8
BESIDE = 0.03  # of the frame, beside the outermost of those who are in it, at both ends of a move
COVER_NEAR = 1.05  # the title reaches near the edges


@dataclass(frozen=True)
class View:
    """The middle of what is seen, as fractions of the picture, and how close it is."""

    x: float
    y: float
    zoom: float


@dataclass(frozen=True)
class Look:
    """One moment's view in pixels: frame = scale * picture + (left, top)."""

    scale: float
    left: float
    top: float


class Camera:
    """Moves from one view to another over a picture at its working size."""

    def __init__(self, picture: Pixels, width: int, height: int, start: View, end: View) -> None:
        self._picture = picture
        self._width = width
        self._height = height
        self._start = start
        self._end = end

    def look(self, share: float) -> Look:
        """The view after `share` (0-1) of the clip, kept within the picture."""
        eased = share + 0.7 * (_eased(share) - share)  # it is moving already when the clip begins
        zoom = _between(self._start.zoom, self._end.zoom, eased)
        rows, columns = self._picture.shape[:2]
        scale = max(zoom * max(self._width / columns, self._height / rows), 1e-6)
        x = _between(self._start.x, self._end.x, eased) * columns
        y = _between(self._start.y, self._end.y, eased) * rows
        return Look(
            scale,
            _offset(x * scale, columns * scale, self._width),
            _offset(y * scale, rows * scale, self._height),
        )

    def shoot(self, look: Look) -> Pixels:
        """The frame: RGB pixels (height, width, 3)."""
        shift = 0.5 * look.scale - 0.5  # OpenCV counts from the middle of the first pixel
        matrix = np.array(
            [[look.scale, 0, look.left + shift], [0, look.scale, look.top + shift]], np.float64
        )
        size = (self._width, self._height)
        frame = cv2.warpAffine(
            self._picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(frame, np.uint8)


def scene_views(
    hero: Placement | None, seen: tuple[float, float], rng: Random, boxes: Sequence[Box] = ()
) -> tuple[View, View]:
    """A slow move for a scene: closer, back, or along it; everybody stays in view.

    `seen` is how much of the picture's width and height a frame shows (fractions), see `seen`;
    `boxes` are where everybody comes to be in the picture, the hero first.
    """
    if hero is None:
        return View(0.5, 0.5, 1.012), View(0.5, 0.5, rng.uniform(1.085, NEAR))
    lowest = max([hero.y, *(box[3] for box in boxes)])
    y = lowest - (FOOT_AT - 0.5) * seen[1]
    side = rng.choice((-1, 1)) * 0.06 * seen[0]
    near = View(hero.x, y, rng.uniform(1.085, NEAR))
    # From afar the whole page is seen; on a page that is cut at its sides, what is by the hero.
    reach = 0.2 * seen[0] ** 2
    far = View(min(max(0.5, hero.x - reach), hero.x + reach), y, 1.012)
    along = (View(hero.x - side, y, 1.07), View(hero.x + side, y, 1.09))
    start, end = rng.choice(((far, near), (near, far), along))
    return _with_all(start, lowest, seen, boxes), _with_all(end, lowest, seen, boxes)


def _with_all(view: View, lowest: float, seen: tuple[float, float], boxes: Sequence[Box]) -> View:
    """The view, moved and if need be widened so that it shows everybody."""
    if not boxes:
        return view
    left, top = (min(box[at] for box in boxes) for at in (0, 1))
    right, bottom = (max(box[at] for box in boxes) for at in (2, 3))
    # From the lowest that feet may come to be up to the highest of all.
    across, up = (1 - 2 * BESIDE) * seen[0], (LOWEST_FOOT - BESIDE) * seen[1]
    closest = min(across / (right - left), up / max(1e-6, lowest - top))
    zoom = max(FAR, min(view.zoom, closest))
    wide, high = seen[0] / zoom, seen[1] / zoom
    reach = 0.5 - BESIDE
    x = _nearest(view.x, right - reach * wide, left + reach * wide)
    # Where not all can be seen, the hero is.
    x = _nearest(x, boxes[0][2] - reach * wide, boxes[0][0] + reach * wide)
    y = _nearest(view.y, bottom - reach * high, top + reach * high)
    # Above all feet stay clear of the captions.
    return View(x, max(y, lowest - (LOWEST_FOOT - 0.5) * high), zoom)


def _nearest(place: float, low: float, high: float) -> float:
    return (low + high) / 2 if low > high else min(max(place, low), high)


def seen(picture: Pixels, width: int, height: int) -> tuple[float, float]:
    """How much of a picture's width and height a frame shows from afar, as fractions."""
    rows, columns = picture.shape[:2]
    scale = max(width / columns, height / rows)
    return width / columns / scale, height / rows / scale


def cover_views(boxes: Sequence[Box] = ()) -> tuple[View, View]:
    """Slowly closer, all of the title and everybody staying in view."""
    furthest = max([0.0, *(abs(side - 0.5) for box in boxes for side in box)])
    near = min(COVER_NEAR, (0.5 - BESIDE) / max(furthest, 1e-6))
    return View(0.5, 0.5, FAR), View(0.5, 0.5, max(FAR, near))


def _between(first: float, second: float, share: float) -> float:
    return first + (second - first) * share


def _eased(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(max(share, 0.0), 1.0))


def _offset(middle: float, whole: float, shown: int) -> float:
    return min(0.0, max(shown - whole, shown / 2 - middle))
