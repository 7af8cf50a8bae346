"""Puts what Amazon's SDK raises into the codes that all hosted providers share.

Bedrock's own are listed with InvokeModel:
https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
"""

from __future__ import annotations

import contextlib
import email.utils
import time
from collections.abc import Iterator

from botocore import exceptions as sdk
from botocore.parsers import ResponseParserError

from stages.errors import StageError
from stages.providers.bedrock.settings import PREFIX
from stages.providers.hosted import errors

SERVICE = "bedrock"

_REGION = f"{PREFIX}REGION, or AWS_REGION"
_KEYS = "the AWS credentials: AWS_PROFILE, AWS_ACCESS_KEY_ID or the machine's role"
_ENDPOINT = "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"

_THROTTLED = ("ThrottlingException", "TooManyRequestsException", "ServiceQuotaExceededException")
_LATE = ("ModelTimeoutException", "RequestTimeout", "RequestTimeoutException")

# Both have a status of the 400s, and pass: a cold start, and a model that failed for itself.
_PASSES = ("ModelNotReadyException", "ModelErrorException")

# What will fail for ever until an operator mends it, and why.
_UNKNOWN_KEY = {
    "UnrecognizedClientException": "Amazon does not know the key",
    "InvalidClientTokenId": "Amazon does not know the key",
    "InvalidSignatureException": "Amazon does not take the secret key, or the clock",
    "SignatureDoesNotMatch": "Amazon does not take the secret key",
    "MissingAuthenticationTokenException": "Amazon was sent no key",
    "IncompleteSignature": "Amazon does not take the key",
    "ExpiredTokenException": "The credentials have expired",
    "ExpiredToken": "The credentials have expired",
    "RequestExpired": "The credentials have expired, or the clock is wrong",
}

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

_UNKEYED = (
    sdk.NoCredentialsError,
    sdk.PartialCredentialsError,
    sdk.CredentialRetrievalError,
    sdk.TokenRetrievalError,
    sdk.NoAuthTokenError,
    sdk.SSOError,
    sdk.ProfileNotFound,
)
_NOT_THERE = (
    sdk.HTTPClientError,
    sdk.ConnectionError,
    sdk.MetadataRetrievalError,
    sdk.IncompleteReadError,
)

# A service's own words are shown so far: they may go on with the whole request.
_MAX_WORDS = 200


@contextlib.contextmanager
def errors_told(stage: str, model_setting: str) -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except sdk.ClientError as error:
        raise _meaning_of_answer(error, stage, model_setting) from error
    except sdk.BotoCoreError as error:
        raise _meaning(error, model_setting) from error
    except ResponseParserError as error:
        raise unreadable("its answer was not whole") from error


def no_address() -> StageError:
    """An endpoint that is no address at all."""
    return errors.wrong_setting(f"{_ENDPOINT}, {_REGION}", "There is no such address")


def unreadable(why: str) -> StageError:
    """An answer that is not whole; it may come whole next time."""
    return errors.unavailable(SERVICE, why)


def is_filter(words: str) -> bool:
    """Whether a filter speaks, of Amazon or of a model's maker."""
    return any(name in words.lower() for name in _FILTERED)


def is_about_request(error: BaseException | None) -> bool:
    """Whether a model that is there and may be used did not take what it was sent."""
    if not isinstance(error, sdk.ClientError) or _code(error) != "ValidationException":
        return False
    return not any(name in _words(error).lower() for name in _NO_MODEL)


def _meaning(error: sdk.BotoCoreError, model_setting: str) -> StageError:
    if isinstance(error, _UNKEYED):
        return errors.wrong_setting(_KEYS, "There are no AWS credentials that can be used")
    if isinstance(error, sdk.NoRegionError | sdk.InvalidRegionError):
        return errors.wrong_setting(_REGION, "There is no AWS region, or no such one")
    if isinstance(error, sdk.ReadTimeoutError):
        return errors.timed_out(SERVICE)
    if isinstance(error, _NOT_THERE):
        return errors.unavailable(SERVICE, "the connection failed")
    if isinstance(error, sdk.ParamValidationError):
        return errors.wrong_setting(model_setting, "The SDK does not take it as a model's id")
    return unreadable("its answer was not that of Bedrock")


def _meaning_of_answer(error: sdk.ClientError, stage: str, model_setting: str) -> StageError:
    code, words = _code(error), _words(error)
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _PASSES:
        return errors.unavailable(SERVICE, code)
    if code in _THROTTLED or status == 429:
        return errors.busy(SERVICE, _retry_after_s(error))
    if code in _LATE or status in (408, 504):
        return errors.timed_out(SERVICE)
    if status >= 500:
        return errors.unavailable(SERVICE, f"status {status}")
    if code == "ValidationException" and is_filter(words):
        return errors.refused(stage)
    return _wrong(code, status, words, model_setting)


def _wrong(code: str, status: int, words: str, model_setting: str) -> StageError:
    """A request that will fail for ever, until an operator changes a setting."""
    if code in _UNKNOWN_KEY:
        return errors.wrong_setting(_KEYS, _UNKNOWN_KEY[code])
    if status in (401, 403):
        access = (
            f"{model_setting}; the model's access in Bedrock; bedrock:InvokeModel in the policy"
        )
        return errors.wrong_setting(access, "These credentials may not use the model")
    where = f"{model_setting}, {_REGION}"
    if status == 404:
        return errors.wrong_setting(where, "Bedrock has no such model there, or no longer")
    why = " ".join(words.split())[:_MAX_WORDS]
    return errors.wrong_setting(where, f"Bedrock refuses: {why or code}")


def _code(error: sdk.ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


def _words(error: sdk.ClientError) -> str:
    return str(error.response.get("Error", {}).get("Message", ""))


def _retry_after_s(error: sdk.ClientError) -> float | None:
    """What the header says, in seconds; it may be a date."""
    headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    told = headers.get("retry-after", "")
    with contextlib.suppress(ValueError):
        return max(0.0, float(told))
    with contextlib.suppress(TypeError, ValueError):
        return max(0.0, email.utils.parsedate_to_datetime(told).timestamp() - time.time())
    return None
