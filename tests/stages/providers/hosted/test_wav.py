"""WAV files as servers stream them."""

from __future__ import annotations

import io
import struct
import wave

import pytest

from stages.providers.hosted.wav import CutWav, NotWav, Speech, read_wav
from tests.hosted.openai_answers import speech


def _wav(samples: bytes, channels: int = 1, width: int = 2) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(width)
        out.setframerate(16_000)
        out.writeframes(samples)
    return file.getvalue()


def test_a_whole_file_is_read() -> None:
    assert read_wav(_wav(b"\1\0\2\0")) == Speech(b"\1\0\2\0", 16_000)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 0xFFFFFFFF - 36, 0x7FFFFFFF])
def test_a_streamed_file_of_unknown_length_is_read_to_its_end(size: int) -> None:
    file = bytearray(_wav(b"\1\0\2\0"))
    struct.pack_into("<I", file, 40, size)
    assert read_wav(bytes(file)).pcm == b"\1\0\2\0"


def test_chunks_before_the_samples_are_passed_over() -> None:
    file = _wav(b"\1\0\2\0")
    noted = file[:36] + struct.pack("<4sI", b"LIST", 3) + b"abc\0" + file[36:]
    assert read_wav(noted).pcm == b"\1\0\2\0"


def test_two_channels_become_one() -> None:
    assert read_wav(_wav(struct.pack("<4h", 100, 300, -5, -7), channels=2)).pcm == struct.pack(
        "<2h", 200, -6
    )


def test_half_a_sample_at_the_end_is_left_out() -> None:
    file = speech("hello there", 1.0)
    assert len(read_wav(file + b"\1").pcm) == len(read_wav(file).pcm)


@pytest.mark.parametrize("end", [0, 13, 30, 40, 45])
def test_a_file_that_ends_too_soon_is_told_from_a_whole_one(end: int) -> None:
    with pytest.raises((CutWav, NotWav)):
        read_wav(_wav(b"\1\0\2\0")[:end])


@pytest.mark.parametrize("other", [b"ID3\x04 an MP3", _wav(b"\1\2\3", width=1)])
def test_another_format_is_told(other: bytes) -> None:
    with pytest.raises(NotWav):
        read_wav(other)
