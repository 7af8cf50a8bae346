"""The outline of a cut-out, small enough to be taken apart: its thick core, its legs, its limbs."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
Field = NDArray[np.float32]

# The longer side that an outline is looked at with: a thin line is still a pixel wide.
SEEN_PX = 128
# What is thinner than this share of the thickest part is no core.
THIN = 0.5
# A thin part is a limb if it reaches this far out, of the longer side; a leg, of the height.
LIMB_REACH = 0.12
LEG_REACH = 0.07
# A leg is no wider where it grows out of the body, of the whole width.
LEG_WIDTH = 0.34
# Who has more limbs than this waves a fringe: grass, hair, the rays of a sun.
MOST_LEGS = 8
MOST_LIMBS = 12
# What touches nothing and is smaller than this share of all ink goes with what it is next to.
LOOSE = 0.04


@dataclass(frozen=True)
class Part:
    """One limb: `along` runs from 0 at its root to 1 at its tip, and is negative off the limb."""

    leg: bool
    along: Field


@dataclass(frozen=True)
class Parts:
    """A small mask (0 or 1) of all ink, and the limbs found in it."""

    ink: Mask
    limbs: tuple[Part, ...]


def take_apart(alpha: NDArray[np.uint8], *, limbed: bool = True) -> Parts:
    """The parts of a cut-out's alpha (rows, columns); all ink and no limbs if not `limbed`."""
    ink = _small(alpha)
    if not (limbed and ink.any()):
        return Parts(ink, ())
    legs = _find_legs(ink)
    rest = ink.copy()
    for leg in legs:
        rest[leg > 0] = 0
    core = _core(rest)
    core = _with_trunk(core, rest)
    limbs = [Part(True, _along(leg, _top_of(leg))) for leg in legs]
    limbs += [Part(False, _along(limb, root)) for limb, root in _find_limbs(core, rest)]
    if len(limbs) > MOST_LIMBS:
        limbs = []
    _tie(ink, limbs)
    return Parts(ink, tuple(limbs))


def _small(alpha: NDArray[np.uint8]) -> Mask:
    rows, columns = alpha.shape
    scale = min(1.0, SEEN_PX / max(rows, columns))
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    small = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    # A quarter of a pixel is enough: thin strokes must not tear.
    return np.asarray(small > 64, np.uint8)


def _find_legs(ink: Mask) -> list[Mask]:
    """What stands apart below the highest row under which two or more things reach the ground.

    A little lower there may be more of them: an animal's belly hangs between its legs.
    """
    rows = len(ink)
    found: list[Mask] = []
    highest = 0
    for top in range(rows // 2, round(rows * (1 - LEG_REACH)), 2):
        if found and rows - top < 0.6 * (rows - highest):
            break
        legs = _legs_below(ink, top)
        if max(1, len(found)) < len(legs) <= MOST_LEGS:
            highest = highest if found else top
            found = legs
    return found


def _legs_below(ink: Mask, top: int) -> list[Mask]:
    rows, columns = ink.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink[top:], connectivity=8)
    legs = []
    for label in range(1, count):
        _, y, wide, tall, area = stats[label]
        stands = y == 0 and top + tall >= rows * 0.88 and tall >= LEG_REACH * rows
        thigh = int((labels[0] == label).sum())
        if stands and thigh <= LEG_WIDTH * columns and wide <= 0.5 * columns and area >= 4:
            leg = np.zeros_like(ink)
            leg[top:][labels == label] = 1
            legs.append(leg)
    return legs


