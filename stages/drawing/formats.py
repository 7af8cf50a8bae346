"""The kinds of pictures that are read, and how they are opened."""

from __future__ import annotations

import io
import warnings

from PIL import Image, UnidentifiedImageError
from pillow_heif import register_heif_opener

from stages.errors import InputError

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "HEIF")

UNREADABLE = InputError(
    "unreadable_drawing",
    "This file is not a picture we can read: send a PNG, JPEG, WebP, GIF or HEIC.",
)

register_heif_opener(thumbnails=False)

# Our own limit on pixels, a setting, is checked on every upload before anything is decoded.
Image.MAX_IMAGE_PIXELS = None


def open_picture(data: bytes) -> Image.Image:
    """The picture, its pixels not decoded yet. Raises InputError."""
    try:
        with warnings.catch_warnings():
            # A file with a strange chunk beside its picture is still a picture.
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(data), formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UNREADABLE from error
