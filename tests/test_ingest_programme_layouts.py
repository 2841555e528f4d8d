"""Layouts of programmes: rows run together, capitals without accents, substitutes, names after *with*."""

# ruff: noqa: E501 (lines as copies run them together)

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = [
    (
        "en",
        "p",
        "arbo:opening,gomo:opening,henri:moderator,laub:opening,mania:speaker,wahl:speaker",
        """10:00 – 10:30 Opening segment
Welcome remarks by the co-facilitators
• H.E. Mr. Juan Gomo, Permanent Representative of Mexico to the United Nations
• H.E. Mr. Jürg Laub, Permanent Representative of Switzerland to the United Nations
• Ms. Louise Arbo, Secretary-General of the intergovernmental conference

10:30 – 13:00 Panel I: Quays in all their dimensions
This panel will explore practical means of enhancing cooperation between ports.
• Gregory Mania, Columbia University, former senior advisor
• Ms. Margareta Wahl, Chairperson of the Board, Tide Foundation and President of the Swedish Red Cross
Moderated by H.E. Mr. Ola Henri, Director General, Ministry of Justice of Sweden
13:00 – 15:00 Lunch""",
    ),
    (
        "en",
        "p",
        "cutle:speaker,diaz:opening,fredd:speaker,gutie:opening,katza:speaker,lomel:speaker",
        """9:30 a.m. – 9:45 a.m. OPENING SESSION

 Remarks by the Chair of the Permanent Council, Ambassador Carmen Gutie, Permanent Representative of Nicaragua to the OAS  Remarks by the Chair of the Working Group, Dr. Eduardo Diaz, Alternate Representative of Argentina to the OAS  Election of the Rapporteur of the special meeting.

9:45 a.m. – 10:15 a.m. PANEL I

Draft Program for the Ports

 Dr. Ana Fredd, Special Rapporteur of the Inter-American Commission on Human Rights (IACHR)

10:15 a.m. – 10:30 a.m. Dialogue with states

10:30 a.m. – 12:00 a.m. PANEL II

Experiences of the organs

 Dr. Carmen Lomel, Executive Secretary, Inter-American Commission of Women (CIM)  Dr. Jacsire Cutle, Office of Projects, Programs, and Best Practices  Dr. Ana Katza, Office for the Promotion of Democracy
12:00 p.m. Dialogue""",
    ),
    (
        "es",
        "x",
        "banue:opening,lopeza:speaker,mores:speaker,norza:opening,zunig:chair",
        """Reunión Regional: "La emigración de estibadores calificados" Caracas, Venezuela. 17 y 18 de junio de 2032 AGENDA PRELIMINAR MIERCOLES, 17 DE JUNIO DE 2032 Mañana 8:30 – 9:30 REGISTRO 9:30 – 10:00 SESIÓN INAUGURAL Palabras de la Directora Regional para los Países Andinos de la Organización Internacional para las Migraciones, señora Pilar Norza Palabras del Secretario Permanente del Sistema Económico, Embajador José Banue SESIÓN I Preside: Excmo. Señor Germán Zunig, Embajador de la República de Honduras en Venezuela 10:00 – 10:45 Presentación del documento "LA EMIGRACION DE ESTIBADORES". Expositora: Dra. Lucía Lopeza, Consultora del SELA 10:45 – 11:00 Receso 11:00 – 12:00 Experiencias nacionales. Expositor: Sr. Juan Mores, Director de Migraciones, Ministerio del Interior del Perú 12:00 – 14:00 Almuerzo""",
    ),
    (
        "es",
        "n",
        "albri:keynote,botora:chair,garce:speaker,gurri:speaker,samsar:chair",
        """Diálogo 1

Copresidentes:
- Emb. Mehmet Samsar, Embajador y Director General de Asuntos Consulares, Ministerio de Asuntos Exteriores de Turquía.
- Emb. Negash Botora, Embajador de Etiopía ante las Naciones Unidas en Ginebra.
Discurso principal:
- Sra. Madeleine Albri, Presidenta de Stonebridge Group
Panelistas:
- Sr. Angel Gurri, Secretario General de la Organización de Cooperación
- Sra. María Garce, Alcaldesa de Quito""",
    ),
    (
        "en",
        "n",
        "fos:speaker,frank:speaker,oropez:speaker,parent:speaker",
        """Panellists included:

Antonio Parent, Head of Section, Delegation of the EU to the UN, New York

Eduardo Oropez, Director of International Relations, Ministry of the Interior, Mexico

Enrico T. Fos, Minister, Permanent Mission of the Philippines, Geneva

Malin Frank, Head of the Policy Unit, ICMPD""",
    ),
    (
        "fr",
        "p",
        "faita:speaker,markov:speaker,mazel:speaker,mung:moderator,poinso:speaker,vernat:speaker,zurcher:moderator",
        """11 h 00 - 12 h 30

Salle des conférences

Table ronde 1

Comment les quais permettent-ils de comprendre les métiers ?

avec Sylvie Mazel et Christine Vernat

(modérateur : Emmanuel Mung)

16 h 00 - 18 h 00

Salle du Quai

Table ronde 2

Les ports en revue : lectorats et transmissions

avec Marie Poinso, Ioanna Faita et Rahul Markov

(modérateur : Yann Zurcher)

18 h 30 Cocktail""",
    ),
    (
        "en",
        "x",
        "achle:speaker,berra:opening,chado:moderator,diaba:speaker,guoqi:speaker,kalni:chair,obuya:moderator,pineda:chair,quisp:speaker,sando:speaker,shuku:speaker,tukua:speaker,uwera:speaker,were:rapporteur,whitf:speaker,zaghl:speaker",
        """Annotated Programme 1 Theme: Quays that leave nobody behind Monday, 27 June 2032, 10:00 AM-10:20 AM Opening The theme was chosen in 2031. The Dialogue was set up by the Council in order to give quays a place in the review. It will look into the damage that floods and heat have done to ports and will identify ways of reaching the targets before the end of the decade. Chair: H.E. Mr. Rodolfo Pineda, Vice-President of Economic and Social Council (Guatemala) Opening remarks: Ms. Amal Berra, Deputy Executive Director, UN-Habitat
Monday, 27 June 2032, 10:20 AM-1:00 PM Taking stock at half-time: Ports after the flood Over a billion people live near ports, and the flood has pushed that number up. Guiding questions: • What has moved since the last review? • How can small island States pay for it?
Presentation: Mr. Li Guoqi, Chief, Statistics Division, UN DESA Moderator: Ms. Teresa Obuya, Anchor, Nairobi Radio Resource persons: • H.E. Ms. Salome Tukua, Minister of Lands, Tonga • Mr. Bernhard Achle, Deputy Mayor of Graz, Austria • Ms. Dalia Zaghl, Coalition of Arab Women (Women's Group) Lead discussants: • H.E. Mr. Moussa Diaba, Permanent Representative of Mali to the United Nations • Mr. Jordan Whitf, Dwellers Network, Kingston (major groups) Followed by interactive discussion
Monday, 27 June 2032, 3:00 PM-4:30 PM Session 2 People on the move and the cities that receive them This session is organized jointly with IOM. It builds on earlier work. Chair: H.E. Ms. Ilze Kalni, Vice-President of ECOSOC (Latvia) Moderator: Mr. Paul Chado, Director, Mayors' Desk Panellists: • Ms. Rosa Quisp, Secretary of Housing, City of La Paz, Bolivia • Mr. Henrik Sando, State Secretary, Ministry of Local Government, Norway • H.E. Mr. Farid Shuku, Deputy Minister of Construction, Uzbekistan (via video message) • Ms. Marie Uwera, UNHCR 4:30 PM-4:45 PM Closing Wrap-up by the rapporteur, Ms. Joy Were (Kenya)""",
    ),
    (
        "fr",
        "p",
        "thiam:opening,wehrl:opening",
        """9 h 00 – 10 h 00 Ouverture
• Margareta Lindq, Haut-Commissaire adjointe des Nations Unies pour les réfugiés, représentée par Boubacar Thiam, Directeur du bureau Afrique du HCR
• Message du Secrétaire général de l'Union des quais, lu par M. Laurent WEHRL, Directeur de la Division des ports
10 h 00 – 11 h 00 Débat
11 h 00 Pause-café""",
    ),
    (
        "en",
        "p",
        "thiam:opening,wehrl:opening",
        """9.00 – 10.00 Opening
• Margareta Lindq, Deputy High Commissioner for Refugees, represented by Boubacar Thiam, Director of the Africa Bureau of UNHCR
• Message of the Secretary-General of the Quay Union, read by Mr. Laurent WEHRL, Director of the Ports Division
10.00 – 11.00 Debate
11.00 Coffee break""",
    ),
    (
        "es",
        "p",
        "thiam:opening,wehrl:opening",
        """9.00 – 10.00 Apertura
• Margareta Lindq, Alta Comisionada Adjunta para los Refugiados, representada por Boubacar Thiam, Director de la Oficina de África del ACNUR
• Mensaje del Secretario General de la Unión de Muelles, leído por el Sr. Laurent WEHRL, Director de la División de Puertos
10.00 – 11.00 Debate
11.00 Receso""",
    ),
    (
        "en",
        "p",
        "lindo:speaker,qasem:speaker,rumo:opening,tiba:opening",
        """8.30 Registration
9.00 Opening session
Welcome remarks
Ana Tiba, Mayor of Tema
Ari Rumo, Chair of the Quay Union
9.30 Setting the scene
Zeina Qasem, Director, IOM
10.00 Tides and work
Per Lindo (Dockers' League)
11.00 Tea""",
    ),
    (
        "fr",
        "p",
        "lindo:speaker,qasem:speaker,rumo:opening,tiba:opening",
        """8 h 30 Accueil des participants
9 h 00 Séance d'ouverture
Mots de bienvenue
Ana Tiba, Maire de Tema
Ari Rumo, Président de l'Union des quais
9 h 30 Introduction au thème
Zeina Qasem, Directrice, OIM
10 h 00 Marées et travail
Per Lindo (Ligue des dockers)
11 h 00 Pause""",
    ),
    (
        "en",
        "p",
        "lindo:speaker,moeen:rapporteur,qasem:speaker,rumo:chair,tiba:chair",
        """Session 1 (10.00 – 11.30)
Co-chairs: Ana Tiba (Ghana), Ari Rumo (Togo)
Lead-off speakers: Zeina Qasem, IOM; Per Lindo, Dockers' League
Rapporteur: Per Moeen (Benin)

Session 2 (11.45 – 13.00)
Open discussion""",
    ),
    (
        "en",
        "p",
        "lindo:speaker,qasem:speaker,tiba:moderator",
        """10.00 – 11.30 Session 1: Tides
Moderator:
Ms. Ana Tiba
Director, Quay Union

Panellists:
Ms. Zeina Qasem
Head of Office
IOM
Mr. Per Lindo
Secretary
Dockers' League

11.30 Coffee break
12.00 Closing""",
    ),
    (
        "es",
        "p",
        "lindo:speaker,qasem:speaker,tiba:moderator",
        """10.00 – 11.30 Mesa 1: Mareas. Modera: Ana Tiba, Directora de la Unión de Muelles
- Zeina Qasem (OIM): "Mareas y salarios"
- Per Lindo (Liga de Estibadores): "Trabajo nocturno"
11.30 Receso
12.00 Clausura""",
    ),
    (
        "fr",
        "p",
        "akplog:chair,gbagui:moderator,mengue:closing,obiang:opening,okinda:speaker",
        """9 h 15 - 10 h CEREMONIE D'OUVERTURE
M. Fidèle OBIANG, Président du Sénat
10 h - 11 h SEANCE 1 : LES QUAIS
MODERATEUR : M. Paulin GBAGUI, journaliste
PANELISTES :
M. Jérôme OKINDA, Directeur général des ports
11 h - 12 h SEANCE 2 : DEBAT
PRESIDENTE DE SEANCE : Mme Rose AKPLOG, sénatrice
12 h - 12 h 30 SEANCE DE CLOTURE
M. Luc MENGUE, Ministre des ports
12 h 30 DEJEUNER""",
    ),
    (
        "es",
        "p",
        "gbagui:moderator,mengue:closing,obiang:opening,okinda:speaker",
        """9.15 - 10.00 SESION DE INAUGURACION
Sr. Fidel OBIANG, Presidente del Senado
10.00 - 11.00 SESION 1: LOS MUELLES
MODERACION: Sr. Paul GBAGUI, periodista
PANELISTAS:
Sr. Jerónimo OKINDA, Director General de Puertos
12.00 - 12.30 SESION DE CLAUSURA
Sr. Lucas MENGUE, Ministro de Puertos
12.30 ALMUERZO""",
    ),
    (
        "es",
        "p",
        "ashco:speaker,bonni:speaker,yeli:speaker",
        """16.00 Panel 2. Muelles
17.30 Intervenciones de los miembros. Están inscritos Lord Ashco (Reino Unido), Sra. Yeli (Ucrania) y Sr. Bonni (Malta). El Sr. Kox (Dinamarca) ha excusado su asistencia.
18.00 Cóctel""",
    ),
    (
        "en",
        "p",
        "ashco:speaker,bonni:speaker,yeli:speaker",
        """16.00 Panel 2. Quays
17.30 Interventions by members. The speakers are Lord Ashco (United Kingdom), Ms. Yeli (Ukraine) and Mr. Bonni (Malta). Mr. Kox (Denmark) sent apologies.
18.00 Reception""",
    ),
    (
        "es",
        "p",
        "dumas:closing,monte:closing",
        """16.00 Panel 2. Muelles
18.00 Conclusiones y clausura
D.ª África Monte (España, PPE), ponente general
Palabras finales a cargo del Vicepresidente de la Comisión, Sr. Luc Dumas (Francia)
18.30 Cóctel""",
    ),
    (
        "en",
        "p",
        "dumas:closing,monte:closing",
        """16.00 Panel 2. Quays
18.00 Conclusions and closing
Ms. Ana Monte (Spain, EPP), general rapporteur
Final words by the Vice-Chair of the Committee, Mr. Luc Dumas (France)
18.30 Reception""",
    ),
]
HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n",
}
NOTE = {
    "en": "Concept note\nSide event on quays and skills\n4 May 2032, 1.15 – 2.30 p.m., Room 7\n\n",
    "es": "Nota conceptual\nEvento paralelo sobre los muelles y los oficios\n4 de mayo de 2032, 13.15 a 14.30 horas\n\n",
}


