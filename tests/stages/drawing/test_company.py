"""Figures that are drawn together: hand in hand, in a house, under a rainbow, beside words."""

from __future__ import annotations

import cv2
import numpy as np

from stages.providers.base import Drawing
from tests.stages.drawing.camera import Shot, shoot
from tests.stages.drawing.measure import prepare
from tests.stages.drawing.paper import Pixels, person
from tests.stages.drawing.things import Ink, cat, stroke

BLACK = (35, 35, 38)


def drawn(shot: Shot) -> Drawing:
    return prepare(shoot(shot).photo)


def joined_hands(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    stroke(page, mask, [(300, 300), (350, 330), (400, 300)], ink, width)


def big_house(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    walls = [(110, 660), (110, 300), (350, 90), (590, 300), (590, 660), (110, 660)]
    stroke(page, mask, walls, ink, width)
    stroke(page, mask, [(110, 300), (590, 300)], ink, width)


def rainbow(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    for number, color in enumerate(((210, 50, 50), (240, 200, 50), (60, 150, 70), (60, 90, 200))):
        radius = 320 - 18 * number
        cv2.ellipse(page, (350, 560), (radius, radius), 0, 180, 360, color, 17, cv2.LINE_AA)


def words(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    font, blue = cv2.FONT_HERSHEY_SIMPLEX, (40, 60, 160)
    cv2.putText(page, "MAMA", (380, 100), font, 2.2, blue, 6, cv2.LINE_AA)
    cv2.putText(page, "LENA", (30, 660), font, 3.5, blue, 14, cv2.LINE_AA)


def frame(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    stroke(page, mask, [(30, 34), (668, 28), (672, 664), (26, 670), (30, 34)], ink, width)


def test_people_hand_in_hand_are_two_figures() -> None:
    pair = (person, (0.72, 0.5, 0.75)), (joined_hands, (0.5, 0.5, 0.5))
    figures = drawn(Shot(person, BLACK, 4, at=(0.28, 0.5, 0.75), others=pair)).figures
    assert len(figures) == 2
    assert all(figure.has_face and figure.limbs_down == 2 for figure in figures)


def test_a_cat_is_not_taken_apart_into_head_and_body() -> None:
    assert len(drawn(Shot(cat, BLACK, 4)).figures) == 1


def test_somebody_in_a_house_is_the_hero_and_the_house_stays() -> None:
    shot = Shot(person, BLACK, 4, at=(0.5, 0.7, 0.42), others=((big_house, (0.5, 0.5, 1.0)),))
    assert [figure.kind for figure in drawn(shot).figures] == ["figure", "house"]


def test_somebody_under_a_rainbow_is_the_hero() -> None:
    shot = Shot(person, BLACK, 4, at=(0.5, 0.72, 0.42), others=((rainbow, (0.5, 0.5, 1.0)),))
    hero = drawn(shot).figures[0]
    assert hero.has_face
    assert hero.area < 0.06


def test_words_and_a_frame_around_the_page_are_no_figures() -> None:
    around = (words, (0.5, 0.5, 0.9)), (frame, (0.5, 0.5, 1.0))
    figures = drawn(Shot(person, BLACK, 4, at=(0.55, 0.5, 0.65), others=around)).figures
    assert len(figures) == 1
    assert figures[0].has_face


def test_a_page_of_words_alone_is_no_blank_page() -> None:
    figures = drawn(Shot(words, BLACK, 4)).figures
    assert figures
    assert np.mean([figure.kind_confidence for figure in figures]) <= 0.55, "but nobody plain"
