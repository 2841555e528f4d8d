"""A store goes graph by graph to servers of others, and an interrupted push goes on where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner, Result
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph.cli import main
from graph.client import RemoteEngine
from graph.errors import EndpointError
from graph.pushing import PUSHED, GraphServer, addresses, push
from graph.service import Account, HttpService
from graph.store import GraphStore, open_store
from ontology.vocab import ID, SKOS
from tests.test_client import Answers, response
from tests.triplestores import TripleStore, free_port, oxigraph_server, virtuoso_server

SERVERS = {"oxigraph": oxigraph_server, "virtuoso": virtuoso_server}
FIRST, SECOND, BLANK = (NamedNode(f"{ID}graph/document/{name}") for name in ("first", "second", "blank"))


def labels(graph: NamedNode, number: int) -> list[Triple]:
    return [
        Triple(NamedNode(f"{graph.value}/{n}"), SKOS.prefLabel, Literal(f'é "{n}"\n\\', language="fr"))
        for n in range(number)
    ]


@pytest.fixture
def store() -> Iterator[GraphStore]:
    with open_store() as opened:
        opened.replace(FIRST, labels(FIRST, 25))
        opened.replace(SECOND, labels(SECOND, 10))
        node = BlankNode("b")
        opened.replace(BLANK, [Triple(NamedNode("urn:x:s"), SKOS.related, node), Triple(node, SKOS.note, Literal("n"))])
        yield opened


@pytest.fixture(scope="module", params=SERVERS)
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TripleStore]:
    with SERVERS[request.param](tmp_path_factory.mktemp(request.param)) as server:
        yield server


@pytest.fixture
def server(running: TripleStore) -> Iterator[GraphServer]:
    """An empty server."""
    found = running.graph_server()
    yield found
    for name in (FIRST, SECOND, BLANK, PUSHED):
        found.delete(name)


class Cut(GraphServer):
    """A server whose line is cut when a graph has been sent in part."""

    def put(self, graph: NamedNode, parts: Iterator[bytes]) -> None:
        super().put(graph, parts if graph != SECOND else iter([next(parts)]))
        if graph == SECOND:
            raise EndpointError("http://cut.test/", "cannot be reached", "push again")


def test_a_store_arrives_with_every_character_of_it(
    store: GraphStore, server: GraphServer, running: TripleStore
) -> None:
    report = push(store, server, part=7)
    assert (report.sent, report.unchanged, report.removed) == ((BLANK, FIRST, SECOND), (), ())
    assert report.triples == 37
    asked = f"SELECT ?s ?p ?o {{ GRAPH {FIRST} {{ ?s ?p ?o }} }} ORDER BY ?s"
    assert list(map(str, RemoteEngine(running.endpoint).select(asked))) == list(map(str, store.select(asked)))


def test_what_has_arrived_is_not_sent_again(store: GraphStore, server: GraphServer) -> None:
    push(store, server)
    assert push(store, server).unchanged == (BLANK, FIRST, SECOND)
    assert push(store, server, again=True).sent == (BLANK, FIRST, SECOND)


def test_an_interrupted_push_goes_on_where_it_stopped(
    store: GraphStore, server: GraphServer, running: TripleStore
) -> None:
    cut = Cut(running.endpoint, running.graph_store, account=running.account)
    with pytest.raises(EndpointError, match="cannot be reached"):
        push(store, cut, part=4)
    assert server.count(SECOND) == 4
    report = push(store, server, part=4)
    assert (report.sent, report.unchanged) == ((SECOND,), (BLANK, FIRST))
    assert server.count(SECOND) == 10


def test_only_changes_are_sent_and_what_is_gone_is_dropped(store: GraphStore, server: GraphServer) -> None:
    push(store, server)
    store.replace(FIRST, labels(FIRST, 24))
    store.remove(SECOND)
    report = push(store, server)
    assert (report.sent, report.unchanged, report.removed) == ((FIRST,), (BLANK,), (SECOND,))
    assert (server.count(FIRST), server.count(SECOND)) == (24, 0)


def test_a_graph_that_somebody_else_changed_is_sent_again(store: GraphStore, server: GraphServer) -> None:
    push(store, server)
    server.put(FIRST, iter([b"<urn:x:s> <urn:x:p> <urn:x:o> .\n"]))
    assert push(store, server).sent == (FIRST,)
    assert server.count(FIRST) == 25


def test_graphs_that_were_never_pushed_are_left_alone(store: GraphStore, server: GraphServer) -> None:
    server.put(BLANK, iter([b"<urn:x:s> <urn:x:p> <urn:x:o> .\n"]))
    store.remove(BLANK)
    push(store, server)
    assert server.count(BLANK) == 1


def command(*args: object) -> Result:
    return CliRunner().invoke(main, ["push", *map(str, args)])


def test_the_command_pushes_a_store_and_tells_what_it_did(
    tmp_path: Path, server: GraphServer, running: TripleStore
) -> None:
    with open_store(tmp_path / "store", write=True) as made:
        made.replace(FIRST, labels(FIRST, 3))
        made.flush()
    account = ["--user", running.account.user, "--password", running.account.password] if running.account else []
    result = command("--store", tmp_path / "store", "--endpoint", running.endpoint, *account)
    assert result.output.splitlines() == [f"sent {FIRST.value}", "1 sent, 0 unchanged, 0 removed; 3 triples"]
    assert server.count(FIRST) == 3


@pytest.mark.parametrize("running", ["virtuoso"], indirect=True)  # the one that has accounts
def test_a_wrong_password_is_told_with_what_to_do(store: GraphStore, running: TripleStore) -> None:
    server = GraphServer(running.endpoint, running.graph_store, account=Account("dba", "wrong"))
    with pytest.raises(EndpointError, match="answered 401; name a user who may do this, and the password"):
        push(store, server)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda: response("", "text/plain", 401), "answered 401; name a user"),
        (lambda: response("nothing", "text/plain", 404), "answered 404 nothing; check the address"),
        (lambda: response("", "text/plain", 413), "answered 413; send smaller parts"),
    ],
)
def test_a_refusal_says_what_to_do(answer: Callable[[], requests.Response], message: str) -> None:
    session = requests.Session()
    session.mount("http://", Answers(answer))
    with pytest.raises(EndpointError, match=message):
        HttpService("http://endpoint.test/store", session=session).send("PUT")


def test_a_password_goes_only_to_who_asks_for_it() -> None:
    seen: list[str | None] = []

    def answer() -> requests.Response:
        assert answers.last is not None
        seen.append(answers.last.headers.get("Authorization"))
        made = response("", "text/plain", 200 if seen[-1] else 401)
        made.headers["WWW-Authenticate"] = 'Basic realm="graphs"'
        return made

    session, answers = requests.Session(), Answers(answer)
    session.mount("http://", answers)
    HttpService("http://endpoint.test/store", account=Account("ada", "secret"), session=session).send("PUT")
    assert seen == [None, "Basic YWRhOnNlY3JldA=="]


def test_a_server_that_does_not_run_is_told_in_one_line(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", write=True) as made:
        made.replace(FIRST, labels(FIRST, 1))
        made.flush()
    endpoint = f"http://127.0.0.1:{free_port()}/query"
    result = command("--store", tmp_path / "store", "--endpoint", endpoint)
    assert result.exit_code == 1
    assert result.output.startswith("error:") or result.stderr.startswith("error:")
    assert f"{endpoint}: cannot be reached" in result.stderr


def test_an_address_that_does_not_tell_the_other_needs_both() -> None:
    assert addresses("http://127.0.0.1/data", None) is None
    assert addresses("http://127.0.0.1/q", "http://127.0.0.1/g") == ("http://127.0.0.1/q", "http://127.0.0.1/g")
    result = command("--endpoint", "http://127.0.0.1:1/data")
    assert result.exit_code == 2
    assert "--graph-store" in result.stderr


def test_an_account_never_shows_its_password() -> None:
    assert "secret" not in repr(Account("ada", "secret"))


def test_what_was_sent_and_is_not_there_is_told(store: GraphStore) -> None:
    class Forgetful(GraphServer):
        def put(self, graph: NamedNode, parts: Iterator[bytes]) -> None:
            """Take it, and keep nothing."""

        def records(self) -> dict[NamedNode, str]:
            return {}

        def count(self, graph: NamedNode) -> int:
            return 0

    with pytest.raises(EndpointError, match=r"holds 0 triples of .*/blank after 2 were sent"):
        push(store, Forgetful("http://e.test/query", "http://e.test/store"))
