"""Answers that break off or never come, refusals, and uploads that end before their time."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import random
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from botocore.exceptions import ClientError

from stages.artifacts.base import ArtifactError, ArtifactMissing, StorageFull
from stages.artifacts.s3 import S3Artifacts
from stages.artifacts.s3_transfer import PART_BYTES
from tests.aws.emulators import free_port
from tests.aws.proxy import Proxy
from tests.stages.artifacts.breaking import breaking
from tests.stages.artifacts.conftest import files_in, open_client

CONTENT = random.Random(1).randbytes(1_000_000)

# For calls that fail for good: those that pass are tried a few times in it.
SHORT_S = 0.3

# The way breaks off after the headers and some of the body.
MIDWAY = 300_000


@contextlib.asynccontextmanager
async def store_behind(
    s3: Any, bucket: str, folder: Path, url: str, cuts: Sequence[int]
) -> AsyncIterator[S3Artifacts]:
    """A store that reaches the bucket on a way which breaks."""
    async with breaking(url, cuts) as broken, open_client(broken) as client:
        yield S3Artifacts(client, bucket, folder)


# ---- answers that break off ----------------------------------------------------------------------


async def test_a_body_that_is_cut_is_read_again(
    s3: Any, bucket: str, s3_artifacts: S3Artifacts, s3_url: str, tmp_path: Path
) -> None:
    await s3_artifacts.put("mia/r1/a.png", CONTENT)
    async with store_behind(s3, bucket, tmp_path, s3_url, [MIDWAY, MIDWAY]) as store:
        assert await store.get("mia/r1/a.png") == CONTENT
    async with (
        store_behind(s3, bucket, tmp_path, s3_url, [MIDWAY, MIDWAY]) as store,
        store.local_file("mia/r1/a.png") as path,
    ):
        assert path.read_bytes() == CONTENT


async def test_a_body_that_is_cut_every_time_is_an_error(
    s3: Any, bucket: str, s3_artifacts: S3Artifacts, s3_url: str, tmp_path: Path
) -> None:
    await s3_artifacts.put("mia/r1/a.png", CONTENT)
    async with store_behind(s3, bucket, tmp_path, s3_url, [MIDWAY] * 99) as patient:
        store = patient.patient(SHORT_S)
        with pytest.raises(ArtifactError, match=r"mia/r1/a\.png"):
            await store.get("mia/r1/a.png")
        with pytest.raises(ArtifactError, match=r"mia/r1/a\.png"):
            async with store.local_file("mia/r1/a.png"):
                pass
    assert files_in(tmp_path) == []


async def test_who_put_a_new_key_knows_it_even_if_the_answer_was_lost(
    s3: Any, bucket: str, s3_artifacts: S3Artifacts, s3_url: str, tmp_path: Path
) -> None:
    async with store_behind(s3, bucket, tmp_path, s3_url, [0]) as store:
        assert await store.put_new("mia/r1/a", b"ours")
        assert not await store.put_new("mia/r1/a", b"ours")
    assert await s3_artifacts.get("mia/r1/a") == b"ours"


# ---- refusals ------------------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def store_that_is_told(
    folder: Path, status: int, code: str
) -> AsyncIterator[tuple[S3Artifacts, list[str]]]:
    """A store whose every call is answered so, and the methods that were asked with."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.method)
        text = f"<Error><Code>{code}</Code><Message>No.</Message></Error>"
        return web.Response(status=status, text=text, content_type="application/xml")

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    async with TestServer(app) as server, open_client(str(server.make_url(""))) as client:
        yield S3Artifacts(client, "bucket", folder).patient(SHORT_S), asked


async def every_call(store: S3Artifacts, folder: Path) -> list[ArtifactError]:
    """What each call of the protocol that asks S3 raises."""
    film = folder / "film.mp4"
    film.write_bytes(b"x" * (PART_BYTES + 1))
    raised = []
    for call in (
        store.put("mia/r1/a", b"x"),
        store.put("mia/r1/a", film),
        store.put_new("mia/r1/a", b"x"),
        store.get("mia/r1/a"),
        store.exists("mia/r1/a"),
        store.checksum("mia/r1/a"),
        store.copy("mia/r1/a", "mia/r1/b"),
        store.delete("mia/r1/a"),
        store.delete_all("mia/r1"),
        store.keys("mia/r1"),
        store.tidy("mia/r1", ()),
        store.renew("mia/r1"),
    ):
        with pytest.raises(ArtifactError) as caught:
            await call
        raised.append(caught.value)
    return raised


@pytest.mark.parametrize(("status", "code"), [(503, "SlowDown"), (403, "AccessDenied")])
async def test_every_refusal_is_an_artifact_error_that_names_key_and_code(
    tmp_path: Path, status: int, code: str
) -> None:
    async with store_that_is_told(tmp_path, status, code) as (store, _):
        for error in await every_call(store, tmp_path):
            assert not isinstance(error, ArtifactMissing)
            assert "mia/r1" in str(error)
            # A HEAD has no body: there is its status alone.
            assert code in str(error) or str(status) in str(error)


