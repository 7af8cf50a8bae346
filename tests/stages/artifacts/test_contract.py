"""What every artifact store promises; what each adds, see test_files and test_s3."""

from __future__ import annotations

import asyncio
import hashlib
import random
from pathlib import Path

import aiohttp
import pytest

from stages.artifacts.base import ArtifactMissing, Artifacts


async def test_bytes_come_back_as_they_were(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a.png", b"\x00\xff")
    assert await artifacts.get("mia/r1/a.png") == b"\x00\xff"
    assert await artifacts.exists("mia/r1/a.png")


async def test_a_file_is_moved_in(artifacts: Artifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        made = folder / "film.mp4"
        made.write_bytes(b"film")
        await artifacts.put("mia/r1/film.mp4", made)
        assert not made.exists()
    async with artifacts.local_file("mia/r1/film.mp4") as path:
        assert path.read_bytes() == b"film"


async def test_scratch_folders_are_empty_and_go(artifacts: Artifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        assert list(folder.iterdir()) == []
        (folder / "left").write_bytes(b"x")
    assert not folder.exists()


async def test_what_is_not_there_is_missing(artifacts: Artifacts) -> None:
    assert not await artifacts.exists("mia/r1/none")
    with pytest.raises(ArtifactMissing):
        await artifacts.get("mia/r1/none")
    with pytest.raises(ArtifactMissing):
        async with artifacts.local_file("mia/r1/none"):
            pass


async def test_deleting_forgets_and_may_be_repeated(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a", b"x")
    await artifacts.delete("mia/r1/a")
    await artifacts.delete("mia/r1/a")
    assert not await artifacts.exists("mia/r1/a")


STRANGE = [
    "../../outside/a",
    "mia/../x",
    "..../a/b",
    "Mia/r1/a",
    "mia/R1/a",
    "mia/.hidden/a",
    "a@b.example:1/r1/a",
    "x" * 128 + "/" + "Y" * 128 + "/a",
    "con/r1/a",
]


async def test_strange_keys_work(artifacts: Artifacts) -> None:
    for key in STRANGE:
        await artifacts.put(key, key.encode())
    for key in STRANGE:
        assert await artifacts.get(key) == key.encode()
        async with artifacts.local_file(key) as path:
            assert path.read_bytes() == key.encode()


# ---- the first to put it -------------------------------------------------------------------------


async def test_of_many_who_put_one_new_key_at_once_one_wins_and_its_content_stays(
    artifacts: Artifacts,
) -> None:
    contents = [b"content %d" % number for number in range(16)]
    won = await asyncio.gather(*(artifacts.put_new("mia/r1/a", one) for one in contents))
    assert won.count(True) == 1
    assert await artifacts.get("mia/r1/a") == contents[won.index(True)]
    assert not await artifacts.put_new("mia/r1/a", b"late")
    assert await artifacts.get("mia/r1/a") == contents[won.index(True)]
    assert await artifacts.keys("mia/r1") == ["mia/r1/a"]


async def test_a_key_that_was_deleted_is_new_again(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a", b"old")
    await artifacts.delete("mia/r1/a")
    assert await artifacts.put_new("mia/r1/a", b"new")
    assert await artifacts.get("mia/r1/a") == b"new"


# ---- checksums and copies ------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"film" * 100_000])
async def test_a_checksum_is_of_the_content(artifacts: Artifacts, content: bytes) -> None:
    await artifacts.put("mia/r1/a", content)
    assert await artifacts.checksum("mia/r1/a") == hashlib.sha256(content).hexdigest()
    with pytest.raises(ArtifactMissing):
        await artifacts.checksum("mia/r1/none")


async def test_a_copy_outlives_what_it_was_copied_from(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/film.mp4", b"film")
    await artifacts.copy("mia/r1/film.mp4", "mia/!film-f1/film.mp4")
    assert await artifacts.get("mia/r1/film.mp4") == b"film"
    await artifacts.delete_all("mia/r1")
    assert await artifacts.get("mia/!film-f1/film.mp4") == b"film"


async def test_what_is_put_in_its_place_changes_no_copy(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a", b"old")
    await artifacts.copy("mia/r1/a", "mia/!film-f1/a")
    await artifacts.put("mia/r1/a", b"new")
    assert await artifacts.get("mia/!film-f1/a") == b"old"


async def test_copying_again_is_no_error_and_what_is_not_there_cannot_be_copied(
    artifacts: Artifacts,
) -> None:
    await artifacts.put("mia/r1/a", b"x")
    for _ in range(2):
        await artifacts.copy("mia/r1/a", "mia/!film-f1/a")
    assert await artifacts.get("mia/!film-f1/a") == b"x"
    with pytest.raises(ArtifactMissing):
        await artifacts.copy("mia/r1/none", "mia/!film-f1/none")
    assert not await artifacts.exists("mia/!film-f1/none")


# ---- all of a run --------------------------------------------------------------------------------


async def test_the_keys_of_a_run_are_its_own(artifacts: Artifacts) -> None:
    for key in ("mia/r1/a", "mia/r1/b.json", "mia/r2/c", "leo/r1/d", "mia/r11/e"):
        await artifacts.put(key, b"x")
    assert sorted(await artifacts.keys("mia/r1")) == ["mia/r1/a", "mia/r1/b.json"]
    assert await artifacts.keys("mia/none") == []


async def test_what_is_half_made_has_no_key(artifacts: Artifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        (folder / "frames.raw").write_bytes(b"half")
        assert await artifacts.keys("mia/r1") == []


async def test_deleting_all_forgets_one_run_and_may_be_repeated(artifacts: Artifacts) -> None:
    for key in ("mia/r1/a", "mia/r1/b", "mia/r2/a", "leo/r1/a"):
        await artifacts.put(key, b"x")
    for _ in range(2):
        await artifacts.delete_all("mia/r1")
        assert await artifacts.keys("mia/r1") == []
    assert not await artifacts.exists("mia/r1/a")
    assert await artifacts.exists("mia/r2/a")
    assert await artifacts.exists("leo/r1/a")


async def test_deleting_all_forgets_what_is_half_made(artifacts: Artifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        (folder / "frames.raw").write_bytes(b"half")
        await artifacts.delete_all("mia/r1")
        assert not folder.exists()
    assert await artifacts.keys("mia/r1") == []


async def test_a_run_that_was_deleted_may_begin_anew(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a", b"old")
    await artifacts.delete_all("mia/r1")
    await artifacts.put("mia/r1/a", b"new")
    assert await artifacts.get("mia/r1/a") == b"new"


async def test_tidying_forgets_all_of_a_run_but_what_it_is_told_to_keep(
    artifacts: Artifacts,
) -> None:
    for key in ("mia/r1/a", "mia/r1/b", "mia/r1/c", "mia/r2/a"):
        await artifacts.put(key, b"x")
    assert await artifacts.tidy("mia/r1", ["mia/r1/b", "mia/r1/not-there"]) == 2
    assert await artifacts.keys("mia/r1") == ["mia/r1/b"]
    assert await artifacts.tidy("mia/r1", ["mia/r1/b"]) == 0
    assert await artifacts.exists("mia/r2/a")
    assert await artifacts.tidy("mia/none", []) == 0


async def test_what_is_renewed_is_as_it_was(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a", b"x")
    await artifacts.put("mia/../b", b"y")
    for prefix in ("mia/r1", "mia/..", "mia/none"):
        await artifacts.renew(prefix)
    assert await artifacts.get("mia/r1/a") == b"x"
    assert await artifacts.get("mia/../b") == b"y"
    assert await artifacts.checksum("mia/r1/a") == hashlib.sha256(b"x").hexdigest()


# ---- large ones, and clients ---------------------------------------------------------------------


async def test_a_large_file_comes_back_as_it_was(artifacts: Artifacts) -> None:
    content = random.Random(1).randbytes(20 * 1024 * 1024 + 7)
    async with artifacts.scratch("mia/r1") as folder:
        (folder / "film.mp4").write_bytes(content)
        await artifacts.put("mia/r1/film.mp4", folder / "film.mp4")
        assert not (folder / "film.mp4").exists()
    assert await artifacts.checksum("mia/r1/film.mp4") == hashlib.sha256(content).hexdigest()
    async with artifacts.local_file("mia/r1/film.mp4") as path:
        assert path.read_bytes() == content
        assert path.suffix == ".mp4"
    assert await artifacts.get("mia/r1/film.mp4") == content


async def test_a_client_gets_the_bytes_from_where_it_is_told(artifacts: Artifacts) -> None:
    await artifacts.put("mia/r1/a.vtt", b"WEBVTT")
    location = await artifacts.location("mia/r1/a.vtt", 60)
    if isinstance(location, Path):
        assert location.read_bytes() == b"WEBVTT"
        return
    async with aiohttp.ClientSession() as session, session.get(location) as answer:
        assert (answer.status, await answer.read()) == (200, b"WEBVTT")
        assert answer.content_type == "text/vtt"
