"""Levels narration by ffmpeg: its EBU R 128 meter measures, its gain and limiter correct."""

from __future__ import annotations

import io
import re
import subprocess
import wave

import imageio_ffmpeg

from stages.errors import ProviderError, TryAgain
from stages.sound_task import LevelledWav, LevelTask

# What podcasts and players agree on for speech; a film beside other films is then as loud.
TARGET_LUFS = -16.0

# Encoders overshoot a little: the sample peak stays clear of full scale (dBTP, and as a factor).
MAX_PEAK_DB = -1.5
_MAX_PEAK: float = 10.0 ** (MAX_PEAK_DB / 20)

# The film's own rate, so that joining it needs no resampling.
RATE_HZ = 48_000

# The meter's blocks are 0.4 s long (BS.1770): it says nothing of what is shorter, so that is
# repeated until it can be heard.
_MEASURABLE_S = 3.0

# Below this the meter hears silence, and no gain makes speech of it.
_SILENCE_LUFS = -69.0

# Gain beyond this lifts more noise than speech.
_MAX_GAIN_DB = 40.0

# The limiter takes peaks off, which makes speech a little quieter: measured again after each try.
_TRIES = 3
_NEAR_ENOUGH_LU = 0.3

_FFMPEG_TIMEOUT_S = 30.0

_LOUDNESS = re.compile(r"I:\s+(-?[\d.]+|-inf|nan) LUFS")


def level(task: LevelTask) -> LevelledWav:
    """The narration at -16 LUFS, 48 kHz mono, as long as it was. Raises ProviderError."""
    length_s = _length_s(task.wav)
    loudness = _measure(task.wav, length_s)
    gain_db = 0.0 if loudness is None else min(_MAX_GAIN_DB, TARGET_LUFS - loudness)
    levelled = _apply(task.wav, gain_db, length_s)
    for _ in range(_TRIES if loudness is not None else 0):
        reached = _measure(levelled, length_s)
        if reached is None or abs(TARGET_LUFS - reached) < _NEAR_ENOUGH_LU:
            break
        gain_db = min(_MAX_GAIN_DB, gain_db + TARGET_LUFS - reached)
        levelled = _apply(task.wav, gain_db, length_s)
    return LevelledWav(levelled, _length_s(levelled))


def _length_s(wav: bytes) -> float:
    try:
        with wave.open(io.BytesIO(wav)) as opened:
            length_s = opened.getnframes() / opened.getframerate()
    except (wave.Error, EOFError, ZeroDivisionError) as error:
        raise ProviderError("bad_narration", "The voice provider's answer is no WAV.") from error
    if length_s == 0:
        raise ProviderError("bad_narration", "The voice provider's narration is empty.")
    return float(length_s)


def _measure(wav: bytes, length_s: float) -> float | None:
    """Integrated loudness in LUFS; None for silence."""
    loops = int(_MEASURABLE_S / length_s) if length_s < _MEASURABLE_S else 0
    # The file protocol alone can loop, so the filter does it: all samples, so many times more.
    repeat = f"aloop=loop={loops}:size=2147483647," if loops else ""
    said = _ffmpeg(wav, "-af", f"{repeat}ebur128=framelog=quiet", "-f", "null", "-").stderr
    found = _LOUDNESS.findall(said.decode(errors="replace"))
    if not found:
        raise ProviderError("bad_narration", "The narration's loudness could not be measured.")
    loudness = float(found[-1])
    return loudness if loudness > _SILENCE_LUFS else None


def _apply(wav: bytes, gain_db: float, length_s: float) -> bytes:
    """Gain, then a limiter without a delay, at the film's rate; exactly as long as before."""
    samples = round(length_s * RATE_HZ)
    chain = (
        f"aresample={RATE_HZ},volume={gain_db:.2f}dB,"
        f"alimiter=limit={_MAX_PEAK:.4f}:attack=2:release=60:level=false:latency=true,"
        f"apad=whole_len={samples},atrim=end_sample={samples}"
    )
    pcm = _ffmpeg(wav, "-af", chain, "-ac", "1", "-ar", str(RATE_HZ), "-f", "s16le", "-").stdout
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(pcm)
    return file.getvalue()


def _ffmpeg(wav: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    program = imageio_ffmpeg.get_ffmpeg_exe()
    command = [program, "-hide_banner", "-nostdin", "-nostats", "-i", "pipe:0", *arguments]
    # ffmpeg reads its sound from the pipe; "-nostdin" only keeps it from reading keys there.
    try:
        return subprocess.run(
            command, input=wav, capture_output=True, timeout=_FFMPEG_TIMEOUT_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise TryAgain("timeout", "Levelling a narration took too long.") from error
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise ProviderError("bad_narration", f"A narration cannot be read: {reason}") from error
