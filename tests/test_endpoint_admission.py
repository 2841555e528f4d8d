"""Clients take turns, whatever the number of their requests; whose request it is cannot be made up."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from graph.endpoint.admission import FairQueue, QueueFullError
from graph.endpoint.clients import client_of


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 10))


async def settled() -> None:
    """Let all tasks go as far as they can."""
    for _ in range(5):
        await asyncio.sleep(0)


def test_clients_that_wait_are_served_in_turn_not_in_the_order_of_their_requests() -> None:
    async def work() -> None:
        queue: FairQueue[str] = FairQueue(share=1, per_client=10, most=100)
        served: list[str] = []

        async def ask(client: str) -> None:
            item = await queue.get(client)
            served.append(client)
            queue.put(item)
            queue.done(client)

        tasks = [asyncio.create_task(ask(client)) for client in "aaaaabbc"]
        await settled()
        queue.put("worker")
        await asyncio.gather(*tasks)
        assert "".join(served) == "abcabaaa"

    run(work())


def test_a_client_leaves_some_to_others() -> None:
    async def work() -> None:
        queue: FairQueue[int] = FairQueue(share=2, per_client=10, most=100)
        for item in range(3):
            queue.put(item)
        held = [await queue.get("a"), await queue.get("a")]
        third = asyncio.create_task(queue.get("a"))
        await settled()
        assert not third.done()
        assert await queue.get("b") not in held
        queue.put(held[0])
        await settled()
        assert not third.done(), "it is back, but still on the client's account"
        queue.done("a")
        assert await third == held[0]

    run(work())


def test_who_waits_too_often_is_refused_and_others_are_not() -> None:
    async def work() -> None:
        queue: FairQueue[int] = FairQueue(share=1, per_client=2, most=3)
        tasks = [asyncio.create_task(queue.get("a")) for _ in range(2)]
        await settled()
        with pytest.raises(QueueFullError, match="your address") as refused:
            await queue.get("a")
        assert refused.value.is_own
        tasks.append(asyncio.create_task(queue.get("b")))
        await settled()
        assert queue.waiting == 3
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert queue.waiting == 0

    run(work())


def test_in_a_full_queue_the_client_with_most_requests_makes_room_for_a_new_one() -> None:
    async def work() -> None:
        queue: FairQueue[int] = FairQueue(share=1, per_client=10, most=3)
        many = [asyncio.create_task(queue.get("a")) for _ in range(3)]
        await settled()
        few = [asyncio.create_task(queue.get("b"))]
        await settled()
        assert [task.done() for task in many] == [False, False, True]
        displaced = many[2].exception()
        assert isinstance(displaced, QueueFullError)
        assert displaced.is_own
        with pytest.raises(QueueFullError, match="full") as full:  # now it has as many as anyone
            await queue.get("b")
        assert not full.value.is_own
        for task in many + few:
            task.cancel()

    run(work())


def test_who_gives_up_waiting_takes_nothing_along() -> None:
    async def work() -> None:
        queue: FairQueue[str] = FairQueue(share=1, per_client=10, most=10)
        gone, next_one = asyncio.create_task(queue.get("a")), asyncio.create_task(queue.get("b"))
        await settled()
        queue.put("worker")  # a's turn, but before it runs again it is cancelled
        gone.cancel()
        assert await next_one == "worker"
        queue.put("worker")
        queue.done("b")
        assert await queue.get("a") == "worker"

    run(work())


@pytest.mark.parametrize(
    ("forwarded", "proxies", "client"),
    [
        ((), 0, "192.0.2.1"),
        (("203.0.113.9",), 0, "192.0.2.1"),
        (("203.0.113.9",), 1, "203.0.113.9"),
        (("6.6.6.6, 203.0.113.9",), 1, "203.0.113.9"),
        (("6.6.6.6", "203.0.113.9"), 1, "203.0.113.9"),
        (("6.6.6.6, 203.0.113.9, 192.0.2.200",), 2, "203.0.113.9"),
        (("203.0.113.9",), 2, "192.0.2.1"),
        ((), 1, "192.0.2.1"),
        (("2001:db8::7:8:9:1",), 1, "2001:db8::"),
        (("[2001:db8:0:1::5]",), 1, "2001:db8:0:1::"),
        (("unknown",), 1, "unknown"),
    ],
)
def test_only_what_our_own_proxies_add_tells_the_client(forwarded: tuple[str, ...], proxies: int, client: str) -> None:
    headers = [(b"host", b"x"), *((b"x-forwarded-for", value.encode()) for value in forwarded)]
    assert client_of({"client": ("192.0.2.1", 4711), "headers": headers}, proxies=proxies) == client
