"""The preview: a few seconds of the film as an animated WebP, which plays wherever a picture does.

Short cuts from the cover and from scenes that lie evenly over the story, in a loop.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from stages.providers.film_briefs import FilmPart
from stages.providers.local.filming.encoder import KEYFRAME_EVERY_S, run_ffmpeg
from stages.providers.local.filming.timing import TURN_S

CUTS = 5
CUT_S = 1.0
FPS = 8
SHORT_SIDE_PX = 320
QUALITIES = (55, 35, 15)
LARGEST_BYTES = 700_000
TIMEOUT_S = 60.0


def preview(parts: Sequence[FilmPart], width: int, height: int) -> bytes:
    """The WebP's bytes for a film of `width` × `height`.

    Raises ProviderError when a clip cannot be read or ffmpeg fails.
    """
    cuts = _chosen([part for part in parts if part.kind != "end"] or list(parts))
    with tempfile.TemporaryDirectory(prefix="doodlebook-preview-") as folder:
        target = Path(folder) / "preview.webp"
        webp = b""
        for quality in QUALITIES:
            _write(cuts, _size(width, height), quality, target)
            webp = target.read_bytes()
            if len(webp) <= LARGEST_BYTES:
                break
    return webp


def _chosen(parts: list[FilmPart]) -> list[FilmPart]:
    """The first part, and others evenly up to the last."""
    count = min(CUTS, len(parts))
    return [parts[round(at * (len(parts) - 1) / max(1, count - 1))] for at in range(count)]


def _write(cuts: list[FilmPart], size: tuple[int, int], quality: int, target: Path) -> None:
    sources: list[str] = []
    for part in cuts:
        sources += ["-ss", f"{_middle_s(part):.3f}", "-t", f"{CUT_S}"]
        sources += ["-i", str(part.clip.absolute())]
    # Frames are dropped first: only those that are kept are worth scaling.
    scaled = f"fps={FPS},scale={size[0]}:{size[1]}:flags=area,setsar=1"
    each = ";".join(f"[{at}:v]{scaled}[v{at}]" for at in range(len(cuts)))
    joined = "".join(f"[v{at}]" for at in range(len(cuts))) + f"concat=n={len(cuts)}[out]"
    run_ffmpeg(
        [
            *("-y", *sources, "-filter_complex", f"{each};{joined}", "-map", "[out]"),
            *("-c:v", "libwebp_anim", "-pix_fmt", "yuv420p", "-quality", f"{quality}"),
            *("-compression_level", "1", "-loop", "0", "-f", "webp", str(target)),
        ],
        timeout_s=TIMEOUT_S,
    )


def _middle_s(part: FilmPart) -> float:
    """Where the cut begins: near the middle of the page, before it turns.

    It begins on a key frame, so that nothing before it is decoded for nothing.
    """
    middle_s = max(0.0, (part.duration_s - TURN_S - CUT_S) / 2)
    return middle_s - middle_s % KEYFRAME_EVERY_S if middle_s >= KEYFRAME_EVERY_S else middle_s


def _size(width: int, height: int) -> tuple[int, int]:
    """The preview's frame, both sides even."""
    scale = SHORT_SIDE_PX / min(width, height)
    return round(width * scale / 2) * 2, round(height * scale / 2) * 2
