"""What press releases and programmes say of people: body before post, adjective before post, city and state in
brackets, words after a post that are none of it, addresses for questions; what is yet to come was not said."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, facts

HEAD = {
    "en": "MEETING ON QUAYS\n\nReport of the meeting\nGeneva, 4 and 5 March 2031\n\n",
    "fr": "RÉUNION SUR LES QUAIS\n\nCompte rendu de la réunion\nGenève, 4 et 5 mars 2031\n\n",
    "es": "REUNIÓN SOBRE MUELLES\n\nInforme de la reunión\nGinebra, 4 y 5 de marzo de 2031\n\n",
}


def told(language: str, text: str) -> dict[str, list[str]]:
    """The facts of an invented report's words."""
    return facts(conversion(HEAD[language] + text), HEAD[language] + text)


def speakers(language: str, text: str) -> list[str]:
    """Who speaks by a report's words, on what basis."""
    return [" | ".join(line.split(" | ")[1:3]) for line in told(language, text)["statements"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Quays matter,” said IOM Director General, Ambassador Ilse Maria Tamm, in her remarks.", "organization/iom"),
        ("“Quays matter,” said UN Migration Director General Ilse Maria Karin Tamm.", "organization/iom"),
        ("“Quays matter,” said OSCE Secretary General Ilse Tamm.", "organization/osce"),
        ("IOM's new Director General Ilse Tamm said that quays mattered.", "organization/iom"),
        ("The Sri Lankan Minister of Ports, H.E. Ilse Tamm, said that quays mattered.", "state/LKA"),
        ("The UAE Minister of Ports, Ms. Ilse Tamm, said that quays mattered.", "state/ARE"),
    ],
)
def test_a_body_or_a_state_before_a_post_is_whom_its_holder_serves(text: str, expected: str) -> None:
    found = told("en", text)
    assert [name.split()[-1] for name in found["people"]] == ["Tamm"]
    assert f"@ {expected}" in found["participations"][0]
    assert [line.split(" | ")[1:3] for line in found["statements"]] == [[found["people"][0], "by-name"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Ilse Tamm (Harbour City, Kenya) stressed that quays mattered."),
        ("fr", "La mairesse Ilse Tamm (Port Neuf, Kenya) a souligné l'importance des quais."),
        ("es", "La alcaldesa Ilse Tamm (Puerto Nuevo, Kenya) subrayó la importancia de los muelles."),
    ],
)
def test_a_city_and_its_state_in_brackets_belong_to_the_name_before(language: str, text: str) -> None:
    assert speakers(language, text) == ["Ilse Tamm | by-name"]
    assert "for state/KEN" in told(language, text)["participations"][0]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        (
            "en",
            "Ilse Tamm, Deputy Director of the Port Office, in her remarks, said that quays mattered.",
            "Deputy Director",
        ),
        ("fr", "Ilse Tamm, Directrice du Bureau des ports, dans son discours, a souligné les retards.", "Directrice"),
        ("es", "Ilse Tamm, Directora de la Oficina de Puertos, en su intervención, señaló las demoras.", "Directora"),
    ],
)
def test_in_what_speech_somebody_said_something_is_no_part_of_a_post(language: str, text: str, post: str) -> None:
    assert f"| {post} @" in told(language, text)["participations"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For more information, please contact Ilse Tamm at IOM headquarters."),
        ("fr", "Pour plus de renseignements, veuillez contacter Ilse Tamm à l'OIM."),
        ("es", "Para más información, comuníquese con Ilse Tamm de la OIM."),
    ],
)
def test_whom_to_ask_for_more_took_no_part(language: str, text: str) -> None:
    assert told(language, text)["participations"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The moderator will deliver brief introductory remarks and introduce the issues raised by members."),
        ("en", "The Chair will summarize the key issues raised during the panel."),
        ("fr", "Le Président doit présenter les questions que la réunion a soulevées."),
        ("es", "El Presidente debe presentar las cuestiones que la reunión planteó."),
    ],
)
def test_what_is_to_be_done_was_not_said(language: str, text: str) -> None:
    assert speakers(language, text) == []


