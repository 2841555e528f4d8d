"""Terms of other vocabularies that the facts reuse.

Import these names from :mod:`ontology.vocab`. Each constant is a pyoxigraph ``NamedNode``.
"""

# ruff: noqa: N815 - attributes are spelled as the RDF terms they stand for

from __future__ import annotations

from pyoxigraph import NamedNode

from ontology.namespaces import PREFIXES, terms

__all__ = [
    "BIBO",
    "CITO",
    "DCTERMS",
    "FOAF",
    "FRBR",
    "ORG",
    "OWL",
    "PROV",
    "RDF",
    "RDFS",
    "SCHEMA",
    "SKOS",
    "XSD",
]


@terms(PREFIXES["bibo"])
class BIBO:
    """The Bibliographic Ontology."""

    Document: NamedNode
    DocumentPart: NamedNode


@terms(PREFIXES["cito"])
class CITO:
    """The Citation Typing Ontology."""

    cites: NamedNode


@terms(PREFIXES["dcterms"])
class DCTERMS:
    """DCMI Metadata Terms."""

    Location: NamedNode
    abstract: NamedNode
    bibliographicCitation: NamedNode
    conformsTo: NamedNode
    contributor: NamedNode
    created: NamedNode
    creator: NamedNode
    date: NamedNode
    description: NamedNode
    extent: NamedNode
    format: NamedNode
    hasPart: NamedNode
    hasVersion: NamedNode
    identifier: NamedNode
    isPartOf: NamedNode
    isReferencedBy: NamedNode
    isVersionOf: NamedNode
    issued: NamedNode
    language: NamedNode
    license: NamedNode
    modified: NamedNode
    publisher: NamedNode
    references: NamedNode
    replaces: NamedNode
    rights: NamedNode
    rightsHolder: NamedNode
    source: NamedNode
    spatial: NamedNode
    subject: NamedNode
    temporal: NamedNode
    title: NamedNode
    type: NamedNode


@terms(PREFIXES["foaf"])
class FOAF:
    """Friend of a Friend."""

    Agent: NamedNode
    Document: NamedNode
    Group: NamedNode
    Organization: NamedNode
    Person: NamedNode
    familyName: NamedNode
    givenName: NamedNode
    homepage: NamedNode
    member: NamedNode
    name: NamedNode
    page: NamedNode
    primaryTopic: NamedNode


@terms(PREFIXES["frbr"])
class FRBR:
    """Functional Requirements for Bibliographic Records."""

    Work: NamedNode


@terms(PREFIXES["org"])
class ORG:
    """The Organization Ontology."""

    FormalOrganization: NamedNode
    Membership: NamedNode
    Organization: NamedNode
    OrganizationalCollaboration: NamedNode
    OrganizationalUnit: NamedNode
    Post: NamedNode
    classification: NamedNode
    hasSubOrganization: NamedNode
    hasUnit: NamedNode
    heldBy: NamedNode
    holds: NamedNode
    identifier: NamedNode
    linkedTo: NamedNode
    member: NamedNode
    memberOf: NamedNode
    organization: NamedNode
    postIn: NamedNode
    subOrganizationOf: NamedNode
    transitiveSubOrganizationOf: NamedNode
    unitOf: NamedNode


@terms(PREFIXES["owl"])
class OWL:
    """OWL 2."""

    AnnotationProperty: NamedNode
    Class: NamedNode
    DatatypeProperty: NamedNode
    ObjectProperty: NamedNode
    Ontology: NamedNode
    deprecated: NamedNode
    inverseOf: NamedNode
    sameAs: NamedNode
    versionIRI: NamedNode
    versionInfo: NamedNode


@terms(PREFIXES["prov"])
class PROV:
    """The Provenance Ontology."""

    Activity: NamedNode
    Agent: NamedNode
    Association: NamedNode
    Entity: NamedNode
    SoftwareAgent: NamedNode
    agent: NamedNode
    alternateOf: NamedNode
    endedAtTime: NamedNode
    generatedAtTime: NamedNode
    qualifiedAssociation: NamedNode
    specializationOf: NamedNode
    startedAtTime: NamedNode
    used: NamedNode
    wasAssociatedWith: NamedNode
    wasDerivedFrom: NamedNode
    wasGeneratedBy: NamedNode
    wasRevisionOf: NamedNode


@terms(PREFIXES["rdf"])
class RDF:
    """RDF 1.1."""

    Property: NamedNode
    first: NamedNode
    langString: NamedNode
    nil: NamedNode
    rest: NamedNode
    type: NamedNode


@terms(PREFIXES["rdfs"])
class RDFS:
    """RDF Schema."""

    Class: NamedNode
    Literal: NamedNode
    Resource: NamedNode
    comment: NamedNode
    domain: NamedNode
    isDefinedBy: NamedNode
    label: NamedNode
    range: NamedNode
    seeAlso: NamedNode
    subClassOf: NamedNode
    subPropertyOf: NamedNode


@terms(PREFIXES["schema"])
class SCHEMA:
    """schema.org, under its http namespace as model.md has it."""

    City: NamedNode
    Claim: NamedNode
    Country: NamedNode
    DefinedTerm: NamedNode
    Event: NamedNode
    EventSeries: NamedNode
    Place: NamedNode
    about: NamedNode
    addressCountry: NamedNode
    appearance: NamedNode
    containedInPlace: NamedNode
    description: NamedNode
    domainIncludes: NamedNode
    duration: NamedNode
    endDate: NamedNode
    eventAttendanceMode: NamedNode
    funder: NamedNode
    honorificPrefix: NamedNode
    identifier: NamedNode
    inLanguage: NamedNode
    isbn: NamedNode
    issn: NamedNode
    keywords: NamedNode
    location: NamedNode
    mentions: NamedNode
    name: NamedNode
    organizer: NamedNode
    position: NamedNode
    rangeIncludes: NamedNode
    recordedIn: NamedNode
    sha256: NamedNode
    startDate: NamedNode
    subEvent: NamedNode
    superEvent: NamedNode
    target: NamedNode
    text: NamedNode
    url: NamedNode
    version: NamedNode


@terms(PREFIXES["skos"])
class SKOS:
    """Simple Knowledge Organization System."""

    Concept: NamedNode
    ConceptScheme: NamedNode
    altLabel: NamedNode
    broadMatch: NamedNode
    broader: NamedNode
    changeNote: NamedNode
    closeMatch: NamedNode
    definition: NamedNode
    editorialNote: NamedNode
    exactMatch: NamedNode
    example: NamedNode
    hasTopConcept: NamedNode
    hiddenLabel: NamedNode
    historyNote: NamedNode
    inScheme: NamedNode
    mappingRelation: NamedNode
    narrowMatch: NamedNode
    narrower: NamedNode
    notation: NamedNode
    note: NamedNode
    prefLabel: NamedNode
    related: NamedNode
    relatedMatch: NamedNode
    scopeNote: NamedNode
    topConceptOf: NamedNode


@terms(PREFIXES["xsd"])
class XSD:
    """XML Schema datatypes."""

    anyURI: NamedNode
    boolean: NamedNode
    date: NamedNode
    dateTime: NamedNode
    decimal: NamedNode
    double: NamedNode
    float: NamedNode
    gYear: NamedNode
    gYearMonth: NamedNode
    hexBinary: NamedNode
    integer: NamedNode
    language: NamedNode
    nonNegativeInteger: NamedNode
    string: NamedNode
    time: NamedNode
