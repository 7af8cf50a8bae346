"""The heavy half of `book`, for worker processes: sets the pages with fpdf2."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from PIL import Image, ImageOps

from stages.book import BindTask, Bound
from stages.fonts import TEXT_BOLD_FONT, TEXT_FONT
from stages.models import Paper

# Long side, short side, in millimetres.
_PAPERS: dict[Paper, tuple[float, float]] = {"a4": (297.0, 210.0), "letter": (279.4, 215.9)}

# Printers leave 5 mm white at most; a child's thumbs need more.
_MARGIN_MM = 15.0
_GAP_MM = 9.0

# Read side by side on a sofa; a long text of the oldest gets smaller until it fits.
_LARGEST_PT, _SMALLEST_PT = 22.0, 9.0
_SHRINK = 0.94
_LEADING = 1.45
_MM_A_POINT = 25.4 / 72

# A picture this much wider than tall has its words below it, others beside.
_WIDE = 1.5

# The same inputs give the same file, whenever it is made.
_BOUND_AT = datetime(2026, 1, 1, tzinfo=UTC)

_PAPER_RGB, _LINE_RGB = (255, 253, 248), (230, 213, 184)
_INK_RGB, _SOFT_RGB = (59, 42, 74), (102, 85, 115)
_JPEG_QUALITY = 88


@dataclass(frozen=True)
class _Box:
    """A part of a page in millimetres, from the upper left corner."""

    x: float
    y: float
    wide: float
    tall: float


def bind(task: BindTask) -> Bound:
    """The book."""
    book = _Book(task)
    book.add_cover()
    for number, (picture, text) in enumerate(zip(task.pictures, task.texts, strict=True)):
        if number:
            book.add_page(number, picture, text)
    book.add_end()
    return book.bound()


class _Book:
    """A document, page by page."""

    def __init__(self, task: BindTask) -> None:
        self._task = task
        self._wide, self._tall = _PAPERS[task.paper]
        pdf = self._pdf = FPDF(orientation="L", unit="mm", format=(self._tall, self._wide))
        pdf.set_auto_page_break(False)
        pdf.set_margin(0)
        pdf.set_creation_date(_BOUND_AT)
        pdf.set_title(task.words.title)
        pdf.set_lang(task.words.language)
        pdf.set_producer("Doodlebook")
        pdf.add_font("Text", fname=TEXT_FONT)
        pdf.add_font("Text", style="B", fname=TEXT_BOLD_FONT)

    def bound(self) -> Bound:
        """The file, and how many pages it has."""
        pages = self._pdf.page
        return Bound(bytes(self._pdf.output()), pages)

    def add_cover(self) -> None:
        """The cover's picture, which has its title painted on it."""
        self._begin()
        inside = self._inside(0.0)
        self._show(self._task.pictures[0], inside, self._task.words.title)

    def add_page(self, number: int, picture: Path, text: str) -> None:
        """A picture with its words, below it or beside it."""
        self._begin()
        inside = self._inside(_GAP_MM)
        with Image.open(picture) as opened:
            shape = opened.width / opened.height
        shown, told = _split(inside, shape)
        self._show(picture, shown, text)
        self._tell(text, told, "", _LARGEST_PT)
        foot = _Box(inside.x, self._tall - _MARGIN_MM, inside.wide, _GAP_MM)
        self._tell(str(number), foot, "", 11.0, _SOFT_RGB)

    def add_end(self) -> None:
        """The child's own drawing, who drew it, and to whom it is given."""
        words = self._task.words
        self._begin()
        inside = self._inside(0.0)
        foot = 28.0 if words.drawn_by or words.dedication else 0.0
        shown = _Box(inside.x, inside.y, inside.wide, inside.tall - foot)
        self._show(self._task.drawing, shown, words.drawn_by)
        name = _Box(inside.x, inside.y + inside.tall - foot + 5, inside.wide, 10.0)
        self._tell(words.drawn_by, name, "B", 18.0)
        given = _Box(inside.x, name.y + 11, inside.wide, 12.0)
        self._tell(words.dedication, given, "", 14.0, _SOFT_RGB)

    def _begin(self) -> None:
        self._pdf.add_page()
        self._pdf.set_fill_color(*_PAPER_RGB)
        self._pdf.rect(0, 0, self._wide, self._tall, style="F")

    def _inside(self, foot: float) -> _Box:
        edge = _MARGIN_MM
        return _Box(edge, edge, self._wide - 2 * edge, self._tall - 2 * edge - foot)

    def _show(self, picture: Path, box: _Box, told: str) -> None:
        """The whole picture in the middle of its box, framed."""
        data, (wide, tall) = _as_jpeg(picture)
        scale = min(box.wide / wide, box.tall / tall)
        x, y = box.x + (box.wide - wide * scale) / 2, box.y + (box.tall - tall * scale) / 2
        self._pdf.image(data, x, y, wide * scale, tall * scale, alt_text=told or None)
        self._pdf.set_draw_color(*_LINE_RGB)
        self._pdf.set_line_width(0.6)
        self._pdf.rect(x, y, wide * scale, tall * scale)

    def _tell(
        self, text: str, box: _Box, style: str, size_pt: float, ink: tuple[int, int, int] = _INK_RGB
    ) -> None:
        """Words in the middle of their box, as large as they fit."""
        pdf, size = self._pdf, size_pt
        pdf.set_font("Text", style, size)
        shown = self._drawable(text)
        if not shown:
            return
        while True:
            pdf.set_font("Text", style, size)
            lines = self._lines(shown, box.wide)
            step = size * _MM_A_POINT * _LEADING
            if len(lines) * step <= box.tall or size <= _SMALLEST_PT:
                break
            size *= _SHRINK
        pdf.set_text_color(*ink)
        top = box.y + max(0.0, box.tall - len(lines) * step) / 2
        for number, line in enumerate(lines):
            pdf.set_xy(box.x, top + number * step)
            pdf.cell(box.wide, step, line, align="C")

    def _lines(self, text: str, wide: float) -> list[str]:
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if self._pdf.get_string_width(longer) <= wide or not lines[-1]:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _drawable(self, text: str) -> str:
        """The text without what the font has no shape for, such as emoji."""
        shapes = self._pdf.current_font.cmap  # type: ignore[union-attr]
        return " ".join("".join(c if ord(c) in shapes else " " for c in text).split())


