"""The day of a paper and the days of its meeting, where both stand in its head."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


def _own(text: str) -> tuple[str | None, str | None, str | None, str | None]:
    """The day on which a paper was issued, and its meeting's name and days."""
    found = conversion(text)
    own = [e for e in found.events if e.parent is None]
    assert len(own) == 1, own
    return found.document.issued, own[0].label, own[0].start, own[0].end


HOURS = {
    "en": "Board of Quays\nCOMMITTEE ON ROPES\n\nOslo, 14 May 2031\n\nDRAFT AGENDA\n\n"
    "Conference “Ropes for all” of the Committee on Ropes\n\n"
    "Thursday 5 June 2031 from 9.30am to 6pm and\nFriday 6 June 2031 from 9am to 12.30pm\n\n"
    "THURSDAY 5 JUNE 2031\n\n9.30am\n\n1. OPENING\n\nBy Ana ROE, Mayor of Ea\n",
    "fr": "Conseil des quais\nCOMMISSION DES CORDES\n\nOslo, le 14 mai 2031\n\nPROJET D'ORDRE DU JOUR\n\n"
    "Conférence « Des cordes pour tous » de la Commission des cordes\n\n"
    "Jeudi 5 juin 2031 de 9h30 à 18h et\nvendredi 6 juin 2031 de 9h à 12h30\n\n"
    "JEUDI 5 JUIN 2031\n\n9h30\n\n1. OUVERTURE\n\nPar Ana ROE, maire d'Ea\n",
    "es": "Consejo de Muelles\nCOMISIÓN DE CUERDAS\n\nOslo, 14 de mayo de 2031\n\nPROYECTO DE ORDEN DEL DÍA\n\n"
    "Conferencia «Cuerdas para todos» de la Comisión de Cuerdas\n\n"
    "Jueves 5 de junio de 2031 de 9.30 a 18.00 y\nviernes 6 de junio de 2031 de 9.00 a 12.30\n\n"
    "JUEVES 5 DE JUNIO DE 2031\n\n9.30\n\n1. APERTURA\n\nPor Ana ROE, Alcaldesa de Ea\n",
}


@pytest.mark.parametrize("language", HOURS)
def test_days_with_their_hours_in_a_row_are_one_meetings_and_the_letterheads_the_papers(
    language: str,
) -> None:
    issued, label, start, end = _own(HOURS[language])
    assert (issued, start, end) == ("2031-05-14", "2031-06-05", "2031-06-06")
    assert label
    assert {"en": "Ropes for all", "fr": "Des cordes pour tous", "es": "Cuerdas para todos"}[language] in label


WEEKDAYS = {
    "en": "BQ/4/7\nOriginal: English\n11 March 2032\n\nBOARD OF QUAYS\n\nFourth Extraordinary Session\n\n"
    "DRAFT REPORT ON THE\nFOURTH EXTRAORDINARY SESSION OF THE BOARD\n\nOslo\nTuesday, 9 December 2031\n\n"
    "1. The Board met to elect its Chair. The delegation of Norway asked for oars.\n",
    "fr": "CQ/4/7\nOriginal : français\n11 mars 2032\n\nCONSEIL DES QUAIS\n\nQuatrième session extraordinaire\n\n"
    "PROJET DE RAPPORT SUR LA\nQUATRIÈME SESSION EXTRAORDINAIRE DU CONSEIL\n\nOslo\nMardi 9 décembre 2031\n\n"
    "1. Le Conseil s'est réuni pour élire son président. La délégation de la Norvège a demandé des rames.\n",
    "es": "CM/4/7\nOriginal: español\n11 de marzo de 2032\n\nCONSEJO DE MUELLES\n\nCuarta reunión extraordinaria\n\n"
    "PROYECTO DE INFORME SOBRE LA\nCUARTA REUNIÓN EXTRAORDINARIA DEL CONSEJO\n\nOslo\n"
    "Martes, 9 de diciembre de 2031\n\n"
    "1. El Consejo se reunió para elegir a su Presidente. La delegación de Noruega pidió remos.\n",
}


@pytest.mark.parametrize("language", WEEKDAYS)
def test_the_day_with_its_weekday_is_the_meetings(language: str) -> None:
    issued, label, start, _ = _own(WEEKDAYS[language])
    assert (issued, start) == ("2032-03-11", "2031-12-09")
    assert label
    assert not any(paper in label.upper() for paper in ("REPORT", "RAPPORT", "INFORME"))


BRACKETS = {
    "en": "ASSEMBLY OF QUAYS\nLIII Ordinary Session\n(Tuesday 21 May 2030)\nVerbatim record\n\n"
    "The PRESIDENT (Ana ROE).- "
    "Good morning. I open the session.\n",
    "fr": "ASSEMBLÉE DES QUAIS\n53e session ordinaire\n(21 mai 2030)\nCompte rendu intégral\n\nLe PRÉSIDENT (Jo ROE).- "
    "Bonjour. J'ouvre la session.\n",
    "es": "PARLAMENTO DE LOS MUELLES\nLIII Sesión Ordinaria\n(21 de mayo de 2030)\nVersión taquigráfica\n\n"
    "SEÑOR PRESIDENTE (Jo Roe).- Buenos días. Damos inicio a la sesión.\n",
}


