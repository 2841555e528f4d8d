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
