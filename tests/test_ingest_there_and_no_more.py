"""Those of whom a paper tells that they were there and no more, beside whoever opens, presides or has words."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

_PERSON = "brisk"


def _roles(language: str, told: str, who: str = _PERSON) -> set[str]:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n").participations
    return {part.role for part in found if part.person.endswith(who)}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "La réunion a été ouverte par M. Ivo Crane, en présence du préfet, du maire et de Mme Olga Brisk."),
        ("fr", "M. Ivo Crane a ouvert la réunion en présence de la gouverneure et de la directrice, Mme Olga Brisk."),
        ("fr", "La réunion a été close par M. Ivo Crane, en présence de l'ambassadeur du Chili et de Mme Olga Brisk."),
        ("en", "The meeting was opened by Mr. Ivo Crane, in the presence of the Mayor of Lomé and of Ms. Olga Brisk."),
        ("en", "Mr. Ivo Crane opened the meeting in the presence of the Governor, the Mayor and Ms. Olga Brisk."),
        ("es", "La reunión fue inaugurada por el Sr. Ivo Crane, en presencia del alcalde y de la Sra. Olga Brisk."),
        (
            "es",
            "El Sr. Ivo Crane inauguró la reunión en presencia del gobernador, del alcalde y de la Sra. Olga Brisk.",
        ),
    ],
)
def test_whoever_is_there_behind_others_without_a_name_does_not_open(language: str, told: str) -> None:
    assert not _roles(language, told)
    assert _roles(language, told, "crane") in ({"opening"}, {"closing"})


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "La réunion a été ouverte en présence du préfet par Mme Olga Brisk."),
        ("fr", "En présence du préfet et du maire, Mme Olga Brisk a ouvert la réunion."),
        ("en", "The meeting was opened in the presence of the Mayor by Ms. Olga Brisk."),
        ("en", "In the presence of the Mayor and the Governor, Ms. Olga Brisk opened the meeting."),
        ("es", "La reunión fue inaugurada en presencia del alcalde por la Sra. Olga Brisk."),
        ("es", "En presencia del alcalde y del gobernador, la Sra. Olga Brisk inauguró la reunión."),
    ],
)
def test_whoever_opens_in_others_presence_opens(language: str, told: str) -> None:
    assert _roles(language, told) == {"opening"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Présidée par son Excellence Olga Brisk, la réunion a adopté un budget."),
        ("en", "Chaired by her Excellency Olga Brisk, the meeting adopted a budget."),
        ("es", "Presidida por su Excelencia Olga Brisk, la reunión aprobó un presupuesto."),
    ],
)
def test_whoever_is_excellent_in_small_letters_presides(language: str, told: str) -> None:
    assert _roles(language, told) <= {"chair", "moderator"}
    assert _roles(language, told)


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("L'Ambassadeur de Hongrie Olga Brisk a souligné que les frais étaient trop élevés.", "state/HUN"),
        ("L'Ambassadrice d'Espagne Olga Brisk a souligné que les frais étaient trop élevés.", "state/ESP"),
        ("La réunion a entendu l'Ambassadeur du Togo Olga Brisk, qui a rappelé les frais.", "state/TGO"),
    ],
)
def test_an_envoy_of_a_state_is_called_so_before_the_name_without_a_comma(told: str, post: str) -> None:
    found = conversion(f"{REPORT_HEADS['fr']}{told}\n")
    assert {person.key for person in found.people} == {"olga-brisk"}
    assert {statement.on_behalf_of for statement in found.statements} == {(post,)}


@pytest.mark.parametrize(
    "text",
    [
        "PROCÈS-VERBAL\n\nRéunion du comité des quais, Lomé, 4 mai 2032\n\n"
        "Présents : Olga Brisk, Ivo Crane, Ada Linn\n\nLe budget est adopté.\n",
        "COMPTE RENDU\n\nRéunion du comité des quais, Lomé, 4 mai 2032\n\n"
        "Ivo Crane donne pouvoir à Olga Brisk ; Ada Linn donne procuration à Tom Brack.\n\nLe budget est adopté.\n",
        "MINUTES\n\nMeeting of the Committee of Quays, Lomé, 4 May 2032\n\n"
        "Ivo Crane gave proxy to Olga Brisk. Ada Linn (proxy to Tom Brack).\n\nThe budget was adopted.\n",
    ],
)
def test_who_is_listed_as_present_or_given_a_proxy_has_no_part_by_that(text: str) -> None:
    assert not conversion(text).participations


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "La réunion a été ouverte par le ministre en présence de la première dame Olga Brisk."),
        (
            "fr",
            "L'on pouvait aussi noter les présences d'Ada Linn, ministre des quais, et d'Olga Brisk, maire de Kribi.",
        ),
        ("fr", "Mme Olga Brisk, ambassadrice du Gabon, était conviée à l'ouverture de la réunion."),
        ("fr", "Mme Olga Brisk, ambassadrice du Gabon, a honoré la réunion de sa présence."),
        (
            "en",
            "Also noted was the presence of Ms. Ada Linn, Minister of Quays, and of Ms. Olga Brisk, Mayor of Kribi.",
        ),
        ("en", "Ms. Olga Brisk, Ambassador of Gabon, was invited to the opening of the meeting."),
        ("es", "Se notó la presencia de la Sra. Ada Linn, Ministra de Muelles, y de la Sra. Olga Brisk, alcaldesa."),
        ("es", "La Sra. Olga Brisk, Embajadora del Gabón, fue invitada a la apertura de la reunión."),
    ],
)
def test_whose_presence_is_noted_or_who_is_invited_has_no_part_by_that(language: str, told: str) -> None:
    assert not _roles(language, told)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Mme Olga Brisk, maire de Kribi, s'est félicitée de la présence de M. Ivo Crane, ministre des ports."),
        ("fr", "Le Togo a pris part aux travaux à travers l'intervention de Mme Olga Brisk, ministre de la Femme."),
        ("en", "Ms. Olga Brisk, Mayor of Kribi, welcomed the presence of Mr. Ivo Crane, Minister of Ports."),
        ("es", "La Sra. Olga Brisk, alcaldesa de Kribi, celebró la presencia del Sr. Ivo Crane, Ministro de Puertos."),
    ],
)
def test_who_notes_somebodys_presence_speaks(language: str, told: str) -> None:
    assert _roles(language, told) == {"speaker"}
    assert not _roles(language, told, "crane")


def test_a_meeting_keeps_the_whole_name_of_its_body() -> None:
    body = "la Communauté Economique des Etats de l'Afrique de l'Ouest (CEDEAO)"
    text = (
        f"COMMUNIQUÉ\n\nLa session ordinaire de la Conférence des Chefs d'Etat et de Gouvernement de {body} s'est "
        "tenue le 16 décembre 2032 à Abuja, sous la présidence de S. E.M. Ivo CRANE, Président du Togo.\n"
    )
    found = conversion(text)
    assert any((event.label or "").endswith("l'Afrique de l'Ouest") for event in found.events)
    assert {p.person for p in found.participations} == {"ivo-crane"}
