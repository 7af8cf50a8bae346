"""Invents the melody that a film is told by: eight bars, from a seed."""

from __future__ import annotations

import random
from itertools import pairwise

from stages.providers.local.music.score import MelodyTheme, ThemeNote
from stages.providers.local.music.tones import Tone

# Rhythms of a bar by its beats: where each note begins.
_LIVELY = {
    2: ((0, 0.5, 1), (0, 1, 1.5), (0, 0.5, 1, 1.5), (0, 1)),
    3: ((0, 1, 2), (0, 2, 2.5), (0, 1.5, 2), (0, 1, 1.5, 2)),
}
_CALM = {2: ((0, 1), (0, 1.5), (0,)), 3: ((0, 2), (0, 1), (0, 1, 2))}

# The melody stays within a tenth: children can sing it.
_LOWEST, _HIGHEST = -2, 7

# After a leap of more steps than this, a melody turns and goes by step.
_LEAP = 2

# So many are invented to choose one from; it should have this many different notes.
_DRAFTS, _DIFFERENT = 5, 5

# Bars of the theme by their part in it: question and answer begin alike.
_BARS = 8
_ANSWER_BEGINS, _APPROACH, _LAST = 4, 6, 7


def invent(tone: Tone, chance: random.Random) -> MelodyTheme:
    """A theme in the tone's meter and chords, the most singable of a few."""
    return min((_draft(tone, chance) for _ in range(_DRAFTS)), key=_awkwardness)


def _awkwardness(theme: MelodyTheme) -> float:
    """How hard it is to sing, or to listen to: leaps, too few different notes, one note again."""
    steps = [note.step for bar in theme.bars for note in bar]
    moves = [abs(after - before) for before, after in pairwise(steps)]
    leaps = sum(move > _LEAP for move in moves)
    return leaps + 0.5 * moves.count(0) + 2 * max(0, _DIFFERENT - len(set(steps)))


def _draft(tone: Tone, chance: random.Random) -> MelodyTheme:
    """Motif, its answer, a turn, an open end; the same two again, and home."""
    chords = _chords(tone, chance)
    first, second = chance.choice(_LIVELY[tone.beats]), chance.choice(_CALM[tone.beats])
    onsets = [first, second, first, (0,), first, second, chance.choice(_LIVELY[tone.beats]), (0,)]
    singer = _Singer(tone, chance)
    bars: list[tuple[ThemeNote, ...]] = []
    for number in range(_BARS):
        if number in (_ANSWER_BEGINS, _ANSWER_BEGINS + 1):
            bars.append(bars[number - _ANSWER_BEGINS])
            singer.go_to(bars[-1][-1].step)
        elif number == _LAST:
            bars.append((ThemeNote(0, tone.beats, singer.come_home()),))
        else:
            bars.append(singer.bar(onsets[number], chords[number], homeward=number == _APPROACH))
    return MelodyTheme(tuple(bars), chords)


def _chords(tone: Tone, chance: random.Random) -> tuple[int, ...]:
    opening = chance.choice(tone.chords.openings)
    turn = chance.choice([step for step in tone.chords.turns if step != opening[1]])
    return (*opening, turn, tone.chords.away, *opening, tone.chords.home, 0)


class _Singer:
    """Walks through the scale: chord notes on the beats, steps between them."""

    def __init__(self, tone: Tone, chance: random.Random) -> None:
        self._tone = tone
        self._chance = chance
        self._step = chance.choice((0, 2, 4))
        self._leapt = 0  # the direction of a leap that is still to be made good

    def go_to(self, step: int) -> None:
        self._step, self._leapt = step, 0

    def bar(
        self, onsets: tuple[float, ...], chord: int, *, homeward: bool
    ) -> tuple[ThemeNote, ...]:
        ends = (*onsets[1:], float(self._tone.beats))
        return tuple(
            ThemeNote(onset, end - onset, self._sing(onset, chord, homeward))
            for onset, end in zip(onsets, ends, strict=True)
        )

    def come_home(self) -> int:
        """The tonic that is nearest."""
        return min((0, 7), key=lambda tonic: abs(tonic - self._step))

    def _sing(self, onset: float, chord: int, homeward: bool) -> int:
        wanted = self._chord_notes(chord) if onset == 0 else self._scale_notes()
        reach = 4 if onset == 0 else 1 if onset % 1 else 2
        near = [step for step in wanted if abs(step - self._step) <= reach]
        if self._leapt:
            back = [step for step in near if 0 < (self._step - step) * self._leapt <= _LEAP]
            near = back or near
        if homeward and onset:
            home = self.come_home()
            near = [step for step in near if abs(step - home) <= abs(self._step - home)] or near
        moved = [step for step in near if step != self._step] or near or [self._step]
        # Steps rather than leaps; and the middle draws a little, so that the melody neither sinks
        # nor climbs away.
        weights = [
            1.0 / (1 + abs(step - 3) / 4) / (1 + 3 * max(0, abs(step - self._step) - _LEAP))
            for step in moved
        ]
        step = self._chance.choices(moved, weights)[0]
        far = step - self._step
        self._leapt = 0 if abs(far) <= _LEAP else 1 if far > 0 else -1
        self._step = step
        return step

    def _chord_notes(self, chord: int) -> list[int]:
        tones = {(chord + third) % 7 for third in (0, 2, 4)}
        sung = tones & set(self._tone.melody_steps)
        return [step for step in range(_LOWEST, _HIGHEST + 1) if step % 7 in sung]

    def _scale_notes(self) -> list[int]:
        sung = self._tone.melody_steps
        return [step for step in range(_LOWEST, _HIGHEST + 1) if step % 7 in sung]
