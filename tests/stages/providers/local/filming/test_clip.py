from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Word
from stages.providers.film_briefs import ClipBrief
from stages.providers.local.filming.clip import render_clip
from stages.providers.local.filming.encoder import run_ffmpeg
from stages.providers.local.filming.mp4 import measure
from stages.providers.local.filming.paper import PAPER, sheet

MakeBrief = Callable[..., ClipBrief]


def _ignore(done: int, total: int) -> None:
    pass


def _frames(path: Path) -> list[NDArray[np.uint8]]:
    video = cv2.VideoCapture(str(path))
    frames = []
    while (read := video.read())[0]:
        frames.append(np.asarray(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB), np.uint8))
    video.release()
    return frames


def _off(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    return float(np.abs(first.astype(int) - second).mean())


def test_a_scene_covers_its_narration_and_turns_to_the_paper_the_next_one_begins_on(
    make_brief: MakeBrief, make_words: Callable[[str], tuple[Word, ...]]
) -> None:
    brief = make_brief(caption="A ball!", words=make_words("A ball!"), narration_s=3.0)
    told: list[tuple[int, int]] = []
    clip = render_clip(brief, lambda done, total: told.append((done, total)))
    frames = _frames(brief.target)
    paper = sheet(320, 180)
    assert len(frames) == round(clip.duration_s * 12)
    assert clip.duration_s == len(frames) / 12
    assert clip.narration_at_s + 3.0 < clip.duration_s - 0.7
    assert _off(frames[0], paper) < 3
    assert _off(frames[-1], paper) < 3
    assert _off(frames[20], paper) > 30
    assert told[-1] == (len(frames), len(frames))
    assert told == sorted(told)


def test_a_clip_is_h264_in_yuv420p_without_sound(make_brief: MakeBrief) -> None:
    brief = make_brief(kind="end", fps=10)
    render_clip(brief, _ignore)
    made = measure(brief.target)
    assert (made.width, made.height, made.codecs) == (320, 180, ("avc1",))
    # Two bytes for a pixel's chroma would make it longer: 4:2:0 has one and a half in all.
    raw = run_ffmpeg(
        ["-i", str(brief.target), "-frames:v", "1", "-f", "rawvideo", "-"], timeout_s=20
    )
    assert len(raw) == 320 * 180 * 3 // 2


def test_the_cover_begins_at_once_and_is_held_without_narration(make_brief: MakeBrief) -> None:
    brief = make_brief(kind="cover", action="wave")
    clip = render_clip(brief, _ignore)
    frames = _frames(brief.target)
    assert clip.duration_s >= 3
    assert _off(frames[0], sheet(320, 180)) > 30
    assert _off(frames[-1], sheet(320, 180)) < 3


def test_the_end_card_stays_to_its_end(make_brief: MakeBrief) -> None:
    brief = make_brief(kind="end", plate=None, cutout=None, hero=None)
    clip = render_clip(brief, _ignore)
    frames = _frames(brief.target)
    assert clip.duration_s == pytest.approx(4)
    assert _off(frames[0], sheet(320, 180)) < 3
    assert _off(frames[-1], sheet(320, 180)) > 10


def test_the_hero_moves_in_a_scene(make_brief: MakeBrief) -> None:
    brief = make_brief(action="hop")
    render_clip(brief, _ignore)

    def middle(frame: NDArray[np.uint8]) -> float:
        red = (frame[..., 0] > 150) & (frame[..., 1] < 90)
        assert red.any()
        return float(np.nonzero(red)[0].mean())

    heights = [middle(frame) for frame in _frames(brief.target)[6:34]]
    assert max(heights) - min(heights) > 10


def test_a_picture_alone_is_enough(make_brief: MakeBrief) -> None:
    brief = make_brief(plate=None, cutout=None, hero=None, width=180, height=320)
    render_clip(brief, _ignore)
    assert (measure(brief.target).width, measure(brief.target).height) == (180, 320)
    assert _off(_frames(brief.target)[20], np.full((320, 180, 3), PAPER, np.uint8)) > 30


def test_the_same_brief_gives_the_same_bytes(make_brief: MakeBrief, tmp_path: Path) -> None:
    first, second = make_brief(), make_brief(target=tmp_path / "again.mp4")
    for brief in (first, second):
        render_clip(brief, _ignore)
    assert first.target.read_bytes() == second.target.read_bytes()


@pytest.mark.parametrize("field", ["plate", "cutout"])
def test_an_unreadable_picture_is_named_as_such(
    make_brief: MakeBrief, tmp_path: Path, field: str
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    with pytest.raises(ProviderError, match="cannot be read"):
        render_clip(make_brief(**{field: broken}), _ignore)


def test_a_target_that_cannot_be_written_is_an_error_not_a_hang(
    make_brief: MakeBrief, tmp_path: Path
) -> None:
    with pytest.raises(ProviderError):
        render_clip(make_brief(target=tmp_path / "nowhere" / "clip.mp4"), _ignore)
