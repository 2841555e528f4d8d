"""Each answer is of one release, whatever is published meanwhile; older releases answer by name; none is lost."""

from __future__ import annotations

import concurrent.futures
import contextlib
import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.releases import ReleasesFolder
from tests.publishing import MARKS_QUERY, publish_marked
from tests.serving import Endpoint, started

HEADER = "X-Diplograph-Release"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SOME_SECONDS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER(STRLEN(CONCAT(STR(?c), STR(?f))) = 1) }"
_START = """
import json, sys
from pathlib import Path
from graph.endpoint.limits import Limits
from graph.endpoint.server import serve
from graph.releases import ReleasesFolder
limits = Limits(**json.loads(sys.argv[2]))
serve(ReleasesFolder(Path(sys.argv[1])), port=0, limits=limits, announce=lambda url: print(url, flush=True))
"""


@contextlib.contextmanager
def serving(folder: Path, **limits: float) -> Iterator[Endpoint]:
    with started(_START, str(folder), json.dumps({"workers": 2, "spare_workers": 0, **limits})) as endpoint:
        yield endpoint


def marks(endpoint: Endpoint, below: str = "") -> tuple[str | None, set[str]]:
    """The release that an answer names, and the marks that it holds."""
    response = endpoint.get(f"{below}/sparql", params={"query": MARKS_QUERY})
    assert response.status_code == 200, response.text
    rows = response.json()["results"]["bindings"]
    assert len(rows) == 2
    return response.headers.get(HEADER), {row["mark"]["value"] for row in rows}


def wait_for(endpoint: Endpoint, name: str) -> None:
    for _ in range(200):
        if endpoint.get("/robots.txt").headers[HEADER] == name:
            return
        time.sleep(0.05)
    pytest.fail(f"{name} was not taken up")


def test_publishing_under_load_loses_no_request_and_mixes_no_answer(tmp_path: Path) -> None:
    first = publish_marked(tmp_path, "one").release.identity.id
    with serving(tmp_path) as endpoint, concurrent.futures.ThreadPoolExecutor(4) as clients:
        asked = [clients.submit(marks, endpoint) for _ in range(100)]
        second = publish_marked(tmp_path, "two").release.identity.id
        asked += [clients.submit(marks, endpoint) for _ in range(100)]
        wait_for(endpoint, second)
        asked += [clients.submit(marks, endpoint) for _ in range(20)]
        answers = [future.result() for future in asked]
    assert len(answers) == 220
    assert {(name, *found) for name, found in answers} == {(first, "one"), (second, "two")}
    assert answers[-1] == (second, {"two"})


def test_who_repeats_a_request_never_gets_what_another_release_said(tmp_path: Path) -> None:
    first = publish_marked(tmp_path, "one").release.identity.id
    with serving(tmp_path) as endpoint:
        assert [marks(endpoint) for _ in range(4)] == [(first, {"one"})] * 4
        second = publish_marked(tmp_path, "two").release.identity.id
        wait_for(endpoint, second)
        assert [marks(endpoint) for _ in range(4)] == [(second, {"two"})] * 4
        third = publish_marked(tmp_path, "one").release.identity.id  # the same content, under another name
        wait_for(endpoint, third)
        assert [marks(endpoint) for _ in range(4)] == [(third, {"one"})] * 4


def test_older_releases_are_listed_and_answer_by_name(tmp_path: Path) -> None:
    names = [publish_marked(tmp_path, mark).release.identity.id for mark in ("one", "two", "three")]
    with serving(tmp_path, older_releases=1) as endpoint:
        listed = endpoint.get("/releases", "application/json").json()
        assert [(item["id"], item["current"]) for item in listed] == [
            (names[2], True), (names[1], False), (names[0], False)
        ]  # fmt: skip
        assert listed[0]["triples"] == ReleasesFolder(tmp_path).current().identity.triples
        for name, mark in zip(names, ("one", "two", "three"), strict=True):
            assert marks(endpoint, f"/releases/{name}") == (name, {mark})
        one = endpoint.get(f"/releases/{names[0]}", "application/json").json()
        assert (one["id"], one["current"]) == (names[0], False)
        page = endpoint.page("/releases")
        assert (page.status_code, all(name in page.text for name in names)) == (200, True)
        older = endpoint.page(f"/releases/{names[0]}/sparql")
        assert f'action="/releases/{names[0]}/sparql"' in older.text
        for path in ("nothing", "..%2f", names[0][:-1], f"{names[0]}/releases/{names[1]}"):
            assert endpoint.get(f"/releases/{path}/sparql", params={"query": "ASK {}"}).status_code == 404


def test_a_running_query_finishes_on_the_release_that_it_began_with(tmp_path: Path) -> None:
    first = publish_marked(tmp_path, "one").release.identity.id
    with serving(tmp_path, query_seconds=30) as endpoint, concurrent.futures.ThreadPoolExecutor(1) as client:
        running = client.submit(endpoint.ask, SOME_SECONDS)
        time.sleep(0.2)
        second = publish_marked(tmp_path, "two").release.identity.id
        wait_for(endpoint, second)
        answer = running.result()
        assert (answer.status_code, answer.headers[HEADER]) == (200, first)


def test_a_release_that_cannot_be_opened_leaves_the_old_one_serving(tmp_path: Path) -> None:
    first = publish_marked(tmp_path, "one").release.identity.id
    with serving(tmp_path) as endpoint:
        second = publish_marked(tmp_path / "elsewhere", "two").release
        broken = tmp_path / "releases" / second.identity.id
        (broken / "store").mkdir(parents=True)
        (broken / "manifest.json").write_bytes((second.store.parent / "manifest.json").read_bytes())
        (broken / "store" / "CURRENT").write_text("nonsense")
        (tmp_path / "next").symlink_to(Path("releases") / second.identity.id)
        (tmp_path / "next").replace(tmp_path / "current")
        time.sleep(1)
        assert marks(endpoint) == (first, {"one"})


def test_told_to_end_it_finishes_what_runs_and_exits_with_0(tmp_path: Path) -> None:
    publish_marked(tmp_path, "one")
    with serving(tmp_path) as endpoint, concurrent.futures.ThreadPoolExecutor(1) as client:
        running = client.submit(endpoint.ask, SOME_SECONDS)
        time.sleep(0.3)
        endpoint.process.send_signal(signal.SIGTERM)
        assert running.result().status_code == 200
        assert endpoint.process.wait(30) == 0


def test_what_runs_on_and_on_ends_with_the_time_of_grace(tmp_path: Path) -> None:
    publish_marked(tmp_path, "one")
    with serving(tmp_path, drain_seconds=1) as endpoint, concurrent.futures.ThreadPoolExecutor(1) as client:
        client.submit(endpoint.ask, RUNAWAY)  # which is cut off; nobody looks at how
        time.sleep(0.3)
        endpoint.process.send_signal(signal.SIGTERM)
        assert endpoint.process.wait(20) == 0
