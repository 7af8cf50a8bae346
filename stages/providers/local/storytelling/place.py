"""Where a story begins: a setting of the painter's, in the parent's words where they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stages.providers.local.storytelling.kind_words import is_fit
from stages.providers.local.storytelling.settings import SETTINGS, Setting
from stages.providers.local.storytelling.tongue import Tongue

_UNKNOWN = frozenset(
    {"", "unknown", "none", "paper", "page", "blank", "plain", "white", "n/a", "nowhere"}
)
_LONGEST_PLACE = 40  # characters of a parent's own words for a place that still read as one
_ARTICLE = re.compile(r"^(?:a|an|the|some) ")


@dataclass(frozen=True)
class StartPlace:
    """The painter's setting, and how the story says where that is."""

    setting: Setting
    at: str


def read_place(typed: str, tongue: Tongue, english: Tongue) -> StartPlace | None:
    """Where a drawing is set, from free text; None when it says nothing of a place.

    Words of the story's own language are said as they were typed; a setting's English name, which
    is what our own eyes call it, is said as the language says it.
    """
    said = " ".join(typed.split()).strip(" .,!")
    words = said.lower()
    bare = _ARTICLE.sub("", words)
    if bare in SETTINGS:
        return _standard(bare, tongue)
    if any(part in _UNKNOWN for part in (bare, *bare.split())):
        return None
    known = _named_in(words, tongue)
    if known is None and (foreign := _named_in(words, english)) is not None:
        return _standard(foreign, tongue)
    setting = known or "meadow"
    if len(words) > _LONGEST_PLACE or not is_fit(words, tongue, english):
        return _standard(setting, tongue)
    if known and not tongue.has_large_nouns:
        said = said[:1].lower() + said[1:]
    return StartPlace(SETTINGS[setting], tongue.grammar.at(said))


def _standard(name: str, tongue: Tongue) -> StartPlace:
    return StartPlace(SETTINGS[name], tongue.places[name].at)


def _named_in(words: str, tongue: Tongue) -> str | None:
    """The setting that has a word of these."""
    for name, place in tongue.places.items():
        if any(re.search(rf"\b{re.escape(hint)}\b", words) for hint in place.words):
            return name
    return None
