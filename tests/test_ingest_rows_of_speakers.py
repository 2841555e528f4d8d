"""Rows of programmes that say who speaks: after a kind of speech, a topic or a mark, in brackets, with no comma."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "WORKSHOP ON FERRIES\nWick, 6 April 2032\n\nPROGRAMME\n\n",
    "fr": "ATELIER SUR LES BACS\nLomé, le 6 avril 2032\n\nPROGRAMME\n\n",
    "es": "TALLER SOBRE LAS BALSAS\nValparaíso, 6 de abril de 2032\n\nPROGRAMA\n\n",
}


def listed(language: str, rows: str) -> dict[str, tuple[str, str | None, tuple[str, ...]]]:
    """Role, first post and on whose behalf, of each person of a programme."""
    found = conversion(HEADS[language] + rows)
    return {
        p.person: (p.role, p.holdings[0].post if p.holdings else None, p.on_behalf_of) for p in found.participations
    }


SPEECHES = {
    "en": """9:00 Opening
Brief remarks by Ms. Averil Stroud, Mayor of Wick
10:00 Statement by Ambassador Ama Vea (to be confirmed)
10:15 Keynote lecture from Dr. Silas Thornbury, Director, Rope Institute
11:00 Crossing at night, presented by Mr. Idris Overbury, Director, Tide Institute
12:00 Closing
Closing remarks by Mr. Ari Roe
Wrap-up by the Chairperson of the Workshop
""",
    "fr": """9h00 Ouverture
- Rapide intervention de Mme Averil Stroud, Maire de Lomé
10h00 Déclaration de l'Ambassadrice Ama Vea (à confirmer)
10h15 Exposé de M. Silas Thornbury, Directeur, Institut de la corde
11h00 Traverser la nuit, présenté par M. Idris Overbury, Directeur, Institut des marées
12h00 Clôture
Mots de clôture de M. Ari Roe
""",
    "es": """9:00 Apertura
Breves palabras de la Sra. Averil Stroud, Alcaldesa de Valparaíso
10:00 Declaración de la Embajadora Ama Vea (por confirmar)
10:15 Conferencia magistral a cargo del Dr. Silas Thornbury, Director, Instituto de la Cuerda
11:00 Cruzar de noche, presentado por el Sr. Idris Overbury, Director, Instituto de las Mareas
12:00 Clausura, a cargo del Sr. Ari Roe
""",
}


@pytest.mark.parametrize("language", SPEECHES)
def test_a_row_that_gives_a_speech_and_who_gives_it_lists_them(language: str) -> None:
    people = listed(language, SPEECHES[language])
    assert {who: role for who, (role, _, _) in people.items()} == {
        "averil-stroud": "opening",
        "ama-vea": "speaker",
        "silas-thornbury": "speaker",
        "idris-overbury": "speaker",
        "ari-roe": "closing",
    }
    # What comes next is no body of the last one's.
    assert people["ari-roe"][2] == ()


def test_the_title_of_a_row_ends_before_who_speaks() -> None:
    found = conversion(HEADS["es"] + SPEECHES["es"])
    assert {e.label for e in found.events} >= {"Conferencia magistral", "Cruzar de noche", "Clausura"}


BRACKETS = {
    "en": """9:00 Opening
- Opening remarks by FAO (Mr. Averil Stroud, Acting Director)
- Minister of Ports (Ms. Ama Vea)
10:00 Programmes of agencies
- UNDP (Mr. Silas Thornbury)
- The cost of quays: a plan for ports (Mr. Idris Overbury, Rope Institute)
11:00 Closing
""",
    "fr": """9h00 Ouverture
- Allocution de la FAO (M. Averil Stroud, Directeur par intérim)
- Ministre des ports (Mme Ama Vea)
10h00 Programmes des organismes
- PNUD (M. Silas Thornbury)
- Le coût des quais : un plan pour les ports (M. Idris Overbury, Institut de la corde)
11h00 Clôture
""",
    "es": """9:00 Apertura
