"""Summary records of committees: surnames alone, states in brackets, a chair who changes, *the speaker said that*."""

from __future__ import annotations

from functools import cache

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion, statements, surface

HEAD_EN = """Convention on the Rights
of the Child

Committee on the Rights of Harbour Children

Summary record of the 214th meeting

Held at the Harbour House, Geneva, on Tuesday, 4 March 2025, at 3 p.m.

Chair:           Ms. Quayle-Traoré
later:           Mr. Sandberg (Vice-Chair)

"""
HEAD_FR = """Convention relative aux droits
de l'enfant

Comité des droits des enfants du port

Compte rendu analytique de la 214e séance

Tenue à la Maison du port, à Genève, le mardi 4 mars 2025, à 15 heures

Présidente :           Mme Quayle-Traoré
puis :           M. Sandberg (Vice-Président)

"""
HEAD_ES = """Convención sobre los Derechos
del Niño

Comité de los Derechos de los Niños del Puerto

Acta resumida de la 214ª sesión

Celebrada en la Casa del Puerto, Ginebra, el martes 4 de marzo de 2025, a las 15.00 horas

Presidenta:           Sra. Quayle-Traoré
más tarde:           Sr. Sandberg (Vicepresidente)

"""
EN = (
    HEAD_EN
    + """1. Ms. Tolosa Rey (El Salvador), introducing the report, said that the pier was new. The mole had 19 lamps.
The speaker drew attention to the new Act. She announced a plan.

2. Ms. Dubravic, referring to general comment No. 5 (2021) of the Committee, recalled the rule. She would like to know
what role the Harbour Ombudsman played. She asked what measures the Rapporteur on Quays recommended.

3. Mr. Leshi and Ms. Marwick asked why the pier was closed.

4. The Chair, speaking in her personal capacity, asked for a list of quays.

5. Mr. Sandberg, Vice-Chair, took the Chair.

6. Mr. Tupan (Bolivia (Plurinational State of)) said that, since 2021, the Supreme Court had cited the Convention.
The Chair thanked the delegation.

7. Ms. Jonsdal (European Union), speaking also on behalf of Albania and Ukraine, said that ports mattered.

The meeting rose at 5.55 p.m.
"""
)
FR = (
    HEAD_FR
    + """1. Mme Tolosa Rey (El Salvador), présentant le rapport, dit que la jetée est neuve. Le môle compte 19 lampes.
L'oratrice appelle l'attention sur la nouvelle loi. Elle annonce un plan.

2. Mme Dubravic, renvoyant à l'observation générale no 5 (2021) du Comité, rappelle la règle. Elle voudrait savoir quel
rôle joue le Médiateur du port. Elle demande quelles mesures la Rapporteuse sur les quais recommande.

3. M. Leshi et Mme Marwick demandent pourquoi la jetée est fermée.

4. La Présidente, s'exprimant à titre personnel, demande une liste des quais.

5. M. Sandberg, Vice-Président, prend la présidence.

6. M. Tupan (Bolivie (État plurinational de)) dit que, depuis 2021, la Cour suprême a cité la Convention. Le Président
remercie la délégation.

7. Mme Jonsdal (Union européenne), s'exprimant également au nom de l'Albanie et de l'Ukraine, dit que le port compte.

La séance est levée à 17 h 55.
"""
)
ES = (
    HEAD_ES
    + """1. La Sra. Tolosa Rey (El Salvador), presentando el informe, dice que el muelle es nuevo. El espigón es largo.
La oradora destaca la nueva ley. Anuncia un plan.

2. La Sra. Dubravic, remitiéndose a la observación general núm. 5 (2021) del Comité, recuerda la regla. Quisiera saber
qué papel cumple el Defensor del Puerto. Pregunta qué medidas recomienda la Relatora sobre los Muelles.

3. El Sr. Leshi y la Sra. Marwick preguntan por qué está cerrado el muelle.

4. La Presidenta, hablando a título personal, pide una lista de los muelles.

5. El Sr. Sandberg, Vicepresidente, ocupa la Presidencia.

6. El Sr. Tupan (Bolivia (Estado Plurinacional de)) dice que, desde 2021, la Corte Suprema ha citado la Convención. El
Presidente agradece a la delegación.

7. La Sra. Jonsdal (Unión Europea), hablando también en nombre de Albania y Ucrania, dice que los puertos importan.

Se levanta la sesión a las 17.55 horas.
"""
)
RECORDS = pytest.mark.parametrize("text", [EN, FR, ES], ids=["en", "fr", "es"])
SPOKEN = [
    ("Tolosa Rey", ("state/SLV",)),
    ("Tolosa Rey", ("state/SLV",)),
    ("Tolosa Rey", ("state/SLV",)),
    ("Dubravic", ()),
    ("Dubravic", ()),
    ("Dubravic", ()),
    ("Leshi", ()),
    ("Marwick", ()),
    ("Quayle-Traoré", ()),
    ("Tupan", ("state/BOL",)),
    ("Sandberg", ()),
    ("Jonsdal", ("organization/eu", "state/ALB", "state/UKR")),
]
OF_HEADS = {
    "Committee on the Rights of Harbour Children",
    "Comité des droits des enfants du port",
    "Comité de los Derechos de los Niños del Puerto",
}


