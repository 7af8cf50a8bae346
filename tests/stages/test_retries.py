"""How often and when a provider is asked again."""

from __future__ import annotations

import asyncio
import itertools
import pickle
import time
from collections.abc import Awaitable, Callable

import pytest

from stages.errors import InputError, ProviderError, TryAgain
from stages.retries import MAX_RETRY_AFTER_S, MAX_WAIT_S, NextTry, RetryPolicy

QUICK = RetryPolicy(tries=4, timeout_s=5, first_wait_s=0.001)

# Waits so long that a test only ever sees them begin.
PATIENT = RetryPolicy(tries=4, timeout_s=5, first_wait_s=1000)


class Provider:
    """Fails as it is told to, then answers with the number of the call."""

    def __init__(self, *errors: Exception) -> None:
        self.calls = 0
        self._errors = list(errors)

    async def __call__(self) -> int:
        self.calls += 1
        if self._errors:
            raise self._errors.pop(0)
        return self.calls


class Told:
    """What was told of the retries."""

    def __init__(self) -> None:
        self.retries: list[tuple[str, NextTry | None]] = []
        self.waiting = asyncio.Event()

    def __call__(self, step: str, retry: NextTry | None) -> None:
        self.retries.append((step, retry))
        self.waiting.set()

    @property
    def waits_s(self) -> list[float]:
        return [retry.wait_s for _, retry in self.retries if retry]


@pytest.fixture
def told() -> Told:
    return Told()


def busy(retry_after_s: float | None = None) -> TryAgain:
    return TryAgain("busy", "Not now.", retry_after_s)


async def wait_begun_by(policy: RetryPolicy, ask: Callable[[], Awaitable[int]], told: Told) -> None:
    """Ask until the first wait has begun, then cancel."""
    asking = asyncio.create_task(policy.call(ask, "story", told))
    await asyncio.wait_for(told.waiting.wait(), timeout=5)
    await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


# ---- how often -----------------------------------------------------------------------------------


async def test_an_answer_at_once_is_no_retry_and_nothing_is_told(told: Told) -> None:
    assert await QUICK.call(Provider(), "story", told) == 1
    assert told.retries == []


async def test_an_error_that_can_pass_is_tried_again_until_there_is_an_answer(told: Told) -> None:
    assert await QUICK.call(Provider(busy(), busy()), "images/3", told) == 3
    steps, tries = zip(*told.retries, strict=True)
    assert set(steps) == {"images/3"}
    assert [retry and (retry.attempt, retry.of) for retry in tries] == [(2, 4), (3, 4), None]


async def test_after_the_last_try_its_error_comes_through(told: Told) -> None:
    errors = [TryAgain("busy", f"Call {number}.") for number in range(1, 9)]
    provider = Provider(*errors)
    with pytest.raises(TryAgain) as caught:
        await QUICK.call(provider, "story", told)
    assert caught.value is errors[3]
    assert provider.calls == 4
    assert [retry and retry.attempt for _, retry in told.retries] == [2, 3, 4, None]


@pytest.mark.parametrize(
    "error",
    [
        ProviderError("broken", "No."),
        InputError("bad", "No."),
        ValueError("no"),
        ConnectionError("no"),
    ],
)
async def test_other_errors_come_through_at_once(told: Told, error: Exception) -> None:
    provider = Provider(error)
    with pytest.raises(type(error)) as caught:
        await QUICK.call(provider, "story", told)
    assert caught.value is error
    assert (provider.calls, told.retries) == (1, [])


async def test_an_error_that_cannot_pass_ends_the_retries(told: Told) -> None:
    provider = Provider(busy(), ProviderError("broken", "No."))
    with pytest.raises(ProviderError, match="broken"):
        await QUICK.call(provider, "story", told)
    assert provider.calls == 2
    assert [retry and retry.attempt for _, retry in told.retries] == [2, None]


async def test_with_one_try_there_is_no_second(told: Told) -> None:
    provider = Provider(busy())
    with pytest.raises(TryAgain):
        await RetryPolicy(tries=1, timeout_s=5, first_wait_s=0.001).call(provider, "story", told)
    assert (provider.calls, told.retries) == (1, [])


async def test_calls_side_by_side_do_not_count_each_others_tries(told: Told) -> None:
    providers = [Provider(*[busy()] * failures) for failures in (0, 1, 2, 3)]
    answers = await asyncio.gather(*(QUICK.call(one, "story", told) for one in providers))
    assert answers == [1, 2, 3, 4]


# ---- when ----------------------------------------------------------------------------------------


async def test_waits_double_and_are_half_of_that_at_least(told: Told) -> None:
    policy = RetryPolicy(tries=6, timeout_s=5, first_wait_s=0.001)
    with pytest.raises(TryAgain):
        await policy.call(Provider(*[busy()] * 9), "story", told)
    longest = [0.001 * 2**number for number in range(5)]
    assert len(told.waits_s) == 5
    for wait_s, most_s in zip(told.waits_s, longest, strict=True):
        assert 0.5 * most_s <= wait_s <= most_s


async def test_no_two_wait_the_same(told: Told) -> None:
    await asyncio.gather(*(QUICK.call(Provider(busy()), "story", told) for _ in range(50)))
    assert len(set(told.waits_s)) == 50
    assert max(told.waits_s) - min(told.waits_s) > 0.0001


async def test_a_call_really_waits_as_long_as_it_was_told(told: Told) -> None:
    started = time.monotonic()
    await QUICK.call(Provider(busy(0.05)), "story", told)
    assert time.monotonic() - started >= 0.049


