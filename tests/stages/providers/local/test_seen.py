"""The closed vocabulary: whatever is said is read back, and nothing else is."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from stages.models import Kind
from stages.providers.local.seen import (
    LEGS,
    NOUNS,
    PETALS,
    SUBJECT_COLORS,
    WHEELS,
    WINGS,
    SeenDetail,
    SeenSubject,
    all_details,
    read_detail,
    read_subject,
    say_detail,
    say_subject,
)

BRIGHT = [color for color in SUBJECT_COLORS if color not in ("black", "pencil")]
COLORS = [(color,) for color in SUBJECT_COLORS] + [
    pair for pair in product(BRIGHT, BRIGHT) if pair[0] != pair[1]
]


def test_every_kind_has_a_noun() -> None:
    assert set(NOUNS) == set(get_args(Kind))


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_subject_is_read_back_whatever_its_kind_colours_and_parts(kind: Kind) -> None:
    wings = WINGS if kind == "winged" else (0,)
    parts = list(product((False, True), (0, 2), wings, (0, *LEGS), (0, *WHEELS), (0, *PETALS)))
    for number, (face, arms, winged, legs, wheels, petals) in enumerate(parts):
        colors = COLORS[number % len(COLORS)]
        seen = SeenSubject(kind, colors, face, arms, winged, legs, wheels, petals)
        assert read_subject(say_subject(seen)) == seen
    for colors in COLORS:
        seen = SeenSubject(kind, colors, wings=wings[0])
        assert read_subject(say_subject(seen)) == seen


def test_subjects_read_as_plain_phrases() -> None:
    assert (
        say_subject(SeenSubject("figure", ("orange",), face=True, arms=2, legs=4))
        == "an orange figure with a face, two arms and four legs"
    )
    assert say_subject(SeenSubject("winged", ("red", "blue"), wings=2)) == (
        "a red and blue figure with two wings"
    )
    assert say_subject(SeenSubject("vehicle", ("pencil",), wheels=2)) == (
        "a pencil vehicle with two wheels"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "figure",
        "my dog Bello",
        "a purple dragon",
        "a big purple figure",
        "A purple figure",
        "an purple figure",
        "a purple figure with",
        "a purple figure with two arms and",
        "a purple figure with two legs and two arms",
        "a purple figure with nine legs",
        "a purple figure with three arms",
        "a purple figure with no legs",
        "a purple figure with a hat",
        "a purple  figure",
        "a purple and purple figure",
        "a black and red figure",
        "a figure",
        "a purple figure with two arms, and its friend",
    ],
)
def test_a_parents_own_words_are_nobodys_phrase(text: str) -> None:
    assert read_subject(text) is None


def test_every_detail_is_read_back() -> None:
    details = all_details()
    assert len({say_detail(seen) for seen in details}) == len(details)
    for seen in details:
        assert read_detail(say_detail(seen)) == seen


def test_details_read_as_plain_phrases() -> None:
    assert read_detail("a sun") == SeenDetail("extra", kind="sun")
    assert read_detail("three flowers") == SeenDetail("extra", kind="flower", count=3)
    assert read_detail("another figure") == SeenDetail("extra", kind="figure")
    assert read_detail("two other figures") == SeenDetail("extra", kind="figure", count=2)
    assert read_detail("lots of purple") == SeenDetail("lots", color="purple")
    assert read_detail("a bit of grey") == SeenDetail("bit", color="grey")
    assert read_detail("three things on the page") == SeenDetail("things", count=3)


@pytest.mark.parametrize("text", ["", "a hat", "lots of love", "one things on the page", "A sun"])
def test_other_details_are_nobodys(text: str) -> None:
    assert read_detail(text) is None
