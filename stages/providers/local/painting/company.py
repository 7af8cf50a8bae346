"""Where the other things of the drawing are on a page: in the sky, further back, by the hero.

Boxes are left, top, right, bottom as fractions of the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from stages.models import Kind, Placement
from stages.providers.local.painting.hero import MOST_RIM
from stages.providers.local.painting.placement import UPRIGHT, lies_flat

Pixels = NDArray[np.uint8]
Field = NDArray[np.float64]
Box = tuple[float, float, float, float]
Company = Sequence[tuple[Pixels, Kind]]
Found = tuple[Placement | None, ...]

IN_THE_SKY: frozenset[Kind] = frozenset({"sun", "star", "cloud", "heart"})
IN_THE_AIR: frozenset[Kind] = IN_THE_SKY | {"winged"}  # they cast no shadow on the ground
FURTHER_BACK: frozenset[Kind] = frozenset({"house", "tree", "flower", "vehicle"})

# How tall things in the sky are, of the picture's shorter side.
_IN_SKY = {"sun": 0.24, "cloud": 0.17, "star": 0.15, "heart": 0.15}
# Those on the ground are by their size on the paper, within these shares of the hero's height.
_SMALLEST: dict[Kind, float] = {"house": 0.6, "tree": 0.64, "figure": 0.46, "vehicle": 0.42}
_SMALLEST_OTHER = 0.4
_LARGEST, _LARGEST_BEHIND = 0.72, 0.9
# Below these shares of the hero's height nobody is shown: what was drawn small may be smaller.
_LEAST: dict[Kind, float] = {"house": 0.48, "tree": 0.5}
_LEAST_OTHER, _LEAST_SMALL = 0.4, 0.32
# Nor below this share of the page's shorter side; what is wide is measured by its width.
LEAST_SEEN, WIDE = 0.092, 2.0
_WIDEST, _WIDEST_UPRIGHT = 0.3, 0.37  # of the page's width
_SCALES = (1.0, 0.88, 0.76, 0.64, 0.5)
# Where room is scarce, what is given up first: the size of the others before the hero's.
_SMALLER_COSTS = 1.0
# Who stands further behind the hero than this looks out of place, and is smaller.
# An upright page has more middle ground.
_NEAR, _BEHIND_COSTS, _BEHIND_COSTS_UPRIGHT, _DWINDLING = 0.09, 2.0, 0.8, 1.0
_MARGIN = 0.008
_EDGE = 0.034  # the film's camera needs as much beside everybody
_LEAN_DEG = 1.5


@dataclass(frozen=True)
class Stage:
    """What is known of a page when its company is placed around the hero."""

    width: int
    height: int
    hero: Placement
    hero_cutout: Pixels
    ground: float  # where feet are
    lowest: float  # what is below belongs to the captions, or to the page's edge
    horizon: float
    focal: float  # the place's own landmark, which is better not hidden
    taken: tuple[Box, ...]  # where nobody may be: the cover's title
    cost: float = 0.0  # how far the hero is from where and how large it would rather be

    @property
    def page(self) -> float:
        """The picture's width by its height."""
        return self.width / self.height


def gather(company: Company, stages: Sequence[Stage]) -> tuple[Stage, Found]:
    """One of the stages, and a place on it for each of the company in order, None for no place.

    The first are placed before the last: who would have to be tiny is not shown, and as many are
    shown as find room in any of the stages.
    """
    tries = sorted(
        (stage.cost + _SMALLER_COSTS * (1 - scale), at, scale)
        for (at, stage), scale in product(enumerate(stages), _SCALES)
    )
    for shown in range(len(company), 0, -1):
        best: tuple[float, Stage, list[Placement]] | None = None
        for cost, at, scale in tries:
            if best is not None and cost >= best[0]:
                break
            for found in _gathered(company[:shown], stages[at], scale):
                total = cost + _strewn(found, company, stages[at])
                if best is None or total < best[0]:
                    best = (total, stages[at], found)
        if best is not None:
            return best[1], (*best[2], *[None] * (len(company) - shown))
    return stages[0], (None,) * len(company)


def _strewn(found: Sequence[Placement], company: Company, stage: Stage) -> float:
    """What it costs that some stand far behind the hero."""
    each = _BEHIND_COSTS if stage.page > UPRIGHT else _BEHIND_COSTS_UPRIGHT
    return sum(
        each * max(0.0, stage.ground - spot.y - _NEAR)
        for spot, (_, kind) in zip(found, company, strict=False)
        if kind not in IN_THE_AIR
    )