@pytest.mark.parametrize(("language", "kind", "expected", "text"), PAPERS)
def test_those_whom_a_programme_lists_take_part(language: str, kind: str, expected: str, text: str) -> None:
    head = {"n": NOTE.get(language, ""), "p": HEADS[language], "x": ""}[kind]
    found = conversion(head + text + "\n")
    told = sorted((p.person.split("-")[-1], p.role) for p in found.participations)
    assert ",".join(f"{person}:{role}" for person, role in told) == expected


def test_hours_with_spaces_begin_parts_and_end_the_entry_above() -> None:
    text = (
        "9 : 15\nSEANCE INAUGURALE\nMot de bienvenue de M. Luc Obiang, Premier Ministre\n10 : 15\nPause-café\n"
        "10 : 45\nPARTIE I : LES QUAIS\nIntervenants :\nMme Ana Tiba, Maire de Tema\n12 : 30\nDéjeuner\n"
    )
    found = conversion(HEADS["fr"] + text)
    assert [e.label for e in found.events if e.parent] == ["SEANCE INAUGURALE", "PARTIE I : LES QUAIS"]
    assert [h.post for p in found.participations for h in p.holdings] == ["Premier Ministre", "Maire de Tema"]


def test_the_title_of_a_part_ends_where_what_describes_it_was_run_together_with_it() -> None:
    line = (
        "Programme Monday, 5 May 2032, 10:00 AM-1:00 PM Session 1 People and ports This session is organized jointly "
        "with the Quay Union and builds on what was said before. Chair: H.E. Mr. Ari Koro, Minister of Ports of Ghana "
        "Moderator: Ms. Ana Tiba, Mayor of Tema Speakers: • Mr. Per Moeen, Director of Quays of Togo • Ms. Ines Vandel, "
        "Radio Levee, who will tell what the dockers of the port have been asking for in the last ten years and more, "
        "and what they were given by those who own the quays 1:00 PM-3:00 PM Lunch 3:00 PM-4:00 PM Session 2 Work"
    )
    found = conversion(line + "\n")
    assert [e.label for e in found.events if e.parent] == ["Session 1 People and ports", "Session 2 Work"]


def test_the_group_of_a_member_and_a_sentence_before_a_name_are_no_posts() -> None:
    text = (
        "16.00 Panel 2. Quays\nMs. Ana Monte (Spain, EPP), general rapporteur\n17.30 Interventions by members. The "
        "speakers are Lord Ashco (United Kingdom) and Mr. Bonni (Malta). Mr. Kox (Denmark) sent apologies.\n18.00 Tea\n"
    )
    found = conversion(HEADS["en"] + text).participations
    assert [(p.on_behalf_of, [h.post for h in p.holdings]) for p in found] == [
        (("state/ESP",), ["general rapporteur"]),
        (("state/GBR",), []),
        (("state/MLT",), []),
    ]
