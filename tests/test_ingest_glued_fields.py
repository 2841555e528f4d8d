"""Programmes copied from pages that lost what parted name, post and body. All meetings and people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

GLUED = {
    "en": """Forum on Quays and Tides
Programme
3 May 203109:00
Opening Remarks
Ama VeaDirectorPort Authority of Tema
Bilal Roe-LarkAlternate Minister for Quays and TidesGhana
10:00
Panel: Who owns the shore?
ModeratorCarla StroudProfessor of LawUniversity of Leeds
SpeakersDeng Wei QuillProgramme OfficerFAO
Elif TharnFirst TidewaiterHarbourAid International
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031
9h00
Ouverture
Ama VeaDirectrice généralePort autonome de Dakar
Bilal Roe-LarkMinistre de la PêcheGhana
10h00
Table ronde : À qui appartient le rivage ?
ModératriceCarla StroudProfesseure de droitUniversité de Dakar
Deng Wei QuillChargé de programmeFAO
Élise TharnPremière éclusièreHarbourAid International
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031
09:00
Inauguración
Ama VeaDirectora GeneralAutoridad Portuaria del Guayas
Bilal Roe-LarkMinistro de PescaGhana
10:00
Panel: ¿De quién es la orilla?
ModeradoraCarla StroudProfesora de DerechoUniversidad de Lima
Deng Wei QuillOficial de ProgramaFAO
Elisa TharnPrimera esclusera del puertoHarbourAid Internacional
""",
}


@pytest.mark.parametrize("language", GLUED)
def test_name_post_and_body_that_a_page_glued_are_read_apart(language: str) -> None:
    found = conversion(GLUED[language])
    told = {p.person: (p.role, p.on_behalf_of) for p in found.participations}
    assert [role for role, _ in told.values()] == ["opening", "opening", "moderator", "speaker", "speaker"]
    assert told["bilal-roe-lark"][1] == ("state/GHA",)
    assert told["deng-wei-quill"][1] == ("organization/fao",)
    assert {"ama-vea", "carla-stroud"} < told.keys()
    posts = {p.person: h.post for p in found.participations for h in p.holdings}
    assert posts["deng-wei-quill"] in ("Programme Officer", "Chargé de programme", "Oficial de Programa")
    assert any((o.label or "").startswith("HarbourAid") for o in found.organizations)


def test_a_day_and_the_hour_behind_it_that_a_page_glued_are_two_rows() -> None:
    found = conversion(GLUED["en"])
    assert [e.start for e in found.events if e.label == "Opening Remarks"] == ["2031-05-03T09:00:00"]


def test_names_keep_their_capitals_within_words() -> None:
    text = """Forum on Quays and Tides
Programme
Accra, 3 May 2031
09:00
Opening
09:30
Panel 1: Who owns the shore?
Ada McBrideDirectorPort Authority of Tema
Bilal MacRoe, DeVries Chair of Tides, HarbourAid
Ovid LaRueMinister of QuaysGhana
12:00
Closing
"""
    assert [p.person for p in conversion(text).participations] == ["ada-mcbride", "bilal-macroe", "ovid-larue"]


def test_one_word_with_a_capital_inside_is_no_habit_of_a_paper() -> None:
    text = "Workshop on quays\nAccra, 3 May 2031\n\nMs. Ada HarbourDirector said that the quay was old.\n"
    assert {s.speaker for s in conversion(text).statements} == {"person:ada-harbourdirector"}
