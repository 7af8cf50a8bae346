"""What an operator sets for Amazon Bedrock. Credentials come as for all of Amazon's tools."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from stages.providers.base import ProviderSettings

PREFIX = "DOODLEBOOK_BEDROCK_"

_Filled = Annotated[str, Field(min_length=1)]


class BedrockSettings(ProviderSettings):
    """A model for each stage, by its id, its inference profile's, or the ARN of either.

    The default models answer in the US regions; see Bedrock's list for yours.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX)

    vision_model: _Filled = "amazon.nova-lite-v1:0"
    story_model: _Filled = "amazon.nova-pro-v1:0"
    image_model: _Filled = "us.stability.stable-image-inpaint-v1:0"  # Nova Canvas ended in 09/2026
    region: str = ""  # "": AWS_REGION, or what the profile says
    hero: Literal["painted", "own"] = "painted"  # own: scenery alone, figures put in here
    max_tokens: Annotated[int, Field(ge=256, le=64_000)] = 5000  # of an answer: twelve long scenes
    at_once: Annotated[int, Field(ge=1, le=64)] = 4  # calls of one stage
    timeout_s: Annotated[float, Field(gt=0, le=900)] = 120.0  # of silence in a call