def _core(ink: Mask) -> Mask:
    """The thick parts: what a disc of `THIN` of the largest one can be laid in."""
    framed = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,))
    thick = float(cv2.distanceTransform(framed, cv2.DIST_L2, 5).max())
    radius = max(1, round(thick * THIN))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    padded = cv2.copyMakeBorder(
        ink, radius, radius, radius, radius, cv2.BORDER_CONSTANT, value=(0,)
    )
    opened = cv2.morphologyEx(padded, cv2.MORPH_OPEN, disc)[radius:-radius, radius:-radius]
    if not opened.any():
        return ink
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.asarray(opened, np.uint8))
    least = 0.08 * stats[1:, cv2.CC_STAT_AREA].max()
    large = [label for label in range(1, count) if stats[label, cv2.CC_STAT_AREA] >= least]
    return np.asarray(np.isin(labels, large), np.uint8)


def _with_trunk(core: Mask, ink: Mask) -> Mask:
    """With the line that a thin figure's head sits on, or its whole body would be one limb."""
    rows, columns = ink.shape
    thin = np.asarray(ink & ~_grown(core), np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(thin, connectivity=8)
    middle = float(np.nonzero(core)[1].mean())
    band = np.abs(np.arange(columns) - middle) < max(1.5, 0.04 * rows)
    result = core.copy()
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_HEIGHT] > 0.4 * rows:
            result |= np.asarray((labels == label) & band[None, :], np.uint8)
    return result


def _find_limbs(core: Mask, ink: Mask) -> list[tuple[Mask, Mask]]:
    """Thin parts that hang on one thick part and reach out of it, each with its root's pixels."""
    thin = np.asarray(ink & ~_grown(core), np.uint8)
    count, labels = cv2.connectedComponents(thin, connectivity=8)
    _, cores = cv2.connectedComponents(core, connectivity=8)
    away = cv2.distanceTransform(1 - core, cv2.DIST_L2, 5)
    found = []
    for label in range(1, count):
        limb = np.asarray(labels == label, np.uint8)
        near = _grown(_grown(limb)) & core
        touched = np.unique(cores[near > 0])
        if len(touched) == 1 and away[limb > 0].max() >= LIMB_REACH * max(ink.shape):
            found.append((limb, np.asarray(limb & _grown(_grown(core)), np.uint8)))
    return found


def _tie(ink: Mask, limbs: list[Part]) -> None:
    """Tie small things that hang in the air to the limb they are next to, if it is one."""
    body = ink.copy()
    for limb in limbs:
        body[limb.along >= 0] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(body, connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA]
    least = LOOSE * float(ink.sum())
    loose = [label for label in range(1, count) if areas[label] < least]
    if not loose or not limbs:
        return
    tied = np.asarray(ink & ~np.isin(labels, loose), np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(
        1 - tied, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    for limb in limbs:
        along = np.full(int(nearest.max()) + 1, -1, np.float32)
        along[nearest[tied > 0]] = limb.along[tied > 0]
        for label in loose:
            limb.along[labels == label] = float(np.median(along[nearest[labels == label]]))


def _grown(mask: Mask) -> Mask:
    return np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.uint8)


def _walked(reached: Mask, limb: Mask, step: Mask) -> Mask:
    return np.asarray(np.asarray(cv2.dilate(reached, step), np.uint8) & limb, np.uint8)


def _top_of(mask: Mask) -> Mask:
    root = np.zeros_like(mask)
    top = int(np.nonzero(mask)[0].min())
    root[top] = mask[top]
    return root


def _along(limb: Mask, root: Mask) -> Field:
    """How far each pixel of the limb is from its root, walked within the limb, 0-1."""
    steps = np.full(limb.shape, -1, np.float32)
    reached, number = np.asarray(root & limb, np.uint8), 0
    fresh = reached
    cross = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)
    square = np.ones((3, 3), np.uint8)
    while fresh.any():
        steps[fresh > 0] = number
        number += 1
        # Cross and square by turns: nearly round, as steps of one kind are not.
        wider = _walked(reached, limb, square if number % 2 else cross)
        if (wider == reached).all():
            wider = _walked(reached, limb, square)
        fresh = np.asarray(wider & ~reached & 1, np.uint8)
        reached = wider
    return np.where(steps >= 0, steps / max(1, number - 1), -1).astype(np.float32)
