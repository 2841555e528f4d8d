"""Parliaments' records that set a form of address and the given name behind the surname."""

from __future__ import annotations

from tests.ingesting import conversion, surface

RECORD = """Sesión 12ª, en miércoles 4 de enero de 2034
Presidencia de los señores Muelle Faro, don Ari, Ancla Remo, don Iván, y de la señorita Quilla Vela, doña Luz.

El señor MUELLE (Presidente).- En nombre del lago, se abre la sesión.
El señor BARCA (don Leo).- Señor Presidente, anuncio que votaremos a favor de las lámparas.
La señora RED, doña Eva (ministra de Puertos).- Señor Presidente, propongo más cuerdas.
"""


def test_given_names_behind_a_form_of_address_belong_to_the_surname_before() -> None:
    found = conversion(RECORD)
    people = {p.person for p in found.participations}
    assert people == {"ari-muelle-faro", "ivan-ancla-remo", "luz-quilla-vela", "leo-barca", "eva-red"}
    chairs = {p.person: surface(RECORD, p.span) for p in found.participations if p.role == "chair"}
    assert chairs["ivan-ancla-remo"] == "Ancla Remo, don Iván"
    assert [s.speaker for s in found.statements] == ["person:leo-barca", "person:eva-red"]


def test_a_post_before_the_name_is_no_surname() -> None:
    text = "Acta de la reunión\n\nEl señor Ministro de Puertos, don Ari Vea, pidió más lámparas.\n"
    (said,) = conversion(text).statements
    assert said.speaker == "person:ari-vea"
    assert "don Ari Vea" in surface(text, said.span)
