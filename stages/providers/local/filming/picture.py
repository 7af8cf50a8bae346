"""Pictures as files: read, and brought to the size that the film works with."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError

Pixels = NDArray[np.uint8]

# The picture is kept this much larger than the frame, so that the camera, which is that close at
# most, never has to enlarge it.
MARGIN = 1.12


def read_rgb(path: Path) -> Pixels:
    """The picture's RGB pixels (height, width, 3), what is transparent on white.

    Raises ProviderError when the file is not a picture.
    """
    pixels = _decoded(path)
    if pixels.ndim == 2:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB), np.uint8)
    if pixels.shape[2] == 3:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)
    rgba = cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA)
    alpha = rgba[..., 3:].astype(np.float32) / 255
    return np.rint(rgba[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)


def read_rgba(path: Path) -> Pixels:
    """The cut-out's RGBA pixels (height, width, 4). Raises ProviderError when it has no alpha."""
    pixels = _decoded(path)
    if pixels.ndim != 3 or pixels.shape[2] != 4:
        raise ProviderError("bad_cutout", "The hero's cut-out is not a picture with transparency.")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


def covering(picture: Pixels, width: int, height: int) -> Pixels:
    """The whole picture, scaled so that it covers a frame `MARGIN` times the given one."""
    rows, columns = picture.shape[:2]
    scale = max(width / columns, height / rows) * MARGIN
    size = (max(width, round(columns * scale)), max(height, round(rows * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=way), np.uint8)


def _decoded(path: Path) -> Pixels:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProviderError("no_picture", "A picture of the film is not there any more.") from error
    # An empty buffer is an error of its own in OpenCV.
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED) if data else None
    if pixels is None or pixels.dtype != np.uint8:
        raise ProviderError("bad_picture", "A picture of the film cannot be read.")
    return np.asarray(pixels, np.uint8)
