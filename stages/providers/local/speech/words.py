"""Gives every written word its time, from where espeak says that it began to speak."""

from __future__ import annotations

import array
import re

from stages.models import Word
from stages.providers.local.speech.order import WordEvent

# What is quieter than this is silence, in 16-bit steps: espeak's own is digital zero.
_SILENCE = 180

_OPENING, _DASHES, _SENTENCE_ENDS = "«„“‘¿¡(", "—–-", ".!?…:»”"

# Sound is looked at in pieces of this length.
_PIECE_S = 0.01

# The next word may be heard this much before its time, which is rounded.
_ROUNDING_S = 0.01


def time_words(
    text: str, events: list[WordEvent], samples: array.array[int], rate_hz: int
) -> tuple[Word, ...]:
    """Each word of `text` (split at white space) with its start and end in these samples.

    espeak merges some words and expands others: a word without an event of its own gets its share
    of the time between its neighbours, by its length. A word ends where its sound does, at the
    latest where the next begins.
    """
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    length_s = len(samples) / rate_hz
    starts = _starts(spans, events, length_s)
    words = []
    for (first, last), start, limit in zip(spans, starts, [*starts[1:], length_s], strict=True):
        end = _end_of_sound(samples, rate_hz, start, limit)
        words.append(Word(text=text[first:last], start_s=round(start, 3), end_s=round(end, 3)))
    return tuple(words)


def with_marks(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with the marks that stand apart from them: French sets « and ! so.

    A mark that opens belongs to the word after it, any other to the one before; a dash opens where
    a sentence begins. The words joined by spaces are the text as before.
    """
    joined: list[Word] = []
    opening = ""
    for word in words:
        if any(letter.isalnum() for letter in word.text):
            joined.append(word.model_copy(update={"text": opening + word.text}))
            opening = ""
        elif joined and not _opens(word.text, joined[-1].text):
            joined[-1] = _followed(joined[-1], word.text)
        else:
            opening += f"{word.text} "
    if opening and joined:
        joined[-1] = _followed(joined[-1], opening.rstrip())
    return tuple(joined) or words


def _opens(mark: str, before: str) -> bool:
    return mark[0] in _OPENING or (mark[0] in _DASHES and before[-1] in _SENTENCE_ENDS)


def _followed(word: Word, mark: str) -> Word:
    return word.model_copy(update={"text": f"{word.text} {mark}"})


def _starts(spans: list[tuple[int, int]], events: list[WordEvent], length_s: float) -> list[float]:
    known: dict[int, float] = {}
    for event in events:
        for number, (first, last) in enumerate(spans):
            if first <= event.character < last:
                known[number] = min(known.get(number, length_s), event.at_ms / 1000)
    starts: list[float] = []
    for number in range(len(spans)):
        if number in known:
            starts.append(min(length_s, max(known[number], starts[-1] if starts else 0.0)))
        else:
            starts.append(_between(number, spans, known, starts, length_s))
    return starts


def _between(
    number: int,
    spans: list[tuple[int, int]],
    known: dict[int, float],
    starts: list[float],
    length_s: float,
) -> float:
    if number == 0:
        return 0.0
    following = next((other for other in range(number, len(spans)) if other in known), None)
    until = known[following] if following is not None else length_s
    end = spans[following][0] if following is not None else spans[-1][1]
    before, here = spans[number - 1][0], spans[number][0]
    share = (here - before) / max(1, end - before)
    return starts[-1] + max(0.0, until - starts[-1]) * share


def _end_of_sound(samples: array.array[int], rate_hz: int, start_s: float, limit_s: float) -> float:
    piece = round(rate_hz * _PIECE_S)
    first, limit = round(start_s * rate_hz), round((limit_s - _ROUNDING_S) * rate_hz)
    at = limit
    while at - piece > first and _peak(samples[at - piece : at]) <= _SILENCE:
        at -= piece
    return max(start_s, at / rate_hz) if at < limit else limit_s


def _peak(piece: array.array[int]) -> int:
    return max(max(piece), -min(piece)) if piece else 0
