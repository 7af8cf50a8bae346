from __future__ import annotations

import dataclasses
import html
import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import cv2
import imageio_ffmpeg
import numpy as np
import pytest
from PIL import Image

from stages.errors import ProviderError
from stages.models import Word
from stages.providers.film_briefs import ClipBrief, FilmBrief, FilmPart
from stages.providers.local.filming.clip import render_clip
from stages.providers.local.filming.encoder import run_ffmpeg
from stages.providers.local.filming.film import join_film
from stages.providers.local.filming.mp4 import measure

MakeBrief = Callable[..., ClipBrief]
MakeWav = Callable[..., Path]
MakeWords = Callable[[str], tuple[Word, ...]]


@pytest.fixture
def film(
    make_brief: MakeBrief, make_wav: MakeWav, make_words: MakeWords, tmp_path: Path
) -> FilmBrief:
    """A cover, a scene whose narration lasts 3 s, and the end card; a path with a quote."""
    folder = tmp_path / "Mia's film"
    folder.mkdir()
    text = "Ben & <Mia> ran. They saw a very big ball roll slowly down the long green hill."
    parts = []
    for kind, caption, narration_s in (("cover", "", 0.0), ("scene", text, 5.0), ("end", "", 0.0)):
        words = make_words(caption)
        brief = make_brief(
            kind=kind,
            caption=caption,
            words=words,
            narration_s=narration_s,
            target=folder / f"{kind}.mp4",
        )
        clip = render_clip(brief, lambda done, total: None)
        wav = make_wav(f"{kind}.wav", narration_s) if narration_s else None
        parts.append(
            FilmPart(brief.target, clip.duration_s, wav, clip.narration_at_s, words, caption, kind)
        )
    return FilmBrief(tuple(parts), 12, "The Red Ball", "es", folder / "film.mp4", music=False)


def _told(path: Path) -> str:
    """What ffmpeg says of a file; without an output it complains in the end."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-i", str(path)]
    return subprocess.run(command, capture_output=True, timeout=20, check=False).stderr.decode()


def test_a_film_is_as_long_as_its_clips_and_plays_as_it_loads(film: FilmBrief) -> None:
    joined = join_film(film)
    made = measure(film.target)
    assert joined.duration_s == pytest.approx(sum(p.duration_s for p in film.parts), abs=0.05)
    assert (joined.width, joined.height) == (320, 180)
    assert made.codecs == ("avc1", "mp4a", "text")  # the last one lists the chapters
    assert made.moov_first
    assert made.video_s == pytest.approx(sum(p.duration_s for p in film.parts), abs=0.001)
    frames = cv2.VideoCapture(str(film.target))
    assert frames.get(cv2.CAP_PROP_FRAME_COUNT) == round(made.video_s * 12)
    frames.release()


def test_a_narration_is_heard_where_its_clip_says(film: FilmBrief) -> None:
    join_film(film)
    raw = run_ffmpeg(
        ["-i", str(film.target), "-ac", "1", "-ar", "48000", "-f", "s16le", "-"], timeout_s=20
    )
    loud = np.abs(np.frombuffer(raw, "<i2").astype(int)) > 3000
    heard = np.nonzero(loud)[0] / 48_000
    begins = film.parts[0].duration_s + film.parts[1].narration_at_s
    assert heard[0] == pytest.approx(begins, abs=0.02)
    assert heard[-1] == pytest.approx(begins + 5.0, abs=0.03)


def test_cues_are_escaped_in_order_and_at_the_time_of_their_words(film: FilmBrief) -> None:
    captions = join_film(film).captions_vtt.decode()
    head, *cues = captions.strip().split("\n\n")
    assert head == "WEBVTT"
    assert "Ben &amp; &lt;Mia&gt; ran." in cues[0]
    shown = " ".join(line for cue in cues for line in cue.split("\n")[2:])
    assert shown.split()[-3:] == ["long", "green", "hill."]
    begins = film.parts[0].duration_s + film.parts[1].narration_at_s
    assert f"00:00:0{begins:.3f} -->" in cues[0]


def test_the_cues_are_the_same_in_both_files(film: FilmBrief) -> None:
    joined = join_film(film)
    captions = html.unescape(joined.captions_vtt.decode()).removeprefix("WEBVTT\n\n")
    subtitles = joined.captions_srt.decode()
    assert re.sub(r"(\d\d),(\d{3})", r"\1.\2", subtitles) == captions


def test_the_film_lists_its_chapters_and_names_its_language(film: FilmBrief) -> None:
    join_film(film)
    told = _told(film.target)
    found = re.findall(r"Chapter #\S+ start ([\d.]+), end ([\d.]+)", told)
    starts = np.cumsum([0.0, *(part.duration_s for part in film.parts)])
    times = np.array(found, float)
    assert np.abs(times[:, 0] - starts[:-1]).max() < 0.0015
    assert np.abs(times[:, 1] - starts[1:]).max() < 0.0015
    titles = re.findall(r"^ +title +: (.+)$", told, re.MULTILINE)
    assert titles[-3:] == ["The Red Ball", "1. Ben & <Mia> ran. They saw a very big…", "Fin"]
    assert re.search(r"\(spa\): Audio: aac", told)


def test_a_language_without_a_name_of_its_own_is_marked_unknown(film: FilmBrief) -> None:
    join_film(dataclasses.replace(film, language="nl"))
    assert re.search(r"\(und\): Audio: aac|#0:1\S+: Audio: aac", _told(film.target))


def test_the_poster_and_the_preview_show_the_cover_first(film: FilmBrief) -> None:
    joined = join_film(film)
    jpeg = cv2.imdecode(np.frombuffer(joined.thumbnail_jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert jpeg is not None
    assert jpeg.shape == (180, 320, 3)
    assert jpeg[10, 160, 0] > jpeg[10, 160, 2]  # the sky, blue first
    with Image.open(io.BytesIO(joined.preview_webp)) as moving:
        assert moving.n_frames > 8
        red, _, blue = np.asarray(moving.convert("RGB"))[10, 160]
    assert blue > red


def test_a_clip_that_is_no_movie_is_an_error(film: FilmBrief, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(film.parts[0].clip.read_bytes()[:400])
    parts = (dataclasses.replace(film.parts[0], clip=broken), *film.parts[1:])
    with pytest.raises(ProviderError, match="not a whole MP4"):
        join_film(dataclasses.replace(film, parts=parts))


def test_a_film_of_nothing_is_an_error(film: FilmBrief) -> None:
    with pytest.raises(ProviderError, match="no clip"):
        join_film(dataclasses.replace(film, parts=()))
