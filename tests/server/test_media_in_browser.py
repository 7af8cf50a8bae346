"""What a browser makes of links that lead on to S3: across origins, under the page's own policy."""

from __future__ import annotations

import io
import os
import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer
from PIL import Image
from playwright.async_api import Page, async_playwright

from server import keys
from server.links import Links
from server.media import get_media
from server.page import get_page
from stages.artifacts.s3 import S3Artifacts
from tests.aws.emulators import EMULATORS
from tests.stages.artifacts.conftest import new_bucket, open_client

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run"]

pytestmark = [
    pytest.mark.skipif(
        CHROMIUM is None and "CI" not in os.environ, reason="needs Chromium: apt install chromium"
    ),
    pytest.mark.timeout(60),
]

LINKS = Links(b"secret")

# As the page has them: it makes elements by script, which its policy lets.
SHOW = """([poster, captions, film]) => new Promise((done) => {
    const video = document.createElement("video");
    video.crossOrigin = "anonymous";
    const track = Object.assign(document.createElement("track"), {src: captions, default: true});
    const image = Object.assign(new Image(), {src: poster});
    const save = Object.assign(document.createElement("a"), {href: film, textContent: "Save"});
    save.download = "storybook.mp4";
    video.append(track);
    document.body.replaceChildren(video, image, save);
    track.track.mode = "showing";
    const loaded = (one) => new Promise((end) => {
        one.addEventListener("load", () => end("loaded"));
        one.addEventListener("error", () => end("refused"));
    });
    Promise.all([loaded(image), loaded(track)]).then(done);
})"""


@pytest.fixture(params=EMULATORS)
async def artifacts(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[S3Artifacts]:
    async with open_client(request.getfixturevalue(f"{request.param}_url")) as client:
        yield S3Artifacts(client, await new_bucket(client), tmp_path)


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield await browser.new_page()
        finally:
            await browser.close()


def app_with(artifacts: S3Artifacts, origin: str) -> web.Application:
    app = web.Application()
    app[keys.ARTIFACTS], app[keys.LINKS] = artifacts, LINKS
    app[keys.MEDIA_ORIGIN] = origin
    app.router.add_get("/", get_page)
    app.router.add_get("/media/{key:.+}", get_media)
    return app


async def shown(page: Page, server: BaseTestServer, artifacts: S3Artifacts) -> Any:
    """What becomes of a picture and of captions, "loaded" or "refused", in this order."""
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    captions = b"WEBVTT\n\n00:00.000 --> 00:05.000\nOnce upon a time\n"
    links = []
    for name, content in (
        ("a.png", picture.getvalue()),
        ("a.vtt", captions),
        ("a.mp4", b"not a film, which is no matter to who saves it"),
    ):
        await artifacts.put(f"mia/r1/{name}", content)
        links.append(LINKS.sign(f"mia/r1/{name}", int(time.time()) + 600))
    await page.goto(str(server.make_url("/")))
    return await page.evaluate(SHOW, [*links[:2], f"{links[2]}&save"])


async def test_pictures_and_captions_load_across_the_redirect_and_a_film_is_saved(
    artifacts: S3Artifacts, page: Page
) -> None:
    origin = (await artifacts.location("mia/r1/a.png", 60)).partition("/doodlebook-")[0]
    async with TestServer(app_with(artifacts, origin)) as server:
        assert await shown(page, server, artifacts) == ["loaded", "loaded"]
        async with page.expect_download() as saving:
            await page.click("a")
        assert (await saving.value).suggested_filename == "storybook.mp4"


async def test_the_page_loads_nothing_from_an_origin_that_its_policy_does_not_name(
    artifacts: S3Artifacts, page: Page
) -> None:
    async with TestServer(app_with(artifacts, "")) as server:
        assert await shown(page, server, artifacts) == ["refused", "refused"]