def _gathered(company: Company, stage: Stage, scale: float) -> Iterator[list[Placement]]:
    """Places for all of the company, where there are any."""
    sky = [kind in IN_THE_SKY for _, kind in company]
    # What hangs in the sky has the fewest places to be, so it is hung first, or, as it may be
    # small, last. Who is near leaves the rest the middle ground; or the largest choose first.
    ranks = (
        lambda i: (not sky[i], company[i][1] in FURTHER_BACK),
        lambda i: (not sky[i], -company[i][0].shape[1]),
        lambda i: (sky[i], company[i][1] in FURTHER_BACK),
    )
    for order in dict.fromkeys(tuple(sorted(range(len(company)), key=rank)) for rank in ranks):
        found = _in_order(order, company, stage, scale)
        if found is not None:
            yield found


def _in_order(
    order: Sequence[int], company: Company, stage: Stage, scale: float
) -> list[Placement] | None:
    taken = [*stage.taken, box_of(stage.hero, stage.hero_cutout, stage)]
    found: dict[int, Placement] = {}
    for i in order:
        cutout, kind = company[i]
        placement = _find(cutout, kind, stage, taken, scale)
        if placement is None:
            return None
        found[i] = placement
        taken.append(box_of(placement, cutout, stage))
    return [found[i] for i in range(len(company))]


def box_of(placement: Placement, cutout: Pixels, stage: Stage) -> Box:
    """The box of a placed cut-out with its rim and its lean."""
    tall = np.array([placement.height])
    around = _around(tall, placement.angle_deg, cutout, stage)
    side, above, below = (float(part[0]) for part in around)
    return (placement.x - side, placement.y - above, placement.x + side, placement.y + below)


def _around(
    tall: Field, angle_deg: float, cutout: Pixels, stage: Stage
) -> tuple[Field, Field, Field]:
    """How far a cut-out reaches from its foot: to each side, up and down."""
    wide = tall * (cutout.shape[1] / cutout.shape[0] / stage.page)
    lean = math.radians(max(abs(angle_deg), _LEAN_DEG))
    rim = MOST_RIM * 0.6
    side = wide / 2 + rim / stage.page + lean * tall / stage.page
    rise = rim + lean * wide * stage.page / 2
    return side, tall + rise, rise


def _find(
    cutout: Pixels, kind: Kind, stage: Stage, taken: Sequence[Box], scale: float
) -> Placement | None:
    """The best free place; in the sky, where sizes mean less, smaller where it must be."""
    for smaller in _SCALES if kind in IN_THE_SKY else (scale,):
        rows = _rows(cutout, kind, stage, smaller)
        tall = _tall(cutout, kind, stage, smaller, rows)
        x, y, clear = _free(cutout, rows, tall, stage, taken)
        if clear.any():
            badness = np.where(clear, _badness(x, y, kind, stage), np.inf)
            row, column = np.unravel_index(int(np.argmin(badness)), badness.shape)
            return _placed(float(x[row, column]), float(rows[row]), float(tall[row]), kind)
    return None


def _placed(x: float, y: float, tall: float, kind: Kind) -> Placement:
    lean = 0.0 if kind in FURTHER_BACK else _LEAN_DEG * math.sin(97 * x + 41 * y)
    return Placement(x=round(x, 4), y=round(y, 4), height=round(tall, 4), angle_deg=round(lean, 2))


