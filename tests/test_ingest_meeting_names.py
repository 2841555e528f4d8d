"""What a meeting is called: its own name, without kinds of papers, letterheads, headlines and days of issue."""

from __future__ import annotations

import pytest

from ingest.page.dates import Calendar
from ingest.records import EventRecord
from tests.ingesting import conversion, knowledge

TOLD = {
    "en": "The participants spoke of quays and of the ferries that leave from them, and they thanked the town.",
    "fr": "Les participants ont parlé des quais et des bacs qui en partent, et ils ont remercié la ville.",
    "es": "Los participantes hablaron de los muelles y de los barcos que salen de ellos, y dieron gracias a la ciudad.",
}


def own(text: str) -> EventRecord:
    """The paper's own meeting."""
    found = conversion(text)
    return next(e for e in found.events if e.key == found.document.about[0])


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "MINUTES OF THE WORKSHOP ON QUAYS AND\nFERRIES\nGeneva, 4-6 March 2031",
            "WORKSHOP ON QUAYS AND FERRIES",
        ),
        (
            "en",
            "Union of Quays (UQ)\n\nMINUTES OF THE NINTH HARBOUR MASTERS' MEETING\n\nGeneva, 4-6 March 2031",
            "Union of Quays (UQ), NINTH HARBOUR MASTERS' MEETING",
        ),
        (
            "en",
            "ANNEX – SUMMARY OF DISCUSSIONS\n\nMinisterial Conference on Quays and Ferries\nGeneva, 4-6 March 2031",
            "Ministerial Conference on Quays and Ferries",
        ),
        (
            "fr",
            "Compte rendu de la réunion d'experts sur les quais et\nles bacs\nGenève (Suisse), 4-6 mars 2031",
            "Réunion d'experts sur les quais et les bacs",
        ),
        (
            "fr",
            "ANNEXE II – RAPPORT SUCCINCT\n\nConférence ministérielle sur les quais et les bacs\nGenève, 4-6 mars 2031",
            "Conférence ministérielle sur les quais et les bacs",
        ),
        (
            "es",
            "ACTA DE LA REUNIÓN PREPARATORIA DE LA\nII CONFERENCIA DE MUELLES\nGinebra, 4 a 6 de marzo de 2031",
            "REUNIÓN PREPARATORIA DE LA II CONFERENCIA DE MUELLES",
        ),
        (
            "es",
            "FORO DE MUELLES\nInforme del III Taller regional sobre muelles y lagos\nGinebra, 4 a 6 de marzo de 2031",
            "III Taller regional sobre muelles y lagos",
        ),
    ],
)
def test_the_kind_of_paper_is_no_part_of_a_meeting_s_name(language: str, head: str, label: str) -> None:
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").label == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "INTERNATIONAL LABOUR ORGANIZATION (ILO)\nMinistry of Quays of Norway\n"
            "Regional Seminar on Quays, Ferries and\nLakes\nGeneva, 4-6 March 2031",
            "Regional Seminar on Quays, Ferries and Lakes",
        ),
        (
            "fr",
            "Organisation internationale du Travail (OIT)\nSÉMINAIRE RÉGIONAL SUR LES QUAIS ET LES BACS\n"
            "Genève (Suisse), 4-6 mars 2031",
            "SÉMINAIRE RÉGIONAL SUR LES QUAIS ET LES BACS",
        ),
        (
            "es",
            "Conferencia Regional sobre Migración (CRM)\nTaller regional sobre muelles y lagos\n"
            "Ginebra, 4 a 6 de marzo de 2031",
            "Taller regional sobre muelles y lagos",
        ),
    ],
)
def test_who_holds_a_meeting_that_says_what_it_is_about_is_no_part_of_its_name(
    language: str, head: str, label: str
) -> None:
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").label == label


