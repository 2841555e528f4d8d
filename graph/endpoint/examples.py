"""Queries that the pages offer to start from; a test runs each of them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EXAMPLES", "Example"]


@dataclass(frozen=True, slots=True)
class Example:
    """A question in words and in SPARQL."""

    title: str
    query: str


_CITES = """\
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?framework ?name (COUNT(DISTINCT ?statement) AS ?statements)
WHERE {
  ?statement a dg:Statement ; dg:cites ?framework .
  ?framework skos:prefLabel ?name .
  FILTER (lang(?name) = "en")
}
GROUP BY ?framework ?name
ORDER BY DESC(?statements)
LIMIT 50
"""

_MODERATORS = """\
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX role: <https://w3id.org/diplograph/vocabulary/role/>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?event ?title ?begins ?person ?name
WHERE {
  ?event dg:hasParticipation ?participation .
  ?participation dg:participationRole role:moderator ; dg:participant ?person .
  ?person foaf:name ?name .
  OPTIONAL { ?event skos:prefLabel ?title }
  OPTIONAL { ?event schema:startDate ?begins }
}
ORDER BY ?begins ?event ?name
LIMIT 100
"""

_EVIDENCE = """\
PREFIX dg: <https://w3id.org/diplograph/ontology#>

SELECT ?statement ?basis ?actor ?document ?start ?end ?confidence
WHERE {
  ?statement a dg:Statement ; dg:onBehalfOf ?actor ; dg:attributionBasis ?basis ; dg:evidence ?mention .
  ?mention dg:source ?document ; dg:start ?start ; dg:end ?end .
  OPTIONAL { ?statement dg:confidence ?confidence }
}
ORDER BY ?document ?start
LIMIT 100
"""

_PLANNED = """\
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX status: <https://w3id.org/diplograph/vocabulary/status/>

SELECT ?event ?person ?state ?written
WHERE {
  ?event dg:hasParticipation ?participation .
  ?participation dg:status status:planned ; dg:participant ?person ; dg:asWritten ?written .
  OPTIONAL { ?participation dg:onBehalfOf ?state }
}
ORDER BY ?event ?person
LIMIT 100
"""

_GRAPHS = """\
SELECT ?graph (COUNT(*) AS ?triples)
WHERE { GRAPH ?graph { ?subject ?property ?value } }
GROUP BY ?graph
ORDER BY DESC(?triples)
"""

_TERMS = """\
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?class ?label ?meaning
WHERE {
  ?class a owl:Class ; rdfs:label ?label ; rdfs:comment ?meaning .
  FILTER (lang(?label) = "en" && lang(?meaning) = "en")
}
ORDER BY ?label
"""

EXAMPLES: tuple[Example, ...] = (
    Example("Which frameworks are cited most?", _CITES),
    Example("Who moderated what?", _MODERATORS),
    Example("Where in the texts do statements stand, and how sure are we?", _EVIDENCE),
    Example("Who was on a provisional agenda?", _PLANNED),
    Example("Which classes are there, and what do they mean?", _TERMS),
    Example("How many triples does each graph hold?", _GRAPHS),
)
