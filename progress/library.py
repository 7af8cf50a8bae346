"""The films that a parent approved, to be kept: they do not expire with their runs."""

from __future__ import annotations

import hashlib
from typing import Any

from pydantic import BaseModel, ConfigDict

from progress.checkpoint import Checkpoint

# A film's files lie under `user_id/!film-<id>`, which no run's id can be.
FILM_MARK = "!film-"


class LibraryFilm(BaseModel):
    """One approved film with its story and pictures. All keys are copies of the run's own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    user_id: str
    id: str
    run_id: str
    title: str
    style: str
    duration_sec: float
    created_at: str  # when it was approved, ISO 8601 UTC
    video_key: str
    thumbnail_key: str
    captions_key: str  # WebVTT
    subtitles_key: str | None = None  # SubRip; None in films approved before there were any
    preview_key: str | None = None
    book_key: str | None = None  # the printable book; None in films approved before there were any
    images: list[dict[str, Any]]  # as in the checkpoint
    story_script: dict[str, Any]

    @property
    def prefix(self) -> str:
        """Where its files lie."""
        return f"{self.user_id}/{FILM_MARK}{self.id}"


def film_id(run: Checkpoint) -> str:
    """The id of a run's finished film: approving the same film again is the same entry."""
    told = f"{run.run_id}\n{run.video['video_key'] if run.video else ''}"
    return hashlib.sha256(told.encode()).hexdigest()[:20]