@pytest.mark.parametrize(
    ("text", "label", "days"),
    [
        (
            "PRESS RELEASE\n\nGeneva, 6 March 2031\n\nTwenty ports agree on their quays\n\n"
            "Twenty ports agreed on Thursday on how to keep their quays, at the end of the Ministerial Conference on "
            "Quays and Ferries held in Geneva on 5 and 6 March.\n",
            "Ministerial Conference on Quays and Ferries",
            ("2031-03-05", "2031-03-06"),
        ),
        (
            "COMMUNIQUÉ DE PRESSE\n\nGenève, le 6 mars 2031\n\nVingt ports s'accordent sur leurs quais\n\n"
            "Réunis les 5 et 6 mars, les représentants de vingt ports ont adopté une charte des quais, au terme de la "
            "Conférence ministérielle sur les quais organisée par la Norvège.\n",
            "Conférence ministérielle sur les quais",
            ("2031-03-05", "2031-03-06"),
        ),
        (
            "NOTA DE PRENSA\n\nGinebra, 6 de marzo de 2031\n\nVeinte puertos se ponen de acuerdo sobre sus muelles\n\n"
            "La Conferencia Regional sobre Muelles y Lagos, convocada por Noruega, terminó este jueves en Ginebra con "
            "la aprobación de una carta de los muelles de doce puntos.\n",
            "Conferencia Regional sobre Muelles y Lagos",
            ("2031-03-06", "2031-03-06"),
        ),
    ],
)
def test_a_headline_names_no_meeting(text: str, label: str, days: tuple[str, str]) -> None:
    event = own(text)
    assert (event.label, event.start, event.end) == (label, *days)


@pytest.mark.parametrize(
    "text",
    [
        "QUAYS BULLETIN\n\nVol. 4 No. 17 – Thursday, 27 June 2031\n\n"
        "CONSULTATIONS ON QUAYS: WEDNESDAY, 26 JUNE 2031\n\n",
        "BULLETIN DES QUAIS\n\nVol. 4, n° 17 – jeudi 27 juin 2031\n\n"
        "CONSULTATIONS SUR LES QUAIS\nMercredi 26 juin 2031\n\n",
        "BOLETÍN DE MUELLES\n\nVol. 4, núm. 17 – jueves 27 de junio de 2031\n\nCONSULTAS SOBRE MUELLES\n"
        "Miércoles 26 de junio de 2031\n\n",
    ],
)
def test_the_day_of_an_issue_of_a_bulletin_is_no_meeting_s(text: str) -> None:
    language = {"Q": "en", "B": "fr"}[text[0]] if "BOLETÍN" not in text else "es"
    assert {e.start for e in conversion(text + TOLD[language]).events} == {"2031-06-26"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on Thursday 27 and Friday 28 October 2031"),
        ("fr", "le jeudi 27 et le vendredi 28 octobre 2031"),
        ("es", "Jueves 27 y viernes 28 de octubre de 2031"),
    ],
)
def test_two_days_may_have_their_weekdays(language: str, text: str) -> None:
    (days,) = Calendar(knowledge().lexicons[language]).dates(text)
    assert (days.first, days.last) == ("2031-10-27", "2031-10-28")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "S I D E   E V E N T\n\n56th session of the Council on Quays\n\nCHILDREN ON FERRIES\n\n"
            "WHEN     Thursday, 4 July 2031, 13.00 – 14.15\n\nWHERE    Geneva\n\n" + TOLD["en"],
            "CHILDREN ON FERRIES",
        ),
        (
            "ÉVÉNEMENT PARALLÈLE\n\n56e session du Conseil des quais\n\nDES ENFANTS SUR LES BACS\n\n"
            "Date : jeudi 4 juillet 2031, 13 h – 14 h, Genève\n\n" + TOLD["fr"],
            "DES ENFANTS SUR LES BACS",
        ),
        (
            "EVENTO PARALELO\n\n56.º período de sesiones del Consejo de Muelles\n\nNIÑOS EN LOS BARCOS\n\n"
            "Fecha: jueves 4 de julio de 2031, 13.00 a 14.15 horas, Ginebra\n\n" + TOLD["es"],
            "NIÑOS EN LOS BARCOS",
        ),
    ],
)
def test_a_side_event_is_not_called_by_the_session_beside_which_it_is_held(text: str, label: str) -> None:
    event = own(text)
    assert (event.kind, event.label) == ("side-event", label)


def test_a_meeting_told_of_under_two_words_for_it_is_one() -> None:
    text = (
        "CONFERENCE OF HARBOUR TOWNS ON QUAYS\nGeneva, 4-6 March 2031\n\nREPORT\n\n"
        "The workshop was held in Geneva from 4 to 6 March 2031. Nobody was late.\n"
    )
    assert [e.start for e in conversion(text).events] == ["2031-03-04"]


