"""Joins the utterances of a text: trimmed to their sound, faded at the edges, with their pauses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stages.providers.local.speech.espeak import Utterance
from stages.providers.local.speech.order import WordEvent

Speech = NDArray[np.float32]

# In 16-bit steps: espeak's own silence is digital zero, so what is above this is sound.
_SILENCE = 40

# What is kept around the sound, and faded: too short to be heard as a pause, long enough that a
# cut through a vowel is no click.
_BEFORE_S = 0.010
_AFTER_S = 0.025

# Nothing is so short that its two fades would meet in silence.
_SILENT_S = 0.5  # for a text with nothing in it that can be spoken


def join(
    utterances: Sequence[Utterance], pauses_ms: Sequence[int], rate_hz: int
) -> tuple[Speech, list[WordEvent]]:
    """Mono samples in 16-bit steps, and when each word begins in them.

    The first word of an utterance begins with its sound: a pause is counted from the last sound
    to the next one. The last pause is left out.
    """
    pieces: list[Speech] = []
    words: list[WordEvent] = []
    at, pause = 0, 0
    for utterance, pause_ms in zip(utterances, pauses_ms, strict=True):
        samples = np.frombuffer(utterance.samples, "<i2").astype(np.float32)
        loud = np.flatnonzero(np.abs(samples) > _SILENCE)
        if not len(loud):
            continue
        first = max(0, int(loud[0]) - round(rate_hz * _BEFORE_S))
        last = min(len(samples), int(loud[-1]) + 1 + round(rate_hz * _AFTER_S))
        pieces += [np.zeros(pause, np.float32), _faded(samples[first:last], rate_hz)]
        at += pause
        words += _moved(utterance.words, at - first, at - first + int(loud[0]), rate_hz)
        at += last - first
        pause = max(0, round(rate_hz * (pause_ms / 1000 - _BEFORE_S - _AFTER_S)))
    if not pieces:
        return np.zeros(round(rate_hz * _SILENT_S), np.float32), words
    return np.concatenate(pieces), words


def _faded(samples: Speech, rate_hz: int) -> Speech:
    """With a short rise and fall, so that it begins and ends at zero."""
    faded = samples.copy()
    rise, fall = round(rate_hz * _BEFORE_S), round(rate_hz * _AFTER_S)
    ramp = np.linspace(0, 1, min(rise, len(faded)), dtype=np.float32)
    faded[: len(ramp)] *= ramp
    ramp = np.linspace(1, 0, min(fall, len(faded)), dtype=np.float32)
    faded[len(faded) - len(ramp) :] *= ramp
    return faded


def _moved(words: Sequence[WordEvent], by: int, sounds_at: int, rate_hz: int) -> list[WordEvent]:
    """The events `by` samples later; one before the utterance sounds moves up to that sample."""
    return [
        WordEvent(
            character=word.character,
            at_ms=round(max(word.at_ms + 1000 * by / rate_hz, 1000 * sounds_at / rate_hz)),
        )
        for word in words
    ]
