"""Verbatim records of parliaments: dots that stand apart, speakers who are interrupted, voices without a name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FRENCH = """Compte rendu intégral de la séance du mardi 4 mai 2032

Mme la présidente . La parole est à Mme Lise Corvaisier.

Mme Lise Corvaisier . Monsieur le Premier ministre, nos bacs restent à quai tout l'hiver.

M. Odon Mercadier (UDL) . C'est inexact !

M. Armel Quéré, ministre des ports . Madame la députée, nous réparons les bacs…

M. Odon Mercadier . Quand donc ?

M. Armel Quéré, ministre . …avant la fin de l'année. (Applaudissements.)

Plusieurs députés du groupe UDL . Ce n'est pas sérieux !

Mme la présidente . La séance est levée.
"""
SPANISH = """Diario de sesiones
Sesión del martes 4 de mayo de 2032

El señor PRESIDENTE .- Se abre la sesión de hoy.

La señora TOLOSA .- Señor Presidente, las balsas siguen en el muelle.

El señor ZARRAGA (Ministro de Puertos) .- Este invierno repararemos las balsas…

Varios señores diputados .- ¡Eso no es cierto, señor Ministro!

El señor ZARRAGA (Ministro de Puertos) .- …antes de la primavera, señora Tolosa.

La señora TOLOSA .- Lo veremos entonces, señor Presidente.
"""
ENGLISH = """House Debates
Tuesday, 4 May 2032

The Speaker: Order. The House will come to order now.

Hon. Ottoline Pask (Minister of Ferries): Mr. Speaker, we shall mend the ferries.

Some hon. members: That is not true!

Mr. Aldous Vane: Mr. Speaker, when will the Minister mend them?

An hon. member: When the winter is over, I suppose.

Hon. Ottoline Pask: Mr. Speaker, the work has begun in Milton.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FRENCH, ["lise-corvaisier", "odon-mercadier", "armel-quere", "odon-mercadier", "armel-quere"]),
        (SPANISH, ["tolosa", "zarraga", "zarraga", "tolosa"]),
        (ENGLISH, ["ottoline-pask", "aldous-vane", "ottoline-pask"]),
    ],
)
def test_each_turn_is_its_speakers_up_to_the_next_label(text: str, expected: list[str]) -> None:
    found = conversion(text)
    turns = [s for s in found.statements if s.basis == "by-name"]
    assert [s.speaker for s in turns] == [f"person:{key}" for key in expected]
    for voices in ("Plusieurs députés", "Varios señores", "hon. member"):
        assert not any(voices in text[s.span.start : s.span.end] for s in turns)
    assert {p.person for p in found.participations} == set(expected)


@pytest.mark.parametrize(
    "line",
    [
        "Monsieur le Premier ministre, soyez le bienvenu.",
        "Madame la Première Vice-Présidente a salué cet accueil.",
        "Monsieur le Proviseur a remercié les élèves.",
        "M. le Grand Chancelier a parlé des bacs.",
        "Mme la Garde des Sceaux a ouvert le Forum.",
        "Madame la Haute Représentante et Madame la Chère Collègue se sont jointes à nous.",
    ],
)
def test_a_post_with_its_article_behind_a_form_of_address_is_nobody(line: str) -> None:
    assert not conversion(f"Forum des bacs, Lomé, 4 mai 2032\nRapport\n\n{line}\n").people


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("M. le Doyen Odon Mercadier a remercié les élèves.", "odon-mercadier"),
        ("Mme la Préfète Lise Corvaisier a parlé des bacs.", "lise-corvaisier"),
        ("M. Le Quéré a souligné l'urgence.", "le-quere"),
        ("Mme de la Tour a salué cet accueil.", "de-la-tour"),
        ("Mme la Garde des Sceaux, Lise Corvaisier, a parlé.", "lise-corvaisier"),
    ],
)
def test_names_behind_posts_and_with_particles_stay(line: str, person: str) -> None:
    found = conversion(f"Forum des bacs, Lomé, 4 mai 2032\nRapport\n\n{line}\n")
    assert [p.key for p in found.people] == [person]


@pytest.mark.parametrize(
    "lines",
    [
        "Le port est ouvert . Les bacs sont prêts . Nous partons . Il fait beau .",
        "M. Odon Mercadier est venu . Mme Lise Corvaisier aussi . Les bacs étaient à quai .",
        "Membres : Mme Lise Corvaisier, M. Odon Mercadier, M. Armel Quéré",
    ],
)
def test_dots_that_stand_apart_in_other_papers_are_no_labels(lines: str) -> None:
    assert not conversion(f"Forum des bacs, Lomé, 4 mai 2032\nRapport\n\n{lines}\n").statements


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("M. KOUMAN Adama, Ministre des bacs\n\nLe ministre Kouman Adama a parlé des bacs.", "kouman-adama"),
        ("M. KOUMAN Adama, Ministre des bacs, a parlé.\n\nAdama Kouman a remercié les élèves.", "adama-kouman"),
        ("M. KOUMAN Adama, Ministre des bacs, a parlé.", "adama-kouman"),
    ],
)
def test_a_surname_in_capitals_stays_first_where_the_paper_has_it_so_elsewhere(text: str, person: str) -> None:
    found = conversion(f"Forum des bacs, Lomé, 4 mai 2032\nRapport\n\n{text}\n")
    assert {p.key for p in found.people} == {person}
