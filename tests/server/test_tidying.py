"""What a run's worker takes away before and after the work, and what it lets be."""

from __future__ import annotations

from progress.stores.bulk import PART_MARK
from server import keys
from tests.conftest import Api


async def test_parts_of_the_record_and_the_drawing_stay_and_what_nobody_names_goes(
    api: Api,
) -> None:
    await api.make(run_id="r1")
    artifacts = api.app[keys.ARTIFACTS]
    made = set(await artifacts.keys("mia/r1"))
    await artifacts.put(f"mia/r1/{PART_MARK}story-1.json", b"{}")
    await artifacts.put("mia/r1/images-1.png", b"named by no step")
    again = await api.again("pipeline")
    assert again["status"] == "complete"
    assert set(await artifacts.keys("mia/r1")) == made | {f"mia/r1/{PART_MARK}story-1.json"}
