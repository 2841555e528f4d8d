"""Heads of minutes: their symbol, their days, who presides, and lines that name no meeting."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ACTA = {
    "en": """MINUTES OF THE XIV MEETING OF THE TECHNICAL GROUP ON QUAYS

Having met in the city of Lima, Peru, on 4 and 5 May 2032, the delegates of Chile, Peru, Ecuador and Mexico held the XIV
Meeting.

1. Opening
Ms. Ligia Overbury, Director of Ports of Peru and President Pro Tempore of the Group, recalled the rules.
""",
    "fr": """PROCÈS-VERBAL DE LA XIVe RÉUNION DU GROUPE TECHNIQUE DES QUAIS

Réunis à Lima, au Pérou, les 4 et 5 mai 2032, les délégués du Chili, du Pérou, de l'Équateur et du Mexique ont tenu la
XIVe réunion.

1. Ouverture
Mme Ligia Overbury, Directrice des ports du Pérou et Présidente pro tempore du Groupe, a souhaité la bienvenue.
""",
    "es": """ACTA DE LA XIV REUNIÓN DEL GRUPO TÉCNICO DE MUELLES

Reunidos en la ciudad de Lima, Perú, los días 4 y 5 de mayo de 2032, los delegados de Chile, Perú, Ecuador y México, con
la OIM como observador, celebraron la XIV Reunión.

PUNTO 1. Apertura
La señora Ligia Overbury, Directora de Puertos del Perú y Presidenta Pro Tempore del Grupo, dio la bienvenida.
""",
}


@pytest.mark.parametrize("language", ACTA)
def test_the_first_sentence_of_minutes_dates_the_meeting_of_their_title(language: str) -> None:
    """To hold a meeting is to say nothing, and an office for the time being is nobody's name."""
    found = conversion(ACTA[language])
    own = next(e for e in found.events if e.parent is None)
    assert (own.start, own.end, own.place and own.place.label) == ("2032-05-04", "2032-05-05", "Lima")
    assert [s.speaker for s in found.statements] == ["person:ligia-overbury"]
    assert [p.key for p in found.people] == ["ligia-overbury"]


WTO = {
    "en": """ORGANIZATION OF QUAYS
GC/M/12
14 March 2032

MINUTES OF MEETING HELD ON 5-6 FEBRUARY 2032

Chairman: H.E. Mr. Ivo Orell (Japan)

1.1. The Chairman said that delegations had the report in document GC/W/88.
""",
    "fr": """ORGANISATION DES QUAIS
GC/M/12
14 mars 2032

PROCÈS-VERBAL DE LA RÉUNION TENUE LES 5 ET 6 FÉVRIER 2032

Président : S.E. M. Ivo Orell (Japon)

1.1. Le Président dit que les délégations ont le rapport GC/W/88.
""",
    "es": """ORGANIZACIÓN DE MUELLES
GC/M/12
14 de marzo de 2032

ACTA DE LA REUNIÓN CELEBRADA LOS DÍAS 5 Y 6 DE FEBRERO DE 2032

Presidente: Excmo. Sr. Ivo Orell (Japón)

1.1. El Presidente dice que las delegaciones tienen el informe GC/W/88.
""",
}


@pytest.mark.parametrize("language", WTO)
def test_the_symbol_on_a_line_of_the_head_is_the_papers_own(language: str) -> None:
    """A word for a meeting alone is no name of one."""
    found = conversion(WTO[language])
    assert found.document.symbol == "GC/M/12"
    assert [c.symbol for c in found.citations] == ["GC/W/88"]
    assert not [e for e in found.events if e.label and " " not in e.label]


def test_a_line_between_two_dashes_ends_there() -> None:
    text = """Commission des quais

COMPTE RENDU

Mercredi 8 juin 2032
- Présidence de Mme Odile Aubert, présidente -
La réunion est ouverte à 9 h 30.

Mme Odile Aubert, présidente. – Nous recevons M. Tissier, qui garde le quai.

M. Ivo Tissier, directeur de l'Agence des quais. – Le quai est ouvert depuis un an.

Mme Odile Aubert, présidente. – Merci à tous.
"""
    found = {p.person: (p.role, [h.post for h in p.holdings]) for p in conversion(text).participations}
    assert found["odile-aubert"] == ("chair", ["présidente"])


LINES = {
    "en": """Minutes of the Bureau. Lomé, 21 and 22 January 2032

Lomé, 21 and 22 January 2032

Under the presidency of Mr. Luc AUBERT

President of the Parliamentary Assembly of Quays
President of the National Assembly of Gabon

Mr. Tissier (Togo) said that the quay was dear.
""",
    "fr": """Procès-verbal du Bureau. Lomé, 21 et 22 janvier 2032

Lomé, 21 et 22 janvier 2032

Présidence de M. Luc AUBERT

Président de l'Assemblée parlementaire des Quais
Président de l'Assemblée nationale du Gabon

M. Tissier (Togo) estime que le quai est cher.
""",
    "es": """Acta de la Mesa. Lomé, 21 y 22 de enero de 2032

Lomé, 21 y 22 de enero de 2032

Presidencia del Sr. Luc AUBERT

Presidente de la Asamblea Parlamentaria de los Muelles
Presidente de la Asamblea Nacional del Gabón

El Sr. Tissier (Togo) dijo que el muelle era caro.
""",
}


@pytest.mark.parametrize("language", LINES)
def test_who_somebody_is_names_no_meeting(language: str) -> None:
    assert not [e for e in conversion(LINES[language]).events if e.label and e.label.startswith("Pr")]
