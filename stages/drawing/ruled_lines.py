"""Finds the printed lines of ruled and squared paper: many, straight, and evenly spaced."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.sheet import Mask

Lines = npt.NDArray[np.float64]  # one row a line: its height at the left edge and at the right

# A printed line is known by a piece of at least this share of the side it runs along, and seen over
# this share of where nothing hides it, which is the second share of the side at least.
_PIECE, _GAP = 0.14, 0.02
_SEEN, _OPEN = 0.45, 0.2

# Nobody draws so many straight lines of that length side by side.
_LEAST_LINES = 6

# Printed lines lie along the sheet, which is photographed no more askew than this.
_TILT_DEG = 12.0

# Two lines nearer than this, as a share of the side, are the two rims of one.
_APART = 0.008

_RUN_PX = 9  # at the steepest, a printed line runs on so far in one row

# A line is laid through what runs along within so many pixels of it; it covers what is this near.
_FIT_PX, _ON_PX = 4, 2

_STEP_PX = 3  # columns are looked at so far apart


def find_lines(drawn: Mask, hidden: Mask) -> Lines:
    """Straight lines from the left to the right, from top to bottom; none where they are few.

    Behind what is `hidden`, a line need not be seen.
    """
    run = np.ones((1, _RUN_PX), np.uint8)
    along = np.asarray(cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, run), np.uint8)
    # The search takes long, and most paper is plain.
    if np.count_nonzero(along) < 0.5 * _LEAST_LINES * _SEEN * drawn.shape[1]:
        return np.zeros((0, 2))
    lines = _apart(_laid_through(_pieces(along), along), len(drawn))
    lines = lines[_is_seen(lines, along, hidden)]
    return lines if len(lines) >= _LEAST_LINES else np.zeros((0, 2))


def _pieces(along: npt.NDArray[np.uint8]) -> Lines:
    """Straight pieces (probabilistic Hough transform), drawn out to both sides."""
    width = along.shape[1]
    found = cv2.HoughLinesP(
        along,
        1,
        np.pi / 360,
        int(0.7 * _PIECE * width),
        minLineLength=_PIECE * width,
        maxLineGap=_GAP * width,
    )
    if found is None:
        return np.zeros((0, 2))
    x1, y1, x2, y2 = np.asarray(found, np.float64).reshape(-1, 4).T
    slope = (y2 - y1) / np.where(x2 == x1, 1e-9, x2 - x1)
    lines = np.stack([y1 - slope * x1, y1 + slope * (width - 1 - x1)], axis=1)
    return np.asarray(lines[np.abs(np.degrees(np.arctan(slope))) < _TILT_DEG])


def _laid_through(lines: Lines, along: npt.NDArray[np.uint8]) -> Lines:
    """The lines laid through all that runs along them, not through the piece alone."""
    height, width = along.shape
    columns = np.arange(0, width, _STEP_PX)
    near = np.arange(-_FIT_PX, _FIT_PX + 1)
    laid = []
    for line in lines:
        ends = line
        for _ in range(2):
            rows = _rows(ends, columns, width)
            around = np.clip(rows[:, None].round().astype(int) + near, 0, height - 1)
            on = along[around, columns[:, None]] > 0
            hit = on.any(axis=1)
            if hit.sum() * _STEP_PX < 0.5 * _PIECE * width:
                break
            middle = (around * on).sum(axis=1)[hit] / on.sum(axis=1)[hit]
            slope, start = np.polyfit(columns[hit], middle, 1)
            ends = np.array([start, start + slope * (width - 1)])
        laid.append(ends)
    return np.array(laid).reshape(-1, 2)


def _rows(line: npt.NDArray[np.float64], columns: npt.NDArray[np.int_], width: int) -> Lines:
    return np.asarray(line[0] + (line[1] - line[0]) * columns / (width - 1))


def _apart(lines: Lines, height: int) -> Lines:
    """From top to bottom, each line once."""
    lines = lines[np.argsort(lines.sum(axis=1))]
    single = np.diff(lines.mean(axis=1), prepend=-np.inf) > _APART * height
    return np.asarray(lines[single])


def _is_seen(lines: Lines, along: npt.NDArray[np.uint8], hidden: Mask) -> npt.NDArray[np.bool_]:
    """Which lines are seen over most of where nothing hides them."""
    height, width = along.shape
    columns = np.arange(0, width, _STEP_PX)
    on = cv2.dilate(along, np.ones((2 * _ON_PX + 1, 1), np.uint8)) > 0
    seen = []
    for line in lines:
        rows = _rows(line, columns, width).round().astype(int)
        inside = (rows >= 0) & (rows < height)
        places = rows[inside], columns[inside]
        bare = ~hidden[places]
        enough = bare.sum() * _STEP_PX > _OPEN * width
        seen.append(enough and (on[places] & bare).sum() > _SEEN * bare.sum())
    return np.array(seen, bool)


def whole_ruling(lines: Lines, height: int) -> Lines:
    """All printed lines, found or hidden: evenly spaced, or evenly closer with the distance."""
    middles = lines.mean(axis=1)
    apart = np.diff(middles)
    spacing = float(np.median(apart))
    lines = lines[_in_step(middles, spacing)]
    if len(lines) < _LEAST_LINES:
        return lines
    place = _numbered(lines.mean(axis=1), spacing)
    fits = np.ones(len(lines), bool)
    for _ in range(2):  # strokes that are long and straight by chance fall out
        bend = 2 if fits.sum() > 8 else 1
        line = np.polyfit(place[fits], lines[fits], bend)
        off = np.abs(_at(line, place) - lines).max(axis=1)
        fits = off < max(2.0, 1.5 * float(np.median(off)))
        if fits.sum() < _LEAST_LINES:
            return lines
    wanted = np.arange(-height // spacing, 2 * height // spacing)
    whole = _at(line, wanted)
    return np.asarray(whole[(whole.mean(axis=1) > -spacing) & (whole.mean(axis=1) < height)])


def _numbered(middles: npt.NDArray[np.float64], spacing: float) -> npt.NDArray[np.float64]:
    """Which of the printed lines each is, from 0; where the sheet is seen askew, spaces grow."""
    apart, between = np.diff(middles), (middles[1:] + middles[:-1]) / 2
    single = apart < 1.6 * spacing
    if single.sum() >= 4:
        growth, least = np.polyfit(between[single], apart[single], 1)
        local = np.clip(least + growth * between, 0.6 * spacing, 1.6 * spacing)
    else:
        local = np.full(len(apart), spacing)
    return np.concatenate([[0], np.cumsum(np.round(apart / local))])


def _in_step(middles: npt.NDArray[np.float64], spacing: float) -> npt.NDArray[np.bool_]:
    """Which lines most of those around agree with, a whole number of spaces away."""
    away = (middles[:, None] - middles[None, :]) / spacing
    near = (np.abs(away) < 4.5) & (np.abs(away) > 0.3)
    agree = near & (np.abs(away - np.round(away)) < 0.14)
    return np.asarray(agree.sum(axis=1) > 0.5 * near.sum(axis=1))


def _at(line: npt.NDArray[np.float64], place: npt.NDArray[np.float64]) -> Lines:
    return np.asarray(np.vander(place, len(line)) @ line)
