"""Guards of the page's own files: nothing external, nothing kept in the browser, small modules."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "static"
MODULES = sorted(path for path in STATIC.rglob("*.js") if "vendor" not in path.parts)
PAGES = sorted(STATIC.glob("*.html"))
TEXTS = [*MODULES, *sorted(STATIC.glob("*.css")), *PAGES]
KEEPERS = ("localStorage", "sessionStorage", "indexedDB", "document.cookie", "caches.")
MAX_LINES = 200
MAX_SAMPLE_BYTES = 250_000
MAX_SMALL_BYTES = 10_000  # all four come with the first visit


def name_of(path: Path) -> str:
    """The file's address on the page."""
    return path.relative_to(STATIC).as_posix()


@pytest.mark.parametrize("path", TEXTS, ids=name_of)
def test_page_fetches_nothing_external(path: Path) -> None:
    assert not re.findall(r"(?:https?:)?//[\w-]+\.\w+", path.read_text())


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_keeps_nothing_in_the_browser(path: Path) -> None:
    assert not [word for word in KEEPERS if word in path.read_text()]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_small_and_writes_text_by_text_nodes(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) < MAX_LINES or path.parent.name == "texts"
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_imports_only_files_that_are_there(path: Path) -> None:
    for target in re.findall(r'from "([^"]+)"', path.read_text()):
        assert target.startswith(".")
        assert (path.parent / target).is_file()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_a_page_has_no_inline_script_or_style(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text)


@pytest.mark.parametrize("name", ["preact", "htm"])
def test_vendored_modules_bring_their_licence_and_version(name: str) -> None:
    assert (STATIC / "vendor" / f"{name}.LICENSE.txt").stat().st_size > 500
    assert re.search(rf"{name} \d+\.\d+\.\d+", (STATIC / "vendor/README.md").read_text())


def test_fonts_bring_their_licence() -> None:
    assert "Open Font License" in (STATIC / "fonts/baloo-2.LICENSE.txt").read_text()


def test_samples_are_listed_and_light() -> None:
    samples = json.loads((STATIC / "samples/samples.json").read_text())
    files = {sample["file"] for sample in samples}
    both = files | {f"small-{file}" for file in files}
    assert both == {path.name for path in (STATIC / "samples").glob("*.jpg")}
    assert len(files) >= 4
    for file in files:
        assert (STATIC / "samples" / file).stat().st_size < MAX_SAMPLE_BYTES
        assert (STATIC / f"samples/small-{file}").stat().st_size < MAX_SMALL_BYTES
