"""Acting: the pose of one puppet at every moment of its clip, from action, kind and voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stages.models import Kind
from stages.providers.local.filming.gestures import Gestures
from stages.providers.local.filming.leash import Leash, leash
from stages.providers.local.filming.manners import in_manner
from stages.providers.local.filming.poses import (
    HOP_EVERY_S,
    HOP_S,
    WAVE_EVERY_S,
    WAVE_S,
    Build,
    Walk,
    action_pose,
)
from stages.providers.local.filming.puppet import Puppet
from stages.providers.local.filming.rhythm import Rhythm
from stages.providers.local.filming.rig.limbs import Limb
from stages.providers.local.filming.rig.pose import Pose


class Acting:
    """One puppet's part in a clip."""

    def __init__(
        self,
        action: str,
        kind: Kind,
        limbs: tuple[Limb, ...],
        rhythm: Rhythm,
        walk: Walk,
        headroom: float = 1.0,
    ) -> None:
        self._leash = Leash()
        self._action = action
        self._kind = kind
        self._rhythm = rhythm
        arms = [limb.length for limb in limbs if limb.role == "arm"]
        legs = sum(limb.role == "leg" for limb in limbs)
        self._gestures = Gestures(limbs, action, kind)
        self._build = Build(legs, max(arms, default=0.0), walk, headroom)
        if action == "hop":
            rhythm.plan(HOP_EVERY_S, HOP_S)
        elif action == "wave":
            rhythm.plan(WAVE_EVERY_S, WAVE_S)

    def stay(self, puppet: Puppet, moments: Sequence[float], columns: int, rows: int) -> None:
        """From now on stay inside a picture of `columns` × `rows` pixels; `moments` in seconds."""
        poses = [self._free(at_s) for at_s in moments]
        self._leash = leash(puppet, poses, columns, rows)

    def pose(self, at_s: float) -> Pose:
        """The pose `at_s` seconds into the clip."""
        return self._leash.held(self._free(at_s))

    def _free(self, at_s: float) -> Pose:
        moment = self._rhythm.moment(at_s)
        pose = action_pose(self._action, moment, self._build)
        swings = self._gestures.swings(at_s, self._rhythm.moment)
        return replace(in_manner(pose, self._kind, self._action, moment), swings=swings)
