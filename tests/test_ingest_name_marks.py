"""Programmes with other marks than a comma between names and posts. All meetings and people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": """Forum on Quays and Tides
Programme
Accra, 3 May 2031

09:00 – 09:30 Opening
Ms. Ama Vea{mark}Director, Port Authority of Tema
Mr. Bilal Roe-Lark{mark}Alternate Minister for Quays and Tides, Ghana

09:30 – 12:00 Panel 1: Who owns the shore?
Moderator: Ms. Carla STROUD{mark}Professor of Law, University of Leeds
Speakers:
• Mr. Deng Wei Quill{mark}Programme Officer, FAO
• Elif Tharn{mark}Chair, Harbour Council
• Ms. Ida Lorne{mark}Radio Tides
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031

9h00 – 9h30 Ouverture
Mme Ama Vea{mark}Directrice générale, Port autonome de Dakar
M. Bilal Roe-Lark{mark}Ministre de la Pêche, Ghana

9h30 – 12h00 Panel 1 : À qui appartient le rivage ?
Modératrice : Mme Carla STROUD{mark}Professeure de droit, Université de Dakar
Intervenants :
• M. Deng Wei Quill{mark}Chargé de programme, FAO
• Elif Tharn{mark}Présidente, Conseil des quais
• Mme Ida Lorne{mark}Radio Marées
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031

09:00 – 09:30 Inauguración
Sra. Ama Vea{mark}Directora General, Autoridad Portuaria del Guayas
Sr. Bilal Roe-Lark{mark}Ministro de Pesca, Ghana

09:30 – 12:00 Panel 1: ¿De quién es la orilla?
Moderadora: Sra. Carla STROUD{mark}Profesora de Derecho, Universidad de Lima
Ponentes:
• Sr. Deng Wei Quill{mark}Oficial de Programa, FAO
• Elif Tharn{mark}Presidenta, Consejo de los Muelles
• Sra. Ida Lorne{mark}Radio Mareas
""",
}
MARKS = ("/", " / ", " | ", "   ", ". ", ": ", "; ", " – ", " - ", " ~ ", " > ", " • ", " // ")
ROLES = {
    "ama-vea": "opening",
    "bilal-roe-lark": "opening",
    "carla-stroud": "moderator",
    "deng-wei-quill": "speaker",
    "elif-tharn": "speaker",
    "ida-lorne": "speaker",
}


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("mark", MARKS)
def test_whatever_parts_names_from_posts_in_a_paper_is_a_comma(language: str, mark: str) -> None:
    found = conversion(PROGRAMMES[language].format(mark=mark)).participations
    usual = conversion(PROGRAMMES[language].format(mark=", ")).participations
    assert {p.person: p.role for p in found} == {p.person: p.role for p in usual} == ROLES
    assert {p.person: [h.post for h in p.holdings] for p in found} == {
        p.person: [h.post for h in p.holdings] for p in usual
    }


@pytest.mark.parametrize("mark", ["/", "   "])
def test_places_in_the_source_stay_what_they_are(mark: str) -> None:
    source = PROGRAMMES["en"].format(mark=mark)
    found = conversion(source).participations
    assert [source[p.span.start : p.span.end] for p in found][:2] == ["Ama Vea", "Bilal Roe-Lark"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ada Roe: I thank the Chair.\n\nMr. Ari Vea: I thank the Minister.\n\nMs. Ida Lorne: I thank Mr. Roe.\n",
        "Mme Ada Roe : Je remercie le Président.\n\nM. Ari Vea : Je remercie le Ministre.\n\nMme Ida Lorne : Merci.\n",
        "Sra. Ada Roe: Doy las gracias al Presidente.\n\nSr. Ari Vea: Gracias.\n\nSra. Ida Lorne: Pido la palabra.\n",
    ],
)
def test_what_somebody_says_behind_a_colon_is_no_post(text: str) -> None:
    assert not [p for p in conversion(text).participations if p.holdings]


def test_two_people_whom_a_slash_parts_stay_two() -> None:
    text = PROGRAMMES["en"].format(mark=" / ") + "• Ms. Una Quay / Mr. Olav Dock\n"
    assert {"una-quay", "olav-dock"} <= {p.person for p in conversion(text).participations}


CARDS = ("\n", "\t")


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("mark", CARDS)
def test_a_post_under_or_beside_each_name_is_its_bearer_s(language: str, mark: str) -> None:
    found = conversion(PROGRAMMES[language].format(mark=mark)).participations
    usual = conversion(PROGRAMMES[language].format(mark=", ")).participations
    assert {p.person: p.role for p in found} == ROLES
    assert {p.person: [h.post for h in p.holdings] for p in found} == {
        p.person: [h.post for h in p.holdings] for p in usual
    }


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_post_and_a_body_on_lines_of_their_own_are_read_with_the_name_above(language: str) -> None:
    lines = PROGRAMMES[language].format(mark="\n").split("\n")
    split = "\n".join(line if line[:1].isdigit() or ":" in line else line.replace(", ", "\n") for line in lines[3:])
    found = conversion("\n".join([*lines[:3], split])).participations
    assert {p.person: p.role for p in found} == ROLES
    assert all(p.holdings for p in found if p.person != "ida-lorne")


def test_names_over_names_and_titles_stay_what_they_are() -> None:
    text = """Forum on Quays and Tides
