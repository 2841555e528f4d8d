"""What readers decide of doubtful facts and of names is kept in a small file that the next run heeds."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import QuerySolutions, Store

from graph.cli import main
from graph.reviewing import DoubtfulFact, doubtful_facts
from graph.store import GraphStore
from graph.texts import Texts
from ingest.errors import DecisionError
from ingest.identity.decisions import COLUMNS, Decision, FactKey, format_decisions, parse_decisions
from ingest.identity.linkage import link
from ingest.identity.shares import Shares
from ingest.records import Conversion
from ingest.triples import document_quads, registry_quads
from ontology.vocab import ID
from tests.ingesting import conversion, knowledge
from tests.lines import with_few_entries
from tests.quays import PAPERS, write_papers

SUMMARY = "quays-2041-summary-en"
TONGAN, CHILEAN = "person/oddrun-thornqvist-ton", "person/oddrun-thornqvist"
FOUNDATION, DIRECTOR = "organization/harbour-workers-foundation", "person/anselm-obrador"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the papers say with some decisions, and what is told of those that match nothing."""

    store: Store
    told: str

    def rows(self, query: str) -> list[tuple[str, ...]]:
        prefixes = "PREFIX dg: <https://w3id.org/diplograph/ontology#>\n"
        found = self.store.query(prefixes + query, use_default_graph_as_union=True)
        assert isinstance(found, QuerySolutions)
        return [tuple(term.value.removeprefix(ID) if term else "" for term in row) for row in found]

    def forms(self, name: str) -> dict[tuple[str, str], str]:
        """The words of each mention, by document's language, with the rule that joined them."""
        query = "?place dg:denotes <%s> ; dg:source ?document ; dg:asWritten ?words ; dg:joinedBy ?rule"
        rows = self.rows(f"SELECT ?document ?words ?rule {{ {query % (ID + name)} }}")
        return {(document[-2:], words): rule.rpartition("/")[2] for document, words, rule in rows}


@cache
def papers() -> tuple[Conversion, ...]:
    return tuple(conversion(text, name) for name, text in PAPERS.items())


def decided(*lines: str, found: Sequence[Conversion] = ()) -> Outcome:
    """The graph of the papers with decisions on such lines."""
    found = found or papers()
    refs = {ref for ref, _ in knowledge().registry.preferred}
    linkage = link(found, parse_decisions("\n".join(lines), "d.csv"), registered=refs)
    store = Store()
    store.extend(registry_quads(linkage))
    shares = Shares(linkage)
    for one in found:
        quads = list(document_quads(one, shares.of(one.document.slug)))
        assert quads == list(document_quads(one, linkage)), "a document's share of what is decided is all it needs"
        store.extend(quads)
    return Outcome(store, "\n".join(linkage.unmatched))


@cache
def facts() -> tuple[DoubtfulFact, ...]:
    """All facts of the papers, with their words."""
    texts = Texts({hashlib.sha256(text.encode()).hexdigest(): text for text in PAPERS.values()})
    return tuple(doubtful_facts(GraphStore(decided().store, None), below=1.01, texts=texts))


def key_of(words: str, kind: str = "statement") -> FactKey:
    """The key of the one fact of a kind whose written words begin so."""
    (key,) = {fact.key for fact in facts() if fact.key.kind == kind and fact.written.startswith(words)}
    return key


# what the next run heeds


def test_an_accepted_fact_is_sure_and_says_so() -> None:
    found = decided(f"accept,{key_of('The Minister of Internal')}")
    query = "SELECT ?fact ?confidence ?review { ?fact dg:review ?review ; dg:confidence ?confidence }"
    (row,) = found.rows(query)
    assert row[1:] == ("1", "https://w3id.org/diplograph/vocabulary/review/accepted")
    assert row[0].startswith(f"document/{SUMMARY}/statement/")
    assert (found.told, decided().rows(query)) == ("", [])


def test_a_rejected_statement_is_not_written() -> None:
    said = f"SELECT ?fact {{ ?fact a dg:Statement ; dg:onBehalfOf|dg:speaker <{ID}{FOUNDATION}> }}"
    assert len(decided().rows(said)) == 1
    found = decided(f"reject,{key_of('HWF')}")
    assert (found.rows(said), found.told) == ([], "")
    assert ("en", "HWF") in found.forms(FOUNDATION)


def test_a_rejected_participation_is_not_written_and_the_person_stays() -> None:
    found = decided(f"reject,{key_of('Mr. Anselm', 'participation')}")
    assert found.rows(f"SELECT ?fact {{ ?fact dg:participant <{ID}{DIRECTOR}> }}") == []
    assert list(found.forms(DIRECTOR)) == [("en", "Anselm Obrador")]


