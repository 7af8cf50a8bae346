"""Checks an upload by its header alone, before any work starts."""

from __future__ import annotations

from stages.drawing.formats import open_picture
from stages.errors import InputError

# Below this a drawing has no line that could be followed.
MIN_SIDE_PX = 48


def check_upload(data: bytes, *, max_pixels: int) -> None:
    """Refuse what is no picture, or one that is too large or too small; pixels stay undecoded.

    Raises InputError: `unreadable_drawing`, `drawing_too_small`, or `drawing_too_large`.
    """
    with open_picture(data) as picture:
        width, height = picture.size
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
