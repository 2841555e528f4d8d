"""Look-ups are answered by several processes, and nobody can tell: limits, counts, log, releases are those of one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
import socket
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph.endpoint.aide import Aide
from graph.endpoint.aides import Aides
from graph.endpoint.handing import IS_SUPPORTED, Begin, Channel, Connection, Counts, Gone, Open, Ready, Turn
from graph.endpoint.limits import Limits
from graph.identity import Identity
from graph.store import open_store
from tests.publishing import MARK, publish_marked
from tests.serving import Endpoint, build_store, running, started, wait_until

pytestmark = pytest.mark.skipif(not IS_SUPPORTED, reason="only Linux has what the processes for look-ups need")

PERSON = "https://w3id.org/diplograph/id/person/script"
OTHER = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
MANY = 6
"""More look-ups than it takes for a connection to be handed over."""
_LOGGED = """
import sys
from pathlib import Path
from graph.endpoint.limits import Limits
from graph.endpoint.observing import AccessLog
from graph.endpoint.server import serve
log = AccessLog(Path(sys.argv[2]), full=True)
limits = Limits(workers=1, look_up_processes=2)
serve(Path(sys.argv[1]), port=0, limits=limits, access_log=log, announce=lambda url: print(url, flush=True))
"""
_RELEASES = """
import sys
from pathlib import Path
from graph.endpoint.limits import Limits
from graph.endpoint.server import serve
from graph.releases import ReleasesFolder
limits = Limits(workers=1, look_up_processes=2)
serve(ReleasesFolder(Path(sys.argv[1])), port=0, limits=limits, announce=lambda url: print(url, flush=True))
"""


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class Client:
    """A connection that is kept open, and asks one thing after the other."""

    def __init__(self, endpoint: Endpoint, source: str = "127.0.0.1") -> None:
        address = ("127.0.0.1", endpoint.port)
        self.socket = socket.create_connection(address, timeout=30, source_address=(source, 0))
        self._stream = self.socket.makefile("rb")

    def ask(self, *pieces: bytes) -> Answer:
        """The answer to a request."""
        for piece in pieces:
            self.socket.sendall(piece)
        return self.read()

    def read(self) -> Answer:
        """The next answer; raises :class:`ConnectionError` where the connection is lost."""
        line = self._stream.readline()
        if not line:
            raise ConnectionResetError
        headers = {}
        while (field := self._stream.readline().strip()) != b"":
            name, _, value = field.decode().partition(": ")
            headers[name.lower()] = value
        return Answer(int(line.split()[1]), headers, self._stream.read(int(headers["content-length"])))

    def look_up(self, count: int = MANY) -> Client:
        """Look things up, all of them answered."""
        for number in range(count):
            assert self.ask(look_up(number)).status == 200
        return self

    def close(self) -> None:
        self._stream.close()
        self.socket.close()


def get(query: str, *headers: str) -> bytes:
    lines = (f"GET /sparql?query={quote(query, safe='')} HTTP/1.1", "Host: localhost", *headers)
    return "\r\n".join((*lines, "", "")).encode()


def look_up(number: int, *headers: str) -> bytes:
    return get(f"SELECT ?p ?o WHERE {{ <{PERSON}> ?p ?o }} LIMIT {1000 + number}", *headers)


@contextlib.contextmanager
def clients(endpoint: Endpoint, count: int) -> Iterator[list[Client]]:
    """Connections on which look-ups are asked: the aide has half of them, and one more where they are odd."""
    opened = [Client(endpoint) for _ in range(count)]
    try:
        for _ in range(2):
            for one in opened:
                one.look_up()
        yield opened
    finally:
        for one in opened:
            one.close()


def sockets_of(endpoint: Endpoint) -> list[int]:
    """How many connections each aide has."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    inodes = {row[9] for row in rows if row[1].endswith(f":{endpoint.port:04X}")}
    found = []
    for pid in endpoint.aides():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            links = [os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir()]
            found.append(sum(link.removeprefix("socket:[").removesuffix("]") in inodes for link in links))
    return found


def is_up(endpoint: Endpoint) -> bool:
    return "diplograph_look_up_processes 2.0" in endpoint.get("/metrics").text


