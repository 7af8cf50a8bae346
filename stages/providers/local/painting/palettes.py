"""Colours: how they mix, and what a drawing's palette and a scene's mood make of a page."""

from __future__ import annotations

import colorsys
from collections.abc import Sequence
from random import Random

Rgb = tuple[float, float, float]

# For a drawing in pencil alone: a box of six gouaches.
PAINTBOX = ("#e4572e", "#f2a541", "#3f88c5", "#d1495b", "#7b5ea7", "#2a9d8f")

# A mood's word, and what it does to a page: saturation, lightness, and a colour to lean towards.
MOODS: tuple[tuple[tuple[str, ...], tuple[float, float, str, float]], ...] = (
    (("sad", "lonely", "worried", "gloomy", "shy", "lost"), (0.78, 0.95, "#7d95b8", 0.14)),
    (("calm", "quiet", "gentle", "sleepy", "dreamy", "cosy", "cozy"), (0.9, 1.0, "#c9a7d8", 0.1)),
    (("excited", "joyful", "proud", "brave", "cheerful"), (1.12, 1.02, "#ffd166", 0.06)),
    (("curious", "mysterious", "magic", "wonder"), (1.02, 0.98, "#6fc3c9", 0.09)),
)


def rgb(colour: str) -> Rgb:
    """`#rrggbb` as three fractions."""
    return (
        int(colour[1:3], 16) / 255,
        int(colour[3:5], 16) / 255,
        int(colour[5:7], 16) / 255,
    )


def hexed(colour: Rgb) -> str:
    """Three fractions as `#rrggbb`; what lies outside 0–1 is clipped."""
    red, green, blue = (min(max(round(255 * part), 0), 255) for part in colour)
    return f"#{red:02x}{green:02x}{blue:02x}"


def mix(first: str, second: str, share: float) -> str:
    """`share` (0–1) of the second colour in the first."""
    (r0, g0, b0), (r1, g1, b1) = rgb(first), rgb(second)
    return hexed((r0 + (r1 - r0) * share, g0 + (g1 - g0) * share, b0 + (b1 - b0) * share))


def lighter(colour: str, share: float) -> str:
    """Towards the white of warm paper."""
    return mix(colour, "#fffaf0", share)


def darker(colour: str, share: float) -> str:
    """Towards a deep violet, never black: black looks like a hole in a painted page."""
    return mix(colour, "#2a2145", share)


def luminance(colour: str) -> float:
    """How light a colour looks, 0–1 (WCAG's relative luminance)."""
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """WCAG's contrast of two colours, 1–21."""
    a, b = sorted((luminance(first), luminance(second)))
    return (b + 0.05) / (a + 0.05)


def vary(rng: Random, colour: str, amount: float = 0.04) -> str:
    """The same colour from another tube: a little off in hue, lightness and strength."""
    hue, light, strength = colorsys.rgb_to_hls(*rgb(colour))
    hue = (hue + rng.uniform(-amount, amount) * 0.4) % 1
    light = min(max(light + rng.uniform(-amount, amount), 0), 1)
    strength = min(max(strength * (1 + rng.uniform(-amount, amount)), 0), 1)
    return hexed(colorsys.hls_to_rgb(hue, light, strength))


def accents(palette: Sequence[str], rng: Random) -> tuple[str, ...]:
    """Four to six lively colours of a page: the drawing's own first, then what goes with them."""
    own = [lively for lively in map(_lively, palette) if lively is not None][:4]
    box = list(PAINTBOX)
    rng.shuffle(box)
    if own:
        hue, light, strength = colorsys.rgb_to_hls(*rgb(own[0]))
        box.insert(0, hexed(colorsys.hls_to_rgb((hue + 0.45) % 1, light, strength * 0.9)))
    return tuple([*own, *box][: max(4, len(own) + 1)])


def in_mood(colour: str, mood: str) -> str:
    """The colour as a page of this mood shows it."""
    for words, (strength_by, light_by, lean, share) in MOODS:
        if any(word in mood.lower() for word in words):
            hue, light, strength = colorsys.rgb_to_hls(*rgb(colour))
            moved = colorsys.hls_to_rgb(
                hue, min(light * light_by, 1), min(strength * strength_by, 1)
            )
            return mix(hexed(moved), lean, share)
    return colour


def _lively(colour: str) -> str | None:
    """A drawn colour made fit for paint, or None for greys, blacks and bare paper."""
    hue, light, strength = colorsys.rgb_to_hls(*rgb(colour))
    if max(rgb(colour)) - min(rgb(colour)) < 0.12 or light < 0.08 or light > 0.93:
        return None
    light, strength = min(max(light, 0.42), 0.66), min(max(strength, 0.45), 0.82)
    return hexed(colorsys.hls_to_rgb(hue, light, strength))
