"""Walks that keep apart: nobody walks into somebody who stands or walks beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from stages.providers.local.filming.poses import Walk

# How much of the gap between two of them may be walked up, and how much two must share of the
# lower one's height to be in each other's way.
CLOSE, BESIDE = 0.75, 0.15
_ROUNDS = 3  # what one gives up may bring it nearer to another


@dataclass(frozen=True)
class Walker:
    """Where one of them stands in the picture, in pixels, and where it would walk, in heights."""

    x: float
    foot: float
    tall: float
    half: float  # of its width, in heights
    walk: Walk


def apart(walkers: Sequence[Walker]) -> list[Walk]:
    """The walks, shortened so that of any two side by side none walks into the other."""
    # All set out together and arrive together: it is enough to look at both ends.
    ends = [[one.walk.start * one.tall for one in walkers]]
    ends.append([one.walk.end * one.tall for one in walkers])
    pairs = [pair for pair in combinations(range(len(walkers)), 2) if _beside(walkers, *pair)]
    for _ in range(_ROUNDS):
        for gone in ends:
            for one, other in pairs:
                _part(gone, walkers, one, other)
    return [
        Walk(start / one.tall, end / one.tall)
        for one, start, end in zip(walkers, *ends, strict=True)
    ]


def _beside(walkers: Sequence[Walker], one: int, other: int) -> bool:
    first, then = walkers[one], walkers[other]
    shared = min(first.foot, then.foot) - max(first.foot - first.tall, then.foot - then.tall)
    return shared > BESIDE * min(first.tall, then.tall)


def _part(gone: list[float], walkers: Sequence[Walker], one: int, other: int) -> None:
    """Let two come no closer than they may; who moves towards the other gives way."""
    left, right = sorted((one, other), key=lambda at: walkers[at].x)
    a, b = walkers[left], walkers[right]
    gap = b.x - b.half * b.tall - a.x - a.half * a.tall
    excess = gone[left] - gone[right] - CLOSE * max(0.0, gap)
    towards = max(0.0, gone[left]), max(0.0, -gone[right])
    if excess > 0 and sum(towards) > 0:
        excess = min(excess, sum(towards))
        gone[left] -= excess * towards[0] / sum(towards)
        gone[right] += excess * towards[1] / sum(towards)
