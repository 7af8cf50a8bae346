"""What every hosted illustrator needs: what to paint in words, and the child's own figures.

A character sheet goes with each request: the figure itself where the model takes a picture, and in
any case what it is and its colours. What a model painted is fitted to the page, and a cover gets
its title from us: models cannot spell.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from stages.models import Action, Placement, Style
from stages.providers.base import PageBrief, Picture
from stages.providers.hosted.prompts import load
from stages.workers import Workers

# A picture of 1080p is fitted in half a second; a busy machine may need many times that.
FIT_TIMEOUT_S = 60.0

_TASK = "stages.providers.hosted.pictures_task"

# For models that take what is not to be seen apart: in the prompt itself they would paint it.
NEGATIVE = (
    "scary, dark horror, weapons, blood, injury, illness, violence, fire, smoke, crying, "
    "brand logos, famous characters, photographs of real people, text, letters, watermark, "
    "signature, frame"
)

_STYLES: dict[Style, str] = {
    "storybook": "layered cut paper collage with soft shadows",
    "watercolor": "loose watercolour washes on rough paper",
}
_ACTIONS: dict[Action, str] = {
    "stand": "standing",
    "walk": "walking",
    "hop": "hopping",
    "wave": "waving",
    "fly": "flying just above the ground",
    "swim": "swimming",
    "rest": "resting",
}

# Longer ones are no phrases any more, and some models read 1,024 characters in all.
_MAX_SUBJECT, _MAX_SETTING = 90, 60

# More than these a model does not place, and the prompt grows.
_MAX_COMPANIONS = 6

PROMPTS_VERSION = f"{load('picture').version}.{load('plate').version}"


@dataclass(frozen=True)
class Canvas:
    """The child's figure where it is to be, on paper, for a model that paints around it.

    Both pictures are PNGs of one size. In `mask_png` black stays as it is and white is painted.
    """

    png: bytes
    mask_png: bytes
    placement: Placement


@dataclass(frozen=True)
class AroundTask:
    """What a model painted on a canvas, and the page that it is for."""

    image: bytes
    page: PageBrief
    canvas: Canvas


@dataclass(frozen=True)
class SceneryTask:
    """What a model painted without any figure, and the page that it is for."""

    image: bytes
    page: PageBrief


def picture_prompt(page: PageBrief, *, with_hero: bool) -> str:
    """What to paint; without its hero, the scenery alone."""
    scene = page.scene
    told = {
        "setting": _plain(scene.setting, _MAX_SETTING),
        "mood": scene.mood,
        "time": scene.time_of_day,
        "weather": scene.weather,
        "style": _STYLES[page.style],
    }
    if not with_hero:
        return load("plate").fill(**told)
    return load("picture").fill(
        **told,
        hero=character_sheet(page),
        action=_ACTIONS[scene.action],
        figures=_figures(page),
    )


def character_sheet(page: PageBrief) -> str:
    """The hero in a line, the same on every page: what it is, and the colours it was drawn in."""
    return f"{_plain(page.subject, _MAX_SUBJECT)}, in the colours {', '.join(page.palette)}"


def _figures(page: PageBrief) -> str:
    kinds = [f"a {one.kind}" for one in page.companions[:_MAX_COMPANIONS]]
    return f"With it: {', '.join(kinds)}." if kinds else ""


def _plain(typed: str, longest: int) -> str:
    """What somebody typed or a model wrote, as words in a sentence and no sentence of its own."""
    kept = "".join(letter if letter.isalnum() or letter in " '’-," else " " for letter in typed)
    return " ".join(kept.split())[:longest].rstrip()


async def make_canvas(workers: Workers, page: PageBrief, size: tuple[int, int]) -> Canvas:
    """The hero on paper of this size in pixels. Raises ProviderError for a cut-out that is none."""
    sized = replace(page, width=size[0], height=size[1])
    made = await workers.run(f"{_TASK}:make_canvas", sized, timeout_s=FIT_TIMEOUT_S)
    return cast(Canvas, made)


async def finished(workers: Workers, image: bytes, page: PageBrief, canvas: Canvas) -> Picture:
    """A canvas painted all around its hero, of the page's size, a cover with its title.

    Models take a mask as a hint, if at all, and draw the figure again, nearly as it was: the
    child's own pixels are put back. Raises ProviderError when it is no picture.
    """
    task = AroundTask(image, page, canvas)
    made = await workers.run(f"{_TASK}:finish", task, timeout_s=FIT_TIMEOUT_S)
    return cast(Picture, made)


async def with_figures(workers: Workers, plate: bytes, page: PageBrief) -> Picture:
    """Painted scenery of the page's size with the child's own figures put in by us.

    Raises ProviderError when it is no picture.
    """
    task = SceneryTask(plate, page)
    made = await workers.run(f"{_TASK}:people", task, timeout_s=FIT_TIMEOUT_S)
    return cast(Picture, made)
