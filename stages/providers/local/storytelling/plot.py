"""Which moments a story of so many scenes has, in order, and where each of them happens."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat, Shape
from stages.providers.local.storytelling.endings import ENDINGS
from stages.providers.local.storytelling.lines import FRIENDS, HOMEWARD, OPENINGS, PLAY, SET_OFF
from stages.providers.local.storytelling.places import PLACES
from stages.providers.local.storytelling.settings import SETTINGS, Setting
from stages.providers.local.storytelling.shapes import shapes_for

Part = Literal[
    "opening",
    "wish",
    "set_off",
    "sight",
    "friend",
    "attempt",
    "second_sight",
    "play",
    "turn",
    "glad",
    "homeward",
    "ending",
]

_ORDER: tuple[Part, ...] = (
    "opening",
    "wish",
    "set_off",
    "sight",
    "friend",
    "play",
    "second_sight",
    "attempt",
    "turn",
    "glad",
    "homeward",
    "ending",
)

# A story of four scenes has the first four, each further scene brings the next one in.
_BY_NEED: tuple[Part, ...] = (
    "opening",
    "wish",
    "turn",
    "ending",
    "sight",
    "attempt",
    "friend",
    "glad",
    "set_off",
    "homeward",
    "play",
    "second_sight",
)

# Where the way leads on; all others happen where the last one did.
_TRAVELS: frozenset[Part] = frozenset(("sight", "second_sight"))


@dataclass(frozen=True)
class Moment:
    """One scene to be told: its beat, where it happens, and where the way leads from there."""

    part: Part
    beat: Beat
    setting: Setting
    towards: Setting
    travels: bool  # the hero has come here since the last scene, and the beat does not say so


def plot_story(
    theme: Theme, count: int, start: Setting, take: int, choice: Random
) -> tuple[Shape, list[Moment]]:
    """The shape of a story and its moments. Another take has another shape and other words."""
    shapes = shapes_for(theme)
    choice.shuffle(shapes)
    shape = shapes[take % len(shapes)]
    parts = [part for part in _ORDER if part in _BY_NEED[:count]]
    beats = _pick_beats(theme, shape, take, choice)
    way = _pick_way(start, choice)
    moments: list[Moment] = []
    here, step = start, 0
    for part in parts:
        before = here
        if part in _TRAVELS or part == _moves_on(count):
            step += 1
            here = way[step]
        elif part in ("homeward", "ending"):
            here = start
        towards = way[step + 1] if part == "set_off" else here
        travels = here is not before and part == _moves_on(count)
        beat = beats[part] if part not in _TRAVELS else _sight(here, take, choice)
        moments.append(Moment(part, beat, here, towards, travels))
    return shape, moments


def _moves_on(count: int) -> Part | None:
    """The part at which a story without a second sight leads on; what is tried then and what
    comes of it stay in one place.
    """
    if count == 4:
        return "turn"
    return "attempt" if 5 < count < len(_ORDER) else None


def _pick_beats(theme: Theme, shape: Shape, take: int, choice: Random) -> dict[Part, Beat]:
    def pick(beats: tuple[Beat, ...]) -> Beat:
        shuffled = choice.sample(beats, len(beats))
        return shuffled[take % len(shuffled)]

    return {
        "opening": pick(OPENINGS),
        "wish": shape.wish,
        "set_off": pick(SET_OFF),
        "friend": pick(FRIENDS),
        "attempt": shape.attempt,
        "play": pick(PLAY),
        "turn": shape.turn,
        "glad": shape.glad,
        "homeward": pick(HOMEWARD),
        "ending": pick(ENDINGS[theme]),
    }


def _pick_way(start: Setting, choice: Random) -> list[Setting]:
    """Four places, each near the one before, none twice."""
    way = [start]
    while len(way) < 4:
        near = [SETTINGS[name] for name in way[-1].near if SETTINGS[name] not in way]
        others = [setting for setting in SETTINGS.values() if setting not in way]
        way.append(choice.choice(near or others))
    return way


def _sight(setting: Setting, take: int, choice: Random) -> Beat:
    sights = PLACES[setting.name]
    return sights[(choice.randrange(len(sights)) + take) % len(sights)]
