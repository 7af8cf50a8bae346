"""Tells the sheet of paper in a photo from what lies around it: table, fingers, other things."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.edges import beyond_edges
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

# Shade takes light of every colour; paint takes so much more of one than of another (natural
# logarithms), and some of all. In the dark that is noise.
_TINT, _TINTED_LIGHT, _DARK = 0.25, -0.15, 12.0

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
    on_table: bool = False  # its edges are plain: what is outside is no painted ground


def find_sheet(picture: Pixels) -> Sheet:
    """Look at the large areas of a picture (RGB): which are paper, which are around it."""
    height, width = picture.shape[:2]
    scale = _COARSE_PX / max(height, width)
    coarse = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    small = np.asarray(coarse, np.uint8)
    lab = _lab(np.asarray(cv2.medianBlur(small, _MEDIAN_PX), np.uint8))
    paper = _paper_color(lab)
    other = _unlike_paper(lab, np.asarray(cv2.medianBlur(small, _MEDIAN_PX), np.uint8), paper)
    beyond = beyond_edges(_lab(small), paper)
    outside = _around(other, lab, beyond)
    if outside.mean() > 0.9:
        outside[:] = False
    solid = other & ~cv2.dilate(outside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    share = 1 - other[~outside].mean() if (~outside).any() else 0.0
    return Sheet(
        _grown(outside, width, height),
        _grown(solid, width, height),
        paper,
        has_paper=share > 0.08,
        on_table=bool(beyond.any()),
    )


def _lab(picture: Pixels) -> Field:
    """L from 0 to 255, a and b about 0."""
    lab = cv2.cvtColor(picture, cv2.COLOR_RGB2LAB).astype(np.float32)
    return np.asarray(lab - (0, 128, 128), np.float32)


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


def _unlike_paper(lab: Field, rgb: Pixels, paper: tuple[float, float, float]) -> Mask:
    chroma = np.hypot(lab[..., 1] - paper[1], lab[..., 2] - paper[2])
    light, tinted = lab[..., 0], _is_tinted(rgb, paper)
    like = (chroma < _OTHER_CHROMA) & (light > 0.45 * paper[0]) & ~tinted
    # Light changes slowly over a sheet: what paper around a place would be there.
    weight = cv2.GaussianBlur(like.astype(np.float32), (0, 0), 24) + 1e-3
    local = cv2.GaussianBlur(np.where(like, light, 0).astype(np.float32), (0, 0), 24) / weight
    local = np.where(weight > 0.02, local, paper[0])
    # In deep shade a camera sees less colour, and noise in what it sees.
    chroma *= np.clip(local / 90, 0.5, 1)
    unlike = (chroma > _OTHER_CHROMA) | (light < _OTHER_LIGHT * local) | tinted
    return cv2.morphologyEx(
        unlike.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
    ).astype(bool)


def _is_tinted(rgb: Pixels, paper: tuple[float, float, float]) -> Mask:
    """What is darker than the paper, and not evenly so: brown crayon on brown paper."""
    lab = np.array([[paper]], np.float32) * (100 / 255, 1, 1)
    known = cv2.cvtColor(lab.astype(np.float32), cv2.COLOR_LAB2RGB)[0, 0] * 255
    share = np.log(rgb.astype(np.float32) + _DARK) - np.log(known + _DARK)
    least, most = share.min(axis=2), share.max(axis=2)
    return np.asarray((most - least > _TINT) & (most < _TINTED_LIGHT))


def _around(other: Mask, lab: Field, beyond: Mask) -> Mask:
    """What lies `beyond` the sheet's edges, and what comes in from there as a finger does.

    Where no edges are known, it is what comes in from the picture's edge as a table does, too.
    """
    height, width = other.shape
    rim = np.zeros_like(other)
    rim[0] = rim[-1] = rim[:, 0] = rim[:, -1] = True
    rim |= cv2.dilate(beyond.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    count, labels = cv2.connectedComponents((other & ~beyond).astype(np.uint8), connectivity=4)
    contacts = np.bincount(labels[rim], minlength=count) / (2 * (height + width))
    outside = beyond.copy()
    for label in range(1, count):
        if contacts[label] < _FINGER_CONTACT:
            continue
        area = labels == label
        table = contacts[label] > _TABLE_CONTACT and not beyond.any()
        if table or (area.mean() > 0.006 and _is_skin(lab[area])):
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
