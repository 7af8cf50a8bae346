"""The cast of a clip: the hero and its companions, each with its puppet and its part to act."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import cast, get_args

import numpy as np
from numpy.typing import NDArray

from stages.models import Action, Kind, Placement
from stages.providers.film_briefs import ClipBrief, ClipCompanion
from stages.providers.local.filming.acting import Acting
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.captions import timed_words
from stages.providers.local.filming.manners import LIMBED
from stages.providers.local.filming.picture import read_rgba
from stages.providers.local.filming.poses import Walk
from stages.providers.local.filming.puppet import Puppet
from stages.providers.local.filming.reach import Box
from stages.providers.local.filming.rhythm import Rhythm
from stages.providers.local.filming.timing import Timing
from stages.providers.local.filming.walks import Walker, apart

Pixels = NDArray[np.uint8]

# What hangs in the air throws no shade, and has no ground to stay on.
ALOFT: frozenset[Kind] = frozenset({"sun", "star", "cloud", "heart", "winged"})
# What is rooted stands where it is, whatever the hero does.
ROOTED: frozenset[Kind] = frozenset({"house", "tree", "flower"})
# A companion hears the voice later and less than the hero, or all would nod as one.
LAG_S, HEARD = 0.22, 0.6
# How far a walker goes from its place, in the hero's heights; and how near to the picture's edge.
REACH, EDGE = 0.3, 0.06
REHEARSED_EVERY_S = 0.1


@dataclass(frozen=True)
class _Part:
    """One of the cast before it is known how far it walks."""

    puppet: Puppet
    placement: Placement
    action: Action
    kind: Kind
    rhythm: Rhythm


class Cast:
    """All who move in a picture of `columns` × `rows` working pixels.

    `boxes` are where in the picture they come to be, as fractions, the hero's first.
    """

    def __init__(self, brief: ClipBrief, course: Timing, columns: int, rows: int) -> None:
        self._course = course
        self._size = (columns, rows)
        self._brief = brief
        self._action = _greeting(brief)
        parts = [self._companion(*one) for one in enumerate(brief.companions)]
        parts.sort(key=lambda part: part.placement.y)
        if brief.cutout and brief.hero:
            parts.append(self._hero(brief.cutout, brief.hero))
        self._players = self._acted(parts)
        moments = np.arange(0, course.duration_s, REHEARSED_EVERY_S).tolist()
        for puppet, acting in self._players:
            puppet.rehearse(acting.pose(at_s) for at_s in moments)
            acting.stay(puppet, moments, columns, rows)
        self.boxes = tuple(self._box(*player, moments) for player in reversed(self._players))

    def _box(self, puppet: Puppet, acting: Acting, moments: Sequence[float]) -> Box:
        """All that one of them covers in its clip, as fractions of the picture."""
        columns, rows = self._size
        boxes = np.array([puppet.box(acting.pose(at_s)) for at_s in moments])
        left, top = boxes[:, :2].min(axis=0) / (columns, rows)
        right, bottom = boxes[:, 2:].max(axis=0) / (columns, rows)
        return float(left), float(top), float(right), float(bottom)

    def draw(self, frame: Pixels, number: int, look: Look) -> None:
        """Draw everybody as in frame `number`, seen so."""
        at_s = number / self._course.fps
        for puppet, acting in self._players:
            puppet.draw(frame, acting.pose(at_s), look)

    def _hero(self, cutout: Path, placement: Placement) -> _Part:
        # Its shade lies as in the still picture, whatever it does.
        shade = _action(self._brief.action)
        kind = self._brief.hero_kind
        puppet = Puppet(read_rgba(cutout), placement, shade, *self._size, limbed=kind in LIMBED)
        rhythm = self._rhythm("hero", 1.0, 0.0)
        return _Part(puppet, placement, self._action, kind, rhythm)

    def _companion(self, number: int, one: ClipCompanion) -> _Part:
        action = _companion_action(one.kind, self._action)
        # In the still picture a companion's shade lies right at its foot.
        puppet = Puppet(
            read_rgba(one.cutout),
            one.placement,
            "stand",
            *self._size,
            shaded=one.kind not in ALOFT,
            limbed=one.kind in LIMBED,
        )
        rhythm = self._rhythm(f"companion {number}", HEARD, LAG_S * (number + 1))
        return _Part(puppet, one.placement, action, one.kind, rhythm)

    def _rhythm(self, who: str, share: float, lag_s: float) -> Rhythm:
        brief, course = self._brief, self._course
        words = brief.words
        if brief.caption:
            words = timed_words(brief.caption, words, brief.narration_s)
        said = f"{brief.seed}/{brief.kind}/{' '.join(word.text for word in words)}/{who}"
        rng = Random(int.from_bytes(hashlib.sha256(said.encode()).digest()[:8]))
        return Rhythm(
            words,
            course.narration_at_s,
            course.turn_from / course.fps,
            brief.mood,
            rng,
            share=share,
            lag_s=lag_s,
        )

    def _acted(self, parts: Sequence[_Part]) -> list[tuple[Puppet, Acting]]:
        """Everybody with its acting; in the air nobody is in a walker's way."""
        columns, rows = self._size
        walkers = [
            Walker(
                part.placement.x * columns,
                part.placement.y * rows,
                part.puppet.tall,
                part.puppet.half,
                self._walk(part),
            )
            for part in parts
        ]
        low = [at for at, part in enumerate(parts) if part.kind not in ALOFT]
        walks = [walker.walk for walker in walkers]
        for at, walk in zip(low, apart([walkers[at] for at in low]), strict=True):
            walks[at] = walk
        return [(part.puppet, _acting(part, walk)) for part, walk in zip(parts, walks, strict=True)]

    def _walk(self, part: _Part) -> Walk:
        """Ahead, where one can tell; else to where the hero sees the middle of the page."""
        puppet, placement = part.puppet, part.placement
        rooted = part.kind in ALOFT | ROOTED and placement is not self._brief.hero
        # On the cover nobody walks into the title.
        if rooted or self._brief.kind == "cover":
            return Walk(0, 0)
        hero = self._brief.hero or placement
        columns, rows = self._size
        tall = placement.height * rows
        most = REACH * hero.height / placement.height
        left, right = (
            min(most, max(0.0, (beside - EDGE) * columns / tall - puppet.half))
            for beside in (placement.x, 1 - placement.x)
        )
        way = puppet.facing or (1 if hero.x <= 0.5 else -1)
        return Walk(-left, right) if way > 0 else Walk(right, -left)


def _acting(part: _Part, walk: Walk) -> Acting:
    headroom = max(0.0, part.placement.y - EDGE) / part.placement.height - 1
    limbs = part.puppet.limbs
    return Acting(part.action, part.kind, limbs, part.rhythm, walk, max(0.05, headroom))


def _greeting(brief: ClipBrief) -> Action:
    """The brief's action; on the cover everybody greets who does not rest, fly or swim."""
    greets = brief.kind == "cover" and brief.action in ("stand", "walk", "hop")
    return "wave" if greets else _action(brief.action)


def _companion_action(kind: Kind, action: Action) -> Action:
    """What a companion does while the hero does that: it waves to one that flies over it."""
    if kind in ALOFT:
        return "fly"
    if kind in ROOTED:
        return "stand"
    return "wave" if action == "fly" else action


def _action(name: str) -> Action:
    return cast(Action, name) if name in get_args(Action) else "stand"
