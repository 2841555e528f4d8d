"""Programmes in other layouts than an hour, a title and a list: hours on the right, cells in a line, cells as lines."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RIGHT = {
    "en": """Regional Workshop on Ferry Workers
Porto Novo, 4 May 2031

Programme

Opening plenary                                            9.30 – 10.15

Mr. Ola Brandt
Harbour Master, Port of Gavle

Panel 1: Night crossings                                  10.30 – 12.00

Chair
Ms. Iman Sabri
Ministry of Transport, Jordan
Panellists
Prof. Kemal Aydin
University of Izmir
Note-taker
Ms. Rut Halme
ILO

Closing                                                    16.00
Mr. Ola Brandt
""",
    "fr": """Atelier régional sur les travailleurs des bacs
Porto-Novo, 4 mai 2031

Programme

Ouverture des travaux                                     9 h 30

Ola Brandt
Directeur du port, Ville de Gavle

Panel 1 : Traversées de nuit                              10 h 30

Coprésidence
Iman Sabri
Ministère des transports, Jordanie
Commentateurs
Kemal Aydin
Université d'Izmir
Prise de notes
Rut Halme
OIT

Clôture                                                   16 h 00
Ola Brandt
""",
    "es": """Taller regional sobre trabajadores de los transbordadores
Porto Novo, 4 de mayo de 2031

Programa

Apertura                                                  09.30 h

Ola Brandt
Director del puerto, Ciudad de Gavle

Panel 1. Travesías nocturnas                              10.30 h

Copresidencia:
Iman Sabri
Ministerio de Transporte, Jordania
Comentaristas:
Kemal Aydin
Universidad de Esmirna
Toma de notas:
Rut Halme
OIT

Cierre                                                    16.00 h
Ola Brandt
""",
}


@pytest.mark.parametrize("language", RIGHT)
def test_hours_may_stand_in_a_column_on_the_right(language: str) -> None:
    found = conversion(RIGHT[language])
    roles = {(p.person, p.role) for p in found.participations}
    assert roles == {
        ("ola-brandt", "opening"),
        ("iman-sabri", "chair"),
        ("kemal-aydin", "speaker"),
        ("rut-halme", "rapporteur"),
        ("ola-brandt", "closing"),
    }
    assert [e.start for e in found.events if e.key.endswith("/panel-1")] == ["2031-05-04T10:30:00"]
    assert next(p for p in found.participations if p.person == "iman-sabri").on_behalf_of[0] == "state/JOR"


@pytest.mark.parametrize(
    "rows",
    [
        """Agenda of the Seminar on Quays, 3 May 2031

09:00-09:20 | Opening | Ana Horvat, Harbour Master, Croatia
09:20-10:30 | State of the quays | Presenter: Bo Lind (ILO, Regional Office)
Comments: Karim Saadi (Morocco), Ines Rocha (Brazil)
10:30-10:45 | Coffee break
10:45-11:00 | Closing | Ana Horvat
""",
        """Programme du Séminaire sur les quais, 3 mai 2031

09h00-09h20 | Ouverture | Ana Horvat, directrice des ports, Croatie
09h20-10h30 | État des quais | Intervenant : Bo Lind (OIT, bureau régional)
Commentaires : Karim Saadi (Maroc), Ines Rocha (Brésil)
10h30-10h45 | Pause
10h45-11h00 | Clôture | Ana Horvat
""",
        """Agenda del Seminario sobre los muelles, 3 de mayo de 2031

