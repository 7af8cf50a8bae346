"""The film: clips joined as they are, one sound track under them, captions and a thumbnail."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stages.errors import ProviderError
from stages.providers.base import FilmBrief, FilmPart, JoinedFilm
from stages.providers.local.filming.captions import Typeface, chunks, timed_words
from stages.providers.local.filming.encoder import run_ffmpeg
from stages.providers.local.filming.mp4 import Measured, measure
from stages.providers.local.filming.sound_mix import Cue, mix, seconds, write_wav
from stages.providers.local.filming.subtitles import Subtitle, webvtt

JOIN_TIMEOUT_S = 120.0
THUMBNAIL_TIMEOUT_S = 30.0
THUMBNAIL_AT_S = 1.0
THUMBNAIL_WIDTH_PX = 640


def join_film(brief: FilmBrief) -> JoinedFilm:
    """Join the brief's parts into its target.

    Raises ProviderError when a part cannot be read or ffmpeg fails.
    """
    if not brief.parts:
        raise ProviderError("no_clips", "There is no clip to make a film of.")
    clips = [measure(part.clip) for part in brief.parts]
    starts = [0.0, *itertools.accumulate(clip.video_s for clip in clips)]
    with tempfile.TemporaryDirectory(prefix="doodlebook-film-") as folder:
        _join(brief, starts, Path(folder))
    film = measure(brief.target)
    return JoinedFilm(
        duration_s=film.duration_s,
        width=film.width,
        height=film.height,
        captions_vtt=webvtt(_subtitles(brief, starts, film)),
        thumbnail_jpeg=_thumbnail(brief.parts[0]),
    )


def _join(brief: FilmBrief, starts: list[float], folder: Path) -> None:
    clips, sound = folder / "clips.txt", folder / "sound.wav"
    # With its exact length for each: ffmpeg would take the file's, which is rounded.
    clips.write_text(
        "".join(
            f"file {_quoted(part.clip)}\nduration {after - start:.6f}\n"
            for part, start, after in zip(brief.parts, starts, starts[1:], strict=False)
        )
    )
    cues = [
        Cue(part.narration, start + part.narration_at_s)
        for part, start in zip(brief.parts, starts, strict=False)
        if part.narration
    ]
    write_wav(mix(cues, starts[-1]), sound)
    run_ffmpeg(
        [
            *("-y", "-f", "concat", "-safe", "0", "-i", str(clips), "-i", str(sound)),
            *("-map", "0:v:0", "-map", "1:a:0", "-c:v", "copy", "-c:a", "aac", "-b:a", "128k"),
            *("-metadata", f"title={brief.title}"),
            *("-movflags", "+faststart", "-f", "mp4", str(brief.target.absolute())),
        ],
        timeout_s=JOIN_TIMEOUT_S,
    )


def _quoted(path: Path) -> str:
    """The path as ffmpeg's list of clips wants it: a quote ends, is escaped, and begins again."""
    escaped = str(path.absolute()).replace("'", "'\\''")
    return f"'{escaped}'"


def _subtitles(brief: FilmBrief, starts: list[float], film: Measured) -> Iterator[Subtitle]:
    """The chunks that are burned into the clips, each at its time of the film."""
    for part, start in zip(brief.parts, starts, strict=False):
        if not part.caption:
            continue
        narration_s = seconds(part.narration) if part.narration else 0.0
        words = timed_words(part.caption, part.words, narration_s)
        at_s = start + part.narration_at_s
        for chunk in chunks(words, Typeface(words, film.width, film.height)):
            yield Subtitle(at_s + chunk.start_s, at_s + chunk.end_s, chunk.text)


def _thumbnail(cover: FilmPart) -> bytes:
    at_s = min(THUMBNAIL_AT_S, cover.duration_s / 2)
    return run_ffmpeg(
        [
            *("-ss", f"{at_s:.3f}", "-i", str(cover.clip.absolute()), "-frames:v", "1"),
            *("-vf", f"scale={THUMBNAIL_WIDTH_PX}:-2:out_range=pc,format=yuvj420p"),
            *("-c:v", "mjpeg", "-q:v", "3", "-f", "image2pipe", "-"),
        ],
        timeout_s=THUMBNAIL_TIMEOUT_S,
    )
