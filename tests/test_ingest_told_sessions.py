"""Sessions that sentences name: who speaks there is told of the session, not of the whole meeting."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

EN = """Report of the Forum on Small Quays, Valletta, 3 and 4 May 2031

At the opening ceremony, Ottoline Pask, Minister of Docks of Ghana, welcomed the pilots.

In the first session, moderated by Silas Vea, Ambassador of Tonga, buoys were discussed. Enid Marsh, Director of Docks
of Norway, presented a map of lamps.

Lachlan Overbury, Minister of Ports of Malta, said that oars were dear. Anselm Crane, Mayor of Wick, who chaired the
second panel, asked for lamps.
"""
FR = """Rapport du Forum sur les petits quais, La Valette, 3 et 4 mai 2031

Lors de la cérémonie d'ouverture, Ottoline Pask, Ministre des ports du Ghana, a accueilli les pilotes.

La première session, animée par Silas Vea, Ambassadeur des Tonga, a traité des bouées. Enid Marsh, Directrice des ports
de la Norvège, a présenté une carte des phares.

Lachlan Overbury, Ministre des ports de Malte, a dit que les rames étaient chères. Anselme Crane, Maire de Wick, qui
présidait le deuxième panel, a demandé des lampes.
"""
ES = """Informe del Foro sobre Pequeños Muelles, La Valeta, 3 y 4 de mayo de 2031

En la ceremonia de apertura, Ottoline Pask, Ministra de Puertos de Ghana, dio la bienvenida a los prácticos.

En la primera sesión, moderada por Silas Vea, Embajador de Tonga, se habló de boyas. Enid Marsh, Directora de Puertos de
Noruega, presentó un mapa de faros.

Lachlan Overbury, Ministro de Puertos de Malta, dijo que los remos eran caros. Anselmo Crane, Alcalde de Wick, que
presidió el segundo panel, pidió lámparas.
"""


def sessions(found: Conversion) -> dict[str, str]:
    """What session each took part in, by the label of the event."""
    labels = {event.key: event.label or "" for event in found.events}
    return {p.person: labels[p.event] for p in found.participations if "/" in p.event}


@pytest.mark.parametrize(
    ("text", "opening", "first", "second"),
    [
        (EN, "Opening ceremony", "First session", "Second panel"),
        (FR, "Cérémonie d'ouverture", "Première session", "Deuxième panel"),
        (ES, "Ceremonia de apertura", "Primera sesión", "Segundo panel"),
    ],
)
def test_who_speaks_in_a_session_that_prose_names_speaks_there(
    text: str, opening: str, first: str, second: str
) -> None:
    found = conversion(text)
    crane = "anselm-crane" if text is EN else "anselme-crane" if text is FR else "anselmo-crane"
    told = {"ottoline-pask": opening, "silas-vea": first, "enid-marsh": first, crane: second}
    assert sessions(found) == told
    assert {e.parent for e in found.events if "/" in e.key} == {next(e.key for e in found.events if "/" not in e.key)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Before the first session, Ottoline Pask, Minister of Docks of Ghana, opened the Forum.",
        "At the first session of the Guild of Pilots, Ottoline Pask, Minister of Docks of Ghana, gave a speech.",
        "The opening ceremony was followed by a speech of Ottoline Pask, Minister of Docks of Ghana.",
        "At its fortieth session, Ottoline Pask, Minister of Docks of Ghana, gave a speech.",
        "In the first session, held in 2029, Ottoline Pask, Minister of Docks of Ghana, gave a speech.",
    ],
)
def test_a_session_of_another_meeting_or_another_hour_is_not_where_somebody_speaks(sentence: str) -> None:
    head = "Report of the Forum on Small Quays, Valletta, 3 and 4 May 2031\n\n"
    assert sessions(conversion(head + sentence + "\n")) == {}


def test_a_session_told_twice_is_one_and_joins_the_section_under_its_title() -> None:
    text = EN + "\nSession 1\n\nOtto Lund, Director of Docks of Malta, said that lamps were dear.\n"
    found = conversion(text + "\nThe forum ended. In the first session, Iris Tindle of Malta also spoke.\n")
    assert [e.key.rpartition("/")[2] for e in found.events].count("session-1") == 1
    assert sessions(found)["otto-lund"] == sessions(found)["enid-marsh"]


TITLED = {
    "en": """Report of the Forum on Small Quays, Valletta, 3 and 4 May 2031

The panel “Data to decide”, moderated by Silas Vea, Ambassador of Tonga, dealt with buoys. Enid Marsh, Director of Docks
of Norway, presented a map of lamps.

The first panel, “Open oars”, was chaired by Anselm Crane, Mayor of Wick.

At a session entitled “Lamps for all”, Ottoline Pask, Minister of Docks of Ghana, said that oars were dear.
""",
    "fr": """Rapport du Forum sur les petits quais, La Valette, 3 et 4 mai 2031

Le panel « Data to decide », modéré par Silas Vea, Ambassadeur des Tonga, a traité des bouées. Enid Marsh, Directrice
des ports de la Norvège, a présenté une carte des phares.

Le premier panel, intitulé « Open oars », était présidé par Anselm Crane, Maire de Wick.

Lors d'une séance intitulée « Lamps for all », Ottoline Pask, Ministre des ports du Ghana, a dit que les rames étaient
chères.
""",
    "es": """Informe del Foro sobre Pequeños Muelles, La Valeta, 3 y 4 de mayo de 2031

El panel “Data to decide”, moderado por Silas Vea, embajador de Tonga, trató de boyas. Enid Marsh, directora de Puertos
de Noruega, presentó un mapa de faros.

El primer panel, “Open oars”, fue presidido por Anselm Crane, alcalde de Wick.

En una sesión titulada “Lamps for all”, Ottoline Pask, ministra de Puertos de Ghana, dijo que los remos eran caros.
""",
}


@pytest.mark.parametrize("language", list(TITLED))
def test_a_session_that_prose_calls_by_its_title_is_one(language: str) -> None:
    found = conversion(TITLED[language])
    first = {"en": "First panel", "fr": "Premier panel", "es": "Primer panel"}[language]
    assert sessions(found) == {
        "silas-vea": "Data to decide",
        "enid-marsh": "Data to decide",
        "anselm-crane": f"{first}: Open oars",
        "ottoline-pask": "Lamps for all",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "In a panel titled “Old ropes” held in 2029, Ottoline Pask, Minister of Docks of Ghana, opened the talks.",
        "Ottoline Pask, Minister of Docks of Ghana, wants a panel “for all the quays”, she said.",
    ],
)
def test_a_title_in_quotation_marks_alone_makes_no_session(sentence: str) -> None:
    found = conversion(f"Report of the Forum on Small Quays, Valletta, 3 and 4 May 2031\n\n{sentence}\n")
    assert sessions(found) == {}


def test_what_the_paper_is_of_is_no_session_of_itself() -> None:
    lead = "The panel “Small quays” was held in Valletta on 3 May 2031."
    found = conversion(f"Quays and oars\n\n{lead}\n\nOttoline Pask, Minister of Docks of Ghana, opened the panel.\n")
    assert [e.key for e in found.events if "/" in e.key] == []
