"""A query that runs away is stopped, its worker replaced, and others notice nothing."""

from __future__ import annotations

import concurrent.futures
import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.endpoint.workers import problem_of_end
from tests.serving import Endpoint, build_store, running, wait_until

DOUBLING = (
    "SELECT (STRLEN(?a60) AS ?n) { BIND('xxxxxxxxxxxxxxxx' AS ?a0) "
    + " ".join(f"BIND(CONCAT(?a{i}, ?a{i}) AS ?a{i + 1})" for i in range(60))
    + " }"
)
CROSS_JOIN = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
NUMBERS = " ".join(map(str, range(200)))
PRODUCT = "SELECT (SUM(?v0 + ?v3) AS ?n) { " + " ".join(f"VALUES ?v{i} {{ {NUMBERS} }}" for i in range(6)) + " }"
SORTED_PRODUCT = "SELECT * { " + " ".join(f"VALUES ?v{i} {{ {NUMBERS} }}" for i in range(6)) + " } ORDER BY ?v0 ?v5"
PATHS = "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>|^!<a:a>)* ?b . ?c (!<a:a>|^!<a:a>)* ?d . ?e (!<a:a>|^!<a:a>)* ?f }"
NOT_NOT = "ASK { FILTER(" + "!" * 100_000 + "true) }"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    with running(folder, workers=2, query_seconds=1, query_bytes=300 * 2**20, result_bytes=100_000) as it:
        yield it


def answers(endpoint: Endpoint) -> bool:
    return bool(endpoint.ask("ASK { ?s ?p ?o }").json()["boolean"])


@pytest.mark.parametrize(
    ("query", "statuses"),
    [
        (CROSS_JOIN, {504}),
        (PRODUCT, {504}),
        (DOUBLING, {504, 507}),
        (SORTED_PRODUCT, {504, 507}),
        (PATHS, {504, 507}),
        (NOT_NOT, {504, 507}),
    ],
    ids=["cross join", "product", "doubling", "sorted product", "paths", "recursion"],
)
def test_a_runaway_query_is_stopped_and_the_next_is_answered(
    endpoint: Endpoint, query: str, statuses: set[int]
) -> None:
    response = endpoint.send("POST", "/sparql", data={"query": query})
    assert response.status_code in statuses
    assert response.json()["advice"]
    assert answers(endpoint)


def test_a_good_query_is_answered_while_others_run_away(endpoint: Endpoint) -> None:
    with concurrent.futures.ThreadPoolExecutor(4) as clients:
        runaways = [clients.submit(endpoint.ask, CROSS_JOIN) for _ in range(3)]
        good = [clients.submit(answers, endpoint) for _ in range(5)]
        assert all(future.result() for future in good)
        assert {future.result().status_code for future in runaways} == {504}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are read from /proc, which is Linux's")
def test_workers_that_were_stopped_or_killed_are_replaced(endpoint: Endpoint) -> None:
    wait_until(lambda: len(endpoint.workers()) == 2)
    before = endpoint.workers()
    assert endpoint.ask(CROSS_JOIN).status_code == 504
    wait_until(lambda: len(endpoint.workers()) == 2 and endpoint.workers() != before)
    killed = endpoint.workers()
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in killed))
    assert answers(endpoint)
    assert answers(endpoint)


def test_an_answer_over_its_limit_is_refused_whole(endpoint: Endpoint) -> None:
    response = endpoint.ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 5000")
    assert response.status_code == 507
    assert response.json()["type"] == "/limits#result-size"
    assert answers(endpoint)


