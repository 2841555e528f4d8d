"""What a meeting is called: without a word for one in its title, beside others, by a record's masthead."""

from __future__ import annotations

import pytest

from ingest.records import EventRecord
from tests.ingesting import conversion


def own(text: str) -> EventRecord:
    """The paper's own meeting."""
    found = conversion(text)
    return next(e for e in found.events if e.key == found.document.about[0])


SPEAKERS = {
    "en": "Welcome remarks\nMs. Ada ROE, Director of the Port of Ea and of the boats that leave from it",
    "fr": "Mot de bienvenue\nMme Ada ROE, directrice du port d'Ea et des bacs qui en partent tous les jours",
    "es": "Palabras de bienvenida\nSra. Ada ROE, directora del puerto de Ea y de los barcos que salen de él",
}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "View this email in your browser\nThe Port of Ea and the\nUnion of Quays have the pleasure to invite "
            "you to "
            "the launch of the study:\nQuays at Sea:\nWho counts the crews, and for whom?\nThursday 12th of September "
            f"2031\nThe Long Hall, Geneva\n13.15 - 14.50\nDraft agenda\n{SPEAKERS['en']}",
            "Quays at Sea: Who counts the crews, and for whom?",
        ),
        (
            "Voir ce message dans votre navigateur\nLe port d'Ea et\nl'Union des quais ont le plaisir de vous "
            "inviter à "
            "la rencontre :\nLes quais en mer : qui compte les équipages ?\nJeudi 12 septembre 2031\nSalle longue, "
            f"Genève\n13h15 - 14h50\nProgramme\n{SPEAKERS['fr']}",
            "Les quais en mer : qui compte les équipages ?",
        ),
        (
            "Ver este correo en su navegador\nEl puerto de Ea y\nla Unión de Muelles tienen el agrado de invitarle "
            "a la "
            "presentación del estudio:\nMuelles en el mar: ¿quién cuenta a las tripulaciones?\nJueves 12 de "
            "septiembre de "
            f"2031\nSala Larga, Ginebra\n13.15 - 14.50\nPrograma\n{SPEAKERS['es']}",
            "Muelles en el mar: ¿quién cuenta a las tripulaciones?",
        ),
    ],
)
def test_what_stands_under_the_words_that_invite_is_the_title(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "PROGRAMME\nCounting Crews: Pilots and the Quays That Forget Them\nDay & Time / Activity\nDAY ONE\n14 "
            "May 2031"
            f"\n8:00-8:45 Registration\nSession 1\n8:45-9:15 {SPEAKERS['en']}",
            "Counting Crews: Pilots and the Quays That Forget Them",
        ),
        (
            "Pilotes et quais : qui forme les équipages de demain ?\nInformations pratiques\nAccès sur inscription\n"
            f"Programme\n9h00 Accueil\n9h30 {SPEAKERS['fr']}",
            "Pilotes et quais : qui forme les équipages de demain ?",
        ),
        (
            "PROGRAMA\nContar tripulaciones: pilotos y muelles sin memoria\nOrganizan: Puerto de Ea y Unión de "
            "Muelles\n"
            f"14 de mayo de 2031\n8:00-8:45 Inscripción\nSesión 1\n8:45-9:15 {SPEAKERS['es']}",
            "Contar tripulaciones: pilotos y muelles sin memoria",
        ),
    ],
)
def test_a_programme_is_called_by_its_title_and_by_no_row(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "CONCEPT NOTE\n\nSide event to the 113th Session of the Conference of Quays\n\nOwing Before Sailing: "
            "Debt at "
            "Sea\n\nThursday, 5 June 2031, 1.15 – 2.45 p.m. (CEST)\nGeneva, and online\n\nThe quays are old and the "
            "ferries leave them at night.",
            "Owing Before Sailing: Debt at Sea",
        ),
        (
            "NOTE CONCEPTUELLE\n\nÉvénement parallèle no 14 au cinquième Forum des quais\n« Les bacs qui attendent et "
            "ceux\nqui partent »\nMardi 4 mars 2031, 13 h 15 - 14 h 30\nGenève\n\nLes quais sont vieux et les bacs en "
            "partent la nuit.",
            "« Les bacs qui attendent et ceux qui partent »",
        ),
        (
            "NOTA CONCEPTUAL\nReunión paralela a la Segunda Conferencia de Muelles\n“Barcos sin puerto: papeles para "
            "pilotos”\nMartes 4 de marzo de 2031, 13:15 – 14:30\nGinebra\n\nEn la consulta celebrada en Lima el 12 de "
            "febrero de 2031 se dijo que los muelles son viejos.",
            "“Barcos sin puerto: papeles para pilotos”",
        ),
    ],
)
def test_a_side_event_is_called_by_its_title_in_one_of_the_next_lines(text: str, label: str) -> None:
    event = own(text)
    assert (event.kind, event.label) == ("side-event", label)


