"""How an action moves a body: where it carries it at a moment, how it stretches and bends."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.pose import Pose

_TURN = 2 * math.pi

# A hop's crouch, flight and swinging out, in seconds at an even mood.
CROUCH_S, FLIGHT_S, LANDING_S = 0.26, 0.52, 0.6
HOP_S = CROUCH_S + FLIGHT_S + LANDING_S
HOP_EVERY_S = 1.9
HOP_HIGH = 0.25  # of the hero's height
# How it is stretched in flight, long going up and down and round at the top, and after it.
_FLIGHT = ((0.0, -0.13), (0.28, 0.1), (0.55, -0.01), (0.82, 0.07), (1.0, 0.05))
_LANDING = ((0.0, 0.05), (0.17, -0.14), (0.45, 0.045), (0.72, -0.015), (1.0, 0.0))
WAVE_S, WAVE_EVERY_S = 2.1, 3.0
LONG_ARM = 0.28
STEP_S = 1.0  # two steps
FLAP_S, GLIDE_S = 0.5, 0.95  # one beat of wings, and of arms
STROKE_S = 1.7


@dataclass(frozen=True)
class Walk:
    """Where a puppet goes to and from, in its heights: away from where it stands in the still."""

    start: float = -0.3
    end: float = 0.3

    @property
    def way(self) -> int:
        """1 for somebody who goes to the right, -1 to the left."""
        return 1 if self.end >= self.start else -1


@dataclass(frozen=True)
class Build:
    """What of a puppet's build its motion depends on, and its walk."""

    legs: int
    arm: float  # the length of its longest arm in its heights, 0 for none
    walk: Walk = Walk()
    headroom: float = 1.0  # above its head, in its heights


def action_pose(action: str, moment: Moment, build: Build) -> Pose:
    """The pose of an action (an unknown one: standing) at a moment."""
    return _ACTIONS.get(action, _stand)(moment, build)


def swing(moment: Moment, every_s: float, ahead: float = 0.0) -> float:
    """Back and forth between -1 and 1, `ahead` in radians."""
    return math.sin(_TURN * moment.at_s / every_s + ahead)


def in_air(moment: Moment) -> float:
    """How far a hop's flight has come, 0-1; 0 where there is none."""
    flown = (moment.since_s - CROUCH_S) / FLIGHT_S
    return flown if 0 < flown < 1 else 0.0


def waving(moment: Moment) -> float:
    """How far an arm is raised to wave, 0-1."""
    since = moment.since_s
    return _eased(since / 0.45) * _eased((WAVE_S - since) / 0.5) if since < WAVE_S else 0.0


def _stand(moment: Moment, _: Build) -> Pose:
    return Pose(bend=0.016 * moment.level * swing(moment, 4.3))


def _walk(moment: Moment, build: Build) -> Pose:
    level = moment.level
    step = swing(moment, STEP_S)
    spring = abs(step)
    return Pose(
        along=_going(moment, build),
        lift=(0.012 if build.legs else 0.03) * level * spring,
        stretch=1 + 0.035 * level * (spring - 0.55),
        bend=0.012 * build.walk.way * level - 0.03 * level * step,
        tilt_deg=2.5 * level * step,
        shuffle=_footfall(moment, build),
    )


def _footfall(moment: Moment, build: Build) -> float:
    """Which side's foot is lifted: of two legs the one that swings ahead."""
    if not build.legs:
        return 0.08 * moment.level * swing(moment, STEP_S)
    if build.legs > 2:
        return 0.0
    return -0.05 * build.walk.way * moment.level * swing(moment, STEP_S, math.pi / 2)


def _hop(moment: Moment, build: Build) -> Pose:
    since, level = moment.since_s, min(1.25, moment.level)
    if since < CROUCH_S:
        down = since / CROUCH_S
        return Pose(
            stretch=1 - 0.13 * level * _eased(down),
            nod=0.025 * level * math.sin(math.pi * down),
        )
    flown = in_air(moment)
    if flown:
        return Pose(
            lift=min(HOP_HIGH * level, build.headroom) * 4 * flown * (1 - flown),
            stretch=1 + level * _keyed(flown, _FLIGHT),
            nod=0.03 * level * math.sin(_TURN * (flown - 0.5)),
        )
    landed = (since - CROUCH_S - FLIGHT_S) / LANDING_S
    if landed >= 1:
        return _stand(moment, build)
    swung = _keyed(landed, _LANDING)
    return Pose(
        stretch=1 + level * swung,
        nod=-0.2 * level * swung * math.sin(math.pi * landed),
        bend=landed * _stand(moment, build).bend,
    )


def _keyed(share: float, keys: tuple[tuple[float, float], ...]) -> float:
    """Eased from each key (share, value) to the next."""
    for (start, first), (end, then) in itertools.pairwise(keys):
        if share <= end:
            return first + (then - first) * _eased((share - start) / (end - start))
    return keys[-1][1]


def _wave(moment: Moment, build: Build) -> Pose:
    burst = waving(moment) * moment.level
    beat = swing(moment, 0.68)
    armless = 1 - min(1.0, build.arm / LONG_ARM)  # who has no arm waves with all of it
    sway = 0.02 + 0.055 * armless
    return Pose(
        bend=0.012 * moment.level * swing(moment, 4.3) + sway * burst * beat,
        stretch=1 + 0.02 * burst * (1 + 0.5 * swing(moment, 0.34)),
        tilt_deg=-burst * (2.0 * (1 - armless) + (1.6 + 2.4 * armless) * beat),
    )


def _fly(moment: Moment, build: Build) -> Pose:
    level = moment.level
    return Pose(
        along=0.6 * _going(moment, build) + 0.04 * level * swing(moment, 3.7),
        lift=0.07 * level * swing(moment, 2.6) + 0.018 * level * swing(moment, FLAP_S, 1.2),
        lean_deg=(4.0 * swing(moment, 2.6, 0.9) - 3.0 * build.walk.way) * level,
        bend=0.045 * level * swing(moment, 2.6, -0.6),
        flap=0.05 * level * (1 + swing(moment, GLIDE_S)),
        grounded=False,
    )


def _swim(moment: Moment, build: Build) -> Pose:
    level = moment.level
    stroke = swing(moment, STROKE_S)
    return Pose(
        along=0.8 * _going(moment, build) + 0.025 * level * stroke,
        lift=0.045 * level * (1 + swing(moment, 2.9)),
        stretch=1 + 0.025 * level * stroke,
        lean_deg=(3.5 * swing(moment, 2 * STROKE_S) - 4.0 * build.walk.way) * level,
        ripple=0.04 * level,
        ripple_at=_TURN * moment.at_s / STROKE_S,
        grounded=False,
    )


def _rest(moment: Moment, _: Build) -> Pose:
    level = moment.level
    return Pose(
        stretch=1 - 0.015 * level,
        bend=0.006 * level * swing(moment, 6.1),
        breath=0.022 * level * swing(moment, 4.2),
    )


def _going(moment: Moment, build: Build) -> float:
    return build.walk.start + (build.walk.end - build.walk.start) * moment.share


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


_ACTIONS: MappingProxyType[str, Callable[[Moment, Build], Pose]] = MappingProxyType(
    {
        "stand": _stand,
        "walk": _walk,
        "hop": _hop,
        "wave": _wave,
        "fly": _fly,
        "swim": _swim,
        "rest": _rest,
    }
)
