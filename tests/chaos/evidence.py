"""Puts together what clients saw, what logs say and what is on the disk, and judges it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.chaos.followers import Follower
from tests.chaos.ground import Ground, Leftovers
from tests.chaos.leases import LeaseJudge, Leases
from tests.chaos.logs import Logs, read_logs
from tests.chaos.outage import Waited
from tests.chaos.plan import Plan
from tests.chaos.races import Results
from tests.chaos.services import Process
from tests.chaos.steps import Makings, StepJudge
from tests.chaos.storm import Outcome

# Who waited for a lock is told so late that it was there.
_UNLOCKED_S = 6.0

# Of each kind of fault, so many are told in full.
TOLD = 8


@dataclass
class Runs:
    """How the runs ended."""

    complete: int = 0
    failed: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    duplicated: list[str] = field(default_factory=list)


@dataclass
class Evidence:
    """All findings, and the reasons why the service did not hold, if it did not."""

    outcome: Outcome
    races: Results
    waited: Waited
    runs: Runs
    deaths: Counter[str]
    leases: Leases
    makings: Makings
    leftovers: Leftovers
    backwards: list[str]
    events: int
    reconnects: int
    of_ground: list[tuple[str, str]]
    reasons: dict[str, list[str]] = field(default_factory=dict)

    @property
    def kills(self) -> int:
        """Of living processes, while runs were in work."""
        return self.deaths["edge"] + self.deaths["kill"] - self.outcome.dealt.late


def judge(
    plan: Plan,
    ground: Ground,
    lives: list[Process],
    outcome: Outcome,
    races: Results,
    waited: Waited,
    processes_left: list[str],
) -> Evidence:
    """Call it when all services are stopped."""
    logs = read_logs(ground.folder, lives, time.time() - time.monotonic())
    leases = LeaseJudge(logs, lives, [waited.away], ground)
    seen = [follower.seen for follower in outcome.followers]
    evidence = Evidence(
        outcome=outcome,
        races=races,
        waited=waited,
        runs=_runs(outcome, logs),
        deaths=_deaths(lives, logs),
        leases=leases.judge(),
        makings=StepJudge(logs, lives, leases).judge(),
        leftovers=ground.search(),
        backwards=[
            f"{one.run.key}: {told}" for one in outcome.followers for told in one.seen.backwards
        ],
        events=sum(one.events for one in seen),
        reconnects=sum(one.reconnects for one in seen),
        of_ground=ground.rows(),
    )
    evidence.reasons = _reasons(plan, evidence, logs, lives, processes_left, ground.excused)
    (ground.folder / "made-again.txt").write_text("\n".join(evidence.makings.rare) + "\n")
    return evidence


def _runs(outcome: Outcome, logs: Logs) -> Runs:
    runs = Runs()
    for follower in outcome.followers:
        key, final = follower.run.key, follower.seen.final
        if "status: 404 of a run that was taken" in follower.seen.faults:
            runs.lost.append(key)
        elif final is None:
            runs.stuck.append(f"{key}: at version {follower.seen.newest}")
        elif final["status"] == "complete":
            runs.complete += 1
        else:
            runs.failed.append(f"{key}: {final['error_code']} {final.get('error')}")
        runs.duplicated += _begun_again(follower, logs)
    return runs


def _begun_again(follower: Follower, logs: Logs) -> list[str]:
    """Signs that a run was begun a second time."""
    key, seen = follower.run.key, follower.seen
    accepted = logs.told_by(key, "accepted")
    signs = []
    if len(accepted) > 1:
        signs.append(f"{key}: accepted by {[process for process, _ in accepted]}")
    if len(seen.created) > 1:
        signs.append(f"{key}: created at {sorted(seen.created)}")
    script = (seen.final or {}).get("story_script") or {"scenes": []}
    if any(scene["text"].startswith("Take 1") for scene in script["scenes"]):
        signs.append(f"{key}: its story was told anew")
    return signs


def _deaths(lives: list[Process], logs: Logs) -> Counter[str]:
    """How processes ended. One that a boundary killed just before our own kill died at that."""
    return Counter("edge" if life.name in logs.edge_kills else life.ended_by for life in lives)


def _reasons(
    plan: Plan,
    evidence: Evidence,
    logs: Logs,
    lives: list[Process],
    processes_left: list[str],
    excused: Sequence[str],
) -> dict[str, list[str]]:
    runs, outcome = evidence.runs, evidence.outcome
    faults = [f"{one.run.key}: {told}" for one in outcome.followers for told in one.seen.faults]
    unsent = max(0, outcome.planned - len(outcome.followers))
    found = {
        "runs that failed": runs.failed,
        "runs lost": runs.lost,
        "runs stuck": runs.stuck,
        "runs never sent": _if(outcome.timed_out, f"{unsent}; the time was over"),
        "runs duplicated": runs.duplicated,
        "what clients did not expect": faults + outcome.faults,
        "versions backwards": evidence.backwards,
        "writes without the lease": evidence.leases.faults,
        "steps made again without need": evidence.makings.faults,
        "provider calls repeated": _if(evidence.makings.recalled, str(evidence.makings.recalled)),
        "orphan files": evidence.leftovers.orphans,
        "too few kills": _if(evidence.kills < plan.kills, f"{evidence.kills} of {plan.kills}"),
        "boundaries without a kill": [f"{step}:{edge}" for step, edge in outcome.unfired],
        "services that ended by themselves": _unwell(lives, logs),
        "processes left over": processes_left,
        "errors in the logs": _alarms(logs, lives, evidence.waited, excused),
        "cancel and delete": evidence.races.faults,
        "the store away": evidence.waited.faults,
    }
    return {name: told for name, told in found.items() if told}


def _alarms(logs: Logs, lives: list[Process], waited: Waited, excused: Sequence[str]) -> list[str]:
    """Errors that have no excuse: a store that was locked, by us or by a service that slept."""
    locked = [waited.away, *(pause for life in lives for pause in life.pauses)]
    return [
        told
        for at, told in logs.alarms
        if not any(words in told for words in excused)
        or not any(begun < at < ended + _UNLOCKED_S for begun, ended in locked)
    ]


def _unwell(lives: list[Process], logs: Logs) -> list[str]:
    return [
        f"{life.name}: exit code {life.exit_code}"
        for life in lives
        if life.name not in logs.edge_kills
        and (life.ended_by == "itself" or (life.ended_by == "stop" and life.exit_code != 0))
    ]


def _if(holds: object, told: str) -> list[str]:
    return [told] if holds else []
