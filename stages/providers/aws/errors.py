"""Puts what Amazon's SDK raises into the codes that all hosted providers share.

Codes that all services answer: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from botocore import exceptions as sdk
from botocore.parsers import ResponseParserError

from stages.errors import StageError
from stages.providers.aws.service import AwsService
from stages.providers.hosted import errors
from stages.providers.hosted.retry_after import seconds_asked

KEYS = "the AWS credentials: AWS_PROFILE, AWS_ACCESS_KEY_ID or the machine's role"

_THROTTLED = (
    "ThrottlingException",
    "Throttling",
    "ThrottledException",
    "TooManyRequestsException",
    "RequestLimitExceeded",
    "LimitExceededException",
    "ServiceQuotaExceededException",
)
_LATE = ("RequestTimeout", "RequestTimeoutException", "ModelTimeoutException")

# They pass, whatever their status says: a cold start, a model that failed, a service that did.
_PASSES = ("ModelNotReadyException", "ModelErrorException", "ServiceFailureException")

# What will fail for ever until an operator mends the credentials, and why.
_BAD_KEY = {
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


class Answered(NamedTuple):
    """An error that a service answered, or (`NOT_SENT`) what the SDK would not send it."""

    code: str
    words: str
    status: int


# The code of what the SDK itself refuses, for it does not fit the service's model.
NOT_SENT = "ParamValidationError"

# What an error means that is one service's own; it is asked last, and has an answer to all.
OwnMeaning = Callable[[Answered], StageError]


@contextlib.contextmanager
def errors_told(service: AwsService, own: OwnMeaning) -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except sdk.ClientError as error:
        raise _meaning_of_answer(error, service, own) from error
    except sdk.ParamValidationError as error:
        raise own(Answered(NOT_SENT, str(error), 0)) from error
    except sdk.BotoCoreError as error:
        raise _meaning(error, service) from error
    except ResponseParserError as error:
        raise unreadable(service, "its answer was not whole") from error


def no_address(service: AwsService) -> StageError:
    """An endpoint that is no address at all."""
    where = f"{service.endpoint_setting}, {service.region_setting}"
    return errors.wrong_setting(where, "There is no such address")


def unreadable(service: AwsService, why: str) -> StageError:
    """An answer that is not whole; it may come whole next time."""
    return errors.unavailable(service.name, why)


def answered(error: sdk.ClientError) -> Answered:
    """What a service said."""
    told, about = error.response.get("Error", {}), error.response.get("ResponseMetadata", {})
    status = about.get("HTTPStatusCode", 0)
    return Answered(str(told.get("Code", "")), str(told.get("Message", "")), status)


def _meaning(error: sdk.BotoCoreError, service: AwsService) -> StageError:
    if isinstance(error, _UNKEYED):
        return errors.wrong_setting(KEYS, "There are no AWS credentials that can be used")
    if isinstance(error, sdk.NoRegionError | sdk.InvalidRegionError):
        return errors.wrong_setting(
            service.region_setting, "There is no AWS region, or no such one"
        )
    if isinstance(error, sdk.ReadTimeoutError):
        return errors.timed_out(service.name)
    if isinstance(error, _NOT_THERE):
        return unreadable(service, "the connection failed")
    return unreadable(service, f"its answer was not that of {service.name}")


def _meaning_of_answer(error: sdk.ClientError, service: AwsService, own: OwnMeaning) -> StageError:
    told = answered(error)
    if told.code in _PASSES:
        return unreadable(service, told.code)
    if told.code in _THROTTLED or told.status == 429:
        headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
        return errors.busy(service.name, seconds_asked(headers.get("retry-after", "")))
    if told.code in _LATE or told.status in (408, 504):
        return errors.timed_out(service.name)
    if told.status >= 500:
        return unreadable(service, f"status {told.status}")
    if told.code in _BAD_KEY:
        return errors.wrong_setting(KEYS, _BAD_KEY[told.code])
    return own(told)
