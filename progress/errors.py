"""What can go wrong with what is known about a run.

ProgressError
├── RunNotFound        no such run: check the ids
├── RunBusy            another request of this run is in work: wait for its end
├── VersionConflict    someone else wrote first: read again and decide anew
└── StoreError         the store failed: try again later
    ├── RecordTooLarge     ... since the record is larger than it can ever keep: ask for less
    └── RecordUnreadable   ... or holds a record that nobody can read: trying again is no use
"""

from __future__ import annotations


class ProgressError(Exception):
    """Base of this package's errors."""


class RunNotFound(ProgressError):
    """The store has no such run."""


class RunBusy(ProgressError):
    """The run is working on another request."""


class VersionConflict(ProgressError):
    """The record in the store is not the one this write was based on."""


class StoreError(ProgressError):
    """The store could not do what it was asked."""


class RecordUnreadable(StoreError):
    """The store holds something that is no record."""


class RecordTooLarge(StoreError):
    """The record is larger than this store can ever keep; nothing was written."""
