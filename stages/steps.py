"""`once()`: the memo that carries resume, retry, edit and crash recovery.

A step is a function of its inputs. Its digest covers its name, its code version, its provider
with that provider's version, and its inputs; what it made is kept under that digest. To resume is
to run again: what is there is found, what is not is made.

Raise a step's version in `CODE_VERSIONS` when the code around the provider call would make
something else of the same inputs; raise the provider's own `version` when the provider would.

What is kept is never replaced. A file's key bears the digest of its content, and of two workers
that made the same step (one of them without knowing that it lost the run) the first to keep its
result wins, whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from itertools import chain
from pathlib import Path
from typing import Any, Literal, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from stages.artifacts.base import ArtifactMissing, Artifacts
from stages.artifacts.checksums import sha256
from stages.gate import Gate
from stages.retries import OnRetry, RetryPolicy, Turns
from stages.usage import OnUsage, Usage, told_to

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
    "book": 1,
}

# 80 bits: no two of a run's few hundred steps will ever meet, and file names stay readable.
DIGEST_CHARS = 20

# Of a file's content, in its key: two results of one step are told apart.
_CONTENT_CHARS = 12

_MEMO = re.compile(r"[a-z]+(-\d+)?-[0-9a-f]{20}\.json")

Observe = Callable[[str, float], None]  # (step, seconds it took to make)

# The edges of a step, where a test may want to end the process: before the provider is asked, when
# it has answered but nothing is kept, and when all is kept but not reported.
Edge = Literal["begun", "computed", "stored"]
Hook = Callable[[Edge, str, str], None]  # (edge, run, step)


# Raises when the run is another worker's by now: nothing must be begun then.
Assure = Callable[[], Awaitable[None]]


async def _nothing() -> None:
    """Whoever has a run for itself need not make sure of it."""


class Named(Protocol):
    """What a digest needs of a provider."""

    name: str
    version: str


class Work:
    """One step in the making: its provider's calls, and the files that it keeps."""

    def __init__(self, steps: Steps, step: str, stem: str, provider: Named | None) -> None:
        self._steps = steps
        self._provider = provider
        self._step = step
        self._stem = stem
        self.files: dict[str, str] = {}  # key: SHA-256 of the content

    async def call(
        self, ask: Callable[[], Awaitable[Answer]], *, limits_itself: bool = False
    ) -> Answer:
        """A provider's answer, asked for again while its errors can pass.

        Raises what the last call raised; TryAgain "timeout" when it took too long. Work in our own
        processes has limits of its own, which do not count the time it waits for one.
        """

        async def ask_if_ours() -> Answer:
            await self._steps.assure()
            return await ask()

        asks_provider = not limits_itself
        timed = asks_provider and not getattr(self._provider, "limits_itself", False)
        turns: Turns | None = getattr(self._provider, "turns", None) if asks_provider else None
        policy, on_retry = self._steps.policy, self._steps.on_retry
        with told_to(self._spent):
            return await policy.call(ask_if_ours, self._step, on_retry, timed=timed, turns=turns)

    def _spent(self, usage: Usage) -> None:
        name = self._provider.name if self._provider else ""
        self._steps.on_usage(self._step, name, usage)

    async def keep(self, name: str, content: bytes | Path) -> str:
        """Keep one file of this step; `name` tells it apart, "hero.png". Returns its key."""
        await self._steps.assure()
        artifacts = self._steps.artifacts
        checksum = await asyncio.to_thread(sha256, content)
        key = f"{self._stem}.{checksum[:_CONTENT_CHARS]}.{name}"
        await artifacts.put(key, content)
        self.files[key] = checksum
        return key

    def scratch(self) -> AbstractAsyncContextManager[Path]:
        """An empty folder for files in the making, gone when the block ends."""
        return self._steps.artifacts.scratch(self._steps.prefix)