Accra, 3 May 2031

09:00 – 10:00 Opening
Ms. Ama Vea
Mr. Bilal Roe-Lark
Ms. Ida Lorne
10:00 – 12:00 Panel 1: Who owns the shore?
Moderator: Mr. Deng Wei Quill
Speakers:
• Ms. Una Quay
• Mr. Olav Dock
"""
    people = {p.person for p in conversion(text).participations}
    assert people == {"ama-vea", "bilal-roe-lark", "ida-lorne", "deng-wei-quill", "una-quay", "olav-dock"}


def _shouted(text: str, *, whole: bool) -> str:
    for name in ("Ama Vea", "Bilal Roe-Lark", "Deng Wei Quill", "Elif Tharn", "Ida Lorne"):
        given, surname = name.split(" ", 1)
        text = text.replace(name, name.upper() if whole else f"{given} {surname.upper()}")
    return text


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("mark", [", ", " / "])
def test_names_in_capitals_before_posts_are_people(language: str, whole: bool, mark: str) -> None:
    text = _shouted(PROGRAMMES[language].format(mark=mark), whole=whole)
    assert {p.person: p.role for p in conversion(text).participations} == ROLES


def test_bodies_in_capitals_before_posts_name_nobody() -> None:
    text = PROGRAMMES["en"].format(mark=", ") + "• PORT AUTHORITY, Director to be named\n"
    assert {p.person for p in conversion(text).participations} == set(ROLES)


@pytest.mark.parametrize("language", PROGRAMMES)
def test_posts_in_brackets_behind_names_are_their_bearers_and_no_roles(language: str) -> None:
    lines = PROGRAMMES[language].format(mark=" (").split("\n")
    text = "\n".join(f"{line})" if " (" in line else line for line in lines)
    found = conversion(text).participations
    assert {p.person: p.role for p in found} == ROLES
    assert {p.person for p in found if p.holdings} == set(ROLES) - {"ida-lorne"}


def test_gaps_of_any_width_are_columns_and_no_commas() -> None:
    rows = [
        ("Ms. Ama Vea", "Director, Port of Ea"),
        ("Mr. Bilal Roe-Lark", "Mayor of Quayton"),
        ("Mr. Al Oak", "Pilot"),
    ]
    text = "Workshop on quays\nAccra, 3 May 2031\n\nList of participants\n\n"
    found = conversion(text + "".join(f"{name:<24}{post}\n" for name, post in rows)).people
    assert {p.key for p in found} == {"ama-vea", "bilal-roe-lark", "al-oak"}


RUN_TOGETHER = {
    "en": """Forum on Quays
Agenda
Accra, 3 May 2031

9:00 Opening
Remarks by Ms. Tara Nunn Deputy Director General for Ports of Norway
10:00 Panel 1: Nets
Moderator: Ana Lucy Torr Executive Secretary of ECLAC
Speakers:
Mr. Hugo Premm Minister of Labour of Ghana
11:00 Closing
""",
    "fr": """Forum sur les quais
Programme
Dakar, 3 mai 2031

9h00 Ouverture
Allocution de Mme Tara Nunn Directrice générale des ports de Norvège
10h00 Panel 1 : Les filets
Modératrice : Ana Lucie Torr Secrétaire exécutive de la CEPALC
Intervenants :
M. Hugo Premm Ministre du Travail du Ghana
11h00 Clôture
""",
    "es": """Foro sobre muelles
Programa
Lima, 3 de mayo de 2031

9:00 Inauguración
Palabras de la Sra. Tara Nunn Directora General de Puertos de Noruega
10:00 Panel 1: Las redes
Modera: Ana Lucía Torr Secretaria Ejecutiva de la CEPAL
Ponentes:
Sr. Hugo Premm Ministro de Trabajo de Ghana
11:00 Clausura
""",
}


@pytest.mark.parametrize("language", RUN_TOGETHER)
def test_a_post_right_behind_a_name_is_its_bearers_where_a_copy_lost_the_columns(language: str) -> None:
    found = {p.person.split("-")[-1]: p for p in conversion(RUN_TOGETHER[language]).participations}
    assert {who: (p.role, p.on_behalf_of) for who, p in found.items()} == {
        "nunn": ("opening", ("state/NOR",)),
        "torr": ("moderator", ("organization/eclac",)),
        "premm": ("speaker", ("state/GHA",)),
    }
    assert all(p.holdings for p in found.values())


@pytest.mark.parametrize(
    "row",
    [
        "Opening Remarks Director General of IOM",
        "World Bank Director for Africa",
        "New York Mayor of the Year",
        "Working Group Chair of the Day",
    ],
)
def test_what_is_nobodys_name_before_a_post_stays_so(row: str) -> None:
    found = conversion(RUN_TOGETHER["en"].replace("9:00 Opening\n", f"9:00 Opening\n{row}\n"))
    assert {p.key.split("-")[-1] for p in found.people} == {"nunn", "torr", "premm"}
