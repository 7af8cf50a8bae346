"""Fits masks to OpenAI's edits. Runs in worker processes."""

from __future__ import annotations

import io

from PIL import Image


def clear_to_paint(mask_png: bytes) -> bytes:
    """The mask as OpenAI reads it, an RGBA PNG: what is to be painted is transparent."""
    mask = Image.open(io.BytesIO(mask_png)).convert("L")
    clear = Image.new("RGBA", mask.size, "black")
    clear.putalpha(mask.point(lambda level: 255 - level))
    file = io.BytesIO()
    clear.save(file, "PNG")
    return file.getvalue()
