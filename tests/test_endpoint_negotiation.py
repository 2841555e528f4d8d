"""Formats follow what the client accepts, among those that fit its query."""

from __future__ import annotations

import pytest

from graph.endpoint.negotiation import (
    GRAPH_FORMATS,
    TABLE_FORMATS,
    by_extension,
    choose,
    choose_language,
    is_generic,
    prefers_html,
)

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"
RDFLIB = "application/sparql-results+xml,application/rdf+xml,text/turtle"
YASGUI = "application/sparql-results+json,*/*;q=0.9"


@pytest.mark.parametrize(
    ("accept", "alias", "table", "graph"),
    [
        (None, None, "json", "ttl"),
        ("", None, "json", "ttl"),
        ("*/*", None, "json", "ttl"),
        ("*", None, "json", "ttl"),
        (YASGUI, None, "json", "ttl"),
        (RDFLIB, None, "xml", "ttl"),
        ("text/csv", None, "csv", None),
        ("text/tab-separated-values", None, "tsv", None),
        ("text/*", None, "csv", "ttl"),
        ("*/*, application/sparql-results+json;q=0, text/turtle;q=0", None, "xml", "nt"),
        ("text/json;q=0.4, */*;q=0.2", None, "json", "ttl"),
        ("application/json", None, "json", "jsonld"),
        ("application/xml", None, "xml", "rdf"),
        ("application/ld+json", None, None, "jsonld"),
        ("application/n-quads", None, None, "nq"),
        ("TEXT/CSV ; Q=0.5, application/sparql-results+xml;q=0.2", None, "csv", None),
        ("text/csv;q=0", None, None, None),
        ("*/*, application/sparql-results+json;q=0, application/json;q=0, text/json;q=0", None, "xml", "ttl"),
        ("text/csv;q=nonsense", None, None, None),
        ("image/png", None, None, None),
        (None, "csv", "csv", None),
        ("*/*", "xml", "xml", "rdf"),
        (BROWSER, "tsv", "tsv", None),
        ("text/csv", "json", "csv", None),
        (None, "application/sparql-results+xml", "xml", None),
        (None, "TURTLE", None, "ttl"),
        (None, "nonsense", None, None),
    ],
)
def test_each_header_gets_its_format(accept: str | None, alias: str | None, table: str, graph: str) -> None:
    chosen = [choose(accept, offered, alias=alias) for offered in (TABLE_FORMATS, GRAPH_FORMATS)]
    assert [item.name if item else None for item in chosen] == [table, graph]


def test_a_more_specific_range_overrules_a_wider_one() -> None:
    accept = "text/*;q=0.9, text/csv;q=0.1, application/sparql-results+xml;q=0.5"
    chosen = choose(accept, [item for item in TABLE_FORMATS if item.name in ("csv", "xml")])
    assert chosen is not None
    assert chosen.name == "xml"


def test_pages_are_for_who_asks_for_them_by_name() -> None:
    assert prefers_html(BROWSER)
    assert prefers_html("text/html")
    assert not prefers_html("*/*")
    assert not prefers_html(None)
    assert not prefers_html(YASGUI)
    assert not prefers_html("text/turtle, text/html;q=0.5")


def test_a_generic_header_leaves_the_choice() -> None:
    assert is_generic(None)
    assert is_generic(BROWSER)
    assert not is_generic("text/csv")
    assert not is_generic("*/*;q=0")


def test_an_extension_names_a_format_only_if_it_is_one() -> None:
    path, item = by_extension("id/state/CAN.jsonld", GRAPH_FORMATS)
    assert path == "id/state/CAN"
    assert item is not None
    assert item.name == "jsonld"
    assert by_extension("id/framework/sdg/target/10.7", GRAPH_FORMATS) == ("id/framework/sdg/target/10.7", None)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"),
        ("fr", "fr"),
        ("es-AR,fr;q=0.8", "es"),
        ("de,fr;q=0.5,en;q=0.7", "en"),
        ("zh", "en"),
        ("fr;q=0", "en"),
    ],
)
def test_the_language_is_the_readers_where_there_are_names_in_it(header: str | None, language: str) -> None:
    assert choose_language(header, ["en", "fr", "es"]) == language
