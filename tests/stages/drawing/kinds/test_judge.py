"""Kinds told by shape, colour and place: examples of each, and what only looks a little like it."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from stages.drawing.figures import Blob
from stages.drawing.kinds.opinion import Opinion
from stages.drawing.look import look_at
from stages.models import Kind
from tests.stages.drawing.paper import Draw, Pixels, blob, outline, person, star
from tests.stages.drawing.things import (
    BLUE,
    BROWN,
    GREEN,
    ORANGE,
    RED,
    YELLOW,
    Ink,
    bird,
    butterfly,
    car,
    cat,
    cloud,
    face,
    fish,
    flower,
    heart,
    house,
    monster,
    oval,
    painted,
    robot,
    stick,
    stroke,
    sun,
    tadpole,
    tree,
)

BLACK, PENCIL = (35, 35, 38), (140, 140, 140)


def seen(draw: Draw, ink: Ink = BLACK, width: int = 6, *, top: float = 0.1) -> Opinion:
    """What is thought of a thing on a sheet of 1000 pixels; `top` is where its page begins."""
    page = np.full((1000, 1000, 3), (253, 251, 246), np.uint8)
    mask = np.zeros((1000, 1000), np.uint8)
    begin = round(top * 1000)
    part = np.s_[begin : begin + 700, 150:850]
    drawn, known = np.ascontiguousarray(page[part]), np.zeros((700, 700), np.uint8)
    draw(drawn, known, ink, width)
    page[part], mask[part] = drawn, known
    box = cv2.boundingRect(mask)
    inked = page.min(axis=2) < 200
    figure = Blob(mask > 127, (box[0], box[1], box[2], box[3]), 1.0)
    return look_at(figure, inked & (mask > 127), page).opinion


def parts(opinion: Opinion) -> dict[str, int | None]:
    return {guess.trait: guess.count for guess in opinion.guesses}


@pytest.mark.parametrize(
    ("draw", "kind"),
    [
        (person, "figure"),
        (tadpole, "figure"),
        (stick, "figure"),
        (cat, "figure"),
        (robot, "figure"),
        (butterfly, "winged"),
        (car, "vehicle"),
        (flower, "flower"),
        (sun, "sun"),
        (house, "house"),
        (tree, "tree"),
        (star, "star"),
        (heart, "heart"),
        (cloud, "cloud"),
    ],
)
@pytest.mark.parametrize("ink", [BLUE, PENCIL], ids=["felt", "pencil"])
def test_a_plain_example_is_known(draw: Draw, kind: Kind, ink: Ink) -> None:
    opinion = seen(draw, ink, top=0.0)
    assert opinion.kind == kind
    assert opinion.confidence >= 0.5


def test_parts_are_counted_where_they_are_plain() -> None:
    assert parts(seen(person)) == {"face": None, "arms": 2, "legs": 2}
    assert parts(seen(tadpole)) == {"face": None, "arms": 2, "legs": 2}
    assert parts(seen(cat)) == {"face": None, "legs": 4}, "ears and a tail are no arms"
    assert parts(seen(car)) == {"wheels": 2}
    assert parts(seen(butterfly)) == {"wings": 4}
    assert parts(seen(flower))["petals"] in (6, None)
    assert parts(seen(house)) == {}, "windows and a door are no face"


def disc(fill: Ink) -> Draw:
    def draw(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
        painted(page, mask, oval((350, 350), (130, 130)), ink, width, fill)

    return draw


def polygon(*points: tuple[int, int]) -> Draw:
    def draw(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
        outline(page, mask, points, ink, width)

    return draw


def shoes(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A round body on two legs with round shoes."""
    outline(page, mask, oval((350, 250), (200, 130)), ink, width)
    for x in (230, 470):
        outline(
            page, mask, [(x - 12, 360), (x - 12, 500), (x + 12, 500), (x + 12, 360)], ink, width
        )
        outline(page, mask, oval((x, 530), (45, 45)), ink, width)


