"""Where the words about somebody end: before the next one's form of address, and before a clause without a comma."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


@pytest.mark.parametrize(
    ("language", "told", "body"),
    [
        ("fr", "M. Ivo Crane de l'Université de Kribi et Dr. Olga Brisk de l'OIM ont parlé.", "Université de Kribi"),
        ("fr", "Mme Ada Linn, de l'Institut des Quais et Pr. Ivo Crane, de l'OIM, ont parlé.", "Institut des Quais"),
        (
            "en",
            "Mr. Ivo Crane from the University of Kribi and Dr. Olga Brisk of the ILO spoke.",
            "University of Kribi",
        ),
        ("en", "Ms. Ada Linn, Head of the Institute of Quays and Dr. Ivo Crane, Mayor, spoke.", "Institute of Quays"),
        ("es", "El Sr. Ivo Crane de la Universidad de Kribi y Dra. Olga Brisk hablaron.", "Universidad de Kribi"),
        ("es", "Ada Linn, Jefa del Instituto de Muelles y Lic. Ivo Crane, alcalde, hablaron.", "Instituto de Muelles"),
    ],
)
def test_a_body_ends_before_the_next_ones_form_of_address(language: str, told: str, body: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n")
    assert [organization.label for organization in found.organizations] == [body]


@pytest.mark.parametrize(
    ("language", "told", "post"),
    [
        (
            "fr",
            "« C'est long », a dit Ivo Crane, maire de Kribi avant d'ajouter que tout va.",
            "maire de Kribi",
        ),
        ("fr", "« C'est long », a dit Ivo Crane, maire de Kribi après avoir vu les quais.", "maire de Kribi"),
        ("fr", "« C'est long », a dit Ivo Crane, maire de Kribi à l'issue de la réunion.", "maire de Kribi"),
        ("en", "“It is long”, said Ivo Crane, Mayor of Kribi before adding that the port was full.", "Mayor of Kribi"),
        ("en", "“It is long”, said Ivo Crane, Mayor of Kribi after seeing the quays.", "Mayor of Kribi"),
        ("en", "“It is long”, said Ivo Crane, Mayor of Kribi at the close of the meeting.", "Mayor of Kribi"),
        ("es", "«Es largo», dijo Ivo Crane, alcalde de Kribi antes de añadir que faltan sogas.", "alcalde de Kribi"),
        ("es", "«Es largo», dijo Ivo Crane, alcalde de Kribi tras visitar los muelles.", "alcalde de Kribi"),
        ("es", "«Es largo», dijo Ivo Crane, alcalde de Kribi al agradecer a los socios.", "alcalde de Kribi"),
    ],
)
def test_a_post_ends_before_what_its_holder_did_then(language: str, told: str, post: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n")
    assert {holding.post for statement in found.statements for holding in statement.holdings} == {post}


@pytest.mark.parametrize(
    ("language", "told", "post"),
    [
        ("es", "El Sr. Ivo Crane, asistente al titular de Muelles, dijo que faltan sogas.", "asistente al titular"),
        ("fr", "M. Ivo Crane, conseiller à la fin de vie, a dit que le port est plein.", "conseiller"),
        ("en", "Mr. Ivo Crane, Head of the Opening Unit, said that the port was full.", "Head"),
    ],
)
def test_a_post_that_only_looks_so_goes_on(language: str, told: str, post: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n")
    assert all(holding.post.startswith(post) for statement in found.statements for holding in statement.holdings)
    assert [statement.speaker for statement in found.statements] == ["person:ivo-crane"]


_PROGRAMME = (
    "PROGRAMME\n\nColloque « Les quais », Lomé, 4 mai 2032\n\n9h00 : Accueil\n9h15 : Ouverture\n"
    "Jean Agrest, Doyen de la Faculté de Droit\n10h15 : {title}\n{row}\n11h15 : Le port\nEnid Marsh, Quais SA\n"
)


@pytest.mark.parametrize("row", ["Ivo Crane, FQSP, QPCU", "Ivo Crane, QLOV-CQRS, Kribi", "Ivo Crane, UMR 5600, Lyon"])
def test_letters_alone_are_no_post(row: str) -> None:
    found = conversion(_PROGRAMME.format(title="Les sogas", row=row)).participations
    assert [p.holdings for p in found if p.person == "ivo-crane"] == [()]


@pytest.mark.parametrize("post", ["PDG", "SRSG", "DRH"])
def test_letters_that_are_a_post_stay_one(post: str) -> None:
    found = conversion(_PROGRAMME.format(title="Les sogas", row=f"Ivo Crane, {post}, Quais SA")).participations
    assert [h.post for p in found if p.person == "ivo-crane" for h in p.holdings] == [post]


@pytest.mark.parametrize(
    "title",
    [
        "D'un port à l'autre : Rosa Parquet et la promotion du quai",
        "Le fédéralisme intégral de Rosa Parquet",
        "Rosa Parquet, une figure oubliée",
        "Hommage à Rosa Parquet",
    ],
)
def test_whom_the_title_of_a_talk_names_is_who_it_is_about(title: str) -> None:
    found = conversion(_PROGRAMME.format(title=title, row="Ivo Crane, Ligue des quais")).participations
    assert {p.person for p in found} == {"jean-agrest", "ivo-crane", "enid-marsh"}


def test_who_speaks_by_the_title_alone_speaks() -> None:
    found = conversion(_PROGRAMME.format(title="Les ports, par Rosa Parquet, maire de Kribi", row="")).participations
    assert {p.person for p in found} == {"jean-agrest", "rosa-parquet", "enid-marsh"}


@pytest.mark.parametrize(
    ("language", "told", "body"),
    [
        ("fr", "Mme Ada Linn a remercié M. Ivo Crane, chef de la Ligue des quais pour son aide.", "Ligue des quais"),
        ("en", "Ms. Ada Linn thanked Mr. Ivo Crane, Chair of the Harbour League for his support.", "Harbour League"),
        ("es", "La Sra. Ada Linn agradeció a Ivo Crane, jefe de la Liga de Muelles por su apoyo.", "Liga de Muelles"),
    ],
)
def test_a_body_ends_before_what_its_head_is_thanked_for(language: str, told: str, body: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n")
    assert [organization.label for organization in found.organizations] == [body]


@pytest.mark.parametrize(
    "post",
    [
        "Directrice de la Planification, de l'Administration et des Finances",
        "Directrice de l'Administration, des Finances et du Matériel",
        "Directrice du Suivi, de l'Évaluation et des Archives",
    ],
)
def test_fields_of_an_administration_are_of_the_post(post: str) -> None:
    found = conversion(f"{REPORT_HEADS['fr']}La {post}, Mme Ada Linn, a rappelé les frais.\n")
    assert not found.organizations
    assert [h.post for statement in found.statements for h in statement.holdings] == [post]