09:00-09:20 | Apertura | Ana Horvat, Directora de Puertos, Croacia
09:20-10:30 | Estado de los muelles | Expositor: Bo Lind (OIT, Oficina Regional)
Comentarios: Karim Saadi (Marruecos), Ines Rocha (Brasil)
10:30-10:45 | Pausa
10:45-11:00 | Cierre | Ana Horvat
""",
    ],
)
def test_cells_after_a_title_name_those_who_take_part(rows: str) -> None:
    found = conversion(rows)
    assert {(p.person, p.role) for p in found.participations} == {
        ("ana-horvat", "opening"),
        ("bo-lind", "speaker"),
        ("karim-saadi", "speaker"),
        ("ines-rocha", "speaker"),
        ("ana-horvat", "closing"),
    }
    assert all("|" not in (e.label or "") for e in found.events)


@pytest.mark.parametrize(
    ("row", "role", "label"),
    [
        ("Closing remarks: Ms. Ana Horvat", "closing", "Closing remarks"),
        ("Discours de clôture par Mme Ana Horvat", "closing", "Discours de clôture"),
        ("Palabras de bienvenida: Sra. Ana Horvat", "opening", "Palabras de bienvenida"),
        ("Keynote address: Ms. Ana Horvat, Harbour Master", "keynote", "Keynote address"),
    ],
)
def test_a_row_may_be_a_label_and_a_name(row: str, role: str, label: str) -> None:
    head = (
        "Agenda\nSeminar on Quays, 3 May 2031\n\n"
        if "Ms." in row
        else "Programme\nSéminaire sur les quais, 3 mai 2031\n\n"
    )
    head = "Programa\nSeminario sobre los muelles, 3 de mayo de 2031\n\n" if "Sra." in row else head
    found = conversion(f"{head}09:00 Panel 1: Ropes\n\n10:00 Panel 2: Chains\n\n11:00 {row}\n")
    assert [(p.person, p.role) for p in found.participations] == [("ana-horvat", role)]
    assert [e.label for e in found.events if e.key == found.participations[0].event] == [label]


def test_a_title_after_a_labels_word_stays_a_title() -> None:
    found = conversion(
        "Agenda\nSeminar on Quays, 3 May 2031\n\n10:00\nPanel 1\n"
        "10:20\nKeynote: Ten years of ropes\nMs. Ana Horvat\n11:00\nPanel 2\n"
    )
    assert [(p.person, p.role) for p in found.participations] == [("ana-horvat", "speaker")]
    assert "Keynote: Ten years of ropes" in {e.label for e in found.events}


CELLS = {
    "en": "10:00\nPanel 1\nSpeakers:\nBo LIND\nDirector of Ports, Sweden\nAma OFORI\nHarbour Adviser, ILO\n",
    "fr": "10h00\nPanel 1\nExposés :\nBo LIND\nDirecteur des ports (Suède)\nAma OFORI\nConseillère portuaire, OIT\n",
    "es": "10:00\nPanel 1\nIntervienen:\nBo LIND\nDirector de Puertos, Suecia\nAma OFORI\nAsesora portuaria, OIT\n",
}


@pytest.mark.parametrize("language", CELLS)
def test_a_name_alone_under_somebodys_post_is_another_person(language: str) -> None:
    head = {
        "en": "Agenda\nSeminar on the Quays of the Region, 3 May 2031\n\n9:00\nRegistration\n",
        "fr": "Programme\nSéminaire sur les quais de la région, 3 mai 2031\n\n9h00\nInscription\n",
        "es": "Programa\nSeminario sobre los muelles de la región, 3 de mayo de 2031\n\n9:00\nRegistro\n",
    }
    found = conversion(f"{head[language]}{CELLS[language]}12:00\nPanel 2\n")
    assert {(p.person, p.on_behalf_of) for p in found.participations} == {
        ("bo-lind", ("state/SWE",)),
        ("ama-ofori", ("organization/ilo",)),
    }


UNTIMED = {
    "en": """Draft programme
Conference on Harbours, Gdansk, 3 May 2031

--- First day ---
OPENING
NORWAY        Ms. Siri Lund, Minister of Ports
GHANA         Mr. Kofi Badu, Ambassador for Oceans

PANEL 1: Night shifts                       Co-chairs: Norway and Ghana
NORWAY        Ms. Siri Lund, Minister of Ports
GHANA         Mr. Kofi Badu, Ambassador for Oceans
Presentations:
ILO           Ms. Ewa Nowak, Specialist

