"""Proceedings that hold their programme: *memorias* with a table of the day, run-in headings, names cut short."""

from __future__ import annotations

from functools import cache

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion, facts, statements

TABLE = """Memoria
Taller sobre muelles

Lima, Perú, 9 de septiembre de 2025

1. DESARROLLO DEL TALLER

Hora             Actividad                                       Responsable
9:00 – 9:30      Palabras de apertura                            Norma Tolosa (Honduras)
9:30 – 10:30     Sesión 1. Datos sobre sal                       Expone: Hanna Wolska (OIM)
10:45 – 12:30    Sesión 2. Luz en los muelles                    Modera: Gladys Uzcategui (Guatemala)

1.1 Palabras de apertura

Lic. Norma Idalia Tolosa Pineda, Vicecanciller de Honduras. Dio la bienvenida y recordó que el puerto era grande.
Añadió que Panamá acogerá el segundo taller.

1.2 Sesión 2. Luz en los muelles

México (Mtra. Itzel Pexa Canul, Instituto Nacional de Muelles). Describió el faro nuevo. Señaló que faltan lámparas.

Por el Grupo 3, Rdo. P. Ambrosio Castaño Lux manifestó que la sal sigue ausente.
"""
ENGLISH = """Proceedings
Workshop on piers

Lima, Peru, 9 September 2025

1. THE WORKSHOP

9:00 – 9:30      Opening remarks                                 Norma Tolosa (Honduras)
9:30 – 10:30     Session 1. Data on salt                         Speaker: Hanna Wolska (IOM)
10:45 – 12:30    Session 2. Light on the piers                   Moderator: Gladys Uzcategui (Guatemala)

1.1 Opening remarks

Ms. Norma Idalia Tolosa Pineda, Deputy Minister of Ports of Honduras, recalled that the port was large.
She added that the second workshop would be held soon.

1.2 Light on the piers

Mr. Abel Pexa of Mexico described the new lighthouse. He noted that lamps were missing.
"""
FRENCH = """Actes
Atelier sur les quais

Lima, Pérou, 9 septembre 2025

1. DÉROULEMENT DE L'ATELIER

9 h 00 – 9 h 30      Ouverture                                  Norma Tolosa (Honduras)
9 h 30 – 10 h 30     Session 1. Les données du sel               Intervenante : Hanna Wolska (OIM)
10 h 45 – 12 h 30    Session 2. La lumière des quais             Modératrice : Gladys Uzcategui (Guatemala)

1.1 Ouverture

Mme Norma Idalia Tolosa Pineda, Vice-Ministre des ports du Honduras, a rappelé que le port était grand.
Elle a ajouté que le second atelier se tiendrait bientôt.

1.2 La lumière des quais

M. Abel Pexa (Mexique) a décrit le nouveau phare. Il a noté que des lampes manquaient.
"""


@cache
def found(text: str) -> Conversion:
    return conversion(text)


def took_part(text: str) -> list[tuple[str, str, str]]:
    """Session, role and person of each participation."""
    return [(p.event.partition("/")[2], p.role, p.person) for p in found(text).participations]


@pytest.mark.parametrize("text", [TABLE, ENGLISH, FRENCH], ids=["es", "en", "fr"])
def test_a_programme_ends_where_the_report_goes_on(text: str) -> None:
    took = took_part(text)
    assert [role for _, role, _ in took[:3]] == ["opening", "speaker", "moderator"]
    assert ("", "speaker", "itzel-pexa-canul" if text is TABLE else "abel-pexa") in took


@pytest.mark.parametrize("text", [TABLE, ENGLISH, FRENCH], ids=["es", "en", "fr"])
def test_a_label_in_the_last_column_is_no_part_of_the_title(text: str) -> None:
    sessions = [e.label for e in found(text).events if e.parent]
    assert not [label for label in sessions if "Wolska" in label or "Uzcategui" in label]


def test_who_speaks_under_a_run_in_heading_is_told() -> None:
    said = [(who, basis) for who, basis, _ in statements(TABLE)]
    assert said == [
        ("Norma Idalia Tolosa Pineda", "by-name"),
        ("Norma Idalia Tolosa Pineda", "by-name"),
        ("Itzel Pexa Canul", "by-name"),
        ("Itzel Pexa Canul", "by-name"),
        ("Ambrosio Castaño Lux", "by-name"),
    ]


def test_a_state_before_the_bracket_is_whom_its_person_serves() -> None:
    told = facts(found(TABLE), TABLE)["participations"]
    assert any("Itzel Pexa Canul" in line and "for state/MEX" in line for line in told)
