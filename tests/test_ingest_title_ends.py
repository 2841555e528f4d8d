"""Where the titles of sessions end: before who leads them, where they are held and what describes them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ABOVE = {
    "en": "Third Forum on Quays\nMombasa, 4 May 2032\n\nPROGRAMME\n\nTuesday, 4 May 2032\n\n"
    "9:00 – 9:30  Opening\n\n9:30 – 9:50  Agenda\n\n",
    "fr": "Troisième Forum sur les quais\nCotonou, 4 mai 2032\n\nPROGRAMME\n\nMardi 4 mai 2032\n\n"
    "9h00 – 9h30  Ouverture\n\n9h30 – 9h50  Ordre du jour\n\n",
    "es": "Tercer Foro sobre muelles\nVeracruz, 4 de mayo de 2032\n\nPROGRAMA\n\nMartes 4 de mayo de 2032\n\n"
    "9:00 – 9:30  Apertura\n\n9:30 – 9:50  Agenda\n\n",
}
BELOW = {
    "en": "\n\n17:00 – 17:30  Closing\n",
    "fr": "\n\n17h00 – 17h30  Clôture\n",
    "es": "\n\n17:00 – 17:30  Clausura\n",
}


CASES = """\
en|Session 1: Oars|@  Session 1: Oars This session will look at how ports count. Moderator: Ms. Ana Roe
en|Session 1: Who counts?|@  Session 1: Who counts? The session will look at how ports count. Moderator: Ms. Ana Roe
en|Session 1: Oars|@  Session 1: Oars Chair: Ms. Ana Roe, Mayor of Ea
en|Session 1: Oars|@  Session 1: Oars Venue: Hall A Moderator: Ms. Ana Roe
en|Training session: Numbers in the debate|@  Training session: Numbers in the debate Venue: Hall A
en|Session 2: OARS|@ / Session 2: OARS / Session Chair: Ms Ana Roe, Mayor of Ea
en|PANEL I: What the ports have learned|@  PANEL I#What the ports have learned#• Ms. Ana Roe, Mayor of Ea
en|Panel 2. Ports and the law|@  Panel 2. Ports and the law (Hall A, second floor)
en|Panel 2. Ports and the law|@  Panel 2. Ports and the law – Room XXI
en|Steering Committee meeting|@  Steering Committee meeting (closed)
en|Closing|@  Closing  Ms. Ana Roe, General Rapporteur
fr|Session 2 : Qui mesure ?|@  Session 2 : Qui mesure ? Cette session reviendra sur les mots. Modératrice : Mme Ana Roe
fr|Séance 2 : Les bacs|@  Séance 2 : Les bacs Cette séance portera sur les ports. Modératrice : Mme Ana Roe
fr|Session 3 : Les partenariats|@  Session 3 : Les partenariats Président : M. Ari Roe, Ambassadeur
fr|Atelier 1 : Les quais et la loi|@  Atelier 1 : Les quais et la loi Lieu : Salle B Modératrice : Mme Ana Roe
fr|Atelier 1 : Les quais et la loi|@  Atelier 1 : Les quais et la loi (Salle B)
fr|PANEL I: Ce que les ports ont appris|@  PANEL I#Ce que les ports ont appris#• Mme Ana Roe, Maire d'Ea
fr|Réunion du Comité directeur|@  Réunion du Comité directeur (à huis clos)
fr|Session 5 : Clôture|@  Session 5 : Clôture  Mme Ana Roe, Rapporteuse générale
es|Sesión 1: Las barcas|@  Sesión 1: Las barcas Lugar: Salón A Moderadora: Sra. Ana Roe
es|Sesión 1: Las barcas|@  Sesión 1: Las barcas En esta sesión se examinará la ley. Moderadora: Sra. Ana Roe
es|Sesión 1: ¿Quién cuenta?|@  Sesión 1: ¿Quién cuenta? Esta sesión abordará la ley. Moderadora: Sra. Ana Roe
es|Apertura|@  Apertura Lugar: Salón Azul (Hotel Valle)
es|PANEL I: Lo que aprendieron los puertos|@  PANEL I#Lo que aprendieron los puertos#• Sra. Ana Roe, Alcaldesa
es|Ponencia "Los muelles de hoy"|@  Ponencia "Los muelles de hoy" (Presenta: Ana Roe)
es|Reunión del Comité Directivo|@  Reunión del Comité Directivo (a puerta cerrada)
es|Clausura|@  Clausura • Sra. Ana Roe, Alcaldesa de Ea
es|Panel 3: Los muelles y la ley|@  Panel 3: Los muelles y la ley (Salón Azul)
"""


@pytest.mark.parametrize("case", CASES.splitlines())
def test_titles_end_before_what_else_a_row_says(case: str) -> None:
    language, label, row = case.replace("#", "\n\n").split("|", 2)
    hours = "10h00 – 11h30" if language == "fr" else "10:00 – 11:30"
    found = conversion(f"{ABOVE[language]}{row.replace('@', hours)}{BELOW[language]}")
    assert [e.label for e in found.events if e.start and "T10:00" in e.start] == [label]


DATED = {
    "en": "Third Forum on Quays\nMombasa, 4-5 May 2032\n\nPROGRAMME\n\n"
    "Tuesday 4 May 2032, 9:00 Opening\n10:00 Session 1: Oars\n"
    "Wednesday 5 May 2032, 9:00 Session 2: Tides\n12:00 Closing\n",
    "fr": "Troisième Forum sur les quais\nCotonou, 4-5 mai 2032\n\nPROGRAMME\n\n"
    "Mardi 4 mai 2032 – 9h00 Ouverture\n"
    "10h00 Session 1 : Rames\nMercredi 5 mai 2032 – 9h00 Session 2 : Marées\n12h00 Clôture\n",
    "es": "Tercer Foro sobre muelles\nVeracruz, 4 y 5 de mayo de 2032\n\nPROGRAMA\n\n"
    "Martes 4 de mayo de 2032 9:00 Apertura\n"
    "10:00 Sesión 1: Remos\nMiércoles 5 de mayo de 2032 9:00 Sesión 2: Mareas\n12:00 Clausura\n",
}


@pytest.mark.parametrize("language", DATED)
def test_days_before_the_hours_of_a_row_begin_a_day(language: str) -> None:
    found = [e.start for e in conversion(DATED[language]).events if e.start and "T" in e.start]
    assert found == ["2032-05-04T09:00:00", "2032-05-04T10:00:00", "2032-05-05T09:00:00", "2032-05-05T12:00:00"]


DAYS_AND_TITLES = """\
PROGRAMME
Third Forum on Quays
Mombasa, 14-15 May 2032

