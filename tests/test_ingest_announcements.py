"""Announcements of meetings, told in prose: who will open, lead, speak and close."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """Second Forum on Small Quays, Valletta, 6 and 7 June 2031

Opening remarks will be delivered by the Minister of Docks of Ghana, Ottoline Pask. The debate will be moderated by
journalist Silas Vea.

Enid Marsh, Professor at the University of the Lakes, will deliver the keynote address. The keynote speech on oars was
given by Anselm Crane, Mayor of Wick.

Closing remarks will be delivered by the Director of Docks of Norway, Ulla Bergh.
"""
FR = """Deuxième Forum sur les petits quais, La Valette, 6 et 7 juin 2031

L'ouverture sera assurée par la Ministre des ports du Ghana, Mme Ottoline Pask. La modération sera assurée par
M. Silas Vea, Ambassadeur des Tonga.

Mme Enid Marsh, professeure à l'Université des Lacs, prononcera le discours principal. Le discours principal sur les
rames a été prononcé par M. Anselm Crane, Maire de Wick.

La clôture sera assurée par la Directrice des ports de la Norvège, Mme Ulla Bergh.
"""
ES = """Segundo Foro sobre Pequeños Muelles, La Valeta, 6 y 7 de junio de 2031

La inauguración estará a cargo de la ministra de Puertos de Ghana, Ottoline Pask. Moderará Silas Vea, embajador de
Tonga.

Enid Marsh, profesora de la Universidad de los Lagos, dictará la conferencia magistral. La conferencia magistral sobre
remos la impartió Anselm Crane, alcalde de Wick.

La directora de Puertos de Noruega, Ulla Bergh, tendrá a su cargo la clausura.
"""


@pytest.mark.parametrize("text", [EN, FR, ES], ids=["en", "fr", "es"])
def test_announcements_tell_who_will_open_lead_give_the_keynote_and_close(text: str) -> None:
    told = {p.person: p.role for p in conversion(text).participations}
    assert told == {
        "ottoline-pask": "opening",
        "silas-vea": "moderator",
        "enid-marsh": "keynote",
        "anselm-crane": "keynote",
        "ulla-bergh": "closing",
    }


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("El panel, que moderará el director de Puertos de Noruega, Silas Vea, tratará de boyas.", "moderator"),
        ("La moderación correrá por cuenta de la periodista Silas Vea.", "moderator"),
        ("El cierre quedará a cargo del alcalde de Wick, Silas Vea.", "closing"),
        ("El embajador de Tonga, Silas Vea, estará a cargo de las palabras de bienvenida.", "opening"),
    ],
)
def test_who_leads_may_stand_behind_the_verb_and_the_post(sentence: str, role: str) -> None:
    found = conversion(f"Foro sobre Pequeños Muelles, La Valeta, 6 y 7 de junio de 2031\n\n{sentence}\n")
    assert [(p.person, p.role) for p in found.participations] == [("silas-vea", role)]


TO_COME = {
    "en": """Ministers confirmed for the “Second Forum on Small Quays”

12 May 2031

The Guild of Pilots and the Government of Malta will hold the Second Forum on Small Quays in Dakar on 6 and 7 June.

“Oars are dear,” said Enid Marsh, Minister of Docks of Norway.

The Forum will be opened by the Minister of Docks of Ghana, Ottoline Pask.
""",
    "fr": """Des ministres confirmés pour le « Deuxième Forum sur les petits quais »

12 mai 2031

La Guilde des pilotes et le Gouvernement de Malte organiseront le Deuxième Forum sur les petits quais à Dakar les 6 et
7 juin.

« Les rames sont chères », a dit Enid Marsh, Ministre des ports de la Norvège.

Le Forum sera ouvert par la Ministre des ports du Ghana, Ottoline Pask.
""",
    "es": """Confirman ministros para el “Segundo Foro sobre Pequeños Muelles”

12 de mayo de 2031

El Gremio de Prácticos y el Gobierno de Malta organizarán el Segundo Foro sobre Pequeños Muelles en Dakar los días 6 y 7
de junio.

“Los remos son caros”, dijo Enid Marsh, ministra de Puertos de Noruega.

El Foro será inaugurado por la ministra de Puertos de Ghana, Ottoline Pask.
""",
}


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Second Forum on Small Quays"),
        ("fr", "Deuxième Forum sur les petits quais"),
        ("es", "Segundo Foro sobre Pequeños Muelles"),
    ],
)
def test_what_is_announced_is_planned_and_who_is_quoted_did_not_speak_there(language: str, label: str) -> None:
    found = conversion(TO_COME[language])
    assert [(e.label, e.start, e.end, e.place and e.place.ref) for e in found.events] == [
        (label, "2031-06-06", "2031-06-07", "place/dakar")
    ]
    assert [(p.person, p.role, p.status) for p in found.participations] == [("ottoline-pask", "opening", "planned")]
    assert [(s.speaker, s.event) for s in found.statements] == [("person:enid-marsh", None)]


@pytest.mark.parametrize(
    "lead",
    [
        "The Second Forum on Small Quays, which will meet until 7 June, was opened in Dakar on 6 June 2031.",
        "The Second Forum on Small Quays was held in Dakar on 6 June 2031. The next one will be held in Accra in 2032.",
    ],
)
def test_what_was_opened_is_not_planned(lead: str) -> None:
    text = f"Quays discussed in Dakar\n\n{lead}\n\nEnid Marsh, Minister of Docks of Norway, said that oars were dear.\n"
    found = conversion(text)
    assert [(p.person, p.status) for p in found.participations] == [("enid-marsh", "attested")]


def test_a_headline_calls_its_meeting_by_the_name_in_quotation_marks() -> None:
    told = "Ottoline Pask, Minister of Docks of Ghana, opened the Forum."
    found = conversion(f"Ministers ready for the “Forum on Small Quays”\n\n{told}\n")
    assert [e.label for e in found.events] == ["Forum on Small Quays"]
