"""A drawing on disk, as a user has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import draw_robot


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    """The robot, as a file."""
    path = tmp_path / "robot.png"
    path.write_bytes(draw_robot())
    return path