@pytest.mark.parametrize(
    ("language", "head", "place", "state"),
    [
        ("en", "QUAYS WORKSHOP\nHarbour Hall, Tromsund, Norway, 4-6 March 2031", "Tromsund", "state/NOR"),
        ("en", "QUAYS WORKSHOP\nHarbour Hall, Tromsund, Norway\n4-6 March 2031", "Tromsund", "state/NOR"),
        ("fr", "PROCESSUS DE RABAT\n\nATELIER DES QUAIS\n\nPort-Bleu (Togo), 4-6 mars 2031", "Port-Bleu", "state/TGO"),
        ("es", "TALLER DE MUELLES\nPuerto Azul, Chile, 4 a 6 de marzo de 2031", "Puerto Azul", "state/CHL"),
        ("es", "TALLER DE MUELLES\nGinebra (Suiza), 4 a 6 de marzo de 2031", "Ginebra", None),
    ],
)
def test_a_title_tells_in_which_city_though_the_registry_lacks_it(
    language: str, head: str, place: str, state: str | None
) -> None:
    found = own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").place
    assert found is not None
    assert (found.label, found.within) == (place, state)


def test_a_city_in_a_process_s_name_holds_no_meeting() -> None:
    head = "ALMATY PROCESS ON REFUGEE PROTECTION AND INTERNATIONAL MIGRATION\n\nQUAYS WORKSHOP\n\n4-6 March 2031"
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD['en']}\n").place is None


def test_a_body_is_no_city() -> None:
    head = "QUAYS WORKSHOP\nMinistry of Quays, Norway, 4-6 March 2031"
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD['en']}\n").place is None


