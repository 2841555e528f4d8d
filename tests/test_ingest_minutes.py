"""Minutes: who was there behind a colon, paragraphs with numbers in parts, labels that are posts in capitals."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

PRESENT = {
    "en": """Regional Committee on Quays
Minutes of the 4th meeting
Nairobi, 6 June 2032

Present:
Kenya: Ms. Faith Overbury (Chair), Mr. Peter Lanet
Uganda: Mr. Moses Pask
IOM: Ms. Clara Tindle
Apologies: Mr. Abdi Orell (Somalia)
Secretariat: Ms. Ruth Aubert

1. Opening
The Chair opened the meeting at 9.15 a.m.

2. Follow-up
2.1 Mr. Pask reported that Uganda had completed the map of quays.
2.2 Ms. Tindle said that IOM would fund two surveys.
2.3 South Sudan noted the floods on its border.

The meeting closed at 11.40 a.m.
""",
    "fr": """Comité régional des quais
Procès-verbal de la 4e réunion
Cotonou, 6 juin 2032

Présents :
Kenya : Mme Faith Overbury (Présidente), M. Peter Lanet
Ouganda : M. Moses Pask
OIM : Mme Clara Tindle
Excusé : M. Abdi Orell (Somalie)
Secrétariat : Mme Ruth Aubert

1. Ouverture
La Présidente a ouvert la réunion à 9 h 15.

2. Suivi
2.1 M. Pask a indiqué que l'Ouganda avait achevé la carte des quais.
2.2 Mme Tindle a dit que l'OIM financerait deux enquêtes.
2.3 Le Soudan du Sud a signalé des inondations à sa frontière.

La réunion a été levée à 11 h 40.
""",
    "es": """Comité Regional de Muelles
Acta de la cuarta reunión
Lima, 6 de junio de 2032

Presentes:
Kenya: Sra. Faith Overbury (Presidenta), Sr. Peter Lanet
Uganda: Sr. Moses Pask
OIM: Sra. Clara Tindle
Excusado: Sr. Abdi Orell (Somalia)
Secretaría: Sra. Ruth Aubert

1. Apertura
La Presidenta abrió la reunión a las 9.15 horas.

2. Seguimiento
2.1 El Sr. Pask informó que Uganda había terminado el mapa de muelles.
2.2 La Sra. Tindle dijo que la OIM financiaría dos encuestas. Pidió puntos focales.
2.3 Sudán del Sur señaló inundaciones en su frontera.

La reunión se levantó a las 11.40 horas.
""",
}


@pytest.mark.parametrize("language", PRESENT)
def test_lines_that_name_those_present_say_for_whom_each_was_there(language: str) -> None:
    """Several on one line; a label that is no body's name makes none; who is excused took no part."""
    found = conversion(PRESENT[language])
    states = {p.key: p.states + p.bodies for p in found.people}
    assert states["faith-overbury"] == states["peter-lanet"] == ("state/KEN",)
    assert (states["moses-pask"], states["clara-tindle"]) == (("state/UGA",), ("organization/iom",))
    roles = {p.person: p.role for p in found.participations if p.role != "opening"}
    assert roles == {"faith-overbury": "chair", "moses-pask": "speaker", "clara-tindle": "speaker"}
    assert not [o for o in found.organizations if "Aubert" in o.label]
    assert found.document.kind == "record"


@pytest.mark.parametrize("language", PRESENT)
def test_who_speaks_is_shown_in_the_list_of_those_present_and_where_they_speak(language: str) -> None:
    text = PRESENT[language]
    parts = {p.person: p for p in conversion(text).participations if p.role == "speaker"}
    assert set(parts) == {"moses-pask", "clara-tindle"}, "who is only listed did not speak"
    part = parts["moses-pask"]
    assert text[part.span.start : part.span.end] == "Moses Pask"
    assert [text[place.start : place.end] for place in part.also] == ["Pask"]


@pytest.mark.parametrize("language", PRESENT)
def test_the_list_of_those_present_ends_where_the_minutes_tell_something(language: str) -> None:
    """A paragraph may have a number in parts, before a state too; what is asked for is nobody who asks."""
    text = PRESENT[language]
    found = [(s.speaker, surface(text, s.span)[:12]) for s in conversion(text).statements]
    who = [speaker for speaker, _ in found]
    assert who[:2] == ["person:moses-pask", "person:clara-tindle"]
    assert who[-1] == "state/SSD"
    assert None not in who or language == "es"


