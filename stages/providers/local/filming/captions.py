"""Captions: which words are shown together, on which line, and for how long.

The words of a page are cut into chunks of at most two lines, by sentences where they fit. The same
chunks are burned into the clip and written as cues.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import ImageFont

from stages.fonts import TEXT_BOLD_FONT
from stages.models import Word
from stages.providers.local.filming.glyphs import drawable
from stages.providers.local.filming.timing import HOLD_S, LEAD_IN_S

# Of the frame's height; on a narrow frame of its width, or a line would hold three words. Two lines
# stay within the lowest 22 % of a wide or square frame, and 26 % of a tall one.
LETTER_SIZE = 0.052
LETTER_SIZE_SQUARE = 0.052
LETTER_SIZE_TALL = 0.056  # a phone is held upright, and its screen is small
SMALLEST_PX = 7
LINE_WIDTH = 0.76
LINE_WIDTH_NARROW = 0.84
# The last words stay until the page begins to turn.
LINGER_S = 0.35
SENTENCE_ENDS = (".", "!", "?", "…")
# A mark that stands apart comes with its space; “ closes in German.
CLOSING = "\"'”“’)» \u00a0"


@dataclass(frozen=True)
class Chunk:
    """One or two lines of words shown together, seconds from the start of the narration."""

    lines: tuple[tuple[Word, ...], ...]
    start_s: float
    end_s: float

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line)

    @property
    def text(self) -> str:
        """The lines, each as it is read."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)


class Typeface:
    """The letters of a page's captions, small enough for its longest word."""

    def __init__(self, words: Sequence[Word], width: int, height: int) -> None:
        narrow = width < height * 1.1
        self.line_px = width * (LINE_WIDTH_NARROW if narrow else LINE_WIDTH)
        size = max(SMALLEST_PX, round(_letter_px(width, height)))
        self.font = ImageFont.truetype(str(TEXT_BOLD_FONT), size)
        # What the font does not have (an emoji in a name) is said, but not shown.
        self._drawn = {word.text: drawable(self.font, word.text) for word in words}
        longest = max(map(self.font.getlength, self._drawn.values()), default=0)
        if longest > self.line_px:
            smaller = max(SMALLEST_PX, int(self.font.size * self.line_px / longest))
            self.font = ImageFont.truetype(str(TEXT_BOLD_FONT), smaller)
        self.space_px = self.font.getlength(" ")
        # Measured once each: lines are tried out by the thousand.
        self._widths = {text: self.font.getlength(drawn) for text, drawn in self._drawn.items()}

    def drawn(self, word: Word) -> str:
        """What is written of a word."""
        return self._drawn[word.text]

    def measure(self, words: Sequence[Word]) -> float:
        """The width of the words side by side, in pixels."""
        widths = sum(self._widths[word.text] for word in words)
        return widths + self.space_px * max(0, len(words) - 1)

    def lines(self, words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
        """The words on as few lines as they need; two lines are made about as long."""
        if self.measure(words) <= self.line_px:
            return (tuple(words),)
        if not self._may_fit(words):
            return self._filled(words)
        cut = min(range(1, len(words)), key=lambda at: self._wider(words, at), default=0)
        if cut and self._wider(words, cut) <= self.line_px:
            return tuple(words[:cut]), tuple(words[cut:])
        return self._filled(words)

    def fits(self, words: Sequence[Word]) -> bool:
        """Whether the words go on two lines."""
        return self._may_fit(words) and len(self.lines(words)) <= 2

    def _may_fit(self, words: Sequence[Word]) -> bool:
        return self.measure(words) <= 2 * self.line_px + self.space_px

    def _wider(self, words: Sequence[Word], cut: int) -> float:
        return max(self.measure(words[:cut]), self.measure(words[cut:]))

    def _filled(self, words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
        lines: list[list[Word]] = [[]]
        for word in words:
            if lines[-1] and self.measure([*lines[-1], word]) > self.line_px:
                lines.append([])
            lines[-1].append(word)
        return tuple(tuple(line) for line in lines)


def is_tall(width: int, height: int) -> bool:
    """Whether a frame is one for a phone held upright."""
    return height > width * 1.2


def _letter_px(width: int, height: int) -> float:
    if is_tall(width, height):
        return LETTER_SIZE_TALL * width
    return LETTER_SIZE_SQUARE * width if width < height * 1.1 else LETTER_SIZE * height


def timed_words(caption: str, words: Sequence[Word], narration_s: float) -> tuple[Word, ...]:
    """The caption's words with their times; where none are known, evenly over the narration."""
    if words:
        return tuple(words)
    texts = caption.split()
    step_s = (narration_s or HOLD_S - LEAD_IN_S) / max(1, len(texts))
    return tuple(
        Word(text=text, start_s=at * step_s, end_s=(at + 1) * step_s)
        for at, text in enumerate(texts)
    )


def chunks(words: Sequence[Word], typeface: Typeface) -> tuple[Chunk, ...]:
    """The words in chunks; each is shown until the next one's first word."""
    groups: list[tuple[Word, ...]] = []
    for sentence in _sentences(words):
        pieces = _pieces(sentence, typeface)
        if groups and len(pieces) == 1 and typeface.fits(groups[-1] + pieces[0]):
            groups[-1] += pieces[0]
        else:
            groups += pieces
    ends = [group[0].start_s for group in groups[1:]]
    ends += [groups[-1][-1].end_s + LINGER_S] if groups else []
    return tuple(
        Chunk(typeface.lines(group), group[0].start_s, max(end, group[0].start_s + 0.001))
        for group, end in zip(groups, ends, strict=True)
    )


def _sentences(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    sentences: list[tuple[Word, ...]] = []
    begun: list[Word] = []
    for word in words:
        begun.append(word)
        if word.text.rstrip(CLOSING).endswith(SENTENCE_ENDS):
            sentences.append(tuple(begun))
            begun = []
    return [*sentences, tuple(begun)] if begun else sentences


def _pieces(sentence: tuple[Word, ...], typeface: Typeface) -> list[tuple[Word, ...]]:
    """The sentence in as few pieces of two lines as it takes, cut at commas near the middle."""
    if len(sentence) == 1 or typeface.fits(sentence):
        return [sentence]
    whole = typeface.measure(sentence)
    parts = max(2, -int(-whole // (1.9 * typeface.line_px)))
    cut = min(
        range(1, len(sentence)), key=lambda at: _badness(sentence, at, typeface, whole / parts)
    )
    return [*_pieces(sentence[:cut], typeface), *_pieces(sentence[cut:], typeface)]


def _badness(sentence: tuple[Word, ...], cut: int, typeface: Typeface, wanted_px: float) -> float:
    first = sentence[:cut]
    after_comma = first[-1].text.rstrip(CLOSING).endswith((",", ";", ":", "—", "–"))
    off = abs(typeface.measure(first) - wanted_px) / typeface.line_px
    too_long = 0.0 if typeface.fits(first) else 10.0
    return off + too_long - (0.4 if after_comma else 0.0)
