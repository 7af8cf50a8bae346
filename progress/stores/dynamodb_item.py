"""A record as an item, and back.

The item of an ordinary run stays below 1 KB, since each write is billed by its size: it has what
changes often, and names the parts that have the rest. What is absent or as it begins is left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from progress.checkpoint import (
    Checkpoint,
    Head,
    Lease,
    Progress,
    RunKey,
    StageProgress,
    Usage,
)
from progress.errors import RecordTooLarge, RecordUnreadable
from progress.stores.dynamodb_parts import INPUTS, PARTS, VOLATILE_INPUTS
from progress.stores.dynamodb_values import Item, Value, number, size_bytes, text

# An item is capped at 400 KB, its names and what indexes have of it included; so much is safe.
MAX_ITEM_BYTES = 350_000

# Sorts a user's runs by age, apart from the films: run#<created_at>#<run_id>.
RUN_LIST = "run#"

# The partition of the index of runs in line; ended runs have none.
THE_LINE = "1"

TOKEN = "token"  # of the last write: who got no answer knows by it whether it was done
HEAD_FIELDS = (
    "user_id",
    "run_id",
    "version",
    "owner",
    "lease_until",
    "deleting",
    "line",
    "ttl",
)

_TEXTS = ("status", "current_stage", "updated_at", "kind", "error", "error_code", "failed_stage")
_COUNTS = ("version", "ttl", "attempt", "failed_scene", "queue_position")

# What may differ in the store from the record a change starts from: between two versions ticks are
# told and not saved, and a lease is renewed. So it is written with every change.
UNSURE = frozenset({"progress", "current_stage", "lease_until"})


def key_item(key: RunKey) -> Item:
    """What names an item."""
    return {"user_id": text(key.user_id), "run_id": text(key.run_id)}


def key_of(item: Item) -> RunKey:
    """The ids in an item."""
    return RunKey(item["user_id"]["S"], item["run_id"]["S"])


def listed(mark: str, created_at: str, row_id: str) -> Value:
    """An item's place in its user's list."""
    return text(f"{mark}{created_at}#{row_id}")


def to_item(record: Checkpoint) -> Item:
    """All of a record but its parts and its key."""
    item: Item = {"listed": listed(RUN_LIST, record.created_at, record.run_id)}
    told: dict[str, Value | None] = {
        **{name: _text(getattr(record, name)) for name in _TEXTS},
        **{name: _number(getattr(record, name)) for name in _COUNTS},
        "progress": _progress(record.progress),
        "usage": _usage(record.usage),
        "queued_at": number(record.inputs.queued_at),
        "started_at": _number(record.inputs.started_at),
        "story_digest": _text(record.inputs.story_digest),
        "owner": _text(record.owner),
        "lease_until": _number(record.lease.until if record.lease else None),
        "deleting": {"BOOL": True} if record.deleting else None,
        "line": None if record.is_final else text(THE_LINE),
    }
    return item | {name: value for name, value in told.items() if value is not None}


def weigh(key: RunKey, item: Item) -> None:
    """Raises RecordTooLarge for an item that DynamoDB might refuse."""
    weight = size_bytes(item)
    if weight > MAX_ITEM_BYTES:
        raise RecordTooLarge(f"{key} takes {weight} bytes, more than {MAX_ITEM_BYTES}.")


def part_tokens(item: Item) -> dict[str, str]:
    """The parts that the item names."""
    return {name: item[name]["S"] for name in PARTS if "S" in item.get(name, {})}


def to_record(item: Item, parts: Mapping[str, Any]) -> Checkpoint:
    """The record of an item and its parts. Raises RecordUnreadable."""
    try:
        return _record(item, parts)
    except (ValidationError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise RecordUnreadable(f"DynamoDB: a record cannot be read: {error!r:.200}") from error


def to_head(item: Item) -> Head:
    """The head of an item. Raises RecordUnreadable."""
    try:
        return Head(key_of(item), int(item["version"]["N"]), _lease(item), "deleting" in item)
    except (KeyError, ValueError) as error:
        raise RecordUnreadable(f"DynamoDB: a record cannot be read: {error!r:.200}") from error


def version_of(item: Item) -> int:
    """The version in an item; 0 where there is none to be read."""
    return int(item.get("version", {}).get("N", 0))


def is_over(item: Item, now: float) -> bool:
    """Whether an ended run's time is over: DynamoDB takes hours or days to forget it."""
    return "ttl" in item and "line" not in item and float(item["ttl"]["N"]) < now