def answered(endpoint: Endpoint) -> float:
    """How many queries were answered well, as all processes counted them."""
    text = endpoint.get("/metrics").text
    found = re.findall(r'^diplograph_requests_total\{.*route="/sparql",status="200"\} (\S+)$', text, re.MULTILINE)
    return sum(map(float, found))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("aides") / "store")


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    with running(folder, workers=1, look_up_processes=2, client_connections=20) as it:
        wait_until(lambda: is_up(it))
        yield it


def test_connections_with_many_look_ups_are_shared_out(endpoint: Endpoint) -> None:
    with clients(endpoint, 6):
        assert sockets_of(endpoint) == [3]
    wait_until(lambda: sockets_of(endpoint) == [0])


@pytest.mark.parametrize("accept", ["*/*", "text/csv", "application/sparql-results+xml"])
def test_an_aide_answers_as_the_server_does(endpoint: Endpoint, accept: str) -> None:
    request, header = look_up(500, f"Accept: {accept}"), b"\r\nX-Unknown: 1\r\n\r\n"
    with clients(endpoint, 1) as (client,):
        assert sockets_of(endpoint) == [1]
        found = [client.ask(request) for _ in range(2)]
        assert sockets_of(endpoint) == [1]
        ordinary = client.ask(request.replace(b"\r\n\r\n", header))
        wait_until(lambda: sockets_of(endpoint) == [0])  # it closes its own end once the answer is under way
    for answer in (*found, ordinary):
        assert abs(datetime.now(UTC).timestamp() - _time(answer.headers.pop("date"))) < 60
        answer.headers["vary"] = ", ".join(dict.fromkeys(answer.headers["vary"].split(", ")))
    assert found == [ordinary] * 2


def _time(date: str) -> float:
    return datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC).timestamp()


