"""Sharing where files lie in S3: links lead on to copies there that bear no user's id."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient
from pytest_aiohttp import AiohttpClient

from progress.library import LibraryFilm
from server import keys
from server.aws import is_kept_for_good
from server.problems import problems
from server.routes import add_routes
from server.shares import Shares
from stages.artifacts.s3 import S3Artifacts
from tests.aws.emulators import EMULATORS
from tests.stages.artifacts.conftest import new_bucket, open_client

Client = TestClient[web.Request, web.Application]

FILM = LibraryFilm(
    user_id="mia",
    id="f1",
    run_id="r1",
    title="The Walk",
    style="storybook",
    duration_sec=9.5,
    created_at="2026-01-01T00:00:00.000+00:00",
    video_key="mia/!film-f1/film.mp4",
    thumbnail_key="mia/!film-f1/poster.jpg",
    captions_key="mia/!film-f1/captions.vtt",
    images=[],
    story_script={"language": "en"},
)


@pytest.fixture(params=EMULATORS)
async def artifacts(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[S3Artifacts]:
    """A bucket with the film's files."""
    async with open_client(request.getfixturevalue(f"{request.param}_url")) as client:
        bucket = await new_bucket(client)
        opened = S3Artifacts(client, bucket, tmp_path, is_kept=is_kept_for_good)
        for key in (FILM.video_key, FILM.thumbnail_key, FILM.captions_key):
            await opened.put(key, key.rpartition("/")[2].encode())
        yield opened


@pytest.fixture
async def client(artifacts: S3Artifacts, aiohttp_client: AiohttpClient) -> Client:
    """The part of the service that shows shared films."""
    app = web.Application(middlewares=[problems])
    app[keys.ARTIFACTS], app[keys.SHARES] = artifacts, Shares(artifacts)
    add_routes(app)
    return await aiohttp_client(app)


async def test_a_link_leads_to_copies_that_name_nobody_until_it_is_taken_back(
    client: Client, artifacts: S3Artifacts
) -> None:
    shares = client.app[keys.SHARES]  # type: ignore[union-attr]
    token = await shares.share(FILM)
    assert await shares.share(FILM) == token
    moved = await client.get(f"/shared/{token}/film.mp4", allow_redirects=False)
    assert moved.status == 302
    location = moved.headers["Location"]
    assert "mia" not in str(dict(moved.headers))
    part = {"Range": "bytes=1-3"}
    async with ClientSession() as session:
        answer: Any
        async with session.get(location, headers=part) as answer:
            assert (answer.status, await answer.read()) == (206, b"ilm")
        await shares.revoke(FILM)
        async with session.get(location) as answer:
            assert answer.status == 404
    again = await client.get(f"/shared/{token}/film.mp4", allow_redirects=False)
    assert again.status == 404
    assert await artifacts.exists(FILM.video_key), "the film itself stays"
