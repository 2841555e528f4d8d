"""Acronyms by the document's own words, and names in addresses, which are no mentions."""

from __future__ import annotations

import pytest

from ingest.page.addresses import addresses
from tests.ingesting import conversion, surface

EN = "Report of the meeting of the ferries\n\nHarbour Town, 3-4 May 2031\n\n"
FR = "Rapport de la réunion des bacs\n\nPort-aux-Bacs, 3 et 4 mai 2031\n\n"
ES = "Informe de la reunión de las barcas\n\nPuerto Barca, 3 y 4 de mayo de 2031\n\n"


def named(text: str) -> dict[str, set[str]]:
    """The words of all mentions by what they denote."""
    found: dict[str, set[str]] = {}
    for mention in conversion(text).mentions:
        found.setdefault(mention.ref, set()).add(surface(text, mention.span))
    return found


@pytest.mark.parametrize(
    ("text", "ref", "words"),
    [
        (
            EN
            + "The European Coastal Alliance (ECA) met the ferrymen of the lake. The ECA said that quays were full.\n",
            "organization/european-coastal-alliance",
            {"ECA", "European Coastal Alliance"},
        ),
        (
            FR + "La Confédération des embarcadères africains (CEA) est née ici. La CEA a dit que le quai était plein.",
            "organization/confederation-des-embarcaderes-africains",
            {"CEA", "Confédération des embarcadères africains"},
        ),
        (
            ES + "La Coalición de Embarcaderos y Puertos Andinos (CEPA) se reunió. La CEPA dijo que faltaban tablas.",
            "organization/coalicion-de-embarcaderos-y-puertos-andinos",
            {"CEPA", "Coalición de Embarcaderos y Puertos Andinos"},
        ),
    ],
)
def test_an_acronym_that_the_text_introduces_is_its_own_and_not_the_registrys(
    text: str, ref: str, words: set[str]
) -> None:
    found = named(text)
    assert found[ref] == words
    assert "organization/uneca" not in found


@pytest.mark.parametrize(
    "text",
    [
        EN + "The UN Economic Commission for the African States (ECA) met. The ECA said that the quays were full.",
        FR + "La Commission économique pour l'Afrique (CEA) a siégé. La CEA a dit que les quais du lac étaient pleins.",
        ES + "La Comisión Económica para el África (CEPA) se reunió en el lago. La CEPA dijo que faltaban las tablas.",
    ],
)
def test_a_variant_of_the_registrys_name_keeps_its_acronym(text: str) -> None:
    assert any(
        "EA" in words or "ECA" in words or "CEPA" in words or "CEA" in words
        for words in [named(text)["organization/uneca"]]
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            EN + "The FUA asked for more quays on the lake.\n\nAbbreviations\n\n"
            "IOM International Organization for Migration\n\nNGO Non-Governmental Organization\n\n"
            "WHO World Health Organization\n\nFUA Ferry Users Association\n",
            "FUA",
        ),
        (
            FR + "L’AUB demande des quais sur le lac.\n\nSigles\n\n"
            "OIM Organisation internationale pour les migrations\n\nONG Organisation non gouvernementale\n\n"
            "OMS Organisation mondiale de la Santé\n\nAUB Association des Usagers des Bacs\n",
            "AUB",
        ),
        (
            ES + "La AUB pide muelles para el lago.\n\nSiglas\n\n"
            "OIM Organización Internacional para las Migraciones\n\nONG Organización no gubernamental\n\n"
            "OMS Organización Mundial de la Salud\n\nAUB Asociación de Usuarios de las Barcas\n",
            "AUB",
        ),
    ],
)
def test_a_list_of_abbreviations_tells_of_bodies_and_of_no_kinds_of_them(text: str, words: str) -> None:
    found = named(text)
    assert [len(w) for ref, w in found.items() if words in w] == [2]
    assert not any("NGO" in w or "ONG" in w for w in found.values())


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        (
            EN + "Members of the Instituto de los Puertos del Lago (IPL) said that the quays were full. The IPL met.\n",
            "IPL",
        ),
        (
            FR
            + "Les membres de l'Instituto de los Puertos (IDP) ont dit que les quais étaient pleins. L'IDP est là.\n",
            "IDP",
        ),
        (
            ES + "Los miembros del Office des Bacs et des Quais (OBQ) dijeron que no había tablas. El OBQ se reunió.\n",
            "OBQ",
        ),
    ],
)
def test_a_name_in_another_language_and_its_acronym_are_one_body(text: str, acronym: str) -> None:
    assert [len(words) for words in named(text).values() if acronym in words] == [2]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The paper is at www.lakes. org/Kenya/papers-of-the-IOM.pdf and was read by the ferrymen of the lake.\n",
        FR
        + "Le document est à l'adresse https://lacs.org/docs/ Kenya/rapport-OIM-2031.pdf et les bateliers l'ont lu.\n",
        ES + "El documento está en lagos.org/OIM/Kenya y lo leyeron los barqueros; escriban a OIM@Kenya.lagos.org.\n",
    ],
)
def test_names_in_addresses_are_no_mentions(text: str) -> None:
    assert not {"organization/iom", "state/KEN"} & set(named(text))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://x.org/a/The IDM of 3 May.pdf, please", "https://x.org/a/The IDM of 3 May.pdf,"),
        ("See www.x.org/docs/ and write", "www.x.org/docs/"),
        ("See www.x.org/docs/2_- quays_of_lakes.html now", "www.x.org/docs/2_- quays_of_lakes.html"),
    ],
)
def test_an_address_ends_where_words_begin(text: str, address: str) -> None:
    assert text[slice(*addresses(text)[0])] == address.rstrip(",")


