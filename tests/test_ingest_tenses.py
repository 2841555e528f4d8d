"""Verbs of saying in every tense that minutes, bulletins and news tell in; and words that pages divide."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2] for s in found if not s.recommends]


@pytest.mark.parametrize(
    "told",
    [
        "fit valoir que les quais manquaient",
        "mit en garde contre la hâte",
        "plaida pour un fonds",
        "nota que les quais manquaient",
        "s'interrogea sur l'usage du fonds",
        "y vit une chance pour les ports",
        "souscrivit à cette proposition",
        "soutint que les quais manquaient",
        "rejeta ces chiffres",
        "s'enquit de l'état des quais",
        "défendit l'idée d'un fonds",
        "émit des réserves",
        "avança l'idée d'un fonds",
        "se félicitait du travail accompli",
        "faisait état d'un manque de quais",
        "plaidait pour un fonds",
        "exigeait un fonds",
        "promit de bâtir des quais",
    ],
)
def test_the_past_tenses_of_french_bulletins_and_news_report(told: str) -> None:
    assert speakers(f"{FR}Le délégué du Ghana {told}.") == ["GHA"]


@pytest.mark.parametrize(
    "told",
    [
        "réclamèrent un fonds",
        "mirent en exergue le manque de quais",
        "vantèrent les mérites des quais",
        "s'opposèrent à ce fonds",
        "décrivirent leurs quais",
    ],
)
def test_several_report_in_the_french_past_tense(told: str) -> None:
    assert speakers(f"{FR}Le GHANA et le CHILI {told}.") == ["GHA", "CHL"]


@pytest.mark.parametrize(
    "told",
    [
        "afirmaba que faltaban muelles",
        "advertía que faltaban muelles",
        "se quejaba de la demora",
        "recordaba que faltaban muelles",
        "hacía hincapié en la falta de muelles",
        "exhortaba a los puertos a esperar",
        "ha hecho notar que faltan muelles",
        "ha puesto de relieve la falta de muelles",
        "ha argumentado que faltan muelles",
        "se ha pronunciado a favor de un fondo",
        "había criticado esas cifras",
        "recabó apoyo para los muelles",
        "volvió a pedir un fondo",
        "se interesó por el estado de los muelles",
        "acusó a la secretaría de demoras",
    ],
)
def test_the_imperfect_and_the_perfect_of_spanish_news_report(told: str) -> None:
    assert speakers(f"{ES}El delegado de Ghana {told}.") == ["GHA"]


@pytest.mark.parametrize(
    "told",
    [
        "cites the example of the quays",
        "takes issue with those figures",
        "sets out the programme of quays",
        "speaks in favour of a fund",
        "wants to know who would pay",
        "concedes that quays are few",
        "lobbied for a fund",
        "has drawn attention to the lack of quays",
        "had spoken against the wording",
        "aired doubts about the fund",
    ],
)
def test_the_present_and_the_perfect_of_english_summaries_report(told: str) -> None:
    assert speakers(f"{EN}The delegate of Ghana {told}.") == ["GHA"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "La convention citait les ports dans son annexe. Le fonds invitait peu à la dépense.",
        ES + "El convenio citaba los puertos en su anexo. El fondo animaba poco al gasto.",
        EN + "The convention cites the ports in its annex. The quays defended the town.",
    ],
)
def test_papers_and_things_say_nothing_in_these_tenses_either(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Rita DA COS-\nTA (Ghana) asked for time.\n\nMs. DA COSTA thanked all.\n",
        FR + "Mme Rita DA COS-\nTA (Ghana) a demandé un délai.\n\nMme DA COSTA a remercié le Bureau.\n",
        ES + "La Sra. Rita DA COS-\nTA (Ghana) pidió tiempo.\n\nLa Sra. DA COSTA agradeció el apoyo.\n",
    ],
)
def test_a_name_in_capitals_that_a_page_divides_is_one_with_the_whole_one(text: str) -> None:
    assert {p.key for p in conversion(text).people} == {"rita-da-costa"}


def test_a_name_of_two_in_capitals_keeps_its_hyphen_at_a_lines_end() -> None:
    text = EN + "Ms. Rita COSTA-\nLIMA (Ghana) asked for time.\n\nMs. COSTA-LIMA thanked all.\n"
    assert {p.key for p in conversion(text).people} == {"rita-costa-lima"}
