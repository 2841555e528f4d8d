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
