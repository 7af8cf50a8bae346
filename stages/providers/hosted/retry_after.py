"""Reads how long a service asks to be left alone."""

from __future__ import annotations

import contextlib
import email.utils
import math
import time


def seconds_asked(told: str) -> float | None:
    """What a Retry-After header says, in seconds; it may be a date. None where it says nothing.

    https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
    """
    with contextlib.suppress(ValueError):
        seconds = float(told)
        return max(0.0, seconds) if math.isfinite(seconds) else None
    with contextlib.suppress(TypeError, ValueError):
        return max(0.0, email.utils.parsedate_to_datetime(told).timestamp() - time.time())
    return None
