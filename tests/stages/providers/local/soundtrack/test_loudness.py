"""Our meter against ffmpeg's."""

from __future__ import annotations

import re
import subprocess

import imageio_ffmpeg
import numpy as np
import pytest

from stages.providers.local.soundtrack.loudness import integrated_lufs, piece_powers

RATE_HZ = 48_000


def by_ffmpeg(sound: np.ndarray) -> float:
    said = subprocess.run(
        [
            *(imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostats"),
            *("-f", "f32le", "-ar", str(RATE_HZ), "-ac", str(len(sound)), "-i", "pipe:0"),
            *("-af", "ebur128=framelog=quiet", "-f", "null", "-"),
        ],
        input=sound.T.astype("<f4").tobytes(),
        capture_output=True,
        timeout=20,
        check=True,
    ).stderr.decode()
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1])


def sounds() -> dict[str, np.ndarray]:
    """Tones, noise and speech-like bursts, in stereo and mono."""
    time = np.arange(8 * RATE_HZ) / RATE_HZ
    noise = np.random.default_rng(1).standard_normal((2, len(time)))
    bursts = noise * (np.sin(2 * np.pi * 0.7 * time) > 0.2)
    loud_then_soft = noise * np.where(time < 4, 0.2, 0.002)
    return {
        "low": np.stack([np.sin(2 * np.pi * 60 * time)] * 2) * 0.3,
        "high": np.stack([np.sin(2 * np.pi * 4000 * time)] * 2) * 0.1,
        "noise": noise * 0.05,
        "bursts": bursts * 0.1,
        "gated": loud_then_soft,
        "mono": noise[:1] * 0.05,
    }


@pytest.mark.parametrize("name", sounds())
def test_it_reads_as_ffmpegs_meter_does(name: str) -> None:
    sound = sounds()[name].astype(np.float32)
    ours = integrated_lufs(piece_powers(sound, RATE_HZ))
    assert ours == pytest.approx(by_ffmpeg(sound), abs=0.15)


def test_silence_and_what_is_too_short_have_no_loudness() -> None:
    for count in (0, RATE_HZ // 10, RATE_HZ):
        assert integrated_lufs(piece_powers(np.zeros((2, count), np.float32), RATE_HZ)) is None
