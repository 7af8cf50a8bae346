"""The bucket and its rules."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import pytest

from stages.artifacts.base import ArtifactError
from stages.artifacts.s3_setup import PUBLIC_ACCESS, cors, create_bucket, lifecycle
from tests.stages.artifacts.conftest import open_client


async def test_a_bucket_is_made_closed_to_the_public_and_forgets_runs_alone(s3: Any) -> None:
    name = f"doodlebook-{secrets.token_hex(6)}"
    assert await create_bucket(s3, name, 7)
    told = await s3.get_bucket_lifecycle_configuration(Bucket=name)
    assert told["Rules"] == lifecycle(7)["Rules"]
    assert [
        (rule["Filter"]["Prefix"], rule["Expiration"]["Days"])
        for rule in told["Rules"]
        if "Expiration" in rule
    ] == [("runs/", 7)]
    told = await s3.get_bucket_cors(Bucket=name)
    assert told["CORSRules"] == cors(["*"])["CORSRules"]
    told = await s3.get_public_access_block(Bucket=name)
    assert told["PublicAccessBlockConfiguration"] == PUBLIC_ACCESS


async def test_a_bucket_that_is_there_keeps_its_rules(s3: Any) -> None:
    name = f"doodlebook-{secrets.token_hex(6)}"
    assert await create_bucket(s3, name, 7, ["https://a.example"])
    assert not await create_bucket(s3, name, 30)
    told = await s3.get_bucket_lifecycle_configuration(Bucket=name)
    assert told["Rules"][0]["Expiration"]["Days"] == 7
    assert (await s3.get_bucket_cors(Bucket=name))["CORSRules"][0]["AllowedOrigins"] == [
        "https://a.example"
    ]


async def test_a_setup_that_was_broken_off_is_completed(s3: Any) -> None:
    name = f"doodlebook-{secrets.token_hex(6)}"
    await s3.create_bucket(
        Bucket=name, CreateBucketConfiguration={"LocationConstraint": s3.meta.region_name}
    )
    assert not await create_bucket(s3, name, 7)
    told = await s3.get_bucket_lifecycle_configuration(Bucket=name)
    assert told["Rules"] == lifecycle(7)["Rules"]


async def test_of_many_who_make_it_at_once_none_fails(s3: Any) -> None:
    name = f"doodlebook-{secrets.token_hex(6)}"
    made = await asyncio.gather(*(create_bucket(s3, name, 7) for _ in range(4)))
    assert any(made)


async def test_the_first_region_has_no_name(ministack_url: str) -> None:
    async with open_client(ministack_url, region_name="us-east-1") as client:
        assert await create_bucket(client, f"doodlebook-{secrets.token_hex(6)}", 7)


async def test_what_is_no_name_for_a_bucket_is_an_error(s3: Any) -> None:
    with pytest.raises(ArtifactError):
        await create_bucket(s3, "No Bucket", 7)
