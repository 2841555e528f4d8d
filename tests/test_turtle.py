"""The Turtle that we write says the same as the triples that went in, and always in the same bytes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from graph.errors import SerializationError
from graph.turtle import natural_key, write_turtle
from ontology.vocab import ID, PREFIXES, RDF, SH, XSD

TAILS = st.text(alphabet="aB9_-.~/%:()é", max_size=12).map(lambda tail: tail.replace("%", "%20"))
IRIS = st.builds(
    lambda start, tail: NamedNode(start + tail),
    st.sampled_from([ID, ID + "state/", *sorted(PREFIXES.values()), "http://example.org/", "urn:x:"]),
    TAILS,
)
LITERALS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20).map(Literal),
    st.builds(
        lambda text, tag: Literal(text, language=tag),
        st.text("a'\"\\\n\té", max_size=6),
        st.sampled_from(["fr", "en-gb"]),
    ),
    st.integers().map(Literal),
    st.booleans().map(Literal),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-9999, max_value=9999).map(
        lambda d: Literal(str(d), datatype=XSD.decimal)
    ),
    st.builds(
        lambda text, kind: Literal(text, datatype=kind),
        st.sampled_from(["", "1", "+1", ".5", "5.", ".", "1e5", "01", "true", "TRUE", "2017", "2017-04", "x"]),
        st.sampled_from([XSD.integer, XSD.decimal, XSD.boolean, XSD.gYear, XSD.gYearMonth, XSD.date]),
    ),
)
TRIPLES = st.lists(st.builds(Triple, IRIS, st.one_of(IRIS, st.just(RDF.type)), st.one_of(IRIS, LITERALS)), max_size=12)


def as_stored(triples: list[Triple]) -> set[Quad]:
    """The quads as the store keeps them: numbers in canonical form."""
    store = Store()
    store.extend([Quad(t.subject, t.predicate, t.object, DefaultGraph()) for t in triples])
    return set(store)


@given(TRIPLES, st.randoms())
def test_what_is_written_is_read_back_and_order_of_input_does_not_matter(
    triples: list[Triple], rng: random.Random
) -> None:
    text = write_turtle(triples)
    back = [quad.triple for quad in parse(text, RdfFormat.TURTLE)]
    assert as_stored(back) == as_stored(triples)
    shuffled = triples * 2
    rng.shuffle(shuffled)
    assert write_turtle(shuffled) == text


def test_type_comes_first_names_are_short_and_numbers_in_iris_count_by_value() -> None:
    document = ID + "document/x"
    triples = [
        Triple(NamedNode(f"{document}/mention/{n}-{n + 3}"), RDF.type, NamedNode(PREFIXES["dg"] + "Mention"))
        for n in (100, 20)
    ]
    triples += [
        Triple(NamedNode(document), NamedNode(PREFIXES["dg"] + "about"), NamedNode(PREFIXES["state"] + "GHA")),
        Triple(NamedNode(document), NamedNode(PREFIXES["dg"] + "confidence"), Literal("1", datatype=XSD.decimal)),
        Triple(NamedNode(document), RDF.type, NamedNode(PREFIXES["dg"] + "Document")),
    ]
    assert write_turtle(triples) == (
        f"@base <{ID}> .\n"
        f"@prefix dg: <{PREFIXES['dg']}> .\n"
        f"@prefix state: <{PREFIXES['state']}> .\n"
        "\n"
        "<document/x> a dg:Document ;\n"
        "  dg:about state:GHA ;\n"
        "  dg:confidence 1.0 .\n"
        "<document/x/mention/20-23> a dg:Mention .\n"
        "<document/x/mention/100-103> a dg:Mention .\n"
    )


@pytest.mark.parametrize("place", ["subject", "object"])
def test_blank_nodes_are_refused(place: str) -> None:
    node, blank = NamedNode("urn:x:a"), BlankNode("b")
    triple = Triple(blank, node, node) if place == "subject" else Triple(node, node, blank)
    with pytest.raises(SerializationError, match="mint an IRI"):
        write_turtle([triple])


@given(st.lists(st.text("a1/09-", max_size=6)))
def test_the_natural_order_is_total(names: list[str]) -> None:
    assert sorted(names, key=natural_key) == sorted(reversed(names), key=natural_key)


def test_texts_of_several_lines_keep_them_and_all_else_is_escaped() -> None:
    text = 'ASK {\n  ?s ?p "a\\n\\\\b"\t}\r\n"""'
    written = write_turtle([Triple(NamedNode(ID + "x"), SH.ask, Literal(text))])
    assert 'sh:ask """ASK {\n  ?s ?p' in written
    assert "\r" not in written
    (back,) = parse(written, RdfFormat.TURTLE)
    assert back.object == Literal(text)
