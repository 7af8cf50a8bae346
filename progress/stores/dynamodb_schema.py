"""The table: its keys and indexes as data, and how it is made where there is none.

Production's is Terraform's, which adds point-in-time recovery and alarms; it must say the same.
"""

from __future__ import annotations

from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from tenacity import AsyncRetrying, RetryError, retry_if_result, stop_after_delay, wait_fixed

from progress.errors import StoreError

# A user's runs and films, newest first. An item is written to it once, when it comes.
NEWEST_FIRST = "newest_first"
# The runs in work or waiting, the longest in line first. An ended run is not in it: it has no line.
IN_LINE = "in_line"
TTL = "ttl"

# Only the keys: so a change of an item that moves it in neither index is billed once, not thrice.
_KEYS_ONLY = {"ProjectionType": "KEYS_ONLY"}

DEFINITION: dict[str, Any] = {
    "BillingMode": "PAY_PER_REQUEST",
    "AttributeDefinitions": [
        {"AttributeName": "user_id", "AttributeType": "S"},
        {"AttributeName": "run_id", "AttributeType": "S"},
        {"AttributeName": "listed", "AttributeType": "S"},
        {"AttributeName": "line", "AttributeType": "S"},
        {"AttributeName": "queued_at", "AttributeType": "N"},
    ],
    "KeySchema": [
        {"AttributeName": "user_id", "KeyType": "HASH"},
        {"AttributeName": "run_id", "KeyType": "RANGE"},
    ],
    "LocalSecondaryIndexes": [
        {
            "IndexName": NEWEST_FIRST,
            "KeySchema": [
                {"AttributeName": "user_id", "KeyType": "HASH"},
                {"AttributeName": "listed", "KeyType": "RANGE"},
            ],
            "Projection": _KEYS_ONLY,
        }
    ],
    "GlobalSecondaryIndexes": [
        {
            "IndexName": IN_LINE,
            "KeySchema": [
                {"AttributeName": "line", "KeyType": "HASH"},
                {"AttributeName": "queued_at", "KeyType": "RANGE"},
            ],
            "Projection": _KEYS_ONLY,
        }
    ],
}

# A table of this size is there within ten seconds or so.
_ACTIVE_S = 60.0
_LOOK_EVERY_S = 0.5


async def create_table(client: Any, table: str) -> bool:
    """Make the table where it is missing, and wait until it can be used: whether it was made.

    Items whose `ttl` is over are forgotten by the table from then on. Raises StoreError.
    """
    try:
        made = await _create(client, table)
        await _wait_until_active(client, table)
        await _forget_by_ttl(client, table)
    except (ClientError, BotoCoreError, RetryError) as error:
        raise StoreError(f"DynamoDB: table {table} was not made: {error!r:.200}") from error
    return made


async def _create(client: Any, table: str) -> bool:
    try:
        await client.create_table(TableName=table, **DEFINITION)
    except ClientError as error:
        if _code(error) == "ResourceInUseException":
            return False
        raise
    return True


async def _wait_until_active(client: Any, table: str) -> None:
    retrying = AsyncRetrying(
        retry=retry_if_result(lambda status: status != "ACTIVE"),
        wait=wait_fixed(_LOOK_EVERY_S),
        stop=stop_after_delay(_ACTIVE_S),
    )
    await retrying(_status, client, table)


async def _status(client: Any, table: str) -> str:
    told = await client.describe_table(TableName=table)
    return str(told["Table"]["TableStatus"])


async def _forget_by_ttl(client: Any, table: str) -> None:
    told = await client.describe_time_to_live(TableName=table)
    if told["TimeToLiveDescription"]["TimeToLiveStatus"] in ("ENABLED", "ENABLING"):
        return
    await client.update_time_to_live(
        TableName=table, TimeToLiveSpecification={"Enabled": True, "AttributeName": TTL}
    )


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))
