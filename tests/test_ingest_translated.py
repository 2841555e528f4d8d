"""Papers in two languages that tell of one meeting: it is one event, and what they both report is one statement."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from itertools import permutations

import pytest

from ingest.identity.linkage import Linkage, link
from ingest.records import (
    Conversion,
    DocumentRecord,
    EventRecord,
    MentionRecord,
    ParticipationRecord,
    PersonRecord,
    PlaceRecord,
    Span,
    StatementRecord,
)
from tests.ingesting import conversion

TEXTS = {
    "en": """Arden Conference

REPORT

The Arden Conference was held in Arden, Canada, on 4 and 5 May 2032.

Panel 1: Old wharves

Ms. Ada Moll (Brazil) said that the Paris Agreement needed money. She called for a fund for Kenya.

Panel 2: New wharves

Mr. Ivo Dorn (Norway) said that wharves were old.
""",
    "fr": """Conférence d'Arden

RAPPORT

La Conférence d'Arden s'est tenue à Arden (Canada) les 4 et 5 mai 2032.

Panel 1 : Les vieux quais

Mme Ada Moll (Brésil) a dit que l'Accord de Paris avait besoin d'argent. Elle a demandé un fonds pour le Kenya.

Panel 2 : Les quais neufs

M. Ivo Dorn (Norvège) a dit que les quais étaient vieux.
""",
    "es": """Conferencia de Arden

INFORME

La Conferencia de Arden se celebró en Arden (Canadá) los días 4 y 5 de mayo de 2032.

Panel 1: Los viejos muelles

La Sra. Ada Moll (Brasil) dijo que el Acuerdo de París necesitaba dinero. Pidió un fondo para Kenya.

Panel 2: Los muelles nuevos

