"""What holds of told stories in every language: whole, varied, in words that suit the listener."""

from __future__ import annotations

import itertools
import statistics

import pytest
import textstat

from stages.models import Kind, Theme
from stages.providers.local.storytelling.settings import SETTINGS
from stages.providers.local.storytelling.tongue import Tongue
from stages.providers.local.storytelling.tongues import LANGUAGES
from stages.providers.local.storytelling.words import sentences_of
from tests.stages.providers.local.storytelling.faults import faults_in
from tests.stages.providers.local.storytelling.tales import (
    AGES,
    KINDS,
    LENGTHS,
    THEMES,
    drawing,
    stories_of_all_sorts,
    words_of,
    write,
)

# Björnsson's LIX, the same for all languages: at most so much for ages 4, 7 and 10. Picture books
# are below 25, novels for children at about 30 to 40.
MAX_LIX = {4: 25, 7: 38, 10: 45}
MAX_WORDS_A_SENTENCE = {4: 6.5, 7: 10, 10: 15}


@pytest.mark.parametrize("theme", THEMES)
async def test_told_stories_are_whole(tongue: Tongue, theme: Theme) -> None:
    scripts = await stories_of_all_sorts(tongue.code, theme)
    wished = itertools.product(AGES, LENGTHS)
    for script, (_, scenes) in zip(scripts, wished, strict=True):
        assert (script.total_scenes, script.language) == (scenes, tongue.code)
        assert [scene.number for scene in script.scenes] == list(range(1, scenes + 1))
        assert {scene.setting for scene in script.scenes} <= set(SETTINGS)
        assert any(scene.companions == [1] for scene in script.scenes)
        for text in (f"{script.title}.", *(scene.text for scene in script.scenes)):
            assert not faults_in(text, tongue)


async def test_reading_grows_with_the_child(tongue: Tongue) -> None:
    textstat.set_lang(tongue.code)
    lix, lengths = {}, {}
    for age in MAX_LIX:
        texts = [
            words_of(await write(seen, told=n, theme=theme, child_age=age, language=tongue.code))
            for n, theme in enumerate(THEMES)
            for seen in (drawing(), drawing(KINDS[n], "sun"))
        ]
        lix[age] = statistics.mean(textstat.lix(text) for text in texts)
        told = [sentence for text in texts for sentence in sentences_of(text)]
        lengths[age] = statistics.mean(len(sentence.split()) for sentence in told)
    for figures, most in ((lix, MAX_LIX), (lengths, MAX_WORDS_A_SENTENCE)):
        assert figures[4] < figures[7] < figures[10]
        assert all(figures[age] <= most[age] for age in most), figures


@pytest.mark.parametrize("age", [4, 6, 9])
@pytest.mark.parametrize(
    ("others", "start", "scenes"),
    [((), 0, 6), (("house",), 7, 6), (("figure",), 40, 6), (("sun",), 123, 6), ((), 5, 12)],
)
async def test_ten_stories_of_one_drawing_have_little_in_common(
    tongue: Tongue, age: int, others: tuple[Kind, ...], start: int, scenes: int
) -> None:
    # All themes of the plain drawing; elsewhere two each, others in each language.
    at = start + list(LANGUAGES).index(tongue.code)
    themes = THEMES if not start else (THEMES[at % 7], THEMES[(at + 3) % 7])
    for theme in themes:
        told = []
        for n in range(10):
            script = await write(
                drawing(*others),
                seed=f"mia/r{n}",
                told=start + n,
                theme=theme,
                child_age=age,
                scenes=scenes,
                hero_name="Robin",
                language=tongue.code,
            )
            told.append(set(sentences_of(words_of(script))))
        for first, second in itertools.combinations(told, 2):
            shared = first & second
            assert len(shared) <= 0.25 * min(len(first), len(second)), (theme, shared)
