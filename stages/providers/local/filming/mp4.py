"""What an MP4 file says of itself: its length, its frame, its tracks.

The boxes are those of ISO/IEC 14496-12: `moov/mvhd` has the length, `moov/trak/tkhd` the frame and
`moov/trak/mdia/minf/stbl/stsd` the name of the codec.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from stages.errors import ProviderError

Box = tuple[str, bytes]


@dataclass(frozen=True)
class Measured:
    """A movie as it is: `codecs` are `avc1`, `mp4a`…; `moov_first` means it plays as it loads."""

    duration_s: float  # of the movie, in whole milliseconds
    video_s: float  # of its frames, exactly
    width: int
    height: int
    codecs: tuple[str, ...]
    moov_first: bool


def measure(path: Path) -> Measured:
    """Read a movie's head. Raises ProviderError when the file is not a whole MP4."""
    try:
        order, moov = _top_level(path)
        duration_s = _duration_s(_within(moov, "mvhd"))
        tracks = [data for name, data in _boxes(moov) if name == "trak"]
        sizes = [_frame_size(track) for track in tracks]
        video_s = max(_video_s(track) for track in tracks)
        codecs = tuple(_codec(track) for track in tracks)
    except (OSError, struct.error, StopIteration, ValueError, ZeroDivisionError) as error:
        raise ProviderError("bad_clip", "A clip of the film is not a whole MP4 file.") from error
    width, height = max(sizes, default=(0, 0))
    first = "moov" in order and ("mdat" not in order or order.index("moov") < order.index("mdat"))
    return Measured(duration_s, video_s, width, height, codecs, first)


def _top_level(path: Path) -> tuple[list[str], bytes]:
    """The names of the outermost boxes in order, and what is in `moov`."""
    order, moov = [], None
    end = path.stat().st_size
    with path.open("rb") as file:
        while file.tell() + 8 <= end:
            start = file.tell()
            size, raw = struct.unpack(">I4s", file.read(8))
            size = struct.unpack(">Q", file.read(8))[0] if size == 1 else size or end - start
            if size < 8 or start + size > end:
                break
            order.append(raw.decode("latin-1"))
            if raw == b"moov":
                moov = file.read(size - (file.tell() - start))
            file.seek(start + size)
    if moov is None:
        raise StopIteration
    return order, moov


def _boxes(data: bytes) -> Iterator[Box]:
    at = 0
    while at + 8 <= len(data):
        size, raw = struct.unpack_from(">I4s", data, at)
        if size < 8:
            return
        yield raw.decode("latin-1"), data[at + 8 : at + size]
        at += size


def _within(data: bytes, *path: str) -> bytes:
    for wanted in path:
        data = next(inner for name, inner in _boxes(data) if name == wanted)
    return data


def _video_s(track: bytes) -> float:
    return 0.0 if _frame_size(track) == (0, 0) else _duration_s(_within(track, "mdia", "mdhd"))


def _duration_s(header: bytes) -> float:
    """Of a `mvhd` or a `mdhd`, which begin alike."""
    if header[:1] == b"\x01":
        scale, duration = struct.unpack_from(">IQ", header, 20)
    else:
        scale, duration = struct.unpack_from(">II", header, 12)
    return float(duration / scale)


def _frame_size(track: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", _within(track, "tkhd")[-8:])
    return width >> 16, height >> 16


def _codec(track: bytes) -> str:
    return _within(track, "mdia", "minf", "stbl", "stsd")[12:16].decode("latin-1")
