"""People named one after the other, posts on both sides of a name, and who leads something that is no meeting."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "WORKSHOP ON FERRIES\n\nWick, 4 May 2032\n\n",
    "fr": "ATELIER SUR LES BACS\n\nLomé, le 4 mai 2032\n\n",
    "es": "TALLER SOBRE LAS BALSAS\n\nValparaíso, 4 de mayo de 2032\n\n",
}
LIST = {
    "en": "Idris Overbury, Chair of the Guild of Pilots, Averil Stroud, Mayor of Wick, Enid MARSH professor and "
    "Silas Vea, researcher, stressed that boats were late.",
    "fr": "Ivo Orellou, président de la Guilde des pilotes, Aube Tissier, maire de Lomé, Odon VARGA professeur et "
    "Jonas Mwangi, chercheur, ont souligné que les bacs étaient en retard.",
    "es": "Ramiro Zarraga, presidente del Gremio de Pilotos, Inés Tolosa, alcaldesa, Odón VARGA profesor de "
    "mareas y Jonás Mwangi, investigador, subrayaron que las balsas tardaban.",
}
DASHES = {
    "en": "The debate was moderated by Idris Overbury, judge – Averil Stroud, journalist – Enid Marsh, lawyer.",
    "fr": "Le débat a été animé par Ivo Orellou, juge – Aube Tissier, journaliste – Odon Varga, avocat.",
    "es": "El debate fue moderado por Ramiro Zarraga, juez – Inés Tolosa, periodista – Odón Varga, abogado.",
}
BOTH_SIDES = {
    "en": "The Chair of the Quay Council, Ms. Averil Stroud, Minister of Docks of Kenya, said that boats were late.",
    "fr": "La Présidente du Conseil des quais, Mme Aube Tissier, Ministre des ports du Kenya, a dit qu'ils tardaient.",
    "es": "La Presidenta del Consejo de Muelles, la Sra. Inés Tolosa, Ministra de Puertos de Kenia, dijo que "
    "las balsas tardaban.",
}
REPRESENTS = {
    "en": "The observer of Chile, Mr. Silas Vea, Ambassador, said that boats were late.",
    "fr": "L'observateur du Chili, M. Silas Vea, Ambassadeur, a dit que les bacs tardaient.",
    "es": "El observador de Chile, Sr. Silas Vea, Embajador, dijo que las balsas tardaban.",
}
AGAIN = {
    "en": "Mr. Silas Vea, Permanent Representative of Tonga, asked for oars. Mr. Vea said so. The "
    "representative noted that it was dark.",
    "fr": "M. Silas Vea, Représentant permanent des Tonga, a demandé des rames. M. Vea a dit que les bacs tardaient. "
    "Le représentant a noté qu'il faisait nuit.",
    "es": "El Sr. Silas Vea, Representante Permanente de Tonga, pidió remos. El Sr. Vea dijo que las balsas tardaban. "
    "El representante señaló que era de noche.",
}
LEADS = {
    "en": "Togo was represented by a large delegation led by Mr. Silas Vea, Minister of Docks.",
    "fr": "Le Togo était représenté par une importante délégation conduite par M. Silas Vea, Ministre des ports.",
    "es": "El Togo estuvo representado por una delegación dirigida por el Sr. Silas Vea, Ministro de Puertos.",
}
LEADS_FIRST = {
    "en": "Led by Mr. Silas Vea, Minister of Docks, the delegation met the pilots.",
    "fr": "Dirigée par M. Silas Vea, Ministre des ports, la délégation a rencontré les pilotes.",
    "es": "Dirigida por el Sr. Silas Vea, Ministro de Puertos, la delegación se reunió con los pilotos.",
}
CO_CHAIRED = {
    "en": "The workshop was held under the co-chairmanship of Mr. Silas Vea, Minister of Docks of Togo.",
    "fr": "L'atelier s'est tenu sous la co-présidence de M. Silas Vea, Ministre des ports du Togo.",
    "es": "El taller se celebró bajo la co-presidencia del Sr. Silas Vea, Ministro de Puertos del Togo.",
}
LANGUAGES = ("en", "fr", "es")


def posts(language: str, text: str) -> list[tuple[str, int]]:
    """Who took part, with how many posts."""
    return [(p.person, len(p.holdings)) for p in conversion(HEAD[language] + text).participations]


def said(language: str, text: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    """Who said something on which basis for whom."""
    return [(s.speaker, s.basis, s.on_behalf_of) for s in conversion(HEAD[language] + text).statements]


def roles(language: str, text: str) -> set[str]:
    return {p.role for p in conversion(HEAD[language] + text).participations}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_a_list_of_people_has_the_post_after_its_own_name(language: str) -> None:
    found = posts(language, LIST[language])
    assert len(found) == 4
    assert {count for _, count in found} == {1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_a_list_of_people_says_what_its_verb_says(language: str) -> None:
    assert len({speaker for speaker, _, _ in said(language, LIST[language])}) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_dashes_part_the_people_of_a_list(language: str) -> None:
    assert [count for _, count in posts(language, DASHES[language])] == [1, 1, 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_a_post_before_the_name_and_one_after_it_speaks_once(language: str) -> None:
    assert [(basis, behalf) for _, basis, behalf in said(language, BOTH_SIDES[language])] == [
        ("by-name", ("state/KEN",))
    ]
    assert [count for _, count in posts(language, BOTH_SIDES[language])] == [2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_after_the_name_of_a_states_delegate_leaves_the_state(language: str) -> None:
    assert said(language, REPRESENTS[language]) == [("person:silas-vea", "by-name", ("state/CHL",))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_representative_alone_is_who_was_last_named_with_that_post(language: str) -> None:
    told = said(language, AGAIN[language])
    assert [(speaker, behalf) for speaker, _, behalf in told] == [("person:silas-vea", ("state/TON",))] * 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [LEADS, LEADS_FIRST])
def test_who_leads_a_delegation_moderates_nothing(language: str, text: dict[str, str]) -> None:
    assert "moderator" not in roles(language, text[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_co_chair_with_a_hyphen_chairs(language: str) -> None:
    assert roles(language, CO_CHAIRED[language]) == {"chair"}


OF_BODY = {
    "en": "The Director General of IOM Silas Vea said that boats were late.",
    "fr": "Le Directeur général de l'OIM Silas Vea a dit que les bacs tardaient.",
    "es": "El Director General de la OIM Silas Vea dijo que las balsas tardaban.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_may_stand_right_behind_the_body_that_its_post_is_in(language: str) -> None:
    assert said(language, OF_BODY[language]) == [("person:silas-vea", "by-name", ("organization/iom",))]


def test_a_branch_behind_a_body_is_nobody() -> None:
    assert posts("en", "The Chief of the ILO Skills Branch, Ms. Enid Marsh, spoke.") == [("enid-marsh", 1)]


ARTICLES = {
    "en": (
        "The workshop was chaired by Mr. Anwar Al-Varesh (Oman). Ms. Enid de la Marsh, Director of Quays of Kenya, "
        "spoke. Mr. Samir Al-Brezi, Minister of Quays of Iraq, regretted the delay.\n\n"
        "Mr. Al-Varesh said that boats were late. Mr. de la Crane said that boats were late."
    ),
    "fr": (
        "L'atelier a été présidé par M. Anwar Al-Varesh (Oman). Mme Enid de la Marsh, Directrice des quais du Kenya, a "
        "pris la parole. M. Samir Al-Brezi, Ministre des quais de l'Iraq, a regretté le retard.\n\n"
        "M. Al-Varesh a dit que les bacs tardaient. M. de la Crane a dit que les bacs tardaient."
    ),
    "es": (
        "El taller fue presidido por el Sr. Anwar Al-Varesh (Omán). La Sra. Enid de la Marsh, Directora de Muelles de "
        "Kenya, intervino. El Sr. Samir Al-Brezi, Ministro de Muelles del Iraq, lamentó el retraso.\n\n"
        "El Sr. Al-Varesh dijo que las balsas tardaban. El Sr. de la Crane dijo que las balsas tardaban."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_shares_no_more_than_the_article_of_a_surname_is_somebody_else(language: str) -> None:
    speakers = [speaker for speaker, _, _ in said(language, ARTICLES[language])]
    assert speakers[-2] == "person:anwar-al-varesh"
    assert speakers[-1].endswith("la-crane")
    assert "person:enid-de-la-marsh" not in speakers[-2:]


IN_A_ROW = {
    "en": "Facilitator: Dr Enid Marsh Mr Silas Vea (Director, IOM) Rapporteur: Mr Tavi Crane Group B",
    "fr": "Facilitatrice : Mme Enid Marsh Mme Ada Vea (Directrice, OIM) Rapporteur : M. Tavi Crane Groupe B",
    "es": "Facilitadora: Sra. Enid Marsh Sra. Ada Vea (Directora, OIM) Relator: Sr. Tavi Crane Grupo B",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_ends_before_the_next_ones_form_of_address_and_before_a_groups_letter(language: str) -> None:
    names = {name for person in conversion(HEAD[language] + IN_A_ROW[language]).people for name in person.names}
    assert {"Enid Marsh", "Tavi Crane"} <= names <= {"Enid Marsh", "Silas Vea", "Ada Vea", "Tavi Crane"}


CELLS = {
    "en": (
        "Annex I\nMembers of the Panel\n\n"
        "Name                 Function                          Country\n"
        "Mr. Silas Vea        Director, Ministry of Quays       Oman\n"
        "Ms. Enid Marsh       Director of Docks                 Lebanon\n"
        "Mr. Tavi Crane       Harbour platform                  Jordan\n"
    ),
    "fr": (
        "Annexe I\nMembres du Groupe\n\n"
        "Nom                  Fonction                          Pays\n"
        "M. Silas Vea         Directeur, Ministère des quais    Oman\n"
        "Mme Enid Marsh       Directrice des docks              Liban\n"
        "M. Tavi Crane        Plateforme portuaire              Jordanie\n"
    ),
    "es": (
        "Anexo I\nMiembros del Grupo\n\n"
        "Nombre               Cargo                             País\n"
        "Sr. Silas Vea        Director, Ministerio de Muelles   Omán\n"
        "Sra. Enid Marsh      Directora de Muelles              Líbano\n"
        "Sr. Tavi Crane       Plataforma portuaria              Jordania\n"
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cells_of_a_row_are_no_post_of_the_next_ones_name(language: str) -> None:
    held = [p for p in conversion(HEAD[language] + CELLS[language]).participations if p.person == "tavi-crane"]
    assert not any(p.holdings or "state/LBN" in p.on_behalf_of for p in held)


NEXT_ROW = {
    "en": "Closing panel: Sails Moderator: Ms Ada Vea, journalist Mr Tavi Crane, Director of Quays, Denmark",
    "fr": "Table ronde finale : Voiles Modératrice : Mme Ada Vea, journaliste M. Tavi Crane, Directeur des "
    "quais, Danemark",
    "es": "Panel final: Velas Moderadora: Sra. Ada Vea, periodista Sr. Tavi Crane, Director de Muelles, Dinamarca",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_of_one_is_not_of_the_next_in_a_list_that_runs_on_in_one_line(language: str) -> None:
    told = [(p.person, p.role) for p in conversion(f"{HEAD[language]}11.00 {NEXT_ROW[language]}\n").participations]
    assert ("ada-vea", "moderator") in told
    assert ("tavi-crane", "moderator") not in told


SPACED = {
    "en": (
        "Report of the Meeting on Ropes, Oslo, 3-4 May 2031\n\nThe meeting was held in Oslo. Sixty people came.\n\n"
        "The Quay Union presented its plan for the coming years, which all those present found useful.\n\nSpeakers:\n\n"
        "Ida Quayle, Director of the Port\n\nKarl Tamm, Mayor of Oslo\n\nMs. Ana Lund, Rope Institute, Norway\n\n"
        "The next meeting will be held in Tala.\n"
    ),
    "fr": (
        "Rapport de la Réunion sur les cordes, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo. Il a fait beau.\n\n"
        "L'Union des quais a présenté son plan pour les années à venir, que tous trouvent utile.\n\nIntervenants :\n\n"
        "Ida Quayle, directrice du Port\n\nKarl Tamm, maire d'Oslo\n\nMme Ana Lund, Institut des cordes, Norvège\n\n"
        "La prochaine réunion aura lieu à Tala.\n"
    ),
    "es": (
        "Informe de la Reunión sobre cuerdas, Oslo, 3 y 4 de mayo de 2031\n\nLa reunión se celebró en Oslo.\n\n"
        "La Unión de Muelles presentó su plan para los próximos años, que todos encontraron útil.\n\nPonentes:\n\n"
        "Ida Quayle, directora del Puerto\n\nKarl Tamm, alcalde de Oslo\n\nSra. Ana Lund, Instituto Quilla, Noruega\n\n"
        "La próxima reunión tendrá lugar en Tala.\n"
    ),
}


@pytest.mark.parametrize("language", SPACED)
def test_empty_lines_between_the_entries_of_a_list_make_no_headings_of_them(language: str) -> None:
    found = conversion(SPACED[language])
    assert [part.person for part in found.participations] == ["ida-quayle", "karl-tamm", "ana-lund"]
    assert not any("Quayle" in (part.heading or "") for part in found.parts)
