"""What every writer promises, and everyone who says what a drawing shows."""

from __future__ import annotations

import pytest

from stages.models import Description, StoryScript
from stages.providers.hosted.unkind import unkind_in
from tests.stages.providers import samples
from tests.stages.providers.contract.conftest import Made, all_of

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")


@all_of("vision")
async def test_a_drawing_is_described_in_phrases(made: Made) -> None:
    seen = await made.provider.describe(samples.drawing())
    assert Description.model_validate(seen.model_dump()) == seen
    assert seen.subject
    assert "\n" not in seen.subject
    assert 0 <= seen.confidence <= 1


@pytest.mark.parametrize("language", LANGUAGES)
@all_of("story")
async def test_a_story_has_its_scenes_its_hero_and_its_language(made: Made, language: str) -> None:
    for age, scenes in ((3, 4), (5, 6), (10, 12)):
        brief = samples.story_brief(language=language, child_age=age, scenes=scenes)
        told: StoryScript = await made.provider.write(brief)
        assert told.title
        assert [scene.number for scene in told.scenes] == list(range(1, scenes + 1))
        assert told.total_scenes == scenes
        text = " ".join(scene.text for scene in told.scenes)
        assert "Bo" in text
        assert "\n" not in text
        assert "  " not in text
        assert not unkind_in(text, language)
