"""How soon the page shows what happens, against when the service's own stream tells it, and how
soon the page itself is there. `make bench-page`.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from server.client import Client
from server.running import running
from server.settings import Settings
from tests.conftest import QUICK
from tests.e2e.page.conftest import FLAGS, PHONE, Service, make_all
from tests.e2e.page.gateway import Gateway, behind

RUNS = 5
SCENES = 6

# What a cheap phone makes of a desktop's second.
SLOWED = 4

# When each picture came into the page, by its scene, in epoch milliseconds.
_WATCH = """
window.seen = {};
new MutationObserver(() => {
  for (const image of document.querySelectorAll(".page img"))
    window.seen[image.closest("li").id] ??= performance.timeOrigin + performance.now();
}).observe(document, {childList: true, subtree: true});
"""


async def main() -> None:
    """All measurements, in about a minute."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate({"data_dir": Path(folder), "port": 0, **QUICK})
        async with running(settings) as up, opened() as browser:
            service = Service(up.url, up.app)
            print("a scene's picture in the page, after the service's own stream told it (ms):")
            told("  by the stream (goal: 300)", await pictures(browser, service, service.url))
            async with behind(Gateway(service.url, buffers_streams=True)) as url:
                told(
                    "  stream buffered for good (goal: 2500)", await pictures(browser, service, url)
                )
            print(f"first contentful paint, CPU slowed {SLOWED} times (ms; goal: 1000):")
            told("  a first visit", [await first_paint(browser, service.url) for _ in range(RUNS)])


@contextlib.asynccontextmanager
async def opened() -> AsyncIterator[Browser]:
    """A browser."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        await browser.close()


async def pictures(browser: Browser, service: Service, url: str) -> list[float]:
    """How much later than a client of the stream the page has each picture, in milliseconds."""
    late: list[float] = []
    for _ in range(RUNS):
        page = await browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
        await page.add_init_script(_WATCH)
        service.hold("images")
        await make_all(page, url)
        await page.locator("#scene-1").wait_for()
        if url != service.url:  # until the page has given the stream up
            await page.get_by_text("live, by asking").wait_for()
        late += await _lateness(page, service)
        await page.close()
    return late


async def _lateness(page: Page, service: Service) -> list[float]:
    query = dict(part.split("=") for part in page.url.split("?")[1].split("&"))
    came: dict[str, float] = {}
    async with Client(service.url, query["user"]) as client:
        events = client.events(query["run"])
        await anext(events)
        service.let_go("images")
        async for event in events:
            for image in event.data.get("images") or []:
                came.setdefault(f"scene-{image['scene_number']}", time.time() * 1000)
    await page.locator("video.film").wait_for()
    seen: dict[str, Any] = await page.evaluate("window.seen")
    return [seen[scene] - came[scene] for scene in seen if scene in came]


async def first_paint(browser: Browser, url: str) -> float:
    """When the first words are there, in a browser that knows nothing of the page."""
    context = await browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = await context.new_page()
    wire = await context.new_cdp_session(page)
    await wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    await page.goto(url, wait_until="networkidle")
    paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
    started: float = await page.evaluate(paint)
    await context.close()
    return started


def told(what: str, found: list[float]) -> None:
    """The median, and the worst."""
    middle, worst = statistics.median(found), max(found)
    print(f"{what}: median {middle:.0f}, worst {worst:.0f} of {len(found)}")


if __name__ == "__main__":
    asyncio.run(main())
