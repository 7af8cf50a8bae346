"""The whole way from a drawing to a film with hosted providers."""

from __future__ import annotations

from tests.conftest import StartApi
from tests.hosted.hosts import Hosted

SMALL = {"video": "local", "video_size": "320x180", "fps": 12, "workers": 2}


async def test_a_drawing_becomes_a_film(start_api: StartApi, hosted: Hosted) -> None:
    api = await start_api(**hosted.settings, **SMALL)
    told = await api.make(run_id="r1", scenes=4, hero_name="Zig", child_name="Mia")
    assert (told["status"], told["error"]) == ("complete", None)
    assert hosted.complaints == []
    assert told["video"]["duration_sec"] > 8
    assert "Zig" in " ".join(scene["text"] for scene in told["story_script"]["scenes"])
    usage = told["usage"]
    assert set(usage) == {"vision", "story", "images", "voice"}
    assert usage["images"]["images"] == 5  # four scenes and the cover
    assert usage["story"]["input_tokens"] > 0
    assert usage["voice"]["characters"] > 50
    # What is kept is not paid for again.
    before = hosted.calls
    again = await api.again("pipeline")
    assert again["status"] == "complete"
    assert hosted.calls == before
    assert again["usage"] == usage


async def test_stages_may_be_mixed_with_those_of_this_machine(
    start_api: StartApi, hosted: Hosted
) -> None:
    api = await start_api(**{**hosted.settings, "images": "local", "voice": "local"}, **SMALL)
    told = await api.make(scenes=4)
    assert told["status"] == "complete"
    assert set(told["usage"]) == {"vision", "story"}
