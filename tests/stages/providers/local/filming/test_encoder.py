from __future__ import annotations

import pytest

from stages.errors import ProviderError
from stages.providers.local.filming.encoder import run_ffmpeg

ENDLESS = ["-f", "lavfi", "-i", "testsrc", "-f", "null", "-"]


def test_ffmpeg_is_ended_when_it_takes_too_long() -> None:
    with pytest.raises(ProviderError) as caught:
        run_ffmpeg(ENDLESS, timeout_s=0.3)
    assert caught.value.code == "ffmpeg_slow"


def test_what_ffmpeg_says_is_passed_on_in_one_line() -> None:
    with pytest.raises(ProviderError) as caught:
        run_ffmpeg(["-i", "/nowhere.mp4", "-f", "null", "-"], timeout_s=20)
    assert caught.value.code == "ffmpeg_failed"
    assert "\n" not in caught.value.detail