def test_a_person_who_is_none_goes_with_all_that_was_said_of_them() -> None:
    query = (
        f"SELECT ?property {{ {{ <{ID}{DIRECTOR}> ?property ?value }} UNION {{ ?thing ?property <{ID}{DIRECTOR}> }} }}"
    )
    assert decided().rows(query)
    found = decided(f"reject,{DIRECTOR}")
    assert (found.rows(query), found.told) == ([], "")


def test_a_rejected_mention_of_a_framework_takes_the_citation_with_it() -> None:
    cites = f"SELECT ?who {{ ?who dg:cites <{ID}framework/gcm> }}"
    assert len(decided().rows(cites)) == 2
    assert decided(f"reject,{key_of('Global Compact', 'mention')}").rows(cites) == []


def test_two_names_that_the_rules_keep_apart_become_one() -> None:
    found = decided(f"same-as,{CHILEAN},{TONGAN}")
    assert found.forms(CHILEAN) == {
        ("en", "Oddrun Thornqvist"): "decision",
        ("en", "Thornqvist"): "surname",
        ("es", "Oddrun Thornqvist"): "same-name",
        ("es", "Thornqvist"): "surname",
        ("fr", "O. Thornqvist"): "initials",
        ("fr", "Thornqvist"): "surname",
    }
    assert found.rows("SELECT ?two { ?two a dg:Distinction }") == []


def test_who_is_said_to_be_somebody_goes_by_that_name() -> None:
    for one, other in ((DIRECTOR, CHILEAN), (CHILEAN, DIRECTOR)):
        found = decided(f"same-as,{one},{other}")
        assert {word for _, word in found.forms(one)} >= {"Anselm Obrador", "Oddrun Thornqvist"}
        assert found.forms(other) == {}


def test_two_names_that_the_rules_join_become_two() -> None:
    found = decided(f"different-from,person/o-thornqvist,{TONGAN}")
    assert {language for language, _ in found.forms("person/o-thornqvist")} == {"fr"}
    reasons = found.rows(f"SELECT ?why {{ ?two dg:keptApart <{ID}person/o-thornqvist> ; dg:refusedBy ?why }}")
    assert "decision" in {why.rpartition("/")[2] for (why,) in reasons}


def test_one_name_in_two_documents_is_told_apart_by_naming_them() -> None:
    found = decided(f"different-from,{TONGAN}@{SUMMARY},{TONGAN}@quays-2041-resume-fr")
    assert {language for language, _ in found.forms(TONGAN)} == {"en"}
    assert found.told == ""


def test_two_bodies_become_one_under_the_name_of_the_registry() -> None:
    found = decided(f"same-as,{FOUNDATION},organization/iom")
    assert {("en", "Harbour Workers' Foundation"), ("en", "HWF")} <= set(found.forms("organization/iom"))
    assert found.forms(FOUNDATION) == {}
    assert found.rows(f"SELECT ?kind {{ <{ID}organization/iom> a ?kind }}") == []  # the registry's own file says that


def test_a_body_of_one_document_is_told_apart_from_that_of_another() -> None:
    twice = [conversion(PAPERS[f"{SUMMARY}.txt"], f"{name}.txt") for name in ("one", "two")]
    found = decided(f"different-from,{FOUNDATION}@one,{FOUNDATION}@two", found=twice)
    assert (
        found.rows(f"SELECT ?x {{ ?x dg:source ?d ; dg:denotes <{ID}{FOUNDATION}> FILTER(?d = <{ID}document/two>) }}")
        == []
    )
    assert ("wo", "HWF") in found.forms(f"{FOUNDATION}-two")
    assert len(found.rows("SELECT ?two { ?two a dg:Distinction }")) >= 1


# keys outlive what changes around them


def test_a_key_finds_its_fact_again_when_the_span_was_drawn_otherwise() -> None:
    key = key_of("The Minister of Internal")
    found = decided(f"accept,{replace(key, start=key.start + 9, end=key.end + 40)}")
    assert (len(found.rows("SELECT ?fact { ?fact dg:review ?review }")), found.told) == (1, "")


def test_a_person_is_found_under_any_spelling_and_under_older_names() -> None:
    key = key_of("Ms. Thornqvist")
    for name in ("person/oddrun-thornqvist", TONGAN):
        assert decided(f"accept,{replace(key, who=name)}").told == ""
    assert "matches nothing" in decided(f"accept,{replace(key, who=DIRECTOR)}").told


