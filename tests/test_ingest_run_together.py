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


SINGLE = {
    "en": "Regional Forum on Ferries, Accra, 6 April 2032 PROGRAMME 8:30 Registration 9:00 Opening Welcome: Ms."
    " Ama Vea, Director, League of Quays 9:30 Panel 1: The quays of the north Moderator: Mr. Silas Thornbury, Institute"
    " of the Sea Speakers: Ms. Ida Lark, Minister of Labour, Tunisia Mr. Ari Roe, Mayor, Portugal 11:00 Coffee break"
    " 11:15 Panel 2: The tides of the south Moderator: Mr. Averil Stroud, League of Quays Speakers: Ms. Orla Tharn,"
    " Minister of Ports, Ghana 12:30 Closing Ms. Ama Vea, Director, League of Quays",
    "fr": "Forum régional sur les bacs et les quais, Dakar, 6 avril 2032 PROGRAMME 8h30 Accueil des participants 9h00"
    " Ouverture Mme Ama Vea, Directrice, Ligue des quais 9h30 Table ronde 1 : Les quais du nord Modération : M. Silas"
    " Thornbury, Institut de la mer Intervenants : Mme Ida Lark, Ministre du travail, Tunisie M. Ari Roe, Maire,"
    " Portugal 11h00 Pause-café 11h15 Table ronde 2 : Les marées du sud Modération : M. Averil Stroud, Ligue des quais"
    " Intervenants : Mme Orla Tharn, Ministre des ports, Ghana 12h30 Clôture Mme Ama Vea, Directrice, Ligue des quais",
    "es": "Foro Regional sobre Muelles, Quito, 6 de abril de 2032 PROGRAMA 8:30 h Inscripción 9:00 h Inauguración"
    " Sra. Ama Vea, Directora, Liga de los Muelles 9:30 h Mesa 1: Los muelles del norte Modera: Sr. Silas Thornbury,"
    " Instituto del Mar Ponentes: Sra. Ida Lark, Ministra de Trabajo, Túnez Sr. Ari Roe, Alcalde, Perú 11:00 h"
    " Receso 11:15 h Mesa 2: Las mareas del sur Modera: Sr. Averil Stroud, Liga de los Muelles Ponentes: Sra. Orla"
    " Tharn, Ministra de Puertos, Ghana 12:30 h Clausura Sra. Ama Vea, Directora, Liga de los Muelles",
}


@pytest.mark.parametrize("language", SINGLE)
def test_hours_without_an_end_part_the_rows_of_such_a_line(language: str) -> None:
    found = conversion(SINGLE[language])
    assert [(p.person, p.role) for p in found.participations] == [
        ("ama-vea", "opening"),
        ("silas-thornbury", "moderator"),
        ("ida-lark", "speaker"),
        ("ari-roe", "speaker"),
        ("averil-stroud", "moderator"),
        ("orla-tharn", "speaker"),
        ("ama-vea", "closing"),
    ]
    assert [(e.start or "")[11:16] for e in found.events if e.parent] == ["09:00", "09:30", "11:15", "12:30"]


def test_a_paragraph_that_tells_of_hours_stays_one() -> None:
    told = "The quays were open from 9:00 on, and Mr. Averil Stroud said that Ms. Ama Vea had come later. "
    found = conversion(f"Report of the workshop on ferries\nWick, 6 April 2032\n\n{told * 8}\n")
    assert len({p.person for p in found.participations if p.role in ("opening", "closing")}) == 0
    assert not [e for e in found.events if e.parent]