Closing by Ms. Siri Lund
""",
    "fr": """Projet de programme
Conférence sur les ports, Gdansk, 3 mai 2031

--- Premier jour ---
OUVERTURE
NORVÈGE       Mme Siri Lund, Ministre des ports
GHANA         M. Kofi Badu, Ambassadeur pour les océans

PANEL 1 : Équipes de nuit                   Coprésidence : Norvège et Ghana
NORVÈGE       Mme Siri Lund, Ministre des ports
GHANA         M. Kofi Badu, Ambassadeur pour les océans
Exposés :
OIT           Mme Ewa Nowak, Spécialiste

Clôture par Mme Siri Lund
""",
    "es": """Proyecto de programa
Conferencia sobre los puertos, Gdansk, 3 de mayo de 2031

--- Primer día ---
APERTURA
NORUEGA       Sra. Siri Lund, Ministra de Puertos
GHANA         Sr. Kofi Badu, Embajador para los Océanos

PANEL 1: Turnos de noche                    Copresidencia: Noruega y Ghana
NORUEGA       Sra. Siri Lund, Ministra de Puertos
GHANA         Sr. Kofi Badu, Embajador para los Océanos
Ponencias:
OIT           Sra. Ewa Nowak, Especialista

Clausura por la Sra. Siri Lund
""",
}


@pytest.mark.parametrize("language", UNTIMED)
def test_a_programme_without_hours_lists_people_too(language: str) -> None:
    found = conversion(UNTIMED[language])
    assert [(p.person, p.role, p.event.rsplit("/", 1)[-1], p.on_behalf_of) for p in found.participations] == [
        ("siri-lund", "opening", {"en": "opening", "fr": "ouverture", "es": "apertura"}[language], ("state/NOR",)),
        ("kofi-badu", "opening", {"en": "opening", "fr": "ouverture", "es": "apertura"}[language], ("state/GHA",)),
        ("siri-lund", "chair", "panel-1", ("state/NOR",)),
        ("kofi-badu", "chair", "panel-1", ("state/GHA",)),
        ("ewa-nowak", "speaker", "panel-1", ("organization/ilo",)),
        ("siri-lund", "closing", found.events[0].key.split("/")[0], ("state/NOR",)),
    ]
    assert {p.status for p in found.participations} == {"planned"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "INVITATION\n\nHarbour Cities: yearly meeting of mayors, Gdansk, 3 May 2031\n\n"
            "Welcome: Jan Kos, Mayor of Gdansk / Poland\n\n"
            'Debate "Homes on the quay"\nwith Rosa Vidal, Mayor of Vigo / Spain; Aino Salo, Director,\n'
            "City of Turku / Finland\n"
            "Moderator: Ivo Babic, Network of Ports\n\nReply by 4 April to port@example.org\n",
            "debate-homes-on-the-quay",
        ),
        (
            "INVITATION\n\nVilles portuaires : rencontre annuelle des maires, Gdansk, 3 mai 2031\n\n"
            "Mot d'accueil : Jan Kos, maire de Gdansk / Pologne\n\n"
            "Débat « Loger à quai »\navec Rosa Vidal, maire de Vigo / Espagne ; Aino Salo, directrice,\n"
            "Ville de Turku / Finlande\n"
            "Animation : Ivo Babic, Réseau des ports\n\nRéponse avant le 4 avril à port@example.org\n",
            "debat-loger-a-quai",
        ),
        (
            "INVITACIÓN\n\nCiudades portuarias: reunión anual de alcaldes, Gdansk, 3 de mayo de 2031\n\n"
            "Palabras de bienvenida: Jan Kos, Alcalde de Gdansk / Polonia\n\n"
            "Conversatorio «Vivir en el muelle»\ncon Rosa Vidal, Alcaldesa de Vigo / España; Aino Salo, Directora,\n"
            "Ciudad de Turku / Finlandia\nModera: Ivo Babic, Red de Puertos\n\n"
            "Respuesta antes del 4 de abril a port@example.org\n",
            "conversatorio-vivir-en-el-muelle",
        ),
    ],
)
def test_an_invitation_lists_those_under_a_quoted_title(text: str, event: str) -> None:
    found = conversion(text)
    roles = {(p.person, p.role): p for p in found.participations}
    assert set(roles) == {
        ("jan-kos", "opening"),
        ("rosa-vidal", "speaker"),
        ("aino-salo", "speaker"),
        ("ivo-babic", "moderator"),
    }
    assert roles["rosa-vidal", "speaker"].on_behalf_of == ("state/ESP",)
    assert roles["rosa-vidal", "speaker"].event.endswith(f"/{event}")
    assert "/" not in roles["jan-kos", "opening"].event


def test_a_report_is_no_programme_for_its_labels() -> None:
    found = conversion(
        "Report of the Seminar on Quays\nGdansk, 3 May 2031\n\n"
        "Panel 1: Ropes\nModerator: Ms. Ana Horvat, Harbour Master\n\n"
        "Ms. Horvat said that ropes wear out.\n\nPanel 2: Chains\nModerator: Mr. Bo Lind, ILO\n"
    )
    assert "planned" not in {p.status for p in found.participations}


COLUMNS = {
    "en": (
        "Seminar on Quays\nGdansk, 3 May 2031\n\nTime\nTopic\nSpeaker\nModerator\n\n",
        "9:00\nRopes of tomorrow\nMs. Ana Horvat\nHarbour Master, Croatia\nMr. Bo Lind\nILO\n\n"
        "10:00\nChains of yesterday\nMs. Ama Ofori\nMinistry of Ports, Ghana\nMr. Bo Lind\nILO\n\n"
        "11:00\nAnchors\nMr. Karim Saadi\nMinistry of Ports, Morocco\nMs. Ines Rocha\nUNHCR\n",
    ),
    "fr": (
        "Séminaire sur les quais\nGdansk, 3 mai 2031\n\nHoraire\nThème\nIntervenant\nModération\n\n",
        "9h00\nLes cordages de demain\nMme Ana Horvat\nDirectrice des ports, Croatie\nM. Bo Lind\nOIT\n\n"
        "10h00\nLes chaînes d'hier\nMme Ama Ofori\nMinistère des ports, Ghana\nM. Bo Lind\nOIT\n\n"
        "11h00\nLes ancres\nM. Karim Saadi\nMinistère des ports, Maroc\nMme Ines Rocha\nHCR\n",
    ),
    "es": (
        "Seminario sobre los muelles\nGdansk, 3 de mayo de 2031\n\nHora\nTema\nPonente\nModeración\n\n",
        "9:00\nLas cuerdas de mañana\nSra. Ana Horvat\nDirectora de Puertos, Croacia\nSr. Bo Lind\nOIT\n\n"
        "10:00\nLas cadenas de ayer\nSra. Ama Ofori\nMinisterio de Puertos, Ghana\nSr. Bo Lind\nOIT\n\n"
        "11:00\nLas anclas\nSr. Karim Saadi\nMinisterio de Puertos, Marruecos\nSra. Ines Rocha\nACNUR\n",
    ),
}


@pytest.mark.parametrize("language", COLUMNS)
def test_heads_of_columns_give_roles_where_each_cell_became_a_line(language: str) -> None:
    found = conversion("".join(COLUMNS[language]))
    assert [(p.person, p.role, p.on_behalf_of[:1]) for p in found.participations] == [
        ("ana-horvat", "speaker", ("state/HRV",)),
        ("bo-lind", "moderator", ("organization/ilo",)),
        ("ama-ofori", "speaker", ("state/GHA",)),
        ("bo-lind", "moderator", ("organization/ilo",)),
        ("karim-saadi", "speaker", ("state/MAR",)),
        ("ines-rocha", "moderator", ("organization/unhcr",)),
    ]


@pytest.mark.parametrize(
    ("rows", "state"),
    [
        ("10:00\tPanel 1: Ropes\n\t\tChair: Ms. Ana Horvat, Director of\n\t\tPorts, Croatia\n", "state/HRV"),
        ("10:00\tPanel 1: Ropes\n\t\tChair: Ms. Siri Lund, Danish Agency for Ports\n", "state/DNK"),
        ("10:00\tPanel 1: Ropes\n\t\tChair: Ms. Ana Horvat (Croatia, National Ports Authority)\n", "state/HRV"),
        ("10:00\tPanel 1: Ropes\n\t\tChair: Ms. Ana Horvat, Clerk, National Dockers Fund, Croatia\n", "state/HRV"),
        ("10:00\tPanel 1: Ropes\n\t\tChair: Ms. Ana Horvat / Croatia\n", "state/HRV"),
    ],
)
def test_whom_somebody_in_a_programme_serves(rows: str, state: str) -> None:
    found = conversion(f"Agenda\nSeminar on Quays, 3 May 2031\n\n09:00\tRegistration\n{rows}11:00\tPanel 2: Chains\n")
    assert [(p.person.split("-")[-1] in ("horvat", "lund"), p.on_behalf_of[0]) for p in found.participations] == [
        (True, state)
    ]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Agenda\nSeminar on Quays, 3 May 2031\n\n9:00 Panel 1\n\nModerator: Minister Counsellor Ana Horvat, "
            "Alternate Representative of Croatia\n\n10:00 Panel 2\n\n11:00 Panel 3\n",
            "ana-horvat",
        ),
        (
            "Programme\nSéminaire sur les quais, 3 mai 2031\n\n9h00 Panel 1\n\n"
            "Modérateur : Ministre conseiller Élie Horvat, Représentant suppléant de la Croatie\n\n"
            "10h00 Panel 2\n\n11h00 Panel 3\n",
            "elie-horvat",
        ),
        (
            "Programa\nSeminario sobre los muelles, 3 de mayo de 2031\n\n9:00 Panel 1\n\nModeradora: Hna. Ana Horvat, "
            "Directora de Puertos, Croacia\n\n10:00 Panel 2\n\n11:00 Panel 3\n",
            "ana-horvat",
        ),
    ],
)
def test_posts_and_unknown_abbreviations_may_stand_before_a_name_like_a_title(text: str, person: str) -> None:
    found = conversion(text)
    assert [(p.person, p.role, p.on_behalf_of) for p in found.participations] == [(person, "moderator", ("state/HRV",))]


@pytest.mark.parametrize(
    "text",
    [
        "INVITATION\n\nYou are invited to the conference on harbours, to be held on 9 June 2031.\n\n"
        "Her Excellency Ambassador Orla Mac Finn Beag, Permanent Representative of Ireland, will open the conference. "
        "Mr. Bo Lind, Director of Ports of Sweden, will moderate.\n",
        "INVITATION\n\nVous êtes conviés à la conférence sur les ports, qui se tiendra le 9 juin 2031.\n\n"
        "Mme Orla Mac Finn Beag, Représentante permanente de l'Irlande, ouvrira la conférence. "
        "M. Bo Lind, Directeur des ports de la Suède, animera les débats.\n",
        "INVITACIÓN\n\nLe invitamos a la conferencia sobre los puertos, que se celebrará el 9 de junio de 2031.\n\n"
        "La Sra. Orla Mac Finn Beag, Representante Permanente de Irlanda, inaugurará la conferencia. "
        "El Sr. Bo Lind, Director de Puertos de Suecia, moderará el debate.\n",
    ],
)
def test_an_invitation_tells_who_will_open_and_moderate(text: str) -> None:
    found = conversion(text)
    assert {(p.person, p.role) for p in found.participations} == {
        ("orla-mac-finn-beag", "opening"),
        ("bo-lind", "moderator"),
    }
