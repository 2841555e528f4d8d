"""Transcripts and programmes as parliaments and ministries publish them: dashes before labels, titles in capitals,
lines that say who speaks, sessions after an opening, ranges of days with their weekdays."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

TRANSCRIPT = {
    "en": "MEETING ON QUAYS\n\nVerbatim transcript\nGeneva, 4 March 2031\n\n-SENATOR ANA PAZ RUIZ: Thank you. "
    "Quays are full, and so are we.\n\n-MS. LUMI AALTO: I agree with all that was said here.\n\n-SENATOR "
    "ANA PAZ RUIZ: Then let us vote on it.\n",
    "fr": "RÉUNION SUR LES QUAIS\n\nTranscription sténographique\nGenève, 4 mars 2031\n\n-SÉNATRICE ANA PAZ "
    "RUIZ : Merci. Les quais sont pleins, et nous aussi.\n\n-MME LUMI AALTO : Je suis d'accord avec ce "
    "qui a été dit.\n\n-SÉNATRICE ANA PAZ RUIZ : Alors votons tout de suite.\n",
    "es": "REUNIÓN SOBRE MUELLES\n\nVersión estenográfica\nGinebra, 4 de marzo de 2031\n\n-SENADORA ANA PAZ "
    "RUIZ: Gracias. Los muelles están llenos, y nosotros también.\n\n-LIC. LUMI AALTO: Estoy de acuerdo "
    "con lo que se dijo.\n\n-SENADORA ANA PAZ RUIZ: Entonces votemos ahora mismo.\n",
}
PROGRAMME = {
    "en": "MEETING ON QUAYS\nGeneva, 4 March 2031\n\nPROGRAMME\n\n9:00 – 9:30 Opening session\nRemarks by the "
    "Regional Director for the Long Coast of the Council of Ports, Ms. Lumi Aalto\nRemarks by the "
    "Permanent Secretary of the Council of Ports, Mr. Sten Dahl\nSESSION I\nChair: Ms. Ana Paz "
    "(Chile)\n9:30 – 10:00 The report\n10:00 – 10:30 Talk: Boats\nDelivered by: Rosa Pinto Vera, "
    "Professor\n",
    "fr": "RÉUNION SUR LES QUAIS\nGenève, 4 mars 2031\n\nPROGRAMME\n\n9:00 – 9:30 Séance "
    "d'ouverture\nAllocution de la Directrice régionale pour la Côte Longue du Conseil des ports, Mme "
    "Lumi Aalto\nAllocution du Secrétaire permanent du Conseil des ports, M. Sten Dahl\nSESSION "
    "I\nPrésidence : Mme Ana Paz (Chili)\n9:30 – 10:00 Le rapport\n10:00 – 10:30 Exposé : "
    "Bateaux\nAssuré par : Rosa Pinto Vera, professeure\n",
    "es": "REUNIÓN SOBRE MUELLES\nGinebra, 4 de marzo de 2031\n\nPROGRAMA\n\n9:00 – 9:30 Sesión "
    "inaugural\nPalabras de la Directora Regional para la Costa Larga del Consejo de Puertos, señora "
    "Lumi Aalto\nPalabras del Secretario Permanente del Consejo de Puertos, Sr. Sten Dahl\nSESIÓN "
    "I\nPreside: Sra. Ana Paz (Chile)\n9:30 – 10:00 El informe\n10:00 – 10:30 Exposición: Barcos\nA "
    "cargo de: Rosa Pinto Vera, Catedrática\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_dash_before_a_label_and_a_title_in_capitals_are_read(language: str) -> None:
    assert [who for who, _, _ in statements(TRANSCRIPT[language])] == ["Ana Paz Ruiz", "Lumi Aalto", "Ana Paz Ruiz"]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_line_of_a_programme_that_is_a_speech_by_somebody_stands_for_itself(language: str) -> None:
    found = conversion(PROGRAMME[language])
    assert {(p.person, p.role) for p in found.participations} == {
        ("lumi-aalto", "opening"),
        ("sten-dahl", "opening"),
        ("ana-paz", "chair"),
        ("rosa-pinto-vera", "speaker"),
    }


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_numbered_session_is_no_part_of_the_opening_before_it(language: str) -> None:
    events = {e.key: e.parent for e in conversion(PROGRAMME[language]).events}
    whole = next(key for key, parent in events.items() if parent is None)
    assert {parent for parent in events.values() if parent} == {whole}


@pytest.mark.parametrize(
    "text",
    [
        "MEETING ON QUAYS\n\nThe meeting was held in Geneva from Monday 26 February to Friday 23 March 2031.\n",
        "RÉUNION SUR LES QUAIS\n\nLa réunion s'est tenue à Genève du lundi 26 février au vendredi 23 mars 2031.\n",
        "REUNIÓN SOBRE MUELLES\n\nLa reunión se llevó a cabo en Ginebra "
        "del lunes 26 de febrero al viernes 23 de marzo de 2031.\n",
    ],
)
def test_a_range_of_days_may_have_their_weekdays(text: str) -> None:
    assert [(e.start, e.end) for e in conversion(text).events] == [("2031-02-26", "2031-03-23")]
