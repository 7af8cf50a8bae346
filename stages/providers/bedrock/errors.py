"""What Bedrock's own errors mean, with the settings to mend.

They are listed with InvokeModel:
https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
"""

from __future__ import annotations

from botocore.exceptions import ClientError

from stages.errors import StageError
from stages.providers.aws.errors import NOT_SENT, Answered, answered
from stages.providers.aws.service import AwsService
from stages.providers.bedrock.settings import PREFIX
from stages.providers.hosted import errors

BEDROCK = AwsService("bedrock", "bedrock-runtime", PREFIX)

# How the API says that it has no such model, or not for on-demand calls, or not for you any more.
_NO_MODEL = ("model identifier", "throughput", "inference profile", "legacy", "end of its life")

# How filters say, as a fault of the request, that they stopped it.
_FILTERED = (
    "content filter",
    "content policy",
    "content moderation",
    "responsible ai",
    "filter reason",
)

# A service's own words are shown so far: they may go on with the whole request.
_MAX_WORDS = 200


def is_filter(words: str) -> bool:
    """Whether a filter speaks, of Amazon or of a model's maker."""
    return any(name in words.lower() for name in _FILTERED)


def is_about_request(error: BaseException | None) -> bool:
    """Whether a model that is there and may be used did not take what it was sent."""
    if not isinstance(error, ClientError):
        return False
    told = answered(error)
    if told.code != "ValidationException":
        return False
    return not any(name in told.words.lower() for name in _NO_MODEL)


def own_meaning(told: Answered, stage: str, model_setting: str) -> StageError:
    """What no other service answers: a filter, or what fails until a setting is changed."""
    if told.code == "ValidationException" and is_filter(told.words):
        return errors.refused(stage)
    if told.code == NOT_SENT:
        return errors.wrong_setting(model_setting, "The SDK does not take it as a model's id")
    if told.status in (401, 403):
        access = (
            f"{model_setting}; the model's access in Bedrock; bedrock:InvokeModel in the policy"
        )
        return errors.wrong_setting(access, "These credentials may not use the model")
    where = f"{model_setting}, {BEDROCK.region_setting}"
    if told.status == 404:
        return errors.wrong_setting(where, "Bedrock has no such model there, or no longer")
    why = " ".join(told.words.split())[:_MAX_WORDS]
    return errors.wrong_setting(where, f"Bedrock refuses: {why or told.code}")
