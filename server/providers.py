"""Finds the provider that a setting names for each stage."""

from __future__ import annotations

import importlib
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, cast

from server.settings import PREFIX, Settings, SettingsError
from stages.models import STAGES
from stages.providers.base import (
    ImageProvider,
    ProviderContext,
    SettingError,
    StoryProvider,
    VideoProvider,
    VisionProvider,
    VoiceProvider,
)
from stages.steps import Hook
from stages.workers import Workers

# By name and stage: where the factory is.
KNOWN = {
    "local": {
        "vision": "stages.providers.local.vision:LocalVision",
        "story": "stages.providers.local.story:LocalStory",
        "images": "stages.providers.local.images:LocalImages",
        "voice": "stages.providers.local.voice:LocalVoice",
        "video": "stages.providers.local.video:LocalVideo",
    },
    "openai": {
        "vision": "stages.providers.openai.factories:vision",
        "story": "stages.providers.openai.factories:story",
        "images": "stages.providers.openai.factories:images",
        "voice": "stages.providers.openai.factories:voice",
    },
    "bedrock": {
        "vision": "stages.providers.bedrock.factories:vision",
        "story": "stages.providers.bedrock.factories:story",
        "images": "stages.providers.bedrock.factories:images",
        "voice": "stages.providers.polly.voice:PollyVoice",
    },
    "polly": {"voice": "stages.providers.polly.voice:PollyVoice"},
    "elevenlabs": {"voice": "stages.providers.elevenlabs.voice:ElevenLabsVoice"},
    "piper": {"voice": "stages.providers.piper.voice:PiperVoice"},
}


# Those that need a library which is not installed unless it is asked for: names of setup.cfg.
EXTRAS = ("openai", "elevenlabs", "piper")


@dataclass(frozen=True)
class Providers:
    """One provider for each stage."""

    vision: VisionProvider
    story: StoryProvider
    images: ImageProvider
    voice: VoiceProvider
    video: VideoProvider


def load_providers(settings: Settings, workers: Workers, stack: AsyncExitStack) -> Providers:
    """Make the providers that the settings name. Raises SettingsError, naming the setting.

    What they open is closed with `stack`.
    """
    context = ProviderContext(workers, stack)
    return Providers(**{stage: load_provider(stage, settings, context) for stage in STAGES})


def load_provider(stage: str, settings: Settings, context: ProviderContext) -> Any:
    """Make one stage's provider. Raises SettingsError."""
    named: str = getattr(settings, stage)
    setting = f"{PREFIX}{stage.upper()}"
    factory = _import(setting, named, _place(setting, stage, named))
    try:
        provider = factory(context)
    except SettingError as error:
        raise SettingsError(f"{setting}={named}: {error}") from error
    missing = [name for name in ("name", "version") if not hasattr(provider, name)]
    if missing:
        raise SettingsError(f"{setting}={named}: the provider has no {' and no '.join(missing)}")
    return provider


def _place(setting: str, stage: str, named: str) -> str:
    """The module and the name of a factory in it."""
    if ":" in named:
        return named
    place = KNOWN.get(named, {}).get(stage)
    if place is None:
        names = ", ".join(name for name, stages in KNOWN.items() if stage in stages)
        raise SettingsError(f"{setting}={named}: name one of {names}, or package.module:Factory")
    return place


def load_hook(settings: Settings) -> Hook:
    """The function that a test wants to be called at the edges of steps. Raises SettingsError."""
    if not settings.step_hook:
        return lambda edge, run, step: None
    return cast(Hook, _import(f"{PREFIX}STEP_HOOK", settings.step_hook, settings.step_hook))


def _import(setting: str, named: str, place: str) -> Any:
    """What is there. A provider's own library that is missing is named with what installs it."""
    module, _, attribute = place.partition(":")
    try:
        return getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        extra = f" (pip install 'doodlebook[{named}]')" if named in EXTRAS else ""
        raise SettingsError(f"{setting}={named}: {error}{extra}") from error
