"""The end card: the child's own drawing in a frame, who drew it, and to whom it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from stages.fonts import TEXT_BOLD_FONT, TEXT_FONT, TITLE_FONT
from stages.providers.local.filming.hand_frame import button_colours, framed
from stages.providers.local.filming.paper import sheet
from stages.providers.local.filming.picture import MARGIN
from stages.providers.local.filming.wording import Wording, as_typed, set_words
from stages.providers.local.phrases import phrases_in

Pixels = NDArray[np.uint8]
Colour = tuple[int, int, int]

INK = (74, 48, 40)
SOFT_INK = (104, 76, 62)
PALE = 3 * 165  # red, green and blue together
DEDICATION_SIZE = 0.05  # of the shorter side of the card
WAVE = 0.24  # the length of the painted line under the title, likewise


@dataclass(frozen=True)
class _Look:
    """How a card of one shape is composed; sizes are shares of its shorter side."""

    beside: bool  # the words stand beside the drawing, not below it
    title: float
    name: float
    gap: float


WIDE = _Look(beside=True, title=0.135, name=0.058, gap=0.05)
SQUARE = _Look(beside=False, title=0.115, name=0.054, gap=0.045)
TALL = _Look(beside=False, title=0.16, name=0.066, gap=0.07)


@dataclass(frozen=True)
class _Words:
    title: Wording
    name: Wording
    dedication: Wording
    gap: float

    @property
    def height(self) -> float:
        """Of the title and the name, with the painted line between them."""
        return self.title.height + self.gap * 0.7 + self.name.height


def draw_card(
    drawing: Pixels,
    child_name: str,
    width: int,
    height: int,
    language: str = "en",
    dedication: str = "",
) -> Pixels:
    """The card for frames of `width` × `height`, at the camera's working size; RGB pixels.

    A name or a dedication that the font cannot draw as it was typed is left out.
    """
    card = Image.fromarray(sheet(round(width * MARGIN), round(height * MARGIN)))
    look = _look(card.size)
    words = _words(card.size, look, child_name, language, dedication)
    accent = _accent(button_colours(drawing))
    if look.beside:
        _compose_beside(card, drawing, words, accent)
    else:
        _compose_below(card, drawing, words, accent)
    return np.asarray(card, np.uint8)


def _accent(colours: Sequence[Colour]) -> Colour:
    """The first of the colours that shows well on paper."""
    return next((one for one in colours if sum(one) < PALE), colours[0])


def _look(size: tuple[int, int]) -> _Look:
    if size[0] > size[1] * 1.2:
        return WIDE
    return TALL if size[1] > size[0] * 1.2 else SQUARE


def _words(
    size: tuple[int, int], look: _Look, child_name: str, language: str, dedication: str
) -> _Words:
    phrases, short = phrases_in(language), min(size)
    name = as_typed(child_name, TEXT_BOLD_FONT)
    drawn_by = phrases.drawn_by.format(name=name) if name else ""
    wide = size[0] * (0.33 if look.beside else 0.84)
    given = as_typed(dedication, TEXT_FONT)
    return _Words(
        set_words(phrases.the_end, TITLE_FONT, look.title * short, wide, 1),
        set_words(drawn_by, TEXT_BOLD_FONT, look.name * short, wide, 2),
        set_words(given, TEXT_FONT, DEDICATION_SIZE * short, size[0] * 0.84, 2),
        look.gap * short,
    )


def _compose_beside(card: Image.Image, drawing: Pixels, words: _Words, accent: Colour) -> None:
    """The frame and the words side by side, the dedication below both."""
    columns, rows = card.size
    given = words.dedication.height
    head, foot = 0.05 * rows, 0.95 * rows - given
    frame = framed(drawing, (columns * 0.54, (foot - head) * (0.97 if given else 0.94)))
    block = max(words.title.width, words.name.width)
    left = (columns - frame.width - words.gap - block) / 2
    middle = (head + foot) / 2
    _paste(card, frame, (left + frame.width / 2, middle))
    x = left + frame.width + words.gap + block / 2
    _letter(card, words, x, middle - words.height / 2, accent)
    words.dedication.draw(ImageDraw.Draw(card), columns / 2, foot, SOFT_INK)


def _compose_below(card: Image.Image, drawing: Pixels, words: _Words, accent: Colour) -> None:
    """The words below the frame, all of it in the middle of the card."""
    columns, rows = card.size
    given = words.dedication.height
    lettered = words.height + (words.gap * 0.6 + given if given else 0)
    frame = framed(drawing, (columns * 0.88, rows * 0.92 - lettered))
    top = (rows - frame.height - lettered) / 2
    _paste(card, frame, (columns / 2, top + frame.height / 2))
    _letter(card, words, columns / 2, top + frame.height, accent)
    below = top + frame.height + words.height + words.gap * 0.6
    words.dedication.draw(ImageDraw.Draw(card), columns / 2, below, SOFT_INK)


def _letter(card: Image.Image, words: _Words, x: float, top: float, accent: Colour) -> None:
    pen = ImageDraw.Draw(card)
    words.title.draw(pen, x, top, INK)
    below = top + words.title.height
    _wave(card, x, below + words.gap * 0.1, WAVE * min(card.size), accent)
    words.name.draw(pen, x, below + words.gap * 0.7, INK)


def _wave(card: Image.Image, x: float, y: float, length: float, colour: Colour) -> None:
    """A line as a brush paints it for fun, thin at its ends."""
    fine = 3
    reach = round(length * 0.62)
    mask = Image.new("L", (2 * reach * fine, reach * fine), 0)
    pen = ImageDraw.Draw(mask)
    for share in np.linspace(0, 1, 160):
        at = (reach + (share - 0.5) * length) * fine
        up = (reach / 2 + np.sin(share * 4 * np.pi) * length * 0.035) * fine
        thick = length * (0.008 + 0.016 * np.sin(share * np.pi)) * fine
        pen.ellipse((at - thick, up - thick, at + thick, up + thick), fill=255)
    soft = mask.resize((2 * reach, reach), Image.Resampling.BOX)
    card.paste(colour, (round(x) - reach, round(y - reach / 2)), soft)


def _paste(card: Image.Image, image: Image.Image, middle: tuple[float, float]) -> None:
    corner = (round(middle[0] - image.width / 2), round(middle[1] - image.height / 2))
    card.paste(image, corner, image)
