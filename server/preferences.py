"""How long a client would rather wait: `Prefer: wait=N` of a POST, `wait` and `since` of a poll."""

from __future__ import annotations

import re

from aiohttp import web

from server.errors import BadRequest

# The longest wait of one answer: API Gateway cuts at 29 s.
MAX_WAIT_S = 25.0

_WAIT = re.compile(r'(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?=[,;]|$)', re.IGNORECASE)


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
