"""A storyteller who takes a while, for tests that send signals meanwhile."""

from __future__ import annotations

import asyncio
import logging
import os

from stages.models import StoryScript
from stages.providers.base import ProviderContext, StoryBrief
from stages.providers.local.story import LocalStory

_log = logging.getLogger(__name__)


class SlowStory:
    """The local stories, told after so many seconds; the same as those to a digest."""

    name, version = LocalStory.name, LocalStory.version

    def __init__(self, context: ProviderContext) -> None:
        self._local = LocalStory(context)
        self._wait_s = float(os.environ.get("DOODLEBOOK_STORY_S", "0"))

    async def write(self, brief: StoryBrief) -> StoryScript:
        """The story, late."""
        _log.info("telling a story")
        await asyncio.sleep(self._wait_s)
        return await self._local.write(brief)
