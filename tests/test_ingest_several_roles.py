"""Sentences of reports and news that tell several roles of one person, or who did something together, who only came,
and who will do it at another meeting."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS


def roles(language: str, told: str) -> list[str]:
    found = conversion(f"{HEADS[language]}\n{told}\n").participations
    return sorted(f"{p.person.rpartition('-')[2]}:{p.role}" for p in found)


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("en", "brisk:moderator brisk:opening", "Ms. Olga Brisk, Director of Ports of Ghana, opened and moderated it."),
        ("en", "brisk:closing brisk:moderator", "Ms. Olga Brisk (Ghana) moderated the panel and closed the Dialogue."),
        ("en", "brisk:closing brisk:opening", "The Dialogue was opened and closed by Ms. Olga Brisk of Ghana."),
        ("en", "brisk:moderator brisk:opening", "The talks were opened and moderated by Ms. Olga Brisk (Ghana)."),
        ("en", "brisk:chair brisk:closing", "The session was chaired and closed by Ms. Olga Brisk (Ghana)."),
        ("en", "brisk:chair brisk:opening", "In her opening remarks, the Chair, Ms. Olga Brisk (Ghana), praised it."),
        (
            "en",
            "brisk:chair brisk:opening tamm:chair tamm:opening",
            "In their opening remarks, the co-chairs, Ms. Olga Brisk (Ghana) and Mr. Per Tamm (Norway), praised it.",
        ),
        (
            "fr",
            "brisk:moderator brisk:opening",
            "Mme Olga Brisk, de l'Agence des quais, a ouvert et modéré la session.",
        ),
        ("fr", "brisk:closing brisk:moderator", "Mme Olga Brisk (Bénin) a animé le débat et clôturé la séance."),
        ("fr", "brisk:closing brisk:opening", "Le Dialogue a été ouvert et clôturé par Mme Olga Brisk (Bénin)."),
        ("fr", "brisk:moderator brisk:opening", "La séance a été ouverte et modérée par Mme Olga Brisk (Bénin)."),
        (
            "fr",
            "brisk:chair brisk:opening",
            "Dans son allocution d'ouverture, la présidente, Mme Olga Brisk (Bénin), s'est félicitée des quais.",
        ),
        ("es", "brisk:moderator brisk:opening", "Olga Brisk, de la Agencia de Muelles, inauguró y moderó la sesión."),
        ("es", "brisk:closing brisk:moderator", "La Sra. Olga Brisk (Chile) moderó el debate y clausuró la sesión."),
        ("es", "brisk:closing brisk:opening", "El Diálogo fue inaugurado y clausurado por la Sra. Olga Brisk (Chile)."),
        ("es", "brisk:moderator brisk:opening", "La sesión fue inaugurada y moderada por la Sra. Olga Brisk (Chile)."),
        (
            "es",
            "brisk:chair brisk:opening",
            "En sus palabras de apertura, la Presidenta, Sra. Olga Brisk (Chile), elogió los muelles.",
        ),
    ],
)
def test_each_role_that_a_sentence_tells_of_somebody_is_told(language: str, who: str, told: str) -> None:
    assert roles(language, told) == who.split()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Following introductory remarks from Ms. Olga Brisk, Minister of Ports, and Mr. Per Tamm, Director of the "
            "Harbour Agency, Ms. Inge Rull moderated a discussion.",
        ),
        (
            "fr",
            "Après les mots d'introduction de Mme Olga Brisk, Maire de Cotonou, et de M. Per Tamm, Directeur de "
            "l'Agence des quais, Mme Inge Rull a modéré la discussion.",
        ),
        (
            "es",
            "Tras las palabras iniciales de Olga Brisk, Alcaldesa de Iquique, y de Per Tamm, Director de la Agencia de "
            "Muelles, Inge Rull moderó el debate.",
        ),
    ],
)
def test_a_list_ends_with_the_name_that_and_joins_to_it(language: str, told: str) -> None:
    assert roles(language, told) == ["brisk:opening", "rull:moderator", "tamm:opening"]


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("en", "brisk", "It was attended by the Minister of Ports of Ghana, Olga Brisk, who praised the dockers."),
        ("en", "", "It was attended by the Minister of Ports of Ghana, Olga Brisk, who was on a visit to the port."),
        ("fr", "brisk", "C'était en présence de la Ministre des ports du Bénin, Olga Brisk, qui a salué les dockers."),
        (
            "es",
            "brisk",
            "Contó con la presencia de la Ministra de Puertos de Chile, Olga Brisk, quien elogió el lugar.",
        ),
        (
            "es",
            "brisk tamm",
            "Contó con la presencia de la Ministra de Puertos de Chile, Olga Brisk, y del Alcalde de Iquique, Per "
            "Tamm, quienes elogiaron el lugar.",
        ),
    ],
)
def test_who_came_and_said_something_took_part(language: str, who: str, told: str) -> None:
    assert roles(language, told) == [f"{name}:speaker" for name in who.split()]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The next Dialogue will be chaired by Ms. Olga Brisk (Ghana)."),
        ("en", "Next year's Dialogue will be chaired by Ms. Olga Brisk (Ghana)."),
        ("en", "Ms. Olga Brisk was elected Chair of the next session."),
        ("en", "The Fourth Dialogue would be held in Ghana in 2034, under the chairmanship of Ms. Olga Brisk."),
        ("en", "The prize was named after Ms. Olga Brisk, founder of the Harbour Agency."),
        ("fr", "La prochaine réunion sera présidée par Mme Olga Brisk (Bénin)."),
        ("fr", "Mme Olga Brisk a été élue Présidente de la prochaine session."),
        ("fr", "Les participants ont été reçus en audience par le Président de la République, M. Per Tamm."),
        ("es", "La próxima reunión será presidida por la Sra. Olga Brisk (Chile)."),
        ("es", "La Sra. Olga Brisk fue elegida Presidenta de la próxima reunión."),
    ],
)
def test_who_serves_another_meeting_or_is_only_named_takes_no_part(language: str, told: str) -> None:
    assert roles(language, told) == []


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("en", "brisk:keynote", "Keynote speaker Dr. Olga Brisk (Ghana) traced the history of quays."),
        (
            "en",
            "brisk:opening",
            "The Dialogue was called to order at 10 a.m. by Ms. Olga Brisk, Director of the Agency.",
        ),
        ("en", "brisk:opening", "Opening the event, Ghana's Minister of Ports, Olga Brisk, hailed the dockers."),
        ("en", "brisk:closing", "The Dialogue ended with a vote of thanks by Ms. Olga Brisk, Director of the Agency."),
        (
            "fr",
            "brisk:opening tamm:opening",
            "La rencontre a débuté par le mot de bienvenue de Mme Olga Brisk, Maire de Cotonou, suivi de l'allocution "
            "de M. Per Tamm, Directeur de l'Agence des quais.",
        ),
        ("fr", "brisk:closing", "Mme Olga Brisk, Ministre des ports du Bénin, a mis fin aux travaux."),
        ("es", "brisk:opening", "El Diálogo comenzó con la bienvenida de Olga Brisk, Alcaldesa de Iquique."),
        ("es", "brisk:closing", "El acto de clausura estuvo encabezado por Olga Brisk, Alcaldesa de Iquique."),
        ("es", "brisk:moderator", "La conducción del panel estuvo a cargo de Olga Brisk, periodista de Radio Iquique."),
        (
            "es",
            "brisk:speaker tamm:speaker",
            "La mesa redonda reunió a Olga Brisk, Alcaldesa de Iquique, y a Per Tamm, Alcalde de Arica.",
        ),
    ],
)
def test_more_words_tell_who_did_what(language: str, who: str, told: str) -> None:
    assert roles(language, told) == who.split()


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("en", "brisk:speaker", "Ms. Olga Brisk (Ghana), speaking as Chair of the African Group, said that fees rose."),
        ("en", "brisk:chair", "Ms. Olga Brisk (Ghana) served as Chair of the Dialogue."),
        (
            "fr",
            "brisk:speaker",
            "Mme Olga Brisk (Bénin), s'exprimant en qualité de présidente du Groupe africain, a dit que tout montait.",
        ),
        ("fr", "brisk:chair", "Mme Olga Brisk (Bénin) a fait fonction de présidente de la réunion."),
        (
            "es",
            "brisk:speaker",
            "La Sra. Olga Brisk (Chile), hablando en calidad de Presidenta del Grupo Africano, dijo que todo subía.",
        ),
        ("es", "brisk:chair", "La Sra. Olga Brisk (Chile) actuó como Presidenta de la reunión."),
        (
            "en",
            "tamm:speaker",
            "Mr. Per Tamm (Norway) said that the next would be held in 2034, under the chairmanship of Olga Brisk.",
        ),
        (
            "fr",
            "tamm:speaker",
            "M. Per Tamm (Togo) a dit que le prochain se tiendrait en 2034, sous la présidence de Mme Olga Brisk.",
        ),
        (
            "es",
            "tamm:speaker",
            "El Sr. Per Tamm (Perú) dijo que el próximo sería en 2034, bajo la presidencia de la Sra. Olga Brisk.",
        ),
    ],
)
def test_who_chairs_a_group_of_states_or_another_meeting_does_not_chair_this_one(
    language: str, who: str, told: str
) -> None:
    assert roles(language, told) == who.split()
