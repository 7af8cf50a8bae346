"""Reads WAV files as servers stream them: of unknown length, with one channel or two.

The wave module believes the length in the header; who streams writes 0 or 0xFFFFFFFF there.
Layout: http://soundfile.sapp.org/doc/WaveFormat/
"""

from __future__ import annotations

import array
import struct
import sys
from typing import NamedTuple

_UNKNOWN = (0, 0x7FFFFFFF, 0xFFFFFFFF)
_PCM, _EXTENSIBLE = 1, 0xFFFE
_SAMPLE_BYTES = 2


class Speech(NamedTuple):
    """Mono 16-bit little-endian samples."""

    pcm: bytes
    rate_hz: int


class NotWav(ValueError):
    """It is another format; asking again gives the same."""


class CutWav(ValueError):
    """It ends before its header says so."""


def read_wav(data: bytes) -> Speech:
    """The speech in a WAV. Raises NotWav and CutWav."""
    if not data:
        raise CutWav("nothing came")
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise NotWav("it is another format than WAV")
    rate_hz, channels, at = 0, 1, 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = at + 8
        if name == b"data":
            return Speech(_mono(_samples(data, body, size, channels), channels), _known(rate_hz))
        if name == b"fmt ":
            rate_hz, channels = _format(data, body)
        at = body + size + size % 2
    raise CutWav("it has no samples")


def _format(data: bytes, at: int) -> tuple[int, int]:
    """The rate in Hz and the number of channels."""
    if at + 16 > len(data):
        raise CutWav("its header is not whole")
    kind, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", data, at)
    if kind not in (_PCM, _EXTENSIBLE) or bits != 8 * _SAMPLE_BYTES or channels not in (1, 2):
        raise NotWav("it is not 16-bit PCM of one or two channels")
    return rate_hz, channels


def _known(rate_hz: int) -> int:
    if rate_hz <= 0:
        raise NotWav("it tells no rate")
    return rate_hz


def _samples(data: bytes, at: int, size: int, channels: int) -> bytes:
    """Whole frames: as many as the header says, or all that came."""
    known = size not in _UNKNOWN and size < 0xFFFFFF00
    end = at + size if known else len(data)
    if end > len(data):
        raise CutWav("it ends too soon")
    frame_bytes = _SAMPLE_BYTES * channels
    frames = (end - at) // frame_bytes
    if not frames:
        raise CutWav("it has no samples")
    return data[at : at + frames * frame_bytes]


def _mono(pcm: bytes, channels: int) -> bytes:
    if channels == 1:
        return pcm
    samples = array.array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    pairs = zip(samples[::2], samples[1::2], strict=True)
    mixed = array.array("h", [(left + right) // 2 for left, right in pairs])
    if sys.byteorder == "big":
        mixed.byteswap()
    return mixed.tobytes()