@cache
def found(text: str) -> Conversion:
    return conversion(text, "acta.txt")


@RECORDS
def test_who_speaks_in_a_summary_record_is_told_sentence_by_sentence(text: str) -> None:
    names = {f"person:{p.key}": p.names[0] for p in found(text).people}
    assert [(names[s.speaker or ""], s.on_behalf_of) for s in found(text).statements] == SPOKEN


@RECORDS
def test_the_chair_is_who_presides_where_it_is_said(text: str) -> None:
    by_post = [s.speaker for s in found(text).statements if s.basis == "by-post"]
    assert by_post == ["person:quayle-traore", "person:sandberg"]


@RECORDS
def test_members_and_delegates_take_part_from_their_first_words_on(text: str) -> None:
    took = [(p.person, p.role, p.on_behalf_of) for p in found(text).participations]
    assert took == [
        ("quayle-traore", "chair", ()),
        ("sandberg", "chair", ()),
        ("tolosa-rey", "speaker", ("state/SLV",)),
        ("dubravic", "speaker", ()),
        ("leshi", "speaker", ()),
        ("marwick", "speaker", ()),
        ("tupan", "speaker", ("state/BOL",)),
        ("jonsdal", "speaker", ("organization/eu",)),
    ]


@RECORDS
def test_the_convention_of_the_letterhead_is_meant_by_its_short_name(text: str) -> None:
    cited = [(surface(text, m.span), m.ref) for m in found(text).mentions if m.ref.startswith("framework/")]
    assert [ref for _, ref in cited] == ["framework/crc", "framework/crc"]
    assert len(cited[1][0].split()) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (HEAD_ES + "1. El Sr. Cué (Cuba) observa que falta tiempo. Agradece a México su apoyo.", "Cué"),
        (HEAD_ES + "1. El Sr. Cué (Cuba) observó que faltaba tiempo. Pidió a la OIM que informara.", "Cué"),
        (HEAD_ES + "1. El Sr. Cué (Cuba) dice que hay barcos. Insta a Chile a esperar.", "Cué"),
        (HEAD_ES + "1. El Sr. Cué (Cuba) observa que falta luz. En relación con la sal, precisa que sobra.", "Cué"),
        (HEAD_ES + "1. El Sr. Cué (Cuba) hace uso de la palabra. Desearía recibir información sobre la sal.", "Cué"),
    ],
)
def test_whom_a_sentence_without_a_subject_addresses_does_not_speak(text: str, speaker: str) -> None:
    assert [who for who, _, _ in statements(text)][-1:] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        HEAD_EN + "1. Ms. Morwen (Secretary), to whom Mr. Leshi had put a question, answered that the mole was new. "
        "She added that it was long.",
        HEAD_FR + "1. Mme Morwen (Secrétaire), à qui M. Leshi a posé une question, répond que le môle est neuf. "
        "Elle ajoute qu'il est long.",
        HEAD_FR + "1. Mme Morwen (Secrétaire), interrogée par M. Leshi, répond que le môle est neuf. "
        "Elle ajoute qu'il est long.",
        HEAD_ES
        + "1. La Sra. Morwen (Secretaria), a quien ha preguntado el Sr. Leshi, responde que el muelle es nuevo. "
        "Añade que es largo.",
        HEAD_ES + "1. La Sra. Morwen (Secretaria), a petición del Sr. Leshi, responde que el muelle es nuevo. "
        "Añade que es largo.",
    ],
)
def test_who_asked_in_an_inserted_clause_says_none_of_the_answer(text: str) -> None:
    answers = ("answered", "added", "répond", "ajoute", "responde", "Añade")
    assert [who for who, _, verb in statements(text) if verb in answers] == ["Morwen", "Morwen"]


