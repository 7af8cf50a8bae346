"""The page in a real browser, against the real service."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Protocol

import pytest
from PIL import Image
from playwright.async_api import Page, async_playwright, expect

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
FILM_WITHIN_MS = 90_000

pytestmark = [
    # On a machine of one's own without a Chromium the page goes untested, and pytest says so; a CI
    # that lacks it must fail.
    pytest.mark.skipif(
        CHROMIUM is None and "CI" not in os.environ, reason="needs Chromium: apt install chromium"
    ),
    pytest.mark.timeout(150),
]


class Service(Protocol):
    """A running service; `url` has no slash at its end."""

    url: str


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """A phone-sized page in a fresh browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield await browser.new_page(viewport={"width": 390, "height": 844})
        finally:
            await browser.close()


async def wait_for_film(page: Page) -> str | None:
    """The address of the film, as soon as the browser can play it."""
    film = page.locator("video.film")
    await expect(film).to_be_visible(timeout=FILM_WITHIN_MS)
    # One call that waits: polling would evaluate text in the page, which its policy forbids.
    await film.evaluate(
        "film => film.readyState >= 2 ||"
        " new Promise(done => film.addEventListener('loadeddata', done, {once: true}))"
        ".then(() => true)"
    )
    return await film.get_attribute("src")


async def test_sample_becomes_a_film_that_a_refresh_restores(page: Page, service: Service) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(service.url)
    await page.get_by_role("button", name="The orange cat").click()
    await expect(page.get_by_alt_text("The drawing you chose")).to_be_visible()
    await page.get_by_label("Child's name").fill("Mia")
    await page.get_by_role("button", name="Make my storybook").click()

    await expect(page.locator(".stage-label")).to_contain_text("...")
    address = page.url
    assert "run=" in address
    assert "user=" in address
    film = await wait_for_film(page)
    title = await page.locator("h1").inner_text()

    await page.reload()
    assert page.url == address
    again = await wait_for_film(page)
    assert again is not None
    assert film is not None
    assert again.split("?")[0] == film.split("?")[0]
    assert await page.locator("h1").inner_text() == title
    assert not complaints


async def test_blank_drawing_is_explained_and_another_can_be_tried(
    page: Page, service: Service
) -> None:
    blank = BytesIO()
    Image.new("RGB", (800, 600), "white").save(blank, "PNG")
    await page.goto(service.url)
    await page.locator("input[type=file]").last.set_input_files(
        {"name": "blank.png", "mimeType": "image/png", "buffer": blank.getvalue()}
    )
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.get_by_role("alert")).to_contain_text("That did not work", timeout=30_000)
    await page.get_by_role("button", name="Try another drawing").click()
    await expect(page.get_by_role("button", name="Make my storybook")).to_be_visible()


async def test_a_story_that_was_stopped_can_be_gone_on_with(page: Page, service: Service) -> None:
    await page.goto(service.url)
    await page.get_by_role("button", name="The orange cat").click()
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.get_by_label("The pages of the story")).to_be_visible(timeout=30_000)
    address = dict(part.split("=") for part in page.url.split("?")[1].split("&"))
    await page.request.post(
        f"{service.url}/api/v1/jobs/{address['run']}/cancel?user_id={address['user']}"
    )
    await expect(page.get_by_role("alert")).to_contain_text("was stopped")
    await page.get_by_role("button", name="Go on").click()
    await wait_for_film(page)


async def test_unknown_run_says_so(page: Page, service: Service) -> None:
    await page.goto(f"{service.url}/?run=nothing&user=nobody")
    await expect(page.get_by_role("alert")).to_contain_text("could not find this storybook")
