"""Names colours as a child would, and counts them."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from stages.drawing.read import Pixels
from stages.drawing.sheet import Mask
from stages.providers.base import ColorSpan

# Hues in degrees of HSV, up to which a colour bears this name.
_HUES = (
    (14, "red"),
    (38, "orange"),
    (68, "yellow"),
    (163, "green"),
    (194, "turquoise"),
    (246, "blue"),
    (290, "purple"),
    (344, "pink"),
    (361, "red"),
)

_NAMES = (
    "black",
    "grey",
    "white",
    "brown",
    "pink",
    "red",
    "orange",
    "yellow",
    "green",
    "turquoise",
    "blue",
    "purple",
)

# A colour with less than this share of what is drawn is a slip of the pen.
_MIN_SHARE = 0.03

# A stroke is about so wide in the working picture.
_STROKE_PX = 9


def name_colors(even: Pixels, mask: Mask) -> tuple[ColorSpan, ...]:
    """The named colours of evened-out RGB pixels under a mask, most first, with their shares."""
    x, y, width, height = cv2.boundingRect(mask.astype(np.uint8))
    part = np.s_[y : y + height, x : x + width]
    even, mask = even[part], mask[part]
    pixels = even[mask & _core(even, mask)] if mask.size else even.reshape(-1, 3)
    if not len(pixels):
        return ()
    names = _names_of(pixels)
    spans = []
    for number, name in enumerate(_NAMES):
        share = float((names == number).mean())
        if share >= _MIN_SHARE:
            red, green, blue = np.median(pixels[names == number], axis=0).astype(int)
            spans.append(ColorSpan(name, f"#{red:02x}{green:02x}{blue:02x}", round(share, 3)))
    return tuple(sorted(spans, key=lambda span: -span.share))


def make_palette(colors: tuple[ColorSpan, ...]) -> tuple[str, ...]:
    """Three to six colours to paint with: the drawing's own, with tints of the first if few."""
    own = [span.hex for span in colors if span.name not in ("white", "grey")][:6]
    own = own or [span.hex for span in colors][:1] or ["#4a6fa5"]
    for share in (0.45, 0.7):
        if len(own) < 3:
            own.append(_tint(own[0], share))
    return tuple(own)


def darkest_channel(picture: Pixels) -> Pixels:
    """The least of red, green and blue; quicker than numpy's `min` over so short an axis."""
    return np.minimum(np.minimum(picture[..., 0], picture[..., 1]), picture[..., 2])


def _core(even: Pixels, mask: Mask) -> Mask:
    """The middle of strokes, where colour is not mixed with paper: the strongest around."""
    strength = np.where(mask, 255 - darkest_channel(even), 0).astype(np.uint8)
    around = cv2.dilate(strength, np.ones((_STROKE_PX, _STROKE_PX), np.uint8))
    return np.asarray(strength > 0.75 * around)


def _names_of(pixels: Pixels) -> npt.NDArray[np.int64]:
    hsv = cv2.cvtColor(pixels.reshape(1, -1, 3).astype(np.float32) / 255, cv2.COLOR_RGB2HSV)[0]
    hue, saturation, value = hsv[:, 0], hsv[:, 1], hsv[:, 2]
    bounds = [bound for bound, _ in _HUES]
    by_hue = np.array([_NAMES.index(name) for _, name in _HUES])
    names = by_hue[np.digitize(hue, bounds)]
    warm = (hue < 45) | (hue > 350)
    names[warm & (value < 0.68) & (hue > 8) & (hue < 45)] = _NAMES.index("brown")
    names[(hue > 330) & (saturation < 0.6) & (value > 0.75)] = _NAMES.index("pink")
    names[(hue < 14) & (saturation < 0.45) & (value > 0.8)] = _NAMES.index("pink")
    pale = saturation < np.where(value > 0.8, 0.13, 0.2)
    names[pale] = _NAMES.index("grey")
    names[pale & (value > 0.86)] = _NAMES.index("white")
    dark = (value < 0.34) & (saturation < 0.45) | (value < 0.2) | (pale & (value < 0.42))
    names[dark] = _NAMES.index("black")
    return np.asarray(names)


def _tint(color: str, share: float) -> str:
    parts = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (250 - part) * share):02x}" for part in parts)
