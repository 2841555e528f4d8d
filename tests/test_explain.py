"""`diplograph explain` says which mentions are behind a resource, why they are one, and whom it was kept apart from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from tests.quays import PAPERS, write_papers
from tests.serving import running

TONGAN, CHILEAN = "person/oddrun-thornqvist-ton", "person/oddrun-thornqvist"
SUMMARY = "document/quays-2041-summary-en"


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_papers(tmp_path_factory.mktemp("quays") / "papers")


@pytest.fixture(scope="module")
def store(papers: Path) -> Path:
    folder = papers.parent / "store"
    assert run("ingest", papers, "--store", folder).exit_code == 0
    return folder


def explained(store: Path, resource: str, *more: object) -> dict[str, Any]:
    result = run("explain", resource, "--store", store, "--format", "json", *more)
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def forms(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(place["document"].rsplit("-", 1)[-1], place["written"], place["rule"]) for place in found["places"]]


def test_each_form_of_a_name_comes_with_the_rule_that_joined_it(store: Path) -> None:
    assert forms(explained(store, TONGAN)) == [
        ("fr", "O. Thornqvist", "initials"),
        ("fr", "Thornqvist", "surname alone"),
        ("en", "Oddrun Thornqvist", "same name"),
        ("en", "Thornqvist", "surname alone"),
        ("en", "The Minister of Internal Affairs of Tonga", "holder of the post"),
    ]


def test_offsets_cut_the_words_out_of_the_text(store: Path) -> None:
    for place in explained(store, TONGAN)["places"]:
        text = PAPERS[place["document"].removeprefix("document/") + ".txt"]
        assert " ".join(text[place["start"] : place["end"]].split()).startswith(place["written"])


def test_a_homonym_that_was_refused_is_named_with_the_reason(store: Path) -> None:
    for one, other in ((TONGAN, CHILEAN), (CHILEAN, TONGAN)):
        assert [(apart["resource"], apart["reason"]) for apart in explained(store, one)["apart"]] == [
            (other, "other state")
        ]
    assert explained(store, "person/anselm-obrador")["apart"] == []


def test_an_acronym_that_the_document_introduces_says_so(store: Path) -> None:
    found = explained(store, "organization/harbour-workers-foundation")
    assert [(written, rule) for _, written, rule in forms(found)] == [
        ("Harbour Workers' Foundation", "introduced by the document"),
        ("HWF", "introduced by the document"),
        ("HWF", "introduced by the document"),
    ]


def test_states_frameworks_and_events_are_explained_too(store: Path) -> None:
    assert {rule for _, _, rule in forms(explained(store, "state/NOR"))} == {"name in the registry"}
    assert [rule for _, _, rule in forms(explained(store, "framework/gcm"))] == ["name in the registry"]
    assert {rule for _, _, rule in forms(explained(store, "event/idm-2041-1"))} == {"same meeting"}


def test_a_statement_is_explained_by_its_place_and_how_sure_it_is(store: Path) -> None:
    start = PAPERS["quays-2041-summary-en.txt"].index("The Minister\nof Internal")
    (place,) = explained(store, f"{SUMMARY}/statement/{start}")["places"]
    assert (place["start"], place["rule"]) == (start, "holder of the post")
    assert 0 < float(place["confidence"]) < 1


def test_words_are_printed_where_the_texts_are_at_hand(store: Path, papers: Path) -> None:
    by_post = explained(store, TONGAN, "--texts", papers)["places"][-1]
    assert by_post["words"] == "The Minister of Internal Affairs of Tonga stressed that small islands kept few records."
    assert explained(store, TONGAN)["places"][-1]["words"] is None


def test_the_table_tells_rules_and_whom_it_was_kept_apart_from(store: Path) -> None:
    told = run("explain", TONGAN, "--store", store).stdout
    assert "one by: surname alone (2), " in told
    assert told.index("kept apart from") < told.index(f"{CHILEAN} ")
    assert "words" not in told


def test_rules_are_told_in_the_language_asked_for(store: Path) -> None:
    assert "initiales" in run("explain", TONGAN, "--store", store, "--lang", "fr").stdout


def test_a_name_will_do_where_it_means_one(store: Path) -> None:
    assert explained(store, "Anselm Obrador")["resource"].endswith("/id/person/anselm-obrador")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("person/anselm-obradr", r"nothing called 'person/anselm-obradr'; the nearest are:\n  Anselm Obrador <person/"),
        ("Anselm Obradr", r"nothing called 'Anselm Obradr'; the nearest are:\n  Anselm Obrador <person/"),
        ("Oddrun Thornqvist", r"may mean several; give the IRI of one of:"),
        ("%%", "nothing called '%%'; give a name, or the IRI"),
    ],
)
def test_what_the_graph_does_not_hold_is_told_with_what_comes_close(store: Path, typed: str, said: str) -> None:
    result = run("explain", typed, "--store", store)
    assert (result.exit_code, result.stdout) == (1, "")
    assert said.replace(r"\n", "\n") in result.stderr


def test_an_endpoint_explains_as_the_store_does(store: Path) -> None:
    with running(store) as endpoint:
        asked = run("explain", TONGAN, "--endpoint", f"{endpoint.url}sparql", "--format", "csv")
    assert asked.exit_code == 0, asked.output
    assert asked.stdout == run("explain", TONGAN, "--store", store, "--format", "csv").stdout
    assert len(asked.stdout.splitlines()) == 6
