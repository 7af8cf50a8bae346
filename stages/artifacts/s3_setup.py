"""The bucket: made with its rules where it is missing. Terraform says the same for production."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from stages.artifacts.base import ArtifactMissing
from stages.artifacts.s3_errors import error_code, s3_errors
from stages.artifacts.s3_names import RUNS

# The one region that must not be named when a bucket is made in it.
_UNNAMED_REGION = "us-east-1"

# No upload takes a day: parts older than that are of a process that died.
_UPLOAD_DAYS = 1

# For how long a browser need not ask again whether it may, in seconds.
_CORS_AGE_S = 3600

PUBLIC_ACCESS = {
    "BlockPublicAcls": True,
    "IgnorePublicAcls": True,
    "BlockPublicPolicy": True,
    "RestrictPublicBuckets": True,
}


def lifecycle(days: int) -> dict[str, Any]:
    """The rules by which the bucket itself forgets: runs, and uploads that were never ended."""
    return {
        "Rules": [
            {
                "ID": "runs-expire",
                "Status": "Enabled",
                "Filter": {"Prefix": RUNS},
                "Expiration": {"Days": days},
            },
            {
                "ID": "uploads-end",
                "Status": "Enabled",
                "Filter": {"Prefix": ""},
                "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": _UPLOAD_DAYS},
            },
        ]
    }


def cors(origins: Sequence[str]) -> dict[str, Any]:
    """Which pages may read: any may have a signed link, so the link is the permission.

    Captions and the times of words are read by scripts, across origins, after a redirect.
    """
    return {
        "CORSRules": [
            {
                "AllowedMethods": ["GET", "HEAD"],
                "AllowedOrigins": list(origins),
                "AllowedHeaders": ["*"],
                "ExposeHeaders": ["Accept-Ranges", "Content-Length", "Content-Range", "ETag"],
                "MaxAgeSeconds": _CORS_AGE_S,
            }
        ]
    }


async def create_bucket(
    client: Any, bucket: str, days: int, origins: Sequence[str] = ("*",)
) -> bool:
    """Make the bucket if it is missing, and give it what it has no rules about yet.

    Runs are forgotten after `days`: tell one more than their records live, since files are not
    renewed whenever a record is (see S3Artifacts.renew).

    Returns whether the bucket was made. Raises ArtifactError.
    """
    with s3_errors(bucket):
        made = await _make(client, bucket)
        for setting in _settings(days, origins):
            if not await _has(client, bucket, setting):
                put = getattr(client, f"put_{setting.of}")
                await put(Bucket=bucket, **{setting.named: setting.value})
    return made


@dataclass(frozen=True)
class _Setting:
    """One kind of rules: its calls are `get_` and `put_` and `of`, its argument is `named`."""

    of: str
    named: str
    value: dict[str, Any]
    missing: str  # what S3 answers where there is none


def _settings(days: int, origins: Sequence[str]) -> tuple[_Setting, ...]:
    return (
        _Setting(
            "public_access_block",
            "PublicAccessBlockConfiguration",
            PUBLIC_ACCESS,
            "NoSuchPublicAccessBlockConfiguration",
        ),
        _Setting(
            "bucket_lifecycle_configuration",
            "LifecycleConfiguration",
            lifecycle(days),
            "NoSuchLifecycleConfiguration",
        ),
        _Setting("bucket_cors", "CORSConfiguration", cors(origins), "NoSuchCORSConfiguration"),
    )


async def _make(client: Any, bucket: str) -> bool:
    """Make the bucket, unless it is there: then S3 would answer otherwise in each region."""
    try:
        with s3_errors(bucket):
            await client.head_bucket(Bucket=bucket)
            return False
    except ArtifactMissing:
        region = client.meta.region_name
        place = {"CreateBucketConfiguration": {"LocationConstraint": region}}
        try:
            await client.create_bucket(
                Bucket=bucket, **({} if region == _UNNAMED_REGION else place)
            )
        except ClientError as error:
            if error_code(error) != "BucketAlreadyOwnedByYou":  # somebody made it just now
                raise
            return False
        return True


async def _has(client: Any, bucket: str, setting: _Setting) -> bool:
    try:
        await getattr(client, f"get_{setting.of}")(Bucket=bucket)
    except ClientError as error:
        if error_code(error) != setting.missing:
            raise
        return False
    return True
