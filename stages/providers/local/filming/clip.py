"""One clip: a page from the moment it appears to the moment it has been turned."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.providers.film_briefs import Clip, ClipBrief
from stages.providers.local.filming.blooming import Bloom
from stages.providers.local.filming.camera import Camera, View, cover_views, scene_views, seen
from stages.providers.local.filming.captions import timed_words
from stages.providers.local.filming.cast import Cast
from stages.providers.local.filming.encoder import encode
from stages.providers.local.filming.endcard import draw_card
from stages.providers.local.filming.mp4 import measure
from stages.providers.local.filming.paper import sheet
from stages.providers.local.filming.picture import covering, read_rgb
from stages.providers.local.filming.reach import Box
from stages.providers.local.filming.strip import CaptionStrip
from stages.providers.local.filming.timing import LEAD_IN_S, Timing, timing
from stages.providers.local.filming.turning import PageTurn
from stages.workers import Report

Pixels = NDArray[np.uint8]


def render_clip(brief: ClipBrief, report: Report) -> Clip:
    """Render the brief's page into its target; `report` counts frames.

    Raises ProviderError when a picture cannot be read or the encoder fails.
    """
    # Two clips are rendered side by side, one a core.
    cv2.setNumThreads(1)
    course = timing(brief.kind, brief.narration_s, brief.fps, len(brief.dedication))
    page = _Page(brief, course)
    encode(page.frame, course.frames, brief.fps, brief.target, report)
    made = measure(brief.target)
    if abs(made.video_s - course.duration_s) > 0.5 / brief.fps:
        raise ProviderError("filming_failed", "The encoder did not write the whole clip.")
    return Clip(course.duration_s, course.narration_at_s)


class _Page:
    """All that is drawn once for a clip, and its frames."""

    def __init__(self, brief: ClipBrief, course: Timing) -> None:
        self._course = course
        picture, self._cast = _scenery(brief, course)
        start, end = _views(brief, picture, self._cast.boxes if self._cast else ())
        self._camera = Camera(picture, brief.width, brief.height, start, end)
        blank = sheet(brief.width, brief.height)
        centre = (brief.hero.x, brief.hero.y - brief.hero.height / 2) if brief.hero else (0.5, 0.5)
        self._bloom = Bloom(blank, centre)
        self._turn = PageTurn(blank)
        words = timed_words(brief.caption, brief.words, brief.narration_s) if brief.caption else ()
        self._captions = CaptionStrip(words, brief.width, brief.height)

    def frame(self, number: int) -> Pixels:
        """Frame `number` as RGB pixels (height, width, 3)."""
        course = self._course
        look = self._camera.look(number / course.frames)
        frame = self._camera.shoot(look)
        if self._cast:
            self._cast.draw(frame, number, look)
        if number < course.bloom_frames:
            frame = self._bloom.grow(frame, number / course.bloom_frames)
        until_s = course.turn_from / course.fps - LEAD_IN_S
        at_s = number / course.fps
        self._captions.show(frame, at_s - course.narration_at_s, until_s)
        if number >= course.turn_from:
            turned = number - course.turn_from + 1
            frame = self._turn.turn(frame, turned / (course.frames - course.turn_from))
        return frame


def _scenery(brief: ClipBrief, course: Timing) -> tuple[Pixels, Cast | None]:
    """The picture that the camera moves over, and the cast where it can be moved by itself."""
    if brief.kind == "end":
        return _end_card(brief), None
    if brief.plate is None or brief.cutout is None or brief.hero is None:
        return covering(read_rgb(brief.image), brief.width, brief.height), None
    plate = covering(read_rgb(brief.plate), brief.width, brief.height)
    rows, columns = plate.shape[:2]
    return plate, Cast(brief, course, columns, rows)


def _end_card(brief: ClipBrief) -> Pixels:
    drawing, name = read_rgb(brief.image), brief.child_name
    return draw_card(drawing, name, brief.width, brief.height, brief.language, brief.dedication)


def _views(brief: ClipBrief, picture: Pixels, boxes: Sequence[Box]) -> tuple[View, View]:
    if brief.kind == "scene":
        words = brief.caption or " ".join(word.text for word in brief.words)
        said = f"{brief.seed}/{words}/{brief.kind}"
        number = int.from_bytes(hashlib.sha256(said.encode()).digest()[:8])
        shown = seen(picture, brief.width, brief.height)
        return scene_views(brief.hero, shown, Random(number), boxes)
    return cover_views(boxes if brief.kind == "cover" else ())
