"""Finds the provider that a setting names for each stage."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any, cast

from server.settings import PREFIX, Settings, SettingsError
from stages.providers.base import (
    ImageProvider,
    ProviderContext,
    StoryProvider,
    VideoProvider,
    VisionProvider,
    VoiceProvider,
)
from stages.steps import Hook
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
    setting = f"{PREFIX}{stage.upper()}"
    provider = _import(setting, _LOCAL[stage] if named == "local" else named)(context)
    missing = [name for name in ("name", "version") if not hasattr(provider, name)]
    if missing:
        raise SettingsError(f"{setting}={named}: the provider has no {' and no '.join(missing)}")
    return provider


def load_hook(settings: Settings) -> Hook:
    """The function that a test wants to be called at the edges of steps. Raises SettingsError."""
    if not settings.step_hook:
        return lambda edge, run, step: None
    return cast(Hook, _import(f"{PREFIX}STEP_HOOK", settings.step_hook))


def _import(setting: str, named: str) -> Any:
    module, _, attribute = named.partition(":")
    try:
        return getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise SettingsError(f"{setting}={named}: {error}") from error
