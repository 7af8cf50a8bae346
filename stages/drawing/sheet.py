"""Tells the sheet of paper in a photo from what lies around it: table, fingers, other things."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.read import Pixels

Mask = npt.NDArray[np.bool_]
Field = npt.NDArray[np.float32]

# What lies around the sheet is large: its outline is found on a small copy, by the longer side.
_COARSE_PX = 240

# Lines vanish under a median of this many coarse pixels; tables, fingers and fills do not.
_MEDIAN_PX = 9

# How far from the paper in Lab's a and b a colour must be to be another thing.
_OTHER_CHROMA = 13.0

# How much darker than the paper around it; a hand's shadow takes about a third of the light.
_OTHER_LIGHT = 0.52

# A table runs along the picture's edge for at least this share of it; a drawing cropped close
# touches it in a few places only. A finger is narrow, but it has the colour of skin.
_TABLE_CONTACT = 0.07
_FINGER_CONTACT = 0.015

# Paper has little colour of its own; more than this is paint.
_PAPER_CHROMA = 34.0


@dataclass(frozen=True)
class Sheet:
    """Masks of the working picture, and the paper's own colour in Lab (L 0-255, a and b ±128)."""

    outside: Mask  # not the sheet: table, fingers, or ground painted from edge to edge
    solid: Mask  # on the sheet, and of another colour than paper over a large area
    paper_lab: tuple[float, float, float]
    has_paper: bool


def find_sheet(picture: Pixels) -> Sheet:
    """Look at the large areas of a picture (RGB): which are paper, which are around it."""
    height, width = picture.shape[:2]
    scale = _COARSE_PX / max(height, width)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = cv2.medianBlur(small, _MEDIAN_PX)
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)
    lab[..., 1:] -= 128
    paper = _paper_color(lab)
    other = _unlike_paper(lab, paper)
    outside = _around(other, lab)
    if outside.mean() > 0.9:
        outside[:] = False
    solid = other & ~cv2.dilate(outside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    share = 1 - other[~outside].mean() if (~outside).any() else 0.0
    return Sheet(_grown(outside, width, height), _grown(solid, width, height), paper, share > 0.08)


def _paper_color(lab: Field) -> tuple[float, float, float]:
    """The commonest pale colour: the mode of a and b, weighed by light and by nearness to middle.

    The middle counts more, since a table is at the edges.
    """
    height, width = lab.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    middle = 1 - 0.6 * np.maximum(abs(x / width - 0.5), abs(y / height - 0.5)) * 2
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    weight = middle * (lab[..., 0] / 255) ** 1.5 * (chroma < _PAPER_CHROMA)
    counts, edges_a, edges_b = np.histogram2d(
        lab[..., 1].ravel(),
        lab[..., 2].ravel(),
        bins=32,
        range=((-64, 64), (-64, 64)),
        weights=weight.ravel(),
    )
    bins = cv2.GaussianBlur(counts, (0, 0), 0.8)
    a, b = np.unravel_index(int(bins.argmax()), bins.shape)
    center_a, center_b = (edges_a[a] + edges_a[a + 1]) / 2, (edges_b[b] + edges_b[b + 1]) / 2
    near = np.hypot(lab[..., 1] - center_a, lab[..., 2] - center_b) < 9
    if not near.any():
        return float(lab[..., 0].max()), 0.0, 0.0
    light = float(np.percentile(lab[..., 0][near], 60))
    return light, float(np.median(lab[..., 1][near])), float(np.median(lab[..., 2][near]))


def _unlike_paper(lab: Field, paper: tuple[float, float, float]) -> Mask:
    chroma = np.hypot(lab[..., 1] - paper[1], lab[..., 2] - paper[2])
    light = lab[..., 0]
    like = (chroma < _OTHER_CHROMA) & (light > 0.45 * paper[0])
    # Light changes slowly over a sheet: what paper around a place would be there.
    weight = cv2.GaussianBlur(like.astype(np.float32), (0, 0), 24) + 1e-3
    local = cv2.GaussianBlur(np.where(like, light, 0).astype(np.float32), (0, 0), 24) / weight
    local = np.where(weight > 0.02, local, paper[0])
    # In deep shade a camera sees less colour, and noise in what it sees.
    chroma *= np.clip(local / 90, 0.5, 1)
    unlike = (chroma > _OTHER_CHROMA) | (light < _OTHER_LIGHT * local)
    return cv2.morphologyEx(
        unlike.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
    ).astype(bool)


def _around(other: Mask, lab: Field) -> Mask:
    """Those unlike areas that come in from the picture's edge as a table or a finger does."""
    height, width = other.shape
    count, labels = cv2.connectedComponents(other.astype(np.uint8), connectivity=4)
    edge = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    perimeter = 2 * (height + width)
    outside = np.zeros_like(other)
    for label in range(1, count):
        contact = (edge == label).sum() / perimeter
        if contact < _FINGER_CONTACT:
            continue
        area = labels == label
        if contact > _TABLE_CONTACT or (area.mean() > 0.006 and _is_skin(lab[area])):
            outside |= area
    return outside


def _is_skin(lab: Field) -> bool:
    """Whether an area has the colour of skin, light or dark: its hue is, whatever the light."""
    a, b = np.median(lab[:, 1]), np.median(lab[:, 2])
    hue = np.degrees(np.arctan2(b, a))
    return bool(28 < hue < 80 and 8 < np.hypot(a, b) < 45 and a > 4)


def _grown(mask: Mask, width: int, height: int) -> Mask:
    grown = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(grown > 0.5)