def _tall(cutout: Pixels, kind: Kind, stage: Stage, scale: float, rows: Field) -> Field:
    """How tall a cut-out is in each of the rows: somewhat smaller further back."""
    aspect = cutout.shape[1] / cutout.shape[0]
    seen = LEAST_SEEN * min(1.0, stage.page) / max(1.0, aspect / WIDE)
    if kind in IN_THE_SKY:
        tall = max(_IN_SKY[kind] * min(1.0, stage.page) * scale, seen)
        return np.full(len(rows), tall)
    relative = cutout.shape[0] / stage.hero_cutout.shape[0]
    # Of a hero that lies flat on the ground, the length is what others are measured by.
    hero_aspect = stage.hero_cutout.shape[1] / stage.hero_cutout.shape[0]
    length = stage.hero.height * max(1.0, 0.6 * hero_aspect)
    least = _LEAST.get(kind, min(max(relative, _LEAST_SMALL), _LEAST_OTHER)) * stage.hero.height
    largest = _LARGEST_BEHIND if kind in ("house", "tree") else _LARGEST
    smallest = _SMALLEST.get(kind, _SMALLEST_OTHER)
    tall = min(max(relative, smallest), largest) * min(length, 0.5) * scale
    far = 1 - _DWINDLING * np.maximum(0.0, stage.ground - rows - _NEAR)
    widest = (_WIDEST if stage.page > UPRIGHT else _WIDEST_UPRIGHT) * stage.page / aspect
    return np.asarray(np.maximum(np.minimum(np.maximum(tall * far, least), widest), seen))


def _free(
    cutout: Pixels, rows: Field, tall: Field, stage: Stage, taken: Sequence[Box]
) -> tuple[Field, Field, NDArray[np.bool_]]:
    """Foot points (x, y) in each of the rows, and which of them are where nobody else is."""
    side, above, below = (part[:, None] for part in _around(tall, 0.0, cutout, stage))
    edge = np.minimum(side + _EDGE, 0.5)
    x = edge + np.linspace(0, 1, 25) * (1 - 2 * edge)
    y = np.broadcast_to(rows[:, None], x.shape)
    clear = (y - above > _EDGE) & (y + below <= stage.lowest + 1e-6) & (edge < 0.5)
    for left, top, right, bottom in taken:
        clear &= (
            (x - side > right + _MARGIN)
            | (x + side < left - _MARGIN)
            | (y - above > bottom + _MARGIN)
            | (y + below < top - _MARGIN)
        )
    return x, y, clear


def _rows(cutout: Pixels, kind: Kind, stage: Stage, scale: float) -> Field:
    """Where feet may be, up and down; in the sky, where the lower edge may be."""
    near = np.array([stage.ground])
    tall = _tall(cutout, kind, stage, scale, near)
    head = stage.hero.y - stage.hero.height
    if kind in IN_THE_SKY:
        top = float(tall[0])
        rows = [0.05 + top + step for step in (0.0, 0.04, 0.09, 0.15, 0.22)]
        # Beside a tall page's title there is no sky: beside the hero's head there may be.
        rows += [head + top + step for step in (-0.03, 0.02, 0.07, 0.12, 0.17, 0.22)]
        rows += [head - step for step in (0.03, 0.08, 0.13)]
        return np.array([y for y in rows if y < stage.ground - 0.1])
    if kind == "winged":
        drops = np.array([0.12, 0.2, 0.28, 0.36, 0.44, 0.52])
        return np.maximum(stage.ground - drops, tall + 0.05)
    lowest = stage.lowest - float(_around(tall, 0.0, cutout, stage)[2][0])
    # From before the hero's feet back over the middle ground to where the land begins.
    furthest = min(stage.horizon + 0.05, stage.ground - 0.12)
    rows = [min(lowest, stage.ground + step) for step in (0.03, 0.0)]
    rows += np.linspace(min(lowest, stage.ground - 0.03), furthest, 8).tolist()
    if lies_flat(stage.hero_cutout):
        rows += [stage.ground - 0.21, head - 0.035]  # over the back of a hero that lies flat
    return np.array(rows)


def _badness(x: Field, y: Field, kind: Kind, stage: Stage) -> Field:
    """Friends stay close to the hero; the rest keeps off it and does not hide the landmark."""
    apart = np.abs(x - stage.hero.x)
    edge = np.maximum(0.0, np.abs(x - 0.5) - 0.36)
    sunk = np.abs(y - stage.ground)
    if kind in IN_THE_SKY:
        return np.asarray(np.abs(apart - 0.42) + 2 * edge + y * 0.8)
    hiding = np.maximum(0.0, 0.12 - np.abs(x - stage.focal))
    if kind in FURTHER_BACK:
        return np.asarray(hiding * 3 + 2 * edge + 0.4 * apart + 0.5 * np.abs(sunk - 0.08))
    if kind == "winged":
        return np.asarray(apart + 1.5 * hiding + edge + 0.3 * np.abs(sunk - 0.28))
    return np.asarray(apart + 1.5 * hiding + edge + sunk * 2)
