"""Bodies of states are their state's, wherever a paper tells it: behind an acronym, in a row, by who speaks of them."""

from __future__ import annotations

import pytest

from ingest.records import Conversion, OrganizationRecord
from tests.ingesting import conversion

_HEADS = {
    "en": "Third Dialogue on Quays and Skills\n\nReport\n\nThe Third Dialogue on Quays and Skills was held in Mombasa"
    " on 4 and 5 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\n\nRapport\n\nLe Troisième Dialogue sur les quais et les"
    " métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\n\nInforme\n\nEl Tercer Diálogo sobre los muelles y los"
    " oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n",
}
_ROWS = {
    "en": "Third Dialogue on Quays and Skills\n\nProgramme\n\nMombasa, 4 May 2032\n\n9:00 – 9:30 Opening\n\n"
    "Panellists:\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\n\nProgramme\n\nCotonou, 4 mai 2032\n\n"
    "9h00 – 9h30 Ouverture\n\nIntervenants :\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\n\nPrograma\n\nVeracruz, 4 de mayo de 2032\n\n"
    "9:00 – 9:30 Apertura\n\nPonentes:\n",
}


def _told(language: str, words: str) -> Conversion:
    return conversion(f"{_HEADS[language]}{words}\n")


def _only(found: Conversion, word: str) -> OrganizationRecord:
    """The one body of a name with this word in it, which its mentions and the people of it are of, too."""
    records = [o for o in found.organizations if word in o.label]
    assert len({o.ref for o in records}) == 1
    assert {m.ref for m in found.mentions if word in m.as_written and m.ref.startswith("organization/")} <= {
        records[0].ref
    }
    return records[0]


@pytest.mark.parametrize(
    ("language", "words", "body", "state"),
    [
        (
            "en",
            "The session was opened by Ms. Ada Quill, Director, Ministry of Harbours and Locks (MHL), Ghana.",
            "Harbours",
            "GHA",
        ),
        (
            "en",
            "The session was opened by Ms. Ada Quill, Director, National Lock Authority (NLA) of Ghana.",
            "Lock",
            "GHA",
        ),
        (
            "fr",
            "La séance a été présidée par Mme Ada Quill, Directrice générale de l'Agence nationale des écluses (ANE) du"
            " Togo.",
            "écluses",
            "TGO",
        ),
        (
            "fr",
            "La séance a été présidée par Mme Ada Quill, juge à la Cour nationale du littoral (CNL), France.",
            "littoral",
            "FRA",
        ),
        (
            "es",
            "La sesión fue inaugurada por la Sra. Ada Quill, Secretaría Nacional de Esclusas (SENES), Ecuador.",
            "Esclusas",
            "ECU",
        ),
    ],
)
def test_a_body_with_an_acronym_is_of_the_state_beside_it(language: str, words: str, body: str, state: str) -> None:
    found = _told(language, words)
    one = _only(found, body)
    assert one.state == f"state/{state}"
    assert one.acronym is not None
    [person] = found.people
    assert person.bodies == (one.ref,)
    assert all(h.body == one.ref for p in found.participations for h in p.holdings)
    assert all(p.on_behalf_of[0] == f"state/{state}" for p in found.participations)


@pytest.mark.parametrize(
    ("language", "words", "body", "state"),
    [
        (
            "en",
            "Ms. Ada Quill, of the Ministry of Quays of Ghana, opened the session. The Ministry of Quays had trained"
            " lock keepers.",
            "Quays",
            "GHA",
        ),
        (
            "en",
            "Mr. Quill (Ghana) said that the Ministry of Quays had trained lock keepers. The experts asked what the"
            " Ministry of Quays would do next.",
            "Ministry of Quays",
            "GHA",
        ),
        (
            "fr",
            "Mme Quill (Togo) répond que le Ministère des quais a formé des éclusiers.",
            "Ministère des quais",
            "TGO",
        ),
        (
            "es",
            "El Sr. Quill (Paraguay) explica que la Comisión Nacional de Esclusas estudia la propuesta.",
            "Esclusas",
            "PRY",
        ),
    ],
)
def test_a_body_is_of_the_state_told_elsewhere_or_of_who_speaks_of_it(
    language: str, words: str, body: str, state: str
) -> None:
    assert _only(_told(language, words), body).state == f"state/{state}"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Mr. Quill (Ghana) said that the Technical Secretariat of Quays should publish the list."),
        ("fr", "Mme Quill (Togo) demande que le Secrétariat technique des quais publie la liste."),
        ("es", "El Sr. Quill (Paraguay) pide que la Secretaría Técnica de los Muelles publique la lista."),
        ("en", "The experts asked what the Ministry of Quays would do next."),
    ],
)
def test_what_a_meeting_may_have_is_of_no_state(language: str, words: str) -> None:
    assert all(o.state is None for o in _told(language, words).organizations)


@pytest.mark.parametrize(
    ("language", "rows", "word"),
    [
        (
            "en",
            "Ghana: Ms. Ada Quill, Ministry of Quays\nKenya: Mr. Rex Tarn, Ministry of Quays\n",
            "Ministry of Quays",
        ),
        (
            "fr",
            "Togo : Mme Ada Quill, Ministère des quais\nBénin : M. Rex Tarn, Ministère des quais\n",
            "Ministère des quais",
        ),
        (
            "es",
            "- Chile: Sra. Ada Quill, Ministerio de Muelles\n- Perú: Sr. Rex Tarn, Ministerio de Muelles\n",
            "Ministerio de Muelles",
        ),
    ],
)
def test_two_states_have_each_their_own(language: str, rows: str, word: str) -> None:
    found = conversion(_ROWS[language] + rows)
    own = [o for o in found.organizations if o.label == word]
    assert len({o.ref for o in own}) == len({o.state for o in own}) == 2
    assert {m.ref for m in found.mentions if m.as_written == word} == {o.ref for o in own}
    for person in found.people:
        assert [next(o.state for o in own if o.ref == ref) for ref in person.bodies] == list(person.states)


@pytest.mark.parametrize(
    ("language", "words", "label", "state"),
    [
        ("en", "The session was chaired by Ms. Ada Quill, Statistics Denmark.", "Statistics Denmark", "DNK"),
        ("fr", "Le Comité a écrit au Président du Parlement libanais.", "Parlement libanais", "LBN"),
        (
            "es",
            "Abrió la sesión la Sra. Ada Quill, Vocal de la Asamblea de la República de Angola.",
            "Asamblea de la República de Angola",
            "AGO",
        ),
    ],
)
def test_a_body_is_of_the_state_in_its_name(language: str, words: str, label: str, state: str) -> None:
    found = _told(language, words)
    assert (label, f"state/{state}") in {(o.label, o.state) for o in found.organizations}
