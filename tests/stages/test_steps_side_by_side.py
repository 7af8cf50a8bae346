"""Steps beside others: two workers of one step, the edges of a step, the gate, and tidying up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from pydantic import BaseModel

from stages.artifacts.files import FileArtifacts
from stages.errors import ProviderError
from stages.gate import Gate
from stages.retries import RetryPolicy
from stages.steps import Edge, Steps, Work

POLICY = RetryPolicy(tries=3, timeout_s=5, first_wait_s=0.001)


class Made(BaseModel):
    """A step's result in these tests."""

    key: str


class Painter:
    """A worker that keeps its picture, and then waits until it may go on."""

    def __init__(self, artifacts: FileArtifacts, picture: bytes) -> None:
        self._steps = Steps(artifacts, "mia/r1", POLICY)
        self._picture = picture
        self.has_kept = asyncio.Event()
        self.may_end = asyncio.Event()
        self.key = ""

    def begin(self) -> asyncio.Task[Made]:
        return asyncio.create_task(self._steps.once("images/1", None, {}, self._paint, Made))

    async def _paint(self, work: Work) -> Made:
        self.key = await work.keep("png", self._picture)
        self.has_kept.set()
        await self.may_end.wait()
        return Made(key=self.key)


@pytest.fixture
def artifacts(tmp_path: Path) -> FileArtifacts:
    store = FileArtifacts(tmp_path)
    store.open()
    return store


async def keep_one(work: Work) -> Made:
    return Made(key=await work.keep("png", b"picture"))


def paint(
    steps: Steps, compute: Callable[[Work], Awaitable[Made]] = keep_one, step: str = "images/1"
) -> Awaitable[Made]:
    return steps.once(step, None, {}, compute, Made)


# ---- two workers of one step ---------------------------------------------------------------------


async def begun(*painters: Painter) -> list[asyncio.Task[Made]]:
    """The painters' tasks, when all have kept their pictures and none has ended."""
    tasks = [painter.begin() for painter in painters]
    for painter in painters:
        await painter.has_kept.wait()
    return tasks


async def test_of_two_workers_the_first_result_is_both_ones(artifacts: FileArtifacts) -> None:
    winner, loser = Painter(artifacts, b"first"), Painter(artifacts, b"second")
    winning, losing = await begun(winner, loser)
    winner.may_end.set()
    first = await winning
    loser.may_end.set()
    assert await losing == first == Made(key=winner.key)
    assert await artifacts.get(winner.key) == b"first"
    assert not await artifacts.exists(loser.key)


async def test_of_many_workers_that_end_at_once_one_is_kept_whole(
    artifacts: FileArtifacts,
) -> None:
    painters = [Painter(artifacts, b"picture %d" % number) for number in range(8)]
    tasks = await begun(*painters)
    for painter in painters:
        painter.may_end.set()
    results = await asyncio.gather(*tasks)
    assert len({result.key for result in results}) == 1
    kept = [painter.key for painter in painters if await artifacts.exists(painter.key)]
    assert kept == [results[0].key]
    assert len(await artifacts.keys("mia/r1")) == 2


async def test_two_workers_that_make_the_same_keep_it(artifacts: FileArtifacts) -> None:
    one, two = Painter(artifacts, b"same"), Painter(artifacts, b"same")
    tasks = await begun(one, two)
    one.may_end.set()
    two.may_end.set()
    assert await tasks[0] == await tasks[1]
    assert await artifacts.get(one.key) == b"same"


async def test_a_worker_that_finds_another_ones_result_unreadable_keeps_its_own(
    artifacts: FileArtifacts,
) -> None:
    painter = Painter(artifacts, b"mine")
    (painting,) = await begun(painter)
    await artifacts.put(painter.key.partition(".")[0] + ".json", b"{")
    painter.may_end.set()
    assert await painting == Made(key=painter.key)
    assert await Painter(artifacts, b"not made").begin() == Made(key=painter.key)


# ---- the edges of a step -------------------------------------------------------------------------


async def test_the_hook_is_called_at_each_edge_in_order_and_not_when_found(
    artifacts: FileArtifacts,
) -> None:
    edges: list[tuple[Edge, str, str]] = []
    steps = Steps(artifacts, "mia/r1", POLICY, hook=lambda *told: edges.append(told))
    await paint(steps)
    told: list[Edge] = ["begun", "computed", "stored"]
    assert edges == [(edge, "mia/r1", "images/1") for edge in told]
    await paint(steps)
    assert len(edges) == 3


@pytest.mark.parametrize(("edge", "is_kept"), [("begun", 0), ("computed", 0), ("stored", 1)])
async def test_what_ends_at_an_edge_leaves_all_or_nothing(
    artifacts: FileArtifacts, edge: Edge, is_kept: int
) -> None:
    class Ended(Exception):
        pass

    def end(at: Edge, run: str, step: str) -> None:
        if at == edge:
            raise Ended

    with pytest.raises(Ended):
        await paint(Steps(artifacts, "mia/r1", POLICY, hook=end))
    calls: list[int] = []

    async def counting(work: Work) -> Made:
        calls.append(1)
        return await keep_one(work)

    made = await paint(Steps(artifacts, "mia/r1", POLICY), counting)
    assert len(calls) == 1 - is_kept
    assert await artifacts.get(made.key) == b"picture"


