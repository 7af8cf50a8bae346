"""Takes the README's pictures of the page: a sample goes through the wizard on a real service."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from server.running import running
from server.settings import Settings

PICTURES = Path(__file__).parents[2] / "docs/pictures"

PHONE = {"width": 360, "height": 740}
FLAGS = ["--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required"]
WITHIN_MS = 180_000
SETTLED_MS = 800  # pictures have faded in by then

_AT_SIX_SECONDS = "film => new Promise(done => { film.onseeked = done; film.currentTime = 6 })"

# On a page in a README a picture is seldom wider.
WIDTH_PX = 1400
GAP_PX = 24


async def main() -> None:
    """All of them, in about two minutes."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder) / "var", port=0)
        async with running(settings) as up, async_playwright() as playwright:
            chromium = shutil.which("chromium") or shutil.which("chromium-browser")
            browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            light = await steps(browser, up.url, Path(folder), "light")
            dark = await steps(browser, up.url, Path(folder), "dark")
            await browser.close()
        beside([light[0], *light[1:4]], PICTURES / "page-wizard.jpg")
        beside([light[4], dark[4], light[5], dark[5]], PICTURES / "page-film.jpg")


async def steps(browser: Browser, url: str, folder: Path, theme: str) -> list[Path]:
    """The wizard from paper to film, a picture of each step."""
    page = await browser.new_page(
        viewport=PHONE,  # type: ignore[arg-type]
        color_scheme=theme,  # type: ignore[arg-type]
        device_scale_factor=2,
        locale="en-GB",
    )
    taken: list[Path] = []

    async def take(name: str) -> None:
        path = folder / f"{theme}-{name}.png"
        await page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        await page.mouse.move(0, 0)
        await page.wait_for_timeout(SETTLED_MS)
        await page.screenshot(path=path)
        taken.append(path)

    await page.goto(url, wait_until="networkidle")
    await page.get_by_role("button", name="The snail").click()
    await take("start")
    await page.get_by_role("button", name="Look at my drawing").click()
    await seen(page)
    await take("seen")
    await page.get_by_role("button", name="That is right").click()
    await page.get_by_label("The hero's name").fill("Swirl")
    await take("wishes")
    await page.get_by_role("button", name="Write the story").click()
    await page.get_by_role("textbox", name="Title").wait_for(timeout=WITHIN_MS)
    await take("story")
    await page.get_by_role("button", name="film it").click()
    await page.locator("#scene-2 img").wait_for(timeout=WITHIN_MS)
    await take("create")
    film = page.locator("video.film")
    await film.wait_for(timeout=WITHIN_MS)
    await film.evaluate(_AT_SIX_SECONDS)
    await take("watch")
    return taken


async def seen(page: Page) -> None:
    """The drawing and what was found in it are there."""
    await page.get_by_label("Who is it?").wait_for(timeout=WITHIN_MS)
    await page.locator(".figures img").first.wait_for(timeout=WITHIN_MS)
    await page.wait_for_load_state("networkidle")


def beside(paths: list[Path], target: Path) -> None:
    """Pictures of one size side by side."""
    pictures = [Image.open(path).convert("RGB") for path in paths]
    wide, tall = pictures[0].size
    whole = Image.new("RGB", (len(pictures) * (wide + GAP_PX) - GAP_PX, tall), "white")
    for place, picture in enumerate(pictures):
        whole.paste(picture, (place * (wide + GAP_PX), 0))
    whole.thumbnail((WIDTH_PX, WIDTH_PX), Image.Resampling.LANCZOS)
    target.parent.mkdir(parents=True, exist_ok=True)
    whole.save(target, quality=86, optimize=True, progressive=True)
    print(f"{target.name}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    asyncio.run(main())
