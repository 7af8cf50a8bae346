"""A being: somebody with a face, with eyes, or on legs. What it is, nobody can tell."""

from __future__ import annotations

from stages.drawing.kinds.form import Form
from stages.drawing.kinds.opinion import Opinion
from stages.models import Guess

_SURE_OF_FACE, _SURE_OF_ARMS, _SURE_OF_LEGS = 0.8, 0.65, 0.7
_MOST_ABOVE = 3  # two arms and an aerial, two ears and a tail

_MOST_LEGS = 8  # what has more below it has a fringe

# How sure that it is somebody: with face and limbs, with a face, on legs with arms, on legs in the
# numbers that legs come in; by eyes alone, or on legs that nobody can count.
_WHOLE, _BY_FACE, _BY_LIMBS, _BY_LEGS, _BY_LITTLE = 0.85, 0.7, 0.7, 0.55, 0.5


def see_being(form: Form) -> Opinion | None:
    """Somebody, by a face or eyes, or by limbs: surest in the numbers that limbs come in."""
    guesses = parts_of(form)
    traits = {guess.trait for guess in guesses}
    limbs = traits & {"arms", "legs"}
    if "face" in traits:
        return Opinion("figure", _WHOLE if limbs else _BY_FACE, guesses)
    if limbs == {"arms", "legs"}:
        return Opinion("figure", _BY_LIMBS, guesses)
    if "legs" in limbs:
        return Opinion("figure", _BY_LEGS, guesses)
    stands = 2 <= form.limbs[1] <= _MOST_LEGS
    return Opinion("figure", _BY_LITTLE, guesses) if form.has_eyes or stands else None


def parts_of(form: Form) -> tuple[Guess, ...]:
    """Its face, arms and legs, in the numbers they come in: one arm or three are a slip in the
    counting, what stands off above four legs is ears or a tail, and what has more may be rays.
    """
    up, down = form.limbs
    guesses = []
    if form.has_face:
        guesses.append(Guess(trait="face", confidence=_SURE_OF_FACE))
    if up == 2 and down in (0, 2):
        guesses.append(Guess(trait="arms", count=2, confidence=_SURE_OF_ARMS))
    if down in (2, 4) and up <= _MOST_ABOVE:
        guesses.append(Guess(trait="legs", count=down, confidence=_SURE_OF_LEGS))
    return tuple(guesses)
