"""Work of the server process itself that takes long enough to hold up others: rendering large pages, matching names."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from graph.endpoint.admission import FairQueue, QueueFullError
from graph.endpoint.clients import current_client
from graph.endpoint.limits import Limits
from graph.endpoint.problems import ProblemError

__all__ = ["Desk"]

_T = TypeVar("_T")
_SEATS = 2


class Desk:
    """Does such work beside the event loop, in turn for the clients that wait and for each one piece at a time."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._threads = ThreadPoolExecutor(_SEATS, thread_name_prefix="desk")
        self._seats: FairQueue[int] = FairQueue(share=1, per_client=limits.client_queue, most=limits.queue)
        for seat in range(_SEATS):
            self._seats.put(seat)

    async def do(self, work: Callable[..., _T], /, *arguments: Any, **options: Any) -> _T:
        """What the function returns or raises. Raises :class:`ProblemError` "busy" or "too-many" where much waits."""
        client = current_client.get()
        try:
            async with asyncio.timeout(self._limits.queue_seconds):
                seat = await self._seats.get(client)
        except (QueueFullError, TimeoutError) as error:
            kind = "too-many" if isinstance(error, QueueFullError) and error.is_own else "busy"
            detail = str(error) or f"no turn came within {self._limits.queue_seconds:g} seconds"
            raise ProblemError(kind, detail, headers={"Retry-After": "5"}) from None
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, partial(work, *arguments, **options))
        finally:
            self._seats.put(seat)
            self._seats.done(client)
