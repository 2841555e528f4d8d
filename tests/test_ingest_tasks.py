"""Tasks at a meeting that fell to somebody or were taken on, offices that a sentence shares out between two, and the
perfect tense in which Spanish news tell who opened, moderated and closed."""

from __future__ import annotations

import pytest

from tests.test_ingest_several_roles import roles


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("es", "brisk:opening", "La bienvenida estuvo a cargo de la Sra. Olga Brisk, Directora de Puertos."),
        ("es", "brisk:opening", "Los saludos protocolares fueron brindados por la Lcda. Olga Brisk (Chile)."),
        ("es", "brisk:opening", "La instalación de la asamblea correspondió a la Sra. Olga Brisk (Chile)."),
        ("es", "brisk:opening", "La Sra. Olga Brisk, de la Agencia de Muelles, realizó la apertura del taller."),
        ("es", "brisk:moderator", "La moderación de la segunda mesa recayó en la periodista Olga Brisk."),
        ("es", "brisk:moderator", "La coordinación de la mesa quedó en manos de la Sra. Olga Brisk (Chile)."),
        ("es", "brisk:moderator", "Olga Brisk, de la Agencia de Muelles, se encargó de la moderación."),
        ("es", "brisk:rapporteur", "La relatoría ha recaído en Olga Brisk, de la Agencia de Muelles."),
        ("es", "brisk:rapporteur", "La labor de relatoría fue asumida por la Sra. Olga Brisk (Chile)."),
        ("es", "brisk:facilitator", "La facilitación del taller fue encomendada a Olga Brisk, consultora."),
        ("es", "brisk:closing", "El cierre le correspondió a la Sra. Olga Brisk, Directora de Puertos."),
        ("es", "brisk:chair", "La presidencia de la reunión recayó en la Sra. Olga Brisk (Chile)."),
        ("es", "brisk:closing brisk:opening", "La Sra. Olga Brisk (Chile) tuvo a su cargo la apertura y el cierre."),
        ("fr", "brisk:opening", "Le mot d'accueil a été prononcé par Mme Olga Brisk, Directrice des ports."),
        ("fr", "brisk:opening", "La tâche d'ouvrir le Dialogue est revenue à Mme Olga Brisk (Bénin)."),
        ("fr", "brisk:moderator", "L'animation de la table ronde échut à Mme Olga Brisk, de l'Agence des quais."),
        ("fr", "brisk:moderator", "Mme Olga Brisk, de l'Agence des quais, s'est chargée de la modération."),
        ("fr", "brisk:rapporteur", "Le secrétariat de séance était assuré par Mme Olga Brisk (Bénin)."),
        ("fr", "brisk:rapporteur", "Le rôle de rapporteure est revenu à Mme Olga Brisk (Bénin)."),
        ("fr", "brisk:chair", "La présidence de la réunion a échu à Mme Olga Brisk (Bénin)."),
        ("fr", "brisk:closing", "La clôture incombait à Mme Olga Brisk, Directrice des ports."),
        ("en", "brisk:opening", "The opening fell to Ms. Olga Brisk, Director of Ports."),
        ("en", "brisk:opening", "Words of welcome came from Ms. Olga Brisk, Director of Ports."),
        ("en", "brisk:moderator", "The task of moderating the panel went to Ms. Olga Brisk of Ghana."),
        ("en", "brisk:moderator", "Ms. Olga Brisk of Ghana took on the moderation of the second panel."),
        ("en", "brisk:rapporteur", "Note-taking was entrusted to Ms. Olga Brisk of Ghana."),
        ("en", "brisk:rapporteur", "Ms. Olga Brisk of Ghana assumed the role of rapporteur."),
        ("en", "brisk:chair", "The responsibility of chair rested with Ms. Olga Brisk of Ghana."),
        ("en", "brisk:closing", "The closing was in the hands of Ms. Olga Brisk, Director of Ports."),
    ],
)
def test_whose_task_something_was_is_told_before_or_behind_the_name(language: str, who: str, told: str) -> None:
    assert roles(language, told) == who.split()


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        (
            "es",
            "brisk:moderator tamm:rapporteur",
            "La moderación estuvo a cargo de Olga Brisk, de la Agencia, y la relatoría de Per Tamm, de Chile.",
        ),
        (
            "es",
            "brisk:opening tamm:closing",
            "La apertura correspondió a la Sra. Olga Brisk (Chile) y el cierre al Sr. Per Tamm (Perú).",
        ),
        (
            "es",
            "brisk:moderator tamm:speaker",
            "La moderación estuvo a cargo de Olga Brisk, de la Agencia, y Per Tamm, de Chile, expuso las tarifas.",
        ),
        (
            "fr",
            "brisk:moderator tamm:rapporteur",
            "La modération a été confiée à Mme Olga Brisk (Bénin), et le rapportage à M. Per Tamm (Norvège).",
        ),
        (
            "en",
            "brisk:moderator tamm:rapporteur",
            "Moderation was entrusted to Ms. Olga Brisk of Ghana and note-taking to Mr. Per Tamm of Norway.",
        ),
    ],
)
def test_the_next_task_is_the_next_ones(language: str, who: str, told: str) -> None:
    assert roles(language, told) == who.split()


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        (
            "es",
            "brisk:moderator tamm:rapporteur",
            "La Sra. Olga Brisk (Chile) y el Sr. Per Tamm (Perú) fungieron como moderadora y relator, respectivamente.",
        ),
        (
            "es",
            "brisk:chair tamm:rapporteur",
            "Fueron elegidos Presidenta y Relator la Sra. Olga Brisk (Chile) y el Sr. Per Tamm (Perú).",
        ),
        (
            "es",
            "brisk:moderator tamm:rapporteur",
            "La moderación y la relatoría estuvieron a cargo de la Sra. Olga Brisk (Chile) y del Sr. Per Tamm (Perú).",
        ),
        ("es", "brisk:moderator brisk:rapporteur", "La Sra. Olga Brisk (Chile) actuó como moderadora y relatora."),
        (
            "es",
            "brisk:moderator tamm:rapporteur",
            "La mesa contó con la Sra. Olga Brisk (Chile) como moderadora y el Sr. Per Tamm (Perú) como relator.",
        ),
        (
            "es",
            "brisk:moderator tamm:rapporteur",
            "La mesa tuvo como moderadora a la Sra. Olga Brisk (Chile) y como relator al Sr. Per Tamm (Perú).",
        ),
        ("es", "brisk:rapporteur", "Como relatora de la mesa fungió la Lcda. Olga Brisk, de la Agencia de Muelles."),
        (
            "fr",
            "brisk:moderator tamm:rapporteur",
            "Mme Olga Brisk (Bénin) et M. Per Tamm (Norvège) ont assuré respectivement la modération et le rapportage.",
        ),
        (
            "fr",
            "brisk:chair tamm:rapporteur",
            "Mme Olga Brisk (Bénin) et M. Per Tamm (Norvège) ont été élus respectivement présidente et rapporteur.",
        ),
        (
            "fr",
            "brisk:moderator brisk:rapporteur",
            "Mme Olga Brisk (Bénin) a fait office de modératrice et de rapporteure.",
        ),
        (
            "en",
            "brisk:moderator tamm:rapporteur",
            "Ms. Olga Brisk of Ghana and Mr. Per Tamm of Norway acted as moderator and rapporteur, respectively.",
        ),
        (
            "en",
            "brisk:chair tamm:rapporteur",
            "Ms. Olga Brisk of Ghana and Mr. Per Tamm of Norway were elected Chair and Rapporteur, respectively.",
        ),
        (
            "en",
            "brisk:moderator tamm:rapporteur",
            "The group had Ms. Olga Brisk of Ghana as its moderator and Mr. Per Tamm of Norway as its rapporteur.",
        ),
    ],
)
def test_two_offices_are_shared_out_in_their_order(language: str, who: str, told: str) -> None:
    assert roles(language, told) == who.split()


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("brisk:opening", "La ministra de Puertos, Olga Brisk, ha inaugurado el Diálogo."),
        ("brisk:opening", "Ha abierto el encuentro la ministra de Puertos, Olga Brisk."),
        ("brisk:opening", "La ministra de Puertos, Olga Brisk, ha dado la bienvenida a los asistentes."),
        ("brisk:opening", "La ministra de Puertos, Olga Brisk, que ha inaugurado el Diálogo, ha pedido más muelles."),
        ("brisk:opening", "Al dar inicio a los trabajos, la ministra de Puertos, Olga Brisk, pidió más muelles."),
        ("brisk:moderator", "La periodista Olga Brisk, de la Agencia de Muelles, ha conducido el debate."),
        ("brisk:moderator", "La periodista Olga Brisk, de la Agencia de Muelles, ha ejercido de moderadora."),
        ("brisk:chair", "La embajadora Olga Brisk ha presidido la sesión."),
        ("brisk:closing", "Ha clausurado el Diálogo la ministra de Puertos, Olga Brisk."),
        ("brisk:closing", "La ministra de Puertos, Olga Brisk, ha dado por concluida la sesión."),
        ("brisk:closing", "La ministra de Puertos, Olga Brisk, ha sido la encargada de cerrar la jornada."),
    ],
)
def test_the_perfect_tense_tells_roles_as_the_past_does(who: str, told: str) -> None:
    assert roles("es", told) == who.split()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "La conducción del proyecto está a cargo de Olga Brisk, de la Agencia de Muelles."),
        ("es", "La coordinación de la Red recayó en Olga Brisk, de la Agencia de Muelles."),
        ("es", "La apertura de las fronteras fue encomendada a Olga Brisk, ministra del Interior."),
        ("es", "La ministra de Puertos, Olga Brisk, ha inaugurado un muelle y pidió más datos."),
        ("es", "La Sra. Olga Brisk (Chile), que ha abierto la puerta a un acuerdo, pidió más datos."),
        ("es", "La Sra. Olga Brisk (Chile) pidió a la presidencia y a la relatoría que fueran breves."),
        ("fr", "La conduite du projet a été confiée à Mme Olga Brisk, de l'Agence des quais."),
        ("fr", "Mme Olga Brisk (Bénin) a remercié la présidence et le rapporteur de leur travail."),
        ("en", "Wage restraint was entrusted to Ms. Olga Brisk of Ghana."),
        ("en", "Ms. Olga Brisk of Ghana thanked the Chair and Rapporteur for their work."),
    ],
)
def test_other_tasks_and_offices_that_are_only_spoken_of_give_no_role(language: str, told: str) -> None:
    assert roles(language, told) in ([], ["brisk:speaker"])
