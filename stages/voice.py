"""The voice stage: a scene's text in, its narration out, with the time of every word."""

from __future__ import annotations

from dataclasses import asdict

from pydantic import TypeAdapter

from stages.models import NarrationRef, Word
from stages.providers.base import Line, VoiceProvider
from stages.sound_task import LevelledWav, LevelTask
from stages.steps import Steps, Work
from stages.workers import Workers

# A scene's narration of a minute levels in about 0.2 s.
LEVEL_TIMEOUT_S = 60.0

_LEVEL = "stages.sound:level"
_WORDS = TypeAdapter(tuple[Word, ...])


async def narrate(
    steps: Steps, provider: VoiceProvider, workers: Workers, scene_number: int, line: Line
) -> NarrationRef:
    """The narration of one text, levelled to -16 LUFS; number 0 is the title."""

    async def compute(work: Work) -> NarrationRef:
        spoken = await work.call(lambda: provider.speak(line))
        levelled: LevelledWav = await work.call(
            lambda: workers.run(_LEVEL, LevelTask(spoken.wav), timeout_s=LEVEL_TIMEOUT_S),
            limits_itself=True,
        )
        return NarrationRef(
            scene_number=scene_number,
            key=await work.keep("wav", levelled.wav),
            words_key=await work.keep("words.json", _WORDS.dump_json(spoken.words)),
            duration_sec=round(levelled.duration_s, 3),
        )

    return await steps.once(f"voice/{scene_number}", provider, asdict(line), compute, NarrationRef)


async def read_words(steps: Steps, narration: NarrationRef) -> tuple[Word, ...]:
    """The word times kept beside a narration."""
    return _WORDS.validate_json(await steps.artifacts.get(narration.words_key))
