"""Who gets the next free worker: clients in turn, not requests in the order they came.

One client that sends a hundred queries waits behind itself; another that sends its first is served at the next turn.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from typing import Generic, TypeVar

__all__ = ["FairQueue", "QueueFullError"]

_T = TypeVar("_T")


class QueueFullError(Exception):
    """There is no room to wait; the message says why. ``is_own``: for this client, which has too much there already."""

    def __init__(self, message: str, *, is_own: bool) -> None:
        super().__init__(message)
        self.is_own = is_own


class FairQueue(Generic[_T]):
    """Hands out things of which there are few, in turn to the clients that wait; used within one event loop.

    One client holds at most ``share`` of them. At most ``per_client`` requests of one client wait, and ``most`` in
    all; where all places are taken, who has more waiting than the newcomer gives up its latest.
    """

    def __init__(self, *, share: int, per_client: int, most: int) -> None:
        self._share = share
        self._per_client = per_client
        self._most = most
        self._free: list[_T] = []
        self._held: Counter[str] = Counter()
        # In the order of their turns: who was served goes to the end.
        self._waiting: dict[str, deque[asyncio.Future[_T]]] = {}

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        return sum(map(len, self._waiting.values()))

    def put(self, item: _T) -> None:
        """Add a thing, or bring it back; see :meth:`done`."""
        self._free.append(item)
        self._serve()

    def done(self, client: str) -> None:
        """A client no longer holds one of those that :meth:`get` gave it."""
        self._held[client] -= 1
        if self._held[client] <= 0:
            del self._held[client]
        self._serve()

    def drain(self) -> list[_T]:
        """Take out all that are free."""
        taken, self._free = self._free, []
        return taken

    def get_now(self, client: str) -> _T | None:
        """One that is free and that this client may have at once; None where it has to wait."""
        if self._free and self._held[client] < self._share and client not in self._waiting:
            self._held[client] += 1
            # The last that came back: its memory is warm.
            return self._free.pop()
        return None

    async def get(self, client: str) -> _T:
        """The next one that this client may have. Raises :class:`QueueFullError`."""
        free = self.get_now(client)
        if free is not None:
            return free
        place = self._place(client)
        try:
            return await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and place.exception() is None:
                self.put(place.result())
                self.done(client)
            raise
        finally:
            self._forget(client, place)

    def _place(self, client: str) -> asyncio.Future[_T]:
        mine = len(self._waiting.get(client, ()))
        if mine >= self._per_client:
            raise QueueFullError(f"{mine} requests from your address wait already", is_own=True)
        if self.waiting >= self._most:
            self._make_room(mine)
        place: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(place)
        return place

    def _make_room(self, mine: int) -> None:
        longest = max(self._waiting.values(), key=len, default=deque())
        if len(longest) <= mine + 1:
            raise QueueFullError("the queue of waiting requests is full", is_own=False)
        fault = QueueFullError("others, with fewer requests, came to wait, too", is_own=True)
        longest.pop().set_exception(fault)

    def _serve(self) -> None:
        """Give what is free to those whose turn it is."""
        while self._free:
            client = next((one for one in self._waiting if self._held[one] < self._share), None)
            if client is None:
                return
            places = self._waiting.pop(client)
            place = places.popleft()
            if places:
                self._waiting[client] = places
            if not place.done():
                self._held[client] += 1
                place.set_result(self._free.pop())

    def _forget(self, client: str, place: asyncio.Future[_T]) -> None:
        places = self._waiting.get(client)
        if places is not None and place in places:
            places.remove(place)
        if not places:
            self._waiting.pop(client, None)
