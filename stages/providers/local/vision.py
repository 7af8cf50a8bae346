"""Says what a drawing shows, from what was measured in it alone: no model, no network."""

from __future__ import annotations

from collections import Counter

from stages.models import Description, Kind, Trait
from stages.providers.base import ColorSpan, Drawing, FoundFigure, ProviderContext
from stages.providers.local.seen import (
    ARMS,
    EXTRA_KINDS,
    LEGS,
    PETALS,
    WHEELS,
    WINGS,
    SeenDetail,
    SeenSubject,
    say_detail,
    say_subject,
)

# Colours that say little of a thing: pencil and pen are grey and black whatever they draw.
_PLAIN = ("black", "grey", "white")

# Shares of what is drawn from which a colour is worth a word.
_MAIN, _ALSO = 0.4, 0.08

# A guess is told from this confidence on.
_TOLD = 0.5

# A guess at the setting is this sure, by what it rests on.
_SURE_OF_BANDS, _SURE_OF_NOTHING = 0.6, 0.2

# A colour as dark as this (luma, 0-255) is a night's, whatever its name.
_NIGHT_LUMA = 80


class LocalVision:
    """Describes shape, colours and layout; of what the thing is it says no more than is plain."""

    name = "local"
    version = "2"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        """No process of its own is needed: all that counts was measured already."""

    async def describe(self, drawing: Drawing) -> Description:
        """One honest phrase, a setting guessed from bands of colour, a mood from the colours."""
        setting, confidence = _setting(drawing)
        return Description(
            subject=say_subject(see_hero(drawing.figures[0])),
            setting=setting,
            details=[say_detail(seen) for seen in _details(drawing)],
            mood=_mood(drawing),
            colors=[span.name for span in drawing.colors if span.share >= _ALSO] or ["black"],
            confidence=confidence,
        )


def see_hero(hero: FoundFigure) -> SeenSubject:
    """What can be said of a hero: its kind, colours and parts where they are sure enough."""
    kind = hero.kind if hero.kind_confidence >= _TOLD else "figure"
    wings = _count(hero, "wings", WINGS) or WINGS[0]
    return SeenSubject(
        kind=kind,
        colors=_color_words(hero.colors, without="green" if kind == "flower" else None),
        face=any(g.trait == "face" and g.confidence >= _TOLD for g in hero.guesses),
        arms=_count(hero, "arms", ARMS),
        wings=wings if kind == "winged" else 0,
        legs=_count(hero, "legs", LEGS),
        wheels=_count(hero, "wheels", WHEELS),
        petals=_count(hero, "petals", PETALS),
    )


def _count(figure: FoundFigure, trait: Trait, allowed: tuple[int, ...]) -> int:
    counts = [g.count for g in figure.guesses if g.trait == trait and g.confidence >= _TOLD]
    return counts[0] if counts and counts[0] in allowed else 0


def _color_words(colors: tuple[ColorSpan, ...], without: str | None) -> tuple[str, ...]:
    bright = [span for span in colors if span.name not in _PLAIN and span.share >= _ALSO]
    bright = [span for span in bright if span.name != without] or bright  # not the stem's
    if not bright:
        return ("pencil" if colors and colors[0].name == "grey" else "black",)
    if bright[0].share >= _MAIN or len(bright) == 1:
        return (bright[0].name,)
    return bright[0].name, bright[1].name


def _details(drawing: Drawing) -> list[SeenDetail]:
    hero, *extras = drawing.figures
    told = [SeenDetail("face")] if see_hero(hero).face else []
    told += _extras(extras)
    for span in hero.colors[:3]:
        if span.share >= _ALSO:
            told.append(SeenDetail("lots" if span.share >= _MAIN else "bit", color=span.name))
    if extras:
        told.append(SeenDetail("things", count=len(drawing.figures)))
    return told


def _extras(extras: list[FoundFigure]) -> list[SeenDetail]:
    """What else is drawn, by kind, where that is sure enough; a winged one is one more figure."""
    counts: Counter[Kind] = Counter(
        "figure" if extra.kind == "winged" else extra.kind
        for extra in extras
        if extra.kind_confidence >= _TOLD
    )
    return [
        SeenDetail("extra", kind=kind, count=counts[kind]) for kind in EXTRA_KINDS if counts[kind]
    ]


def _setting(drawing: Drawing) -> tuple[str, float]:
    """Where it may be, by the colours painted in the top, middle and bottom third."""
    top, middle, bottom = (tuple(span.name for span in band[:2]) for band in drawing.bands)
    if all(_is_night(band) for band in drawing.bands[:2]):
        return "night sky", _SURE_OF_BANDS
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


def _is_night(band: tuple[ColorSpan, ...]) -> bool:
    """Whether a band is painted in a dark colour."""
    if not band:
        return False
    red, green, blue = (int(band[0].hex[place : place + 2], 16) for place in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue < _NIGHT_LUMA and band[0].name != "green"


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
