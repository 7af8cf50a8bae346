"""What hosted providers cost stands in the run's record and in the metrics."""

from __future__ import annotations

from stages.models import StoryScript
from stages.providers.base import StoryBrief
from stages.usage import Usage, spend
from tests.conftest import StartApi
from tests.fakes import QuickStory


class PaidStory(QuickStory):
    """Costs something."""

    name = "paid"

    async def write(self, brief: StoryBrief) -> StoryScript:
        spend(Usage(calls=1, input_tokens=900, output_tokens=300))
        return await super().write(brief)


async def test_what_a_run_cost_is_shown_and_counted(start_api: StartApi) -> None:
    api = await start_api(story="tests.server.test_usage:PaidStory")
    first = await api.make("story", run_id="r1")
    once = {"calls": 1, "input_tokens": 900, "output_tokens": 300, "images": 0, "characters": 0}
    assert first["usage"] == {"story": once}
    again = await api.make("story", run_id="r1")
    assert again["usage"] == {"story": {name: 2 * count for name, count in once.items()}}
    text = await (await api.client.get("/metrics")).text()
    labels = '{provider="paid",stage="story",unit="input_tokens"}'
    assert f"doodlebook_provider_usage_total{labels} 1800.0" in text
