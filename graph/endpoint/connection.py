"""The HTTP/1.1 connection of one client: bounded in time and number, and with true answers to what is no request.

uvicorn's own protocol waits forever for a head that does not end and for a client that does not read, and answers
what it cannot parse with a bare line of text. Here each of these has a limit, a status and a problem document.
"""

from __future__ import annotations

import asyncio
import sys
import time
from functools import lru_cache
from http import HTTPStatus
from typing import ClassVar

import h11
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT
from uvicorn.protocols.http.h11_impl import H11Protocol

from graph.endpoint.aides import Aides
from graph.endpoint.cache import Response
from graph.endpoint.clients import client_key
from graph.endpoint.gate import OPEN
from graph.endpoint.limits import Limits
from graph.endpoint.messages import Answer, Failure
from graph.endpoint.metrics import REQUESTS
from graph.endpoint.observing import BEGAN
from graph.endpoint.plain import Plain
from graph.endpoint.problems import ProblemError
from graph.endpoint.responses import COMMON_HEADERS
from graph.endpoint.shelf import Opened
from graph.endpoint.shortcut import Shortcut
from graph.endpoint.site import HANDED, Outcome

__all__ = ["BoundedProtocol", "bounded_protocol"]

_LINGER_SECONDS = 2.0
_HEAD_TOO_LARGE = 431
_MANY_LOOK_UPS = 3  # in a row: who asks so many is likely to ask more


