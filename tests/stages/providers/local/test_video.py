from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from stages.errors import ProviderError
from stages.providers.base import ProviderContext, VideoProvider
from stages.providers.film_briefs import ClipBrief, FilmBrief, FilmPart
from stages.providers.local.video import LocalVideo
from stages.workers import open_workers


def _brief(folder: Path, image: Path) -> ClipBrief:
    return ClipBrief(
        kind="end",
        image=image,
        plate=None,
        cutout=None,
        hero=None,
        action="rest",
        style="storybook",
        caption="",
        words=(),
        narration_s=0.0,
        title="The Red Ball",
        child_name="Mia",
        width=320,
        height=180,
        fps=12,
        seed="seed",
        target=folder / "clip.mp4",
    )


async def test_a_clip_and_its_film_are_made_in_a_worker(tmp_path: Path) -> None:
    image = tmp_path / "drawing.png"
    cv2.imwrite(str(image), np.full((80, 60, 3), 200, np.uint8))
    told: list[tuple[int, int]] = []
    async with open_workers(1) as workers:
        provider: VideoProvider = LocalVideo(ProviderContext(workers))
        brief = _brief(tmp_path, image)
        clip = await provider.clip(brief, lambda done, total: told.append((done, total)))
        part = FilmPart(brief.target, clip.duration_s, None, clip.narration_at_s, (), "")
        film = await provider.film(
            FilmBrief((part,), 12, "The Red Ball", "en", tmp_path / "film.mp4")
        )
        with pytest.raises(ProviderError, match="cannot be read"):
            await provider.clip(_brief(tmp_path, brief.target), lambda done, total: None)
    assert clip.duration_s == pytest.approx(4)
    assert film.duration_s == pytest.approx(4, abs=0.05)
    assert (film.width, film.height) == (320, 180)
    assert told
    assert all(0 <= done <= total == 48 for done, total in told)


def test_the_provider_brings_nothing_heavy_into_the_web_process() -> None:
    code = (
        "import sys, stages.providers.local.video as video;"
        "print(video.LocalVideo.name, [m for m in ('cv2', 'numpy', 'moviepy', 'PIL') "
        "if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "local []"
