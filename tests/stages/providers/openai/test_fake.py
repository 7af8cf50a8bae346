"""The fake is as strict as it claims to be: a loose one would prove nothing."""

from __future__ import annotations

import pytest

from tests.hosted.openai_types import NotTheApi, hold_form, hold_request, strict_faults

_MESSAGE = {"role": "user", "content": [{"type": "text", "text": "?"}]}


@pytest.mark.parametrize(
    "body",
    [
        {"model": "m"},
        {"model": "m", "messages": [_MESSAGE], "temprature": 1},
        {"model": "m", "messages": [{**_MESSAGE, "role": "usr"}]},
        {"model": "m", "messages": [{**_MESSAGE, "nmae": "x"}]},
        {"model": "m", "messages": [{"role": "user", "content": [{"type": "txt"}]}]},
        {"model": "m", "messages": [_MESSAGE], "response_format": {"type": "json_scheme"}},
    ],
)
def test_requests_of_wrong_types_or_unknown_members_are_refused(body: dict[str, object]) -> None:
    with pytest.raises(NotTheApi):
        hold_request("chat", body)


def test_forms_are_held_too() -> None:
    hold_form({"image": b"x", "prompt": "p", "n": "1"})
    with pytest.raises(NotTheApi):
        hold_form({"image": b"x"})
    with pytest.raises(NotTheApi):
        hold_form({"image": b"x", "prompt": "p", "sizes": "1x1"})


def test_a_schema_that_is_not_strict_is_told() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "maxLength": 3}}}
    assert len(strict_faults(schema)) == 3
