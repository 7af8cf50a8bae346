"""What every store promises of the library."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from progress.library import LibraryFilm
from progress.stores.base import Store


def film(film_id: str = "f1", user_id: str = "mia", **more: Any) -> LibraryFilm:
    told = {
        "run_id": "r1",
        "title": "Änne & “the” <cat>",
        "style": "watercolor",
        "duration_sec": 31.5,
        "created_at": "2026-05-28T20:26:40.000+00:00",
        "video_key": "v",
        "thumbnail_key": "t",
        "captions_key": "c",
        "images": [{"scene_number": 0}],
        "story_script": {"scenes": []},
    }
    return LibraryFilm.model_validate({"user_id": user_id, "id": film_id, **told, **more})


async def films(store: Store, user_id: str) -> list[LibraryFilm]:
    return (await store.list_films(user_id, limit=100)).rows


async def test_a_film_that_was_added_is_listed_as_it_was(store: Store) -> None:
    assert await store.add_film(film()) == film()
    assert await films(store, "mia") == [film()]


async def test_a_film_is_loaded_by_its_users_id_and_its_own(store: Store) -> None:
    await store.add_film(film())
    assert await store.load_film("mia", "f1") == film()
    assert await store.load_film("tom", "f1") is None
    assert await store.load_film("mia", "f2") is None


async def test_a_film_added_twice_is_there_once_as_it_was_first(store: Store) -> None:
    await store.add_film(film())
    assert await store.add_film(film(title="Another title")) == film()
    assert await films(store, "mia") == [film()]


async def test_a_film_added_many_times_at_once_is_there_once(store: Store) -> None:
    told = [film(title=f"Title {number}") for number in range(16)]
    answers = await asyncio.gather(*(store.add_film(one) for one in told))
    there = await films(store, "mia")
    assert len(there) == 1
    assert set(map(LibraryFilm.model_dump_json, answers)) == {there[0].model_dump_json()}


async def test_a_removed_film_is_returned_once_and_gone(store: Store) -> None:
    await store.add_film(film("f1"))
    await store.add_film(film("f2"))
    assert await store.remove_film("mia", "f1") == film("f1")
    assert await store.remove_film("mia", "f1") is None
    assert await films(store, "mia") == [film("f2")]


async def test_a_removed_film_may_be_added_again(store: Store) -> None:
    await store.add_film(film())
    await store.remove_film("mia", "f1")
    assert await store.add_film(film(title="New")) == film(title="New")


async def test_films_of_other_users_are_apart(store: Store) -> None:
    mine, theirs = film(user_id="mia"), film(user_id="leo", title="Leo's")
    await store.add_film(mine)
    assert await store.remove_film("leo", "f1") is None
    await store.add_film(theirs)
    await store.remove_film("mia", "f1")
    assert await films(store, "mia") == []
    assert await films(store, "leo") == [theirs]


async def test_films_are_listed_newest_first_in_pages(store: Store) -> None:
    for number in range(7):
        moment = f"2026-05-28T20:26:{number // 2:02}.000+00:00"  # some in the same moment
        await store.add_film(film(f"f{number}", created_at=moment))
    pages, cursor = [], None
    while True:
        page = await store.list_films("mia", limit=3, cursor=cursor)
        pages.append([one.id for one in page.rows])
        cursor = page.cursor
        if cursor is None:
            break
    assert pages == [["f6", "f5", "f4"], ["f3", "f2", "f1"], ["f0"]]


@pytest.mark.parametrize("cursor", ["nonsense", "NQ==", "WzFd", "é"])
async def test_a_cursor_that_is_none_of_ours_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        await store.list_films("mia", limit=3, cursor=cursor)
