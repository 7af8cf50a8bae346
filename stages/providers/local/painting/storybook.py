"""The storybook style: sheets of gouache-painted paper, cut out and laid one over another."""

from __future__ import annotations

from random import Random

import numpy as np

from stages.providers.local.painting.canvas import Canvas, Pixels, Texture
from stages.providers.local.painting.palettes import darker, lighter, mix
from stages.providers.local.painting.shapes import bounds, ridge
from stages.providers.local.painting.texture import clouds, fibres, streaks

SHADE = "#2a2145"

# How a sheet's soft shadow is stacked from outlines: width in units, opacity. A real blur would
# cost ten times as long.
_SHADOW = ((22, 0.045), (13, 0.06), (6, 0.085))


class Storybook(Canvas):
    """Crisp layers with a lit edge, a soft shadow on what lies behind, and crayon marks."""

    def layer(self, path: str, colour: str, texture: Texture = "", *, lift: float = 1.0) -> None:
        """See Canvas."""
        unit = self.unit
        for width, opacity in _SHADOW:
            self.add(
                f'<path d="{path}" fill="none" stroke="{SHADE}" stroke-width="{width * unit:.1f}" '
                f'stroke-linejoin="round" stroke-opacity="{opacity * lift:.3f}" '
                f'transform="translate({2 * unit:.1f} {-unit:.1f})"/>'
            )
        fade = self.fade(lighter(colour, 0.1), darker(colour, 0.14))
        self.add(f'<path d="{path}" fill="url(#{fade})"/>')
        self._marks(path, colour, texture)
        self.line(path, lighter(colour, 0.5), 2.2 * unit, 0.45)

    def piece(self, path: str, colour: str, texture: Texture = "") -> None:
        """See Canvas."""
        unit = self.unit
        self.add(
            f'<path d="{path}" fill="{SHADE}" fill-opacity="0.16" '
            f'transform="translate({3 * unit:.1f} {4 * unit:.1f})"/>'
        )
        fade = self.fade(lighter(colour, 0.09), darker(colour, 0.12))
        self.add(f'<path d="{path}" fill="url(#{fade})"/>')
        self._marks(path, colour, texture)

    def dab(self, path: str, colour: str, opacity: float = 1.0) -> None:
        """See Canvas."""
        self.add(f'<path d="{path}" fill="{colour}" fill-opacity="{opacity:.2f}"/>')

    def line(self, path: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """See Canvas."""
        self.add(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" '
            f'stroke-linecap="round" stroke-linejoin="round" stroke-opacity="{opacity:.2f}"/>'
        )

    def sky(self, colours: tuple[str, ...], horizon: float) -> None:
        """See Canvas."""
        self.add(f'<rect width="100%" height="100%" fill="{colours[0]}"/>')
        bands = 6
        for i in range(1, bands):
            at = i / (bands - 1) * (len(colours) - 1)
            low = min(int(at), len(colours) - 2)
            colour = mix(colours[low], colours[low + 1], at - low)
            y, rise = horizon * (i - 0.25) / bands, 20 * self.unit
            # Each strip ends below the next one's edge: what nobody sees need not be painted.
            floor = y + horizon / bands + 3 * rise if i < bands - 1 else self.height
            edge = ridge(self.rng, self.width, y, rise, floor, 1.1)
            self.line(edge.edge, SHADE, 9 * self.unit, 0.03)
            self.dab(edge.path, colour)
            self.line(edge.edge, lighter(colour, 0.5), 2 * self.unit, 0.4)

    def finish(self, picture: Pixels, seed: int) -> Pixels:
        """See Canvas."""
        height, width = picture.shape[:2]
        paint = clouds(seed, width, height, 90) * 0.035 + streaks(seed + 1, width, height) * 0.022
        paper = fibres(seed + 2, width, height) * 0.028
        y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
        x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
        vignette = 1 - 0.1 * np.clip(x * x + y * y - 0.75, 0, 1)
        factor = (1 + paint + paper) * vignette
        result = picture.copy()
        for channel in range(3):  # one at a time: a third of the memory
            result[..., channel] = np.clip(picture[..., channel] * factor, 0, 255)
        return result

    def _marks(self, path: str, colour: str, texture: Texture) -> None:
        """Crayon over the gouache, inside the shape alone."""
        left, top, right, bottom = bounds(path)
        left, top = max(left, 0), max(top, 0)
        width = min(right, self.width) - left
        # A sheet shows only a strip of itself; the next one covers the rest.
        height = min(bottom, self.height, top + 0.3 * self.height) - top
        if not texture or min(width, height) < 60 * self.unit:
            return
        area = width * height / self.unit**2
        count = min(round(area / _ROOM[texture]), 260)
        name = self.define(f"clip{path}", f'<clipPath id="ID"><path d="{path}"/></clipPath>')
        strokes = []
        for tone, opacity in ((lighter(colour, 0.4), 0.24), (darker(colour, 0.34), 0.15)):
            marks = "".join(
                _mark(
                    self.rng,
                    texture,
                    left + self.rng.uniform(-0.1, 1) * width,
                    top + self.rng.random() * height,
                    self.unit,
                )
                for _ in range(count)
            )
            strokes.append(
                f'<path d="{marks}" fill="none" stroke="{tone}" stroke-linecap="round" '
                f'stroke-width="{_WIDTH[texture] * self.unit:.1f}" stroke-opacity="{opacity}"/>'
            )
        self.add(f'<g clip-path="url(#{name})">{"".join(strokes)}</g>')


# Square units for one mark, and how broad it is.
_ROOM: dict[Texture, int] = {"hatch": 1100, "speckle": 700, "grass": 800, "grain": 2600}
_WIDTH: dict[Texture, float] = {"hatch": 1.9, "speckle": 3.2, "grass": 1.8, "grain": 1.3}


def _mark(rng: Random, texture: Texture, x: float, y: float, unit: float) -> str:
    if texture == "speckle":
        return f"M{x:.0f} {y:.0f}h{rng.uniform(0.1, 2):.1f}"
    if texture == "grass":
        lean, tall = rng.uniform(-5, 5) * unit, rng.uniform(7, 17) * unit
        return f"M{x:.0f} {y:.0f}q{lean / 2:.1f} {-tall / 2:.1f} {lean:.1f} {-tall:.1f}"
    long = (rng.uniform(14, 52) if texture == "hatch" else rng.uniform(40, 120)) * unit
    rise = long * rng.uniform(-0.3, -0.16) if texture == "hatch" else rng.uniform(-3, 3)
    return f"M{x:.0f} {y:.0f}q{long / 2:.0f} {rise * 0.3:.1f} {long:.0f} {rise:.1f}"
