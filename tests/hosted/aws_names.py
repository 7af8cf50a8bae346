"""Credentials and a region for fakes of Amazon's services, and nothing of this machine's own."""

from __future__ import annotations

import pytest

_NAMES = {
    "AWS_ACCESS_KEY_ID": "nobody",
    "AWS_SECRET_ACCESS_KEY": "nothing",
    "AWS_REGION": "us-west-2",
    "AWS_DEFAULT_REGION": "us-west-2",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": "/dev/null",
    "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
}


def set_aws_names(monkeypatch: pytest.MonkeyPatch, **more: str) -> None:
    """Put them into the environment, and such as AWS_ENDPOINT_URL_POLLY."""
    for name, value in {**_NAMES, **more}.items():
        monkeypatch.setenv(name, value)
