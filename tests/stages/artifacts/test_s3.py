"""What the store in S3 adds to the contract: where objects lie, their headers, and links."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from stages.artifacts.base import ArtifactError, ArtifactMissing
from stages.artifacts.s3 import S3Artifacts
from stages.artifacts.s3_transfer import PART_BYTES

CACHE = "private, max-age=604800, immutable"


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def names(s3: Any, bucket: str) -> set[str]:
    """All objects of a bucket."""
    return {told["Key"] for told in (await s3.list_objects_v2(Bucket=bucket)).get("Contents", ())}


# ---- where they lie ------------------------------------------------------------------------------


async def test_the_first_folder_tells_what_a_rule_may_forget(
    s3_artifacts: S3Artifacts, s3: Any, bucket: str
) -> None:
    for key in ("mia/r1/a", "mia/!film-f1/a", "!service/links/secret", "mia/../b", "mia/=/c"):
        await s3_artifacts.put(key, b"x")
    assert await names(s3, bucket) == {
        "runs/mia/r1/a",
        "films/mia/!film-f1/a",
        "service/links/secret",
        "runs/mia/=../b",
        "runs/mia/==/c",
    }
    for key in ("mia/../b", "mia/=/c", "mia/!film-f1/a"):
        assert await s3_artifacts.keys(key.rpartition("/")[0]) == [key]


async def test_what_is_too_long_for_a_name_is_not_there(s3_artifacts: S3Artifacts) -> None:
    key = f"mia/r1/{'ü' * 520}"
    assert not await s3_artifacts.exists(key)
    for ask in (s3_artifacts.get(key), s3_artifacts.location(key, 60)):
        with pytest.raises(ArtifactMissing):
            await ask


class ManyObjects:
    """A client of a bucket with so many objects in it that S3 tells and takes them in parts."""

    def __init__(self, count: int) -> None:
        self.names = [f"runs/mia/r1/{number}" for number in range(count)]
        self.deleted: list[list[str]] = []

    async def list_objects_v2(self, ContinuationToken: str = "0", **_: str) -> dict[str, Any]:
        now, begin = datetime.now(UTC), int(ContinuationToken)
        end = begin + 1000
        return {
            "Contents": [{"Key": name, "LastModified": now} for name in self.names[begin:end]],
            "IsTruncated": end < len(self.names),
            "NextContinuationToken": str(end),
        }

    async def delete_objects(self, **told: Any) -> dict[str, Any]:
        self.deleted.append([one["Key"] for one in told["Delete"]["Objects"]])
        return {}


async def test_more_objects_than_one_answer_holds_are_listed_and_deleted(tmp_path: Path) -> None:
    client = ManyObjects(2500)
    store = S3Artifacts(client, "bucket", tmp_path)
    assert len(await store.keys("mia/r1")) == 2500
    assert await store.tidy("mia/r1", ["mia/r1/7"]) == 2499
    assert [len(names) for names in client.deleted] == [1000, 1000, 499]
    assert set(client.names) - set().union(*client.deleted) == {"runs/mia/r1/7"}


# ---- what a browser is told ----------------------------------------------------------------------


async def test_headers_stay_with_an_object_through_copies_and_renewals(
    s3_artifacts: S3Artifacts, s3: Any, bucket: str, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"f" * (PART_BYTES + 1))
    await s3_artifacts.put("mia/r1/film.mp4", film)
    await s3_artifacts.put("mia/r1/a.srt", b"1")
    await s3_artifacts.put_new("mia/r1/a.json", b"{}")
    for key in ("film.mp4", "a.srt", "a.json"):
        await s3_artifacts.copy(f"mia/r1/{key}", f"mia/!film-f1/{key}")
    await s3_artifacts.renew("mia/r1")
    for folder in ("runs/mia/r1", "films/mia/!film-f1"):
        for name, kind in (
            ("film.mp4", "video/mp4"),
            ("a.srt", "application/x-subrip"),
            ("a.json", "application/json"),
        ):
            head = await s3.head_object(Bucket=bucket, Key=f"{folder}/{name}")
            assert (head["ContentType"], head["CacheControl"]) == (kind, CACHE)
            assert len(head["Metadata"]["sha256"]) == 64


async def test_a_link_answers_ranges(
    s3_artifacts: S3Artifacts, session: aiohttp.ClientSession
) -> None:
    await s3_artifacts.put("mia/r1/film.mp4", b"0123456789")
    link = await s3_artifacts.location("mia/r1/film.mp4", 60)
    assert "X-Amz-Signature=" in link
    async with session.get(link, headers={"Range": "bytes=2-5"}) as answer:
        assert (answer.status, await answer.read()) == (206, b"2345")
        assert answer.headers["Content-Range"] == "bytes 2-5/10"
        assert answer.content_type == "video/mp4"


async def test_a_link_to_save_has_the_browser_save(
    s3_artifacts: S3Artifacts, session: aiohttp.ClientSession
) -> None:
    await s3_artifacts.put("mia/r1/film.mp4", b"film")
    link = await s3_artifacts.location("mia/r1/film.mp4", 60, save_as="storybook.mp4")
    async with session.get(link) as answer:
        assert (answer.status, await answer.read()) == (200, b"film")
        assert answer.headers["Content-Disposition"] == 'attachment; filename="storybook.mp4"'


async def test_a_link_that_was_changed_or_is_old_is_refused(
    s3_artifacts: S3Artifacts, session: aiohttp.ClientSession, expected_like: Callable[[str], None]
) -> None:
    expected_like("links are refused")
    await s3_artifacts.put("mia/r1/film.mp4", b"film")
    await s3_artifacts.put("leo/r1/film.mp4", b"film")
    link = await s3_artifacts.location("mia/r1/film.mp4", 60)
    for changed in (
        link.replace("/mia/", "/leo/"),
        link.replace("Expires=60", "Expires=600"),
        link[:-1] + ("0" if link[-1] != "0" else "1"),
        link.partition("?")[0],
    ):
        async with session.get(changed) as answer:
            assert answer.status == 403, changed
    short = await s3_artifacts.location("mia/r1/film.mp4", 1)
    async with asyncio.timeout(5):
        while True:
            async with session.get(short) as answer:
                if answer.status == 403:
                    break


# ---- what is there for a while -------------------------------------------------------------------


async def test_only_what_is_old_is_renewed(
    s3: Any, bucket: str, s3_artifacts: S3Artifacts, tmp_path: Path
) -> None:
    rare = S3Artifacts(s3, bucket, tmp_path)
    await rare.put("mia/r1/a", b"x")

    async def written_at() -> Any:
        return (await s3.list_objects_v2(Bucket=bucket))["Contents"][0]["LastModified"]

    before = await written_at()
    await rare.renew("mia/r1")
    assert await written_at() == before
    async with asyncio.timeout(5):  # some tell whole seconds
        while await written_at() == before:
            await s3_artifacts.renew("mia/r1")


async def test_a_local_file_is_gone_after_its_use(
    s3_artifacts: S3Artifacts, tmp_path: Path
) -> None:
    await s3_artifacts.put("mia/r1/a.png", b"x")
    async with s3_artifacts.local_file("mia/r1/a.png") as path:
        assert path.suffix == ".png"
        assert path.is_relative_to(tmp_path)
    assert list((tmp_path / "artifacts").iterdir()) == []


async def test_what_a_killed_process_left_is_forgotten_after_a_day(
    s3_artifacts: S3Artifacts, tmp_path: Path
) -> None:
    await s3_artifacts.open()
    for run, age_s in (("r1", 25 * 3600), ("r2", 60)):
        left = tmp_path / "artifacts" / "mia" / run
        (left / ".making-1").mkdir(parents=True)
        os.utime(left, (time.time() - age_s,) * 2)
    await s3_artifacts.open()
    assert [folder.name for folder in (tmp_path / "artifacts" / "mia").iterdir()] == ["r2"]


async def test_half_made_things_of_this_process_are_tidied_too(s3_artifacts: S3Artifacts) -> None:
    async with s3_artifacts.scratch("mia/r1") as folder, s3_artifacts.scratch("mia/r2") as other:
        assert await s3_artifacts.tidy("mia/r1", []) == 1
        assert not folder.exists()
        assert other.exists()


async def test_what_others_put_there_has_no_checksum(
    s3_artifacts: S3Artifacts, s3: Any, bucket: str
) -> None:
    await s3.put_object(Bucket=bucket, Key="runs/mia/r1/a", Body=b"x")
    with pytest.raises(ArtifactError):
        await s3_artifacts.checksum("mia/r1/a")
