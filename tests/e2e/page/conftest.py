"""A real browser, and services for it: with quick providers that a test can hold, and real ones."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright, expect

from server import keys
from server.running import running
from server.settings import Settings
from tests.conftest import draw_robot

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--autoplay-policy=no-user-gesture-required",
]
PHONE = {"width": 360, "height": 740}

FILM_WITHIN_MS = 90_000

# What is shown at once here takes seconds on a machine that runs other tests besides.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests here need a Chromium.

    On a machine of one's own without one the page goes untested, and pytest says so; a CI that
    lacks it must fail.
    """
    lacks = CHROMIUM is None and "CI" not in os.environ
    skipped = pytest.mark.skipif(lacks, reason="needs Chromium: apt install chromium")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(skipped)
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(150))


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser of the test's own."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield opened
        finally:
            await opened.close()


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A phone-sized page in a fresh browser. Whatever breaks in it fails the test."""
    complaints: list[str] = []
    opened = await browser.new_page(viewport=PHONE, locale="en-GB")  # type: ignore[arg-type]
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    assert complaints == []


@dataclass(frozen=True)
class Service:
    """A service with quick providers, in this process; `url` has no slash at its end."""

    url: str
    app: web.Application

    def provider(self, stage: str) -> Any:
        """A stage's provider, to close its gate."""
        return getattr(self.app[keys.STUDIO].providers, stage)

    def hold(self, stage: str) -> None:
        """Let the stage's next calls wait."""
        self.provider(stage).gate.clear()

    def let_go(self, stage: str) -> None:
        """They go on."""
        self.provider(stage).gate.set()


StartQuick = Callable[..., Any]


@pytest.fixture
async def start_quick(settings_for: Callable[..., Settings]) -> AsyncIterator[StartQuick]:
    """Starts a service with quick providers and settings of the test's own."""
    async with AsyncExitStack() as stack:

        async def start(**settings: Any) -> Service:
            up = await stack.enter_async_context(running(settings_for(**settings)))
            return Service(up.url, up.app)

        yield start


@pytest.fixture
async def quick(start_quick: StartQuick) -> Service:
    """A service with quick providers."""
    made: Service = await start_quick()
    return made


async def choose_robot(page: Page, url: str) -> None:
    """Open the page, and give it a drawing as a file."""
    await page.goto(url)
    await page.locator("input[type=file]").last.set_input_files(
        {"name": "robot.png", "mimeType": "image/png", "buffer": draw_robot()}
    )
    await expect(page.get_by_alt_text("The drawing you chose")).to_be_visible()


async def make_all(page: Page, url: str) -> None:
    """The quick way: a drawing, and the film of it is asked for."""
    await choose_robot(page, url)
    await page.get_by_role("button", name="Make my storybook").click()
    await page.wait_for_url("**run=*")


async def wait_for_film(page: Page) -> str:
    """The address of the film, as soon as the browser can play it."""
    film = page.locator("video.film")
    await expect(film).to_be_visible(timeout=FILM_WITHIN_MS)
    # One call that waits: polling would evaluate text in the page, which its policy forbids.
    await film.evaluate(
        "film => film.readyState >= 2 ||"
        " new Promise(done => film.addEventListener('loadeddata', done, {once: true}))"
        ".then(() => true)"
    )
    return (await film.get_attribute("src") or "").split("?")[0]
