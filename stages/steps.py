"""`once()`: the memo that carries resume, retry, edit and crash recovery.

A step is a function of its inputs. Its digest covers its name, its code version, its provider
with that provider's version, and its inputs; what it made is kept under that digest. To resume is
to run again: what is there is found, what is not is made.

Raise a step's version in `CODE_VERSIONS` when the code around the provider call would make
something else of the same inputs; raise the provider's own `version` when the provider would.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from stages.artifacts.base import ArtifactMissing, Artifacts
from stages.errors import TryAgain

Result = TypeVar("Result", bound=BaseModel)
Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)

# By the part of a step's name before the slash. See above for when to raise one.
CODE_VERSIONS = {
    "drawing": 1,
    "vision": 1,
    "story": 1,
    "images": 1,
    "voice": 1,
    "clip": 1,
    "film": 1,
}

# 80 bits: no two of a run's few hundred steps will ever meet, and file names stay readable.
DIGEST_CHARS = 20

Observe = Callable[[str, float], None]  # (step, seconds it took to make)


class Named(Protocol):
    """What a digest needs of a provider."""

    name: str
    version: str


class Keep:
    """Hands a step's files to the artifact store, under keys that bear the step's digest."""

    def __init__(self, artifacts: Artifacts, stem: str) -> None:
        self._artifacts = artifacts
        self._stem = stem
        self.keys: list[str] = []

    async def __call__(self, name: str, content: bytes | Path) -> str:
        """Keep one file of this step; `name` is told apart by it, "hero.png". Returns its key."""
        key = f"{self._stem}.{name}"
        await self._artifacts.put(key, content)
        self.keys.append(key)
        return key


class Steps:
    """The memo of one run: `prefix` is its `user_id/run_id`."""

    def __init__(
        self, artifacts: Artifacts, prefix: str, observe: Observe, call_timeout_s: float
    ) -> None:
        self.artifacts = artifacts
        self._prefix = prefix
        self._observe = observe
        self._call_timeout_s = call_timeout_s

    async def call(self, answer: Awaitable[Answer]) -> Answer:
        """A provider's answer, waited for no longer than allowed. Raises TryAgain past that."""
        try:
            async with asyncio.timeout(self._call_timeout_s):
                return await answer
        except TimeoutError as error:
            raise TryAgain(
                "timeout", f"The provider did not answer within {self._call_timeout_s:g} s."
            ) from error

    async def once(
        self,
        step: str,
        provider: Named | None,
        inputs: Mapping[str, Any],
        compute: Callable[[Keep], Awaitable[Result]],
        result: type[Result],
    ) -> Result:
        """What `compute` made of these inputs, now or earlier. `step` is "images/3", say.

        Files are kept before the result that names them, so a crash in between leaves nothing
        that could be found half made. What `compute` raises comes through.
        """
        stem = f"{self._prefix}/{step.replace('/', '-')}-{digest(step, provider, inputs)}"
        found = await self._find(f"{stem}.json", result)
        if found is not None:
            _log.info("step.found run=%s step=%s", self._prefix, step)
            return found
        started = time.monotonic()
        keep = Keep(self.artifacts, stem)
        made = await compute(keep)
        memo = {"files": keep.keys, "result": made.model_dump(mode="json")}
        await self.artifacts.put(f"{stem}.json", json.dumps(memo).encode())
        seconds = time.monotonic() - started
        self._observe(step, seconds)
        _log.info("step.made run=%s step=%s seconds=%.2f", self._prefix, step, seconds)
        return made

    async def _find(self, key: str, result: type[Result]) -> Result | None:
        try:
            memo = json.loads(await self.artifacts.get(key))
            found = result.model_validate(memo["result"])
            files = list(memo["files"])
        except ArtifactMissing:
            return None
        except (KeyError, TypeError, ValueError, ValidationError):
            _log.warning("step.unreadable key=%s: it is made again", key)
            return None
        for file in files:
            if not await self.artifacts.exists(file):
                _log.warning("step.incomplete key=%s missing=%s: it is made again", key, file)
                return None
        return found


def digest(step: str, provider: Named | None, inputs: Mapping[str, Any]) -> str:
    """The name of a step's result: hexadecimal SHA-256 of all it depends on, shortened."""
    told = {
        "step": step,
        "code": CODE_VERSIONS[step.partition("/")[0]],
        "provider": [provider.name, provider.version] if provider else None,
        "inputs": inputs,
    }
    text = json.dumps(told, sort_keys=True, default=_plain, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST_CHARS]


def _plain(value: object) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(f"A step's input must be JSON or a model, not {type(value).__name__}.")
