from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from stages.errors import ProviderError
from stages.providers.local.filming.sound_mix import RATE_HZ, Cue, mix, read_mono, seconds

MakeWav = Callable[..., Path]


def test_narrations_lie_at_their_sample_with_silence_between(make_wav: MakeWav) -> None:
    wav = make_wav("a.wav", 0.5)
    track = mix([Cue(wav, 1.0), Cue(wav, 2.25)], 4.0)
    assert len(track) == 4 * RATE_HZ
    voice = read_mono(wav)
    for at_s in (1.0, 2.25):
        begin = round(at_s * RATE_HZ)
        assert (track[begin : begin + len(voice)] == voice).all()
    assert not track[:RATE_HZ].any()
    assert not track[round(1.5 * RATE_HZ) : round(2.25 * RATE_HZ)].any()


def test_what_goes_past_the_end_is_cut_and_what_is_too_loud_is_held(make_wav: MakeWav) -> None:
    wav = make_wav("a.wav", 1.0)
    track = mix([Cue(wav, 0.5)] * 5, 1.0)
    assert len(track) == RATE_HZ
    assert np.abs(track.astype(int)).max() <= 32768


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
