"""How a storyteller says each phrase of a line: the speaker's pitch, tempo and rests for it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from stages.providers.base import Line
from stages.providers.local.speech.order import Order, Passage
from stages.providers.local.speech.phrases import Mark, Phrase, Rest, phrases_of
from stages.providers.local.speech.speakers import (
    SPEAKERS,
    VOICES_BY_LANGUAGE,
    tune,
)

# Words a minute up to an age, and how much longer the rests are than for the oldest: small
# children need time to look and to understand.
_RATES = ((4, 122, 1.35), (6, 136, 1.15), (10, 150, 1.0))

# espeak counts words by their sounds: where words are short, as many of them are said too fast.
_SHORT_WORDS: MappingProxyType[str, float] = MappingProxyType({"en": 0.93, "fr": 0.9})

# espeak can speak no slower, and words faster than this run together.
_MIN_RATE, _MAX_RATE = 80, 260

_RESTS_MS: MappingProxyType[Rest, int] = MappingProxyType(
    {"turn": 130, "comma": 180, "colon": 300, "sentence": 450, "paragraph": 750}
)


@dataclass(frozen=True)
class _Manner:
    """What changes from the speaker's calm telling: semitones, and factors of range and tempo."""

    pitch_st: float
    liveliness: float
    tempo: float


_TELLING = _Manner(0.0, 1.0, 1.0)
_TALKING = _Manner(2.0, 1.35, 1.04)
_ENDS: MappingProxyType[Mark, _Manner] = MappingProxyType(
    {
        ".": _TELLING,
        ",": _TELLING,
        "?": _Manner(0.3, 1.25, 0.98),
        "!": _Manner(0.6, 1.35, 1.0),
    }
)
_COMING_TO_REST = _Manner(-0.4, 1.0, 0.95)  # the last words of a paragraph

# Breath by breath a sentence sinks, and the next one begins anew: semitones of each phrase.
_SINKING_ST = (0.5, 0.1, -0.2, -0.4)

# Dashes, quotation and other marks are a pause or a tune by now: espeak shall not read them.
_MUTE = str.maketrans(dict.fromkeys('“”„«»‹›‘‚"—–―¿¡*_#~|<>[](){}', " "))
_AT_THE_END = " .,;:!?…'’"


def order_of(line: Line) -> tuple[str, Order]:
    """The text (its words joined by single spaces) and how to speak it.

    The line's language is one of VOICES_BY_LANGUAGE.
    """
    text, phrases = phrases_of(line.text)
    speaker = SPEAKERS[line.voice_type]
    passages = []
    breath = 0  # of the sentence
    for phrase in phrases:
        passages.append(_passage(text, phrase, _manner(phrase, breath), line))
        breath = 0 if phrase.rest in ("sentence", "paragraph") else breath + 1
    language = VOICES_BY_LANGUAGE[line.language]
    return text, Order(language=language, variant=speaker.variant, passages=passages)


def _manner(phrase: Phrase, breath: int) -> _Manner:
    talk = _TALKING if phrase.dialogue else _TELLING
    end = _ENDS[phrase.mark]
    last = _COMING_TO_REST if phrase.rest == "paragraph" else _TELLING
    sunk_st = _SINKING_ST[min(breath, len(_SINKING_ST) - 1)]
    return _Manner(
        talk.pitch_st + end.pitch_st + last.pitch_st + sunk_st,
        talk.liveliness * end.liveliness * last.liveliness,
        talk.tempo * end.tempo * last.tempo,
    )


def _passage(text: str, phrase: Phrase, manner: _Manner, line: Line) -> Passage:
    speaker = SPEAKERS[line.voice_type]
    rate_wpm, rests = next((rate, rests) for age, rate, rests in _RATES if line.child_age <= age)
    pitch, pitch_range = tune(speaker, line.pitch + manner.pitch_st, manner.liveliness)
    wpm = rate_wpm * _SHORT_WORDS.get(line.language, 1.0) * speaker.tempo * line.pace
    pause_ms = _RESTS_MS[phrase.rest] * rests * speaker.rests / line.pace
    spoken = text[phrase.first : phrase.last].translate(_MUTE).rstrip(_AT_THE_END)
    return Passage(
        text=spoken + phrase.mark,
        character=phrase.first,
        rate_wpm=max(_MIN_RATE, min(_MAX_RATE, round(wpm * manner.tempo))),
        pitch=pitch,
        pitch_range=pitch_range,
        pause_ms=round(pause_ms),
    )
