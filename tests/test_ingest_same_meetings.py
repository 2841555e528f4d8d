"""Meetings of different papers with one word for a meeting and one day: which of them are one."""

from __future__ import annotations

from itertools import permutations

import pytest

from ingest.identity.linkage import link
from ingest.identity.shares import Shares
from ingest.records import Conversion
from tests.ingesting import conversion

WORDS = {
    "en": ("Report", "{} May 2081", "Ms. Uma Das (India) said that the tide was high."),
    "fr": ("Rapport", "{} mai 2081", "Mme Uma Das (Inde) a dit que la marée était haute."),
    "es": ("Informe", "{} de mayo de 2081", "La Sra. Uma Das (India) dijo que la marea era alta."),
}


def paper(slug: str, language: str, name: str, city: str = "", day: int = 15) -> Conversion:
    """A report on a meeting."""
    kind, date, said = WORDS[language]
    place = f"{city}, " if city else ""
    return conversion(f"{name}\n{kind}\n{place}{date.format(day)}\n\n1. {said}\n", f"{slug}.txt")


def keys(*papers: Conversion) -> list[str]:
    """The key that each paper's meeting has in the graph; what was said and who took part is told of it, too."""
    linkage = link(papers)
    found = []
    for one in papers:
        share = Shares(linkage).of(one.document.slug).applied(one)
        (event,) = share.events
        assert share.document.about == (event.key,)
        assert {record.event for record in (*share.statements, *share.participations)} == {event.key}
        found.append(event.key)
    return found


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", ("Winterton Conference on Wool", "Oslo"), ("Sommerton Conference on Silk", "Lima")),
        ("en", ("Winterton Conference on Wool", ""), ("Sommerton Conference on Silk", "")),
        ("en", ("Conference on Wool", "Oslo"), ("Conference on Wool", "Lima")),
        ("en", ("Regional Conference on Ropes", ""), ("Regional Conference on Nets", "")),
        ("en", ("Second Meeting of Experts on Ropes", ""), ("Second Meeting of Experts on Buoys", "")),
        ("fr", ("Conférence de Winterton sur la laine", "Oslo"), ("Conférence de Sommerton sur la soie", "Lima")),
        ("fr", ("Conférence sur la laine", ""), ("Conférence sur la soie", "")),
        ("fr", ("Conférence sur la laine", "Oslo"), ("Conférence sur la laine", "Lima")),
        ("fr", ("Conférence internationale sur les cordes", ""), ("Conférence internationale sur les filets", "")),
        ("es", ("Conferencia de Winterton sobre la lana", "Oslo"), ("Conferencia de Sommerton sobre la seda", "Lima")),
        ("es", ("Conferencia sobre la lana", ""), ("Conferencia sobre la seda", "")),
        ("es", ("Conferencia sobre la lana", "Oslo"), ("Conferencia sobre la lana", "Lima")),
        ("es", ("Conferencia regional sobre las sogas", ""), ("Conferencia regional sobre las redes", "")),
    ],
)
def test_other_names_or_cities_make_other_meetings(language: str, one: tuple[str, str], other: tuple[str, str]) -> None:
    first, second = keys(paper("a", language, *one), paper("b", language, *other))
    assert first != second


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", ("Winterton Conference on Wool", "Oslo"), ("Winterton Conference", "Oslo")),
        ("en", ("Winterton Conference on Wool", "Oslo"), ("Conference on Wool", "")),
        ("en", ("Winterton Conference on Wool", "Oslo"), ("Third Annual Conference", "Oslo")),
        ("en", ("Winterton Conference on Wool", "Oslo"), ("WCW Conference", "Oslo")),
        ("en", ("WINTERTON CONFERENCE ON WOOL", "Oslo"), ("Winterton Conference on Wool", "")),
        ("fr", ("Conférence de Winterton sur la laine", "Oslo"), ("Conférence de Winterton", "")),
        ("fr", ("Conférence de Winterton sur la laine", "Oslo"), ("Deuxième Conférence régionale", "Oslo")),
        ("es", ("Conferencia de Winterton sobre la lana", "Oslo"), ("Conferencia de Winterton", "")),
        ("es", ("Conferencia de Winterton sobre la lana", "Oslo"), ("Segunda Conferencia regional", "Oslo")),
    ],
)
def test_short_names_and_missing_places_leave_a_meeting_one(
    language: str, one: tuple[str, str], other: tuple[str, str]
) -> None:
    papers = paper("a", language, *one), paper("b", language, *other)
    assert keys(*papers) == [record.events[0].key for record in papers]


def test_names_in_another_language_leave_a_meeting_one() -> None:
    wool = paper("a", "en", "Winterton Conference on Wool", "Oslo")
    assert len(set(keys(wool, paper("b", "fr", "Conférence sur la laine", "Oslo")))) == 1
    assert len(set(keys(wool, paper("b", "fr", "Conférence sur la laine")))) == 1
    assert len(set(keys(wool, paper("b", "fr", "Conférence sur la laine", "Lima")))) == 2


def test_meetings_on_other_days_keep_their_keys() -> None:
    papers = paper("a", "en", "Conference on Wool"), paper("b", "en", "Conference on Silk", day=16)
    assert keys(*papers) == [record.events[0].key for record in papers]


def test_what_fits_several_meetings_is_none_of_them_and_order_changes_nothing() -> None:
    papers = (
        paper("a", "en", "Winterton Conference on Wool", "Oslo"),
        paper("b", "en", "Sommerton Conference on Silk", "Lima"),
        paper("c", "en", "Winterton Conference"),
        paper("d", "fr", "Conférence sur la soie", "Lima"),
        paper("e", "en", "Third Conference"),
    )
    wool, silk, short, french, bare = keys(*papers)
    assert (wool, silk) == ("winterton-conference-on-wool-2081-05-15", "sommerton-conference-on-silk-2081-05-15")
    assert (short, french) == (wool, silk)
    assert bare == "conference-2081-05-15"
    found = {record.document.slug: key for record, key in zip(papers, keys(*papers), strict=True)}
    for order in list(permutations(papers))[::17]:
        assert {r.document.slug: key for r, key in zip(order, keys(*order), strict=True)} == found


def test_one_name_in_two_cities_gives_keys_with_the_city() -> None:
    papers = (paper(city, "en", "Conference on Wool", city) for city in ("Lima", "Oslo"))
    assert keys(*papers) == ["conference-on-wool-2081-05-15", "conference-on-wool-oslo-2081-05-15"]


def test_sessions_move_with_their_meeting() -> None:
    rows = "\n\n10.00 Session 1: Looms\nMs. Uma Das, Minister, India\n\n12.00 Session 2: Dyes\nMr. Bo Lund, Weaver\n"
    silk = conversion(f"Sommerton Conference on Silk\nProgramme\nLima, 15 May 2081{rows}", "silk.txt")
    linkage = link([silk, paper("wool", "en", "Winterton Conference on Wool", "Oslo")])
    assert any("/" in event.key for event in silk.events)
    moved = linkage.applied(silk)
    assert {e.key.split("/")[0] for e in moved.events} == {"sommerton-conference-on-silk-2081-05-15"}
    assert {e.parent for e in moved.events if e.parent} <= {e.key for e in moved.events}
    assert {p.event for p in moved.participations} <= {e.key for e in moved.events}