@pytest.mark.parametrize(
    ("text", "body", "words"),
    [
        (
            EN
            + "Ms. Ada Quarrell (Federation of Lake Ferrymen, FELAF) said that tolls were high. FELAF had asked twice.",
            "organization/federation-of-lake-ferrymen",
            {"Federation of Lake Ferrymen", "FELAF"},
        ),
        (
            EN + "Ms. Ada Quarrell (Tumbi Wa Ziwa, TWZ, Kenya) said that the tolls of all quays were high.",
            "organization/tumbi-wa-ziwa",
            {"Tumbi Wa Ziwa", "TWZ"},
        ),
        (
            FR + "Mme Ada Quarrel (Union des bateliers du lac, UBL, Tchad) a dit que les péages étaient élevés.",
            "organization/union-des-bateliers-du-lac",
            {"Union des bateliers du lac", "UBL"},
        ),
        (
            ES + "La Sra. Ada Cuarel (Sindicato de Barqueros Unidos, SBU, Perú) dijo que los peajes eran altos.",
            "organization/sindicato-de-barqueros-unidos",
            {"Sindicato de Barqueros Unidos", "SBU"},
        ),
    ],
)
def test_an_acronym_behind_a_comma_in_somebodys_bracket_is_the_bodys_before_it(
    text: str, body: str, words: set[str]
) -> None:
    found = named(text)
    assert found[body] == words
    (participation,) = conversion(text).participations
    assert participation.on_behalf_of == (body,)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (EN + "Ms. Ada Quarrell (FELAFO Kenya) said that the tolls were high.", ("organization/felafo",)),
        (EN + "Ms. Ada Quarrell (LTU-QWF) said that the tolls were high.", ("organization/ltu-qwf",)),
        (FR + "Mme Ada Quarrel (UBL-CSL Tchad) a dit que les péages étaient élevés.", ("organization/ubl-csl",)),
        (ES + "La Sra. Ada Cuarel (FETRABAR Bolivia) dijo que los peajes eran altos.", ("organization/fetrabar",)),
        (EN + "Ms. Ada Quarrell (Senior Legal Officer) said that the tolls were high.", ()),
        (EN + "Ms. Ada Quarrell (Kenya) said that the tolls were high.", ("state/KEN",)),
    ],
)
def test_an_acronym_before_a_state_is_a_body_in_it(text: str, bodies: tuple[str, ...]) -> None:
    (participation,) = conversion(text).participations
    assert participation.on_behalf_of == bodies
