"""Finds the provider that a setting names for each stage."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from server.settings import PREFIX, Settings, SettingsError
from stages.providers.base import (
    ImageProvider,
    ProviderContext,
    StoryProvider,
    VideoProvider,
    VisionProvider,
    VoiceProvider,
)
from stages.workers import Workers

_LOCAL = {
    "vision": "stages.providers.local.vision:LocalVision",
    "story": "stages.providers.local.story:LocalStory",
    "images": "stages.providers.local.images:LocalImages",
    "voice": "stages.providers.local.voice:LocalVoice",
    "video": "stages.providers.local.video:LocalVideo",
}


@dataclass(frozen=True)
class Providers:
    """One provider for each stage."""

    vision: VisionProvider
    story: StoryProvider
    images: ImageProvider
    voice: VoiceProvider
    video: VideoProvider


def load_providers(settings: Settings, workers: Workers) -> Providers:
    """Make the providers that the settings name. Raises SettingsError, naming the setting."""
    context = ProviderContext(workers)
    return Providers(**{stage: _load(stage, getattr(settings, stage), context) for stage in _LOCAL})


def _load(stage: str, named: str, context: ProviderContext) -> Any:
    module, _, attribute = (
        _LOCAL[stage].partition(":") if named == "local" else named.partition(":")
    )
    setting = f"{PREFIX}{stage.upper()}"
    try:
        factory = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise SettingsError(f"{setting}={named}: {error}") from error
    provider = factory(context)
    missing = [name for name in ("name", "version") if not hasattr(provider, name)]
    if missing:
        raise SettingsError(f"{setting}={named}: the provider has no {' and no '.join(missing)}")
    return provider
