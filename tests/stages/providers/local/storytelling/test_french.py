"""French stories by rule: articles and agreement, elision, quotation marks, and what is told."""

from __future__ import annotations

import re

import pytest

from stages.providers.local.seen import DETAIL_COLORS, SUBJECT_COLORS, SeenSubject, all_details
from stages.providers.local.storytelling.tongues.french import TONGUE
from stages.providers.local.storytelling.words import agreed
from tests.stages.providers.local.storytelling.tales import (
    KINDS,
    drawing,
    texts_of_all_sorts,
    words_of,
    write,
)

GRAMMAR = TONGUE.grammar
FEMININE_KINDS = ("flower", "house", "star", "thing")

# "de le", "que un", "si il": what French runs together.
OPEN_CONTRACTION = re.compile(
    r"\b(?:de|à) les? (?!voir)|\b(?:d|qu|l|s|n|j|c)e (?=[aeiouyâéèêîôûœ](?!n(?:ze|zième)))"
    r"|\bla (?=[aeiouâéèêîôûœ])|\bsi ils?\b|[ \u00a0](?:de|que) (?=[AEIOUÉÈÎ])"
)
# Spaces before high marks and inside quotation marks do not break.
LOOSE_MARK = re.compile(r"(?<!\u00a0)[!?;:»](?![!?])|«(?!\u00a0)|['\"“”]| \u00a0|\u00a0 | {2}")


def faults_in(text: str) -> list[str]:
    """What French minds in a text."""
    return [*OPEN_CONTRACTION.findall(text), *LOOSE_MARK.findall(text)]


async def test_lines_and_stories_are_run_together() -> None:
    lines = [agreed(line, "m", "m") for line in TONGUE.lines()]
    filled = [re.sub(r"\{(\w+)\}", r"Lu\1", line.replace("{context}", "Bravo.")) for line in lines]
    for text in (*filled, *await texts_of_all_sorts("fr")):
        assert not faults_in(text), (faults_in(text), text)


def test_what_is_seen_agrees_with_its_noun() -> None:
    forms = {"black": ("noir", "noire"), "green": ("vert", "verte"), "blue": ("bleu", "bleue")}
    for kind in KINDS:
        for color in SUBJECT_COLORS:
            noun = GRAMMAR.seen(SeenSubject(kind, (color,), wings=2 if kind == "winged" else 0))
            feminine = kind in FEMININE_KINDS
            assert noun.gender == ("f" if feminine else "m")
            assert noun.indefinite.startswith("une " if feminine else "un ")
            article = r"(?:l’[aé]|la [^aeiouéê])" if feminine else r"(?:l’a|le [^aeiouéê])"
            assert re.match(article, noun.definite)
            assert color not in forms or forms[color][feminine] in noun.indefinite.split()
            assert not faults_in(f"Voici {noun.indefinite} et {noun.definite}.")


def test_what_is_seen_is_said_in_full() -> None:
    many = SeenSubject("figure", ("green", "blue"), face=True, arms=2, legs=4)
    said = {
        SeenSubject("figure", ("purple",), arms=2): "un personnage violet à deux bras",
        many: "un personnage vert et bleu avec un visage, deux bras et quatre pattes",
        SeenSubject("house", ("red", "blue")): "une maison rouge et bleue",
        SeenSubject("flower", ("purple",), petals=5): "une fleur violette à cinq pétales",
        SeenSubject("tree", ("black",), face=True): "un arbre noir avec un visage",
        SeenSubject("star", ("brown",)): "une étoile marron",
        SeenSubject("vehicle", ("pencil",), wheels=4): "un véhicule gris crayon à quatre roues",
        SeenSubject("winged", ("orange",), wings=2): "un personnage orange à deux ailes",
    }
    assert {seen: GRAMMAR.seen(seen).indefinite for seen in said} == said
    assert GRAMMAR.seen(many).definite == "le personnage vert et bleu"
    assert GRAMMAR.seen(SeenSubject("tree", ("black",), face=True)).definite == "l’arbre noir"


