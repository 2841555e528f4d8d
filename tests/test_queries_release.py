"""Every saved query, asked of the released graph, against rows that readers wrote from the documents themselves."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph.release import released_store
from graph.settings import corpus_folder
from graph.store import GraphStore, open_store
from ontology.vocab import ID
from queries.rendering import EVIDENCE_COLUMNS
from queries.resolution import resolve_all
from queries.saved import FOLDER, SavedQuery, load_query

ROWS = Path(__file__).parent / "data" / "release_rows.toml"

_Row: TypeAlias = dict[str, str]
_Ask: TypeAlias = Callable[..., list[_Row]]
_Case: TypeAlias = Mapping[str, Any]

# Keys of an evidence entry that are about the place in the text, the others are columns.
_PLACE = ("words", "line")

# These ask for mentions, events and posts held, which several facts of unequal confidence may show.
_WITHOUT_CONFIDENCE = frozenset(
    {
        "documents-citing-symbol",
        "entities-in-document",
        "holders-of-post",
        "organizers-and-hosts",
        "posts-held",
        "processes-and-forums",
    }
)


def _cases() -> list[_Case]:
    """What the data file expects, in its order."""
    cases: list[_Case] = tomllib.loads(ROWS.read_text(encoding="utf-8"))["case"]
    return cases


def _marked(*needed: str) -> list[Any]:
    """Cases that have one of these keys, as parameters; those where the graph is known to be wrong must fail."""
    found = []
    for number, case in enumerate(_cases(), 1):
        if any(key in case for key in needed):
            marks = [pytest.mark.xfail(strict=True, reason=case["wrong"])] if "wrong" in case else []
            found.append(pytest.param(case, id=f"{case['query']}-{number}", marks=marks))
    return found


@cache
def _saved(name: str) -> SavedQuery:
    return load_query(FOLDER / f"{name}.rq")


def _text(term: NamedNode | Literal | BlankNode | Triple | None) -> str:
    """A cell to compare: an IRI of the graph by its tail, nothing as an empty text."""
    if isinstance(term, NamedNode):
        return term.value.removeprefix(ID)
    return "" if term is None or isinstance(term, Triple) else term.value


def _table(store: GraphStore, sparql: str) -> list[_Row]:
    found = store.select(sparql)
    names = [variable.value for variable in found.variables]
    return [{name: _text(row[name]) for name in names} for row in found]


@pytest.fixture(scope="session")
def store() -> Iterator[GraphStore]:
    """The released graph."""
    with open_store(released_store()) as opened:
        yield opened


@pytest.fixture(scope="session")
def ask(store: GraphStore) -> _Ask:
    """Asks a saved query with values as people type them; an answer is kept for the tests that follow."""

    @cache
    def search(sparql: str) -> list[Any]:
        return list(store.select(sparql))

    @cache
    def answer(name: str, given: tuple[tuple[str, str], ...], evidence: bool) -> list[_Row]:
        saved = _saved(name)
        values = resolve_all(saved, dict(given), search, language="en")
        return _table(store, saved.render(values, language="en", evidence=evidence))

    return lambda name, evidence=False, **given: answer(name, tuple(sorted(given.items())), evidence)


@pytest.fixture(scope="session")
def texts(store: GraphStore) -> Mapping[str, str]:
    """The corpus by document, found by checksum; the test is skipped where the texts are not at hand."""
    folder = corpus_folder()
    if not folder.is_dir():
        pytest.skip("the texts of the release are not at hand")
    rows = _table(store, "SELECT ?document ?sum WHERE { ?document <http://schema.org/sha256> ?sum }")
    names = {row["sum"]: row["document"].removeprefix("document/") for row in rows}
    read = [path.read_bytes() for path in sorted(folder.glob("*.txt"))]
    return {names[sum_]: data.decode() for data in read if (sum_ := hashlib.sha256(data).hexdigest()) in names}


def _fits(wanted: str, found: str) -> bool:
    """Whether a cell is as expected; "…" stands for any words, "" for an empty cell."""
    pattern = ".*".join(re.escape(piece) for piece in wanted.split("…"))
    return re.fullmatch(pattern, found, re.DOTALL) is not None


def _has(row: _Row, wanted: Mapping[str, Any]) -> bool:
    return all(_fits(str(cell), row[name]) for name, cell in wanted.items())


def _wanted(case: _Case, key: str) -> list[dict[str, str]]:
    return [dict(zip(case["columns"], cells, strict=True)) for cells in case.get(key, [])]


def _shortened(rows: Sequence[_Row], columns: Sequence[str]) -> list[str]:
    return sorted({" | ".join(row[name] for name in columns) for row in rows})


def test_every_saved_query_has_a_case() -> None:
    """A question without rows that a reader wrote down is one whose answer nobody has checked."""
    assert {case["query"] for case in _cases()} == {path.stem for path in FOLDER.glob("*.rq")}


def test_every_query_with_evidence_has_a_case_with_evidence() -> None:
    """Places in the texts are checked for each query that promises them, unless it rightly has no row."""
    rowless = {"sdg-goals-cited"}
    shown = {case["query"] for case in _cases() if "evidence" in case}
    promised = {path.stem for path in FOLDER.glob("*.rq") if _saved(path.stem).evidence}
    assert promised - rowless <= shown


@pytest.mark.parametrize("case", _marked("rows", "never"))
def test_rows_are_what_the_documents_say(case: _Case, ask: _Ask) -> None:
    """All expected rows are there, none that must not be, and no others where the documents settle them all."""
    found = ask(case["query"], **case.get("with", {}))
    wanted = _wanted(case, "rows")
    shown = _shortened(found, case["columns"])
    missing = [want for want in wanted if not any(_has(row, want) for row in found)]
    assert not missing, shown
    banned = [never for never in _wanted(case, "never") if any(_has(row, never) for row in found)]
    assert not banned, shown
    if case.get("exactly"):
        others = [row for row in found if not any(_has(row, want) for want in wanted)]
        assert not others, _shortened(others, case["columns"])


@pytest.mark.parametrize(("name", "keys"), [("actor-types", ["kind"]), ("speech-acts-by-actor-type", ["act", "kind"])])
def test_who_speaks_for_nobody_is_not_counted_for_everything_that_has_a_name(
    name: str, keys: list[str], ask: _Ask
) -> None:
    rows = [tuple(row[key] for key in keys) for row in ask(name)]
    assert len(rows) == len(set(rows))
    allowed = ("State", "Person", "organization-kind/")
    assert not [row for row in rows if not any(part in row[-1] for part in allowed)]


def test_a_body_of_two_sorts_is_listed_once(ask: _Ask) -> None:
    entities = [row["entity"] for row in ask("entities-in-document", document="A/68/370")]
    assert entities
    assert len(entities) == len(set(entities))


def test_a_part_of_a_document_shows_where_it_cites(ask: _Ask) -> None:
    rows = [
        row
        for row in ask("framework-parts-cited", evidence=True, framework="New York Declaration")
        if "/part/" in row["statement"]
    ]
    assert rows
    assert all(row["start"] and row["part"] == row["statement"] for row in rows)


def test_who_is_attested_is_not_counted_among_the_planned(ask: _Ask) -> None:
    planned = {row["person"] for row in ask("participants-of-event", event="IDM 2017", status="planned")}
    counted = {row["person"] for row in ask("gender-markers", evidence=True, event="IDM 2017", status="planned")}
    assert counted == planned


@pytest.mark.parametrize("case", _marked("evidence"))
def test_evidence_names_its_place(case: _Case, ask: _Ask) -> None:
    """Every row has its document, offsets and confidence, and the expected rows have theirs in the right document."""
    found = ask(case["query"], evidence=True, **case.get("with", {}))
    optional = {"part", "confidence"} if case["query"] in _WITHOUT_CONFIDENCE else {"part"}
    assert found
    for row in found:
        assert {name for name in EVIDENCE_COLUMNS if not row[name]} <= optional, row
        assert row["document"].startswith("document/")
        assert 0 <= int(row["start"]) < int(row["end"])
        assert 0 < float(row["confidence"] or "1") <= 1
    for want in case["evidence"]:
        assert any(row["part"] for row in _at(found, want)), want


@pytest.mark.parametrize("case", _marked("evidence"))
def test_evidence_holds_the_words(case: _Case, ask: _Ask, texts: Mapping[str, str]) -> None:
    """The offsets cut the expected words out of the document, at the line where a reader finds them."""
    found = ask(case["query"], evidence=True, **case.get("with", {}))
    for row in found:
        assert int(row["end"]) <= len(texts[row["document"].removeprefix("document/")])
    for want in case["evidence"]:
        spans = [_span(row, texts) for row in _at(found, want)]
        held = [(first, last) for words, first, last in spans if str(want["words"]) in words]
        assert held, (want, spans)
        if "line" in want:
            assert any(first <= int(want["line"]) <= last for first, last in held), (want, held)


def _at(rows: Sequence[_Row], want: Mapping[str, Any]) -> list[_Row]:
    """The rows that an evidence entry is about."""
    cells = {name: cell for name, cell in want.items() if name not in _PLACE}
    return [row for row in rows if _has(row, cells | {"document": f"document/{want['document']}"})]


def _span(row: _Row, texts: Mapping[str, str]) -> tuple[str, int, int]:
    """The words at a row's offsets, on one line and with straight apostrophes, and the lines that they stand on."""
    text = texts[row["document"].removeprefix("document/")]
    start, end = int(row["start"]), int(row["end"])
    words = " ".join(text[start:end].replace("’", "'").split())
    return words, text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1


