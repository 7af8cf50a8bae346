"""What each language brings: enough to tell, and lines that are whole, kind and of their length."""

from __future__ import annotations

import itertools
import re

from stages.models import Kind
from stages.providers.local.seen import all_details
from stages.providers.local.storytelling.settings import SETTINGS
from stages.providers.local.storytelling.tongue import FIELDS, Tongue
from stages.providers.local.storytelling.tongues import LANGUAGES
from stages.providers.local.storytelling.words import agreed, fill, sentences_of
from tests.stages.providers.local.storytelling.faults import ENGLISH, faults_in, words_in
from tests.stages.providers.local.storytelling.tales import KINDS, THEMES

STRAIGHT = "\"'"  # marks that no language has in our lines

# Openings, setting off, friends, play and ways home.
LOOSE = {
    **dict.fromkeys(("en", "de"), (10, 10, 10, 10, 10)),
    **dict.fromkeys(("es", "fr", "it", "pt"), (10, 6, 8, 6, 6)),
}
# Ways to meet who was drawn beside the hero. Five would come round together with the endings.
COMPANIONS: dict[str, dict[Kind, int]] = {
    **dict.fromkeys(("en", "de"), dict.fromkeys(KINDS, 4) | {"figure": 10, "winged": 8}),
    **dict.fromkeys(("fr", "it"), dict.fromkeys(KINDS, 8) | {"figure": 10}),
    **dict.fromkeys(("es", "pt"), dict.fromkeys(KINDS, 8) | {"figure": 10, "heart": 4, "thing": 4}),
}
# Moods, travels and days.
SMALL_POOLS = {
    **dict.fromkeys(("es", "fr", "it", "pt"), (4, 7, 5)),
    "en": (3, 7, 5),
    "de": (3, 6, 7),
}
SHAPES = {**dict.fromkeys(LANGUAGES, 28), "en": 33}
# How many words `more` and `rich` have, and at most a sentence of `short`.
WORDS = {
    "en": (range(10, 21), range(12, 26), 11),
    "es": (range(10, 19), range(14, 25), 6),
    "fr": (range(10, 21), range(12, 25), 7),
    "de": (range(10, 21), range(13, 26), 7),
    "it": (range(9, 21), range(11, 25), 7.5),
    "pt": (range(10, 19), range(14, 25), 6),
}


def test_there_is_enough_to_tell(tongue: Tongue) -> None:
    pools = (tongue.openings, tongue.set_off, tongue.friends, tongue.play, tongue.homeward)
    assert tuple(len(pool) for pool in pools) == LOOSE[tongue.code]
    assert {kind: len(beats) for kind, beats in tongue.companions.items()} == (
        COMPANIONS[tongue.code]
    )
    assert set(tongue.endings) == set(THEMES)
    assert {len(beats) for beats in tongue.endings.values()} == {5}
    assert set(tongue.places) == set(tongue.sights) == set(SETTINGS)
    assert {len(beats) for beats in tongue.sights.values()} == {3}
    assert len(tongue.names) == len({named.name for named in tongue.names}) == 40
    assert len(tongue.fitting) >= 25
    assert len(tongue.refrains) == 10
    assert 120 <= len(tongue.unkind) <= 300


def test_the_pools_of_facts_come_round_apart(tongue: Tongue) -> None:
    facts = tongue.facts
    sets = (facts.colors_small, facts.colors, facts.one, facts.many, facts.details)
    assert [len(lines) for lines in sets] == [7, 7, 4, 9, 7]
    small = (len(facts.moods), len(facts.travels), len(tongue.days))
    assert small == SMALL_POOLS[tongue.code]
    assert len(facts.contexts) == 3


def test_every_theme_has_shapes_of_its_own(tongue: Tongue) -> None:
    assert len({shape.title for shape in tongue.shapes}) == SHAPES[tongue.code]
    assert len(tongue.shapes) == SHAPES[tongue.code]
    for theme in THEMES:
        assert sum(theme in shape.themes for shape in tongue.shapes) >= 10, theme
        first = sum(shape.themes[0] == theme for shape in tongue.shapes)
        assert first == 4 or (tongue.code == "en" and first > 4), theme
    for shape in tongue.shapes:
        assert 2 <= len(shape.themes) <= 5, shape.title
        assert re.search(r"\{heros?\}", shape.title), shape.title
        assert len(re.sub(r"\{heros?\}", "Mirabelle", shape.title)) <= 60, shape.title


def test_lines_hold_what_may_be_filled_in(tongue: Tongue) -> None:
    """Owners' forms where a language has them, the companion where one is met."""
    owners = {"heros", "artists"} if tongue.grammar.possessive("Mia") == "Mia" else set()
    for line in tongue.lines():
        assert set(re.findall(r"\{(\w*)\}", line)) <= FIELDS - owners, line
    met = {beat for beats in tongue.companions.values() for beat in beats}
    for beat in tongue.beats():
        assert beat in met or not re.search(r"\{friend\}|<", beat.sentences("big")), beat


def test_every_line_is_clean(tongue: Tongue) -> None:
    for line in tongue.lines():
        text = _filled(line)
        assert not faults_in(text if re.search(r"[.!?…][”“»]?$", text) else f"{text}.", tongue)
        assert not set(STRAIGHT) & set(text), line


def test_beats_keep_to_their_lengths(tongue: Tongue) -> None:
    """Short ones for the small, one of a good length each for the older."""
    more, rich, short = WORDS[tongue.code]
    for beat in tongue.beats():
        assert _word_count(beat.more) in more, beat.more
        assert _word_count(beat.rich) in rich, beat.rich
        ends = [s for s in re.findall(r"[^.!?…]+[.!?…]+[”“»]?", beat.short) if re.search(r"\w", s)]
        assert _word_count(beat.short) / len(ends) <= short, beat.short


def test_no_short_sentences_are_told_twice(tongue: Tongue) -> None:
    shorts = [beat.short for beat in tongue.beats()]
    assert len(shorts) == len(set(shorts))


def test_each_opening_says_who_was_drawn_in_its_own_way(tongue: Tongue) -> None:
    told = [set(sentences_of(_filled(beat.sentences("big")))) for beat in tongue.openings]
    for first, second in itertools.combinations(told, 2):
        assert not first & second
    # Spanish and Portuguese leave the day or the place out of some.
    wanted = {"{artist}"} if tongue.code in ("es", "pt") else {"{artist}", "{day}", "{home}"}
    for beat in tongue.openings:
        assert "{hero}" in beat.short, beat.short
        assert re.search(r"\{(?:subject|being)\}", beat.short), beat.short
        assert all(field in beat.sentences("big") for field in wanted), beat.short


def test_every_detail_is_said(tongue: Tongue) -> None:
    details = all_details()
    said = [tongue.grammar.detail(detail) for detail in details]
    assert len(set(said)) == len(details)
    for phrase in said:
        assert phrase[0].islower(), phrase
        assert tongue.code == "en" or not ENGLISH & set(words_in(phrase)), phrase


def test_the_place_words_of_parents_belong_to_one_setting(tongue: Tongue) -> None:
    words = [word for place in tongue.places.values() for word in place.words]
    assert len(words) == len(set(words))
    assert all(word == word.lower() for word in words)


def _filled(line: str) -> str:
    """A line as it may be told, with the names of its fields in it."""
    fields = {field: f"lu{field.replace('_', '')}" for field in FIELDS} | {"context": "Bravo."}
    return fill(agreed(line, "m", "m"), fields)


def _word_count(line: str) -> int:
    return len(words_in(re.sub(r"\{\w+\}", "Lumi", agreed(line, "m", "m"))))
