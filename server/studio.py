"""What runs are made with: the parts that every run of this process shares."""

from __future__ import annotations

from dataclasses import dataclass

from server.providers import Providers
from stages.artifacts.base import Artifacts
from stages.gate import Gate
from stages.retries import RetryPolicy
from stages.steps import Hook, Observe
from stages.usage import OnUsage
from stages.workers import Workers


@dataclass(frozen=True)
class Studio:
    """What a run is made with."""

    artifacts: Artifacts
    providers: Providers
    workers: Workers
    observe: Observe
    on_usage: OnUsage
    video_pixels: tuple[int, int]
    fps: int
    retry_policy: RetryPolicy
    gate: Gate
    step_hook: Hook
