"""A page that is hosted elsewhere may ask the service where its origin is set, and only there."""

from __future__ import annotations

import pytest

from server.settings import SettingsError, read_settings
from tests.conftest import StartApi

PAGE = "https://page.example"
STATUS = "/api/v1/jobs/r1/status?user_id=mia"


async def test_a_set_origin_may_ask_and_read_streams_and_errors_too(start_api: StartApi) -> None:
    api = await start_api(page_origins=f"{PAGE}, https://other.example")
    asked = {"Origin": PAGE, "Access-Control-Request-Method": "PATCH"}
    leave = await api.client.options("/api/v1/jobs/r1/scenes/1", headers=asked)
    assert leave.status == 204
    assert "PATCH" in leave.headers["Access-Control-Allow-Methods"]
    assert "Idempotency-Key" in leave.headers["Access-Control-Allow-Headers"]
    missing = await api.client.get(STATUS, headers={"Origin": PAGE})
    assert missing.status == 404
    await api.make("vision", run_id="r1")
    for path in (STATUS, STATUS.replace("status", "events"), "/config.json"):
        answer = await api.client.get(path, headers={"Origin": PAGE})
        assert answer.status == 200
        assert answer.headers["Access-Control-Allow-Origin"] == PAGE
        assert "Origin" in ", ".join(answer.headers.getall("Vary"))
        assert "ETag" in answer.headers["Access-Control-Expose-Headers"]


async def test_another_origin_is_told_nothing(start_api: StartApi) -> None:
    api = await start_api(page_origins=PAGE)
    asked = {"Origin": "https://stranger.example", "Access-Control-Request-Method": "GET"}
    for answer in (
        await api.client.options(STATUS, headers=asked),
        await api.client.get(STATUS, headers=asked),
    ):
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Access-Control-Allow-Methods" not in answer.headers


async def test_without_a_setting_there_is_no_word_of_it(start_api: StartApi) -> None:
    api = await start_api()
    answer = await api.client.get(STATUS, headers={"Origin": PAGE})
    assert not [name for name in answer.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize("wrong", ["page.example", "https://page.example/stories", "*"])
def test_what_is_no_origin_is_told_at_the_start(wrong: str) -> None:
    with pytest.raises(SettingsError, match="DOODLEBOOK_PAGE_ORIGINS"):
        read_settings(page_origins=wrong)
