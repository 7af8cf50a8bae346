"""Portuguese by rule: articles, agreement, contractions, marks, and what parents type."""

from __future__ import annotations

import re

import pytest

from stages.models import Kind
from stages.providers.local.seen import SUBJECT_COLORS, SeenDetail, SeenSubject, all_details
from stages.providers.local.storytelling.tongues.portuguese import TONGUE
from tests.stages.providers.local.storytelling.tales import (
    KINDS,
    texts_of_all_sorts,
    words_of,
    write,
)

GRAMMAR = TONGUE.grammar
FEMININE = {"flower", "house", "tree", "star", "cloud", "thing"}
UNCHANGED = {
    "cor-de-rosa",
    "laranja",
    "turquesa",
    "a",
}  # of what agrees with nothing: "a lápis" too

OPEN = re.compile(r"\b(?:de|em|por) [oa]s?\b|\ba (?:o|a|os|as)\b|\bem uma?\b", re.IGNORECASE)
SMALL_START = re.compile(r"[.!?]”? [“¡¿]*[a-záâãçéêíóôõú]")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_seen_agrees_in_gender(kind: Kind) -> None:
    for color in SUBJECT_COLORS:
        wings = 2 if kind == "winged" else 0
        noun = GRAMMAR.seen(SeenSubject(kind, (color,), face=True, wings=wings))
        female = kind in FEMININE
        assert noun.gender == ("f" if female else "m")
        assert noun.indefinite.startswith("uma " if female else "um ")
        assert noun.definite.startswith("a " if female else "o ")
        adjective = noun.definite.split()[2]
        if adjective.endswith(("o", "a")) and adjective not in UNCHANGED:
            assert adjective.endswith("a" if female else "o")
        assert " com cara" in noun.indefinite


def test_what_is_seen_lists_its_parts() -> None:
    house = SeenSubject("house", ("red", "blue"), face=True)
    assert GRAMMAR.seen(house).indefinite == "uma casa vermelha e azul com cara"
    assert GRAMMAR.seen(house).definite == "a casa vermelha e azul"
    flower = SeenSubject("flower", ("purple",), petals=5)
    assert GRAMMAR.seen(flower).indefinite == "uma flor roxa com cinco pétalas"
    cart = SeenSubject("vehicle", ("red",), wheels=1)
    assert GRAMMAR.seen(cart).indefinite == "um veículo vermelho com uma roda"
    figure = SeenSubject("figure", ("pencil",), face=True, arms=2, legs=2)
    assert GRAMMAR.seen(figure).indefinite == (
        "um personagem a lápis com cara, dois braços e duas pernas"
    )


@pytest.mark.parametrize(
    ("typed", "indefinite", "definite", "gender"),
    [
        ("dragão", "um dragão", "o dragão", "m"),
        ("o meu gato", "um gato", "o gato", "m"),
        ("minha gata", "uma gata", "a gata", "f"),
        ("um cão que voa", "um cão que voa", "o cão que voa", "m"),
        ("dois gatos", "dois gatos", "os dois gatos", "m"),
        ("oito flores", "oito flores", "as oito flores", "f"),
        ("nuvens", "umas nuvens", "as nuvens", "f"),
        ("Sereia azul", "uma sereia azul", "a sereia azul", "f"),
        ("lápis", "um lápis", "o lápis", "m"),
        ("três naves", "três naves", "as três naves", "f"),
        ("o sol", "o sol", "o sol", "m"),
    ],
)
def test_a_typed_subject_gets_its_article(
    typed: str, indefinite: str, definite: str, gender: str
) -> None:
    noun = GRAMMAR.typed(typed)
    assert (noun.indefinite, noun.definite, noun.gender) == (indefinite, definite, gender)


def test_a_name_is_found_in_what_was_typed() -> None:
    assert GRAMMAR.split_name("o meu gato Leo") == ("o meu gato", "Leo")
    assert GRAMMAR.split_name("uma gata que se chama Lua") == ("uma gata", "Lua")
    assert GRAMMAR.split_name("o Lobo") == ("o Lobo", "")
    genders = [GRAMMAR.gender_of(name) for name in ("Lucas", "Beatriz", "Luca", "Ana", "Ariel")]
    assert genders == ["m", "f", "m", "f", None]


def test_places_colors_and_numbers_are_said() -> None:
    places = ("a cozinha", "cozinha", "casa", "debaixo da cama", "o meu quarto", "uma gruta")
    said = ["na cozinha", "na cozinha", "em casa", "debaixo da cama", "no quarto", "numa gruta"]
    assert [GRAMMAR.at(place) for place in places] == said
    assert GRAMMAR.colors(["red", "grey", "blue"]) == "vermelho, cinzento e azul"
    assert GRAMMAR.number(2) == "dois"


def test_what_fields_bring_about_is_put_right() -> None:
    polished = GRAMMAR.polish("Foi de o prado a a casa por o rio, em a rua, em um barco. A o mar!")
    assert polished == "Foi do prado à casa pelo rio, na rua, num barco. Ao mar!"
    assert GRAMMAR.polish("para ti: “Hoje vamos.”.") == "para ti: “Hoje vamos.”"


def test_details_are_said_with_their_article() -> None:
    said = {GRAMMAR.detail(detail) for detail in all_details()}
    assert {"uma cara", "um sol", "dois sóis", "duas nuvens", "outro personagem"} <= said
    assert GRAMMAR.detail(SeenDetail("things", count=2)) == "duas coisas na folha"


def test_speakers_after_quotes_keep_their_capital() -> None:
    """After a quoted question a speaker may follow, so nothing there is given a capital."""
    for line in TONGUE.lines():
        assert not SMALL_START.search(line), line
        assert not re.search(r"[!?]” \{(?!hero)", line), line


async def test_told_stories_are_contracted() -> None:
    for text in await texts_of_all_sorts("pt"):
        assert not OPEN.search(text), text
        assert not SMALL_START.search(text), text


@pytest.mark.parametrize("gender", ["m", "f"])
async def test_words_agree_with_both_genders(gender: str) -> None:
    hero = {"m": "Bruno", "f": "Beatriz"}[gender]
    thanks = "“Obrigado, árvore" if gender == "m" else "“Obrigada, árvore"
    texts = []
    for n in range(12):
        wishes = {"theme": "nature", "scenes": 4, "language": "pt", "hero_name": hero}
        texts.append(words_of(await write(told=n, **wishes)))
    thanked = [text for text in texts if "árvore. Obrigad" in text]
    assert thanked
    assert all(thanks in text for text in thanked)
