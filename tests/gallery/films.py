"""The six films of the gallery: which drawing, and what is wished for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class GalleryFilm:
    """One film; `drawing` names a drawing of `tests.gallery.drawings`."""

    name: str
    drawing: str
    wishes: dict[str, Any] = field(default_factory=dict)


FILMS: tuple[GalleryFilm, ...] = (
    GalleryFilm(
        "fox-en",
        "fox",
        {
            "language": "en",
            "child_name": "Mia",
            "child_age": 6,
            "theme": "adventure",
            "dedication": "For Grandma and Grandpa",
        },
    ),
    GalleryFilm(
        "friends-es",
        "friends",
        {"language": "es", "child_name": "Lucía", "child_age": 4, "aspect": "9:16"},
    ),
    GalleryFilm(
        "whale-fr",
        "whale",
        {
            "language": "fr",
            "child_name": "Zoé",
            "child_age": 7,
            "aspect": "1:1",
            "voice_type": "wise",
        },
    ),
    GalleryFilm(
        "dragon-de",
        "dragon",
        {
            "language": "de",
            "child_name": "Jörg",
            "child_age": 9,
            "theme": "bravery",
            "resolution": "1080p",
            "voice_type": "cheerful",
            "scenes": 5,
        },
    ),
    GalleryFilm(
        "bus-it",
        "bus",
        {
            "language": "it",
            "child_name": "Nicolò",
            "child_age": 5,
            "theme": "counting",
            "aspect": "4:3",
            "voice_type": "silly",
        },
    ),
    GalleryFilm(
        "owl-pt",
        "owl",
        {"language": "pt", "child_name": "João", "child_age": 8, "theme": "bedtime"},
    ),
)
