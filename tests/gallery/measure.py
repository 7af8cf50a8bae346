"""Measures the films of the gallery against what is promised: `python -m tests.gallery.measure`.

Prints a row for each film of `var/gallery` and ends with 1 where a figure is out of its bounds.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import sys
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from progress.checkpoint import Checkpoint, RunKey
from progress.stores.sqlite import open_sqlite
from stages.artifacts.files import FileArtifacts
from stages.models import Placement, Word
from stages.providers.local.filming.captions import timed_words
from stages.providers.local.filming.timing import timing
from tests.gallery.__main__ import FOLDER, USER
from tests.gallery.contrast import CaptionedPage, film_contrast
from tests.gallery.frames import chapters, loudness
from tests.gallery.onsets import onset_errors
from tests.gallery.phash import distance, perceptual_hash

# What the project promises: the loudness of podcasts, room for a player's own overshoot, WCAG AA,
# lips and words in step, pictures that differ to the eye, a hero that is neither lost nor cropped.
LUFS, LUFS_OFF, MAX_PEAK_DBTP = -16.0, 1.0, -1.0
MIN_CONTRAST = 4.5
MAX_ONSET_S = 0.08
MIN_HASH_BITS = 6
HERO_AREA = (0.04, 0.35)


@dataclass(frozen=True)
class Figures:
    """One film's; `off` says which of them are out of their bounds."""

    name: str
    film_s: float
    lufs: float
    peak_dbtp: float
    contrast: float
    onset_s: float
    onsets: int
    hash_bits: int
    hero_area: tuple[float, float]
    chapters: int
    off: tuple[str, ...]


class Film:
    """A film of the gallery with all that it was made of."""

    def __init__(self, folder: Path, record: Checkpoint, artifacts: FileArtifacts) -> None:
        self.video = folder / f"{record.run_id}.mp4"
        self.record = record
        self._artifacts = artifacts

    def read(self, key: str) -> bytes:
        """An artifact of the run."""
        return self._artifacts.path(key).read_bytes()

    def measure(self) -> Figures:
        """All figures of this film."""
        sound, marks = loudness(self.video), chapters(self.video)
        errors = [abs(error) for one in self._narrations() for error in onset_errors(*one)]
        areas = [area for number, area in self._hero_areas() if number]
        contrast = min(film_contrast(self.video, self._captions(marks)))
        bits = self._least_hash_bits()
        scenes = len((self.record.story_script or {})["scenes"])
        checks = {
            "loudness": abs(sound.lufs - LUFS) <= LUFS_OFF,
            "peak": sound.peak_dbtp <= MAX_PEAK_DBTP,
            "contrast": contrast >= MIN_CONTRAST,
            "words": max(errors) <= MAX_ONSET_S,
            "pictures": bits >= MIN_HASH_BITS,
            "hero": HERO_AREA[0] <= min(areas) and max(areas) <= HERO_AREA[1],
            "chapters": len(marks) == scenes + 2,
        }
        return Figures(
            self.record.run_id,
            (self.record.video or {})["duration_sec"],
            sound.lufs,
            sound.peak_dbtp,
            contrast,
            max(errors),
            len(errors),
            bits,
            (min(areas), max(areas)),
            len(marks),
            tuple(name for name, good in checks.items() if not good),
        )

    def _narrations(self) -> Iterator[tuple[NDArray[np.int16], int, list[Word]]]:
        for one in (self.record.audio or {})["audio_files"]:
            with wave.open(io.BytesIO(self.read(one["key"]))) as wav:
                samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2")
                yield samples, wav.getframerate(), self._words(one)

    def _words(self, narration: dict[str, str]) -> list[Word]:
        return [Word(**word) for word in json.loads(self.read(narration["words_key"]))]

    def _captions(self, marks: list[tuple[float, float]]) -> list[CaptionedPage]:
        script, fps = self.record.story_script or {}, (self.record.video or {})["fps"]
        pages = []
        told = zip(script["scenes"], (self.record.audio or {})["audio_files"], strict=True)
        for scene, narration in told:
            length_s = narration["duration_sec"]
            words = timed_words(scene["text"], self._words(narration), length_s)
            begins_s = marks[scene["number"]][0] + timing("scene", length_s, fps).narration_at_s
            pages.append(CaptionedPage(words, begins_s))
        return pages

    def _least_hash_bits(self) -> int:
        pictures = [self.read(one["key"]) for one in self.record.images or []]
        hashes = [perceptual_hash(_decoded(picture)) for picture in pictures]
        return min(distance(one, other) for one, other in itertools.combinations(hashes, 2))

    def _hero_areas(self) -> Iterator[tuple[int, float]]:
        cutout = _decoded(
            self.read((self.record.drawing_analysis or {})["figures"][0]["cutout_key"])
        )
        drawn = float((cutout[..., 3] > 127).sum()) / cutout.shape[0] ** 2
        for one in self.record.images or []:
            tall = Placement(**one["hero"]).height
            yield one["scene_number"], drawn * tall**2 * one["height"] / one["width"]


def _decoded(data: bytes) -> NDArray[np.uint8]:
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    return np.asarray(pixels, np.uint8)


async def films(folder: Path, names: list[str]) -> list[Film]:
    """The films of these names."""
    artifacts = FileArtifacts(folder / "service")
    async with open_sqlite(folder / "service" / "checkpoints.sqlite") as store:
        records = [await store.load(RunKey(USER, name)) for name in names]
    return [Film(folder, record, artifacts) for record in records if record is not None]


def main() -> int:
    """Print the table; 1 where something is out of bounds."""
    if not FOLDER.is_dir():
        raise SystemExit("There is no gallery yet: run `make gallery` first.")
    names = sorted(path.stem for path in FOLDER.glob("*.mp4"))
    measured = [film.measure() for film in asyncio.run(films(FOLDER, names))]
    print(f"{'film':12} {'s':>6} {'LUFS':>6} {'dBTP':>6} {'contrast':>8} {'words':>12}", end="")
    print(f" {'bits':>5} {'hero %':>12}  out of bounds")
    for one in measured:
        words = f"{one.onset_s * 1000:.0f} ms/{one.onsets}"
        hero = f"{one.hero_area[0] * 100:.0f} to {one.hero_area[1] * 100:.0f}"
        print(f"{one.name:12} {one.film_s:6.1f} {one.lufs:6.1f} {one.peak_dbtp:6.1f}", end="")
        print(f" {one.contrast:8.1f} {words:>12} {one.hash_bits:5} {hero:>12}", end="")
        print(f"  {', '.join(one.off) or 'nothing'}")
    return 1 if any(one.off for one in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
