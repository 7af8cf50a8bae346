"""Keys and the names of their objects in the bucket.

The first folder says how long an object lives, since a bucket's lifecycle rules go by prefixes:

    runs/USER/RUN/NAME          forgotten some days after they were last written or renewed
    films/USER/!film-ID/NAME    what a parent approved: kept until it is deleted
    service/...                 what the service keeps for itself, under keys no user can have
"""

from __future__ import annotations

from collections.abc import Callable

from stages.artifacts.base import SERVICE_FOLDER, ArtifactMissing

RUNS = "runs/"
_FILMS = "films/"
_SERVICE = "service/"

_SERVICE_MARK = f"{SERVICE_FOLDER}/"

# S3 takes no longer name, in bytes.
_MAX_BYTES = 1024

# Clients and proxies fold a name's empty parts and those of dots, as in a path. They bear this mark
# in front, and so does what begins with it.
_FOLDED = ("", ".", "..")
_MARK = "="


class Names:
    """The object of each key and back. `is_kept` tells a key, or a prefix with "/", that stays."""

    def __init__(self, is_kept: Callable[[str], bool]) -> None:
        self._is_kept = is_kept

    def name(self, key: str) -> str:
        """The object's name. Raises ArtifactMissing for a key too long to have one."""
        name = self._named(key, key.split("/"))
        if len(name.encode()) > _MAX_BYTES:
            raise ArtifactMissing(key)
        return name

    def folder(self, prefix: str) -> str:
        """What the names of all objects of a run begin with."""
        return self._named(f"{prefix}/", prefix.split("/")) + "/"

    def key(self, name: str) -> str:
        """The key of an object of a run or a film."""
        return "/".join(part.removeprefix(_MARK) for part in name.split("/")[1:])

    def _named(self, key: str, parts: list[str]) -> str:
        quoted = "/".join(_quote(part) for part in parts)
        if key.startswith(_SERVICE_MARK):
            return _SERVICE + quoted.removeprefix(_SERVICE_MARK)
        return (_FILMS if self._is_kept(key) else RUNS) + quoted


def _quote(part: str) -> str:
    return _MARK + part if part in _FOLDED or part.startswith(_MARK) else part
