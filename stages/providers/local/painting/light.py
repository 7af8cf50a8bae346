"""The light of a page: what a time of day and a mood make of the sky and of every colour in it."""

from __future__ import annotations

from dataclasses import dataclass

from stages.models import TimeOfDay
from stages.providers.local.painting.palettes import Rgb, hexed, in_mood, mix, rgb


@dataclass(frozen=True)
class Hour:
    """The colours of one time of day, before any mood."""

    sky: tuple[str, str, str, str]  # from the top down to the horizon
    haze: str  # what far things fade into
    tint: Rgb  # every local colour is multiplied by it
    glow: str  # of sun, moon and lamps
    cloud: str
    dark: bool = False
    low_sun: bool = False
    lamps: bool = False


HOURS: dict[TimeOfDay, Hour] = {
    "morning": Hour(
        ("#7cc0d8", "#b5dcdb", "#f7e2bd", "#f9c9a8"),
        "#f8dcc0",
        (1.03, 0.98, 0.92),
        "#ffe9a8",
        "#fff3e2",
        low_sun=True,
    ),
    "day": Hour(
        ("#48a9dc", "#7fc6e8", "#b5e0ee", "#e4f3ea"),
        "#d3eaee",
        (1.0, 1.0, 1.0),
        "#ffd65c",
        "#fffdf6",
    ),
    "evening": Hour(
        ("#4d4a8c", "#a55d93", "#ee8f6e", "#fbd08a"),
        "#f0a988",
        (0.99, 0.8, 0.76),
        "#ffcf70",
        "#f7b79c",
        low_sun=True,
        lamps=True,
    ),
    "night": Hour(
        ("#131a45", "#1e2f68", "#314b8a", "#5470a8"),
        "#4a639c",
        (0.47, 0.53, 0.76),
        "#fff0b8",
        "#5f78b0",
        dark=True,
        lamps=True,
    ),
}


@dataclass(frozen=True)
class Light:
    """One page's light."""

    hour: Hour
    mood: str

    @property
    def dark(self) -> bool:
        """Whether windows are lit and stars are out."""
        return self.hour.dark

    @property
    def low_sun(self) -> bool:
        """Whether the sun has just risen or is about to set."""
        return self.hour.low_sun

    @property
    def lamps(self) -> bool:
        """Whether lamps and some windows are lit, as they are from the evening on."""
        return self.hour.lamps

    def sky(self) -> tuple[str, ...]:
        """Four colours of the sky, from the top down to the horizon."""
        return tuple(in_mood(colour, self.mood) for colour in self.hour.sky)

    def tone(self, colour: str, far: float = 0.0) -> str:
        """A thing's own colour as this light shows it, `far` away (0 here, 1 the horizon)."""
        lit = rgb(colour)
        tint = self.hour.tint
        seen = hexed((lit[0] * tint[0], lit[1] * tint[1], lit[2] * tint[2]))
        return in_mood(mix(seen, self.hour.haze, 0.78 * far), self.mood)

    def glow(self) -> str:
        """The colour of sun, moon and lamps."""
        return self.hour.glow

    def cloud(self) -> str:
        """The colour of a cloud."""
        return in_mood(self.hour.cloud, self.mood)
