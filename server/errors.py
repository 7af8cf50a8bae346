"""What a client can be told to do otherwise, each with the status and the stable code it gets.

ClientError             the request must change
├── BadRequest      400 it cannot be read
├── Forbidden       403 not yours
├── NotFound        404 not there
├── Conflict        409 not now
│   ├── AlreadyComplete     nothing is left to go on with
│   └── BeingDeleted        the run is just being forgotten
├── TooLarge        413 more than is accepted
├── Unsupported     415 not a picture we read
├── Invalid         422 a field is wrong
│   ├── NeedsDrawing        no drawing to work from
│   └── KeyReused           one Idempotency-Key, two requests
├── NoSuchScene     404 the story has no such scene
└── Unavailable     503 come back later
    ├── QueueFull           as many wait as may
    └── GoingDown           this process takes nothing new
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


class KeyReused(Invalid):
    """An Idempotency-Key came a second time, with something else."""

    def __init__(self) -> None:
        super().__init__(
            "idempotency_key_reused",
            "This Idempotency-Key came with another request before: use a new one for each.",
        )


class AlreadyComplete(Conflict):
    """Nothing is left to go on with, so new wishes would come too late."""

    def __init__(self) -> None:
        super().__init__(
            "already_complete",
            "This run is complete. For a film with other wishes, call pipeline/generate.",
        )


class BeingDeleted(Conflict):
    """The run is just being forgotten."""

    def __init__(self) -> None:
        super().__init__(
            "being_deleted", "This run is being deleted. Please try again in a few seconds."
        )


class NoSuchScene(NotFound):
    """The story has no scene of this number."""

    def __init__(self, number: int, scenes: int) -> None:
        there = f"scenes 1 to {scenes}" if scenes else "no story yet"
        super().__init__("scene_not_found", f"There is no scene {number}: this run has {there}.")


class Unavailable(ClientError):
    """Not now; nothing is lost, and the same request will do later."""

    status = 503
    title = "Service Unavailable"


class QueueFull(Unavailable):
    """As many runs wait as may."""

    def __init__(self) -> None:
        super().__init__(
            "queue_full", "Many stories are being made just now. Please try again in a minute."
        )


class GoingDown(Unavailable):
    """This process takes no new work any more."""

    def __init__(self) -> None:
        super().__init__(
            "going_down", "The service is being restarted. Please try again in a few seconds."
        )
