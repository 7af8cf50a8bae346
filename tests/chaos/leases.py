"""Judges who wrote: each version by the worker whose lease it was, and no lease taken early.

The services' logs name every version that a worker claimed or saved.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass, field

from tests.chaos.ground import Ground
from tests.chaos.logs import Logs, Write
from tests.chaos.services import Process

# A line is logged after its write is done, and that can take so long on a busy machine: by the log
# alone a lease can seem that much shorter than it was.
_LOGGED_LATE_S = 0.5

# A worker renews three times in a lease. One whose event loop stood still for this share of one was
# held up by the machine; a lease that is lost without that is lost by a fault.
_STALL = 0.5


@dataclass
class Leases:
    """The findings."""

    claims: int = 0
    taken_over: int = 0  # from a worker that died, slept or stalled
    from_held_up: int = 0
    writes: int = 0
    faults: list[str] = field(default_factory=list)


class LeaseJudge:
    """Knows every process's life."""

    def __init__(
        self,
        logs: Logs,
        lives: list[Process],
        outages: list[tuple[float, float]],
        ground: Ground,
    ) -> None:
        self._logs = logs
        self._ground = ground
        self._lease_s = ground.lease_s
        self._outages = outages
        self._lives = {life.name: life for life in lives}
        self._process_of = {
            write.owner: write.process
            for writes in logs.writes.values()
            for write in writes
            if write.is_claim
        }
        self._wrote_at: dict[str, list[float]] = defaultdict(list)
        for writes in logs.writes.values():
            for write in writes:
                self._wrote_at[write.process].append(write.at)
        self.found = Leases()

    def judge(self) -> Leases:
        """All runs."""
        for run, writes in self._logs.writes.items():
            self._judge_run(run, writes)
        return self.found

    def holder(self, run: str, at: float) -> str:
        """The process whose claim of the run was the latest at that time; "" for none."""
        claims = [one for one in self._logs.writes[run] if one.is_claim and one.at <= at]
        return max(claims, key=lambda one: one.version).process if claims else ""

    def slept(self, process: str, since: float, until: float) -> bool:
        """Whether it was stopped for longer than a lease, at some time between these."""
        return any(
            begun < until and ended > since and ended - begun > self._lease_s
            for begun, ended in self._lives[process].pauses
        )

    def held_up(self, process: str, at: float) -> bool:
        """Whether a living worker could not renew its leases, not long before that time."""
        return (
            self._stalled(process, at)
            or self._blocked(process, at)
            or self._ground.held_off(process, at - self._lease_s + _LOGGED_LATE_S, at)
        )

    def _blocked(self, process: str, at: float) -> bool:
        """Whether it wrote nothing at all while nobody could write, or while the other slept.

        One that is stopped in the middle of a write keeps SQLite's lock, and nobody else can write.
        """
        sleeps = [
            pause for name, life in self._lives.items() if name != process for pause in life.pauses
        ]
        return any(
            begun < at - self._lease_s
            and at - _LOGGED_LATE_S < ended
            and not any(begun + _LOGGED_LATE_S < wrote < at for wrote in self._wrote_at[process])
            for begun, ended in (*sleeps, *self._outages)
        )

    def _stalled(self, process: str, at: float) -> bool:
        """Whether its event loop stood still."""
        beats = [*self._logs.beats[process], self._lives[process].ended_at]
        return any(
            after - before > _STALL * self._lease_s
            and at - 2 * self._lease_s < after
            and before < at
            for before, after in itertools.pairwise(beats)
        )

    def _judge_run(self, run: str, writes: list[Write]) -> None:
        holder = ""
        last: dict[str, float] = {}
        for before, write in zip([None, *writes], writes, strict=False):
            self.found.writes += 1
            if before is not None and before.version == write.version:
                self._fault(run, write, f"{before.process} wrote this version too")
            if write.is_claim:
                self.found.claims += 1
                self._judge_claim(run, write, last)
                holder = write.process
            elif write.process != holder:
                self._fault(run, write, f"the lease was {holder or 'nobody'}'s")
            last[write.process] = write.at

    def _judge_claim(self, run: str, claim: Write, last: dict[str, float]) -> None:
        """A lease that another had must have been over."""
        if claim.before == "None":
            return
        former = self._process_of.get(claim.before)
        if former is None:  # killed before it could log its claim
            self.found.taken_over += 1
            return
        self.found.taken_over += 1
        unrenewed_s = claim.at - last.get(former, float("-inf"))
        if unrenewed_s < self._lease_s - _LOGGED_LATE_S and not self._was_late(claim.at):
            self._fault(run, claim, f"{former} had renewed it {unrenewed_s:.2f} s before")
        elif not self._had_stopped(run, former, claim.at):
            self._fault(run, claim, f"{former} was alive and at work")

    def _was_late(self, at: float) -> bool:
        """Whether the former owner's write may have waited for a lock: its lease is as much older.

        A lease counts from before it is sent, so that one which waited can be over when it is kept.
        """
        pauses = [pause for life in self._lives.values() for pause in life.pauses]
        return any(begun < at < ended + self._lease_s for begun, ended in (*pauses, *self._outages))

    def _had_stopped(self, run: str, former: str, at: float) -> bool:
        if self._lives[former].ended_at <= at + _LOGGED_LATE_S:
            return True
        if self.slept(former, at - 2 * self._lease_s, at):
            return True
        if any(process == former for process, _ in self._logs.told_by(run, "left")):
            return True
        if self.held_up(former, at):
            self.found.from_held_up += 1
            return True
        return False

    def _fault(self, run: str, write: Write, why: str) -> None:
        what = "claim" if write.is_claim else "save"
        self.found.faults.append(f"{run}: {what} of {write.version} by {write.process}, {why}")
