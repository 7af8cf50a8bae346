"""What operators measure: runs, steps, followers, and how long the event loop was ever held."""

from __future__ import annotations

import asyncio
import time

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

from progress.checkpoint import Checkpoint, RunKey
from stages.usage import Usage

# Often enough to catch any hold worth knowing, rarely enough to cost nothing.
_LOOP_PROBE_S = 0.02

# Write units that one process spends on one run.
_UNIT_BUCKETS = (10, 20, 30, 40, 50, 60, 80, 100, 150, 250)

# Runs whose units are added up at the same time; those of a run that ended elsewhere are dropped.
_MAX_BILLS = 1000

_STEP_BUCKETS_S = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """The metrics of one application, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._ended = Counter(
            "doodlebook_runs_ended",
            "Requests that ended, by the error code or 'none'",
            ("kind", "code"),
            registry=self._registry,
        )
        self._steps = Histogram(
            "doodlebook_step_seconds",
            "Time that steps took which were not found in memory",
            ("step",),
            buckets=_STEP_BUCKETS_S,
            registry=self._registry,
        )
        self._units = Counter(
            "doodlebook_store_units",
            "Capacity units that DynamoDB counted, by operation and kind (read, write)",
            ("operation", "kind"),
            registry=self._registry,
        )
        self._run_units = Histogram(
            "doodlebook_run_write_units",
            "Write units that this process spent on a run that ended here",
            buckets=_UNIT_BUCKETS,
            registry=self._registry,
        )
        self._paid = Counter(
            "doodlebook_provider_usage",
            "What providers were paid for: calls, tokens, images and characters",
            ("stage", "provider", "unit"),
            registry=self._registry,
        )
        self._bills: dict[RunKey, float] = {}
        self.active = self._gauge("doodlebook_runs_active", "Runs being worked on")
        self.waiting = self._gauge("doodlebook_runs_waiting", "Runs in line")
        self.followers = self._gauge("doodlebook_followers", "Open streams and long polls")
        self.loop_held = self._gauge(
            "doodlebook_event_loop_held_seconds_max",
            "Longest time since the start that the event loop was kept from its work",
        )

    def run_ended(self, record: Checkpoint) -> None:
        """Count a request that ended."""
        self._ended.labels(record.kind, record.error_code or "none").inc()
        bill = self._bills.pop(record.key, None)
        if bill is not None:
            self._run_units.observe(bill)

    def step_made(self, step: str, seconds: float) -> None:
        """Count a step that was computed; scene numbers are left out."""
        self._steps.labels(step.partition("/")[0]).observe(seconds)

    def spent(self, operation: str, key: RunKey | None, read: float, write: float) -> None:
        """Count capacity units, for one run where the call was about one."""
        self._units.labels(operation, "read").inc(read)
        self._units.labels(operation, "write").inc(write)
        if key is not None and write:
            self._bills[key] = self._bills.pop(key, 0.0) + write
            if len(self._bills) > _MAX_BILLS:
                del self._bills[next(iter(self._bills))]

    def paid(self, stage: str, provider: str, usage: Usage) -> None:
        """Count what a hosted provider's call cost."""
        for unit, count in usage.model_dump().items():
            if count:
                self._paid.labels(stage, provider, unit).inc(count)

    def render(self) -> bytes:
        """All of it in Prometheus' text format."""
        return generate_latest(self._registry)

    async def watch_the_loop(self) -> None:
        """Measure how late the event loop wakes, until cancelled."""
        longest = 0.0
        while True:
            before = time.monotonic()
            await asyncio.sleep(_LOOP_PROBE_S)
            longest = max(longest, time.monotonic() - before - _LOOP_PROBE_S)
            self.loop_held.set(longest)

    def _gauge(self, name: str, help_text: str) -> Gauge:
        return Gauge(name, help_text, registry=self._registry)
