"""Papers that call their meeting by no name and no day: those who took part in it are told all the same."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """Rescue at sea: forty years of the spirit of the quays

The panel was opened by:

• Professor Ottoline PASK, President of the League of Pilots;
• Mr. Silas VEA, Minister of Docks of Ghana.

Ms. Enid Marsh, Director of Docks of Norway, moderated the event. She stressed what was new in both texts: buoys and
lamps for the pilots, and oars for those who lost them.
"""
FR = """Sauvetage en mer : quarante ans de l'esprit des quais

Le panel a été ouvert par :

• Professeur Ottoline PASK, Présidente de la Ligue des pilotes ;
• M. Silas VEA, Ministre des ports du Ghana.

Mme Enid Marsh, Directrice des ports de la Norvège, a modéré l'événement. Elle a souligné ce que les deux textes
apportent de neuf : des bouées et des lampes pour les pilotes, et des rames pour ceux qui les ont perdues.
"""
ES = """Rescate en el mar: cuarenta años del espíritu de los muelles

El panel fue inaugurado por:

• Profesora Ottoline PASK, Presidenta de la Liga de Prácticos;
• Sr. Silas VEA, Ministro de Puertos de Ghana.

La Sra. Enid Marsh, Directora de Puertos de Noruega, actuó de moderadora en el evento. Resaltó lo que traen de nuevo
ambos textos: boyas y faros para los prácticos, y remos para quienes los perdieron.
"""
TITLED = """Rescue at sea before the Committee

Ms. Enid Marsh, Director of Docks of Norway, said that pilots had no oars left and that lamps would be bought by the
League. Her counterpart of Ghana, Silas Vea, did not want to comment on that.
"""


@pytest.mark.parametrize("text", [EN, FR, ES])
def test_those_who_took_part_are_told_of_a_meeting_that_is_never_named(text: str) -> None:
    found = conversion(text)
    (event,) = found.events
    assert {(p.person, p.role) for p in found.participations} == {
        ("ottoline-pask", "opening"),
        ("silas-vea", "opening"),
        ("enid-marsh", "moderator"),
    }
    assert {p.event for p in found.participations} == {event.key} == set(found.document.about)
    assert event.start is None


@pytest.mark.parametrize("text", [EN, FR, ES])
def test_an_assumed_meeting_is_doubtful_and_what_the_press_reports_is_not_said_to_be_said_there(text: str) -> None:
    found = conversion(text)
    assert all(p.confidence <= 0.8 for p in found.participations)
    assert found.statements
    assert {said.event for said in found.statements} == {None}


def test_a_meeting_is_not_assumed_where_nobody_took_part_in_one() -> None:
    found = conversion(TITLED)
    assert found.statements
    assert (found.events, found.participations, found.document.about) == ((), (), ())


def test_assumed_meetings_of_two_papers_are_not_taken_for_one() -> None:
    one, other = conversion(EN, "quays.en.txt"), conversion(EN, "docks.en.txt")
    assert one.events[0].key != other.events[0].key


@pytest.mark.parametrize(
    "text",
    [
        "Opening the new lock, Ottoline Pask, Minister of Docks of Ghana, said that boats were late.\n",
        "En ouvrant la nouvelle écluse, Ottoline Pask, Ministre des ports du Ghana, a dit que les bateaux tardaient.\n",
        "Al abrir la nueva esclusa, Ottoline Pask, Ministra de Puertos de Ghana, dijo que los barcos tardaban.\n",
    ],
)
def test_who_opens_a_lock_opens_no_meeting(text: str) -> None:
    assert (conversion(text).events, conversion(text).participations) == ((), ())
