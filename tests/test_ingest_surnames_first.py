"""Programmes that list people with the surname first, in capitals before a comma. All people are invented."""

from __future__ import annotations

import re

import pytest

from tests.ingesting import conversion, knowledge, surface

PROGRAMMES = {
    "en": """Forum on Quays and Tides
Programme
Accra, 3 May 2031

09:00 – 09:30 Opening
• VEA LORN, Ama{mark}Director, Port Authority of Tema
• ROE-LARK, Bilal{mark}Alternate Minister for Quays and Tides, Ghana

09:30 – 12:00 Panel 1: Who owns the shore?
Moderator: STROUD, Carla{mark}Professor of Law, University of Leeds
Speakers:
1) QUILL, Deng Wei{mark}Programme Officer, FAO
2) VAN DER THARN, Elif{mark}Chair, Harbour Council
3) O'LORNE, Ida M.{mark}Director, Radio Tides
4) VEA LORN, Ama
Rapporteur: McHOLM, J.
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031

9h00 – 9h30 Ouverture
• VEA LORN, Ama{mark}Directrice générale, Port autonome de Dakar
• ROE-LARK, Bilal{mark}Ministre de la Pêche, Ghana

9h30 – 12h00 Panel 1 : À qui appartient le rivage ?
Modératrice : STROUD, Carla{mark}Professeure de droit, Université de Dakar
Intervenants :
1) QUILL, Deng Wei{mark}Chargé de programme, FAO
2) VAN DER THARN, Elif{mark}Présidente, Conseil des quais
3) O'LORNE, Ida M.{mark}Directrice, Radio Marées
4) VEA LORN, Ama
Rapporteur : McHOLM, J.
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031

09:00 – 09:30 Inauguración
• VEA LORN, Ama{mark}Directora General, Autoridad Portuaria del Guayas
• ROE-LARK, Bilal{mark}Ministro de Pesca, Ghana

09:30 – 12:00 Panel 1: ¿De quién es la orilla?
Moderadora: STROUD, Carla{mark}Profesora de Derecho, Universidad de Lima
Ponentes:
1) QUILL, Deng Wei{mark}Oficial de Programa, FAO
2) VAN DER THARN, Elif{mark}Presidenta, Consejo de los Muelles
3) O'LORNE, Ida M.{mark}Directora, Radio Mareas
4) VEA LORN, Ama
Relatora: McHOLM, J.
""",
}
ROLES = {
    ("ama-vea-lorn", "opening"),
    ("bilal-roe-lark", "opening"),
    ("carla-stroud", "moderator"),
    ("deng-wei-quill", "speaker"),
    ("elif-van-der-tharn", "speaker"),
    ("ida-m-o-lorne", "speaker"),
    ("ama-vea-lorn", "speaker"),
    ("j-mcholm", "rapporteur"),
}
SURNAME_FIRST = re.compile(
    r"([A-ZÀ-Þ][\w'-]*[A-ZÀ-Þ](?: [A-ZÀ-Þ-]+)*), ((?:[A-ZÀ-Þ][a-zà-ÿ.]+(?: [A-ZÀ-Þ][\w.]*)?)|J\.)"
)


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("mark", [", ", ". ", " – ", " ("])
def test_names_with_the_surname_first_are_read_as_others(language: str, mark: str) -> None:
    text = PROGRAMMES[language].format(mark=mark)
    text = re.sub(r"\(([^)\n]+)$", r"(\1)", text, flags=re.MULTILINE)
    found = conversion(text).participations
    assert {(p.person, p.role) for p in found} == ROLES
    usual = conversion(SURNAME_FIRST.sub(r"\2 \1", PROGRAMMES[language].format(mark=", "))).participations
    posts = [[h.post for h in p.holdings] for p in found]
    assert posts == [[h.post for h in p.holdings] for p in usual]
    assert sum(map(bool, posts)) >= 6


@pytest.mark.parametrize("language", PROGRAMMES)
def test_such_names_are_kept_as_they_stand(language: str) -> None:
    text = PROGRAMMES[language].format(mark=", ")
    first = min(conversion(text).participations, key=lambda p: p.span)
    assert surface(text, first.span) == "VEA LORN, Ama"
    assert first.as_written.startswith("VEA LORN, Ama, Direct")


@pytest.mark.parametrize(
    "row",
    [
        "with an address by {}",
        "{} and Ms. Ada Quarrell",
        "Remarks: {}",
        "– {} (by video link)",
        "a) {}*",
        "» {}",
        "• {} [tbc]",
    ],
)
def test_marks_and_joining_words_lead_to_such_a_name(row: str) -> None:
    habit = "• ROE, Ada, Director\n• LARK, Ari, Director\n• VEA, Ida, Director\n"
    assert "Ola TYNE VAN MOOR" in _turned(habit + row.format("TYNE VAN MOOR, Ola"))


@pytest.mark.parametrize(
    "rows",
    [
        # Two are no habit.
        "• ROE, Ada, Director\n• LARK, Ari, Minister\n",
        # Towns and where they are, bodies and where they sit.
        "QUAYTON, Lakeshire\nPORTVILLE, Mooreland\nNEWHAVEN, Wessexia\nTIDEFORD, Lakeshire\n",
        "ACCRA, Ghana, Director\nLIMA, Peru, Director\nDAKAR, Senegal, Director\n",
        "UNICEF, Nairobi, Director\nUNHCR, Nairobi, Officer\nUNESCO, Nairobi, Officer\n",
        # Sentences.
        "The head of QUAYNET, Ada Roe, spoke.\nThe head of TIDENET, Ari Lark, spoke.\nOf OARNET, Ida Vea, Director.\n",
        # Titles with something behind a comma, and posts.
        "OPENING, Moderator: Ada Roe\nCLOSING, Chair: Ari Lark\nLUNCH, Director's table\nDINNER, Director's table\n",
    ],
)
def test_other_capitals_before_a_comma_stay(rows: str) -> None:
    assert _turned(rows) == rows


def test_as_many_characters_as_before() -> None:
    text = PROGRAMMES["en"].format(mark=". ")
    assert len(_turned(text)) == len(text)
    assert _turned(text) != text


def _turned(text: str) -> str:
    names = knowledge().habits.turned
    return names.turned(text) if names else text
