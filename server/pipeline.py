"""Which step needs which: carries one request of a run through its stages. No HTTP in it."""

from __future__ import annotations

from progress import changes
from progress.stores.bulk import PART_MARK
from progress.tracker import Tracker
from server.book import Book
from server.filming import Filming
from server.formats import film_size
from server.stage_report import StageFailure, in_stage, retry_reporter, usage_reporter
from server.studio import Studio
from server.wishes import settled_wishes
from stages.errors import InputError
from stages.models import CoverLook, DrawingAnalysis, StoryScript
from stages.providers.base import StoryBrief
from stages.steps import Steps
from stages.story import story_digest, write_story
from stages.video import FilmFormat
from stages.vision import analyze_drawing


async def carry(studio: Studio, tracker: Tracker) -> None:
    """Do what the run's request asks, up to its final checkpoint.

    Raises StageFailure when a stage could not end, and what the stores raise.
    """
    steps = Steps(
        studio.artifacts,
        str(tracker.record.key),
        studio.retry_policy,
        observe=studio.observe,
        on_retry=retry_reporter(tracker),
        on_usage=usage_reporter(tracker, studio.on_usage),
        gate=studio.gate,
        assure=tracker.assure,
        hook=studio.step_hook,
    )
    await _tidy(steps, tracker)
    await studio.artifacts.renew(steps.prefix)
    run = _Run(studio, tracker, steps)
    kind = tracker.record.kind
    analysis = await run.see()
    if kind != "vision":
        script = await run.tell(analysis)
        if kind != "story":
            await run.film(analysis, script)
    await _tidy(steps, tracker)
    await tracker.change(changes.complete)


async def _tidy(steps: Steps, tracker: Tracker) -> None:
    """Take away what neither a step nor the record names: the lease keeps all others out.

    Before the work, what a dead worker or a broken-off request left; after it, what came late, from
    a worker that woke up without its lease, or a request that lost a race and died.
    """
    drawing_key = tracker.record.inputs.drawing_key

    def is_kept(key: str) -> bool:
        return key == drawing_key or key.rpartition("/")[2].startswith(PART_MARK)

    await steps.tidy(is_kept)


class _Run:
    """One request in work."""

    def __init__(self, studio: Studio, tracker: Tracker, steps: Steps) -> None:
        self._studio = studio
        self._tracker = tracker
        self._steps = steps

    async def see(self) -> DrawingAnalysis:
        """The analysis, with the parent's corrections on top."""
        inputs = self._tracker.record.inputs
        async with in_stage(self._tracker, "vision", total=1) as stage:
            if inputs.drawing_key is not None:
                found = await analyze_drawing(
                    self._steps,
                    self._studio.providers.vision,
                    self._studio.workers,
                    inputs.drawing_key,
                    inputs.drawing_digest or inputs.drawing_key,
                )
                seen = found.model_dump(mode="json")
            else:
                seen = self._tracker.record.drawing_analysis or _UNSEEN
            analysis = DrawingAnalysis.model_validate({**seen, **inputs.corrections})
            await stage.done(drawing_analysis=analysis.model_dump(mode="json"))
        return analysis

    async def tell(self, analysis: DrawingAnalysis) -> StoryScript:
        """The story: the parent's own or the one at hand where it still fits, else a new one."""
        record, writer = self._tracker.record, self._studio.providers.story
        inputs = record.inputs
        brief = StoryBrief(
            analysis,
            settled_wishes(record),
            seed=str(record.key),
            take=inputs.take,
            told=inputs.told,
        )
        digest = story_digest(writer, brief)
        async with in_stage(self._tracker, "story", total=1) as stage:
            if record.story_script is not None and inputs.story_digest in (None, digest):
                script = StoryScript.model_validate(record.story_script)
            else:
                script = await write_story(self._steps, writer, brief)
            script = _with_cover(script)
            inputs = inputs.model_copy(update={"story_digest": digest})
            await stage.done(story_script=script.model_dump(mode="json"), inputs=inputs)
        return script

    async def film(self, analysis: DrawingAnalysis, script: StoryScript) -> None:
        """Paint, narrate and film every scene as soon as it can be, then join the film."""
        if not analysis.figures or analysis.upright_key is None:
            error = InputError("needs_drawing", "Send a drawing: the film shows its own figure.")
            raise StageFailure("images", error.code, error.detail)
        wishes = settled_wishes(self._tracker.record)
        width, height = film_size(wishes, self._studio.video_pixels)
        film = FilmFormat(width, height, self._studio.fps)
        book = Book(analysis, script, wishes, film, str(self._tracker.record.key))
        await Filming(self._studio, self._tracker, self._steps, book).make()


_UNSEEN = {
    "subject": "a drawing",
    "setting": "meadow",
    "details": [],
    "mood": "happy",
    "colors": [],
    "confidence": 0.0,
}


def _with_cover(script: StoryScript) -> StoryScript:
    """The script with its cover's look settled, so that editing scene 1 leaves the cover alone."""
    if script.cover is not None:
        return script
    look = script.scenes[0].model_dump(include=set(CoverLook.model_fields))
    return script.model_copy(update={"cover": CoverLook.model_validate(look)})
