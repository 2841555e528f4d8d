"""Programmes that a page or a copy ran together to one long line. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RUN_TOGETHER = {
    "en": "2032 NORTHERN MINISTERIAL CONFERENCE ON FERRIES 6 April 2032, Valletta, Malta DRAFT AGENDA 8.30 - 9.00"
    " REGISTRATION 9.00 - 9.45 Opening session Address by H.E. Mr. Averil Stroud, Minister of Ports, Malta Address by"
    " Ms. Ama Vea, Secretary-General, League of Quays 9.45 - 10.30 COFFEE BREAK 10.30 - 12.30 Panel 1: The quays of the"
    " north Moderator: Mr. Silas Thornbury, Rope Institute Speakers: Ms. Ida Lark, Minister of Labour, Tunisia Mr. Ari"
    " Roe, Secretary of State for Ports, Portugal 12.30 - 14.00 LUNCH",
    "fr": "Conférence ministérielle sur les bacs, Lomé, 6 avril 2032 PROGRAMME Mardi 6 avril 2032 8h30 – 9h00 Accueil"
    " des participants 9h00 – 9h45 Ouverture Mot de bienvenue de M. Averil Stroud, Ministre des ports du Togo"
    " Allocution de Mme Ama Vea, Secrétaire générale de la Ligue des quais 9h45 – 10h30 Pause-café 10h30 – 12h30"
    " Panel 1 : Les quais du nord Modérateur : M. Silas Thornbury, Institut Cheikh Kouba Intervenants : Mme Ida"
    " Lark, Ministre du travail, Tunisie M. Ari Roe, Secrétaire d'État aux ports, Portugal 12h30 – 14h00 Déjeuner",
    "es": "Conferencia Ministerial: “Los que cruzan los ríos” Quito, Ecuador. 6 de abril de 2032 AGENDA PRELIMINAR 8:30"
    " – 9:00 REGISTRO 9:00 – 9:45 SESIÓN INAUGURAL Palabras del Sr. Averil Stroud, Ministro de Puertos del Ecuador"
    " Palabras de la Secretaria General de la Liga de los Muelles, señora Ama Vea 9:45 – 10:30 RECESO 10:30 – 12:30"
    " Panel 1: Los muelles del norte Moderador: Excmo. Señor Silas Thornbury, Instituto de la Cuerda Ponentes: Sra."
    " Ida Lark, Ministra de Trabajo, Túnez Sr. Ari Roe, Secretario de Estado de Puertos, Portugal 12:30 – 14:00"
    " ALMUERZO",
}


@pytest.mark.parametrize("language", RUN_TOGETHER)
def test_the_rows_of_a_programme_on_one_line_are_read_apart(language: str) -> None:
    found = conversion(RUN_TOGETHER[language])
    assert {p.person: p.role for p in found.participations} == {
        "averil-stroud": "opening",
        "ama-vea": "opening",
        "silas-thornbury": "moderator",
        "ida-lark": "speaker",
        "ari-roe": "speaker",
    }
    behalf = {p.person: p.on_behalf_of for p in found.participations}
    assert (behalf["ida-lark"], behalf["ari-roe"]) == (("state/TUN",), ("state/PRT",))
    own = next(e for e in found.events if e.parent is None)
    assert own.start == "2032-04-06"
    assert own.label is not None
    assert "2032" not in own.label.removeprefix("2032")
    assert {e.start for e in found.events if e.parent} == {"2032-04-06T09:00:00", "2032-04-06T10:30:00"}


def test_a_paragraph_that_tells_of_hours_stays_one() -> None:
    told = "The quays were open from 9:00 on, and Mr. Averil Stroud said that Ms. Ama Vea had come later. "
    found = conversion(f"Report of the workshop on ferries\nWick, 6 April 2032\n\n{told * 8}\n")
    assert len({p.person for p in found.participations if p.role in ("opening", "closing")}) == 0
    assert not [e for e in found.events if e.parent]
