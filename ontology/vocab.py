"""One constant for each term that the program writes or reads; a test holds it equal to core.ttl and vocabulary.ttl.

This is the door of the package: our own terms are defined here, those of other vocabularies in
:mod:`ontology.foreign` and :mod:`ontology.describing`, and all are imported from here.
All constants are pyoxigraph ``NamedNode``.
"""

from __future__ import annotations

from pyoxigraph import NamedNode

from ontology.describing import DCAT, SD, SH, VANN, VOID
from ontology.foreign import BIBO, CITO, DCTERMS, FOAF, FRBR, ORG, OWL, PROV, RDF, RDFS, SCHEMA, SKOS, XSD
from ontology.namespaces import BASE, DGV, ID, PREFIXES, terms

__all__ = [
    "BASE",
    "BIBO",
    "CITO",
    "CONCEPTS",
    "DCAT",
    "DCTERMS",
    "DG",
    "DGV",
    "FOAF",
    "FRBR",
    "GRAPH_DATASET",
    "GRAPH_LINKS",
    "GRAPH_ONTOLOGY",
    "GRAPH_REGISTRY",
    "ID",
    "ORG",
    "OWL",
    "PREFIXES",
    "PROV",
    "RDF",
    "RDFS",
    "SCHEMA",
    "SD",
    "SH",
    "SKOS",
    "VANN",
    "VOID",
    "XSD",
    "concept",
    "document_graph",
    "scheme",
]


@terms(PREFIXES["dg"])
class DG:
    """Our own classes and properties; what they mean stands in core.ttl."""

    Document: NamedNode
    DocumentPart: NamedNode
    Event: NamedNode
    EventSeries: NamedNode
    Participation: NamedNode
    PostHolding: NamedNode
    State: NamedNode
    Region: NamedNode
    Framework: NamedNode
    FrameworkPart: NamedNode
    Statement: NamedNode
    Recommendation: NamedNode
    Mention: NamedNode
    ActorGroup: NamedNode
    ExtractionRun: NamedNode
    Distinction: NamedNode
    AmbiguousLabel: NamedNode
    hasParticipation: NamedNode
    participant: NamedNode
    participationRole: NamedNode
    onBehalfOf: NamedNode
    inCapacity: NamedNode
    status: NamedNode
    holder: NamedNode
    post: NamedNode
    attestedOn: NamedNode
    speaker: NamedNode
    speakerPost: NamedNode
    attributionBasis: NamedNode
    speechAct: NamedNode
    madeAt: NamedNode
    reportedIn: NamedNode
    cites: NamedNode
    frameworkPartOf: NamedNode
    adoptedAt: NamedNode
    eventType: NamedNode
    symbol: NamedNode
    languageVersionOf: NamedNode
    iso2: NamedNode
    iso3: NamedNode
    m49: NamedNode
    region: NamedNode
    evidence: NamedNode
    confidence: NamedNode
    asWritten: NamedNode
    denotes: NamedNode
    source: NamedNode
    inPart: NamedNode
    within: NamedNode
    joinedBy: NamedNode
    keptApart: NamedNode
    refusedBy: NamedNode
    review: NamedNode
    start: NamedNode
    end: NamedNode
    adjective: NamedNode
    formalName: NamedNode
    acronym: NamedNode
    contextualLabel: NamedNode
    nameAlsoPersonal: NamedNode
    candidate: NamedNode
    defaultCandidate: NamedNode
    organizationKind: NamedNode
    frameworkKind: NamedNode
    partKind: NamedNode
    genderMarker: NamedNode
    verb: NamedNode
    mode: NamedNode
    number: NamedNode
    heading: NamedNode
    length: NamedNode
    softwareVersion: NamedNode