El Sr. Ivo Dorn (Noruega) dijo que los muelles eran viejos.
""",
}


def meetings(linkage: Linkage, found: Mapping[str, Conversion]) -> dict[str, set[str]]:
    """The keys of all events of each paper, as they are in the graph."""
    return {slug: {event.key for event in linkage.applied(one).events} for slug, one in found.items()}


@pytest.mark.parametrize(("one", "other"), list(permutations(TEXTS, 2)))
def test_a_meeting_under_two_words_for_it_is_one_and_so_is_what_was_said_there(one: str, other: str) -> None:
    found = {slug: conversion(TEXTS[language], f"{slug}.txt") for slug, language in (("a", one), ("b", other))}
    linkage = link(found)
    keys = meetings(linkage, found)
    assert keys["a"] == keys["b"]
    pairs = {(x[1], y[1]) for x, others in linkage.alternates.items() for y in others if x[0] == "a"}
    # What names no state and no framework may be one or two.
    assert pairs == {(0, 0), (1, 1)}


def told(
    slug: str,
    language: str,
    label: str,
    *,
    start: str = "2032-05-04",
    city: str | None = None,
    kind: str = "conference",
    who: str | None = None,
) -> Conversion:
    """A paper that tells of one meeting, and of one who was there."""
    document = DocumentRecord(
        slug, slug, language, "report", hashlib.sha256(slug.encode()).hexdigest(), 9, f"{slug}.txt"
    )
    place = PlaceRecord(f"place/{city}", city) if city else None
    event = EventRecord(f"{language}-{kind}-{start}", kind, Span(0, 4), label, start=start, place=place)
    people = (PersonRecord("it", (who,), (), ("state/TGO",)),) if who else ()
    takings = (ParticipationRecord(event.key, "it", "speaker", "attested", Span(0, 8), who),) if who else ()
    return Conversion(document, "1", events=(event,), people=people, participations=takings)


def are_one(*papers: Conversion) -> bool:
    """Whether all tell of one meeting."""
    linkage = link(papers)
    return len({event.key for one in papers for event in linkage.applied(one).events}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("a", "en", "Arden Conference"), told("b", "fr", "Conférence d'Arden")),
        (
            told("a", "en", "Conference on Migration", city="arden"),
            told("b", "es", "Congreso de migraciones", city="arden"),
        ),
        (
            told("a", "en", "Talks", city="arden", who="Ada Moll"),
            told("b", "fr", "Entretiens", city="arden", who="Ada Moll"),
        ),
        (
            told("a", "en", "Migration Meeting", kind="meeting", who="Ada Moll"),
            told("b", "fr", "Conférence sur la migration", who="Ada Moll"),
        ),
    ],
)
def test_days_and_two_signs_more_make_one_meeting(one: Conversion, other: Conversion) -> None:
    assert are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("a", "en", "Arden Conference"), told("b", "fr", "Conférence d'Arden", start="2032-05-05")),
        (told("a", "en", "Arden Conference"), told("b", "fr", "Atelier d'Arden", kind="workshop")),
        (told("a", "en", "Regional Conference"), told("b", "fr", "Conférence régionale")),
        (told("a", "en", "Conference on Migration"), told("b", "fr", "Conférence sur la migration à Oslo")),
        (
            told("a", "en", "Conference on Migration", city="arden"),
            told("b", "fr", "Conférence sur la migration", city="oslo"),
        ),
        (
            told("a", "en", "Conference on Wharves", city="arden"),
            told("b", "fr", "Conférence sur les semences", city="arden"),
        ),
        (told("a", "en", "27th Arden Conference"), told("b", "fr", "28e Conférence d'Arden")),
        (told("a", "en", "Arden Conference", start="2032-05"), told("b", "fr", "Conférence d'Arden", start="2032-05")),
    ],
)
def test_meetings_that_differ_or_share_little_stay_two(one: Conversion, other: Conversion) -> None:
    assert not are_one(one, other)


def test_what_fits_two_meetings_of_one_language_is_neither() -> None:
    one = told("a", "en", "Conference on Migration", city="arden")
    other = told("b", "en", "Meeting on Migration", city="arden", kind="meeting")
    third = told("c", "fr", "Conférence sur la migration", city="arden")
    papers = {paper.document.slug: paper for paper in (one, other, third)}
    keys = meetings(link(papers), papers)
    assert len(set(map(frozenset, keys.values()))) == 3 or keys["a"] != keys["b"]


def said(slug: str, language: str, *records: tuple[str, str, str]) -> Conversion:
    """A paper that reports statements at one meeting: event, speech act and framework or state of each."""
    document = DocumentRecord(
        slug, slug, language, "report", hashlib.sha256(slug.encode()).hexdigest(), 9, f"{slug}.txt"
    )
    statements, mentions = [], []
    for i, (event, act, about) in enumerate(records):
        span = Span(20 * i, 20 * i + 18)
        cites = (about,) if about.startswith("framework/") else ()
        statements.append(
            StatementRecord(
                span, "by-state", act, "x", "state/SWE", on_behalf_of=("state/SWE",), event=event, cites=cites
            )
        )
        mentions += [
            MentionRecord(Span(span.start, span.start + 3), ref, "x", "p1") for ref in ("state/SWE", about) if ref
        ]
    return Conversion(document, "1", mentions=tuple(mentions), statements=tuple(statements))


PARIS = ("talks-2032/panel-1", "assert", "framework/paris")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (said("a", "en", PARIS), said("b", "fr", PARIS), 2),
        (said("a", "en", ("talks", "assert", "state/KEN")), said("b", "fr", ("talks", "assert", "state/KEN")), 2),
        (said("a", "en", PARIS), said("b", "en", PARIS), 0),
        (said("a", "en", PARIS), said("b", "fr", ("talks-2032/panel-2", "assert", "framework/paris")), 0),
        (said("a", "en", PARIS), said("b", "fr", ("talks-2032/panel-1", "ask", "framework/paris")), 0),
        (said("a", "en", PARIS), said("b", "fr", ("talks-2032/panel-1", "assert", "framework/gcm")), 0),
        (said("a", "en", PARIS), said("b", "fr", PARIS, PARIS), 0),
        (said("a", "en", ("talks", "assert", "")), said("b", "fr", ("talks", "assert", "")), 0),
    ],
)
def test_a_statement_in_two_languages_is_one_where_all_that_it_names_agrees(
    one: Conversion, other: Conversion, expected: int
) -> None:
    assert len(link([one, other]).alternates) == expected
