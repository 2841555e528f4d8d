"""The saved queries, asked of servers of others that the released graph was pushed to, give the rows of our own engine.

All are asked in one test for each server, so that a server is filled once however many processes share the tests.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from pyoxigraph import Literal

from graph.client import RemoteEngine
from graph.engines import Engine
from graph.errors import EndpointError
from graph.pushing import push
from graph.release import released_store
from graph.store import GraphStore, open_store
from ontology.vocab import XSD
from queries.resolution import resolve_all
from tests.asking import library
from tests.triplestores import TripleStore, oxigraph_server, virtuoso_server

SERVERS = {"oxigraph": oxigraph_server, "virtuoso": virtuoso_server}
DIFFERENCES = Path(__file__).parent / "data" / "engine_differences.toml"
# What Virtuoso once ran for minutes, or answered with other rows, where no value narrows it down.
_ALSO_WITHOUT_VALUES = {"moderators", "on-the-same-panels", "people-at-several-events", "planned-not-attested"}
# Virtuoso writes the truth values of XML Schema as digits, which is allowed; here they are compared by what they mean.
_TRUTHS = {"1": "true", "0": "false"}


def asked(engine: Engine) -> Iterator[tuple[str, str]]:
    """Each saved query with the values that its header gives as examples, without evidence and with, by a name.

    Those that are costly without values are asked without, too.
    """
    for name, query in library().items():
        given = {param.name: str(param.example) for param in query.params if param.example}
        values = resolve_all(query, given, lambda sparql: list(engine.select(sparql)), language="en")
        yield name, query.render(values, language="en", evidence=False)
        if query.evidence:
            yield f"{name} with evidence", query.render(values, language="en", evidence=True)
        if name in _ALSO_WITHOUT_VALUES:
            yield f"{name} without values", query.render({}, language="en", evidence=False)


def rows(engine: Engine, sparql: str) -> list[tuple[str, ...]]:
    found = engine.select(sparql)
    names = [variable.value for variable in found.variables]
    return [tuple(_cell(row[name]) for name in names) for row in found]


def _cell(term: object) -> str:
    if isinstance(term, Literal) and term.datatype == XSD.boolean:
        return _TRUTHS.get(term.value, term.value)
    return "" if term is None else str(term)


def difference(wanted: Sequence[tuple[str, ...]], engine: Engine, sparql: str) -> str | None:
    """How the answer of an engine differs, as the data file says it; None where it does not.

    The order of rows is no part of it: how engines sort what is equal, or unbound, is theirs.
    """
    try:
        found = rows(engine, sparql)
    except EndpointError:
        return "error"
    if sorted(found) == sorted(wanted):
        return None
    return f"{len(found)} rows for {len(wanted)}"


@pytest.fixture(scope="module")
def release() -> Iterator[GraphStore]:
    with open_store(released_store()) as store:
        yield store


@pytest.fixture(scope="module")
def answers(release: GraphStore) -> dict[str, tuple[str, list[tuple[str, ...]]]]:
    """What is asked, and the rows of our own engine, by a name."""
    return {name: (sparql, rows(release, sparql)) for name, sparql in asked(release)}


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest, tmp_path: Path, release: GraphStore) -> Iterator[TripleStore]:
    folder = tmp_path / "data"
    folder.mkdir()
    with SERVERS[request.param](folder) as running:
        push(release, running.graph_server())
        yield running


def expected(server: str) -> dict[str, str]:
    """The differences that are known, of a server, by what is asked."""
    entries = tomllib.loads(DIFFERENCES.read_text(encoding="utf-8")).get("difference", [])
    return {name: entry["answer"] for entry in entries if entry["server"] == server for name in entry["asked"]}


def test_each_saved_query_gives_the_same_rows(
    request: pytest.FixtureRequest, answers: Mapping[str, tuple[str, list[tuple[str, ...]]]], server: TripleStore
) -> None:
    engine = RemoteEngine(server.endpoint, timeout=60)
    found = {name: difference(wanted, engine, sparql) for name, (sparql, wanted) in answers.items()}
    assert {name: how for name, how in found.items() if how} == expected(request.node.callspec.params["server"])
    assert sum(bool(wanted) for _, wanted in answers.values()) > len(SERVERS) * 20  # empty answers are easily the same