- Palabras de la FAO (Sr. Averil Stroud, Director interino)
- Ministra de Puertos (Sra. Ama Vea)
10:00 Programas de los organismos
- PNUD (Sr. Silas Thornbury)
- El costo de los muelles: un plan para los puertos (Sr. Idris Overbury, Instituto de la Cuerda)
11:00 Clausura
""",
}


@pytest.mark.parametrize("language", BRACKETS)
def test_who_stands_in_brackets_after_a_body_a_post_or_a_topic_speaks(language: str) -> None:
    people = listed(language, BRACKETS[language])
    assert {who: role for who, (role, _, _) in people.items()} == {
        "averil-stroud": "opening",
        "ama-vea": "opening",
        "silas-thornbury": "speaker",
        "idris-overbury": "speaker",
    }
    assert people["averil-stroud"][2] == ("organization/fao",)
    assert people["silas-thornbury"][2] == ("organization/undp",)
    assert (people["ama-vea"][1] or "").startswith("Minist")


TOPICS = {
    "en": """9:00 Tide tables. Dr. Averil Stroud, Director, Rope Institute
10:00 What states do
- Ghana. Ms. Ama Vea, Ministry of Ports
- Togo: Mr. Silas Thornbury, Head of Quays
11:00 Closing
""",
    "fr": """9h00 Les horaires de marée. M. Averil Stroud, Directeur, Institut de la corde
10h00 Ce que font les États
- Ghana. Mme Ama Vea, Ministère des ports
- Togo : M. Silas Thornbury, Chef des quais
11h00 Clôture
""",
    "es": """9:00 Las tablas de mareas. Dr. Averil Stroud, Director, Instituto de la Cuerda
10:00 Lo que hacen los Estados
- Ghana. Sra. Ama Vea, Ministerio de Puertos
- Togo: Sr. Silas Thornbury, Jefe de Muelles
11:00 Clausura
""",
}


@pytest.mark.parametrize("language", TOPICS)
def test_who_stands_after_a_topic_or_a_state_and_a_full_stop_speaks(language: str) -> None:
    people = listed(language, TOPICS[language])
    assert {who: on[:1] for who, (_, _, on) in people.items()} | {"averil-stroud": ()} == {
        "averil-stroud": (),
        "ama-vea": ("state/GHA",),
        "silas-thornbury": ("state/TGO",),
    }


COMMAS = {
    "en": "9:00 Opening\nSpeeches by Averil Stroud, Mayor of Wick, Ama Vea, Director of the Rope Institute, Silas"
    " Thornbury, Chair of the League\n10:00 Debate\n11:00 Closing\n",
    "fr": "9h00 Ouverture\nAllocutions d'Averil Stroud, Maire de Lomé, Ama Vea, directrice de l'Institut de la corde,"
    " Silas Thornbury, président de la Ligue\n10h00 Débat\n11h00 Clôture\n",
    "es": "9:00 Apertura\nPalabras de Averil Stroud, Alcaldesa de Valparaíso, Ama Vea, directora del Instituto de la"
    " Cuerda, Silas Thornbury, presidente de la Liga\n10:00 Debate\n11:00 Clausura\n",
}


@pytest.mark.parametrize("language", COMMAS)
def test_several_with_their_posts_between_commas_are_no_bodies(language: str) -> None:
    people = listed(language, COMMAS[language])
    assert {who: role for who, (role, _, _) in people.items()} == dict.fromkeys(
        ("averil-stroud", "ama-vea", "silas-thornbury"), "opening"
    )
    found = conversion(HEADS[language] + COMMAS[language])
    assert not any("Vea" in o.label or "Thornbury" in o.label for o in found.organizations)


BARE = {
    "en": """9:00 Panel 1: Quays
