"""Names of ours in a query that the graph does not have: a slip of the pen finds nothing, and no engine says why."""

from __future__ import annotations

import re

from graph.endpoint.workers import WorkerPool
from ontology.namespaces import BASE, ID
from queries.tokens import tokens_of

__all__ = ["own_terms", "unknown_terms"]

_MOST = 50
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_HARMLESS = re.compile(r'[^<>"{}|^`\\\x00-\x20]+')
_UNKNOWN = """
SELECT ?term WHERE {
  VALUES ?term { $terms }
  FILTER NOT EXISTS { ?term ?p ?o }
  FILTER NOT EXISTS { ?s ?term ?o }
  FILTER NOT EXISTS { ?s ?p ?term }
}
"""


def own_terms(query: str) -> list[str]:
    """The IRIs below our base that a query names, in its order, without those that only begin others (PREFIX, BASE).

    >>> own_terms("PREFIX dg: <https://w3id.org/diplograph/ontology#> ASK { <state/GHA> a dg:Stat }")
    ['https://w3id.org/diplograph/id/state/GHA', 'https://w3id.org/diplograph/ontology#Stat']
    """
    prefixes: dict[str, str] = {}
    found: dict[str, None] = {}
    before: list[str] = ["", ""]
    for token in tokens_of(query):
        iri = None
        if token.kind == "iri":
            text = token.text[1:-1]
            if before[0].upper() == "PREFIX":
                prefixes[before[1].removesuffix(":")] = text
            elif before[1].upper() != "BASE":
                iri = text if _ABSOLUTE.match(text) else ID + text
        elif token.kind == "name" and before[1].upper() != "PREFIX":
            prefix, _, local = token.text.partition(":")
            iri = prefixes.get(prefix, "") + local.replace("\\", "") if local else None
        if iri and iri.startswith(BASE) and _HARMLESS.fullmatch(iri):
            found[iri] = None
        before = [before[1], token.text]
    return list(found)


async def unknown_terms(pool: WorkerPool, query: str) -> list[str]:
    """Which of them stand nowhere in the graph; of a query with very many, the first are looked at."""
    terms = own_terms(query)[:_MOST]
    if not terms:
        return []
    rows = await pool.rows(_UNKNOWN.replace("$terms", " ".join(f"<{iri}>" for iri in terms)))
    unknown = {row[0].value for row in rows.rows if row[0] is not None}
    return [iri for iri in terms if iri in unknown]
