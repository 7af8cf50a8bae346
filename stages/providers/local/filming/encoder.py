"""The encoder: how every clip is compressed, alike, so that they join without doing it again."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import numpy as np
from moviepy import VideoClip
from numpy.typing import NDArray
from proglog import ProgressBarLogger

from stages.errors import ProviderError
from stages.workers import Report

Pixels = NDArray[np.uint8]

# Drawn pages are flat and slow: at this quality no banding is seen, at some 1-2 Mbit/s.
QUALITY = 21
KEYFRAME_EVERY_S = 2
# Closed groups join without a seam. The rest looks less far ahead than usual: for slow camera moves
# that costs no quality, and saves a seventh of the encoder's work.
_X264 = "open-gop=0:bframes=1:weightp=0:rc-lookahead=6"
_COLOURS = "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"
# Progress is told in steps: a message for each frame would only keep the service busy.
REPORT_EVERY_FRAMES = 6


def encode(
    frame_at: Callable[[int], Pixels], frames: int, fps: int, target: Path, report: Report
) -> None:
    """Write frames 0…`frames`-1 as H.264 without sound. Raises ProviderError when ffmpeg fails."""
    # Half a frame more, or a duration that is a hair short of whole would lose the last one.
    clip = VideoClip(lambda at_s: frame_at(round(at_s * fps)), duration=(frames + 0.5) / fps)
    try:
        clip.write_videofile(
            str(target),
            fps=fps,
            codec="libx264",
            preset="veryfast",
            audio=False,
            threads=1,  # two clips are rendered side by side, one a core
            ffmpeg_params=_settings(fps),
            logger=_FrameCount(report),
        )
    except OSError as error:
        raise ProviderError(
            "filming_failed", "The encoder stopped before the clip was whole."
        ) from error
    finally:
        clip.close()


def run_ffmpeg(arguments: list[str], *, timeout_s: float) -> bytes:
    """Run ffmpeg to its end and return what it wrote to its output.

    Raises ProviderError when it fails or takes too long.
    """
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostdin", "-loglevel", "error"]
    try:
        done = subprocess.run(
            [*command, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout_s,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise ProviderError("ffmpeg_slow", f"ffmpeg took over {timeout_s:g} s.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        reason = said[-1][:200] if said else f"code {error.returncode}"
        raise ProviderError("ffmpeg_failed", f"ffmpeg failed: {reason}") from error
    except OSError as error:
        raise ProviderError("ffmpeg_missing", "ffmpeg cannot be started.") from error
    return done.stdout


def _settings(fps: int) -> list[str]:
    return [
        *("-crf", str(QUALITY), "-g", str(KEYFRAME_EVERY_S * fps)),
        *("-x264-params", _X264),
        # Without these, players guess by the size of the frame what the colours mean.
        *("-vf", f"scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,{_COLOURS}"),
    ]


class _FrameCount(ProgressBarLogger):  # type: ignore[misc]  # proglog is not typed
    """Hands moviepy's count of frames on."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def callback(self, **_: Any) -> None:
        """Leave moviepy's messages unsaid."""

    def bars_callback(self, bar: str, attr: str, value: int, old_value: int | None = None) -> None:
        if bar != "frame_index" or attr != "index":
            return
        total = self.bars[bar]["total"]
        if value % REPORT_EVERY_FRAMES == 0 or value == total:
            self._report(value, total)
