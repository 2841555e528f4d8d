"""IRIs of resources, made from keys: the same document gives the same IRIs, whoever converts it and when."""

from __future__ import annotations

from pyoxigraph import NamedNode

from ingest.folding import slug
from ontology.vocab import ID

__all__ = ["document", "held", "iri", "mention", "part", "participation", "person", "post", "run"]


def iri(ref: str) -> NamedNode:
    """The resource of a ref (``state/CAN``).

    >>> iri("state/CAN").value
    'https://w3id.org/diplograph/id/state/CAN'
    """
    return NamedNode(ID + ref)


def document(tail: str) -> NamedNode:
    """A document by its slug."""
    return iri(f"document/{tail}")


def part(document_slug: str, path: str) -> NamedNode:
    """A section or paragraph of a document."""
    return iri(f"document/{document_slug}/part/{path}")


def mention(document_slug: str, start: int, end: int) -> NamedNode:
    """A span of a document's text, in code points."""
    return iri(f"document/{document_slug}/mention/{start}-{end}")


def person(tail: str) -> NamedNode:
    """A person by slug."""
    return iri(f"person/{tail}")


def participation(event: str, person_slug: str, role: str) -> NamedNode:
    """A person's participation in an event, in one role."""
    return iri(f"event/{event}/participation/{person_slug}-{role}")


def _body(ref: str | None) -> str:
    return ref.replace("/", "-").lower() if ref else "unplaced"


def post(body: str | None, label: str) -> NamedNode:
    """A post in a body (``post/state-gha/ministre-…``); bodies that no text tells share ``unplaced``."""
    return iri(f"post/{_body(body)}/{slug(label)}")


def held(person_slug: str, body: str | None, label: str) -> NamedNode:
    """A person's holding of a post."""
    return iri(f"person/{person_slug}/held/{_body(body)}/{slug(label)}")


def run(sha256: str, version: str) -> NamedNode:
    """One conversion of one source file by one version of the program."""
    return iri(f"run/{sha256[:12]}-{version}")
