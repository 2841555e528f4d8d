"""Where names begin: the bases of our IRIs, and the prefix of each vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pyoxigraph import NamedNode

__all__ = ["BASE", "DGV", "ID", "PREFIXES", "terms"]

_T = TypeVar("_T")

BASE = "https://w3id.org/diplograph/"
ID = BASE + "id/"
DGV = BASE + "vocabulary/"

# prefix -> namespace, for Turtle and SPARQL. A prefixed name holds no unescaped slash, so each scheme has a prefix
# (``role:moderator``), and so have the kinds of resource whose IRI is one step below the base (``state:GHA``).
PREFIXES: dict[str, str] = {
    "dg": BASE + "ontology#",
    "dgv": DGV,
    "dgsh": BASE + "shapes#",
    "id": ID,
    "state": ID + "state/",
    "region": ID + "region/",
    "framework": ID + "framework/",
    "organization": ID + "organization/",
    "series": ID + "series/",
    "place": ID + "place/",
    "role": DGV + "role/",
    "status": DGV + "status/",
    "attribution": DGV + "attribution/",
    "act": DGV + "speech-act/",
    "etype": DGV + "event-type/",
    "orgkind": DGV + "organization-kind/",
    "fwkind": DGV + "framework-kind/",
    "partkind": DGV + "part-kind/",
    "dockind": DGV + "document-kind/",
    "parttype": DGV + "part-type/",
    "mode": DGV + "mode/",
    "topic": DGV + "topic/",
    "joining": DGV + "joining/",
    "distinction": DGV + "distinction/",
    "review": DGV + "review/",
    "bibo": "http://purl.org/ontology/bibo/",
    "cito": "http://purl.org/spar/cito/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "frbr": "http://purl.org/vocab/frbr/core#",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "sd": "http://www.w3.org/ns/sparql-service-description#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vann": "http://purl.org/vocab/vann/",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def terms(namespace: str) -> Callable[[type[_T]], type[_T]]:
    """Give each annotated attribute of a class the IRI of the same name in a namespace.

    A trailing underscore keeps a term apart from a Python keyword (``VOID.class_``) and is no part of the IRI.
    """

    def fill(cls: type[_T]) -> type[_T]:
        for name in cls.__annotations__:
            setattr(cls, name, NamedNode(namespace + name.rstrip("_")))
        return cls

    return fill
