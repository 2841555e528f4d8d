"""Homonyms: like names of different states or bodies are two people's, in one document and over all of them."""

from __future__ import annotations

import hashlib

import pytest

from ingest.errors import DecisionError
from ingest.identity.decisions import parse_decisions
from ingest.identity.linkage import link
from ingest.identity.shares import Shares
from ingest.records import Conversion, DocumentRecord, ParticipationRecord, PersonRecord, Span
from tests.ingesting import REPORT_HEADS, conversion

AGENDA = "Lomé Meeting on Wharves\n\nLomé, 4 May 2032\n\nPROGRAMME\n\n9.00 – 10.00 Panel 1: Old wharves\n"


def speakers(text: str, language: str) -> list[str]:
    """Who made the statements of a report, in their order."""
    said = sorted(conversion(REPORT_HEADS[language] + text).statements, key=lambda s: s.span.start)
    return [(s.speaker or "").removeprefix("person:") for s in said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ada Moll (Brazil) asked for a list. Ms. Ada Moll (Portugal) opposed it. Ms. Moll was brief."),
        ("en", "The representative of Brazil, Ada Moll, asked for time. Portugal's Minister, Ada Moll, opposed it."),
        ("en", "Ada Moll, Minister of Labour of Brazil, asked for time. Ada Moll, Ambassador of Portugal, opposed it."),
        ("fr", "Mme Ada Moll (Brésil) a demandé une liste. Mme Ada Moll (Portugal) a regretté le retard."),
        ("fr", "La représentante du Brésil, Ada Moll, a dit oui. La ministre du Portugal, Ada Moll, a dit non."),
        ("fr", "Ada Moll, ministre du Travail du Brésil, a dit oui. L'ambassadrice du Portugal, Ada Moll, a dit non."),
        ("es", "La Sra. Ada Moll (Brasil) pidió una lista. La Sra. Ada Moll (Portugal) lamentó el retraso."),
        ("es", "La representante del Brasil, Ada Moll, pidió más. La embajadora de Portugal, Ada Moll, lo lamentó."),
        ("es", "Ada Moll, Ministra de Trabajo del Brasil, pidió más. La Sra. Ada Moll (Portugal) lo lamentó."),
    ],
)
def test_one_name_and_two_states_are_two_people(language: str, text: str) -> None:
    assert speakers(text, language) == ["ada-moll-bra", "ada-moll-prt"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ada Moll, Ambassador of Brazil to Portugal, asked for time. Ms. Ada Moll (Portugal) was brief."),
        ("en", "Ms. Ada Moll (Brazil) asked for time. Ms. Ada Moll (on behalf of Chile) opposed it."),
        ("en", "Ms. Ada Moll (Brazil) asked for time. Ms. Ada Moll, a lawyer from Portugal, opposed it."),
        ("en", "Ms. Ada Moll (Brazil) asked for time. Ms. Ada Moll, Chair of the Committee on Wharves, opposed it."),
        ("en", "Ms. Ada Moll (Brazil) asked for time. On behalf of the African Union, Ms. Ada Moll opposed it."),
        (
            "fr",
            "Mme Ada Moll, ambassadrice du Brésil au Portugal, a demandé une liste. Mme Ada Moll a regretté le retard.",
        ),
        ("fr", "Mme Ada Moll (Brésil) a demandé une liste. Mme Ada Moll (au nom du Chili) a regretté le retard."),
        ("es", "La Sra. Ada Moll (Brasil) pidió una lista. La Sra. Ada Moll (en nombre de Chile) lamentó el retraso."),
        ("es", "La Sra. Ada Moll, embajadora del Brasil en Portugal, pidió una lista. Ada Moll lamentó el retraso."),
    ],
)
def test_another_state_that_is_not_her_own_leaves_somebody_one(language: str, text: str) -> None:
    people = conversion(REPORT_HEADS[language] + text).people
    assert [person.key for person in people] == ["ada-moll"]


