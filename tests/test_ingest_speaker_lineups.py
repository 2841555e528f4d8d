"""Lists of speakers in announcements and in news, and opening plenaries that are debates."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """Coastal School tackles tolls

Monday, 12 May 2031
{press}

The 12th Coastal Policy Conference will see experts converge in Lomé this weekend to tackle tolls and nets.

{label}

Professor Halvor Okonjo, Department of Harbour Studies, University of Accra

(Tolls, nets and ropes)

Dr Mirela Tanasescu, Harbour Studies, Institute of Social Studies, Rotterdam

Ikaika Kealoha, Kenyan Ambassador for Quays

A form is on the site.
"""
FR = """L'École côtière traite des péages

Lundi 12 mai 2031
{press}

La 12e Conférence côtière réunira des experts à Lomé ce week-end pour parler de péages et de filets.

{label}

Professeur Halvor Okonjo, Département d'études portuaires, Université d'Accra

(Péages, filets et cordes)

Dr Mirela Tanasescu, Études portuaires, Institut d'études sociales, Rotterdam

Ikaika Kealoha, ambassadeur du Kenya pour les quais

Un formulaire est sur le site.
"""
ES = """La Escuela Costera trata los peajes

Lunes 12 de mayo de 2031
{press}

La 12ª Conferencia Costera reunirá a expertos en Lomé este fin de semana para hablar de peajes y de redes.

{label}

Profesor Halvor Okonjo, Departamento de Estudios Portuarios, Universidad de Accra

(Peajes, redes y cuerdas)

Dra. Mirela Tanasescu, Estudios Portuarios, Instituto de Estudios Sociales, Róterdam

Ikaika Kealoha, embajador de Kenya para los muelles

El formulario está en el sitio.
"""
WHO = ["halvor-okonjo", "ikaika-kealoha", "mirela-tanasescu"]


@pytest.mark.parametrize(
    ("text", "label", "press"),
    [
        (EN, "Current confirmed speaker line-up for the School:", ""),
        (EN, "Current confirmed speaker line-up for the School:", "Press release: University of Accra"),
        (EN, "Full speakers list:", ""),
        (EN, "The line-up of invited speakers:", ""),
        (EN, "Speakers:", "Press release: University of Accra"),
        (FR, "Intervenants confirmés :", ""),
        (FR, "Intervenants :", "Communiqué de presse : Université d'Accra"),
        (ES, "Ponentes confirmados:", ""),
        (ES, "Ponentes:", "Comunicado de prensa: Universidad de Accra"),
    ],
)
def test_rows_under_a_label_of_speakers_speak(text: str, label: str, press: str) -> None:
    found = conversion(text.format(label=label, press=press)).participations
    assert sorted(p.person for p in found) == WHO
    assert {p.role for p in found} == {"speaker"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (EN, "Former directors of the School:"),
        (FR, "Anciens directeurs de l'École :"),
        (ES, "Antiguos directores de la Escuela:"),
    ],
)
def test_rows_under_another_label_are_nobodys_part(text: str, label: str) -> None:
    found = conversion(text.format(label=label, press="")).participations
    assert "mirela-tanasescu" not in {p.person for p in found}


ROWS = """• Elisa Rhynes, {post}, Quay Centre
• Leo Abruzzi, {post}, Port Unit
• {moderator}: Lisbeth Fajard, {post}, Rope and Partners
"""


@pytest.mark.parametrize(
    ("head", "title", "topic", "words", "role"),
    [
        (
            "Programme of the Quays Forum, Accra, 12 May 2031",
            "Opening Plenary",
            "Four decades of quays",
            ("Director", "MODERATOR"),
            "speaker",
        ),
        (
            "Programme du Forum des quais, Accra, 12 mai 2031",
            "Plénière d'ouverture",
            "Quatre décennies de quais",
            ("Directrice", "MODÉRATRICE"),
            "speaker",
        ),
        (
            "Programa del Foro de los muelles, Accra, 12 de mayo de 2031",
            "Plenaria Inaugural",
            "Cuatro décadas de muelles",
            ("Directora", "MODERADORA"),
            "speaker",
        ),
        (
            "Programme of the Quays Forum, Accra, 12 May 2031",
            "Opening Ceremony",
            "(Room 4)",
            ("Director", "MODERATOR"),
            "opening",
        ),
        (
            "Programme du Forum des quais, Accra, 12 mai 2031",
            "Cérémonie d'ouverture",
            "(Salle 4)",
            ("Directrice", "MODÉRATRICE"),
            "opening",
        ),
        (
            "Programa del Foro de los muelles, Accra, 12 de mayo de 2031",
            "Ceremonia inaugural",
            "(Sala 4)",
            ("Directora", "MODERADORA"),
            "opening",
        ),
    ],
)
def test_an_opening_plenary_with_a_topic_is_a_debate(
    head: str, title: str, topic: str, words: tuple[str, str], role: str
) -> None:
    rows = ROWS.format(post=words[0], moderator=words[1])
    found = conversion(f"{head}\n\n10:45 - 12:15\n{title}\n{topic}\n{rows}\n12:30 - 13:30\nQuays\n")
    roles = {p.person: p.role for p in found.participations}
    assert roles == {"elisa-rhynes": role, "leo-abruzzi": role, "lisbeth-fajard": "moderator"}


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Programme of the Quays Forum, Accra, 12 May 2031\n\n9:00 - 10:00\nOpening Ceremony", "Special Remarks- Ms."),
        (
            "Programme of the Quays Forum, Accra, 12 May 2031\n\n9:00 - 10:00\nOpening Ceremony",
            "Goodwill Message – Ms.",
        ),
        (
            "Programme of the Quays Forum, Accra, 12 May 2031\n\n9:00 - 10:00\nOpening Ceremony",
            "Key Note Address - Ms.",
        ),
        (
            "Programme du Forum des quais, Accra, 12 mai 2031\n\n9h00 - 10h00\nCérémonie d'ouverture",
            "Mot de soutien - Mme",
        ),
        (
            "Programme du Forum des quais, Accra, 12 mai 2031\n\n9h00 - 10h00\nCérémonie d'ouverture",
            "Message de solidarité – Mme",
        ),
        (
            "Programa del Foro de los muelles, Accra, 12 de mayo de 2031\n\n9:00 - 10:00\nCeremonia de apertura",
            "Mensaje de solidaridad – Sra.",
        ),
        (
            "Programa del Foro de los muelles, Accra, 12 de mayo de 2031\n\n9:00 - 10:00\nCeremonia de apertura",
            "Saludo especial - Sra.",
        ),
    ],
)
def test_a_kind_of_address_before_a_dash_is_nobodys_name(head: str, row: str) -> None:
    after = "10:00 - 11:00\nSession 1: Nets\nModerator: Ms. Joy Katende, UNDP"
    found = conversion(f"{head}\n{row} Mirela Tanasescu, UNDP\n\n{after}\n").participations
    assert {p.person for p in found} <= {"mirela-tanasescu", "joy-katende"}
    assert ("mirela-tanasescu", "opening") in {(p.person, p.role) for p in found}
