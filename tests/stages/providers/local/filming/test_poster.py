from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.providers.film_briefs import FilmPart
from stages.providers.local.filming.encoder import encode
from stages.providers.local.filming.poster import LARGEST_BYTES, poster


def _cover(folder: Path, frame: NDArray[np.uint8]) -> FilmPart:
    target = folder / "cover.mp4"
    encode(lambda number: frame, 3, 12, target, lambda done, total: None)
    return FilmPart(target, 0.25, None, 0.0, (), "", "cover")


def test_it_is_a_jpeg_as_large_as_the_film(tmp_path: Path) -> None:
    frame = np.full((360, 640, 3), (200, 60, 40), np.uint8)
    jpeg = poster(_cover(tmp_path, frame))
    picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert jpeg[:2] == b"\xff\xd8"
    assert picture is not None
    assert np.abs(picture[..., ::-1].astype(int) - frame).max() < 8


def test_a_busy_cover_is_compressed_until_it_loads_quickly(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (720, 1280, 3)).astype(np.uint8)
    assert len(poster(_cover(tmp_path, noise))) <= LARGEST_BYTES


def test_a_clip_without_a_picture_is_an_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"nothing")
    with pytest.raises(ProviderError):
        poster(FilmPart(broken, 3.0, None, 0.0, (), "", "cover"))
