"""libespeak-ng by ctypes: text in, samples and word events out (espeak-ng's speak_lib.h, 1.52)."""

from __future__ import annotations

import ctypes
from typing import Any

import espeakng_loader

from stages.providers.local.speech.order import Order, WordEvent

# From speak_lib.h.
_AUDIO_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_POS_CHARACTER = 1
_EVENT_LIST_END, _EVENT_WORD = 0, 1
_RATE, _PITCH, _RANGE, _WORD_GAP = 1, 3, 4, 7
_FEMALE, _MALE = 2, 1


class SpeechError(Exception):
    """espeak-ng refused."""


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


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


def speak(order: Order) -> tuple[int, bytes, list[WordEvent]]:
    """Samples a second, the samples, and where each word begins. Raises SpeechError."""
    library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
    data = str(espeakng_loader.get_data_path()).encode()
    rate_hz = library.espeak_Initialize(_AUDIO_SYNCHRONOUS, 0, data, _DONT_EXIT)
    if rate_hz <= 0:
        raise SpeechError("espeak-ng found no voice data")
    samples, words = bytearray(), []

    def take(wave: Any, count: int, events: Any) -> int:
        if wave and count:
            samples.extend(ctypes.string_at(wave, count * 2))
        number = 0
        while events[number].type != _EVENT_LIST_END:
            event = events[number]
            if event.type == _EVENT_WORD:
                at_ms = event.audio_position
                words.append(WordEvent(character=event.text_position - 1, at_ms=at_ms))
            number += 1
        return 0

    callback = _Callback(take)  # kept: espeak calls it until the end
    library.espeak_SetSynthCallback(callback)
    _choose_voice(library, order)
    text = order.text.encode()
    status = library.espeak_Synth(
        text, len(text) + 1, 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None
    )
    if status != 0:
        raise SpeechError(f"espeak-ng answered {status}")
    library.espeak_Synchronize()
    library.espeak_Terminate()
    return rate_hz, bytes(samples), words


def _choose_voice(library: Any, order: Order) -> None:
    voice = _Voice(
        languages=order.language.encode(),
        gender=_FEMALE if order.female else _MALE,
        variant=order.variant,
    )
    # By properties: by name, an unknown voice would leave the last one in place without a word.
    if library.espeak_SetVoiceByProperties(ctypes.byref(voice)) != 0:
        raise SpeechError(f"espeak-ng has no voice for {order.language!r}")
    for parameter, value in (
        (_RATE, order.rate_wpm),
        (_PITCH, order.pitch),
        (_RANGE, order.pitch_range),
        (_WORD_GAP, order.word_gap),
    ):
        library.espeak_SetParameter(parameter, value, 0)
