"""The settings that painter and writer share: their words, how one moves there, what lies near."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Way = Literal["walk", "swim", "fly"]


@dataclass(frozen=True)
class Setting:
    """A setting by the painter's name, with the words that place a hero in it."""

    name: str
    at: str  # "in the meadow"
    to: str  # "to the meadow"
    way: Way
    near: tuple[str, ...]  # where a story goes next


_ALL = (
    Setting(
        "meadow", "in the meadow", "to the meadow", "walk", ("forest", "farm", "garden", "town")
    ),
    Setting(
        "forest", "in the forest", "to the forest", "walk", ("meadow", "castle", "snow", "sea")
    ),
    Setting("sea", "by the sea", "to the sea", "walk", ("underwater", "town", "desert", "jungle")),
    Setting(
        "underwater",
        "under the water",
        "down into the water",
        "swim",
        ("sea", "jungle", "castle", "snow"),
    ),
    Setting("town", "in the town", "to the town", "walk", ("garden", "castle", "sea", "farm")),
    Setting(
        "room", "in the cosy room", "to the cosy room", "walk", ("garden", "town", "meadow", "snow")
    ),
    Setting(
        "space",
        "out in space",
        "up into space",
        "fly",
        ("desert", "snow", "castle", "meadow", "sea"),
    ),
    Setting(
        "castle", "at the castle", "to the castle", "walk", ("forest", "garden", "town", "meadow")
    ),
    Setting("farm", "on the farm", "to the farm", "walk", ("meadow", "forest", "garden", "town")),
    Setting("snow", "in the snow", "into the snow", "walk", ("forest", "castle", "town", "sea")),
    Setting(
        "desert", "in the desert", "to the desert", "walk", ("sea", "jungle", "castle", "farm")
    ),
    Setting(
        "jungle", "in the jungle", "to the jungle", "walk", ("sea", "underwater", "desert", "farm")
    ),
    Setting(
        "night sky",
        "up in the night sky",
        "up into the night sky",
        "fly",
        ("meadow", "castle", "snow", "sea", "forest"),
    ),
    Setting(
        "garden", "in the garden", "to the garden", "walk", ("meadow", "room", "town", "forest")
    ),
)
SETTINGS: dict[str, Setting] = {setting.name: setting for setting in _ALL}

# Words that a parent may type, and the setting whose picture suits them best.
_HINTS: dict[str, tuple[str, ...]] = {
    "underwater": ("underwater", "under the sea", "under water", "under the water", "reef"),
    "night sky": ("night sky", "stars", "starry", "moonlight", "night"),
    "meadow": ("meadow", "field", "grass", "hill", "hills", "park", "playground", "countryside"),
    "forest": ("forest", "wood", "woods", "trees", "woodland"),
    "sea": ("sea", "beach", "ocean", "shore", "coast", "island", "lake", "river", "seaside"),
    "room": ("room", "bedroom", "kitchen", "house", "home", "indoors", "kindergarten", "bathroom"),
    "space": ("space", "planet", "moon", "galaxy", "rocket", "outer space"),
    "town": ("town", "city", "street", "village", "school", "shop", "market", "road"),
    "castle": ("castle", "palace", "tower"),
    "farm": ("farm", "barn", "stable", "zoo"),
    "snow": ("snow", "ice", "winter", "mountain", "mountains", "arctic", "snowy"),
    "desert": ("desert", "sand", "dunes", "canyon"),
    "jungle": ("jungle", "rainforest", "tropical"),
    "garden": ("garden", "yard", "backyard", "flowers", "flower bed", "greenhouse"),
}
_UNKNOWN = frozenset(
    {"", "unknown", "none", "paper", "page", "blank", "plain", "white", "n/a", "nowhere"}
)
_AT = ("in ", "on ", "at ", "by ", "under ", "up ", "near ", "inside ", "beside ", "out ", "over ")
_OUTDOOR_AT = {"beach": "at", "island": "on", "moon": "on", "hill": "on", "playground": "at"}
_LONGEST_PLACE = 40  # characters of a parent's own words for a place that still read as one


@dataclass(frozen=True)
class StartPlace:
    """Where the drawing is set: the painter's setting, and the parent's words where they fit."""

    setting: Setting
    at: str
    known: bool


def read_setting(typed: str) -> StartPlace | None:
    """The setting of a drawing from free text; None when it says nothing of a place."""
    words = " ".join(typed.split()).strip(" .,!").lower()
    if words in SETTINGS:
        return StartPlace(SETTINGS[words], SETTINGS[words].at, True)
    bare = re.sub(r"^(?:a|an|the|some) ", "", words)
    if bare in SETTINGS:
        return StartPlace(SETTINGS[bare], SETTINGS[bare].at, True)
    if bare in _UNKNOWN or any(part in _UNKNOWN for part in bare.split()):
        return None
    setting = SETTINGS[_nearest(words)]
    at = _phrase(words) if len(words) <= _LONGEST_PLACE else setting.at
    return StartPlace(setting, at, True)


def _nearest(words: str) -> str:
    for name, hints in _HINTS.items():
        if any(re.search(rf"\b{re.escape(hint)}\b", words) for hint in hints):
            return name
    return "meadow"


def _phrase(words: str) -> str:
    """A place with its preposition: "kitchen" becomes "in the kitchen"."""
    words = re.sub(r"\b(?:my|our)\b", "the", words)
    if words.startswith(_AT):
        return words
    if words in {"outside", "outdoors", "indoors", "home"}:
        return "at home" if words == "home" else words
    noun = words.split()[-1]
    if not re.match(r"(?:a|an|the|some|two|three|many) ", words):
        words = f"the {words}"
    return f"{_OUTDOOR_AT.get(noun, 'in')} {words}"
