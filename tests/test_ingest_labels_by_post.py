"""Labels of records that give a post before a name, turns that begin with whom they address, and sittings that prepare
a meeting to come."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FRENCH = """COMMISSION DES PORTS
Jeudi 5 mai 2033
Présidence de M. Aubin Terrasson

Mme Lise Corvaisier, ministre des Quais : Le traité sera signé en juin. Nous avons consulté les communes.

Le ministre des Phares, M. Odon Mercadier : Les phares seront automatisés avant l'hiver. Le budget est voté.

La directrice générale de l'Office des digues, Mme Anne-Lise Pourtier : Je confirme ces chiffres à la commission.

Le ministre des Phares, M. Odon Mercadier : Monsieur le président, je n'ai rien à ajouter à ce propos.
"""
SPANISH = """COMISIÓN DE PUERTOS
Versión taquigráfica
Lunes 2 de mayo de 2033

La señora MINISTRA DE MUELLES, Inés Tolosa.— Gracias, señores diputados. El tratado se firmará en junio.

El señor DIRECTOR GENERAL DE FAROS, Ramiro Zarraga.— Los faros se automatizarán antes del invierno.

La señora MINISTRA DE MUELLES, Inés Tolosa.— Quiero agregar que el presupuesto ya fue votado.
"""
ENGLISH = """HARBOUR COMMITTEE
Verbatim record
Monday, 2 May 2033

The Minister for Docks, Mr. Aldous Pask: I thank the Committee. The treaty will be signed in June.

The Director of Trade, Lights and Buoys, Dr. Ottoline Vane: We shall automate every light before the winter.

