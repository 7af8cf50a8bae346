"""The film maker of this machine: renders each page as a clip, and joins the clips."""

from __future__ import annotations

from typing import cast

from stages.providers.base import ProviderContext
from stages.providers.film_briefs import (
    Clip,
    ClipBrief,
    FilmBrief,
    JoinedFilm,
)
from stages.workers import Report

# A page of 1200 characters is read for some 100 s and takes 40 s of one core: this is for a
# machine with every core busy.
CLIP_TIMEOUT_S = 600.0
FILM_TIMEOUT_S = 180.0


class LocalVideo:
    """Films in worker processes with moviepy and the ffmpeg that pip brings along."""

    name = "local"
    version = "2"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        self._workers = context.workers

    async def clip(self, brief: ClipBrief, report: Report) -> Clip:
        """Render one page into the brief's target; `report` counts frames.

        Raises ProviderError when a picture cannot be read or ffmpeg fails, TryAgain when time
        runs out.
        """
        clip = await self._workers.run(
            "stages.providers.local.filming.clip:render_clip",
            brief,
            timeout_s=CLIP_TIMEOUT_S,
            report=report,
        )
        return cast(Clip, clip)

    async def film(self, brief: FilmBrief) -> JoinedFilm:
        """Join the clips with their narration into the brief's target.

        Raises ProviderError when a part cannot be read or ffmpeg fails, TryAgain when time
        runs out.
        """
        film = await self._workers.run(
            "stages.providers.local.filming.film:join_film", brief, timeout_s=FILM_TIMEOUT_S
        )
        return cast(JoinedFilm, film)