async def test_the_time_a_step_took_is_observed_when_it_was_made(
    artifacts: FileArtifacts,
) -> None:
    seen: list[tuple[str, float]] = []
    steps = Steps(artifacts, "mia/r1", POLICY, observe=lambda step, took: seen.append((step, took)))
    await paint(steps)
    await paint(steps)
    assert [step for step, _ in seen] == ["images/1"]
    assert 0 <= seen[0][1] < 5


# ---- the gate ------------------------------------------------------------------------------------


async def test_behind_a_closed_gate_what_is_there_is_found_and_nothing_new_begins(
    artifacts: FileArtifacts,
) -> None:
    gate = Gate()
    steps = Steps(artifacts, "mia/r1", POLICY, gate=gate)
    made = await paint(steps)
    gate.close()
    assert await paint(steps) == made
    begun: list[int] = []

    async def new(work: Work) -> Made:
        begun.append(1)
        return await keep_one(work)

    waiting = asyncio.ensure_future(paint(steps, new, "images/2"))
    done, _ = await asyncio.wait([waiting], timeout=0.1)
    assert (len(done), begun) == (0, [])
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_a_step_under_way_when_the_gate_closes_is_kept(artifacts: FileArtifacts) -> None:
    gate, begun, may_end = Gate(), asyncio.Event(), asyncio.Event()
    steps = Steps(artifacts, "mia/r1", POLICY, gate=gate)

    async def slow(work: Work) -> Made:
        begun.set()
        await may_end.wait()
        return await keep_one(work)

    making = asyncio.ensure_future(paint(steps, slow))
    await begun.wait()
    gate.close()
    assert not await gate.wait_idle(0.01)
    may_end.set()
    assert await gate.wait_idle(5)
    assert await paint(steps) == await making


# ---- tidying up ----------------------------------------------------------------------------------


def leave_half_made(artifacts: FileArtifacts) -> None:
    """What a worker leaves that died: a file and a scratch folder in the making."""
    run = artifacts.path("mia/r1")
    scratch = run / ".making-0123456789abcdef"
    scratch.mkdir(parents=True)
    (scratch / "frames.raw").write_bytes(b"half")
    (run / ".making-fedcba9876543210").write_bytes(b"half")


def nothing_else(key: str) -> bool:
    """Keeps what steps name alone."""
    return False


async def test_tidying_keeps_what_results_name_and_what_it_is_told_and_nothing_else(
    artifacts: FileArtifacts,
) -> None:
    steps = Steps(artifacts, "mia/r1", POLICY)
    kept = [await paint(steps), await paint(steps, step="vision"), await paint(steps, step="film")]
    await artifacts.put("mia/r1/upload-1.jpg", b"drawing")
    await artifacts.put("mia/r1/upload-2.jpg", b"of another request")
    await artifacts.put("mia/r2/upload-1.jpg", b"of another run")

    async def fail(work: Work) -> Made:
        await work.keep("png", b"named by nothing")
        await work.keep("words.json", b"named by nothing either")
        raise ProviderError("broken", "No.")

    with pytest.raises(ProviderError):
        await paint(steps, fail, "images/2")
    leave_half_made(artifacts)
    await steps.tidy(lambda key: key == "mia/r1/upload-1.jpg")
    there = set(await artifacts.keys("mia/r1"))
    memos = {made.key.partition(".")[0] + ".json" for made in kept}
    assert there == {"mia/r1/upload-1.jpg", *memos, *(made.key for made in kept)}
    assert len(list(artifacts.path("mia/r1").iterdir())) == len(there)
    assert await artifacts.exists("mia/r2/upload-1.jpg")


async def test_after_tidying_everything_is_found(artifacts: FileArtifacts) -> None:
    steps = Steps(artifacts, "mia/r1", POLICY)
    made = await paint(steps)
    await steps.tidy(nothing_else)

    async def never(work: Work) -> Made:
        raise AssertionError("it is there already")

    assert await paint(steps, never) == made


async def test_an_unreadable_result_does_not_keep_a_run_from_being_tidied(
    artifacts: FileArtifacts,
) -> None:
    steps = Steps(artifacts, "mia/r1", POLICY)
    bad, good = await paint(steps), await paint(steps, step="images/2")
    await artifacts.put(bad.key.partition(".")[0] + ".json", b"{")
    await steps.tidy(nothing_else)
    assert not await artifacts.exists(bad.key)
    assert await artifacts.exists(good.key)


async def test_a_run_of_which_nothing_is_there_is_tidy(artifacts: FileArtifacts) -> None:
    await Steps(artifacts, "mia/none", POLICY).tidy(nothing_else)
    assert await artifacts.keys("mia/none") == []


async def test_nothing_is_begun_or_asked_for_a_run_that_was_lost(artifacts: FileArtifacts) -> None:
    ours = True
    asked: list[str] = []

    async def assure() -> None:
        if not ours:
            raise LookupError("another has the run")

    async def compute(work: Work) -> Made:
        nonlocal ours
        ours = False  # while it was about to ask

        async def ask() -> str:
            asked.append("provider")
            return "answer"

        return Made(key=await work.call(ask))

    steps = Steps(artifacts, "mia/r1", POLICY, assure=assure)
    for _ in range(2):
        with pytest.raises(LookupError):
            await steps.once("images/1", None, {}, compute, Made)
    assert asked == []
