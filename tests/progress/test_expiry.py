"""Which leases are over, by clocks that the tests drive by hand."""

from __future__ import annotations

import pytest

from progress.checkpoint import Head, Lease, RunKey
from progress.expiry import CLOCK_SKEW_S, Expiry

NOW = 1_780_000_000.0

LEASE_S = 30.0

HOUR_S = 3600.0


class Clocks:
    """A wall clock, which can be set, and a steady one, which cannot."""

    def __init__(self) -> None:
        self.now = NOW
        self.steady = 500.0

    def run(self, seconds: float) -> None:
        self.now += seconds
        self.steady += seconds

    def lease(self, left_s: float = LEASE_S, owner: str = "worker") -> Lease:
        """A lease by the wall clock as it is."""
        return Lease(owner=owner, until=self.now + left_s)


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def expiry(clocks: Clocks) -> Expiry:
    return Expiry(LEASE_S, wall=lambda: clocks.now, steady=lambda: clocks.steady)


def head(lease: Lease | None, run_id: str = "r1") -> Head:
    return Head(RunKey("mia", run_id), 1, lease, False)


def is_free(expiry: Expiry, lease: Lease | None) -> bool:
    return expiry.free([head(lease)]) == [head(lease)]


def test_a_run_that_nobody_has_is_free(expiry: Expiry) -> None:
    assert is_free(expiry, None)


def test_a_lease_that_runs_is_not_over(expiry: Expiry, clocks: Clocks) -> None:
    lease = clocks.lease()
    assert not is_free(expiry, lease)
    clocks.run(LEASE_S - 1)
    assert not is_free(expiry, lease)


def test_a_lease_is_over_past_its_end_but_not_within_the_skew_of_clocks(
    expiry: Expiry, clocks: Clocks
) -> None:
    assert not is_free(expiry, clocks.lease(left_s=-0.9 * CLOCK_SKEW_S))
    assert is_free(expiry, clocks.lease(left_s=-1.1 * CLOCK_SKEW_S))


def test_the_free_ones_come_in_the_order_they_were_told(expiry: Expiry, clocks: Clocks) -> None:
    over = clocks.lease(left_s=-60)
    heads = [
        head(over, "c"),
        head(None, "a"),
        head(clocks.lease(), "live"),
        head(None, "d"),
        head(over, "b"),
    ]
    assert [one.key.run_id for one in expiry.free(heads)] == ["c", "a", "d", "b"]


def test_an_owner_who_renews_in_time_keeps_its_run_for_ever(expiry: Expiry, clocks: Clocks) -> None:
    for _ in range(50):
        assert not is_free(expiry, clocks.lease())
        clocks.run(LEASE_S / 3)


# ---- clocks that are set -------------------------------------------------------------------------


def test_a_clock_that_was_set_back_does_not_keep_a_dead_owners_run(
    expiry: Expiry, clocks: Clocks
) -> None:
    lease = clocks.lease()
    assert not is_free(expiry, lease)
    clocks.now -= HOUR_S
    assert not is_free(expiry, lease)
    clocks.run(LEASE_S - 1)
    assert not is_free(expiry, lease)
    clocks.run(2)
    assert is_free(expiry, lease)


def test_a_lease_far_ahead_is_over_after_one_leases_time_of_watching(
    expiry: Expiry, clocks: Clocks
) -> None:
    ahead = clocks.lease(left_s=HOUR_S)
    assert not is_free(expiry, ahead)
    clocks.run(LEASE_S)
    assert not is_free(expiry, ahead)
    clocks.run(0.1)
    assert is_free(expiry, ahead)


def test_a_renewed_lease_is_watched_from_then(expiry: Expiry, clocks: Clocks) -> None:
    for renewal in range(3):
        ahead = clocks.lease(left_s=HOUR_S + renewal)
        assert not is_free(expiry, ahead)
        clocks.run(LEASE_S - 1)
        assert not is_free(expiry, ahead)
    clocks.run(2)
    assert is_free(expiry, ahead)


def test_a_lease_of_another_owner_is_watched_from_then(expiry: Expiry, clocks: Clocks) -> None:
    until = NOW + HOUR_S
    assert not is_free(expiry, Lease(owner="first", until=until))
    clocks.run(LEASE_S - 1)
    second = Lease(owner="second", until=until)
    assert not is_free(expiry, second)
    clocks.run(LEASE_S - 1)
    assert not is_free(expiry, second)


def test_a_lease_that_was_out_of_sight_is_watched_anew(expiry: Expiry, clocks: Clocks) -> None:
    ahead = clocks.lease(left_s=HOUR_S)
    assert not is_free(expiry, ahead)
    expiry.free([])
    clocks.run(LEASE_S + 1)
    assert not is_free(expiry, ahead)


def test_after_a_clock_was_set_forward_a_live_owner_has_time_to_renew(
    expiry: Expiry, clocks: Clocks
) -> None:
    assert not is_free(expiry, clocks.lease())
    lease = clocks.lease()
    clocks.now += HOUR_S
    assert not is_free(expiry, lease)
    clocks.run(LEASE_S / 3)
    renewed = clocks.lease()
    for _ in range(10):
        assert not is_free(expiry, renewed)
        clocks.run(LEASE_S / 3)
        renewed = clocks.lease()


