"""Pages of events that show each speaker on lines of their own: the name, under it the post, then the body."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

CARDS = {
    "en": """Dialogue on Small Quays
Geneva, 4 March 2031

The dialogue will look at how the small towns of the lake keep their quays open to the ferrymen of other towns.

Opening remarks

Ottoline Pask
Ottoline Pask
Director-General
International Labour Organization (ILO)

Speakers

Silas Vea, Ambassador
Silas Vea
Permanent Representative of Tonga to the United Nations and to the other international organizations that have their
Enid Marsh
Enid Marsh
Minister of Docks, Norway

Moderator

Anselm Crane
Chief, Ports Branch, ILO

Share this event
""",
    "fr": """Dialogue sur les petits quais
Genève, 4 mars 2031

Le dialogue examinera comment les petites villes du lac gardent leurs quais ouverts aux passeurs d'autres villes.

Ouverture

Ottoline Pask
Ottoline Pask
Directrice générale
Organisation internationale du Travail (OIT)

Allocutions

Silas Vea, Ambassadeur
Silas Vea
Représentant permanent des Tonga auprès des Nations Unies, Coprésident de la dernière session du Forum sur les quais
Enid Marsh
Enid Marsh
Ministre des ports, Norvège

Modération

Anselm Crane
Chef du service des ports, OIT

Partager
""",
    "es": """Diálogo sobre pequeños muelles
Ginebra, 4 de marzo de 2031

El diálogo examinará cómo los pueblos del lago tienen sus muelles abiertos a los barqueros de otros pueblos del lago.

Apertura

Ottoline Pask
Ottoline Pask
Directora General
Organización Internacional del Trabajo (OIT)

Panelistas

Silas Vea, Embajador
Silas Vea
Representante Permanente de Tonga ante las Naciones Unidas, Copresidente de la última sesión del Foro de Muelles
Enid Marsh
Enid Marsh
Ministra de Puertos, Noruega

Moderador

Anselm Crane
Jefe de la Unidad de Puertos, OIT

Compartir
""",
}


@pytest.mark.parametrize("language", list(CARDS))
def test_names_over_their_posts_take_part_as_the_label_above_them_says(language: str) -> None:
    found = conversion(CARDS[language]).participations
    told = [(p.person, p.role, p.on_behalf_of) for p in found]
    assert told == [
        ("ottoline-pask", "opening", ("organization/ilo",)),
        ("silas-vea", "speaker", ("state/TON",)),
        ("enid-marsh", "speaker", ("state/NOR",)),
        ("anselm-crane", "moderator", ("organization/ilo",)),
    ]


def test_a_name_without_a_post_under_it_is_no_card() -> None:
    text = "Dialogue on Small Quays\nGeneva, 4 March 2031\n\nSpeakers\n\nOtumba Ferry\n\nTickets\n\nMarsh Lane\n\nMap\n"
    assert conversion(text).participations == ()


OPENING = {
    "en": ("Workshop on Quays, Geneva, 4 May 2031", "10:00-10:30 Opening remarks", "Speakers include:", "Ghana"),
    "fr": (
        "Atelier sur les quais, Genève, 4 mai 2031",
        "10h00 - 10h30 Cérémonie d'ouverture",
        "Allocutions :",
        "Ghana",
    ),
    "es": ("Taller sobre muelles, Ginebra, 4 de mayo de 2031", "10:00-10:30 Acto de apertura", "Oradores:", "Ghana"),
}


@pytest.mark.parametrize("language", list(OPENING))
def test_the_speakers_of_an_opening_open(language: str) -> None:
    title, row, label, state = OPENING[language]
    minister = {"en": "Minister of Docks", "fr": "Ministre des ports", "es": "Ministra de Puertos"}[language]
    names = f"- Ottoline Pask, {minister}, {state}\n- Enid Marsh, {minister}, {state}"
    last = "10:30-12:00 Panel 1: Quays\n\n12:00-13:00 Panel 2: Oars\n\n13:00-13:30 Panel 3: Lamps"
    found = conversion(f"{title}\n\n{row}\n\n{label}\n\n{names}\n\n{last}\n").participations
    assert [(p.person, p.role) for p in found] == [("ottoline-pask", "opening"), ("enid-marsh", "opening")]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Held in Geneva from 4 to 6 May 2031, the Fourth Forum on Small Quays was opened by pilots.",
         "Fourth Forum on Small Quays"),
        ("Organisé à Genève du 4 au 6 mai 2031, le quatrième Forum sur les petits quais a réuni des pilotes.",
         "Quatrième Forum sur les petits quais"),
        ("Celebrado en Ginebra del 4 al 6 de mayo de 2031, el cuarto Foro de Muelles reunió a los prácticos.",
         "Cuarto Foro de Muelles"),
    ],
)  # fmt: skip
def test_days_before_a_meetings_name_are_its_days(sentence: str, label: str) -> None:
    (event,) = conversion(f"{sentence}\n").events
    assert (event.label, event.start, event.end) == (label, "2031-05-04", "2031-05-06")
