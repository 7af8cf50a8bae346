"""The `make` command: one drawing in, one film out, with the progress in the terminal."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from progress.checkpoint import STAGES
from server.client import Client, Snapshot
from server.page import STATIC
from server.running import running
from server.settings import read_settings

SAMPLE = STATIC / "samples" / "robot.jpg"

_USER = "you"

# The run's errors that a better picture or wish mends; all others are ours.
_INPUT_STAGE = "vision"


class CannotMake(Exception):
    """The film cannot be made; the message says why in one line."""

    def __init__(self, reason: str, exit_code: int) -> None:
        super().__init__(reason)
        self.exit_code = exit_code


@dataclass(frozen=True)
class Made:
    """A film on disk."""

    path: Path
    title: str
    duration_s: float
    took_s: float


async def make_story(drawing: Path, out: Path, wishes: dict[str, Any], console: Console) -> Made:
    """Start a service of its own, send it the drawing as any client would, and save the film.

    Raises CannotMake for a run that ended in error, ApiError for what the service refused.
    """
    started = time.monotonic()
    with TemporaryDirectory(prefix="doodlebook-") as folder:
        settings = read_settings(host="127.0.0.1", port=0, data_dir=Path(folder))
        async with running(settings) as service, Client(service.url, _USER) as client:
            run_id = await client.submit(drawing, **wishes)
            with Bars(console) as bars:
                snapshot = await bars.follow(client, run_id)
            _raise_for(snapshot)
            await client.download(snapshot["video"]["url"], out)
    return Made(
        out,
        snapshot["story_script"]["title"],
        snapshot["video"]["duration_sec"],
        time.monotonic() - started,
    )


def _raise_for(snapshot: Snapshot) -> None:
    if snapshot["status"] != "complete":
        yours = snapshot["failed_stage"] == _INPUT_STAGE and snapshot["error_code"] in _YOURS
        raise CannotMake(snapshot["error"] or "The run did not end.", 2 if yours else 1)


_YOURS = ("blank_drawing", "unreadable_drawing", "drawing_too_small", "drawing_too_large")

_LABELS = {
    "vision": "Looking at the drawing",
    "story": "Writing the story",
    "images": "Painting the scenes",
    "voice": "Reading aloud",
    "video": "Filming",
}


class Bars:
    """A bar for each stage, and the story's title as soon as it is known."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._title = ""
        self._progress = Progress(
            TextColumn("{task.description:<24}"),
            BarColumn(bar_width=32),
            MofNCompleteColumn(),
            TextColumn("{task.fields[unit]}"),
            console=console,
        )
        self._tasks: dict[str, TaskID] = {
            stage: self._progress.add_task(_LABELS[stage], total=None, start=False, unit="")
            for stage in STAGES
        }

    def __enter__(self) -> Bars:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    async def follow(self, client: Client, run_id: str) -> Snapshot:
        """Show a run to its end, and return its last checkpoint."""
        snapshot: Snapshot = {}
        async for event in client.events(run_id):
            self.show(event.data)
            snapshot = event.data if event.name == "checkpoint" else snapshot
        return snapshot

    def show(self, data: Snapshot) -> None:
        """Show what a message of the stream says."""
        script = data.get("story_script")
        if script and script["title"] != self._title:
            self._title = script["title"]
            self._console.print(f"[bold]“{self._title}”[/bold]")
        for stage, told in (data.get("progress") or {}).get("stages", {}).items():
            if told["state"] == "waiting":
                continue
            self._progress.start_task(self._tasks[stage])
            self._progress.update(
                self._tasks[stage],
                completed=told["done"],
                total=told["total"] or None,
                unit=_unit(stage, told["state"]),
            )


def _unit(stage: str, state: str) -> str:
    if state == "error":
        return "[red]stopped[/red]"
    return {"images": "scenes", "voice": "scenes", "video": "frames"}.get(stage, "")
