"""Rows of lists that go on in the next line because the first was full: a post, a body, a name come out whole."""

from __future__ import annotations

from textwrap import fill, wrap

import pytest

from tests.ingesting import clean, conversion

ROWS = {
    "en": (
        "Ms. Odalys Brennick, Minister of Labour, Employment and Social Security, Malta",
        "Mr. Casimir Odunlade, Head of the Labour Mobility and Social Inclusion Division, International "
        "Organization for Migration",
        "Ms. Perpetua Lindqvarn, Deputy Executive Secretary for Programmes, Bank of the Northern Islands",
        "Mr. Bertrand Oyelaran, Assistant Director-General for Protection, International Labour Organization",
        "Ms. Nasrin Holbeck, Professor of International Law, University of the Western Harbours",
        "Mr. Hamish Querol, Legal Officer, Office of the United Nations High Commissioner for Human Rights",
    ),
    "fr": (
        "Mme Odalys Brennick, Ministre du travail, de l'emploi et de la sécurité sociale, Malte",
        "M. Casimir Odunlade, Chef de la division de la mobilité et de l'inclusion, Organisation internationale pour "
        "les migrations",
        "Mme Perpetua Lindqvarn, Secrétaire exécutive adjointe chargée des programmes, Banque des îles du Nord",
        "M. Bertrand Oyelaran, Sous-directeur général chargé de la protection, Organisation internationale du Travail",
        "Mme Nasrin Holbeck, Professeure de droit international, Université des Ports de l'Ouest",
        "M. Hamish Querol, Juriste, Haut-Commissariat des Nations Unies aux droits de l'homme",
    ),
    "es": (
        "Sra. Odalys Brennick, Ministra de Trabajo, Empleo y Seguridad Social, Malta",
        "Sr. Casimir Odunlade, Jefe de la División de Movilidad Laboral e Inclusión Social, Organización Internacional "
        "para las Migraciones",
        "Sra. Perpetua Lindqvarn, Secretaria Ejecutiva Adjunta de Programas, Banco de las Islas del Norte",
        "Sr. Bertrand Oyelaran, Subdirector General de Protección, Organización Internacional del Trabajo",
        "Sra. Nasrin Holbeck, Profesora de Derecho Internacional, Universidad de los Puertos del Oeste",
        "Sr. Hamish Querol, Oficial Jurídico, Oficina del Alto Comisionado de las Naciones Unidas para los Derechos "
        "Humanos",
    ),
}
HEADS = {
    "en": "Meeting on Ferries and Work\nValletta, 4 March 2031\n\nProgramme\n\n9:00 – 10:00 {}\nSpeakers:\n",
    "fr": "Réunion sur les bacs et le travail\nLa Valette, 4 mars 2031\n\nProgramme\n\n9:00 – 10:00 {}\nOrateurs :\n",
    "es": "Reunión sobre balsas y trabajo\nLa Valeta, 4 de marzo de 2031\n\nPrograma\n\n9:00 – 10:00 {}\nPanelistas:\n",
}
TITLES = {
    "en": "Session 1: Seasonal work",
    "fr": "Séance 1 : Travail saisonnier",
    "es": "Sesión 1: Trabajo estacional",
}
LAYOUTS = {"bullets": ("• ", "  "), "bullets alone": ("• ", ""), "plain": ("", ""), "set in": ("", "    ")}


def programme(language: str, rows: list[str]) -> str:
    """A programme with these rows under the label of its first session."""
    return HEADS[language].format(TITLES[language]) + "\n".join(rows) + "\n"


def told(text: str) -> list[tuple[object, ...]]:
    """Whom a text lists, with posts and bodies."""
    return [
        (p.person, p.role, p.on_behalf_of, [(h.post, h.body) for h in p.holdings])
        for p in conversion(text).participations
    ]


