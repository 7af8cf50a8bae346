"""The emulators as fixtures: one process of each for all tests that ask for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.aws.emulators import emulator


@pytest.fixture(scope="session")
def ministack_url() -> Iterator[str]:
    """Ministack, checking signatures: it refuses links that were changed, or are too old."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUTH", "true")
        patch.delenv("PERSIST_STATE", raising=False)
        with emulator("ministack") as url:
            yield url


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """Moto."""
    with emulator("moto") as url:
        yield url
