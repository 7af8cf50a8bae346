"""Says what a drawing shows, from what was measured in it alone: no model, no network."""

from __future__ import annotations

from stages.models import Description
from stages.providers.base import ColorSpan, Drawing, FoundFigure, ProviderContext

# Colours that say little of a thing: pencil and pen are grey and black whatever they draw.
_PLAIN = ("black", "grey", "white")

# Shares of what is drawn from which a colour is worth a word.
_MAIN, _ALSO = 0.4, 0.08

_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")

# A guess at the setting is this sure, by what it rests on.
_SURE_OF_BANDS, _SURE_OF_NOTHING = 0.6, 0.2


class LocalVision:
    """Describes shape, colours and layout; it never claims to know what the thing is."""

    name = "local"
    version = "1"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        """No process of its own is needed: all that counts was measured already."""

    async def describe(self, drawing: Drawing) -> Description:
        """One honest phrase, a setting guessed from bands of colour, a mood from the colours."""
        hero = drawing.figures[0]
        setting, confidence = _setting(drawing)
        return Description(
            subject=_subject(hero),
            setting=setting,
            details=_details(drawing),
            mood=_mood(drawing),
            colors=[span.name for span in drawing.colors if span.share >= _ALSO] or ["black"],
            confidence=confidence,
        )


def _subject(hero: FoundFigure) -> str:
    """ "a purple figure with two arms and two legs": colour and limbs, as far as they are plain."""
    parts = []
    if hero.has_face:
        parts.append("a face")
    # One arm or three are more likely a slip in the counting than in the drawing.
    if hero.limbs_up == 2:
        parts.append("two arms")
    if hero.limbs_down in (2, 4):
        parts.append(f"{_COUNTS[hero.limbs_down]} legs")
    what = f"{_color_word(hero.colors)} figure".strip()
    return _article(what) + (f" with {_listed(parts)}" if parts else "")


def _color_word(colors: tuple[ColorSpan, ...]) -> str:
    bright = [span for span in colors if span.name not in _PLAIN and span.share >= _ALSO]
    if not bright:
        return "pencil" if colors and colors[0].name == "grey" else "black"
    if bright[0].share >= _MAIN or len(bright) == 1:
        return bright[0].name
    return f"{bright[0].name} and {bright[1].name}"


def _details(drawing: Drawing) -> list[str]:
    hero = drawing.figures[0]
    told = []
    if hero.has_face:
        told.append("a face")
    if drawing.has_sun:
        told.append("a sun")
    for span in hero.colors[:3]:
        if span.share >= _ALSO:
            told.append(f"{'lots' if span.share >= _MAIN else 'a bit'} of {span.name}")
    if len(drawing.figures) > 1:
        told.append(f"{_COUNTS[len(drawing.figures)]} things on the page")
    return told


def _setting(drawing: Drawing) -> tuple[str, float]:
    """Where it may be, by the colours painted in the top, middle and bottom third."""
    top, middle, bottom = (tuple(span.name for span in band[:2]) for band in drawing.bands)
    if "green" in bottom:
        return ("garden" if "pink" in bottom or "red" in bottom else "meadow"), _SURE_OF_BANDS
    if {"blue", "turquoise"} & set(bottom):
        return ("underwater" if {"blue", "turquoise"} & set(top) else "sea"), _SURE_OF_BANDS
    if {"black", "purple"} & set(top) and {"black", "purple"} & set(middle):
        return "night sky", _SURE_OF_BANDS
    if {"yellow", "orange", "brown"} & set(bottom):
        return "desert", _SURE_OF_BANDS / 2
    if {"blue", "turquoise"} & set(top) or drawing.has_sun:
        return "meadow", _SURE_OF_BANDS
    return "meadow", _SURE_OF_NOTHING


def _mood(drawing: Drawing) -> str:
    shares = {span.name: span.share for span in drawing.colors}
    warm = sum(shares.get(name, 0) for name in ("red", "orange", "yellow", "pink"))
    cool = sum(shares.get(name, 0) for name in ("blue", "turquoise", "purple"))
    if len([share for share in shares.values() if share >= _ALSO]) >= 5:
        return "lively"
    if warm >= 0.3 or drawing.has_sun:
        return "happy"
    if cool >= 0.4:
        return "dreamy"
    return "calm"


def _article(phrase: str) -> str:
    return f"{'an' if phrase[0] in 'aeio' else 'a'} {phrase}"


def _listed(parts: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))
