"""The messages of one SQS queue: each is a hint that a run waits."""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from progress.checkpoint import RunKey
from server.queue.sqs_calls import Gone, ask

_log = logging.getLogger(__name__)

MAX_WAIT_S = 20  # SQS polls no longer
_MAX_DELAY_S = 900  # nor does it hold a new message back for longer
_BATCH = 10  # entries of one call


class _Body(BaseModel):
    user_id: str
    run_id: str


@dataclass(frozen=True)
class Hint:
    """A message that was received, and is hidden from others for a while."""

    key: RunKey
    message_id: str  # stays when it is received again, and among the dead letters
    receipt: str  # of the last time it was received: it takes that one to delete it
    is_dead: bool = False  # it lies in the queue of dead letters


class Messages:
    """One queue. Every method raises QueueAway."""

    def __init__(self, client: Any, url: str, *, is_dead: bool = False) -> None:
        self._client = client
        self._url = url
        self._is_dead = is_dead

    async def send(self, key: RunKey, *, delay_s: float = 0) -> None:
        """Send a hint, which nobody receives before the delay is over."""
        body = _Body(user_id=key.user_id, run_id=key.run_id).model_dump_json()
        delay = min(math.ceil(delay_s), _MAX_DELAY_S)
        await self._call("send_message", MessageBody=body, DelaySeconds=delay)

    async def receive(self, *, wait_s: float, hidden_s: float) -> Hint | None:
        """The next hint if one comes within the time; others see it again `hidden_s` later.

        A message that is no hint is deleted.
        """
        answer = await self._call(
            "receive_message",
            MaxNumberOfMessages=1,
            WaitTimeSeconds=min(math.ceil(wait_s), MAX_WAIT_S),
            VisibilityTimeout=math.ceil(hidden_s),
        )
        for message in answer.get("Messages", []):
            try:
                body = _Body.model_validate_json(message["Body"])
            except ValidationError as error:
                _log.error("queue.no_hint message=%s error=%.200s", message["MessageId"], error)
                await self._delete(message["ReceiptHandle"])
                continue
            key = RunKey(body.user_id, body.run_id)
            return Hint(key, message["MessageId"], message["ReceiptHandle"], self._is_dead)
        return None

    async def delete(self, hint: Hint) -> None:
        """Delete it; no error if it is gone already."""
        await self._delete(hint.receipt)

    async def hide(self, hints: Collection[Hint], hidden_s: float) -> list[Hint]:
        """Keep them from others for so long from now; those that cannot be are returned.

        They are gone, or others have received them since.
        """
        lost = []
        for batch in _batches(list(hints)):
            entries = [
                {
                    "Id": str(place),
                    "ReceiptHandle": hint.receipt,
                    "VisibilityTimeout": math.ceil(hidden_s),
                }
                for place, hint in enumerate(batch)
            ]
            answer = await self._call("change_message_visibility_batch", Entries=entries)
            failed = [one for one in answer.get("Failed", []) if one["SenderFault"]]
            lost += [batch[int(one["Id"])] for one in failed]
        return lost

    async def waiting(self) -> int:
        """How many hints there are that nobody has received; roughly, as SQS counts."""
        name = "ApproximateNumberOfMessages"
        answer = await self._call("get_queue_attributes", AttributeNames=[name])
        return int(answer["Attributes"][name])

    async def _delete(self, receipt: str) -> None:
        with contextlib.suppress(Gone):
            await self._call("delete_message", ReceiptHandle=receipt)

    async def _call(self, name: str, **fields: Any) -> Any:
        return await ask(self._client, name, QueueUrl=self._url, **fields)


def _batches(hints: list[Hint]) -> Iterator[list[Hint]]:
    for start in range(0, len(hints), _BATCH):
        yield hints[start : start + _BATCH]
