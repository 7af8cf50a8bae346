"""Owners whose clocks are five minutes off, judged from what every store says of their leases."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, Lease, RunKey
from progress.expiry import Expiry
from progress.stores.base import Store

MakeRecord = Callable[..., Checkpoint]

NOW = 1_780_000_000.0

LEASE_S = 30.0

BEAT_S = LEASE_S / 3

SKEW_S = 300.0


class World:
    """Time goes by for all at the same pace, whatever their clocks show."""

    def __init__(self, store: Store) -> None:
        self.passed_s = 0.0
        self._store = store
        self._alive: dict[RunKey, tuple[Checkpoint, float]] = {}

    def lease(self, owner: str, skew_s: float) -> Lease:
        """A lease by its owner's clock."""
        return Lease(owner=owner, until=NOW + self.passed_s + skew_s + LEASE_S)

    async def begin(self, record: Checkpoint, skew_s: float) -> Checkpoint:
        """A worker with this clock takes the run up."""
        owned = changes.claim(record, NOW, self.lease(f"w{skew_s}", skew_s))
        await self._store.save(owned, before=None)
        self._alive[owned.key] = (owned, skew_s)
        return owned

    def die(self, key: RunKey) -> None:
        """The worker of this run renews no more."""
        del self._alive[key]

    async def beat(self) -> None:
        """A third of a lease later, and all who are alive renew."""
        self.passed_s += BEAT_S
        for record, skew_s in self._alive.values():
            await self._store.renew(record, self.lease("", skew_s).until)


@pytest.mark.parametrize("judge_skew_s", [-SKEW_S, 0.0, SKEW_S])
async def test_nobody_alive_is_judged_over_and_a_dead_one_is_after_one_lease(
    store: Store, make_record: MakeRecord, judge_skew_s: float
) -> None:
    world = World(store)
    expiry = Expiry(
        LEASE_S,
        trusts_clocks=False,
        wall=lambda: NOW + world.passed_s + judge_skew_s,
        steady=lambda: world.passed_s,
    )
    skews = {"behind": -SKEW_S, "right": 0.0, "ahead": SKEW_S}
    owned = [await world.begin(make_record(run_id=name), skew) for name, skew in skews.items()]
    for _ in range(8):
        assert expiry.free(await store.unfinished(limit=9)) == []
        await world.beat()
    for dead in owned:
        world.die(dead.key)
        for _ in range(3):
            assert expiry.free(await store.unfinished(limit=9)) == []
            await world.beat()
        await world.beat()
        free = expiry.free(await store.unfinished(limit=9))
        assert [head.key for head in free] == [dead.key]
        await take_away(store, free[0].key)


async def take_away(store: Store, key: RunKey) -> None:
    record = await store.load(key)
    assert record is not None
    await store.delete(record)
