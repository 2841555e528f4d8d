"""Bodies that the registries lack: how far their names reach, and what is no body."""

from __future__ import annotations

import pytest

from tests import ferries
from tests.ingesting import conversion

EN = """Programme of the meeting of the ferries

Harbour Town, 3-4 May 2031

The meeting is held on the ferries and the quays of the lake, which were found to be in want of paint and of boards.

"""
FR = """Programme de la réunion des bacs

Port-aux-Bacs, 3 et 4 mai 2031

La réunion porte sur les bacs et les quais du lac, dont il a été constaté qu'ils manquaient de peinture et de planches.

"""
ES = """Programa de la reunión de las barcas

Puerto Barca, 3 y 4 de mayo de 2031

La reunión trata de las barcas y de los muelles del lago, a los que faltaban la pintura y las tablas de siempre.

"""
EN_LIST = EN + "10:00 - 11:00 Session 1: Quays\n\nSpeakers:\n"
FR_LIST = FR + "10h00 – 11h00 Table ronde 1 : Quais\n\nIntervenants :\n"
ES_LIST = ES + "10.00 – 11.00 Panel 1: Muelles\n\nPanelistas:\n"


def bodies(text: str) -> set[str]:
    """What the text calls the bodies that no registry has."""
    return {record.label for record in conversion(text).organizations}


def named(text: str) -> set[str]:
    """Refs of the bodies that the text names."""
    return {m.ref for m in conversion(text).mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            EN
            + "Ms. Ada Quarrell, Chair of the Committee on Ports, Refugees and Displaced Persons, said that it rained.",
            "Committee on Ports, Refugees and Displaced Persons",
        ),
        (
            EN
            + "Ms. Ada Quarrell (Kenya, Rapporteur of the Committee on Ports, Human Rights and Boats) said it rained.",
            "Committee on Ports, Human Rights and Boats",
        ),
        (
            ES + "La Sra. Ada Quintanal, Presidenta de la Comisión de Puertos, Pesca y Turismo, dijo que llovía.",
            "Comisión de Puertos, Pesca y Turismo",
        ),
        (
            ES + "El informe se presentó en nombre de la Comisión de Puertos, Pesca y Turismo.",
            "Comisión de Puertos, Pesca y Turismo",
        ),
        (
            FR + "Le texte est présenté au nom de la Commission des ports, de la pêche et du tourisme.",
            "Commission des ports, de la pêche et du tourisme",
        ),
    ],
)
def test_fields_of_work_listed_in_a_committees_name_belong_to_it(text: str, body: str) -> None:
    assert bodies(text) == {body}


def test_people_listed_after_a_committee_do_not_belong_to_its_name() -> None:
    text = EN + "Ms. Ada Quarrell, Chair of the Committee on Ports, Ben Sabulo and Kim Lee, said that it rained."
    assert "Committee on Ports" in bodies(text)


@pytest.mark.parametrize(
    ("text", "house"),
    [
        (EN + "Ms. Ada Quarrell, Member of the National Assembly (Togo); it rained.", "National Assembly"),
        (
            EN + "Ms. Ada Quarrell, member of the Chamber of Deputies (Chile); it rained.",
            "Chamber of Deputies",
        ),
        (
            FR + "Mme Ada Quarrelle, membre de l'Assemblée nationale (Togo); il pleuvait.",
            "Assemblée nationale",
        ),
        (FR + "Mme Ada Quarrelle, vice-présidente du Sénat (Chili); il pleuvait.", "Sénat"),
        (
            ES + "La Sra. Ada Quintanal, miembro de la Cámara de Diputados (Chile); llovía.",
            "Cámara de Diputados",
        ),
    ],
)
def test_a_member_of_a_house_of_parliament_is_in_that_body_of_the_state(text: str, house: str) -> None:
    found = [(r.label, r.state) for r in conversion(text).organizations]
    assert [label for label, _ in found] == [house]
    assert all(state for _, state in found)


def test_bodies_in_a_list_under_states_are_the_states_own() -> None:
    text = (
        EN + "List of participants\n\nTOGO\nMr Kofi Vea, Member of the National Assembly\nMs Afi Lome, Adviser\nKENYA\n"
    )
    text += "Mr Silas Marsh, Member of the National Assembly\nMs Enid Marsh, Director, Ministry of Ferries\n"
    found = {r.ref for r in conversion(text).organizations}
    assert found == {
        "organization/tgo-national-assembly",
        "organization/ken-national-assembly",
        "organization/ken-ministry-of-ferries",
    }


