"""A film is shared by a link that shows it and nothing else, until the link is taken back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Api

FILES = ("about.json", "film.mp4", "poster.jpg", "captions.vtt")


async def kept(api: Api) -> dict[str, Any]:
    """A film in mia's library."""
    await api.make(run_id="r1", scenes=4)
    answer = await api.client.post("/api/v1/library?user_id=mia", json={"run_id": "r1"})
    return dict(await answer.json())


async def share(api: Api, film: dict[str, Any], user: str = "mia") -> Any:
    """Share it."""
    return await api.client.post(f"/api/v1/library/{film['id']}/share?user_id={user}")


async def listed(api: Api) -> Any:
    """Under which link mia's one film is shared, as the library says."""
    [film] = (await (await api.client.get("/api/v1/library?user_id=mia")).json())["films"]
    return film["share_url"]


async def test_who_has_the_link_sees_the_film_and_nothing_of_who_made_it(api: Api) -> None:
    film = await kept(api)
    assert film["share_url"] is None
    url = (await (await share(api, film)).json())["share_url"]
    assert await listed(api) == url
    assert (await (await share(api, film)).json())["share_url"] == url, "the same link"
    for path in (url, *(f"{url}/{name}" for name in FILES)):
        answer = await api.client.get(path)
        assert answer.status == 200, path
        assert answer.headers["X-Robots-Tag"] == "noindex"
        told = f"{answer.headers}".encode() + await answer.read()
        for secret in (b"mia", b"r1/", film["id"].encode()):
            assert secret not in told, path
    part = await api.client.get(f"{url}/film.mp4", headers={"Range": "bytes=0-3"})
    assert (part.status, len(await part.read())) == (206, 4)
    about = await (await api.client.get(f"{url}/about.json")).json()
    assert about["title"] == film["title"]


async def test_a_link_that_was_taken_back_leads_nowhere_and_a_new_one_is_another(api: Api) -> None:
    film = await kept(api)
    first = (await (await share(api, film)).json())["share_url"]
    gone = await api.client.delete(f"/api/v1/library/{film['id']}/share?user_id=mia")
    assert gone.status == 204
    assert await listed(api) is None
    for name in FILES:
        assert (await api.client.get(f"{first}/{name}")).status == 404
    second = (await (await share(api, film)).json())["share_url"]
    assert second != first
    assert (await api.client.get(f"{first}/film.mp4")).status == 404
    assert (await api.client.get(f"{second}/film.mp4")).status == 200


async def test_what_is_taken_out_of_the_library_is_not_shared_any_more(api: Api) -> None:
    film = await kept(api)
    url = (await (await share(api, film)).json())["share_url"]
    await api.client.delete(f"/api/v1/library/{film['id']}?user_id=mia")
    assert (await api.client.get(f"{url}/film.mp4")).status == 404


async def test_nobody_shares_the_film_of_another(api: Api) -> None:
    film = await kept(api)
    assert (await share(api, film, user="tom")).status == 404
    taken = await api.client.delete(f"/api/v1/library/{film['id']}/share?user_id=tom")
    assert taken.status == 404


@pytest.mark.parametrize("path", ["/shared/guess", "/shared/" + "x" * 32 + "/film.mp4"])
async def test_a_link_that_was_guessed_shows_nothing(api: Api, path: str) -> None:
    assert (await api.client.get(path)).status in (404, 422)


async def test_a_shared_film_is_no_stranger_to_the_service(api: Api) -> None:
    from server.keys import KEPT

    film = await kept(api)
    url = (await (await share(api, film)).json())["share_url"]
    strangers = api.app[KEPT].strangers
    assert strangers is not None
    await strangers.forget(older_than_s=-1.0)
    assert (await api.client.get(f"{url}/film.mp4")).status == 200
