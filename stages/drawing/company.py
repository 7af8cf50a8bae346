"""Takes apart what was found as one: people hand in hand, somebody inside a house."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.figures import Blob, find_figures
from stages.drawing.ink import Ink
from stages.drawing.look import Looked, look_at
from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask, Sheet

# The cores of heads and bodies are what is left without this share of the thickest part.
_CORE = 0.5
# A person has at least this share of all cores; more people than this are a pattern.
_PERSON, _MOST = 0.15, 5

# Somebody in a house has at least this share of it, and is as sure as this to be somebody.
_LEAST_INSIDE, _SURE_INSIDE = 0.02, 0.7


def hand_in_hand(found: Looked, ink: Mask, even: Pixels) -> list[Looked]:
    """The people that are joined in one figure, from left to right; itself where it is one.

    Each of them must be somebody by themselves, on legs.
    """
    if found.opinion.kind not in ("figure", "thing"):
        return [found]
    masks = _side_by_side(found.blob)
    people = [look_at(_blob(mask, found.blob.score / len(masks)), ink, even) for mask in masks]
    return people if len(people) > 1 and all(map(_stands, people)) else [found]


def inside(found: Looked, ink: Ink, sheet: Sheet, even: Pixels) -> list[Looked]:
    """Who is drawn inside a house, without touching its walls."""
    if found.opinion.kind != "house":
        return []
    mask = found.blob.mask
    _, labels = cv2.connectedComponents((ink.mask & mask).astype(np.uint8))
    rim = mask & (cv2.erode(mask.astype(np.uint8), np.ones((9, 9), np.uint8)) == 0)
    within = ink.mask & mask & ~np.isin(labels, np.unique(labels[rim & ink.mask]))
    blobs = find_figures(Ink(within, ink.strength, ink.paper), sheet) if within.any() else []
    seen = [look_at(blob, within, even) for blob in blobs]
    return [
        one
        for one in seen
        if one.opinion.kind == "figure"
        and one.opinion.confidence >= _SURE_INSIDE
        and one.limbs != (0, 0)
        and one.blob.mask.sum() > _LEAST_INSIDE * mask.sum()
    ]


def _side_by_side(blob: Blob) -> list[Mask]:
    """The figure's mask in parts about its cores that no other core stands over or under."""
    x, y, width, height = blob.box
    mask = blob.mask[y : y + height, x : x + width].astype(np.uint8)
    depth = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    cores = (depth > _CORE * depth.max()).astype(np.uint8)
    columns = _columns(cores)
    if not 2 <= len(columns) <= _MOST:
        return [blob.mask]
    nearest = np.argmin(
        [
            cv2.distanceTransform(1 - np.where(_between(cores, column), cores, 0), cv2.DIST_L2, 5)
            for column in columns
        ],
        axis=0,
    )
    parts = []
    for number in range(len(columns)):
        part = np.zeros_like(blob.mask)
        part[y : y + height, x : x + width] = (mask > 0) & (nearest == number)
        parts.append(_largest(part))
    return parts


def _columns(cores: np.ndarray) -> list[tuple[int, int]]:
    """Runs of columns with cores in them, each of a person's share."""
    some = np.diff(np.pad(cores.any(axis=0).astype(np.int8), 1))
    runs = zip(np.nonzero(some > 0)[0].tolist(), np.nonzero(some < 0)[0].tolist(), strict=True)
    least = _PERSON * float(cores.sum())
    return [(left, right) for left, right in runs if cores[:, left:right].sum() > least]


def _between(cores: np.ndarray, column: tuple[int, int]) -> np.ndarray:
    place = np.arange(cores.shape[1])[None, :]
    return np.asarray((place >= column[0]) & (place < column[1]))


def _largest(mask: Mask) -> Mask:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    return labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax()) if count > 2 else mask


def _blob(mask: Mask, score: float) -> Blob:
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    return Blob(mask, (x, y, width, height), score)


def _stands(one: Looked) -> bool:
    """Whether this is somebody on two legs."""
    legs = any(guess.trait == "legs" for guess in one.opinion.guesses)
    return one.opinion.kind == "figure" and legs
