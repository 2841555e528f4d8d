"""Entries of a programme that a page ran together without a blank, and names in capitals before posts in small letters.

All meetings and people are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

GLUED = {
    "es": """Congreso Internacional de Muelles
Bilbao, 16 y 17 de octubre de 2031
MIÉRCOLES 16 DE OCTUBRE
17:00 - 17:30
Inauguración
ROSA ALDECOA Viceconsejera de Puertos del Gobierno VascoHUGO TALAVERA Síndico en funcionesProf. Dra. OLGA BERRÍO \
Vicerrectora del Campus de la Universidad del NorteModerador: Prof. Dr. LUIS ARANDA Catedrático de Derecho Marítimo
18:15 - 19:00
Mesa redonda. Redes y anclas
Mª JESÚS URRUTIA Secretaria de Igualdad de la Confederación del MarJUAN MENDOZA DE LA CRUZ Inspector de Puertos
Moderadora: Dra. NEREA ZUBIZAR Profesora Agregada de Derecho Penal
""",
    "fr": """Congrès international des quais
Dakar, 16 et 17 octobre 2031
MERCREDI 16 OCTOBRE
17:00 - 17:30
Ouverture
ROSE ALDECOA Vice-ministre des Ports de la République du SénégalHUGO TALAVERA Médiateur des quaisMme OLGA BERRIO \
Directrice du Port autonome de DakarModérateur : M. LUC ARANDA Professeur de droit maritime
18:15 - 19:00
Table ronde. Filets et ancres
MARIE URRUTI Secrétaire générale de la Confédération de la MerJEAN MENDOSE Inspecteur des ports
Modératrice : Mme NÉRÉE ZUBIZAR Professeure de droit pénal
""",
    "en": """International Congress of Quays
Tema, 16 and 17 October 2031
WEDNESDAY 16 OCTOBER
17:00 - 17:30
Opening
ROSE ALDECOTE Deputy Minister of Ports of the Republic of GhanaHUGO TALAVER Ombudsman of the quaysMs. OLGA BERRY \
Director of the Port Authority of TemaModerator: Mr. LUKE ARANDA Professor of Maritime Law
18:15 - 19:00
Round table. Nets and anchors
MARY URRUTY Secretary of the Confederation of the SeaJOHN MENDOSE Inspector of Ports
Moderator: Ms. NERYS ZUBIZAR Professor of Criminal Law
""",
}


@pytest.mark.parametrize("language", GLUED)
def test_entries_that_nothing_parts_are_read_one_by_one(language: str) -> None:
    found = conversion(GLUED[language])
    told = [(p.role, p.person.split("-")[-1]) for p in found.participations]
    assert [role for role, _ in told] == ["opening"] * 3 + ["moderator"] + ["speaker"] * 2 + ["moderator"]
    assert [name[:4] for _, name in told[:5]] == ["alde", "tala", "berr", "aran", "urru"]
    assert all(p.holdings for p in found.participations)


@pytest.mark.parametrize(
    "text",
    [
        # A surname in capitals before a given name stays with it.
        "Foro de muelles\n\nLima, 3 de mayo de 2031\n\n9:00 Inauguración\nROE VELA Ada, Directora de Puertos\n"
        "VEA LARK Ari, Ministro de Pesca\n",
        "Forum on Quays\n\nTema, 3 May 2031\n\n9:00 Opening\nROE VELA Ada, Director of Ports\n"
        "VEA LARK Ari, Minister of Fisheries\n",
        "Forum des quais\n\nDakar, 3 mai 2031\n\n9:00 Ouverture\nROE VELA Ada, Directrice des ports\n"
        "VEA LARK Ari, Ministre de la Pêche\n",
    ],
)
def test_given_names_behind_surnames_in_capitals_are_no_posts(text: str) -> None:
    people = {name for person in conversion(text).people for name in person.names}
    assert not {"Roe Vela", "Vea Lark"} & people


@pytest.mark.parametrize(
    "line",
    [
        "El taller usó la herramienta eSwatini y el sitio LinkedIn para reunir a los pescadores del norte.",
        "Le site YouTube et la page LinkedIn de la Confédération ont montré les débats à tous les pêcheurs.",
        "The McLeod Fund and the DeVries Lab told the fishers of the coast what the nets had cost them.",
    ],
)
def test_words_with_a_capital_inside_are_not_broken(line: str) -> None:
    found = conversion(f"Report of the Forum on Quays\n\nTema, 3 May 2031\n\n{line}\n")
    assert not found.participations
