"""The watercolour style: thin washes that pool at their edges, on paper that shows through."""

from __future__ import annotations

import cv2
import numpy as np

from stages.providers.local.painting.canvas import Canvas, Pixels, Texture
from stages.providers.local.painting.palettes import darker, lighter, mix
from stages.providers.local.painting.texture import Field, clouds, fibres, turbulence

PAPER = (252, 249, 240)


class Watercolor(Canvas):
    """Translucent washes; the bleeding, the granulation and the bare border come in `finish`."""

    def layer(self, path: str, colour: str, texture: Texture = "", *, lift: float = 1.0) -> None:
        """See Canvas."""
        self._wash(path, colour, 0.95, 5.0)

    def piece(self, path: str, colour: str, texture: Texture = "") -> None:
        """See Canvas."""
        self._wash(path, colour, 0.93, 3.0)
        if texture:
            # A second, wetter touch that has run a little out of the first.
            shift = self.rng.uniform(-9, 9) * self.unit
            self.add(
                f'<path d="{path}" fill="{darker(colour, 0.18)}" fill-opacity="0.16" '
                f'transform="translate({shift:.1f} {6 * self.unit:.1f})"/>'
            )

    def dab(self, path: str, colour: str, opacity: float = 1.0) -> None:
        """See Canvas."""
        self.add(
            f'<path d="{path}" fill="{colour}" fill-opacity="{opacity * 0.88:.2f}" '
            f'stroke="{darker(colour, 0.2)}" stroke-width="{self.unit:.1f}" stroke-opacity=".4"/>'
        )

    def line(self, path: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """See Canvas."""
        self.add(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width * 1.15:.1f}" '
            f'stroke-linecap="round" stroke-linejoin="round" '
            f'stroke-opacity="{opacity * 0.75:.2f}"/>'
        )

    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """See Canvas."""
        pale = [lighter(colour, 0.22) for colour in colours]
        stops = "".join(
            f'<stop offset="{i / (len(pale) - 1):.2f}" stop-color="{colour}"/>'
            for i, colour in enumerate(pale)
        )
        name = self.define(
            f"sky{colours}",
            f'<linearGradient id="ID" gradientUnits="userSpaceOnUse" x1="0" y1="0" '
            f'x2="{self.width * 0.08:.0f}" y2="{horizon:.0f}">{stops}</linearGradient>',
        )
        self.add(f'<rect width="100%" height="100%" fill="url(#{name})"/>')
        for _ in range(7):
            x, y = self.rng.uniform(0, self.width), self.rng.uniform(0, horizon * 0.8)
            colour = self.rng.choice(("#fffdf6", "#fffdf6", colours[0], colours[1]))
            self.glow(x, y, self.rng.uniform(90, 260) * self.unit, colour, 0.38)

    def finish(self, picture: Pixels, seed: int) -> Pixels:
        """See Canvas."""
        height, width = picture.shape[:2]
        unit = self.unit
        soft = cv2.remap(
            picture, *_bleeding(seed, width, height, unit), cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        )  # fmt: skip
        grey = cv2.cvtColor(soft, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
        rim = np.clip(cv2.GaussianBlur(grey, (0, 0), 5 * unit) - grey, 0, 0.3)
        flow = (
            clouds(seed + 3, width, height, 130) * 0.2 + turbulence(seed + 4, width, height) * 0.14
        )
        tooth = fibres(seed + 5, width, height)
        amount = 0.95 + flow + 0.9 * rim + tooth * 0.085 * (0.5 + (1 - grey))
        border, pooled = _border(seed + 6, width, height)
        amount *= border * (1 + 0.16 * pooled)
        result = np.empty_like(picture)
        for channel in range(3):  # one at a time: a third of the memory
            density = (1 - soft[..., channel] / np.float32(255)) * amount
            paper = PAPER[channel] * (1 + tooth * 0.012)
            result[..., channel] = np.clip(paper * (1 - np.clip(density, 0, 1)), 0, 255)
        return result

    def _wash(self, path: str, colour: str, opacity: float, edge: float) -> None:
        thin, thick = lighter(colour, 0.3), mix(colour, darker(colour, 0.2), 0.5)
        if self.rng.random() < 0.4:
            thin, thick = thick, lighter(colour, 0.2)
        fade = self.fade(thin, thick)
        rim = darker(colour, 0.32)
        self.add(
            f'<path d="{path}" fill="url(#{fade})" fill-opacity="{opacity}" stroke="{rim}" '
            f'stroke-width="{edge * self.unit * 0.5:.1f}" stroke-opacity="0.5"/>'
        )


def _bleeding(seed: int, width: int, height: int, unit: float) -> tuple[Field, Field]:
    """Where each pixel takes its colour from: edges waver as on damp paper."""
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    wide = clouds(seed, width, height, 46) * 5.5 * unit
    fine = turbulence(seed + 1, width, height) * 3.2 * unit
    other = clouds(seed + 2, width, height, 38) * 5.5 * unit
    return x + wide + fine, y + other - fine


def _border(seed: int, width: int, height: int) -> tuple[Field, Field]:
    """How much paint there is towards the paper's edge (0–1), and where it pooled as it dried."""
    short = min(width, height)
    x = np.minimum(np.arange(width), width - 1 - np.arange(width)).astype(np.float32)
    y = np.minimum(np.arange(height), height - 1 - np.arange(height)).astype(np.float32)
    inward = np.minimum(x[None, :], y[:, None]) / short
    ragged = inward + clouds(seed, width, height, 60) * 0.011
    ragged += turbulence(seed + 1, width, height) * 0.005
    paint = np.clip((ragged - 0.022) / 0.006, 0, 1)
    pooled = paint * np.exp(-(((ragged - 0.034) / 0.008) ** 2))
    return np.asarray(paint, np.float32), np.asarray(pooled, np.float32)
