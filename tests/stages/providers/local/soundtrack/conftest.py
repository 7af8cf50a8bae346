"""Narrations and film briefs made in code."""

from __future__ import annotations

import re
import subprocess
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import imageio_ffmpeg
import numpy as np
import pytest

from stages.models import Word
from stages.providers.film_briefs import FilmBrief, FilmPart

MakeWav = Callable[..., Path]


class Measured(NamedTuple):
    """What ffmpeg's meter says of a sound."""

    lufs: float
    true_peak_db: float


@pytest.fixture
def make_wav(tmp_path: Path) -> MakeWav:
    """A narration that hums at an even loudness, as loud as speech is after levelling."""

    def make(name: str, seconds: float, rate_hz: int = 48_000, channels: int = 1) -> Path:
        at = np.arange(round(seconds * rate_hz)) / rate_hz
        hum = np.rint(9000 * np.sin(2 * np.pi * 300 * at)).astype("<i2")
        path = tmp_path / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(np.repeat(hum, channels).tobytes())
        return path

    return make


@pytest.fixture
def make_film(make_wav: MakeWav, tmp_path: Path) -> Callable[..., tuple[FilmBrief, list[float]]]:
    """A cover, two scenes and an end card, and where its parts begin; speech from 0.6 s on."""

    def make(**changes: Any) -> tuple[FilmBrief, list[float]]:
        parts = [
            _part("cover", 4.0, make_wav("0.wav", 2.0), 2.0),
            _part("scene", 7.0, make_wav("1.wav", 4.5), 4.5, "sea", "calm"),
            _part("scene", 7.0, make_wav("2.wav", 4.5), 4.5, "forest", "excited"),
            _part("end", 4.5, None, 0.0),
        ]
        told = {"parts": tuple(parts), "fps": 24, "title": "The Ball", "language": "en"}
        told |= {"target": tmp_path / "film.mp4", "seed": "one"}
        return FilmBrief(**{**told, **changes}), [0.0, 4.0, 11.0, 18.0, 22.5]

    return make


def _part(
    kind: Any,
    duration_s: float,
    wav: Path | None,
    spoken_s: float,
    setting: str = "meadow",
    mood: str = "happy",
) -> FilmPart:
    words = (Word(text="Hum", start_s=0.0, end_s=spoken_s),) if wav else ()
    return FilmPart(
        *(Path("clip.mp4"), duration_s, wav, 0.6, words, "Hum" if wav else ""),
        *(kind, setting, mood),
    )


@pytest.fixture
def metered(tmp_path: Path) -> Callable[[Path], Measured]:
    """Loudness and true peak of a file, after it was encoded as the film's sound is."""

    def meter(wav: Path) -> Measured:
        encoded = tmp_path / "encoded.m4a"
        program = imageio_ffmpeg.get_ffmpeg_exe()
        quiet = (program, "-hide_banner", "-nostats", "-y")
        subprocess.run(
            [*quiet, "-i", str(wav), "-c:a", "aac", "-b:a", "128k", str(encoded)],
            capture_output=True,
            timeout=20,
            check=True,
        )
        said = subprocess.run(
            [
                *(*quiet, "-i", str(encoded)),
                *("-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"),
            ],
            capture_output=True,
            timeout=20,
            check=True,
        ).stderr.decode()
        loudness = re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1]
        return Measured(float(loudness), float(re.findall(r"Peak:\s+(-?[\d.]+) dBFS", said)[-1]))

    return meter
