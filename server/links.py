"""Signed links to artifacts: who has the link may read that one file until it expires."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import time
from pathlib import Path
from urllib.parse import quote, urlencode

from stages.artifacts.base import SERVICE_FOLDER, ArtifactMissing, Artifacts

# Links to one's own media, asked for by key; a page or a player has them in use by then.
PRESIGNED_FOR_S = 3600

_SECRET_BYTES = 32

# No user can have such a key, and no rule of a bucket forgets it; see stages.artifacts.s3_names.
_SECRET_KEY = f"{SERVICE_FOLDER}/links/secret"


class Links:
    """Makes and checks links with a secret of this installation."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def sign(self, key: str, expires: int) -> str:
        """A path under /media for `key`, good until `expires` (epoch seconds)."""
        query = urlencode({"expires": expires, "signature": self._signature(key, expires)})
        return f"/media/{quote(key)}?{query}"

    def allows(self, key: str, expires: str, signature: str) -> bool:
        """Whether a link's two parameters are ours, for this key, and still good."""
        if not (expires.isascii() and expires.isdigit() and len(expires) < 13):
            return False
        right = self._signature(key, int(expires))
        return hmac.compare_digest(right.encode(), signature.encode()) and (
            int(expires) > time.time()
        )

    def _signature(self, key: str, expires: int) -> str:
        return hmac.new(self._secret, f"{expires}\n{key}".encode(), hashlib.sha256).hexdigest()


async def shared_secret(artifacts: Artifacts) -> bytes:
    """The one secret of all processes that share a store of artifacts, made at first use.

    Whoever may read all of the store may sign links to it, and gains nothing. Of processes that
    start at the same moment one makes it, and all read that one. Raises ArtifactError.
    """
    try:
        return await artifacts.get(_SECRET_KEY)
    except ArtifactMissing:
        await artifacts.put_new(_SECRET_KEY, secrets.token_bytes(_SECRET_BYTES))
        return await artifacts.get(_SECRET_KEY)


def read_secret(path: Path) -> bytes:
    """The installation's secret, made at first use; only its owner may read the file.

    Of services that start at the same moment one makes it, whole, and all read that one.
    """
    if not path.exists():
        made = path.with_name(f"{path.name}-{secrets.token_hex(8)}")
        descriptor = os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_SECRET_BYTES))
        with contextlib.suppress(FileExistsError):
            os.link(made, path)
        made.unlink()
    return path.read_bytes()
