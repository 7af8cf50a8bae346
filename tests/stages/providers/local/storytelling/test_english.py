"""English by rule: articles, what parents type, and lines fit to be told."""

from __future__ import annotations

import re

import pytest

from stages.providers.local.seen import SeenDetail
from stages.providers.local.storytelling.tongues.english import TONGUE
from tests.stages.providers.local.storytelling.tales import (
    drawing,
    sightings,
    texts_of_all_sorts,
    words_of,
    write,
)

GRAMMAR = TONGUE.grammar
KIND_NOUNS = {"winged": "figure"}
# "a owl", "an bee", and two articles together.
WRONG_ARTICLE = re.compile(
    r"\b[Aa] [aeio]\w|\b[Aa]n [^aeiouh\W]|\b(?:a|an|the) (?:a|an|the)\b", re.ASCII
)


def test_articles_agree_over_all_kinds_and_colours() -> None:
    for subject in sightings():
        noun = GRAMMAR.seen(subject)
        article, first = noun.indefinite.split(" ")[:2]
        assert article == ("an" if first[0] in "aeiou" else "a"), noun
        name = KIND_NOUNS.get(subject.kind, subject.kind)
        assert noun.definite == f"the {' and '.join(subject.colors)} {name}", noun
        assert noun.being == "", noun


def test_details_are_said_as_they_are_counted() -> None:
    assert GRAMMAR.detail(SeenDetail("extra", kind="house", count=2)) == "two houses"


@pytest.mark.parametrize(
    ("typed", "indefinite", "definite"),
    [
        ("dragon", "a dragon", "the dragon"),
        ("elephant", "an elephant", "the elephant"),
        ("unicorn", "a unicorn", "the unicorn"),
        ("A Robot", "a robot", "the robot"),
        ("UFO", "a UFO", "the UFO"),
        ("hourglass", "an hourglass", "the hourglass"),
        ("my cat", "a cat", "the cat"),
        ("Grandma’s cat", "a cat", "the cat"),
        ("the old bus", "the old bus", "the old bus"),
        ("two dogs", "two dogs", "the two dogs"),
        ("garlic with arms", "a garlic with arms", "the garlic with arms"),
    ],
)
def test_typed_words_get_their_article(typed: str, indefinite: str, definite: str) -> None:
    noun = GRAMMAR.typed(typed)
    assert (noun.indefinite, noun.definite) == (indefinite, definite)
    assert noun.being == ("one of two dogs" if typed == "two dogs" else "")


@pytest.mark.parametrize(
    ("phrase", "split"),
    [
        ("my cat Lilly", ("my cat", "Lilly")),
        ("a dog called Rex", ("a dog", "Rex")),
        ("a dragon, named Old Smoky", ("a dragon", "Old Smoky")),
        ("a dragon", ("a dragon", "")),
        ("My dog", ("My dog", "")),
    ],
)
def test_a_name_is_found_in_the_phrase(phrase: str, split: tuple[str, str]) -> None:
    assert GRAMMAR.split_name(phrase) == split


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kitchen", "in the kitchen"),
        ("beach", "at the beach"),
        ("my room", "in the room"),
        ("under the bed", "under the bed"),
        ("home", "at home"),
    ],
)
def test_a_place_gets_its_preposition(typed: str, said: str) -> None:
    assert GRAMMAR.at(typed) == said


def test_lists_numbers_and_owners() -> None:
    assert GRAMMAR.colors(["red", "blue", "green"]) == "red, blue and green"
    assert [GRAMMAR.number(n) for n in (2, 12, 30)] == ["two", "twelve", "many"]
    assert [GRAMMAR.possessive(name) for name in ("Mia", "Lucas")] == ["Mia’s", "Lucas’s"]


def test_refrains_are_rhymes_of_two_lines() -> None:
    for refrain in TONGUE.refrains:
        assert re.fullmatch(r"[A-Z{][^.!?]*, [^.!?]*!", refrain), refrain
        assert 8 <= len(re.findall(r"[^\W_]+(?:’[a-z]+)?", refrain)) <= 14, refrain


async def test_articles_are_right_in_every_line_and_story() -> None:
    for text in (*TONGUE.lines(), *await texts_of_all_sorts("en")):
        assert not WRONG_ARTICLE.search(text), text


async def test_who_was_drawn_has_a_part_in_the_story() -> None:
    seen = drawing("tree", "sun", colors=["purple", "orange"])
    told = words_of(await write(seen, child_age=7, scenes=6, child_name="Mia"))
    for said in ("a purple figure with two arms", "purple and orange", "Mia"):
        assert said.lower() in told.lower(), said
    assert "the red tree" in told or "the red sun" in told
