"""Reads what the services and the hook wrote: who claimed, saved and made what, and when.

Times are seconds of the steady clock; the logs' own are brought to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.chaos import edges
from tests.chaos.services import Process

_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (\w+) (\S+) (.*)")
_CLAIMED = re.compile(
    r"run\.claimed run=(\S+) version=(\d+) attempt=(\d+) owner=(\S+) before=(\S+)"
)
_SAVED = re.compile(r"run\.saved run=(\S+) version=(\d+)")
_TOLD = re.compile(r"run\.(accepted|lease_lost|left|handed_back|tidied|cancelled) run=(\S+)")

_ALARMS = ("ERROR", "CRITICAL")


@dataclass(frozen=True)
class Write:
    """A version that a process wrote as a run's worker; a claim says whose lease was there."""

    process: str
    at: float
    version: int
    is_claim: bool = False
    owner: str = ""
    before: str = "None"


@dataclass(frozen=True)
class Mark:
    """A line of the hook's: begun, computed, stored or call."""

    process: str
    at: float
    what: str


@dataclass
class Logs:
    """All of it, by run."""

    writes: dict[str, list[Write]] = field(default_factory=lambda: defaultdict(list))
    told: dict[str, list[tuple[str, str, float]]] = field(default_factory=lambda: defaultdict(list))
    marks: dict[tuple[str, str], list[Mark]] = field(default_factory=lambda: defaultdict(list))
    edge_kills: dict[str, str] = field(default_factory=dict)  # by process: at which edge
    alarms: list[tuple[float, str]] = field(default_factory=list)  # (when, what)
    beats: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def told_by(self, run: str, what: str) -> list[tuple[str, float]]:
        """The processes that said this of the run, and when."""
        return [(process, at) for said, process, at in self.told[run] if said == what]


def read_logs(folder: Path, lives: list[Process], wall_ahead_s: float) -> Logs:
    """Everything; `wall_ahead_s` is the wall clock less the steady one."""
    logs = Logs()
    for life in lives:
        _read_service(logs, life, wall_ahead_s)
    for line in (folder / edges.LOG).read_text().splitlines():
        stamp, process, what, run, step = line.split()
        if what == "kill":
            logs.edge_kills[process] = f"{run} {step}"
        elif what == "beat":
            logs.beats[process].append(int(stamp) / 1e9)
        else:
            logs.marks[run, step].append(Mark(process, int(stamp) / 1e9, what))
    for writes in logs.writes.values():
        writes.sort(key=lambda write: write.version)
    for marks in logs.marks.values():
        marks.sort(key=lambda mark: mark.at)
    return logs


def _read_service(logs: Logs, life: Process, wall_ahead_s: float) -> None:
    in_alarm = False
    for line in life.log.read_text(errors="replace").splitlines():
        found = _LINE.match(line)
        if found is None:
            if in_alarm:  # its next line says more: whose task it was, say
                at, told = logs.alarms[-1]
                logs.alarms[-1] = (at, f"{told} | {line[:200]}")
                in_alarm = False
            continue
        stamp, level, _, text = found.groups()
        at = datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S,%f").timestamp() - wall_ahead_s
        _note(logs, life.name, at, text)
        in_alarm = level in _ALARMS
        if in_alarm:
            logs.alarms.append((at, f"{life.name}: {text[:200]}"))


def _note(logs: Logs, process: str, at: float, text: str) -> None:
    if found := _SAVED.match(text):
        logs.writes[found[1]].append(Write(process, at, int(found[2])))
    elif found := _CLAIMED.match(text):
        run, version, _, owner, before = found.groups()
        logs.writes[run].append(Write(process, at, int(version), True, owner, before))
    elif found := _TOLD.match(text):
        logs.told[found[2]].append((found[1], process, at))
