"""The body on the letterhead is meant by *the Executive Secretary*, *of the Organization*, *in the Secretariat*."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": "QLC/SOM/4/REP\n12 June 2031\n\n"
    "LAKE QUAYS COOPERATION COUNCIL\nFourth session\nEntebbe, 3 and 4 June 2031\n\n"
    "REPORT OF THE FOURTH SESSION\n\n"
    "I. Opening\n\n"
    "1. The Lake Quays Cooperation Council held its fourth session in Entebbe on 3 and 4 June 2031.\n\n"
    "2. {}\n\n"
    "3. The Council adopted its agenda.\n",
    "fr": "QLC/SOM/4/REP\n12 juin 2031\n\n"
    "ORGANISATION INTERLACUSTRE POUR LES QUAIS\nQuatrième session\nEntebbe, 3 et 4 juin 2031\n\n"
    "RAPPORT DE LA QUATRIÈME SESSION\n\n"
    "I. Ouverture\n\n"
    "1. L'Organisation interlacustre pour les quais a tenu sa quatrième session à Entebbe les 3 et 4 "
    "juin 2031.\n\n"
    "2. {}\n\n"
    "3. L'Organisation a adopté son ordre du jour.\n",
    "es": "QLC/SOM/4/REP\n12 de junio de 2031\n\n"
    "Organización Interlacustre para los Muelles\nComité de Puertos\nCuarta reunión\nEntebbe, 3 y 4 de "
    "junio de 2031\n\n"
    "INFORME DE LA CUARTA REUNIÓN\n\n"
    "I. Apertura\n\n"
    "1. El Comité de Puertos celebró su cuarta reunión en Entebbe los días 3 y 4 de junio de 2031.\n\n"
    "2. {}\n\n"
    "3. El Comité aprobó el programa.\n",
}
OWN = {
    "en": "organization/lake-quays-cooperation-council",
    "fr": "organization/organisation-interlacustre-pour-les-quais",
    "es": "organization/organizacion-interlacustre-para-los-muelles",
}


def behalf(language: str, sentence: str) -> set[str]:
    """The refs for which the one who is named takes part and speaks."""
    found = conversion(REPORTS[language].format(sentence))
    parts = [p for p in found.participations if "okonjo" in p.person]
    said = [s for s in found.statements if "okonjo" in str(s.speaker)]
    assert parts or said, sentence
    return {ref for record in (*parts, *said) for ref in record.on_behalf_of}


@pytest.mark.parametrize(
    ("language", "who"),
    [
        ("en", "Ms. Halvor Okonjo, Executive Secretary,"),
        ("en", "Ms. Halvor Okonjo, Deputy Executive Secretary of the Council,"),
        ("en", "The Executive Secretary of the Council, Ms. Halvor Okonjo,"),
        ("en", "Introducing the item, Ms. Halvor Okonjo, programme officer in the Secretariat,"),
        ("en", "Ms. Halvor Okonjo, Chief of the Quays Section of the Secretariat,"),
        ("en", "Ms. Halvor Okonjo, of the Secretariat,"),
        ("en", "Ms. Halvor Okonjo (Secretariat)"),
        ("fr", "Mme Halvor Okonjo, Secrétaire exécutive,"),
        ("fr", "La Secrétaire générale de l'Organisation, Mme Halvor Okonjo,"),
        ("fr", "Mme Halvor Okonjo, administratrice au Secrétariat,"),
        ("fr", "Mme Halvor Okonjo, cheffe de la Section des quais du Secrétariat,"),
        ("fr", "Mme Halvor Okonjo, du Secrétariat,"),
        ("es", "La Sra. Halvor Okonjo, Secretaria Ejecutiva,"),
        ("es", "El Secretario General de la Organización, Sr. Halvor Okonjo,"),
        ("es", "La Sra. Halvor Okonjo, oficial de programas de la Secretaría,"),
        ("es", "La Sra. Halvor Okonjo, Jefa de la Sección de Muelles de la Secretaría,"),
        ("es", "La Sra. Halvor Okonjo, de la Secretaría,"),
    ],
)
def test_a_papers_own_body_is_spoken_for_where_it_is_left_out(language: str, who: str) -> None:
    said = {"en": " presented the document.", "fr": " a présenté le document.", "es": " presentó el documento."}
    assert behalf(language, who + said[language]) == {OWN[language]}


@pytest.mark.parametrize(
    ("language", "sentence", "refs"),
    [
        ("en", "Ms. Halvor Okonjo, Executive Secretary of the Mooring Fund, said so.", {"organization/mooring-fund"}),
        ("en", "Ms. Halvor Okonjo (Togo), Chair of the Council, said that the quays were long.", {"state/TGO"}),
        ("en", "Ms. Halvor Okonjo, Chair of the Council, said that the quays were long.", set()),
        ("en", "Ms. Halvor Okonjo, Director of Quays, said that the quays were long.", set()),
        ("fr", "M. Halvor Okonjo, Secrétaire général du ministère des quais du Togo, a dit cela.", {"state/TGO"}),
        ("fr", "M. Halvor Okonjo, Président de l'Organisation, a dit que les quais étaient longs.", set()),
        ("es", "El Sr. Halvor Okonjo, Director de Muelles, dijo que los muelles eran largos.", set()),
        ("es", "El Sr. Halvor Okonjo, Presidente del Comité, dijo que los muelles eran largos.", set()),
    ],
)
def test_posts_of_other_bodies_and_chairs_are_none_of_it(language: str, sentence: str, refs: set[str]) -> None:
    assert behalf(language, sentence) == refs


def test_bodies_on_lines_below_each_other_are_two() -> None:
    """The organization, and its committee on the next line."""
    names = {r.label for r in conversion(REPORTS["es"].format("Se abrió la reunión.")).organizations}
    assert "Organización Interlacustre para los Muelles" in names
    assert not any("Muelles Comité" in name or "Cuarta" in name for name in names)
