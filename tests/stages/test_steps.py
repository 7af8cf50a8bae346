"""once(): found by digest, or computed, kept, then returned; see also test_steps_side_by_side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

from stages import steps as steps_module
from stages.artifacts.files import FileArtifacts
from stages.errors import ProviderError, TryAgain
from stages.retries import RetryPolicy
from stages.steps import Steps, Work, digest


class Made(BaseModel):
    """A step's result in these tests."""

    key: str


POLICY = RetryPolicy(tries=3, timeout_s=5, first_wait_s=0.001)


@dataclass(frozen=True)
class Named:
    """A provider as a digest sees it."""

    name: str = "local"
    version: str = "1"
    limits_itself: bool = False


class Counting:
    """A compute function that keeps one file and counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    async def __call__(self, work: Work) -> Made:
        self.calls += 1
        return Made(key=await work.keep("png", b"picture %d" % self.calls))


@pytest.fixture
def artifacts(tmp_path: Path) -> FileArtifacts:
    store = FileArtifacts(tmp_path)
    store.open()
    return store


@pytest.fixture
def steps(artifacts: FileArtifacts) -> Steps:
    return Steps(artifacts, "mia/r1", POLICY)


def paint(
    steps: Steps, compute: Callable[[Work], Awaitable[Made]], **inputs: object
) -> Awaitable[Made]:
    return steps.once("images/1", Named(), inputs, compute, Made)


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)


async def test_the_same_inputs_are_computed_once(steps: Steps) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    assert await paint(steps, compute, scene="a") == first
    assert compute.calls == 1
    assert await steps.artifacts.get(first.key) == b"picture 1"


async def test_other_inputs_are_computed_anew_and_both_are_kept(steps: Steps) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    second = await paint(steps, compute, scene="b")
    assert compute.calls == 2
    assert await steps.artifacts.get(first.key) == b"picture 1"
    assert await steps.artifacts.get(second.key) == b"picture 2"


async def test_a_restart_finds_what_was_made(steps: Steps, tmp_path: Path) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    reopened = FileArtifacts(tmp_path)
    reopened.open()
    again = Steps(reopened, "mia/r1", POLICY)
    assert await paint(again, compute, scene="a") == first
    assert compute.calls == 1


async def test_what_failed_leaves_nothing_to_be_found(steps: Steps) -> None:
    async def fail(work: Work) -> Made:
        await work.keep("png", b"half a picture")
        raise ProviderError("broken", "No.")

    compute = Counting()
    with pytest.raises(ProviderError):
        await paint(steps, fail, scene="a")
    assert (await paint(steps, compute, scene="a")).key
    assert compute.calls == 1


async def test_a_result_whose_file_is_gone_is_made_again(steps: Steps) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    await steps.artifacts.delete(first.key)
    again = await paint(steps, compute, scene="a")
    assert compute.calls == 2
    assert await steps.artifacts.exists(again.key)


@pytest.mark.parametrize("junk", [b"", b"{", b"[]", b'{"files": [], "result": {"other": 1}}'])
async def test_an_unreadable_memo_is_made_again(steps: Steps, junk: bytes) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    await steps.artifacts.put(first.key.partition(".")[0] + ".json", junk)
    again = await paint(steps, compute, scene="a")
    assert compute.calls == 2
    assert await paint(steps, compute, scene="a") == again
    assert compute.calls == 2


async def test_a_file_whose_content_changed_on_the_disk_is_made_again(
    steps: Steps, artifacts: FileArtifacts
) -> None:
    compute = Counting()
    first = await paint(steps, compute, scene="a")
    flip_a_bit(artifacts.path(first.key))
    again = await paint(steps, compute, scene="a")
    assert compute.calls == 2
    assert await artifacts.get(again.key) == b"picture 2"
    assert await paint(steps, compute, scene="a") == again


async def test_a_file_made_again_as_it_was_mends_the_damaged_one(
    steps: Steps, artifacts: FileArtifacts
) -> None:
    async def compute(work: Work) -> Made:
        return Made(key=await work.keep("png", b"always the same"))

    first = await paint(steps, compute, scene="a")
    flip_a_bit(artifacts.path(first.key))
    assert await paint(steps, compute, scene="a") == first
    assert await artifacts.get(first.key) == b"always the same"


async def test_a_key_bears_its_content_and_its_name(steps: Steps, tmp_path: Path) -> None:
    keys: list[str] = []
    film = tmp_path / "film"
    write(film, b"one")

    async def compute(work: Work) -> Made:
        for name, content in [("a.png", b"one"), ("a.png", b"two"), ("b.png", b"one")]:
            keys.append(await work.keep(name, content))
        keys.append(await work.keep("a.png", film))
        return Made(key=keys[0])

    await paint(steps, compute, scene="a")
    assert len(set(keys[:3])) == 3
    assert keys[3] == keys[0], "a file is told by its content like bytes are"
    assert [await steps.artifacts.get(key) for key in keys] == [b"one", b"two", b"one", b"one"]


async def test_a_result_without_files_is_kept_too(steps: Steps) -> None:
    calls: list[int] = []

    async def compute(work: Work) -> Made:
        calls.append(1)
        return Made(key="no file")

    assert await paint(steps, compute, scene="a") == await paint(steps, compute, scene="a")
    assert len(calls) == 1


async def test_calls_of_a_step_are_made_again_under_its_name(artifacts: FileArtifacts) -> None:
    retries: list[tuple[str, int | None]] = []
    steps = Steps(
        artifacts,
        "mia/r1",
        POLICY,
        on_retry=lambda step, retry: retries.append((step, retry and retry.attempt)),
    )
    answers = iter([TryAgain("busy", "Not now."), None])

    async def ask() -> bytes:
        if (error := next(answers)) is not None:
            raise error
        return b"picture"

    async def compute(work: Work) -> Made:
        return Made(key=await work.keep("png", await work.call(ask)))

    made = await paint(steps, compute, scene="a")
    assert await artifacts.get(made.key) == b"picture"
    assert retries == [("images/1", 2), ("images/1", None)]


@pytest.mark.parametrize("by_the_call", [True, False])
async def test_who_limits_its_own_time_is_not_limited(
    artifacts: FileArtifacts, by_the_call: bool
) -> None:
    steps = Steps(artifacts, "mia/r1", RetryPolicy(tries=1, timeout_s=0.01, first_wait_s=0.001))

    async def slow() -> str:
        await asyncio.sleep(0.05)
        return "done"

    async def compute(work: Work) -> Made:
        return Made(key=await work.call(slow, limits_itself=by_the_call))

    provider = Named(limits_itself=not by_the_call)
    assert (await steps.once("images/1", provider, {}, compute, Made)).key == "done"


async def test_runs_do_not_share_what_they_made(steps: Steps, artifacts: FileArtifacts) -> None:
    compute = Counting()
    await paint(steps, compute, scene="a")
    other = Steps(artifacts, "mia/r2", POLICY)
    await paint(other, compute, scene="a")
    assert compute.calls == 2


def test_a_digest_covers_step_code_provider_and_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    base = digest("images/1", Named(), {"a": 1})
    assert digest("images/1", Named(), {"a": 1}) == base
    assert digest("images/2", Named(), {"a": 1}) != base
    assert digest("images/1", Named(version="2"), {"a": 1}) != base
    assert digest("images/1", Named(name="bedrock"), {"a": 1}) != base
    assert digest("images/1", Named(), {"a": 2}) != base
    monkeypatch.setitem(steps_module.CODE_VERSIONS, "images", 99)
    assert digest("images/1", Named(), {"a": 1}) != base


def test_a_digest_does_not_depend_on_the_order_of_inputs() -> None:
    assert digest("story", None, {"a": 1, "b": 2}) == digest("story", None, {"b": 2, "a": 1})
