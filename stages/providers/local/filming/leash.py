"""A leash: how a puppet's motion is kept inside the picture, softly, by making less of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stages.providers.local.filming.puppet import Puppet
from stages.providers.local.filming.reach import Box
from stages.providers.local.filming.rig.pose import Pose

# What stays free at the picture's edges, of its size: more than the film asks for, as a motion is
# looked at only every so often.
FREE = 0.032


@dataclass(frozen=True)
class Leash:
    """What is made of each pose: how far it goes, from where, and how high it rises."""

    along: float = 1.0
    aside: float = 0.0
    rise: float = 1.0

    def held(self, pose: Pose) -> Pose:
        """The pose as the leash lets it be."""
        if self == _FREE:
            return pose
        lift = pose.lift * self.rise if pose.lift > 0 else pose.lift
        stretch = 1 + (pose.stretch - 1) * self.rise if pose.stretch > 1 else pose.stretch
        along = self.aside + self.along * pose.along
        return replace(pose, along=along, lift=lift, stretch=stretch)


_FREE = Leash()


def leash(puppet: Puppet, poses: Sequence[Pose], columns: int, rows: int) -> Leash:
    """The leash that keeps all of these poses inside a picture of `columns` × `rows` pixels."""
    boxes = [puppet.box(pose) for pose in poses]
    rise = _rise(puppet, poses, boxes, FREE * rows)
    # Where it would be if it stayed in its place.
    lefts = [box[0] - pose.along * puppet.tall for box, pose in zip(boxes, poses, strict=True)]
    rights = [box[2] - pose.along * puppet.tall for box, pose in zip(boxes, poses, strict=True)]
    room = (
        (FREE * columns - min(lefts)) / puppet.tall,
        ((1 - FREE) * columns - max(rights)) / puppet.tall,
    )
    along, aside = _along([pose.along for pose in poses], room)
    return Leash(along, aside, rise)


def _along(goes: Sequence[float], room: tuple[float, float]) -> tuple[float, float]:
    """How much it goes of its way, and from where, so that all of it is in the room."""
    least, most = room
    first, last = min(goes), max(goes)
    if least >= most:
        return 0.0, (least + most) / 2
    share = min(1.0, (most - least) / max(last - first, 1e-6))
    # No further from its place than it must be.
    return share, min(max(0.0, least - share * first), most - share * last)


def _rise(puppet: Puppet, poses: Sequence[Pose], boxes: Sequence[Box], top_px: float) -> float:
    """How much of its lifting and stretching it keeps below the picture's upper edge."""
    gains = [1.0]
    for pose, box in zip(poses, boxes, strict=True):
        if box[1] < top_px:
            low = puppet.box(
                replace(pose, lift=min(0.0, pose.lift), stretch=min(1.0, pose.stretch))
            )
            if low[1] > box[1]:
                gains.append((low[1] - top_px) / (low[1] - box[1]))
    return max(0.0, min(gains))
