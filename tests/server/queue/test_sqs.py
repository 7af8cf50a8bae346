"""What is so of SQS alone; what every queue promises is in test_contract."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from progress import changes
from progress.checkpoint import Checkpoint, RunKey
from progress.errors import RecordUnreadable
from server.queue import sqs_calls
from server.queue.base import QueueAway
from server.queue.sqs_messages import Hint, Messages
from server.queue.sqs_setup import create_queues, queue_urls
from tests.aws.emulators import free_port
from tests.aws.fixtures import open_client
from tests.aws.unsteady_client import (
    Fail,
    UnsteadyClient,
    broken,
    cut_off,
    refused,
    throttled_queue,
)
from tests.server.queue.conftest import LONG_LEASE_S, MAX_ATTEMPTS, Bench

# For what must not come: a lease and a hidden second are over by then.
A_WHILE_S = 1.8


async def receive_too_often(bench: Bench) -> None:
    """As workers do who die before they look at the run."""
    messages = await bench.messages()
    for _ in range(MAX_ATTEMPTS):
        hint = await messages.receive(wait_s=2, hidden_s=1)
        assert hint is not None
        await messages.hide([hint], 0)


async def received(messages: Messages) -> Hint | None:
    """What another worker would get just now."""
    return await messages.receive(wait_s=0, hidden_s=1)


async def count(bench: Bench) -> int:
    """All messages of the queue, those in hand included."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    url, _ = await queue_urls(bench.client, bench.name)
    answer = await bench.client.get_queue_attributes(QueueUrl=url, AttributeNames=names)
    return sum(int(answer["Attributes"][name]) for name in names)


# ---- dead letters --------------------------------------------------------------------------------


async def test_a_dead_letters_run_is_handed_out_with_more_attempts_than_it_may_have(
    sqs: Bench,
) -> None:
    worker = await sqs.worker(lease_s=LONG_LEASE_S)
    record = await sqs.submit()
    await receive_too_often(sqs)
    taken = await worker.next()
    assert (taken.key, taken.attempt) == (record.key, MAX_ATTEMPTS + 1)
    ended = await sqs.change(taken, changes.complete(taken, time.time()))
    await worker.queue.ended(ended)
    dead = await sqs.messages(dead=True)
    assert await dead.waiting() == 0
    assert await received(dead) is None


async def test_a_dead_letter_of_a_living_workers_run_becomes_a_hint_again(sqs: Bench) -> None:
    first, second = await sqs.worker("a"), await sqs.worker("b", sweep_s=0.2)
    await sqs.submit()
    taken = await first.next()
    await first.die()
    dead = await sqs.messages(dead=True)
    await dead.send(taken.key)
    beat = asyncio.create_task(renew_for_ever(sqs, taken))
    await second.gets_nothing(A_WHILE_S)
    beat.cancel()
    assert await received(dead) is None
    assert (await second.next()).attempt == 2


async def renew_for_ever(bench: Bench, record: Checkpoint) -> None:
    while True:
        await bench.store.renew(record, time.time() + 1)
        await asyncio.sleep(0.1)


async def test_a_dead_letter_of_a_run_that_has_ended_is_deleted(sqs: Bench) -> None:
    worker = await sqs.worker()
    record = await sqs.save("r1")
    await sqs.change(record, changes.cancel(record, time.time()))
    dead = await sqs.messages(dead=True)
    await dead.send(record.key)
    await worker.gets_nothing(0.3)
    await asyncio.sleep(1.1)  # whatever was only hidden would be back
    assert await dead.waiting() == 0


# ---- hints that are no use -----------------------------------------------------------------------


async def test_messages_that_are_no_hints_are_deleted(sqs: Bench) -> None:
    worker = await sqs.worker()
    url, _ = await queue_urls(sqs.client, sqs.name)
    for body in ("hello", "[]", json.dumps({"user_id": "mia"})):
        await sqs.client.send_message(QueueUrl=url, MessageBody=body)
    record = await sqs.submit()
    assert (await worker.next()).key == record.key


async def test_a_hint_to_a_run_that_is_gone_or_being_deleted_is_deleted(sqs: Bench) -> None:
    worker = await sqs.worker()
    deleting = await sqs.submit("r1")
    await sqs.change(deleting, changes.mark_deleting(deleting, time.time(), None))
    await worker.queue.put(RunKey("mia", "gone"))
    last = await sqs.submit("r3")
    assert (await worker.next()).key == last.key
    await worker.die()
    await asyncio.sleep(1.1)  # whatever was only hidden would be back
    messages = await sqs.messages()
    assert [hint.key for hint in [await received(messages)] if hint] == [last.key]


