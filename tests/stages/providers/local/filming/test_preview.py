from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stages.errors import ProviderError
from stages.providers.film_briefs import FilmPart
from stages.providers.local.filming.encoder import encode
from stages.providers.local.filming.preview import LARGEST_BYTES, preview


def _part(
    folder: Path, number: int, seconds: float = 2.5, size: tuple[int, int] = (64, 36)
) -> FilmPart:
    frame = np.full((size[1], size[0], 3), number * 25, np.uint8)
    target = folder / f"{number}.mp4"
    encode(lambda _: frame, round(seconds * 12), 12, target, lambda done, total: None)
    return FilmPart(target, seconds, None, 0.0, (), "", "scene" if number else "cover")


def _tones(webp: bytes) -> list[int]:
    """The brightness of each frame's middle."""
    tones = []
    with Image.open(io.BytesIO(webp)) as image:
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            grey = image.convert("L")
            pixel = grey.getpixel((grey.width // 2, grey.height // 2))
            tones.append(int(np.asarray(pixel)))
    return tones


def test_it_moves_for_some_seconds_through_the_whole_story(tmp_path: Path) -> None:
    parts = [_part(tmp_path, number) for number in range(9)]
    webp = preview(parts, 64, 36)
    with Image.open(io.BytesIO(webp)) as image:
        assert image.format == "WEBP"
        assert image.size == (568, 320)
        assert image.info["loop"] == 0
    tones = _tones(webp)
    # Equal frames may have been made one that stays longer.
    assert [round(tone / 25) for tone in dict.fromkeys(tones)] == [0, 2, 4, 6, 8]
    assert len(webp) < LARGEST_BYTES


def test_a_tall_film_has_a_tall_preview(tmp_path: Path) -> None:
    webp = preview([_part(tmp_path, 0, size=(36, 64))], 36, 64)
    with Image.open(io.BytesIO(webp)) as image:
        assert image.size == (320, 568)


def test_a_page_shorter_than_a_cut_is_shown_whole(tmp_path: Path) -> None:
    assert round(_tones(preview([_part(tmp_path, 3, seconds=0.5)], 64, 36))[0] / 25) == 3


def test_a_clip_that_is_no_movie_is_an_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"nothing")
    with pytest.raises(ProviderError):
        preview([FilmPart(broken, 3.0, None, 0.0, (), "")], 64, 36)