def test_what_is_no_look_up_is_answered_on_the_same_connection(endpoint: Endpoint) -> None:
    everything = (
        (get(OTHER), 200),
        (get(OTHER, "X-Unknown: 1"), 200),
        (b"GET /limits HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n", 200),
        (get("SELECT ?x WHERE {"), 400),
        (b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (look_up(1, f"X-Long: {'x' * 70_000}"), 431),
    )
    for request, status in everything:
        with clients(endpoint, 1) as (client,):
            assert sockets_of(endpoint) == [1]
            assert client.ask(request).status == status
            if status != 431:  # after which the connection ends, as it always does
                client.look_up()
                assert sockets_of(endpoint) == [1], "it may go to the aide again"


def test_requests_in_pieces_and_several_at_once_are_answered_in_their_order(endpoint: Endpoint) -> None:
    with clients(endpoint, 1) as (client,):
        client.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        request = look_up(7)
        assert client.ask(request[:20], request[20:-1], request[-1:]).status == 200
        client.look_up()
        assert sockets_of(endpoint) == [1]
        queries = [f"ASK {{ <{PERSON}> ?p {number} }}" for number in range(10)]
        client.socket.sendall(b"".join(map(get, [*queries, OTHER, *queries])))
        found = [client.read() for _ in range(21)]
    assert [answer.status for answer in found] == [200] * 21
    assert [b'"bindings"' in answer.body for answer in found] == [False] * 10 + [True] + [False] * 10


def test_all_that_is_answered_is_counted_once(endpoint: Endpoint) -> None:
    with clients(endpoint, 4) as opened:
        assert sockets_of(endpoint) == [2]
        before = answered(endpoint)
        for one in opened:
            one.look_up(25)
        assert answered(endpoint) == before + 100


def test_who_writes_to_a_channel_of_their_own_that_is_closed_is_told_of_a_lost_connection() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        channel = Channel(ours)
        channel.close()
        with pytest.raises(ConnectionError, match="closed"):
            channel.send(Ready(0))


def test_what_a_dead_aide_counted_stays_counted_and_another_takes_its_place(folder: Path) -> None:
    with running(folder, workers=1, look_up_processes=2) as endpoint:
        wait_until(lambda: is_up(endpoint))
        with clients(endpoint, 2) as (first, second):
            (dead,) = endpoint.aides()
            assert sockets_of(endpoint) == [1]
            before = answered(endpoint)
            os.kill(dead, signal.SIGKILL)
            lost = 0
            for one in (first, second):
                try:
                    one.look_up(1)
                except ConnectionError:
                    lost += 1
            assert lost == 1, "the other's connection was the server's own"
            assert answered(endpoint) == before + 1
            with contextlib.closing(Client(endpoint)) as another:
                assert another.look_up().ask(get(OTHER)).status == 200
        wait_until(lambda: bool(endpoint.aides()) and endpoint.aides() != {dead} and is_up(endpoint))
        with clients(endpoint, 2):
            assert sockets_of(endpoint) == [1]


def test_the_connections_of_aides_count_for_their_clients(endpoint: Endpoint) -> None:
    with contextlib.ExitStack() as stack:
        opened = [stack.enter_context(contextlib.closing(Client(endpoint, "127.0.0.9"))) for _ in range(20)]
        for one in opened * 2:
            one.look_up()
        assert sockets_of(endpoint) == [10]
        for _ in range(2):
            extra = stack.enter_context(contextlib.closing(Client(endpoint, "127.0.0.9")))
            assert extra.ask(get(OTHER)).status == 429
        other = stack.enter_context(contextlib.closing(Client(endpoint, "127.0.0.10")))
        assert other.ask(get(OTHER)).status == 200
        # One that comes back is none too many; one that ends leaves room.
        assert [one.ask(get(OTHER)).status for one in opened] == [200] * 20
        assert sockets_of(endpoint) == [0]
        opened[0].close()
        wait_until(lambda: _asks_from(endpoint, "127.0.0.9") == 200)


def _asks_from(endpoint: Endpoint, source: str) -> int:
    with contextlib.closing(Client(endpoint, source)) as client:
        return client.ask(get(OTHER)).status


def test_the_log_is_complete_and_names_the_true_client(folder: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"

    def lines() -> list[str]:
        return [line for line in log.read_text().splitlines() if '"route":"/sparql"' in line]

    with started(_LOGGED, str(folder), str(log)) as endpoint:
        wait_until(lambda: is_up(endpoint))
        opened = [Client(endpoint, f"127.0.0.{number}") for number in (2, 3, 4, 5)]
        for one in opened * 5:
            one.look_up(10)
        assert sockets_of(endpoint) == [2]
        wait_until(lambda: len(lines()) >= 200)  # each is written when its answer is sent
        for one in opened:
            one.close()
    looked_up = [json.loads(line)["client"] for line in lines()]
    assert {client: looked_up.count(client) for client in looked_up} == dict.fromkeys(
        (f"127.0.0.{number}" for number in (2, 3, 4, 5)), 50
    )


def test_all_processes_change_to_the_next_release_at_the_same_moment(tmp_path: Path) -> None:
    first = publish_marked(tmp_path, "one").release.identity.id
    request = get(f"SELECT ?o WHERE {{ <{MARK.value}> ?p ?o }}")
    with started(_RELEASES, str(tmp_path)) as endpoint:
        wait_until(lambda: is_up(endpoint))
        with clients(endpoint, 2) as opened:
            assert sockets_of(endpoint) == [1]
            seen = [opened[0].ask(request)]
            second = publish_marked(tmp_path, "two").release.identity.id
            until = time.monotonic() + 20
            while (time.monotonic() < until and seen[-20:] != [seen[-1]] * 20) or _named(seen[-1]) == first:
                seen += [one.ask(request) for one in opened]
            assert sockets_of(endpoint) == [1]
    names = [_named(answer) for answer in seen]
    assert set(names) == {first, second}
    assert names == sorted(names, key=[first, second].index), "who saw the next release never sees the old one again"
    for answer in seen:
        mark = {first: b'"one"', second: b'"two"'}[_named(answer)]
        assert mark in answer.body


def _named(answer: Answer) -> str:
    answer.headers.pop("date", None)
    return answer.headers["x-diplograph-release"]


def test_told_to_end_the_server_ends_its_aides_and_exits_with_0(folder: Path) -> None:
    with running(folder, workers=1, look_up_processes=2) as endpoint:
        wait_until(lambda: is_up(endpoint))
        with clients(endpoint, 2) as opened:
            aides = endpoint.aides()
            for pid in aides:  # a supervisor may tell all processes; when it is time, the server says
                os.kill(pid, signal.SIGTERM)
            for one in opened:
                one.look_up()
            assert sockets_of(endpoint) == [1]
            endpoint.process.send_signal(signal.SIGTERM)
            assert endpoint.process.wait(20) == 0
            assert not any(Path(f"/proc/{pid}").exists() for pid in aides)


def test_aides_end_with_a_server_that_is_killed(folder: Path) -> None:
    with running(folder, workers=1, look_up_processes=2) as endpoint:
        wait_until(lambda: is_up(endpoint))
        aides = endpoint.aides()
        endpoint.process.kill()
        wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in aides))