def test_a_query_whose_client_hangs_up_is_stopped(folder: Path) -> None:
    with running(folder, workers=1, query_seconds=60) as endpoint:
        with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
            connection.sendall(f"GET /sparql?query={CROSS_JOIN.replace(' ', '+')} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            wait_until(lambda: endpoint.process.poll() is None)
            time.sleep(0.3)
        # With one worker and a minute for each query, an answer before long means that the other was given up.
        assert answers(endpoint)


def test_when_all_is_full_the_client_is_told_when_to_come_back(folder: Path) -> None:
    with running(folder, workers=1, queue=0, query_seconds=2) as endpoint:
        answered: list[int] = []
        threads = [
            threading.Thread(target=lambda: answered.append(endpoint.ask(CROSS_JOIN).status_code)) for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(answered) == [503, 503, 504]


def test_busy_answers_carry_a_time_to_come_back(folder: Path) -> None:
    with running(folder, workers=1, queue=5, queue_seconds=0.2, query_seconds=2) as endpoint:
        with concurrent.futures.ThreadPoolExecutor(4) as clients:
            all_answers = [future.result() for future in [clients.submit(endpoint.ask, CROSS_JOIN) for _ in range(4)]]
        busy = [response for response in all_answers if response.status_code == 503]
        assert len(busy) == 3
        assert all(int(response.headers["Retry-After"]) >= 1 for response in busy)
        assert all(response.headers["Access-Control-Allow-Origin"] == "*" for response in busy)


def test_a_body_that_does_not_come_is_not_waited_for_forever(folder: Path) -> None:
    with (
        running(folder, workers=1, body_seconds=0.5) as endpoint,
        socket.create_connection(("127.0.0.1", endpoint.port)) as connection,
    ):
        connection.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: x\r\n"
            b"Content-Type: application/sparql-query\r\nContent-Length: 10\r\n\r\nASK"
        )
        connection.settimeout(30)
        assert connection.recv(1000).startswith(b"HTTP/1.1 408 ")


@pytest.mark.skipif(not Path("/proc/self/net").exists(), reason="the kernel's filter is Linux's")
def test_the_kernel_refuses_the_network_to_workers_that_the_guard_did_not_protect(tmp_path: Path) -> None:
    """The second wall: a call to a listening server from within the sandbox reaches nobody."""
    import subprocess  # noqa: PLC0415 - for this test only
    import sys  # noqa: PLC0415 - for this test only

    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        program = (
            "from pyoxigraph import Store\n"
            "from graph.endpoint.sandbox import forbid_sockets\n"
            "assert forbid_sockets()\n"
            f"list(Store().query('SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}'))\n"
        )
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
        assert ended.returncode != 0
        assert "PermissionError" in ended.stderr
        listener.settimeout(0.2)
        with contextlib.suppress(TimeoutError):
            listener.accept()
            pytest.fail("the worker reached the network")


def test_the_limits_are_shown(endpoint: Endpoint) -> None:
    shown = endpoint.get("/limits", "application/json").json()
    assert shown["query_seconds"]["value"] == 1
    assert shown["query_seconds"]["meaning"]
    page = endpoint.page("/limits").text
    assert all(name in page for name in shown)


def test_a_folder_that_is_no_store_is_refused_at_the_start(tmp_path: Path) -> None:
    from graph.endpoint.server import serve  # noqa: PLC0415 - the other tests need no server in this process
    from graph.endpoint.workers import WorkerStartError  # noqa: PLC0415 - as above

    (tmp_path / "CURRENT").write_text("nonsense")
    with pytest.raises(WorkerStartError):
        serve(tmp_path, port=0, announce=lambda _: pytest.fail("it started"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_server_in_order_and_leaves_no_worker(folder: Path, number: signal.Signals) -> None:
    limits = {"workers": 2, "query_seconds": 60, "drain_seconds": 2}
    with running(folder, **limits) as endpoint, concurrent.futures.ThreadPoolExecutor(1) as client:
        workers = endpoint.workers() if Path("/proc/self/task").exists() else set()
        client.submit(endpoint.ask, CROSS_JOIN)  # which is cut off; nobody looks at how
        time.sleep(0.3)
        endpoint.process.send_signal(number)
        assert endpoint.process.wait(30) == 0
        wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are read from /proc, which is Linux's")
def test_workers_end_with_a_server_that_was_killed(folder: Path) -> None:
    with running(folder, workers=2) as endpoint:
        workers = endpoint.workers()
        endpoint.process.kill()
        endpoint.process.wait(30)
        wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))


def test_values_that_the_engine_cannot_sort_are_told_from_a_lack_of_memory() -> None:
    panic = (
        "thread '<unnamed>' (7) panicked at library/core/src/slice/sort/shared/smallsort.rs:854:5:\n"
        "user-provided comparison function does not correctly implement a total order!"
    )
    told = problem_of_end(panic)
    assert (told.status, "ORDER BY STR(" in told.detail) == (400, True)
    assert problem_of_end("memory allocation of 4096 bytes failed").kind == "memory"
