"""Tells bars of the theme: as they are on cover and end, varied by the mood of a page."""

from __future__ import annotations

from collections.abc import Iterator

from stages.providers.local.music.harmony import pitch_of
from stages.providers.local.music.moods import Mood, mood_of
from stages.providers.local.music.score import Bar, Instrument, MelodyTheme, Note, ThemeNote
from stages.providers.local.music.tones import Tone

# Loudness of the melody where it is told in full, and under a page's narration.
_FULL, _UNDER = 0.9, 0.6

# Notes sound into the next one a little; a music box and a string ring anyway.
_LEGATO = 1.1

# The melody lies above the chords: the theme's tonic, an octave up.
_OCTAVE = 12

# Of eight bars a page tells four, and page by page others: the rest leaves room for words.
_TOLD = (frozenset((0, 1, 6, 7)), frozenset((2, 3, 6, 7)), frozenset((0, 1, 2, 3)))


def tell(
    bars: tuple[Bar, ...], returns_at: int, theme: MelodyTheme, tone: Tone, tonic: int
) -> Iterator[Note]:
    """The melody's notes; from the bar `returns_at` on the theme is told in full."""
    for number, bar in enumerate(bars):
        in_full = bar.kind != "scene" or number >= returns_at
        told = bar.theme_bar in _TOLD[bar.page % len(_TOLD)]
        if bar.theme_bar is None or not (in_full or told):
            continue
        mood = None if in_full else mood_of(bar.mood)
        for note in _varied(theme.bars[bar.theme_bar], mood):
            yield _sounding(note, bar, tone, tonic, mood)


def _varied(notes: tuple[ThemeNote, ...], mood: Mood | None) -> tuple[ThemeNote, ...]:
    if mood is None:
        return notes
    if mood.telling == "sparse":
        return (ThemeNote(0, sum(note.beats for note in notes), notes[0].step),)
    if mood.telling == "ornate":
        return tuple(part for note in notes for part in _ornate(note))
    return notes


def _ornate(note: ThemeNote) -> tuple[ThemeNote, ...]:
    """A long note turns to its upper neighbour and back."""
    if note.beats < 1:
        return (note,)
    quick = note.beats / 4
    return (
        ThemeNote(note.beat, 2 * quick, note.step),
        ThemeNote(note.beat + 2 * quick, quick, note.step + 1),
        ThemeNote(note.beat + 3 * quick, quick, note.step),
    )


def _sounding(note: ThemeNote, bar: Bar, tone: Tone, tonic: int, mood: Mood | None) -> Note:
    octave = mood.octave if mood else 0
    turns = (tone.lead, tone.second)  # page by page, where the theme is not told in full
    lead: Instrument = "music_box" if octave else turns[bar.page % 2 if mood else 0]
    return Note(
        at_s=bar.at_s + note.beat * bar.beat_s,
        length_s=note.beats * bar.beat_s * _LEGATO,
        pitch=pitch_of(note.step, tonic, tone.scale) + _OCTAVE * (1 + octave),
        loudness=_UNDER if mood else _FULL,
        instrument=lead,
        role="melody",
    )
