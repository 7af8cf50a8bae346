"""What a client says of its request: how long it would rather wait, and that it may repeat it."""

from __future__ import annotations

import hashlib
import re

from aiohttp import web

from server.errors import BadRequest

# The longest wait of one answer: API Gateway cuts at 29 s.
MAX_WAIT_S = 25.0

_WAIT = re.compile(r'(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?=[,;]|$)', re.IGNORECASE)


# Longer keys are no keys; a UUID has 36 characters.
MAX_KEY_CHARS = 255


def idempotency_key(request: web.Request) -> str | None:
    """The digest of `Idempotency-Key`: the same key again means the same request again.

    As in the IETF's draft (httpapi-idempotency-key-header), quoted or bare. Raises BadRequest.
    """
    told = request.headers.get("Idempotency-Key")
    if told is None:
        return None
    key = told.strip().strip('"')
    if not (0 < len(key) <= MAX_KEY_CHARS and key.isascii() and key.isprintable()):
        raise BadRequest(
            "invalid_idempotency_key",
            f"Idempotency-Key is 1 to {MAX_KEY_CHARS} printable ASCII characters, a UUID say.",
        )
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def preferred_wait_s(request: web.Request) -> float:
    """Seconds that `Prefer: wait=N` (RFC 7240) asks for, at most MAX_WAIT_S; 0 without it."""
    wait = _WAIT.search(",".join(request.headers.getall("Prefer", [])))
    return min(float(wait[1]), MAX_WAIT_S) if wait else 0.0


def poll_wait_s(request: web.Request) -> float:
    """Seconds that `?wait=` asks for, at most MAX_WAIT_S; 0 without it. Raises BadRequest."""
    return min(float(whole_number(request, "wait", 0)), MAX_WAIT_S)


def whole_number(request: web.Request, name: str, default: int) -> int:
    """A query parameter that counts something. Raises BadRequest when it is none."""
    text = request.query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadRequest("invalid_query", f"{name} is a whole number, 0 or more.")
    return int(text)
