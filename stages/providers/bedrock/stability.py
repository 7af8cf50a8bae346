"""Stability AI's models on Bedrock: Inpaint, Stable Diffusion 3.5, and those without pictures.

https://docs.aws.amazon.com/bedrock/latest/userguide/stable-image-services.html
https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-diffusion-3-5-large.html
"""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from stages.providers.bedrock.families import AVOIDED, Wish, in_base64

_MAX_CHARS = 10_000  # of the prompt

# How far a picture may go from the canvas: less leaves bare paper, more moves the figure.
_STRENGTH = 0.75

_RATIOS = ("16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21")

_PAPER = (250, 247, 240)


class _Stability:
    def fault(self, answer: dict[str, Any]) -> str | None:
        """See Family: the reason stands beside the picture, None for a good one."""
        reasons = answer.get("finish_reasons")
        first = reasons[0] if isinstance(reasons, list) and reasons else None
        return str(first) if first else None


class StableInpaint(_Stability):
    """Paints what is white in a mask, and leaves what is black."""

    takes_figure = True

    def body(self, wish: Wish) -> dict[str, Any]:
        """See Family. It cannot begin from nothing: scenery alone is painted over bare paper."""
        if wish.canvas is None:
            image, mask = _flat(wish.size, _PAPER), _flat(wish.size, (255, 255, 255))
        else:
            image, mask = wish.canvas.png, wish.canvas.mask_png
        return {
            **_asked(wish),
            "image": in_base64(image),
            "mask": in_base64(mask),
            "grow_mask": 0,  # it would grow into the figure
        }


class StableDiffusion(_Stability):
    """Paints from the canvas, all of it anew."""

    takes_figure = True

    def body(self, wish: Wish) -> dict[str, Any]:
        """See Family."""
        if wish.canvas is None:
            return _from_text(wish)
        return {
            **_asked(wish),
            "mode": "image-to-image",
            "image": in_base64(wish.canvas.png),
            "strength": _STRENGTH,
        }


class StableText(_Stability):
    """Stable Image Core and Ultra, which take no picture."""

    takes_figure = False

    def body(self, wish: Wish) -> dict[str, Any]:
        """See Family."""
        return _from_text(wish)


def _asked(wish: Wish) -> dict[str, Any]:
    return {
        "prompt": wish.words(_MAX_CHARS),
        "negative_prompt": AVOIDED,
        "seed": wish.seed,
        "output_format": "png",
    }


def _from_text(wish: Wish) -> dict[str, Any]:
    wanted = wish.size[0] / wish.size[1]
    return {**_asked(wish), "aspect_ratio": min(_RATIOS, key=lambda ratio: _off(ratio, wanted))}


def _off(ratio: str, wanted: float) -> float:
    width, _, height = ratio.partition(":")
    shape = int(width) / int(height)
    return max(shape, wanted) / min(shape, wanted)


def _flat(size: tuple[int, int], colour: tuple[int, int, int]) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG", compress_level=1)
    return file.getvalue()
