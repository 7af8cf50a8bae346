"""What an operator sets for ElevenLabs."""

from __future__ import annotations

from typing import Annotated, get_args
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from stages.models import VoiceType
from stages.providers.base import ProviderSettings, SettingError

PREFIX = "DOODLEBOOK_ELEVENLABS_"

VOICES: tuple[VoiceType, ...] = get_args(VoiceType)

_Filled = Annotated[str, Field(min_length=1, pattern=r"^[\w.-]+$")]


class ElevenLabsSettings(ProviderSettings):
    """The key, the model, and a voice for each voice type, by ElevenLabs' ids.

    The default voices are of those that every account has; each speaks all languages of the model.
    https://elevenlabs.io/docs/overview/capabilities/voices
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, populate_by_name=True)

    api_key: SecretStr = SecretStr("")
    own_api_key: SecretStr = Field(
        SecretStr(""), validation_alias=AliasChoices("ELEVENLABS_API_KEY", "own_api_key")
    )  # ^ what ElevenLabs' other tools read; no other server is sent it
    base_url: str = ""  # "": ElevenLabs' own; another for a region where data must stay
    model: _Filled = "eleven_multilingual_v2"
    gentle_voice: _Filled = "EXAVITQu4vr4xnSDxMaL"  # Sarah
    cheerful_voice: _Filled = "FGY2WhTYpPnrIDTdSKH5"  # Laura
    silly_voice: _Filled = "cgSgspJ2msm6clMCkdW9"  # Jessica
    wise_voice: _Filled = "JBFqnCBsd6RMkjVDRZzb"  # George
    at_once: Annotated[int, Field(ge=1, le=64)] = 2  # texts; what its smallest plan allows
    timeout_s: Annotated[float, Field(gt=0, le=300)] = 60.0  # of silence; a long text takes 10 s

    @field_validator("base_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError where there is none such
        if url and not (parts.scheme in ("http", "https") and parts.hostname):
            raise ValueError("it is no address, as https://api.eu.residency.elevenlabs.io is")
        return url

    @property
    def key(self) -> str:
        """What is sent as the key. Raises SettingError where there is none that can be sent."""
        usual = self.own_api_key if self._is_own else SecretStr("")
        key = (self.api_key.get_secret_value() or usual.get_secret_value()).strip()
        if not key:
            usual_too = "(or ELEVENLABS_API_KEY, for ElevenLabs' own servers)"
            raise SettingError(f"{PREFIX}API_KEY {usual_too} is missing")
        if not (key.isascii() and key.isprintable()):
            raise SettingError(f"{PREFIX}API_KEY has characters that no key has")
        return key

    @property
    def _is_own(self) -> bool:
        """Whether ElevenLabs answers there, in any of its regions."""
        host = urlsplit(self.base_url).hostname or ""
        return not self.base_url or host == "elevenlabs.io" or host.endswith(".elevenlabs.io")

    def voice(self, voice_type: VoiceType) -> str:
        """The id of the voice for a type."""
        told: str = getattr(self, f"{voice_type}_voice")
        return told
