"""libespeak-ng by ctypes: text in, samples and word events out (espeak-ng's speak_lib.h, 1.52)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import espeakng_loader

from stages.providers.local.speech.order import Order, Passage, WordEvent

# From speak_lib.h.
_AUDIO_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_POS_CHARACTER = 1
_EVENT_LIST_END, _EVENT_WORD = 0, 1
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4

# Of espeak's 100: at that, its louder speakers clip. The narration is levelled later.
_CLEAR_VOLUME = 60


class SpeechError(Exception):
    """espeak-ng refused."""


@dataclass(frozen=True)
class Utterance:
    """A passage as espeak spoke it: 16-bit samples, and where in them each word begins."""

    samples: bytes
    words: tuple[WordEvent, ...]


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


def speak(order: Order) -> tuple[int, list[Utterance]]:
    """Samples a second, and what was spoken of each passage. Raises SpeechError."""
    library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
    data = str(espeakng_loader.get_data_path()).encode()
    rate_hz = library.espeak_Initialize(_AUDIO_SYNCHRONOUS, 0, data, _DONT_EXIT)
    if rate_hz <= 0:
        raise SpeechError("espeak-ng found no voice data")
    name = f"{order.language}+{order.variant}"
    if library.espeak_SetVoiceByName(name.encode()) != 0:
        raise SpeechError(f"espeak-ng has no voice {name!r}")
    library.espeak_SetParameter(_VOLUME, _CLEAR_VOLUME, 0)
    spoken = [_utter(library, passage) for passage in order.passages]
    library.espeak_Terminate()
    return rate_hz, spoken


def _utter(library: Any, passage: Passage) -> Utterance:
    samples = bytearray()
    words: list[WordEvent] = []

    def take(wave: Any, count: int, events: Any) -> int:
        if wave and count:
            samples.extend(ctypes.string_at(wave, count * 2))
        words.extend(_words(events, passage.character))
        return 0

    callback = _Callback(take)  # kept: espeak calls it until the end
    library.espeak_SetSynthCallback(callback)
    for parameter, value in (
        (_RATE, passage.rate_wpm),
        (_PITCH, passage.pitch),
        (_RANGE, passage.pitch_range),
    ):
        library.espeak_SetParameter(parameter, value, 0)
    text = passage.text.encode()
    status = library.espeak_Synth(
        text, len(text) + 1, 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None
    )
    if status != 0:
        raise SpeechError(f"espeak-ng answered {status}")
    library.espeak_Synchronize()
    return Utterance(bytes(samples), tuple(words))


def _words(events: Any, first_character: int) -> Iterator[WordEvent]:
    number = 0
    while events[number].type != _EVENT_LIST_END:
        event = events[number]
        if event.type == _EVENT_WORD:
            character = first_character + event.text_position - 1
            yield WordEvent(character=character, at_ms=event.audio_position)
        number += 1
