"""Stories to look at: told by the local writer about drawings that a test makes up."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, get_args

from stages.models import ColorShare, DrawingAnalysis, Figure, Kind, StoryScript, Theme, Wishes
from stages.providers.base import ProviderContext, StoryBrief
from stages.providers.local.seen import SUBJECT_COLORS, SeenSubject
from stages.providers.local.story import LocalStory
from stages.providers.local.storytelling.settings import SETTINGS
from stages.workers import open_workers

THEMES: tuple[Theme, ...] = get_args(Theme)
KINDS: tuple[Kind, ...] = get_args(Kind)

AGES, LENGTHS = (3, 6, 9), (4, 6, 9, 12)
HEROES = ("", "Olli", "", "Anna", "Max")

# What parents type, the first of them in the words of our own eyes; children whose names begin with
# a vowel, end in a hiss or are not known; and a note from home.
_SEEN = "a purple figure with two arms"
SUBJECTS = {
    "en": (_SEEN, "red dragon", "two dogs", ""),
    "es": (_SEEN, "dos gatos", "mi gata Luna", "dragón verde"),
    "fr": (_SEEN, "deux chats", "mon chat Léo", "étoile verte"),
    "de": (_SEEN, "roter Drache", "zwei Hunde", ""),
    "it": (_SEEN, "due gatti", "la mia gatta Luna", "ape verde"),
    "pt": (_SEEN, "dois gatos", "a minha gata Lua", "dragão verde"),
}
CHILDREN = {
    "en": ("Lucas", "", "Mia"),
    "es": ("Inés", "", "Hugo"),
    "fr": ("Inès", "", "Hugo"),
    "de": ("Lukas", "", "Mia"),
    "it": ("Elena", "", "Ugo"),
    "pt": ("Inês", "", "Hugo"),
}
NOTES = {
    "en": "We sleep in the tent.",
    "es": "Hoy dormimos en la tienda.",
    "fr": "Ce soir, on dort au jardin.",
    "de": "Heute schlafen wir im Zelt.",
    "it": "Oggi dormiamo in tenda.",
    "pt": "Hoje dormimos na tenda.",
}


def drawing(*others: Kind, **told: Any) -> DrawingAnalysis:
    """A purple figure, and other red things beside it."""
    purple = ColorShare(name="purple", hex="#604090", share=1)
    red = ColorShare(name="red", hex="#c03020", share=1)
    hero = Figure(bbox=(0, 0, 1, 1), cutout_key="k", area=0.2, colors=[purple])
    figures = [hero, *(hero.model_copy(update={"kind": k, "colors": [red]}) for k in others)]
    base = {
        "subject": _SEEN,
        "setting": "meadow",
        "details": ["a face", "lots of purple"],
        "mood": "happy",
        "colors": ["purple", "blue"],
        "confidence": 0.4,
    }
    return DrawingAnalysis.model_validate({**base, **told, "figures": figures})


async def write(
    seen: DrawingAnalysis | None = None,
    seed: str = "mia/r1",
    take: int = 0,
    told: int | None = None,
    **wishes: Any,
) -> StoryScript:
    """One story."""
    async with open_workers(1) as workers:
        writer = LocalStory(ProviderContext(workers))
        brief = StoryBrief(seen or drawing(), Wishes(**wishes), seed, take, told)
        return await writer.write(brief)


def words_of(script: StoryScript) -> str:
    """All that is read of a story, in one text."""
    return " ".join(scene.text for scene in script.scenes)


async def stories_of_all_sorts(language: str, theme: Theme) -> list[StoryScript]:
    """Every age and length, with all that may be drawn, typed and wished, one thing at a time."""
    scripts = []
    for number, (age, scenes) in enumerate(itertools.product(AGES, LENGTHS), THEMES.index(theme)):
        seen = drawing(
            KINDS[number % len(KINDS)],
            subject=SUBJECTS[language][number % 4],
            setting=list(SETTINGS)[number % len(SETTINGS)],
            details=["a face", "two suns"],
            mood="dreamy" if number % 2 else "happy",
            colors=["red", "orange", "grey"],
        )
        wishes = {
            "child_name": CHILDREN[language][number % 3],
            "hero_name": HEROES[number % 5],
            "personal_context": NOTES[language] if number % 3 == 0 else "",
        }
        scripts.append(
            await write(
                seen,
                told=number,
                theme=theme,
                child_age=age,
                scenes=scenes,
                language=language,
                **wishes,
            )
        )
    return scripts


async def texts_of_all_sorts(language: str) -> list[str]:
    """What is read in stories of all sorts on every theme, scene by scene, and their titles."""
    texts = []
    for theme in THEMES:
        for script in await stories_of_all_sorts(language, theme):
            texts += [f"{script.title}.", *(scene.text for scene in script.scenes)]
    return texts


def sightings() -> Iterator[SeenSubject]:
    """Every kind in every colour, and in every pair of colours that our eyes name together."""
    colors = [(color,) for color in SUBJECT_COLORS]
    pairs = itertools.permutations([c for c in SUBJECT_COLORS if c not in ("black", "pencil")], 2)
    for kind in KINDS:
        for named in (*colors, *pairs):
            yield SeenSubject(kind, named, wings=2 if kind == "winged" else 0)
