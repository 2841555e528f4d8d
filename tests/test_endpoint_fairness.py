"""Many requests of one client hold up no other's, over real sockets from several addresses of this machine."""

from __future__ import annotations

import concurrent.futures
import contextlib
import http.client
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.hostile import resident_bytes
from tests.serving import Endpoint, build_store, running, wait_until
from tests.test_endpoint_limits import CROSS_JOIN

GOOD = "ASK { ?s ?p ?o }"
LARGE = f"SELECT ?x {{ BIND('{'x' * 3000}' AS ?a) BIND(REPLACE(?a, 'x', ?a) AS ?x) }}"

QUESTION = "/queries/statements-of-state.csv?state=GHA"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127/8 as addresses of its own")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    with running(folder, workers=2, query_seconds=0.6, client_queue=4, client_connections=8, send_seconds=0.3) as it:
        yield it


def ask(
    endpoint: Endpoint, query: str, address: str, headers: Mapping[str, str] | None = None
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Status, headers and body of the answer to a query that comes from an address."""
    connection = http.client.HTTPConnection("127.0.0.1", endpoint.port, timeout=60, source_address=(address, 0))
    with contextlib.closing(connection):
        connection.request("GET", "/sparql?query=" + quote(query), headers=headers or {})
        response = connection.getresponse()
        return response.status, response.headers, response.read()


def get(endpoint: Endpoint, path: str, address: str) -> int:
    """The status of the answer to a GET that comes from an address."""
    connection = http.client.HTTPConnection("127.0.0.1", endpoint.port, timeout=60, source_address=(address, 0))
    with contextlib.closing(connection):
        connection.request("GET", path)
        return connection.getresponse().status


def is_busy(endpoint: Endpoint, address: str = "203.0.113.77") -> bool:
    """Whether a query is being evaluated, asked as a third client."""
    health = endpoint.get("/health", headers={"X-Forwarded-For": address})
    return bool(json.loads(health.content)["busy"])


def test_a_client_that_floods_waits_for_itself_and_others_do_not(endpoint: Endpoint) -> None:
    with concurrent.futures.ThreadPoolExecutor(5) as clients:
        floods = [clients.submit(ask, endpoint, CROSS_JOIN, "127.0.0.7") for _ in range(5)]
        wait_until(lambda: is_busy(endpoint))
        for _ in range(5):
            started = time.monotonic()
            assert ask(endpoint, GOOD, "127.0.0.2")[0] == 200
            assert time.monotonic() - started < 3, "it waited for all of the other's"
        assert {flood.result()[0] for flood in floods} == {504}


def test_a_client_with_too_many_requests_is_told_when_to_come_back_and_others_are_served(endpoint: Endpoint) -> None:
    with concurrent.futures.ThreadPoolExecutor(8) as clients:
        floods = [clients.submit(ask, endpoint, CROSS_JOIN, "127.0.0.1") for _ in range(8)]
        assert ask(endpoint, GOOD, "127.0.0.2")[0] == 200
        answers = [flood.result() for flood in floods]
    refused = [(headers, body) for status, headers, body in answers if status == 429]
    assert {status for status, _, _ in answers if status != 429} == {504}
    assert 1 <= len(refused) <= 3, "one runs and four wait"
    for headers, body in refused:
        assert int(headers["Retry-After"]) >= 1
        assert "from your address" in json.loads(body)["detail"]


def test_behind_a_proxy_clients_are_those_that_it_names(folder: Path) -> None:
    with running(folder, workers=2, query_seconds=2, client_queue=0, proxies=1) as endpoint:
        mine = {"X-Forwarded-For": "203.0.113.1"}
        spoofed = {"X-Forwarded-For": "198.51.100.7, 203.0.113.1"}
        with concurrent.futures.ThreadPoolExecutor(1) as client:
            running_away = client.submit(ask, endpoint, CROSS_JOIN, "127.0.0.1", mine)
            wait_until(lambda: is_busy(endpoint))
            assert ask(endpoint, GOOD, "127.0.0.1", mine)[0] == 429
            assert ask(endpoint, GOOD, "127.0.0.1", spoofed)[0] == 429
            assert ask(endpoint, GOOD, "127.0.0.1", {"X-Forwarded-For": "203.0.113.2"})[0] == 200
            assert running_away.result()[0] == 504


def test_connections_of_one_client_are_counted_and_others_get_in(endpoint: Endpoint) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(8):
            connection = socket.create_connection(("127.0.0.1", endpoint.port), source_address=("127.0.0.4", 0))
            stack.enter_context(connection)
            connection.sendall(b"GET /limits HTTP/1.1\r\nHost: x\r\n\r\n")
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")
        status, headers, body = ask(endpoint, GOOD, "127.0.0.4")
        assert status == 429
        assert headers["Retry-After"]
        assert headers["Access-Control-Allow-Origin"] == "*"
        assert "connections" in json.loads(body)["detail"]
        assert ask(endpoint, GOOD, "127.0.0.5")[0] == 200
    wait_until(lambda: ask(endpoint, GOOD, "127.0.0.4")[0] == 200)


def test_a_client_that_does_not_read_its_answer_is_cut_off(endpoint: Endpoint) -> None:
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.bind(("127.0.0.6", 0))
        connection.connect(("127.0.0.1", endpoint.port))
        connection.settimeout(30)
        connection.sendall(f"GET /sparql?query={quote(LARGE)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        response = http.client.HTTPResponse(connection)
        response.begin()
        assert response.status == 200
        time.sleep(0.8)  # more than it may take to read on
        with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
            response.read()


def test_questions_that_wait_for_workers_take_no_threads_from_others(endpoint: Endpoint) -> None:
    """Each of these questions must ask the store before it can be asked; those of one client wait for its turn."""
    strange = [f"/queries/evidence-of-fact.csv?resource=nothing-{place}" for place in range(4)]
    with concurrent.futures.ThreadPoolExecutor(8) as clients:
        floods = [clients.submit(ask, endpoint, CROSS_JOIN, "127.0.0.8") for _ in range(2)]
        wait_until(lambda: is_busy(endpoint))
        waiting = [clients.submit(get, endpoint, path, "127.0.0.8") for path in strange]
        started = time.monotonic()
        assert get(endpoint, QUESTION, "127.0.0.9") == 200
        assert time.monotonic() - started < 3
        assert {flood.result()[0] for flood in floods} <= {504, 429}
        assert {status.result() for status in waiting} <= {422, 429}


def test_large_answers_that_nobody_reads_are_not_piled_up(folder: Path) -> None:
    with running(folder, workers=2, send_seconds=30) as endpoint, contextlib.ExitStack() as stack:
        assert ask(endpoint, GOOD, "127.0.0.1")[0] == 200
        before = resident_bytes(endpoint.process.pid)
        for number in range(8):
            connection = stack.enter_context(socket.socket())
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.bind((f"127.0.0.{1 + number % 3}", 0))
            connection.connect(("127.0.0.1", endpoint.port))
            connection.sendall(f"GET /sparql?query={quote(LARGE)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert connection.recv(12).decode()[-3:] == "200"
        # Each is 9 MB: they lie on the disk, and go from there as their clients read on.
        assert resident_bytes(endpoint.process.pid) - before < 20_000_000
        assert ask(endpoint, GOOD, "127.0.0.1")[0] == 200


def test_a_worker_killed_in_the_midst_of_a_query_is_replaced_and_its_client_told(folder: Path) -> None:
    with (
        running(folder, workers=2, query_seconds=30) as endpoint,
        concurrent.futures.ThreadPoolExecutor(1) as client,
    ):
        running_away = client.submit(ask, endpoint, CROSS_JOIN, "127.0.0.3")
        wait_until(lambda: is_busy(endpoint))
        killed = endpoint.workers()
        for pid in killed:
            os.kill(pid, signal.SIGKILL)
        status, _, body = running_away.result(20)
        assert status == 507
        assert json.loads(body)["advice"]
        assert ask(endpoint, GOOD, "127.0.0.2")[0] == 200
        wait_until(lambda: len(endpoint.workers() - killed) == 2)