def test_an_aide_takes_no_more_memory_than_it_may(endpoint: Endpoint) -> None:
    for pid in endpoint.aides():
        limits = Path(f"/proc/{pid}/limits").read_text()
        assert re.search(r"Max address space +\d+", limits)


def test_who_wants_one_process_for_look_ups_gets_one(folder: Path) -> None:
    with running(folder, workers=1, look_up_processes=1) as endpoint:
        assert "diplograph_look_up_processes 1.0" in endpoint.get("/metrics").text
        with clients(endpoint, 2):
            assert not endpoint.aides()
        assert "look_up_processes" in endpoint.get("/limits", "application/json").text


def hub_of(folder: Path) -> Path:
    """A store with one thing of which an answer of 30 kB is to be given."""
    with open_store(folder, write=True) as store:
        subject, predicate = NamedNode(PERSON), NamedNode("http://example.org/p")
        store.engine.bulk_extend(Quad(subject, predicate, Literal(f"{n:0100}")) for n in range(100))
        store.merge()
    Store.read_only(str(folder))
    return folder


def test_who_does_not_read_holds_up_nobody_and_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = hub_of(tmp_path / "store")
    # This aide runs in the tests' own process, where the limit would stay for all tests after it.
    monkeypatch.setattr("graph.endpoint.aide.limit_memory", lambda _bytes: None)

    async def work() -> tuple[int, list[object]]:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        turn, server = Turn(), Channel(ours)
        begin = Begin(Limits(send_seconds=0.1), 2**20, False, None, False)
        aide = asyncio.create_task(Aide(Channel(theirs), turn, begin).run())
        heard: list[object] = []
        asyncio.get_running_loop().add_reader(server, lambda: heard.append(server.receive()))
        turn.number = 1
        server.send(Open(1, str(folder), "r", Identity("r", datetime.now(UTC), "digest")))
        await _until(lambda: any(isinstance(one[0], Ready) for one in heard))  # type: ignore[index]
        near, far = socket.socketpair()
        with near, far:
            far.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
            server.send(Connection(("192.0.2.1", 5), get(f"SELECT ?o {{ <{PERSON}> ?p ?o }}")), far.fileno())
            # What it has counted is told right after the end of the connection.
            await _until(lambda: {Gone, Counts} <= {type(one[0]) for one in heard})  # type: ignore[index]
            far.close()
            size = sum(map(len, iter(lambda: near.recv(65536), b"")))
        asyncio.get_running_loop().remove_reader(server)
        server.close()
        await asyncio.wait_for(aide, 10)
        turn.close()
        return size, [type(one[0]) for one in heard]  # type: ignore[index]

    size, said = asyncio.run(asyncio.wait_for(work(), 20))
    assert 0 < size < 10_000, "what there was room for"
    assert set(said) == {Ready, Gone, Counts}


async def _until(is_so: object) -> None:
    assert callable(is_so)
    while not is_so():
        await asyncio.sleep(0.02)


def test_a_server_alone_has_no_aides(monkeypatch: pytest.MonkeyPatch) -> None:
    aides = Aides(Limits(look_up_processes=1))
    assert (aides.kept_bytes, aides.connections(), aides.hand_over(0, ("192.0.2.1", 5), b"")) == (0, 0, False)
    assert sys.platform != "linux" or Aides(Limits(look_up_processes=3)).kept_bytes == Limits().cache_bytes // 2
