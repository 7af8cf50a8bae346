"""Media by signed link, and links by key."""

from __future__ import annotations

import time

from server import keys
from tests.conftest import Api


async def test_a_link_of_a_snapshot_gives_the_file(api: Api) -> None:
    told = await api.make(run_id="r1")
    for url, kind in (
        (told["images"][0]["url"], "image/png"),
        (told["audio"]["audio_files"][0]["url"], "audio/wav"),
        (told["audio"]["audio_files"][0]["words"], "application/json"),
        (told["video"]["url"], "video/mp4"),
        (told["video"]["captions_url"], "text/vtt"),
        (told["video"]["subtitles_url"], "application/x-subrip"),
        (told["video"]["preview_url"], "image/webp"),
        (told["drawing_analysis"]["figures"][0]["cutout"], "image/png"),
        (told["drawing_analysis"]["drawing_url"], "image/jpeg"),
    ):
        answer = await api.client.get(url)
        assert (answer.status, answer.content_type) == (200, kind)
        assert len(await answer.read()) > 0
        assert "immutable" in answer.headers["Cache-Control"]


async def test_ranges_are_answered(api: Api) -> None:
    url = (await api.make(run_id="r1"))["video"]["url"]
    whole = await (await api.client.get(url)).read()
    part = await api.client.get(url, headers={"Range": "bytes=2-5"})
    assert (part.status, await part.read()) == (206, whole[2:6])
    assert part.headers["Content-Range"] == f"bytes 2-5/{len(whole)}"
    beyond = await api.client.get(url, headers={"Range": "bytes=99999999-"})
    assert beyond.status == 416


async def test_a_link_to_save_has_the_browser_save(api: Api) -> None:
    url = (await api.make(run_id="r1"))["video"]["url"]
    assert "Content-Disposition" not in (await api.client.get(url)).headers
    saved = await api.client.get(f"{url}&save")
    assert saved.headers["Content-Disposition"] == 'attachment; filename="storybook.mp4"'


async def test_a_link_that_was_changed_or_is_old_is_refused(api: Api) -> None:
    told = await api.make(run_id="r1")
    key, url = told["video"]["video_key"], told["video"]["url"]
    other = told["images"][0]["key"]
    past = api.app[keys.LINKS].sign(key, int(time.time()) - 1)
    for bad in (
        url.replace(key, other),
        url[:-1] + ("0" if url[-1] != "0" else "1"),
        url.replace("expires=1", "expires=2"),
        f"/media/{key}",
        f"/media/{key}?expires=9999999999&signature=",
        past,
    ):
        answer = await api.client.get(bad)
        assert (answer.status, (await answer.json())["code"]) == (403, "link_not_valid"), bad


async def test_a_user_gets_links_to_own_keys_alone(api: Api) -> None:
    key = (await api.make(run_id="r1"))["video"]["video_key"]
    path = "/api/v1/storage/presigned-url"
    told = await (await api.client.post(f"{path}?user_id=mia", json={"s3_key": key})).json()
    assert told["expires_in"] == 3600
    assert (await api.client.get(told["url"])).status == 200
    for user, wanted, status in (
        ("leo", key, 403),
        ("mi", key, 403),
        ("mia", "mia/r1/none.mp4", 404),
        ("mia", "mia/../leo/r1/x", 404),
        ("mia", "", 422),
    ):
        answer = await api.client.post(f"{path}?user_id={user}", json={"s3_key": wanted})
        assert answer.status == status, wanted
    assert (await api.client.post(f"{path}?user_id=mia", data=b"{")).status == 400


async def test_the_upload_itself_is_not_kept(api: Api) -> None:
    await api.make("vision", run_id="r1")
    folder = api.app[keys.SETTINGS].data_dir
    assert not [path for path in folder.rglob("*") if "upload-" in path.name]


async def test_links_are_the_same_whenever_a_version_is_read(api: Api) -> None:
    await api.make(run_id="r1")
    assert await api.status("r1") == await api.status("r1")
