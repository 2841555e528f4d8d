"""Groups that meet beside a plenary: with who leads them they are parts of the meeting."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Lomé Conference on Quays\nReport\nLomé, 4 May 2032\n\n"
    "The Lomé Conference on Quays was held in Lomé on 4 May 2032.\n\n",
    "fr": "Conférence de Lomé sur les quais\nRapport\nLomé, 4 mai 2032\n\n"
    "La Conférence de Lomé sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n",
    "es": "Conferencia de Lomé sobre los muelles\nInforme\nLomé, 4 de mayo de 2032\n\n"
    "La Conferencia de Lomé sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        (
            "en",
            "Dredging: In the contact group, co-chaired by Ada Roe (Togo) and Tom Brink (Chad), parties read it. "
            "KENYA called for a fund.",
            "Contact group: Dredging",
        ),
        (
            "en",
            "The contact group on fees, co-chaired by Ada Roe (Togo) and Tom Brink (Chad), met late. "
            "KENYA called for a fund.",
            "Contact group on fees",
        ),
        (
            "en",
            "Working Group II, chaired by Ada Roe (Togo) and Tom Brink (Chad), took up fees. KENYA called for a fund.",
            "Working Group II",
        ),
        (
            "fr",
            "Dragage : Le groupe de contact, coprésidé par Ada Roe (Togo) et Tom Brink (Tchad), a repris le texte. "
            "Le KENYA a demandé un fonds.",
            "Groupe de contact: Dragage",
        ),
        (
            "fr",
            "Le Groupe de travail II, présidé par Ada Roe (Togo) et Tom Brink (Tchad), a vu les droits. "
            "Le KENYA a demandé un fonds.",
            "Groupe de travail II",
        ),
        (
            "es",
            "Dragado: En el grupo de contacto, copresidido por Ada Roe (Togo) y Tom Brink (Chad), se leyó el texto. "
            "KENYA pidió un fondo.",
            "Grupo de contacto: Dragado",
        ),
        (
            "es",
            "El grupo de contacto sobre tasas, copresidido por Ada Roe (Togo) y Tom Brink (Chad), se reunió tarde. "
            "KENYA pidió un fondo.",
            "Grupo de contacto sobre tasas",
        ),
    ],
)
def test_a_group_with_who_leads_it_is_a_part_of_the_meeting(language: str, text: str, label: str) -> None:
    found = conversion(HEADS[language] + text + "\n")
    part = next(event for event in found.events if event.label == label)
    assert {(p.person, p.role, p.event) for p in found.participations} == {
        ("ada-roe", "chair", part.key),
        ("tom-brink", "chair", part.key),
    }
    assert [(s.speaker, s.event) for s in found.statements] == [("state/KEN", part.key)]


def test_groups_on_two_subjects_are_two() -> None:
    text = (
        "Le groupe de contact sur les droits, coprésidé par Ada Roe (Togo), s'est réuni. Le groupe de contact sur les "
        "marées, coprésidé par Tom Brink (Tchad), s'est réuni."
    )
    found = conversion(HEADS["fr"] + text + "\n").participations
    assert len({p.event for p in found}) == 2
