"""Forgetting a run: on purpose, or since its time is over."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from progress import changes
from progress.checkpoint import Lease, RunKey
from server import keys
from tests.conftest import Api, StartApi

# Words that stand nowhere else.
MARK = "Zyxomma"


def traces(folder: Path, *words: str) -> list[str]:
    """Files of a data folder that bear one of these words, in their name or inside."""
    return [
        str(path)
        for path in folder.rglob("*")
        for word in words
        if word in path.name or (path.is_file() and word.encode() in path.read_bytes())
    ]


async def test_deleting_leaves_no_byte(api: Api, tmp_path: Path) -> None:
    await api.make(run_id="gone-run", scenes=4, hero_name=MARK)
    await api.make("vision", run_id="kept")
    assert traces(tmp_path / "var", MARK)
    assert (await api.delete("gone-run")).status == 204
    assert traces(tmp_path / "var", MARK, "gone-run") == []
    assert (await api.status("kept"))["status"] == "complete"


@pytest.mark.parametrize("stage", ["vision", "story", "images", "voice", "video"])
async def test_deleting_while_it_runs_leaves_no_byte_either(
    api: Api, tmp_path: Path, stage: str
) -> None:
    api.provider(stage).gate.clear()
    await api.submit(run_id="gone-run", scenes=4, hero_name=MARK)
    await api.provider(stage).asked.wait()
    following = asyncio.create_task(api.events("gone-run"))
    while not api.app[keys.HUB].subscribers:
        await asyncio.sleep(0)
    assert (await api.delete("gone-run")).status == 204
    events = await following
    assert (events[-1].name, events[-1].data["error_code"]) == ("end", "deleted")
    assert not api.app[keys.WORKPLACE].working_on
    assert traces(tmp_path / "var", MARK, "gone-run") == []
    assert not list((tmp_path / "var" / "artifacts").glob("*"))


async def test_what_is_deleted_is_found_nowhere(api: Api) -> None:
    film = await api.make(run_id="r1", scenes=4)
    await api.delete("r1")
    for call in ("status", "events"):
        answer = await api.client.get(f"/api/v1/jobs/r1/{call}?user_id=mia")
        assert answer.status == 404
    assert (await (await api.client.get("/api/v1/jobs?user_id=mia")).json())["jobs"] == []
    assert (await api.client.get(film["video"]["url"])).status == 404
    assert (await api.delete("r1")).status == 404
    assert (await api.delete("r1", user_id="leo")).status == 404


async def test_the_same_id_can_begin_anew(api: Api) -> None:
    await api.make(run_id="r1", scenes=4)
    await api.delete("r1")
    again = await api.make(run_id="r1", scenes=4)
    assert again["status"] == "complete"
    assert len(api.provider("story").calls) == 2


async def test_a_run_at_work_elsewhere_is_stopped_there_and_gone(
    start_api: StartApi, tmp_path: Path
) -> None:
    here, there = await start_api(sweep_s=60), await start_api(sweep_s=60)
    here.provider("images").gate.clear()
    await here.submit(run_id="gone-run", scenes=4, hero_name=MARK)
    await here.provider("images").asked.wait()
    assert (await there.delete("gone-run")).status == 204
    assert not here.app[keys.WORKPLACE].working_on
    assert traces(tmp_path / "var", MARK, "gone-run") == []


async def test_a_deletion_whose_service_died_is_brought_to_its_end(
    start_api: StartApi, tmp_path: Path
) -> None:
    first = await start_api()
    await first.make("vision", run_id="gone-run")
    store = first.app[keys.STORE]
    record = await store.load(RunKey("mia", "gone-run"))
    dead = Lease(owner="dead", until=time.time() - 60)
    await store.save(changes.mark_deleting(record, time.time(), dead), before=record)
    await first.client.server.close()
    second = await start_api()
    assert (await second.client.get("/api/v1/jobs/gone-run/status?user_id=mia")).status == 404
    async with asyncio.timeout(10):
        while traces(tmp_path / "var", "gone-run"):
            await asyncio.sleep(0.01)


async def test_a_run_expires_with_all_it_has_and_others_stay(
    start_api: StartApi, tmp_path: Path
) -> None:
    api = await start_api(ttl_days=1e-5, sweep_s=0.05)
    api.provider("story").gate.clear()
    await api.submit("story", run_id="in-work")
    await api.make("vision", run_id="gone-run")
    async with asyncio.timeout(20):
        while traces(tmp_path / "var", "gone-run"):
            await asyncio.sleep(0.05)
    assert (await api.status("in-work"))["status"] == "processing", "work never expires"


async def test_files_that_no_run_knows_of_are_forgotten_once_they_are_old(
    api: Api, tmp_path: Path
) -> None:
    film = await api.make(run_id="r1", scenes=4)
    artifacts = api.app[keys.ARTIFACTS]
    await artifacts.put("mia/never-begun/upload-x", b"left by a crash")
    strangers = api.app[keys.KEPT].strangers
    await strangers.forget(older_than_s=3600)
    assert await artifacts.exists("mia/never-begun/upload-x"), "it may just be being sent"
    await strangers.forget(older_than_s=-1)
    assert traces(tmp_path / "var", "never-begun") == []
    assert (await api.client.get(film["video"]["url"])).status == 200
