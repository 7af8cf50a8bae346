"""Reads a picture of any accepted format into upright RGB pixels, without what else it carried."""

from __future__ import annotations

import struct

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from stages.drawing.formats import UNREADABLE, open_picture

Pixels = npt.NDArray[np.uint8]

# The longer side that is kept: enough for a cut-out on a 1080p page, small enough to be quick.
MAX_SIDE_PX = 2048


def read_upright(data: bytes) -> Pixels:
    """The picture as height×width×3 RGB bytes, turned upright, its longer side at most 2048.

    Transparent parts are white paper. Raises InputError for a file that breaks off.
    """
    try:
        with open_picture(data) as picture:
            # JPEG alone can be decoded smaller; it saves most of the memory of a large photo.
            picture.draft("RGB", (MAX_SIDE_PX, MAX_SIDE_PX))
            upright = ImageOps.exif_transpose(picture)
            flat = _on_white(upright)
            flat.thumbnail((MAX_SIDE_PX, MAX_SIDE_PX), Image.Resampling.LANCZOS)
            return np.asarray(flat)
    except (OSError, ValueError, SyntaxError, struct.error, EOFError) as error:
        raise UNREADABLE from error


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I;16"):
        # Sixteen bits of grey: Pillow would cut them off instead of scaling them.
        grey = (np.asarray(picture, dtype=np.uint16) >> 8).astype(np.uint8)
        return Image.fromarray(grey).convert("RGB")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    paper = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(paper, layered).convert("RGB")
