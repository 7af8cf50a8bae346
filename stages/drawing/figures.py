"""Groups what is drawn into figures: outlines filled, strokes that belong together joined."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.ink import Ink
from stages.drawing.nooks import without_nooks
from stages.drawing.sheet import Mask, Sheet

Bytes = npt.NDArray[np.uint8]

# All lengths here are shares of the picture's longer side.
_SPECK = 0.007  # smaller marks are dirt, unless they lie inside a figure
_GAPS = (0.006, 0.011, 0.018)  # openings in an outline that are bridged, the smallest that do
_EDGE_GAP = 0.03  # an outline cut off by the picture's edge is closed along it
_SCISSORS = 0.002  # what is left around a line, as scissors would leave it
_NEAR = 0.012  # strokes this close to each other belong together
_REACH = 0.045  # and small ones this close to a large one
_RIM = 0.025  # what keeps so close to the sheet's edge is the edge itself

# A wider bridge must close in so much more than the narrower one: it fills nooks as well.
_WORTH = 1.12

# A closed line around so much of the picture is the edge of the sheet.
_SHEET_AREA = 0.5

# And it fills its own, perhaps turned, rectangle.
_SHEET_SHAPE = 0.9

# A small stroke has at most this share of the figure that it joins.
_SMALL = 0.12

# Figures below these shares, of the picture and of the hero, are not worth a cut-out.
_MIN_AREA = 0.0012
_MIN_OF_HERO = 0.02

# More figures than this make no story clearer.
MAX_FIGURES = 8


@dataclass(frozen=True)
class Blob:
    """One figure: its mask in the working picture, holes filled, and how much it is the hero."""

    mask: Mask
    box: tuple[int, int, int, int]  # x, y, width, height
    score: float


def find_figures(ink: Ink, sheet: Sheet) -> list[Blob]:
    """The figures of a drawing, the hero first; none on a blank sheet."""
    side = max(ink.mask.shape)
    drawn = _without_dirt(ink.mask, side)
    filled = _filled(drawn, side)
    frame = _frame(filled)
    if frame is not None:  # the sheet's own edge, on a table as pale as the paper
        drawn &= cv2.erode(frame.astype(np.uint8), _disc(round(_RIM * side))).astype(bool)
        filled = _filled(drawn, side)
    rim = _near_rim(sheet, side)
    blobs = [_blob(mask, ink, rim) for mask in _grouped(filled, side)]
    found = sorted((b for b in blobs if b is not None), key=lambda b: b.score, reverse=True)
    if not found:
        return []
    least = max(_MIN_AREA * drawn.size, _MIN_OF_HERO * found[0].mask.sum())
    return [b for b in found if b is found[0] or b.mask.sum() >= least][:MAX_FIGURES]


def _without_dirt(mask: Mask, side: int) -> Mask:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    kept = long >= _SPECK * side
    kept[0] = False
    return np.asarray(kept[labels])


def _filled(drawn: Mask, side: int) -> Mask:
    """What is drawn and all that its outlines close in."""
    best = _fill(drawn, round(_GAPS[0] * side))
    for gap in _GAPS[1:]:
        wider = _fill(drawn, round(gap * side))
        if wider.sum() > _WORTH * best.sum():
            best = wider
    return without_nooks(best, drawn)


def _frame(filled: Mask) -> Mask | None:
    """The one area so large that it can only be the sheet, seen by the line of its edge."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(filled.astype(np.uint8))
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < _SHEET_AREA * filled.size:
        return None
    area = labels == largest
    corners = cv2.findNonZero(area.astype(np.uint8))
    _, (width, height), _ = cv2.minAreaRect(corners)
    return np.asarray(area) if area.sum() > _SHEET_SHAPE * width * height else None


