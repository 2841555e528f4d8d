"""Headings under which others speak than those who open or close. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

LABELLED = {
    "en": """Forum on Nets and Tides
Accra, 4 May 2032
Draft Programme
Welcome
Ms. Ada Roe, Ambassador of Togo
{heading}
Mr. Ari Vea, Director of Quays, Open Harbour
Ms. Noor Mareas, University of Ea
Moderated by Mr. Bo Tanabe, Port of Ea
""",
    "fr": """Forum des filets et des marées
Accra, 4 mai 2032
Projet de programme
Mot de bienvenue
Mme Ada Roe, Ambassadrice du Togo
{heading}
M. Ari Vea, Directeur des quais, Port ouvert
Mme Noor Mareas, Université d'Ea
Modération : M. Bo Tanabe, Port d'Ea
""",
    "es": """Foro de Redes y Mareas
Acra, 4 de mayo de 2032
Proyecto de programa
Bienvenida
Sra. Ada Roe, Embajadora del Togo
{heading}
Sr. Ari Vea, Director de Muelles, Puerto Abierto
Sra. Noor Mareas, Universidad de Ea
Modera: Sr. Bo Tanabe, Puerto de Ea
""",
}
HEADINGS = {
    "en": ("Presentation of the paper", "Comments and reflections", "Remarks and reactions", "Panel"),
    "fr": ("Présentation du rapport", "Réactions et commentaires", "Premiers échanges", "Panel"),
    "es": ("Presentación del informe", "Comentarios y reflexiones", "Primeras reacciones", "Panel"),
}


def roles(text: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(text).participations}


@pytest.mark.parametrize(("language", "heading"), [(lang, h) for lang, all_of in HEADINGS.items() for h in all_of])
def test_who_stands_under_a_heading_of_speakers_speaks(language: str, heading: str) -> None:
    assert roles(LABELLED[language].format(heading=heading)) == {
        "ada-roe": "opening",
        "ari-vea": "speaker",
        "noor-mareas": "speaker",
        "bo-tanabe": "moderator",
    }


@pytest.mark.parametrize("language", LABELLED)
def test_who_stands_under_the_label_itself_opens(language: str) -> None:
    found = roles(LABELLED[language].replace("{heading}\n", ""))
    assert {found["ada-roe"], found["ari-vea"], found["noor-mareas"]} == {"opening"}


def test_the_label_of_one_who_leads_ends_at_the_label_of_all_who_speak() -> None:
    text = LABELLED["fr"].replace("Mot de bienvenue\n", "Animateur\n").format(heading="Intervenantes et intervenants")
    found = roles(text.replace("Modération : M. Bo Tanabe, Port d'Ea\n", ""))
    assert found == {"ada-roe": "moderator", "ari-vea": "speaker", "noor-mareas": "speaker"}
