"""How large a film and its pictures are, for each wish of shape and resolution."""

from __future__ import annotations

from stages.models import Aspect, Resolution, Wishes

# A picture is painted a fifth larger than the film shows it, so that the camera can come closer.
_CLOSER = 1.2
_PICTURE_SIZES: dict[Aspect, tuple[int, int]] = {
    "16:9": (1536, 864),
    "4:3": (1280, 960),
    "1:1": (1080, 1080),
    "9:16": (864, 1536),
}

_SHORT_SIDES: dict[Resolution, int] = {"480p": 480, "720p": 720, "1080p": 1080}


def film_size(wishes: Wishes, default: tuple[int, int]) -> tuple[int, int]:
    """Width and height in pixels, both even; `default` is used when nothing else is wished."""
    if wishes.aspect == "16:9" and wishes.resolution is None:
        return default
    short = _SHORT_SIDES[wishes.resolution] if wishes.resolution else min(default)
    across, down = (int(part) for part in wishes.aspect.split(":"))
    long = _even(short * max(across, down) / min(across, down))
    return (long, short) if across >= down else (short, long)


def picture_size(wishes: Wishes, film: tuple[int, int]) -> tuple[int, int]:
    """Width and height in pixels of the pictures for a film of that size."""
    width, height = _PICTURE_SIZES[wishes.aspect]
    larger = max(1.0, _CLOSER * min(film) / min(width, height))
    return _even(width * larger), _even(height * larger)


def _even(side: float) -> int:
    return round(side / 2) * 2
