"""Who presides because a body's chair opens its sitting or a meeting goes under its officer, and who is only there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n"


def parts(text: str) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair of UNCTAD, Aube Tissier (Togo), opened the plenary and asked delegates to be brief.",
        FR + "La Présidente de la CNUCED, Aube Tissier (Togo), ouvrit la séance et pria les délégués d'être brefs.",
        ES
        + "La Presidenta de la UNCTAD, Aube Tissier (Togo), abrió la sesión y rogó a los delegados que fueran breves.",
    ],
)
def test_a_bodys_chair_who_opens_the_sitting_presides_and_opens(text: str) -> None:
    assert parts(text) == {("aube-tissier", "chair"), ("aube-tissier", "opening")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Forum sat under the guidance of its Vice-Chair, Ms. Aube Tissier (Togo).",
        FR + "Le Forum a siégé sous la conduite de sa Vice-Présidente, Mme Aube Tissier (Togo).",
        ES + "El Foro sesionó bajo la conducción de su Vicepresidenta, Sra. Aube Tissier (Togo).",
    ],
)
def test_who_leads_as_the_meetings_own_officer_moderates(text: str) -> None:
    assert parts(text) == {("aube-tissier", "moderator")}


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "The Forum sat in the presence of Aube Tissier, Minister for Ports of Togo; Basil Orme, Minister for Ports "
        "of Kenya; and General Celia Hurst, Minister for Ports of Ghana.",
        FR + "Le Forum a siégé en présence d'Aube Tissier, ministre des ports du Togo ; Basil Orme, ministre des ports "
        "du Kenya et le général Cyr Hurst, ministre des ports du Ghana.",
        FR + "Assistaient en outre aux travaux : Aube Tissier, ministre des ports du Togo ; Basil Orme, ministre des "
        "ports du Kenya.",
        ES + "El Foro sesionó en presencia de Aube Tissier, Ministra de Puertos del Togo; Basil Orme, Ministro de "
        "Puertos de Kenya; y el general Ciro Hurst, Ministro de Puertos de Ghana.",
        ES + "Asistían además a los trabajos: Aube Tissier, Ministra de Puertos del Togo; Basil Orme, Ministro de "
        "Puertos de Kenya.",
        EN + "Also attending were Aube Tissier, Minister for Ports of Togo; Basil Orme, Minister for Ports of Kenya.",
    ],
)
def test_who_is_only_there_takes_no_part(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Forum welcomed the announcement made by the Minister for Ports of Togo, Aube Tissier, of new berths.",
        FR + "Le Forum a salué l'annonce faite par la ministre des ports du Togo, Aube Tissier, de nouveaux postes.",
        ES + "El Foro acogió el anuncio hecho por la Ministra de Puertos del Togo, Aube Tissier, de nuevos muelles.",
        EN + "1. Opening\n\nThe Chair said that the Director would be replaced by Ms. Aube Tissier.",
        FR + "1. Ouverture\n\nLe Président a dit que le Directeur serait suppléé par Mme Aube Tissier.",
        ES + "1. Apertura\n\nEl Presidente dijo que el Director sería suplido por la Sra. Aube Tissier.",
    ],
)
def test_whose_announcement_or_stead_is_told_of_takes_no_part(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        EN + "1. Opening\n\nMs. Aube Tissier (Togo) spoke of rain. A high-level panel was then held.\n\n"
        "Mr. Basil Orme (Kenya) recalled the flood.",
        FR + "1. Ouverture\n\nMme Aube Tissier (Togo) a évoqué la pluie. Un panel de haut niveau a été organisé.\n\n"
        "M. Basil Orme (Kenya) a retracé la crue.",
        ES + "1. Apertura\n\nLa Sra. Aube Tissier (Togo) habló de la lluvia. Se celebró un panel de alto nivel.\n\n"
        "El Sr. Basil Orme (Kenya) recordó la crecida.",
    ],
)
def test_who_speaks_after_a_panel_was_held_opens_nothing(text: str) -> None:
    assert parts(text) == {("aube-tissier", "opening"), ("basil-orme", "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "1. Opening\n\nMs. Aube Tissier (Togo) spoke of rain.\n\nThe hall was full.\n\nIt rained.\n\n"
        "Mr. Basil Orme (Kenya) recalled the flood.",
        FR + "1. Ouverture\n\nMme Aube Tissier (Togo) a évoqué la pluie.\n\nLa salle était pleine.\n\nIl pleuvait.\n\n"
        "M. Basil Orme (Kenya) a rappelé la crue.",
        ES + "1. Apertura\n\nLa Sra. Aube Tissier (Togo) habló de la lluvia.\n\nLa sala estaba llena.\n\nLlovía.\n\n"
        "El Sr. Basil Orme (Kenya) recordó la crecida.",
    ],
)
def test_the_heading_of_an_opening_is_not_that_of_all_that_follows(text: str) -> None:
    assert parts(text) == {("aube-tissier", "opening"), ("basil-orme", "speaker")}
