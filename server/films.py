"""The library: films that a parent approved, kept apart from their runs until taken out."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RunNotFound
from progress.library import LibraryFilm, film_id
from progress.stores.base import Page, Store
from server.errors import Conflict, NotFound
from server.shares import Shares
from server.wishes import settled_wishes
from stages.artifacts.base import Artifacts

_log = logging.getLogger(__name__)


class Films:
    """Puts films into the library and takes them out.

    A film has copies of its own: its run may be edited, expire or be deleted meanwhile.
    """

    def __init__(self, store: Store, artifacts: Artifacts, shares: Shares) -> None:
        self._store = store
        self._artifacts = artifacts
        self._shares = shares

    async def approve(self, key: RunKey, title: str | None) -> LibraryFilm:
        """Keep the finished film of a run; approving it again changes nothing.

        Raises RunNotFound, Conflict "no_film", ArtifactError.
        """
        record = await self._store.load(key)
        if record is None or record.deleting:
            raise RunNotFound(str(key))
        if record.video is None or record.story_script is None:
            raise Conflict("no_film", "This run has no finished film to keep yet.")
        film = _film(record, title)
        for source, copy in _copies(record, film).items():
            await self._artifacts.copy(source, copy)
        return await self._store.add_film(film)

    async def remove(self, user_id: str, id_: str) -> None:
        """Forget a film, its link and its files included. Raises NotFound.

        The link goes first: while the film is listed, it can still be taken back.
        """
        film = await self.load(user_id, id_)
        await self._shares.revoke(film)
        if await self._store.remove_film(user_id, id_) is None:
            raise _not_found()
        await self._artifacts.delete_all(film.prefix)
        _log.info("film.removed user=%s film=%s", user_id, id_)

    async def load(self, user_id: str, id_: str) -> LibraryFilm:
        """One film. Raises NotFound."""
        film = await self._store.load_film(user_id, id_)
        if film is None:
            raise _not_found()
        return film

    async def list(self, user_id: str, *, limit: int, cursor: str | None) -> Page[LibraryFilm]:
        """A page of the library, newest first. Raises ValueError for a wrong cursor."""
        return await self._store.list_films(user_id, limit=limit, cursor=cursor)


def _not_found() -> NotFound:
    return NotFound("film_not_found", "There is no such film in this library.")


def _film(record: Checkpoint, title: str | None) -> LibraryFilm:
    video: dict[str, Any] = record.video or {}
    script: dict[str, Any] = record.story_script or {}
    film = LibraryFilm(
        user_id=record.user_id,
        id=film_id(record),
        run_id=record.run_id,
        title=title or script["title"],
        style=settled_wishes(record).style,
        duration_sec=video["duration_sec"],
        created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        video_key=video["video_key"],
        thumbnail_key=video["thumbnail_key"],
        captions_key=video["captions_key"],
        subtitles_key=video.get("subtitles_key"),
        preview_key=video.get("preview_key"),
        book_key=video.get("book_key"),
        images=[_picture(one) for one in record.images or []],
        story_script=script,
    )
    keys = {name: _own(video[name], film) for name in _KEYS if video.get(name)}
    images = [{**one, "key": _own(one["key"], film)} for one in film.images]
    return film.model_copy(update={**keys, "images": images})


_KEYS = (
    *("video_key", "thumbnail_key", "captions_key", "subtitles_key", "preview_key"),
    "book_key",
)


def _picture(image: dict[str, Any]) -> dict[str, Any]:
    return {name: image[name] for name in ("scene_number", "key", "width", "height")}


def _copies(record: Checkpoint, film: LibraryFilm) -> dict[str, str]:
    """Where each of the run's files goes."""
    video = record.video or {}
    sources = [video[name] for name in _KEYS if video.get(name)]
    sources += [one["key"] for one in record.images or []]
    return {source: _own(source, film) for source in sources}


def _own(key: str, film: LibraryFilm) -> str:
    return f"{film.prefix}/{key.rpartition('/')[2]}"
