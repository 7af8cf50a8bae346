"""Turns steps of a scale into pitches, and chords into voicings that lead on smoothly."""

from __future__ import annotations

from itertools import pairwise

# Where chords are played: under the melody, over the bass (MIDI numbers).
_LOWEST, _MIDDLE, _HIGHEST = 55, 63, 74

# Where the bass is: low enough to carry, high enough for a small loudspeaker.
_BASS_LOWEST = 41


def pitch_of(step: int, tonic: int, scale: tuple[int, ...]) -> int:
    """The MIDI number of a step of the scale; below the tonic for negative ones."""
    octave, degree = divmod(step, len(scale))
    return tonic + 12 * octave + scale[degree]


def bass_of(chord: int, tonic: int, scale: tuple[int, ...]) -> int:
    """The root of a chord, in the octave of the bass."""
    return _BASS_LOWEST + (pitch_of(chord, tonic, scale) - _BASS_LOWEST) % 12


def voice(
    chord: int, tonic: int, scale: tuple[int, ...], before: tuple[int, ...] | None
) -> tuple[int, ...]:
    """Three pitches of the chord, as near as can be to those before, from low to high."""
    tones = [pitch_of(chord + third, tonic, scale) % 12 for third in (0, 2, 4)]
    before = before or (60, 64, 67)
    found = []
    for turned in range(3):
        order = tones[turned:] + tones[:turned]
        for lowest in (pitch for pitch in range(_LOWEST, _HIGHEST) if pitch % 12 == order[0]):
            pitches = [lowest]
            for tone in order[1:]:
                pitches.append(pitches[-1] + (tone - pitches[-1]) % 12)
            if pitches[-1] <= _HIGHEST:
                found.append(tuple(pitches))
    return min(found, key=lambda pitches: _movement(before, pitches) + _strain(pitches))


def _strain(pitches: tuple[int, ...]) -> float:
    """What it costs to leave the middle: chords that only move smoothly would wander off."""
    return abs(sum(pitches) / len(pitches) - _MIDDLE)


def _movement(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    """Semitones that all three move; parallel leaps of all count double."""
    moves = [there - here for here, there in zip(before, after, strict=True)]
    parallel = all(one == other != 0 for one, other in pairwise(moves))
    return sum(map(abs, moves)) * (2 if parallel else 1)