@pytest.mark.parametrize(
    ("text", "label", "day"),
    [
        (
            "Distr.: General\n4 May 2031\n\nCommittee on Quays\n12th session\n\nSummary record (partial) of the 143rd "
            "meetingHeld at the Long Hall, Geneva, on Tuesday, 29 April 2031, at 10 a.m.\n\nChair: Ms. Roe\n\nThe "
            "meeting "
            "was called to order at 10.05 a.m.",
            "Committee on Quays, 12th session, 143rd meeting",
            "2031-04-29",
        ),
        (
            "Distr. générale\n4 mai 2031\n\nComité des quais\n12e session\n\nCompte rendu analytique de la seconde "
            "partie "
            "(publique)* de la 143e séance\n\nTenue à la Salle longue, à Genève, le mardi 29 avril 2031, à 10 "
            "heures\n\n"
            "Présidente : Mme Roe\n\nLa séance est ouverte à 10 h 5.",
            "Comité des quais, 12e session, 143e séance",
            "2031-04-29",
        ),
        (
            "Distr. general\n4 de mayo de 2031\n\nComité de Muelles 12º período de sesiones\n\nActa resumida de la "
            "parte "
            "pública* de la 143ª sesiónCelebrada en la Sala Larga, Ginebra, el martes 29 de abril de 2031, a las 10.00 "
            "horas\n\nPresidenta: Sra. Roe\n\nSe declara abierta la sesión a las 10.05 horas.",
            "Comité de Muelles, 12º período de sesiones, 143ª sesión",
            "2031-04-29",
        ),
    ],
)
def test_a_record_is_of_a_sitting_whose_name_ran_into_when_it_was_held(text: str, label: str, day: str) -> None:
    event = own(text)
    assert (event.label, (event.start or "")[:10]) == (label, day)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Conference of Quays\n9\nProvisional Record\n98th Session, Geneva, June 2031\nTwelfth sitting\nMonday, "
            "15 June "
            "2031, 3 p.m.\nPresident: Mr. Roe\n\nThe delegates spoke of the quays and of the ferries.",
            "Conference of Quays, 98th Session, Twelfth sitting",
        ),
        (
            "Conferencia de Muelles\n9\nActas Provisionales\n98.ª reunión, Ginebra, junio de 2031\nCuarta "
            "sesión\nMartes "
            "7 de junio de 2031, a las 15.10 horas\nPresidente: Sr. Roe\n\nLos delegados hablaron de los muelles y "
            "de los "
            "barcos.",
            "Conferencia de Muelles, 98.ª reunión, Cuarta sesión",
        ),
        (
            "UNITED NATIONS General Assembly Distr. GENERAL A/AC.999/SR.618 11 October 2031 Original: ENGLISH "
            "EXECUTIVE "
            "COMMITTEE OF THE PROGRAMME OF QUAYS Fifty-eighth session SUMMARY RECORD OF THE 618th MEETING Held in "
            "the Long "
            "Hall, Geneva, on Thursday, 4 October 2031, at 3 p.m. Chairman: Mr. ROE\n\nThe delegates spoke of the "
            "quays.",
            "EXECUTIVE COMMITTEE OF THE PROGRAMME OF QUAYS, Fifty-eighth session, 618th MEETING",
        ),
    ],
)
def test_a_sitting_is_called_by_all_of_its_masthead_without_the_series_of_papers(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "HomeNewsEventsContact\n\nFees and finance of towns\n\nThird Workshop on the Savings of Pilots and "
            "Crews\n\nThe "
            "long road home\n\nGeneva, 4 March 2031\n\nThe participants spoke of quays and of ferries.",
            "Third Workshop on the Savings of Pilots and Crews",
        ),
        (
            "Accueil  Démarches  Communication\n\nFinances des communes\n\nTroisième atelier sur l'épargne des "
            "pilotes\n\n"
            "Réunions du comité des bacs\n\nGenève, 4 mars 2031\n\nLes participants ont parlé des quais et des bacs.",
            "Troisième atelier sur l'épargne des pilotes",
        ),
        (
            "Inicio Trámites Comunicación Noticias\n\nTercer encuentro sobre el ahorro de los pilotos\n\nSala Ada "
            "Roe\n\n"
            "Ginebra, 4 de marzo de 2031\n\nLos participantes hablaron de los muelles y de los barcos.",
            "Tercer encuentro sobre el ahorro de los pilotos",
        ),
        (
            "CONFERENCE ON FAIR WORK FOR PILOTS\n\nIN THE WESTERN LAKES\n\nGeneva, 4 March 2031\n\nThe "
            "participants spoke "
            "of quays and of ferries.",
            "CONFERENCE ON FAIR WORK FOR PILOTS IN THE WESTERN LAKES",
        ),
    ],
)
def test_rubrics_rooms_and_mottos_beside_a_title_that_tells_its_subject_are_none_of_it(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Fourth Forum on Quays and Ferries - Ea, Norway\n\nOn 4 and 5 March 2031 the Fourth Forum was held in Ea.",
            "Fourth Forum on Quays and Ferries",
        ),
        (
            "IVe Forum sur les quais et les bacs – Éa, Norvège\n\nLes 4 et 5 mars 2031 le IVe Forum s'est tenu à Éa.",
            "IVe Forum sur les quais et les bacs",
        ),
        (
            "IV Ronda Austral de Consultas sobre Muelles - Ea, Bolivia\n\nLos días 4 y 5 de marzo de 2031 se "
            "celebró en Ea "
            "la IV Ronda Austral de Consultas sobre Muelles.",
            "IV Ronda Austral de Consultas sobre Muelles",
        ),
    ],
)
def test_a_town_and_its_state_behind_a_dash_are_no_part_of_a_name(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "THE COUNCIL HOLDS A PANEL DISCUSSION ON PILOTS AND OPENS THE DEBATE ON QUAYS\n\n14 March 2031\n\nAda Roe, "
            "Director of the Port of Ea, said that the quays were old.",
            "PANEL DISCUSSION ON PILOTS",
        ),
        (
            "Le Conseil tient une réunion-débat sur les familles des pilotes\n\n14 mars 2031\n\nMme Ada Roe, "
            "directrice du "
            "port d'Ea, a dit que les quais étaient vieux.",
            "Réunion-débat sur les familles des pilotes",
        ),
        (
            "El Consejo celebra una reunión sobre las familias de los pilotos\n\n14 de marzo de 2031\n\nLa Sra. "
            "Ada Roe, "
            "directora del puerto de Ea, dijo que los muelles eran viejos.",
            "Reunión sobre las familias de los pilotos",
        ),
    ],
)
def test_what_a_headline_says_that_a_body_holds_is_the_meeting(text: str, label: str) -> None:
    assert own(text).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "DRAFT PROGRAMME SPECIAL MEETING ON PILOTS AND CREWS:\n\n19 and 20 February 2031 Geneva\n\n10:00 a.m. "
            "Opening\n"
            "Ms. Ada Roe, Director of the Port of Ea",
            "SPECIAL MEETING ON PILOTS AND CREWS",
        ),
        (
            "PROGRAMME\n\nRÉUNION SPÉCIALE SUR LES PILOTES ET LES ÉQUIPAGES :\n\n19 et 20 février 2031 "
            "Genève\n\n10 h 00 "
            "Ouverture\nMme Ada Roe, directrice du port d'Ea",
            "RÉUNION SPÉCIALE SUR LES PILOTES ET LES ÉQUIPAGES",
        ),
        (
            "PROGRAMA\n\nREUNIÓN ESPECIAL SOBRE PILOTOS Y TRIPULACIONES:\n\n19 y 20 de febrero de 2031 "
            "Ginebra\n\n10:00 "
            "Apertura\nSra. Ada Roe, directora del puerto de Ea",
            "REUNIÓN ESPECIAL SOBRE PILOTOS Y TRIPULACIONES",
        ),
        (
            "Neuvième session\n\nCompte rendu analytique de la 143e séance\n\nTenue à la Salle longue, à Genève, "
            "le mardi "
            "29 avril 2031, à 10 heures\n\nPrésidente :Mme Roe (Vice-Présidente)\n\nSommaire\n\nExamen des quais "
            "(suite)\n\n"
            "La séance est ouverte à 10 h 5.",
            "Neuvième session, 143e séance",
        ),
    ],
)
def test_a_title_may_end_with_a_colon_and_ends_before_who_presides(text: str, label: str) -> None:
    assert own(text).label == label


def test_a_body_whose_name_goes_on_below_is_no_letterhead() -> None:
    text = (
        "EXECUTIVE COMMITTEE OF THE\nUNITED NATIONS QUAYS PROGRAMME\nThird session\n\nSUMMARY RECORD OF THE 14th "
        "MEETING\nHeld at Geneva on Tuesday, 29 April 2031, at 10 a.m.\n\nChair: Ms. Roe\n\nThe meeting was called "
        "to order at 10.05 a.m.\n"
    )
    assert (own(text).label or "").startswith("EXECUTIVE COMMITTEE OF THE UNITED NATIONS QUAYS PROGRAMME")
