"""Posts right before a name, with no comma between: where the post ends and the name begins."""

from __future__ import annotations

import pytest

from tests.ferries import PRESS
from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("language", "told", "post", "state"),
    [
        ("en", "The Foreign Minister of Kenya Idris Overbury said that", "Foreign Minister", "state/KEN"),
        ("en", "The President of North Macedonia Idris Overbury said that", "President", "state/MKD"),
        (
            "en",
            "Minister for Foreign and European Affairs of Malta Idris Overbury said that",
            "Minister for Foreign and European Affairs",
            "state/MLT",
        ),
        ("en", "Tonga's Deputy Labour Minister Idris Overbury said that", "Deputy Labour Minister", "state/TON"),
        ("en", "The Minister of Foreign Affairs Idris Overbury said that", "Minister of Foreign Affairs", None),
        ("fr", "Le ministre du Travail du Togo Idris Overbury a dit que", "ministre du Travail", "state/TGO"),
        (
            "fr",
            "Le ministre togolais de la Santé Idris Overbury a dit que",
            "ministre togolais de la Santé",
            "state/TGO",
        ),
        ("fr", "Le directeur des frontières Idris Overbury a dit que", "directeur des frontières", None),
        ("es", "El ministro de Salud de Chile Idris Overbury dijo que", "ministro de Salud", "state/CHL"),
        ("es", "El presidente de Costa Rica Idris Overbury dijo que", "presidente", "state/CRI"),
        ("es", "El director de fronteras Idris Overbury dijo que", "director de fronteras", None),
    ],
)
def test_a_post_goes_on_to_its_field_and_state_and_the_name_begins_after_them(
    language: str, told: str, post: str, state: str | None
) -> None:
    found = conversion(f"{PRESS[language]}{told} {'le quai' if language == 'fr' else 'the quay'} 7.\n")
    [part] = found.participations
    assert (part.person, [h.post for h in part.holdings]) == ("idris-overbury", [post])
    assert part.on_behalf_of == ((state,) if state else ())
    assert [s.speaker for s in found.statements] == ["person:idris-overbury"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Minister for Niger Delta Affairs was there."),
        ("fr", "La déléguée de l'association Quais Lointains était là."),
        ("es", "El director del puerto visita Santa Rosa Vieja."),
    ],
)
def test_other_names_in_capitals_after_a_post_are_nobody_s(language: str, told: str) -> None:
    assert not conversion(f"{PRESS[language]}{told}\n").people


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "The Minister of Ports of Kenya, Idris Overbury, with the Director of Quays of Ghana, Liss Marwood, "
            "recalled the deadline.",
        ),
        (
            "fr",
            "Le ministre des Ports du Kenya, Idris Overbury, avec la directrice des Quais du Ghana, Liss Marwood, "
            "a rappelé le délai.",
        ),
        (
            "es",
            "El ministro de Puertos de Kenia, Idris Overbury, con la directora de Muelles de Ghana, Liss Marwood, "
            "recordó el plazo.",
        ),
    ],
)
def test_a_post_that_with_leads_to_is_the_next_person_s(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    states = {p.key: p.states for p in found.people}
    assert states == {"idris-overbury": ("state/KEN",), "liss-marwood": ("state/GHA",)}
    assert not found.organizations


def test_a_given_name_that_is_a_word_for_a_thing_begins_a_name_of_three_words() -> None:
    told = "El Director de Puertos, Marco Idris Overbury, recordó el plazo. El Marco Regional Portuario sigue vigente."
    found = conversion(f"{PRESS['es']}{told}\n")
    assert [p.key for p in found.people] == ["marco-idris-overbury"]


@pytest.mark.parametrize(("role", "held"), [("L'animateur", "moderator"), ("L’animatrice", "moderator")])
def test_an_elided_article_with_who_leads_is_no_part_of_a_name(role: str, held: str) -> None:
    found = conversion(
        f"{PRESS['fr']}{role} Idris Overbury, Institut du Rail, a demandé que les quais soient élargis.\n"
    )
    [part] = found.participations
    assert (part.person, part.role) == ("idris-overbury", held)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "It set up a group whose Chair will be the Minister of Ports of Kenya, Idris Overbury."),
        ("fr", "Il a créé un groupe dont le président sera le ministre des Ports du Kenya, Idris Overbury."),
        ("es", "Creó un grupo cuyo presidente será el ministro de Puertos de Kenia, Idris Overbury."),
    ],
)
def test_who_will_preside_over_a_new_group_has_not_spoken(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert [p.key for p in found.people] == ["idris-overbury"]
    assert not found.participations


def test_all_whom_a_list_says_to_have_led_the_opening_opened_the_meeting() -> None:
    told = (
        "Encabezaron la apertura la ministra de Puertos de Kenia, Liss Marwood, y el ministro de Ghana, Idris Overbury."
    )
    found = conversion(f"{PRESS['es']}{told}\n")
    assert {(p.person, p.role) for p in found.participations} == {
        ("liss-marwood", "opening"),
        ("idris-overbury", "opening"),
    }


@pytest.mark.parametrize(
    ("language", "told", "own"),
    [
        (
            "en",
            "The representative of Oxfam Mali proposed a map. The representative of Kenya asked for time.",
            "state/KEN",
        ),
        (
            "fr",
            "Une représentante de Rivages Mali a proposé une carte. La représentante du Kenya a demandé du temps.",
            "state/KEN",
        ),
        (
            "es",
            "Una representante de Riberas Malí propuso un mapa. La representante de Kenia pidió tiempo.",
            "state/KEN",
        ),
    ],
)
def test_who_speaks_for_a_body_that_a_state_s_name_ends_does_not_speak_for_the_state(
    language: str, told: str, own: str
) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert {s.speaker for s in found.statements if (s.speaker or "").startswith("state/")} == {own}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Minister Counsellor Nell Ossory (Peru) said that ropes were short."),
        ("en", "The special rapporteur Nell Ossory said that ropes were short."),
        ("en", "Ms. Nell “Nan” Ossory, Director of Quays, said that ropes were short."),
        ("en", "Nell Chad Ossory, delegate of the Network of Quays, said that ropes were short."),
        ("fr", "La ministre conseillère Nell Ossory a dit que les cordes manquaient."),
        ("fr", "Le rapporteur spécial Nell Ossory a dit que les cordes manquaient."),
        ("fr", "S.E.M Nell OSSORY, Ambassadeur du Togo, a dit que les cordes manquaient."),
        ("es", "La Embajadora Alterna de Haití, Nell Ossory, dijo que faltaban cuerdas."),
        ("es", "La Ministra Consejera Nell Ossory dijo que faltaban cuerdas."),
        ("es", "El relator especial Nell Ossory dijo que faltaban cuerdas."),
        ("es", "El Encargado de Negocios Nell Ossory dijo que faltaban cuerdas."),
    ],
)
def test_a_post_of_two_words_stands_right_before_a_name(language: str, sentence: str) -> None:
    heads = {
        "en": "Third Dialogue on Quays\nReport\nMombasa, 4 May 2032\n\n",
        "fr": "Troisième Dialogue sur les quais\nRapport\nCotonou, 4 mai 2032\n\n",
        "es": "Tercer Diálogo sobre los muelles\nInforme\nVeracruz, 4 de mayo de 2032\n\n",
    }
    (said,) = conversion(heads[language] + sentence + "\n").statements
    assert said.speaker is not None
    assert said.speaker.startswith("person:nell")
    assert said.speaker.endswith("ossory")