@pytest.mark.parametrize("name", ["G-77/CHINA", "G77/China", "Group of 77 and China"])
def test_the_group_of_77_is_named_with_china(name: str) -> None:
    assert "organization/g77" in named(EN + f"Thailand, for the {name}, said that it rained.")


@pytest.mark.parametrize(
    ("text", "alone", "whole"),
    [
        (
            EN + "Ms. Ada Quarrell, Director of the Ministry of Ferries of Kenya, said that the quays were full.\n",
            "Ministry of Ferries",
            "Ministry of Ferries of Kenya",
        ),
        (
            FR + "Mme Ada Quarrelle, Directrice du Ministère des bacs du Togo, a dit que les quais étaient pleins.\n",
            "Ministère des bacs",
            "Ministère des bacs du Togo",
        ),
        (
            ES
            + "La Sra. Ada Quintanal, Directora del Servicio Nacional de Barcas de Chile, dijo que no había barcas.\n",
            "Servicio Nacional de Barcas",
            "Servicio Nacional de Barcas de Chile",
        ),
    ],
)
def test_a_body_with_its_state_is_known_by_its_name_alone_too(text: str, alone: str, whole: str) -> None:
    assert bodies(text) >= {alone, whole}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (EN + "The Kenya Union of Ferry and Quay Workers said so.\n", "Kenya Union of Ferry and Quay Workers"),
        (EN + "The Asian Ferry Seafarers' Union said so.\n", "Asian Ferry Seafarers' Union"),
        (
            ES + "La Confederación de Barqueras y Barqueros del Lago (CBL) lo dijo.\n",
            "Confederación de Barqueras y Barqueros del Lago",
        ),
        (ES + "La Red Mundial por los Muelles lo dijo.\n", "Red Mundial por los Muelles"),
        (FR + "M. Tobin Ferrand, Directeur du Ghana Ferry Service, l'a dit.\n", "Ghana Ferry Service"),
        (FR + "Mme Ada Quarrelle, Professeure, Université Mohammed V, l'a dit.\n", "Université Mohammed V"),
        (
            EN_LIST + "Ms. Ada Quarrell, Director, National Commission for Ferries, Quays and Small Boats\n",
            "National Commission for Ferries, Quays and Small Boats",
        ),
        (EN_LIST + "Mr. Tobin Ferrow, Officer, Swedish Public Ferry Service\n", "Swedish Public Ferry Service"),
        (EN_LIST + "Mr. Tobin Ferrow, Officer, COMESA Secretariat\n", "COMESA Secretariat"),
    ],
)
def test_a_name_is_read_to_its_end(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            EN_LIST + "Ms. Ada Quarrell, Head of Cooperation, Delegation of the European Union to Kenya\n",
            "Delegation of the European Union",
        ),
        (
            FR_LIST + "Mme Ada Quarrelle, Cheffe de section, Délégation de l'Union européenne\n",
            "Délégation de l'Union européenne",
        ),
        (
            ES_LIST + "Sra. Ada Quintanal, Jefa de Sección, Delegación de la Unión Europea\n",
            "Delegación de la Unión Europea",
        ),
    ],
)
def test_a_delegation_is_named_with_the_body_that_it_represents(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (EN_LIST + "Ms. Ada Quarrell (Director, Office of Ferries, Rwanda); Mr. Tobin Ferrow\n", "Office of Ferries"),
        (FR_LIST + "Mme Ada Quarrelle (Directrice, Office des bacs, Togo) ; M. Tobin Ferrand\n", "Office des bacs"),
        (ES_LIST + "Sra. Ada Quintanal (Directora, Oficina de Barcas, Chile); Sr. Blas Tolosa\n", "Oficina de Barcas"),
    ],
)
def test_an_affiliation_may_stand_in_a_bracket(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        EN_LIST + "Ms. Ada Quarrell, Regional Director for East and Horn of Africa, IOM\n",
        EN_LIST + "Ms. Ada Quarrell, Commissioner, External Employment, World Bank\n",
        EN + "The Russian Federation said so. Working Group II met on the quay.\n",
        FR + "Mme Ada Quarrelle, Première adjointe au maire de Velora, l'a dit.\n",
        FR + "M. Tobin Ferrand, Conseiller municipal de Velora, l'a dit.\n",
        ES + "La Sra. Ada Quintanal, Ministra de Gobierno de Panamá, lo dijo.\n",
        ES + "La Sra. Ada Quintanal, Directora de Inmigración de Belice, lo dijo.\n",
        ES_LIST + "Sra. Ada Quintanal, Directora de Movilidad Laboral, Banco Mundial\n",
    ],
)
def test_fields_of_work_regions_towns_states_and_groups_are_no_bodies(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        (EN + "The Global Forum for Migration and Development (GFMD) said so.\n", "organization/gfmd"),
        (
            FR + "Le Forum des organisations de solidarité issues des migrations (FORIM) l'a dit.\n",
            "organization/forim",
        ),
        (ES + "El Foro Iberoamericano para Migraciones y Desarrollo (FIBEMYD) lo dijo.\n", "organization/fibemyd"),
    ],
)
def test_a_variant_of_a_name_before_its_acronym_makes_no_second_body(text: str, ref: str) -> None:
    assert bodies(text) == set()
    assert ref in named(text)


