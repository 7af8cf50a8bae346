"""Films that are shared: who has the link sees the film, and nothing of who made it."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets

from progress.library import LibraryFilm
from server.errors import NotFound
from stages.artifacts.base import SERVICE_FOLDER, ArtifactMissing, Artifacts

_log = logging.getLogger(__name__)

# 192 bits: nobody guesses one.
_TOKEN_BYTES = 24

# A film's keys bear its user's id. What is shared are copies under keys that no user can have, and
# no rule of a bucket forgets; see stages.artifacts.s3_names.
_SHARED = f"{SERVICE_FOLDER}/shared"

# Beside the film's own files, so that they go together: the token under which it is shared.
_TOKEN_NAME = "shared.token"

ABOUT = "about.json"
FILES = {"film.mp4": "video_key", "poster.jpg": "thumbnail_key", "captions.vtt": "captions_key"}


class Shares:
    """Makes links to films, and takes them back. What is there is all in the store of artifacts."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = artifacts

    async def share(self, film: LibraryFilm) -> str:
        """The token of the film's link; the same one until it is taken back.

        The token is kept first: what a crash leaves half shared is found again by it, to be shared
        whole or taken back. `about.json` is there when all of it is.
        """
        token = await self.token(film)
        if token is None:
            made = secrets.token_urlsafe(_TOKEN_BYTES).encode()
            await self._artifacts.put_new(_token_key(film), made)
            token = (await self._artifacts.get(_token_key(film))).decode()
        if not await self._artifacts.exists(shared_key(token, ABOUT)):
            await self._copy(film, token)
            _log.info("film.shared user=%s film=%s", film.user_id, film.id)
        return token

    async def _copy(self, film: LibraryFilm, token: str) -> None:
        for name, field in FILES.items():
            await self._artifacts.copy(getattr(film, field), shared_key(token, name))
        about = {
            "title": film.title,
            "language": film.story_script.get("language", "en"),
            "duration_sec": film.duration_sec,
        }
        await self._artifacts.put(shared_key(token, ABOUT), json.dumps(about).encode())

    async def token(self, film: LibraryFilm) -> str | None:
        """The token under which a film is shared; None while it is not."""
        try:
            return (await self._artifacts.get(_token_key(film))).decode()
        except ArtifactMissing:
            return None

    async def tokens(self, films: list[LibraryFilm]) -> list[str | None]:
        """The tokens of many."""
        return await asyncio.gather(*map(self.token, films))

    async def revoke(self, film: LibraryFilm) -> None:
        """Let the film's link lead nowhere; it need not be shared."""
        token = await self.token(film)
        if token is not None:
            await self._artifacts.delete_all(f"{_SHARED}/{token}")
            await self._artifacts.delete(_token_key(film))
            _log.info("film.unshared user=%s film=%s", film.user_id, film.id)

    async def check(self, token: str) -> None:
        """Raise NotFound where nothing is shared (any more) under this token."""
        if not await self._artifacts.exists(shared_key(token, ABOUT)):
            raise NotFound("share_not_found", "This film is not shared (any more).")


def shared_key(token: str, name: str) -> str:
    """Where a file of a shared film lies."""
    return f"{_SHARED}/{token}/{name}"


def _token_key(film: LibraryFilm) -> str:
    return f"{film.prefix}/{_TOKEN_NAME}"
