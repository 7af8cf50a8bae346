"""Reads the prompts: files of their own, each with its version, and typed text fenced as data.

A prompt's first line says its version, which is part of the `version` of the provider that asks
with it: raise it when the words change, so that kept results are made anew. The pictures' prompts
say what is there and never what is not: image models paint what they read.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from importlib import resources
from string import Template

_FIRST_LINE = re.compile(r"version: (\d+)\n+")


@dataclass(frozen=True)
class Prompt:
    """One prompt; its text has a `$name` for each value that is filled in."""

    version: str
    text: str

    def fill(self, **values: object) -> str:
        """The text with its values. Raises KeyError for one that was not given.

        A value is put in as it is: what it holds is not filled in again.
        """
        return Template(self.text).substitute(values)


@functools.cache
def load(name: str) -> Prompt:
    """The prompt of that name: "vision", "story", "picture", "plate" or "repair"."""
    file = resources.files("stages.providers.hosted") / "prompts" / f"{name}.md"
    written = file.read_text(encoding="utf-8")
    first = _FIRST_LINE.match(written)
    if first is None:
        raise ValueError(f"prompts/{name}.md does not begin with its version")
    return Prompt(first[1], written[first.end() :].strip())


def fenced(typed: object) -> str:
    """What somebody typed, as data between marks: a text, or a mapping with texts in it.

    It is JSON without a single angle bracket, so nothing in it can close the marks, and the model
    still reads each letter as it was typed.
    """
    held = json.dumps(typed, ensure_ascii=False)
    for bracket in "<>":
        held = held.replace(bracket, f"\\u{ord(bracket):04x}")
    return f"<data>\n{held}\n</data>"
