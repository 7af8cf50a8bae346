"""Puts what the SDK raises into the codes that all hosted providers share."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from types import MappingProxyType

import openai

from stages.errors import StageError
from stages.providers.hosted import errors
from stages.providers.hosted.retry_after import seconds_asked
from stages.providers.openai.settings import PREFIX

SERVICE = "openai"

_KEY = f"{PREFIX}API_KEY"
_URL = f"{PREFIX}BASE_URL"
_MODELS = MappingProxyType(
    {
        "vision": f"{PREFIX}VISION_MODEL",
        "story": f"{PREFIX}STORY_MODEL",
        "images": f"{PREFIX}IMAGE_MODEL",
        "voice": f"{PREFIX}SPEECH_MODEL",
    }
)

# As OpenAI, Azure and LiteLLM call what their filters stopped; a proxy may hand on the words alone.
_REFUSALS = (
    "content_policy_violation",
    "moderation_blocked",
    "content_filter",
    "responsibleaipolicyviolation",
    "contentpolicyviolationerror",
    "safety system",
)

# These answer "too many requests", and no waiting helps.
_UNPAID = (
    "insufficient_quota",
    "exceeded your current quota",
    "billing_hard_limit_reached",
    "billing_not_active",
)

_NO_MODEL = ("model_not_found", "invalid model", "model not found", "does not exist")

# A server's own words are shown so far: they may go on with the whole request.
_MAX_WORDS = 200

_LATE = (408, 504)
_PASSES = (409, 425)
_OVERLOADED = (503, 529)


@contextlib.contextmanager
def errors_told(stage: str) -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except openai.APIError as error:
        raise _meaning(error, stage) from error
    except json.JSONDecodeError as error:
        raise unreadable() from error


def unreadable() -> StageError:
    """An answer that is not the API's: a page of a proxy, or the half of an answer."""
    return errors.unavailable(SERVICE, "its answer was not whole")


def said(error: openai.APIError) -> str:
    """All that the server said of it, in small letters, to look for words in."""
    return f"{error.code} {error.type} {error.message} {error.body}".lower()


def _meaning(error: openai.APIError, stage: str) -> StageError:
    if isinstance(error, openai.APITimeoutError):
        return errors.timed_out(SERVICE)
    if isinstance(error, openai.APIStatusError):
        return _meaning_of_status(error, stage)
    if isinstance(error, openai.APIConnectionError):
        return errors.unavailable(SERVICE, f"no connection to the server of {_URL}")
    return unreadable()


def _meaning_of_status(error: openai.APIStatusError, stage: str) -> StageError:
    status, words = error.status_code, said(error)
    if any(name in words for name in _REFUSALS):
        return errors.refused(stage)
    if any(name in words for name in _UNPAID):
        return errors.wrong_setting(_KEY, "The account of this key has no credit left")
    if status == 429 or (status in _OVERLOADED and _retry_after_s(error) is not None):
        return errors.busy(SERVICE, _retry_after_s(error))
    if status in _LATE:
        return errors.timed_out(SERVICE)
    if status >= 500 or status in _PASSES:
        return errors.unavailable(SERVICE, f"status {status}")
    if status < 400:
        return unreadable()
    return _wrong(error, stage, words)


def _wrong(error: openai.APIStatusError, stage: str, words: str) -> StageError:
    """A request that will fail for ever, until an operator changes a setting.

    Of a key that is refused the server's words are left out: they show a part of it.
    """
    model = _MODELS[stage]
    if error.status_code == 401:
        return errors.wrong_setting(_KEY, "The server does not know this key")
    if error.status_code == 403:
        return errors.wrong_setting(f"{_KEY}, {model}", "This key may not use the model")
    if any(name in words for name in _NO_MODEL):
        return errors.wrong_setting(model, "The server has no such model")
    if error.status_code in (404, 405):
        return errors.wrong_setting(f"{_URL}, {model}", "The server has nothing of that kind there")
    why = " ".join(error.message.split())[:_MAX_WORDS]
    return errors.wrong_setting(f"{model}, {_URL}, {_KEY}", f"The server refuses: {why}")


def _retry_after_s(error: openai.APIStatusError) -> float | None:
    """Seconds that the server asks for: given as such, in milliseconds, or as a date."""
    headers = error.response.headers
    milliseconds = seconds_asked(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    return seconds_asked(headers.get("retry-after", ""))
