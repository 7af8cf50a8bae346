"""Looks at each figure by itself, and says which of them is the hero."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stages.drawing.colors import name_colors
from stages.drawing.figures import Blob
from stages.drawing.kinds.form import make_form
from stages.drawing.kinds.judge import judge
from stages.drawing.kinds.opinion import Opinion
from stages.drawing.read import Pixels
from stages.drawing.shape import count_limbs, find_face
from stages.drawing.sheet import Mask
from stages.models import Kind
from stages.providers.base import ColorSpan

# Kinds that are what stands around in a drawing, not whom it is about; the rest may be heroes.
_SCENERY: tuple[Kind, ...] = ("sun", "house", "tree", "cloud")
# So much less they count, and somebody with a face or limbs so much more.
_AROUND, _SOMEBODY = 0.05, 1.5
# Somebody as sure as this, whom something nameless arches over or frames, is more than that.
_SURE = 0.7
# Nothing can be told of a kind that is less sure than this.
_TOLD = 0.5


@dataclass(frozen=True)
class Looked:
    """A figure and what was seen in it."""

    blob: Blob
    colors: tuple[ColorSpan, ...]
    limbs: tuple[int, int]  # that reach up and down
    has_face: bool
    opinion: Opinion


def look_at(blob: Blob, ink: Mask, even: Pixels) -> Looked:
    """Measure one figure; `ink` and `even` (RGB in even light) are of the whole working picture."""
    colors = name_colors(even, blob.mask & ink)
    limbs, face = count_limbs(blob), find_face(blob, ink, even)
    form = make_form(blob, ink, even, colors, limbs=limbs, face=face)
    return Looked(blob, colors, limbs, face.whole, judge(form))


def hero_first(figures: list[Looked]) -> list[Looked]:
    """The most likely hero, then the rest as they were: by size, place and firmness.

    A sun in the corner or a house beside somebody is not the hero, however large it is; nor is a
    rainbow over somebody.
    """
    hero = max(figures, key=lambda figure: _weight(figure, figures))
    return [hero, *(figure for figure in figures if figure is not hero)]


def as_hero(figure: Looked) -> Looked:
    """The same as the hero: where nothing speaks for another kind, it is somebody."""
    if figure.opinion.kind != "thing":
        return figure
    return replace(figure, opinion=Opinion("figure", figure.opinion.confidence))


def _weight(figure: Looked, figures: list[Looked]) -> float:
    opinion = figure.opinion
    if opinion.confidence < _TOLD:
        framing = any(_frames(figure, other) for other in figures)
        return figure.blob.score * (_AROUND if framing else 1.0)
    if opinion.kind in _SCENERY:
        return figure.blob.score * _AROUND
    return figure.blob.score * (_SOMEBODY if opinion.kind in ("figure", "winged") else 1.0)


def _frames(around: Looked, other: Looked) -> bool:
    """Whether somebody stands in the open middle of this."""
    if other.opinion.kind != "figure" or other.opinion.confidence < _SURE:
        return False
    x, y, width, height = around.blob.box
    left, top, wide, high = other.blob.box
    column, row = left + wide // 2, top + high // 2
    inside = x < column < x + width and y < row < y + height
    return inside and not around.blob.mask[row, column]
