"""Attribute values of DynamoDB, the terms of its expressions, and what an item weighs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

# {"S": text}, {"N": digits}, {"M": item} or {"BOOL": flag}
Value = dict[str, Any]
Item = dict[str, Value]

_MAP_BYTES = 3  # of a map itself, and one more for each member
_MEMBER_BYTES = 1


def text(told: str) -> Value:
    """A text."""
    return {"S": told}


def number(told: float) -> Value:
    """A number, read back as it was: DynamoDB keeps 38 digits, a float has 17 at most."""
    return {"N": repr(told)}


def size_bytes(item: Item) -> int:
    """What an item counts for, by the rules of DynamoDB's documentation: names count too.

    A number's share is approximate, also there: a byte for two digits, and one more.
    """
    return sum(len(name.encode()) + _value_bytes(value) for name, value in item.items())


def _value_bytes(value: Value) -> int:
    if "S" in value:
        return len(value["S"].encode())
    if "N" in value:
        return (sum(map(str.isdigit, value["N"])) + 1) // 2 + 1
    if "M" in value:
        members: Item = value["M"]
        return _MAP_BYTES + _MEMBER_BYTES * len(members) + size_bytes(members)
    return 1


class Terms:
    """The names and values of one call's expressions.

    Each has a stand-in, since hundreds of plain words (status, ttl, owner) are reserved.
    """

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._values: Item = {}

    def name(self, name: str) -> str:
        """The stand-in for an attribute's name."""
        return self._names.setdefault(name, f"#n{len(self._names)}")

    def value(self, value: Value) -> str:
        """The stand-in for a value."""
        stand_in = f":v{len(self._values)}"
        self._values[stand_in] = value
        return stand_in

    def equal(self, name: str, value: Value | None) -> str:
        """The condition that an attribute has this value; None: that it is not there."""
        if value is None:
            return f"attribute_not_exists({self.name(name)})"
        return f"{self.name(name)} = {self.value(value)}"

    def update(self, sets: Item, removes: Iterable[str]) -> str:
        """The expression that sets and removes these attributes."""
        told = ", ".join(f"{self.name(name)} = {self.value(sets[name])}" for name in sorted(sets))
        gone = ", ".join(self.name(name) for name in sorted(removes))
        return f"SET {told}" + (f" REMOVE {gone}" if gone else "")

    def parameters(self) -> dict[str, Any]:
        """What the call is told of them."""
        names = {stand_in: name for name, stand_in in self._names.items()}
        told: dict[str, Any] = {"ExpressionAttributeNames": names}
        return told | ({"ExpressionAttributeValues": self._values} if self._values else {})
