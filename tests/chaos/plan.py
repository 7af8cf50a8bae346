"""What a storm will do, all of it drawn from one seed: runs, wishes, kills, pauses, races."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from typing import Any, Literal

SCENES = 4

# Pages are numbered from 0, the cover; the end card's clip comes after the last scene's.
STEPS = (
    "vision",
    "story",
    *(f"images/{page}" for page in range(SCENES + 1)),
    *(f"voice/{page}" for page in range(SCENES + 1)),
    *(f"clip/{page}" for page in range(SCENES + 2)),
    "film",
    "book",
)
EDGES = ("begun", "computed", "stored")
BOUNDARIES = tuple((step, edge) for step in STEPS for edge in EDGES)

# Of few kills, this share falls at boundaries; of many, every boundary has its one.
_EDGE_SHARE = 0.6

# Blows are spread over this share of the runs, so that the last ones still find work.
_SPREAD = 0.9

# One worker in so many runs is put to sleep, at least twice.
_RUNS_A_PAUSE = 40

# A kill that meets a process which dies at a boundary just then counts once: so two more.
_SPARE_KILLS = 2

# More than are worked on at once, so that some wait in line when the store goes away.
_OUTAGE_RUNS = 7

_USERS = 8
_RACED = 0.25  # of the runs: sent to both services at once
_UNNAMED = 0.2  # of the runs: the service finds their id, by the Idempotency-Key

Boundary = tuple[str, str]  # (step, edge)


@dataclass(frozen=True)
class RunPlan:
    """One run to submit."""

    user_id: str
    run_id: str
    idempotency_key: str
    wishes: dict[str, Any]
    first_asked: int  # the service, 0 or 1
    is_raced: bool = False
    names_itself: bool = True  # whether the request tells the run's id
    is_form: bool = False

    @property
    def key(self) -> str:
        """As logs and folders name it."""
        return f"{self.user_id}/{self.run_id}"


@dataclass(frozen=True)
class Blow:
    """A kill or a pause of one service: `delay_s` after so many runs are complete."""

    kind: Literal["kill", "pause"]
    service: int
    after_runs: int
    delay_s: float


@dataclass(frozen=True)
class Race:
    """A run that is cancelled or deleted once a follower has seen `at_version`."""

    run: RunPlan
    act: Literal["cancel", "delete"]
    at_version: int
    delay_s: float
    is_elsewhere: bool  # asked of the service that does not work on the run


@dataclass(frozen=True)
class Plan:
    """All of it."""

    seed: int
    kills: int
    runs: list[RunPlan]
    doomed: dict[str, Boundary]  # by run key: where its worker is killed
    blows: list[Blow]
    races: list[Race] = field(default_factory=list)
    outage: list[RunPlan] = field(default_factory=list)  # for which the store goes away


def make_plan(seed: int, runs: int, kills: int, races: int, services: int) -> Plan:
    """The same plan for the same numbers."""
    planned = [_run(random.Random(f"{seed} run {number}"), seed, number) for number in range(runs)]
    at_edges = min(len(BOUNDARIES), runs, round(kills * _EDGE_SHARE))
    chance = random.Random(f"{seed} doomed")
    victims = chance.sample(planned, at_edges)
    boundaries = chance.sample(BOUNDARIES, at_edges)
    doomed = {run.key: where for run, where in zip(victims, boundaries, strict=True)}
    blows = _blows(random.Random(f"{seed} blows"), runs, kills - at_edges + _SPARE_KILLS, services)
    raced = [_race(random.Random(f"{seed} race {number}"), seed, number) for number in range(races)]
    outage = [
        _run(random.Random(f"{seed} outage {number}"), seed, number, name="outage")
        for number in range(_OUTAGE_RUNS)
    ]
    return Plan(seed, kills, planned, doomed, blows, raced, outage)


def extra_run(seed: int, number: int) -> RunPlan:
    """One more, for a boundary that a kill just before it hid."""
    return _run(random.Random(f"{seed} extra {number}"), seed, number, name="extra")


def _run(chance: random.Random, seed: int, number: int, name: str = "run") -> RunPlan:
    idempotency_key = f"{seed}-{name}-{number}-{chance.getrandbits(64):016x}"
    names_itself = chance.random() >= _UNNAMED
    once = hashlib.sha256(idempotency_key.encode()).hexdigest()[:32]
    return RunPlan(
        user_id=f"child{number % _USERS}",
        run_id=f"{name}{number:03d}" if names_itself else f"once-{once}",
        idempotency_key=idempotency_key,
        wishes=_wishes(chance, f"{name}{number}"),
        first_asked=chance.randrange(2),
        is_raced=chance.random() < _RACED,
        names_itself=names_itself,
        is_form=chance.random() < 0.5,
    )


def _wishes(chance: random.Random, name: str) -> dict[str, Any]:
    """The hero bears a word that stands nowhere else, to be searched for later."""
    return {
        "scenes": SCENES,
        "child_age": 3,
        "hero_name": f"Zq{name}x{chance.getrandbits(40):010x}",
        "theme": chance.choice(("adventure", "kindness", "bedtime", "nature")),
        "style": chance.choice(("storybook", "watercolor")),
        "voice_type": chance.choice(("gentle", "cheerful", "silly", "wise")),
    }


def _blows(chance: random.Random, runs: int, kills: int, services: int) -> list[Blow]:
    kinds: list[Literal["kill", "pause"]] = ["kill"] * kills
    kinds += ["pause"] * max(2, runs // _RUNS_A_PAUSE)
    chance.shuffle(kinds)
    return [
        Blow(
            kind=kind,
            service=chance.randrange(services),
            after_runs=int(place * runs * _SPREAD / len(kinds)),
            delay_s=chance.uniform(0.1, 2.0),
        )
        for place, kind in enumerate(kinds)
    ]


def _race(chance: random.Random, seed: int, number: int) -> Race:
    """Half of them near the end: an undisturbed run of four scenes ends at about version 20."""
    late = chance.random() < 0.5
    return Race(
        run=_run(chance, seed, number, name="race"),
        act="cancel" if number % 2 else "delete",
        at_version=chance.randint(16, 19) if late else chance.randint(1, 15),
        delay_s=chance.uniform(0, 0.05),
        is_elsewhere=number % 4 < 2,
    )