def _split(inside: _Box, shape: float) -> tuple[_Box, _Box]:
    """Where the picture is, and where its words are."""
    if shape >= _WIDE:
        tall = min(inside.wide / shape, inside.tall - 40.0)
        below = inside.y + tall + _GAP_MM
        return (
            _Box(inside.x, inside.y, inside.wide, tall),
            _Box(inside.x, below, inside.wide, inside.tall - tall - _GAP_MM),
        )
    wide = min(inside.tall * shape, inside.wide * 0.6)
    beside = inside.x + wide + _GAP_MM
    return (
        _Box(inside.x, inside.y, wide, inside.tall),
        _Box(beside, inside.y, inside.wide - wide - _GAP_MM, inside.tall),
    )


def _as_jpeg(picture: Path) -> tuple[io.BytesIO, tuple[int, int]]:
    """The picture as it is where it is a JPEG, else made one; and its size in pixels."""
    with Image.open(picture) as opened:
        size = opened.size
        if opened.format == "JPEG":
            return io.BytesIO(picture.read_bytes()), size
        file = io.BytesIO()
        shown = ImageOps.exif_transpose(opened).convert("RGBA")
        paper = Image.new("RGBA", shown.size, _PAPER_RGB)
        paper.alpha_composite(shown)
        paper.convert("RGB").save(file, "JPEG", quality=_JPEG_QUALITY)
        return file, shown.size
