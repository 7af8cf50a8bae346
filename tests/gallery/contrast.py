"""How well a film's captions can be read, measured in its own frames.

Contrast and relative luminance are those of WCAG 2.2 (https://www.w3.org/TR/WCAG22/).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.models import Word
from stages.providers.local.filming.strip import CaptionStrip, ShownWord

Pixels = NDArray[np.uint8]

# Of a word's letters, only the pixels that they cover almost wholly: an edge is neither.
COVERED = 240
# How far around a letter its ground is looked at, of the height of the word's box.
AROUND = 0.09
# The ground is taken nearly at its darkest: a word is no better to read than at its worst spot.
DARKEST_SHARE = 0.1


def caption_contrast(frame_rgb: Pixels, words: Sequence[ShownWord]) -> float:
    """The lowest contrast (1-21) of any word with what lies around its letters.

    `frame_rgb` is a decoded frame (height, width, 3), `words` what `CaptionStrip.words` says is
    shown in it. 21 where there are no words.
    """
    return min((word_contrast(frame_rgb, word) for word in words), default=21.0)


def word_contrast(frame_rgb: Pixels, word: ShownWord) -> float:
    """The contrast of one word's letters with the ground close around them."""
    rows, columns = word.ink.shape
    area = frame_rgb[word.top : word.top + rows, word.left : word.left + columns]
    light = luminance(area)
    reach = max(2, round(AROUND * rows))
    near = cv2.dilate(word.ink, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    soft = cv2.dilate(word.ink, np.ones((3, 3), np.uint8))
    letters = light[word.ink >= min(COVERED, int(word.ink.max()))]
    ground = light[(near > 0) & (soft == 0)]
    return contrast(float(np.median(letters)), float(np.quantile(ground, DARKEST_SHARE)))


def luminance(rgb: Pixels) -> NDArray[np.float64]:
    """Relative luminance (0-1) of sRGB pixels, along the last axis."""
    part = rgb.astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]), np.float64)


def contrast(first: float, second: float) -> float:
    """Of two luminances, in either order."""
    dark, bright = sorted((first, second))
    return (bright + 0.05) / (dark + 0.05)


@dataclass(frozen=True)
class CaptionedPage:
    """A page of a film with captions: its words, and the second at which the first is heard."""

    words: tuple[Word, ...]
    begins_s: float


def film_contrast(video: Path, pages: Sequence[CaptionedPage]) -> list[float]:
    """The lowest contrast of each page's captions, as the decoded film shows them.

    Every word is looked at in the frame at its middle, when it is lit. Raises ValueError when
    the film is too short for its words.
    """
    film = cv2.VideoCapture(str(video))
    width = int(film.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(film.get(cv2.CAP_PROP_FRAME_HEIGHT))
    fps = film.get(cv2.CAP_PROP_FPS)
    strips = [CaptionStrip(page.words, width, height) for page in pages]
    wanted = _moments(pages, fps)
    lowest = [21.0] * len(pages)
    number = 0
    while wanted and film.grab():
        if number in wanted:
            at = wanted.pop(number)
            words = strips[at].words(number / fps - pages[at].begins_s, math.inf)
            frame = np.asarray(film.retrieve()[1][..., ::-1], np.uint8)
            lowest[at] = min(lowest[at], caption_contrast(frame, words))
        number += 1
    film.release()
    if wanted:
        raise ValueError(f"{video.name} ends before {len(wanted)} of its words are heard.")
    return lowest


def _moments(pages: Sequence[CaptionedPage], fps: float) -> dict[int, int]:
    """The frames to look at, and the page that each belongs to."""
    return {
        round((page.begins_s + (word.start_s + word.end_s) / 2) * fps): at
        for at, page in enumerate(pages)
        for word in page.words
    }
