"""Everybody can use the page: axe-core finds nothing on any of its screens, and it fits a phone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from tests.e2e.page.conftest import Service, StartQuick, choose_robot, make_all

_WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

SIZES = ((360, 740), (768, 1024), (1440, 900))


async def start(page: Page, service: Service) -> None:
    """A drawing is chosen."""
    await choose_robot(page, service.url)


async def pad(page: Page, service: Service) -> None:
    """Paper and crayons."""
    await page.goto(service.url)
    await page.get_by_role("button", name="Draw it here").click()
    await expect(page.locator("canvas.pad")).to_be_visible()


async def seen(page: Page, service: Service) -> None:
    """What was seen."""
    await choose_robot(page, service.url)
    await page.get_by_role("button", name="Look at my drawing").click()
    await expect(page.get_by_label("Who is it?")).to_be_visible()


async def wishes(page: Page, service: Service) -> None:
    """Wishes, with those that are folded away."""
    await seen(page, service)
    await page.get_by_role("button", name="That is right").click()
    await page.get_by_text("More wishes").click()


async def story(page: Page, service: Service) -> None:
    """The words."""
    await wishes(page, service)
    await page.get_by_role("button", name="Write the story").click()
    await expect(page.get_by_role("textbox", name="Title")).to_be_visible()


async def create(page: Page, service: Service) -> None:
    """In the making."""
    service.hold("voice")
    await make_all(page, service.url)
    await expect(page.locator("#scene-1 img")).to_be_visible()


async def watch(page: Page, service: Service) -> None:
    """The film, with a page of it being changed."""
    await make_all(page, service.url)
    await expect(page.locator("video.film")).to_be_visible()
    await page.get_by_role("button", name="Change page 1").click()


async def stories(page: Page, service: Service) -> None:
    """A film that was kept, and its run."""
    await watch(page, service)
    await page.get_by_role("button", name="Keep it in my stories").click()
    await expect(page.get_by_text("It is in your stories now")).to_be_visible()
    await page.get_by_role("link", name="My stories").click()
    await expect(page.get_by_role("link", name="Watch ")).to_be_visible()


async def shared(page: Page, service: Service) -> None:
    """What somebody sees who was given a link."""
    await stories(page, service)
    await page.get_by_role("button", name="Share").click()
    await page.goto(await page.get_by_label("Who has this link").input_value())
    await expect(page.locator("video.film")).to_be_visible()


async def stopped(page: Page, service: Service) -> None:
    """A run that was stopped."""
    await create(page, service)
    await page.get_by_role("button", name="Stop").click()
    await expect(page.get_by_role("alert")).to_be_visible()


SCREENS: dict[str, Callable[[Page, Service], Awaitable[None]]] = {
    screen.__name__: screen
    for screen in (start, pad, seen, wishes, story, create, watch, stories, shared, stopped)
}


@pytest.mark.parametrize("screen", SCREENS)
async def test_every_screen_is_for_everybody_and_fits(
    browser: Browser, start_quick: StartQuick, screen: str
) -> None:
    page = await browser.new_page(locale="en-GB", reduced_motion="reduce")
    service = await start_quick()
    await page.set_viewport_size({"width": 360, "height": 740})
    await SCREENS[screen](page, service)
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme)
        found = await Axe().run(page, options=_WCAG)
        assert found.violations_count == 0, found.generate_report()
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, "nothing sticks out to the side"


async def test_the_keyboard_alone_makes_a_story(page: Page, quick: Service) -> None:
    await page.goto(quick.url)
    await page.get_by_role("button", name="The orange cat").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_alt_text("The drawing you chose")).to_be_visible()
    await page.keyboard.press("Tab")
    for _ in range(12):
        if await page.evaluate("document.activeElement.textContent.trim()") == "Look at my drawing":
            break
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Who is it?")).to_be_visible()
    await page.get_by_label("Who is it?").press("Enter")
    await expect(page.get_by_role("heading", name="What shall the story be like?")).to_be_visible()
    assert await page.evaluate("document.activeElement.id") == "main", "the new step is announced"
