"""Rows of a programme with a room between the hour and the title, who sponsors, and who takes part besides."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = (
    "Side events of the Autumn Session of the Assembly of Quays (30 September – 4 October 2033)\n\n"
    "Friday 30 September 2033\n13:00 – 14:00\n{0}\nSide event on “Quays and Tides”, sponsored by Otto Pask (Norway)"
    " and Ada Tissier (Ghana), with the participation of Ottoline Colle, President of the Quays Alliance\n"
    "14:00 – 15:00\n{0}\nBoats and harbours\nSpeakers: Aube Roe, Minister of Quays, Togo\n"
)
FR = (
    "Manifestations en marge de la session d’automne de l’Assemblée des quais (30 septembre – 4 octobre 2033)\n\n"
    "Vendredi 30 septembre 2033\n13 h 00 – 14 h 00\n{0}\nAtelier sur « Quais et marées », parrainé par Otto Pask"
    " (Norvège) et Ada Tissier (Ghana), avec la participation de Ottoline Colle, Présidente de l’Alliance des quais\n"
    "14 h 00 – 15 h 00\n{0}\nBateaux et ports\nIntervenants : Aube Roe, Ministre des quais, Togo\n"
)
ES = (
    "Actos paralelos del período de sesiones de otoño de la Asamblea de Muelles (30 de septiembre – 4 de octubre de"
    " 2033)\n\nViernes 30 de septiembre de 2033\n13.00 – 14.00\n{0}\nActo paralelo sobre «Muelles y mareas»,"
    " patrocinado por Otto Pask (Noruega) y Ada Tissier (Ghana), con la participación de Ottoline Colle, Presidenta de"
    " la Alianza de Muelles\n14.00 – 15.00\n{0}\nBarcos y puertos\nOradores: Aube Roe, Ministra de Muelles, Togo\n"
)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (EN.format("Room 5, Main Building"), ["Side event on “Quays and Tides”", "Boats and harbours"]),
        (EN.format("Conference Room B"), ["Side event on “Quays and Tides”", "Boats and harbours"]),
        (FR.format("Salle 5, Palais"), ["Atelier sur « Quais et marées »", "Bateaux et ports"]),
        (FR.format("Hémicycle"), ["Atelier sur « Quais et marées »", "Bateaux et ports"]),
        (ES.format("Sala de conferencias 3"), ["Acto paralelo sobre «Muelles y mareas»", "Barcos y puertos"]),
        (ES.format("Auditorio"), ["Acto paralelo sobre «Muelles y mareas»", "Barcos y puertos"]),
    ],
)
def test_a_room_under_an_hour_is_no_title(text: str, titles: list[str]) -> None:
    assert [e.label for e in conversion(text).events if e.parent] == titles


@pytest.mark.parametrize("text", [EN.format("Room 5"), FR.format("Salle 5"), ES.format("Sala 5")])
def test_each_of_those_a_row_names_has_their_own_posts(text: str) -> None:
    found = {
        p.person: ([h.post for h in p.holdings] != [], p.on_behalf_of[0][:6]) for p in conversion(text).participations
    }
    assert found == {
        "otto-pask": (False, "state/"),
        "ada-tissier": (False, "state/"),
        "ottoline-colle": (True, "organi"),
        "aube-roe": (True, "state/"),
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (EN.replace("\n{0}\nBoats and", "\nRoom for boats and"), "Room for boats and harbours"),
        (FR.replace("\n{0}\nBateaux et", "\nSalle comble : les"), "Salle comble : les ports"),
        (ES.replace("\n{0}\nBarcos y", "\nSala abierta: los"), "Sala abierta: los puertos"),
    ],
)
def test_a_title_that_begins_like_a_room_stays(text: str, title: str) -> None:
    assert title in [e.label for e in conversion(text.format("")).events]
