"""Terms of the vocabularies that describe the data set, its service, its shapes and the ontology.

Import these names from :mod:`ontology.vocab`. Each constant is a pyoxigraph ``NamedNode``.
"""

# ruff: noqa: N815 - attributes are spelled as the RDF terms they stand for

from __future__ import annotations

from pyoxigraph import NamedNode

from ontology.namespaces import PREFIXES, terms

__all__ = ["DCAT", "SD", "SH", "VANN", "VOID"]


@terms(PREFIXES["dcat"])
class DCAT:
    """Data Catalog Vocabulary, version 3."""

    Catalog: NamedNode
    DataService: NamedNode
    Dataset: NamedNode
    Distribution: NamedNode
    accessService: NamedNode
    accessURL: NamedNode
    byteSize: NamedNode
    contactPoint: NamedNode
    dataset: NamedNode
    distribution: NamedNode
    downloadURL: NamedNode
    endpointDescription: NamedNode
    endpointURL: NamedNode
    keyword: NamedNode
    landingPage: NamedNode
    mediaType: NamedNode
    service: NamedNode
    servesDataset: NamedNode
    theme: NamedNode


@terms(PREFIXES["sd"])
class SD:
    """SPARQL 1.1 Service Description."""

    BasicFederatedQuery: NamedNode
    Dataset: NamedNode
    DereferencesURIs: NamedNode
    EmptyGraphs: NamedNode
    Graph: NamedNode
    NamedGraph: NamedNode
    RequiresDataset: NamedNode
    SPARQL11Query: NamedNode
    Service: NamedNode
    UnionDefaultGraph: NamedNode
    availableGraphs: NamedNode
    defaultDataset: NamedNode
    defaultGraph: NamedNode
    endpoint: NamedNode
    feature: NamedNode
    graph: NamedNode
    languageExtension: NamedNode
    name: NamedNode
    namedGraph: NamedNode
    resultFormat: NamedNode
    supportedLanguage: NamedNode


@terms(PREFIXES["sh"])
class SH:
    """SHACL."""

    IRI: NamedNode
    Info: NamedNode
    NodeShape: NamedNode
    PrefixDeclaration: NamedNode
    PropertyShape: NamedNode
    SPARQLAskExecutable: NamedNode
    SPARQLConstructExecutable: NamedNode
    SPARQLExecutable: NamedNode
    SPARQLSelectExecutable: NamedNode
    ValidationReport: NamedNode
    ValidationResult: NamedNode
    Violation: NamedNode
    Warning: NamedNode
    ask: NamedNode
    conforms: NamedNode
    construct: NamedNode
    declare: NamedNode
    description: NamedNode
    focusNode: NamedNode
    group: NamedNode
    message: NamedNode
    name: NamedNode
    namespace: NamedNode
    order: NamedNode
    path: NamedNode
    prefix: NamedNode
    prefixes: NamedNode
    property: NamedNode
    result: NamedNode
    resultMessage: NamedNode
    resultPath: NamedNode
    resultSeverity: NamedNode
    select: NamedNode
    severity: NamedNode
    sourceConstraintComponent: NamedNode
    sourceShape: NamedNode
    targetClass: NamedNode
    value: NamedNode


@terms(PREFIXES["vann"])
class VANN:
    """Annotations of vocabulary descriptions."""

    preferredNamespacePrefix: NamedNode
    preferredNamespaceUri: NamedNode


@terms(PREFIXES["void"])
class VOID:
    """Vocabulary of Interlinked Datasets."""

    Dataset: NamedNode
    DatasetDescription: NamedNode
    Linkset: NamedNode
    class_: NamedNode
    classPartition: NamedNode
    classes: NamedNode
    dataDump: NamedNode
    distinctObjects: NamedNode
    distinctSubjects: NamedNode
    documents: NamedNode
    entities: NamedNode
    exampleResource: NamedNode
    feature: NamedNode
    inDataset: NamedNode
    linkPredicate: NamedNode
    objectsTarget: NamedNode
    properties: NamedNode
    property: NamedNode
    propertyPartition: NamedNode
    rootResource: NamedNode
    sparqlEndpoint: NamedNode
    subjectsTarget: NamedNode
    subset: NamedNode
    target: NamedNode
    triples: NamedNode
    uriRegexPattern: NamedNode
    uriSpace: NamedNode
    vocabulary: NamedNode
