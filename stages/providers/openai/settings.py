"""What an operator sets for a server that speaks OpenAI's API."""

from __future__ import annotations

from typing import Annotated, Literal, get_args
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import SettingsConfigDict

from stages.models import VoiceType
from stages.providers.base import ProviderSettings, SettingError

PREFIX = "DOODLEBOOK_OPENAI_"

OWN_URL = "https://api.openai.com/v1"

# A server at home asks for no key, and the SDK cannot do without one.
NO_KEY = "none"

VOICES: tuple[VoiceType, ...] = get_args(VoiceType)

JsonForm = Literal["schema", "object", "ask"]

_Filled = Annotated[str, Field(min_length=1)]


class OpenAISettings(ProviderSettings):
    """The server, its key, a model for each stage, and a voice for each voice type.

    The default models are those of OpenAI's own service; name your server's where it is another.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, populate_by_name=True)

    base_url: str = ""  # "": OpenAI's own
    api_key: SecretStr = SecretStr("")
    own_api_key: SecretStr = Field(
        SecretStr(""), validation_alias=AliasChoices("OPENAI_API_KEY", "own_api_key")
    )  # ^ what OpenAI's other tools read; no other server is sent it
    vision_model: _Filled = "gpt-6-luna"
    story_model: _Filled = "gpt-6-luna"
    image_model: _Filled = "gpt-image-2.5-flare"
    speech_model: _Filled = "gpt-4o-mini-tts"  # OpenAI ends it on 2027-01-06
    gentle_voice: _Filled = "shimmer"
    cheerful_voice: _Filled = "coral"
    silly_voice: _Filled = "fable"
    wise_voice: _Filled = "sage"
    json_form: JsonForm = "schema"  # at first; less is asked of a server that refuses it
    image_quality: Literal["low", "medium", "high", "auto"] = "medium"  # OpenAI's own models only
    image_edit: Literal["auto", "on", "off"] = "auto"  # off: scenery alone, figures put in here
    at_once: Annotated[int, Field(ge=1, le=64)] = 4  # calls of one stage
    timeout_s: Annotated[float, Field(gt=0, le=900)] = 180.0  # of one request; a picture takes 60 s

    @property
    def url(self) -> str:
        """Where the API is."""
        return self.base_url or OWN_URL

    @property
    def key(self) -> str:
        """What is sent as the key. Raises SettingError where OpenAI's own service has none."""
        given = self.api_key.get_secret_value()
        own = self.own_api_key.get_secret_value()
        if not self._is_own:
            return given or NO_KEY
        if not (given or own):
            raise SettingError(f"{PREFIX}API_KEY (or OPENAI_API_KEY) is missing")
        return given or own

    @property
    def _is_own(self) -> bool:
        """Whether OpenAI answers there, in any of its regions."""
        host = urlsplit(self.url).hostname or ""
        return host == "openai.com" or host.endswith(".openai.com")

    def voice(self, voice_type: VoiceType) -> str:
        """The server's name of the voice for a type."""
        name: str = getattr(self, f"{voice_type}_voice")
        return name
