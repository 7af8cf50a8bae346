"""The one place that turns errors into answers: RFC 9457 problem details."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from progress.errors import RecordTooLarge, RunBusy, RunNotFound, StoreError
from server.errors import ClientError, Conflict, FieldFault, Invalid, NotFound, TooLarge
from stages.artifacts.base import ArtifactError, ArtifactMissing, StorageFull
from stages.errors import InputError

_log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# As proxies log it; it reaches nobody.
_CLIENT_GONE = 499

# What a client should wait before it asks again when the service is busy or the store is away.
RETRY_AFTER_S = 10

_BUSY = "This run is still working on another request: wait for its end."
_BROKEN = "Something went wrong on our side. It has been logged; please try again."
_FULL = "The service has no room left to keep this. Nothing was lost; please try again later."
_TOO_LARGE = "This is more text than a run can hold: please send less of it."
_AWAY = "The service cannot reach its store just now. Please try again."


@web.middleware
async def problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every error in the one shape, and log those that are ours."""
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        return _problem(TooLarge("upload_too_large", "This is more than the service accepts."))
    except ConnectionError:
        return web.Response(status=_CLIENT_GONE)  # there is nobody to tell
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return problem(
            error.status,
            error.reason,
            _code_of(error.reason),
            error.reason,
            allow=error.headers.get("Allow"),
        )
    except Exception as error:  # noqa: BLE001
        return _problem_of(error, request)


def _problem_of(error: Exception, request: web.Request) -> web.Response:
    match error:
        case ClientError():
            return _problem(error)
        case InputError():
            return _problem(Invalid(error.code, error.detail))
        case RunNotFound():
            return _problem(NotFound("job_not_found", "Job not found"))
        case RunBusy():
            return _problem(Conflict("run_busy", _BUSY))
        case ArtifactMissing():
            return _problem(NotFound("media_not_found", "There is no such file (any more)."))
        case RecordTooLarge():
            _log.warning("request.too_large path=%s error=%s", request.path, error)
            return _problem(TooLarge("run_too_large", _TOO_LARGE))
        case StorageFull():
            _log.error("request.storage_full path=%s error=%s", request.path, error)
            return problem(503, "Service Unavailable", "storage_full", _FULL)
        case StoreError() | ArtifactError():
            _log.error("request.store_away path=%s error=%s", request.path, error)
            return problem(503, "Service Unavailable", "store_away", _AWAY)
        case _:
            _log.error("request.broke path=%s", request.path, exc_info=error)
            return problem(500, "Internal Server Error", "internal_error", _BROKEN)


def problem(
    status: int,
    title: str,
    code: str,
    detail: str,
    *,
    faults: tuple[FieldFault, ...] = (),
    allow: str | None = None,
) -> web.Response:
    """One problem+json answer; `allow` lists the methods that would do."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "code": code,
        "detail": detail,
    }
    if faults:
        body["errors"] = [asdict(fault) for fault in faults]
    headers = {"Allow": allow} if allow else {}
    if status == 503:
        headers["Retry-After"] = str(RETRY_AFTER_S)
    return web.Response(
        status=status,
        text=json.dumps(body),
        content_type="application/problem+json",
        headers=headers,
    )


def _problem(error: ClientError) -> web.Response:
    return problem(error.status, error.title, error.code, error.detail, faults=error.faults)


def _code_of(reason: str) -> str:
    return reason.lower().replace(" ", "_").replace("-", "_")
