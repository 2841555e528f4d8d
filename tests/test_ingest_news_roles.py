"""Roles as press releases and news tell them: speeches that open or close, panels, and those who are only named."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HELD = {
    "en": (
        "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
        "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n"
    ),
    "fr": (
        "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
        "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n"
    ),
    "es": (
        "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
        "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n"
    ),
}


def roles(language: str, sentence: str) -> set[str]:
    """Who takes part by one sentence, by surname and role."""
    found = conversion(f"{HELD[language]}{sentence}\n").participations
    return {f"{p.person.rpartition('-')[2]} {p.role}" for p in found}


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The Minister for Ports, Dr Ada Lind, today officially opened the Third Dialogue.", "lind opening"),
        ("en", "The Dialogue was officially opened yesterday by the Minister for Ports, Ms. Ada Lind.", "lind opening"),
        ("en", "The Dialogue opened with brief remarks by the Mayor of Koper, Ms. Ada Lind.", "lind opening"),
        (
            "en",
            "The opening ceremony featured addresses by Ms. Ada Lind, Minister for Ports, and Mr. Tom Brink, pilot.",
            "lind opening, brink opening",
        ),
        (
            "en",
            "After opening remarks by Ms. Ada Lind, Minister for Ports, Mr. Tom Brink, Mayor of Koper, presented it.",
            "lind opening, brink speaker",
        ),
        (
            "en",
            "It was opened by Ms. Ada Lind, Minister for Ports, and Mr. Tom Brink, Mayor of Koper, presented the plan.",
            "lind opening, brink speaker",
        ),
        ("en", "Declaring the Dialogue open, Ms. Ada Lind said that quays needed hands.", "lind opening"),
        ("en", "Tom Brink, Mayor of Koper, was the keynote speaker.", "brink keynote"),
        ("en", "The Dialogue ended with closing words from Mr. Tom Brink, Mayor of Koper.", "brink closing"),
        ("fr", "Le Dialogue s'est ouvert sur une allocution de la Ministre des ports, Mme Ada Lind.", "lind opening"),
        (
            "fr",
            "La cérémonie d'ouverture a été marquée par les allocutions de Mme Ada Lind, Ministre des ports, et de "
            "M. Tom Brink, maire de Lomé.",
            "lind opening, brink opening",
        ),
        (
            "fr",
            "Après l'allocution d'ouverture de Mme Ada Lind, Ministre des ports, M. Tom Brink, maire de Lomé, a "
            "présenté le plan.",
            "lind opening, brink speaker",
        ),
        ("fr", "Le Dialogue s'est achevé par un discours du maire de Lomé, M. Tom Brink.", "brink closing"),
        ("es", "La Ministra de Puertos, Ada Lind, dejó inaugurado el Diálogo.", "lind opening"),
        ("es", "El Diálogo fue inaugurado oficialmente por la Ministra de Puertos, Ada Lind.", "lind opening"),
        (
            "es",
            "El acto inaugural estuvo encabezado por la Ministra de Puertos, Ada Lind, y el alcalde, Tom Brink.",
            "lind opening, brink opening",
        ),
        (
            "es",
            "Tras las palabras de bienvenida de la Sra. Ada Lind, Ministra de Puertos, el Sr. Tom Brink, alcalde de "
            "Veracruz, presentó el plan.",
            "lind opening, brink speaker",
        ),
        ("es", "El cierre del Diálogo estuvo en manos del alcalde de Veracruz, Tom Brink.", "brink closing"),
        ("es", "El alcalde de Veracruz, Tom Brink, puso fin al Diálogo con un llamado.", "brink closing"),
    ],
)
def test_first_and_last_speeches_open_and_close(language: str, sentence: str, expected: str) -> None:
    assert roles(language, sentence) == set(expected.split(", "))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "On the margins of the Dialogue, Minister Lind held bilateral talks with the State Secretary of Slovenia, "
            "Mr Tom Brink, and with the Libyan Minister of Labour, Mr Omar Dahl.",
        ),
        ("en", "The first one had been held in Koper under the leadership of then Deputy Minister Tom Brink."),
        ("en", "Her colleague Tom Brink, who was expected to present the case of Koper, could not connect."),
        (
            "fr",
            "En marge du Dialogue, la ministre s'est entretenue avec le secrétaire d'État slovène, M. Tom Brink, et "
            "avec le ministre libyen du travail, M. Omar Dahl.",
        ),
        ("fr", "Attendu, Tom Brink, adjoint au maire de Dortmund, n'a pu quitter l'Allemagne."),
        (
            "es",
            "Al margen del Diálogo, la ministra se reunió con el secretario de Estado de Eslovenia, Tom Brink, y con "
            "el ministro de Trabajo libio, Omar Dahl.",
        ),
        ("es", "La primera se celebró bajo la coordinación del entonces Vicecanciller peruano, Tom Brink."),
        ("es", "El alcalde evocó la figura del desaparecido sociólogo ecuatoriano Tom Brink."),
        ("es", "Tampoco estará el primer ministro de Papúa Nueva Guinea, Tom Brink."),
        ("es", "Confirmó su ausencia el presidente de Colombia, Tom Brink, que adujo motivos de salud."),
    ],
)
def test_who_is_met_beside_a_meeting_or_stays_away_takes_no_part(language: str, sentence: str) -> None:
    assert roles(language, sentence) == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The panel brought together Tom Brink, Deputy City Manager of Koper Municipality (Slovenia)."),
        ("fr", "Tom Brink, de l'association Quais Ghana, a souligné que les quais sont pleins."),
        ("fr", "Tom Brink, Koper Port Lab, a souligné que les quais sont pleins."),
        ("es", "Tom Brink, del colectivo Muelles Abiertos, subrayó que los muelles están llenos."),
    ],
)
def test_bodies_in_small_letters_and_unknown_ones_tell_who_speaks(language: str, sentence: str) -> None:
    found = conversion(f"{HELD[language]}{sentence}\n").participations
    assert [(p.role, [x for x in p.on_behalf_of if x == "state/GHA"]) for p in found] == [("speaker", [])]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "In the afternoon, Co-Chairs Ada Lind (Togo) and Tom Brink (Chad) presented a text.",
            "lind chair, brink chair",
        ),
        ("en", "Tide Fund Board Vice-Chair Ada Lind (Poland) reported that two projects wait.", "lind speaker"),
        (
            "en",
            "A contact group co-chaired by Ada Lind (Togo) and Tom Brink (Chad) was established.",
            "lind chair, brink chair",
        ),
        ("en", "Ada Lind, Koper Port Lab, cautioned that quays are full.", "lind speaker"),
        ("en", "Co-Facilitator Jean d’Arvor (Togo) presented the outcome.", "arvor facilitator"),
        (
            "fr",
            "Les Coprésidents Ada Lind (Togo) et Tom Brink (Tchad) ont présenté un texte.",
            "lind chair, brink chair",
        ),
        (
            "fr",
            "Un groupe de contact, coprésidé par Ada Lind (Togo) et Tom Brink (Tchad), sera établi.",
            "lind chair, brink chair",
        ),
        ("fr", "Jean d'Arvor, maire de Lomé, a dit que les quais sont pleins.", "arvor speaker"),
        ("fr", "Mme Ada Lind d'Oxfam a dit que les quais sont pleins.", "lind speaker"),
        ("fr", "Mme Ada Lind d'Haïti a dit que les quais sont pleins.", "lind speaker"),
        ("es", "Los Copresidentes Ada Lind (Togo) y Tom Brink (Chad) presentaron un texto.", "lind chair, brink chair"),
        (
            "es",
            "Un grupo de contacto, copresidido por Ada Lind (Togo) y Tom Brink (Chad), se reunirá.",
            "lind chair, brink chair",
        ),
        ("es", "Ada Lind, Koper Port Lab, alertó sobre los costos.", "lind speaker"),
        ("es", "El Sr. Jean d'Arvor (Togo) dijo que los muelles están llenos.", "arvor speaker"),
    ],
)
def test_daily_coverage_tells_who_leads_and_who_speaks(language: str, sentence: str, expected: str) -> None:
    assert roles(language, sentence) == {part for part in expected.split(", ") if part}


@pytest.mark.parametrize(
    ("text", "title", "speaker"),
    [
        (
            "MOMBASA HIGHLIGHTS\nOPENING STATEMENTS:\nPTF Chair Ada Lind (Kenya) opened PTF 12 and proposed holding "
            "the item in abeyance.\nTogo, for the African Group, welcomed the agenda and stressed the weight of timely "
            "tables for the quays and for all those who work on them.\nGHANA proposed deleting paragraph 7.\n",
            "MOMBASA HIGHLIGHTS",
            "ada-lind",
        ),
        (
            "Daily report for 4 May 2032\n\nThird Meeting of the Group on Quays and Pilots - May 2032\n\n"
            "On Tuesday morning, the plenary convened along with two groups. In the afternoon, a stocktaking plenary "
            "took place.\n\nMs. Ada Lind (Kenya) said that quays are full.\n",
            "Third Meeting of the Group on Quays and Pilots - May 2032",
            "ada-lind",
        ),
        (
            "Daily report for 4 May 2032\n\nEn su tercera jornada, la Asamblea dio por terminado el trabajo de los "
            "talleres y pasó a los diálogos temáticos, que siguieron hasta la noche.\n\nLa Sra. Ada Lind, Universidad "
            "de Lago, presentó los resultados. Explicó que los muelles están llenos.\n",
            "Daily report for 4 May 2032",
            "ada-lind",
        ),
    ],
)
def test_daily_highlights_report_what_was_said_at_a_meeting(text: str, title: str, speaker: str) -> None:
    found = conversion(text)
    assert (found.document.title, found.document.kind) == (title, "summary")
    assert {p.person for p in found.participations} == {speaker}
    assert all(s.event for s in found.statements)