INLINE = {
    "en": """MINUTES OF THE COMMITTEE ON QUAYS
Accra, 3 May 2032

Members present: Ms. Ama Overbury (Ghana), Chair, Mr. Kofi Pask (Togo), Ms. Lucy Tindle (ILO) and Mr. Jean Orell
(Burkina Faso)

1. The Chair opened the meeting.

2. Mr. Pask said that two quays were closed.
""",
    "fr": """PROCÈS-VERBAL DU COMITÉ DES QUAIS
Lomé, 3 mai 2032

Membres présents : Mme Ama Overbury (Ghana), Présidente, M. Kofi Pask (Togo), Mme Lucy Tindle (OIT) et M. Jean Orell
(Burkina Faso)

1. La Présidente a ouvert la réunion.

2. M. Pask a dit que deux quais étaient fermés.
""",
    "es": """ACTA DEL COMITÉ DE MUELLES
Quito, 3 de mayo de 2032

Miembros presentes: Sra. Ama Overbury (Ghana), Presidenta, Sr. Kofi Pask (Togo), Sra. Lucy Tindle (OIT) y Sr. Jean Orell
(Burkina Faso)

1. La Presidenta abrió la reunión.

2. El Sr. Pask dijo que dos muelles estaban cerrados.
""",
}


@pytest.mark.parametrize("language", INLINE)
def test_those_present_may_be_named_in_one_sentence(language: str) -> None:
    found = {p.key: p.states + p.bodies for p in conversion(INLINE[language]).people}
    assert found == {
        "ama-overbury": ("state/GHA",),
        "kofi-pask": ("state/TGO",),
        "lucy-tindle": ("organization/ilo",),
        "jean-orell": ("state/BFA",),
    }


SHOUTED = {
    "en": """PERMANENT COUNCIL OF THE LEAGUE OF COASTS

MINUTES OF THE REGULAR MEETING
HELD ON MARCH 14, 2032

Chaired by Ambassador Rosa Iturbe, Permanent Representative of Chile. The following members attended:

Ambassador Luis Arnal, Permanent Representative of Peru
Ambassador Joan Pask, Permanent Representative of Jamaica

The CHAIR: I call to order this meeting, convened to consider the new quays.

The PERMANENT REPRESENTATIVE OF PERU: Thank you, Madam Chair. Peru has built two quays.

The PERMANENT REPRESENTATIVE OF CANADA: Canada will fund two quays more.

The CHAIR: The floor is yours, Ambassador.
""",
    "fr": """CONSEIL PERMANENT DE LA LIGUE DES CÔTES

PROCÈS-VERBAL DE LA SÉANCE ORDINAIRE
TENUE LE 14 MARS 2032

La séance s'est tenue sous la présidence de Mme Rosa Iturbe, Représentante permanente du Chili. Étaient présents :

M. Luis Arnal, Représentant permanent du Pérou
Mme Joan Pask, Représentante permanente de la Jamaïque

La PRÉSIDENTE : Je déclare ouverte la séance, convoquée pour examiner les nouveaux quais.

Le REPRÉSENTANT PERMANENT DU PÉROU : Merci, Madame. Le Pérou a bâti deux quais.

Le REPRÉSENTANT PERMANENT DU CANADA : Le Canada financera deux quais de plus.

La PRÉSIDENTE : Vous avez la parole, Monsieur l'Ambassadeur.
""",
    "es": """CONSEJO PERMANENTE DE LA LIGA DE COSTAS

ACTA DE LA SESIÓN ORDINARIA
CELEBRADA EL 14 DE MARZO DE 2032

Presidió la sesión la Embajadora Rosa Iturbe, Representante Permanente de Chile. Asistieron los siguientes miembros:

Embajador Luis Arnal, Representante Permanente del Perú
Embajadora Joan Pask, Representante Permanente de Jamaica

La PRESIDENTA: Declaro abierta la sesión, convocada para considerar los nuevos muelles.

El REPRESENTANTE PERMANENTE DEL PERÚ: Gracias, señora. El Perú ha construido dos muelles.

El REPRESENTANTE PERMANENTE DEL CANADÁ: El Canadá financiará dos muelles más.

La PRESIDENTA: Ofrezco la palabra al señor Embajador.
""",
}


@pytest.mark.parametrize("language", SHOUTED)
def test_posts_in_capitals_are_labels_of_those_who_hold_them(language: str) -> None:
    found = conversion(SHOUTED[language])
    said = [(s.speaker, s.on_behalf_of) for s in found.statements]
    assert said == [
        ("person:rosa-iturbe", ("state/CHL",)),
        ("person:luis-arnal", ("state/PER",)),
        (None, ("state/CAN",)),
    ]
    assert {p.person: p.role for p in found.participations} == {"rosa-iturbe": "chair", "luis-arnal": "speaker"}