def test_after_a_clock_was_set_forward_a_dead_owners_run_is_free_a_lease_later(
    expiry: Expiry, clocks: Clocks
) -> None:
    lease = clocks.lease()
    assert not is_free(expiry, lease)
    clocks.now += HOUR_S
    assert not is_free(expiry, lease)
    clocks.run(LEASE_S - 1)
    assert not is_free(expiry, lease)
    clocks.run(2)
    assert is_free(expiry, lease)


def test_a_run_that_nobody_has_is_free_whatever_the_clock_does(
    expiry: Expiry, clocks: Clocks
) -> None:
    clocks.now += HOUR_S
    assert is_free(expiry, None)


def test_a_clock_that_is_slewed_a_little_at_a_time_was_not_set(
    expiry: Expiry, clocks: Clocks
) -> None:
    over = clocks.lease(left_s=-60)
    for _ in range(20):
        clocks.now += 0.5 * CLOCK_SKEW_S
        assert is_free(expiry, over)


# ---- grace ---------------------------------------------------------------------------------------


def test_nobody_is_judged_during_grace(expiry: Expiry, clocks: Clocks) -> None:
    over = clocks.lease(left_s=-60)
    expiry.give_grace()
    assert not is_free(expiry, over)
    clocks.run(LEASE_S - 0.1)
    assert not is_free(expiry, over)
    clocks.run(0.2)
    assert is_free(expiry, over)


# ---- when to look again --------------------------------------------------------------------------


def test_with_no_lease_seen_none_can_end(expiry: Expiry) -> None:
    assert expiry.next_end_s() is None
    expiry.free([head(None)])
    assert expiry.next_end_s() is None


def test_the_next_end_is_the_soonest_of_the_leases_seen(expiry: Expiry, clocks: Clocks) -> None:
    expiry.free([head(clocks.lease(20), "a"), head(clocks.lease(7), "b"), head(None, "c")])
    assert expiry.next_end_s() == pytest.approx(7 + CLOCK_SKEW_S)
    clocks.run(3)
    assert expiry.next_end_s() == pytest.approx(4 + CLOCK_SKEW_S)


def test_the_next_end_is_never_in_the_past(expiry: Expiry, clocks: Clocks) -> None:
    expiry.free([head(clocks.lease(left_s=-60))])
    assert expiry.next_end_s() == 0.0


def test_no_lease_ends_before_grace_does(expiry: Expiry, clocks: Clocks) -> None:
    expiry.free([head(clocks.lease(7))])
    expiry.give_grace()
    assert expiry.next_end_s() == pytest.approx(LEASE_S)


def test_a_look_when_the_next_end_has_come_finds_the_run_free(
    expiry: Expiry, clocks: Clocks
) -> None:
    lease = clocks.lease(7)
    expiry.free([head(lease)])
    wait_s = expiry.next_end_s()
    assert wait_s is not None
    clocks.run(wait_s + 0.05)
    assert is_free(expiry, lease)


# ---- one run among others, and clocks that are not trusted ---------------------------------------


@pytest.fixture
def watching(clocks: Clocks) -> Expiry:
    """Of a machine whose clock says nothing about those of others."""
    return Expiry(
        LEASE_S, trusts_clocks=False, wall=lambda: clocks.now, steady=lambda: clocks.steady
    )


@pytest.mark.parametrize("skew_s", [-300.0, 0.0, 300.0])
def test_without_trust_in_clocks_only_an_unchanged_lease_is_over(
    watching: Expiry, clocks: Clocks, skew_s: float
) -> None:
    lease = clocks.lease(left_s=skew_s)
    assert not is_free(watching, lease)
    assert watching.next_end_s() == pytest.approx(LEASE_S)
    clocks.run(LEASE_S)
    assert not is_free(watching, lease)
    clocks.run(0.1)
    assert is_free(watching, lease)


def test_judging_one_run_keeps_what_was_seen_of_others(watching: Expiry, clocks: Clocks) -> None:
    first, second = head(clocks.lease(), "a"), head(clocks.lease(), "b")
    assert not watching.is_free(first)
    clocks.run(LEASE_S / 2)
    assert not watching.is_free(second)
    assert watching.next_end_s([second.key]) == pytest.approx(LEASE_S)
    clocks.run(LEASE_S / 2 + 0.1)
    assert watching.is_free(first)
    assert not watching.is_free(second)


def test_a_run_that_is_not_kept_is_watched_anew(watching: Expiry, clocks: Clocks) -> None:
    kept, gone = head(clocks.lease(), "a"), head(clocks.lease(), "b")
    assert watching.free([kept, gone]) == []
    watching.keep_only([kept.key])
    clocks.run(LEASE_S + 0.1)
    assert watching.is_free(kept)
    assert not watching.is_free(gone)


def test_of_runs_without_a_lease_no_end_is_known(watching: Expiry, clocks: Clocks) -> None:
    assert not watching.is_free(head(clocks.lease(), "a"))
    assert watching.next_end_s([RunKey("mia", "b")]) is None
    assert watching.is_free(head(None, "a"))
    assert watching.next_end_s() is None
