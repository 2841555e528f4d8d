"""Programmes of which a paper gives only some hours, with what stands around them: text, rooms, numbered headings."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TOLD = {
    "en": "The assembly weighs how ferrymen are counted and paid in the ports of the north. It asks what the league"
    " makes of it, and how the towns on both banks of the river may keep their quays open all winter long.",
    "fr": "L'assemblée examine comment les passeurs sont comptés et payés dans les ports du nord. Elle demande ce que"
    " la ligue en pense, et comment les villes des deux rives pourront garder leurs quais ouverts tout l'hiver.",
    "es": "La asamblea examina cómo se cuenta y se paga a los barqueros en los puertos del norte. Pregunta qué piensa"
    " la liga de ello, y cómo los pueblos de ambas orillas podrán tener abiertos sus muelles durante todo el invierno.",
}
ASSEMBLIES = {
    "en": """Assemblies on Ferries

14 November 2032
Room 1 A

9:30-11:00: Assembly on Quays, led by the North

{told}

Mr. Averil Stroud, Mayor of Wick, President of ROPEFED

Ms. Ama Vea, Mayor of Lomé

Mr. Silas Thornbury, Councillor of Quayton

11:00-12:30: Assembly on Tides

{told}
""",
    "fr": """Assemblées des bacs

14 novembre 2032
Salle 1 A

9h30-11h00 : Assemblée sur les quais, menée par le Nord

{told}

M. Averil Stroud, Maire de Kara, Président de ROPEFED

Mme Ama Vea, Maire de Lomé

M. Silas Thornbury, Conseiller de Quayville

11h00-12h30 : Assemblée sur les marées

{told}
""",
    "es": """Asambleas de las balsas

14 de noviembre de 2032
Sala 1 A

9:30-11:00: Asamblea sobre muelles, dirigida por el Norte

{told}

Sr. Averil Stroud, Alcalde de Arica, Presidente de ROPEFED

Sra. Ama Vea, Alcaldesa de Valparaíso

Sr. Silas Thornbury, Concejal de Iquique

11:00-12:30: Asamblea sobre mareas

{told}
""",
}


@pytest.mark.parametrize("language", ASSEMBLIES)
def test_hours_under_a_day_and_a_room_are_a_programme_whatever_is_told_between(language: str) -> None:
    found = conversion(ASSEMBLIES[language].format(told=TOLD[language]))
    assert {p.person: p.role for p in found.participations} == dict.fromkeys(
        ("averil-stroud", "ama-vea", "silas-thornbury"), "speaker"
    )
    assert len([e for e in found.events if e.parent]) == 2
    assert len({p.event for p in found.participations}) == 1


def test_an_acronym_after_the_president_of_is_a_body() -> None:
    found = conversion(ASSEMBLIES["en"].format(told=TOLD["en"]))
    assert "organization/ropefed" in {o.ref for o in found.organizations}


MORNINGS = {
    "en": """Fourteenth meeting on ferries

Wick, 25 and 26 February 2032

Thursday, 25 February 2032

10.00 – 13.00

Morning session

I. Opening

  • Averil Stroud, Director, Rope Institute

II. One year ahead: What the league expects

  • Ama Vea, Special Adviser to the League. Long-range plans of all who cross rivers
  • Amb. Silas Thornbury, Zambia.
  • Moderator: Averil Stroud, Director, Rope Institute
""",
    "fr": """Quatorzième réunion sur les bacs

Lomé, 25 et 26 février 2032

Mercredi 25 février 2032

10h00 – 13h00

Séance du matin

I. Ouverture

  • Averil Stroud, Directeur, Institut de la corde

II. Dans un an : ce que la ligue attend

  • Ama Vea, Conseillère spéciale de la Ligue. Non-retour des bateaux partis dans la nuit
  • Amb. Silas Thornbury, Zambie.
  • Modérateur : Averil Stroud, Directeur, Institut de la corde
""",
    "es": """Decimocuarta reunión sobre balsas

Valparaíso, 25 y 26 de febrero de 2032

Miércoles 25 de febrero de 2032

10.00 – 13.00

Sesión de la mañana

I. Apertura

  • Averil Stroud, Director, Instituto de la Cuerda

II. Dentro de un año: lo que espera la liga

  • Ama Vea, Asesora especial de la Liga. No-retorno de los botes que salen de noche
  • Emb. Silas Thornbury, Zambia.
  • Moderador: Averil Stroud, Director, Instituto de la Cuerda
