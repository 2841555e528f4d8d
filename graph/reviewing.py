"""Facts that are in doubt, each with the key under which a reader decides on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pyoxigraph import NamedNode

from graph.engines import Engine
from graph.texts import Texts, text_digests
from ingest.identity.decisions import FactKey
from ontology.vocab import DG, ID

__all__ = ["DOUBTFUL", "KINDS", "DoubtfulFact", "doubtful_facts", "is_known"]

DOUBTFUL = 0.8
"""Below this confidence facts are in doubt: about a fifth of them was wrong when tests/calibration.py measured it."""

KINDS = ("participation", "statement", "recommendation", "mention")

# Each stays in the graph of one document: a participation that several show is as sure as each of them is.
_PLACE = f"""?place {DG.source} ?document ; {DG.start} ?start ; {DG.end} ?end . FILTER(?confidence < %s)"""
_QUERIES = {
    "participation": f"""?fact {DG.participant} ?who ; {DG.participationRole} ?role ; {DG.confidence} ?confidence ;
        {DG.evidence} ?place . ?event {DG.hasParticipation} ?fact .
        OPTIONAL {{ ?fact {DG.asWritten} ?written }} {_PLACE}""",
    "statement": f"""?fact a {DG.Statement} ; {DG.confidence} ?confidence ; {DG.evidence} ?place .
        OPTIONAL {{ ?fact {DG.speaker} ?who }} OPTIONAL {{ ?fact {DG.onBehalfOf} ?behalf }}
        OPTIONAL {{ ?fact {DG.asWritten} ?written }} FILTER NOT EXISTS {{ ?fact a {DG.Recommendation} }} {_PLACE}""",
    "recommendation": f"""?fact a {DG.Recommendation} ; {DG.confidence} ?confidence ; {DG.evidence} ?place .
        OPTIONAL {{ ?fact {DG.heading} ?written }} {_PLACE}""",
    "mention": f"""?place {DG.denotes} ?who ; {DG.confidence} ?confidence .
        OPTIONAL {{ ?place {DG.asWritten} ?written }} {_PLACE}""",
}

_NAMED: dict[str, tuple[str, ...]] = {
    "participation": ("who", "role", "event"),
    "statement": ("who", "behalf"),
    "recommendation": (),
    "mention": ("who",),
}


@dataclass(frozen=True, slots=True)
class DoubtfulFact:
    """A fact with its key; ``text`` begins the checksum of the document's text, ``words`` are those at its place where
    the text is at hand."""

    key: FactKey
    confidence: float
    written: str
    text: str
    words: str | None = None


def doubtful_facts(
    engine: Engine, *, below: float = DOUBTFUL, kinds: Sequence[str] = KINDS, texts: Texts | None = None
) -> list[DoubtfulFact]:
    """Facts of these kinds with a confidence below a limit, the most doubtful first."""
    digests = text_digests(engine)
    found: dict[tuple[str, ...], DoubtfulFact] = {}
    for kind in kinds:
        pattern = _QUERIES[kind] % f"{below:.6f}"
        for row in engine.select(f"SELECT DISTINCT * WHERE {{ GRAPH ?graph {{ {pattern} }} }}"):
            fact = _fact(kind, row, digests, texts)
            # What is said in the name of several has a row for each; the first of them stands in the key.
            node = fact.key.who if kind == "mention" else row["fact"].value
            about = node, fact.key.document, f"{fact.key.start}-{fact.key.end}"
            found[about] = min(fact, found.get(about, fact), key=lambda one: str(one.key))
    return sorted(found.values(), key=lambda fact: (fact.confidence, str(fact.key)))


def is_known(engine: Engine, name: str) -> bool:
    """Whether the graph says anything of a person or body, by its local name; ``@DOCUMENT`` is left out."""
    node = NamedNode(ID + name.partition("@")[0])
    return engine.ask(f"ASK {{ {node} ?property ?value }}")


def _fact(kind: str, row: Any, digests: dict[str, str], texts: Texts | None) -> DoubtfulFact:
    document, start, end = row["document"].value, int(row["start"].value), int(row["end"].value)
    digest = digests.get(document, "")
    found = texts.excerpt(digest, start, end) if texts else None
    names = {variable: _tail(row[variable]) for variable in _NAMED[kind]}
    return DoubtfulFact(
        FactKey(
            _tail(row["document"]).removeprefix("document/"),
            kind,
            start,
            end,
            names.get("who") or names.get("behalf") or "",
            names.get("role", "").rpartition("/")[2],
            names.get("event", ""),
        ),
        float(row["confidence"].value),
        row["written"].value if row["written"] else "",
        digest[:12],
        found.shown if found else None,
    )


def _tail(term: Any) -> str:
    return term.value.removeprefix(ID) if term is not None else ""
