"""The endpoint beside the servers of others: the same questions, in rounds that take turns, so noise hits all alike.

Every figure is of one round: throughput (good answers a second), the server's processor time for an answer, the
client's own. Nothing is kept from round to round but the servers.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import requests

from tests.bench.load import Load, Sender, get, percentile, post, run
from tests.bench.questions import Question, Questions
from tests.bench.servers import OURS, OXIGRAPH, RDFLIB, Server, cpu_seconds, serving

__all__ = ["CLIENTS", "ROWS", "cold_start", "compare", "slow_questions"]

Figures: TypeAlias = dict[str, Any]

CLIENTS = 8
ROWS = 100_000
_LOOK_UPS, _REPEATS, _DOWNLOADS = 2_000, 2, 2
_RDFLIB_SECONDS = 20.0
_ROUND_SECONDS = 60.0
_LONG = 1000  # characters; saved questions are longer
_SLOW_SECONDS = 4.0
_LONGEST_SECONDS = 20.0
_GOOD_CLIENTS, _BAD_CLIENTS, _BAD_ADDRESS = 4, 4, "127.0.0.2"
_JSON, _CSV = "application/sparql-results+json", "text/csv"
_ROOT = Path(__file__).resolve().parents[2]
_RUNAWAY = (
    "SELECT (COUNT(*) AS ?n) WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?i && {0} > 0) }}",
    "SELECT ?a (GROUP_CONCAT(?f) AS ?all) WHERE {{ ?a ?b ?c . ?d ?e ?f FILTER({0} > 0) }} GROUP BY ?a",
    "SELECT DISTINCT ?a ?b WHERE {{ ?a (<x:p{0}>|!<x:p{0}>)* ?b }}",
    "SELECT ?a ?d WHERE {{ ?a ?b ?c . ?d ?e ?f FILTER(REGEX(CONCAT(STR(?c), STR(?f)), '(a|b|ab)*{0}$')) }} ORDER BY ?a",
)


def compare(store: Path, *, ours: Path, rounds: int, scale: float = 1.0, rdflib: bool = True) -> Figures:
    """Measures (a) to (e) and (g) over one graph; ``ours`` is the folder of the same graph as our endpoint serves it.

    ``scale`` shrinks what is asked. Gives for each measure and server a figure a round.
    """
    found: Figures = {"slow": {}, "rounds": [], "rdflib": None}
    questions = Questions(store)
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(serving(OURS, ours)), stack.enter_context(serving(OXIGRAPH, store))]
        found["slow"] = slow_questions(servers[0], questions)
        for number in range(rounds):
            turned = servers if number % 2 else servers[::-1]
            found["rounds"].append(_round(turned, questions, frozenset(found["slow"]), scale))
        found["disturbed"] = [_disturbed(servers[0], questions, frozenset(found["slow"]), scale) for _ in range(rounds)]
    if rdflib:
        found["rdflib"] = _beside_rdflib(store, ours, questions, frozenset(found["slow"]), scale)
    return found


def slow_questions(server: Server, questions: Questions) -> dict[str, float | None]:
    """The saved questions that take so long that the mix leaves them out, with their seconds (None: they never end)."""
    slow: dict[str, float | None] = {}
    for name in questions.names:
        load = _asked(server, [[questions.asked(name)]], limit=_SLOW_SECONDS)
        if not load.samples:
            load = _asked(server, [[questions.asked(name)]], limit=_LONGEST_SECONDS)
            answered = [sample.seconds for sample in load.samples if sample.status == 200]
            slow[name] = round(answered[0], 1) if answered else None
    return slow


def cold_start(*, cached: bool) -> tuple[float, float]:
    """Seconds from the command ``diplograph serve`` to its first answer, and those of processor time till then.

    Where it is not ``cached``, the release's store is made first.
    """
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder:
        environment = os.environ if cached else {**os.environ, "XDG_CACHE_HOME": folder}
        command = [sys.executable, "-c", "from graph.cli import main; main()", "serve", "--port", "0"]
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT, env=environment)
        try:
            assert process.stdout is not None
            url = next(word for word in process.stdout.readline().split() if word.startswith("http"))
            with requests.Session() as session:
                session.trust_env = False
                answer = session.get(url + "sparql", params={"query": "ASK { ?s ?p ?o }"}, timeout=60)
            assert answer.ok
            return time.perf_counter() - began, cpu_seconds(process.pid)
        finally:
            process.terminate()
            process.communicate(timeout=60)


def _round(servers: Sequence[Server], questions: Questions, slow: frozenset[str], scale: float) -> Figures:
    """One round: each measure on each server, one right after the other, with the same questions in the same order."""
    once = len(questions.names) - len(slow)
    mix = list(itertools.islice(questions.mix(leave_out=slow), max(1, round(once * scale))))
    look_ups = list(itertools.islice(questions.look_ups(), max(CLIENTS, round(_LOOK_UPS * scale))))
    again = _same(mix[:once], max(1, round(_REPEATS * scale)))
    looked_again = _same(look_ups[:50], max(1, round(len(look_ups) / 50)))
    found: Figures = {}
    for measure, asked in (
        ("mix", mix),
        ("look-ups", look_ups),
        ("mix again", again),
        ("look-ups again", looked_again),
    ):
        for server in servers:
            if measure.endswith("again"):
                _asked(server, _dealt(dict.fromkeys(asked)))
            found.setdefault(measure, {})[server.name] = _measured(server, _dealt(asked))
    for server in servers:
        rows = [questions.rows(round(ROWS * scale) + turn) for turn in range(_DOWNLOADS)]
        found.setdefault("csv", {})[server.name] = _measured(server, [rows], accept=_CSV)
    return found


def _disturbed(server: Server, questions: Questions, slow: frozenset[str], scale: float) -> Figures:
    """The slowest of the good answers, alone and while another client sends nothing but runaway queries."""
    once = len(questions.names) - len(slow)
    found = {}
    for name in ("undisturbed", "disturbed"):
        mix = list(itertools.islice(questions.mix(leave_out=slow), max(1, round(2 * once * scale))))
        senders = [Sender(_requests(server, part)) for part in _dealt(mix, _GOOD_CLIENTS)]
        if name == "disturbed":
            bad = (_requests(server, _runaways(start)) for start in range(_BAD_CLIENTS))
            senders += [Sender(requests, source=_BAD_ADDRESS, counts=False) for requests in bad]
        load = run(server.address, senders, limit=2 * _ROUND_SECONDS)
        good = [sample.seconds for sample in load.samples if sample.status == 200]
        found[name] = {
            "p50": percentile(good, 0.5), "p99": percentile(good, 0.99), "answers": len(good),
            "failed": len(load.samples) - len(good),
        }  # fmt: skip
    return found


def _beside_rdflib(store: Path, ours: Path, questions: Questions, slow: frozenset[str], scale: float) -> Figures:
    """The mix once more beside rdflib-endpoint, for a limited time; what is not answered by then counts for nothing."""
    once = len(questions.names) - len(slow)
    mix = list(itertools.islice(questions.mix(leave_out=slow), max(1, round(once * scale))))
    with serving(OURS, ours) as mine, serving(RDFLIB, store) as other:
        return {
            server.name: _measured(server, _dealt(mix), limit=limit)
            for server, limit in ((mine, _ROUND_SECONDS), (other, _RDFLIB_SECONDS))
        }


def _measured(
    server: Server, parts: Sequence[Iterable[Question]], *, accept: str = _JSON, limit: float = _ROUND_SECONDS
) -> Figures:
    before = cpu_seconds(server.pid)
    load = _asked(server, parts, accept=accept, limit=limit)
    cpu = cpu_seconds(server.pid) - before
    answers = max(1, len(load.samples))
    seconds = [sample.seconds for sample in load.samples]
    return {
        "rate": load.rate, "answers": len(load.samples), "seconds": load.seconds, "cpu": cpu / answers,
        "client": load.own_cpu / answers, "p50": percentile(seconds, 0.5), "p99": percentile(seconds, 0.99),
        "bytes": sum(sample.size for sample in load.samples),
        "failed": dict(Counter(str(sample.status) for sample in load.samples if sample.status != 200)),
    }  # fmt: skip


def _asked(
    server: Server, parts: Sequence[Iterable[Question]], *, accept: str = _JSON, limit: float = _ROUND_SECONDS
) -> Load:
    return run(server.address, [Sender(_requests(server, part, accept)) for part in parts], limit=limit)


def _requests(server: Server, questions: Iterable[Question], accept: str = _JSON) -> Iterator[tuple[str, bytes]]:
    for question in questions:
        if len(question.sparql) > _LONG:
            yield question.label, post(server.host, server.path, question.sparql, accept)
        else:
            yield question.label, get(server.host, f"{server.path}?query={quote(question.sparql, safe='')}", accept)


def _dealt(questions: Iterable[Question], clients: int = CLIENTS) -> list[Iterator[Question]]:
    """The questions for each client: who is done with one takes the next, so that none ends long before the others."""
    shared = iter(list(questions))
    return [shared] * clients


def _same(questions: Sequence[Question], times: int) -> list[Question]:
    return [question for _ in range(times) for question in questions]


def _runaways(start: int) -> Iterator[Question]:
    for number in itertools.count(start):
        yield Question("runaway", _RUNAWAY[number % len(_RUNAWAY)].format(number + 1))