def balloon(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A red oval on a string."""
    painted(page, mask, oval((350, 220), (110, 140)), ink, width, RED)
    stroke(page, mask, [(350, 360), (340, 480), (360, 620)], ink, width)


def green_person(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A round green body on two brown legs."""
    for x in (300, 370):
        painted(page, mask, [(x, 380), (x, 600), (x + 36, 600), (x + 36, 380)], BROWN, width, BROWN)
    painted(page, mask, oval((350, 260), (140, 150)), ink, width, GREEN)


def cactus(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """Green from top to foot."""
    painted(page, mask, [(310, 120), (390, 120), (390, 620), (310, 620)], ink, width, GREEN)


ROCKET = polygon((350, 60), (430, 220), (430, 640), (270, 640), (270, 220))

COUNTER_EXAMPLES: dict[str, tuple[Draw, Any]] = {
    "a red ball is no sun": (disc(RED), {}),
    "a yellow ball low on the sheet is no sun": (disc(YELLOW), {"top": 0.3}),
    "a square is no house": (polygon((200, 200), (500, 200), (500, 500), (200, 500)), {}),
    "a triangle is no house": (polygon((350, 150), (550, 550), (150, 550)), {}),
    "an arrow is no house": (
        polygon((350, 100), (500, 300), (410, 300), (410, 600), (290, 600), (290, 300), (200, 300)),
        {},
    ),
    "a rocket is no house": (ROCKET, {}),
    "round shoes are no wheels": (shoes, {}),
    "a balloon is no flower": (balloon, {}),
    "green on two legs is no tree": (green_person, {}),
    "a cactus is no tree": (cactus, {}),
    "a scribbled ball is nothing": (blob, {}),
    "a drop is no heart": (polygon((350, 150), (460, 380), (430, 500), (270, 500), (240, 380)), {}),
    "a cross is no star": (
        polygon(
            (300, 150), (400, 150), (400, 300), (550, 300), (550, 400), (400, 400), (400, 550),
            (300, 550), (300, 400), (150, 400), (150, 300), (300, 300),
        ),
        {},
    ),
    "a cloud low on the sheet may be a bush": (cloud, {"top": 0.3}),
    "a fish is nothing more": (fish, {}),
    "a bird from the side may be anybody": (bird, {}),
    "a monster is no flower": (monster, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", COUNTER_EXAMPLES)
def test_in_doubt_it_is_a_figure_or_a_thing(name: str) -> None:
    draw, options = COUNTER_EXAMPLES[name]
    assert seen(draw, **options).kind in ("figure", "thing")


def dog(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A brown dog from the side, its four legs and its tail of one line each, with one eye."""
    painted(page, mask, oval((380, 400), (150, 85)), ink, width, BROWN)
    painted(page, mask, oval((190, 300), (85, 75)), ink, width, BROWN)
    stroke(page, mask, [(235, 350), (290, 370)], ink, 3 * width)
    for x in (280, 320, 440, 485):
        stroke(page, mask, [(x, 460), (x - 4, 590)], ink, 2 * width)
    stroke(page, mask, [(520, 370), (610, 270)], ink, 2 * width)
    cv2.circle(page, (165, 290), 9, ink, -1)


def stool(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A round body on three legs, which nobody has."""
    painted(page, mask, oval((350, 260), (160, 130)), ink, width, BLUE)
    for x in (260, 350, 440):
        stroke(page, mask, [(x, 370), (x, 600)], ink, 2 * width)


def ghost(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A coloured lump with two eyes and no mouth."""
    painted(page, mask, oval((350, 350), (130, 190)), ink, width, BLUE)
    for x in (310, 390):
        cv2.circle(page, (x, 260), 16, (250, 250, 250), -1)
        cv2.circle(page, (x, 260), 10, (20, 20, 20), -1)


def test_legs_or_eyes_make_somebody() -> None:
    assert seen(dog).kind == "figure"
    assert parts(seen(dog)) == {"legs": 4}
    assert (seen(stool).kind, parts(seen(stool))) == ("figure", {}), "but three are no legs"
    assert (seen(ghost).kind, seen(ghost).confidence) == ("figure", 0.5)


def test_a_face_is_seen_on_skin_too() -> None:
    def coloured(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
        painted(page, mask, oval((350, 300), (150, 150)), ink, width, (236, 188, 150))
        face(page, (350, 300), 100, ink, width)

    assert parts(seen(coloured)) == {"face": None}


def test_what_nothing_speaks_for_is_said_with_little_confidence() -> None:
    opinion = seen(blob)
    assert opinion.confidence < 0.5
    assert opinion.guesses == ()


def test_a_quarter_of_a_disc_in_the_upper_corner_is_a_sun() -> None:
    page = np.full((800, 800, 3), (253, 251, 246), np.uint8)
    mask = np.zeros((800, 800), np.uint8)
    for target, color in ((page, YELLOW), (mask, 255)):
        cv2.circle(target, (0, 0), 190, color, -1)
    figure = Blob(mask > 0, (0, 0, 191, 191), 1.0)
    assert look_at(figure, mask > 0, page).opinion.kind == "sun"
    flipped = Blob(mask[::-1] > 0, (0, 609, 191, 191), 1.0)
    assert look_at(flipped, mask[::-1] > 0, np.ascontiguousarray(page[::-1])).opinion.kind != "sun"


def test_an_orange_sun_with_rays_may_have_a_face() -> None:
    def smiling(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
        painted(page, mask, oval((350, 350), (120, 120)), ORANGE, width, (252, 225, 120))
        for turn in np.arange(0, 2 * np.pi, np.pi / 5):
            way = np.array([np.cos(turn), np.sin(turn)])
            ends = [tuple((350 + way * r).astype(int)) for r in (120, 200)]
            stroke(page, mask, ends, ORANGE, width + 2)

    assert seen(smiling, top=0.0).kind == "sun"