• Chair: Mr. Averil Stroud Director-General, Rope Institute
• Ms. Ama Vea National Secretary for Ports, Ghana
• Mr. Silas Thornbury UNICEF Director
• Mr. Idris Bishop, Director of Quays
10:00 Debate
11:00 Closing
""",
    "fr": """9h00 Panel 1 : Les quais
• Président : M. Averil Stroud Directeur général, Institut de la corde
• Mme Ama Vea Secrétaire nationale aux ports, Ghana
• M. Silas Thornbury Directeur de l'UNICEF
• M. Idris Juge, Directeur des quais
10h00 Débat
11h00 Clôture
""",
    "es": """9:00 Panel 1: Los muelles
• Presidente: Sr. Averil Stroud Director General, Instituto de la Cuerda
• Sra. Ama Vea Secretaria Nacional de Puertos, Ghana
• Sr. Silas Thornbury Director del UNICEF
• Sr. Idris Alcalde, Director de Muelles
10:00 Debate
11:00 Clausura
""",
}


@pytest.mark.parametrize("language", BARE)
def test_a_post_that_no_comma_parts_from_a_name_is_no_part_of_it(language: str) -> None:
    people = listed(language, BARE[language])
    last = {"en": "idris-bishop", "fr": "idris-juge", "es": "idris-alcalde"}[language]
    assert {who: role for who, (role, _, _) in people.items()} == {
        "averil-stroud": "chair",
        "ama-vea": "speaker",
        "silas-thornbury": "speaker",
        last: "speaker",
    }
    assert people["ama-vea"][2] == ("state/GHA",)
    assert people["silas-thornbury"][2] == ("organization/unicef",)


FLYERS = {
    "en": """What comes after the quays?
Rope Institute, Wick, 6 April 2032, 12:30-14:00

Keynote address:
- Dr Averil Stroud | Director, World Health Organization (WHO)

Panelists:
- Ama Vea | Co-Chair of the Rope Union
- Ambassador Thornbury | Permanent Representative of Ghana to the United Nations
""",
    "fr": """Que vient après les quais ?
Institut de la corde, Lomé, le 6 avril 2032, 12h30-14h00

Discours principal :
- Dr Averil Stroud | Directeur, Organisation mondiale de la Santé (OMS)

Panélistes :
- Ama Vea | Coprésidente de l'Union de la corde
- S.E. M. Thornbury | Représentant permanent du Ghana auprès des Nations Unies
""",
    "es": """¿Qué viene después de los muelles?
Instituto de la Cuerda, Valparaíso, 6 de abril de 2032, 12:30-14:00

Discurso principal:
- Dr. Averil Stroud | Director, Organización Mundial de la Salud (OMS)

