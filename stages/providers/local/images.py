"""The illustrator of this machine: paints each page around the child's own figure."""

from __future__ import annotations

from typing import cast

from stages.providers.base import PageBrief, Picture, ProviderContext

# A page takes under a second; a machine with every core busy may need many times that.
PAGE_TIMEOUT_S = 60.0


class LocalImages:
    """Paints in a worker process, with no key and no network."""

    name = "local"
    version = "2"
    limits_itself = True

    def __init__(self, context: ProviderContext) -> None:
        self._workers = context.workers

    async def paint(self, page: PageBrief) -> Picture:
        """Paint one page, and the same page without its hero.

        Raises ProviderError when the cut-out cannot be read, TryAgain when time runs out.
        """
        picture = await self._workers.run(
            "stages.providers.local.painting.page:paint_page", page, timeout_s=PAGE_TIMEOUT_S
        )
        return cast(Picture, picture)