# scheme -> its concepts, in the order of vocabulary.ttl
CONCEPTS: dict[str, tuple[str, ...]] = {
    "role": (
        "moderator",
        "chair",
        "speaker",
        "keynote",
        "opening",
        "closing",
        "rapporteur",
        "facilitator",
        "organizer",
        "author",
    ),
    "status": (
        "planned",
        "attested",
        "cancelled",
    ),
    "attribution": (
        "by-name",
        "by-post",
        "by-state",
        "by-organization",
        "by-list",
        "collective",
    ),
    "speech-act": (
        "assert",
        "propose",
        "call-for",
        "recall",
        "ask",
        "welcome",
        "commit",
        "describe-practice",
    ),
    "event-type": (
        "dialogue",
        "workshop",
        "session",
        "panel",
        "side-event",
        "hearing",
        "summit",
        "conference",
        "meeting",
        "other",
    ),
    "organization-kind": (
        "un",
        "igo",
        "ngo",
        "ministry",
        "government",
        "academic",
        "private",
        "forum",
        "rcp",
        "network",
        "local-authority",
        "parliament",
        "other",
    ),
    "framework-kind": (
        "treaty",
        "protocol",
        "declaration",
        "compact",
        "agenda",
        "guidelines",
        "resolution",
        "report",
        "programme",
        "principles",
        "index",
        "initiative",
        "policy",
        "charter",
        "goals",
        "other",
    ),
    "part-kind": (
        "goal",
        "target",
        "indicator",
        "objective",
        "article",
        "paragraph",
        "annex",
        "chapter",
        "principle",
        "commitment",
        "guideline",
        "section",
    ),
    "document-kind": (
        "agenda",
        "programme",
        "summary",
        "report",
        "record",
        "press-release",
        "concept-note",
        "working-paper",
        "statement",
        "resolution",
        "other",
    ),
    "part-type": (
        "section",
        "annex",
        "paragraph",
        "footnote",
        "item",
    ),
    "mode": (
        "in-person",
        "video",
        "written",
    ),
    "topic": (
        "migration",
        "international-migration",
        "migrants",
        "migration-policy",
        "migration-governance",
        "labour-migration",
        "women-migrants",
        "women-migrant-workers",
        "child-migrants",
        "irregular-migration",
        "regular-pathways",
        "forced-migration",
        "refugees",
        "asylum-seekers",
        "displaced-persons",
        "statelessness",
        "return-migration",
        "reintegration",
        "border-management",
        "trafficking-in-persons",
        "smuggling-of-migrants",
        "human-rights",
        "vulnerability",
        "detention",
        "missing-migrants",
        "xenophobia",
        "social-integration",
        "family-reunification",
        "recruitment",
        "skills-recognition",
        "remittances",
        "diaspora",
        "sustainable-development",
        "climate-and-environment",
        "disaster-prevention",
        "crises",
        "health",
        "data-and-evidence",
        "capacity-building",
        "civil-society",
    ),
    "joining": (
        "registry-name",
        "registry-adjective",
        "registry-acronym",
        "introduced",
        "own-words",
        "same-name",
        "accents",
        "initials",
        "shortened",
        "misspelt",
        "transliterated",
        "order",
        "surname",
        "post-holder",
        "same-meeting",
        "decision",
    ),
    "distinction": (
        "other-state",
        "other-body",
        "other-gender",
        "nothing-in-common",
        "several-fit",
        "decision",
    ),
    "review": ("accepted",),
}

GRAPH_REGISTRY = NamedNode(ID + "graph/registry")
GRAPH_ONTOLOGY = NamedNode(ID + "graph/ontology")
GRAPH_LINKS = NamedNode(ID + "graph/links")
GRAPH_DATASET = NamedNode(ID + "graph/dataset")


def scheme(name: str) -> NamedNode:
    """The concept scheme of that name; ``KeyError`` where vocabulary.ttl has none.

    >>> scheme("role").value
    'https://w3id.org/diplograph/vocabulary/role'
    """
    if name not in CONCEPTS:
        raise KeyError(f"no scheme {name}: take one of {', '.join(CONCEPTS)}")
    return NamedNode(DGV + name)


def concept(scheme: str, name: str) -> NamedNode:
    """The concept of that name in a scheme; ``KeyError`` where vocabulary.ttl has none.

    >>> concept("role", "moderator").value
    'https://w3id.org/diplograph/vocabulary/role/moderator'
    """
    if name not in CONCEPTS.get(scheme, ()):
        raise KeyError(f"no concept {scheme}/{name}: take one of vocabulary.ttl, or add it there and here")
    return NamedNode(f"{DGV}{scheme}/{name}")


def document_graph(slug: str) -> NamedNode:
    """The named graph of a document.

    >>> document_graph("a-68-370").value
    'https://w3id.org/diplograph/id/graph/document/a-68-370'
    """
    return NamedNode(f"{ID}graph/document/{slug}")
