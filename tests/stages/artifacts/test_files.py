"""What the artifact store in a folder adds: names, what is left on the disk, and a full one."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from stages.artifacts.base import ArtifactError, StorageFull
from stages.artifacts.files import FileArtifacts
from tests.stages.artifacts.test_contract import STRANGE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "artifacts"


@pytest.fixture
def artifacts(folder: Path) -> FileArtifacts:
    store = FileArtifacts(folder.parent)
    store.open()
    return store


def left(folder: Path) -> list[str]:
    """All that lies below a folder, folders too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def leave_half_made(run: Path) -> None:
    """What a worker leaves that died: a file and a scratch folder in the making."""
    scratch = run / ".making-0123456789abcdef" / "frames"
    scratch.mkdir(parents=True)
    (scratch / "1.raw").write_bytes(b"half")
    (run / ".making-fedcba9876543210").write_bytes(b"half")


# ---- names ---------------------------------------------------------------------------------------


async def test_no_key_leaves_the_folder_and_no_two_share_a_file(
    artifacts: FileArtifacts, folder: Path
) -> None:
    paths = [artifacts.path(key) for key in [*STRANGE, "mia/r1/a"]]
    assert len({str(path).casefold() for path in paths}) == len(paths)
    for path in paths:
        assert folder in path.resolve().parents


async def test_an_older_or_a_newer_service_finds_the_same_files(
    artifacts: FileArtifacts, folder: Path
) -> None:
    await artifacts.put("mia/r1/a.png", b"x")
    assert left(folder) == ["mia", "mia/r1", "mia/r1/a.png"]


# ---- what is left on the disk --------------------------------------------------------------------


async def test_deleting_all_leaves_no_file_and_no_folder(
    artifacts: FileArtifacts, folder: Path
) -> None:
    for key in ("mia/r1/a", "mia/r1/B c", "mia/r1/" + "x" * 200):
        await artifacts.put(key, b"x")
    leave_half_made(folder / "mia" / "r1")
    await artifacts.delete_all("mia/r1")
    assert left(folder) == []


async def test_deleting_all_leaves_the_users_other_runs(
    artifacts: FileArtifacts, folder: Path
) -> None:
    await artifacts.put("mia/r1/a", b"x")
    await artifacts.put("mia/r2/a", b"x")
    await artifacts.delete_all("mia/r1")
    assert left(folder) == ["mia", "mia/r2", "mia/r2/a"]


async def test_deleting_all_leaves_nothing_although_a_scratch_folder_goes_meanwhile(
    artifacts: FileArtifacts, folder: Path
) -> None:
    """A worker that was cancelled takes its scratch folder away just then."""
    for number in range(25):
        run = f"mia/r{number}"
        async with contextlib.AsyncExitStack() as cancelled:
            scratch = await cancelled.enter_async_context(artifacts.scratch(run))
            for frame in range(100):
                (scratch / f"{frame}.raw").touch()
            await artifacts.put(f"{run}/drawing.jpg", b"a child's drawing")
            leaving = asyncio.create_task(cancelled.pop_all().aclose())
            await artifacts.delete_all(run)
            await leaving
    assert left(folder) == []


async def test_a_scratch_folder_lies_in_its_run(artifacts: FileArtifacts, folder: Path) -> None:
    async with artifacts.scratch("mia/r1") as scratch:
        assert scratch.parent == folder / "mia" / "r1"
    assert left(folder / "mia" / "r1") == []


async def test_scratch_folders_side_by_side_are_apart(artifacts: FileArtifacts) -> None:
    async with artifacts.scratch("mia/r1") as one, artifacts.scratch("mia/r1") as two:
        (one / "a").touch()
        assert list(two.iterdir()) == []


async def test_tidying_takes_half_made_things_away(artifacts: FileArtifacts, folder: Path) -> None:
    await artifacts.put("mia/r1/a", b"x")
    leave_half_made(folder / "mia" / "r1")
    assert await artifacts.tidy("mia/r1", ["mia/r1/a"]) == 2
    assert left(folder / "mia" / "r1") == ["a"]


