"""Levelling narration."""

from __future__ import annotations

import io
import re
import subprocess
import wave

import imageio_ffmpeg
import numpy as np
import pytest

from stages.errors import ProviderError
from stages.sound import RATE_HZ, level
from stages.sound_task import LevelTask


def speechlike(seconds: float, peak: float, rate_hz: int = 22_050) -> bytes:
    """A voice-like buzz in syllables, as a WAV."""
    time = np.arange(round(seconds * rate_hz)) / rate_hz
    buzz = sum(np.sin(2 * np.pi * 140 * n * time) / n for n in range(1, 12))
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * time) + 0.4, 0, 1)
    sound = buzz * syllables
    samples = (sound / np.abs(sound).max() * peak * 32767).astype("<i2")
    return to_wav(samples, rate_hz)


def to_wav(samples: np.ndarray, rate_hz: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate_hz)
        out.writeframes(samples.tobytes())
    return file.getvalue()


def measured(wav: bytes) -> tuple[float, float]:
    """Loudness in LUFS and true peak in dBTP, by ffmpeg's meter over a repeated WAV."""
    said = subprocess.run(
        [
            *(imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostats", "-i", "pipe:0"),
            *("-af", "aloop=loop=3:size=2147483647,ebur128=peak=true:framelog=quiet"),
            *("-f", "null", "-"),
        ],
        input=wav,
        capture_output=True,
        timeout=20,
        check=True,
    ).stderr.decode()
    loudness = re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1]
    return float(loudness), float(re.findall(r"Peak:\s+(-?[\d.]+) dBFS", said)[-1])


@pytest.mark.parametrize("peak", [0.02, 0.3, 1.0])
@pytest.mark.parametrize("seconds", [0.5, 6.0])
def test_narration_is_levelled_to_16_lufs_with_clear_peaks(seconds: float, peak: float) -> None:
    loudness, true_peak = measured(level(LevelTask(speechlike(seconds, peak))).wav)
    assert loudness == pytest.approx(-16, abs=1)
    assert true_peak <= -1


@pytest.mark.parametrize("seconds", [0.05, 0.3, 2.0])
def test_the_length_stays_and_the_rate_is_the_films(seconds: float) -> None:
    levelled = level(LevelTask(speechlike(seconds, 0.5)))
    with wave.open(io.BytesIO(levelled.wav)) as opened:
        assert (opened.getframerate(), opened.getnchannels()) == (RATE_HZ, 1)
        assert opened.getnframes() / RATE_HZ == pytest.approx(seconds, abs=1e-3)
    assert levelled.duration_s == pytest.approx(seconds, abs=1e-3)


def test_the_sound_does_not_move() -> None:
    samples = np.zeros(22_050, "<i2")
    samples[11_025:15_000] = (np.sin(np.arange(3975) * 0.2) * 12_000).astype("<i2")
    with wave.open(io.BytesIO(level(LevelTask(to_wav(samples, 22_050))).wav)) as opened:
        out = np.frombuffer(opened.readframes(RATE_HZ), "<i2").astype(int)
    onset = np.flatnonzero(np.abs(out) > 2000)[0] / RATE_HZ
    assert onset == pytest.approx(0.5, abs=0.01)


def test_silence_stays_silence() -> None:
    levelled = level(LevelTask(to_wav(np.zeros(22_050, "<i2"), 22_050)))
    assert levelled.duration_s == pytest.approx(1.0)
    with wave.open(io.BytesIO(levelled.wav)) as opened:
        assert not np.frombuffer(opened.readframes(RATE_HZ), "<i2").any()


@pytest.mark.parametrize("junk", [b"", b"no sound", b"RIFF0000WAVE"])
def test_what_is_no_wav_is_refused(junk: bytes) -> None:
    with pytest.raises(ProviderError):
        level(LevelTask(junk))
