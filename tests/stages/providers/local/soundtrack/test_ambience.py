"""The sounds of places, and of the book itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest

from stages.models import TimeOfDay, Weather
from stages.providers.film_briefs import FilmBrief
from stages.providers.local.soundtrack.ambience import add_page_turns, add_places
from stages.providers.local.soundtrack.ducking import Fader
from stages.providers.local.soundtrack.sounds import calls, textures
from stages.providers.local.soundtrack.sounds.page import turn
from stages.providers.local.soundtrack.sounds.places import heard_in

RATE_HZ = 24_000
SETTINGS = (
    *("meadow", "forest", "sea", "underwater", "town", "room", "space", "castle", "farm", "snow"),
    *("desert", "jungle", "night sky", "garden"),
)
SOUNDS = {
    *(textures.wind, textures.breeze, textures.waves, textures.rain, textures.deep),
    *(textures.town, textures.space),
    *(calls.birds, calls.crickets, calls.bubbles, calls.clock, calls.bells),
}


@pytest.mark.parametrize("sound", SOUNDS, ids=lambda sound: sound.__name__)
def test_each_sound_is_long_enough_soft_and_made_without_a_click(
    sound: Callable[[int, np.random.Generator], np.ndarray],
) -> None:
    heard = sound(9 * RATE_HZ, np.random.default_rng(5))
    assert heard.shape == (2, 9 * RATE_HZ)
    assert np.isfinite(heard).all()
    assert 0.1 < np.abs(heard).max() < 8
    # Where noise goes round or a call begins, no step is larger than what is usual in the sound.
    steps = np.abs(np.diff(heard, axis=1)).max(axis=0)
    assert steps.max() <= 4 * np.sort(steps)[-RATE_HZ // 50 :].mean() + 0.01
    spectrum = np.abs(np.fft.rfft(heard[0])) ** 2
    assert spectrum[9 * 8000 :].sum() < 0.12 * spectrum.sum()  # nothing hisses


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_is_heard_at_any_hour_in_any_weather(setting: str) -> None:
    for hour in get_args(TimeOfDay):
        for weather in get_args(Weather):
            heard = heard_in(setting, hour, weather)
            assert heard
            assert len({one.make for one in heard}) >= len(heard) - 1


def test_birds_sing_by_day_crickets_at_night_and_rain_is_heard() -> None:
    def names(*told: str) -> set[str]:
        return {one.make.__name__ for one in heard_in(*told)}  # type: ignore[arg-type]

    assert "birds" in names("garden", "day", "clear")
    assert "birds" not in names("garden", "night", "clear")
    assert "crickets" in names("garden", "night", "clear")
    assert names("meadow", "day", "rain") == {"breeze", "rain"}
    assert names("underwater", "day", "rain") == {"deep", "bubbles"}
    assert names("nowhere", "day", "clear") == set()


def test_a_page_turns_at_the_end_of_each_page_but_the_last(
    make_film: Callable[..., tuple[FilmBrief, list[float]]],
) -> None:
    film, starts = make_film()
    bed = np.zeros((2, round(starts[-1] * RATE_HZ)), np.float32)
    add_page_turns(bed, film, starts)
    heard = np.flatnonzero(np.abs(bed).max(axis=0) > 1e-4) / RATE_HZ
    for end in starts[1:4]:
        near = heard[(heard > end - 1) & (heard < end + 0.5)]
        assert near[0] == pytest.approx(end - 0.7, abs=0.12)
        assert near[-1] < end
    assert (heard < starts[3]).all()


def test_a_turn_goes_from_right_to_left_and_none_is_like_another() -> None:
    one, other = (turn(np.random.default_rng(seed)) for seed in (1, 2))
    assert (one != other).any()
    power = (one.reshape(2, 4, -1) ** 2).sum(axis=2)
    assert power[1, 0] > power[0, 0]
    assert power[0, 3] > power[1, 3]


def test_the_end_card_is_nowhere(
    make_film: Callable[..., tuple[FilmBrief, list[float]]],
) -> None:
    film, starts = make_film()
    bed = np.zeros((2, round(starts[-1] * RATE_HZ)), np.float32)
    add_places(bed, film, starts, Fader(starts[-1]))
    quiet = np.abs(bed).max(axis=0)
    assert quiet[round(19.0 * RATE_HZ) :].max() == 0
    assert quiet[round(5.0 * RATE_HZ) : round(17.0 * RATE_HZ)].max() > 0.005
