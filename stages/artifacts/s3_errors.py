"""What S3 and the way to it say, in the words of an artifact store."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from botocore.exceptions import BotoCoreError, ClientError

from stages.artifacts.base import ArtifactError, ArtifactMissing
from stages.artifacts.files import file_errors

# A HEAD has no body to name an error in: there is its status.
_MISSING = ("404", "NoSuchKey", "NotFound")


class BodyCut(Exception):
    """The answer broke off while it was read; the reading may be begun again."""


@contextlib.contextmanager
def s3_errors(key: str) -> Iterator[None]:
    """Turns errors of S3, of the connection and of the disk into ArtifactError and its kinds.

    The client has asked again by itself before: what comes here has failed for good.
    """
    try:
        with file_errors(key):
            yield
    except ClientError as error:
        code = error_code(error)
        if code in _MISSING:
            raise ArtifactMissing(key) from error
        raise ArtifactError(f"{key}: S3 answered {code}") from error
    except (BotoCoreError, BodyCut) as error:
        raise ArtifactError(f"{key}: no answer of S3: {error}") from error


def error_code(error: ClientError) -> str:
    """The name of S3's error, "SlowDown", or the status where it has none."""
    return str(error.response.get("Error", {}).get("Code", ""))
