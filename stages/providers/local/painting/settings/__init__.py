"""Owns the fourteen places a page can show, and which of them a story's words mean."""

from __future__ import annotations

import re
from collections.abc import Callable

from stages.providers.local.painting.easel import Easel
from stages.providers.local.painting.settings.castles import castle
from stages.providers.local.painting.settings.country import farm, meadow
from stages.providers.local.painting.settings.gardens import garden
from stages.providers.local.painting.settings.rooms import room
from stages.providers.local.painting.settings.skyward import night_sky, space
from stages.providers.local.painting.settings.town import town
from stages.providers.local.painting.settings.wet import sea_shore, underwater
from stages.providers.local.painting.settings.wilds import desert, snow
from stages.providers.local.painting.settings.woods import forest, jungle

SETTINGS: dict[str, Callable[[Easel], None]] = {
    "meadow": meadow,
    "forest": forest,
    "sea": sea_shore,
    "underwater": underwater,
    "town": town,
    "room": room,
    "space": space,
    "castle": castle,
    "farm": farm,
    "snow": snow,
    "desert": desert,
    "jungle": jungle,
    "night sky": night_sky,
    "garden": garden,
}

# Tried from the top; the first whose words (beginnings of words) come up wins.
_WORDS: tuple[tuple[str, str], ...] = (
    ("underwater", r"underwater|under the (sea|water)|seabed|ocean floor|coral|reef|deep sea"),
    ("night sky", r"night sky|starry|stars above|among the stars|moonlit|above the clouds"),
    ("space", r"space|planet|moon|rocket|galax|cosmos|mars|orbit"),
    ("jungle", r"jungle|rainforest|tropic"),
    ("forest", r"forest|wood|trees|grove|pine"),
    ("snow", r"snow|ice|icy|winter|arctic|frost|glacier|north pole"),
    ("desert", r"desert|dune|sahara|cactus|canyon|pyramid"),
    ("castle", r"castle|palace|kingdom|fortress|throne"),
    ("farm", r"farm|barn|stable|ranch|orchard|countryside"),
    ("garden", r"garden|yard|flower ?bed|greenhouse|park"),
    ("room", r"room|bed|house|home|kitchen|inside|indoor|attic|school|library|shop"),
    ("town", r"town|city|street|village|market|playground|road"),
    ("sea", r"sea|beach|ocean|shore|island|harbou?r|coast|lake|river|boat|ship|blue band"),
    ("meadow", r"meadow|field|hill|grass|lawn|valley|prairie"),
)


def nearest(setting: str) -> str:
    """The name of the place that comes closest to what the story says; a meadow if none does."""
    said = setting.strip().lower()
    if said in SETTINGS:
        return said
    for name, words in _WORDS:
        if re.search(rf"\b({words})", said):
            return name
    return "meadow"
