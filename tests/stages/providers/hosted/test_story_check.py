"""What a story is sent back for, and what it is not."""

from __future__ import annotations

from typing import Any

import pytest

from stages.providers.hosted.languages import NAMES, is_in
from stages.providers.hosted.personal import first_name, personal_in
from stages.providers.hosted.story_answer import WrittenStory
from stages.providers.hosted.story_check import Asked, complaints_of
from stages.providers.hosted.unkind import unkind_in
from tests.stages.providers.local.storytelling.tales import drawing, words_of, write

LANGUAGES = tuple(NAMES)


async def story(**wishes: Any) -> WrittenStory:
    script = await write(drawing("sun"), **wishes)
    return WrittenStory.model_validate(script.model_dump())


def with_text(told: WrittenStory, text: str) -> WrittenStory:
    """The story with another last scene."""
    last = told.scenes[-1].model_copy(update={"text": text})
    return told.model_copy(update={"scenes": [*told.scenes[:-1], last]})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("age", [2, 4, 5, 7, 8, 10])
async def test_our_own_stories_have_nothing_to_complain_of(language: str, age: int) -> None:
    for theme in ("adventure", "bravery", "bedtime"):
        told = await story(language=language, child_age=age, theme=theme, scenes=6)
        assert not complaints_of(told, Asked(6, language, age))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_story_in_another_language_is_sent_back(language: str) -> None:
    for age in (3, 9):
        text = words_of(await write(language=language, child_age=age))
        assert [name for name in LANGUAGES if is_in(text, name)] == [language]


def test_a_rhyme_full_of_sounds_is_in_its_language() -> None:
    assert is_in("Hop, hop, hop! Zoë hops. Splish, splash! Zoë laughs at the rain. Hop, hop!", "en")


async def test_a_language_we_do_not_know_is_not_english() -> None:
    swedish = (
        "Det var en gång en liten lila varelse som bodde på ängen. Den ville så gärna veta vad som "
        "fanns bakom kullen, och en dag gick den dit tillsammans med sin vän."
    )
    dutch = (
        "Er was eens een klein paars wezen dat in de wei woonde. Het wilde zo graag weten wat er "
        "achter de heuvel was, en op een dag ging het met zijn vriend op pad."
    )
    assert is_in(swedish, "sv")
    assert is_in(dutch, "nl")
    assert not is_in(words_of(await write()), "sv")


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (Asked(5, "en", 6), "write exactly 5"),
        (Asked(6, "fr", 6), "French"),
        (Asked(6, "en", 2), "words: for a child of 2 years"),
        (Asked(6, "en", 6, hero_name="Zoë"), "hero_name"),
    ],
)
async def test_what_was_not_asked_for_is_sent_back(asked: Asked, complaint: str) -> None:
    told = await story(child_age=9, hero_name="Olli")
    assert any(complaint in fault for fault in complaints_of(told, asked))


async def test_scenes_are_numbered_in_order() -> None:
    told = await story(child_age=6)
    turned = told.model_copy(update={"scenes": told.scenes[::-1]})
    assert complaints_of(turned, Asked(6, "en", 6)) == ["number the scenes from 1 to 6, in order"]


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ("They found a gun behind the hill.", '"gun"'),
        ("It looked like a Pokémon.", '"pokémon"'),
        ("Call me at +49 171 2345678, said the fox.", "telephone"),
        ("Write to olli@example.org soon.", "e-mail"),
    ],
)
async def test_no_child_hears_this(more: str, complaint: str) -> None:
    told = await story(child_age=6)
    spoiled = with_text(told, f"{told.scenes[-1].text} {more}")
    (fault,) = complaints_of(spoiled, Asked(6, "en", 6))
    assert complaint in fault


async def test_what_a_family_typed_may_be_told() -> None:
    told = await story(child_age=6)
    mine = with_text(told, f"{told.scenes[-1].text} Robo 3000000 is my lego zombie.")
    assert not complaints_of(mine, Asked(6, "en", 6, "robo 3000000", "a lego zombie"))


def test_every_feeling_is_allowed() -> None:
    feelings = "Olli was sad and cross, shy and alone. He cried a little, and missed the old tree."
    assert not unkind_in(feelings, "en")
    assert unkind_in("a PLAYMOBIL ship", "sv") == ["playmobil"]


@pytest.mark.parametrize(
    "text",
    ["There were 1000 stars.", "One, two, 3, 4, 5!", "Down the road went 2 snails.", "Via Luna!"],
)
def test_numbers_to_count_are_not_private(text: str) -> None:
    assert not personal_in(text)


@pytest.mark.parametrize(
    "text",
    [
        *("7 Elm Street", "12, rue de la Paix", "Rosenweg 12", "Lange Straße 3", "calle Mayor 5"),
        *("Via Roma 3", "rua das Flores 21", "0171/2345678", "+1 (555) 010-9999", "a@b.example"),
        *("https://mia.example/me", "www.mia.example"),
    ],
)
def test_numbers_and_addresses_are_private(text: str) -> None:
    assert personal_in(f"We live at {text}.")


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Mia Schmidt", "Mia"), (" Zoë ", "Zoë"), ("Marie-Claire", "Marie-Claire"), ("", "")],
)
def test_a_first_name_is_the_first(typed: str, name: str) -> None:
    assert first_name(typed) == name
