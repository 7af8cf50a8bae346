"""One clip: a page from the moment it appears to the moment it has been turned."""

from __future__ import annotations

import hashlib
from random import Random
from typing import cast, get_args

import cv2
import numpy as np
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Action
from stages.providers.base import Clip, ClipBrief
from stages.providers.local.filming.blooming import Bloom
from stages.providers.local.filming.camera import Camera, View, cover_views, scene_views, seen
from stages.providers.local.filming.captions import timed_words
from stages.providers.local.filming.encoder import encode
from stages.providers.local.filming.endcard import draw_card
from stages.providers.local.filming.mp4 import measure
from stages.providers.local.filming.paper import sheet
from stages.providers.local.filming.picture import covering, read_rgb, read_rgba
from stages.providers.local.filming.poses import pose
from stages.providers.local.filming.puppet import Puppet
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
    course = timing(brief.kind, brief.narration_s, brief.fps)
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
        self._action = brief.action
        picture, self._puppet = _scenery(brief)
        start, end = _views(brief, picture)
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
        at_s = number / course.fps
        look = self._camera.look(number / course.frames)
        frame = self._camera.shoot(look)
        if self._puppet:
            self._puppet.draw(frame, pose(self._action, at_s, course.duration_s), look)
        if number < course.bloom_frames:
            frame = self._bloom.grow(frame, number / course.bloom_frames)
        until_s = course.turn_from / course.fps - LEAD_IN_S
        self._captions.show(frame, at_s - course.narration_at_s, until_s)
        if number >= course.turn_from:
            turned = number - course.turn_from + 1
            frame = self._turn.turn(frame, turned / (course.frames - course.turn_from))
        return frame


def _scenery(brief: ClipBrief) -> tuple[Pixels, Puppet | None]:
    """The picture that the camera moves over, and the hero where it can be moved by itself."""
    if brief.kind == "end":
        card = draw_card(read_rgb(brief.image), brief.child_name, brief.width, brief.height)
        return card, None
    if brief.plate is None or brief.cutout is None or brief.hero is None:
        return covering(read_rgb(brief.image), brief.width, brief.height), None
    plate = covering(read_rgb(brief.plate), brief.width, brief.height)
    rows, columns = plate.shape[:2]
    cutout = read_rgba(brief.cutout)
    return plate, Puppet(cutout, brief.hero, _action(brief.action), columns, rows)


def _views(brief: ClipBrief, picture: Pixels) -> tuple[View, View]:
    if brief.kind == "scene":
        said = f"{brief.seed}/{brief.caption}/{brief.kind}"
        number = int.from_bytes(hashlib.sha256(said.encode()).digest()[:8])
        shown = seen(picture, brief.width, brief.height)
        return scene_views(brief.hero, shown, Random(number))
    return cover_views()


def _action(name: str) -> Action:
    return cast(Action, name) if name in get_args(Action) else "stand"
