"""What the server and its aides say to each other, and how a connection goes from one to the other.

Messages are MessagePack documents over a pair of sockets of this machine; with a connection goes its socket, which the
kernel hands to the other process, so that neither has to pass on what is said on it.
"""

from __future__ import annotations

import mmap
import os
import select
import socket
from typing import TypeAlias

import msgspec

from graph.endpoint.limits import Limits
from graph.endpoint.metrics import Tally
from graph.identity import Identity

__all__ = [
    "IS_SUPPORTED",
    "MOST_AT_ONCE",
    "Begin",
    "Channel",
    "Connection",
    "Counts",
    "Gone",
    "Message",
    "Open",
    "Ready",
    "Stop",
    "Tell",
    "Turn",
]

IS_SUPPORTED = hasattr(os, "memfd_create") and hasattr(socket, "SOCK_SEQPACKET") and hasattr(socket, "send_fds")
"""Whether this system has what aides need (Linux)."""

MOST_AT_ONCE = 64 * 1024
"""Bytes of a connection that go with it at most."""

_LARGEST = MOST_AT_ONCE + 32 * 1024
_ROOM_SECONDS = 30.0


class Begin(msgspec.Struct, frozen=True, tag=True):
    """The first message to an aide: what holds for it; the log's path is None for standard error, or where none is."""

    limits: Limits
    cache_bytes: int
    is_logging: bool
    log: str | None
    is_full: bool


class Open(msgspec.Struct, frozen=True, tag=True):
    """Open a release, which will be the current one when :class:`Turn` shows its number."""

    number: int
    folder: str
    release: str
    identity: Identity


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The aide has opened the release of this number."""

    number: int


class Connection(msgspec.Struct, frozen=True, tag=True):
    """With this comes the socket of a client, and what was read from it that is yet to be answered."""

    client: tuple[str, int]
    data: bytes


class Gone(msgspec.Struct, frozen=True, tag=True):
    """A connection that the aide had has ended."""

    client: tuple[str, int]


class Tell(msgspec.Struct, frozen=True, tag=True):
    """Tell what you have counted."""

    number: int


class Counts(msgspec.Struct, frozen=True, tag=True):
    """What the aide has counted since it began; ``number`` of who asked for it last."""

    tally: Tally
    number: int


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Read no more, finish what is being sent, and end."""


Message: TypeAlias = Begin | Open | Ready | Connection | Gone | Tell | Counts | Stop

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)


class Channel:
    """One end of the conversation."""

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self._end = end

    def fileno(self) -> int:
        """What an event loop watches."""
        return self._end.fileno()

    def send(self, message: Message, *descriptors: int) -> bool:
        """Send a message, with a socket or none; whether there was room. Raises :class:`ConnectionError`."""
        if self._end.fileno() < 0:
            raise ConnectionAbortedError("this end of the channel is closed")
        try:
            socket.send_fds(self._end, [_encoder.encode(message)], descriptors)
        except BlockingIOError:
            return False
        return True

    def send_now(self, message: Message, *descriptors: int) -> None:
        """Send a message, and wait for room if need be: only where the other end never waits for this one.

        Raises :class:`ConnectionError` where it is gone, or takes nothing for long.
        """
        while not self.send(message, *descriptors):
            if not select.select((), (self._end,), (), _ROOM_SECONDS)[1]:
                raise ConnectionAbortedError("the server takes no message")

    def receive(self) -> tuple[Message, socket.socket | None] | None:
        """The next message and the socket that comes with it; None where there is none yet.

        Raises :class:`EOFError` when the other end is gone.
        """
        try:
            data, descriptors, _, _ = socket.recv_fds(self._end, _LARGEST, 1, socket.MSG_CMSG_CLOEXEC)
        except BlockingIOError:
            return None
        except ConnectionError:
            raise EOFError from None
        if not data:
            raise EOFError
        return _decoder.decode(data), socket.socket(fileno=descriptors[0]) if descriptors else None

    def close(self) -> None:
        """End the conversation."""
        self._end.close()


class Turn:
    """The number of the current release, in memory that all processes share: it changes for all at the same moment."""

    _SIZE = 8

    def __init__(self, descriptor: int | None = None) -> None:
        self.descriptor = os.memfd_create("diplograph-turn") if descriptor is None else descriptor
        os.ftruncate(self.descriptor, self._SIZE)
        self._memory = mmap.mmap(self.descriptor, self._SIZE)
        self._word = memoryview(self._memory).cast("Q")

    @property
    def number(self) -> int:
        """The number."""
        return self._word[0]

    @number.setter
    def number(self, value: int) -> None:
        self._word[0] = value  # one aligned word: nobody ever reads half of it

    def close(self) -> None:
        """Free the memory."""
        self._word.release()
        self._memory.close()
        os.close(self.descriptor)
