"""Cut-outs of drawn things on photographed-like paper, against their known masks.

One composite of each hard condition, to be quick;
`python -m tests.bench.cutouts` measures them all.
"""

from __future__ import annotations

import numpy as np
import pytest

from tests.stages.drawing.camera import Shot, shoot
from tests.stages.drawing.composites import COMPOSITES
from tests.stages.drawing.measure import figure_mask, iou, overlap, pixels, prepare
from tests.stages.drawing.paper import person
from tests.stages.drawing.things import house, stroke, tadpole

MEASURED = (
    "squared scan at 20, dragon",
    "striped pale table, robot",
    "two fingers on a table, tree",
    "pale pencil, tadpole",
    "blur, person",
    "low resolution, robot",
    "everything, stick",
    "small, tadpole",
)


def test_there_are_enough_composites() -> None:
    assert len(COMPOSITES) >= 40


@pytest.mark.parametrize("name", MEASURED)
def test_the_hero_is_cut_out(name: str) -> None:
    assert overlap(shoot(COMPOSITES[name])) >= 0.9


@pytest.mark.parametrize("ink", [(35, 35, 38), (205, 50, 50)])
def test_no_paper_clings_to_the_outline(ink: tuple[int, int, int]) -> None:
    """The outermost pixels are ink, and as dark as the rest of the line."""
    hero = prepare(shoot(Shot(person, ink, 6, shadow=0.3)).photo).figures[0]
    rgba = pixels(hero).astype(np.float32)
    opaque = np.pad(rgba[..., 3] > 127, 1)
    around = opaque[:-2, 1:-1] & opaque[2:, 1:-1] & opaque[1:-1, :-2] & opaque[1:-1, 2:]
    rim = opaque[1:-1, 1:-1] & ~around
    paper, line = rgba[..., :3].mean(axis=2).max(), np.mean(ink)
    lightness = rgba[..., :3].mean(axis=2)[rim]
    assert (lightness.mean() - line) / (paper - line) < 0.25
    assert (lightness > (paper + line) / 2).mean() < 0.05


def test_a_limb_of_three_pixels_is_kept() -> None:
    """On a picture of the size that figures are looked for on, where it is three pixels wide."""
    case = shoot(Shot(tadpole, (60, 60, 60), 2, noise=1.5))  # 2 of 700 pixels are 3 of 1000
    legs = np.s_[430:590, 250:450]
    found = figure_mask(prepare(case.photo))[legs]
    assert (found & case.mask[legs]).sum() > 0.95 * case.mask[legs].sum()
    assert iou(found, case.mask[legs]) > 0.5, "and it is not much wider"


def test_what_shimmers_through_is_no_figure_of_its_own() -> None:
    assert len(prepare(shoot(COMPOSITES["bleed-through, tadpole"]).photo).figures) == 1


def test_a_table_and_a_sheets_edge_are_no_figures() -> None:
    assert len(prepare(shoot(COMPOSITES["pale table, house"]).photo).figures) == 1


def test_several_things_are_several_figures_with_the_hero_first() -> None:
    drawing = prepare(shoot(COMPOSITES["several things, cat"]).photo)
    hero, *extras = drawing.figures
    assert hero.kind == "figure"
    assert sorted(extra.kind for extra in extras) == ["flower", "sun", "tree"]
    assert drawing.has_sun


def test_a_thing_that_touches_the_edge_is_kept() -> None:
    case = shoot(COMPOSITES["touches the edge, cat"])
    drawing = prepare(case.photo)
    assert drawing.figures[0].touches_edge
    assert iou(figure_mask(drawing), case.mask) >= 0.9


def test_a_house_is_not_the_hero_beside_somebody_small() -> None:
    shot = Shot(house, (35, 35, 38), 4, at=(0.6, 0.5, 0.9), others=((person, (0.13, 0.75, 0.35)),))
    drawing = prepare(shoot(shot).photo)
    assert [figure.kind for figure in drawing.figures] == ["figure", "house"]
    assert drawing.figures[0].area < drawing.figures[1].area


def test_soft_strokes_are_told_from_firm_ones() -> None:
    assert prepare(shoot(Shot(person, (178, 178, 178), 4)).photo).soft_strokes
    assert not prepare(shoot(Shot(person, (35, 35, 38), 4)).photo).soft_strokes


def test_at_most_eight_figures_are_kept_and_no_specks() -> None:
    dots = tuple((person, (x, y, 0.2)) for x in (0.12, 0.37, 0.62, 0.87) for y in (0.15, 0.4, 0.65))
    specks = tuple((_speck, (0.1 * n, 0.9, 0.3)) for n in range(1, 4))
    drawing = prepare(shoot(Shot(person, at=(0.5, 0.88, 0.22), others=(*dots, *specks))).photo)
    assert len(drawing.figures) == 8
    assert all(figure.area > 0.001 for figure in drawing.figures)


def _speck(page: np.ndarray, mask: np.ndarray, ink: tuple[int, int, int], width: int) -> None:
    stroke(page, mask, [(350, 350), (362, 356)], ink, width)