@pytest.mark.parametrize("language", ROWS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("width", [60, 80])
def test_rows_say_the_same_whatever_width_they_are_set_in(language: str, layout: str, width: int) -> None:
    first, then = LAYOUTS[layout]
    whole = told(programme(language, [f"• {row}" for row in ROWS[language]]))
    broken = [
        fill(row, width, initial_indent=first, subsequent_indent=then, break_on_hyphens=False) for row in ROWS[language]
    ]
    assert len(whole) == len(ROWS[language])
    assert told(programme(language, broken)) == whole


@pytest.mark.parametrize("language", ROWS)
def test_a_blank_before_each_line_ends_no_page(language: str) -> None:
    rows = [fill(row, 60, break_on_hyphens=False) for row in ROWS[language]]
    text = programme(language, rows)
    assert told("".join(f" {line}" for line in text.splitlines(keepends=True))) == told(text)


def test_a_blank_before_few_lines_ends_a_page() -> None:
    page = "".join(f"The ferrymen of the lake spoke of the quay with number {i}.\n" for i in range(30))
    text = (
        f"Report on quays\n\n{page}The harbour towns asked for a fund that would mend all of the\n Quays and piers.\n"
    )
    assert "would mend all of the Quays" in " ".join(clean(text).text.split())


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "Ada Brennick, Northern Ferrymen's Association of Eastholm",
            "Bela Odunlade, Harbour Workers' Foundation",
        ),
        ("fr", "Ada Brennick, Association des passeurs du Nord d'Eastholm", "Bela Odunlade, Fondation des dockers"),
        ("es", "Ada Brennick, Asociación de Barqueros del Norte de Quel", "Bela Odunlade, Fundación de Estibadores"),
    ],
)
def test_a_name_and_a_body_under_a_full_line_are_the_next_entry(language: str, first: str, second: str) -> None:
    found = told(programme(language, [first, second]))
    assert [person for person, *_ in found] == ["ada-brennick", "bela-odunlade"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Ms. Ada Brennick, Director of Ports, Ministry of Quays", "Mr. Bela Odunlade, Mayor of Eastholm"),
        ("fr", "Mme Ada Brennick, Directrice des ports, Ministère des quais", "M. Bela Odunlade, Maire d'Eastholm"),
        ("es", "Sra. Ada Brennick, Directora de Puertos, Ministerio de Muelles", "Sr. Bela Odunlade, Alcalde de Quel"),
    ],
)
def test_a_form_of_address_under_a_full_line_begins_the_next_entry(language: str, first: str, second: str) -> None:
    found = told(programme(language, [f"• {first}", second]))
    assert [person for person, *_ in found] == ["ada-brennick", "bela-odunlade"]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Youth representative (to be confirmed)"),
        ("fr", "Représentant de la jeunesse (à confirmer)"),
        ("es", "Representante de la juventud (por confirmar)"),
    ],
)
def test_who_is_still_to_be_named_is_no_post_of_the_one_above(language: str, row: str) -> None:
    names = ["Ms. Ada Brennick", "Mr. Bela Odunlade", "Ms. Cora Lindqvarn"]
    posts = {"en": "Director of Ports", "fr": "Directrice des ports", "es": "Directora de Puertos"}[language]
    rows = [line for name in names for line in (name, posts)]
    found = told(programme(language, [*rows, "Mr. Didrik Oyelaran", row]))
    assert found[-1][0] == "didrik-oyelaran"
    assert found[-1][-1] == []


CARDS = {"name over the rest": "{}\n{}", "name and a comma over the rest": "{},\n{}"}


@pytest.mark.parametrize("language", ROWS)
@pytest.mark.parametrize("card", CARDS)
def test_what_stands_under_a_name_goes_on_where_a_line_was_full(language: str, card: str) -> None:
    whole = told(programme(language, [f"• {row}" for row in ROWS[language]]))
    parted = [row.split(", ", 1) for row in ROWS[language]]
    rows = [CARDS[card].format(name, fill(rest, 64, break_on_hyphens=False)) for name, rest in parted]
    assert told(programme(language, rows)) == whole


@pytest.mark.parametrize(
    ("language", "titles", "fields"),
    [
        ("en", ("Ms.", "Mr."), ("Director of Ports", "Harbour Workers' Union", "Malta")),
        ("fr", ("Mme", "M."), ("Directrice des ports", "Union des dockers", "Malte")),
        ("es", ("Sra.", "Sr."), ("Directora de Puertos", "Unión de Estibadores", "Malta")),
    ],
)
def test_short_lines_under_a_name_are_each_a_field(
    language: str, titles: tuple[str, str], fields: tuple[str, ...]
) -> None:
    ms, mr = titles
    names = (f"{ms} Ada Brennick", f"{mr} Bela Vea", f"{ms} Cora Lind")
    found = told(programme(language, [line for name in names for line in (name, *fields)]))
    assert [[post for post, _ in held] for *_, held in found] == [[fields[0]]] * 3


@pytest.mark.parametrize("mark", ["", ","])
def test_names_under_each_other_are_no_cards(mark: str) -> None:
    names = ["Ada Brennick", "Bela Odunlade", "Cora Lindqvarn", "Didrik Oyelaran"]
    found = told(programme("en", [f"{name}{mark}" for name in names]))
    assert all(not held for *_, held in found)


@pytest.mark.parametrize("language", ROWS)
@pytest.mark.parametrize("width", [30, 44])
def test_a_column_beside_names_goes_on_in_the_lines_below(language: str, width: int) -> None:
    whole = told(programme(language, [f"• {row}" for row in ROWS[language]]))
    parted = [row.split(", ", 1) for row in ROWS[language]]
    rows = []
    for name, rest in parted:
        first, *others = wrap(rest, width, break_on_hyphens=False)
        rows += [f"{name:32}{first}", *(" " * 32 + line for line in others)]
    assert told(programme(language, rows)) == whole


@pytest.mark.parametrize(
    ("language", "fields", "after"),
    [
        ("en", ("Director of Ports", "Ministry of Quays"), "Moderator: Mr. Idris Vea"),
        ("fr", ("Directrice des ports", "Ministère des quais"), "Modérateur : M. Idris Vea"),
        ("es", ("Directora de Puertos", "Ministerio de Muelles"), "Moderador: Sr. Idris Vea"),
    ],
)
def test_fields_in_a_column_are_parted_and_a_label_there_is_nobodys(
    language: str, fields: tuple[str, str], after: str
) -> None:
    names = [row.split(", ")[0] for row in ROWS[language][:4]]
    rows = [line for name in names for line in (f"{name:32}{fields[0]}", " " * 32 + fields[1])]
    found = told(programme(language, [*rows, " " * 32 + after]))
    assert [[post for post, _ in held] for *_, held in found] == [[fields[0]]] * 4 + [[]]
    assert found[-1][:2] == ("idris-vea", "moderator")
