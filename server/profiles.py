"""The two profiles. Which one is opened is a setting; the rest of the service is the same."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from progress.stores.base import OnSpent
from server.embedded import open_embedded
from server.kept import Kept
from server.settings import Settings


def open_profile(settings: Settings, on_spent: OnSpent) -> AbstractAsyncContextManager[Kept]:
    """What it keeps things in, while the block lasts. Raises SettingsError, StoreError."""
    if settings.profile == "embedded":
        return open_embedded(settings)
    # Amazon's libraries cost 40 MB and half a second: only who needs them loads them.
    from server.aws import open_aws

    return open_aws(settings, on_spent)
