"""The music as a score."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest

from stages.models import Theme
from stages.providers.local.music.composing import compose
from stages.providers.local.music.moods import MOODS
from stages.providers.local.music.score import Note, PartKind, PlannedPart, Score

THEMES = get_args(Theme)
PARTS: tuple[tuple[PartKind, str, float], ...] = (
    ("cover", "happy", 4.4),
    *(("scene", mood, 9.0 + number) for number, mood in enumerate(MOODS)),
    ("end", "happy", 4.0),
)


def plan(parts: tuple[tuple[PartKind, str, float], ...] = PARTS) -> list[PlannedPart]:
    planned: list[PlannedPart] = []
    at_s = 0.0
    for kind, mood, duration_s in parts:
        planned.append(PlannedPart(kind, mood, at_s, duration_s))
        at_s += duration_s
    return planned


def melody(score: Score, begin_s: float, end_s: float) -> list[Note]:
    return [
        note
        for note in score.notes
        if note.role == "melody" and begin_s - 1e-6 <= note.at_s < end_s - 1e-6
    ]


def contour(notes: list[Note]) -> list[int]:
    return [after.pitch - before.pitch for before, after in pairwise(notes)]


@pytest.mark.parametrize("theme", THEMES)
def test_bars_fill_the_film_and_each_page_begins_with_one(theme: Theme) -> None:
    score = compose(plan(), theme, "seed")
    for before, after in pairwise(score.bars):
        assert before.at_s + before.length_s == pytest.approx(after.at_s)
    begins = [bar.at_s for bar in score.bars]
    for part in plan():
        assert any(abs(part.start_s - at_s) < 1e-6 for at_s in begins)
    assert score.duration_s == pytest.approx(sum(duration for _, _, duration in PARTS))
    assert all(0 <= note.at_s < score.duration_s for note in score.notes)


@pytest.mark.parametrize("theme", THEMES)
def test_the_tempo_hardly_changes_from_page_to_page(theme: Theme) -> None:
    beats = [bar.beat_s for bar in compose(plan(), theme, "seed").bars]
    assert max(beats) / min(beats) < 1.13


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_the_theme_of_the_cover_returns_whole_over_the_end(theme: Theme, seed: str) -> None:
    score = compose(plan(), theme, seed)
    cover = melody(score, 0, 4.4)
    returned = melody(score, score.bars[-8].at_s, score.duration_s)
    assert len(cover) >= 3
    assert contour(cover) == contour(returned)[: len(cover) - 1]
    told = [note for bar in score.theme.bars for note in bar]
    assert len(returned) == len(told)
    assert [bar.theme_bar for bar in score.bars[-8:]] == list(range(8))


@pytest.mark.parametrize("theme", THEMES)
def test_it_ends_on_the_tonic_and_lets_that_ring_within_the_end_card(theme: Theme) -> None:
    score = compose(plan(), theme, "seed")
    assert score.duration_s - 4.0 <= score.last_chord_s <= score.duration_s - 2.0
    assert score.bars[-1].chord == 0
    last = [note for note in score.notes if note.at_s >= score.last_chord_s - 1e-6]
    names = {(note.pitch - score.tonic) % 12 for note in last if note.role != "beat"}
    assert names == {0, 4, 7}
    assert (melody(score, 0, score.duration_s)[-1].pitch - score.tonic) % 12 == 0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("seed", ["one", "two", "three", "four"])
def test_the_melody_can_be_sung(theme: Theme, seed: str) -> None:
    score = compose(plan(), theme, seed)
    told = [note for bar in score.theme.bars for note in bar]
    steps = [note.step for note in told]
    assert max(steps) - min(steps) <= 9
    assert len(set(steps)) >= 3
    for before, after in pairwise(steps):
        assert abs(after - before) <= 7
    leaps = [abs(after - before) > 2 for before, after in pairwise(steps)]
    assert sum(leaps) <= 0.3 * len(leaps)
    for bar, chord in zip(score.theme.bars, score.theme.chords, strict=True):
        assert bar[0].step % 7 in {(chord + third) % 7 for third in (0, 2, 4)}


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_is_gloomy(theme: Theme) -> None:
    score = compose(plan(), theme, "seed")
    assert score.scale[2] == 4  # the third is the major one
    assert 7 in score.scale
    for bar in score.bars:  # no diminished chord
        fifth = score.scale[(bar.chord + 4) % 7] - score.scale[bar.chord]
        assert fifth % 12 == 7


@pytest.mark.parametrize("theme", THEMES)
def test_chords_lead_on_smoothly(theme: Theme) -> None:
    score = compose(plan(), theme, "seed")
    pads = [
        sorted(note.pitch for note in score.notes if note.instrument == "pad" and note.at_s == at)
        for at in (bar.at_s for bar in score.bars)
    ]
    moves = [
        sum(abs(there - here) for here, there in zip(one, other, strict=True))
        for one, other in pairwise(pads)
    ]
    assert max(moves) <= 14
    assert all(52 <= pitch <= 76 for chord in pads for pitch in chord)


def test_the_same_seed_gives_the_same_music_and_another_seed_or_theme_another() -> None:
    score = compose(plan(), "kindness", "seed")
    assert compose(plan(), "kindness", "seed") == score
    melodies = {compose(plan(), "kindness", str(seed)).theme.bars for seed in range(12)}
    assert len(melodies) >= 11
    assert len({compose(plan(), theme, "seed").theme.bars for theme in THEMES}) == len(THEMES)


def test_moods_are_played_differently() -> None:
    """By how many notes a bar has, and who plays them, each mood is unlike the others."""
    heard = set()
    for mood in MOODS:
        score = compose(plan((("scene", mood, 20.0), ("end", "happy", 20.0))), "friendship", "x")
        page = [note for note in score.notes if note.at_s < 10]
        heard.add(tuple((round(note.at_s, 2), note.role, note.pitch) for note in page))
    assert len(heard) == len(MOODS)


def test_pages_leave_room_for_words() -> None:
    score = compose(plan(), "friendship", "seed")
    cover = len(melody(score, 0, 4.4)) / 4.4
    pages = len(melody(score, 4.4, score.bars[-8].at_s)) / (score.bars[-8].at_s - 4.4)
    assert pages < 0.6 * cover


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (("scene", "happy", 0.5),),
        (("scene", "nobody knows", 30.0),),
        (("cover", "happy", 3.0), ("end", "happy", 0.0)),
        (("end", "happy", 4.0),),
    ],
)
def test_odd_films_are_no_error(parts: tuple[tuple[PartKind, str, float], ...]) -> None:
    score = compose(plan(parts), "nature", "seed")
    assert score.duration_s == pytest.approx(sum(duration for _, _, duration in parts))
