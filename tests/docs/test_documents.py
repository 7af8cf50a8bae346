"""What the documents say is so: the settings are all there, links lead on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from pydantic_core import PydanticUndefined

from server.settings import PREFIX, Settings
from stages.models import Wishes

ROOT = Path(__file__).parents[2]


def test_the_readme_lists_every_setting_with_its_default() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(rf"^\| `{PREFIX}(\w+)` \| `([^`]*)` \|", readme, re.MULTILINE))
    expected = {}
    for name, field in Settings.model_fields.items():
        assert field.default is not PydanticUndefined, f"{name} has no default"
        assert field.description, f"{name} has no description"
        expected[name.upper()] = str(field.default)
        assert f"| {field.description} |" in readme, f"{name}: the README says something else"
    assert rows == expected


def test_links_between_documents_lead_somewhere() -> None:
    for document in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/providers.md"):
        path = ROOT / document
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{document}: {target}"


def test_every_wish_is_documented_with_its_values() -> None:
    text = (ROOT / "docs/wishes.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", text, re.MULTILINE))
    assert set(rows) == set(Wishes.model_fields)
    for name, field in Wishes.model_fields.items():
        for value in get_args(field.annotation):
            if isinstance(value, str):
                assert f"`{value}`" in rows[name], name
