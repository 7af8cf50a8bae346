"""Tells writing from drawing: a name beside a figure is no friend of it."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.figures import Blob
from stages.drawing.sheet import Mask

# A word is so much wider than high, and no higher than this share of the picture's longer side.
_ASPECT, _HIGHEST = 1.4, 0.2

# Its letters are single shapes side by side, each at least so high by the word and at most so wide;
# two of them are letters if they are of one height.
_LETTER_HIGH, _LETTER_WIDE = 0.35, 0.62
_LETTERS, _TWO_ALIKE = 3, 0.8

# Letters overlap by no more than this share of their widths.
_OVERLAP = 0.3


def is_writing(blob: Blob, ink: Mask) -> bool:
    """Whether a figure is made up of some shapes of about one height in a row, and of little else.

    `ink` is what is drawn in the whole working picture.
    """
    x, y, width, height = blob.box
    if width < _ASPECT * height or height > _HIGHEST * max(ink.shape):
        return False
    part = np.s_[y : y + height, x : x + width]
    _, _, stats, _ = cv2.connectedComponentsWithStats((ink & blob.mask)[part].astype(np.uint8))
    high = stats[1:, cv2.CC_STAT_HEIGHT] / height
    letters = stats[1:][high > _LETTER_HIGH]
    if (len(letters) == 2 and high.min() < _TWO_ALIKE) or len(letters) < 2:
        return False
    if len(letters) < _LETTERS and high.size > len(letters):
        return False
    widths = letters[:, cv2.CC_STAT_WIDTH]
    if widths.max() > _LETTER_WIDE * width:
        return False
    return bool(_span(letters) > (1 - _OVERLAP) * widths.sum())


def _span(letters: np.ndarray) -> int:
    """How many columns the letters cover together."""
    left = letters[:, cv2.CC_STAT_LEFT]
    covered = np.zeros(int((left + letters[:, cv2.CC_STAT_WIDTH]).max()), bool)
    for letter in letters:
        begin = letter[cv2.CC_STAT_LEFT]
        covered[begin : begin + letter[cv2.CC_STAT_WIDTH]] = True
    return int(covered.sum())