Panelistas:
- Ama Vea | Copresidenta de la Unión de la Cuerda
- Embajador Thornbury | Representante Permanente de Ghana ante las Naciones Unidas
""",
}


@pytest.mark.parametrize("language", FLYERS)
def test_a_bar_parts_a_name_from_a_post(language: str) -> None:
    found = {p.person: p for p in conversion(FLYERS[language]).participations}
    assert found.keys() == {"averil-stroud", "ama-vea", "thornbury"}
    assert found["averil-stroud"].on_behalf_of == ("organization/who",)
    assert found["thornbury"].on_behalf_of == ("state/GHA",)


def test_a_list_of_four_fields_is_one_post() -> None:
    row = "- Mr. Ari Roe, Minister of Farms, Forests, Fish and Weather, Samoa"
    found = conversion(f"{HEADS['en']}9:00 Opening\n{row}\n10:00 Debate\n11:00 End\n")
    assert [h.post for p in found.participations for h in p.holdings] == [
        "Minister of Farms, Forests, Fish and Weather"
    ]
    assert not found.organizations


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", "First session\nChair: Ms. Ama Vea, Togo\n10:00 Debate\nSecond session\nChair: Mr. Ari Roe, Ghana\n"),
        (
            "fr",
            "Première séance\nPrésidente : Mme Ama Vea, Togo\n10h00 Débat\n"
            "Deuxième séance\nPrésident : M. Ari Roe, Ghana\n",
        ),
        (
            "es",
            "Primera sesión\nPresidenta: Sra. Ama Vea, Togo\n10:00 Debate\n"
            "Segunda sesión\nPresidente: Sr. Ari Roe, Ghana\n",
        ),
    ],
)
def test_a_session_on_a_line_of_its_own_is_that_of_its_chair(language: str, rows: str) -> None:
    hour = "h" if language == "fr" else ":"
    pause = {"en": "Registration", "fr": "Inscription", "es": "Inscripción"}[language]
    found = conversion(f"{HEADS[language]}9{hour}00 – 9{hour}30 {pause}\n{rows}11{hour}00 Roundup\n")
    own = next(e.key for e in found.events if e.parent is None)
    parents = {e.key: e.parent for e in found.events}
    assert [parents[p.event] for p in found.participations] == [own, own]
    assert len({p.event for p in found.participations}) == 2


DAYS = {
    "en": (
        "6-7 April 2032",
        "Session 1 (continued): A debate of the league of ferries and ferrymen\n\nWednesday 7 April",
    ),
    "fr": ("6-7 avril 2032", "Séance 1 (suite) : Un débat de la ligue des bacs et des passeurs\n\nMercredi 7 avril"),
    "es": (
        "6 y 7 de abril de 2032",
        "Sesión 1 (cont.): Un debate de la liga de las balsas y barqueros\n\nMiércoles 7 de abril",
    ),
}


@pytest.mark.parametrize("language", DAYS)
def test_a_day_below_an_empty_line_is_no_part_of_a_title(language: str) -> None:
    days, rows = DAYS[language]
    lines = [line for line in HEADS[language].splitlines() if line]
    place = lines[1].split(",")[0]
    text = f"{lines[0]}\n\n{place}, {days}\n\n{lines[2]}\n\n9:00 – 10:00 {rows}\n\n9:30 – 10:30 Ropes\n\n11:00 Ends\n"
    found = {e.label: e.start for e in conversion(text).events}
    assert found["Ropes"] == "2032-04-07T09:30:00"


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Programme of the special meeting, 30 September and 1 October 2034, Washington, D.C.", "Washington"),
        ("Programa de la reunión especial – 30 de septiembre y 1 de octubre de 2034, Washington, D.C.", "Washington"),
        ("Programme de la réunion spéciale, 30 septembre et 1er octobre 2034, Washington, D.C.", "Washington"),
    ],
)
def test_a_place_in_letters_ends_no_sentence(title: str, place: str) -> None:
    found = conversion(f"{title}\n\n9:00 – 9:30 A\n10:00 – 11:00 B\n11:00 – 12:00 C\n")
    own = next(e for e in found.events if e.parent is None)
    assert (own.start, own.end) == ("2034-09-30", "2034-10-01")
    assert (own.place.label if own.place else "").startswith(place)


def test_on_a_page_whose_paragraphs_are_lines_no_line_goes_on_in_the_next() -> None:
    told = (
        "The workshop weighs how ferrymen are counted and paid in the ports of the north, what the league makes of it, "
    )
    told += "and how the towns on both banks of the river may keep their quays open through the winter and the floods."
    rows = """9:00 Opening
Averil Stroud, Director of quays, Ministry of Ports and of Fisheries
Do those who own no boats have a place at all in the league?
Ama Vea, Doctor of the University of Wick
10:00 Debate
11:00 Closing
"""
    found = conversion(HEADS["en"].replace("PROGRAMME", f"{told}\n{told}\nPROGRAMME") + rows)
    assert {p.person for p in found.participations} == {"averil-stroud", "ama-vea"}
    assert not any("Do those" in o.label for o in found.organizations)
