"""Lines of programmes that name a speaker: numbered, with the title of a talk, in a list under a label, one an hour."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


def listed(text: str) -> dict[str, str]:
    """Each participant's role."""
    return {p.person: p.role for p in conversion(text).participations}


NUMBERED = {
    "en": """WORKSHOP ON FERRIES
Wick, 6 April 2032

PROGRAMME

9:00 – 9:30: Registration
9:30 – 11:00: Panel 1 – The quays of the north
Chair: Idris Overbury, Centre for Ports, University of Wick
1. Averil Stroud, Adviser on quays, Ministry of Ports – The tide tables and the cost of keeping them
2. Ms. Ama Vea, Ambassador of Togo to the League of Quays - How ferrymen were counted
3. Silas Thornbury, Centre for Ferry Studies (CFS)- A view of crossings at night
11:00 – 11:30: Coffee
""",
    "fr": """ATELIER SUR LES BACS
Lomé, le 6 avril 2032

PROGRAMME

9h00 – 9h30 : Inscription
9h30 – 11h00 : Panel 1 – Les quais du nord
Président : Idris Overbury, Centre d'étude des ports, Université de Lomé
1. Averil Stroud, Conseillère sur les quais, Ministère des ports – Les horaires de marée et leur coût
2. Mme Ama Vea, Ambassadrice du Togo auprès de la Ligue des quais – La façon de compter les passeurs
3. Silas Thornbury, Centre d'études des bacs (CEB)- Un aperçu des traversées de nuit
11h00 – 11h30 : Pause-café
""",
    "es": """TALLER SOBRE LAS BALSAS
Valparaíso, 6 de abril de 2032

PROGRAMA

9:00 – 9:30: Inscripción
9:30 – 11:00: Panel 1 – Los muelles del norte
Presidente: Idris Overbury, Centro de Estudios de los Puertos, Universidad de Valparaíso
1. Averil Stroud, Asesora de muelles, Ministerio de Puertos – Las tablas de mareas y su costo
2. Sra. Ama Vea, Embajadora de Togo ante la Liga de los Muelles – La forma de contar barqueros
3. Silas Thornbury, Centro de Estudios de las Balsas (CEB)- Una mirada a los cruces de noche
11:00 – 11:30: Café
""",
}


@pytest.mark.parametrize("language", NUMBERED)
def test_numbered_speakers_are_listed_and_the_titles_of_their_talks_are_no_bodies(language: str) -> None:
    found = conversion(NUMBERED[language])
    roles = {p.person: p.role for p in found.participations}
    assert roles == {
        "idris-overbury": "chair",
        "averil-stroud": "speaker",
        "ama-vea": "speaker",
        "silas-thornbury": "speaker",
    }
    assert not any(words in o.label for o in found.organizations for words in ("tide", "marée", "mareas", "noche"))


TOPICS = {
    "en": """WEBINAR: The future of ferries
6 April 2032

Speakers:
• The toll and those who pay it: Averil Stroud, Toll Justice Initiative
• Quays and the law: Ama Vea, Director, Centre for Ports
• Boats at night: Silas Thornbury, Red Rope Union
• Questions from the public
""",
    "fr": """WEBINAIRE : L'avenir des bacs
6 avril 2032

Intervenant·e·s :
• Le péage et ceux qui le paient : Averil Stroud, Initiative pour le juste péage
• Les quais et le droit : Ama Vea, Directrice, Centre d'étude des ports
• Les bateaux de nuit : Silas Thornbury, Corde Rouge
• Questions du public
""",
    "es": """SEMINARIO WEB: El futuro de las balsas
6 de abril de 2032

Oradores/as:
• El peaje y quienes lo pagan: Averil Stroud, Iniciativa Peaje Justo
• Los muelles y el derecho: Ama Vea, Directora, Centro de Estudios de los Puertos
• Los botes de noche: Silas Thornbury, Cuerda Roja
• Preguntas del público
""",
}


@pytest.mark.parametrize("language", TOPICS)
def test_lines_under_a_label_name_a_topic_and_who_speaks_on_it(language: str) -> None:
    assert listed(TOPICS[language]) == dict.fromkeys(("averil-stroud", "ama-vea", "silas-thornbury"), "speaker")


@pytest.mark.parametrize("label", ["Date and venue", "Languages of work"])
def test_a_place_after_a_colon_speaks_on_nothing(label: str) -> None:
    text = TOPICS["en"].replace("• Questions from the public", f"• {label}: Quay Hall, Wick")
    assert set(listed(text)) == {"averil-stroud", "ama-vea", "silas-thornbury"}


