"""Puts what Amazon's SDK raises into the codes that all hosted providers share."""

from __future__ import annotations

import contextlib
import email.utils
import time
from collections.abc import Iterator

from botocore import exceptions as sdk

from stages.errors import StageError
from stages.providers.hosted import errors
from stages.providers.polly.settings import PREFIX

SERVICE = "polly"

ENGINE = f"{PREFIX}ENGINE"
VOICES = f"{PREFIX}VOICES"
_REGION = f"{PREFIX}REGION, or AWS_REGION"
_ACCESS = "the AWS credentials, and polly:SynthesizeSpeech in their policy"
_KEYS = "the AWS credentials: AWS_PROFILE, AWS_ACCESS_KEY_ID or the machine's role"
_ENDPOINT = "AWS_ENDPOINT_URL_POLLY"

_THROTTLED = (
    "ThrottlingException",
    "Throttling",
    "ThrottledException",
    "TooManyRequestsException",
    "RequestLimitExceeded",
    "LimitExceededException",
)
_LATE = ("RequestTimeout", "RequestTimeoutException")

# What will fail for ever until an operator mends it: which setting, and why.
_WRONG = {
    "AccessDeniedException": (_ACCESS, "There is no access to Amazon Polly"),
    "AccessDenied": (_ACCESS, "There is no access to Amazon Polly"),
    "UnrecognizedClientException": (_KEYS, "Amazon does not know the key"),
    "InvalidClientTokenId": (_KEYS, "Amazon does not know the key"),
    "InvalidSignatureException": (_KEYS, "Amazon does not take the secret key, or the clock"),
    "SignatureDoesNotMatch": (_KEYS, "Amazon does not take the secret key"),
    "MissingAuthenticationTokenException": (_KEYS, "Amazon was sent no key"),
    "IncompleteSignature": (_KEYS, "Amazon does not take the key"),
    "ExpiredTokenException": (_KEYS, "The credentials have expired"),
    "ExpiredToken": (_KEYS, "The credentials have expired"),
    "RequestExpired": (_KEYS, "The credentials have expired, or the clock is wrong"),
    "EngineNotSupportedException": (
        f"{ENGINE}, {VOICES}",
        "The voice does not have this engine, or this region does not",
    ),
    "InvalidVoiceException": (VOICES, "Polly has no such voice"),
    "LanguageNotSupportedException": (VOICES, "The voice does not speak the language"),
    "MarksNotSupportedForFormatException": (ENGINE, "The engine does not time words"),
    "SsmlMarksNotSupportedForTextTypeException": (ENGINE, "The engine does not time words"),
}

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

# How an enum's fault reads: "Value 'Bob' at 'voiceId' failed to satisfy constraint".
_NAMED_IN_WORDS = (("'voiceid'", VOICES), ("'engine'", ENGINE))


@contextlib.contextmanager
def errors_told() -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except sdk.ClientError as error:
        raise _meaning_of_answer(error) from error
    except sdk.BotoCoreError as error:
        raise _meaning(error) from error


def no_address() -> StageError:
    """An endpoint that is no address at all."""
    return errors.wrong_setting(f"{_ENDPOINT}, {_REGION}", "There is no such address")


def unreadable(why: str) -> StageError:
    """An answer that is not whole; it may come whole next time."""
    return errors.unavailable(SERVICE, why)


def _meaning(error: sdk.BotoCoreError) -> StageError:
    if isinstance(error, _UNKEYED):
        return errors.wrong_setting(_KEYS, "There are no AWS credentials that can be used")
    if isinstance(error, sdk.NoRegionError | sdk.InvalidRegionError):
        return errors.wrong_setting(_REGION, "There is no AWS region, or no such one")
    if isinstance(error, sdk.ReadTimeoutError):
        return errors.timed_out(SERVICE)
    if isinstance(error, _NOT_THERE):
        return errors.unavailable(SERVICE, "the connection failed")
    if isinstance(error, sdk.ParamValidationError):
        return errors.bad_answer(SERVICE, "the SDK would not ask it")
    return unreadable("its answer was not that of Polly")


def _meaning_of_answer(error: sdk.ClientError) -> StageError:
    told = error.response.get("Error", {})
    code, words = told.get("Code", ""), told.get("Message", "").lower()
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _THROTTLED or status == 429:
        return errors.busy(SERVICE, _retry_after_s(error))
    if code in _LATE or status in (408, 504):
        return errors.timed_out(SERVICE)
    if code == "ServiceFailureException" or status >= 500:
        return errors.unavailable(SERVICE, f"status {status}")
    if code in _WRONG:
        return errors.wrong_setting(*_WRONG[code])
    for name, setting in _NAMED_IN_WORDS:
        if code == "ValidationException" and name in words:
            return errors.wrong_setting(setting, "Polly has no such one")
    if status in (401, 403):
        return errors.wrong_setting(_ACCESS, f"Amazon refuses the call ({code})")
    return errors.bad_answer(SERVICE, f"it does not take the text ({code})")


def _retry_after_s(error: sdk.ClientError) -> float | None:
    """What the header says, in seconds; it may be a date."""
    headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    told = headers.get("retry-after", "")
    try:
        return max(0.0, float(told))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(told).timestamp() - time.time())
    except (TypeError, ValueError):
        return None
