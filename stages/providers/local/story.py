"""Writes children's stories in English from shapes, moments and lines of our own."""

from __future__ import annotations

import hashlib
from random import Random

from stages.errors import InputError
from stages.models import Action, Scene, StoryScript, Theme, TimeOfDay
from stages.providers.base import ProviderContext, StoryBrief
from stages.providers.local.storytelling.hero import meet_hero
from stages.providers.local.storytelling.plot import Moment, plot_story
from stages.providers.local.storytelling.settings import SETTINGS, StartPlace, read_setting
from stages.providers.local.storytelling.telling import Telling

# Where the hero stands, left to right: on the thirds, with a step to either side.
_THIRDS = (0.32, 0.66, 0.38, 0.7, 0.28, 0.6)

# Titles are lettered on the cover; longer ones lose their end.
_MAX_TITLE = 120

# The hours of a story, by the share of it that is told; bedtime begins when others end.
_DAY: tuple[tuple[float, TimeOfDay], ...] = ((0.2, "morning"), (0.7, "day"), (2.0, "evening"))
_BEDTIME: tuple[tuple[float, TimeOfDay], ...] = ((0.3, "day"), (0.65, "evening"), (2.0, "night"))

_OUTDOORS = ("meadow", "garden", "forest", "farm")


class LocalStory:
    """The same brief gives the same story; another seed or take gives another."""

    name = "local"
    version = "1"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        """A story takes a millisecond: no process of its own is needed."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        """A title and as many scenes as were wished. Raises InputError for other languages."""
        wishes = brief.wishes
        if wishes.language != "en":
            raise InputError(
                "unsupported_language",
                f"Stories are written in English so far, not in {wishes.language!r}:"
                " please choose en.",
            )
        # The shape and each choice of lines hang on the seed; the take then moves them all on.
        plots, words = _random(brief.seed), _random(f"{brief.seed}\n{brief.take}")
        start = read_setting(brief.analysis.setting) or _anywhere(plots)
        hero = meet_hero(brief.analysis.subject, wishes.hero_name, _random(brief.seed + "\nname"))
        telling = Telling(hero, brief.analysis, wishes, start, words)
        shape, moments = plot_story(wishes.theme, wishes.scenes, start.setting, brief.take, plots)
        shift = words.randrange(len(_THIRDS))
        last = len(moments) - 1
        scenes = [
            Scene(
                number=place + 1,
                text=telling.tell(moment, place, last),
                setting=moment.setting.name,
                mood=moment.beat.mood,
                time_of_day=_hour(wishes.theme, place / last),
                action=_action(moment),
                hero_at=_THIRDS[(place + shift) % len(_THIRDS)],
            )
            for place, moment in enumerate(moments)
        ]
        title = telling.title(shape.title)[:_MAX_TITLE]
        return StoryScript(title=title, scenes=scenes, total_scenes=len(scenes), language="en")


def _random(seed: str) -> Random:
    return Random(hashlib.sha256(seed.encode()).digest())


def _anywhere(choice: Random) -> StartPlace:
    setting = SETTINGS[choice.choice(_OUTDOORS)]
    return StartPlace(setting, setting.at, False)


def _hour(theme: Theme, share: float) -> TimeOfDay:
    hours = _BEDTIME if theme == "bedtime" else _DAY
    return next(hour for until, hour in hours if share < until)


def _action(moment: Moment) -> Action:
    """The beat's action, as it is done in this place: nobody walks under water."""
    action = moment.beat.action
    if action in ("walk", "hop") and moment.setting.way == "swim":
        return "swim"
    if action in ("walk", "hop") and moment.setting.way == "fly":
        return "fly"
    return action
