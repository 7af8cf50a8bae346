"""German by rule: articles and endings, what parents type, and lines fit to be told."""

from __future__ import annotations

import re

import pytest

from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.tongue import Gender
from stages.providers.local.storytelling.tongues.german import TONGUE
from stages.providers.local.storytelling.words import agreed
from tests.stages.providers.local.storytelling.tales import (
    drawing,
    sightings,
    texts_of_all_sorts,
    words_of,
    write,
)

GRAMMAR = TONGUE.grammar
WORD = re.compile(r"[^\W\d_]+")
GENDERS = {
    "Wesen": "n",
    "Fahrzeug": "n",
    "Blume": "f",
    "Sonne": "f",
    "Haus": "n",
    "Baum": "m",
    "Stern": "m",
    "Herz": "n",
    "Wolke": "f",
    "Ding": "n",
}
PRONOUNS: tuple[tuple[Gender, str], ...] = (("m", "er ihn"), ("f", "sie"), ("n", "es"))
INDEFINITE = {"m": ("ein", "er"), "f": ("eine", "e"), "n": ("ein", "es")}
DEFINITE = {"m": "der", "f": "die", "n": "das"}
# "in dem", "zu der": what German runs together, unless a clause begins with it.
OPEN = re.compile(r"(?<!, )\b(?:in|an|von|zu|bei) dem\b|\bin das\b|\bzu der\b")


def words(line: str) -> list[str]:
    return WORD.findall(re.sub(r"\{\w+\}", "Lumi", line))


def test_articles_and_endings_agree_over_all_kinds_and_colours() -> None:
    for subject in sightings():
        noun = GRAMMAR.seen(subject)
        article, color, name = noun.indefinite.removesuffix(" mit zwei Flügeln").split(" ")
        assert noun.gender == GENDERS[name], noun
        assert article == INDEFINITE[noun.gender][0], noun
        ending = "" if color.endswith(("rosa", "lila")) else INDEFINITE[noun.gender][1]
        assert color.endswith(ending), noun
        stem = color.removesuffix(ending)
        weak = stem + ("e" if ending else "")
        assert noun.definite == f"{DEFINITE[noun.gender]} {weak} {name}", noun


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (SeenSubject("house", ("red", "blue"), face=True), "ein rot-blaues Haus mit einem Gesicht"),
        (SeenSubject("tree", ("green",)), "ein grüner Baum"),
        (SeenSubject("flower", ("purple",), petals=5), "eine lila Blume mit fünf Blütenblättern"),
        (SeenSubject("vehicle", ("orange",), wheels=0), "ein orangefarbenes Fahrzeug"),
        (
            SeenSubject("figure", ("pencil",), face=True, arms=2, legs=2),
            "ein bleistiftgraues Wesen mit einem Gesicht, zwei Armen und zwei Beinen",
        ),
        (SeenSubject("winged", ("orange", "turquoise"), wings=2, legs=4),
         "ein orange-türkisfarbenes Wesen mit zwei Flügeln und vier Beinen"),
    ],
)  # fmt: skip
def test_parts_follow_in_the_dative(subject: SeenSubject, said: str) -> None:
    assert GRAMMAR.seen(subject).indefinite == said


def test_details_are_said_with_their_article() -> None:
    assert GRAMMAR.detail(SeenDetail("extra", kind="house", count=2)) == "zwei Häuser"
    assert GRAMMAR.detail(SeenDetail("extra", kind="sun")) == "eine Sonne"
    assert GRAMMAR.detail(SeenDetail("extra", kind="figure", count=2)) == "noch zwei Wesen"
    assert GRAMMAR.detail(SeenDetail("lots", color="purple")) == "ganz viel Lila"


@pytest.mark.parametrize(
    ("typed", "indefinite", "definite"),
    [
        ("Drache", "ein Drache", "der Drache"),
        ("drache", "ein Drache", "der Drache"),
        ("mein Kater", "ein Kater", "der Kater"),
        ("Roter Drache", "ein roter Drache", "der rote Drache"),
        ("rote Katze", "eine rote Katze", "die rote Katze"),
        ("einen großen Hasen", "ein großer Hase", "der große Hase"),
        ("ein Hund, der fliegt", "ein Hund, der fliegt", "der Hund, der fliegt"),
        ("Feuerwehrauto", "ein Feuerwehrauto", "das Feuerwehrauto"),
        ("unser Haus mit Garten", "ein Haus mit Garten", "das Haus mit Garten"),
        ("Omas Katze", "Omas Katze", "Omas Katze"),
        ("der Drache", "der Drache", "der Drache"),
        ("zwei Hunde", "zwei Hunde", "die zwei Hunde"),
        ("drei bunte Luftballons", "drei bunte Luftballons", "die drei bunten Luftballons"),
        ("meine Hunde", "Hunde", "die Hunde"),
        ("Hündchen", "ein Hündchen", "das Hündchen"),
    ],
)
def test_typed_words_get_their_article(typed: str, indefinite: str, definite: str) -> None:
    noun = GRAMMAR.typed(typed)
    assert (noun.indefinite, noun.definite) == (indefinite, definite)