def test_another_body_with_an_acronym_of_the_registry_is_not_taken_for_it() -> None:
    text = EN + "The Institute of Ocean Mapping (IOM) said so.\n"
    assert "Institute of Ocean Mapping" in bodies(text)


def test_a_field_of_work_before_the_body_of_a_post_is_none() -> None:
    text = ES + "Sra. Ada Quintanal, directora de Muelles de la Municipalidad de Velora, lo dijo.\n"
    assert not any(name == "Muelles" for name in bodies(text))


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (EN + "Mr. Bo Lind, Secretary for Ferry Rights and Equity of the OAS, said that quays were full.\n", "Rights"),
        (
            FR + "M. Bo Lind, Directeur des Solutions Durables du HCR, a dit que les quais étaient pleins.\n",
            "Solutions",
        ),
        (ES + "El Sr. Bo Lind, Oficial Superior de Soluciones Duraderas del ACNUR, dijo que sí.\n", "Soluciones"),
    ],
)
def test_a_field_of_work_before_a_known_body_is_no_body(text: str, field: str) -> None:
    assert not {b for b in bodies(text) if field in b}
    assert named(text) & {"organization/oas", "organization/unhcr"}


@pytest.mark.parametrize("text", [EN + "ITUC-Africa spoke.\n", FR + "La CSI-Afrique a parlé.\n"])
def test_a_regional_body_is_not_the_one_that_it_belongs_to(text: str) -> None:
    assert "organization/ituc-africa" in named(text)
    assert "organization/ituc" not in named(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (FR + "Mme Ada Quarrelle, de l'ONG canadienne Passerelles, a parlé.", "Passerelles"),
        (FR + "Mme Ada Quarrelle, directrice de l'association Passerelles Ouvertes, a parlé.", "Passerelles Ouvertes"),
        (FR + "L'ONG Lacs sans Frontières a soutenu le texte.", "Lacs sans Frontières"),
        (FR + "Mme Ada Quarrelle, du collectif Rives ouvertes, a parlé.", "Rives ouvertes"),
        (ES + "Relató la sesión Ada Quintanal, de la ONG Caminos sin Muros.", "Caminos sin Muros"),
        (ES + "La red Lagos Vivos apoyó el plan.", "Lagos Vivos"),
        (EN + "Ms. Ada Quarrell of the NGO Save the Lakes moderated the session.", "Save the Lakes"),
        (EN + "The Kenyan NGO Lake Voice supported the plan.", "Lake Voice"),
    ],
)
def test_a_word_that_says_what_a_body_is_is_no_part_of_its_name(text: str, body: str) -> None:
    assert [(r.label, r.kind) for r in conversion(text).organizations] == [(body, "ngo")]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Les membres de l'association Madame Quarrelle et Monsieur Sable ont parlé.",
        FR + "L'association Togo Bénin n'a pas de statuts.",
        ES + "CUESTIONES DE ORGANIZACIÓN Tema 1. El Tema 2 se aplazó.",
        ES + "La red Nacional de las barcas apoyó el plan.",
    ],
)
def test_what_stands_behind_such_a_word_may_be_no_name(text: str) -> None:
    assert not bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (ES + "El encuentro fue en la sede de la Secretaría del MERCOSUR.", "Secretaría del MERCOSUR"),
        (ES + "La Mesa Fronteriza del Lago aprobó el plan.", "Mesa Fronteriza del Lago"),
        (FR + "Le Secrétariat de la SADC a confirmé cette lecture.", "Secrétariat de la SADC"),
        (
            EN + "The meeting was organized by the House of Representatives of Malta.",
            "House of Representatives of Malta",
        ),
        (FR + "Un porte-parole du Groupe du Parti populaire a parlé.", "Groupe du Parti populaire"),
        (
            ES + "Leyó las notas del Comité de los Derechos de Todos los Barqueros.",
            "Comité de los Derechos de Todos los Barqueros",
        ),
    ],
)
def test_secretariats_houses_and_groups_are_named_in_passing(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        ferries.FR + "Selon l'ONG Lacs Ouverts, les bacs sont en ruine.",
        ferries.FR + "Le représentant de l'association Lacs Ouverts a souligné que les bacs étaient en ruine.",
        ferries.ES + "Según la fundación Lagos Vivos, las barcas están rotas.",
        ferries.EN + "The Kenyan NGO Lake Voice said that boats were late.",
    ],
)
def test_a_body_speaks_with_the_word_that_says_what_it_is(text: str) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == [r.ref for r in found.organizations]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            FR + "Ils ont entendu Mme Ada QUAI, Professeur à l'Université des Bacs, sur l'usage des rames.",
            "Université des Bacs",
        ),
        (
            EN_LIST + "- Ms. Ada Quarrell, Head, Department of Quay Studies, on behalf of the dean\n",
            "Department of Quay Studies",
        ),
        (
            ES_LIST + "- Ada Quarrell, Expresidenta de la Asamblea Nacional de Muelles y Premio Barca 2006\n",
            "Asamblea Nacional de Muelles",
        ),
        (
            EN_LIST + "- Ms. Ada Quarrell, Lakeside Ferry Centre, Ormeton\n- Mr. Ben Dostin, UNHCR\n",
            "Lakeside Ferry Centre",
        ),
        (EN_LIST + "- Ms. Ada Quarrell, Women for Safe Quays\n", "Women for Safe Quays"),
        (FR_LIST + "- Mme Ada Quai, Femmes sans rames\n", "Femmes sans rames"),
        (ES_LIST + "- Sra. Ada Muelle (Mujeres sin Barca)\n", "Mujeres sin Barca"),
    ],
)
def test_a_name_ends_before_a_subject_a_prize_a_town_and_may_begin_with_its_people(text: str, body: str) -> None:
    assert bodies(text) == {body}