CAPITALS = {
    "en": """FORUM ON FERRIES
Wick, 6 April 2032

Programme

14:00 – 15:00 | First panel: The quays
Moderator: Andris STROD, member of the League of Quays
• Averil OVERBURY, Head of Unit, Centre for Ports
• Marie-Aube THORNBURY, Director, Centre for Ports
• Idris VEA, Ropemakers
• Jorg TAG, Head of Unit, Centre for Ports
• Anna BELLWETHER, researcher, University of Wick
15:00 – 15:30 | Coffee break
15:30 – 16:30 | Second panel: The tide
""",
    "fr": """FORUM DES BACS
Lomé, le 6 avril 2032

Programme

14:00 – 15:00 | Premier panel : Les quais
Modérateur : Andris STROD, membre de la Ligue des quais
• Averil OVERBURY, cheffe d'unité, Centre d'étude des ports
• Marie-Aube THORNBURY, directrice, Centre d'étude des ports
• Idris VEA, Cordiers réunis
• Jorg TAG, chef d'unité, Centre d'étude des ports
• Anna BELLWETHER, chercheuse, Université de Lomé
15:00 – 15:30 | Pause-café
15:30 – 16:30 | Deuxième panel : La marée
""",
    "es": """FORO DE LAS BALSAS
Valparaíso, 6 de abril de 2032

Programa

14:00 – 15:00 | Primer panel: Los muelles
Moderador/a: Andris STROD, miembro de la Liga de los Muelles
• Averil OVERBURY, jefa de unidad, Centro de Estudios de los Puertos
• Marie-Aube THORNBURY, directora, Centro de Estudios de los Puertos
• Idris VEA, Cordeleros Unidos
• Jorg TAG, jefe de unidad, Centro de Estudios de los Puertos
• Anna BELLWETHER, investigadora, Universidad de Valparaíso
15:00 – 15:30 | Café
15:30 – 16:30 | Segundo panel: La marea
""",
}


@pytest.mark.parametrize("language", CAPITALS)
def test_short_surnames_in_capitals_are_no_acronyms_where_the_paper_writes_surnames_so(language: str) -> None:
    speakers = ("averil-overbury", "marie-aube-thornbury", "idris-vea", "jorg-tag", "anna-bellwether")
    assert listed(CAPITALS[language]) == {"andris-strod": "moderator", **dict.fromkeys(speakers, "speaker")}


def test_short_words_in_capitals_are_acronyms_elsewhere() -> None:
    text = CAPITALS["en"].replace("OVERBURY", "Overbury").replace("THORNBURY", "Thornbury").replace("BELLW", "Bellw")
    assert "idris-vea" not in listed(text.replace("ETHER", "ether"))


@pytest.mark.parametrize("beside", ["to be confirmed", "the host"])
def test_a_label_with_words_beside_it_gives_the_next_line_no_role(beside: str) -> None:
    text = CAPITALS["en"].replace("Andris STROD, member of the League of Quays", beside)
    assert set(listed(text).values()) == {"speaker"}


HOURS = {
    "en": """WORKSHOP ON FERRIES
Wick, 6 April 2032

Agenda

9:30 – 9:35 | Opening Mr. Idris Overbury, Chair of the League of Quays |
9:35 – 9:55 | Averil Stroud, Head of Unit, Centre for Ports |
9:55 – 10:15 | Questions |
10:15 – 10:30 | Coffee |
""",
    "fr": """ATELIER SUR LES BACS
Lomé, le 6 avril 2032

Programme

9h30 – 9h35 | Ouverture M. Idris Overbury, Président de la Ligue des quais |
9h35 – 9h55 | Averil Stroud, cheffe d'unité, Centre d'étude des ports |
9h55 – 10h15 | Questions |
10h15 – 10h30 | Pause-café |
""",
    "es": """TALLER SOBRE LAS BALSAS
Valparaíso, 6 de abril de 2032

Programa

9:30 – 9:35 | Apertura Sr. Idris Overbury, Presidente de la Liga de los Muelles |
9:35 – 9:55 | Averil Stroud, jefa de unidad, Centro de Estudios de los Puertos |
9:55 – 10:15 | Preguntas |
10:15 – 10:30 | Café |
""",
}


@pytest.mark.parametrize("language", HOURS)
def test_a_row_with_an_hour_may_be_who_speaks_then(language: str) -> None:
    assert listed(HOURS[language]) == {"idris-overbury": "opening", "averil-stroud": "speaker"}


