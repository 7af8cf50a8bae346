"""Masks for edits, and the child's pixels put back."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from stages.providers.openai.masks import Edited, clear_to_paint, with_kept

_RED, _GREEN = (255, 0, 0), (0, 255, 0)


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


def test_the_figure_is_put_back_as_it_was_whatever_was_painted() -> None:
    canvas = _png(Image.new("RGB", (64, 64), _RED))
    painted = _png(Image.new("RGB", (128, 128), _GREEN))
    kept = Image.open(io.BytesIO(with_kept(Edited(painted, canvas, _mask()))))
    assert kept.size == (64, 64)
    assert kept.getpixel((32, 32)) == _RED
    assert kept.getpixel((2, 2)) == _GREEN
