"""Opens again the nooks that closing an outline's gaps has filled: between legs, under arms."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.sheet import Mask

# A nook is about as wide at its mouth as anywhere in it, where the inside of an outline with a gap
# is wider; and it is narrower than so many strokes, where a limb of two thin lines is wide.
_MOUTH, _STROKES = 0.8, 1.8

_WIDE_PX = 17  # no stroke is as wide; what is coloured in is


def without_nooks(filled: Mask, drawn: Mask) -> Mask:
    """A filled drawing less the bare nooks between its strokes that are open to the outside."""
    bare = (filled & ~drawn).astype(np.uint8)
    count, found = cv2.connectedComponents(bare, connectivity=4)
    labels = np.asarray(found, np.int32)
    if count < 2:
        return filled
    room = cv2.distanceTransform((~drawn).astype(np.uint8), cv2.DIST_L2, 5)
    outside = cv2.dilate((~filled).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    places = bare > 0
    inner, mouth = np.zeros(count), np.zeros(count)
    np.maximum.at(inner, labels[places], room[places])
    places &= outside
    np.maximum.at(mouth, labels[places], room[places])
    nook = (mouth > _MOUTH * inner) & (mouth < _STROKES * _half_stroke(drawn))
    nook[0] = False
    return np.asarray(filled & ~nook[labels])


def _half_stroke(drawn: Mask) -> float:
    """Half the width of strokes in pixels: their area by their outline's length."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_WIDE_PX, _WIDE_PX))
    wide = cv2.morphologyEx(drawn.astype(np.uint8), cv2.MORPH_OPEN, disc)
    slender = (drawn & (wide == 0)).astype(np.uint8)
    rims, _ = cv2.findContours(slender, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    around = sum(cv2.arcLength(rim, True) for rim in rims)
    return float(slender.sum()) / max(1.0, around)
