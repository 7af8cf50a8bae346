"""What a client can be told to do otherwise, each with the status and the stable code it gets.

ClientError             the request must change
├── BadRequest      400 it cannot be read
├── Forbidden       403 not yours
├── NotFound        404 not there
├── Conflict        409 not now
├── TooLarge        413 more than is accepted
├── Unsupported     415 not a picture we read
├── Invalid         422 a field is wrong
│   └── NeedsDrawing    no drawing to work from
└── QueueFull       503 come back later
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FieldFault:
    """What is wrong with one field of a request."""

    field: str
    detail: str


class ClientError(Exception):
    """Base: `status` is HTTP's, `code` is stable, `detail` is for a person to read."""

    status = 400
    title = "Bad Request"

    def __init__(self, code: str, detail: str, faults: tuple[FieldFault, ...] = ()) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.faults = faults


class BadRequest(ClientError):
    """The request cannot be read."""


class Forbidden(ClientError):
    """It belongs to someone else, or the link is not valid."""

    status = 403
    title = "Forbidden"


class NotFound(ClientError):
    """There is no such thing."""

    status = 404
    title = "Not Found"


class Conflict(ClientError):
    """It cannot be done while something else is under way."""

    status = 409
    title = "Conflict"


class TooLarge(ClientError):
    """More bytes or pixels than are accepted."""

    status = 413
    title = "Content Too Large"


class Unsupported(ClientError):
    """Not a kind of picture, or of body, that we read."""

    status = 415
    title = "Unsupported Media Type"


class Invalid(ClientError):
    """A field is missing, unknown or out of bounds."""

    status = 422
    title = "Unprocessable Content"


class NeedsDrawing(Invalid):
    """There is no drawing to work from."""

    def __init__(self) -> None:
        super().__init__(
            "needs_drawing",
            "This run has no drawing yet: send one as image_base64, or as a file named image.",
        )


class QueueFull(ClientError):
    """As many runs wait as may."""

    status = 503
    title = "Service Unavailable"

    def __init__(self) -> None:
        super().__init__(
            "queue_full", "Many stories are being made just now. Please try again in a minute."
        )
