"""Italian stories by rule: articles and agreement, joined prepositions, and what is told."""

from __future__ import annotations

import re

import pytest

from stages.providers.local.seen import DETAIL_COLORS, SUBJECT_COLORS, SeenSubject, all_details
from stages.providers.local.storytelling.tongues.italian import TONGUE
from stages.providers.local.storytelling.words import agreed
from tests.stages.providers.local.storytelling.tales import (
    KINDS,
    drawing,
    texts_of_all_sorts,
    words_of,
    write,
)

GRAMMAR = TONGUE.grammar
FEMININE_KINDS = ("house", "star", "cloud", "thing")

# "di il", "a Anna", "la ape": what Italian joins.
OPEN_CONTRACTION = re.compile(
    r"\b(?:di|a|da|in) (?:(?:il|lo|la|i|gli|le) |l’)|\bsu il |\b[Aa] (?=A\w)|\b[Ee] (?=E\w)"
    r"|\b(?:il|lo|la|una) (?:albero|altro|amico|artista)|\b(?:il|un) (?:z|gn|ps|s[^aeiouàèéìòù])"
)
# No space before a mark or inside quotation marks, and no straight quotation marks.
LOOSE_MARK = re.compile(r" [!?;:,.»]|« |['\"“”\u00a0]| {2}|\.{2}")


def faults_in(text: str) -> list[str]:
    """What Italian minds in a text."""
    return [*OPEN_CONTRACTION.findall(text), *LOOSE_MARK.findall(text)]


async def test_lines_and_stories_are_run_together() -> None:
    lines = [agreed(line, "m", "m") for line in TONGUE.lines()]
    filled = [re.sub(r"\{(\w+)\}", r"Lu\1", line.replace("{context}", "Bravo.")) for line in lines]
    for text in (*filled, *await texts_of_all_sorts("it")):
        assert not faults_in(text), (faults_in(text), text)


def test_what_is_seen_agrees_with_its_noun() -> None:
    forms = {"black": ("nero", "nera"), "red": ("rosso", "rossa"), "yellow": ("giallo", "gialla")}
    for kind in KINDS:
        for color in SUBJECT_COLORS:
            noun = GRAMMAR.seen(SeenSubject(kind, (color,), wings=2 if kind == "winged" else 0))
            feminine = kind in FEMININE_KINDS
            assert noun.gender == ("f" if feminine else "m")
            assert noun.indefinite.startswith("una " if feminine else "un ")
            article = r"la [^aeiou]" if feminine else r"(?:l’a|il [^aeiou])"
            assert re.match(article, noun.definite)
            assert color not in forms or forms[color][feminine] in noun.indefinite.split()
            assert not faults_in(f"Ecco {noun.indefinite} e {noun.definite}.")


def test_what_is_seen_is_said_in_full() -> None:
    many = SeenSubject("figure", ("green", "blue"), face=True, arms=2, legs=4)
    said = {
        SeenSubject("figure", ("purple",), arms=2): "un personaggio viola con due braccia",
        many: "un personaggio verde e blu con un viso, due braccia e quattro zampe",
        SeenSubject("house", ("red", "blue")): "una casa rossa e blu",
        SeenSubject("flower", ("yellow",), petals=5): "un fiore giallo con cinque petali",
        SeenSubject("tree", ("black",), face=True): "un albero nero con un viso",
        SeenSubject("star", ("brown",)): "una stella marrone",
        SeenSubject("vehicle", ("pencil",), wheels=4): "un veicolo grigio matita con quattro ruote",
        SeenSubject("winged", ("orange",), wings=2): "un personaggio arancione con due ali",
    }
    assert {seen: GRAMMAR.seen(seen).indefinite for seen in said} == said
    assert GRAMMAR.seen(many).definite == "il personaggio verde e blu"
    assert GRAMMAR.seen(SeenSubject("tree", ("black",), face=True)).definite == "l’albero nero"


def test_every_detail_is_said_in_italian() -> None:
    said = {GRAMMAR.detail(detail) for detail in all_details()}
    for phrase in said:
        assert not faults_in(f"Ecco {phrase}."), phrase
    assert {"un viso", "tanto arancione", "un po’ di viola", "due stelle", "un albero"} <= said
    assert {"un altro personaggio", "tre altri personaggi", "tre disegni sulla pagina"} <= said
    assert not faults_in(f"Ecco {GRAMMAR.colors(DETAIL_COLORS)}.")
    assert GRAMMAR.colors(["red", "blue", "green"]) == "rosso, blu e verde"


