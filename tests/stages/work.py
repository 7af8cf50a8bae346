"""What the tests of the worker processes let them do."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

from stages.errors import InputError


def double(number: int) -> tuple[int, int]:
    """This process's id, and twice the number."""
    return os.getpid(), number * 2


def refuse(detail: str) -> None:
    """Raise an error of the stages."""
    raise InputError("refused", detail)


def wait_forever(_: None) -> None:
    """Never end."""
    threading.Event().wait()


def report_then_wait(_: None, report: Callable[[int, int], None]) -> None:
    """Report once, then never end."""
    report(1, 2)
    threading.Event().wait()


def die(_: None) -> None:
    """End the process without a word."""
    os._exit(7)


def die_once(marker: str) -> None:
    """Leave a mark, then end the process without a word."""
    with Path(marker).open("a") as file:
        file.write("x")
    os._exit(9)