def test_remarks_are_no_second_verb() -> None:
    assert speakers("en", "The Chair delivered remarks on quays.") == ["post: Chair | by-post"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Minister of Kenya met the Port Office and others at the recently concluded talks.", []),
        ("en", "The representative of Italy noted the delays.", ["state/ITA | by-state"]),
        ("en", "The Assembly Office said that the Assembly noted the delays.", []),
        ("fr", "La Ministre du Kenya a reçu le Bureau des ports pour une demande.", []),
        ("es", "La Ministra de Kenya recibió a la Oficina de Puertos por una propuesta.", []),
    ],
)
def test_what_an_article_stands_before_is_no_verb(language: str, text: str, expected: list[str]) -> None:
    assert [s for s in speakers(language, text) if "Office" not in s] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Ole Tamm, Chairperson of the Commission of Port Experts on Ethiopia, said that quays mattered."),
        ("fr", "M. Ole Tamm, Président de la Commission d'experts portuaires sur l'Éthiopie, a souligné les retards."),
        ("es", "El Sr. Ole Tamm, Presidente de la Comisión de Expertos sobre Etiopía, subrayó las demoras."),
    ],
)
def test_a_body_that_is_about_a_state_does_not_speak_for_it(language: str, text: str) -> None:
    assert "for state/ETH" not in told(language, text)["participations"][0]


@pytest.mark.parametrize(
    "text",
    [
        "The agreement between the Port Government and the Harbour Front was welcomed.",
        "The report to the Quay Council in September was welcomed.",
        "The Protocol on Free Movement of Persons was welcomed.",
    ],
)
def test_a_body_s_name_ends_before_another_s_and_before_a_month(text: str) -> None:
    labels = [o.label for o in conversion(HEAD["en"] + text).organizations]
    assert not any(word in label for label in labels for word in (" and ", "September", "Free"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ana Berg, First Secretary, Permanent Mission of Chile, on agenda item 136, said that quays mattered."),
        ("fr", "Ana Berg, Conseillère, Mission permanente du Chili, au titre du point 136, a souligné les retards."),
        ("es", "Ana Berg, Consejera, Misión Permanente de Chile, en relación con el tema 136, subrayó las demoras."),
    ],
)
def test_an_agenda_item_is_no_part_of_a_body(language: str, text: str) -> None:
    assert "136" not in "".join(told(language, text)["participations"])


def test_each_name_before_a_state_in_brackets_is_one_of_a_list() -> None:
    text = "The keynote speakers Ole Tamm (Kenya), President of the Port Board, Nils Osor (Chile), Chair of it."
    assert told("en", text)["people"] == ["Nils Osor", "Ole Tamm"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Director General Ilse Vitorin opened the session. “Quays matter,” said DG Vitorin in her remarks."),
        ("fr", "La Directrice générale, Mme Ilse Vitorin, a ouvert la séance. La DG Vitorin a souligné les retards."),
        ("es", "La Directora General, Sra. Ilse Vitorin, abrió la sesión. La DG Vitorin subrayó las demoras."),
    ],
)
def test_a_post_s_abbreviation_stands_before_a_surname(language: str, text: str) -> None:
    assert speakers(language, text)[-1:] == ["Ilse Vitorin | by-name"]


