"""Masks as OpenAI's edits read them."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from stages.providers.openai.masks import clear_to_paint


def _png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _mask() -> bytes:
    """A black square to keep on white."""
    mask = Image.new("L", (64, 64), 255)
    ImageDraw.Draw(mask).rectangle((16, 16, 47, 47), fill=0)
    return _png(mask)


def test_what_is_to_be_painted_is_transparent() -> None:
    mask = Image.open(io.BytesIO(clear_to_paint(_mask())))
    assert mask.mode == "RGBA"
    alpha = mask.getchannel("A")
    assert (alpha.getpixel((0, 0)), alpha.getpixel((32, 32))) == (0, 255)