@pytest.mark.parametrize(
    ("language", "told", "post", "body"),
    [
        ("en", "The Mayor of Quayton Ana Moreno said that", "Mayor of Quayton", None),
        ("en", "Mayor of Mombasa Ana Moreno said that", "Mayor of Mombasa", None),
        ("en", "The Minister of Moorings Ana Moreno said that", "Minister of Moorings", None),
        ("en", "The Director of the Harbour Agency Ana Moreno said that", "Director", "harbour-agency"),
        ("fr", "La maire de Quayville Ana Moreno a dit que", "maire de Quayville", None),
        ("fr", "La ministre des Amarres Ana Moreno a dit que", "ministre des Amarres", None),
        (
            "fr",
            "La rectrice de l'Université de Quayville Ana Moreno a dit que",
            "rectrice",
            "universite-de-quayville",
        ),
        ("fr", "La directrice de l'Agence des quais Ana Moreno a dit que", "directrice", "agence-des-quais"),
        ("es", "La alcaldesa de Muelleira Ana Moreno dijo que", "alcaldesa de Muelleira", None),
        ("es", "La alcaldesa de Lima Ana Moreno dijo que", "alcaldesa de Lima", None),
        (
            "es",
            "La rectora de la Universidad de Muelleira Ana Moreno dijo que",
            "rectora",
            "universidad-de-muelleira",
        ),
    ],
)
def test_a_post_goes_on_to_its_town_or_body_and_the_name_begins_after_them(
    language: str, told: str, post: str, body: str | None
) -> None:
    found = conversion(f"{PRESS[language]}{told} {'le quai' if language == 'fr' else 'the quay'} 7.\n")
    [part] = found.participations
    assert (part.person, [h.post for h in part.holdings]) == ("ana-moreno", [post])
    assert not body or part.on_behalf_of == (f"organization/{body}",)
    assert not any("moreno" in org.ref for org in found.organizations)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Mayor of San Pedro Overo said that the quay is long."),
        ("en", "According to the delegate of the United Arab Emirates, the quay is long."),
        ("fr", "La présidente de Dockers Sans Amarres a dit que le quai est long."),
        ("fr", "Le directeur du Centre Ana Moreno a dit que le quai est long."),
        ("es", "El alcalde de Ciudad Overo Norte dijo que el muelle es largo."),
        ("es", "El rector de la Universidad Ana Moreno dijo que el muelle es largo."),
    ],
)
def test_what_a_post_is_of_names_nobody(language: str, told: str) -> None:
    assert not conversion(f"{PRESS[language]}{told}\n").people


@pytest.mark.parametrize(
    ("language", "told", "states"),
    [
        ("en", "the Ambassador of Japan Ana Moreno, the Kenyan Minister Ben Marlow and Mr. Joe Tanner", "JPN KEN"),
        ("fr", "l'ambassadrice du Japon Ana Moreno, la ministre kényane Bea Marlow et M. Joe Tanner", "JPN KEN"),
        ("es", "la embajadora de Japón Ana Moreno, la ministra keniana Bea Marlow y el Sr. Joe Tanner", "JPN KEN"),
    ],
)
def test_the_next_post_is_of_the_name_right_behind_it(language: str, told: str, states: str) -> None:
    met = {"en": "The panel featured", "fr": "La table ronde a réuni", "es": "En la mesa intervinieron"}[language]
    found = conversion(f"{PRESS[language]}{met} {told}.\n")
    assert [p.on_behalf_of for p in found.participations] == [*((f"state/{s}",) for s in states.split()), ()]
