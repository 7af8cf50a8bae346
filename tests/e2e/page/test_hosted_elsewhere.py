"""The page may be hosted elsewhere than the service: `config.json` beside it says where that is."""

from __future__ import annotations

from playwright.async_api import Browser, expect

from tests.e2e.page.conftest import PHONE, StartQuick, choose_robot


async def test_the_drawing_and_its_figures_come_from_the_service(
    browser: Browser, start_quick: StartQuick
) -> None:
    host = await start_quick()
    service = await start_quick(page_origins=host.url)
    # The host's policy names no other service: who hosts the page elsewhere sends one that does.
    page = await browser.new_page(viewport=PHONE, locale="en-GB", bypass_csp=True)  # type: ignore[arg-type]
    await page.route("**/config.json", lambda route: route.fulfill(json={"api": service.url}))
    await choose_robot(page, host.url)
    await page.get_by_role("button", name="Look at my drawing").click()
    await expect(page.get_by_label("Who is it?")).to_be_visible()
    pictures = page.locator(".seen img")
    await expect(pictures.first).to_be_visible()
    for picture in await pictures.all():
        assert (await picture.get_attribute("src") or "").startswith(service.url)
        await picture.evaluate("picture => picture.decode()")
