"""Frames and sound of a finished film, decoded by ffmpeg."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

_LOUDNESS = re.compile(r"I:\s+(-?[\d.]+) LUFS")
_PEAK = re.compile(r"Peak:\s+(-?[\d.]+|-inf) dBFS")
_CHAPTER = re.compile(r"Chapter #\d+:\d+: start ([\d.]+), end ([\d.]+)")


def frame_at(video: Path, at_s: float, width: int, height: int) -> Pixels:
    """The RGB frame (height, width, 3) shown at a moment, scaled if another size is asked for."""
    raw = _ffmpeg(
        *("-ss", f"{at_s:.3f}", "-i", str(video), "-frames:v", "1"),
        *("-vf", f"scale={width}:{height}", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"),
    ).stdout
    return np.frombuffer(raw, np.uint8).reshape(height, width, 3)


@dataclass(frozen=True)
class Loudness:
    """Integrated loudness (LUFS) and true peak (dBTP), by EBU R 128."""

    lufs: float
    peak_dbtp: float


def loudness(video: Path) -> Loudness:
    """Of the film's sound as it is encoded."""
    said = _ffmpeg(
        *("-i", str(video), "-vn", "-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-")
    ).stderr.decode(errors="replace")
    return Loudness(float(_LOUDNESS.findall(said)[-1]), float(_PEAK.findall(said)[-1]))


def chapters(video: Path) -> list[tuple[float, float]]:
    """Start and end of each chapter, in seconds."""
    # Without an output ffmpeg says what it was given, and complains.
    said = _ffmpeg("-i", str(video), check=False).stderr.decode(errors="replace")
    return [(float(start), float(end)) for start, end in _CHAPTER.findall(said)]


def _ffmpeg(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostdin", "-nostats", *arguments]
    return subprocess.run(command, capture_output=True, check=check, timeout=120)
