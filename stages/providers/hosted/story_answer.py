"""What a model is asked to answer for a story, and the scenes that are made of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from stages.models import Action, Scene, TimeOfDay, Weather
from stages.providers.hosted.vocabulary import SettingName
from stages.providers.local.storytelling.beat import Mood
from stages.providers.local.storytelling.settings import SETTINGS

# Titles are lettered on the cover, and scenes hold no more in `stages.models`.
MAX_TITLE_CHARS = 80
_MAX_SCENE_CHARS = 1200

MAX_COMPANIONS = 3
_LEFTMOST, _RIGHTMOST = 0.1, 0.9  # where a hero is still whole in the picture


class WrittenScene(BaseModel):
    """One scene as a model writes it."""

    number: int
    text: Annotated[str, Field(min_length=1, max_length=_MAX_SCENE_CHARS)]
    setting: SettingName
    mood: Mood
    time_of_day: TimeOfDay
    action: Action
    hero_at: float
    weather: Weather
    companions: list[int]

    def as_scene(self, figures: int) -> Scene:
        """The scene with its text on one line, its hero in the picture, and only figures of the
        drawing, which has `figures` of them, beside it.
        """
        others = [n for n in dict.fromkeys(self.companions) if 0 < n < figures]
        return Scene(
            number=self.number,
            text=" ".join(self.text.split()),
            setting=self.setting,
            mood=self.mood,
            time_of_day=self.time_of_day,
            action=_action(self.action, self.setting),
            hero_at=round(min(max(self.hero_at, _LEFTMOST), _RIGHTMOST), 2),
            weather=self.weather,
            companions=others[:MAX_COMPANIONS],
        )


class WrittenStory(BaseModel):
    """A whole story as a model writes it."""

    title: Annotated[str, Field(min_length=2, max_length=MAX_TITLE_CHARS)]
    scenes: Annotated[list[WrittenScene], Field(min_length=1, max_length=12)]


def _action(action: Action, setting: str) -> Action:
    """The action as it is done there: nobody walks under water or in the sky."""
    way: Action = SETTINGS[setting].way
    return way if action in ("walk", "hop") and way != "walk" else action
