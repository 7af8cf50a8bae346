from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from stages.errors import ProviderError
from stages.providers.local.filming.picture import MARGIN, covering, read_rgb, read_rgba


def test_what_is_transparent_is_read_as_white(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    cv2.imwrite(str(path), np.zeros((4, 4, 4), np.uint8))
    assert (read_rgb(path) == 255).all()


def test_a_grey_picture_becomes_rgb(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    cv2.imwrite(str(path), np.full((4, 6), 90, np.uint8))
    assert read_rgb(path).shape == (4, 6, 3)


def test_a_cutout_without_transparency_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    cv2.imwrite(str(path), np.full((4, 6, 3), 90, np.uint8))
    with pytest.raises(ProviderError, match="transparency"):
        read_rgba(path)


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_what_is_no_picture_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProviderError):
        read_rgb(path)


@pytest.mark.parametrize("size", [(100, 900), (900, 100), (180, 320), (20, 20)])
def test_the_working_size_covers_the_frame_with_room_for_the_camera(size: tuple[int, int]) -> None:
    rows, columns = covering(np.zeros((*size, 3), np.uint8), 320, 180).shape[:2]
    assert columns >= round(320 * MARGIN) - 1
    assert rows >= round(180 * MARGIN) - 1
    assert columns / rows == pytest.approx(size[1] / size[0], rel=0.02)
