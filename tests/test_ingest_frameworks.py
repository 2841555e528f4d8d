"""Which part of a framework a text cites, and how such a part is called."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal

from ingest.identity.linkage import link
from ingest.triples import document_quads
from ontology.vocab import SKOS
from tests.ingesting import conversion

EN = "Report of the meeting of the ferries\n\nThe meeting was held on the ferries and the quays of the lake. "
FR = "Rapport de la réunion des bacs\n\nLa réunion a porté sur les bacs et les quais du lac, qui étaient en ruine. "
ES = "Informe de la reunión de las barcas\n\nLa reunión trató de las barcas y de los muelles del lago. "


def cited(text: str) -> list[str]:
    """Keys of the frameworks and parts that the text cites, in its order."""
    return [m.ref.removeprefix("framework/") for m in conversion(text).mentions if m.ref.startswith("framework/")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They spoke of the 2030 Agenda, in particular target 10.7.", ["agenda2030", "sdg/target/10.7"]),
        (EN + "They spoke of SDG target 10.7.", ["sdg/target/10.7"]),
        (EN + "They spoke of target 8.8 and of ferries.", ["sdg/target/8.8"]),
        (FR + "Ils ont parlé de la cible 10.c et des bacs.", ["sdg/target/10.c"]),
        (ES + "Hablaron de la meta 5.4 y de las barcas.", ["sdg/target/5.4"]),
        (EN + "They spoke of targets 8.7 and 8.8, and of ferries.", ["sdg/target/8.7", "sdg/target/8.8"]),
        (FR + "Ils ont parlé des cibles 8.7, 8.8 et 10.7.", ["sdg/target/8.7", "sdg/target/8.8", "sdg/target/10.7"]),
        (ES + "Hablaron de las metas 8.7 y 8.8 y de las barcas.", ["sdg/target/8.7", "sdg/target/8.8"]),
        (ES + "Hablaron de la meta 4.3 de los Objetivos de Desarrollo Sostenible.", ["sdg/target/4.3"]),
    ],
)
def test_a_target_may_stand_by_its_number_alone(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Convention of 18 December 1990.", ["icrmw"]),
        (FR + "Qui a lu la Convention du 18 décembre 1990 ?", ["icrmw"]),
        (FR + "Ils ont lu l'article 33 de la Convention de Genève.", ["refugee1951/article/33"]),
        (ES + "Leyeron la Convención de Ginebra y la Convemar.", ["refugee1951", "unclos"]),
        (
            FR + "Ils ont lu la troisième Convention de Genève et la Convention de Montego Bay.",
            ["geneva1949", "unclos"],
        ),
        (EN + "They read Convention No. 189 of the ILO, and C190.", ["ilo-c189", "ilo-c190"]),
        (FR + "Ils ont lu la Convention (n° 97) de l'OIT et la C143.", ["ilo-c97", "ilo-c143"]),
        (ES + "Leyeron el Convenio N.º 181 de la OIT y el C189.", ["ilo-c181", "ilo-c189"]),
        (EN + "They read the Palermo Protocol, and thanked Ms. Ada Quarrell, Chief of Protocol.", ["untoc-tip"]),
    ],
)
def test_a_convention_is_known_by_its_day_its_town_its_number(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "They missed target 10.99 and target 40.1.",
        FR + "Ils ont manqué la cible 27.3 et la cible 4.",
        ES + "No alcanzaron la meta 18.2 ni la meta 30.",
    ],
)
def test_numbers_that_no_target_has_cite_nothing(text: str) -> None:
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Convention on the Rights of the Child, article 9.", ["crc/article/9"]),
        (EN + "They read the Convention on the Rights of the Child, in its article 9.", ["crc/article/9"]),
        (FR + "Ils ont lu la Convention relative aux droits de l'enfant, en son article 9.", ["crc/article/9"]),
        (FR + "Ils ont lu la Convention relative aux droits de l'enfant (article 9).", ["crc/article/9"]),
        (ES + "Leyeron la Convención sobre los Derechos del Niño, artículo 9.", ["crc/article/9"]),
        (ES + "Leyeron la Convención sobre los Derechos del Niño, en su artículo 9.", ["crc/article/9"]),
        (
            EN + "They read the Convention on the Rights of the Child, article 2 of the Charter of the United Nations.",
            ["crc", "uncharter/article/2"],
        ),
    ],
)
def test_a_part_may_stand_after_its_framework(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


def test_a_part_that_no_registry_describes_has_a_label_in_each_language() -> None:
    read = conversion(EN + "They read article 9 of the Convention on the Rights of the Child.")
    quads = document_quads(read, link([read]))
    found = {
        (quad.object.language, quad.object.value)
        for quad in quads
        if quad.predicate == SKOS.prefLabel
        and str(quad.subject).endswith("crc/article/9>")
        and isinstance(quad.object, Literal)
    }
    # CDN has another meaning in Spanish, so that it is the convention's only after its name.
    spanish = "Artículo 9, Convención sobre los Derechos del Niño"
    assert found == {("en", "Article 9, CRC"), ("fr", "Article 9, CDE"), ("es", spanish)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read Convention no 97 and SDG16.", ["ilo-c97", "sdg/goal/16"]),
        (EN + "They read the Convention No 189.", ["ilo-c189"]),
        (FR + "Ils ont lu la convention no 97 et l'ODD10.", ["ilo-c97", "sdg/goal/10"]),
        (ES + "Leyeron el Convenio No. 97 y el ODS8.", ["ilo-c97", "sdg/goal/8"]),
        (EN + "They read the Convention no 108 of the lake.", []),
        (EN + "They read the Convention 97.", []),
        (
            ES + "Hablaron del Programa de El Cairo y de la Convención de las Naciones Unidas de 1990.",
            ["icpd", "icrmw"],
        ),
    ],
)
def test_a_number_with_its_sign_is_enough(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


WATCHED = [
    (
        "COMMITTEE ON MIGRANT WORKERS\nNinth session\nSUMMARY RECORD OF THE 12th MEETING\n\n"
        "1. Mr. QUAYLE asked how article 16 of the Convention was applied on the quays.\n",
        ["icrmw/article/16"],
    ),
    (
        "COMITÉ CONTRE LA TORTURE\nNeuvième session\nCOMPTE RENDU ANALYTIQUE DE LA 12e SÉANCE\n\n"
        "1. M. QUAYLE demande comment l'article 16 de la Convention est appliqué sur les quais.\n",
        ["cat/article/16"],
    ),
    (
        "Noveno período de sesiones\n\nActa resumida de la 12.a sesión\n\nExamen de los informes presentados por los "
        "Estados partes en virtud del artículo 73 de la Convención\n\nInforme inicial del Togo (CMW/C/TGO/1)\n\n"
        "1. El Sr. QUAYLE pregunta por el artículo 16 de la Convención.\n",
        ["icrmw/article/73", "icrmw/article/16"],
    ),
    (
        "Report of the Workshop on Ferries\n\nThe workshop was held on the quays of the lake.\n\n"
        "The paper CMW/C/GC/2 was read, and article 16 of the Convention as well.\n",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WATCHED)
def test_whoever_watches_over_a_convention_means_that_one(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


def test_an_organ_in_a_symbol_is_no_framework() -> None:
    assert cited(EN + "They read the comment (CMW/C/GC/4-CRC/C/GC/23).") == []


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (EN + "They read the paper on quays (SOM12/WP.3) and HIV/AIDS notes, 24/7.", ["SOM12/WP.3"]),
        (FR + "Voir le document CIM/2031/L.1 et la note OIM/ONU.", ["CIM/2031/L.1"]),
        (ES + "Véanse CSM/XIX/DOC.4 y CAC/EXP.6/2031/CRP.1/Rev.1.", ["CSM/XIX/DOC.4", "CAC/EXP.6/2031/CRP.1/Rev.1"]),
        (EN + "They read A/RES/71/280.", ["A/RES/71/280"]),
        (FR + "Voir la note QUAI/CD/V/3 et le rapport BAC/COP/WG.7/2031/2.", ["QUAI/CD/V/3", "BAC/COP/WG.7/2031/2"]),
    ],
)
def test_papers_of_any_organ_are_cited_by_their_symbols(text: str, symbols: list[str]) -> None:
    assert [c.symbol for c in conversion(text).citations] == symbols


@pytest.mark.parametrize(
    "symbol",
    [
        "S/RES/2240 (2015)",
        "AG/RES. 2839 (XLIV-O/14)",
        "AG/RES.2910 (XLVII-O/17)",
        "OEA/Ser.L/V/II. Doc. 46/15",
        "OEA/Ser.G CP/CAM-123/21 rev. 1",
        "CEPCIDI/doc.12/20",
        "CP/doc.5432/18 rev. 2",
        "MERCOSUR/CMC/DEC. N° 28/02",
        "ILC.106/III(1B)",
        "GB.340/INS/4(Rev.1)",
        "EX.CL/Dec.987(XXXII)",
        "Assembly/AU/Dec.695(XXXI)",
        "COM(2020) 609 final",
        "2008/115/CE",
        "CM/Rec(2012)10",
        "PC.DEC/1107",
        "EB140/24",
        "QUAI/BAC/XXI/D.3",
        "UN/LAC/MIG-16CM/2031/12",
        "LC/G.2681-P",
        "EC/QUAI/47",
        "AS/Bac (2031) PV 02",
        "AS/BAC (2031) 11",
        "AS/BAC (2031)OJ04",
        "AS/BP (38) PV 12",
        "CS/12345",
        "CP/BAC/acta-14/31",
        "BAC/SC/22/MIN.3",
        "BACM.3/L.2",
        "BAC/GT/SM-7/31 rev. 1",
        "BAC/XV/D-3",
        "OC-18/03",
        "A8-0066/2031",
        "RC-B7-0611/2031",
        "2031/2774(RSP)",
        "P8_TA(2031)0102",
        "CG33(2031)12",
        "CRE 15/11/2031 - 17.2",
        "PE 571.404",
        "EUCO 9/31",
        "CETS No. 197",
        "Doc. 14391",
        "Document 13298",
        "A76/16",
        "AU/STC/Quay/EXP/3(I)",
    ],
)
@pytest.mark.parametrize(
    "text", [EN + "They read {}, of the lake.", FR + "Ils ont lu {}, du lac.", ES + "Leyeron ({}) en el lago."]
)
def test_a_symbol_is_read_whole_however_its_organization_writes_it(symbol: str, text: str) -> None:
    assert [c.symbol for c in conversion(text.format(symbol)).citations] == [symbol]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The season 2030/2031, on 12/05/2031, had 24/7 rows (EU/AU, COVID-19/HIV, km/h) of and/or boards.",
        EN + "They met in rooms B/2 and A/12.",
        FR + "La saison 2030/2031, le 12/05/2031, avait 3/4 des quais (UE/UA, et/ou, VIH/sida).",
        ES + "La temporada 2030/2031, el 12/05/2031, tuvo 3/4 de los muelles (UE/UA, y/o, VIH/sida).",
    ],
)
def test_dates_fractions_and_pairs_are_no_symbols(text: str) -> None:
    assert [c.symbol for c in conversion(text).citations] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ES + "Leyeron el Pacto Global para la Migración y el Pacto Mundial sobre Refugiados.", ["gcm", "gcr"]),
        (ES + "Leyeron la Convención de 1990 sobre trabajadores migratorios.", ["icrmw"]),
        (ES + "Leyeron el Pacto de San José de Costa Rica.", ["achr"]),
        (
            ES + "Leyeron la Convención de Belém do Pará y la Carta Democrática Interamericana.",
            ["belem1994", "iadc2001"],
        ),
        (ES + "Leyeron la Opinión Consultiva OC-21/14.", ["oc21"]),
        (ES + "Leyeron la Declaración de Brasil.", ["brazil2014"]),
        (ES + "Leyeron la Decisión 545 de la Comunidad Andina.", ["andean-545"]),
        (FR + "Ils ont lu la Convention de 1990 sur les travailleurs migrants.", ["icrmw"]),
        (EN + "They read the Samoa Agreement and the OAS Charter.", ["samoa2023", "oas-charter"]),
    ],
)
def test_short_names_in_use_denote_their_frameworks(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        (EN + "They read resolution 47/12 of the Human Rights Council.", "A/HRC/RES/47/12"),
        (FR + "Ils ont lu la résolution 47/12 du Conseil des droits de l'homme.", "A/HRC/RES/47/12"),
        (ES + "Leyeron la resolución 47/12 del Consejo de Derechos Humanos.", "A/HRC/RES/47/12"),
        (EN + "They read General Assembly resolution 71/1.", "A/RES/71/1"),
        (EN + "They read General Assembly resolutions 71/1, 72/4 and 73/195.", "A/RES/71/1 A/RES/72/4 A/RES/73/195"),
        (FR + "Ils ont lu les résolutions 71/1 et 73/195 de l'Assemblée générale.", "A/RES/71/1 A/RES/73/195"),
        (ES + "Leyeron las resoluciones 71/1 y 73/195 de la Asamblea General.", "A/RES/71/1 A/RES/73/195"),
    ],
)
def test_a_number_of_a_resolution_is_of_the_body_beside_it(text: str, symbol: str) -> None:
    assert [c.symbol for c in conversion(text).citations] == symbol.split(" ")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            EN + "In the New York Declaration, states undertook “to begin talks on quays” (paragraph 63).",
            "nyd/paragraph/63",
        ),
        (
            FR + "Dans la Déclaration de New York, ils s'engagent « à parler des quais » (paragraphe 63).",
            "nyd/paragraph/63",
        ),
        (
            ES + "En la Declaración de Nueva York se comprometieron «a hablar del lago» (párrafo 63).",
            "nyd/paragraph/63",
        ),
    ],
)
def test_a_part_in_brackets_after_a_quotation_is_of_what_is_quoted(text: str, part: str) -> None:
    assert cited(text) == ["nyd", part]


@pytest.mark.parametrize(
    "text",
    [
        EN + "They read the New York Declaration. The Ferry Act has “to begin talks on quays” (paragraph 63).",
        FR + "Ils ont lu la Déclaration de New York. La loi sur les bacs dit « parler des quais » (paragraphe 63).",
        ES + "Leyeron la Declaración de Nueva York. La ley de barcas dice «hablar del lago» (párrafo 63).",
    ],
)
def test_a_part_in_brackets_is_of_nothing_that_another_sentence_names(text: str) -> None:
    assert cited(text) == ["nyd"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They spoke of SDG 16.\n", ["sdg/goal/16"]),
        (FR + "Ils ont parlé de l'ODD 16.\n", ["sdg/goal/16"]),
        (ES + "Hablaron del Objetivo de Desarrollo Sostenible 5. Luego comieron.", ["sdg/goal/5"]),
        (EN + "They spoke of SDG 10.c.\n", ["sdg/target/10.c"]),
        (EN + "Points: 1. Opening 2. The SDGs 3. Closing 4. Lunch.\n", ["sdg"]),
        (EN + "They spoke of Article 3 CRC and of ferries.", ["crc/article/3"]),
    ],
)
def test_a_goals_number_may_end_a_sentence_and_an_acronym_may_follow_its_article(
    text: str, expected: list[str]
) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "head",
    [
        "CONVENTION ON THE RIGHTS OF THE CHILD\n\nREPORTS UNDER ARTICLE 44 OF THE CONVENTION (continued)\n\n" + EN,
        "CONVENTION RELATIVE AUX DROITS DE L'ENFANT\n\nRAPPORTS AU TITRE DE L'ARTICLE 44 DE LA CONVENTION (suite)\n\n"
        + FR,
        "CONVENCIÓN SOBRE LOS DERECHOS DEL NIÑO\n\nINFORMES EN VIRTUD DEL ARTÍCULO 44 DE LA CONVENCIÓN (cont.)\n\n"
        + ES,
    ],
)
def test_a_heading_in_capitals_means_the_convention_named_before(head: str) -> None:
    assert cited(head) == ["crc", "crc/article/44"]


def test_a_convention_centre_is_no_convention() -> None:
    head = "CONVENTION ON THE RIGHTS OF THE CHILD\n\nMEETING HELD AT THE CONVENTION CENTRE OF ORMETON\n\n"
    assert cited(head + EN) == ["crc"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "They read articles 3 and 10 of the Convention on the Rights of the Child.",
            ["crc/article/3", "crc/article/10"],
        ),
        (
            FR + "Ils ont lu les articles 3 et 10 de la Convention relative aux droits de l'enfant.",
            ["crc/article/3", "crc/article/10"],
        ),
        (
            ES + "Leyeron los artículos 3 y 10 de la Convención sobre los Derechos del Niño.",
            ["crc/article/3", "crc/article/10"],
        ),
        (
            EN + "They read Articles 3 to 5 of the Convention on the Rights of the Child.",
            ["crc/article/3", "crc/article/4", "crc/article/5"],
        ),
        (
            FR + "Ils ont lu la Convention relative aux droits de l'enfant (articles 3 et 10).",
            ["crc/article/3", "crc/article/10"],
        ),
        (
            ES + "Leyeron el artículo 12, párrafo 4, del Pacto Internacional de Derechos Civiles y Políticos.",
            ["iccpr/article/12"],
        ),
        (
            EN + "They read article 12 (4) of the ICCPR and article 33(1) of the 1951 Convention.",
            ["iccpr/article/12", "refugee1951/article/33"],
        ),
        (ES + "Leyeron el artículo 22.8 de la Convención Americana.", ["achr/article/22"]),
        (
            EN + "They read objectives 7, 16 and 23 of the Global Compact for Migration.",
            ["gcm/objective/7", "gcm/objective/16", "gcm/objective/23"],
        ),
        (
            FR + "Ils ont lu les objectifs 7 et 16 du Pacte mondial sur les migrations.",
            ["gcm/objective/7", "gcm/objective/16"],
        ),
        (
            ES + "Leyeron los objetivos 7 y 16 del Pacto Mundial sobre Migración.",
            ["gcm/objective/7", "gcm/objective/16"],
        ),
        (EN + "They spoke of SDGs 1, 4 and 10.", ["sdg/goal/1", "sdg/goal/4", "sdg/goal/10"]),
        (FR + "Ils ont parlé des ODD 5 (égalité), 8 (travail) et 10.", ["sdg/goal/5", "sdg/goal/8", "sdg/goal/10"]),
        (ES + "Hablaron de los Objetivos de Desarrollo Sostenible 8.8 y 10.7.", ["sdg/target/8.8", "sdg/target/10.7"]),
        (EN + "They spoke of SDGs and 15 ferries.", ["sdg"]),
        (FR + "Ils ont parlé de l'objectif de développement durable n° 10.", ["sdg/goal/10"]),
        (
            EN + "They spoke of the Global Compact for Migration. Sustainable Development Goal 13 was new.",
            ["gcm", "sdg/goal/13"],
        ),
    ],
)
def test_each_part_of_a_list_is_cited(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They spoke of Goal 10 of the 2030 Agenda.", ["sdg/goal/10", "agenda2030"]),
        (FR + "Ils ont parlé de l'objectif 10 de l'Agenda 2030.", ["sdg/goal/10", "agenda2030"]),
        (ES + "Hablaron de la meta 10.7 de la Agenda 2030.", ["sdg/target/10.7", "agenda2030"]),
        (EN + "They spoke of the 2030 Agenda, its 17 goals and 169 targets.", ["agenda2030"]),
    ],
)
def test_the_goals_of_the_agenda_are_the_sustainable_development_goals(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They spoke of stateless ferrymen and of the 1954 Convention.", ["stateless1954"]),
        (FR + "Ils ont parlé des apatrides et de la Convention de 1961.", ["stateless1961"]),
        (ES + "Hablaron de los trabajadores migrantes y de la Convención de 1990.", ["icrmw"]),
        (EN + "They spoke of ferries and of the 1954 Convention.", []),
        (EN + "They spoke of stateless ferrymen and of the 1954 Convention for the Protection of Quays.", []),
        (FR + "Ils ont parlé des conventions de 1954 et de 1961.", ["stateless1954", "stateless1961"]),
    ],
)
def test_a_year_names_a_convention_where_the_text_is_about_its_matter(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "They read the Global Compact for Migration. The compact, under objective 5, is new.",
            ["gcm", "gcm", "gcm/objective/5"],
        ),
        (ES + "Leyeron el Pacto Mundial sobre Migración. El pacto es nuevo.", ["gcm", "gcm"]),
        (
            FR + "Ils ont lu le Pacte international relatif aux droits civils et politiques et l'article 12 du Pacte.",
            ["iccpr", "iccpr/article/12"],
        ),
        (EN + "They read the Global Compact for Migration. Objective 5 of the ferry plan is new.", ["gcm"]),
    ],
)
def test_a_compact_or_covenant_named_before_is_meant_by_its_short_name(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le Programme municipal de la mer (PMM) est né. Le PMM a des bacs.",
        ES + "El Proceso Municipal del Mar (PMM) nació. El PMM tiene barcas.",
    ],
)
def test_an_acronym_that_the_text_explains_otherwise_names_no_framework(text: str) -> None:
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the 1990 UN Convention on the Protection of the Rights of All Migrant Workers.", ["icrmw"]),
        (EN + "They read the United Nations Convention of 1951 relating to the Status of Refugees.", ["refugee1951"]),
        (EN + "They read the UN Global Compact on Refugees at the quay.", ["gcr"]),
        (FR + "Qui a lu le Pacte de l'ONU sur les réfugiés ?", ["gcr"]),
        (FR + "Ils ont lu la Convention de 1954 relative au statut des apatrides.", ["stateless1954"]),
        (FR + "Ils ont lu la convention des Nations Unies de 1989 relative aux droits de l'enfant.", ["crc"]),
        (ES + "Leyeron la Convención de la ONU sobre los derechos de los trabajadores migrantes.", ["icrmw"]),
        (
            ES + "Leyeron la Convención de las Naciones Unidas de 1951 sobre el Estatuto de los Refugiados.",
            ["refugee1951"],
        ),
        (ES + "Leyeron el Pacto Migratorio de Marrakech y el Convenio nro. 97.", ["gcm", "ilo-c97"]),
        (FR + "Ils ont lu la convention nº 143 et la Convention sur les apatrides.", ["ilo-c143", "stateless1954"]),
    ],
)
def test_the_united_nations_and_the_year_may_stand_in_a_name(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Convention on the Rights of the Child. The QRX Convention was read too.", ["crc"]),
        (EN + "They read the Convention on the Rights of the Child; Convention 7 of the quays is old.", ["crc"]),
        (FR + "Ils ont lu la Convention relative aux droits de l'enfant, puis la Convention QRX.", ["crc"]),
        (ES + "Leyeron la Convención sobre los Derechos del Niño. La Convención QRX no fue leída.", ["crc"]),
        (EN + "They read the Convention on the Rights of the Child. The UN Convention was praised.", ["crc", "crc"]),
    ],
)
def test_a_convention_with_another_short_form_is_another(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Whose quays are they (SDG 11, 10.7)?", ["sdg/goal/11", "sdg/target/10.7"]),
        (FR + "À qui sont les quais (ODD 8, 10, 16) ?", ["sdg/goal/8", "sdg/goal/10", "sdg/goal/16"]),
        (ES + "Los muelles (ODS 5, 8.7) eran de todos.", ["sdg/goal/5", "sdg/target/8.7"]),
        (EN + "They read the Marrakech Compact (fair hiring of rowers, obj. 6).", ["gcm", "gcm/objective/6"]),
        (EN + "The SDGs matter. Goal 10.7 was read.", ["sdg", "sdg/target/10.7"]),
        (EN + "Point 4, 10.7 and goal 8.7 were of the quay.", []),
    ],
)
def test_goals_and_objectives_are_listed_in_brackets(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Global Compact. Later they read the Global Compact on Refugees.", ["gcm", "gcr"]),
        (FR + "Ils ont lu le Pacte mondial, puis le Pacte mondial sur les réfugiés.", ["gcm", "gcr"]),
        (ES + "Leyeron el Pacto Mundial y luego el Pacto Mundial sobre Refugiados.", ["gcm", "gcr"]),
        (EN + "They read the Global Compact on Refugees. Later they praised the Global Compact.", ["gcr", "gcr"]),
    ],
)
def test_a_short_name_before_any_in_full_is_what_all_mean_by_it(text: str, expected: list[str]) -> None:
    found = [m.ref.removeprefix("framework/") for m in conversion(text).mentions if m.ref.startswith("framework/")]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Optional Protocol to CEDAW and the OPCAT.", ["cedaw-op", "opcat"]),
        (
            EN
            + "They read the Optional Protocol to the Convention on the Rights of the Child on the sale of children.",
            ["crc-op-sc"],
        ),
        (
            FR + "Ils ont lu le Protocole facultatif à la Convention contre la torture et le Statut de Rome.",
            ["opcat", "rome-statute1998"],
        ),
        (
            FR + "Ils ont lu le Protocole facultatif concernant l'implication d'enfants dans les conflits armés.",
            ["crc-op-ac"],
        ),
        (
            ES + "Leyeron el Segundo Protocolo Facultativo del PIDCP y el Protocolo Facultativo de la CEDAW.",
            ["iccpr-op2", "cedaw-op"],
        ),
        (
            ES + "Leyeron la Declaración Sociolaboral del MERCOSUR y el Tratado de Asunción.",
            ["mercosur-social-labour1998", "asuncion1991"],
        ),
        (EN + "They read the Convention on the Rights of Persons with Disabilities.", ["crpd"]),
    ],
)
def test_an_optional_protocol_is_an_instrument_of_its_own(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Quarrell said that the barges mattered, and so did the IGAD Protocol on Transhumance.",
        EN + "Ms. Ada Quarrell said that the barges mattered, as did the European Charter of Local Self-Government.",
    ],
)
def test_whose_name_an_instrument_begins_with_says_nothing(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["person:ada-quarrell"]