class BoundedProtocol(H11Protocol):
    """One connection under the limits of the endpoint.

    ``begun_with`` is what was read from it before it came here from an aide.
    """

    limits: ClassVar[Limits] = Limits()

    shortcut: ClassVar[Shortcut | None] = None

    begun_with = b""
    _look_ups = 0
    _short: asyncio.Task[None] | None = None
    _held = b""
    _closes = False
    _head_clock: asyncio.TimerHandle | None = None
    _send_clock: asyncio.TimerHandle | None = None
    _refused: ProblemError | None = None
    _lingers = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the base class does
        """Start the clock of the first head."""
        super().connection_made(transport)
        self._refused = None if self.begun_with else self._one_too_many()
        self.app_state[OPEN] = self.connections  # for the gate, by way of each request's scope
        self._await_head()
        if self.begun_with:
            self.data_received(self.begun_with)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the clocks."""
        self._stop_clocks()
        if self._short is not None:
            self._short.cancel()
        self._note_look_up(False)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on; a head that has begun must end in time, however slowly it trickles."""
        if self._lingers:
            return
        if self._short is not None:
            self._hold(data)
            return
        if self.shortcut is not None and self._is_free and self._goes_short(data, self.shortcut):
            return
        self._note_look_up(False)
        if self._refused is not None:
            self._refuse(self._refused)
            return
        super().data_received(data)
        if self._lingers or self.transport.is_closing():
            return
        if self.conn.their_state is not h11.IDLE:
            self._stop_head_clock()
        elif self._head_clock is None and not self._is_answering:
            self._await_head()

    def pause_writing(self) -> None:
        """Note that the client does not read as fast as we write, and give it some time to."""
        super().pause_writing()
        self._send_clock = self.loop.call_later(self.limits.send_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Note that the client has read on."""
        self._stop_send_clock()
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Tell what is wrong with bytes that are no request; called while the parser's error is being handled."""
        error = sys.exception()
        if getattr(error, "error_status_hint", 400) != _HEAD_TOO_LARGE:
            self._refuse(ProblemError("request", _fault(str(error or msg))))
        elif b"\n" in self.conn.trailing_data[0]:
            self._refuse(ProblemError("head-too-large", f"a head holds at most {self.limits.head_bytes} bytes"))
        else:
            self._refuse(ProblemError("address-too-long", f"an address holds at most {self.limits.head_bytes} bytes"))

    def shutdown(self) -> None:
        """End the connection, after the answer that is being made."""
        if self._short is None:
            super().shutdown()
        self._closes = True

    @property
    def unsent_bytes(self) -> int:
        """What has been answered and is not yet with the system to be sent."""
        return self.transport.get_write_buffer_size()

    @property
    def _is_answering(self) -> bool:
        return self._short is not None or (self.cycle is not None and not self.cycle.response_complete)

    @property
    def _is_free(self) -> bool:
        """Whether the next bytes begin a request, and all that was answered before is on its way."""
        return (
            not (self._refused or self._is_answering or self.unsent_bytes or self.transport.is_closing())
            and self.conn.their_state is h11.IDLE
            and self.conn.our_state is h11.IDLE
            and not self.conn.trailing_data[0]
        )

    def _goes_short(self, data: bytes, shortcut: Shortcut) -> bool:
        """Answer a plain request, at once or when a worker has evaluated it; whether it is one."""
        if self._look_ups >= _MANY_LOOK_UPS and self._goes_away(data, shortcut.aides):
            return True
        began = time.perf_counter()
        response = shortcut.again(data)
        if response is not None:
            self._note_look_up(response.is_look_up)
            self._send_short(response, began)
            self._go_on(is_answered=True)
            return True
        plain = shortcut.plain(data)
        if plain is None:
            return False
        opened = shortcut.take()
        answer, is_look_up = opened.site.at_once(plain.task)
        self._note_look_up(is_look_up)
        if answer is not None:
            response = self._reply_short(data, plain, opened, answer, began, is_look_up=is_look_up)
            if response is not None:
                opened.site.cache.remember(opened.site.release, data, response)
        else:
            self._stop_clocks_of_waiting()
            self._short = self.loop.create_task(self._ask_short(data, plain, opened, began))
            self.tasks.add(self._short)
            self._short.add_done_callback(self.tasks.discard)
        return True

    def _note_look_up(self, is_look_up: bool) -> None:
        """Count look-ups in a row; a connection with many of them may go to an aide."""
        self._look_ups = self._look_ups + 1 if is_look_up else 0
        if self.shortcut is not None and self._look_ups == _MANY_LOOK_UPS:
            self.shortcut.aides.here.add(self)
        elif self.shortcut is not None and not is_look_up:
            self.shortcut.aides.here.discard(self)

    def _goes_away(self, data: bytes, aides: Aides) -> bool:
        """Hand the connection to an aide that has less to do, with what came on it; whether one took it."""
        if self._closes or self.client is None:
            return False
        if not aides.hand_over(self.transport.get_extra_info("socket").fileno(), self.client, data):
            return False
        self._note_look_up(False)
        # Nothing more is read here, and closing ends only this process's part in it.
        self.transport.pause_reading()
        self.transport.abort()
        return True

    async def _ask_short(self, data: bytes, plain: Plain, opened: Opened, began: float) -> None:
        assert self.shortcut is not None
        reply = None
        try:
            reply = await self.shortcut.evaluate(plain, opened.site, self.client)
        except asyncio.CancelledError:
            self.shortcut.note_gone(plain, self.client, time.perf_counter() - began)
            raise
        finally:
            if reply is None:  # the client has gone, or we are at fault
                self.shortcut.give_back(opened)
                self.transport.close()
        self._reply_short(data, plain, opened, reply, began)

    def _reply_short(
        self,
        data: bytes,
        plain: Plain,
        opened: Opened,
        reply: Answer | Failure | ProblemError,
        began: float,
        *,
        is_look_up: bool = False,
    ) -> Response | None:
        """Send a good answer; any other outcome is handed to the ordinary way, which reads the request again."""
        assert self.shortcut is not None
        self._short = None
        site = opened.site
        response = None
        if isinstance(reply, Answer):
            response = self.shortcut.response(plain, site, reply, is_look_up=is_look_up)
        if response is not None:
            self._send_short(response, began)
        else:
            self._stop_clocks_of_waiting()
            self.app_state |= {HANDED: Outcome(site.release, plain.task, reply), BEGAN: began}
            super().data_received(data)
            del self.app_state[HANDED], self.app_state[BEGAN]
        self.shortcut.give_back(opened)
        self._go_on(is_answered=response is not None)
        return response

    def _send_short(self, response: Response, began: float) -> None:
        assert self.shortcut is not None
        self._stop_clocks_of_waiting()
        fields = _as_bytes(tuple(self.server_state.default_headers))
        end = b"connection: close\r\n\r\n" if self._closes else b"\r\n"
        self.transport.write(b"".join((response.head, fields, end, response.body)))
        self.shortcut.note(response, self.client, time.perf_counter() - began)
        self.on_response_complete()

    def _stop_clocks_of_waiting(self) -> None:
        """A request has come: neither the clock of its head nor that of an idle connection counts."""
        self._stop_head_clock()
        self._unset_keepalive_if_required()

    def _hold(self, data: bytes) -> None:
        """Keep what comes before the answer is there, and read no more than a little of it."""
        self._held += data
        if len(self._held) > HIGH_WATER_LIMIT:
            self.flow.pause_reading()

    def _go_on(self, *, is_answered: bool) -> None:
        if self._closes:
            if is_answered:
                self.transport.close()
            elif self.cycle is not None:
                self.cycle.keep_alive = False
        held, self._held = self._held, b""
        if held and not self.transport.is_closing():
            self.data_received(held)

    def _one_too_many(self) -> ProblemError | None:
        """What to tell a client whose connection is beyond the bound of all, or of its own."""
        aides, later = self.shortcut.aides if self.shortcut is not None else None, {"Retry-After": "10"}
        if len(self.connections) + (aides.connections() if aides else 0) > self.limits.connections:
            return ProblemError("busy", f"more than {self.limits.connections} connections are open", headers=later)
        if self.limits.proxies or self.client is None:  # all come from the proxy, which bounds its own clients
            return None
        mine = client_key(self.client[0])
        others = (one.client for one in self.connections if isinstance(one, H11Protocol))
        same = sum(client is not None and client_key(client[0]) == mine for client in others)
        if same + (aides.connections(mine) if aides else 0) <= self.limits.client_connections:
            return None
        detail = f"more than {self.limits.client_connections} connections of yours are open"
        return ProblemError("too-many", detail, headers=later)

    def _await_head(self) -> None:
        self._head_clock = self.loop.call_later(self.limits.head_seconds, self._head_overdue)

    def _head_overdue(self) -> None:
        if not self._is_answering:
            detail = f"the head of a request took more than {self.limits.head_seconds:g} seconds"
            self._refuse(ProblemError("slow-client", detail))

    def _refuse(self, problem: ProblemError) -> None:
        """Answer in place of the application, then hang up; what still comes is read and dropped for a moment.

        Closing at once, with bytes of the client unread, would reset the connection and could take the answer along.
        """
        self._stop_clocks()
        self._unset_keepalive_if_required()
        if self.transport.is_closing() or self.conn.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            self.transport.close()
            return
        self._lingers = True
        REQUESTS.labels("other", "other", str(problem.status)).inc()
        if self._is_answering:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.transport.write(_raw_answer(problem))
        self.transport.write_eof()
        self._head_clock = self.loop.call_later(_LINGER_SECONDS, self.transport.abort)

    def _stop_clocks(self) -> None:
        self._stop_head_clock()
        self._stop_send_clock()

    def _stop_head_clock(self) -> None:
        if self._head_clock is not None:
            self._head_clock.cancel()
            self._head_clock = None

    def _stop_send_clock(self) -> None:
        if self._send_clock is not None:
            self._send_clock.cancel()
            self._send_clock = None


def bounded_protocol(limits: Limits, shortcut: Shortcut | None = None) -> type[BoundedProtocol]:
    """The protocol under these limits, as uvicorn wants it: a class."""
    return type("BoundedProtocol", (BoundedProtocol,), {"limits": limits, "shortcut": shortcut})


def _fault(said: str) -> str:
    """What the parser said of bytes that are no request; what people meet most is told with what to do."""
    if said.startswith("illegal request line") and "\\x" in said:
        return "the address holds letters that HTTP's may not: write é as %C3%A9 (curl: --get --data-urlencode)"
    return f"that is no HTTP/1.1 request: {said}"


@lru_cache(maxsize=4)
def _as_bytes(fields: tuple[tuple[bytes, bytes], ...]) -> bytes:
    return b"".join(b"%b: %b\r\n" % field for field in fields)


def _raw_answer(problem: ProblemError) -> bytes:
    """A problem as the bytes of an HTTP response after which the connection ends."""
    body = problem.as_json()
    fields = {
        **COMMON_HEADERS,
        **problem.headers,
        "Content-Type": "application/problem+json",
        "Content-Length": str(len(body)),
        "Cache-Control": "no-store",
        "Connection": "close",
    }
    lines = [f"HTTP/1.1 {problem.status} {HTTPStatus(problem.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
