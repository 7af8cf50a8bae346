"""The book of a run: made beside the film, kept while nothing of it changes."""

from __future__ import annotations

from tests.conftest import Api


async def test_a_film_has_its_book_and_a_new_one_after_an_edit(api: Api) -> None:
    told = await api.make(run_id="r1", scenes=4)
    book = told["video"]["book_url"]
    answer = await api.client.get(book)
    assert answer.status == 200
    assert answer.content_type == "application/pdf"
    assert (await answer.read()).startswith(b"%PDF")

    again = await api.again("pipeline")
    assert again["video"]["book_key"] == told["video"]["book_key"]
    await api.client.patch("/api/v1/jobs/r1/scenes/2?user_id=mia", json={"text": "They danced."})
    edited = await api.again("pipeline")
    assert edited["video"]["book_key"] != told["video"]["book_key"]
    letter = await api.again("pipeline", paper="letter")
    assert letter["video"]["book_key"] != edited["video"]["book_key"]
    assert letter["video"]["video_key"] == edited["video"]["video_key"]


async def test_a_film_that_is_kept_keeps_its_book(api: Api) -> None:
    await api.make(run_id="r1", scenes=4)
    kept = await api.client.post("/api/v1/library?user_id=mia", json={"run_id": "r1"})
    film = await kept.json()
    await api.delete("r1")
    answer = await api.client.get(film["book_url"])
    assert (await answer.read()).startswith(b"%PDF")
