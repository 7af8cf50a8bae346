"""Media whose bytes come from elsewhere: where /media leads, and what links by key are then."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp import AiohttpClient

from server import keys
from server.links import PRESIGNED_FOR_S, Links, shared_secret
from server.media import REDIRECT_FOR_S, get_media, presign_url
from server.page import get_page
from server.problems import problems
from stages.artifacts.files import FileArtifacts

ELSEWHERE = "https://bucket.example"


class ArtifactsElsewhere(FileArtifacts):
    """Keeps files here, but has clients fetch them from another place, as S3's store does."""

    async def location(  # type: ignore[override]
        self, key: str, expires_s: int, *, save_as: str | None = None
    ) -> str:
        saved = f"&saved={save_as}" if save_as else ""
        return f"{ELSEWHERE}/{quote(key)}?expires={expires_s}{saved}"


@pytest.fixture
def artifacts(tmp_path: Path) -> ArtifactsElsewhere:
    store = ArtifactsElsewhere(tmp_path)
    store.open()
    return store


@pytest.fixture
async def client(
    artifacts: ArtifactsElsewhere, aiohttp_client: AiohttpClient
) -> TestClient[web.Request, web.Application]:
    app = web.Application(middlewares=[problems])
    app[keys.ARTIFACTS] = artifacts
    app[keys.LINKS] = Links(b"secret")
    app[keys.MEDIA_ORIGIN] = ELSEWHERE
    app.router.add_get("/", get_page)
    app.router.add_get("/media/{key:.+}", get_media)
    app.router.add_post("/presigned-url", presign_url)
    return await aiohttp_client(app)


def link_to(client: TestClient[web.Request, web.Application], key: str, for_s: int) -> str:
    assert client.app is not None
    return client.app[keys.LINKS].sign(key, int(time.time()) + for_s)


async def test_a_link_leads_to_where_the_bytes_are_and_no_longer_than_that_is_good(
    client: TestClient[web.Request, web.Application],
) -> None:
    link = link_to(client, "mia/r1/film.mp4", 60)
    answer = await client.get(link, allow_redirects=False, headers={"Range": "bytes=2-5"})
    assert answer.status == 302
    assert answer.headers["Location"] == f"{ELSEWHERE}/mia/r1/film.mp4?expires={REDIRECT_FOR_S}"
    assert answer.headers["Cache-Control"] == f"private, max-age={REDIRECT_FOR_S // 2}"
    assert await answer.read() == b""


async def test_a_link_to_save_leads_to_one_that_has_the_browser_save(
    client: TestClient[web.Request, web.Application],
) -> None:
    link = link_to(client, "mia/r1/film.mp4", 60)
    answer = await client.get(f"{link}&save", allow_redirects=False)
    assert answer.headers["Location"].endswith("&saved=storybook.mp4")


async def test_a_link_that_is_old_or_of_another_file_leads_nowhere(
    client: TestClient[web.Request, web.Application],
) -> None:
    good = link_to(client, "mia/r1/film.mp4", 60)
    for bad in (link_to(client, "mia/r1/film.mp4", -1), good.replace("film", "other")):
        answer = await client.get(bad, allow_redirects=False)
        assert (answer.status, (await answer.json())["code"]) == (403, "link_not_valid")
        assert "Location" not in answer.headers


async def test_a_link_by_key_is_the_other_place_s_own_and_to_ones_own_files_alone(
    client: TestClient[web.Request, web.Application], artifacts: ArtifactsElsewhere
) -> None:
    await artifacts.put("mia/r1/film.mp4", b"film")
    for user, key, status in (
        ("mia", "mia/r1/film.mp4", 200),
        ("mia", "mia/r1/none.mp4", 404),
        ("leo", "mia/r1/film.mp4", 403),
    ):
        answer = await client.post(f"/presigned-url?user_id={user}", json={"s3_key": key})
        assert answer.status == status
        told = await answer.json()
        assert ("url" in told) == (status == 200)
        if status == 200:
            assert told["url"] == f"{ELSEWHERE}/mia/r1/film.mp4?expires={PRESIGNED_FOR_S}"


async def test_the_page_may_show_what_lies_there_but_runs_nothing_from_there(
    client: TestClient[web.Request, web.Application],
) -> None:
    policy = (await client.get("/")).headers["Content-Security-Policy"]
    said = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
    with_it = {kind for kind, sources in said.items() if ELSEWHERE in sources.split()}
    assert with_it == {"img-src", "media-src", "connect-src"}
    assert said["media-src"] == f"'self' {ELSEWHERE}"


async def test_all_who_share_a_store_have_one_secret(artifacts: ArtifactsElsewhere) -> None:
    told = set(await asyncio.gather(*(shared_secret(artifacts) for _ in range(8))))
    assert len(told) == 1
    assert await shared_secret(artifacts) in told
    assert len(told.pop()) == 32
