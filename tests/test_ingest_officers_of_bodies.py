"""Minutes of bodies: officers by their office alone, who is excused or elected, labels above those present."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MINUTES = {
    "en": """NETWORK OF HARBOUR OFFICES

MINUTES OF THE MEETING OF THE STEERING COMMITTEE

Thursday 9 June 2033, 9.00 a.m., Ostend (Belgium)

Present:

Chair:

Ms Ottoline PASK, Director, Harbour Office of Kenya, chairing the meeting

Vice-Chairs:
Mr Idris OVERBURY, Director, Office of Docks, Ghana,

Treasurer:

Mr Jonas TINDLE, Commissioner, Docks Board of Zambia

Apologies: Mr Paul RATCLIFFE (Jamaica)

The treasurer presented the accounts. The secretary explained that Togo was proposing a new course.

The auditor reported that Zambia had paid. Mr Paul RATCLIFFE has been elected secretary.
""",
    "fr": """RÉSEAU DES BUREAUX DES PORTS

PROCÈS-VERBAL DE LA RÉUNION DU COMITÉ DIRECTEUR

Jeudi 9 juin 2033 à 9 heures, Namur (Belgique)

Étaient présents :

Présidente :

Mme Aube TISSIER, Directrice du Bureau des ports du Togo, préside la séance.

Vice-présidents :
M. Ivo ORELLOU, Directeur du Bureau des docks du Ghana,

Trésorier :

M. Jean KOFFI, commissaire au Bureau des quais du Bénin

Excusés : M. Paul RATSIMBA (Madagascar)

Le trésorier présente les comptes. La secrétaire expose que le Togo propose un nouveau cours.

Le réviseur rapporte que le Bénin a payé. M. Paul RATSIMBA est élu secrétaire.
""",
    "es": """RED DE OFICINAS DE PUERTOS

ACTA DE LA REUNIÓN DEL COMITÉ DIRECTIVO

Jueves 9 de junio de 2033, 9.00 horas, Namur (Bélgica)

Presentes:

Presidenta:

Sra. Inés TOLOSA, Directora de la Oficina de Puertos de Chile, preside la reunión.

Vicepresidentes:
Sr. Ramiro ZARRAGA, Director de la Oficina de Muelles del Uruguay,

Tesorero:

Sr. Óscar BELTRÁN, comisario de la Oficina de Diques de México

Han excusado su asistencia el Sr. Pablo RATO (Perú) y la Sra. Rita HADAD (Panamá).

El tesorero presenta las cuentas. La secretaria expone que Chile propone un nuevo curso.

El revisor informa que México ha pagado. El Sr. Pablo RATO es elegido secretario.
""",
}
OFFICES = {
    "en": [("treasurer", "presented"), ("secretary", "explained")],
    "fr": [("trésorier", "présente"), ("secrétaire", "expose")],
    "es": [("tesorero", "presenta"), ("secretaria", "expone")],
}


@pytest.mark.parametrize("language", MINUTES)
def test_officers_named_by_their_office_alone_say_what_others_are_told_to_do(language: str) -> None:
    """A state in their words, or in those of somebody whom no post names, says nothing itself."""
    found = [(s.speaker, s.post, s.verb) for s in conversion(MINUTES[language]).statements]
    assert found == [(None, post, verb) for post, verb in OFFICES[language]]


@pytest.mark.parametrize("language", MINUTES)
def test_those_excused_and_elected_take_no_part(language: str) -> None:
    found = {p.person: p.role for p in conversion(MINUTES[language]).participations}
    assert set(found.values()) <= {"chair", "speaker"}
    assert found.keys().isdisjoint({"paul-ratcliffe", "paul-ratsimba", "pablo-rato", "rita-hadad"})


@pytest.mark.parametrize("language", MINUTES)
def test_a_line_that_is_a_label_and_a_clause_on_who_presides_are_no_posts(language: str) -> None:
    result = conversion(MINUTES[language])
    posts = {h.post for p in result.participations for h in p.holdings}
    assert posts <= {"Director", "Directrice", "Directora", "Commissioner", "commissaire", "comisario", "Directeur"}
    assert not any("presid" in o.label or "présid" in o.label for o in result.organizations)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "RÉUNION DU RÉSEAU DES PORTS\nNamur, 9 juin 2033\n\nM. Ivo Orell, secrétaire général du Réseau, était là. "
            "Le secrétaire général propose un nouveau cours.",
            "Le secrétaire général",
        ),
        (
            "REUNIÓN DE LA RED DE PUERTOS\nNamur, 9 de junio de 2033\n\nAsistió el Sr. Ivo Orell, secretario general "
            "de la Red. El secretario general propone un nuevo curso.",
            "El secretario general",
        ),
    ],
)
def test_a_post_in_small_letters_is_read_to_its_end_where_somebody_was_named_with_it(text: str, told: str) -> None:
    assert [(s.speaker, s.as_written) for s in conversion(text).statements] == [("person:ivo-orell", told)]
