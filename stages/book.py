"""The printable book: illustrations and words in, one PDF out. Made beside the film."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from stages.models import Paper, PictureRef, PrintedBook
from stages.steps import Steps, Work
from stages.workers import Workers

# Twelve pages are bound in a second; a busy machine may need many times that.
_BIND_TIMEOUT_S = 120.0

_TASK = "stages.book_task:bind"


@dataclass(frozen=True)
class BookPage:
    """A page of the book: its picture, and what is written under or beside it ("" for nothing)."""

    picture: PictureRef
    text: str


@dataclass(frozen=True)
class BookWords:
    """What a book says besides its pages."""

    title: str
    language: str
    drawn_by: str  # "Drawn by Mia", "" where nobody is named
    dedication: str


@dataclass(frozen=True)
class BindTask:
    """What the worker is told: the pages' pictures and the child's own drawing as files."""

    pictures: tuple[Path, ...]
    texts: tuple[str, ...]
    drawing: Path
    words: BookWords
    paper: Paper


@dataclass(frozen=True)
class Bound:
    """A finished book: a PDF, and how many pages it has."""

    pdf: bytes
    pages: int


async def bind_book(
    steps: Steps,
    workers: Workers,
    pages: list[BookPage],
    drawing_key: str,
    words: BookWords,
    paper: Paper,
) -> PrintedBook:
    """The book of pages in order, the cover first. Raises StageError."""

    async def compute(work: Work) -> PrintedBook:
        async with contextlib.AsyncExitStack() as stack:

            async def file(key: str) -> Path:
                return await stack.enter_async_context(steps.artifacts.local_file(key))

            task = BindTask(
                pictures=tuple([await file(page.picture.key) for page in pages]),
                texts=tuple(page.text for page in pages),
                drawing=await file(drawing_key),
                words=words,
                paper=paper,
            )
            made: Bound = await work.call(
                lambda: workers.run(_TASK, task, timeout_s=_BIND_TIMEOUT_S), limits_itself=True
            )
        key = await work.keep("pdf", made.pdf)
        return PrintedBook(key=key, pages=made.pages, size_bytes=len(made.pdf))

    inputs = {
        "pages": [[page.picture.key, page.text] for page in pages],
        "drawing": drawing_key,
        "words": [words.title, words.language, words.drawn_by, words.dedication],
        "paper": paper,
    }
    return await steps.once("book", None, inputs, compute, PrintedBook)
