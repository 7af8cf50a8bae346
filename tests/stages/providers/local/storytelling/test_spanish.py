"""Spanish by rule: articles, agreement, contractions, marks, and what parents type."""

from __future__ import annotations

import re
from itertools import product

import pytest

from stages.models import Kind
from stages.providers.local.seen import SUBJECT_COLORS, SeenDetail, SeenSubject, all_details
from stages.providers.local.storytelling.tongues.spanish import TONGUE
from tests.stages.providers.local.storytelling.tales import (
    KINDS,
    THEMES,
    drawing,
    texts_of_all_sorts,
    write,
)

GRAMMAR = TONGUE.grammar
FEMININE = {"flower", "house", "star", "cloud", "thing"}
UNCHANGED = {"rosa", "naranja", "turquesa", "a"}  # of what agrees with nothing: "a lápiz" too

OPEN = re.compile(r"\b(?:de el|a el|y i\w*|y hi(?!e)\w*|o ho?\w*)\b(?! mar)", re.IGNORECASE)
SMALL_START = re.compile(r"[.!?]”? [“¡¿]*[a-záéíóúñ]")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_seen_agrees_in_gender(kind: Kind) -> None:
    for color in SUBJECT_COLORS:
        wings = 2 if kind == "winged" else 0
        noun = GRAMMAR.seen(SeenSubject(kind, (color,), face=True, wings=wings))
        female = kind in FEMININE
        assert noun.gender == ("f" if female else "m")
        assert noun.indefinite.startswith("una " if female else "un ")
        assert noun.definite.startswith("la " if female else "el ")
        adjective = noun.definite.split()[2]
        if adjective.endswith(("o", "a")) and adjective not in UNCHANGED:
            assert adjective.endswith("a" if female else "o")
        assert " con cara" in noun.indefinite


def test_what_is_seen_lists_its_parts() -> None:
    house = SeenSubject("house", ("red", "blue"), face=True)
    assert GRAMMAR.seen(house).indefinite == "una casa roja y azul con cara"
    assert GRAMMAR.seen(house).definite == "la casa roja y azul"
    flower = SeenSubject("flower", ("purple",), petals=5)
    assert GRAMMAR.seen(flower).indefinite == "una flor morada con cinco pétalos"
    cart = SeenSubject("vehicle", ("red",), wheels=1)
    assert GRAMMAR.seen(cart).indefinite == "un vehículo rojo con una rueda"
    figure = SeenSubject("figure", ("pencil",), face=True, arms=2, legs=4)
    assert GRAMMAR.seen(figure).indefinite == (
        "un personaje a lápiz con cara, dos brazos y cuatro patas"
    )


@pytest.mark.parametrize(
    ("typed", "indefinite", "definite", "gender"),
    [
        ("dragón", "un dragón", "el dragón", "m"),
        ("mi gato", "un gato", "el gato", "m"),
        ("un perro que vuela", "un perro que vuela", "el perro que vuela", "m"),
        ("dos gatos", "dos gatos", "los dos gatos", "m"),
        ("flores", "unas flores", "las flores", "f"),
        ("Sirena azul", "una sirena azul", "la sirena azul", "f"),
        ("autobús", "un autobús", "el autobús", "m"),
        ("hada", "un hada", "el hada", "f"),
        ("tres naves", "tres naves", "las tres naves", "f"),
        ("el sol", "el sol", "el sol", "m"),
    ],
)
def test_a_typed_subject_gets_its_article(
    typed: str, indefinite: str, definite: str, gender: str
) -> None:
    noun = GRAMMAR.typed(typed)
    assert (noun.indefinite, noun.definite, noun.gender) == (indefinite, definite, gender)


def test_a_name_is_found_in_what_was_typed() -> None:
    assert GRAMMAR.split_name("mi gato Leo") == ("mi gato", "Leo")
    assert GRAMMAR.split_name("una gata que se llama Luna") == ("una gata", "Luna")
    assert GRAMMAR.split_name("el Zorro") == ("el Zorro", "")
    genders = [GRAMMAR.gender_of(name) for name in ("Lucas", "Carmen", "Luca", "Ana", "Álex")]
    assert genders == ["m", "f", "m", "f", None]


def test_places_colors_and_numbers_are_said() -> None:
    places = ("la cocina", "cocina", "casa", "bajo la cama", "mi cuarto")
    said = ["en la cocina", "en la cocina", "en casa", "bajo la cama", "en el cuarto"]
    assert [GRAMMAR.at(place) for place in places] == said
    assert GRAMMAR.colors(["red", "grey", "blue"]) == "rojo, gris y azul"
    assert GRAMMAR.number(8) == "ocho"


def test_what_fields_bring_about_is_put_right() -> None:
    polished = GRAMMAR.polish("Ana y Inés van de el prado a el mar con Hugo o Olga y hielo.")
    assert polished == "Ana e Inés van del prado al mar con Hugo u Olga y hielo."
    assert GRAMMAR.polish("para ti: “Hoy vamos.”.") == "para ti: “Hoy vamos.”"


def test_details_are_said_with_their_article() -> None:
    said = {GRAMMAR.detail(detail) for detail in all_details()}
    assert {"una cara", "un sol", "dos soles", "otro personaje", "mucho rojo"} <= said
    assert GRAMMAR.detail(SeenDetail("things", count=3)) == "tres cosas en la hoja"


def test_marks_open_and_close() -> None:
    for line in TONGUE.lines():
        assert line.count("¡") == line.count("!"), line
        assert line.count("¿") == line.count("?"), line


def test_speakers_after_quotes_keep_their_capital() -> None:
    """After a quoted question a speaker may follow, so nothing there is given a capital."""
    for line in TONGUE.lines():
        assert not SMALL_START.search(line), line
        assert not re.search(r"[!?]” \{(?!hero)", line), line


async def test_told_stories_are_contracted() -> None:
    for text in await texts_of_all_sorts("es"):
        assert not OPEN.search(text), text
        assert not SMALL_START.search(text), text


@pytest.mark.parametrize("gender", ["m", "f"])
async def test_words_agree_with_both_genders(gender: str) -> None:
    hero = {"m": "Bruno", "f": "Carmen"}[gender]
    right, wrong = ("los dos", "las dos") if gender == "m" else ("las dos", "los dos")
    texts = []
    for n, theme in product(range(12), THEMES[:2]):
        wishes = {"theme": theme, "child_age": 10, "scenes": 12, "language": "es"}
        script = await write(drawing("flower"), told=n, hero_name=hero, **wishes)
        texts += [scene.text for scene in script.scenes]
    danced = [text for text in texts if "la música" in text and "sin mover los pies" in text]
    assert danced
    assert all(right in text and wrong not in text for text in danced)