""",
}


@pytest.mark.parametrize("language", MORNINGS)
def test_numbered_headings_under_the_only_hours_are_its_parts(language: str) -> None:
    found = conversion(MORNINGS[language])
    assert sorted((p.person, p.role) for p in found.participations) == [
        ("ama-vea", "speaker"),
        ("averil-stroud", "moderator"),
        ("averil-stroud", "opening"),
        ("silas-thornbury", "speaker"),
    ]
    morning = next(e for e in found.events if e.start and e.start.endswith("T10:00:00"))
    assert {e.parent for e in found.events if e.key in {p.event for p in found.participations}} == {morning.key}
    # What the talk is about is no part of the post.
    assert not any("." in h.post for p in found.participations for h in p.holdings)


PRESIDING = {
    "en": "9:00 Panel 1: Quays\nUnder the chairmanship of Ama Vea, Director of Ports\n"
    "Speakers: Ari M. Roe, Rope Institute\n",
    "fr": "9h00 Panel 1 : Les quais\nSous la présidence d'Ama Vea, Maîtresse de conférences à Lomé\n"
    "Intervenants : Ari M. Roe, Institut de la corde\n",
    "es": "9:00 Panel 1: Los muelles\nBajo la presidencia de Ama Vea, Directora de Puertos\n"
    "Ponentes: Ari M. Roe, Instituto de la Cuerda\n",
}
HEADS = {
    "en": ("WORKSHOP ON FERRIES\nWick, 6 April 2032\n\nPROGRAMME\n\n", "10:00 Debate\n11:00 Closing\n"),
    "fr": ("ATELIER SUR LES BACS\nLomé, le 6 avril 2032\n\nPROGRAMME\n\n", "10h00 Débat\n11h00 Clôture\n"),
    "es": ("TALLER SOBRE LAS BALSAS\nValparaíso, 6 de abril de 2032\n\nPROGRAMA\n\n", "10:00 Debate\n11:00 Cierre\n"),
}


@pytest.mark.parametrize("language", PRESIDING)
def test_under_whose_chairmanship_a_part_is_held_chairs_it(language: str) -> None:
    head, tail = HEADS[language]
    found = conversion(head + PRESIDING[language] + tail)
    assert {p.person: p.role for p in found.participations} == {"ama-vea": "chair", "ari-m-roe": "speaker"}


@pytest.mark.parametrize(
    ("language", "rows", "name"),
    [
        ("fr", "Ari Roe, Docteur de l'Université Kara 1 Rive-Nord", "Université Kara 1 Rive-Nord"),
        ("fr", "Ari Roe, Université Lomé 3", "Université Lomé 3"),
        ("es", "Ari Roe, Doctor por la Universidad Norte 2 Arica", "Universidad Norte 2 Arica"),
    ],
)
def test_a_number_in_a_university_s_name_does_not_end_it(language: str, rows: str, name: str) -> None:
    head, tail = HEADS[language]
    hour = "9h00 Ouverture" if language == "fr" else "9:00 Apertura"
    found = conversion(f"{head}{hour}\n{rows}\n{tail}")
    assert [o.label for o in found.organizations] == [name]


DAYS_APART = {
    "en": """Dialogue on Small Quays: lamps for all

Please note the hours.

Agenda

Day one, 4 May 2031

10:00-10:15 Opening session

Ms. Ottoline Pask, Minister of Docks, Ghana
""",
    "fr": """Dialogue sur les petits quais : des phares pour tous

Veuillez noter les horaires.

Programme

Premier jour, 4 mai 2031

10h00 - 10h15 Séance d'ouverture

Mme Ottoline Pask, Ministre des ports, Ghana
""",
    "es": """Diálogo sobre Pequeños Muelles: faros y remos

Se ruega a todas las personas que lleguen a la hora.

Programa

Primer día, 4 de mayo de 2031

10:00 - 10:15 Sesión de apertura

Sra. Ottoline Pask, Ministra de Puertos, Ghana
""",
}


@pytest.mark.parametrize("language", list(DAYS_APART))
def test_a_meeting_whose_days_stand_in_its_agenda_has_the_name_of_the_title(language: str) -> None:
    text = DAYS_APART[language]
    own = next(e for e in conversion(text).events if "/" not in e.key)
    assert (own.label, own.start) == (text.partition("\n")[0], "2031-05-04")


def test_hours_before_a_day_are_those_of_the_whole() -> None:
    text = """Protecting the quays

10:00 a.m.–5:30 p.m., May 4, 2031

Schedule

10 – 10:30 a.m. Opening remarks

  • Ottoline Pask, Minister of Docks, Ghana

10:30 – 11:10 a.m. Oars and lamps

  • Silas Vea, Ambassador, Tonga
"""
    found = [e.label for e in conversion(text).events if "/" in e.key]
    assert found == ["Opening remarks", "Oars and lamps"]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        (
            "Third Forum on Quays\nProgramme\nMombasa, 4 May 2032",
            ("Opening", "Session on ropes", "Session on nets", "Session on boats"),
        ),
        (
            "Troisième Forum sur les quais\nProgramme\nCotonou, 4 mai 2032",
            ("Ouverture", "Séance sur les cordes", "Séance sur les filets", "Séance sur les barques"),
        ),
        (
            "Tercer Foro sobre los muelles\nPrograma\nVeracruz, 4 de mayo de 2032",
            ("Apertura", "Sesión sobre cuerdas", "Sesión sobre redes", "Sesión sobre barcas"),
        ),
    ],
)
def test_hours_of_twelve_go_on_in_the_afternoon(title: str, rows: tuple[str, ...]) -> None:
    """Programmes that count twelve hours and say of none in which half of the day it is."""
    hours = ("9:00 – 9:30", "9:30 – 12:45", "12:45 – 2:15", "2:15 – 4:00")
    text = "\n\n".join([title, *(f"{hour} {row}\nAda Quarrell, IOM" for hour, row in zip(hours, rows, strict=True))])
    starts = [(e.start or "")[11:16] for e in conversion(text + "\n").events if e.parent]
    ends = [(e.end or "")[11:16] for e in conversion(text + "\n").events if e.parent]
    assert starts == ["09:00", "09:30", "12:45", "14:15"]
    assert ends == ["09:30", "12:45", "14:15", "16:00"]
