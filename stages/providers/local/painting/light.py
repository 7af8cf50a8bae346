"""The light of a page: what a time of day and a mood make of the sky and of every colour in it."""

from __future__ import annotations

from dataclasses import dataclass

from stages.models import TimeOfDay, Weather
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
        (0.99, 0.85, 0.82),
        "#ffcf70",
        "#f7b79c",
        low_sun=True,
        lamps=True,
    ),
    "night": Hour(
        ("#141c4e", "#1f3377", "#34539a", "#5d80bd"),
        "#4f6cab",
        (0.5, 0.62, 0.9),
        "#fff0b8",
        "#7089c4",
        dark=True,
        lamps=True,
    ),
}


# What weather lays over sky and land: a colour and how much of it there is in each, and how much
# of the shadows it leaves. Rain is soft and silvery here, never dark.
_VEILS: dict[Weather, tuple[str, float, float, float]] = {
    "clear": ("#ffffff", 0.0, 0.0, 1.0),
    "wind": ("#ffffff", 0.0, 0.0, 0.8),
    "clouds": ("#d5dde6", 0.3, 0.08, 0.45),
    "rain": ("#b6c9d8", 0.45, 0.12, 0.2),
    "snow": ("#dbe4ee", 0.5, 0.18, 0.3),
}
_SHADOW = 0.3


@dataclass(frozen=True)
class Light:
    """One page's light."""

    hour: Hour
    mood: str
    weather: Weather = "clear"

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

    @property
    def shadow(self) -> float:
        """How dark (0–1) what things cast on the ground is."""
        return _SHADOW * _VEILS[self.weather][3] * (0.8 if self.dark else 1.0)

    @property
    def sunless(self) -> bool:
        """Whether rain or snow hide the sun, or the moon."""
        return self.weather in ("rain", "snow")

    def sky(self) -> tuple[str, ...]:
        """Four colours of the sky, from the top down to the horizon."""
        veil, share, _, _ = _VEILS[self.weather]
        grey = self._by_night(veil)
        return tuple(in_mood(mix(colour, grey, share), self.mood) for colour in self.hour.sky)

    def tone(self, colour: str, far: float = 0.0) -> str:
        """A thing's own colour as this light shows it, `far` away (0 here, 1 the horizon)."""
        veil, _, share, _ = _VEILS[self.weather]
        lit = rgb(colour)
        tint = self.hour.tint
        seen = hexed((lit[0] * tint[0], lit[1] * tint[1], lit[2] * tint[2]))
        hazy = mix(seen, mix(self.hour.haze, self._by_night(veil), share), 0.78 * far)
        return in_mood(mix(hazy, self._by_night(veil), share), self.mood)

    def glow(self) -> str:
        """The colour of sun, moon and lamps."""
        return self.hour.glow

    def cloud(self) -> str:
        """The colour of a cloud."""
        veil, share, _, _ = _VEILS[self.weather]
        return in_mood(mix(self.hour.cloud, self._by_night(veil), share * 0.7), self.mood)

    def _by_night(self, colour: str) -> str:
        lit, tint = rgb(colour), self.hour.tint
        return hexed((lit[0] * tint[0], lit[1] * tint[1], lit[2] * tint[2]))