async def test_a_record_that_cannot_be_read_is_left_and_stops_nobody(
    sqs: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    worker = await sqs.worker()
    damaged = await sqs.submit("r1")
    sound = await sqs.submit("r2")
    load = sqs.store.load

    async def load_damaged(key: RunKey) -> Checkpoint | None:
        if key == damaged.key:
            raise RecordUnreadable("damaged")
        return await load(key)

    sqs.store.load = load_damaged  # type: ignore[method-assign]
    assert (await worker.next()).key == sound.key
    assert f"run.unreadable run={damaged.key}" in caplog.text


# ---- keeping a message from others ---------------------------------------------------------------


async def test_a_message_stays_hidden_for_as_long_as_its_run_is_in_work(sqs: Bench) -> None:
    worker = await sqs.worker()
    await sqs.submit()
    taken = await worker.next()
    messages = await sqs.messages()
    assert await messages.receive(wait_s=2, hidden_s=1) is None
    await worker.queue.ended(taken)
    hint = await messages.receive(wait_s=3, hidden_s=1)
    assert hint is not None
    assert hint.key == taken.key


async def test_a_message_that_comes_again_to_who_works_on_its_run_is_deleted_at_its_end(
    sqs: Bench,
) -> None:
    worker = await sqs.worker()
    await sqs.submit()
    taken = await worker.next()
    await worker.die()
    await worker.gets_nothing(1.2, [taken.key])
    assert await count(sqs) == 1
    ended = await sqs.change(taken, changes.complete(taken, time.time()))
    await worker.queue.ended(ended)
    messages = await sqs.messages()
    assert await messages.receive(wait_s=2, hidden_s=1) is None


async def test_a_second_message_of_a_run_in_work_is_deleted(sqs: Bench) -> None:
    worker = await sqs.worker(lease_s=LONG_LEASE_S)
    await sqs.submit()
    taken = await worker.next()
    await worker.queue.put(taken.key)
    await worker.gets_nothing(0.5, [taken.key])
    assert await count(sqs) == 1
    await worker.queue.ended(await sqs.change(taken, changes.complete(taken, time.time())))
    assert await count(sqs) == 0


async def test_hiding_tells_which_messages_are_lost(sqs: Bench) -> None:
    await sqs.worker()
    messages = await sqs.messages()
    for number in range(12):
        await messages.send(RunKey("mia", f"r{number}"))
    hints = [await messages.receive(wait_s=1, hidden_s=30) for _ in range(12)]
    ours = [hint for hint in hints if hint is not None]
    await messages.delete(ours[11])
    await messages.delete(ours[11])
    assert await messages.hide(ours, 30) == [ours[11]]


# ---- hints that are lost -------------------------------------------------------------------------


async def test_a_run_whose_hint_was_lost_is_found(sqs: Bench) -> None:
    worker = await sqs.worker(sweep_s=0.2, requeue_after_s=0.5)
    since = time.monotonic()
    record = await sqs.save("r1")
    assert (await worker.next()).key == record.key
    assert time.monotonic() - since > 0.5


async def test_no_hint_is_sent_again_while_others_wait(sqs: Bench) -> None:
    await sqs.worker(sweep_s=0.1, requeue_after_s=0.1)
    messages = await sqs.messages()
    await messages.send(RunKey("mia", "another"))
    await sqs.save("r1")
    await asyncio.sleep(0.5)  # a few sweeps
    assert await messages.waiting() == 1


async def test_a_run_that_later_comers_overtake_is_found_though_others_wait(sqs: Bench) -> None:
    worker = await sqs.worker(sweep_s=0.1, requeue_after_s=0.2)
    messages = await sqs.messages()
    await messages.send(RunKey("mia", "another"))
    await sqs.save("r1")
    await asyncio.sleep(0.5)
    await worker.queue.put((await sqs.save("r2")).key)
    assert (await worker.next()).run_id == "r2"
    await messages.send(RunKey("mia", "another"))
    async with asyncio.timeout(10):
        while await messages.waiting() < 2:
            await asyncio.sleep(0.05)


async def test_what_goes_on_beside_outlasts_a_store_and_a_queue_that_are_away(
    sqs: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    worker = await sqs.worker(sweep_s=0.1, requeue_after_s=0.1)
    record = await sqs.save("r1")
    unfinished, failures = sqs.store.unfinished, [ValueError("?"), QueueAway("away")]

    async def fail_first(*, limit: int) -> object:
        if failures:
            raise failures.pop()
        return await unfinished(limit=limit)

    sqs.store.unfinished = fail_first  # type: ignore[attr-defined]
    assert (await worker.next()).key == record.key
    assert "queue.away" in caplog.text
    assert "queue.broke" in caplog.text


# ---- the way to Amazon, and the queues there -----------------------------------------------------


async def test_a_queue_that_cannot_be_reached_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqs_calls, "PATIENCE_S", 0.2)
    url = f"http://127.0.0.1:{free_port()}"
    async with open_client("sqs", url) as client:
        messages = Messages(client, f"{url}/1/q")
        with pytest.raises(QueueAway, match="send_message"):
            await messages.send(RunKey("mia", "r1"))
        with pytest.raises(QueueAway, match="get_queue_url"):
            await queue_urls(client, "q")


@pytest.mark.parametrize("put_off", [throttled_queue, cut_off, refused, broken])
async def test_what_is_throttled_or_cut_off_is_asked_again(sqs: Bench, put_off: Fail) -> None:
    client = UnsteadyClient(sqs.client)
    client.before = [put_off] * 3
    url, _ = await queue_urls(client, sqs.name)
    messages, key = Messages(client, url), RunKey("mia", "r1")
    client.before = [put_off] * 3
    await messages.send(key)
    client.before = [put_off] * 3
    hint = await messages.receive(wait_s=1, hidden_s=5)
    assert hint is not None
    assert hint.key == key
    client.before, client.after = [put_off], [put_off]
    await messages.delete(hint)
    assert await messages.waiting() == 0


async def test_queues_are_made_once_and_found_by_name(sqs: Bench) -> None:
    name = f"{sqs.name}-more"
    with pytest.raises(QueueAway, match=f"{name} is missing"):
        await queue_urls(sqs.client, name)
    told = {"max_attempts": 3, "visibility_s": 20}
    assert await create_queues(sqs.client, name, **told) == [f"{name}-dead", name]
    assert await create_queues(sqs.client, name, **told) == []
    url, dead_url = await queue_urls(sqs.client, name)
    answer = await sqs.client.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
    redrive = json.loads(answer["Attributes"]["RedrivePolicy"])
    assert int(redrive["maxReceiveCount"]) == 3
    assert redrive["deadLetterTargetArn"].endswith(f":{name}-dead")
    assert answer["Attributes"]["VisibilityTimeout"] == "20"
    assert dead_url != url
