"""Reports that follow the items of an agenda: each is a session, and who speaks under several takes part in each."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion as _read

EN = """REPORT OF THE STANDING COMMITTEE ON FERRIES ON ITS THIRD MEETING

Accra, 4 and 5 May 2031

I. Opening of the meeting (agenda item 1)

1. Ms. Ada Vea (Ghana), Chair of the Standing Committee, opened the third meeting, which was held in Accra on 4 and 5
May 2031, and welcomed the delegates.

2. The Committee elected Mr. Ari Roe (Peru) as Rapporteur.

II. The price of a crossing (agenda item 2)

3. Mr. Olo Tam, Director of Harbours of Samoa, said that a crossing had become dearer than a week's wages.

4. Ms. Ina Bel (Kenya) asked who set the prices.

III. Lifeboats (agenda items 3 and 4)

5. Mr. Tam noted that boats were inspected twice a year. The representative of Togo supported him.

IV. Adoption of the report and closure

6. The Rapporteur introduced the draft report, which was adopted.
"""
FR = """RAPPORT DE LA TROISIÈME RÉUNION DU COMITÉ PERMANENT DES BACS

Accra, 4 et 5 mai 2031

1. Ouverture de la réunion

La troisième réunion du Comité permanent des bacs s'est tenue à Accra les 4 et 5 mai 2031. Mme Ada Vea (Ghana),
Présidente du Comité, a ouvert la réunion.

2. Le prix d'une traversée

M. Olo Tam, Directeur des ports du Samoa, a déclaré qu'une traversée coûtait plus d'une semaine de salaire. Mme Ina Bel
(Kenya) a demandé qui fixait les prix.

3. Les canots

M. Tam a indiqué que les canots étaient inspectés deux fois l'an.

4. Questions diverses

Mme Bel a annoncé une visite du port.

5. Adoption du rapport et clôture

Le rapport a été adopté.
"""
ES = """INFORME DE LA TERCERA REUNIÓN DEL COMITÉ PERMANENTE DE TRANSBORDADORES

Accra, 4 y 5 de mayo de 2031

A. Apertura de la reunión (tema 1)

1. La tercera reunión del Comité Permanente de Transbordadores se celebró en Accra los días 4 y 5 de mayo de 2031. La
Sra. Ada Vea (Ghana), Presidenta del Comité, inauguró la reunión.

B. El precio de una travesía (tema 2 del programa)

2. El Sr. Olo Tam, Director de Puertos de Samoa, dijo que una travesía costaba más que una semana de salario.

C. Los botes (temas 3 y 4)

3. El Sr. Tam señaló que los botes se revisaban dos veces al año.

D. Otros asuntos

4. La Sra. Ina Bel (Kenya) anunció una visita al puerto.
"""
SUBJECTS = """REPORT OF THE THIRD MEETING OF THE STANDING COMMITTEE ON FERRIES

Accra, 4 and 5 May 2031

I. Introduction

1. The third meeting of the Standing Committee on Ferries was held in Accra on 4 and 5 May 2031.

II. What a crossing costs

2. Mr. Olo Tam, Director of Harbours of Samoa, said that a crossing had become dearer than a week's wages.

III. What lifeboats are for

3. Mr. Tam noted that boats were inspected twice a year.

IV. Recommendations

4. Boats should be inspected by those who row them.
"""

NAMES = ("Ulo Gar", "Ife Lom", "Ode Pir")


def _labels(found: Conversion) -> list[str | None]:
    return [event.label for event in found.events if event.parent]


def _parts(found: Conversion, person: str) -> set[tuple[str, str]]:
    return {(p.event.rpartition("/")[2], p.role) for p in found.participations if p.person == person}


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (EN, ["Opening of the meeting", "The price of a crossing", "Lifeboats", "Adoption of the report and closure"]),
        (
            FR,
            [
                "Ouverture de la réunion",
                "Le prix d'une traversée",
                "Les canots",
                "Questions diverses",
                "Adoption du rapport et clôture",
            ],
        ),
        (ES, ["Apertura de la reunión", "El precio de una travesía", "Los botes", "Otros asuntos"]),
    ],
)
def test_items_are_sessions(text: str, labels: list[str]) -> None:
    assert _labels(_read(text)) == labels


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (EN, {"the-price-of-a-crossing", "lifeboats"}),
        (FR, {"le-prix-d-une-traversee", "les-canots"}),
        (ES, {"el-precio-de-una-travesia", "los-botes"}),
    ],
)
def test_who_speaks_under_two_items_takes_part_in_both(text: str, events: set[str]) -> None:
    assert _parts(_read(text), "olo-tam") == {(event, "speaker") for event in events}


def test_a_rapporteur_named_by_the_post_reports_under_the_last_item() -> None:
    assert ("adoption-of-the-report-and", "rapporteur") in _parts(_read(EN), "ari-roe")


def test_a_chair_does_not_speak_under_each_item() -> None:
    assert {role for _, role in _parts(_read(EN), "ada-vea")} <= {"opening", "chair"}


def test_statements_were_made_under_their_items() -> None:
    said = {s.as_written: (s.event or "").rpartition("/")[2] for s in _read(EN).statements}
    assert said["Mr. Tam"] == said["The representative of Togo"] == "lifeboats"


def test_subjects_of_a_report_are_no_sessions() -> None:
    found = _read(SUBJECTS)
    assert _labels(found) == []
    assert len(_parts(found, "olo-tam")) == 1


@pytest.mark.parametrize("heading", ["Attendance", "List of documents", "Recommendations", "Next steps"])
def test_what_was_not_taken_up_is_no_session(heading: str) -> None:
    found = _read(EN.replace("III. Lifeboats (agenda items 3 and 4)", f"III. {heading}"))
    assert heading not in _labels(found)
    assert {event for event, _ in _parts(found, "olo-tam")} == {"the-price-of-a-crossing"}


def test_who_was_named_before_the_items_speaks_under_one() -> None:
    text = EN.replace(
        "as Rapporteur.\n", "as Rapporteur. Messages were read by Mr. Ulo Gar, Director of Docks of Fiji.\n"
    )
    text = text.replace("asked who set the prices.", "asked who set the prices. Mr. Gar replied that he did.")
    assert ("the-price-of-a-crossing", "speaker") in _parts(_read(text), "ulo-gar")


def test_an_opening_goes_on_to_the_next_title() -> None:
    more = "".join(
        f"\n{n}. Mr. {name}, Director of Docks of Fiji, spoke of ropes.\n" for n, name in enumerate(NAMES, 3)
    )
    text = EN.replace("\nII. The price", f"{more}\nII. The price")
    opened = {p.person for p in _read(text).participations if p.role == "opening"}
    assert opened == {"ada-vea", "ulo-gar", "ife-lom", "ode-pir"}


def test_items_that_begin_alike_are_each_a_session() -> None:
    text = EN.replace("The price of a crossing", "Consideration of the report of the Bureau")
    text = text.replace("Lifeboats", "Consideration of the report of the Treasurer")
    assert {event.rpartition("-")[2] for event, _ in _parts(_read(text), "olo-tam")} == {"of", "treasurer"}
    assert len({event.key for event in _read(text).events if event.parent}) == len(_labels(_read(text)))
