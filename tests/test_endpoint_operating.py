"""Operators see whether the endpoint answers, what it counted and what kind of thing was asked; nothing of people."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.types import Message, Receive, Scope, Send

from graph.endpoint.observing import AccessLog, Observed
from graph.endpoint.server import routes
from tests.serving import Endpoint, build_store, running, started, wait_until

PROJECT = Path(__file__).resolve().parents[1]
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"
LOG_FIELDS = {"time", "client", "method", "route", "status", "bytes", "seconds"}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("operating") / "store"), query_seconds=1.0) as it:
        yield it


def counted(endpoint: Endpoint) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """Name and labels of each sample -> its value, as Prometheus reads them."""
    response = endpoint.get("/metrics")
    assert response.headers["Content-Type"].startswith("text/plain")
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def requests_of(counts: dict[Any, float], route: str, status: str) -> float:
    return sum(
        value
        for (name, labels), value in counts.items()
        if name == "diplograph_requests_total" and ("route", route) in labels and ("status", status) in labels
    )


def test_health_says_that_queries_are_answered_and_of_which_release(endpoint: Endpoint) -> None:
    response = endpoint.get("/health")
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    state = response.json()
    assert (state["status"], state["ready"]) == ("ok", True)
    assert state["release"]


def test_health_says_that_it_is_not_ready_where_no_query_would_be_answered(tmp_path: Path) -> None:
    limits = {"workers": 1, "queue": 0, "query_seconds": 20.0}
    with running(build_store(tmp_path / "store"), **limits) as full, ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(full.ask, ENDLESS)
        for _ in range(200):  # until the query has reached the one worker; each turn is a request
            if counted(full)["diplograph_workers_busy", ()]:
                break
        response = full.get("/health")
        full.process.kill()
    assert response.status_code == 503
    assert response.json()["ready"] is False
    assert response.headers["Retry-After"]


def test_requests_are_counted_by_pattern_and_status_and_never_by_what_was_asked(endpoint: Endpoint) -> None:
    before = counted(endpoint)
    for path in (
        "/id/person/script",
        "/no/such/place",
        "/queries/nothing",
        "/sparql?query=ASK%20%7B%7D",
        "/sparql?query=x",
    ):
        endpoint.get(path)
    endpoint.send("BREW", "/")
    after = counted(endpoint)
    for route, status in (
        ("/id/{path:path}", "200"),
        ("other", "404"),
        ("/queries/{name}", "404"),
        ("/sparql", "200"),
        ("/sparql", "400"),
    ):
        assert requests_of(after, route, status) == requests_of(before, route, status) + 1, (route, status)
    text = endpoint.get("/metrics").text
    assert "BREW" not in text
    assert "person" not in text


def test_queries_are_timed_by_outcome_and_lost_workers_counted(endpoint: Endpoint) -> None:
    before = counted(endpoint)
    # No query that was asked before: its answer would be remembered, and nothing timed.
    assert endpoint.ask('ASK { BIND("asked for the first time" AS ?x) }').status_code == 200
    assert endpoint.ask(ENDLESS).status_code == 504
    after = counted(endpoint)
    for outcome in ("answered", "time"):
        key = ("diplograph_query_seconds_count", (("outcome", outcome),))
        assert after[key] >= before.get(key, 0) + 1
    slow = after["diplograph_query_seconds_sum", (("outcome", "time"),)]
    assert slow >= 0.9
    assert after["diplograph_workers_ended_total", ()] == before.get(("diplograph_workers_ended_total", ()), 0) + 1
    assert after["diplograph_workers_busy", ()] == 0
    (release,) = [dict(labels) for name, labels in after if name == "diplograph_release_info"]
    assert release["release"] == endpoint.get("/health").json()["release"]


def test_the_log_of_requests_names_no_person_query_or_whole_address(tmp_path: Path) -> None:
    lines = logged(tmp_path, "--access-log", str(tmp_path / "requests.jsonl"))
    text = "\n".join(lines)
    assert all(set(json.loads(line)) - {"question"} == LOG_FIELDS for line in lines)
    found = [(entry["method"], entry["route"], entry["status"]) for entry in map(json.loads, lines)]
    assert found == [
        ("GET", "/id/{path:path}", 404),
        ("GET", "/queries/{name}", 422),
        ("POST", "/sparql", 200),
        ("OPTIONS", "/sparql", 204),
    ]
    assert [json.loads(line).get("question") for line in lines] == [None, "participants-of-event", None, None]
    for secret in ("miller", "Miller", "127.0.0.1", "ASK", "python-requests", "tester"):
        assert secret not in text
    assert json.loads(lines[0])["client"] == "127.0.0.0/24"
    assert json.loads(lines[2])["bytes"] > 0


def test_whole_addresses_are_logged_only_where_that_is_asked_for(tmp_path: Path) -> None:
    async def app(_: Scope, __: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"12345"})

    async def send(_: Message) -> None:
        pass

    async def receive() -> Message:
        return {"type": "http.request"}

    scope = {"type": "http", "method": "GET", "path": "/sparql", "client": ("2001:db8:1:2::9", 1)}
    headers = [(b"user-agent", b"tester/1"), (b"x-forwarded-for", b"192.0.2.77")]
    for name, full, proxies in (("short", False, 0), ("full", True, 0), ("behind", True, 1)):
        with contextlib.closing(AccessLog(tmp_path / name, full=full)) as log:
            observed = Observed(app, routes(), log=log, proxies=proxies)
            asyncio.run(observed({**scope, "headers": headers}, receive, send))
    entries = [json.loads((tmp_path / name).read_text()) for name in ("short", "full", "behind")]
    assert [entry["client"] for entry in entries] == ["2001:db8:1::/48", "2001:db8:1:2::9", "192.0.2.77"]
    assert [entry.get("agent") for entry in entries] == [None, "tester/1", "tester/1"]
    assert [(entry["route"], entry["status"], entry["bytes"]) for entry in entries] == [("/sparql", 200, 5)] * 3


_LOGGED = """
import sys
from pathlib import Path
from graph.endpoint.limits import Limits
from graph.endpoint.observing import AccessLog
from graph.endpoint.server import serve
log = AccessLog(Path(sys.argv[2]))
limits = Limits(workers=2, query_seconds=1)
serve(Path(sys.argv[1]), port=0, limits=limits, access_log=log, announce=lambda url: print(url, flush=True))
"""


@pytest.mark.parametrize("header", ["", "X-Unknown: 1\r\n"], ids=["the short way", "the ordinary way"])
def test_the_log_has_the_whole_time_of_a_request_and_of_who_did_not_wait(tmp_path: Path, header: str) -> None:
    log = tmp_path / "log"
    head = f"GET /sparql?query={quote(ENDLESS, safe='')} HTTP/1.1\r\nHost: localhost\r\n{header}\r\n".encode()
    with started(_LOGGED, str(build_store(tmp_path / "store")), str(log)) as endpoint:
        with socket.create_connection(("127.0.0.1", endpoint.port), timeout=30) as connection:
            connection.sendall(head)
            assert b" 504 " in connection.recv(100)
        with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
            connection.sendall(head)
            wait_until(lambda: "diplograph_workers_busy 1.0" in endpoint.get("/metrics").text)
        wait_until(lambda: '"status":499' in log.read_text())
    entries = [entry for entry in map(json.loads, log.read_text().splitlines()) if entry["route"] == "/sparql"]
    assert [(entry["method"], entry["status"]) for entry in entries] == [("GET", 504), ("GET", 499)]
    assert entries[0]["seconds"] >= 0.9
    assert entries[1]["bytes"] == 0


def logged(folder: Path, *options: str) -> list[str]:
    """The log of a server of the released graph that was asked four things."""
    command = [sys.executable, "-c", "from graph.cli import main; main()", "serve", "--port", "0", "--workers", "1"]
    process = subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True, cwd=PROJECT)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().split()[2]
        endpoint = Endpoint(url, process)  # type: ignore[arg-type]
        agent = {"User-Agent": "tester/1"}
        endpoint.get("/id/person/jane-miller", "text/turtle", headers=agent)
        endpoint.get("/queries/participants-of-event?event=Miller", "text/csv", headers=agent)
        endpoint.send("POST", "/sparql", data={"query": 'ASK { ?s ?p "Miller" }'}, headers=agent)
        endpoint.send("OPTIONS", "/sparql", headers=agent)
    finally:
        process.terminate()
        process.communicate(timeout=30)
    return (folder / "requests.jsonl").read_text().splitlines()
