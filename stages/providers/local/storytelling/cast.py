"""Who else is in the story: the drawing's other figures, and the scenes in which they are."""

from __future__ import annotations

from dataclasses import dataclass

from stages.models import DrawingAnalysis, Figure, Kind, TimeOfDay
from stages.providers.local.storytelling.deck import Deck
from stages.providers.local.storytelling.plot import Moment

# More than these crowd a picture.
MAX_COMPANIONS = 3

# Who comes along, what stays where it was drawn, and what is seen from everywhere outdoors.
_BOUND: frozenset[Kind] = frozenset(("house", "tree", "flower"))
_SKY: dict[Kind, tuple[TimeOfDay, ...]] = {
    "sun": ("morning", "day", "evening"),
    "cloud": ("morning", "day", "evening"),
    "star": ("evening", "night"),
}
_NO_SKY = frozenset({"room", "underwater", "space"})


@dataclass(frozen=True)
class Companion:
    """A figure beside the hero: its place in the analysis, and the figure."""

    number: int
    figure: Figure


def meet_companion(analysis: DrawingAnalysis, deck: Deck) -> Companion | None:
    """Who or what of the drawing has the friend's part: somebody before something."""
    others = [Companion(n, figure) for n, figure in enumerate(analysis.figures) if n]
    somebody = [other for other in others if other.figure.kind in ("figure", "winged")]
    return deck.deal("companion", somebody or others) if others else None


def companions_in(
    moments: list[Moment],
    place: int,
    hour: TimeOfDay,
    analysis: DrawingAnalysis,
    friend: Companion | None,
) -> list[int]:
    """The figures beside the hero in the scene at `place`, whoever the story tells of first."""
    here = moments[place]
    meeting = next((n for n, moment in enumerate(moments) if moment.part == "friend"), 0)
    shown = [friend.number] if friend and place == meeting else []
    for number, figure in enumerate(analysis.figures):
        if number and number not in shown and _is_there(figure.kind, here, moments, hour):
            along = figure.kind not in _BOUND and figure.kind not in _SKY
            if along and place < meeting:
                continue
            shown.append(number)
    return shown[:MAX_COMPANIONS]


def _is_there(kind: Kind, here: Moment, moments: list[Moment], hour: TimeOfDay) -> bool:
    if kind in _BOUND:
        return here.setting is moments[0].setting
    if kind in _SKY:
        return hour in _SKY[kind] and here.setting.name not in _NO_SKY
    return True
