"""What theme and style a drawing asks for, where nobody wishes otherwise, and why."""

from __future__ import annotations

from collections import Counter

from stages.models import Description, Kind, Suggestions, Theme
from stages.providers.base import Drawing, FoundFigure

_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")

# A kind less sure than this suggests nothing.
_TOLD = 0.5

_BEINGS: tuple[Kind, ...] = ("figure", "winged")
_PLANTS: tuple[Kind, ...] = ("flower", "tree")
_PLURALS: dict[Kind, str] = {
    "vehicle": "vehicles",
    "flower": "flowers",
    "sun": "suns",
    "house": "houses",
    "tree": "trees",
    "star": "stars",
    "heart": "hearts",
    "cloud": "clouds",
}

_MANY = 4  # like things are there to be counted
_MOSTLY_GREEN = 0.4  # of what is drawn, on green ground
_NIGHT_LUMA = 80  # of a background's colour, 0-255


def suggest(drawing: Drawing, said: Description) -> Suggestions:
    """A theme where something speaks for one, the most telling first; a style for the strokes."""
    found = _counting(drawing) or _bedtime(drawing, said) or _friendship(drawing)
    theme, why = found or _nature(drawing) or (None, None)
    look = (
        "soft strokes: painted in watercolor"
        if drawing.soft_strokes
        else "firm strokes: painted as a storybook"
    )
    return Suggestions(
        theme=theme,
        style="watercolor" if drawing.soft_strokes else "storybook",
        reasons=[reason for reason in (why, look) if reason is not None],
    )


_Found = tuple[Theme, str] | None


def _counting(drawing: Drawing) -> _Found:
    counts = Counter(figure.kind for figure in _told(drawing) if figure.kind in _PLURALS)
    for kind, count in counts.most_common(1):
        if count >= _MANY:
            return "counting", f"{_COUNTS[count]} {_PLURALS[kind]}: a story to count along"
    return None


def _bedtime(drawing: Drawing, said: Description) -> _Found:
    above = drawing.bands[:2]  # the upper two thirds of the background
    if said.setting == "night sky" or all(band and _is_dark(band[0].hex) for band in above):
        return "bedtime", "night colours: a story for bedtime"
    return None


def _friendship(drawing: Drawing) -> _Found:
    """The hero is somebody unless it is plainly a thing; the others must be plainly somebody."""
    hero, *_ = drawing.figures
    others = [figure for figure in _told(drawing) if figure is not hero]
    beings = sum(figure.kind in _BEINGS for figure in others) + (hero.kind in _BEINGS)
    if beings < 2:
        return None
    return "friendship", f"{_COUNTS[min(beings, 8)]} figures: a story of friendship"


def _nature(drawing: Drawing) -> _Found:
    plants = sum(figure.kind in _PLANTS for figure in _told(drawing))
    if plants and plants * 2 >= len(drawing.figures):
        return "nature", "plants: a story of nature"
    green = sum(span.share for span in drawing.colors if span.name == "green")
    ground = any(span.name == "green" for span in drawing.bands[2][:1])
    if ground and (green >= _MOSTLY_GREEN or plants):
        return "nature", "much green: a story of nature"
    return None


def _told(drawing: Drawing) -> list[FoundFigure]:
    return [figure for figure in drawing.figures if figure.kind_confidence >= _TOLD]


def _is_dark(color: str) -> bool:
    red, green, blue = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue < _NIGHT_LUMA
