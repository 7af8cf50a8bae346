"""What a run's film is to be: what was wished, and what the drawing itself suggests."""

from __future__ import annotations

from typing import Any

from progress.checkpoint import Checkpoint
from stages.models import Wishes


def settled(record: Checkpoint) -> dict[str, Any]:
    """The wishes that were given, with the drawing's suggestions where nothing was."""
    suggestions = (record.drawing_analysis or {}).get("suggestions", {})
    suggested = {name: suggestions.get(name) for name in ("theme", "style")}
    return {**{name: value for name, value in suggested.items() if value}, **record.wishes}


def settled_wishes(record: Checkpoint) -> Wishes:
    """The same with the defaults of all that nobody asked for."""
    return Wishes.model_validate(settled(record))
