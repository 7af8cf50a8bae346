"""Asks every kind about a figure, and believes the surest."""

from __future__ import annotations

from collections.abc import Callable

from stages.drawing.kinds.being import parts_of, see_being
from stages.drawing.kinds.cloud import see_cloud
from stages.drawing.kinds.flower import see_flower
from stages.drawing.kinds.form import Form
from stages.drawing.kinds.heart import see_heart
from stages.drawing.kinds.house import see_house
from stages.drawing.kinds.opinion import Opinion
from stages.drawing.kinds.star import see_star
from stages.drawing.kinds.sun import see_sun
from stages.drawing.kinds.tree import see_tree
from stages.drawing.kinds.vehicle import see_vehicle
from stages.drawing.kinds.winged import see_winged
from stages.models import Kind

# A house's windows and door lie as eyes and a mouth do: where two kinds are as sure, the one whose
# outline speaks for it comes first.
_SEERS: tuple[Callable[[Form], Opinion | None], ...] = (
    see_house,
    see_winged,
    see_vehicle,
    see_star,
    see_heart,
    see_sun,
    see_flower,
    see_tree,
    see_cloud,
)

# The outline of one of these beats a face or limbs when it is at least so sure.
_PLAIN = 0.6

# What nothing speaks for is a thing; the hero of a drawing is then taken to be somebody.
_SOMETHING = 0.3

# These may have a face; on a house or a car it is windows or lamps.
_MAY_HAVE_FACE: tuple[Kind, ...] = ("winged", "flower", "sun", "star", "heart", "cloud")


def judge(form: Form) -> Opinion:
    """The kind of a figure, how sure that is, and the parts it seems to have."""
    opinions = [opinion for see in _SEERS if (opinion := see(form)) is not None]
    best = max(opinions, key=lambda opinion: opinion.confidence, default=None)
    being = see_being(form)
    if best is not None and (being is None or best.confidence >= _PLAIN):
        return _with_face(best, form)
    if being is not None:
        return being
    return Opinion("thing", _SOMETHING)


def _with_face(opinion: Opinion, form: Form) -> Opinion:
    if opinion.kind not in _MAY_HAVE_FACE:
        return opinion
    face = tuple(guess for guess in parts_of(form) if guess.trait == "face")
    return Opinion(opinion.kind, opinion.confidence, face + opinion.guesses)