Day & Time / Activity
14 May 2032 / Session 1: Counting ferries / Moderator: Ms. Ana Roe, Mayor of Ea
9:00-10:45 / Welcome Remarks
Mr Ari Vea, Mayor of Oo
10:45-11:00 / TEA
15 May 2032 / Session 4: Oars / Moderator: Ms. Ada Quarrell, Mayor of Ui
9:00-10:45 / Talking to the ports
Mr. Jo Bex, MP (Kenya)
10:45-11:00 / TEA
"""


def test_days_before_titles_begin_a_day() -> None:
    found = {e.label: e.start for e in conversion(DAYS_AND_TITLES).events}
    assert found["Session 1: Counting ferries"] == "2032-05-14"
    assert found["Session 4: Oars"] == "2032-05-15"
    assert found["Talking to the ports"] == "2032-05-15T09:00:00"


def test_a_place_behind_day_and_hours_is_no_session() -> None:
    text = "Evening on Quays\n\nProgramme\n18:00 Welcome\nMr. Ari Vea, Mayor of Ea\n19:00 Panel\n20:15 Conclusion\n\n"
    found = conversion(f"{text}Tuesday 4 May 2032, 18:00 - 20:30, Rope House, Room C\n")
    assert not [e.label for e in found.events if "Rope House" in (e.label or "")]


NUMBERED = {
    "en": ("Programme", "Words of welcome", "Panel discussion", "Oar Office", "3 May 2031"),
    "fr": ("Programme", "Mots de bienvenue", "Table ronde", "Bureau des rames", "3 mai 2031"),
    "es": ("Programa", "Palabras de bienvenida", "Mesa redonda", "Oficina de Remos", "3 de mayo de 2031"),
}


@pytest.mark.parametrize("language", NUMBERED)
def test_the_number_of_a_row_behind_its_hours_is_none_of_its_title(language: str) -> None:
    paper, welcome, panel, body, day = NUMBERED[language]
    rows = f"9:00–9:30 1. {welcome}\n• Ada Lind, {body}\n\n9:30–11:00 2) {panel}\n• Jo Berg, {body}\n"
    found = conversion(f"Forum on Docks\n{paper}\nTala, {day}\n\n{rows}")
    assert [e.label for e in found.events if e.parent] == [welcome, panel]
    assert {(p.person, p.role) for p in found.participations} == {("ada-lind", "opening"), ("jo-berg", "speaker")}
