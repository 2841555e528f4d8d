"""The graph that describes the data set: VoID counts and link sets, DCAT, prefixes, saved queries.

It says nothing that the data, the saved queries or the version do not, so the same store gives the same triples; no
clock, no blank nodes. Class partitions hold property partitions, and these the classes or datatypes of their values,
which is what SIB's sparql-editor completes from (``void-ext:`` is http://ldf.fi/void-ext#). Datatype partitions of the
whole count every literal, those of resources without a class, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import quote, urlsplit

from pyoxigraph import Literal, NamedNode, Quad, Triple

from graph.census import Census, Range, Usage, count
from graph.samples import sample_queries
from graph.service_description import DATASET, DATATYPE, DATATYPE_PARTITION, ENDPOINT, SERVICE, describe_service
from graph.store import GraphStore
from ontology.vocab import (
    BASE,
    DCAT,
    DCTERMS,
    GRAPH_DATASET,
    GRAPH_LINKS,
    GRAPH_ONTOLOGY,
    GRAPH_REGISTRY,
    ID,
    PREFIXES,
    RDF,
    SD,
    SH,
    VOID,
    XSD,
    document_graph,
)

__all__ = ["LICENSE", "describe", "described_version", "forget_datatypes"]

LICENSE = NamedNode("https://creativecommons.org/licenses/by/4.0/")

_VERSION = NamedNode(PREFIXES["dcat"] + "version")
_ACCESS = NamedNode(DATASET.value + "/distribution/sparql")
_WHOLE = NamedNode(DATASET.value + "/distribution/whole")
_DUMP = NamedNode(BASE + "data?default")

_TITLES = {
    GRAPH_REGISTRY: "States, frameworks, organizations, places, people and posts",
    GRAPH_ONTOLOGY: "Classes, properties and controlled terms",
    GRAPH_LINKS: "Links from the registry to outside data",
    GRAPH_DATASET: "Description of the data set",
}
_DESCRIPTION = (
    "Who took part in which multilateral meeting, in which role and post and for whom; what is reported of whom; "
    "which frameworks are cited: each fact tied to its place in the text that shows it. "
    "Facts, names and offsets only; no sentence of the sources."
)


def describe(
    store: GraphStore, version: str, census: Census | None = None, samples: Sequence[Triple] | None = None
) -> list[Triple]:
    """The triples that describe all other graphs of a store, which a version of the converters made.

    ``census``: what they hold, ``samples``: what :func:`~graph.samples.sample_queries` gives; where they are known.
    """
    census = census or count(store)
    return [
        *_about(version),
        *_void(census),
        *_graphs(census),
        *_link_sets(store.graph(GRAPH_LINKS)),
        *_prefixes(),
        *(sample_queries(store) if samples is None else samples),
    ]


def described_version(store: GraphStore) -> str | None:
    """The version of the converters that made a store, as its description says; None where it says nothing."""
    found = store.engine.quads_for_pattern(DATASET, _VERSION, None, GRAPH_DATASET)
    return next((quad.object.value for quad in found if isinstance(quad.object, Literal)), None)


def forget_datatypes(store: GraphStore) -> None:
    """Take back of which datatypes the literals of a store are: graphs came that its description does not know."""
    quads = store.graph(GRAPH_DATASET)
    parts = {q.object for q in quads if (q.subject, q.predicate) == (DATASET, DATATYPE_PARTITION)}
    store.replace(GRAPH_DATASET, [q for q in quads if q.subject not in parts and q.object not in parts])


def _about(version: str) -> Iterator[Triple]:
    for kind in (VOID.Dataset, DCAT.Dataset):
        yield Triple(DATASET, RDF.type, kind)
    yield Triple(DATASET, DCTERMS.title, Literal("diplograph: papers of multilateral meetings", language="en"))
    yield Triple(DATASET, DCTERMS.title, Literal("diplograph : documents de réunions multilatérales", language="fr"))
    yield Triple(DATASET, DCTERMS.description, Literal(_DESCRIPTION, language="en"))
    yield Triple(DATASET, DCTERMS.license, LICENSE)
    yield Triple(DATASET, _VERSION, Literal(version))
    yield Triple(DATASET, VOID.uriSpace, Literal(ID))
    yield Triple(DATASET, VOID.sparqlEndpoint, ENDPOINT)
    yield Triple(DATASET, DCAT.landingPage, NamedNode(BASE))
    yield Triple(DATASET, DCAT.distribution, _ACCESS)
    yield Triple(_ACCESS, RDF.type, DCAT.Distribution)
    yield Triple(_ACCESS, DCAT.accessURL, ENDPOINT)
    yield Triple(_ACCESS, DCAT.accessService, SERVICE)
    yield Triple(_ACCESS, DCTERMS.license, LICENSE)
    yield Triple(DATASET, DCAT.distribution, _WHOLE)
    yield Triple(DATASET, VOID.dataDump, _DUMP)
    yield Triple(_WHOLE, RDF.type, DCAT.Distribution)
    yield Triple(_WHOLE, DCAT.accessURL, _DUMP)
    yield Triple(_WHOLE, DCAT.downloadURL, _DUMP)
    yield Triple(_WHOLE, DCAT.mediaType, NamedNode("https://www.iana.org/assignments/media-types/text/turtle"))
    yield Triple(_WHOLE, DCTERMS.license, LICENSE)
    yield from describe_service(SERVICE, BASE)


def _void(census: Census) -> Iterator[Triple]:
    yield _number(DATASET, VOID.triples, census.totals.triples)
    yield _number(DATASET, VOID.distinctSubjects, census.totals.subjects)
    yield _number(DATASET, VOID.distinctObjects, census.totals.objects)
    yield _number(DATASET, VOID.classes, len(census.classes))
    yield _number(DATASET, VOID.properties, len(census.properties))
    yield from _vocabularies(census)
    for cls, members in census.classes.items():
        part = _part(DATASET, "class", cls)
        yield from _partition(DATASET, VOID.classPartition, part, VOID.class_, cls)
        yield _number(part, VOID.entities, members)
    for predicate, triples in census.properties.items():
        part = _part(DATASET, "property", predicate)
        yield from _partition(DATASET, VOID.propertyPartition, part, VOID.property, predicate)
        yield _number(part, VOID.triples, triples)
    for datatype, triples in census.datatypes.items():
        yield from _range(DATASET, Range(datatype, is_datatype=True, triples=triples))
    for usage in census.usages:
        yield from _usage(usage)


def _usage(usage: Usage) -> Iterator[Triple]:
    owner = _part(DATASET, "class", usage.of)
    part = _part(owner, "property", usage.property)
    yield from _partition(owner, VOID.propertyPartition, part, VOID.property, usage.property)
    yield _number(part, VOID.triples, usage.triples)
    for found in usage.ranges:
        yield from _range(part, found)


def _range(owner: NamedNode, found: Range) -> Iterator[Triple]:
    part = _part(owner, "datatype" if found.is_datatype else "class", found.of)
    if found.is_datatype:
        yield from _partition(owner, DATATYPE_PARTITION, part, DATATYPE, found.of)
    else:
        yield from _partition(owner, VOID.classPartition, part, VOID.class_, found.of)
    yield _number(part, VOID.triples, found.triples)


def _vocabularies(census: Census) -> Iterator[Triple]:
    used = {term.value for terms in (census.classes, census.properties) for term in terms}
    for namespace in sorted(set(PREFIXES.values())):
        if not namespace.startswith(ID) and any(iri.startswith(namespace) for iri in used):
            yield Triple(DATASET, VOID.vocabulary, NamedNode(namespace))


def _graphs(census: Census) -> Iterator[Triple]:
    """Each graph as a subset, but for the size of this one, which is not known while it is being made."""
    documents = document_graph("").value
    for name, triples in census.graphs.items():
        yield from _named_graph(name, _TITLES.get(name))
        yield _number(name, VOID.triples, triples)
        if name.value.startswith(documents):
            yield Triple(name, DCTERMS.source, NamedNode(f"{ID}document/{name.value.removeprefix(documents)}"))
    yield from _named_graph(GRAPH_DATASET, _TITLES[GRAPH_DATASET])


def _named_graph(name: NamedNode, title: str | None) -> Iterator[Triple]:
    yield Triple(DATASET, VOID.subset, name)
    yield Triple(DATASET, SD.namedGraph, name)
    yield Triple(name, RDF.type, VOID.Dataset)
    yield Triple(name, RDF.type, SD.NamedGraph)
    yield Triple(name, SD.name, name)
    yield Triple(name, VOID.dataDump, NamedNode(f"{BASE}data?graph={quote(name.value, safe='')}"))
    if title:
        yield Triple(name, DCTERMS.title, Literal(title, language="en"))


def _link_sets(links: set[Quad]) -> Iterator[Triple]:
    """One link set for each property and each outside host."""
    counts = Counter((quad.predicate, _site(quad.object)) for quad in links if isinstance(quad.object, NamedNode))
    for (predicate, site), triples in sorted(counts.items(), key=lambda item: (item[0][0].value, item[0][1])):
        target = NamedNode(f"{DATASET.value}/target/{_slug(site)}")
        link_set = NamedNode(f"{DATASET.value}/links/{_token(predicate)}/{_slug(site)}")
        yield Triple(link_set, RDF.type, VOID.Linkset)
        yield Triple(DATASET, VOID.subset, link_set)
        yield Triple(link_set, VOID.linkPredicate, predicate)
        yield Triple(link_set, VOID.subjectsTarget, DATASET)
        yield Triple(link_set, VOID.objectsTarget, target)
        yield _number(link_set, VOID.triples, triples)
        yield Triple(target, RDF.type, VOID.Dataset)
        yield Triple(target, VOID.uriSpace, Literal(site))


def _prefixes() -> Iterator[Triple]:
    for prefix, namespace in PREFIXES.items():
        declaration = NamedNode(f"{DATASET.value}/prefix/{prefix}")
        yield Triple(DATASET, SH.declare, declaration)
        yield Triple(declaration, RDF.type, SH.PrefixDeclaration)
        yield Triple(declaration, SH.prefix, Literal(prefix))
        yield Triple(declaration, SH.namespace, Literal(namespace, datatype=XSD.anyURI))


def _partition(
    owner: NamedNode, relation: NamedNode, part: NamedNode, key: NamedNode, value: NamedNode
) -> Iterator[Triple]:
    yield Triple(owner, relation, part)
    yield Triple(part, RDF.type, VOID.Dataset)
    yield Triple(part, key, value)


def _number(subject: NamedNode, predicate: NamedNode, value: int) -> Triple:
    return Triple(subject, predicate, Literal(value))


def _part(owner: NamedNode, kind: str, term: NamedNode) -> NamedNode:
    return NamedNode(f"{owner.value}/{kind}/{_token(term)}")


def _token(term: NamedNode) -> str:
    """A name for a term that can stand in an IRI: its prefix and local name, else its letters and digits.

    >>> _token(NamedNode("http://schema.org/about")), _token(NamedNode("http://ex.org/a#b"))
    ('schema-about', 'ex-org-a-b')
    """
    for prefix, namespace in PREFIXES.items():
        local = term.value.removeprefix(namespace)
        if local != term.value and re.fullmatch(r"\w+", local):
            return f"{prefix}-{local}"
    return _slug(term.value)


def _slug(iri: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", iri.split("://", 1)[-1]).strip("-")


def _site(node: NamedNode) -> str:
    parts = urlsplit(node.value)
    return f"{parts.scheme}://{parts.netloc}/"