def test_every_detail_is_said_in_french() -> None:
    said = {GRAMMAR.detail(detail) for detail in all_details()}
    for phrase in said:
        assert not faults_in(f"Voici {phrase}."), phrase
    assert {"un visage", "beaucoup d’orange", "un peu de violet", "deux étoiles"} <= said
    assert {"un autre personnage", "trois autres personnages", "trois dessins sur la page"} <= said
    assert not faults_in(f"Voici {GRAMMAR.colors(DETAIL_COLORS)}.")
    assert GRAMMAR.colors(["red", "blue", "green"]) == "rouge, bleu et vert"


def table(text: str) -> list[list[str]]:
    """Rows of cells, "~" between them."""
    return [[cell.strip() for cell in row.split("~")] for row in text.strip().splitlines()]


TYPED = """
mon chat ~ un chat ~ le chat ~ m
ma petite sœur ~ une petite sœur ~ la petite sœur ~ f
deux chats ~ deux chats ~ les deux chats ~ m
mes fleurs ~ des fleurs ~ les fleurs ~ f
l'éléphant de Mamie ~ l’éléphant de Mamie ~ l’éléphant de Mamie ~ m
hérisson ~ un hérisson ~ le hérisson ~ m
un hippopotame ~ un hippopotame ~ l’hippopotame ~ m
un chat et un chien ~ un chat et un chien ~ un chat et un chien ~ m
OVNI ~ un OVNI ~ l’OVNI ~ m
trottinette ~ une trottinette ~ la trottinette ~ f
tyrannosaure ~ un tyrannosaure ~ le tyrannosaure ~ m
beaucoup de fleurs ~ beaucoup de fleurs ~ les fleurs ~ f
maman et papa ~ maman et papa ~ maman et papa ~ f
"""
NAMED = """
mon chat Léo ~ mon chat ~ Léo
un chien qui s'appelle Rex ~ un chien ~ Rex
une poule nommée Ada ~ une poule ~ Ada
le chat de Mamie ~ le chat de Mamie ~
un OVNI ~ un OVNI ~
Léo le lion ~ lion ~ Léo
"""
PLACES = """
chambre ~ dans la chambre
la plage ~ à la plage
école ~ à l’école
le parc ~ au parc
une île ~ sur une île
Paris ~ à Paris
"""
POLISHED = """
le rire de Olli ~ le rire d’Olli
parce que Élise rit ~ parce qu’Élise rit
le nez de Hugo ~ le nez d’Hugo
le nez de Harry ~ le nez de Harry
le vélo de Yann ~ le vélo de Yann
à côté de le soleil ~ à côté du soleil
il parle à les deux chats ~ il parle aux deux chats
on voit que un chat dort ~ on voit qu’un chat dort
content de le voir ~ content de le voir
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
    genders = {"Léo": "m", "Emma": "f", "Camille": None, "Zoé": "f", "Luca": "m"}
    assert {name: GRAMMAR.gender_of(name) for name in genders} == genders


def test_both_genders_give_the_right_forms() -> None:
    lines = [line for line in TONGUE.lines() if re.search(r"\[\w+\|", line)]
    assert lines
    for line in lines:
        assert agreed(line, "m", "m") != agreed(line, "f", "m"), line
    house = next(b for b in TONGUE.companions["house"] if "<" in b.short).short
    assert "est plein." in agreed(house, "m", "m")
    assert "est pleine." in agreed(house, "m", "f")
    brave = next(b for b in TONGUE.endings["bravery"] if "[" in b.short).short
    assert re.search(r"\bdroit\.|\bgrand dedans", agreed(brave, "m", "m"))
    assert re.search(r"\bdroite\.|\bgrande dedans", agreed(brave, "f", "m"))


async def test_what_was_drawn_comes_up() -> None:
    seen = drawing(mood="dreamy", colors=["purple", "orange"])
    named = {"child_name": "Inès", "hero_name": "Olli"}
    script = await write(seen, language="fr", child_age=6, scenes=6, **named)
    text = words_of(script)
    assert "personnage violet à deux bras" in text
    assert re.search(r"violet et orange", text, re.IGNORECASE)
    assert "journée de rêve" in text
    assert "Inès" in text
