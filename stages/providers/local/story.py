"""Writes children's stories in six languages from shapes, moments and lines of our own."""

from __future__ import annotations

import hashlib
from random import Random

from stages.models import (
    Action,
    DrawingAnalysis,
    Scene,
    StoryScript,
    Theme,
    TimeOfDay,
    Weather,
    Wishes,
)
from stages.providers.base import ProviderContext, StoryBrief
from stages.providers.local.storytelling.cast import Companion, companions_in, meet_companion
from stages.providers.local.storytelling.deck import Deck
from stages.providers.local.storytelling.hero import companion_noun, meet_hero
from stages.providers.local.storytelling.place import StartPlace, read_place
from stages.providers.local.storytelling.plot import Moment, plot_story
from stages.providers.local.storytelling.settings import SETTINGS
from stages.providers.local.storytelling.telling import Telling
from stages.providers.local.storytelling.tongue import Tongue
from stages.providers.local.storytelling.tongues import tongue_in

# Where the hero stands, left to right: on the thirds, with a step to either side.
_THIRDS = (0.32, 0.66, 0.38, 0.7, 0.28, 0.6)

# Titles are lettered on the cover; longer ones lose their end.
_MAX_TITLE = 120

# The hours of a story, by the share of it that is told; bedtime begins when others end.
_DAY: tuple[tuple[float, TimeOfDay], ...] = ((0.2, "morning"), (0.7, "day"), (2.0, "evening"))
_BEDTIME: tuple[tuple[float, TimeOfDay], ...] = ((0.3, "day"), (0.65, "evening"), (2.0, "night"))

# Where a drawing that shows no place begins, and the weather of a day that no line speaks of.
_OUTDOORS = ("meadow", "garden", "forest", "farm")
_WEATHERS: tuple[Weather, ...] = ("clear", "clouds", "clear", "wind", "clear")


class LocalStory:
    """The same brief gives the same story; another seed, take or number told gives another."""

    name = "local"
    version = "2"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        """A story takes a millisecond: no process of its own is needed."""

    async def write(self, brief: StoryBrief) -> StoryScript:
        """A title and as many scenes as were wished. Raises InputError for other languages."""
        wishes, analysis = brief.wishes, brief.analysis
        tongue, english = tongue_in(wishes.language), tongue_in("en")
        deck = Deck(brief.take + (_anywhere(brief.seed) if brief.told is None else brief.told))
        start = _start(analysis, wishes, tongue, english, deck)
        hero = meet_hero(analysis, wishes.hero_name, tongue, english, _naming(brief.seed))
        friend = meet_companion(analysis, deck)
        shape, moments = plot_story(
            tongue,
            wishes.theme,
            wishes.scenes,
            start.setting,
            friend.figure.kind if friend else None,
            deck,
        )
        noun = companion_noun(friend.figure, tongue, english) if friend else None
        telling = Telling((tongue, english), hero, noun, analysis, wishes, start, deck)
        scenes = _scenes(telling, moments, analysis, wishes.theme, friend, deck)
        return StoryScript(
            title=telling.title(shape.title)[:_MAX_TITLE],
            scenes=scenes,
            total_scenes=len(scenes),
            language=tongue.code,
        )


def _scenes(
    telling: Telling,
    moments: list[Moment],
    analysis: DrawingAnalysis,
    theme: Theme,
    friend: Companion | None,
    deck: Deck,
) -> list[Scene]:
    last = len(moments) - 1
    shift = deck.random("thirds").randrange(len(_THIRDS))
    weather = deck.deal("weather", _WEATHERS)
    scenes = []
    for place, moment in enumerate(moments):
        hour = _hour(theme, place / last)
        scenes.append(
            Scene(
                number=place + 1,
                text=telling.tell(moment, place, last),
                setting=moment.setting.name,
                mood=moment.beat.mood,
                time_of_day=hour,
                action=_action(moment),
                hero_at=_THIRDS[(place + shift) % len(_THIRDS)],
                weather=moment.beat.weather or weather,
                companions=companions_in(moments, place, hour, analysis, friend),
            )
        )
    return scenes


def _start(
    analysis: DrawingAnalysis, wishes: Wishes, tongue: Tongue, english: Tongue, deck: Deck
) -> StartPlace:
    """Where it begins: as wished, else as drawn, else somewhere outdoors."""
    for typed in (wishes.setting, analysis.setting):
        place = read_place(typed, tongue, english)
        if place is not None:
            return place
    setting = deck.deal("outdoors", _OUTDOORS)
    return StartPlace(SETTINGS[setting], tongue.places[setting].at)


def _anywhere(seed: str) -> int:
    """Where to begin when nobody counts the stories."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4])


def _naming(seed: str) -> Random:
    """A hero keeps its name when the story is told anew."""
    return Random(hashlib.sha256(f"{seed}\nname".encode()).digest())


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
