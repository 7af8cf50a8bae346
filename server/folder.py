"""The data folder, which one service at a time may use."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from server.settings import PREFIX, SettingsError


@contextlib.contextmanager
def hold_folder(folder: Path) -> Iterator[None]:
    """Make the folder and keep other services out of it: two would both take up its runs.

    The lock goes with the process, however that ends. Raises SettingsError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / "service.lock", timeout=0):
            yield
    except Timeout as error:
        raise SettingsError(
            f"{PREFIX}DATA_DIR={folder} is in use by another Doodlebook: stop that one, "
            "or name another folder"
        ) from error
    except OSError as error:
        raise SettingsError(f"{PREFIX}DATA_DIR={folder}: {error.strerror}") from error
