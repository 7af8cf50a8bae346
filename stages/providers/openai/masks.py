"""Fits masks to OpenAI's edits, and puts the child's own pixels back. Runs in worker processes."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageFilter

# Half a pen stroke: where scenery and figure meet, they are blended over so many pixels.
_SOFT_PX = 1.5


@dataclass(frozen=True)
class Edited:
    """What was painted, and the canvas and the mask (black: stays) that it was painted from."""

    painted: bytes
    canvas_png: bytes
    mask_png: bytes


def clear_to_paint(mask_png: bytes) -> bytes:
    """The mask as OpenAI reads it, an RGBA PNG: what is to be painted is transparent."""
    mask = _opened(mask_png).convert("L")
    clear = Image.new("RGBA", mask.size, "black")
    clear.putalpha(mask.point(lambda level: 255 - level))
    return _png(clear)


def with_kept(edited: Edited) -> bytes:
    """What was painted, with the canvas' own pixels where the mask is black.

    These models take a mask as a hint: they draw the figure again, nearly as it was.
    """
    canvas = _opened(edited.canvas_png).convert("RGB")
    kept = _opened(edited.mask_png).convert("L").point(lambda level: 255 - level)
    painted = _opened(edited.painted).convert("RGB").resize(canvas.size, Image.Resampling.LANCZOS)
    painted.paste(canvas, mask=kept.filter(ImageFilter.GaussianBlur(_SOFT_PX)))
    return _png(painted)


def _opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
