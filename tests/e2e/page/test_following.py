"""How the page follows a run: by a stream, and by whatever else works where that does not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.e2e.page.conftest import PHONE, Service, make_all
from tests.e2e.page.gateway import Gateway, behind
from tests.e2e.service_process import Service as Process

# A stream whose first message has not come by then is given up; then the page asks.
GIVEN_UP_WITHIN_MS = 8_000


async def to_the_end(page: Page, service: Service, stage: str) -> None:
    """Let the stage go on, and see the page come to the film."""
    service.let_go(stage)
    await expect(page.locator("video.film")).to_be_visible()


async def test_a_stream_is_followed_and_another_tab_follows_too(
    page: Page, browser: Browser, quick: Service
) -> None:
    quick.hold("images")
    await make_all(page, quick.url)
    await expect(page.locator(".way")).to_have_text("live")
    other = await browser.new_page(viewport=PHONE, locale="en-GB")  # type: ignore[arg-type]
    await other.goto(page.url)
    await expect(other.locator(".stage-label")).to_have_text("Creating illustrations...")
    await to_the_end(page, quick, "images")
    await expect(other.locator("video.film")).to_be_visible()


async def test_behind_a_gateway_that_buffers_streams_answers_are_held(
    page: Page, quick: Service
) -> None:
    quick.hold("images")
    gateway = Gateway(quick.url, buffers_streams=True)
    async with behind(gateway) as url:
        await make_all(page, url)
        way = page.locator(".way")
        await expect(way).to_have_text("live, by asking", timeout=GIVEN_UP_WITHIN_MS)
        await expect(page.locator(".stage-label")).to_have_text("Creating illustrations...")
        polls = [path for path in gateway.asked if "/status" in path]
        assert len(polls) <= 3, "the service holds its answer"
        await to_the_end(page, quick, "images")


async def test_where_answers_are_not_held_either_it_asks_in_time(
    page: Page, quick: Service
) -> None:
    quick.hold("images")
    gateway = Gateway(quick.url, buffers_streams=True, cuts_waits=True)
    async with behind(gateway) as url:
        await make_all(page, url)
        way = page.locator(".way")
        await expect(way).to_have_text("every 2 s", timeout=GIVEN_UP_WITHIN_MS)
        await to_the_end(page, quick, "images")


async def test_it_goes_back_to_the_stream_when_that_comes_again(page: Page, quick: Service) -> None:
    quick.hold("images")
    gateway = Gateway(quick.url, buffers_streams=True)
    async with behind(gateway) as url:
        await make_all(page, url)
        way = page.locator(".way")
        await expect(way).to_have_text("live, by asking", timeout=GIVEN_UP_WITHIN_MS)
        gateway.buffers_streams = False
        await expect(way).to_have_text("live", timeout=25_000)
        await to_the_end(page, quick, "images")


async def test_offline_is_said_and_what_was_missed_is_caught_up(page: Page, quick: Service) -> None:
    quick.hold("voice")
    await make_all(page, quick.url)
    await expect(page.locator(".stage-label")).to_contain_text("...")
    await page.context.set_offline(True)
    await expect(page.get_by_text("Connection lost, retrying...")).to_be_visible()
    quick.let_go("voice")
    await asyncio.sleep(0.5)
    await page.context.set_offline(False)
    await expect(page.locator("video.film")).to_be_visible(timeout=15_000)
    await expect(page.get_by_text("Connection lost")).to_have_count(0)


async def test_a_service_that_is_killed_and_comes_back_is_followed_on(
    page: Page, tmp_path: Path, unused_tcp_port: int
) -> None:
    providers = {
        stage: f"tests.fakes:Quick{stage.title()}"
        for stage in ("vision", "images", "voice", "video")
    }
    told = {
        **providers,
        "port": str(unused_tcp_port),
        "story": "tests.e2e.slow_providers:SlowStory",
        "story_s": "4",
    }
    async with Process(tmp_path, "first", **told) as first:
        await make_all(page, first.url)
        await expect(page.locator(".stage-label")).to_have_text("Writing your story...")
        first.process.kill()
        await first.process.wait()
        await expect(page.get_by_text("Connection lost, retrying...")).to_be_visible()
    async with Process(tmp_path, "second", **told):
        await expect(page.locator("video.film")).to_be_visible(timeout=40_000)


@pytest.mark.parametrize("stage", ["vision", "story", "images", "voice", "video"])
async def test_a_refresh_at_any_stage_shows_the_same(
    page: Page, browser: Browser, quick: Service, stage: str
) -> None:
    quick.hold(stage)
    await make_all(page, quick.url)
    label = page.locator(".stage-label")
    labels = {
        "vision": "Analyzing your drawing...",
        "story": "Writing your story...",
        "images": "Creating illustrations...",
        "voice": "Recording narration...",
        "video": "Assembling your storybook...",
    }
    await expect(label).to_have_text(labels[stage])
    await page.reload()
    await expect(label).to_have_text(labels[stage])
    other = await browser.new_page(viewport=PHONE, locale="en-GB")  # type: ignore[arg-type]
    await other.goto(page.url)
    await expect(other.locator(".stage-label")).to_have_text(labels[stage])
    await to_the_end(page, quick, stage)
