"""What every artifact store promises, and what the one in a folder adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from stages.artifacts.base import ArtifactError, ArtifactMissing
from stages.artifacts.files import FileArtifacts


@pytest.fixture
def artifacts(tmp_path: Path) -> FileArtifacts:
    store = FileArtifacts(tmp_path)
    store.open()
    return store


async def test_bytes_come_back_as_they_were(artifacts: FileArtifacts) -> None:
    await artifacts.put("mia/r1/a.png", b"\x00\xff")
    assert await artifacts.get("mia/r1/a.png") == b"\x00\xff"
    assert await artifacts.exists("mia/r1/a.png")


async def test_a_file_is_moved_in(artifacts: FileArtifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        made = folder / "film.mp4"
        made.write_bytes(b"film")
        await artifacts.put("mia/r1/film.mp4", made)
        assert not made.exists()
    async with artifacts.local_file("mia/r1/film.mp4") as path:
        assert path.read_bytes() == b"film"


async def test_scratch_folders_are_empty_and_go(artifacts: FileArtifacts) -> None:
    async with artifacts.scratch("mia/r1") as folder:
        assert list(folder.iterdir()) == []
        (folder / "left").write_bytes(b"x")
    assert not folder.exists()


async def test_what_is_not_there_is_missing(artifacts: FileArtifacts) -> None:
    assert not await artifacts.exists("mia/r1/none")
    with pytest.raises(ArtifactMissing):
        await artifacts.get("mia/r1/none")
    with pytest.raises(ArtifactMissing):
        async with artifacts.local_file("mia/r1/none"):
            pass


async def test_deleting_forgets_and_may_be_repeated(artifacts: FileArtifacts) -> None:
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


async def test_no_key_leaves_the_folder_and_no_two_share_a_file(
    artifacts: FileArtifacts, tmp_path: Path
) -> None:
    paths = [artifacts.path(key) for key in [*STRANGE, "mia/r1/a"]]
    assert len({str(path).casefold() for path in paths}) == len(paths)
    for path in paths:
        assert (tmp_path / "artifacts") in path.resolve().parents


async def test_strange_keys_work(artifacts: FileArtifacts) -> None:
    for key in STRANGE:
        await artifacts.put(key, key.encode())
    for key in STRANGE:
        assert await artifacts.get(key) == key.encode()


async def test_a_disk_that_refuses_is_told(artifacts: FileArtifacts, tmp_path: Path) -> None:
    (tmp_path / "artifacts" / "mia").write_bytes(b"a file where a folder must be")
    with pytest.raises(ArtifactError):
        await artifacts.put("mia/r1/a", b"x")
