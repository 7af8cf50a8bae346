"""Makes the providers of three stages. Each is imported where it is made."""

from __future__ import annotations

from stages.providers.base import ImageProvider, ProviderContext, StoryProvider, VisionProvider
from stages.providers.bedrock.client import Service
from stages.providers.bedrock.settings import BedrockSettings


def vision(context: ProviderContext) -> VisionProvider:
    """Says what a drawing shows. Raises SettingError, as all of these do."""
    from stages.providers.bedrock.chat import BedrockChat
    from stages.providers.hosted.vision import HostedVision

    return HostedVision(BedrockChat(Service(context, BedrockSettings.read(), "vision")))


def story(context: ProviderContext) -> StoryProvider:
    """Writes the story."""
    from stages.providers.bedrock.chat import BedrockChat
    from stages.providers.hosted.story import HostedStory

    return HostedStory(BedrockChat(Service(context, BedrockSettings.read(), "story")))


def images(context: ProviderContext) -> ImageProvider:
    """Paints the pages."""
    from stages.providers.bedrock.images import BedrockImages

    return BedrockImages(Service(context, BedrockSettings.read(), "images"), context.workers)
