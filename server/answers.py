"""The shapes of the answers, for the OpenAPI document and for a test that compares them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from progress.checkpoint import Kind, Progress, Status, Usage
from stages.models import (
    DrawingAnalysis,
    Figure,
    Film,
    Hex,
    NarrationRef,
    StoryScript,
)


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Accepted(_Answer):
    """A request that is in work."""

    run_id: str
    status: Status
    current_stage: str
    queue_position: int | None
    version: int


class ShownFigure(Figure):
    """One drawn thing; `cutout` is a link to an RGBA PNG of just its box."""

    cutout: str


class ShownAnalysis(DrawingAnalysis):
    """What a drawing shows, with links."""

    figures: list[ShownFigure]  # type: ignore[assignment]
    palette: list[Hex]
    drawing_url: str | None


class ShownImage(_Answer):
    """One illustration; scene 0 is the cover. `clip_url` is how it moves, once that is rendered."""

    scene_number: int
    key: str
    url: str
    width: int
    height: int
    clip_url: str | None = None


class ShownNarration(NarrationRef):
    """One narration; `words` is a link to a JSON list of text, start_s, end_s."""

    url: str
    words: str


class ShownAudio(_Answer):
    """The narrations of the scenes in order, and of the title."""

    audio_files: list[ShownNarration]
    title: ShownNarration | None
    total_duration_sec: float


class ShownFilm(Film):
    """The film, with links."""

    url: str
    thumbnail_url: str
    captions_url: str
    subtitles_url: str
    preview_url: str
    book_url: str | None = None


class Snapshot(_Answer):
    """Everything known about a run: the checkpoint, with a link beside every key."""

    user_id: str
    run_id: str
    status: Status
    current_stage: str
    error: str | None
    drawing_analysis: ShownAnalysis | None
    story_script: StoryScript | None
    images: list[ShownImage] | None
    audio: ShownAudio | None
    video: ShownFilm | None
    updated_at: str
    ttl: int
    version: int
    kind: Kind
    wishes: dict[str, object]
    error_code: str | None
    failed_stage: str | None
    failed_scene: int | None
    progress: Progress
    queue_position: int | None
    attempt: int
    usage: dict[str, Usage]
    created_at: str


class JobRow(_Answer):
    """A run in a list."""

    run_id: str
    kind: Kind
    status: Status
    current_stage: str
    error_code: str | None
    created_at: str
    updated_at: str
    version: int
    fraction: float
    title: str | None
    thumbnail_url: str | None
    duration_sec: float | None


class JobList(_Answer):
    """A page of a user's runs, and the cursor of the next."""

    jobs: list[JobRow]
    cursor: str | None


class ShownLibraryFilm(_Answer):
    """A film of the library, with links."""

    id: str
    run_id: str
    title: str
    style: str
    duration_sec: float
    created_at: str
    video_key: str
    video_url: str
    thumbnail_key: str
    thumbnail_url: str
    captions_key: str
    captions_url: str
    subtitles_key: str | None
    subtitles_url: str | None
    book_key: str | None
    book_url: str | None
    share_url: str | None
    preview_key: str | None
    preview_url: str | None
    images: list[ShownImage]
    story_script: StoryScript


class LibraryPage(_Answer):
    """A page of a user's library, and the cursor of the next."""

    films: list[ShownLibraryFilm]
    cursor: str | None


class Shared(_Answer):
    """A film's link for others."""

    token: str
    share_url: str


class PresignedUrl(_Answer):
    """A link, good for so many seconds."""

    url: str
    expires_in: int


class Health(_Answer):
    """How the service is."""

    status: str


class Fault(_Answer):
    """What is wrong with one field."""

    field: str
    detail: str


class Problem(_Answer):
    """An error (RFC 9457): `code` is stable, `detail` is for a person."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[Fault] = []
