"""Which sounds belong to a setting, its hour and its weather, and how loud each of them is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from stages.models import TimeOfDay, Weather
from stages.providers.local.soundtrack.sounds import calls, textures
from stages.providers.local.soundtrack.sounds.noise import Chance, Stereo


@dataclass(frozen=True)
class Heard:
    """A sound, and its level in dB before the film's own balance.

    Textures have a root mean square of about 1, calls a peak of about 1.
    """

    make: Callable[[int, Chance], Stereo]
    level_db: float


_WIND = Heard(textures.wind, -9.0)
_SOFT_WIND = Heard(textures.wind, -14.0)
_BREEZE = Heard(textures.breeze, -16.0)
_WAVES = Heard(textures.waves, -7.0)
_RAIN = Heard(textures.rain, -16.0)
_RAIN_OUTSIDE = Heard(textures.rain, -23.0)
_DEEP = Heard(textures.deep, -10.0)
_BUBBLES = Heard(calls.bubbles, 3.0)
_SPACE = Heard(textures.space, -11.0)
_TOWN = Heard(textures.town, -12.0)
_BELLS = Heard(calls.bells, 0.0)
_CLOCK = Heard(calls.clock, 5.0)
_BIRDS = Heard(calls.birds, 0.0)
_FAR_BIRDS = Heard(calls.birds, -5.0)
_CRICKETS = Heard(calls.crickets, -4.0)

# What is always there, by setting.
_ALWAYS: MappingProxyType[str, tuple[Heard, ...]] = MappingProxyType(
    {
        "meadow": (_BREEZE,),
        "forest": (_BREEZE, _SOFT_WIND),
        "sea": (_WAVES,),
        "underwater": (_DEEP, _BUBBLES),
        "town": (_TOWN, _BELLS),
        "room": (_CLOCK,),
        "space": (_SPACE,),
        "castle": (_SOFT_WIND,),
        "farm": (_BREEZE,),
        "snow": (_WIND,),
        "desert": (_WIND,),
        "jungle": (_BREEZE, _CRICKETS),
        "night sky": (_SOFT_WIND, _CRICKETS),
        "garden": (_BREEZE,),
    }
)

# Where birds sing by day and crickets at night.
_WITH_BIRDS = frozenset(("meadow", "forest", "farm", "jungle", "garden", "castle"))

# Where no weather is heard: there is none.
_WITHOUT_WEATHER = frozenset(("underwater", "space"))


def heard_in(setting: str, hour: TimeOfDay, weather: Weather) -> tuple[Heard, ...]:
    """The sounds of a place, none twice; only those of hour and weather where it is unknown."""
    sounds = [*_ALWAYS.get(setting, ()), *_of_hour(setting, hour, weather)]
    if setting not in _WITHOUT_WEATHER:
        sounds += _of_weather(setting, weather)
    return tuple(dict.fromkeys(sounds))


def _of_hour(setting: str, hour: TimeOfDay, weather: Weather) -> list[Heard]:
    if setting not in _WITH_BIRDS or weather in ("rain", "snow"):
        return []
    if hour == "night":
        return [_CRICKETS]
    return [_FAR_BIRDS if hour == "evening" else _BIRDS]


def _of_weather(setting: str, weather: Weather) -> list[Heard]:
    if weather == "rain":
        return [_RAIN_OUTSIDE if setting == "room" else _RAIN]
    if weather == "wind" and setting != "room":
        return [_WIND]
    if weather == "snow" and setting != "room":
        return [_SOFT_WIND]
    return []
