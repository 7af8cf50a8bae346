"""The film's sound as a whole."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from stages.errors import ProviderError
from stages.providers.film_briefs import FilmBrief
from stages.providers.local.soundtrack.soundtrack import soundtrack
from stages.providers.local.soundtrack.wav import RATE_HZ, Samples, read_mono, write_wav

MakeFilm = Callable[..., tuple[FilmBrief, list[float]]]
Meter = Callable[[Path], tuple[float, float]]


def level_db(samples: Samples, begin_s: float, end_s: float) -> float:
    """Root mean square of both channels, in dB of full scale."""
    heard = samples[round(begin_s * RATE_HZ) : round(end_s * RATE_HZ)] / 32768
    return 10 * math.log10(float((heard**2).mean()) + 1e-12)


def without_voices(film: FilmBrief) -> FilmBrief:
    """The film with its words, but nothing in its narrations."""
    for part in film.parts:
        if part.narration:
            silence = np.zeros((len(read_mono(part.narration)), 1), np.int16)
            write_wav(silence, part.narration)
    return film


@pytest.mark.parametrize("music", [True, False])
def test_a_film_is_as_loud_as_it_should_be_and_its_peaks_are_clear_once_encoded(
    make_film: MakeFilm, metered: Meter, tmp_path: Path, music: bool
) -> None:
    film, starts = make_film(music=music)
    write_wav(soundtrack(film, starts), tmp_path / "sound.wav")
    loudness, true_peak = metered(tmp_path / "sound.wav")
    assert loudness == pytest.approx(-16, abs=0.5)
    assert true_peak <= -1


def test_it_is_exactly_as_long_as_the_film_and_in_both_ears(make_film: MakeFilm) -> None:
    film, starts = make_film()
    sound = soundtrack(film, [*starts[:-1], 22.4567])
    assert sound.shape == (round(22.4567 * RATE_HZ), 2)
    assert (sound[:, 0] != sound[:, 1]).any()


def test_without_music_there_is_silence_between_the_words(make_film: MakeFilm) -> None:
    film, starts = make_film(music=False)
    sound = soundtrack(film, starts)
    for begin_s, end_s in ((0.0, 0.6), (2.6, 4.6), (9.1, 11.6), (16.1, 22.5)):
        assert not sound[round(begin_s * RATE_HZ) + 2 : round(end_s * RATE_HZ) - 2].any()
    assert (sound[:, 0] == sound[:, 1]).all()


def test_a_narration_lies_at_its_sample(make_film: MakeFilm) -> None:
    film, starts = make_film(music=False)
    sound = soundtrack(film, starts)[:, 0].astype(float)
    voice = read_mono(film.parts[1].narration or Path()).astype(float)
    begin = round(4.6 * RATE_HZ)
    middle = slice(begin + 4800, begin + len(voice) - 4800)
    ratio = sound[middle] @ voice[4800:-4800] / (voice[4800:-4800] @ voice[4800:-4800])
    assert np.abs(sound[middle] - ratio * voice[4800:-4800]).max() < 2


def test_the_music_goes_down_before_the_first_word_and_comes_back_after_the_last(
    make_film: MakeFilm,
) -> None:
    film, starts = make_film()
    bed = soundtrack(without_voices(film), starts)
    spoken = level_db(bed, 5.0, 9.0)
    assert level_db(bed, 4.6, 4.9) < spoken + 4  # at the first word it is down already
    assert level_db(bed, 9.9, 10.9) > spoken + 4
    assert level_db(bed, 18.0, 20.0) > spoken + 6  # the end card belongs to the music


def test_the_bed_is_heard_under_the_voice_and_far_below_it(make_film: MakeFilm) -> None:
    film, starts = make_film()
    sound = soundtrack(film, starts)
    for number in (1, 2):
        voice = read_mono(film.parts[number].narration or Path()).astype(float)[RATE_HZ:-RATE_HZ]
        begin = round((starts[number] + 1.6) * RATE_HZ)
        heard = sound[begin : begin + len(voice)].astype(float)
        spoken = np.outer(voice, voice @ heard / (voice @ voice))
        below_db = 10 * math.log10(((heard - spoken) ** 2).mean() / (spoken**2).mean())
        assert -22 < below_db < -12, number


def test_nothing_clicks_where_parts_and_narrations_meet(make_film: MakeFilm) -> None:
    film, starts = make_film()
    sound = soundtrack(film, starts).astype(float) / 32768
    steps = np.abs(np.diff(sound, axis=0)).max(axis=1)
    joins = [*starts[1:-1], *(start + 0.6 for start in starts[:-2]), 2.6, 9.1, 16.1, 0.0]
    for join in joins:
        at = round(join * RATE_HZ)
        near = steps[max(0, at - 240) : at + 240]
        around = steps[max(0, at - 9600) : at + 9600]
        assert near.max() <= 1.2 * np.sort(around)[-480:].mean() + 1e-3, join


def test_it_begins_and_ends_in_silence(make_film: MakeFilm) -> None:
    film, starts = make_film()
    sound = soundtrack(film, starts).astype(int)
    assert np.abs(sound[0]).max() < 30
    assert np.abs(sound[-1]).max() < 3
    # The last chord is still there a second before, and dies away: it is not cut off.
    assert level_db(sound, 21.0, 21.5) > -60
    assert level_db(sound, 22.3, 22.5) < level_db(sound, 20.5, 21.0) - 10


def test_the_same_film_sounds_the_same_and_another_seed_or_theme_does_not(
    make_film: MakeFilm,
) -> None:
    film, starts = make_film()
    sound = soundtrack(film, starts)
    assert (soundtrack(film, starts) == sound).all()
    for changes in ({"seed": "two"}, {"theme": "bedtime"}):
        other = soundtrack(make_film(**changes)[0], starts)
        assert np.abs(other.astype(int) - sound).max() > 300


def test_a_film_of_one_silent_part_has_music_and_is_no_error(make_film: MakeFilm) -> None:
    film, _ = make_film()
    alone = dataclasses.replace(film, parts=(dataclasses.replace(film.parts[1], narration=None),))
    assert level_db(soundtrack(alone, [0.0, 7.0]), 1.0, 5.0) > -40


def test_a_film_without_music_and_without_words_is_silent(make_film: MakeFilm) -> None:
    film, starts = make_film(music=False)
    assert not soundtrack(without_voices(film), starts).any()


def test_a_narration_that_cannot_be_read_is_an_error(make_film: MakeFilm) -> None:
    film, starts = make_film()
    (film.parts[1].narration or Path()).write_bytes(b"RIFF")
    with pytest.raises(ProviderError, match="cannot be read"):
        soundtrack(film, starts)