SAID = {
    "en": ("Ms. Ada Moll (Brazil) asked for time.", "Ms. Ada Moll (Portugal) opposed it.", "Ms. Moll said yes."),
    "fr": ("Mme Ada Moll (Brésil) a demandé du temps.", "Mme Ada Moll (Portugal) a dit non.", "Mme Moll a dit oui."),
    "es": (
        "La Sra. Ada Moll (Brasil) pidió tiempo.",
        "La Sra. Ada Moll (Portugal) pidió una lista.",
        "La Sra. Moll lamentó el retraso.",
    ),
}
KIM = {
    "en": "Mr. Kim (Republic of Korea) said no.\n\nMr. Kim (Democratic People's Republic of Korea) said yes.",
    "fr": "M. Kim (République de Corée) a dit non.\n\nM. Kim (République populaire démocratique de Corée) a dit oui.",
    "es": "Sr. Kim (República de Corea) pidió más.\n\nSr. Kim (República Popular Democrática de Corea) pidió paz.",
}
HER = {
    "en": "Ms. Moll (Brazil) said yes.",
    "fr": "Mme Moll (Brésil) a dit oui.",
    "es": "La Sra. Moll (Brasil) lamentó el retraso.",
}


def ends(text: str, language: str) -> str:
    """The last words of the keys of those who speak."""
    return " ".join(who.rsplit("-", 1)[-1] for who in speakers(text, language))


@pytest.mark.parametrize("language", SAID)
def test_a_surname_goes_to_whom_state_or_place_tells_else_to_nobody(language: str) -> None:
    one, other, bare = SAID[language]
    assert ends(f"{one}\n\n{other} {bare}", language) == "bra prt prt"
    assert ends(f"{one}\n\n{bare}\n\n{other}", language) == "bra bra prt"
    assert ends(f"{one}\n\n{other}\n\n{bare}", language) == "bra prt moll"
    assert ends(f"{one}\n\n{other}\n\n{HER[language]} {bare}", language) == "bra prt bra bra"
    assert ends(f"{other} {HER[language]}", language) == "moll bra"
    assert ends(f"{KIM[language]}", language) == "kor prk"


def keys(rows: str) -> set[str]:
    """Who take part by an agenda."""
    return {taking.person for taking in conversion(AGENDA + rows).participations}


def test_a_list_that_gives_one_name_two_posts_in_two_bodies_names_two_people() -> None:
    rows = "- Ms. Ada Moll, Director, Harbour Institute\n- Ms. Ada Moll, Professor, University of Lisbon\n"
    assert keys(rows) == {"ada-moll-harbour-institute", "ada-moll-university-of-lisbon"}
    people = conversion(AGENDA + rows)
    assert [d.reason for d in link([people]).distinctions] == ["other-body"]


@pytest.mark.parametrize(
    "other",
    [
        "Ms. Ada Moll, President, Friends of the Sea",
        "Ms. Ada Moll, Deputy Director, Institute of Harbours",
        "Ms. Ada Moll, Member, Wharf Commission",
        "Ms. Ada Moll, Harbour Institute",
        "Ms. Ada Moll, Former Minister of Labour, Brazil",
    ],
)
def test_an_office_beside_a_post_or_a_variant_of_it_is_the_same_person_s(other: str) -> None:
    assert keys(f"- Ms. Ada Moll, Director, Harbour Institute\n- {other}\n") == {"ada-moll"}


def named(slug: str, state: str | None, *events: str, key: str = "it", body: str | None = None) -> Conversion:
    """A document that names one Ada Moll, who takes part in meetings."""
    document = DocumentRecord(slug, slug, "en", "summary", hashlib.sha256(slug.encode()).hexdigest(), 9, f"{slug}.txt")
    states, bodies = (f"state/{state}",) if state else (), (f"organization/{body}",) if body else ()
    person = PersonRecord(key, ("Ada Moll",), (), states, bodies)
    takings = [ParticipationRecord(e, key, "speaker", "attested", Span(0, 8), "Ada Moll") for e in events]
    return Conversion(document, "1", people=(person,), participations=tuple(takings))


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        (named("c", None), {"c"}),
        (named("c", "BRA"), {"a", "c"}),
        (named("c", None, "talks-2032/panel-1"), {"a", "c"}),
        (named("c", None, "talks-2033"), {"c"}),
        (named("c", None, body="iom"), {"c"}),
    ],
)
def test_one_of_whom_nothing_is_told_makes_no_one_of_two(third: Conversion, expected: set[str]) -> None:
    found = link([named("a", "BRA", "talks-2032"), named("b", "PRT", "talks-2031"), third])
    together = {key[0] for key, who in found.people.items() if who == found.people["c", "it"]}
    assert together == expected
    assert found.people["a", "it"] != found.people["b", "it"]
    reasons = {d.reason for d in found.distinctions}
    assert reasons == {"other-state", *(["several-fit"] if expected == {"c"} else [])}


