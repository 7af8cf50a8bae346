"""Puts what the SDK raises into the codes that all hosted providers share.

https://elevenlabs.io/docs/eleven-api/resources/errors
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import httpx
from elevenlabs.core.api_error import ApiError
from elevenlabs.core.parse_error import ParsingError

from stages.errors import StageError
from stages.providers.elevenlabs.settings import PREFIX
from stages.providers.hosted import errors
from stages.providers.hosted.retry_after import seconds_asked

SERVICE = "elevenlabs"

_KEY = f"{PREFIX}API_KEY"
_MODEL = f"{PREFIX}MODEL"
_URL = f"{PREFIX}BASE_URL"

# How it says that its filters stopped a text.
_REFUSALS = ("against_policy", "content_policy", "moderat", "terms of service")

# These may come with any status, and no waiting helps.
_UNPAID = ("quota_exceeded", "insufficient_credits")

# What fails for ever until an operator mends it: by words of its answer, which settings, and why.
_LASTING = (
    (
        ("unusual_activity", "in_probation"),
        _KEY,
        "ElevenLabs suspects misuse, and lets this account's plan have nothing spoken",
    ),
    (
        ("payment_required", "paid_plan", "subscription_required", "only_for_creator"),
        f"{{voice}}, {_KEY}",
        "The plan of this account does not have the voice, or it is not paid",
    ),
    (
        ("voice_not_found", "voice_does_not_exist", "voice_access", "invalid_uid", "voice_id"),
        "{voice}",
        "ElevenLabs has no such voice for this key",
    ),
    (
        ("model_not_found", "model_access", "model_id", "model_can_not", "unsupported_model"),
        _MODEL,
        "ElevenLabs has no such model for this key",
    ),
    (
        ("unsupported_language", "language_code"),
        _MODEL,
        "The model does not speak the language",
    ),
)

_LATE = (408, 504)
_PASSES = (409, 425)
_OVERLOADED = 503


@contextlib.contextmanager
def errors_told(voice_setting: str) -> Iterator[None]:
    """Raise what goes wrong in this block as StageErrors, with the settings to mend."""
    try:
        yield
    except ApiError as error:
        raise _meaning(error, voice_setting) from error
    except httpx.TimeoutException as error:
        raise errors.timed_out(SERVICE) from error
    except httpx.InvalidURL as error:
        raise errors.wrong_setting(_URL, "There is no such address") from error
    except httpx.HTTPError as error:
        raise errors.unavailable(SERVICE, f"no connection to the server of {_URL}") from error
    except (ParsingError, TypeError, ValueError) as error:
        # The SDK unpacks whatever JSON it reads, and JSON may be cut within a character.
        raise unreadable("its answer was not whole") from error


def unreadable(why: str) -> StageError:
    """An answer that is not whole; it may come whole next time."""
    return errors.unavailable(SERVICE, why)


def _meaning(error: ApiError, voice_setting: str) -> StageError:
    status, words = error.status_code or 0, _words(error.body)
    if status < 400:
        return unreadable("its answer was not whole")
    if any(word in words for word in _REFUSALS):
        return errors.refused("voice")
    if any(word in words for word in _UNPAID):
        return errors.wrong_setting(_KEY, "The account of this key has no credit left")
    headers = {name.lower(): value for name, value in (error.headers or {}).items()}
    passing = _passing(status, seconds_asked(headers.get("retry-after", "")))
    return passing or _wrong(status, words, voice_setting)


def _words(body: object) -> str:
    """What an answer calls its error, and its own words for it, in small letters.

    Nothing else of it: a list of faults repeats the text that was to be spoken.
    """
    detail = body.get("detail") if isinstance(body, dict) else None
    told = detail if isinstance(detail, dict) else {}
    return " ".join(str(told.get(name)) for name in ("type", "code", "status", "message")).lower()


def _passing(status: int, after_s: float | None) -> StageError | None:
    """What goes by, if this does."""
    if status == 429 or (status == _OVERLOADED and after_s is not None):
        return errors.busy(SERVICE, after_s)
    if status in _LATE:
        return errors.timed_out(SERVICE)
    if status >= 500 or status in _PASSES:
        return errors.unavailable(SERVICE, f"status {status}")
    return None


def _wrong(status: int, words: str, voice_setting: str) -> StageError:
    """A request that will fail for ever, until an operator changes a setting."""
    for names, settings, why in _LASTING:
        if any(name in words for name in names):
            return errors.wrong_setting(settings.format(voice=voice_setting), why)
    if status == 402:
        return errors.wrong_setting(_KEY, "The account of this key is not paid")
    if status in (401, 403):
        return errors.wrong_setting(_KEY, "This key is not known, or may not have texts spoken")
    if status in (404, 405):
        return errors.wrong_setting(f"{_URL}, {voice_setting}", "Nothing of that kind is there")
    return errors.bad_answer(SERVICE, f"it does not take the text (status {status})")
