"""Which meeting a paper is of: the one of a forum that its title counts, the day that its head tells, its hours."""

from __future__ import annotations

import pytest

from ingest.page.dates import Calendar
from tests.ingesting import conversion, facts, knowledge


def own(text: str) -> tuple[str | None, str | None]:
    """Label and first moment of the paper's own meeting."""
    found = conversion(text)
    event = next(e for e in found.events if e.key == found.document.about[0])
    return event.label, event.start


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "DIALOGUE ON QUAYS AND LAKES (DQL)\n\nSeventh Meeting\nGeneva, 4-6 March 2031\n\nSUMMARY\n\nAll.",
            "DIALOGUE ON QUAYS AND LAKES (DQL), Seventh Meeting",
        ),
        (
            "DIALOGUE DES LACS ET DES QUAIS (DLQ)\n\nRAPPORT DE LA SIXIÈME RÉUNION PLÉNIÈRE\n"
            "Genève (Suisse), 4-6 mars 2031\n\nTous étaient là.",
            "DIALOGUE DES LACS ET DES QUAIS (DLQ), SIXIÈME RÉUNION PLÉNIÈRE",
        ),
        (
            "FORO DE LOS MUELLES (FOMU)\n\nACTA DE LA REUNIÓN DEL GRUPO DIRECTIVO\nGinebra, 4 de marzo de 2031",
            "FORO DE LOS MUELLES (FOMU), REUNIÓN DEL GRUPO DIRECTIVO",
        ),
        (
            "CONSULTATION ON PORT TOWNS\n\nReport of the consultation\nGeneva, 4 and 5 March 2031\n\nAll were there.",
            "CONSULTATION ON PORT TOWNS",
        ),
    ],
)
def test_a_forum_s_name_is_joined_with_what_the_title_calls_this_meeting(text: str, label: str) -> None:
    assert own(text)[0] == label


@pytest.mark.parametrize(
    ("text", "label", "start"),
    [
        (
            "Quays Commission                                 QC/2031/SR.14\n"
            "Third session                                    2 November 2031\n\n"
            "Summary record of the 14th meeting\nHeld at Headquarters, New York, 14 October 2031, at 10 a.m.\n\n"
            "Chair: Ms. Tamm (Norway)\n\nThe meeting was called to order at 10.05 a.m.\n",
            "Quays Commission, Third session, 14th meeting",
            "2031-10-14T10:00:00",
        ),
        (
            "Commission des quais et des lacs                 CQL/2031/SR.14\n"
            "Troisième session                                2 novembre 2031\n\n"
            "Compte rendu analytique de la 14e séance\n"
            "Tenue au Siège, à New York, le mardi 14 octobre 2031, à 10 h 5\n\n"
            "Présidente : Mme Tamm (Norvège)\n\nLa séance est ouverte à 10 h 5.\n",
            "Commission des quais et des lacs, Troisième session, 14e séance",
            "2031-10-14T10:05:00",
        ),
        (
            "Comisión de Muelles y Lagos                      CML/2031/SR.14\n"
            "Tercer período de sesiones                       2 de noviembre de 2031\n\n"
            "Acta resumida de la 14ª sesión\n"
            "Celebrada en la Sede, Nueva York, el martes 14 de octubre de 2031, a las 10.00 horas\n\n"
            "Presidenta: Sra. Tamm (Noruega)\n\nSe declara abierta la sesión a las 10.05 horas.\n",
            "Comisión de Muelles y Lagos, Tercer período de sesiones, 14ª sesión",
            "2031-10-14T10:00:00",
        ),
    ],
)
def test_a_summary_record_is_of_the_meeting_in_its_head_and_not_of_its_own_day(
    text: str, label: str, start: str
) -> None:
    assert own(text) == (label, start)
    assert not any("2031-11-02" in line for line in facts(conversion(text), text)["events"])


def test_a_label_does_not_begin_with_what_leads_on_from_the_kind_of_paper() -> None:
    text = (
        "ACTA RESUMIDA\n   DE LA SESIÓN ESPECIAL SOBRE MUELLES Y LAGOS\n\n   Celebrada el 28 de abril de 2031\n\n"
        "I.   APERTURA\n\nLa Presidenta dio la bienvenida a las delegaciones.\n"
    )
    assert own(text)[0] == "SESIÓN ESPECIAL SOBRE MUELLES Y LAGOS"