async def test_waits_grow_no_further_than_a_parent_has_patience(told: Told) -> None:
    await wait_begun_by(PATIENT, Provider(busy()), told)
    assert 0.5 * MAX_WAIT_S <= told.waits_s[0] <= MAX_WAIT_S


async def test_a_provider_that_says_when_is_not_asked_sooner(told: Told) -> None:
    await QUICK.call(Provider(busy(0.03)), "story", told)
    assert told.waits_s == [0.03]


async def test_a_provider_that_says_soon_is_not_asked_sooner_than_others(told: Told) -> None:
    policy = RetryPolicy(tries=2, timeout_s=5, first_wait_s=0.02)
    await policy.call(Provider(busy(0.0001)), "story", told)
    assert 0.01 <= told.waits_s[0] <= 0.02


async def test_as_much_patience_as_there_is_may_be_asked_for(told: Told) -> None:
    await wait_begun_by(QUICK, Provider(busy(MAX_RETRY_AFTER_S)), told)
    assert told.waits_s == [MAX_RETRY_AFTER_S]


async def test_a_provider_that_asks_for_too_much_patience_has_failed(told: Told) -> None:
    provider = Provider(busy(MAX_RETRY_AFTER_S + 1))
    with pytest.raises(TryAgain):
        await QUICK.call(provider, "story", told)
    assert (provider.calls, told.retries) == (1, [])


# ---- how long ------------------------------------------------------------------------------------


async def test_a_call_that_takes_too_long_is_made_again(told: Told) -> None:
    calls = itertools.count(1)

    async def slow_at_first() -> int:
        if (call := next(calls)) == 1:
            await asyncio.Event().wait()
        return call

    policy = RetryPolicy(tries=2, timeout_s=0.02, first_wait_s=0.001)
    assert await policy.call(slow_at_first, "story", told) == 2
    assert [retry and retry.attempt for _, retry in told.retries] == [2, None]


async def test_calls_that_all_take_too_long_are_told_as_that(told: Told) -> None:
    calls = []

    async def never() -> int:
        calls.append(1)
        await asyncio.Event().wait()
        return 0

    policy = RetryPolicy(tries=3, timeout_s=0.01, first_wait_s=0.001)
    with pytest.raises(TryAgain) as caught:
        await policy.call(never, "story", told)
    assert caught.value.code == "timeout"
    assert "0.01 s" in caught.value.detail
    assert len(calls) == 3


async def test_a_call_that_limits_its_own_time_is_not_limited(told: Told) -> None:
    async def slow() -> str:
        await asyncio.sleep(0.05)
        return "done"

    policy = RetryPolicy(tries=1, timeout_s=0.01, first_wait_s=0.001)
    assert await policy.call(slow, "story", told, timed=False) == "done"


async def test_a_call_that_limits_its_own_time_is_made_again_like_others(told: Told) -> None:
    assert await QUICK.call(Provider(busy()), "story", told, timed=False) == 2


# ---- cancelling ----------------------------------------------------------------------------------


async def test_a_cancellation_gets_through_a_wait_and_takes_the_note_away(told: Told) -> None:
    provider = Provider(busy())
    await wait_begun_by(PATIENT, provider, told)
    assert provider.calls == 1
    assert [retry and retry.attempt for _, retry in told.retries] == [2, None]


async def test_a_cancellation_gets_through_a_call(told: Told) -> None:
    asked = asyncio.Event()

    async def never() -> int:
        asked.set()
        await asyncio.Event().wait()
        return 0

    asking = asyncio.create_task(QUICK.call(never, "story", told))
    await asked.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert told.retries == []


# ---- the error itself ----------------------------------------------------------------------------


@pytest.mark.parametrize("retry_after_s", [None, 4.5])
def test_an_error_comes_home_whole_from_another_process(retry_after_s: float | None) -> None:
    there = TryAgain("busy", "Not now.", retry_after_s)
    here = pickle.loads(pickle.dumps(there))
    assert type(here) is TryAgain
    assert (here.code, here.detail, here.retry_after_s) == ("busy", "Not now.", retry_after_s)
    assert str(here) == str(there)


# ---- how many at once ----------------------------------------------------------------------------


async def test_no_more_are_asked_at_once_than_the_provider_has_turns() -> None:
    turns, under_way, most = asyncio.Semaphore(2), 0, 0

    async def ask() -> int:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.01)
        under_way -= 1
        return 1

    calls = (QUICK.call(ask, "images/1", Told(), turns=turns) for _ in range(6))
    await asyncio.gather(*calls)
    assert most == 2


async def test_waiting_for_a_turn_is_no_part_of_the_time_for_a_call() -> None:
    turns = asyncio.Semaphore(0)
    policy = RetryPolicy(tries=1, timeout_s=0.05, first_wait_s=0.001)
    asking = asyncio.create_task(policy.call(Provider(), "images/1", Told(), turns=turns))
    await asyncio.sleep(0.1)
    turns.release()
    assert await asking == 1


async def test_who_waits_for_the_next_try_holds_no_turn(told: Told) -> None:
    turns = asyncio.Semaphore(1)
    waiting = asyncio.create_task(PATIENT.call(Provider(busy()), "images/1", told, turns=turns))
    await told.waiting.wait()
    assert await PATIENT.call(Provider(), "images/2", Told(), turns=turns) == 1
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
