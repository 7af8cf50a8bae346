"""Finding figures in photographs of drawings."""

from __future__ import annotations

import functools
import io

import numpy as np
import pytest
from PIL import Image

from stages.drawing.read import read_upright
from stages.errors import InputError
from tests.stages.drawing.camera import Shot, shoot
from tests.stages.drawing.measure import figure_mask, prepare
from tests.stages.drawing.paper import Case, Draw, blob, person, star

BLUE, PURPLE, RED = (40, 60, 170), (90, 60, 150), (210, 50, 50)


def photo_of(draw: Draw, ink: tuple[int, int, int], width: int, shadow: float = 0.0) -> Case:
    return shoot(Shot(draw, ink, width, shadow=shadow))


def test_a_face_is_paper_and_not_a_hole() -> None:
    drawing = prepare(photo_of(person, BLUE, 5).photo)
    cutout = np.asarray(Image.open(io.BytesIO(drawing.figures[0].cutout_png)))
    x, y, _, _ = drawing.figures[0].bbox
    side = drawing.size[0]
    cheek = cutout[round(195 - y * side), round(310 - x * side)]
    assert cheek[3] == 255
    assert cheek[:3].min() > 225, "the paper inside is bright, as if lit evenly"
    assert cutout[2, 2, 3] == 0, "and around it there is nothing"


def test_what_was_measured_says_colour_limbs_and_face() -> None:
    drawing = prepare(photo_of(person, PURPLE, 6).photo)
    hero = drawing.figures[0]
    assert hero.colors[0].name == "purple"
    assert (hero.limbs_up, hero.limbs_down) == (2, 2)
    assert hero.has_face
    assert drawing.drawn_as == "line"
    assert 3 <= len(drawing.palette) <= 6


def test_what_is_filled_with_strokes_is_coloured_in() -> None:
    assert prepare(photo_of(blob, RED, 6).photo).drawn_as == "coloured"


def test_several_things_are_several_figures_and_the_large_one_is_the_hero() -> None:
    case = photo_of(star, BLUE, 5)
    page = np.array(Image.open(io.BytesIO(case.photo)))
    page[30:110, 30:110] = (230, 190, 40)
    file = io.BytesIO()
    Image.fromarray(page).save(file, "PNG")
    drawing = prepare(file.getvalue())
    assert len(drawing.figures) == 2
    assert drawing.figures[0].area > drawing.figures[1].area
    assert drawing.figures[1].colors[0].name == "yellow"


@functools.cache
def encoded(format_name: str) -> bytes:
    photo = Image.open(io.BytesIO(photo_of(star, BLUE, 6).photo))
    file = io.BytesIO()
    photo.save(file, format_name)
    return file.getvalue()


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF", "HEIF"])
def test_every_accepted_format_is_read(name: str) -> None:
    assert read_upright(encoded(name)).shape == (700, 700, 3)


def test_a_photo_on_its_side_is_turned_and_forgets_its_exif() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    wide = Image.open(io.BytesIO(photo_of(person, BLUE, 6).photo)).crop((100, 50, 600, 650))
    file = io.BytesIO()
    wide.transpose(Image.Transpose.ROTATE_90).save(file, "JPEG", exif=exif)
    drawing = prepare(file.getvalue())
    assert drawing.size == (500, 600)
    assert drawing.figures[0].limbs_down == 2, "it stands on its feet"
    assert len(Image.open(io.BytesIO(drawing.upright)).getexif()) == 0


def test_a_see_through_picture_is_drawn_on_white() -> None:
    case = photo_of(star, BLUE, 8)
    rgba = np.zeros((700, 700, 4), np.uint8)
    rgba[case.mask] = (40, 60, 170, 255)
    file = io.BytesIO()
    Image.fromarray(rgba).save(file, "PNG")
    found = figure_mask(prepare(file.getvalue()))
    assert (found & case.mask).sum() / (found | case.mask).sum() > 0.93


def test_a_picture_painted_from_edge_to_edge_has_a_hero_too() -> None:
    page = np.full((600, 600, 3), (60, 120, 200), np.uint8)
    page[360:] = (70, 160, 70)
    page[180:430, 200:400] = (220, 60, 50)
    file = io.BytesIO()
    Image.fromarray(page).save(file, "PNG")
    drawing = prepare(file.getvalue())
    x, _, width, height = drawing.figures[0].bbox
    assert 0.2 < x + width / 2 < 0.8
    assert width * height < 0.8


@pytest.mark.parametrize("shade", [255, 128])
def test_a_blank_page_is_refused(shade: int) -> None:
    grain = np.random.default_rng(1).normal(shade, 1.5, (500, 400, 3)).clip(0, 255)
    file = io.BytesIO()
    Image.fromarray(grain.astype(np.uint8)).save(file, "PNG")
    with pytest.raises(InputError) as caught:
        prepare(file.getvalue())
    assert caught.value.code == "blank_drawing"


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF", "HEIF"])
def test_a_file_that_breaks_off_is_refused(name: str) -> None:
    whole = encoded(name)
    with pytest.raises(InputError) as caught:
        read_upright(whole[: len(whole) // 3])
    assert caught.value.code == "unreadable_drawing"


def test_the_same_picture_gives_the_same_figures() -> None:
    photo = photo_of(person, BLUE, 5, shadow=0.3).photo
    assert prepare(photo) == prepare(photo)