def test_in_a_changed_text_a_fact_is_found_where_it_is_the_only_one() -> None:
    text = PAPERS[f"{SUMMARY}.txt"].replace("Quays that last", "Quays that last well")
    changed = text.replace("Norway urged", "Norway asked for a pause.\n\n4. Norway urged")
    lines = [f"accept,{key},,,,,000000000000" for key in (key_of("HWF"), key_of("Norway"))]
    told = decided(*lines, found=[conversion(changed, f"{SUMMARY}.txt")]).told
    assert (
        told
        == f"d.csv:2: accept {key_of('Norway')} matches nothing any more; look again, and change or delete the line"
    )


def test_decisions_that_match_nothing_are_told_with_their_line() -> None:
    told = decided(
        ",".join(COLUMNS),
        "accept,gone:statement:1-5:state/NOR",
        f"same-as,person/nobody,{CHILEAN}",
        "same-as,organization/nothing,organization/iom",
        "reject,person/nobody",
        f"different-from,{DIRECTOR},person/nobody",
    ).told.splitlines()
    assert [line.split(": ")[0] for line in told] == ["d.csv:2", "d.csv:3", "d.csv:4", "d.csv:5", "d.csv:6"]


# the list


def test_doubtful_facts_come_with_their_words_the_most_doubtful_first() -> None:
    found = [(fact.confidence, str(fact.key)) for fact in facts()]
    assert found == sorted(found)
    assert {fact.key.kind for fact in facts()} == {"participation", "statement", "mention"}
    (by_post,) = (fact for fact in facts() if fact.key.kind == "statement" and "few records" in (fact.words or ""))
    assert (by_post.key.document, by_post.key.who) == (SUMMARY, TONGAN)
    assert doubtful_facts(GraphStore(decided().store, None), below=0.0) == []


def test_a_statement_for_several_states_is_one_doubtful_fact() -> None:
    places = [(fact.key.document, fact.key.start) for fact in facts() if fact.key.kind == "statement"]
    assert len(places) == len(set(places))


# from the command line


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def fine(*args: object) -> Result:
    result = run(*args)
    assert result.exit_code == 0, result.output
    return result


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


@pytest.fixture(scope="module")
def ingested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("quays")
    fine("ingest", write_papers(folder / "papers"), "--store", folder / "store")
    return folder


@pytest.fixture
def work(ingested: Path, tmp_path: Path) -> Path:
    """A folder with the papers and a store of them, to change."""
    return Path(shutil.copytree(ingested, tmp_path / "work"))


def listed(work: Path, *more: object) -> dict[str, Any]:
    store = work / "store"
    found: dict[str, Any] = json.loads(fine("review", "--store", store, "--format", "json", *more).stdout)
    return found


def test_what_is_decided_at_the_command_line_is_heeded_by_the_next_run(work: Path) -> None:
    store, file = work / "store", work / "store" / "diplograph" / "decisions.csv"
    doubted = listed(work, "--below", "0.99", "--texts", work / "papers", "--kind", "statement")
    keys = [fact["key"] for fact in doubted["facts"]]
    first, second = (next(key for key in keys if key.endswith(who)) for who in (TONGAN, FOUNDATION))
    assert "few records" in next(fact["words"] for fact in doubted["facts"] if fact["key"] == first)
    fine(
        "review",
        "accept",
        first,
        "--store",
        store,
        "--who",
        "A. Reader",
        "--why",
        "on the same page",
        "--when",
        "today",
    )
    assert "the next ingest" in fine("review", "reject", second, "--store", store).stdout
    fine("review", "same-as", CHILEAN, TONGAN, "--store", store)
    assert f"accept,{first},,A. Reader,today,on the same page," in file.read_text(encoding="utf-8")
    for again in ("--again", "--jobs=1"):
        told = fine("ingest", work / "papers", "--store", store, again)
        assert told.stderr == ""
        assert told.stdout.endswith("0 failed; with 3 decisions of readers\n")
    left = [fact["key"] for fact in listed(work, "--below", "1", "--kind", "statement")["facts"]]
    assert not {first, second} & set(left)
    assert "0 shown" not in fine("explain", CHILEAN, "--store", store).stdout
    assert "nothing called" in run("explain", TONGAN, "--store", store).stderr
    fine("validate", "--store", store, "--texts", work / "papers")


def test_the_list_is_cut_at_the_limit_and_each_key_stands_on_one_line(work: Path) -> None:
    told = fine("review", "--store", work / "store", "--below", "0.99", "--limit", "2").stdout
    keys = [line for line in told.splitlines() if line.startswith("0.")]
    assert len(keys) == 2
    assert all(FactKey.parse(line.split()[1]) for line in keys)
    assert "2 shown; --limit shows more" in told


