"""For which state somebody speaks: a national body's behind its acronym, none where an organization's people work."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ROWS = {
    "en": "Forum on Lake Ports\nTala, 3 May 2031\n\nProgramme\n\n10:00 – 11:00 Session 1: Quays of tomorrow\n"
    "Speakers:\n- Ms. Eva Lind, Director, Quay Institute\n- {}\n",
    "fr": "Forum des ports lacustres\nTala, 3 mai 2031\n\nProgramme\n\n10 h – 11 h Séance 1 : Les quais de demain\n"
    "Intervenants :\n- Mme Eva Lind, Directrice, Institut des quais\n- {}\n",
    "es": "Foro de los puertos\nTala, 3 de mayo de 2031\n\nPrograma\n\n10:00 – 11:00 Sesión 1: Los muelles de mañana\n"
    "Ponentes:\n- Sra. Eva Lind, Directora, Instituto de los Muelles\n- {}\n",
}
TOLD = {
    "en": "Report of the Forum on Lake Ports, Tala, 3 May 2031\n\nThere are quays and docks in the bay. {}\n",
    "fr": "Rapport du Forum des ports, Tala, 3 mai 2031\n\nIl y a des rives et des ponts dans la vallée. {}\n",
    "es": "Informe del Foro de puertos, Tala, 3 de mayo de 2031\n\nHay muelles y faros en la bahía. {}\n",
}


def _states(text: str) -> list[str]:
    """The states for which Tabua speaks."""
    found = [p for p in conversion(text).participations if p.person == "jo-tabua"]
    assert len(found) == 1
    return [ref for ref in found[0].on_behalf_of if ref.startswith("state/")]


@pytest.mark.parametrize(
    "affiliation",
    [
        "UNICEF Head of Mission to Kenya",
        "ICRC Head of Delegation in Mali",
        "World Bank Country Director for Peru",
        "EU Ambassador to Ghana",
        "UNHCR Representative in Jordan",
    ],
)
def test_an_organizations_people_do_not_serve_the_state_where_they_work(affiliation: str) -> None:
    assert _states(ROWS["en"].format(f"Mr. Jo Tabua, {affiliation}")) == []


@pytest.mark.parametrize(
    ("language", "affiliation"),
    [
        ("en", "coordinator, National Committee for Lock Keepers (NCLK) of Brazil"),
        ("fr", "coordonnateur, Comité national pour les éclusiers (CNPE) du Brésil"),
        ("es", "coordinador del Comité Nacional para los Esclusistas (CONESC) de Brasil"),
        ("es", "director de la Agencia de Puertos (APOR) del Brasil"),
    ],
)
def test_a_national_body_is_its_states_behind_its_acronym(language: str, affiliation: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {affiliation}")) == ["state/BRA"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "National Council of Trade Unions of Kenya"),
        ("en", "National Council of Private Enterprise (NCPE), Kenya"),
        ("fr", "Conseil national du patronat du Kenya"),
        ("fr", "Conseil national des employeurs, Kenya"),
        ("es", "Consejo Nacional de Empresarios (CNE) de Kenya"),
        ("es", "Consejo Nacional de Trabajadores, Kenya"),
    ],
)
def test_councils_of_employers_and_unions_are_no_states(language: str, body: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {body}")) == []


def test_in_french_too_who_speaks_for_a_state_is_its_speaker() -> None:
    assert _states(TOLD["fr"].format("Pour le Canada, M. Jo Tabua a indiqué que les quais étaient pleins.")) == [
        "state/CAN"
    ]
    said = "Pour Mme Jo Tabua, directrice de l'Institut des quais, les ports du Canada sont pleins."
    assert _states(TOLD["fr"].format(said)) == []


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            "• Chile. Ms. Rosa Lind asked for quays.\n• Togo. Mr. Jo Tabua, director of ports, said that it rained.",
        ),
        ("fr", "• Chili. Mme Rosa Lind demande des quais.\n• Togo. M. Jo Tabua, directeur des ports, dit qu'il pleut."),
        ("es", "◦ Chile. Doña Rosa Lind pide muelles.\n◦ Togo. Don Jo Tabua, director de puertos, señala que llueve."),
    ],
)
def test_a_state_and_a_stop_before_a_name_open_an_entry(language: str, lines: str) -> None:
    assert _states(TOLD[language].format(f"\n\n{lines}")) == ["state/TGO"]


def test_a_sentence_that_ends_in_a_state_opens_none() -> None:
    assert (
        _states(TOLD["en"].format("The ropes came from the docks of the\nTogo. Mr. Jo Tabua said that it rained."))
        == []
    )


@pytest.mark.parametrize(
    ("language", "told", "post"),
    [
        ("en", "Mr. Jo Tabua, Harbour Master at the Quay Institute, said that it rained.", "Harbour Master"),
        ("fr", "M. Jo Tabua, rédacteur en chef à l'Institut des quais, a dit qu'il pleuvait.", "rédacteur en chef"),
        ("es", "Don Jo Tabua, provedor adjunto de Togo, dijo que llovía.", "provedor adjunto"),
        ("es", "El Ombudsman de Togo, don Jo Tabua, dijo que llovía.", "Ombudsman"),
    ],
)
def test_callings_are_posts_in_sentences_too(language: str, told: str, post: str) -> None:
    part = next(p for p in conversion(TOLD[language].format(told)).participations if p.person == "jo-tabua")
    assert [h.post.startswith(post) for h in part.holdings] == [True]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "ambassade du Chili à Tala"),
        ("fr", "ministère du Travail des quais (Chili)"),
        ("es", "embajada de Chile en Tala"),
        ("en", "embassy of Chile"),
    ],
)
def test_a_body_in_small_letters_is_one_before_a_linking_word(language: str, body: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {body}")) == ["state/CHL"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Central Organization of Caulkers, Kenya"),
        ("fr", "National Union of Net Menders of Kenya"),
        ("fr", "Maison des migrants de Quayville (Kenya)"),
        ("es", "National Union of Net Menders of Kenya"),
        ("en", "Sindicato de Estibadores, Chile"),
    ],
)
def test_a_union_with_a_name_in_another_language_is_no_states(language: str, body: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {body}")) == []


def test_who_presides_over_a_consultative_process_comes_from_the_state_in_brackets() -> None:
    row = ROWS["en"].format("Mr. Jo Tabua (Saudi Arabia), Vice-Chair of the Colombo Process")
    assert _states(row) == ["state/SAU"]


def test_who_chairs_in_the_ministers_name_is_the_chair() -> None:
    told = (
        "La réunion a été présidée par le directeur général des ports, M. Jo Tabua, représentant le Ministre des ports."
    )
    assert [p.role for p in conversion(TOLD["fr"].format(told)).participations] == ["chair"]
