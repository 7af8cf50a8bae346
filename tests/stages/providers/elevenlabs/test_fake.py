"""The fake is as strict as it claims to be: a loose one would prove nothing."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.hosted.elevenlabs_fake import elevenlabs_fake

GOOD: dict[str, Any] = {"text": "Bo", "model_id": "eleven_flash_v2_5", "language_code": "en"}


@pytest.mark.parametrize(
    ("output_format", "body", "is_taken"),
    [
        ("pcm_24000", GOOD, True),
        ("pcm_23000", GOOD, False),
        ("pcm_24000", {**GOOD, "langauge_code": "en"}, False),
        ("pcm_24000", {**GOOD, "text": ""}, False),
        ("pcm_24000", {**GOOD, "text": "a" * 40_001}, False),
        ("pcm_24000", {**GOOD, "text": 3}, False),
        ("pcm_24000", {**GOOD, "voice_settings": {"speed": "fast"}}, False),
        ("pcm_24000", {**GOOD, "voice_settings": {"speed": 1.3}}, False),
        ("pcm_24000", {**GOOD, "voice_settings": {"pace": 1.0}}, False),
        ("pcm_24000", {**GOOD, "model_id": "eleven_multilingual_v2"}, False),
    ],
)
async def test_requests_that_the_service_would_not_take_are_refused(
    output_format: str, body: dict[str, Any], is_taken: bool
) -> None:
    async with elevenlabs_fake() as fake, aiohttp.ClientSession(fake.url) as client:
        answer = await client.post(
            f"/v1/text-to-speech/abc/with-timestamps?output_format={output_format}",
            json=body,
            headers={"xi-api-key": fake.key},
        )
    assert (answer.status == 200) is is_taken
    assert (fake.complaints == []) is is_taken
