"""The heavy half of `speech`, for worker processes: ffmpeg changes pitch and pace."""

from __future__ import annotations

import subprocess

import imageio_ffmpeg

from stages.errors import ProviderError, TryAgain
from stages.providers.hosted.speech import ReshapeTask, wav_of
from stages.providers.hosted.wav import read_wav

_FFMPEG_TIMEOUT_S = 30.0


def reshape(task: ReshapeTask) -> bytes:
    """The speech resampled for its pitch, and stretched back to its time."""
    pcm, rate_hz = read_wav(task.wav)
    higher = 2.0 ** (task.pitch / 12)
    chain = (
        f"asetrate={round(rate_hz * higher)},aresample={rate_hz},atempo={task.pace / higher:.5f}"
    )
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostdin", "-loglevel", "error"]
    command += ["-f", "s16le", "-ar", str(rate_hz), "-ac", "1", "-i", "pipe:0", "-af", chain]
    command += ["-ac", "1", "-ar", str(rate_hz), "-f", "s16le", "pipe:1"]
    try:
        done = subprocess.run(
            command, input=pcm, capture_output=True, timeout=_FFMPEG_TIMEOUT_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise TryAgain("timeout", "Changing a voice's pitch took too long.") from error
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise ProviderError("bad_narration", f"The pitch cannot be changed: {reason}") from error
    return wav_of(done.stdout, rate_hz)