def test_the_number_of_a_question_stands_before_the_label() -> None:
    text = (
        "Committee on Quays\nOral evidence\n5 March 2032\n\nWitness: Tom Berg, Director of Policy, Quay Alliance.\n\n"
        "Q1 Chair: Good morning and welcome. How many quays are there, Mr Berg?\n\nTom Berg: There are about sixty.\n\n"
        "Q2 Colin Overbury: Is that number rising these days?\n\nTom Berg: It is, by two quays every year.\n"
    )
    assert [s.speaker for s in conversion(text).statements if s.basis == "by-name"] == [
        "person:tom-berg",
        "person:colin-overbury",
        "person:tom-berg",
    ]


AGREES = {
    "en": """SUMMARY RECORD OF THE 3rd MEETING
Geneva, 6 May 2032

1. Mali endorsed it; Cuba opposed it.

2. Togo and Benin were in favour.
""",
    "fr": """COMPTE RENDU ANALYTIQUE DE LA 3e SÉANCE
Genève, 6 mai 2032

1. Le Mali s'y rallie ; Cuba s'y oppose.

2. Le Togo et le Bénin s'en félicitent.
""",
    "es": """ACTA RESUMIDA DE LA TERCERA SESIÓN
Ginebra, 6 de mayo de 2032

1. Malí se adhiere a ella; Cuba se opone.

2. Togo y Benin están a favor.
""",
}


@pytest.mark.parametrize("language", AGREES)
def test_who_agrees_to_a_point_or_opposes_it_says_so(language: str) -> None:
    said = {s.speaker for s in conversion(AGREES[language]).statements}
    assert said == {"state/MLI", "state/CUB", "state/TGO", "state/BEN"}


SHARED = {
    "en": """MINUTES OF THE COMMITTEE ON QUAYS
Accra, 3 May 2032

Present: Messrs. Philip Overbury, Senator, John TISSER, Senator, Ms. Jane Pask, Director, Quay Office; Dan Orell, ILO.

The Chair opened the meeting. Ms. Pask said that two quays were closed.
""",
    "fr": """PROCÈS-VERBAL DU COMITÉ DES QUAIS
Lomé, 3 mai 2032

Étaient présents : MM. Philip OVERBURY, sénateur de l'Aube, John TISSER, sénateur de l'Ain, Mme Jane PASK, députée du
Nord ; Dan ORELL, OIT.

La Présidente a ouvert la réunion. Mme Pask a dit que deux quais étaient fermés.
""",
    "es": """ACTA DEL COMITÉ DE MUELLES
Quito, 3 de mayo de 2032

Presentes: Sres. Philip Overbury, senador, John TISSER, senador, Sra. Jane Pask, directora; Dan Orell, OIT.

La Presidenta abrió la reunión. La Sra. Pask dijo que dos muelles estaban cerrados.
""",
}


@pytest.mark.parametrize("language", SHARED)
def test_those_who_share_a_form_of_address_are_each_somebody(language: str) -> None:
    """None of them is taken for a body of the one before."""
    found = conversion(SHARED[language])
    assert [p.key for p in found.people] == ["dan-orell", "jane-pask", "john-tisser", "philip-overbury"]
    assert next(p.bodies for p in found.people if p.key == "dan-orell") == ("organization/ilo",)
    assert not [o for o in found.organizations if "Tisser" in o.label.title()]


COVERS = {
    "en": """United Nations                 A/AC.9/SR.6

                               Distr.: General
                               English
                               Original: French

Summary record of the 6th meeting

1. The Chair said that Togo had come without a word of Portuguese.
""",
    "fr": """Nations Unies                  A/AC.9/SR.6

                               Distr. générale
                               Français
                               Original : espagnol

Compte rendu analytique de la 6e séance

1. Le Président dit que le Togo est venu sans un mot de portugais.
""",
    "es": """Naciones Unidas                A/AC.9/SR.6

                               Distr. general
                               Español
                               Original: francés

Acta resumida de la sexta sesión

1. El Presidente dice que el Togo vino sin una palabra de portugués.
""",
}


@pytest.mark.parametrize("language", COVERS)
def test_the_language_of_a_paper_names_no_state(language: str) -> None:
    assert {m.ref for m in conversion(COVERS[language]).mentions if m.ref.startswith("state/")} == {"state/TGO"}
