"""The settings that painter and writer share: how one moves there, and what lies near."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["walk", "swim", "fly"]


@dataclass(frozen=True)
class Setting:
    """A setting by the painter's name."""

    name: str
    way: Way
    near: tuple[str, ...]  # where a story goes next


_ALL = (
    Setting("meadow", "walk", ("forest", "farm", "garden", "town")),
    Setting("forest", "walk", ("meadow", "castle", "snow", "sea")),
    Setting("sea", "walk", ("underwater", "town", "desert", "jungle")),
    Setting("underwater", "swim", ("sea", "jungle", "castle", "snow")),
    Setting("town", "walk", ("garden", "castle", "sea", "farm")),
    Setting("room", "walk", ("garden", "town", "meadow", "snow")),
    Setting("space", "fly", ("desert", "snow", "castle", "meadow", "sea")),
    Setting("castle", "walk", ("forest", "garden", "town", "meadow")),
    Setting("farm", "walk", ("meadow", "forest", "garden", "town")),
    Setting("snow", "walk", ("forest", "castle", "town", "sea")),
    Setting("desert", "walk", ("sea", "jungle", "castle", "farm")),
    Setting("jungle", "walk", ("sea", "underwater", "desert", "farm")),
    Setting("night sky", "fly", ("meadow", "castle", "snow", "sea", "forest")),
    Setting("garden", "walk", ("meadow", "room", "town", "forest")),
)
SETTINGS: dict[str, Setting] = {setting.name: setting for setting in _ALL}
