"""Finds a sheet by its straight edges, where the table is nearly as pale as the paper."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Field = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

# All lengths are pixels of the coarse picture, 240 on its longer side.

# Light changes by no more than this from pixel to pixel within a sheet (of 255, at full light).
_STEP = 2.2
_FULL_LIGHT = 200.0

# Paper has about one colour (distance in Lab's a and b).
_SAME_CHROMA = 10.0

# A sheet fills so much of the picture, of its own hull, and has so few corners, some of them where
# the picture's edge cuts it.
_LEAST_AREA, _LEAST_FILLED, _MOST_CORNERS = 0.25, 0.86, 7
_STRAIGHT = 0.965

# A sheet that a drawing cuts into parts has no part with most of its area.
_LEAST_OF_EVEN = 0.5

# Beyond its edge it looks otherwise, by so much (Lab), along so much of it; and this is a sharp
# edge, where a shadow's is soft: most of the change lies within a few pixels.
_OTHER, _ALONG, _SHARP = 4.5, 0.5, 0.6
_INSIDE_PX, _NEAR_PX, _FAR_PX = 3, 5, 9


def beyond_edges(lab: Field, paper: tuple[float, float, float]) -> Mask:
    """What lies beyond the sheet's edges in a coarse picture; nothing where no edges are plain.

    `lab` has L 0-255 and a, b ±128; `paper` is the paper's own colour.
    """
    nothing = np.zeros(lab.shape[:2], bool)
    hull = _hull(_even_area(lab, paper))
    if hull is None:
        return nothing
    inside = np.zeros(lab.shape[:2], np.uint8)
    cv2.fillPoly(inside, [hull], 1)
    if not _differs_beyond(lab, inside):
        return nothing
    return np.asarray(cv2.dilate(inside, np.ones((3, 3), np.uint8)) == 0)


def _even_area(lab: Field, paper: tuple[float, float, float]) -> Bytes:
    """The largest area of the paper's colour through which light changes slowly, holes filled."""
    light = cv2.GaussianBlur(lab[..., 0], (0, 0), 0.8)
    slope = cv2.magnitude(
        cv2.Sobel(light, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8),
        cv2.Sobel(light, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8),
    )
    even = slope < _STEP * np.clip(light / _FULL_LIGHT, 0.4, 1)
    even &= np.hypot(lab[..., 1] - paper[1], lab[..., 2] - paper[2]) < _SAME_CHROMA
    opened = cv2.morphologyEx(even.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    if count < 2:
        return np.zeros(light.shape, np.uint8)
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < _LEAST_OF_EVEN * opened.sum():
        return np.zeros(light.shape, np.uint8)
    return _without_holes((labels == largest).astype(np.uint8))


def _without_holes(area: Bytes) -> Bytes:
    around = np.pad(area, 1)
    cv2.floodFill(around, None, (0, 0), 2)
    return np.asarray(around[1:-1, 1:-1] != 2, np.uint8)


def _hull(area: Bytes) -> Bytes | None:
    """The corners of an area that has straight sides; None for any other shape."""
    rims, _ = cv2.findContours(area, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not rims or area.mean() < _LEAST_AREA:
        return None
    hull = cv2.convexHull(max(rims, key=cv2.contourArea))
    corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)
    whole = cv2.contourArea(hull)
    straight = cv2.contourArea(corners) > _STRAIGHT * whole
    if len(corners) > _MOST_CORNERS or not straight or area.sum() < _LEAST_FILLED * whole:
        return None
    return np.asarray(hull)


def _differs_beyond(lab: Field, inside: Bytes) -> bool:
    """Whether what lies along the edge, on its other side, is another thing than the sheet."""
    height, width = inside.shape
    rims, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    rim = max(rims, key=len)[:, 0].astype(np.float64)
    away = rim - np.roll(rim, 9, axis=0) + np.roll(rim, -9, axis=0) - rim
    away = np.stack([away[:, 1], -away[:, 0]], axis=1)
    away /= np.linalg.norm(away, axis=1, keepdims=True) + 1e-9
    middle = np.array([width, height]) / 2
    away *= np.sign(((rim - middle) * away).sum(axis=1, keepdims=True))
    far = rim + away * _FAR_PX
    seen = (far >= 0).all(axis=1) & (far < (width, height)).all(axis=1)
    if seen.sum() < 0.25 * len(rim):
        return False
    rim, away = rim[seen], away[seen]
    soft = np.asarray(cv2.GaussianBlur(lab, (0, 0), 0.7), np.float32)
    paper = _colors_at(soft, rim - away * _INSIDE_PX)
    near = np.linalg.norm(_colors_at(soft, rim + away * _NEAR_PX) - paper, axis=1)
    other = np.linalg.norm(_colors_at(soft, rim + away * _FAR_PX) - paper, axis=1)
    plain = other > _OTHER
    return bool(plain.mean() > _ALONG and (near > _SHARP * other)[plain].mean() > 0.7)


def _colors_at(lab: Field, points: npt.NDArray[np.float64]) -> Field:
    places = np.round(points).astype(int)
    x = np.clip(places[:, 0], 0, lab.shape[1] - 1)
    y = np.clip(places[:, 1], 0, lab.shape[0] - 1)
    return np.asarray(lab[y, x])
