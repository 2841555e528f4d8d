"""The server under attack: each request of ``data/hostile`` gets its true status, and others notice nothing."""

from __future__ import annotations

import concurrent.futures
import contextlib
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from starlette.routing import Mount, Route

from graph.endpoint.server import routes
from queries.saved import SavedQuery
from tests.asking import library
from tests.hostile import Case, Trap, Witness, cases, filled, group, send_bytes
from tests.serving import Endpoint, build_store, running, wait_until

MIB = 2**20
GROUPS = ("runaway", "memory", "large", "reaching", "connections", "addresses")
SMALL = {
    "workers": 2,
    "look_up_processes": 2,
    "result_bytes": 1_000_000,
    "page_bytes": 50_000,
    "body_bytes": 1_200_000,
    "head_bytes": 16_384,
    "head_seconds": 0.4,
    "body_seconds": 0.6,
    "send_seconds": 0.5,
    "nesting": 100,
    "queue_seconds": 30,
}
LIMITS: dict[str, dict[str, Any]] = {
    "time": {"query_seconds": 0.7, "query_bytes": 512 * MIB},
    "memory": {"query_seconds": 30, "query_bytes": 128 * MIB},
}
QUERIES = library()
_UNIQUE = {(name, case.name): case for name in GROUPS for case in cases(name)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture(scope="module")
def trap() -> Iterator[Trap]:
    trap = Trap()
    yield trap
    trap.close()


@pytest.fixture(scope="module")
def servers(folder: Path) -> Iterator[dict[str, tuple[Endpoint, Witness]]]:
    """Two servers, since a query either ends by the clock or by lack of memory: each is generous with the other."""
    with contextlib.ExitStack() as stack:
        with concurrent.futures.ThreadPoolExecutor() as together:
            managers = [running(folder, **SMALL, **own) for own in LIMITS.values()]
            endpoints = list(together.map(stack.enter_context, managers))
        witnesses = [
            stack.enter_context(Witness(endpoint, own["query_bytes"]))
            for endpoint, own in zip(endpoints, LIMITS.values(), strict=True)
        ]
        yield dict(zip(LIMITS, zip(endpoints, witnesses, strict=True), strict=True))


@pytest.fixture
def attacked(
    servers: dict[str, tuple[Endpoint, Witness]], trap: Trap, request: pytest.FixtureRequest
) -> Iterator[Endpoint]:
    """The server that a test attacks; afterwards it must stand, and nobody may have noticed."""
    case = getattr(request.node, "callspec", None)
    wanted = case.params["case"].limits if case and "case" in case.params else "time"
    endpoint, witness = servers[wanted]
    before = len(witness.faults)
    yield endpoint
    assert endpoint.process.poll() is None, "the server has crashed"
    assert not witness.faults[before:]
    assert not trap.was_contacted()
    assert endpoint.ask("ASK {}").status_code == 200


@pytest.mark.parametrize("case", _UNIQUE.values(), ids=["-".join(key) for key in _UNIQUE])
def test_a_hostile_request_gets_its_true_status_and_no_more(attacked: Endpoint, trap: Trap, case: Case) -> None:
    if case.bytes is not None:
        assert send_bytes(attacked.port, filled(case.bytes, trap.url), case.end) == case.status
        return
    if case.target is not None:
        response = get_as_it_stands(attacked, filled(case.target, trap.url))
    else:
        headers = {"Content-Type": "application/sparql-query"} | ({"Accept": case.accept} if case.accept else {})
        query = filled(case.query or "", trap.url).encode()
        response = attacked.send("POST", "/sparql", data=query, headers=headers)
    check(response, case)


def check(response: requests.Response, case: Case) -> None:
    assert response.status_code == case.status, response.text[:500]
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "<script>alert" not in response.text
    if case.status >= 400 and "html" not in response.headers["Content-Type"]:
        problem = response.json()
        assert problem["advice"]
        assert case.kind is None or problem["type"] == f"/limits#{case.kind}"
    if case.boolean is not None:
        assert response.json()["boolean"] is case.boolean
    if case.rows is not None:
        assert len(response.text.splitlines()) == case.rows + 1


def get_as_it_stands(endpoint: Endpoint, target: str) -> requests.Response:
    """GET an address to the letter: no client's tidying."""
    request = requests.Request("GET", endpoint.url).prepare()
    request.url = endpoint.url.rstrip("/") + target
    with requests.Session() as session:
        session.trust_env = False
        return session.send(request, allow_redirects=False, timeout=60)


@pytest.mark.parametrize("payload", group("addresses")["payloads"])
def test_no_route_leads_out_of_the_tree(attacked: Endpoint, payload: str) -> None:
    for prefix in sorted(prefixes()):
        answer = raw_get(attacked, prefix + payload)
        assert b" 404 " in answer.partition(b"\r\n")[0], (prefix, answer[:300])
        assert b"root:" not in answer
        assert b"Set-Cookie" not in answer.partition(b"\r\n\r\n")[0]
        assert b"<script>alert" not in answer


def raw_get(endpoint: Endpoint, target: str) -> bytes:
    """The answer to a GET, head and body, of an address to the letter."""
    with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
        connection.settimeout(60)
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def prefixes() -> set[str]:
    """What stands before the parameter of each route, and each route that has none with a slash behind it."""
    found = {"/"}
    for route in routes():
        assert isinstance(route, Route | Mount)
        path = route.path.partition("{")[0]
        found.add(path if path.endswith(("/", ".")) else path + "/")
    return found


@pytest.mark.parametrize("query", [query for query in QUERIES.values() if query.params], ids=lambda query: query.name)
def test_no_value_of_a_saved_query_is_more_than_a_value(attacked: Endpoint, trap: Trap, query: SavedQuery) -> None:
    for place, text in enumerate(group("values")["values"]):
        param = query.params[place % len(query.params)]
        response = attacked.page(f"/queries/{query.name}", params={param.name: filled(text, trap.url)})
        assert response.status_code in (200, 422), (param.name, text, response.text[:500])
        assert "<script>alert" not in response.text


def test_the_corpus_is_as_large_as_it_is_said_to_be() -> None:
    assert len(_UNIQUE) >= 60
    assert len(_UNIQUE) == sum(len(cases(name)) for name in GROUPS), "two cases share a name"


def test_the_trap_catches_what_is_not_held_back(trap: Trap) -> None:
    """Without the guard and the kernel's filter the same query does reach the trap: its silence means something."""
    caught = Trap()
    query = f"SELECT * {{ SERVICE SILENT <{caught.url}> {{ ?s ?p ?o }} }}"
    program = f"import pyoxigraph; list(pyoxigraph.Store().query({query!r}))"
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as process:
        try:
            assert caught.was_contacted(patience=30)
        finally:
            process.kill()
            caught.close()
    assert not trap.was_contacted()


def test_good_queries_were_answered_throughout(servers: dict[str, tuple[Endpoint, Witness]]) -> None:
    """Last in this file: what the witnesses saw, of which each test above looked at its part."""
    for name, (endpoint, witness) in servers.items():
        wait_until(lambda seen=witness: seen.asked >= 20)
        assert not witness.faults
        print(  # shown by pytest -rP
            f"{name}: {witness.asked} good queries, the slowest {witness.slowest:.2f} s; "
            f"a worker took {witness.most_bytes / MIB:.0f} of {LIMITS[name]['query_bytes'] / MIB:.0f} MiB at most"
        )
        assert witness.slowest < 3, "a good query waited for the hostile ones"
        assert len(endpoint.workers()) <= SMALL["workers"] + 1


def test_the_documentation_counts_the_cases() -> None:
    text = (Path(__file__).resolve().parents[1] / "docs" / "hostile.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| (\d+) \|", text, re.MULTILINE))
    assert told == {name: str(len(cases(name))) for name in GROUPS}
    assert f"{len(group('addresses')['payloads'])} paths" in text
    assert f"{len(group('values')['values'])} values" in text
