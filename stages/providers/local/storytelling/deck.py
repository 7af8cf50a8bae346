"""Deals moments and lines so that stories told one after another differ."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random
from typing import TypeVar

Card = TypeVar("Card")


class Deck:
    """The choices of one story: the `number`th.

    Each pool lies in an order of its own, and every story takes the next card of it: no card comes
    again before all were there.
    """

    def __init__(self, number: int) -> None:
        self._number = number

    def deal(self, name: str, pool: Sequence[Card], skip: int = 0, skew: int = 0) -> Card:
        """The story's card of a pool; `skip` is for a pool that is dealt from more than once.

        With each round a pool moves on by `skew`: of two pools of one length that differ in it, the
        same two cards do not meet again.
        """
        order = list(range(len(pool)))
        _random(name).shuffle(order)
        rounds = self._number // len(pool)
        return pool[order[(self._number + skip + rounds * skew) % len(pool)]]

    def random(self, name: str) -> Random:
        """For choices that no pool is there for."""
        return _random(f"{self._number}\n{name}")


def _random(seed: str) -> Random:
    return Random(hashlib.sha256(seed.encode()).digest())
