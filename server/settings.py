"""Every setting, from the environment (`DOODLEBOOK_*`), but for those of hosted providers."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from stages.providers.base import faults_of

PREFIX = "DOODLEBOOK_"

_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d+)?")
_PROVIDER = re.compile(r"[a-z]+|[A-Za-z_][\w.]*:[A-Za-z_]\w*")

Provider = str
Profile = Literal["embedded", "aws"]


class Settings(BaseSettings):
    """What an operator can set. Each description is the setting's row in the README."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(8080, ge=0, le=65535, description="port to listen on; 0 takes a free one")
    profile: Profile = Field(
        "embedded", description="`embedded`: SQLite and a folder; `aws`: DynamoDB, S3 and SQS"
    )
    data_dir: Path = Field(Path("var"), description="folder for checkpoints and media")
    table: str = Field("doodlebook", description="`aws`: the DynamoDB table of checkpoints")
    bucket: str = Field("doodlebook", description="`aws`: the S3 bucket of drawings and films")
    queue: str = Field(
        "doodlebook-runs",
        description="`aws`: the SQS queue; `-dead` after it is its dead-letter queue",
    )
    max_active_runs: int = Field(
        0, ge=0, description="runs worked on at once; 0 takes one for each core"
    )
    max_waiting_runs: int = Field(
        100, ge=0, description="runs that may wait; past it a POST gets 503 and nothing is lost"
    )
    workers: int = Field(
        0, ge=0, description="processes that paint and film; 0 takes one for each core"
    )
    max_upload_bytes: int = Field(
        20_000_000, ge=1024, description="largest picture accepted; a phone's photo has 3 to 12 MB"
    )
    max_upload_pixels: int = Field(
        64_000_000, ge=10_000, description="most pixels accepted; more would be a decoding bomb"
    )
    video_size: str = Field(
        "1280x720", description="the film's pixels, when a run wishes no resolution of its own"
    )
    fps: int = Field(24, ge=12, le=30, description="the film's frames a second")
    provider_timeout_s: float = Field(
        300.0, gt=0, description="longest single call of a provider, in seconds"
    )
    provider_tries: int = Field(
        4, ge=1, le=10, description="calls of a provider, while its errors can pass"
    )
    retry_first_wait_s: float = Field(
        1.0, gt=0, description="seconds before the second call; each wait doubles, with jitter"
    )
    max_attempts: int = Field(
        3, ge=1, description="a run whose worker died so often without an error is given up"
    )
    lease_s: float = Field(
        15.0, ge=0.5, description="a worker silent for so long loses its run to another"
    )
    sweep_s: float = Field(
        15.0, gt=0, description="seconds between looks for runs left behind, or to be forgotten"
    )
    store_patience_s: float = Field(
        120.0, ge=0, description="how long a run in work waits for a store that is away"
    )
    drain_s: float = Field(
        25.0, ge=0, description="how long steps under way may take after SIGTERM; ECS kills at 30"
    )
    ttl_days: float = Field(
        7.0, gt=0, description="days after its last change that a run and its files are kept"
    )
    page_origins: str = Field(
        "",
        description="where the page is hosted besides here, as https://a.example,https://b.example",
    )
    step_hook: str = Field(
        "", description="for tests: package.module:function, called at the edges of every step"
    )
    vision: Provider = Field("local", description="who says what a drawing shows")
    story: Provider = Field("local", description="who writes the story")
    images: Provider = Field("local", description="who paints the scenes")
    voice: Provider = Field("local", description="who reads aloud")
    video: Provider = Field("local", description="who films")
    log_level: str = Field("INFO", description="how much is logged: DEBUG, INFO, WARNING, ERROR")

    @field_validator("vision", "story", "images", "voice", "video")
    @classmethod
    def _provider_is_named_right(cls, value: str) -> str:
        if not _PROVIDER.fullmatch(value):
            raise ValueError(
                "name one that is known, as `local`, or `package.module:Factory` for your own"
            )
        return value

    @field_validator("page_origins")
    @classmethod
    def _origins_are_origins(cls, value: str) -> str:
        wrong = [one for one in _listed(value) if not _ORIGIN.fullmatch(one)]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no origin: write https://name, without a path")
        return value

    @field_validator("step_hook")
    @classmethod
    def _hook_is_named_right(cls, value: str) -> str:
        if value and ":" not in value:
            raise ValueError("name it as `package.module:function`")
        return value

    @field_validator("video_size")
    @classmethod
    def _size_can_be_filmed(cls, value: str) -> str:
        size = re.fullmatch(r"(\d{3,4})x(\d{3,4})", value)
        if not size or any(int(side) % 2 or not 180 <= int(side) <= 3840 for side in size.groups()):
            raise ValueError("write WIDTHxHEIGHT in even numbers from 180 to 3840, like 1280x720")
        return value

    @field_validator("log_level")
    @classmethod
    def _level_exists(cls, value: str) -> str:
        if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("choose DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @property
    def origins(self) -> frozenset[str]:
        """`page_origins`, one by one."""
        return frozenset(_listed(self.page_origins))

    @property
    def video_pixels(self) -> tuple[int, int]:
        """Width and height of `video_size`."""
        width, _, height = self.video_size.partition("x")
        return int(width), int(height)

    @property
    def keep_s(self) -> int:
        """`ttl_days` in seconds."""
        return round(self.ttl_days * 86_400)

    @property
    def worker_count(self) -> int:
        """`workers`, or as many as this process has cores."""
        return self.workers or _cores()

    @property
    def active_runs(self) -> int:
        """`max_active_runs`, or as many as this process has cores."""
        return self.max_active_runs or _cores()


def _listed(value: str) -> list[str]:
    return [one.strip() for one in value.split(",") if one.strip()]


def _cores() -> int:
    """Those that this process may use: a container, or taskset, may leave it a few."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class SettingsError(Exception):
    """The environment holds a setting that cannot be used; the message names it."""


def read_settings(**given: Any) -> Settings:
    """The settings of the environment, with `given` on top. Raises SettingsError."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError(faults_of(error, PREFIX)) from error
