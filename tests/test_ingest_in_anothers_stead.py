"""Who speaks for somebody else, who stands beside a speaker in a clause, and who wrote a page, in three languages."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def said(text: str, language: str) -> list[str | None]:
    return [s.speaker for s in conversion(REPORT_HEADS[language] + text).statements]


def parts(text: str, language: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(REPORT_HEADS[language] + text).participations}


def held(text: str, language: str) -> set[str]:
    found = conversion(REPORT_HEADS[language] + text)
    return {h.post for p in found.participations for h in p.holdings}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le porte-parole du chef de l'État Igor Sandre a souligné que les quais rouillent."),
        ("fr", "Le porte-parole d'Igor Sandre a souligné que les quais rouillent."),
        ("en", "The spokesperson for President Igor Sandre stressed that the quays rust."),
        ("en", "A spokesman for Igor Sandre stressed that the quays rust."),
        ("es", "El portavoz del presidente Igor Sandre subrayó que los muelles se oxidan."),
        ("es", "La portavoz de Igor Sandre subrayó que los muelles se oxidan."),
    ],
)
def test_who_speaks_for_somebody_is_another_whom_nobody_names(language: str, sentence: str) -> None:
    assert said(sentence, language) == [None]
    assert parts(sentence, language) == {}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La porte-parole du ministre des Ports, Ida Truite, a souligné que les quais rouillent."),
        ("fr", "Le porte-parole du HCR Ida Truite a souligné que les quais rouillent."),
        ("en", "The spokeswoman for the Minister of Ports, Ida Truite, stressed that the quays rust."),
        ("es", "La portavoz del Ministerio de Puertos, Ida Truite, subrayó que los muelles se oxidan."),
    ],
)
def test_a_spokesperson_behind_a_comma_or_a_body_speaks(language: str, sentence: str) -> None:
    assert said(sentence, language) == ["person:ida-truite"]
    assert parts(sentence, language) == {"ida-truite": "speaker"}


@pytest.mark.parametrize(
    ("language", "first", "after"),
    [
        (
            "fr",
            "Le ministre des Ports du Kenya, Omar Brème, a rappelé que les quais rouillent et que les ponts"
            " sont emportés.",
            "Ces digues, dit-il, troublent le commerce et l'approvisionnement des marchés de la côte.",
        ),
        (
            "en",
            "The Kenyan Minister of Ports, Omar Brème, recalled that quays rust and that bridges suffer from"
            " the floods.",
            "These dykes, he said, hamper trade and the supply of all the markets of the coast.",
        ),
        (
            "es",
            "El ministro keniano de Puertos, Omar Brème, recordó que los muelles se oxidan y que los puentes"
            " sufren con las"
            " crecidas.",
            "Estos diques, dijo, afectan al comercio y al abastecimiento de los mercados de la costa.",
        ),
    ],
)
def test_a_line_with_who_wrote_a_page_takes_no_pronoun_from_the_speaker(language: str, first: str, after: str) -> None:
    by = {"fr": "Par", "en": "By", "es": "Por"}[language]
    assert said(f"{first}\n{by} Elie Sandre\n{after}", language) == ["person:omar-breme", "person:omar-breme"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "La réunion s'est tenue sous la conduite des ambassadeurs du Kenya (dont le pays assure la présidence"
            " tournante du Conseil des quais), du Ghana et du Mali.",
        ),
        (
            "en",
            "The meeting was held under the lead of the ambassadors of Kenya (whose country announced a fund),"
            " Ghana and"
            " Mali.",
        ),
        (
            "es",
            "La reunión se celebró bajo la guía de los embajadores de Kenia (cuyo país anunció un fondo), Ghana"
            " y Malí.",
        ),
    ],
)
def test_a_clause_in_brackets_about_one_of_several_is_no_words_of_theirs(language: str, sentence: str) -> None:
    assert said(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "La séance a entendu Max Tacaud, directeur du Port, qui a ensuite répondu aux questions des participants.",
        ),
        ("fr", "Max Tacaud, directeur du Port, a répondu à plusieurs questions."),
        ("en", "The meeting heard Max Tacaud, Director of the Port, who then answered questions from the audience."),
        ("en", "Max Tacaud, Director of the Port, replied to several questions."),
        (
            "es",
            "La sesión escuchó a Max Tacaud, director del Puerto, quien luego respondió a las preguntas del público.",
        ),
    ],
)
def test_who_answered_questions_spoke_and_said_nothing_that_is_told(language: str, sentence: str) -> None:
    assert said(sentence, language) == []
    assert parts(sentence, language) == {"max-tacaud": "speaker"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Max Tacaud, directeur du Port, a répondu aux questions en rappelant que les quais rouillent."),
        ("en", "Max Tacaud, Director of the Port, responded to questions by stressing that the quays rust."),
        ("es", "Max Tacaud, director del Puerto, respondió a las preguntas y recordó que los muelles se oxidan."),
    ],
)
def test_who_said_something_in_answer_said_it(language: str, sentence: str) -> None:
    assert said(sentence, language) == ["person:max-tacaud"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "M. Paul Merle, ministre des Ports du Kenya, qui lisait une déclaration du Président Omar Brème, a attiré"
            " l'attention sur les quais.",
        ),
        (
            "en",
            "Mr. Paul Merle, Minister of Ports of Kenya, who was reading a statement by President Omar Brème, drew"
            " attention to the quays.",
        ),
        (
            "es",
            "El Sr. Paul Merle, ministro de Puertos de Kenia, quien leía una declaración del presidente Omar Brème,"
            " llamó la atención sobre los muelles.",
        ),
    ],
)
def test_who_reads_anothers_statement_says_what_the_sentence_tells(language: str, sentence: str) -> None:
    assert said(sentence, language) == ["person:paul-merle"]
    assert parts(sentence, language) == {"paul-merle": "speaker", "omar-breme": "author"}


@pytest.mark.parametrize(
    ("language", "sentence", "post"),
    [
        (
            "fr",
            "La cérémonie a été présidée par Zoé Vive, première vice-présidente de la Ligue des quais représentant le"
            " président de la Ligue des quais.",
            "première vice-présidente",
        ),
        (
            "en",
            "The ceremony was chaired by Zoé Vive, First Vice-President of the League of Quays representing the"
            " President of the League of Quays.",
            "First Vice-President",
        ),
        (
            "es",
            "La ceremonia fue presidida por Zoé Vive, primera vicepresidenta de la Liga de los Muelles en"
            " representación del presidente de la Liga de los Muelles.",
            "primera vicepresidenta",
        ),
    ],
)
def test_whom_somebody_stands_in_for_is_no_post_of_theirs(language: str, sentence: str, post: str) -> None:
    assert held(sentence, language) == {post}


def test_a_vice_president_without_a_hyphen_is_no_president() -> None:
    sentence = "Le premier vice président de la Ligue des quais, Luc Perche, a indiqué que les quais rouillent."
    assert held(sentence, "fr") == {"premier vice président"}
    assert parts(sentence, "fr") == {"luc-perche": "speaker"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La Ligue a porté à sa présidence pour les deux années à venir, Luc Perche, président du Port de Ea."),
        ("fr", "Elle a également élu à sa vice-présidence Luc Perche, président du Port de Ea."),
        ("fr", "Elle a élu une présidente et reconduit Luc Perche, président du Port de Ea, dans ses fonctions."),
        ("en", "The League brought to its presidency Luc Perche, Director of the Port of Ea."),
        ("fr", "La Ligue a élu à sa présidence Luc Perche, président du Port de Ea."),
        ("es", "La Liga llevó a su presidencia a Luc Perche, director del Puerto de Ea."),
    ],
)
def test_whom_a_body_gives_an_office_of_its_own_takes_no_part_by_that(language: str, sentence: str) -> None:
    assert parts(sentence, language) == {}


@pytest.mark.parametrize(
    "name",
    [
        "Programme pour le développement durable à l'horizon 2030",
        "Programme du développement durable pour 2030",
        "Agenda pour le développement durable 2030",
        "Programme de développement durable d'ici à 2030",
    ],
)
def test_the_2030_agenda_goes_by_many_names_in_french(name: str) -> None:
    text = f"{REPORT_HEADS['fr']}Mme Zoé Vive a rappelé que le {name} parle des quais."
    found = conversion(text)
    assert {m.ref for m in found.mentions if m.ref.startswith("framework/")} == {"framework/agenda2030"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "« Nous sommes un monde en morceaux », c'est le constat présenté, ce matin, par la directrice du Port, Mme"
            " Rosa Plie, devant la séance.",
        ),
        ("fr", "« Les quais rouillent », tel est l'avertissement lancé par Mme Rosa Plie, maire de Ea."),
        ("en", '"Quays rust and bridges fall", this was the warning issued by Ms. Rosa Plie, Mayor of Ea.'),
        ("es", "«Los muelles se oxidan», ese fue el mensaje lanzado por la Sra. Rosa Plie, alcaldesa de Ea."),
    ],
)
def test_a_noun_for_what_was_said_leads_to_who_said_it(language: str, sentence: str) -> None:
    assert said(sentence, language) == ["person:rosa-plie"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "Reconnaissant la diversité d'opinions des États membres, rendant tout résumé réducteur, M. Luc Perche a"
            " souligné que les quais rouillent.",
        ),
        (
            "en",
            "Noting the views of the members, thanking all of them, Mr. Luc Perche stressed that the quays rust.",
        ),
        (
            "es",
            "Reconociendo las opiniones de los miembros, agradeciendo a todos, el Sr. Luc Perche subrayó que"
            " los muelles"
            " se oxidan.",
        ),
    ],
)
def test_several_before_a_clause_are_no_post_of_who_is_named_behind_it(language: str, sentence: str) -> None:
    assert held(sentence, language) == set()
    assert said(sentence, language) == ["person:luc-perche"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le premier vice président de l'Assemblée, Luc Perche, a indiqué que les quais rouillent."),
        ("en", "The first vice president of the meeting, Luc Perche, said that the quays rust."),
    ],
)
def test_a_vice_president_of_the_meeting_in_two_words_does_not_preside(language: str, sentence: str) -> None:
    assert parts(sentence, language) == {"luc-perche": "speaker"}
