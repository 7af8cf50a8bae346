"""Makes the providers of four stages from the settings of one server.

Each is imported where it is made: a service that only reads aloud here needs no painter.
"""

from __future__ import annotations

from stages.providers.base import (
    ImageProvider,
    ProviderContext,
    StoryProvider,
    VisionProvider,
    VoiceProvider,
)
from stages.providers.openai.client import Service
from stages.providers.openai.settings import OpenAISettings


def vision(context: ProviderContext) -> VisionProvider:
    """Says what a drawing shows. Raises SettingError, as all of these do."""
    from stages.providers.hosted.vision import HostedVision
    from stages.providers.openai.chat import OpenAIChat

    service = Service(context, OpenAISettings.read(), "vision")
    return HostedVision(OpenAIChat(service, service.settings.vision_model))


def story(context: ProviderContext) -> StoryProvider:
    """Writes the story."""
    from stages.providers.hosted.story import HostedStory
    from stages.providers.openai.chat import OpenAIChat

    service = Service(context, OpenAISettings.read(), "story")
    return HostedStory(OpenAIChat(service, service.settings.story_model))


def images(context: ProviderContext) -> ImageProvider:
    """Paints the pages."""
    from stages.providers.openai.images import OpenAIImages

    return OpenAIImages(Service(context, OpenAISettings.read(), "images"), context.workers)


def voice(context: ProviderContext) -> VoiceProvider:
    """Reads aloud."""
    from stages.providers.openai.voice import OpenAIVoice

    return OpenAIVoice(Service(context, OpenAISettings.read(), "voice"), context.workers)