async def test_nobody_at_the_other_end_is_an_artifact_error(tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    async with open_client(url) as client:
        store = S3Artifacts(client, "bucket", tmp_path).patient(SHORT_S)
        for error in await every_call(store, tmp_path):
            assert not isinstance(error, ArtifactMissing)


async def test_a_third_of_all_calls_may_be_throttled_and_some_answers_lost(
    s3: Any, bucket: str, s3_url: str, tmp_path: Path
) -> None:
    proxy = Proxy(s3_url, throttled=1 / 3, lost=0.05, seed=1)
    async with proxy.listening(), open_client(proxy.url) as client:
        store = S3Artifacts(client, bucket, tmp_path, renew_after_s=0)
        film = tmp_path / "film.mp4"
        film.write_bytes(bytes(PART_BYTES) + b"end")
        await store.put("mia/r1/film.mp4", film)
        for number in range(20):
            assert await store.put_new(f"mia/r1/{number}", b"x")
            assert not await store.put_new(f"mia/r1/{number}", b"y")
            assert await store.get(f"mia/r1/{number}") == b"x"
        await store.renew("mia/r1")
        assert len(await store.keys("mia/r1")) == 21
        await store.delete_all("mia/r1")
    assert proxy.calls["s3", "throttled"] > 20
    await assert_nothing_is_left(s3, bucket, tmp_path)


async def test_who_has_patience_waits_for_a_bucket_that_is_away(
    bucket: str, s3_url: str, tmp_path: Path
) -> None:
    proxy = Proxy(s3_url, throttled=0, lost=0, seed=1)
    async with proxy.listening(), open_client(proxy.url) as client:
        hasty = S3Artifacts(client, bucket, tmp_path).patient(SHORT_S)
        await hasty.put("mia/r1/a", b"x")
        away = asyncio.create_task(proxy.refuse(4 * SHORT_S))
        await proxy.refuses.wait()
        with pytest.raises(ArtifactError, match="no answer"):
            await hasty.get("mia/r1/a")
        assert await hasty.patient(30).get("mia/r1/a") == b"x"
        assert away.done()
        await away


async def test_of_two_at_once_who_are_told_to_ask_again_each_does_but_not_for_ever(
    tmp_path: Path,
) -> None:
    async with store_that_is_told(tmp_path, 409, "ConditionalRequestConflict") as (store, asked):
        with pytest.raises(ArtifactError, match="ConditionalRequestConflict"):
            await store.put_new("mia/r1/a", b"x")
    assert 1 < len(asked) < 20


# ---- uploads that end before their time ----------------------------------------------------------


class Stopping:
    """An S3 client that stops at its third part: with an error, or until it is let go."""

    def __init__(self, client: Any, error: Exception | None) -> None:
        self._client = client
        self._error = error
        self.reached = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    async def upload_part(self, **told: Any) -> Any:
        if told["PartNumber"] == 3:
            self.reached.set()
            if self._error is None:
                await asyncio.Event().wait()
            else:
                raise self._error
        return await self._client.upload_part(**told)


def large_file(folder: Path) -> Path:
    film = folder / "film.mp4"
    film.write_bytes(bytes(PART_BYTES) * 6)
    return film


async def assert_nothing_is_left(s3: Any, bucket: str, folder: Path) -> None:
    assert not (await s3.list_multipart_uploads(Bucket=bucket)).get("Uploads")
    assert not (await s3.list_objects_v2(Bucket=bucket)).get("Contents")
    assert files_in(folder) == []


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (ClientError({"Error": {"Code": "AccessDenied"}}, "UploadPart"), ArtifactError),
        (OSError(errno.ENOSPC, "no room"), StorageFull),
    ],
)
async def test_an_upload_that_fails_leaves_nothing(
    s3: Any, bucket: str, tmp_path: Path, error: Exception, raised: type[Exception]
) -> None:
    film = large_file(tmp_path)
    with pytest.raises(raised):
        await S3Artifacts(Stopping(s3, error), bucket, tmp_path).put("mia/r1/film.mp4", film)
    await assert_nothing_is_left(s3, bucket, tmp_path)


async def test_an_upload_that_is_cancelled_leaves_nothing(
    s3: Any, bucket: str, tmp_path: Path
) -> None:
    film, client = large_file(tmp_path), Stopping(s3, None)
    uploading = asyncio.create_task(
        S3Artifacts(client, bucket, tmp_path).put("mia/r1/film.mp4", film)
    )
    await client.reached.wait()
    uploading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await uploading
    await assert_nothing_is_left(s3, bucket, tmp_path)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_file_that_is_not_there_cannot_be_put(
    s3_artifacts: S3Artifacts, tmp_path: Path
) -> None:
    with pytest.raises(ArtifactMissing):
        await s3_artifacts.put("mia/r1/a", tmp_path / "none")
