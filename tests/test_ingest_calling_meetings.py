"""What a meeting is called: all that a paper calls it is weighed at once, and whose sitting it is is said."""

from __future__ import annotations

import pytest

from ingest.records import EventRecord
from tests.ingesting import conversion

TOLD = {
    "en": "The participants spoke of quays and of the ferries that leave from them, and they thanked the town.",
    "fr": "Les participants ont parlé des quais et des bacs qui en partent, et ils ont remercié la ville.",
    "es": "Los participantes hablaron de los muelles y de los barcos que salen de ellos, y dieron gracias a la ciudad.",
}


def own(text: str) -> EventRecord:
    """The paper's own meeting."""
    found = conversion(text)
    return next(e for e in found.events if e.key == found.document.about[0])


def called(language: str, head: str) -> str | None:
    """What the paper with this head calls its own meeting."""
    return own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "United Nations                                    A/AC.999/SR.6\n\n"
            "Special Committee on Quays           Distr.: General\n"
            "and Inland Ferries                   9 March 2031\n\n"
            "Second session\nSummary record of the sixth meeting\n"
            "Held at Headquarters, New York, on Tuesday, 4 March 2031, at 3 p.m.",
            "Special Committee on Quays and Inland Ferries, Second session, Sixth meeting",
        ),
        (
            "fr",
            "Nations Unies                                     A/AC.999/SR.18\n\n"
            "Comité spécial des quais             Distr. générale\net des bacs                          9 mars 2031\n\n"
            "Neuvième session\nCompte rendu analytique de la 18e séance\n"
            "Tenue au Palais des Nations, à Genève, le mardi 4 mars 2031, à 10 heures",
            "Comité spécial des quais et des bacs, Neuvième session, 18e séance",
        ),
        (
            "es",
            "PARLAMENTO DE LOS LAGOS\n\nComisión de Muelles y Barcos\nActa N.º 14/2031\n"
            "Versión taquigráfica de la reunión conjunta celebrada en Ginebra el día 4 de marzo de 2031",
            "Comisión de Muelles y Barcos, Reunión conjunta",
        ),
    ],
)
def test_a_sitting_is_called_by_the_body_and_the_session_of_the_masthead(language: str, head: str, label: str) -> None:
    assert called(language, head) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "12\n31-17171 (E) United Nations A/85/PV.29 General Assembly Eighty-fifth session Tenth meeting "
            "Thursday, 6 March 2031, 3 p.m. New York Official Records President: Mr. Roe (Ghana)\n\n"
            f"{TOLD['en']}\n",
            "General Assembly, Eighty-fifth session, Tenth meeting",
        ),
        (
            "12\n31-17171 (F) Nations Unies A/85/PV.29 Assemblée générale Quatre-vingt-cinquième session "
            "Dixième séance plénière Jeudi 6 mars 2031, à 15 heures New York Documents officiels Président : "
            "M. Roe (Ghana)\n\n"
            f"{TOLD['fr']}\n",
            "Assemblée générale, Quatre-vingt-cinquième session, Dixième séance plénière",
        ),
        (
            "12\n31-17171 (S) Naciones Unidas A/85/PV.29 Asamblea General Octogésimo quinto período de sesiones 29ª "
            "sesión plenaria Jueves 6 de marzo de 2031, a las 15.00 horas Nueva York Documentos oficiales Presidente: "
            f"Sr. Roe (Ghana)\n\n{TOLD['es']}\n",
            "Asamblea General, Octogésimo quinto período de sesiones, 29ª sesión plenaria",
        ),
    ],
)
def test_a_masthead_whose_lines_ran_together_says_it_too(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "2031 ORDINARY SESSION\n\n(Second part)\n\nREPORT\n\nNineteenth sitting\n\n"
            "Tuesday 4 March 2031 at 3.30 p.m.",
            "2031 ORDINARY SESSION, Nineteenth sitting",
        ),
        (
            "fr",
            "SESSION ORDINAIRE DE 2031\n\n(Deuxième partie)\n\nCOMPTE RENDU\n\nde la dix-neuvième séance\n\n"
            "Mardi 4 mars 2031 à 15 h 30",
            "SESSION ORDINAIRE DE 2031, Dix-neuvième séance",
        ),
    ],
)
def test_a_sitting_of_a_year_s_session_is_called_by_both(language: str, head: str, label: str) -> None:
    assert called(language, head) == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "Summary report – Ninth Consultation, Geneva\n\nNINTH LAKES CONSULTATION ON QUAYS AND\nFERRIES\n\n"
            "Geneva, 4-6 March 2031",
            "NINTH LAKES CONSULTATION ON QUAYS AND FERRIES",
        ),
        (
            "fr",
            "RÉUNION DU COMITÉ DES QUAIS\n\nRÉUNION DU COMITÉ DES QUAIS ET DES BACS\n\nGenève, 4-6 mars 2031",
            "RÉUNION DU COMITÉ DES QUAIS ET DES BACS",
        ),
        (
            "es",
            "Muelles para todos\nSesión temática cuatro: Muelles para todos, barcos y puertos\n"
            "Ginebra, 4 a 6 de marzo de 2031",
            "Sesión temática cuatro: Muelles para todos, barcos y puertos",
        ),
    ],
)
def test_a_short_name_over_the_title_is_not_said_twice(language: str, head: str, label: str) -> None:
    assert called(language, head) == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "QUAY DIPLOMACY MONITOR\nDaily coverage of the Sixth Lakes Review of the Compact on Quays\n\n"
            "4-6 March 2031 | Geneva, Switzerland",
            "Sixth Lakes Review of the Compact on Quays",
        ),
        (
            "en",
            "BOARD OF QUAYS\n\nSixty-fifth session\n\nSUMMARY RECORD OF THE 1619th MEETING\n\n"
            "Held at the Palais Wilson, Geneva,\n\non Tuesday, 4 March 2031, at 3 p.m.",
            "BOARD OF QUAYS, Sixty-fifth session, 1619th MEETING",
        ),
        (
            "en",
            "Programme. Lakes Consultative Meeting on the Compact on Quays, Geneva, 4 and 5 March 2031",
            "Lakes Consultative Meeting on the Compact on Quays",
        ),
        ("en", "Pilots' Group Meeting Minutes\n\nTuesday 4 March 2031", "Pilots' Group Meeting"),
        (
            "fr",
            "Discours\n\nCÉRÉMONIE OFFICIELLE D'OUVERTURE DU FORUM MINISTÉRIEL DES LACS\nGenève, 4 mars 2031",
            "FORUM MINISTÉRIEL DES LACS",
        ),
        (
            "fr",
            "Menu\n\nAccueil\n\nActualités\n\nJournées d'étude sur les quais et les bacs\n\nGenève, 4 mars 2031",
            "Journées d'étude sur les quais et les bacs",
        ),
        ("fr", "REUNION DES PILOTES DU LAC (MARDI 4 MARS 2031)", "REUNION DES PILOTES DU LAC"),
        ("es", "ACTA Nº 5: REUNION DE LOS PILOTOS DEL LAGO\n\n4 de marzo de 2031", "REUNION DE LOS PILOTOS DEL LAGO"),
        (
            "es",
            "Seminario denominado “Los muelles en el siglo XXI: barcos y puertos”\n\nGinebra, 4 de marzo de 2031",
            "Seminario “Los muelles en el siglo XXI: barcos y puertos”",
        ),
        (
            "fr",
            "PROCES VERBAL DE LA RÉUNION DES PILOTES DU LAC\n\nMardi 4 mars 2031 à 9 heures, Genève (Suisse)",
            "RÉUNION DES PILOTES DU LAC",
        ),
        (
            "es",
            "Jornada organizada por el Instituto de Muelles, con motivo de los 50 años del Puerto de Ginebra\n\n"
            "4 de marzo de 2031\n\nPor Rosa Vea y Silas Roe",
            "Jornada con motivo de los 50 años del Puerto de Ginebra",
        ),
    ],
)
def test_what_is_told_about_a_name_is_none_of_it(language: str, head: str, label: str) -> None:
    assert called(language, head) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "New quays, old promises\n\nThe Lake Observatory holds the event “New quays, old promises” to look at what "
            "is left of the promises that the ports of both shores once made.\n\nACTIVITY\n4 March 2031 - 9:15 a.m.\n\n"
            f"{TOLD['en']}\n",
            "Event “New quays, old promises”",
        ),
        (
            "JOURNÉE DES BACS\n\nJOURNÉE DES BACS « QUI GARDE LES QUAIS DU LAC ? » 4 MARS 2031 À L'HÔTEL DU PORT.\n\n"
            "1. OUVERTURE\n\nLa rencontre a été ouverte par :\n\n• M. Silas Roe, maire de Vea ;\n"
            f"• Mme Ada Roe, du port de Vea.\n\n{TOLD['fr']}\n",
            "JOURNÉE DES BACS « QUI GARDE LES QUAIS DU LAC ? »",
        ),
        (
            "19\n1 Relatoría del “Taller de Alto Nivel sobre Muelles y Barcos” Ginebra, Suiza 4 – 6 de marzo de 2031 "
            "El Taller se convoca para dar continuidad al estudio de los muelles.\n\n"
            f"La Sra. Rosa Vea dio la bienvenida. Clausuró el Taller el Sr. Silas Roe.\n\n{TOLD['es']}\n",
            "Taller de Alto Nivel sobre Muelles y Barcos",
        ),
    ],
)
def test_a_name_in_quotation_marks_is_the_meeting_s(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Minutes of the Bureau. Geneva, 4 and 5 March 2031\n\nGeneva, 4 and 5 March 2031\n\n"
            f"Mr. Silas Roe, Chair, opened the sitting and welcomed all.\n\n{TOLD['en']}\n",
            "Bureau, meeting, 4 and 5 March 2031",
        ),
        (
            "Le présent rapport rend compte de la consultation d'experts tenue à Genève, en Suisse, les 4 et 5 mars "
            f"2031. Il a été rédigé par Mme Ada Roe.\n\n{TOLD['fr']}\n",
            "Consultation d'experts, 4 et 5 mars 2031",
        ),
        (
            "Comunicado de prensa\n\nROE: “SIN MUELLES NO HAY BARCOS”\n\n4 de marzo de 2031\n\n"
            "En una sesión extraordinaria de la Asamblea General, dedicada a los muelles, la Secretaria Adjunta "
            "Rosa Vea advirtió que los barcos se quedan sin puerto.\n\n"
            f"La sesión fue presidida por el Sr. Silas Roe.\n\n{TOLD['es']}\n",
            "Sesión extraordinaria de la Asamblea General",
        ),
    ],
)
def test_a_meeting_without_a_title_is_called_in_plain_words_of_its_paper(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("language", "menu", "title"),
    [
        ("en", "Useful information", "Third Forum on Quays and Ferries"),
        ("fr", "Informations utiles", "Troisième Forum sur les quais et les bacs"),
        ("es", "Información útil", "Tercer Foro sobre muelles y barcos"),
    ],
)
def test_a_line_of_a_menu_is_no_meeting_of_which_sessions_are_parts(language: str, menu: str, title: str) -> None:
    rows = {"en": "Opening session", "fr": "Séance d'ouverture", "es": "Sesión inaugural"}
    agenda = (
        f"9:00 – 9:30 {rows[language]}\nSilas Roe, Port of Vea\n\n9:30 – 10:30 Session 1: Oars\nAda Roe, Port of Vea\n"
    )
    found = conversion(f"{menu}\n\n{title}\n\n{agenda}\n{TOLD[language]}\n")
    assert {e.label for e in found.events if e.parent is None} == {title}
    bare = conversion(f"{menu}\n\n{agenda}\n{TOLD[language]}\n")
    assert menu not in {e.label for e in bare.events}


def test_another_name_of_the_meeting_is_kept_beside_its_label() -> None:
    text = (
        "6th World Forum of Quays and Ferries\n\n"
        "The Sixth World Forum on Quays and Ferries was held in Geneva from 4 to 6 March 2031. "
        f"It looked at oars and at sails, and at those who make them.\n\n{TOLD['en']}\n"
    )
    meeting = own(text)
    assert (meeting.label, meeting.others) == (
        "Sixth World Forum on Quays and Ferries",
        ("6th World Forum of Quays and Ferries",),
    )
