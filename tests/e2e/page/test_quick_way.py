"""The quick way through the page, against the real service with its real providers."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from playwright.async_api import Page, expect

from tests.conftest import Service
from tests.e2e.page.conftest import wait_for_film


async def test_sample_becomes_a_film_that_a_refresh_restores(page: Page, service: Service) -> None:
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
    assert await wait_for_film(page) == film
    assert await page.locator("h1").inner_text() == title


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


async def test_unknown_run_says_so(page: Page, service: Service) -> None:
    await page.goto(f"{service.url}/?run=nothing&user=nobody")
    await expect(page.get_by_role("alert")).to_contain_text("could not find this storybook")