@pytest.mark.parametrize(
    ("language", "head", "day"),
    [
        (
            "en",
            "United Nations                    A/QUAY/31/7\n\nGeneral Assembly                  Distr.: General\n"
            "                                  9 April 2031\n\nWORKSHOP ON QUAYS\nGeneva, 4-6 March 2031",
            "2031-04-09",
        ),
        ("en", "WORKSHOP ON QUAYS\nGeneva, 4-6 March 2031\n\nREPORT\n\n9 April 2031", "2031-04-09"),
        ("en", "QUAYS BULLETIN\n\nVol. 4 No. 17 – Friday, 7 March 2031\n\nQUAYS WORKSHOP: 6 MARCH 2031", "2031-03-07"),
        ("en", "WORKSHOP ON QUAYS\nGeneva, 4 March 2031", None),
        ("en", "WORKSHOP ON QUAYS\nGeneva, 4-6 March 2031", None),
        ("fr", "COMMUNIQUÉ DE PRESSE\n\nGenève, le 6 mars 2031\n\nVingt ports s'accordent", "2031-03-06"),
        ("fr", "ATELIER SUR LES QUAIS\nGenève, 4-6 mars 2031\n\nRAPPORT\n\nGenève, le 9 avril 2031", "2031-04-09"),
        ("fr", "ATELIER SUR LES QUAIS\nGenève, 4 mars 2031", None),
        (
            "es",
            "Distr. LIMITADA\nLC/MUE.2/5\n14 de mayo de 2031\n\nTaller de muelles\nGinebra, 4 a 6 de marzo de 2031",
            "2031-05-14",
        ),
        ("es", "TALLER DE MUELLES\nGinebra, 4 de marzo de 2031", None),
    ],
)
def test_a_head_tells_when_its_paper_was_issued(language: str, head: str, day: str | None) -> None:
    assert conversion(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").document.issued == day


def test_a_line_that_its_days_end_is_the_last_of_a_name() -> None:
    head = "Annexe II\nGroupe d'experts sur les quais et les bacs\nQuatrième réunion, Genève, 8 au 10 avril 2031"
    label = own(f"{head}\n\nComposition du Groupe\n\n1.  M. Bo Lind, Norvège\n\n{TOLD['fr']}\n").label
    assert label == "Groupe d'experts sur les quais et les bacs, Quatrième réunion"


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Chrm.: Ada Quarrell (Kenya)"),
        ("fr", "Prés. : Ada Quarrelle (Togo)"),
        ("es", "Pdte.: Ada Quarrel (Chile)"),
    ],
)
def test_who_leads_a_session_is_no_part_of_its_title(language: str, lead: str) -> None:
    title = {"en": "WORKSHOP ON QUAYS", "fr": "ATELIER SUR LES QUAIS", "es": "TALLER DE MUELLES"}[language]
    days = {"en": "4 March 2031", "fr": "4 mars 2031", "es": "4 de marzo de 2031"}[language]
    place = {"en": "Geneva", "fr": "Genève", "es": "Ginebra"}[language]
    paper = "PROGRAMA" if language == "es" else "PROGRAMME"
    rows = "\n\n".join(
        f"{hour}:00 - {hour + 1}:00   Panel {hour - 9}. Boats\n                {lead}" for hour in (10, 11, 12)
    )
    found = conversion(f"{title}\n{place}, {days}\n\n{paper}\n\n{TOLD[language]}\n\n{rows}\n")
    assert [e.label for e in found.events if e.parent] == ["Panel 1. Boats", "Panel 2. Boats", "Panel 3. Boats"]


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "Prague Process\n\nThird Senior Officials' Meeting\n\nGeneva, 4-6 March 2031",
            "Prague Process, Third Senior Officials' Meeting",
        ),
        (
            "fr",
            "Processus de Rabat\n\nRéunion des hauts fonctionnaires\n\nGenève, 4-6 mars 2031",
            "Processus de Rabat, Réunion des hauts fonctionnaires",
        ),
        (
            "es",
            "Proceso de Rabat\n\nReunión de Altos Funcionarios\n\nGinebra, 4 a 6 de marzo de 2031",
            "Proceso de Rabat, Reunión de Altos Funcionarios",
        ),
        (
            "en",
            "Forum of Quays and Ferries (FQF)\n\nNorwegian Chairmanship 2031\n\nSecond Annual Meeting\n\n"
            "Geneva, 4-6 March 2031",
            "Forum of Quays and Ferries (FQF), Second Annual Meeting",
        ),
        (
            "fr",
            "Forum des quais et des bacs (FQB)\n\nPrésidence norvégienne 2031\n\nDeuxième réunion annuelle\n\n"
            "Genève, 4-6 mars 2031",
            "Forum des quais et des bacs (FQB), Deuxième réunion annuelle",
        ),
        (
            "es",
            "Foro de Muelles y Barcos (FMB)\n\nPresidencia Pro Témpore de Noruega\n\nSegunda Reunión Anual\n\n"
            "Ginebra, 4 a 6 de marzo de 2031",
            "Foro de Muelles y Barcos (FMB), Segunda Reunión Anual",
        ),
    ],
)
def test_a_name_that_tells_no_subject_stands_after_its_forum_and_not_after_who_chairs_it(
    language: str, head: str, label: str
) -> None:
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").label == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "27 MAY 2031\n\nQUAYS ASSEMBLY, NINTH SESSION, 74TH & 75TH MEETINGS (AM & PM)\n\n"
            "Speakers Warn of Empty Ferries as Quays Assembly Opens Its Dialogue on Harbours and the Lakes about Them",
            "QUAYS ASSEMBLY, NINTH SESSION, 74TH & 75TH MEETINGS",
        ),
        (
            "fr",
            "27 mai 2031\n\nConférence des quais, 12e réunion (matin)\n\n"
            "Les orateurs s'inquiètent des bacs vides à l'ouverture du dialogue de la Conférence sur les ports et lacs",
            "Conférence des quais, 12e réunion",
        ),
        (
            "es",
            "27 de mayo de 2031\n\nConferencia de Muelles, 12ª reunión (tarde)\n\n"
            "Los oradores advierten de los barcos vacíos al abrirse el diálogo de la Conferencia sobre puertos y lagos",
            "Conferencia de Muelles, 12ª reunión",
        ),
    ],
)
def test_a_headline_is_no_part_of_the_name_of_the_sitting_above_it(language: str, head: str, label: str) -> None:
    assert own(f"{head}\n\n{TOLD[language]}\n").label == label


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "REPORT ON THE SIXTH SESSION OF THE QUAYS COUNCIL\n\nGeneva, 4-6 March 2031",
            "SIXTH SESSION OF THE QUAYS COUNCIL",
        ),
        (
            "fr",
            "RAPPORT SUR LA SIXIÈME SESSION DU CONSEIL DES QUAIS\n\nGenève, 4-6 mars 2031",
            "SIXIÈME SESSION DU CONSEIL DES QUAIS",
        ),
        (
            "es",
            "INFORME SOBRE LA SEXTA SESIÓN DEL CONSEJO DE MUELLES\n\nGinebra, 4 a 6 de marzo de 2031",
            "SEXTA SESIÓN DEL CONSEJO DE MUELLES",
        ),
        (
            "en",
            'TRANSCRIPT – Web dialogue "Counting ferries"\n\nGeneva, 4-6 March 2031',
            'Web dialogue "Counting ferries"',
        ),
        (
            "fr",
            "Procès-verbal – Dialogue « Compter les bacs »\n\nGenève, 4-6 mars 2031",
            "Dialogue « Compter les bacs »",
        ),
        ("es", "Acta – Diálogo «Contar los barcos»\n\nGinebra, 4 a 6 de marzo de 2031", "Diálogo «Contar los barcos»"),
        ("en", "Quays Committee\nPublic hearing of Tuesday 4 March 2031 – Geneva", "Quays Committee, Public hearing"),
        (
            "fr",
            "Commission des quais\nAudition publique du mardi 4 mars 2031 – Genève",
            "Commission des quais, Audition publique",
        ),
        (
            "es",
            "Comisión de Muelles\nAudiencia pública del martes 4 de marzo de 2031 – Ginebra",
            "Comisión de Muelles, Audiencia pública",
        ),
    ],
)
def test_neither_what_leads_to_a_name_nor_its_day_is_part_of_it(language: str, head: str, label: str) -> None:
    assert own(f"{head}\n\n{TOLD[language]}\n").label == label


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Quays Dialogue\nGeneva, 4 March 2031\n\nLIST OF SPEAKERS\n\nMayor of Quayton, Norway\nMs. Ada LIND"),
        ("fr", "Dialogue des quais\nGenève, 4 mars 2031\n\nORATEURS\n\nMaire de Quaiville, Norvège\nMme Ada LIND"),
        (
            "es",
            "Diálogo de Muelles\nGinebra, 4 de marzo de 2031\n\nORADORES\n\nAlcalde de Muelles, Noruega\nSra. A. LIND",
        ),
    ],
)
def test_a_post_before_a_state_is_no_city(language: str, text: str) -> None:
    place = own(f"{text}\n\n{TOLD[language]}\n").place
    assert place is not None
    assert place.ref == "place/geneva"


