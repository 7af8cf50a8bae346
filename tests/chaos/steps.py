"""Judges what was made twice: a step is begun again only where its first making was cut off."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.chaos.leases import LeaseJudge
from tests.chaos.logs import Logs, Mark
from tests.chaos.services import Process

# Reasons for which a step may be begun once more, as the report tells them.
AT_ITS_EDGE = "killed at an edge of that very step"
INSIDE = "killed in the middle of that step"
ASLEEP = "its worker slept past its lease"
AWOKEN = "begun by a worker that woke up without its lease"
HELD_UP = "its worker could not renew its lease: a busy machine, or a stopped service"
CANCELLED = "cancelled in the middle of that step"

# A cancellation reaches a worker in the other service so late at most.
_NOTICED_S = 1.0


@dataclass
class Makings:
    """The findings."""

    steps: int = 0
    begun: int = 0
    calls: int = 0
    again: Counter[str] = field(default_factory=Counter)
    recalled: int = 0  # provider calls repeated within one making
    rare: list[str] = field(default_factory=list)  # made again where nobody was killed
    faults: list[str] = field(default_factory=list)


class StepJudge:
    """Looks at every step of every run."""

    def __init__(self, logs: Logs, lives: list[Process], leases: LeaseJudge) -> None:
        self._logs = logs
        self._lives = {life.name: life for life in lives}
        self._leases = leases
        self.found = Makings()

    def judge(self) -> Makings:
        """All of them."""
        for (run, step), marks in self._logs.marks.items():
            begun = [mark for mark in marks if mark.what == "begun"]
            calls = sum(mark.what == "call" for mark in marks)
            self.found.steps += 1
            self.found.begun += len(begun)
            self.found.calls += calls
            self.found.recalled += max(0, calls - len(begun))
            for number, mark in enumerate(begun[1:], start=1):
                self._judge_again(run, step, mark, begun[:number], marks)
        return self.found

    def _judge_again(
        self, run: str, step: str, mark: Mark, earlier: list[Mark], marks: list[Mark]
    ) -> None:
        stored = [one for one in marks if one.what == "stored" and one.at < mark.at]
        awoken = self._is_awoken(run, mark, since=stored[0].at if stored else mark.at)
        reason: str | None
        if stored:
            # It had looked for the result before it fell asleep, and goes on from there.
            reason = AWOKEN if awoken else None
        elif awoken:
            reason = AWOKEN
        else:
            reasons = [self._why_cut_off(run, step, one, mark) for one in earlier]
            reason = None if None in reasons else reasons[-1]
        told = ", ".join(f"{one.what} {one.process} {one.at:.3f}" for one in marks)
        what = f"{run} {step}: begun again by {mark.process} ({told})"
        if reason is None:
            self.found.faults.append(what)
            return
        self.found.again[reason] += 1
        if reason not in (AT_ITS_EDGE, INSIDE):
            self.found.rare.append(f"{reason}: {what}")

    def _why_cut_off(self, run: str, step: str, first: Mark, again: Mark) -> str | None:
        """Why the first making did not end before the second began; None: it should have."""
        process = first.process
        if self._lives[process].ended_at <= again.at:
            edge = self._logs.edge_kills.get(process, "")
            return AT_ITS_EDGE if edge.startswith(f"{run} {step}:") else INSIDE
        if self._is_cancelled(run, first, again):
            return CANCELLED
        if self._leases.slept(process, first.at, again.at):
            return ASLEEP
        if self._is_awoken(run, first, since=first.at):
            return AWOKEN
        lost = any(who == process for who, _ in self._logs.told_by(run, "lease_lost"))
        if lost and self._leases.held_up(process, again.at):
            return HELD_UP
        return None

    def _is_cancelled(self, run: str, first: Mark, again: Mark) -> bool:
        """Whether the run was cancelled in between, or its worker had not noticed it just then."""
        return any(
            first.at - _NOTICED_S < at < again.at for _, at in self._logs.told_by(run, "cancelled")
        )

    def _is_awoken(self, run: str, mark: Mark, since: float) -> bool:
        """Whether this was begun by one that had slept, while another had the run already."""
        if self._leases.holder(run, mark.at) == mark.process:
            return False
        return self._leases.slept(mark.process, since - 60, mark.at)
