"""Which programs of ours run at a moment."""

from __future__ import annotations

import psutil


def running_programs(module: str) -> list[int]:
    """The process ids of `python -m module`, as far as this process started them."""
    found = []
    for child in psutil.Process().children():
        try:
            if module in child.cmdline():
                found.append(child.pid)
        except psutil.NoSuchProcess:
            continue  # it has just ended
    return found
