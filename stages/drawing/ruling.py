"""Takes the printed lines of ruled and squared paper out of what is drawn."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.ruled_lines import Lines, find_lines, whole_ruling
from stages.drawing.sheet import Field, Mask

# Nothing paler than so many times the printed lines is a stroke across them.
_PRINT = 1.35

# A line that leaves its place, by so much at most, is known by straight pieces of this length.
_BESIDE_PX, _PIECE_PX = 7, 31

_WIDE_PX = 11  # no printed line is as wide

_CRUMB_PX = 40  # shorter pale bits are what the taking out has left
_CROSSING = 2.2  # where two printed lines cross it is darker

_REACH_PX = 7  # to either side of a printed line, where its own width is looked for


def without_ruling(drawn: Mask, strength: Field, traces: Mask) -> Mask:
    """What is drawn, less the printed lines; `strength` tells a darker stroke that crosses them.

    `traces` are the faintest marks, drawn or not: pale print is seen by them alone.
    """
    thick = _thick(drawn)
    slender, traces = drawn & ~thick, traces & ~thick
    level = _printed(slender, find_lines(traces, thick), strength)
    lines = find_lines(np.ascontiguousarray(traces.T), thick.T)
    upright = _printed(np.ascontiguousarray(slender.T), lines, np.ascontiguousarray(strength.T)).T
    left = drawn & ~level & ~upright
    if level.any() or upright.any():
        left = _without_crumbs(left, strength, float(np.median(strength[level | upright])))
    return left


def _thick(drawn: Mask) -> Mask:
    """Areas too wide for a printed line: in what is coloured in, straight lines can be seen."""
    square = np.ones((_WIDE_PX, _WIDE_PX), np.uint8)
    return cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, square).astype(bool)


def _printed(drawn: Mask, lines: Lines, strength: Field) -> Mask:
    """The pixels of printed lines that run about from left to right, of which `lines` are some."""
    if not len(lines):
        return np.zeros_like(drawn)
    ruling = whole_ruling(lines, len(drawn))
    printed = drawn & _band(ruling, drawn.shape, 1)
    if not printed.any():  # too pale to be taken for strokes
        return printed
    thickness = _thickness(drawn, lines)
    on_line = _band(ruling, drawn.shape, thickness + 2)
    print_strength = float(np.median(strength[printed]))
    # A stroke that crosses a printed line is higher than the line, or darker.
    tall = np.ones((thickness + 4, 1), np.uint8)
    thin = cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, tall) == 0
    pale = strength < _PRINT * print_strength
    beside = _band(ruling, drawn.shape, thickness + 2 * _BESIDE_PX)
    straight = beside & thin & _straight(drawn & pale, lines)
    return np.asarray(drawn & ((on_line & (thin | pale)) | straight))


def _band(lines: Lines, shape: tuple[int, ...], thickness: int) -> Mask:
    band = np.zeros(shape, np.uint8)
    for left, right in lines:
        cv2.line(band, (0, round(left)), (shape[1] - 1, round(right)), 1, thickness)
    return band.astype(bool)


def _straight(drawn: Mask, lines: Lines) -> Mask:
    """Pieces that run straight on as the printed lines do: paper is never quite flat."""
    slope = float(np.median(lines[:, 1] - lines[:, 0])) / drawn.shape[1]
    rise = round(_PIECE_PX * slope)
    piece = np.zeros((abs(rise) + 1, _PIECE_PX), np.uint8)
    ends = (0, abs(rise)) if rise > 0 else (abs(rise), 0)
    cv2.line(piece, (0, ends[0]), (_PIECE_PX - 1, ends[1]), 1)
    return cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, piece).astype(bool)


def _without_crumbs(left: Mask, strength: Field, printed: float) -> Mask:
    """Without the pale bits that are left of the printed lines."""
    count, found, stats, _ = cv2.connectedComponentsWithStats(left.astype(np.uint8))
    labels = np.asarray(found, np.int32)
    darkest = np.zeros(count, np.float32)
    np.maximum.at(darkest, labels[left], strength[left])
    long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    crumbs = (darkest < _PRINT * printed) & (long < _CRUMB_PX)
    crumbs |= (darkest < _CROSSING * printed) & (long < _CRUMB_PX / 3)
    crumbs[0] = False
    return np.asarray(left & ~crumbs[labels])


def _thickness(drawn: Mask, lines: Lines) -> int:
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
