"""Names from other scripts in several spellings are one person's, where more than the name agrees."""

from __future__ import annotations

import hashlib

import pytest

from ingest.identity.linkage import link
from ingest.identity.people_joining import rule_of_form
from ingest.identity.transliteration import alike, sounds
from ingest.naming.joinings import sureness
from ingest.records import Conversion, DocumentRecord, ParticipationRecord, PersonRecord, Span

SPELLINGS = [
    ("Muhammad El Wazzani", "Mohamed Elwazzani"),
    ("Mohammed Al-Nadeem", "Muhammad El Nadim"),
    ("Aleksandr Grabov", "Alexander Grabov"),
    ("Youssef Naddar", "Yusuf Naddar"),
    ("Yousef Naddar", "Yussuf Nadar"),
    ("Ilya Tchernikhov", "Ilya Chernikov"),
    ("Abdel Rahman Dousari", "Abdulrahman Dusari"),
    ("Abderrahmane Dousari", "Abd al-Rahman Dousari"),
    ("Abdelaziz Bennour", "Abdulaziz Benour"),
    ("Greta Müllner", "Greta Muellner"),
    ("Jürgen Großmann", "Juergen Grossmann"),
    ("Serguei Platov", "Sergey Platov"),
    ("Iouri Malinine", "Yuri Malinin"),
    ("Khaled Mansouri", "Khalid Mansuri"),
    ("Hicham Belkadj", "Hisham Belkaj"),
    ("Mijaíl Gorvatchev", "Mikhail Gorvachov"),
    ("Djamila Cissourou", "Jamila Cissuru"),
]
OTHERS = [
    ("Hassan Naddar", "Hussein Naddar"),
    ("Mahmoud Naddar", "Mohamed Naddar"),
    ("Ahmed Naddar", "Mohamed Naddar"),
    ("Mamadou Naddar", "Mohamed Naddar"),
    ("Elena Grabova", "Alina Grabova"),
    ("Yusuf Sala", "Yousef Sila"),
    ("Yusuf Paz", "Yousef Pas"),
    ("Ali Omar", "Ola Omar"),
    ("Aleksandr Grabov", "Aleksandra Grabova"),
    ("Karim Naddar", "Karima Naddar"),
]


def named(slug: str, name: str, state: str | None = "TGO", *events: str) -> Conversion:
    """A document that names one person, who takes part in meetings."""
    document = DocumentRecord(slug, slug, "en", "summary", hashlib.sha256(slug.encode()).hexdigest(), 9, f"{slug}.txt")
    person = PersonRecord("it", (name,), (), (f"state/{state}",) if state else ())
    takings = (ParticipationRecord(event, "it", "speaker", "attested", Span(0, 8), name) for event in events)
    return Conversion(document, "1", people=(person,), participations=tuple(takings))


def together(one: Conversion, other: Conversion) -> bool:
    """Whether two documents name one person."""
    return len(set(link([one, other]).people.values())) == 1


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_spellings_of_one_state_join_and_say_why(one: str, other: str) -> None:
    found = link([named("a", one), named("b", other)])
    (person,) = found.persons.values()
    assert {rule_of_form(name, person) for name in (one, other)} <= {"same-name", "accents", "transliterated"}
    assert "transliterated" in {rule_of_form(name, person) for name in (one, other)}
    assert sureness("transliterated") < 0.9


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_spellings_of_two_states_stay_two(one: str, other: str) -> None:
    assert not together(named("a", one), named("b", other, "SWE"))


def test_spellings_join_at_one_meeting_and_not_at_two() -> None:
    one, other = SPELLINGS[0]
    assert together(named("a", one, None, "talks/panel-1"), named("b", other, None, "talks/panel-2"))
    assert not together(named("a", one, None, "talks"), named("b", other, None, "other-talks"))
    assert not together(named("a", one, None), named("b", other, None))


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_names_of_one_state_stay_two(one: str, other: str) -> None:
    assert not together(named("a", one), named("b", other))


@pytest.mark.parametrize(
    ("one", "other"), [("Xu Lian", "Lian Xu"), ("Minh Nguyễn", "Minh Nguyen"), ("Ece Şahan", "Ece Sahan")]
)
def test_order_and_accents_join_in_one_state_alone(one: str, other: str) -> None:
    assert together(named("a", one), named("b", other))
    assert not together(named("a", one), named("b", other, "SWE"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("L. Brandes", "Karl Brandes"), ("L. Brandes", "Karl Lukas Brandes"), ("L. Brandes", "Karl L. Brandes")],
)
def test_an_initial_is_of_the_first_given_name(one: str, other: str) -> None:
    assert not together(named("a", one), named("b", other))


def test_a_doubled_letter_is_a_slip() -> None:
    (person,) = link([named("a", "Pia Molinotti"), named("b", "Pia Mollinotti")]).persons.values()
    assert {rule for _, rule in person.rules} == {"misspelt"}


def test_an_initial_that_fits_joins() -> None:
    assert together(named("a", "L. Brandes"), named("b", "Lukas Brandes"))
    assert together(named("a", "K. L. Brandes"), named("b", "Karl Lukas Brandes"))


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_what_is_alike_has_a_mark_in_common(one: str, other: str) -> None:
    ones, others = (
        tuple(person.names[0].lower().split()) for person in (*named("a", one).people, *named("b", other).people)
    )
    assert not alike(ones, others) or {*sounds(ones)} & {*sounds(others)}
