"""Puts what the SDK raises into the codes that all hosted providers share.

https://elevenlabs.io/docs/eleven-api/resources/errors
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import httpx
from elevenlabs.core.api_error import ApiError

from stages.errors import StageError
from stages.providers.elevenlabs.settings import PREFIX
from stages.providers.hosted import errors
from stages.providers.hosted.retry_after import seconds_asked

SERVICE = "elevenlabs"

_KEY = f"{PREFIX}API_KEY"
_MODEL = f"{PREFIX}MODEL"

# How it says that its filters stopped a text.
_REFUSALS = ("against_policy", "content_policy", "moderat", "terms of service")

# What fails for ever until an operator mends it, by a word of its answer.
_UNPAID = ("quota_exceeded", "payment_required", "subscription_required")
_NO_VOICE = ("voice_not_found", "invalid_uid", "voice_id")
_NO_MODEL = ("model_not_found", "model_id", "model_can_not", "unsupported_language")

_LATE = (408, 504)
_PASSES = (409, 425)


@contextlib.contextmanager
def errors_told(voice_setting: str) -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except ApiError as error:
        raise _meaning(error, voice_setting) from error
    except httpx.TimeoutException as error:
        raise errors.timed_out(SERVICE) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        why = f"no connection to the server of {PREFIX}BASE_URL"
        raise errors.unavailable(SERVICE, why) from error


def unreadable(why: str) -> StageError:
    """An answer that is not whole; it may come whole next time."""
    return errors.unavailable(SERVICE, why)


def _meaning(error: ApiError, voice_setting: str) -> StageError:
    status = error.status_code or 0
    words = str(error.body).lower()
    if any(word in words for word in _REFUSALS):
        return errors.refused("voice")
    if any(word in words for word in _UNPAID) or status == 402:
        return errors.wrong_setting(_KEY, "The account of this key has no credit left for it")
    if status == 429:
        headers = {name.lower(): value for name, value in (error.headers or {}).items()}
        return errors.busy(SERVICE, seconds_asked(headers.get("retry-after", "")))
    if status in _LATE:
        return errors.timed_out(SERVICE)
    if status >= 500 or status in _PASSES:
        return errors.unavailable(SERVICE, f"status {status}")
    if status < 400:
        return unreadable("its answer was not whole")
    return _wrong(status, words, voice_setting)


def _wrong(status: int, words: str, voice_setting: str) -> StageError:
    """A request that will fail for ever, until an operator changes a setting."""
    if any(word in words for word in _NO_VOICE):
        return errors.wrong_setting(voice_setting, "ElevenLabs has no such voice for this key")
    if any(word in words for word in _NO_MODEL):
        return errors.wrong_setting(_MODEL, "ElevenLabs has no such model for this text")
    if status in (401, 403):
        return errors.wrong_setting(_KEY, "This key is not known, or may not have texts spoken")
    if status == 404:
        where = f"{PREFIX}BASE_URL, {voice_setting}"
        return errors.wrong_setting(where, "There is nothing of that kind there")
    return errors.bad_answer(SERVICE, f"it does not take the text (status {status})")
