"""Titles over several lines are whole; rows of a programme that name a kind of paper are none; kinds told otherwise."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

TOLD = {
    "en": "Mr. Basil Orme (Ghana) said that quays rot. Ms. Wren Sadler (Kenya) proposed a fund. Togo asked for boards."
    " Peru noted that ropes were dear. Chile recalled the flood. Ms. Sadler urged all to sign.",
    "fr": "M. Basile Orme (Bénin) a déclaré que les quais pourrissent. Mme Odile Sabran (Togo) a proposé un fonds. Le"
    " Pérou a demandé des planches. Le Chili a rappelé la crue. Le Kenya a noté que les cordes étaient chères."
    " Mme Sabran a exhorté chacun à signer.",
    "es": "El Sr. Blas Orma (Perú) declaró que los muelles se pudren. La Sra. Lía Sabater (Chile) propuso un fondo."
    " Togo pidió tablas. Ghana recordó la crecida. Kenya señaló que las cuerdas eran caras. La Sra. Sabater instó a"
    " todos a firmar.",
}
WHEN = {"en": "Accra, 3-4 May 2031", "fr": "Lomé, 3 et 4 mai 2031", "es": "Lima, 3 y 4 de mayo de 2031"}
HEADS = {
    "en": [
        ("SUMMARY REPORT OF THE MEETING OF KEEPERS ON\n“SMALL QUAYS AND NARROW FERRIES”", "summary"),
        ("Report of the second meeting of the Working Group on\nsmall quays and narrow ferries", "report"),
        (
            "REPORT OF THE THIRD MEETING OF THE LAKE COMMITTEE OF THE REGIONAL\nCONFERENCE ON QUAYS AND FERRIES",
            "report",
        ),
    ],
    "fr": [
        (
            "RAPPORT DE LA TROISIÈME RÉUNION DU COMITÉ DU LAC DE LA CONFÉRENCE\nRÉGIONALE DES QUAIS ET DES BACS",
            "report",
        ),
        ("Rapport de la deuxième réunion du groupe de travail sur\nles petits quais et les bacs étroits", "report"),
        ("Synthèse de la rencontre « Petits quais et\nbacs étroits »", "summary"),
    ],
    "es": [
        ("INFORME DE LA TERCERA REUNIÓN DEL COMITÉ DEL LAGO DE LA CONFERENCIA\nREGIONAL DE MUELLES Y BARCAS", "report"),
        ("Relatoría del\n“Encuentro de muelles pequeños y barcas estrechas”", "summary"),
        ("Informe de la segunda reunión del grupo de trabajo de\nmuelles pequeños y barcas estrechas", "report"),
    ],
}
DISTRIBUTED = {
    "en": "Distr.\nLIMITED\n3 June 2031\n\nORIGINAL: ENGLISH\n\n",
    "fr": "Distr.\nLIMITÉE\n3 juin 2031\n\nORIGINAL : FRANÇAIS\n\n",
    "es": "Distr.\nLIMITADA\n3 de junio de 2031\n\nORIGINAL: ESPAÑOL\n\n",
}


@pytest.mark.parametrize("above", ["", "DISTRIBUTED"])
@pytest.mark.parametrize(
    ("language", "title", "kind"), [(lang, *head) for lang, found in HEADS.items() for head in found]
)
def test_a_title_goes_over_its_lines(language: str, title: str, kind: str, above: str) -> None:
    head = f"{DISTRIBUTED[language] if above else ''}{title}\n\n{WHEN[language]}\n\n"
    found = conversion(head + TOLD[language] + "\n", language).document
    assert found.title == title.replace("\n", " ")
    # A summary report is either of both.
    assert found.kind == kind or {found.kind, kind} == {"report", "summary"}


@pytest.mark.parametrize(
    ("language", "lines", "title"),
    [
        ("en", "COMMITTEE ON QUAYS\nREPORT ON THE FOURTH MEETING\nACCRA, 6 JUNE 2031", "REPORT ON THE FOURTH MEETING"),
        (
            "fr",
            "COMITÉ DES QUAIS\nRAPPORT SUR LA QUATRIÈME RÉUNION\nLOMÉ, 6 JUIN 2031",
            "RAPPORT SUR LA QUATRIÈME RÉUNION",
        ),
        (
            "es",
            "COMITÉ DE MUELLES\nINFORME SOBRE LA CUARTA REUNIÓN\nLIMA, 6 DE JUNIO DE 2031",
            "INFORME SOBRE LA CUARTA REUNIÓN",
        ),
    ],
)
def test_short_lines_under_each_other_stay_apart(language: str, lines: str, title: str) -> None:
    assert conversion(f"{lines}\n\n{TOLD[language]}\n", language).document.title == title


PROGRAMMES = {
    "en": "Autumn Forum on Quays and Ferries\n\n9.30\nOpening\nMs. Wren Sadler, Kenya\n\n10.00\nQuays\nMr. Ives Marlow,"
    " Togo\n\n16.15\nSummary report\nMs. Ottoline Pask, Ghana, rapporteur\n\n16.30\nClosing\nMr. Basil Orme, Ghana\n",
    "fr": "Forum d'automne des quais et des bacs\n\n9 h 30\nOuverture\nMme Odile Sabran, Bénin\n\n10 h\nLes quais\nM."
    " Yves Marlo, Togo\n\n16 h 15\nRapport de synthèse\nMme Aube Tissier, Togo, rapporteuse\n\n16 h 30\nClôture\nM."
    " Basile Orme, Bénin\n",
    "es": "Foro de otoño de muelles y barcas\n\n9.30\nApertura\nSra. Lía Sabater, Perú\n\n10.00\nMuelles\nSr. Ivo"
    " Marlés, Cuba\n\n16.15\nInforme de síntesis\nSra. Inés Tolosa, Chile, relatora\n\n16.30\nClausura\nSr. Blas"
    " Orma, Perú\n",
}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_report_under_an_hour_is_a_row_and_no_title(language: str) -> None:
    found = conversion(PROGRAMMES[language], language).document
    assert (found.kind, found.title) == ("agenda", PROGRAMMES[language].splitlines()[0])


@pytest.mark.parametrize("language", TOLD)
def test_a_paper_that_tells_what_was_said_is_a_report_whatever_its_title(language: str) -> None:
    opened = {"en": "KEEPERS OF THE LAKE", "fr": "GARDIENS DU LAC", "es": "GUARDAS DEL LAGO"}[language]
    assert conversion(f"{opened}\n\n{TOLD[language]}\n", language).document.kind == "report"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Keepers of all lakes agree on a plan for their quays\n\n4 May 2031 | Quays, News\n\n{en}", 0),
        ("PRESS RELEASES\n\nKeepers of all lakes agree on a plan for their quays\n\n{en}", 2),
        ("Les gardiens des lacs adoptent un plan pour leurs quais\n\n4 mai 2031 | Quais, Actualités\n\n{fr}", 0),
        ("Los guardas de los lagos acuerdan un plan para muelles\n\n4 mayo, 2031 | Muelles, Noticias\n\n{es}", 0),
        ("13 May 2031\nSOC/4999\n\nKeepers of All Lakes Agree on a Plan for Their Quays\n\n{en}", 3),
    ],
)
def test_the_rubric_the_post_or_the_symbol_tells_that_a_page_is_news(text: str, title: int) -> None:
    found = conversion(text.format(**TOLD) + "\n").document
    assert (found.kind, found.title) == ("press-release", text.splitlines()[title])


@pytest.mark.parametrize("report", [EN, FR, ES])
def test_a_report_on_news_is_none(report: str) -> None:
    assert conversion(report).document.kind == "report"
