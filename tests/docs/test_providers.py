"""What the documents say of providers is so: their names, their settings, and the example."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import AliasChoices
from pydantic_core import PydanticUndefined

from server.providers import KNOWN
from stages.models import STAGES
from stages.providers.base import ProviderSettings

ROOT = Path(__file__).parents[2]

# Whose settings each page lists.
PAGES = {
    "bedrock": ("bedrock",),
    "elevenlabs": ("elevenlabs",),
    "openai": ("openai",),
    "piper": ("piper",),
    "polly": ("polly",),
}

# A whole provider, with its empty lines, has no more than this.
LONGEST_EXAMPLE = 39


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def test_the_provider_and_its_test_in_the_documents_work(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", text_of("docs/providers.md"), re.DOTALL)
    provider, test = blocks
    assert len(provider.splitlines()) <= LONGEST_EXAMPLE
    (tmp_path / "my_stories.py").write_text(provider, encoding="utf-8")
    (tmp_path / "test_my_stories.py").write_text(test, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_mode = auto\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 passed" in ran.stdout


def test_the_table_of_names_says_who_can_do_what() -> None:
    rows = re.findall(r"^\| \[?`(\w+)`\S* \|(.*)\|$", text_of("docs/providers.md"), re.MULTILINE)
    can = {}
    for name, rest in rows:
        cells = rest.split("|")[: len(STAGES)]
        if len(cells) == len(STAGES):
            stages = zip(STAGES, cells, strict=True)
            can[name] = {stage for stage, cell in stages if cell.strip().startswith("yes")}
    assert can == {name: set(stages) for name, stages in KNOWN.items()}


def test_each_provider_that_does_not_ship_alone_has_a_page() -> None:
    assert {path.stem for path in (ROOT / "docs/providers").glob("*.md")} == set(PAGES)
    assert set(PAGES) == set(KNOWN) - {"local"}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_lists_every_setting_with_its_default_and_what_it_is(page: str) -> None:
    text = text_of(f"docs/providers/{page}.md")
    rows = re.findall(r"^\| `([A-Z][A-Z0-9_]+)` \| (.*?) \| .+ \|$", text, re.MULTILINE)
    assert len(rows) == len(dict(rows)), "a setting has two rows"
    expected = {}
    for settings in (cls for package in PAGES[page] for cls in settings_of(package)):
        for name, field in settings.model_fields.items():
            value = field.get_default(call_default_factory=True)
            expected[variable_of(settings, name)] = default_of(value)
    assert dict(rows) == expected


def settings_of(package: str) -> list[type[ProviderSettings]]:
    """The classes of settings that a provider's own module defines."""
    module = importlib.import_module(f"stages.providers.{package}.settings")
    found = [value for value in vars(module).values() if isinstance(value, type)]
    own = [cls for cls in found if issubclass(cls, ProviderSettings)]
    return [cls for cls in own if cls.__module__ == module.__name__]


def variable_of(settings: type[ProviderSettings], name: str) -> str:
    """The environment variable of a field: the first of its aliases, or the prefix and its name."""
    alias = settings.model_fields[name].validation_alias
    if isinstance(alias, AliasChoices):
        alias = str(alias.choices[0])
    prefix = settings.model_config.get("env_prefix", "")
    return (alias if isinstance(alias, str) else f"{prefix}{name}").upper()


def default_of(value: object) -> str:
    """How a default stands in a table."""
    if value is PydanticUndefined:
        return "must be set"
    shown = "" if value is None else str(value)
    return f"`{shown}`" if shown else "none"


@pytest.mark.parametrize("page", PAGES)
def test_links_of_a_page_lead_somewhere(page: str) -> None:
    path = ROOT / f"docs/providers/{page}.md"
    for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
