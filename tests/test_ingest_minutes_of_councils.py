"""Spanish minutes of councils: who was there under titles in capitals, who stayed away. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MINUTES = """ACTA DE LA SESIÓN ORDINARIA CELEBRADA POR EL PLENO DEL AYUNTAMIENTO DE VALDEMUELLE EL 30 DE MAYO DE 2031

En la villa de Valdemuelle, siendo las veinte horas, se reunió el Pleno de la Corporación.

{heading}
{chair}
D. José Quiroga Arias
{members}
D. Jesús Romero Mela
Dª. Laura Cuerda Carranza
Da. María Valle Galiano
Dº. Luis Tapia Olivas
SECRETARIA
Dña. Concha Palomar Jiménez

{away}
D. Eustaquio Revilla Vera

1º.- APROBACIÓN DEL ACTA DE LA SESIÓN ANTERIOR.

D. Jesús Romero manifiesta que en el acta falta su ruego. La Sra. Cuerda responde que se corregirá.
"""


@pytest.mark.parametrize(
    ("heading", "chair", "members", "away"),
    [
        ("SEÑORES ASISTENTES:", "ALCALDE-PRESIDENTE", "CONCEJALES", "Excusan su asistencia:"),
        ("Señoras y señores asistentes", "ALCALDE PRESIDENTE", "CONCEJALES", "No asisten:"),
        ("Miembros presentes:", "PRESIDENTE", "VOCALES", "Ausentes:"),
        ("ASISTENTES", "PRESIDENTE", "CONCEJALES Y CONCEJALAS", "Faltan:"),
    ],
)
def test_those_under_titles_in_capitals_are_read_one_by_one(heading: str, chair: str, members: str, away: str) -> None:
    found = conversion(MINUTES.format(heading=heading, chair=chair, members=members, away=away))
    people = {person.names[0] for person in found.people}
    assert people == {
        "José Quiroga Arias",
        "Jesús Romero Mela",
        "Laura Cuerda Carranza",
        "María Valle Galiano",
        "Luis Tapia Olivas",
        "Concha Palomar Jiménez",
        "Eustaquio Revilla Vera",
    }
    roles = {(p.role, p.person) for p in found.participations}
    assert [who for role, who in roles if role == "chair"] == ["jose-quiroga-arias"]
    assert not {who for _, who in roles} & {"eustaquio-revilla-vera", "maria-valle-galiano"}
    assert [s.speaker for s in found.statements] == ["person:jesus-romero-mela", "person:laura-cuerda-carranza"]


def test_posts_in_capitals_under_names_stay_theirs() -> None:
    text = (
        "Informe del Foro de Muelles\n\nLima, 3 de mayo de 2031\n\nLista de oradores\n\n"
        "Sr. José Quiroga\nDIRECTOR DE PUERTOS\nSra. Laura Cuerda\nMINISTRA DE PESCA\nSr. Luis Tapia\nALCALDE DE LIMA\n"
    )
    posts = {p.person: [h.post for h in p.holdings] for p in conversion(text).participations}
    assert posts["jose-quiroga"] == ["DIRECTOR"]
    assert posts["laura-cuerda"] == ["MINISTRA DE PESCA"]
