"""The poster: the cover as a still picture, as large as the film."""

from __future__ import annotations

import cv2
import numpy as np

from stages.errors import ProviderError
from stages.providers.film_briefs import FilmPart
from stages.providers.local.filming.encoder import run_ffmpeg
from stages.providers.local.filming.timing import TURN_S

# By then whoever is on the cover has begun to move; the page turns later.
AT_S = 1.0
QUALITIES = (88, 82, 76, 68, 58, 45, 30, 15)
# What a page of a library can load many of.
LARGEST_BYTES = 250_000
TIMEOUT_S = 30.0


def poster(cover: FilmPart) -> bytes:
    """A JPEG of the film's own width and height, under `LARGEST_BYTES` whatever is painted on it.

    Raises ProviderError when the clip cannot be read.
    """
    at_s = max(0.0, min(AT_S, (cover.duration_s - TURN_S) / 2))
    frame = run_ffmpeg(
        [
            *("-ss", f"{at_s:.3f}", "-i", str(cover.clip.absolute()), "-frames:v", "1"),
            *("-c:v", "bmp", "-pix_fmt", "bgr24", "-f", "image2pipe", "-"),
        ],
        timeout_s=TIMEOUT_S,
    )
    picture = cv2.imdecode(np.frombuffer(frame, np.uint8), cv2.IMREAD_COLOR) if frame else None
    if picture is None:
        raise ProviderError("bad_clip", "The film's first clip has no picture.")
    for quality in QUALITIES:
        made, jpeg = cv2.imencode(
            ".jpg",
            picture,
            [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1],
        )
        if made and len(jpeg) <= LARGEST_BYTES:
            break
    return bytes(jpeg)
