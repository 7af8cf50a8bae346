"""What every provider promises, whatever its stage: its identity, its errors, and its manners."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from stages.errors import ProviderError, TryAgain
from stages.models import STAGES
from stages.usage import Usage, told_to
from tests.stages.providers import samples
from tests.stages.providers.contract.conftest import Made, all_hosted, all_of

ASKED = tuple(stage for stage in STAGES if stage != "video")  # films have tests of their own

SOON_S = 5.0


def asked(made: Made) -> Awaitable[Any]:
    """One good question."""
    provider = made.provider
    match made.case.stage:
        case "vision":
            return provider.describe(samples.drawing())
        case "story":
            return provider.write(samples.story_brief())
        case "images":
            return provider.paint(samples.page())
        case _:
            return provider.speak(samples.line())


@all_of(*STAGES)
def test_it_has_a_name_and_a_version_that_stay(made: Made) -> None:
    assert made.provider.name
    other = made.again()
    assert (other.name, other.version) == (made.provider.name, made.provider.version)
    assert made.host is None or made.host.calls == 0, "nothing is asked before there is a run"


@all_of(*ASKED)
async def test_what_it_costs_is_told_and_nothing_that_costs_nothing(made: Made) -> None:
    spent: list[Usage] = []
    with told_to(spent.append):
        await asked(made)
    whole = sum(spent, Usage())
    if made.host is None:
        assert whole == Usage()
        return
    assert whole.calls == made.host.calls
    assert whole.images or whole.characters or (whole.input_tokens and whole.output_tokens)


@all_of(*ASKED)
async def test_many_at_once_get_what_one_gets(made: Made) -> None:
    answers = await asyncio.gather(*(asked(made) for _ in range(4)))
    assert len({type(answer) for answer in answers}) == 1


@all_hosted(*ASKED)
async def test_a_check_says_in_a_line_what_answered_and_raises_as_calls_do(made: Made) -> None:
    assert made.host is not None
    told = await made.provider.check()
    assert told
    assert "\n" not in told
    made.host.fail_every(1, "bad_key")
    with pytest.raises(ProviderError) as raised:
        await made.provider.check()
    assert raised.value.code == "provider_settings"


@all_of(*ASKED)
async def test_cancelling_ends_it_at_once_and_the_next_call_works(made: Made) -> None:
    if made.host is not None:
        made.host.fail_every(1, "silence")
    call = asyncio.ensure_future(asked(made))
    if made.host is not None:
        await asyncio.wait_for(made.host.asked(made.case.stage), SOON_S)
    else:
        await asyncio.sleep(0.01)
    call.cancel()
    async with asyncio.timeout(SOON_S):
        if made.host is not None:
            with pytest.raises(asyncio.CancelledError):
                await call
            await made.host.gone(made.case.stage)
            made.host.fail_every(0)
        else:
            await asyncio.wait([call])
    assert await asked(made)


PASSING = {
    "throttled": "busy",
    "throttled:7": "busy",
    "server_error": "unavailable",
    "cut": "unavailable",
    "silence": "timeout",
}
LASTING = {"bad_key": "provider_settings", "refusal": "refused"}

# A service may say nothing useful in many ways, and they pass or last as it is paid for them.
USELESS = ("wrong_types", "truncated_json", "empty_images")


@pytest.mark.parametrize("fault", [*PASSING, *LASTING])
@all_hosted(*ASKED)
async def test_a_fault_is_told_by_its_code_after_one_try(made: Made, fault: str) -> None:
    host, stage = made.host, made.case.stage
    assert host is not None
    if not host.knows(stage, fault):
        assert (stage, fault) == ("voice", "refusal"), "every service is tried with every fault"
        return
    host.fail_every(1, fault)
    with pytest.raises(ProviderError) as raised:
        await asked(made)
    error = raised.value
    assert error.code == {**PASSING, **LASTING}[fault]
    assert isinstance(error, TryAgain) is (fault in PASSING)
    if isinstance(error, TryAgain):
        assert error.retry_after_s == (7 if fault == "throttled:7" else None)
    if fault == "bad_key":
        assert "(see " in error.detail, "it names the setting to mend"
    assert host.calls <= max(asks.get(stage, 0) for asks in host.asks)


@pytest.mark.parametrize("fault", USELESS)
@all_hosted("vision", "story", "images")
async def test_a_useless_answer_is_asked_for_once_more_at_most(made: Made, fault: str) -> None:
    assert made.host is not None
    made.host.fail_every(1, fault)
    [told] = await asyncio.gather(asked(made), return_exceptions=True)
    assert not isinstance(told, BaseException) or told.code in ("bad_answer", "unavailable")
    assert made.host.calls <= 2
