"""Brackets that a line leaves open: rows of people and labels of speakers are read whole however narrow a paper is."""

from __future__ import annotations

import pytest

from ingest.page.rows import read_rows
from tests.ingesting import REPORT_HEADS, conversion, facts

LISTS = {
    "en": (
        "LIST OF PARTICIPANTS\n\nMinistry of Quays (Ms. Ada Venn, Director of Locks)\n\n"
        "Institute of Ropes (Mr. Ivo Lark, Executive\nDirector)\n\n"
        "Association of Rowers of the Long Lake (Ms.\nMia Sund, Programme Officer,\nUnit of Oars)\n",
        "Ms. Ada Venn, Mr. Ivo Lark and Ms. Mia Sund said that the locks were full.\n\n",
        ["Executive Director", "Programme Officer"],
    ),
    "fr": (
        "LISTE DES PARTICIPANTS\n\nMinistère des Quais (Mme Ada Venn, Directrice des écluses)\n\n"
        "Institut des cordages (M. Ivo Lark, Directeur\nexécutif)\n\n"
        "Association des rameurs du lac (Mme\nMia Sund, Chargée de programme,\nUnité des rames)\n",
        "Mme Ada Venn, M. Ivo Lark et Mme Mia Sund ont dit que les écluses étaient pleines.\n\n",
        ["Directeur exécutif", "Chargée de programme"],
    ),
    "es": (
        "LISTA DE PARTICIPANTES\n\nMinisterio de Muelles (Sra. Ada Venn, Directora de Esclusas)\n\n"
        "Instituto de Cuerdas (Sr. Ivo Lark, Director\nEjecutivo)\n\n"
        "Asociación de Remeros del Lago (Sra.\nMia Sund, Oficial de Programa,\nUnidad de Remos)\n",
        "Sra. Ada Venn, Sr. Ivo Lark y Sra. Mia Sund dijeron que las esclusas estaban llenas.\n\n",
        ["Director Ejecutivo", "Oficial de Programa"],
    ),
}


@pytest.mark.parametrize("language", LISTS)
def test_posts_in_brackets_that_go_on_below_are_read(language: str) -> None:
    listed, said, posts = LISTS[language]
    text = REPORT_HEADS[language] + said + listed
    parts = facts(conversion(text), text)["participations"]
    assert all(any(f"| {post} @" in part for part in parts) for post in posts)


RECORDS = {
    "en": (
        "Forum on Locks\nVerbatim record of the 2nd meeting\nLomé, 12 March 2031, 10 a.m.\n\n",
        ["Mr. Ari Venn (Director, Unit of Locks, Ministry\nof Quays) (spoke in\nFrench): The locks are full.",
         "GHANA (Ms. Ida\nLARK-SUND): We built two piers.",
         "Mr. Ari Venn (Director, Unit of Locks, Ministry of\nQuays): That is good news."],
    ),
    "fr": (
        "Forum des écluses\nCompte rendu intégral de la 2e réunion\nLomé, 12 mars 2031, 10 heures\n\n",
        ["M. Ari Venn (Directeur, Unité des écluses, Ministère\ndes Quais) (parle en\nanglais) : "
         "Les écluses sont pleines.",
         "GHANA (Mme Ida\nLARK-SUND) : Nous avons construit deux jetées.",
         "M. Ari Venn (Directeur, Unité des écluses, Ministère des\nQuais) : C'est une bonne nouvelle."],
    ),
    "es": (
        "Foro de esclusas\nActa literal de la 2ª reunión\nLomé, 12 de marzo de 2031, 10 horas\n\n",
        ["Sr. Ari Venn (Director, Unidad de Esclusas, Ministerio\nde Muelles) (habla en\ninglés): "
         "Las esclusas están llenas.",
         "GHANA (Sra. Ida\nLARK-SUND): Construimos dos embarcaderos.",
         "Sr. Ari Venn (Director, Unidad de Esclusas, Ministerio de\nMuelles): Es una buena noticia."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", RECORDS)
def test_labels_of_speakers_go_on_until_their_brackets_close(language: str, gap: str) -> None:
    head, turns = RECORDS[language]
    text = head + gap.join(turns) + "\n"
    found = conversion(text)
    assert [one.speaker for one in found.statements] == ["person:ari-venn", "person:ida-lark-sund", "person:ari-venn"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Mr. Ari Venn (Ministry of Quays", "Ms. Ida Lark (Institute of Ropes)"],  # never closed
        ["a) Ari Venn, Director", "b) Ida Lark, Mayor", "c) Mia Sund, Keeper"],  # numbers close none
        ["The quays (as told", "1) Ropes", "2) Oars"],
        ["The quays (as told", "", "Ropes) and oars"],
        ["The quays (as told", "- Ropes) and oars"],
        ["Ari Venn (Ropes), Ida Lark (Institute of", "Oars) and Mia Sund (Locks)"],  # several, as in a sentence
    ],
)
def test_what_begins_anew_goes_on_with_no_bracket(lines: list[str]) -> None:
    rows = read_rows("\n".join(["Notes on ropes", "", *lines]))
    assert len(rows) == 1 + sum(map(bool, lines))