def test_who_may_be_either_of_two_at_one_meeting_is_neither() -> None:
    found = link([named("a", "BRA", "talks"), named("b", "PRT", "talks"), named("c", None, "talks")])
    assert len(set(found.people.values())) == 3


def test_what_no_homonym_contradicts_is_still_one_person() -> None:
    found = link([named("a", "BRA"), named("b", None, body="iom"), named("c", None)])
    assert len(set(found.people.values())) == 1


REPORT = (
    "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n"
    "Ms. Ada Moll (Brazil) asked for a list. She said that time was short.\n\n"
    "Ms. Ada Moll proposed a fund. She called for more ships.\n\n"
    "Ms. Ada Moll said that it was late.\n"
)


def place(number: int) -> str:
    """The name of whom one of the places in the report means."""
    at = -1
    for _ in range(number):
        at = REPORT.index("Ada Moll", at + 1)
    return f"person/ada-moll@talks:{at}-{at + 8}"


def who_said(*lines: str) -> list[str]:
    """The slugs of those who speak in the report, with some decisions."""
    found = conversion(REPORT, "talks.txt")
    document = found.document.slug
    decisions = parse_decisions("\n".join(lines).replace("@talks", f"@{document}"), "d.csv")
    linkage = link([found], decisions)
    assert not linkage.unmatched
    share = Shares(linkage).of(document)
    said = sorted(share.applied(found).statements, key=lambda s: s.span.start)
    return [linkage.people[document, str(s.speaker).removeprefix("person:")] for s in said]


def test_a_reader_parts_two_of_one_name_in_one_document_by_their_places() -> None:
    assert len(set(who_said())) == 1
    first, *_ = one, same, other, also, last = who_said(f"different-from,{place(1)},{place(2)}")
    assert (one, same) == (first, first)
    assert other == also == last != first


def test_a_place_apart_from_the_rest_and_one_joined_to_it_again() -> None:
    lines = f"different-from,{place(2)},person/ada-moll@talks", f"same-as,{place(3)},{place(1)}"
    one, same, other, also, last = who_said(*lines)
    assert one == same == last
    assert other == also != one


def test_two_whom_the_rules_tell_apart_are_one_by_decision() -> None:
    text = REPORT.replace("Ms. Ada Moll said", "Ms. Ada Moll (Portugal) said")
    found = conversion(text, "talks.txt")
    slugs = set(link([found]).people.values())
    assert {"ada-moll", "ada-moll-prt"} <= slugs
    linkage = link([found], parse_decisions("same-as,person/ada-moll-prt,person/ada-moll", "d.csv"))
    assert linkage.people[found.document.slug, "ada-moll-bra"] == linkage.people[found.document.slug, "ada-moll-prt"]


@pytest.mark.parametrize(
    "line",
    [
        "different-from,person/ada-moll@talks:5-9,person/ada-moll@talks",
        "different-from,person/odd-other@talks:140-148,person/ada-moll@talks",
    ],
)
def test_a_place_that_names_nobody_so_is_told(line: str) -> None:
    found = conversion(REPORT, "talks.txt")
    linkage = link([found], parse_decisions(line.replace("@talks", f"@{found.document.slug}"), "d.csv"))
    assert linkage.unmatched
    assert len(set(linkage.people.values())) == 1


@pytest.mark.parametrize(
    "line", ["reject,person/ada-moll@talks:5-9", "different-from,organization/iom@talks:5-9,organization/un"]
)
def test_only_people_are_parted_by_places(line: str) -> None:
    with pytest.raises(DecisionError):
        parse_decisions(line, "d.csv")
