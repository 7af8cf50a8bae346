"""Newest-message fan-out."""

from __future__ import annotations

import asyncio

from progress.checkpoint import RunKey
from progress.hub import Hub, Mailbox
from progress.messages import Event, Message

KEY = RunKey("mia", "r1")


def message(event: Event, version: int) -> Message:
    return Message(event, version, False, lambda: {"version": version})


async def drain(mailbox: Mailbox) -> list[tuple[str, int]]:
    mailbox.close()
    return [(one.event, one.version) async for one in mailbox]


async def test_a_slow_subscriber_gets_the_newest_checkpoint_and_the_newest_tick() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        for version in range(1, 50):
            hub.publish(KEY, message("checkpoint", version))
            hub.publish(KEY, message("progress", version))
        assert await drain(mailbox) == [("checkpoint", 49), ("progress", 49)]


async def test_ticks_never_push_out_a_checkpoint() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        hub.publish(KEY, message("checkpoint", 7))
        for _ in range(100):
            hub.publish(KEY, message("progress", 7))
        assert await drain(mailbox) == [("checkpoint", 7), ("progress", 7)]


async def test_a_checkpoint_outdates_the_ticks_before_it() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        hub.publish(KEY, message("progress", 6))
        hub.publish(KEY, message("checkpoint", 7))
        assert await drain(mailbox) == [("checkpoint", 7)]


async def test_every_subscriber_of_a_run_gets_the_same_message_and_no_other_run_does() -> None:
    hub = Hub()
    with (
        hub.subscribe(KEY) as one,
        hub.subscribe(KEY) as two,
        hub.subscribe(RunKey("leo", "r1")) as other,
    ):
        told = message("checkpoint", 1)
        hub.publish(KEY, told)
        for mailbox in (one, two, other):
            mailbox.close()
        assert [m async for m in one] == [m async for m in two] == [told]
        assert [m async for m in other] == []


async def test_a_waiting_subscriber_wakes_for_a_message() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        waiting = asyncio.create_task(anext(aiter(mailbox)))
        await asyncio.sleep(0)
        hub.publish(KEY, message("checkpoint", 3))
        assert (await waiting).version == 3


async def test_closing_ends_streams_that_are_open_and_those_that_come_later() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as early:
        hub.close()
        with hub.subscribe(KEY) as late:
            assert [m async for m in early] == []
            assert [m async for m in late] == []


async def test_dismissing_ends_the_streams_there_are_but_not_those_that_come_later() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as early:
        hub.publish(KEY, message("checkpoint", 1))
        hub.dismiss()
        with hub.subscribe(KEY) as late:
            hub.publish(KEY, message("checkpoint", 2))
            assert [m.version async for m in early] == [2]
            assert (await anext(aiter(late))).version == 2
    assert not hub.is_closed


async def test_an_older_checkpoint_that_comes_late_does_not_replace_a_newer_one() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        hub.publish(KEY, message("checkpoint", 7))
        hub.publish(KEY, message("progress", 7))
        hub.publish(KEY, message("checkpoint", 6))
        assert await drain(mailbox) == [("checkpoint", 7), ("progress", 7)]


async def test_one_version_that_comes_twice_is_taken_once() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        hub.publish(KEY, message("checkpoint", 7))
        hub.publish(KEY, message("checkpoint", 7))
        assert await drain(mailbox) == [("checkpoint", 7)]


async def test_an_end_takes_the_place_of_the_checkpoint_before_it() -> None:
    hub = Hub()
    with hub.subscribe(KEY) as mailbox:
        hub.publish(KEY, message("checkpoint", 7))
        hub.publish(KEY, message("end", 8))
        assert await drain(mailbox) == [("end", 8)]


async def test_the_runs_that_are_followed_are_known() -> None:
    hub, other = Hub(), RunKey("leo", "r2")
    with hub.subscribe(KEY), hub.subscribe(other):
        with hub.subscribe(KEY):
            assert hub.followed == {KEY, other}
        assert hub.followed == {KEY, other}
    assert hub.followed == set()


async def test_who_left_is_forgotten() -> None:
    hub = Hub()
    with hub.subscribe(KEY):
        assert hub.subscribers == 1
    assert hub.subscribers == 0


def test_a_message_is_encoded_once() -> None:
    calls = []

    def data() -> dict[str, int]:
        calls.append(1)
        return {"version": 4}

    told = Message("checkpoint", 4, False, data)
    assert told.sse == b'id: 4\nevent: checkpoint\ndata: {"version":4}\n\n'
    assert told.text == '{"event":"checkpoint","id":4,"data":{"version":4}}'
    assert told.sse is told.sse
    assert len(calls) == 1


def test_a_tick_bears_no_id() -> None:
    assert b"id:" not in message("progress", 4).sse