@pytest.mark.parametrize(
    "text",
    [
        ES_LIST + "- Adela Quarrell, Ex-Canciller de Costa Rica\n",
        ES_LIST + "- Adela Quarrell, Ex-Presidenta de la República de Costa Rica\n",
        EN_LIST + "- Ada Quarrell, ex Minister of Costa Rica\n",
        FR_LIST + "- Ada Quarrell, ex ministre du Costa Rica\n",
    ],
)
def test_who_held_a_post_once_is_no_body(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        (
            EN + "They spoke of Convention No. 189 of the ILO and of resolution 71/280 of the General Assembly.",
            {"ilo", "unga"},
        ),
        (FR + "Ils ont parlé de la Convention n° 189 de l'OIT.", {"ilo"}),
        (ES + "Hablaron del Convenio núm. 189 de la OIT.", {"ilo"}),
        (EN + "They spoke of the Charter of the United Nations.", set()),
        (EN + "They spoke of the twenty-third Committee.", set()),
        (ES + "Habló el Observatorio de Muelles del Sur (OMS-Sur).", {"observatorio-de-muelles-del-sur"}),
    ],
)
def test_a_body_beside_a_number_is_named_and_one_within_another_word_is_not(text: str, refs: set[str]) -> None:
    assert {ref.removeprefix("organization/") for ref in named(text) if ref.startswith("organization/")} == refs