def _record(item: Item, parts: Mapping[str, Any]) -> Checkpoint:
    results = {name: content for name, content in parts.items() if name != INPUTS}
    base = parts.get(INPUTS, {"wishes": {}, INPUTS: {}})
    volatile = {name: _read(item[name]) for name in VOLATILE_INPUTS if name in item}
    created_at, _, _ = item["listed"]["S"].removeprefix(RUN_LIST).partition("#")
    return Checkpoint.model_validate(
        {
            **key_of(item)._asdict(),
            **{name: item[name]["S"] for name in _TEXTS if name in item},
            **{name: int(item[name]["N"]) for name in _COUNTS if name in item},
            **results,
            "created_at": created_at,
            "wishes": base["wishes"],
            "inputs": {**base[INPUTS], **volatile},
            "progress": _read_progress(item["progress"]["M"]),
            "usage": json.loads(item["usage"]["S"]) if "usage" in item else {},
            "lease": _lease(item),
            "deleting": "deleting" in item,
        }
    )


def _lease(item: Item) -> Lease | None:
    if "owner" not in item:
        return None
    return Lease(owner=item["owner"]["S"], until=float(item["lease_until"]["N"]))


def _text(told: str | None) -> Value | None:
    return None if told is None else text(told)


def _number(told: float | None) -> Value | None:
    return None if told is None else number(told)


def _read(value: Value) -> str | float:
    return str(value["S"]) if "S" in value else float(value["N"])


def _usage(usage: Mapping[str, Usage]) -> Value | None:
    """As JSON, without what is 0."""
    told = {stage: one.model_dump(exclude_defaults=True) for stage, one in usage.items()}
    return text(json.dumps(told, separators=(",", ":"))) if told else None


# ---- progress ------------------------------------------------------------------------------------


def _progress(progress: Progress) -> Value:
    """Its fraction, its eta, each stage as "done 3/7", and as JSON what is tried again."""
    told: dict[str, Value | None] = {
        "fraction": number(progress.fraction),
        "eta_s": _number(progress.eta_s),
        "retrying": _retrying(progress),
    }
    stages = {
        name: text(f"{stage.state} {stage.done}/{stage.total}")
        for name, stage in progress.stages.items()
    }
    return {"M": stages | {name: value for name, value in told.items() if value is not None}}


def _retrying(progress: Progress) -> Value | None:
    told = {
        name: [retry.model_dump(mode="json") for retry in stage.retrying]
        for name, stage in progress.stages.items()
        if stage.retrying
    }
    return text(json.dumps(told, ensure_ascii=False, separators=(",", ":"))) if told else None


def _read_progress(told: Item) -> dict[str, Any]:
    stages = dict(told)
    fraction, eta_s = stages.pop("fraction"), stages.pop("eta_s", None)
    retrying = json.loads(stages.pop("retrying", text("{}"))["S"])
    return {
        "fraction": float(fraction["N"]),
        "eta_s": None if eta_s is None else float(eta_s["N"]),
        "stages": {
            name: _read_stage(value["S"], retrying.get(name, ())) for name, value in stages.items()
        },
    }


def _read_stage(told: str, retrying: Any) -> StageProgress:
    state, _, counts = told.partition(" ")
    done, _, total = counts.partition("/")
    return StageProgress.model_validate(
        {"state": state, "done": int(done), "total": int(total), "retrying": retrying}
    )