def test_nothing_typed_is_somebody_all_the_same() -> None:
    assert GRAMMAR.typed(" ") == TONGUE.nobody


@pytest.mark.parametrize(
    ("phrase", "split"),
    [
        ("meine Katze Lilly", ("meine Katze", "Lilly")),
        ("Hund Bello", ("Hund", "Bello")),
        ("ein Drache namens Funkel", ("ein Drache", "Funkel")),
        ("ein Hund, der Bello heißt", ("ein Hund", "Bello")),
        ("Leo, der Löwe", ("der Löwe", "Leo")),
        ("Roter Drache", ("Roter Drache", "")),
        ("Mein Hund", ("Mein Hund", "")),
        ("ein Haus und ein Baum", ("ein Haus und ein Baum", "")),
    ],
)
def test_a_name_is_told_from_a_noun_although_both_are_large(
    phrase: str, split: tuple[str, str]
) -> None:
    assert GRAMMAR.split_name(phrase) == split


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Küche", "in der Küche"),
        ("der große Wald", "im großen Wald"),
        ("unser Garten", "in unserem Garten"),
        ("Strand", "am Strand"),
        ("Insel", "auf der Insel"),
        ("das Baumhaus im Garten", "im Baumhaus im Garten"),
        ("Paris", "in Paris"),
        ("turnhalle", "in der Turnhalle"),
        ("im garten bei oma", "im Garten bei Oma"),
        ("draußen", "draußen"),
    ],
)
def test_a_place_gets_its_preposition_and_case(typed: str, said: str) -> None:
    assert GRAMMAR.at(typed) == said


def test_names_own_things_as_german_names_do() -> None:
    owners = [GRAMMAR.possessive(name) for name in ("Mia", "Lukas", "Max", "Franz")]
    assert owners == ["Mias", "Lukas’", "Max’", "Franz’"]


def test_the_artist_without_a_name_stands_in_the_right_case() -> None:
    artist = TONGUE.artist
    told = f"Nun saß Lumi neben {artist} und wusste es von {artist}. Das sah {artist}."
    assert GRAMMAR.polish(told) == (
        "Nun saß Lumi neben dem Malkind und wusste es vom Malkind. Das sah das Malkind."
    )


async def test_prepositions_and_articles_run_together_in_stories() -> None:
    for text in await texts_of_all_sorts("de"):
        assert not re.search(r"\b(?:und und|ein ein|eine ein)\b", text), text
        assert not OPEN.search(text), text


async def test_what_was_drawn_comes_up_with_its_endings() -> None:
    seen = "a red and blue house with a face"
    figures = drawing("tree", "sun", subject=seen, details=["a face", "a house"])
    red = figures.model_copy(update={"colors": ["purple", "red"]})
    wishes = {"child_age": 7, "scenes": 12, "child_name": "Mia", "language": "de"}
    told = words_of(await write(red, "rot", **wishes))
    for said in (
        "in rot-blaues Haus mit einem Gesicht!",
        "Lila und Rot",
        "drei",
        "ein Gesicht und ein Haus!",
        "ein fröhlicher Tag",
        "auf der Wiese",
        "Mia",
    ):
        assert said.lower() in told.lower(), said
    assert re.search("[Dd](?:er rote Baum|ie rote Sonne)", told)


def test_nothing_hangs_on_who_the_hero_is() -> None:
    """No line has a form for he or she, or says "sein" and "ihr" of the hero or the child."""
    for line in TONGUE.lines():
        assert not re.search(r"[\[\]]", line), line
        assert not re.search(r"\{(?:hero|artist)\}[^.!?“„]*\b(?:sein|ihr)e[mnrs]?\b", line), line


def test_what_was_drawn_too_is_spoken_of_in_its_gender() -> None:
    agreeing = [line for line in TONGUE.lines() if "<" in line]
    assert agreeing
    for line in agreeing:
        for gender, pronouns in PRONOUNS:
            told = agreed(line, "m", gender)
            assert not re.search(r"[<>|]", told), told
            assert set(pronouns.split()) & {word.lower() for word in words(told)}, told
