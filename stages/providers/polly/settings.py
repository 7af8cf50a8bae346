"""What an operator sets for Amazon Polly. Credentials come as for all of Amazon's tools."""

from __future__ import annotations

from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_settings import SettingsConfigDict

from stages.providers.base import ProviderSettings

PREFIX = "DOODLEBOOK_POLLY_"

# One for each language that the neural engine speaks, and the standard one too for our own six; see
# https://docs.aws.amazon.com/polly/latest/dg/available-voices.html
VOICES: MappingProxyType[str, str] = MappingProxyType(
    {
        "en": "Joanna",
        "es": "Lucia",
        "fr": "Lea",
        "de": "Vicki",
        "it": "Bianca",
        "pt": "Camila",
        "ca": "Arlet",
        "cs": "Jitka",
        "da": "Sofie",
        "fi": "Suvi",
        "ja": "Kazuha",
        "ko": "Seoyeon",
        "nb": "Ida",
        "nl": "Laura",
        "no": "Ida",
        "pl": "Ola",
        "sv": "Elin",
        "tr": "Burcu",
        "zh": "Zhiyu",
    }
)


class PollySettings(ProviderSettings):
    """The engine, the voices, and how much it is asked at once."""

    model_config = SettingsConfigDict(env_prefix=PREFIX)

    engine: Literal["neural", "standard", "long-form"] = "neural"
    voices: str = ""  # "de=Vicki,fr=Lea": instead of those of the table above
    region: str = ""  # "": AWS_REGION, or what the profile says
    at_once: Annotated[int, Field(ge=1, le=16)] = 4  # texts; each is two requests
    timeout_s: Annotated[float, Field(gt=0, le=300)] = 30.0  # of silence; a text takes 1 to 3 s

    @field_validator("engine", mode="before")
    @classmethod
    def _marks_words(cls, engine: object) -> object:
        if engine == "generative":
            raise ValueError("the generative engine does not tell when words are heard")
        return engine

    @field_validator("voices")
    @classmethod
    def _names_voices(cls, voices: str) -> str:
        _pairs(voices)
        return voices

    @property
    def named(self) -> dict[str, str]:
        """The voices that the operator named, by language."""
        return _pairs(self.voices)

    def voice(self, language: str) -> str | None:
        """The voice for a language, if there is one."""
        return self.named.get(language) or VOICES.get(language)


def _pairs(voices: str) -> dict[str, str]:
    """What `de=Vicki,fr=Lea` says. Raises ValueError."""
    pairs = {}
    for part in filter(None, (part.strip() for part in voices.split(","))):
        language, _, voice = (side.strip() for side in part.partition("="))
        if not (len(language) == 2 and language.isalpha() and voice.isalpha()):
            raise ValueError(f"{part!r} is no language=Voice, as in de=Vicki,fr=Lea")
        pairs[language.lower()] = voice
    return pairs
