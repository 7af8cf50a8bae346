"""The film: clips joined as they are, one sound track under them, and what goes beside it."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stages.errors import ProviderError
from stages.providers.film_briefs import FilmBrief, JoinedFilm
from stages.providers.local.filming.captions import Typeface, chunks, timed_words
from stages.providers.local.filming.chapters import chapters, ffmetadata
from stages.providers.local.filming.encoder import run_ffmpeg
from stages.providers.local.filming.mp4 import Measured, measure
from stages.providers.local.filming.poster import poster
from stages.providers.local.filming.preview import preview
from stages.providers.local.filming.subtitles import Subtitle, subrip, webvtt
from stages.providers.local.soundtrack.soundtrack import soundtrack
from stages.providers.local.soundtrack.wav import seconds, write_wav

JOIN_TIMEOUT_S = 120.0

# As tracks are marked: ISO 639-2, https://www.loc.gov/standards/iso639-2/
TRACK_LANGUAGES = {
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "de": "deu",
    "it": "ita",
    "pt": "por",
}
UNKNOWN_LANGUAGE = "und"


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
    subtitles = list(_subtitles(brief, starts, film))
    return JoinedFilm(
        duration_s=film.duration_s,
        width=film.width,
        height=film.height,
        captions_vtt=webvtt(subtitles),
        captions_srt=subrip(subtitles),
        thumbnail_jpeg=poster(brief.parts[0]),
        preview_webp=preview(brief.parts, film.width, film.height),
    )


def _join(brief: FilmBrief, starts: list[float], folder: Path) -> None:
    clips, sound, marks = folder / "clips.txt", folder / "sound.wav", folder / "chapters.txt"
    # With its exact length for each: ffmpeg would take the file's, which is rounded.
    clips.write_text(
        "".join(
            f"file {_quoted(part.clip)}\nduration {after - start:.6f}\n"
            for part, (start, after) in zip(brief.parts, itertools.pairwise(starts), strict=True)
        )
    )
    write_wav(soundtrack(brief, starts), sound)
    marks.write_text(ffmetadata(chapters(brief, starts)), encoding="utf-8")
    language = TRACK_LANGUAGES.get(brief.language, UNKNOWN_LANGUAGE)
    run_ffmpeg(
        [
            *("-y", "-f", "concat", "-safe", "0", "-i", str(clips), "-i", str(sound)),
            *("-f", "ffmetadata", "-i", str(marks), "-map_chapters", "2"),
            *("-map", "0:v:0", "-map", "1:a:0", "-c:v", "copy", "-c:a", "aac", "-b:a", "128k"),
            *("-metadata", f"title={brief.title}", "-metadata:s:a:0", f"language={language}"),
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
