"""Rows of programmes: counts in letters, bullets within lines, labels that end, officers named behind a title."""

# ruff: noqa: E501 (lines as copies run them together)

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Forum on Quays and Skills\nProgramme\nMombasa, 4 and 5 May 2032\n\n",
    "fr": "Troisième Forum sur les quais et les métiers\nProgramme\nCotonou, 4 et 5 mai 2032\n\n",
    "es": "Tercer Foro sobre los muelles y los oficios\nPrograma\nVeracruz, 4 y 5 de mayo de 2032\n\n",
}
SAME = {"chair": "moderator", "keynote": "speaker"}

PAPERS = [
    (
        "en",
        "lindberg:speaker,pihl:speaker,quarrell:speaker,tamm:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
a. Ms Ilse Tamm, Lawyers for Free Quays, Zimbabwe
b. Arno Pihl, Fund for Open Ports
c. Mme Rosa Lindberg, Observatoire des Quais, Burundi
d. Prof Milo Quarrell, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "en",
        "pihl:speaker,quarrell:speaker,tamm:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
(a) Ms Ilse Tamm, Lawyers for Free Quays, Zimbabwe
(b) Arno Pihl, Fund for Open Ports
(c) Prof Milo Quarrell, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "en",
        "pihl:speaker,quarrell:speaker,tamm:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
i) Ms Ilse Tamm, Lawyers for Free Quays, Zimbabwe
ii) Arno Pihl, Fund for Open Ports
iii) Prof Milo Quarrell, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "fr",
        "pihl:speaker,quarrell:speaker,tamm:speaker",
        """9h00 – 10h30 Table ronde 1 : Qui paie les quais
a) Mme Ilse Tamm, Avocats pour des quais libres, Zimbabwe
b) Arno Pihl, Fonds pour les ports ouverts
c) Pr Milo Quarrell, LIBERTAS, Sénégal
10h30 – 11h00 Pause-café
11h00 – 12h00 Table ronde 2 : Rames""",
    ),
    (
        "es",
        "pihl:speaker,quarrell:speaker,tamm:speaker",
        """9:00 – 10:30 Panel 1: Quién paga los muelles
a. Sra. Rosa Tamm, Abogados por los Muelles Libres, Perú
b. Tomás Pihl, Fondo para Puertos Abiertos
c. Prof. Isaac Quarrell, LIBERTAS, Senegal
10:30 – 11:00 Café
11:00 – 12:00 Panel 2: Remos""",
    ),
    (
        "en",
        "ferrow:moderator,marwood:opening,otumba:opening,overbury:speaker,zarraga:speaker",
        """08h45: Words of Welcome
Ms.Delia Otumba, Director of Ports of the City of Loja, Ecuador
Mr. Emil Marwood, Ambassador of Switzerland in Quito, Ecuador
09h30: Opening Plenary – Who Sees the Quays First
Mr. Ramiro Zarraga, Deputy Mayor of Iquique, Chile
Professor Miriam Overbury, Chair in Urban Studies, University of Cape Town, South Africa
Chair: Ms. Agathe Ferrow, Programme Officer, United Cities and Local Governments (UCLG)
10h45: Coffee Break""",
    ),
    (
        "en",
        "brandt:speaker,haddou:speaker,halvard:moderator,lumala:speaker,quirce:moderator,rahim:speaker,tolosa:moderator",
        """11h15: Session I – Papers and Schools
Chairs: Dr. Sigrid Halvard, Crews Adviser, UNFPA, andMr. Benito Tolosa, Head of the Quays Unit, Directorate of Ports of the City Of Loja, Ecuador
Ms. Leila Haddou, Deputy Mayor, Bizerte,Tunisia
Mr. Rainer Brandt, Integration Commissioner, City of Bremen, Germany
13h00: Lunch
14h30: Session II – Diaspora Money
Chair: Mr. Tomás Quirce, Coordinator, Mercociudades
Hon. Moses Lumala, Lord Mayor of Mbale, Uganda
Dr. Nadia Rahim, Refugee Research Unit,Khulna
16h00: End of day 1""",
    ),
    (
        "en",
        "brandt:speaker,haddou:speaker,halvard:moderator,tolosa:moderator",
        """11h15: Session I – Papers and Schools
Co-Chairs: Dr. Sigrid Halvard, Crews Adviser, UNFPA; Mr. Benito Tolosa, Head of the Quays Unit, City of Loja
Ms. Leila Haddou, Deputy Mayor, Bizerte, Tunisia
Mr. Rainer Brandt, Integration Commissioner, City of Bremen, Germany
13h00: Lunch
14h00: Session II – Oars""",
    ),
    (
        "en",
        "adeyem:speaker,leyva:speaker,stanhope:moderator,wexler:speaker",
        """10:00 a.m. – 11:45 a.m. PANEL IV

What crews and scholars have seen

Moderator: Ambassador Edmund Stanhope, Permanent Representative of Barbados to the OAS, Vice Chair of the Special Committee \uf0b7 Dr. Ana Leyva, Sin Muelles Foundation, Guatemala \uf0b7 Sister Cecilia Adeyem, Marianist Quays Network \uf0b7 Prof. Hugh Wexler, Georgetown University

11:45 a.m. – 12:15 p.m. Dialogue with states

12:15 p.m. – 1:00 p.m. Lunch""",
    ),
    (
        "es",
        "elizalde:opening,garmendia:opening,iturbide:opening",
        """17:00-17:15 h. Saludo y presentación de la primera jornada:
LOS MUELLES DEL NORTE
Participan Luis M. Iturbide (Director de la UNED de Montealto); Maite Garmendia (Casa de los Muelles); Unai Elizalde (Fundación Ronsal) y Representante del Gobierno de Aragón (Por confirmar).
17:15-18:15 h. Descanso
18:30 h. Cena""",
    ),
    (
        "es",
        "belmar:speaker,pemberley:speaker,rebolledo:moderator,tzul:speaker",
        """3:00 p.m. – 5:30 p.m. PANEL III

Lo que hacen los puertos

Moderador: Consejero Hugo Rebolledo, Misión Permanente de Costa Rica
\uf0b7 México: Min. Lucía Belmar, Directora General de Protección, Secretaría de Relaciones Exteriores (SRE) \uf0b7 Canadá: Mr. Colin Pemberley, Human Resources Canada \uf0b7 Guatemala: Viceministro de Trabajo, Sr. Nelson Tzul \uf0b7 Jamaica: (por confirmar)

5:30 p.m. Fin de la jornada""",
    ),
    (
        "es",
        "canul:speaker,mukasa:speaker,ventura:speaker",
        """3:00 p.m. – 5:30 p.m. PANEL III

Organismos y tripulaciones

\uf0b7 Dra. Grace Mukasa, Organización Internacional del Trabajo (OIT) \uf0b7 Sr. Juan Ventura, Organización Internacional para las Migraciones (OIM) \uf0b7 Sra. Marina Canul, Red de Jornaleros del Norte (México)

5:30 p.m. Fin de la jornada
6:00 p.m. Cena""",
    ),
    (
        "en",
        "bellamy:closing,lalchan:closing",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Conclusions by the Chair of the Ports Working Group, Mr. Desmond Bellamy
- Closing remarks by the Assistant Secretary General of the OAS, Ambassador Winston Lalchan""",
    ),
    (
        "en",
        "bellamy:closing,lalchan:closing",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Report of the Rapporteur
- Conclusions by the Chair of the Ports Working Group, Mr. Desmond Bellamy
- Remarks by the Assistant Secretary General of the OAS, Ambassador Winston Lalchan""",
    ),
    (
        "en",
        "bellamy:closing,lalchan:closing,roe:rapporteur",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Report of the Rapporteur, Ms. Ada Roe
- Conclusions by the Chair of the Ports Working Group, Mr. Desmond Bellamy
- Closing remarks by the Assistant Secretary General of the OAS, Ambassador Winston Lalchan""",
    ),
    (
        "en",
        "fontaine:rapporteur,roe:closing",
        """9:00 a.m. – 10:00 a.m. Panel I

12:15 p.m. – 1:00 p.m. Adoption of the declaration
• Reading of the draft resolutions by the Rapporteur, Jerome Fontaine (Grenada)
• Adoption of the draft
1:00 p.m. – 1:30 p.m. Closing
• Closing remarks by the President, Ada Roe (Togo)""",
    ),
    (
        "en",
        "fontaine:rapporteur",
        """9:00 a.m. – 10:00 a.m. Panel I

12:15 p.m. – 1:00 p.m. Adoption of the declaration
• Presentation of the draft declaration by the General Rapporteur, Mr. Jerome Fontaine (Grenada)
• Adoption of the draft
1:00 p.m. Lunch""",
    ),
    (
        "fr",
        "ferrari:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Adoption des textes
Lecture de la Déclaration de Cotonou : Rapporteure générale, Norma Ferrari (Argentine)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "fr",
        "ferrari:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Adoption des textes
• Lecture du projet de résolution par la Rapporteure générale, Norma Ferrari (Argentine)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "es",
        "ferrari:rapporteur,paz:rapporteur",
        """9:00 – 10:00 Panel 1
12:00 – 12:30 Presentación del proyecto de carta, a cargo de los relatores, Nuno Paz (Perú) y Norma Ferrari (Mauritania)
13:00 Almuerzo""",
    ),
    (
        "en",
        "ferrari:rapporteur,paz:rapporteur",
        """9:00 – 10:00 Panel 1
12:00 – 12:30 Presentation of the draft declaration by the rapporteurs, Mr. Nuno Paz and Ms. Norma Ferrari (Togo)
13:00 Lunch""",
    ),
    (
        "fr",
        "ferrari:rapporteur,paz:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Présentation du projet de déclaration par les rapporteurs, M. Nuno Paz et Mme Norma Ferrari (Togo)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "en",
        "marwood:opening,otumba:opening,uguz:speaker",
        """08h45: Words of Welcome
Ms.Delia Otumba, Director of Ports of the City of Loja, Ecuador
Mr. Emil Marwood, Ambassador of Switzerland in Quito, Ecuador
09h30: Session 1
Dr.Ada Uguz, Director, Port of Ea
10h00: Lunch""",
    ),
    (
        "fr",
        "marwood:speaker,otumba:speaker",
        """09h00 – 10h00 : Session 1
Mme.Delia Otumba, Directrice, Ville de Loja
M.Emil Marwood, Ambassadeur de Suisse
10h00 : Déjeuner
11h00 – 12h00 : Session 2""",
    ),
    (
        "es",
        "marwood:speaker,otumba:speaker",
        """09:00 – 10:00: Sesión 1
Sra.Delia Otumba, Directora de Desarrollo, Ciudad de Loja
Dr.Emil Marwood, Embajador de Suiza
10:00: Almuerzo
11:00 – 12:00 Sesión 2""",
    ),
    (
        "en",
        "overbury:speaker,ribas:speaker,zarraga:speaker",
        """09h30: Opening
[Reactions from the Room – please keep to two minutes]
Ms. Mireia Ribas, Councillor for Citizenship, Reus, Spain
Mr. Ramiro Zarraga, Deputy Mayor of Iquique, Chile
Professor Miriam Overbury, University of Cape Town, South Africa
10h45: Coffee Break
11h00: Session 2""",
    ),
    (
        "en",
        "mwangi:speaker,perera:moderator,rabe:facilitator",
        """Panel 1. Hiring by the docks (10.30 a.m. to 1 p.m.)

Name | Function | Country or organization | Role
Ms. Dilini Perera | Deputy Manager, Bureau of Crews | Sri Lanka | Chair
Mr. Samuel Mwangi | Director, Crews Authority | Kenya | Speaker

Panel 2. Oars (2.30 p.m. to 4 p.m.)

Name | Function | Country or organization | Role
Sister Clarisse Rabe | Founder | Maison d'Accueil Fitiavana, Antananarivo | Facilitator""",
    ),
    (
        "fr",
        "favre:opening,rey:opening",
        """9h00 Ouverture de la journée
Mme Maude Favre, Présidente de la Semaine des quais, Centre des rames
M. Luc Rey, Directeur du port
9h30 Table ronde 1
10h30 Pause""",
    ),
    (
        "en",
        "holder:opening,paz:opening,sewraj:opening",
        """The meeting will be inaugurated with words of welcome by Hon. Rodney Sewraj, Speaker of the National Assembly of Suriname; by Deputy Daniela Paz (Honduras), second vice-president of the network; and by Yvonne Holder, of UNFPA.""",
    ),
    (
        "es",
        "holder:opening,paz:opening,sewraj:opening",
        """El encuentro será inaugurado con palabras de bienvenida de Hon. Rodney Sewraj, presidente de la Asamblea Nacional de Surinam; de la diputada Daniela Paz (Honduras), segunda vicepresidenta de la red; y de Yvonne Holder, del UNFPA.""",
    ),
    (
        "fr",
        "holder:opening,paz:opening,sewraj:opening",
        """La rencontre sera ouverte par les mots de bienvenue de M. Rodney Sewraj, président de l'Assemblée nationale du Suriname ; de la députée Daniela Paz (Honduras), deuxième vice-présidente du réseau ; et de Yvonne Holder, du FNUAP.""",
    ),
    (
        "es",
        "mangal:closing",
        """El encuentro concluirá el viernes 18 con una visita al faro de Puerto Alto y las palabras de cierre de Priya Mangal, directora general de la UPA.""",
    ),
    (
        "en",
        "mangal:closing",
        """The meeting will end on Friday with a visit to the port and the closing words of Priya Mangal, Director General of the Centre.""",
    ),
    (
        "es",
        "gill:speaker,huanca:speaker,robles:speaker",
        """9:00 – 10:30 Mesa 1: Los muelles
Panelistas: MP Gurpreet Gill (Canadá) | Congresista Yolanda Huanca (Perú) | Esteban Robles, coordinador de programas, ONU Mujeres
10:30 – 11:00 Café
11:00 – 12:00 Mesa 2: Remos""",
    ),
    (
        "en",
        "gill:speaker,huanca:speaker,robles:speaker",
        """9:00 – 10:30 Panel 1: The quays
Panellists: MP Gurpreet Gill (Canada) | Congresswoman Yolanda Huanca (Peru) | Esteban Robles, programme coordinator, UN Women
10:30 – 11:00 Coffee
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "fr",
        "gill:speaker,huanca:speaker,robles:speaker",
        """9h00 – 10h30 Table ronde 1 : Les quais
Intervenants : M. Gurpreet Gill (Canada) | Sénatrice Yolanda Huanca (Pérou) | Esteban Robles, coordonnateur de programme, ONU Femmes
10h30 – 11h00 Pause
11h00 – 12h00 Table ronde 2 : Rames""",
    ),
    (
        "fr",
        "agbeko:speaker,wijesinghe:moderator",
        """10h00 – 12h30 Session 4 : Mesures des ports
Exposé introductif : Mme Afi Agbeko, Conseillère du Ministre de la planification, Togo
Suivi d’un échange entre délégations conduit par M. Nimal Wijesinghe, Directeur, Port de Matara
12h30 Déjeuner
14h00 Session 5""",
    ),
    (
        "en",
        "agbeko:speaker,wijesinghe:moderator",
        """10:00 – 12:30 Session 4: Measures of the ports
Introduction: Ms. Afi Agbeko, Adviser to the Minister of Planning, Togo
Followed by an exchange among delegations led by Mr. Nimal Wijesinghe, Director, Port of Matara
12:30 Lunch
14:00 Session 5""",
    ),
    (
        "es",
        "cardona:author,morales:speaker",
        """17:15 – 17:30 Presentación del libro "Remar de noche" Autor: Hugo Cardona Comenta: Ana Morales, ACNUR
17:30 – 18:00 Clausura
18:00 Cena""",
    ),
    (
        "en",
        "cardona:author,morales:speaker",
        """17:15 – 17:30 Presentation of the book "Rowing by night" Author: Hugo Cardona Comments: Ana Morales, UNHCR
17:30 – 18:00 Closing
18:00 Dinner""",
    ),
    (
        "es",
        "diaz:speaker,toj:moderator",
        """9:00 – 10:00 Mesa 1
Moderadora:
Silvia Toj, Viceministra de Relaciones Exteriores de Guatemala
Panelistas:
Ana Díaz, Directora, Puerto de Ea
10:00 Café
11:00 – 12:00 Mesa 2""",
    ),
    (
        "fr",
        "arrieta:speaker",
        """9h00 – 10h00 Session 1
18h30 – 20h00 Projection du film « Terre en vue », suivie d'un débat avec sa réalisatrice, Ainhoa Arrieta
20h00 Dîner""",
    ),
    (
        "en",
        "arrieta:speaker",
        """9:00 – 10:00 Session 1
18:30 – 20:00 Screening of the film “Land in sight”, followed by a discussion with its director, Ainhoa Arrieta
20:00 Dinner""",
    ),
    (
        "en",
        "",
        """9:00 – 10:45 Session 1: The Union and its citizens
The Founding Charter of the Quays Union gives crews a seat wherever fares are set. Still hardly any crew has taken it so far.
11:00 – 12:00 Session 2
12:00 Lunch""",
    ),
    (
        "es",
        "achter:speaker,paz:speaker,sow:speaker",
        """11:00 – 12:30 Mesa 2: Los muelles
Participan la Senadora Ana Paz (Chile), el Diputado Mamadou Sow (Senegal), la Sra. Rosalind Achter, de la Oficina del Puerto, y el Dr. Ari Vea.
12:30 Almuerzo
13:00 Mesa 3""",
    ),
    (
        "es",
        "achter:speaker,paz:speaker,sow:speaker",
        """11:00 – 12:30 Mesa 2: Los muelles
Intervienen: la Senadora Ana Paz (Chile), el Diputado Mamadou Sow (Senegal) y la Sra. Rosalind Achter, de la Oficina del Puerto.
12:30 Almuerzo
13:00 Mesa 3""",
    ),
    (
        "fr",
        "achter:speaker,paz:speaker,sow:speaker",
        """11h00 – 12h30 Table ronde 2 : Les quais
Intervenants : la sénatrice Ana Paz (Chili), le député Mamadou Sow (Sénégal) et Mme Rosalind Achter, du Bureau du port.
12h30 Déjeuner
13h00 Table ronde 3""",
    ),
    (
        "en",
        "lark:rapporteur,roe:closing,vea:opening",
        """09:00 – 10:00 Opening ceremony
Ms. Ida Vea | Minister of Ports | Kenya | Opening address
10:00 – 11:00 Panel 1
Hon. Ada Lark | Minister of Labour | Mauritius | Rapporteur of the Meeting
11:00 – 12:00 Panel 2
Hon. Ada Roe | Minister of Labour | Mauritius | Closing address
12:00 Lunch""",
    ),
    (
        "en",
        "roe:closing,vea:opening",
        """09:00 – 10:00 Plenary
Ms. Ida Vea, Minister of Ports, Kenya – Opening remarks
Hon. Ada Roe, Minister of Labour (closing remarks)
12:00 Lunch
13:00 Panel 2""",
    ),
    (
        "fr",
        "roe:closing,vea:opening",
        """9h00 – 10h00 Plénière
Mme Ida Vea, Ministre des ports, Kenya – Allocution d'ouverture
M. Ari Roe, Ministre du travail (mot de clôture)
12h00 Déjeuner
13h00 Table ronde 2""",
    ),
    (
        "es",
        "roe:closing,vea:opening",
        """9:00 – 10:00 Plenaria
Sra. Ida Vea, Ministra de Puertos, Kenia – Palabras de apertura
Sr. Ari Roe, Ministro de Trabajo (palabras de clausura)
12:00 Almuerzo
13:00 Panel 2""",
    ),
    (
        "en",
        "akter:speaker,rabe:facilitator",
        """09:00 – 10:00 Panel 1
10:00 – 11:00 Side event: Crews come home
Name | Function | Country or organization | Role
Sister Clarisse Rabe | Founder | Maison d'Accueil Fitiavana, Antananarivo | Facilitator
Ms. Rupa Akter | Former net maker | Bangladesh | Speaker
11:00 Lunch""",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), PAPERS)
def test_rows_give_each_their_own_role(language: str, expected: str, rows: str) -> None:
    found = conversion(HEADS[language] + rows + "\n").participations
    told = sorted(f"{p.person.split('-')[-1]}:{SAME.get(p.role, p.role)}" for p in found)
    assert told == [x for x in expected.split(",") if x]