@pytest.mark.parametrize(
    "text",
    [
        "Agenda 2063 was recalled. A meeting was held in Geneva on 12 March, and another in May 2031.",
        "L'Agenda 2063 a été rappelé. Une réunion s'est tenue à Genève le 12 mars, une autre en mai 2031.",
        "Se recordó la Agenda 2063. Se celebró una reunión en Ginebra el 12 de marzo, y otra en mayo de 2031.",
    ],
)
def test_the_year_in_a_framework_s_name_dates_no_meeting(text: str) -> None:
    assert {e.start for e in conversion(text).events} == {"2031-03-12"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "WORKSHOP ON QUAYS\nGeneva, 4-6 March 2031\n\nSUMMARY\n\nOpening\n\nThe quays were discussed at length.\n\n"
            "Closing\n\nThe closing session was addressed by Ms. Ada Lind, Director of the Quay Institute.\n",
            "Closing",
        ),
        (
            "ATELIER SUR LES QUAIS\nGenève, 4-6 mars 2031\n\nRÉSUMÉ\n\nOuverture\n\nOn a parlé des quais.\n\n"
            "Clôture\n\nLors de la séance de clôture, Mme Ada Lind, Directrice de l'Institut, a pris la parole.\n",
            "Clôture",
        ),
        (
            "TALLER SOBRE MUELLES\nGinebra, 4 a 6 de marzo de 2031\n\nRESUMEN\n\nApertura\n\nSe habló de muelles.\n\n"
            "Clausura\n\nEn la sesión de clausura intervino la Sra. Ada Lind, Directora del Instituto de Muelles.\n",
            "Clausura",
        ),
    ],
)
def test_the_closing_session_is_the_section_of_that_title(text: str, name: str) -> None:
    closing = [e.label for e in conversion(text).events if e.label and name[:4].lower() in e.label.lower()]
    assert closing == [name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "International Dialogue on Migration 2031\nFirst workshop\nGeneva, 4-5 March 2031\n\nAGENDA\n",
            "International Dialogue on Migration 2031",
        ),
        (
            "Dialogue international sur la migration 2031\nPremier atelier\nGenève, 4-5 mars 2031\n\nORDRE DU JOUR\n",
            "Dialogue international sur la migration 2031",
        ),
        (
            "Diálogo Internacional sobre la Migración 2031\nPrimer taller\nGinebra, 4 y 5 de marzo de 2031\n",
            "Diálogo Internacional sobre la Migración 2031",
        ),
    ],
)
def test_a_year_s_run_is_shown_where_the_series_is_named_with_its_year(text: str, words: str) -> None:
    run = next(e for e in conversion(text).events if e.key == "idm-2031")
    assert text[run.span.start : run.span.end] == words
    assert words in {e.label for e in conversion(text).events}
    first = next(e for e in conversion(text).events if e.key == "idm-2031-1")
    assert first.label is not None
    assert first.label.startswith(f"{words}, ")


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        ("en", "Ferry Platform\nAdvisory Committee Workshop on Quays, Quayton, 4-6 March 2031", "Workshop on Quays"),
        (
            "fr",
            "Plateforme des bacs\nAtelier du comité sur les quais, Quaiville, 4-6 mars 2031",
            "comité sur les quais",
        ),
        (
            "es",
            "Plataforma de barcos\nTaller del comité sobre muelles, Muelleda, 4 a 6 de marzo de 2031",
            "sobre muelles",
        ),
    ],
)
def test_a_town_between_commas_before_the_day_is_where_and_no_part_of_a_name(
    language: str, head: str, label: str
) -> None:
    event = own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n")
    assert event.label is not None
    assert event.label.endswith(label)
    assert event.place is not None
    assert event.place.label in ("Quayton", "Quaiville", "Muelleda")


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Quay Platform\nWorkshop on Quays and their Ferries, Plenary, 4 March 2031"),
        ("fr", "Plateforme des quais\nAtelier sur les quais et les bacs, Séance, 4 mars 2031"),
        ("es", "Plataforma de muelles\nTaller sobre muelles y sus barcos, Clausura, 4 de marzo de 2031"),
    ],
)
def test_a_part_of_a_meeting_between_commas_is_no_town(language: str, head: str) -> None:
    assert own(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n").place is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Third Forum on Quays\n\nWick, 23, 24 and 25 January 2031\n", ("2031-01-23", "2031-01-25")),
        ("Third Forum on Quays\n\nWick, January 23, 24 and 25, 2031\n", ("2031-01-23", "2031-01-25")),
        ("Third Forum on Quays\n\nWick, Room 5, 24 and 25 January 2031\n", ("2031-01-24", "2031-01-25")),
        ("Troisième Forum des quais\n\nDakar, les 21, 22 et 23 mai 2031\n", ("2031-05-21", "2031-05-23")),
        ("Tercer Foro de Muelles\n\nLima, 12, 13, 14 y 15 de mayo de 2031\n", ("2031-05-12", "2031-05-15")),
    ],
)
def test_days_in_a_row_are_all_of_a_meeting(text: str, days: tuple[str, str]) -> None:
    assert [(e.start, e.end) for e in conversion(text).events] == [days]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "English version\n\nForum des petits quais de rivière\n\nDakar, 4 mai 2031\n",
            "Forum des petits quais de rivière",
        ),
        (
            "Forum of the small river quays\n\nWick, 4 May 2031\n\nPresident of the Assembly of Small Quays of Peru\n",
            "Forum of the small river quays",
        ),
        (
            "Versión en español\n\nForo de los pequeños muelles de río\n\nLima, 4 de mayo de 2031\n\n"
            "Presidente de la Asamblea de Pequeños Muelles del Perú\n",
            "Foro de los pequeños muelles de río",
        ),
    ],
)
def test_links_to_versions_and_posts_are_no_names(text: str, label: str) -> None:
    assert [e.label for e in conversion(text).events] == [label]


def test_what_a_sentence_tells_of_as_over_is_no_name_of_the_meeting() -> None:
    found = conversion(
        "Quay Union\n\n(Geneva, 17-21 October 2031)\n\n1. Opening of the Assembly\n\n"
        "Mr. S. Roe (Bangladesh), President of the Union, chaired the proceedings.\n\n"
        "In his opening remarks, Mr. S. Roe reflected on the year. Its messages had informed the successful Fourth "
        "World Conference of Speakers of Ports, held in New York in August and September.\n"
    )
    assert "Fourth World" not in " ".join(e.label or "" for e in found.events)


def test_a_speaker_of_a_list_names_no_meeting() -> None:
    text = (
        "La agenda prevista es la siguiente:\n1. Aprobación del orden del día\n2. Oradores:\n"
        "* Señor Luis Roble, Enviado especial de la OEA\n* Señor Manuel Oroz, Inter-Quay Dialogue\n"
        "* Señor Daniel Cerezo, Fundación para el Muelle\n3. Comentarios de los Representantes.\n"
    )
    assert not any("Oroz" in (event.label or "") for event in conversion(text).events)
