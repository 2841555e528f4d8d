"""Who opens by a list under *opened by:* or by a section; who is only elected there, and what names nobody."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Regional Conference on Quays\n\nQuayton, 4 and 5 May 2033\n\n"
FR = "Conférence régionale sur les quais\n\nQuayville, 4 et 5 mai 2033\n\n"
ES = "Conferencia regional sobre los muelles\n\nMuelleda, 4 y 5 de mayo de 2033\n\n"
NAMES = "\n\n  • {0} Ottoline PASK, {1} ;\n  • {0} Aube TISSIER, {2}.\n\n"


def parts(text: str) -> list[tuple[str, str]]:
    """Person and role of each participation."""
    return [(p.person, p.role) for p in conversion(text).participations]


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        (EN + "The conference was opened by:" + NAMES.format("Ms.", "Judge of Ghana", "Judge of Togo"), "opening"),
        (FR + "La conférence a été ouverte par :" + NAMES.format("Mme", "Juge du Ghana", "Juge du Togo"), "opening"),
        (
            ES + "La conferencia fue inaugurada por:" + NAMES.format("Sra.", "Jueza de Ghana", "Jueza del Togo"),
            "opening",
        ),
        (EN + "The conference was closed by:" + NAMES.format("Ms.", "Judge of Ghana", "Judge of Togo"), "closing"),
        (FR + "La conférence a été close par :" + NAMES.format("Mme", "Juge du Ghana", "Juge du Togo"), "closing"),
        (
            ES + "La conferencia fue clausurada por:" + NAMES.format("Sra.", "Jueza de Ghana", "Jueza del Togo"),
            "closing",
        ),
    ],
)
def test_those_in_a_list_under_who_opened_or_closed_do_so(lead: str, role: str) -> None:
    assert parts(lead) == [("ottoline-pask", role), ("aube-tissier", role)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Those present were:" + NAMES.format("Ms.", "Judge of Ghana", "Judge of Togo"),
        FR + "Étaient présentes :" + NAMES.format("Mme", "Juge du Ghana", "Juge du Togo"),
        ES + "Estuvieron presentes:" + NAMES.format("Sra.", "Jueza de Ghana", "Jueza del Togo"),
    ],
)
def test_another_list_opens_nothing(text: str) -> None:
    assert not any(role in ("opening", "closing") for _, role in parts(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            EN + "1. Inauguration ceremony\n\nThe floor was taken by the Judge of Ghana, Ms. Ottoline Pask.",
            [("ottoline-pask", "opening")],
        ),
        (
            FR + "1. Cérémonie d’inauguration\n\nLa parole a été prise par la Juge du Ghana, Mme Ottoline Pask.",
            [("ottoline-pask", "opening")],
        ),
        (EN + "1. Opening\n\nMr. Otto Pask (Austria) was chosen without dissent.", []),
        (FR + "1. Ouverture\n\nM. Otto Pask (Autriche) a été élu sans opposition.", []),
        (ES + "1. Apertura\n\nEl Sr. Otto Pask (Austria) fue elegido sin objeciones.", []),
        (EN + "1. Opening\n\nThe Rapporteur, Mr. Otto Pask (Austria), being prevented from coming, sent a note.", []),
    ],
)
def test_the_section_of_the_opening_makes_nobody_open_who_is_elected_or_absent(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Conference for a Fair, Safe and Regular\nQuayton (Republic of Chile), 4 and 5 May 2033\n\n",
        "Conférence pour un trafic Sûr et Régulier\nQuayville (République du Chili), 4 et 5 mai 2033\n\n",
        "Conferencia sobre el Pacto para una Navegación Segura y Regular\nMuelleda (Chile), 4 y 5 de mayo de 2033\n\n",
    ],
)
def test_words_before_a_state_in_brackets_and_a_day_name_nobody(text: str) -> None:
    assert not conversion(text).people


def test_an_appointment_is_no_quoting() -> None:
    text = ES + "La Sra. Ottoline Pask, Jueza de Chile, habló. La cita, que acoge Chile, dará aprobación al texto."
    assert [s.verb for s in conversion(text).statements if s.verb == "cita"] == []


def test_dialogues_with_a_number_are_sessions_with_chairs_and_keynotes() -> None:
    text = (
        ES + "Diálogo 1: los muelles compartidos\nCopresidencia:\n- Sra. Ottoline Pask, Jueza de Chile\n"
        "Ponencia principal:\n- Sr. Otto Tissier, Juez del Togo\nPanelistas:\n- Sra. Aube Colle, Jueza de Ghana\n"
    )
    found = [("ottoline-pask", "chair"), ("otto-tissier", "keynote"), ("aube-colle", "speaker")]
    assert parts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Union of Quays, 5 chemin des Aulnes, CH-1218 Geneva, Switzerland\n\n" + EN + "1. Opening\n\n"
        "The floor was taken by the Minister of Quays, Ms. Ottoline Pask.",
        "Union des quais, 5 chemin des Aulnes, CH-1218 Genève, Suisse\n\n" + FR + "1. Ouverture\n\n"
        "La parole a été prise par la Ministre des quais, Mme Ottoline Pask.",
        "Unión de muelles, 5 chemin des Aulnes, CH-1218 Ginebra, Suiza\n\n" + ES + "1. Apertura\n\n"
        "Tomó la palabra la Ministra de Muelles, Sra. Ottoline Pask.",
    ],
)
def test_the_state_of_a_letterheads_address_is_nobodys(text: str) -> None:
    assert all("state/CHE" not in p.on_behalf_of for p in conversion(text).participations)


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Pask thanked the Civil Society Organizations (CSOs).",
        FR + "Mme Pask a remercié les Organisations de la société civile (OSC).",
        ES + "La Sra. Pask agradeció a las Organizaciones de la Sociedad Civil (OSC).",
    ],
)
def test_a_class_of_bodies_is_no_body(text: str) -> None:
    assert not [o for o in conversion(text).organizations if o.acronym]


def test_a_bodys_name_ends_before_the_office_given() -> None:
    text = FR + "L’Assemblée a porté par acclamation Mme O. Pask, Présidente du Parlement ghanéen, à sa présidence."
    assert "Parlement ghanéen" in [o.label for o in conversion(text).organizations]
    assert not parts(text)
