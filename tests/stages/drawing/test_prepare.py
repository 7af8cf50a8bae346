"""Finding figures in photographs of drawings."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stages.drawing.prepare import prepare_drawing
from stages.drawing.task import PrepareTask
from stages.errors import InputError
from stages.providers.base import Drawing
from tests.stages.drawing.paper import Case, blob, person, photograph, star

BLUE, PURPLE, PENCIL, RED = (40, 60, 170), (90, 60, 150), (150, 150, 150), (210, 50, 50)


def prepare(data: bytes) -> Drawing:
    return prepare_drawing(PrepareTask(data))


def hero_mask(drawing: Drawing) -> np.ndarray:
    """The hero's cut-out, laid at its box on an empty page."""
    width, height = drawing.size
    x, y, box_width, box_height = drawing.figures[0].bbox
    cutout = np.asarray(Image.open(io.BytesIO(drawing.figures[0].cutout_png)))
    assert cutout.shape == (round(box_height * height), round(box_width * width), 4)
    mask = np.zeros((height, width), bool)
    left, top = round(x * width), round(y * height)
    mask[top : top + cutout.shape[0], left : left + cutout.shape[1]] = cutout[..., 3] > 127
    return mask


def overlap(case: Case) -> float:
    found = hero_mask(prepare(case.photo))
    return float((found & case.mask).sum() / (found | case.mask).sum())


@pytest.mark.parametrize("draw", [person, blob, star])
@pytest.mark.parametrize(
    "photo",
    [
        {},
        {"shadow": 0.5},
        {"table": (120, 80, 50), "shadow": 0.3},
        {"table": (60, 62, 66), "noise": 4.0},
        {"paper": (196, 178, 150), "shadow": 0.3, "noise": 4.0},
        {"table": (222, 222, 224), "shadow": 0.2},
        {"finger": True},
    ],
    ids=[
        "scan",
        "shadow",
        "wood",
        "dark table",
        "brown paper",
        "pale table",
        "finger",
    ],
)
def test_the_hero_is_cut_out_whatever_lies_around(draw: Any, photo: dict[str, Any]) -> None:
    assert overlap(photograph(draw, BLUE, 5, **photo)) >= 0.9


@pytest.mark.parametrize(
    ("ink", "width"), [(PENCIL, 3), (PURPLE, 12), (RED, 2)], ids=["pale pencil", "felt", "thin"]
)
def test_the_hero_is_cut_out_whatever_it_is_drawn_with(
    ink: tuple[int, int, int], width: int
) -> None:
    assert overlap(photograph(person, ink, width, shadow=0.2)) >= 0.9


@pytest.mark.parametrize("draw", [person, star])
@pytest.mark.parametrize("paper", ["ruled", "squared"])
def test_printed_lines_are_no_drawing(draw: Any, paper: str) -> None:
    case = photograph(draw, BLUE, 5, shadow=0.2, **{paper: True})
    assert len(prepare(case.photo).figures) == 1
    assert overlap(case) >= 0.88


def test_a_small_hero_is_cut_out_too() -> None:
    assert overlap(photograph(person, BLUE, 6, small=True)) >= 0.85


def test_a_face_is_paper_and_not_a_hole() -> None:
    drawing = prepare(photograph(person, BLUE, 5).photo)
    cutout = np.asarray(Image.open(io.BytesIO(drawing.figures[0].cutout_png)))
    x, y, _, _ = drawing.figures[0].bbox
    side = drawing.size[0]
    cheek = cutout[round(195 - y * side), round(310 - x * side)]
    assert cheek[3] == 255
    assert cheek[:3].min() > 225, "the paper inside is bright, as if lit evenly"
    assert cutout[2, 2, 3] == 0, "and around it there is nothing"


def test_what_was_measured_says_colour_limbs_and_face() -> None:
    drawing = prepare(photograph(person, PURPLE, 6).photo)
    hero = drawing.figures[0]
    assert hero.colors[0].name == "purple"
    assert (hero.limbs_up, hero.limbs_down) == (2, 2)
    assert hero.has_face
    assert drawing.drawn_as == "line"
    assert 3 <= len(drawing.palette) <= 6
    assert prepare(photograph(blob, RED, 6).photo).drawn_as == "coloured"


def test_several_things_are_several_figures_and_the_large_one_is_the_hero() -> None:
    case = photograph(star, BLUE, 5)
    page = np.array(Image.open(io.BytesIO(case.photo)))
    page[30:110, 30:110] = (230, 190, 40)
    file = io.BytesIO()
    Image.fromarray(page).save(file, "PNG")
    drawing = prepare(file.getvalue())
    assert len(drawing.figures) == 2
    assert drawing.figures[0].area > drawing.figures[1].area
    assert drawing.figures[1].colors[0].name == "yellow"


def encoded(format_name: str, **options: Any) -> bytes:
    photo = Image.open(io.BytesIO(photograph(star, BLUE, 6).photo))
    file = io.BytesIO()
    photo.save(file, format_name, **options)
    return file.getvalue()


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF", "HEIF"])
def test_every_accepted_format_is_read(name: str) -> None:
    drawing = prepare(encoded(name))
    assert drawing.size == (700, 700)
    assert len(drawing.figures) == 1


def test_a_photo_on_its_side_is_turned_and_forgets_its_exif() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    wide = Image.open(io.BytesIO(photograph(person, BLUE, 6).photo)).crop((100, 50, 600, 650))
    file = io.BytesIO()
    wide.transpose(Image.Transpose.ROTATE_90).save(file, "JPEG", exif=exif)
    drawing = prepare(file.getvalue())
    assert drawing.size == (500, 600)
    assert drawing.figures[0].limbs_down == 2, "it stands on its feet"
    assert len(Image.open(io.BytesIO(drawing.upright)).getexif()) == 0


def test_a_see_through_picture_is_drawn_on_white() -> None:
    case = photograph(star, BLUE, 8)
    rgba = np.zeros((700, 700, 4), np.uint8)
    rgba[case.mask] = (40, 60, 170, 255)
    file = io.BytesIO()
    Image.fromarray(rgba).save(file, "PNG")
    found = hero_mask(prepare(file.getvalue()))
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


@pytest.mark.parametrize("shade", [255, 200, 128])
def test_a_blank_page_is_refused(shade: int) -> None:
    grain = np.random.default_rng(1).normal(shade, 1.5, (500, 400, 3)).clip(0, 255)
    for page in (np.full((500, 400, 3), shade), grain):
        file = io.BytesIO()
        Image.fromarray(page.astype(np.uint8)).save(file, "PNG")
        with pytest.raises(InputError) as caught:
            prepare(file.getvalue())
        assert caught.value.code == "blank_drawing"


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF", "HEIF"])
def test_a_file_that_breaks_off_is_refused(name: str) -> None:
    whole = encoded(name)
    with pytest.raises(InputError) as caught:
        prepare(whole[: len(whole) // 3])
    assert caught.value.code == "unreadable_drawing"


def test_the_same_picture_gives_the_same_figures() -> None:
    photo = photograph(person, BLUE, 5, shadow=0.3).photo
    assert prepare(photo) == prepare(photo)
