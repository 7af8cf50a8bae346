"""A service for a test: quick providers, a folder of its own, and a client that knows the API."""

from __future__ import annotations

import base64
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient
from PIL import Image, ImageDraw
from pytest_aiohttp import AiohttpClient

from server import keys
from server.app import BOTH, Role, create_app
from server.client import Event, read_events
from server.running import running
from server.settings import Settings
from tests.aws.fixtures import ministack_url, moto_url

# One process of each emulator for all tests that ask for it.
__all__ = ["ministack_url", "moto_url"]

QUICK = {
    "vision": "tests.fakes:QuickVision",
    "story": "tests.fakes:QuickStory",
    "images": "tests.fakes:QuickImages",
    "voice": "tests.fakes:QuickVoice",
    "video": "tests.fakes:QuickVideo",
}

Json = dict[str, Any]


def draw_robot(size: int = 480) -> bytes:
    """A felt-pen robot on white paper, as a PNG."""
    image = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(image)
    unit = size / 24
    for box in ((8, 3, 16, 9), (7, 10, 17, 17)):
        pen.rectangle([unit * side for side in box], fill="#7fa8e8", outline="#1d3fae", width=6)
    for line in (
        (12, 9, 12, 10),
        (7, 12, 3, 9),
        (17, 12, 21, 9),
        (9, 17, 8, 22),
        (15, 17, 16, 22),
    ):
        pen.line([unit * side for side in line], fill="#1d3fae", width=7)
    for x in (10, 14):
        pen.ellipse([unit * (x - 0.6), unit * 4.6, unit * (x + 0.6), unit * 5.8], fill="#101010")
    pen.arc([unit * 10, unit * 5, unit * 14, unit * 8], 20, 160, fill="#c02020", width=5)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


@pytest.fixture(scope="session")
def robot() -> bytes:
    """A drawing."""
    return draw_robot()


@dataclass
class Api:
    """The service under test, and the calls that tests make over and over."""

    client: TestClient[Any, Any]
    robot: bytes

    @property
    def app(self) -> Any:
        """The application itself."""
        return self.client.app

    def provider(self, stage: str) -> Any:
        """The provider of a stage, to count its calls or close its gate."""
        return getattr(self.app[keys.STUDIO].providers, stage)

    async def post(self, kind: str, /, **fields: Any) -> ClientResponse:
        """One of the three POSTs, by its first word, as user mia unless told otherwise."""
        path = {
            "vision": "vision/analyze",
            "story": "story/generate",
            "pipeline": "pipeline/generate",
        }
        headers = fields.pop("headers", None)
        return await self.client.post(
            f"/api/v1/{path[kind]}", json={"user_id": "mia", **fields}, headers=headers
        )

    async def submit(self, kind: str = "pipeline", /, **fields: Any) -> str:
        """Send the robot and return the run's id."""
        fields = {"image_base64": base64.b64encode(self.robot).decode(), **fields}
        answer = await self.post(kind, **fields)
        assert answer.status == 202, await answer.text()
        return str((await answer.json())["run_id"])

    async def steer(self, run_id: str, what: str, /, **fields: Any) -> ClientResponse:
        """Cancel or resume a run."""
        headers = fields.pop("headers", None)
        return await self.client.post(
            f"/api/v1/jobs/{run_id}/{what}?user_id=mia", json=fields, headers=headers
        )

    async def delete(self, run_id: str, user_id: str = "mia") -> ClientResponse:
        """Forget a run."""
        return await self.client.delete(f"/api/v1/jobs/{run_id}?user_id={user_id}")

    def calls(self) -> dict[str, int]:
        """How many calls each stage's provider has had."""
        return {stage: len(self.provider(stage).calls) for stage in QUICK}

    async def again(self, kind: str, /, **fields: Any) -> Json:
        """Another request of run r1, without its drawing, and the checkpoint it ends with."""
        answer = await self.post(kind, run_id="r1", **fields)
        assert answer.status == 202, await answer.text()
        return await self.end_of("r1")

    async def status(self, run_id: str, user_id: str = "mia", **query: str) -> Json:
        """The newest checkpoint."""
        answer = await self.client.get(
            f"/api/v1/jobs/{run_id}/status", params={"user_id": user_id, **query}
        )
        assert answer.status == 200, await answer.text()
        return dict(await answer.json())

    async def events(self, run_id: str, user_id: str = "mia", **headers: str) -> list[Event]:
        """All messages of a run's stream, to its end."""
        async with self.client.get(
            f"/api/v1/jobs/{run_id}/events", params={"user_id": user_id}, headers=headers
        ) as answer:
            assert answer.status == 200, await answer.text()
            return [event async for event in read_events(answer.content)]

    async def end_of(self, run_id: str, user_id: str = "mia") -> Json:
        """The last checkpoint, once there is one."""
        await self.events(run_id, user_id)
        return await self.status(run_id, user_id)

    async def make(self, kind: str = "pipeline", /, **fields: Any) -> Json:
        """Submit, wait for the end, and return the last checkpoint."""
        return await self.end_of(
            await self.submit(kind, **fields), str(fields.get("user_id", "mia"))
        )


StartApi = Callable[..., Awaitable[Api]]


@pytest.fixture
def settings_for(tmp_path: Path) -> Callable[..., Settings]:
    """Makes settings with quick providers and a folder of the test's own."""

    def make(**given: Any) -> Settings:
        return Settings(
            **{
                "data_dir": tmp_path / "var",
                "workers": 1,
                "max_active_runs": 2,
                "port": 0,
                "retry_first_wait_s": 0.01,
                **QUICK,
                **given,
            }
        )

    return make


@pytest.fixture
def start_api(
    aiohttp_client: AiohttpClient, settings_for: Callable[..., Settings], robot: bytes
) -> StartApi:
    """Starts a service with some settings changed; it is closed after the test."""

    async def start(role: Role = BOTH, **given: Any) -> Api:
        return Api(await aiohttp_client(create_app(settings_for(**given), role)), robot)

    return start


@pytest.fixture
async def api(start_api: StartApi) -> Api:
    """A service with quick providers."""
    return await start_api()


@dataclass(frozen=True)
class Service:
    """A service on a real port, with the local providers and small, quick films."""

    url: str


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    """The real service, for tests that come from outside."""
    settings = Settings(data_dir=tmp_path / "var", port=0, video_size="320x180", fps=12)
    async with running(settings) as up:
        yield Service(up.url)
