"""Fifty runs while every tenth call of the services fails, in each way that there is."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.conftest import Api, StartApi
from tests.hosted.hosts import Hosted

RUNS, PIPELINES, SCENES = 50, 8, 4
EVERY = 10

PASSING = (
    *("throttled", "throttled:1", "wrong_types", "server_error"),
    *("truncated_json", "cut", "empty_images", "silence"),
)

# What no repeating mends, with the code that a parent sees.
PERMANENT = {"refusal": "refused", "bad_key": "provider_settings"}


async def one(api: Api, number: int) -> dict[str, Any]:
    kind = "pipeline" if number < PIPELINES else "story"
    return await api.make(
        kind, run_id=f"r{number}", scenes=SCENES, hero_name=f"Zig {'abcdefghij'[number % 10]}"
    )


@pytest.mark.timeout(300)
async def test_all_end_well_or_with_the_right_code_and_nobody_is_asked_too_often(
    start_api: StartApi, hosted: Hosted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOODLEBOOK_OPENAI_IMAGE_EDIT", "off")  # half the work for this machine
    monkeypatch.setenv("DOODLEBOOK_BEDROCK_HERO", "own")
    api = await start_api(**hosted.settings, workers=2, max_active_runs=4, video_size="320x180")
    hosted.fail_every(EVERY, *PASSING, *PERMANENT)
    ended = await asyncio.gather(*(one(api, number) for number in range(RUNS)))
    failed = [run for run in ended if run["status"] != "complete"]
    assert {run["error_code"] for run in failed} <= set(PERMANENT.values())
    assert len(failed) <= RUNS // 2
    assert hosted.complaints == []
    # A step whose call failed is asked once more, or put right once; nothing else is asked twice.
    pages = PIPELINES * (SCENES + 1)
    steps = {"vision": RUNS, "story": RUNS, "images": pages, "voice": pages}
    for fake, asks in zip(hosted.fakes, hosted.asks, strict=True):
        calls, needed = fake.calls.total(), sum(steps[stage] * each for stage, each in asks.items())
        assert calls <= needed + calls // EVERY * max(asks.values())