_PREFIXES = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX role: <https://w3id.org/diplograph/vocabulary/role/>
PREFIX schema: <http://schema.org/>
PREFIX state: <https://w3id.org/diplograph/id/state/>
PREFIX framework: <https://w3id.org/diplograph/id/framework/>
"""


def _by_hand(store: GraphStore, pattern: str) -> set[tuple[str, ...]]:
    return {tuple(row.values()) for row in _table(store, _PREFIXES + pattern)}


def _columns(rows: Sequence[_Row], *names: str) -> set[tuple[str, ...]]:
    return {tuple(row[name] for name in names) for row in rows}


def test_who_moderated_in_new_york_by_hand(store: GraphStore, ask: _Ask) -> None:
    """The saved query finds who a plain look at the panels of the two days of April finds."""
    pattern = """SELECT DISTINCT ?panel ?who WHERE {
      ?panel dg:hasParticipation ?part ; schema:superEvent/schema:startDate ?day .
      ?part dg:participationRole role:moderator ; dg:participant ?who .
      FILTER(STRSTARTS(STR(?day), "2017-04-18"))
    }"""
    found = ask("moderators", event="IDM 2017 New York")
    assert _by_hand(store, pattern) == _columns(found, "event", "moderator")
    assert len(_columns(found, "event")) == 6


def test_what_is_reported_of_colombia_by_hand(store: GraphStore, ask: _Ask) -> None:
    """All statements for the state are found, one of each group that documents share."""
    pattern = """SELECT DISTINCT ?statement WHERE {
      ?statement a dg:Statement ; dg:onBehalfOf|dg:speaker state:COL
    }"""
    pairs = _by_hand(
        store, "SELECT ?one ?other WHERE { ?one a dg:Statement ; prov:alternateOf|^prov:alternateOf ?other }"
    )
    found = _columns(ask("statements-of-state", state="Colombie"), "statement")
    by_hand = _by_hand(store, pattern)
    assert found <= by_hand
    told = {(other,) for one, other in pairs if (one,) in found}
    assert by_hand - told == found
    assert len(found) >= 10


def test_who_cites_sendai_by_hand(store: GraphStore, ask: _Ask) -> None:
    """Statements that cite the framework, and those who make them."""
    pattern = """SELECT DISTINCT ?statement ?name WHERE {
      ?statement a dg:Statement ; dg:cites/dg:frameworkPartOf* framework:sendai ; dg:speaker/foaf:name ?name
    }"""
    found = ask("who-cites-framework", framework="Sendai")
    assert _by_hand(store, pattern) == _columns(found, "statement", "speakerLabel")
    assert {name for (name,) in _columns(found, "speakerLabel")} == {"William Lacy Swing"}