async def test_tidying_keeps_what_has_a_digest_for_a_name(artifacts: FileArtifacts) -> None:
    await artifacts.put("Mia/R 1/Strange Name", b"x")
    await artifacts.put("Mia/R 1/Other Name", b"x")
    assert await artifacts.tidy("Mia/R 1", ["Mia/R 1/Strange Name"]) == 1
    assert await artifacts.get("Mia/R 1/Strange Name") == b"x"


async def test_putting_leaves_nothing_beside_it(artifacts: FileArtifacts, folder: Path) -> None:
    await artifacts.put("mia/r1/a", b"x")
    await artifacts.put_new("mia/r1/b", b"x")
    await artifacts.put_new("mia/r1/b", b"y")
    await artifacts.copy("mia/r1/a", "mia/r1/c")
    assert left(folder / "mia" / "r1") == ["a", "b", "c"]


# ---- strangers -----------------------------------------------------------------------------------


async def test_folders_of_no_known_run_are_forgotten_when_they_are_old(
    artifacts: FileArtifacts, folder: Path
) -> None:
    hour_ago = time.time() - 3600
    for run in ("mia/known", "mia/old", "leo/old", "mia/young", "mia/!film-f1", "Ann/Known"):
        await artifacts.put(f"{run}/a", b"x")
        if run != "mia/young":
            os.utime(artifacts.path(run), (hour_ago, hour_ago))
    known = ["mia/known", "mia/!film-f1", "Ann/Known", "mia/none"]
    assert await artifacts.forget_strangers(known, older_than_s=1800) == 2
    assert sorted(path.name for path in (folder / "mia").iterdir()) == [
        "!film-f1",
        "known",
        "young",
    ]
    assert await artifacts.exists("Ann/Known/a")
    assert not (folder / "leo").exists()


async def test_a_stranger_is_forgotten_with_all_that_is_half_made(
    artifacts: FileArtifacts, folder: Path
) -> None:
    leave_half_made(folder / "mia" / "r1")
    assert await artifacts.forget_strangers([], older_than_s=-60) == 1
    assert left(folder) == []


async def test_without_strangers_nothing_goes(artifacts: FileArtifacts) -> None:
    assert await artifacts.forget_strangers([], older_than_s=0) == 0


# ---- a disk that is full, or refuses -------------------------------------------------------------


@contextlib.contextmanager
def largest_file(size_bytes: int) -> Iterator[None]:
    """No file of this process may grow beyond this, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("is_new", [False, True])
async def test_a_full_disk_is_told_and_nothing_is_left_half_written(
    artifacts: FileArtifacts, folder: Path, is_new: bool
) -> None:
    put = artifacts.put_new if is_new else artifacts.put
    with largest_file(4096), pytest.raises(StorageFull, match="mia/r1/a"):
        await put("mia/r1/a", b"x" * 100_000)
    assert left(folder) == ["mia", "mia/r1"]
    await put("mia/r1/a", b"x" * 100_000)
    assert len(await artifacts.get("mia/r1/a")) == 100_000


async def test_what_is_there_stays_when_there_is_no_room_for_its_successor(
    artifacts: FileArtifacts,
) -> None:
    await artifacts.put("mia/r1/a", b"old")
    with largest_file(4096), pytest.raises(StorageFull):
        await artifacts.put("mia/r1/a", b"x" * 100_000)
    assert await artifacts.get("mia/r1/a") == b"old"


async def test_a_disk_that_refuses_is_told(artifacts: FileArtifacts, folder: Path) -> None:
    (folder / "mia").write_bytes(b"a file where a folder must be")
    with pytest.raises(ArtifactError):
        await artifacts.put("mia/r1/a", b"x")


async def test_a_store_whose_folder_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "artifacts").touch()
    with pytest.raises(ArtifactError):
        FileArtifacts(tmp_path).open()
