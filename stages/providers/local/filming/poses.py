"""How a hero moves: where each action carries it at a moment, and how it stretches and leans."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

_TURN = 2 * math.pi


@dataclass(frozen=True)
class Pose:
    """Away from where it was placed; lengths in heights of the hero, `lean_deg` to the left."""

    along: float = 0.0
    lift: float = 0.0
    stretch: float = 1.0  # of its height; the width gives way
    lean_deg: float = 0.0


def pose(action: str, at_s: float, duration_s: float) -> Pose:
    """The pose of an action (an unknown one: standing) at a moment of a clip."""
    moved = _ACTIONS.get(action, _stand)(at_s, at_s / max(duration_s, 1e-6))
    awake = min(1.0, at_s / 0.5)  # the first moments are calm: the picture is only appearing
    breath = 0.012 * math.sin(_TURN * at_s / 3.1)
    return Pose(
        moved.along,
        moved.lift * awake,
        1 + (moved.stretch - 1 + breath) * awake,
        moved.lean_deg * awake,
    )


def _stand(at_s: float, _: float) -> Pose:
    return Pose(lean_deg=1.1 * math.sin(_TURN * at_s / 4.3))


def _walk(at_s: float, share: float) -> Pose:
    step = _TURN * at_s / 1.1  # two steps
    spring = abs(math.sin(step))
    return Pose(
        along=0.26 * (share - 0.5),
        lift=0.035 * spring,
        stretch=1 + 0.02 * (spring - 0.5),
        lean_deg=2.6 * math.sin(step),
    )


def _hop(at_s: float, _: float) -> Pose:
    beat = at_s % 1.7
    if beat < 0.22:  # crouch
        return Pose(stretch=1 - 0.09 * math.sin(math.pi / 2 * beat / 0.22))
    if beat < 0.78:
        rise = (beat - 0.22) / 0.56
        return Pose(lift=0.72 * rise * (1 - rise), stretch=_between(0.91, 1.06, rise))
    if beat < 1.2:  # land, and swing out
        after = (beat - 0.78) / 0.42
        return Pose(stretch=1 - 0.085 * math.cos(2.5 * math.pi * after) * (1 - after) ** 2)
    return Pose()


def _between(crouched: float, stretched: float, rise: float) -> float:
    """Stretched on the way up, round at the top, and landing as it took off."""
    return crouched + (stretched - crouched) * min(1.0, 1.5 * math.sin(math.pi * rise))


def _wave(at_s: float, _: float) -> Pose:
    burst = max(0.0, math.sin(_TURN * at_s / 3.6)) ** 0.5
    swing = math.sin(_TURN * at_s / 0.72)
    return Pose(lean_deg=5.0 * burst * swing, stretch=1 + 0.015 * burst)


def _fly(at_s: float, share: float) -> Pose:
    return Pose(
        along=0.16 * (share - 0.5) + 0.03 * math.sin(_TURN * at_s / 3.7),
        lift=0.06 * math.sin(_TURN * at_s / 2.6),
        lean_deg=3.4 * math.sin(_TURN * at_s / 2.6 + 0.9),
    )


def _swim(at_s: float, share: float) -> Pose:
    stroke = _TURN * at_s / 1.9
    return Pose(
        along=0.2 * (share - 0.5) + 0.02 * math.sin(stroke),
        lift=0.03 * math.sin(_TURN * at_s / 2.9),
        stretch=1 + 0.025 * math.sin(stroke),
        lean_deg=4.0 * math.sin(stroke / 2),
    )


def _rest(at_s: float, _: float) -> Pose:
    return Pose(
        stretch=0.99 + 0.016 * math.sin(_TURN * at_s / 4.6),
        lean_deg=0.6 * math.sin(_TURN * at_s / 6.1),
    )


_ACTIONS: MappingProxyType[str, Callable[[float, float], Pose]] = MappingProxyType(
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
