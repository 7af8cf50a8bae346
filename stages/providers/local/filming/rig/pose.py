"""A pose: how one moment of a motion carries, turns and bends a cut-out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pose:
    """Lengths are in heights of the cut-out, angles counter-clockwise; at rest all changes nothing.

    First its limbs and its body bend, then all of it is turned and carried.
    """

    # Of all of it:
    along: float = 0.0
    lift: float = 0.0
    stretch: float = 1.0  # of its height; the width gives way
    swell: float = 1.0  # about its middle
    lean_deg: float = 0.0  # about its foot
    turn_deg: float = 0.0  # about its middle
    grounded: bool = True  # its lowest point stays on the ground, but for `lift`
    # Of its body:
    bend: float = 0.0  # how far its top is carried to the right, its foot staying
    breath: float = 0.0  # how much wider its chest is
    look: float = 0.0  # how far its face is turned to the right
    tilt_deg: float = 0.0  # of its head
    nod: float = 0.0  # how far its head sinks
    shuffle: float = 0.0  # how far its right side lifts a foot; negative: the left one
    flap: float = 0.0  # how much its sides are folded towards the viewer, 0-1
    ripple: float = 0.0  # of a wave that runs through it
    ripple_at: float = 0.0  # where the wave is, in radians
    # Of each limb: about its root and about its joint, in degrees.
    swings: tuple[tuple[float, float], ...] = ()
