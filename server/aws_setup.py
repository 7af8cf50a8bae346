"""The `setup-aws` command: makes what is missing of the AWS profile, and says what it did.

For endpoints on this machine and first trials. In production Terraform owns all of it.
"""

from __future__ import annotations

import math

from progress.stores.dynamodb_schema import create_table
from server.aws import open_clients
from server.queue.sqs import visibility_s
from server.queue.sqs_setup import create_queues, dead_name
from server.settings import Settings
from stages.artifacts.s3_setup import create_bucket

# A run is kept for TTL_DAYS after its last change; S3 counts whole days, and looks once a day.
_DAYS_MORE = 1


async def set_up(settings: Settings) -> list[str]:
    """A line for each thing: made, or there already. Raises SettingsError, StoreError."""
    days = math.ceil(settings.ttl_days) + _DAYS_MORE
    async with open_clients() as clients:
        made_table = await create_table(clients.dynamodb, settings.table)
        made_bucket = await create_bucket(clients.s3, settings.bucket, days)
        made_queues = await create_queues(
            clients.sqs,
            settings.queue,
            max_attempts=settings.max_attempts,
            visibility_s=visibility_s(settings.lease_s),
        )
    return [
        _line("DynamoDB table", settings.table, made_table),
        _line("S3 bucket", settings.bucket, made_bucket),
        *(
            _line("SQS queue", name, name in made_queues)
            for name in (settings.queue, dead_name(settings.queue))
        ),
    ]


def _line(what: str, name: str, is_made: bool) -> str:
    return f"{what} {name}: {'made' if is_made else 'there already'}"
