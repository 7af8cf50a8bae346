"""Plays chords, bass and shaker under a melody, in the figure of each page's mood."""

from __future__ import annotations

from collections.abc import Iterator

from stages.providers.local.music.harmony import bass_of, voice
from stages.providers.local.music.moods import Figure, mood_of
from stages.providers.local.music.score import Bar, Instrument, Note, Role
from stages.providers.local.music.tones import Tone

# Loudness beside the melody's 0.9 where it is told in full.
_CHORD, _BASS, _PAD, _SHAKER, _LAST = 0.36, 0.40, 0.28, 0.16, 0.50

# The last chord is rolled from below, as a harp would.
_ROLL_S = 0.07

# A shaken quaver on the beat is softer than the one after it.
_ON_THE_BEAT = 0.55


def accompany(bars: tuple[Bar, ...], tone: Tone, tonic: int) -> Iterator[Note]:
    """The notes of chords, bass and beat of all bars; the last one is the last chord."""
    before: tuple[int, ...] | None = None
    for number, bar in enumerate(bars):
        pitches = voice(bar.chord, tonic, tone.scale, before)
        before = pitches
        band = _Band(bar, tone, pitches, bass_of(bar.chord, tonic, tone.scale))
        yield from band.last_chord() if number == len(bars) - 1 else band.play()


class _Band:
    """Everybody but the melody, for one bar."""

    def __init__(self, bar: Bar, tone: Tone, pitches: tuple[int, ...], root: int) -> None:
        self._bar = bar
        self._tone = tone
        self._pitches = pitches
        self._root = root

    def play(self) -> Iterator[Note]:
        mood = mood_of(self._bar.mood)
        yield from self._figure(mood.figure)
        if mood.pad:
            yield from self._pad(mood.pad)
        if mood.shaker * self._tone.shaker:
            yield from self._shake(mood.shaker * self._tone.shaker)

    def last_chord(self) -> Iterator[Note]:
        yield self._note(0, self._tone.beats, self._root, _LAST, "bass", "bass")
        for place, pitch in enumerate((*self._pitches, self._pitches[0] + 12)):
            later = (1 + place) * _ROLL_S / self._bar.beat_s
            yield self._chord(later, self._tone.beats, pitch, _LAST)
        yield from self._pad(0.8)

    def _figure(self, figure: Figure) -> Iterator[Note]:
        beats = self._tone.beats
        low, middle, high = self._pitches
        yield self._note(0, beats, self._root, _BASS, "bass", "bass")
        if figure == "pulse":
            for beat in range(1, beats):
                yield from (self._chord(beat, 1, pitch, _CHORD) for pitch in self._pitches)
        elif figure == "arpeggio":
            rising = (low, middle, high, middle, high, middle)[: 2 * beats]
            for place, pitch in enumerate(rising):
                yield self._chord(place / 2, 1.5, pitch, _CHORD)
        elif figure == "rolled":
            for place, pitch in enumerate(self._pitches):
                yield self._chord(place / 4, beats, pitch, _CHORD)
        elif figure == "skipping":
            for beat in range(beats):
                yield self._chord(beat + 0.5, 0.5, middle, _CHORD)
                yield self._chord(beat + 0.5, 0.5, high, _CHORD)
        else:
            yield from (self._chord(0, beats, pitch, _CHORD) for pitch in self._pitches)
            yield self._note(beats - 1, 1, self._root + 7, 0.7 * _BASS, "bass", "bass")

    def _pad(self, much: float) -> Iterator[Note]:
        for pitch in self._pitches:
            held = self._bar.length_s / self._bar.beat_s
            yield self._note(0, held, pitch, _PAD * much, "pad", "chords")

    def _shake(self, much: float) -> Iterator[Note]:
        for quaver in range(2 * self._tone.beats):
            soft = 1.0 if quaver % 2 else _ON_THE_BEAT
            yield self._note(quaver / 2, 0.5, 60, _SHAKER * much * soft, "shaker", "beat")

    def _chord(self, beat: float, beats: float, pitch: int, loudness: float) -> Note:
        return self._note(beat, beats, pitch, loudness, self._tone.second, "chords")

    def _note(
        self,
        beat: float,
        beats: float,
        pitch: int,
        loudness: float,
        instrument: Instrument,
        role: Role,
    ) -> Note:
        return Note(
            at_s=self._bar.at_s + beat * self._bar.beat_s,
            length_s=beats * self._bar.beat_s,
            pitch=pitch,
            loudness=loudness,
            instrument=instrument,
            role=role,
        )
