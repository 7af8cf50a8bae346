from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from stages.errors import ProviderError
from stages.providers.local.soundtrack.wav import RATE_HZ, read_mono, seconds, write_wav

MakeWav = Callable[..., Path]


@pytest.mark.parametrize(("rate_hz", "channels"), [(22_050, 1), (48_000, 2), (44_100, 2)])
def test_any_rate_and_channels_keep_their_length(
    make_wav: MakeWav, rate_hz: int, channels: int
) -> None:
    wav = make_wav("a.wav", 1.2, rate_hz, channels)
    assert seconds(wav) == pytest.approx(1.2, abs=0.001)
    assert np.abs(read_mono(wav).astype(int)).max() == pytest.approx(9000, rel=0.02)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"not a sound at all, but quite long"])
def test_what_is_no_wav_is_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.wav"
    path.write_bytes(data)
    with pytest.raises(ProviderError, match="cannot be read"):
        read_mono(path)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    sound = (np.sin(np.arange(RATE_HZ // 2) / 20) * 8000).astype(np.int16)
    write_wav(np.stack([sound, sound], axis=1), tmp_path / "both.wav")
    assert (read_mono(tmp_path / "both.wav") == sound).all()
