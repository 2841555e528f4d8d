"""The tool that measures confidence: each fact is counted once, in its band, by what the scorer says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from ontology.vocab import DG, ID, RDF, XSD, document_graph
from tests.calibration import by_band, by_rule, groups, main
from tests.quays import PAPERS, write_papers

# Counts statements and mentions of states that the graph shows; those for Norway are right.
SCORER = """
import json, sys
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
said = {line.split()[0]: line for line in lines if "ontology#onBehalfOf" in line and "/statement/" in line}
shown = {line.split()[0] for line in lines if "ontology#evidence" in line and "/statement/" in line.split()[0]}
right = sum("state/NOR" in said.get(one, "") for one in shown)
print(json.dumps({"macro_f1": 1, "statements": {"tp": right, "fp": len(shown) - right}}))
"""


def fact(name: str, confidence: str, graph: str) -> list[Quad]:
    node, place, there = NamedNode(f"{ID}{name}"), NamedNode(f"{ID}mention/{name}"), document_graph(graph)
    return [
        Quad(node, RDF.type, DG.Statement, there),
        Quad(node, DG.confidence, Literal(confidence, datatype=XSD.decimal), there),
        Quad(node, DG.attributionBasis, NamedNode(f"{ID}by-name"), there),
        Quad(node, DG.evidence, place, there),
        Quad(place, DG.denotes, node, there),
    ]


def test_each_fact_is_in_the_graph_of_its_band_alone() -> None:
    quads = [*fact("a", "0.97", "one"), *fact("b", "0.91", "one"), *fact("a", "0.5", "two")]
    found = {
        name: {(q.subject.value.removeprefix(ID), q.graph_name) for q in kept if q.predicate == DG.evidence}
        for name, kept in groups(quads, by_band, mentions=False)
    }
    one, two = document_graph("one"), document_graph("two")
    assert found == {"0.95": {("a", one)}, "0.90": {("b", one)}, "0.00": {("a", two)}}


def test_rules_are_told_apart_by_confidence_too() -> None:
    quads = [*fact("a", "0.97", "one"), *fact("b", "0.91", "one")]
    assert [name for name, _ in groups(quads, by_rule, mentions=False)] == ["0.97 by-name", "0.91 by-name"]


def test_facts_and_mentions_are_measured_apart() -> None:
    for mentions, wanted in ((True, DG.denotes), (False, DG.evidence)):
        ((_, kept),) = groups(fact("a", "1", "one"), by_band, mentions=mentions)
        assert {q.predicate for q in kept} & {DG.denotes, DG.evidence} == {wanted}


def test_the_table_gives_the_share_of_right_facts_as_the_scorer_counts_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "score.py").write_text(SCORER, encoding="utf-8")
    papers = write_papers(tmp_path / "papers")
    main(["--scorer", str(tmp_path / "score.py"), "--set", str(papers), str(papers)])
    rows = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith("statements")]
    by_state = next(row for row in rows if row[2] == "3")
    assert (by_state[3:5], len(PAPERS)) == (["0", "1.000"], 3)
    assert sum(int(row[2]) for row in rows) == 3
    assert sum(int(row[3]) for row in rows) >= 3
