"""The six languages that stories are written in, each loaded when it is first asked for."""

from __future__ import annotations

import importlib
from types import MappingProxyType

from stages.errors import InputError
from stages.providers.local.storytelling.tongue import Tongue

LANGUAGES: MappingProxyType[str, str] = MappingProxyType(
    {
        "en": "english",
        "es": "spanish",
        "fr": "french",
        "de": "german",
        "it": "italian",
        "pt": "portuguese",
    }
)


def tongue_in(language: str) -> Tongue:
    """The language by its code. Raises InputError for one that we cannot write."""
    if language not in LANGUAGES:
        raise InputError(
            "unsupported_language",
            f"We cannot write stories in {language!r}: choose one of {', '.join(LANGUAGES)}.",
        )
    package = f"stages.providers.local.storytelling.tongues.{LANGUAGES[language]}"
    tongue: Tongue = importlib.import_module(package).TONGUE
    return tongue
