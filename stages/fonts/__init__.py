"""Owns the lettering: the font files that titles and captions are drawn with.

All are under the SIL Open Font License; README.md says where each comes from. They cover the
Latin letters of European languages, and no emoji and no other scripts.
"""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent

TITLE_FAMILY = "Baloo 2 ExtraBold"
TITLE_FONT = _HERE / "Baloo2-ExtraBold.ttf"

# Made for readers who are just beginning: single-storey a and g, letters hard to mix up.
TEXT_FAMILY = "Doodlebook Text"
TEXT_FONT = _HERE / "DoodlebookText-Regular.ttf"
TEXT_BOLD_FONT = _HERE / "DoodlebookText-Bold.ttf"

__all__ = ["TEXT_BOLD_FONT", "TEXT_FAMILY", "TEXT_FONT", "TITLE_FAMILY", "TITLE_FONT"]
