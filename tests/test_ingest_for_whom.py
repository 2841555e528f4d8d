"""For whom somebody speaks: no state through people's own bodies, trades or offices that are over; the state that leads
to a post; an envoy's own and not the host."""

from __future__ import annotations

import pytest

from ingest.records import ParticipationRecord
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


def _part(text: str) -> ParticipationRecord:
    """The one participation of Tabua."""
    found = [p for p in conversion(text).participations if p.person == "jo-tabua"]
    assert len(found) == 1
    return found[0]


def _states(text: str) -> list[str]:
    return [ref.removeprefix("state/") for ref in _part(text).on_behalf_of if ref.startswith("state/")]


@pytest.mark.parametrize(
    ("language", "affiliation"),
    [
        ("en", "Open the Quays Romania"),
        ("en", "Harbour Circle International Kenya"),
        ("en", "Muslim Council of Fiji"),
        ("en", "Dockers Forum Nepal"),
        ("en", "Secretary, Fijian Labour Congress"),
        ("fr", "juriste à Rives Ouvertes Burkina"),
        ("fr", "Groupement des bateliers du Togo"),
        ("fr", "Amis des Quais International Mali"),
        ("es", "Vicepresidente, Cámara Panameña de la Construcción"),
        ("es", "Remos Sin Prisa Internacional Perú"),
    ],
)
def test_peoples_own_bodies_speak_for_themselves(language: str, affiliation: str) -> None:
    part = _part(ROWS[language].format(f"Jo Tabua, {affiliation}"))
    assert len(part.on_behalf_of) == 1
    assert part.on_behalf_of[0].startswith("organization/")


