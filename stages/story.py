"""The story stage: an analysis and wishes in, a title and scenes out."""

from __future__ import annotations

from dataclasses import asdict

from stages.errors import ProviderError
from stages.models import StoryScript
from stages.providers.base import StoryBrief, StoryProvider
from stages.steps import Steps, Work, digest


async def write_story(steps: Steps, provider: StoryProvider, brief: StoryBrief) -> StoryScript:
    """The story for this brief. Raises ProviderError when it has not the scenes asked for."""

    async def compute(work: Work) -> StoryScript:
        script = await work.call(lambda: provider.write(brief))
        numbers = [scene.number for scene in script.scenes]
        if numbers != list(range(1, brief.wishes.scenes + 1)):
            raise ProviderError(
                "bad_story", f"The story was to have {brief.wishes.scenes} scenes, numbered from 1."
            )
        return script

    return await steps.once("story", provider, _inputs(brief), compute, StoryScript)


def story_digest(provider: StoryProvider, brief: StoryBrief) -> str:
    """Names what a story is written from, to see whether the one at hand still fits."""
    return digest("story", provider, _inputs(brief))


# Wishes for how the film looks and sounds.
_FILMED = {
    *("style", "aspect", "resolution", "captions", "dedication", "paper"),
    *("voice_type", "voice_pitch", "voice_pace", "music"),
}


def _inputs(brief: StoryBrief) -> dict[str, object]:
    """All that the words hang on; how the film will look and sound is not part of it."""
    told = asdict(brief)
    analysis = brief.analysis.model_dump(
        include={"subject", "setting", "details", "mood", "colors", "palette", "drawn_as"}
    )
    figures = [figure.model_dump(exclude={"cutout_key"}) for figure in brief.analysis.figures]
    wishes = brief.wishes.model_dump(exclude=_FILMED)
    return {**told, "analysis": analysis, "figures": figures, "wishes": wishes}
