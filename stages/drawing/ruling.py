"""Takes the printed lines of ruled and squared paper out of what is drawn."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.sheet import Mask

# A printed line is seen over at least this share of the side it runs along, with gaps where the
# drawing or the light hides it.
_LENGTH, _GAP = 0.45, 0.08

# Nobody draws so many straight lines of that length side by side.
_LEAST_LINES = 6

# Printed lines lie along the sheet, which is photographed no more askew than this.
_TILT_DEG = 12.0

# Two lines nearer than this, as a share of the side, are the two rims of one.
_APART = 0.008

_REACH_PX = 7  # to either side of a printed line, where its own width is looked for

_Lines = npt.NDArray[np.float64]  # one row a line: its height at the left edge and at the right


def without_ruling(drawn: Mask) -> Mask:
    """What is drawn, less the printed lines. What they cross is left with gaps a line wide."""
    level = _printed(drawn)
    upright = _printed(np.ascontiguousarray(drawn.T)).T
    return np.asarray(drawn & ~level & ~upright)


def _printed(drawn: Mask) -> Mask:
    """The pixels of printed lines that run about from left to right."""
    height, width = drawn.shape
    lines = _find_lines(drawn)
    if len(lines) < _LEAST_LINES:
        return np.zeros((height, width), bool)
    printed = np.zeros((height, width), np.uint8)
    thickness = _thickness(drawn, lines)
    for left, right in _whole_ruling(lines, height):
        cv2.line(printed, (0, round(left)), (width - 1, round(right)), 1, thickness + 2)
    # A stroke that crosses a printed line is higher than the line.
    tall = np.ones((thickness + 4, 1), np.uint8)
    thin = cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, tall) == 0
    return np.asarray(printed.astype(bool) & thin)


def _find_lines(drawn: Mask) -> _Lines:
    """Long straight lines (probabilistic Hough transform), from top to bottom."""
    width = drawn.shape[1]
    found = cv2.HoughLinesP(
        drawn.astype(np.uint8),
        1,
        np.pi / 360,
        int(0.3 * width),
        minLineLength=_LENGTH * width,
        maxLineGap=_GAP * width,
    )
    if found is None:
        return np.zeros((0, 2))
    x1, y1, x2, y2 = np.asarray(found, np.float64).reshape(-1, 4).T
    slope = (y2 - y1) / np.where(x2 == x1, 1e-9, x2 - x1)
    lines = np.stack([y1 - slope * x1, y1 + slope * (width - 1 - x1)], axis=1)
    lines = lines[np.abs(np.degrees(np.arctan(slope))) < _TILT_DEG]
    lines = lines[np.argsort(lines.sum(axis=1))]
    apart = np.diff(lines.mean(axis=1), prepend=-np.inf) > _APART * drawn.shape[0]
    return np.asarray(lines[apart])


def _thickness(drawn: Mask, lines: _Lines) -> int:
    """How many pixels high a printed line is, in the median over all that were found."""
    height, width = drawn.shape
    columns = np.arange(0, width, 3)
    share = columns / (width - 1)
    counts = []
    for left, right in lines:
        rows = np.round(left + (right - left) * share).astype(int)
        near = rows[:, None] + np.arange(-_REACH_PX, _REACH_PX + 1)
        counts.append(drawn[np.clip(near, 0, height - 1), columns[:, None]].sum(axis=1))
    found = np.concatenate(counts)
    return int(np.median(found[found > 0])) if (found > 0).any() else 1


def _whole_ruling(lines: _Lines, height: int) -> _Lines:
    """The lines found and those between and beyond them: printed lines are evenly spaced."""
    middles = lines.mean(axis=1)
    spacing = float(np.median(np.diff(middles)))
    slope = float(np.median(lines[:, 1] - lines[:, 0]))
    whole = list(lines)
    for first, second in zip([-spacing, *middles], [*middles, height + spacing], strict=True):
        missing = round((second - first) / spacing) - 1
        for place in range(1, missing + 1):
            middle = first + (second - first) * place / (missing + 1)
            whole.append(np.array([middle - slope / 2, middle + slope / 2]))
    return np.array(whole)
