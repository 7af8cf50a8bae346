"""The rhythm of a clip: how lively it is at each moment, and where the voice stresses something."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from stages.models import Word
from stages.providers.local.filming.captions import CLOSING, SENTENCE_ENDS

# Words of a mood, and what it does to motion: tempo and size.
_MOODS: tuple[tuple[tuple[str, ...], tuple[float, float]], ...] = (
    (("excit", "joy", "silly", "proud", "brave", "playful", "cheer"), (1.15, 1.2)),
    (("calm", "dream", "sleep", "quiet", "peace", "gentle", "cosy", "cozy", "tender"), (0.8, 0.72)),
    (("sad", "lonely", "shy", "worried", "gloomy", "lost"), (0.85, 0.75)),
)
# The picture is only appearing at first, and the hero is still again before the page turns.
WAKE_S = 0.7
SETTLE_S = 0.9
SETTLED = 0.25
# How much is moved while nobody speaks, of what is moved while somebody does.
SILENT = 0.7
# Words nearer than this are one stretch of speech.
_BREATH_S = 0.45
_FINE_HZ = 96
_GLANCES = (-1.0, -0.55, 0.0, 0.0, 0.6, 1.0)


@dataclass(frozen=True)
class Moment:
    """What a motion is made from at one moment."""

    at_s: float  # by the clock of the mood: swings swing by it
    share: float  # 0-1 of the clip until it settles, eased
    level: float  # how large everything is
    since_s: float  # since the last hop or wave began, by the same clock; large for none
    accent: float  # the bounce of a stressed word, -0.4-1
    question: float  # 0-1
    glance: float  # where the eyes go, -1 (left) to 1


class Rhythm:
    """The moments of one puppet's clip.

    `words` are timed from `narration_at_s`; motion settles until `until_s`. `share` says how much
    of the voice's accents is followed, `lag_s` how late.
    """

    def __init__(
        self,
        words: Sequence[Word],
        narration_at_s: float,
        until_s: float,
        mood: str,
        rng: Random,
        *,
        share: float = 1.0,
        lag_s: float = 0.0,
    ) -> None:
        self._until_s = until_s
        self.tempo, self._size = _temper(mood)
        self._phase_s = rng.uniform(0, 20)
        self._lag_s = lag_s
        at_s = narration_at_s + lag_s
        self._accents = [(word.start_s + at_s, strong * share) for word, strong in _stressed(words)]
        self._questions = [word.start_s + at_s for word in words if _ends(word, "?")]
        self._speech = _speech(words, narration_at_s, until_s)
        self._glances = _glances(until_s, rng)
        self._starts: tuple[float, ...] = ()

    def plan(self, every_s: float, long_s: float) -> None:
        """Let something of `long_s` begin on stressed words, and else about every `every_s`.

        Who lags goes by nobody's words, or all would hop as one.
        """
        long_s, every_s = long_s / self.tempo, (1 + self._lag_s) * every_s / self.tempo
        last_s = self._until_s - long_s
        wished = [] if self._lag_s else [at_s - 0.15 for at_s, _ in self._accents]
        starts: list[float] = []
        free_s = WAKE_S * 0.6 + 2.5 * self._lag_s
        while free_s <= last_s:
            unasked = free_s + every_s - long_s if starts else free_s
            # One that would only be over after a stressed word waits for that word.
            soon = [at_s for at_s in wished if free_s <= at_s <= unasked + long_s]
            start = min(soon, default=unasked)
            if start > last_s:
                break
            starts.append(start)
            free_s = start + long_s
        self._starts = tuple(starts)

    def moment(self, at_s: float) -> Moment:
        """The moment `at_s` seconds into the clip."""
        begun = [start for start in self._starts if start <= at_s]
        return Moment(
            self._phase_s + at_s * self.tempo,
            _eased(at_s / max(self._until_s, 1e-6)),
            self._level(at_s),
            (at_s - begun[-1]) * self.tempo if begun else math.inf,
            sum(strong * _bounce(at_s - on_s) for on_s, strong in self._accents),
            max((_bump((at_s - on_s + 0.2) / 1.3) for on_s in self._questions), default=0.0),
            self._glance(at_s),
        )

    def _level(self, at_s: float) -> float:
        awake = _eased(at_s / WAKE_S)
        settled = SETTLED + (1 - SETTLED) * _eased((self._until_s - at_s) / SETTLE_S)
        spoken = self._speech[min(len(self._speech) - 1, max(0, round(at_s * _FINE_HZ)))]
        return self._size * awake * settled * (SILENT + (1 - SILENT) * spoken)

    def _glance(self, at_s: float) -> float:
        """Eyes rest, then go on; before they go they draw back a little."""
        where = 0.0
        for start_s, towards in self._glances:
            share = (at_s - start_s) / 0.5
            if share <= 0:
                break
            drawn_back = -0.12 * math.sin(math.pi * min(1.0, share / 0.3))
            moved = _eased((share - 0.2) / 0.8) if share < 1 else 1.0
            where += (towards - where) * (moved + (drawn_back if share < 0.3 else 0.0))
        return where


def _temper(mood: str) -> tuple[float, float]:
    said = mood.lower()
    for words, temper in _MOODS:
        if any(word in said for word in words):
            return temper
    return 1.0, 1.0


def _stressed(words: Sequence[Word]) -> list[tuple[Word, float]]:
    """The words that begin a sentence, and those that are called out, with their strength."""
    stressed: list[tuple[Word, float]] = []
    begins = True
    for word in words:
        if _ends(word, "!"):
            stressed.append((word, 1.2))
        elif begins:
            stressed.append((word, 0.8))
        begins = any(_ends(word, mark) for mark in SENTENCE_ENDS)
    return stressed


def _ends(word: Word, mark: str) -> bool:
    return word.text.rstrip(CLOSING).endswith(mark)


def _speech(words: Sequence[Word], at_s: float, until_s: float) -> list[float]:
    """How much is spoken, 0-1, softened; steps of 1 / `_FINE_HZ` seconds."""
    spoken = np.zeros(max(2, math.ceil(until_s * _FINE_HZ) + 1))
    for word in words:
        first = math.floor((at_s + word.start_s - 0.1) * _FINE_HZ)
        last = math.ceil((at_s + word.end_s + _BREATH_S) * _FINE_HZ)
        spoken[max(0, first) : max(0, last)] = 1
    soft = np.hanning(_FINE_HZ)
    padded = np.pad(spoken, len(soft), mode="edge")
    softened = np.convolve(padded, soft / soft.sum(), "same")[len(soft) : -len(soft)]
    return [float(share) for share in softened]


def _glances(until_s: float, rng: Random) -> list[tuple[float, float]]:
    glances: list[tuple[float, float]] = []
    at_s, where = rng.uniform(0.7, 1.3), 0.0
    while at_s < until_s - 1.2:
        where = rng.choice([place for place in _GLANCES if abs(place - where) > 0.3])
        glances.append((at_s, where))
        at_s += rng.uniform(1.3, 2.9)
    return [*glances, (max(0.0, until_s - 1.0), 0.0)]


def _bounce(since_s: float) -> float:
    """A stress: a little dip before it, then a spring that swings out."""
    if since_s < -0.18 or since_s > 1.2:
        return 0.0
    if since_s < 0:
        return -0.3 * math.sin(math.pi * (since_s + 0.18) / 0.18)
    fade = 1 - since_s / 1.2
    return math.sin(2 * math.pi * since_s / 0.62) * math.exp(-3 * since_s) * fade * 1.4


def _bump(share: float) -> float:
    return math.sin(math.pi * share) ** 2 if 0 < share < 1 else 0.0


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
