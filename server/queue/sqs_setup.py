"""The two queues of SQS: found by their names, and made where they are missing."""

from __future__ import annotations

import json
from typing import Any

from server.queue.base import QueueAway
from server.queue.sqs_calls import QueueMissing, ask
from server.queue.sqs_messages import MAX_WAIT_S

# As long as SQS keeps anything. It counts from when a message was first sent.
_DEAD_RETENTION_S = 14 * 24 * 3600


def dead_name(name: str) -> str:
    """The queue of messages that were received too often."""
    return f"{name}-dead"


async def create_queues(
    client: Any, name: str, *, max_attempts: int, visibility_s: int
) -> list[str]:
    """Make the queue and its dead letters where they are missing: the names of those made.

    What is there stays as it is. Raises QueueAway.
    """
    made = []
    dead_url = await _find(client, dead_name(name))
    if dead_url is None:
        dead_url = await _create(
            client, dead_name(name), MessageRetentionPeriod=str(_DEAD_RETENTION_S)
        )
        made.append(dead_name(name))
    if await _find(client, name) is None:
        redrive = {
            "deadLetterTargetArn": await _arn(client, dead_url),
            "maxReceiveCount": max_attempts,
        }
        await _create(
            client,
            name,
            VisibilityTimeout=str(visibility_s),
            ReceiveMessageWaitTimeSeconds=str(MAX_WAIT_S),
            RedrivePolicy=json.dumps(redrive),
        )
        made.append(name)
    return made


async def queue_urls(client: Any, name: str) -> tuple[str, str]:
    """The addresses of the queue and of its dead letters. Raises QueueAway."""
    return await _must_find(client, name), await _must_find(client, dead_name(name))


async def _must_find(client: Any, name: str) -> str:
    url = await _find(client, name)
    if url is None:
        raise QueueAway(f"queue {name} is missing: run setup-aws or Terraform")
    return url


async def _find(client: Any, name: str) -> str | None:
    try:
        return str((await ask(client, "get_queue_url", QueueName=name))["QueueUrl"])
    except QueueMissing:
        return None


async def _create(client: Any, name: str, **attributes: str) -> str:
    answer = await ask(client, "create_queue", QueueName=name, Attributes=attributes)
    return str(answer["QueueUrl"])


async def _arn(client: Any, url: str) -> str:
    answer = await ask(client, "get_queue_attributes", QueueUrl=url, AttributeNames=["QueueArn"])
    return str(answer["Attributes"]["QueueArn"])