@pytest.mark.parametrize("language", BRACKETS)
def test_a_day_in_brackets_under_a_counted_session_is_its_own(language: str) -> None:
    assert _own(BRACKETS[language])[2] == "2030-05-21"


@pytest.mark.parametrize(
    "text",
    [
        "Handbook of Quays\n\n(21 May 2030)\n\nThe quays of the region are high. Norway paid for the stones.\n",
        "Manuel des quais\n\n(21 mai 2030)\n\nLes quais de la région sont hauts. La Norvège a payé les pierres.\n",
        "Manual de muelles\n\n(21 de mayo de 2030)\n\nLos muelles de la región son altos. Noruega pagó las piedras.\n",
    ],
)
def test_a_day_in_brackets_under_another_title_is_no_meetings(text: str) -> None:
    assert [e for e in conversion(text).events if e.start] == []


NEWS = {
    "en": "Home » News » Skippers: the isles agree\n\nSkippers: the isles agree\n\n"
    "12 June 2033 | Governance, Ferries, Quays\n\n"
    "The second Forum of Skippers was held in Oslo from 7 to 9 June, four years after the first meeting in Lima."
    " Convened by the Guild of Skippers, it brought together a hundred participants from all shores of the lake.\n\n"
    "“We need oars”, said Ms. Ana Roe, Mayor of Ea.\n",
    "fr": "Accueil » Actualités » Passeurs : les îles s'accordent\n\nPasseurs : les îles s'accordent\n\n"
    "12 juin 2033 | Gouvernance, Bacs, À la une\n\n"
    "C'est à Oslo que s'est tenu du 7 au 9 juin le deuxième Forum des passeurs, huit ans après une première édition"
    " à Lima. "
    "Organisé par la Guilde des passeurs, il a rassemblé cent passeurs de toutes les rives du lac.\n\n"
    "« Il nous faut des rames », a dit Mme Ana Roe, maire d'Ea.\n",
    "es": "Inicio » Noticias » Barqueros: las islas acuerdan\n\nBarqueros: las islas acuerdan\n\n"
    "12 de junio de 2033 | Gobernanza, Barcas, Noticias de la\n\n"
    "En Oslo se celebró del 7 al 9 de junio el segundo Foro de Barqueros, cuatro años después de una primera edición"
    " en Lima. Organizado por el Gremio de Barqueros, reunió a un centenar de participantes de todas las orillas.\n\n"
    "“Necesitamos remos”, dijo la Sra. Ana Roe, Alcaldesa de Ea.\n",
}


@pytest.mark.parametrize("language", NEWS)
def test_the_day_of_a_page_of_news_is_not_that_of_the_meeting(language: str) -> None:
    issued, _, start, end = _own(NEWS[language])
    assert (issued, start, end) == ("2033-06-12", "2033-06-07", "2033-06-09")


PROGRAMMES = [
    "BQ/CONF.3/INF.2\nOriginal: English\n\nThird Conference on Quays\nOslo, Norway, 4 and 5 March 2031\n\nPROGRAMME\n\n"
    "TUESDAY 4 MARCH 2031\n\n09:00 – 09:45 Opening\nMs. Ana Roe, Mayor of Ea\n",
    "CQ/CONF.3/INF.2\nOriginal : français\n\nTroisième conférence sur les quais\nOslo (Norvège), 4 et 5 mars 2031\n\n"
    "PROGRAMME DE TRAVAIL\n\nMARDI 4 MARS 2031\n\n09 h 00 – 09 h 45 Ouverture\nMme Ana Roe, Maire d'Ea\n",
    "CM/CONF.3/INF.2\nOriginal: español\n\nTercera Conferencia sobre Muelles\n"
    "Oslo (Noruega), 4 y 5 de marzo de 2031\n\n"
    "PROGRAMA DE TRABAJO\n\nMARTES 4 DE MARZO DE 2031\n\n09.00 – 09.45 Apertura\nSra. Ana Roe, Alcaldesa de Ea\n",
]


@pytest.mark.parametrize("text", PROGRAMMES)
def test_a_programme_is_not_issued_on_the_first_day_of_its_meeting(text: str) -> None:
    issued, _, start, end = _own(text)
    assert (issued, start, end) == (None, "2031-03-04", "2031-03-05")


SESSIONS = {
    "en": "Working Group on Quays\nThird session\nOslo, 11-13 June 2031\n\n"
    "Report of the Working Group on Quays on its third"
    " session\n\n1. The delegation of Norway asked for oars.\n",
    "fr": "GROUPE DE TRAVAIL SUR LES QUAIS\nTroisième session\n\nRAPPORT SUR LA TROISIÈME SESSION DU\n"
    "GROUPE DE TRAVAIL SUR"
    " LES QUAIS\n\nOslo, 11-13 juin 2031\n\n1. La délégation de la Norvège a demandé des rames.\n",
    "es": "Consejo de los Muelles\n11ª reunión\nOslo, 11 a 13 de junio de 2031\n\n"
    "Informe del Consejo sobre su 11ª reunión\n\n"
    "1. La delegación de Noruega pidió remos.\n",
}


@pytest.mark.parametrize("language", SESSIONS)
def test_a_session_that_the_title_names_once_more_is_told_once(language: str) -> None:
    label = (_own(SESSIONS[language])[1] or "").lower()
    word = {"en": "third session", "fr": "troisième session", "es": "11ª reunión"}[language]
    assert label.count(word) == 1, label
