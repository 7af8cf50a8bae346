"""What the page weighs, where it loads from, and that it stays in place."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, expect

from tests.e2e.page.conftest import Service, make_all

# Over the wire, fonts included: two seconds of a slow mobile connection.
MOST_BYTES = 120_000

# What moves under a finger is tapped by mistake; Google's "good" ends here.
MOST_SHIFT = 0.1


async def test_a_first_visit_is_light_and_asks_no_other_host(
    browser: Browser, quick: Service
) -> None:
    page = await browser.new_page()
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    wire = await page.context.new_cdp_session(page)
    await wire.send("Network.enable")
    sizes: list[float] = []
    wire.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    await page.goto(quick.url, wait_until="networkidle")
    assert 20_000 < sum(sizes) < MOST_BYTES
    assert hosts == {urlsplit(quick.url).netloc}


async def test_nothing_jumps_about_while_a_story_is_made(page: Page, quick: Service) -> None:
    await page.add_init_script(
        "window.shifts = 0; new PerformanceObserver(list => {"
        " for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts += one.value"
        "}).observe({type: 'layout-shift', buffered: true})"
    )
    await page.goto(quick.url, wait_until="networkidle")
    assert await shifts(page) < MOST_SHIFT
    quick.hold("images")
    await make_all(page, quick.url)
    await expect(page.locator("#scene-1")).to_be_visible()
    await page.reload(wait_until="domcontentloaded")
    await expect(page.locator("#scene-1")).to_be_visible()
    assert await shifts(page) < MOST_SHIFT


async def shifts(page: Page) -> Any:
    """How much of the page moved so far by itself, as Chromium adds it up."""
    return await page.evaluate("window.shifts")