def test_where_nothing_is_in_doubt_the_least_certain_is_told(work: Path) -> None:
    least = listed(work, "--below", "1")["facts"][0]["confidence"]
    told = fine("review", "--store", work / "store", "--below", "0.01").stdout
    assert told.startswith("0 facts in doubt\n")
    assert f"the least certain has {least:.2f}" in told
    below = told.partition("--below ")[2].split()[0]
    assert listed(work, "--below", below)["total"] > 0


def test_a_release_heeds_the_file_beside_its_texts(work: Path) -> None:
    key = key_of("HWF")
    lines = f"reject,{key}\naccept,gone:statement:1-5:state/NOR\n"
    (work / "papers" / "decisions.csv").write_text(lines, encoding="utf-8")
    told = fine("release", "build", work / "release", "--corpus", work / "papers").stderr
    turtle = (work / "release" / f"document-{SUMMARY}.ttl").read_text(encoding="utf-8")
    assert f"statement/{key.start}" not in turtle
    assert "statement/" in turtle
    assert "warning: decisions.csv:2: accept gone:statement:1-5:state/NOR matches nothing" in told


# the file


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("acept,a:statement:1-2", "'acept' is no decision; write accept, reject, same-as or different-from"),
        ("accept,a:statement:1", "is no key of a fact; take one that `diplograph review` prints"),
        ("accept,a:participation:1-2:person/b", "is no key of a fact"),
        ("accept,person/a", "is no key of a fact"),
        ("same-as,person/a,organization/b", "does not name two people or two bodies"),
        ("same-as,person/a,person/a", "does not name two people or two bodies"),
        ("reject,a:statement:1-2,person/b", "has no other"),
        ("reject,a:statement:1-2,,,,,,,,,", "has 11 columns; the columns are decision,key,"),
        ('reject,"a:statement:1-2', "is no CSV"),
        ("<<<<<<< HEAD", "is no decision"),
        ("reject,b:statement:1-2", r"contradicts d.csv:2 (accept b:statement:1-2); leave one"),
        ("different-from,person/b,person/a", r"contradicts d.csv:3 (same-as person/a person/b)"),
    ],
)
def test_a_bad_line_is_told_with_its_file_and_number(line: str, said: str) -> None:
    content = f"{','.join(COLUMNS)}\naccept,b:statement:1-2\nsame-as,person/a,person/b\n# a note\n\n{line}\n"
    with pytest.raises(DecisionError) as caught:
        parse_decisions(content, "d.csv")
    assert str(caught.value).startswith("d.csv:6: ")
    assert said in str(caught.value)


def test_a_bad_file_stops_the_run_and_leaves_the_store_as_it_was(work: Path) -> None:
    (work / "d.csv").write_text("nonsense,x\n", encoding="utf-8")
    result = run("ingest", work / "papers", "--store", work / "store", "--decisions", work / "d.csv")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: d.csv:1: 'nonsense' is no decision")
    missing = run("ingest", work / "papers", "--store", work / "store", "--decisions", work / "none.csv")
    assert "none.csv: no such file" in missing.stderr


def test_a_later_decision_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    file, key = tmp_path / "d.csv", key_of("HWF")
    fine("review", "accept", key, "--decisions", file)
    assert f"instead of: accept {key}" in fine("review", "reject", key, "--decisions", file).stdout
    content = file.read_text(encoding="utf-8")
    assert [line.split(",")[0] for line in content.splitlines()] == ["decision", "reject"]


def test_a_fact_that_the_store_has_not_is_refused_and_nothing_is_written(work: Path) -> None:
    result = run("review", "accept", f"{SUMMARY}:statement:0-5:state/NOR", "--store", work / "store")
    assert result.exit_code == 1
    assert "the store has no such fact" in result.stderr
    assert not (work / "store" / "diplograph" / "decisions.csv").exists()


def test_it_must_be_said_where_the_decision_is_to_be_kept() -> None:
    result = run("review", "reject", "person/x-y")
    assert result.exit_code == 2
    assert "--store DIR" in result.stderr


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12).map(
    lambda text: " ".join(text.split())
)
keys = st.builds(
    FactKey,
    st.just("a-68-370"),
    st.sampled_from(["statement", "mention"]),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.just("person/x"),
)


@given(st.lists(st.tuples(keys, words, words), unique_by=lambda made: str(made[0]), max_size=5))
def test_what_is_written_is_read_again(made: list[tuple[FactKey, str, str]]) -> None:
    decisions = [Decision("accept", str(key), who=who, why=why) for key, who, why in made]
    content = format_decisions(decisions)
    found = parse_decisions(content, "d.csv")
    assert {(d.key, d.who, d.why) for d in found} == {(d.key, d.who, d.why) for d in decisions}
    assert [d.fact for d in found] == [FactKey.parse(d.key) for d in found]
    assert format_decisions(reversed(decisions)) == content
