"""The gestures of limbs: how far each is turned at a moment of an action."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import MappingProxyType

from stages.models import Kind
from stages.providers.local.filming.poses import (
    CROUCH_S,
    FLAP_S,
    FLIGHT_S,
    GLIDE_S,
    STEP_S,
    STROKE_S,
    in_air,
    swing,
    waving,
)
from stages.providers.local.filming.rhythm import Moment
from stages.providers.local.filming.rig.limbs import Limb

# How late a limb's outer part follows, and how far; a waving hand goes ahead of its arm instead.
DRAG_S = 0.1
DRAG = 0.85
LEAD = 1.2
# How steeply a waving arm points up.
WAVE_DEG = 62.0
MOST_RAISED_DEG = 70.0
WAVED_DEG = 20.0  # to and fro

Swing = tuple[float, float]
_At = Callable[[float], Moment]


class Gestures:
    """The swings of a puppet's limbs."""

    def __init__(self, limbs: tuple[Limb, ...], action: str, kind: Kind) -> None:
        self._limbs = limbs
        self._gesture = _GESTURES.get(action, _stand) if kind in ("figure", "winged") else _stand
        self._kind = kind
        self._waver = _waver(limbs) if action == "wave" else -1
        # By turns from left to right: neighbours' legs never swing alike.
        legs = sorted((limb.root[0], at) for at, limb in enumerate(limbs) if limb.role == "leg")
        self._turns = {at: number % 2 for number, (_, at) in enumerate(legs)}

    def swings(self, at_s: float, moment_at: _At) -> tuple[Swing, ...]:
        """Root and joint of each limb, in degrees, `at_s` seconds into the clip."""
        if not self._limbs:
            return ()
        now, before, after = (moment_at(at_s + by) for by in (0.0, -DRAG_S, DRAG_S))
        swings = []
        for at, limb in enumerate(self._limbs):
            root = self._root(at, limb, now)
            if at == self._waver:  # its hand does not follow: it leads
                swings.append((root, LEAD * (self._root(at, limb, after) - root)))
            else:
                swings.append((root, DRAG * (self._root(at, limb, before) - root)))
        return tuple(swings)

    def _root(self, at: int, limb: Limb, moment: Moment) -> float:
        if at == self._waver:
            return limb.side * _raised(limb, moment)
        if limb.role == "tail":
            return _tail(limb, moment, at)
        if limb.role == "top":
            return moment.level * (4.5 * swing(moment, 2.3, at) - 5.0 * moment.accent * limb.side)
        turn = self._turns.get(at, int(limb.side > 0))
        wing = 1.35 if self._kind == "winged" else 1.0
        return wing * moment.level * self._gesture(limb, moment, turn)


def _waver(limbs: tuple[Limb, ...]) -> int:
    """The arm that waves best: a long one, and held high; -1 for none."""
    arms = [at for at, limb in enumerate(limbs) if limb.role == "arm"]
    return max(arms, key=lambda at: _wave_seen(limbs[at]), default=-1)


def _wave_seen(limb: Limb) -> float:
    """A long arm, held high, that can be raised further is seen best."""
    return limb.length + 0.4 * limb.tip[1] - 0.01 * max(0.0, limb.rise_deg - 45)


def _raised(limb: Limb, moment: Moment) -> float:
    """Raised to wave, no further than leaves it room to swing: else it swings outwards."""
    lift = min(WAVE_DEG - limb.rise_deg, MOST_RAISED_DEG, limb.raise_deg - 0.7 * WAVED_DEG)
    level = min(1.1, moment.level)
    rest = 3 * swing(moment, 3.1)
    return level * (waving(moment) * (lift + WAVED_DEG * swing(moment, 0.68)) + rest)


def _tail(limb: Limb, moment: Moment, at: int) -> float:
    # A tail near the ground wags upwards.
    return limb.side * moment.level * (5 + 9 * swing(moment, 1.6, at) + 6 * moment.accent)


def _stand(limb: Limb, moment: Moment, turn: int) -> float:
    if limb.role == "leg":
        return 0.0
    breathing = 3.5 * swing(moment, 3.1, -0.7) + 1.5 * swing(moment, 2.1, 2.0 * turn)
    return limb.side * (breathing + 9 * moment.accent)


def _walk(limb: Limb, moment: Moment, turn: int) -> float:
    step = swing(moment, STEP_S, math.pi * turn)
    if limb.role == "leg":
        return 15 * step
    return limb.side * (4 + 13 * step) + limb.side * 5 * moment.accent


def _hop(limb: Limb, moment: Moment, turn: int) -> float:
    since = moment.since_s
    flown = in_air(moment)
    if limb.role == "leg":
        return limb.side * 11 * math.sin(math.pi * flown)
    if flown:
        return limb.side * (52 * math.sin(math.pi * min(1.0, 1.1 * flown)) ** 2 - 14)
    if since < CROUCH_S:
        return limb.side * -14 * since / CROUCH_S
    landed = since - CROUCH_S - FLIGHT_S
    if landed < 1.0:
        swung = math.cos(2 * math.pi * landed / 0.5) * (1 - landed) ** 2
        return _stand(limb, moment, turn) * landed + limb.side * -14 * swung
    return _stand(limb, moment, turn)


def _fly(limb: Limb, moment: Moment, turn: int) -> float:
    if limb.role == "leg":
        return 7 * swing(moment, 1.3, 1.2 * turn)
    return limb.side * 22 * swing(moment, GLIDE_S if limb.length > 0.2 else FLAP_S)


def _swim(limb: Limb, moment: Moment, turn: int) -> float:
    if limb.role == "leg":
        return 12 * swing(moment, STROKE_S / 2, math.pi * turn)
    return limb.side * 24 * swing(moment, STROKE_S, math.pi * turn)


def _rest(limb: Limb, moment: Moment, _: int) -> float:
    return 0.0 if limb.role == "leg" else limb.side * 2.0 * swing(moment, 4.2, -0.6)


_GESTURES: MappingProxyType[str, Callable[[Limb, Moment, int], float]] = MappingProxyType(
    {
        "stand": _stand,
        "walk": _walk,
        "hop": _hop,
        "wave": _stand,
        "fly": _fly,
        "swim": _swim,
        "rest": _rest,
    }
)
