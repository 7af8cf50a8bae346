"""Where a text is divided, who says what, and how long the rest after it is."""

from __future__ import annotations

from itertools import pairwise

import pytest

from stages.providers.local.speech.phrases import phrases_of


def told(raw: str) -> list[tuple[str, bool, str, str]]:
    text, phrases = phrases_of(raw)
    return [(text[one.first : one.last], one.dialogue, one.mark, one.rest) for one in phrases]


def said(raw: str) -> list[str]:
    """What somebody in the story says, without its marks."""
    return [text.strip("“”„«»‘’'\"—–-,.!? ¡¿:") for text, dialogue, _, _ in told(raw) if dialogue]


def test_each_kind_of_punctuation_has_its_rest_and_its_tune() -> None:
    assert told("Up, up; and away: it flew. Did it? It did! Then") == [
        ("Up,", False, ",", "comma"),
        ("up;", False, ",", "colon"),
        ("and away:", False, ".", "colon"),
        ("it flew.", False, ".", "sentence"),
        ("Did it?", False, "?", "sentence"),
        ("It did!", False, "!", "sentence"),
        ("Then", False, ".", "paragraph"),
    ]


def test_dashes_and_dots_are_rests_as_well() -> None:
    rests = [rest for _, _, _, rest in told("It went up — and up… and down – Here. So… Yes")]
    assert rests == ["colon", "colon", "colon", "sentence", "sentence", "paragraph"]


def test_a_line_break_ends_a_paragraph() -> None:
    assert [rest for *_, rest in told("One day\nit rained.\n\nThe end.")] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("raw", "spoken"),
    [
        ("“Good day,” said the fox. “How are you?”", ["Good day", "How are you"]),
        ('"Good day," said the fox. "How are you?"', ["Good day", "How are you"]),
        ("‘Good day,’ said the fox’s friend. ‘It’s me!’", ["Good day", "It’s me"]),
        ("'Good day,' said the fox's friend. 'It's me!'", ["Good day", "It's me"]),
        ("„Guten Tag“, sagte der Fuchs. „Wer bist du?“", ["Guten Tag", "Wer bist du"]),
        ("»Guten Tag«, sagte der Fuchs. »Wer da?«", ["Guten Tag", "Wer da"]),
        ("« Bonjour ! » dit le renard. « Qui es-tu ? »", ["Bonjour", "Qui es-tu"]),
        ("«Ciao!» disse la volpe. «Chi sei?»", ["Ciao", "Chi sei"]),
        ("—¡Hola! —dijo el zorro—. ¿Quién eres?", ["Hola", "Quién eres"]),
        ("—Hola —dijo el zorro. Luego se fue.", ["Hola"]),
        ("— Bom dia! — disse a raposa. — Quem és tu?", ["Bom dia", "Quem és tu"]),
        ("The word “yes” is short.", ["yes"]),
        ("The foxes' home and Jess's, too: 'tis small.", []),
    ],
)
def test_dialogue_is_told_from_narration_in_every_languages_marks(
    raw: str, spoken: list[str]
) -> None:
    assert said(raw) == spoken


def test_a_question_within_a_sentence_does_not_end_it() -> None:
    assert [rest for *_, rest in told("“Who?” said she. “Me!” he said.")] == [
        *("colon", "sentence", "colon", "paragraph")
    ]


@pytest.mark.parametrize(
    "raw", ["Mr. Fox met Dr. Owl", "It is 3.5 km, or 1.000 m", "z. b. so", "M. Renard dort"]
)
def test_a_stop_that_ends_no_sentence_is_no_rest(raw: str) -> None:
    assert "sentence" not in [rest for *_, rest in told(raw)]


@pytest.mark.parametrize(
    "raw", ["", "   ", "…", "“ ”", "« »", "—", "a", "!?", "« Non », dit-il — « non ! »", "1 2 3"]
)
def test_every_word_is_in_one_phrase_and_in_order(raw: str) -> None:
    text, phrases = phrases_of(raw)
    assert text == " ".join(raw.split())
    assert [one.first for one in phrases] == sorted(one.first for one in phrases)
    covered = "".join(text[one.first : one.last] for one in phrases)
    assert [letter for letter in covered if letter.isalnum()] == [
        letter for letter in text if letter.isalnum()
    ]
    for before, after in pairwise(phrases):
        assert before.last <= after.first