ENDS = [
    HEAD_EN + "CONTENTS\n\nTHE HARBOUR CHILDREN'S PIERS\n\nCLOSURE OF THE SESSION\n\n"
    "The public part of the meeting was called to order at 3.20 p.m.\n\n"
    "1. Ms. Morwen said that the mole was new.",
    HEAD_FR + "SOMMAIRE\n\nLES JETÉES DES ENFANTS DU PORT\n\nCLÔTURE DE LA SESSION\n\n"
    "La partie publique de la séance commence à 15 h 20.\n\n"
    "1. Mme Morwen dit que le môle est neuf.",
    HEAD_ES + "SUMARIO\n\nLOS MUELLES DE LOS NIÑOS DEL PUERTO\n\nCLAUSURA\n\n"
    "A las 15.20 horas comienza la parte pública.\n\n"
    "1. La Sra. Morwen dice que el muelle es nuevo.",
]


@pytest.mark.parametrize("text", ENDS)
def test_a_closing_that_ends_the_list_of_items_is_no_part_in_which_all_is_said(text: str) -> None:
    records = found(text)
    assert [(p.person, p.role) for p in records.participations if p.person == "morwen"] == [("morwen", "speaker")]
    assert {p.event for p in records.participations} == {e.key for e in records.events}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            HEAD_EN + "1. Mr. Leshi thanked Mr. Osk,Mr. Brand-Ruyl and Ms. Ottley for the lamps. He said they shone.",
            "said",
        ),
        (
            HEAD_FR + "1. M. Leshi remercie M. Osk,M. Brand-Ruyl et Mme Ottley des lampes. Il dit qu'elles brillent.",
            "dit",
        ),
        (
            HEAD_ES + "1. El Sr. Leshi agradece al Sr. Osk,Sr. Brand-Ruyl y Sra. Ottley. Dice que las luces brillan.",
            "Dice",
        ),
    ],
)
def test_a_name_that_lost_the_space_before_its_form_of_address_ends_no_sentence(text: str, last: str) -> None:
    assert [(who, verb) for who, _, verb in statements(text)][-1] == ("Leshi", last)


def test_the_language_of_a_cover_names_no_state_behind_a_dash_either() -> None:
    text = "Distr. GENERAL\n\nESPAÑOL – Original: INGLÉS\n\n" + HEAD_ES + "1. El Sr. Leshi dice que el muelle es nuevo."
    assert not [m for m in found(text).mentions if m.ref.startswith("state/")]