@pytest.mark.parametrize(
    ("language", "affiliation", "state"),
    [
        ("en", "Health and Employment Canada", "CAN"),
        ("en", "Director, Ferry Affairs Canada", "CAN"),
        ("en", "Togo Quays Board", "TGO"),
        ("fr", "directeur, Affaires lacustres Canada", "CAN"),
        ("es", "Gerente, Junta Nacional de Muelles de Honduras", "HND"),
    ],
)
def test_fields_of_work_and_official_words_are_a_states(language: str, affiliation: str, state: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {affiliation}")) == [state]


@pytest.mark.parametrize(
    ("language", "affiliation"),
    [
        ("en", "welder, Nepal"),
        ("en", "truck driver (Togo)"),
        ("en", "former Minister of Quays of Fiji"),
        ("en", "former Prime Minister, Malta"),
        ("en", "Worker Vice-Chairperson (Sri Lanka)"),
        ("en", "Employer expert, Chile"),
        ("en", "Ambassador to Belgium"),
        ("fr", "soudeuse, Togo"),
        ("fr", "recruteur agréé (Kenya)"),
        ("fr", "économiste, ancien ministre du Bénin"),
        ("fr", "experte employeuse (Nouvelle-Zélande)"),
        ("fr", "vice-président travailleur, Portugal"),
        ("fr", "députée européenne (France)"),
        ("fr", "Ambassadrice en Belgique"),
        ("es", "jornalera (Bolivia)"),
        ("es", "albañil, Perú"),
        ("es", "exministro de Puertos de Chile"),
        ("es", "Vicepresidenta empleadora (Noruega)"),
        ("es", "eurodiputada (España)"),
        ("es", "Embajadora en Bélgica"),
    ],
)
def test_trades_past_offices_and_sides_speak_for_no_state(language: str, affiliation: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {affiliation}")) == []


@pytest.mark.parametrize(
    ("language", "affiliation", "state"),
    [
        ("en", "nurse, Ministry of Health, Kenya", "KEN"),
        ("en", "Government expert, Spain", "ESP"),
        ("fr", "enseignante, Ministère de l'Éducation, Togo", "TGO"),
        ("es", "abogada, Ministerio de Puertos, Perú", "PER"),
    ],
)
def test_a_trade_in_a_ministry_is_the_states(language: str, affiliation: str, state: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {affiliation}")) == [state]


@pytest.mark.parametrize(
    ("language", "post", "state"),
    [
        ("en", "Ambassador of Fiji to Belgium", "FJI"),
        ("en", "High Commissioner of Ghana to Malta", "GHA"),
        ("fr", "Ambassadeur du Togo au Ghana", "TGO"),
        ("fr", "Consule générale du Mali en Belgique", "MLI"),
        ("es", "Embajadora de Haití en el Estado Plurinacional de Bolivia", "HTI"),
        ("es", "Encargado de Negocios a. i. de Cuba en Haití", "CUB"),
    ],
)
def test_an_envoys_post_has_both_states_and_speaks_for_the_first(language: str, post: str, state: str) -> None:
    part = _part(ROWS[language].format(f"Jo Tabua, {post}"))
    assert ([h.post for h in part.holdings], part.on_behalf_of) == ([post], (f"state/{state}",))


@pytest.mark.parametrize(
    ("language", "affiliation", "post"),
    [
        (
            "en",
            "Director of Trade, Health and Tourism, Ministry of Quays, Fiji",
            "Director of Trade, Health and Tourism",
        ),
        ("fr", "secrétaire permanente, ministère des Quais, Togo", "secrétaire permanente"),
        ("fr", "Directeur de Cabinet du Ministre des Rives et des Ponts", None),
        ("fr", "chargée d'affaires a.i. de l'Ambassade de Norvège", "chargée d'affaires a.i."),
        (
            "es",
            "Viceministra de Empleo, Servicio Civil y Muelles de Bolivia",
            "Viceministra de Empleo, Servicio Civil y Muelles",
        ),
        ("es", "Directora de Niñez, Adolescencia y Familia de Honduras", "Directora de Niñez, Adolescencia y Familia"),
        ("es", "Secretaria de Trabajo, Empleo y Justicia, Chile", "Secretaria de Trabajo, Empleo y Justicia"),
    ],
)
def test_posts_are_whole(language: str, affiliation: str, post: str | None) -> None:
    assert [h.post for h in _part(ROWS[language].format(f"Jo Tabua, {affiliation}")).holdings] == [post or affiliation]


def test_a_list_of_states_is_the_offices_and_no_post() -> None:
    row = "Jo Tabua, Especialista, Oficina de la OIT para Chile, Gabón y Santo Tomé y Príncipe"
    part = _part(ROWS["es"].format(row))
    assert ([h.post for h in part.holdings], part.on_behalf_of) == (["Especialista"], ("organization/ilo",))


def test_a_branch_behind_a_hyphen_is_not_its_federation() -> None:
    part = _part(ROWS["en"].format("Jo Tabua, Secretary, ITUC-Lakes"))
    assert part.on_behalf_of == ("organization/ituc-lakes",)


@pytest.mark.parametrize(
    ("language", "told", "state"),
    [
        ("en", "For Fiji, the Director of Quays, Jo Tabua, said that fees should fall.", "FJI"),
        ("en", "It was backed by Fiji, whose Director of Quays, Jo Tabua, said that fees should fall.", "FJI"),
        ("fr", "Pour le Togo, le directeur des Quais, Jo Tabua, a déclaré que les frais baisseraient.", "TGO"),
        ("fr", "Il a l'appui du Togo, dont la directrice des Quais, Jo Tabua, a déclaré que tout va bien.", "TGO"),
        ("es", "Por parte de Bolivia, la señora Jo Tabua, del Instituto Nacional de Muelles, dijo que bajarán.", "BOL"),
        ("es", "La apoyó Ecuador, cuya Directora de Muelles, Jo Tabua, dijo que las tasas bajarán.", "ECU"),
    ],
)
def test_a_state_that_leads_to_a_post_is_served(language: str, told: str, state: str) -> None:
    assert _states(TOLD[language].format(told)) == [state]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Fees rose in Fiji, the Director of the Quay Institute, Jo Tabua, said."),
        ("en", "For Fiji, the President of the Dockers' Union, Jo Tabua, said that fees should fall."),
        ("fr", "Pour le Togo, la présidente du Syndicat des dockers, Jo Tabua, a déclaré que tout va bien."),
        ("es", "Sobre Ecuador, la Directora de la Fundación Muelles, Jo Tabua, dijo que las tasas bajarán."),
    ],
)
def test_a_state_before_somebody_elses_people_is_not_served(language: str, told: str) -> None:
    assert _states(TOLD[language].format(told)) == []


@pytest.mark.parametrize(
    ("language", "told", "ref"),
    [
        ("en", "For the Ministry of Quays of Fiji, Ms. Jo Tabua said that fees should fall.", "state/FJI"),
        ("en", "On behalf of the Government of Togo, Ms. Jo Tabua said that fees should fall.", "state/TGO"),
        ("en", "Representing the Harbour Association, Ms. Jo Tabua said that fees should fall.", "organization"),
        ("fr", "Pour le ministère des Quais du Togo, Mme Jo Tabua a déclaré que tout va bien.", "state/TGO"),
        ("fr", "Au nom du Gouvernement du Mali, Mme Jo Tabua a déclaré que tout va bien.", "state/MLI"),
        ("fr", "Au nom du Syndicat des dockers, Mme Jo Tabua a déclaré que tout va bien.", "organization"),
        ("es", "Por la Defensoría del Pueblo del Perú, la Sra. Jo Tabua dijo que las tasas bajarán.", "state/PER"),
        ("es", "En nombre del Gobierno del Paraguay, la Sra. Jo Tabua dijo que las tasas bajarán.", "state/PRY"),
        ("es", "En representación de la Comisión de la CEDEAO, la Sra. Jo Tabua dijo que bajarán.", "organization"),
    ],
)
def test_a_body_that_leads_to_a_bare_name_is_spoken_for(language: str, told: str, ref: str) -> None:
    assert _part(TOLD[language].format(told)).on_behalf_of[0].startswith(ref)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "For the whole morning, Ms. Jo Tabua said that fees should fall."),
        ("en", "For the Quay Forum, Ms. Jo Tabua said, fees should fall."),
        ("fr", "Pour le Forum des quais, Mme Jo Tabua a déclaré que tout va bien."),
        ("es", "Por la tarde, en la Fundación Muelles, la Sra. Jo Tabua dijo que las tasas bajarán."),
    ],
)
def test_a_time_an_occasion_or_somebody_elses_post_is_not_spoken_for(language: str, told: str) -> None:
    assert _part(TOLD[language].format(told)).on_behalf_of == ()


@pytest.mark.parametrize(
    ("language", "affiliation"),
    [
        ("fr", "Directeur, Centre culturel franco-malien"),
        ("fr", "Maison des Maliens de Paris"),
        ("es", "Alto Consejo de Malienses en el Exterior"),
    ],
)
def test_bodies_of_a_states_people_or_of_two_states_are_not_a_states(language: str, affiliation: str) -> None:
    assert _states(ROWS[language].format(f"Jo Tabua, {affiliation}")) == []
