"""Which moments a story of so many scenes has, in order, and where each of them happens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stages.models import Kind, Theme
from stages.providers.local.storytelling.beat import Beat, Shape
from stages.providers.local.storytelling.deck import Deck
from stages.providers.local.storytelling.settings import SETTINGS, Setting
from stages.providers.local.storytelling.tongue import Tongue

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

# A story of four scenes has the first four, each further scene brings the next one in. Whoever was
# drawn beside the hero has a part in it as soon as there is room.
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
_WITH_COMPANION: tuple[Part, ...] = (
    *_BY_NEED[:4],
    "friend",
    *(part for part in _BY_NEED[4:] if part != "friend"),
)

# Where the way leads on; all others happen where the last one did.
_TRAVELS: frozenset[Part] = frozenset(("sight", "second_sight"))


# Some languages have six each of setting off, play and ways home: dealt alike, the same three would
# come round together in every sixth story.
_PLAY_SKEW, _HOMEWARD_SKEW = 2, 3


@dataclass(frozen=True)
class Moment:
    """One scene to be told: its beat, where it happens, and where the way leads from there."""

    part: Part
    beat: Beat
    setting: Setting
    towards: Setting
    travels: bool  # the hero has come here since the last scene, and the beat does not say so


def plot_story(
    tongue: Tongue, theme: Theme, count: int, start: Setting, companion: Kind | None, deck: Deck
) -> tuple[Shape, list[Moment]]:
    """The shape of a story and its moments, with a part for the companion if there is one."""
    shape = deck.deal(f"shape {theme}", [s for s in tongue.shapes if theme in s.themes])
    need = _BY_NEED if companion is None else _WITH_COMPANION
    parts = [part for part in _ORDER if part in need[:count]]
    beats = _pick_beats(tongue, theme, shape, companion, deck)
    way = _pick_way(start, deck)
    moments: list[Moment] = []
    here, step = start, 0
    leads_on = _leads_on(parts)
    for part in parts:
        before = here
        if part in _TRAVELS or part == leads_on:
            step += 1
            here = way[step]
        elif part in ("homeward", "ending"):
            here = start
        towards = way[step + 1] if part == "set_off" else here
        travels = here is not before and part == leads_on
        beat = beats[part] if part not in _TRAVELS else _sight(tongue, here, step, deck)
        moments.append(Moment(part, beat, here, towards, travels))
    return shape, moments


def _leads_on(parts: list[Part]) -> Part | None:
    """The part at which a story without a second sight leads on; what is tried then and what
    comes of it stay in one place.
    """
    if "sight" not in parts:
        return "turn"
    return "attempt" if "attempt" in parts and len(parts) < len(_ORDER) else None


def _pick_beats(
    tongue: Tongue, theme: Theme, shape: Shape, companion: Kind | None, deck: Deck
) -> dict[Part, Beat]:
    meeting = tongue.companions.get(companion) if companion else None
    return {
        "opening": deck.deal("opening", tongue.openings),
        "wish": shape.wish,
        "set_off": deck.deal("set_off", tongue.set_off),
        "friend": deck.deal(f"friend {companion}", meeting or tongue.friends),
        "attempt": shape.attempt,
        "play": deck.deal("play", tongue.play, skew=_PLAY_SKEW),
        "turn": shape.turn,
        "glad": shape.glad,
        "homeward": deck.deal("homeward", tongue.homeward, skew=_HOMEWARD_SKEW),
        "ending": deck.deal(f"ending {theme}", tongue.endings[theme]),
    }


def _pick_way(start: Setting, deck: Deck) -> list[Setting]:
    """Four places, each near the one before, none twice; the first step is another each time."""
    choice, way = deck.random("way"), [start]
    way.append(SETTINGS[deck.deal(f"way {start.name}", start.near)])
    while len(way) < 4:
        near = [SETTINGS[name] for name in way[-1].near if SETTINGS[name] not in way]
        others = [setting for setting in SETTINGS.values() if setting not in way]
        way.append(choice.choice(near or others))
    return way


def _sight(tongue: Tongue, setting: Setting, step: int, deck: Deck) -> Beat:
    return deck.deal(f"sight {setting.name}", tongue.sights[setting.name], step)