def table(text: str) -> list[list[str]]:
    """Rows of cells, "~" between them."""
    return [[cell.strip() for cell in row.split("~")] for row in text.strip().splitlines()]


TYPED = """
drago ~ un drago ~ il drago ~ m
scoiattolo che vola ~ uno scoiattolo che vola ~ lo scoiattolo che vola ~ m
un cane che vola ~ un cane che vola ~ il cane che vola ~ m
ape ~ un’ape ~ l’ape ~ f
il mio gatto ~ un gatto ~ il gatto ~ m
mia mamma ~ la mamma ~ la mamma ~ f
due gatti ~ due gatti ~ i due gatti ~ m
i miei fiori ~ dei fiori ~ i fiori ~ m
farfalle ~ delle farfalle ~ le farfalle ~ f
un'astronave ~ un’astronave ~ l’astronave ~ f
l'elefante di Nonna ~ l’elefante di Nonna ~ l’elefante di Nonna ~ m
un gatto e un cane ~ un gatto e un cane ~ un gatto e un cane ~ m
UFO ~ un UFO ~ l’UFO ~ m
mamma e papà ~ mamma e papà ~ mamma e papà ~ f
piccola sirena ~ una piccola sirena ~ la piccola sirena ~ f
"""
NAMED = """
il mio gatto Leo ~ il mio gatto ~ Leo
un cane che si chiama Rex ~ un cane ~ Rex
una gallina di nome Ada ~ una gallina ~ Ada
il gatto di Nonna ~ il gatto di Nonna ~
un UFO ~ un UFO ~
Leo il leone ~ leone ~ Leo
"""
PLACES = """
cucina ~ in cucina
cucina della nonna ~ nella cucina della nonna
la spiaggia ~ sulla spiaggia
scuola ~ a scuola
il parco ~ al parco
un'isola ~ su un’isola
dalla nonna ~ dalla nonna
un castello ~ in un castello
il nostro giardino ~ nel nostro giardino
Roma ~ a Roma
"""
POLISHED = """
la risata di il sole ~ la risata del sole
disse a Anna ~ disse ad Anna
Olli e Elena ~ Olli ed Elena
parlò a gli amici ~ parlò agli amici
davanti a l’artista ~ davanti all’artista
in lo zaino ~ nello zaino
tirò su la coperta ~ tirò su la coperta
"""


@pytest.mark.parametrize(("typed", "said", "definite", "gender"), table(TYPED))
def test_typed_words_get_the_article_they_need(
    typed: str, said: str, definite: str, gender: str
) -> None:
    noun = GRAMMAR.typed(typed)
    assert (noun.indefinite, noun.definite, noun.gender) == (said, definite, gender)


@pytest.mark.parametrize(("typed", "phrase", "name"), table(NAMED))
def test_a_name_among_typed_words_is_found(typed: str, phrase: str, name: str) -> None:
    assert GRAMMAR.split_name(typed) == (phrase, name)


@pytest.mark.parametrize(("typed", "said"), table(PLACES))
def test_a_typed_place_gets_its_preposition(typed: str, said: str) -> None:
    assert GRAMMAR.at(typed) == said


@pytest.mark.parametrize(("told", "polished"), table(POLISHED))
def test_words_that_fields_bring_together_are_run_together(told: str, polished: str) -> None:
    assert GRAMMAR.polish(told) == polished


def test_a_first_name_tells_its_gender_where_it_can() -> None:
    genders = {"Leo": "m", "Emma": "f", "Noa": None, "Alice": "f", "Luca": "m", "Simone": "m"}
    assert {name: GRAMMAR.gender_of(name) for name in genders} == genders


def test_both_genders_give_the_right_forms() -> None:
    house = next(b for b in TONGUE.companions["house"] if "<" in b.short).short
    assert "Era pieno " in agreed(house, "f", "m")
    assert "Era piena " in agreed(house, "m", "f")
    # All else is written so that it suits every hero and every child.
    assert not [line for line in TONGUE.lines() if "[" in line]


async def test_what_was_drawn_comes_up() -> None:
    seen = drawing(mood="dreamy", colors=["purple", "orange"])
    named = {"child_name": "Inès", "hero_name": "Olli"}
    script = await write(seen, language="it", child_age=6, scenes=6, **named)
    text = words_of(script)
    assert "personaggio viola con due braccia" in text
    assert re.search(r"viola e arancione", text, re.IGNORECASE)
    assert "giornata da sogno" in text
    assert "Inès" in text