The Chair of the Pilots' Board, Ms. Ida Fenwick: We would like more time to comment on the text.
"""


def _roles(text: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(text).participations}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FRENCH, ["lise-corvaisier", "odon-mercadier", "anne-lise-pourtier", "odon-mercadier"]),
        (SPANISH, ["ines-tolosa", "ramiro-zarraga", "ines-tolosa"]),
        (ENGLISH, ["aldous-pask", "ottoline-vane", "ida-fenwick"]),
    ],
)
def test_a_label_may_give_the_post_before_the_name(text: str, said: list[str]) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == [f"person:{who}" for who in said]
    speakers = {p.person: p for p in found.participations if p.role == "speaker"}
    assert set(speakers) == set(said)
    assert all(p.holdings for p in speakers.values())


@pytest.mark.parametrize(
    "text",
    [
        "Programme\n\nDirector of Quays, Ms. Vane: opening words.\n\nMinister for Docks, Mr. Pask: closing words.\n",
        "Programme\n\nMinistre des Phares, M. Mercadier : mot d'ouverture\n\nDirectrice, Mme Clerc : exposé\n",
        "Programa\n\nMinistra de Muelles, Inés Tolosa: apertura\n\nDirector de Faros, Ramiro Zarraga: informe\n",
    ],
)
def test_rows_of_posts_and_names_are_no_labels(text: str) -> None:
    assert conversion(text).statements == ()


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "NATIONAL ASSEMBLY OF THE COAST\nMonday, 2 May 2033\nVerbatim record\n\n"
            "Mr P J PASK: Chairperson, we will not support the treaty on lights.\n\n"
            "Ms VANE: Minister, when will the funds reach our ports?\n\n"
            "Mr FENWICK: Chairperson, on behalf of the north I support it.\n\n"
            "Ms VANE: Minister, I have had no answer to my question.\n",
            {"p-j-pask", "vane", "fenwick"},
        ),
        (
            "PARLEMENT DE LA LAGUNE\nCompte rendu intégral\nMardi 3 mai 2033\n\n"
            "M. Odon Mercadier : Président, je voudrais revenir sur le traité des digues.\n\n"
            "Mme Lise Corvaisier : Ministre, vous n'avez pas répondu à ma question.\n\n"
            "M. Paulin Sauvageot : Président, il faut maintenant conclure ce débat.\n",
            {"odon-mercadier", "lise-corvaisier", "paulin-sauvageot"},
        ),
        (
            "PARLAMENTO DE LA COSTA\nVersión taquigráfica\nLunes 2 de mayo de 2033\n\n"
            "SR. ZARRAGA: Presidente, quiero volver sobre el tratado de los faros.\n\n"
            "SRA. TOLOSA: Ministro, ¿cuándo llegarán los fondos a los puertos?\n\n"
            "SR. FERRÁN: Presidenta, pido que se lea el informe completo.\n",
            {"zarraga", "tolosa", "ferran"},
        ),
    ],
)
def test_whom_a_turn_addresses_is_no_post_of_who_speaks(text: str, speakers: set[str]) -> None:
    found = conversion(text)
    assert {p.person for p in found.participations} == speakers
    assert {p.role for p in found.participations} == {"speaker"}
    assert not any(h.post for p in found.participations for h in p.holdings)


def test_posts_behind_a_colon_are_still_those_of_a_list() -> None:
    rows = "Mr. Aldous Pask: Chairperson, Pilots' Board\nMs. Ottoline Vane: Director, lights and buoys\n"
    text = f"REPORT OF THE MEETING\nEa, 3 May 2033\n\nParticipants\n{rows}Mr. Ari Vea: President, Board of Trade.\n"
    assert conversion(text).statements == ()


@pytest.mark.parametrize(
    ("head", "chair", "turns", "day"),
    [
        (
            "COMMITTEE ON FERRIES\nTuesday, 3 May 2033\n\nThe Committee met at 9.30 a.m.",
            "Mr. Aldous Pask (Chair): We prepare the World Ferry Forum, which will be held in Ea from 12 to "
            "14 June 2033.",
            "Ms. Vane: We shall attend the Forum with four delegates.\n\n"
            "Mr. Aldous Pask (Chair): That is fewer than before.\n\nThe meeting rose at 11.45 a.m.",
            "2033-05-03",
        ),
        (
            "COMPTES RENDUS DE LA COMMISSION DES BACS\n\nMardi 3 mai 2033\n\n- Présidence de Mme Ida Clerc, présidente"
            " -\n\nLa réunion est ouverte à 9 h 30.",
            "Mme Ida Clerc, présidente. - Nous préparons le premier Forum mondial des bacs, qui se tiendra à Ea du 12 "
            "au 14 juin 2033.",
            "M. Odon Mercadier. - Nous irons au Forum avec quatre délégués.\n\n"
            "Mme Ida Clerc, présidente. - C'est moins que l'an dernier.\n\nLa séance est levée à 12 h 25.",
            "2033-05-03",
        ),
        (
            "COMISIÓN DE BALSAS\nMartes 3 de mayo de 2033\nPresidencia del señor Nuño Ferrán\n\n"
            "Se abre la sesión a las 9.30 horas.",
            "El señor PRESIDENTE: Preparamos el Foro Mundial de Balsas, que se celebrará en Ea del 12 al 14 de junio "
            "de 2033.",
            "La señora TOLOSA: Iremos al Foro con cuatro delegados.\n\nEl señor PRESIDENTE: Son menos que "
            "el año pasado.\n\nSe levanta la sesión a las 11.45 horas.",
            "2033-05-03",
        ),
    ],
)
def test_a_sitting_before_the_meeting_that_it_prepares_is_one_of_its_own(
    head: str, chair: str, turns: str, day: str
) -> None:
    found = conversion(f"{head}\n\n{chair}\n\n{turns}\n")
    held = {e.key: e.start for e in found.events}
    assert {(held[p.event] or "")[:10] for p in found.participations} == {day}
    assert {"chair", "speaker"} <= {p.role for p in found.participations}


def test_news_of_a_meeting_to_come_is_still_of_that_meeting() -> None:
    text = (
        "World Ferry Forum to meet in Ea\n\n3 May 2033\n\nThe World Ferry Forum will be held in Ea from 12 to 14 June "
        "2033, the Committee on Ferries said on Tuesday.\n"
    )
    assert "2033-06-12" in {e.start for e in conversion(text).events}
