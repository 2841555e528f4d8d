"""People whom rows of programmes name otherwise than at their front and before a comma: behind posts and quoted titles,
in brackets, with letters behind the name, with a city's name as their first; and what such rows name that is nobody."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n08:30-09:00 Registration\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n"
    "8h30-9h00 Inscription\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n"
    "08:30-09:00 Inscripción\n\n",
}
ENDS = {
    "en": "\n\n20:10-20:20 Coffee break\n",
    "fr": "\n\n20h10-20h20 Pause café\n",
    "es": "\n\n20:10-20:20 Pausa café\n",
}


def took_part(language: str, rows: str) -> dict[str, str]:
    """The roles of those whom a programme of these rows lists, by name."""
    found = conversion(HEADS[language] + rows + ENDS[language])
    return {p.person: p.role for p in found.participations}


POSTS = [
    (
        "en",
        "10:00-11:00 Session 1: Quays and trades\nFirst Secretary Ada Obi, Permanent Mission of Nigeria\n"
        "Counsellor Piet Lund, Permanent Mission of Norway",
    ),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais et métiers\nPremière Secrétaire Ada Obi, Mission permanente du Togo\n"
        "Conseiller Piet Lund, Mission permanente de la Norvège",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles y oficios\nSegunda Secretaria Ada Obi, Representante Alterna de Honduras\n"
        "Ministro Consejero Piet Lund, Misión Permanente de Noruega",
    ),
]


@pytest.mark.parametrize(("language", "rows"), POSTS)
def test_a_post_with_a_name_behind_it_is_no_post_of_the_one_above(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "speaker", "piet-lund": "speaker"}


BRACKETS = [
    ("en", "10:00-11:00 Workshop on quays (facilitators: Ada Obi and Piet Lund)", "facilitator"),
    ("en", "10:00-11:00 The quay seen from the boat (moderated by Ada Obi and Piet Lund)", "moderator"),
    ("fr", "10h00-11h00 Atelier sur les quais (facilitateurs : Ada Obi et Piet Lund)", "facilitator"),
    ("fr", "10h00-11h00 Le quai vu du bateau (animé par Ada Obi et Piet Lund)", "moderator"),
    ("es", "10:00-11:00 Taller sobre los muelles (facilitadores: Ada Obi y Piet Lund)", "facilitator"),
    ("es", "10:00-11:00 El muelle visto desde el barco (moderado por Ada Obi y Piet Lund)", "moderator"),
]


@pytest.mark.parametrize(("language", "rows", "role"), BRACKETS)
def test_brackets_behind_a_title_say_who_leads(language: str, rows: str, role: str) -> None:
    assert took_part(language, rows) == {"ada-obi": role, "piet-lund": role}
    found = conversion(HEADS[language] + rows + ENDS[language])
    assert not [e.label for e in found.events if "(" in e.label]


GIVEN = [
    ("en", "10:00-11:00 The quay seen from the boat (presented by Ada Obi, Port Institute)"),
    ("en", '10:00-11:00 Talk: "The quay seen from the boat" Ada Obi Spokesperson of the Net Menders'),
    ("en", '18:30-20:00 Film evening: screening of "Land ahead", followed by a talk with its director, Ada Obi'),
    ("fr", "10h00-11h00 Le quai vu du bateau (présenté par Ada Obi, Institut des ports)"),
    ("fr", "10h00-11h00 Exposé : « Le quai vu du bateau » Ada Obi Porte-parole des ramendeuses"),
    ("fr", "18h30-20h00 Projection du film « Terre en vue », suivie d'un échange avec sa réalisatrice, Ada Obi"),
    ("es", "10:00-11:00 El muelle visto desde el barco (presentado por Ada Obi, Instituto de los Puertos)"),
    ("es", '10:00-11:00 Ponencia: "El muelle visto desde el barco" Ada Obi Portavoz de las rederas'),
    ("es", '18:30-20:00 Pase del documental "Tierra a la vista", y charla posterior con su realizadora, Ada Obi'),
]


@pytest.mark.parametrize(("language", "rows"), GIVEN)
def test_a_row_says_behind_its_title_who_gives_it(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "speaker"}


CLOSINGS = [
    ("en", "17:00-17:30 Closing session\nConclusions by the Chair of the Net Board, Mr. Ari Vega"),
    ("fr", "17h00-17h30 Clôture\nConclusions du Président du Conseil des filets, M. Ari Vega"),
    ("es", "17:00-17:30 Clausura\nConclusiones del Presidente de la Junta de Redes, Sr. Ari Vega"),
]


@pytest.mark.parametrize(("language", "rows"), CLOSINGS)
def test_whoever_concludes_at_the_end_as_its_chair_closes(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ari-vega": "closing"}


LETTERS = [
    (
        "en",
        "10:00-11:00 Session 1: Quays and trades\nSister Ada Obi MSCS, Director, Mercy House\n"
        "Piet Lund PhD, Port House",
    ),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais et métiers\nSœur Ada Obi mscs, directrice, Maison du Port\n"
        "Père Piet Lund SJ, Institut des ports",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles y oficios\nHna. Ada Obi mscs, Directora, Casa del Puerto\n"
        "Pbro. Piet Lund SJ, Instituto de los Puertos",
    ),
]


@pytest.mark.parametrize(("language", "rows"), LETTERS)
def test_letters_behind_a_name_are_none_of_it(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "speaker", "piet-lund": "speaker"}


CITIES = [
    (
        "en",
        "10:00-11:00 Session 1: Quays and trades\nModerator: Sydney Obi, Port House\n"
        "Santiago Lund, Director, Tide House",
    ),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais et métiers\nModératrice : Sydney Obi, Institut des ports\n"
        "Santiago Lund, directeur, Maison du Port",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles y oficios\nModera: Asunción Obi, Casa del Puerto\n"
        "Santiago Lund, Director, Instituto de los Puertos",
    ),
]


@pytest.mark.parametrize(("language", "rows"), CITIES)
def test_cities_that_are_given_names_begin_names(language: str, rows: str) -> None:
    roles = took_part(language, rows)
    assert sorted(roles.values()) == ["moderator", "speaker"]
    assert [person.rpartition("-")[2] for person in sorted(roles, key=roles.__getitem__)] == ["obi", "lund"]


LABELS = [
    (
        "en",
        "10:00-11:00 Session 1: Quays and trades\nMod.: Ms. Ada Obi (Togo)\nRapp.: Mr. Piet Lund (Haiti)",
        "moderator",
    ),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais et métiers\nPrés. : Mme Ada Obi (Togo) | Rapp. : M. Piet Lund (Haïti)",
        "chair",
    ),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais et métiers\nFacilitateur·rice : Ada Obi (Togo)\nRapporteur·e : Piet Lund (Haïti)",
        "facilitator",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles y oficios\nPdta.: Sra. Ada Obi (Togo)\nRelator/a: Sr. Piet Lund (Haití)",
        "chair",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles y oficios\nPresidente/a: Ada Obi (Togo)\nRelator(a): Piet Lund (Haití)",
        "chair",
    ),
]


@pytest.mark.parametrize(("language", "rows", "first"), LABELS)
def test_labels_that_are_shortened_or_of_both_genders_are_labels(language: str, rows: str, first: str) -> None:
    assert took_part(language, rows) == {"ada-obi": first, "piet-lund": "rapporteur"}


REPORTS = [
    ("en", "17:00-17:30 Closing session\nReports from the workshops (Ada Obi, Piet Lund)"),
    ("en", "17:00-17:30 Reports from the groups: Ada Obi and Piet Lund"),
    ("fr", "17h00-17h30 Clôture\nRestitution des ateliers (Ada Obi, Piet Lund)"),
    ("fr", "17h00-17h30 Restitution des ateliers : Ada Obi et Piet Lund"),
    ("es", "17:00-17:30 Clausura\nInformes de los talleres (Ada Obi, Piet Lund)"),
    ("es", "17:00-17:30 Informe de los relatores: Ada Obi y Piet Lund"),
]


@pytest.mark.parametrize(("language", "rows"), REPORTS)
def test_names_behind_reports_are_those_of_who_reports(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "rapporteur", "piet-lund": "rapporteur"}


DEBATES = [
    (
        "en",
        "10:00-12:30 Opening session\n• Welcome by Piet Lund, Forum President\n"
        "• Discussion with net menders, moderated by Ada Obi, radio journalist:\n"
        "o Ines Mora, Secretary General, Tide House\no Ari Vega, Mayor of Wick",
    ),
    (
        "fr",
        "10h00-12h30 Séance d'ouverture\n• Mot de bienvenue de Piet Lund, président du Forum\n"
        "• Débat animé par Ada Obi, journaliste :\n"
        "o Ines Mora, secrétaire générale, Maison des marées\no Ari Vega, maire de Lomé",
    ),
    (
        "es",
        "10:00-12:30 Inauguración\n• Bienvenida de Piet Lund, presidente del Foro\n"
        "• Debate moderado por Ada Obi, periodista:\n"
        "o Ines Mora, secretaria general, Casa de las Mareas\no Ari Vega, alcalde de Tela",
    ),
]


@pytest.mark.parametrize(("language", "rows"), DEBATES)
def test_a_debate_that_an_opening_holds_opens_nothing(language: str, rows: str) -> None:
    roles = took_part(language, rows)
    assert roles == {"piet-lund": "opening", "ada-obi": "moderator", "ines-mora": "speaker", "ari-vega": "speaker"}


COUNTED = [
    ("en", "17:00 Reading of the Charter and Closing 1. Ada Obi, Coordinator of the Forum 2. Piet Lund, Mayor of Wick"),
    ("fr", "17h00 Lecture de la Charte et clôture 1. Ada Obi, coordonnatrice du Forum 2. Piet Lund, maire de Lomé"),
    ("es", "17:00 Lectura de la Carta y Clausura 1. Ada Obi, Coordinadora del Foro 2. Piet Lund, Alcalde de Tela"),
]


@pytest.mark.parametrize(("language", "rows"), COUNTED)
def test_those_who_are_counted_behind_a_title_give_it(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "closing", "piet-lund": "closing"}


STARRED = [
    ("en", "2. Opening remarks:\n* Ms. Ada Obi, Port Institute (PI)* Mr. Piet Lund, Mayor of Wick"),
    ("fr", "2. Mots de bienvenue :\n* Mme Ada Obi, Institut des ports (IP)* M. Piet Lund, Maire de Lomé"),
    (
        "es",
        "2. Palabras de apertura:\n* Señora Ada Obi, Instituto de los Puertos (IP)* Señor Piet Lund, Alcalde de Tela",
    ),
]


@pytest.mark.parametrize(("language", "rows"), STARRED)
def test_the_number_of_a_row_is_no_title_and_stars_part_those_below_it(language: str, rows: str) -> None:
    hour = "10h05 " if language == "fr" else "10:05 a.m. "
    assert took_part(language, hour + rows) == {"ada-obi": "opening", "piet-lund": "opening"}
    assert "2" not in {e.label for e in conversion(HEADS[language] + hour + rows + ENDS[language]).events}


TOPICS = [
    ("en", "10:00-11:00 Session 1: Quays\nThe rights of dockers – Ada Obi (IOM)\nThe price of rope – Piet Lund (ILO)"),
    (
        "fr",
        "10h00-11h00 Séance 1 : Quais\nLes droits des dockers – Ada Obi (OIM)\nLe prix de la corde – Piet Lund (OIT)",
    ),
    (
        "es",
        "10:00-11:00 Sesión 1: Muelles\nEl turno del muelle – Ada Obi (OIM)\nEl precio de la soga – Piet Lund (OIT)",
    ),
    ("en", '10:00-11:00 Session 1: Quays\n"The rights of dockers" Ada Obi, IOM\n"The price of rope" Piet Lund, ILO'),
    ("en", "10:00-11:00 Session 1: Quays\nPanellists: Ada Obi from IOM and Piet Lund from ILO"),
    ("fr", "10h00-11h00 Séance 1 : Quais\nPanélistes : Ada Obi de l'OIM et Piet Lund de l'OIT"),
    ("es", "10:00-11:00 Sesión 1: Muelles\nPanelistas: Ada Obi de la OIM y Piet Lund de la OIT"),
]


@pytest.mark.parametrize(("language", "rows"), TOPICS)
def test_each_line_that_gives_a_topic_and_who_speaks_on_it_stands_for_itself(language: str, rows: str) -> None:
    assert took_part(language, rows) == {"ada-obi": "speaker", "piet-lund": "speaker"}


NOBODY = [
    ("en", "10:00-11:00 Session 1: Quays\nGala Dinner, Port House\nBlue Economy, Green Jobs"),
    ("fr", "10h00-11h00 Séance 1 : Quais\nDîner de Gala, Maison du Port\nÉconomie Bleue, Emplois Verts"),
    ("es", "10:00-11:00 Actos Paralelos\nCena de Gala, Casa del Puerto\nEconomía Azul, Empleos Verdes\nRuta Norte"),
]


@pytest.mark.parametrize(("language", "rows"), NOBODY)
def test_dinners_houses_and_topics_in_capitals_are_nobody(language: str, rows: str) -> None:
    assert took_part(language, rows) == {}


def test_a_form_of_address_behind_and_ends_the_name_before() -> None:
    rows = "10:00-11:00 Sesión 1: Muelles\nPonentes: Sr. Piet Lund y Sra. Ada Obi"
    assert took_part("es", rows) == {"ada-obi": "speaker", "piet-lund": "speaker"}


READ_BY = [
    ("en", "At the opening ceremony, the statement of Ms. Ada Obi was read by Mr. Piet Lund."),
    ("fr", "Le message de Mme Ada Obi a été lu par M. Piet Lund à la cérémonie d'ouverture."),
    ("es", "En la ceremonia de apertura, el mensaje de la Sra. Ada Obi fue leído por el Sr. Piet Lund."),
]
HELD = {
    "en": "Third Dialogue on Quays\nReport\nMombasa, 4 May 2032\n\nThe Third Dialogue on Quays was "
    "held in Mombasa.\n\n",
    "fr": "Troisième Dialogue sur les quais\nRapport\nCotonou, 4 mai 2032\n\nLe Troisième Dialogue sur les quais s'est "
    "tenu à Cotonou.\n\n",
    "es": "Tercer Diálogo sobre los muelles\nInforme\nVeracruz, 4 de mayo de 2032\n\nEl Tercer Diálogo sobre los "
    "muelles se celebró en Veracruz.\n\n",
}


@pytest.mark.parametrize(("language", "sentence"), READ_BY)
def test_whose_words_somebody_else_read_was_not_there(language: str, sentence: str) -> None:
    found = conversion(HELD[language] + sentence + "\n")
    assert {p.person: p.role for p in found.participations} == {"piet-lund": "opening"}
