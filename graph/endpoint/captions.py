"""Plain words for the terms of other vocabularies, whose files are not in the store: for pages, not for data."""

from __future__ import annotations

import re

from graph.endpoint.labels import shorten

__all__ = ["caption"]

_WORDS = {
    "dcterms:alternative": "also titled",
    "dcterms:isPartOf": "part of",
    "dcterms:issued": "issued on",
    "dcterms:type": "kind",
    "foaf:name": "name",
    "org:organization": "body",
    "org:postIn": "post in",
    "org:subOrganizationOf": "part of",
    "prov:alternateOf": "also reported as",
    "prov:used": "made from",
    "prov:wasDerivedFrom": "derived from",
    "prov:wasGeneratedBy": "made by",
    "rdf:type": "kind",
    "rdfs:comment": "note",
    "rdfs:isDefinedBy": "defined in",
    "rdfs:label": "name",
    "rdfs:seeAlso": "see also",
    "rdfs:subClassOf": "kind of",
    "rdfs:subPropertyOf": "sub-property of",
    "schema:containedInPlace": "lies in",
    "schema:endDate": "ends",
    "schema:location": "place",
    "schema:position": "order",
    "schema:sha256": "SHA-256 of the source file",
    "schema:startDate": "begins",
    "schema:superEvent": "part of",
    "skos:altLabel": "also called",
    "skos:broader": "within",
    "skos:closeMatch": "much like",
    "skos:definition": "definition",
    "skos:exactMatch": "same as",
    "skos:hiddenLabel": "also found as",
    "skos:inScheme": "scheme",
    "skos:narrower": "holds",
    "skos:notation": "notation",
    "skos:prefLabel": "name",
    "skos:relatedMatch": "related to",
}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def caption(iri: str) -> str:
    """Words for a term of a vocabulary that we know by prefix, other IRIs in short.

    >>> caption("http://schema.org/superEvent")
    'part of'
    >>> caption("http://purl.org/dc/terms/bibliographicCitation")
    'bibliographic citation'
    """
    short = shorten(iri)
    prefix, colon, name = short.partition(":")
    if not colon or prefix in ("http", "https"):
        return short
    return _WORDS.get(short) or _HUMP.sub(" ", name).lower()
