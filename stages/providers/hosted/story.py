"""Has a hosted model write the story: a title and scenes in the painter's closed words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from stages.models import DrawingAnalysis, StoryScript, Theme
from stages.providers.base import StoryBrief
from stages.providers.hosted.chat import Chat, Said
from stages.providers.hosted.languages import NAMES
from stages.providers.hosted.personal import first_name, without_personal
from stages.providers.hosted.prompts import fenced, load
from stages.providers.hosted.story_answer import WrittenStory
from stages.providers.hosted.story_check import Asked, complaints_of
from stages.providers.hosted.story_length import length_for
from stages.providers.hosted.story_sparks import spark_for
from stages.providers.hosted.typed import ask_typed, version_with
from stages.providers.hosted.unkind import unkind_in
from stages.providers.hosted.vocabulary import (
    ACTIONS,
    MOODS,
    SETTING_NAMES,
    WEATHERS,
    setting_named,
)

_DEFAULT_SETTING = "meadow"

_THEMES: MappingProxyType[Theme, str] = MappingProxyType(
    {
        "adventure": "Something new is discovered, out of curiosity and with joy.",
        "kindness": "Small kind deeds that go from one to the next.",
        "bravery": "Being brave is to try something for the first time, with a friend beside; "
        "nobody is afraid and nothing threatens.",
        "bedtime": "The day winds down, softer and slower from scene to scene, to sleep.",
        "friendship": "Somebody new is met, who is different, and becomes a friend.",
        "counting": "There is something to count aloud in every scene, from one up, in words.",
        "nature": "Plants, animals, weather and seasons, looked at closely and left as they are.",
    }
)
_HOURS = {"bedtime": ", from day to night.", "": ", from morning to evening."}

_NAMED = (
    "- The hero's name is in `hero_name`: use it in the story, spelled just so, with nothing added."
)
_UNNAMED = (
    "- Give the hero a short made-up name that sounds like what was drawn and belongs to no "
    "character\n  of a film, a game or a book."
)
_ARTIST = (
    "\n- `child` is the first name of the child who drew the hero and to whom the story is told:"
    "\n  say it once or twice."
)

# Of many things on a page, the first are enough to tell of.
_MAX_OTHERS = 8


class HostedStory:
    """Shows the model what the drawing shows and what was wished, and holds it to its answer."""

    def __init__(self, chat: Chat) -> None:
        self._prompt = load("story")
        self.name = chat.name
        self.version = version_with(chat, self._prompt)
        self.turns = chat.turns
        self._chat = chat

    async def write(self, brief: StoryBrief) -> StoryScript:
        """A title and as many scenes as were wished. Raises ProviderError and TryAgain."""
        asked = _asked(brief)
        written = await ask_typed(
            self._chat,
            "story",
            self._system(brief, asked),
            Said("user", fenced(_data(brief, asked))),
            WrittenStory,
            lambda story: complaints_of(story, asked),
        )
        figures = len(brief.analysis.figures)
        scenes = [scene.as_scene(figures) for scene in written.scenes]
        return StoryScript(
            title=" ".join(written.title.split()),
            scenes=scenes,
            total_scenes=len(scenes),
            language=asked.language,
        )

    async def check(self) -> str:
        """What answered, in a few words. Raises as calls do."""
        return await self._chat.check()

    def _system(self, brief: StoryBrief, asked: Asked) -> str:
        """The rules for this story. Nothing that was typed is in them."""
        wishes, length = brief.wishes, length_for(asked.age)
        start = _start(brief)
        spark = spark_for(brief.seed, brief.take, brief.told, start)
        return self._prompt.fill(
            language=NAMES.get(asked.language, f"the one with ISO 639 code {asked.language}"),
            age=asked.age,
            band=length.told,
            scenes=asked.scenes,
            least=length.least,
            most=length.most,
            sentence=length.sentence,
            theme=wishes.theme,
            theme_words=_THEMES[wishes.theme],
            naming=_naming(asked, _child(brief)),
            number=spark.number,
            spark=spark.idea,
            stop=spark.stop,
            start=start,
            hours=_HOURS.get(wishes.theme, _HOURS[""]),
            settings=", ".join(SETTING_NAMES),
            moods=", ".join(MOODS),
            actions=", ".join(ACTIONS),
            weathers=", ".join(WEATHERS),
        )


def _asked(brief: StoryBrief) -> Asked:
    """What the story is held to. A name that is not kind is left out, not twisted."""
    wishes, analysis = brief.wishes, brief.analysis
    named = " ".join(wishes.hero_name.split())
    labels = [figure.label or "" for figure in analysis.figures]
    return Asked(
        scenes=wishes.scenes,
        language=wishes.language,
        age=wishes.child_age,
        hero_name=named if _is_kind(named, wishes.language) else "",
        shown=" ".join((analysis.subject, wishes.setting, *labels)),
    )


def _child(brief: StoryBrief) -> str:
    name = first_name(brief.wishes.child_name)
    return name if _is_kind(name, brief.wishes.language) else ""


def _is_kind(name: str, language: str) -> bool:
    """Whether a typed name may stand in a story, also where it was typed in English."""
    return not (unkind_in(name, language) or unkind_in(name, "en"))


def _start(brief: StoryBrief) -> str:
    """The painter's setting in which it begins: as wished, else as drawn."""
    for words in (brief.wishes.setting, brief.analysis.setting):
        try:
            return setting_named(words)
        except ValueError:
            continue
    return _DEFAULT_SETTING


def _naming(asked: Asked, child: str) -> str:
    return (_NAMED if asked.hero_name else _UNNAMED) + (_ARTIST if child else "")


def _data(brief: StoryBrief, asked: Asked) -> dict[str, Any]:
    """What was seen and typed, without what tells where somebody lives or how to reach them."""
    analysis, wishes = brief.analysis, brief.wishes
    told = {
        "drawing": without_personal(analysis.subject),
        "details": [without_personal(detail) for detail in analysis.details],
        "drawing_mood": analysis.mood,
        "colors": analysis.colors,
        "others": _others(analysis),
        "hero_name": asked.hero_name,
        "child": _child(brief),
        "place": without_personal(wishes.setting or analysis.setting),
        "note": without_personal(wishes.personal_context),
    }
    return {name: value for name, value in told.items() if value}


def _others(analysis: DrawingAnalysis) -> list[dict[str, object]]:
    """The figures beside the hero, each by its number in the drawing."""
    return [
        {
            "number": number,
            "what": without_personal(figure.label or figure.kind),
            "colors": [color.name for color in figure.colors[:2]],
        }
        for number, figure in enumerate(analysis.figures[: _MAX_OTHERS + 1])
        if number
    ]
