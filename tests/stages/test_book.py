"""The printable book: its pages, its words, its type, and that the same story is the same file."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from stages.book import BindTask, BookWords
from stages.book_task import bind
from stages.models import Paper

TEXTS = {
    "en": "Bo said: “Isn't it lovely?” — and off they went.",
    "es": "¿Quién es? ¡El pequeño dragón, cómo no!",
    "fr": "« Où est l'œuf ? » dit le garçon à Noël.",
    "de": "Große Bären küssen süße Äpfel, „öfter“ als Übermut.",
    "it": "Perché no? È già così: città più belle.",
    "pt": "Não, a avó põe o pão no coração da irmã.",
}


def task(folder: Path, **more: object) -> BindTask:
    """A book of a cover and two pages."""
    pictures = []
    size = more.pop("size", (1536, 864))
    for number in range(3):
        path = folder / f"{number}.jpg"
        Image.new("RGB", size, (40 * number, 120, 90)).save(path)  # type: ignore[arg-type]
        pictures.append(path)
    drawing = folder / "drawing.png"
    Image.new("RGBA", (600, 800), (255, 255, 255, 255)).save(drawing)
    told: dict[str, object] = {
        "pictures": tuple(pictures),
        "texts": ("", "Bo waves.", "Bo sleeps."),
        "drawing": drawing,
        "words": BookWords("Bo and the Sun", "en", "Drawn by Mia", "For Grandma"),
        "paper": "a4",
    }
    return BindTask(**{**told, **more})  # type: ignore[arg-type]


def bound(made: BindTask) -> pypdf.PdfReader:
    """The book, read again."""
    told = bind(made)
    assert told.pages == len(made.texts) + 1
    return pypdf.PdfReader(io.BytesIO(told.pdf))


@pytest.mark.parametrize(("paper", "size_mm"), [("a4", (297, 210)), ("letter", (279.4, 215.9))])
def test_it_has_a_cover_a_page_for_each_scene_and_the_drawing(
    tmp_path: Path, paper: Paper, size_mm: tuple[float, float]
) -> None:
    book = bound(task(tmp_path, paper=paper))
    texts = [" ".join(page.extract_text().split()) for page in book.pages]
    assert texts == ["", "Bo waves. 1", "Bo sleeps. 2", "Drawn by Mia For Grandma"]
    assert [len(page.images) for page in book.pages] == [1, 1, 1, 1]
    for page in book.pages:
        wide, tall = (float(side) * 25.4 / 72 for side in page.mediabox[2:])
        assert (wide, tall) == pytest.approx(size_mm, abs=0.2)
    assert book.metadata is not None
    assert book.metadata.title == "Bo and the Sun"
    assert book.root_object["/Lang"] == "en"


@pytest.mark.parametrize("language", TEXTS)
def test_every_letter_of_the_six_languages_is_there_and_its_type_is_embedded(
    tmp_path: Path, language: str
) -> None:
    book = bound(task(tmp_path, texts=("", TEXTS[language], "…")))
    told = " ".join(book.pages[1].extract_text().split())
    assert told == f"{' '.join(TEXTS[language].split())} 1"
    fonts = book.pages[1]["/Resources"]["/Font"]  # type: ignore[index]
    for font in fonts.values():
        [inner] = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in inner.get_object()["/FontDescriptor"]


def test_what_the_type_cannot_show_is_left_out(tmp_path: Path) -> None:
    book = bound(task(tmp_path, texts=("", "Bo smiles 🙂 and 笑 waves.", "🙂")))
    assert " ".join(book.pages[1].extract_text().split()) == "Bo smiles and waves. 1"


@pytest.mark.parametrize("size", [(1536, 864), (1152, 864), (864, 864), (864, 1536)])
def test_a_long_text_fits_beside_any_picture(tmp_path: Path, size: tuple[int, int]) -> None:
    long = "Bo waves to the sun and the sun waves back. " * 27
    page = bound(task(tmp_path, texts=("", long, long), size=size)).pages[1]
    places: list[float] = []

    def see(text: str, _page: object, place: list[float], _font: object, _size: object) -> None:
        if text.strip():
            places.append(place[5])

    page.extract_text(visitor_text=see)
    assert len(places) > 5
    assert min(places) > 20
    assert max(places) < float(page.mediabox.top) - 20


def test_the_same_story_is_the_same_file(tmp_path: Path) -> None:
    assert bind(task(tmp_path)) == bind(task(tmp_path))