def test_bullets_within_a_line_part_entries() -> None:
    text = HOURS["en"].replace("9:55 – 10:15 | Questions |", "9:55 – 10:15 | Panel")
    text = text.replace(
        "Panel\n", "Panel\n\uf0b7 Dr. Ama Vea, Centre for Ports \uf0b7 Dr. Silas Thorn, League of Quays\n"
    )
    assert {"ama-vea", "silas-thorn"} <= set(listed(text))


def test_a_body_with_commas_in_its_name_is_one_after_a_post() -> None:
    text = "Panellists:\n• Mr. Silas Thorn, Chair of the Committee on Economic, Social and Cultural Rights\n"
    found = conversion(f"WORKSHOP ON FERRIES\nWick, 6 April 2032\n\n{text}• Ms. Ama Vea, Director, Centre for Ports\n")
    assert ("silas-thorn", ("organization/cescr",)) in {(p.key, p.bodies) for p in found.people}


@pytest.mark.parametrize(
    ("head", "speech"),
    [
        (
            "ATELIER SUR LES BACS\nLomé, le 6 avril 2032",
            "Introduction de Catherine Orellou,\nDirectrice du Centre des bacs.",
        ),
        (
            "TALLER SOBRE LAS BALSAS\nLima, 6 de abril de 2032",
            "Introducción de Catherine Orellou,\nDirectora del Centro.",
        ),
    ],
)
def test_of_before_a_name_is_no_part_of_it(head: str, speech: str) -> None:
    assert {p.key for p in conversion(f"{head}\n\n{speech}\n").people} <= {"catherine-orellou"}


def test_a_comma_without_a_space_ends_a_name_before_a_body() -> None:
    text = "Panellists:\n• Ms. Rita Amos,Founder, South Lake Network for Ferries at Night (RASLANA)\n"
    found = conversion(f"WORKSHOP ON FERRIES\nWick, 6 April 2032\n\n{text}• Ms. Ama Vea, Director, Centre for Ports\n")
    assert not [o.label for o in found.organizations if "Founder" in o.label]


def test_a_university_called_in_its_own_language_is_nobody() -> None:
    text = (
        "SEMINARIO SOBRE LAS BALSAS\nLima, 6 de abril de 2032\n\nPonentes:\n"
        "• Susana Orellou - Profesora de Derecho. Università di Porto (Italia)\n• Ana Roe, Directora, Puertos\n"
    )
    assert {p.key for p in conversion(text).people} == {"susana-orellou", "ana-roe"}


SIDE_EVENTS = {
    "en": """Side event: Lamps for small quays

Date: Tuesday, 4 May 2031

Speakers:
Opening: H.E. Ms. Ottoline Pask, Permanent Representative of Ghana to the United Nations
Mr. Silas Vea – Director of Docks, Tonga
Ms. Enid Marsh (Port Authority of Wick)
Youth representative (TBC)
Closing: H.E. Mr. Anselm Crane, Permanent Representative of Malta to the United Nations
""",
    "fr": """Événement parallèle : Des phares pour les petits quais

Date : mardi 4 mai 2031

Intervenants :
Ouverture : S.E. Mme Ottoline Pask, Représentante permanente du Ghana auprès des Nations Unies
M. Silas Vea – Directeur des ports, Tonga
Mme Enid Marsh (Autorité portuaire de Wick)
Représentant des jeunes (à confirmer)
Clôture : S.E. M. Anselm Crane, Représentant permanent de Malte auprès des Nations Unies
""",
    "es": """Evento paralelo: Faros para los pequeños muelles

Fecha: martes 4 de mayo de 2031

Oradores:
Apertura: Excma. Sra. Ottoline Pask, Representante Permanente de Ghana ante las Naciones Unidas
Sr. Silas Vea – Director de Puertos, Tonga
Sra. Enid Marsh (Autoridad Portuaria de Wick)
Representante de la juventud (por confirmar)
Clausura: Excmo. Sr. Anselm Crane, Representante Permanente de Malta ante las Naciones Unidas
""",
}


@pytest.mark.parametrize("language", list(SIDE_EVENTS))
def test_each_line_that_begins_with_a_form_of_address_names_one_more(language: str) -> None:
    found = conversion(SIDE_EVENTS[language]).participations
    assert [(p.person, p.role, p.on_behalf_of[:1]) for p in found if p.person != "enid-marsh"] == [
        ("ottoline-pask", "opening", ("state/GHA",)),
        ("silas-vea", "speaker", ("state/TON",)),
        ("anselm-crane", "closing", ("state/MLT",)),
    ]
    marsh = next(p for p in found if p.person == "enid-marsh")
    assert (marsh.role, [h.post for h in marsh.holdings]) == ("speaker", [])