def test_capitals_of_a_title_make_no_word_of_the_text_an_acronym() -> None:
    below = "The Chair said that everybody must be able to afford a berth."
    mentioned = {m.ref for m in conversion(f"PEOPLE MUST AFFORD A BERTH\n\n{HEAD['en']}{below}").mentions}
    assert "organization/afford" not in mentioned
    assert "organization/afford" in {m.ref for m in conversion(HEAD["en"] + "Mr. Ole Tamm of AFFORD spoke.").mentions}


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "Ms. Ana Berg, Envoy for Quays and Cranes (Remarks)", "Envoy for Quays and Cranes"),
        ("en", "Ms. Ana Berg, President of the Swedish Red Anchor", "President of the Swedish Red Anchor"),
        ("fr", "Mme Ana Berg, Envoyée spéciale pour les quais (Allocution)", "Envoyée spéciale pour les quais"),
        ("es", "Sra. Ana Berg, Enviada Especial para los muelles (Intervención)", "Enviada Especial para los muelles"),
    ],
)
def test_a_post_ends_before_what_kind_of_speech_is_given_and_not_within_a_name(
    language: str, text: str, post: str
) -> None:
    title = {"en": "Programme", "fr": "Programme", "es": "Programa"}[language]
    head = HEAD[language].splitlines()[0]
    agenda = (
        f"{head}\n{HEAD[language].splitlines()[3]}\n\n{title}\n\n9:30 – 10:00\nOne\n• {text}\n\n10:00 – 11:00\nTwo\n"
    )
    assert [h.post for p in conversion(agenda).participations for h in p.holdings] == [post]


@pytest.mark.parametrize(
    "text",
    [
        "QUAYTON, Malta, 3 May 2031 – The Fifth Ministerial Meeting on Quays concluded this Thursday with a plan.\n",
        "QUAYTON, Malte, le 3 mai 2031 – La cinquième Réunion ministérielle sur les quais a conclu ce jeudi un plan.\n",
        "LA QUAYTA, Malta, 3 de mayo de 2031.- La V Reunión Ministerial sobre Muelles concluyó ayer con un plan.\n",
    ],
)
def test_the_place_and_state_that_open_a_news_item_are_nobody(text: str) -> None:
    assert conversion(f"{text}\n").people == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Panellists:\nMs. Ilse Tamm, Director, Kenya (sent her apologies)\nMr. Ari Roe, Director, Malta\n"),
        ("en", "Mr. Ari Roe spoke on quays. Ms. Ilse Tamm (Kenya), who was due to reply, was unable to connect."),
        (
            "fr",
            "M. Ari Roe a parlé des quais. Mme Ilse Tamm (Kenya), qui devait lui répondre, n'a pas pu se connecter.",
        ),
        ("fr", "M. Ari Roe a parlé des quais. Invitée, Mme Ilse Tamm (Kenya) n'a pas pu se connecter."),
        ("es", "Panelistas:\nSra. Ilse Tamm, Directora, Kenya (excusó su asistencia)\nSr. Ari Roe, Director, Malta\n"),
        (
            "es",
            "El Sr. Ari Roe habló de muelles. La Sra. Ilse Tamm (Kenya), que debía responderle, no pudo conectarse.",
        ),
    ],
)
def test_who_sent_apologies_or_could_not_connect_took_no_part(language: str, text: str) -> None:
    found = conversion(f"{HEAD[language]}{text}\n")
    assert {p.person for p in found.participations} == {"ari-roe"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The plan was opposed by Ms. Ilse Tamm, Director of the network Open Quays, for whom quays were many."),
        (
            "fr",
            "Le plan a été contesté par Mme Ilse Tamm, Directrice du réseau Quais Ouverts, pour qui le quai suffit.",
        ),
        (
            "es",
            "El plan fue rechazado por la Sra. Ilse Tamm, Directora de la red Muelles Abiertos, para quien basta uno.",
        ),
    ],
)
def test_a_clause_on_what_somebody_thinks_is_no_part_of_their_post(language: str, text: str) -> None:
    posts = [h.post for p in conversion(f"{HEAD[language]}{text}\n").participations for h in p.holdings]
    assert posts
    assert not any(post.endswith(("for", "whom", "pour", "qui", "para", "quien")) for post in posts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ilse Tamm, of the Swiss Federal Council, said that quays mattered."),
        ("fr", "Mme Ilse Tamm, du Haut-Commissariat portugais aux quais, a dit que les quais manquaient."),
        ("es", "La Sra. Ilse Tamm, del Consejo Federal suizo, dijo que los muelles importaban."),
    ],
)
def test_councils_and_high_commissions_of_one_state_are_of_its_government(language: str, text: str) -> None:
    found = conversion(f"{HEAD[language]}{text}\n")
    assert [s.on_behalf_of[0].split("/")[0] for s in found.statements] == ["state"]