class Steps:
    """The memo of one run: `prefix` is its `user_id/run_id`."""

    def __init__(
        self,
        artifacts: Artifacts,
        prefix: str,
        policy: RetryPolicy,
        *,
        observe: Observe = lambda step, seconds: None,
        on_retry: OnRetry = lambda step, retry: None,
        on_usage: OnUsage = lambda step, provider, usage: None,
        gate: Gate | None = None,
        assure: Assure = _nothing,
        hook: Hook = lambda edge, run, step: None,
    ) -> None:
        self.artifacts = artifacts
        self.prefix = prefix
        self.policy = policy
        self.on_retry = on_retry
        self.on_usage = on_usage
        self._observe = observe
        self._gate = gate or Gate()
        self.assure = assure
        self._hook = hook

    async def once(
        self,
        step: str,
        provider: Named | None,
        inputs: Mapping[str, Any],
        compute: Callable[[Work], Awaitable[Result]],
        result: type[Result],
    ) -> Result:
        """What `compute` made of these inputs, now or earlier. `step` is "images/3", say.

        Files are kept before the result that names them, so a crash in between leaves nothing
        that could be found half made. What `compute` raises comes through.
        """
        stem = f"{self.prefix}/{step.replace('/', '-')}-{digest(step, provider, inputs)}"
        found = await self._find(f"{stem}.json", result)
        if found is not None:
            _log.info("step.found run=%s step=%s", self.prefix, step)
            return found
        async with self._gate.passing():
            return await self._make(Work(self, step, stem, provider), step, stem, compute)

    async def _make(
        self, work: Work, step: str, stem: str, compute: Callable[[Work], Awaitable[Result]]
    ) -> Result:
        started = time.monotonic()
        await self.assure()
        self._hook("begun", self.prefix, step)
        try:
            made = await compute(work)
        except Exception:
            # Whoever has the run by now has taken our half-made files away: that is no failure.
            await self.assure()
            raise
        self._hook("computed", self.prefix, step)
        made = await self._store(f"{stem}.json", work, made)
        self._hook("stored", self.prefix, step)
        seconds = time.monotonic() - started
        self._observe(step, seconds)
        _log.info("step.made run=%s step=%s seconds=%.2f", self.prefix, step, seconds)
        return made

    async def _store(self, key: str, work: Work, made: Result) -> Result:
        """Keep the result, or take the one that another worker kept first and forget ours."""
        memo = json.dumps({"files": work.files, "result": made.model_dump(mode="json")}).encode()
        if await self.artifacts.put_new(key, memo):
            return made
        other = await self._read(key, type(made))
        if other is None:
            await self.artifacts.put(key, memo)
            return made
        for file in set(work.files) - set(other[1]):
            await self.artifacts.delete(file)
        return other[0]

    async def tidy(self, is_kept: Callable[[str], bool]) -> None:
        """Forget what a worker that died left half made; `is_kept` tells keys that are no step's.

        Only for who holds the run's lease: nobody else makes anything of it just then.
        """
        keys = await self.artifacts.keys(self.prefix)
        memos = [key for key in keys if _MEMO.fullmatch(key.rpartition("/")[2])]
        named = await asyncio.gather(*(self._files_of(memo) for memo in memos))
        kept = {*memos, *chain.from_iterable(named), *filter(is_kept, keys)}
        went = await self.artifacts.tidy(self.prefix, kept)
        if went:
            _log.info("run.tidied run=%s files=%d", self.prefix, went)

    async def _files_of(self, key: str) -> list[str]:
        try:
            return list(json.loads(await self.artifacts.get(key))["files"])
        except (KeyError, TypeError, ValueError, ArtifactMissing):
            return []

    async def _find(self, key: str, result: type[Result]) -> Result | None:
        """What is kept under a key, if it is whole; else it is forgotten, to be made again."""
        memo = await self._read(key, result)
        if memo is None:
            return None
        found, files = memo
        for file, checksum in files.items():
            if not await self._is_whole(file, checksum):
                _log.warning("step.damaged key=%s file=%s: it is made again", key, file)
                await self.artifacts.delete(key)
                return None
        return found

    async def _read(self, key: str, result: type[Result]) -> tuple[Result, dict[str, str]] | None:
        try:
            memo = json.loads(await self.artifacts.get(key))
            return result.model_validate(memo["result"]), dict(memo["files"])
        except ArtifactMissing:
            return None
        except (KeyError, TypeError, ValueError, ValidationError):
            _log.warning("step.unreadable key=%s: it is made again", key)
            await self.artifacts.delete(key)
            return None

    async def _is_whole(self, key: str, checksum: str) -> bool:
        try:
            return await self.artifacts.checksum(key) == checksum
        except ArtifactMissing:
            return False


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
