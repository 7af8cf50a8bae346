"""What goes wrong with hosted providers, in codes and words that are the same for all of them."""

from __future__ import annotations

from stages.errors import ProviderError, TryAgain

REFUSED = "refused"
WRONG_SETTING = "provider_settings"
BAD_ANSWER = "bad_answer"
BUSY = "busy"
UNAVAILABLE = "unavailable"
TIMEOUT = "timeout"

_REFUSED = (
    "The {stage} service would rather not make this one. Please tell it a little differently, or "
    "try another drawing."
)


def refused(stage: str) -> ProviderError:
    """A refusal or a safety filter. The stage's own words say what to change, and blame nobody."""
    return ProviderError(REFUSED, _REFUSED.format(stage=stage))


def wrong_setting(settings: str, why: str) -> ProviderError:
    """A bad key, an unknown model, no access: `settings` names what the operator has to mend."""
    return ProviderError(WRONG_SETTING, f"{why} (see {settings})")


def bad_answer(service: str, why: str) -> ProviderError:
    """An answer that is of no use, though it was asked for once more."""
    return ProviderError(BAD_ANSWER, f"{service} gave no usable answer: {why}")


def busy(service: str, retry_after_s: float | None = None) -> TryAgain:
    """Throttled: ask again, and not before it says."""
    return TryAgain(BUSY, f"{service} is busy.", retry_after_s)


def unavailable(service: str, why: str) -> TryAgain:
    """Down, cut off in the middle, or not to be reached just now."""
    return TryAgain(UNAVAILABLE, f"{service} is not to be reached: {why}")


def timed_out(service: str) -> TryAgain:
    """It kept silent for too long."""
    return TryAgain(TIMEOUT, f"{service} did not answer in time.")
