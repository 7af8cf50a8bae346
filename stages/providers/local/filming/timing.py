"""When things happen in a clip: its first word, its page turn, its last frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

# The picture is there, and a breath is taken, before the first word.
LEAD_IN_S = 0.6
# From the last word to the moment the page begins to turn.
PAUSE_S = 0.4
TURN_S = 0.7
BLOOM_S = 0.4
# How long a page without narration is looked at, before it turns.
HOLD_S = 3.0
END_CARD_S = 4.0
# A dedication is read, perhaps aloud, once the picture has been seen.
LETTERS_A_SECOND = 16.0
SEEN_S = 2.0


@dataclass(frozen=True)
class Timing:
    """A clip's course in frames; `turn_from` is `frames` where no page is turned."""

    frames: int
    fps: int
    turn_from: int
    bloom_frames: int
    narration_at_s: float

    @property
    def duration_s(self) -> float:
        return self.frames / self.fps


def timing(
    kind: Literal["cover", "scene", "end"], narration_s: float, fps: int, letters: int = 0
) -> Timing:
    """The course of a clip around a narration of `narration_s` seconds, in whole frames.

    The end card stays until `letters` of a dedication can have been read.
    """
    said_s = LEAD_IN_S + narration_s + PAUSE_S
    if kind == "end":
        read_s = SEEN_S + letters / LETTERS_A_SECOND
        frames = math.ceil(max(END_CARD_S, said_s, read_s) * fps - 1e-6)
        return Timing(frames, fps, frames, round(BLOOM_S * fps), LEAD_IN_S)
    turn_from = math.ceil(max(HOLD_S, said_s) * fps - 1e-6)
    bloom = round(BLOOM_S * fps) if kind == "scene" else 0
    return Timing(turn_from + round(TURN_S * fps), fps, turn_from, bloom, LEAD_IN_S)