def test_a_forum_named_in_a_sentence_of_the_first_page_is_not_the_paper_s_own() -> None:
    text = (
        "MEETING ON QUAYS\nGeneva, 4 and 5 March 2031\n\nSUMMARY\n\n"
        "A week before the International Migration Review Forum, forty Governments met in Geneva.\n"
    )
    assert conversion(text).document.about == ("meeting-2031-03-04",)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "on the eighth day of May, two thousand and thirty-one, they met", "2031-05-08"),
        ("en", "on the twenty-first day of May 2031", "2031-05-21"),
        ("fr", "l'an deux mille trente et un, puis le huit mai deux mille trente et un", "2031-05-08"),
        ("fr", "le premier juin 2031", "2031-06-01"),
        ("es", "a los ocho días del mes de mayo de dos mil treinta y uno, siendo las nueve", "2031-05-08"),
        ("es", "a los veintitrés días del mes de mayo del año 2031", "2031-05-23"),
        ("es", "a los treinta y un días", None),
    ],
)
def test_minutes_give_their_day_in_words(language: str, text: str, day: str | None) -> None:
    found = Calendar(knowledge().lexicons[language]).spelled(text.lower())
    assert (found.first if found else None) == day


MINUTES = {
    "en": """QUAYS COMMITTEE (QC)
SEVENTH ORDINARY MEETING

In Geneva, on the eighth day of May two thousand and thirty-one, the delegations met at the Harbour House.

09:30   ITEM 1. TRAVEL DOCUMENTS

Ms. Ilse Tamm, Director of Quays of Norway, stressed that the quays were full. Nobody asked for the floor after her.
The discussion was closed at noon. The members of the Committee then had lunch at the Harbour House.

15:00   ITEM 2. LAKES

Mr. Arno Pihl, Spokesman of the Union of Lakeside Towns, explained that lakes were deep. He thanked the members.
The Committee took note of what he had said. It was agreed to speak of lakes again in a year's time.

Friday 9 May

08:30   ITEM 3. SEAS

The Chair recalled the deadline. The text was left open for a week, and everybody went home before the rain came.
""",
    "fr": """COMITÉ DES QUAIS (CQ)
SEPTIÈME RÉUNION ORDINAIRE

À Genève, le huit mai deux mille trente et un, les délégations se sont réunies à la Maison du port.

9 h 30   POINT 1. DOCUMENTS DE VOYAGE

Mme Ilse Tamm, Directrice des quais de la Norvège, a souligné que les quais étaient pleins. Nul n'a repris la parole.
Le débat a été clos à midi. Les membres du Comité ont ensuite déjeuné à la Maison du port.

15 heures   POINT 2. LACS

M. Arno Pihl, Porte-parole de l'Union des villes lacustres, a expliqué que les lacs étaient profonds. Il a remercié.
Le Comité a pris note de ses paroles. Il est convenu de reparler des lacs dans un an.

Vendredi 9 mai

8 h 30   POINT 3. MERS

La Présidente a rappelé le délai. Le texte est resté ouvert une semaine, et chacun est rentré avant la pluie.
""",
    "es": """COMITÉ DE MUELLES (CM)
SÉPTIMA REUNIÓN ORDINARIA

En Ginebra, a los ocho días del mes de mayo de dos mil treinta y uno, se reunieron las delegaciones en la Casa.

09:30   PUNTO 1. DOCUMENTOS DE VIAJE

La Sra. Ilse Tamm, Directora de Muelles de Noruega, subrayó que los muelles estaban llenos. Nadie habló después.
El debate se cerró a mediodía. Los miembros del Comité almorzaron luego en la Casa del Puerto.

15:00   PUNTO 2. LAGOS

El Sr. Arno Pihl, Vocero de la Unión de Ciudades Lacustres, explicó que los lagos eran hondos. Agradeció la invitación.
El Comité tomó nota de sus palabras. Se acordó volver a hablar de los lagos dentro de un año.

Viernes 9 de mayo

08:30   PUNTO 3. MARES

La Presidenta recordó el plazo. El texto quedó abierto una semana, y todos volvieron a casa antes de la lluvia.
""",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_minutes_whose_items_have_hours_are_no_agenda(language: str) -> None:
    found = conversion(MINUTES[language])
    sessions = [e.start for e in found.events if e.parent]
    assert sessions == ["2031-05-08T09:30:00", "2031-05-08T15:00:00", "2031-05-09T08:30:00"]
    assert {p.person for p in found.participations} >= {"ilse-tamm", "arno-pihl"}
    assert len([s for s in found.statements if not s.recommends]) >= 2


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "MEETING ON QUAYS\nGeneva, 4 March 2031\n\nREPORT\n\nThey met on 4 March 2031, at 10 a.m.\n",
            "2031-03-04T10:00:00",
        ),
        (
            "RÉUNION SUR LES QUAIS\nGenève, 4 mars 2031\n\nRAPPORT\n\nOn s'est réuni le 4 mars 2031, à 9 h 30.\n",
            "2031-03-04T09:30:00",
        ),
        (
            "REUNIÓN SOBRE MUELLES\nGinebra, 4 de marzo de 2031\n\nINFORME\n\n"
            "El Comité se reunió el 4 de marzo de 2031, a las 10:10 a.m., en Ginebra.\n",
            "2031-03-04T10:10:00",
        ),
    ],
)
def test_a_meeting_of_one_day_begins_at_the_hour_that_its_first_sentence_tells(text: str, start: str) -> None:
    assert own(text)[1] == start
