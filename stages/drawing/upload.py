"""Checks an upload by its header alone, before any work starts."""

from __future__ import annotations

from dataclasses import dataclass

from PIL.ExifTags import Base

from stages.drawing.formats import open_picture
from stages.errors import InputError

# Below this a drawing has no line that could be followed.
MIN_SIDE_PX = 48

# EXIF orientations that lay a picture on its side.
_SIDEWAYS = (5, 6, 7, 8)


@dataclass(frozen=True)
class UploadInfo:
    """What an upload is: its format's name and its size in pixels, held upright."""

    format: str
    width: int
    height: int


def check_upload(data: bytes, *, max_pixels: int) -> UploadInfo:
    """What the header says of a picture.

    Raises InputError: `unreadable_drawing`, `drawing_too_small`, or `drawing_too_large`.
    """
    with open_picture(data) as picture:
        width, height = picture.size
        sideways = picture.getexif().get(Base.Orientation) in _SIDEWAYS
        name = picture.format or ""
    if width * height > max_pixels:
        raise InputError(
            "drawing_too_large",
            f"This picture has {width}×{height} pixels, more than the {max_pixels / 1e6:g} million"
            " that are accepted: please send it smaller.",
        )
    if min(width, height) < MIN_SIDE_PX:
        raise InputError(
            "drawing_too_small",
            f"This picture has only {width}×{height} pixels: please send one with at least"
            f" {MIN_SIDE_PX} on each side.",
        )
    return UploadInfo(name, height if sideways else width, width if sideways else height)
