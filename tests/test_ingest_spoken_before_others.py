"""Who is only told of beside those who speak: an audience, the head of a body, who hosts a meal, who is listed next.

All meetings, bodies and people are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion, statements

NEWS = {
    "en": "PRESS RELEASE\n\nThe Forum on Quays opens\n\nACCRA, 4 May 2032 – The Forum on Quays was held. {0}\n",
    "fr": "COMMUNIQUÉ\n\nLe Forum des quais s'ouvre\n\nDAKAR, 4 mai 2032 – Le Forum des quais s'est tenu. {0}\n",
    "es": "COMUNICADO\n\nSe abre el Foro de Muelles\n\nQuito, 4 de mayo de 2032.- El Foro se celebró. {0}\n",
}


def people(text: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(text).participations}


def posts(text: str) -> dict[str, list[str]]:
    return {p.person: [h.post for h in p.holdings] for p in conversion(text).participations}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ante la coordinadora general de Faros, Rocío Vidal Moro, comentó que el puerto crece.",
        "En presencia de la alcaldesa de Quito, Rocío Vidal Moro, afirmó que el puerto crece.",
    ],
)
def test_an_audience_says_nothing(sentence):
    text = NEWS["es"].format(f"La directora del puerto, Olga Pena Ruiz, dijo que los muelles son viejos.\n{sentence}")
    assert people(text) == {"olga-pena-ruiz": "speaker"}
    assert {speaker for speaker, _, _ in statements(text)} == {"Olga Pena Ruiz"}


def test_who_speaks_before_an_audience_speaks():
    text = NEWS["es"].format(
        "Ante el Consejo de Faros, Luis Vidal Moro, director de Boyas, comentó que el puerto crece."
    )
    assert statements(text) == [("Luis Vidal Moro", "by-name", "comentó")]
    text = NEWS["es"].format("Ante el ministro, Luis Vidal Moro, director de Boyas, comentó que el puerto crece.")
    assert [speaker for speaker, _, _ in statements(text)] == ["Luis Vidal Moro"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "Así, la directora Olga Pena Ruiz señaló que el Centro de Estudios Portuarios del Norte y del Sur, dirigido"
            " por Rosa Montes Lira, busca ayudar.",
        ),
        (
            "en",
            "Ms. Olga Pena Ruiz, Director of Ports, said that the Centre for Harbour Studies of the North and South,"
            " led by Rosa Montes Lira, would help.",
        ),
        (
            "fr",
            "Mme Olga Pena Ruiz, directrice des ports, a déclaré que le HCR, dirigé par Rosa Montes Lira, aiderait.",
        ),
    ],
)
def test_who_heads_a_body_leads_no_meeting(language, sentence):
    assert people(NEWS[language].format(sentence)) == {"olga-pena-ruiz": "speaker"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El panel organizado por la OIM, dirigido por Ana Gil Mora, trató de faros."),
        ("en", "The panel organized by IOM, led by Ana Gil Mora, was on lighthouses."),
        ("fr", "Le panel organisé par l'OIM, dirigé par Ana Gil Mora, portait sur les phares."),
    ],
)
def test_who_leads_the_meeting_of_a_body_does(language, sentence):
    assert people(NEWS[language].format(sentence)) == {"ana-gil-mora": "moderator"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Minister of Ports, Mr. Abe Lorn, offered a courtesy lunch to the Director, Ms. Ola Penn."),
        ("fr", "Le ministre des Ports, M. Abe Lorn, a offert un déjeuner de courtoisie à la directrice, Mme Ola Penn."),
        ("es", "El Ministro de Puertos, Sr. Abe Lorn, ofreció un almuerzo de cortesía a la Directora, Sra. Ola Penn."),
        ("en", 'The Harbour Institute presented the keynote lecture "Quays and work".'),
        ("fr", "L'Institut des ports a présenté la conférence magistrale « Quais et travail »."),
        ("es", 'El Instituto de Puertos presentó la conferencia magistral titulada "Muelles y trabajo".'),
        ("es", "El Ministro de Puertos, Sr. Abe Lorn, realizó la convocatoria a los representantes de los Estados."),
    ],
)
def test_a_meal_or_a_lecture_is_no_statement(language, sentence):
    assert statements(f"{REPORT_HEADS[language]}{sentence}\n") == []


def test_what_is_asked_for_besides_a_lecture_is_one():
    text = f'{REPORT_HEADS["es"]}El Instituto de Puertos presentó la conferencia "Muelles" y pidió más fondos.\n'
    assert [speaker for speaker, _, _ in statements(text)] == ["organization/instituto-de-puertos"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "También participaron el Sr. Abel Lorn, el Director de Faros, Luis Casas, y la Jefa de Boyas, Ola Peña.",
        ),
        ("en", "Taking part were Mr. Abel Lorn, the Director of Buoys, Luis Casas, and the Head of Ports, Ola Peña."),
        ("fr", "Y ont participé M. Abel Lorn, le directeur des bouées, Luis Casas, et la cheffe des ports, Ola Peña."),
    ],
)
def test_a_post_before_the_next_name_is_not_of_the_one_before(language, sentence):
    found = posts(NEWS[language].format(sentence))
    assert not found.get("abel-lorn")
    assert all(found.get(one, [""]) for one in ("luis-casas", "ola-pena"))


def test_a_place_is_called_after_a_title_in_quotation_marks():
    for language, sentence in (
        ("es", "Se celebró en el Centro de Convenciones Universitario “Dr. Abel Lorn” de Quito."),
        ("es", "La cena tuvo lugar en la Galería Abel Lorn."),
        ("fr", "Il s'est tenu au Centre de conférences « Dr Abel Lorn » de Dakar."),
        ("fr", "Le dîner a eu lieu à la galerie Abel Lorn."),
    ):
        assert people(NEWS[language].format(sentence)) == {}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Participaron los representantes de la FAO, José Estar y Félix Marte."),
        ("es", "Intervinieron las directoras de la FAO, José Estar, Félix Marte y Eva Gil, así como Juan Luna."),
        ("en", "Taking part were the representatives of FAO, José Estar and Félix Marte."),
        ("fr", "Y ont participé les représentants de la FAO, José Estar et Félix Marte."),
    ],
)
def test_a_post_in_the_plural_is_of_all_behind_it(language, sentence):
    found = {p.person: p for p in conversion(NEWS[language].format(sentence)).participations}
    for person in ("jose-estar", "felix-marte"):
        assert [h.body for h in found[person].holdings] == ["organization/fao"]


def test_but_not_of_those_who_serve_different_states():
    text = NEWS["es"].format(
        "El foro fue inaugurado por los ministros de Puertos de Ghana y Togo, Ana Mora y Luis Cano."
    )
    assert not posts(text).get("luis-cano")
