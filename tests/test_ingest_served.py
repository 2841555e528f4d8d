"""For which state somebody took part: told by a bracket, a body's name, a post, another place or the paper's head."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Harbour Dialogue\n\nThe Harbour Dialogue was held in Nairobi on 4 and 5 March 2031.\n\n",
    "fr": "Rapport du Dialogue des ports\n\nLe Dialogue des ports s'est tenu à Nairobi les 4 et 5 mars 2031.\n\n",
    "es": "Informe del Diálogo de los puertos\n\nEl Diálogo de los puertos se celebró en Nairobi el 4 de marzo de 2031."
    "\n\n",
}


def behalf(text: str, surname: str) -> set[str]:
    """The refs for which somebody with this surname took part."""
    parts = [p for p in conversion(text).participations if p.person.endswith(surname)]
    assert parts, text
    return {ref for p in parts for ref in p.on_behalf_of}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ms. Aube Lindor, Vice-President of the General Assembly (Ghana), said that the harbours were open."),
        (
            "fr",
            "Mme Aube Lindor (Ghana), Vice-Présidente de l'Assemblée générale, a dit que les ports ouvraient.",
        ),
        (
            "es",
            "La Sra. Aube Lindor (Ghana), Vicepresidenta de la Asamblea General, dijo que los puertos abren.",
        ),
        ("en", "Ms. Aube Lindor, Deputy Governor of the Bank of Ghana, said that the harbours were open."),
        ("fr", "Mme Aube Lindor, Directrice de l'Institut ghanéen des ports, a dit que les ports ouvraient."),
        ("es", "La Sra. Aube Lindor, Directora del Instituto Ghanés de Puertos, dijo que los puertos abren."),
        ("en", "Ms. Aube Lindor, Director of Quays of Ghana and President of the Port Women's Network, said so."),
        (
            "fr",
            "Mme Aube Lindor, Directrice des quais du Ghana et Présidente du Réseau des ports, a dit que oui.",
        ),
        ("es", "La Sra. Aube Lindor, Directora de Muelles de Ghana y Presidenta de la Red de Puertos, dijo que sí."),
    ],
)
def test_a_bracket_a_bodys_name_and_a_post_of_its_own_tell_whom_somebody_serves(language: str, sentence: str) -> None:
    assert behalf(HEADS[language] + sentence, "lindor") == {"state/GHA"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ms. Aube Lindor, Founder, Sails and Salt, Ghana, said that the harbours were open."),
        ("fr", "Mme Aube Lindor, fondatrice de Voiles Ghana, a dit que les ports ouvraient."),
        ("es", "La Sra. Aube Lindor, fundadora de Velas Ghana, dijo que los puertos abren."),
        ("en", "Ms. Aube Lindor, Head of Cooperation, Delegation of the European Union to Ghana, said so."),
        ("fr", "Mme Aube Lindor, Cheffe de la Délégation de l'Union européenne au Ghana, a dit que oui."),
        ("es", "La Sra. Aube Lindor, Embajadora de la Unión Europea en Ghana, dijo que los puertos abren."),
    ],
)
def test_who_only_works_in_a_state_does_not_speak_for_it(language: str, sentence: str) -> None:
    assert "state/GHA" not in behalf(HEADS[language] + sentence, "lindor")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ms. Aube Lindor (Ghana) spoke of nets and said that they were dear.\n\n"
            "The discussion was moderated by the Vice-Chair, Ms. Lindor.\n",
        ),
        (
            "fr",
            "Mme Aube Lindor (Ghana) a parlé des filets et a dit qu'ils étaient chers.\n\n"
            "Le débat a été modéré par la Vice-Présidente, Mme Lindor.\n",
        ),
        (
            "es",
            "La Sra. Aube Lindor (Ghana) habló de las redes y dijo que eran caras.\n\n"
            "El debate fue moderado por la Vicepresidenta, Sra. Lindor.\n",
        ),
    ],
)
def test_a_state_told_once_holds_wherever_the_paper_leaves_it_out(language: str, text: str) -> None:
    parts = conversion(HEADS[language] + text).participations
    assert {p.on_behalf_of for p in parts if p.person == "aube-lindor"} == {("state/GHA",)}


@pytest.mark.parametrize(
    "text",
    [
        "MINISTRY OF FISHERIES OF GHANA\n\nPress release\n\nThe Harbour Dialogue was held on 4 March 2031.\n\n"
        "The Minister of Fisheries, Aube Lindor, opened the meeting.\n",
        "MINISTÈRE DE LA PÊCHE DU GHANA\n\nCommuniqué de presse\n\nLe Dialogue des ports s'est tenu le 4 mars 2031.\n\n"
        "La ministre de la pêche, Aube Lindor, a ouvert la réunion.\n",
        "MINISTERIO DE PESCA DE GHANA\n\nComunicado de prensa\n\nEl Diálogo de los puertos se celebró el 4 de marzo de"
        " 2031.\n\nLa ministra de Pesca, Aube Lindor, inauguró la reunión.\n",
        "Report of the Harbour Dialogue\nAccra, Ghana, 4 March 2031\n\nThe Minister of Fisheries, Ms. Aube Lindor,"
        " opened the meeting.\n",
        "Rapport du Dialogue des ports\nAccra (Ghana), 4 mars 2031\n\nLa Ministre de la pêche, Mme Aube Lindor, a"
        " ouvert la réunion.\n",
        "Informe del Diálogo de los puertos\nAccra (Ghana), 4 de marzo de 2031\n\nLa Ministra de Pesca, Sra. Aube"
        " Lindor, inauguró la reunión.\n",
    ],
)
def test_a_minister_of_no_state_is_of_the_one_that_the_papers_head_names(text: str) -> None:
    assert behalf(text, "lindor") == {"state/GHA"}


def test_an_ambassador_of_no_state_is_not_of_the_country_of_the_meeting() -> None:
    text = "Report of the Harbour Dialogue\nAccra, Ghana, 4 March 2031\n\nAmbassador Aube Lindor opened the meeting.\n"
    assert behalf(text, "lindor") == set()


def test_surnames_of_two_words_join_the_full_names_of_a_list_at_the_end() -> None:
    text = (
        "Procès-verbal de la réunion des ports\n\nLa réunion des ports s'est tenue à Accra le 4 mars 2031.\n\n"
        "1. Mme LINDOR-BRINK (Ghana) dit que les ports sont ouverts.\n\n"
        "Annexe : Liste des participants\n\n"
        "GHANA               Mme Aube LINDOR-BRINK, Conseillère\n"
        "REPUBLIQUE          M. Tomas ORELLOU, Premier Secrétaire\n"
        "   TCHEQUE\n"
        "TOGO                M. Gaspard NSUE, Ministre conseiller\n"
    )
    record = next(p for p in conversion(text).participations if "lindor" in p.person)
    assert record.person == "aube-lindor-brink"
    assert [h.post for h in record.holdings] == ["Conseillère"]
    served = {p.key: p.states for p in conversion(text).people}
    assert served == {
        "aube-lindor-brink": ("state/GHA",),
        "tomas-orellou": ("state/CZE",),
        "gaspard-nsue": ("state/TGO",),
    }


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ms. Aube Lindor, of the delegation of Ghana, said that the harbours were open."),
        ("fr", "Mme Aube Lindor, de la délégation du Ghana, a dit que les ports ouvraient."),
        ("es", "La Sra. Aube Lindor, de la delegación de Ghana, dijo que los puertos abren."),
    ],
)
def test_who_is_of_a_states_delegation_speaks_for_the_state(language: str, sentence: str) -> None:
    assert behalf(HEADS[language] + sentence, "lindor") == {"state/GHA"}


@pytest.mark.parametrize(
    ("language", "words", "post"),
    [
        ("en", "Mr. Tomas Brink, Chief of Quays, Ghana, replacing Ms. Aube Lindor (Togo)", "Chief of Quays"),
        ("fr", "M. Tomas Brink, Chef des quais, Ghana, en remplacement de Mme Aube Lindor (Togo)", "Chef des quais"),
        ("es", "Sr. Tomas Brink, Jefe de Muelles, Ghana, en lugar de la Sra. Aube Lindor (Togo)", "Jefe de Muelles"),
    ],
)
def test_whom_somebody_replaces_gives_them_no_state_and_no_post(language: str, words: str, post: str) -> None:
    titles = {
        "en": ("Agenda of the Harbour Dialogue", "Accra, 4 March 2031", "Opening", "Panel 1: Ports", "Closing", "–"),
        "fr": ("Programme du Dialogue", "Accra, 4 mars 2031", "Ouverture", "Panel 1 : Ports", "Clôture", "–"),
        "es": ("Programa del Diálogo", "Accra, 4 de marzo de 2031", "Apertura", "Panel 1: Puertos", "Clausura", "–"),
    }[language]
    text = (
        f"{titles[0]}\n\n{titles[1]}\n\n09:00 – 09:30 {titles[2]}\n\n09:30 – 11:00 {titles[3]}\n\n• {words}\n\n"
        f"11:00 – 11:30 {titles[4]}\n"
    )
    record = next(p for p in conversion(text).participations if p.person == "tomas-brink")
    assert record.on_behalf_of == ("state/GHA",)
    assert [h.post for h in record.holdings] == [post]


def test_a_body_before_a_post_is_the_one_that_the_post_is_in() -> None:
    text = HEADS["en"] + "Ms. Aube Lindor, IOM Chief of Mission, said that the harbours were open."
    record = next(p for p in conversion(text).participations if p.person == "aube-lindor")
    assert [(h.post, h.body) for h in record.holdings] == [("Chief of Mission", "organization/iom")]


@pytest.mark.parametrize(
    ("language", "sentence", "roles"),
    [
        ("en", "Mr. Tomas Brink of Ghana was elected Rapporteur.", {"rapporteur"}),
        ("fr", "M. Tomas Brink, du Ghana, a été désigné rapporteur.", {"rapporteur"}),
        ("es", "El Sr. Tomas Brink, de Ghana, fue designado relator.", {"rapporteur"}),
        ("en", "The debate was placed under the direction of Mr. Tomas Brink, Director of IOM.", {"moderator"}),
        ("fr", "La séance était placée sous la direction de M. Tomas Brink, Directeur de l'OIM.", {"moderator"}),
        ("es", "El debate estuvo bajo la dirección del Sr. Tomas Brink, Director de la OIM.", {"moderator"}),
        (
            "en",
            "The meeting was chaired by Mr. Tomas Brink, Minister of Ports of Ghana, who also opened it.",
            {"chair", "opening"},
        ),
        (
            "fr",
            "La réunion était présidée par M. Tomas Brink, Ministre des ports du Ghana, qui en a ouvert les travaux.",
            {"chair", "opening"},
        ),
        (
            "es",
            "La reunión fue presidida por el Sr. Tomas Brink, Ministro de Puertos de Ghana, quien la inauguró.",
            {"chair", "opening"},
        ),
        ("en", "“Ports are for all,” said Mr. Tomas Brink, Director of WHO, at the closing ceremony.", {"closing"}),
        (
            "fr",
            "« Les ports sont à tous », a dit M. Tomas Brink, Directeur de l'OMS, lors de la cérémonie de clôture.",
            {"closing"},
        ),
        (
            "es",
            "«Los puertos abren», dijo el Sr. Tomas Brink, Director de la OMS, durante la ceremonia de clausura.",
            {"closing"},
        ),
    ],
)
def test_what_is_told_right_beside_a_name_gives_the_role(language: str, sentence: str, roles: set[str]) -> None:
    assert {p.role for p in conversion(HEADS[language] + sentence).participations} == roles


@pytest.mark.parametrize(
    "text",
    [
        "Agenda of the Harbour Dialogue\n\nAccra, 4 March 2031\n\n9:00 – 9:30 Official ceremony\n\n"
        "• Address by the Chief of Mission of UNHCR, Mr. Tomas Brink\n\n9:30 – 11:00 Item 1\n\n11:00 – 11:30 Item 2\n",
        "Programme du Dialogue\n\nAccra, 4 mars 2031\n\n9 :00 – 9 :30 Cérémonie officielle\n\n"
        "• Allocution du Chef de mission du HCR, M. Tomas Brink\n\n9 :30 – 11 :00 Point 1\n\n11 :00 – 11 :30 Point 2\n",
        "Programa del Diálogo\n\nAccra, 4 de marzo de 2031\n\n9:00 – 9:30 Ceremonia oficial\n\n"
        "• Alocución del Jefe de Misión del ACNUR, Sr. Tomas Brink\n\n9:30 – 11:00 Punto 1\n\n11:00 – 11:30 Punto 2\n",
    ],
)
def test_a_row_may_name_the_speech_before_who_gives_it(text: str) -> None:
    (record,) = conversion(text).participations
    assert (record.person, record.role, record.on_behalf_of) == ("tomas-brink", "opening", ("organization/unhcr",))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "In a keynote address, Mr. Tomas Brink, Minister of Ports of Ghana, said that the harbours were open."),
        (
            "fr",
            "Dans un discours principal, M. Tomas Brink, Ministre des ports du Ghana, a dit que les ports ouvraient.",
        ),
        ("es", "En una conferencia magistral, el Sr. Tomas Brink, Ministro de Ghana, dijo que los puertos abren."),
    ],
)
def test_a_keynote_at_the_opening_does_not_open(language: str, sentence: str) -> None:
    heading = {"en": "Opening", "fr": "Ouverture", "es": "Apertura"}[language]
    text = f"{HEADS[language]}{heading}\n\n{sentence}\n"
    assert {p.role for p in conversion(text).participations} == {"keynote"}


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Experts nominated by governments"),
        ("fr", "Experts désignés par les gouvernements"),
        ("es", "Expertos designados por los gobiernos"),
    ],
)
def test_who_is_only_listed_as_an_expert_did_not_speak(language: str, heading: str) -> None:
    rows = "Mr. Tomas Brink (Ghana)\nMs. Aube Lindor, Director of Quays, Togo\nMr. Gaspard Nsue, Adviser, Kenya\n"
    words = {"fr": {"Mr.": "M.", "Ms.": "Mme"}, "es": {"Mr.": "Sr.", "Ms.": "Sra."}}.get(language, {})
    for word, other in words.items():
        rows = rows.replace(word, other)
    assert not conversion(f"{HEADS[language]}Annex\n\n{heading}\n\n{rows}").participations


@pytest.mark.parametrize(
    "text",
    [
        "There are quays in the bay. Ms. Pask (Country Rapporteur for Togo) asked why wood was scarce.",
        "Il y a des rives et des ponts dans la vallée. Mme Tissier (Rapporteuse pour le Togo) demande pourquoi.",
        "Hay muelles en la bahía. La Sra. Tolosa (Relatora para Chile) pregunta por qué falta madera.",
        "There are quays in the bay. Ms. Pask, Special Representative for Togo, asked why wood was scarce.",
    ],
)
def test_an_office_that_is_about_a_state_speaks_for_none(text: str) -> None:
    (statement,) = conversion(text).statements
    assert not [ref for ref in statement.on_behalf_of if ref.startswith("state/")]