@pytest.mark.parametrize(
    "text",
    [
        HEAD_ES
        + "Presidió el acto el Coronel Iván Tolosa, Presidente de la República, a quien acompañaban los alcaldes.",
        HEAD_ES + "Habló la Sra. Ana Tolosa, Vicepresidenta de la VIII Reunión. La Sra. Tolosa dijo que hay luz.",
        HEAD_FR
        + "La séance était présidée par M. Yvan Tolosa, Président de la République, à qui chacun a rendu hommage.",
        HEAD_EN + "Mr. Ivan Tolosa, President of the Republic, to whom all paid tribute, said that the lamps shone.",
    ],
)
def test_a_republic_or_a_meeting_by_its_number_alone_is_no_body(text: str) -> None:
    names = {o.label.lower() for o in found(text).organizations}
    assert not names & {"república", "république", "republic", "viii", "viii reunión"}


@pytest.mark.parametrize(
    "text",
    [
        "ORGANIZACION DE MUELLES – CONSEJO DIRECTIVO, Sala 2\n\nEl Sr. Leshi dijo que hay luz en el muelle.",
        "ORGANIZACION PORTUARIA – CONSEJO DIRECTIVO, Sala 2\n\nEl Sr. Leshi dijo que hay luz en el muelle.",
        "Presidente: Sr. Leshi (Chile), Primer Vicepresidente de la VIII Reunión\n\nEl Sr. Leshi dijo que hay luz.",
    ],
)
def test_capitals_without_accents_and_posts_name_nobody(text: str) -> None:
    assert [p.names[0] for p in found(text).people] == ["Leshi"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD_EN
        + "I ask Mr. Leshi, Vice-Chair of the Harbour Committee, to give the Assembly all the reports of the lamps.",
        HEAD_FR
        + "Je prie M. Leshi, membre du Comité du port, de présenter à l'Assemblée tous les rapports des lampes.",
        HEAD_ES + "Pido al Sr. Leshi, miembro del Comité del Puerto, que presente a la Asamblea todos los informes.",
    ],
)
def test_a_body_ends_before_all_that_it_is_given(text: str) -> None:
    long = [o.label for o in found(text).organizations if len(o.label.split()) > 4]
    assert set(long) <= OF_HEADS


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ms. QUIRCE, joining Mr. Belin, asked whether the port was full.", "quirce"),
        ("Mr. KOFFEY, reverting to a question from Mr. Belin, said that the port was full.", "koffey"),
        ("Mme QUIRCE, s'associant aux questions de M. Belin, demande si le port est plein.", "quirce"),
        ("M. d'ARMOR-KEITA, revenant sur la question posée par M. Belin, dit que le port est plein.", "d-armor-keita"),
        ("La Sra. QUIRCE, sumándose a las preguntas del Sr. Belín, pregunta si el puerto está lleno.", "quirce"),
    ],
)
def test_whom_the_aside_of_a_speaker_names_does_not_speak(text: str, speaker: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == [f"person:{speaker}"]


@pytest.mark.parametrize(
    "cover",
    [
        "Committee on the Harbours\n\nSummary record of the 12th meeting\nHeld at the Palais, Geneva, on Friday, "
        "16 April 2032, at 3 p.m.\nChair: Ms. Tolosa\nContents\nOrganizational matters\n\nThe meeting began at 3 p.m",
        "Comité des ports\n\nCompte rendu analytique de la 12e séance\nTenue au Palais, à Genève, le vendredi 16 avril "
        "2032, à 15 heures\nPrésidente : Mme Tolosa\nSommaire\nQuestions d'organisation\n\nLa séance est ouverte",
        "Comité de los Puertos\n\nActa resumida de la 12ª sesión\nCelebrada en el Palacio, Ginebra, el viernes 16 de "
        "abril de 2032, a las 15.00 horas\nPresidenta: Sra. Tolosa\nSumario\nOrganización\n\nSe abre la sesión",
    ],
)
def test_the_name_of_who_presides_ends_with_its_line(cover: str) -> None:
    found = conversion(cover + ".\n").participations
    assert [(p.person, p.role) for p in found] == [("tolosa", "chair")]