def _fill(drawn: Mask, reach: int) -> Mask:
    """Close gaps of up to twice `reach` pixels, fill what is then closed in, and shrink back."""
    pad = reach + 2
    grown = np.asarray(cv2.dilate(np.pad(drawn.astype(np.uint8), pad), _disc(reach)), np.uint8)
    _close_along_edge(grown, pad, round(_EDGE_GAP * max(drawn.shape)))
    outside = np.pad(grown, 1)
    cv2.floodFill(outside, None, (0, 0), 2)
    closed = (outside[1:-1, 1:-1] != 2).astype(np.uint8)
    shrunk = cv2.erode(closed, _disc(reach - round(_SCISSORS * max(drawn.shape))))[
        pad:-pad, pad:-pad
    ].astype(bool)
    return np.asarray(drawn | shrunk)


def _close_along_edge(grown: Bytes, pad: int, gap: int) -> None:
    """Draw the picture's edge where it cuts an outline: between two strokes not far apart."""
    height, width = grown.shape
    across, down = slice(pad, width - pad), slice(pad, height - pad)
    edges = ((pad, across), (height - pad - 1, across), (down, pad), (down, width - pad - 1))
    for edge in edges:
        line = np.pad(grown[edge].reshape(1, -1), ((0, 0), (gap, gap)))
        closed = cv2.morphologyEx(line, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8))
        grown[edge] = closed[0, gap:-gap]


def _grouped(filled: Mask, side: int) -> list[Mask]:
    """Masks of the figures: near strokes together, then small ones with a large one in reach."""
    near = cv2.dilate(filled.astype(np.uint8), _disc(round(_NEAR * side)))
    count, labels = cv2.connectedComponents(near)
    masks = [filled & (labels == label) for label in range(1, count)]
    masks.sort(key=lambda mask: int(mask.sum()), reverse=True)
    groups: list[Mask] = []
    for mask in masks:
        home = _home_of(mask, groups, round(_REACH * side))
        if home is None:
            groups.append(mask)
        else:
            groups[home] = groups[home] | mask
    return groups


def _home_of(mask: Mask, groups: list[Mask], reach: int) -> int | None:
    """The large figure that a small one belongs to."""
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    rows = slice(max(0, y - reach), y + height + reach)
    columns = slice(max(0, x - reach), x + width + reach)
    away = (~mask[rows, columns]).astype(np.uint8)
    around = cv2.distanceTransform(away, cv2.DIST_L2, 5) <= reach
    for number, group in enumerate(groups):
        if mask.sum() < _SMALL * group.sum() and (around & group[rows, columns]).any():
            return number
    return None


def _blob(mask: Mask, ink: Ink, rim: Mask) -> Blob | None:
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    rows, columns = mask.shape
    area = float(mask.sum())
    stroke = ink.strength[mask & ink.mask]
    if not stroke.size or area < 0.3 * _MIN_AREA * mask.size:
        return None
    if _is_rim(mask, min(width, height), rim):
        return None
    middle = np.hypot((x + width / 2) / columns - 0.5, (y + height / 2) / rows - 0.5)
    # What is drawn firmly and near the middle is the hero; a crease is long, thin and faint.
    firm = min(1.0, float(np.percentile(stroke, 80)) / 0.25)
    compact = min(1.0, area / (width * height) / 0.12)
    score = area / max(mask.shape) ** 2 * (1.2 - middle) * firm * compact
    return Blob(mask, (x, y, width, height), float(score))


def _is_rim(mask: Mask, thickness: int, rim: Mask) -> bool:
    """Whether this is the sheet's edge or a corner of table, and no drawing."""
    share = 0.45 if thickness < 1.6 * _RIM * max(mask.shape) else 0.85
    return bool((mask & rim).sum() > share * mask.sum())


def _near_rim(sheet: Sheet, side: int) -> Mask:
    """What lies along the edges of the sheet and of the picture, and beyond."""
    beside = sheet.outside.copy()
    beside[:, 0] = beside[:, -1] = beside[0] = beside[-1] = True
    size = int(_RIM * side) * 2 + 1
    return cv2.dilate(beside.astype(np.uint8), np.ones((size, size), np.uint8)).astype(bool)


def _disc(radius: int) -> Bytes:
    radius = max(1, radius)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return np.asarray(disc, np.uint8)
