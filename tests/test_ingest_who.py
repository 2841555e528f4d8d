"""Who a paper names: no tail of a body's name, no verb in a post, no half of a name; posts, bodies and status right."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, facts, statements

REPORT = {
    "en": "MEETING ON QUAYS\n\nReport of the meeting\nGeneva, 4 and 5 March 2031\n\n",
    "fr": "RÉUNION SUR LES QUAIS\n\nCompte rendu de la réunion\nGenève, 4 et 5 mars 2031\n\n",
    "es": "REUNIÓN SOBRE MUELLES\n\nInforme de la reunión\nGinebra, 4 y 5 de marzo de 2031\n\n",
}
AGENDA = {
    "en": "MEETING ON QUAYS\nGeneva, 4 March 2031\n\nPROGRAMME\n\n",
    "fr": "RÉUNION SUR LES QUAIS\nGenève, 4 mars 2031\n\nPROGRAMME\n\n",
    "es": "REUNIÓN SOBRE MUELLES\nGinebra, 4 de marzo de 2031\n\nPROGRAMA\n\n",
}


def told(language: str, text: str, *, agenda: bool = False) -> dict[str, list[str]]:
    """The facts of an invented report's or programme's words."""
    whole = (AGENDA if agenda else REPORT)[language] + text
    return facts(conversion(whole), whole)


def taking_part(language: str, text: str, *, agenda: bool = False) -> list[str]:
    """Role, name, posts and whom they serve, without event and honorific."""
    found = told(language, text, agenda=agenda)["participations"]
    return [" | ".join(x for x in line.split(" | ")[1:] if x not in _NOISE) for line in found]


_NOISE = ("attested", "planned", "Ms.", "Mr.", "Mme", "M.", "Sr.", "Sra.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Platform for Joint Action on Stranded Sailors (PLAJASS) stressed that quays needed staff."),
        ("en", "The Bureau of Quays for Stranded Sailors (Norway) was thanked."),
        ("fr", "La Plateforme d'action commune pour les Marins Échoués (PLACME) a souligné le manque de personnel."),
        ("es", "La Plataforma de Acción Conjunta para Marineros Varados (PLACOMA) subrayó la falta de personal."),
    ],
)
def test_the_end_of_a_body_s_name_is_no_person(language: str, text: str) -> None:
    assert told(language, text)["people"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Parties referred to the Common Quay Stance (CQS) and to the Harbour Change (UNHC)."),
        ("en", "The Governing Body of the IOM met in May."),
        ("fr", "Les Parties ont renvoyé à la Position Commune (PC) et au Changement Portuaire (CNUCP)."),
        ("fr", "Les Commissions Nationales de l'OIM, réunies en mai, ont salué ce travail."),
        ("es", "Las Partes citaron la Posición Común de Muelles (PCM) y las Comisiones Nacionales, reunidas en mayo."),
        ("es", "Los Asesores Técnicos de la Autoridad Portuaria, reunidos en mayo, saludaron el trabajo."),
    ],
)
def test_bodies_posts_and_papers_in_capitals_are_no_people(language: str, text: str) -> None:
    assert told(language, text)["people"] == []


def test_a_short_acronym_stands_for_a_name_from_its_first_capital() -> None:
    text = REPORT["fr"] + "La Plateforme d'entraide pour les Marins (PEM) a souligné le manque de personnel."
    assert [o.label for o in conversion(text).organizations] == ["Plateforme d'entraide pour les Marins"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ms. Ilse Tamm, Chair of the Committee on the Protection of the Rights of All Migrant Workers and Members "
            "of Their Families, stressed the delays.",
            "speaker | Ilse Tamm | Chair @ organization/cmw | for organization/cmw",
        ),
        (
            "en",
            "Mr. Arno Pihl, Secretary of the Committee on Quay Porters and Members of Their Crews, was late.",
            "speaker | Arno Pihl | Secretary @ organization/committee-on-quay-porters-and-members-of-their-crews"
            " | for organization/committee-on-quay-porters-and-members-of-their-crews",
        ),
        (
            "fr",
            "Mme Ilse Tamm, Présidente du Comité pour la protection des droits de tous les travailleurs migrants et "
            "des membres de leur famille, a souligné les retards.",
            "speaker | Ilse Tamm | Présidente @ organization/cmw | for organization/cmw",
        ),
        (
            "es",
            "La Sra. Ilse Tamm, Presidenta del Comité de Protección de los Derechos de Todos los Trabajadores "
            "Migratorios y de sus Familiares, subrayó los retrasos.",
            "speaker | Ilse Tamm | Presidenta @ organization/cmw | for organization/cmw",
        ),
        (
            "es",
            "El Sr. Arno Pihl, Director de Muelles del Ecuador y Secretario Pro Tempore de la Conferencia Suramericana "
            "sobre Migraciones, subrayó los retrasos.",
            "speaker | Arno Pihl | Director de Muelles @ state/ECU; Secretario Pro Tempore @ organization/sacm"
            " | for state/ECU",
        ),
    ],
)
def test_a_body_s_name_is_not_cut_at_a_post_in_it(language: str, text: str, expected: str) -> None:
    assert taking_part(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "Mr. Arno Pihl, Chief of Mission of IOM in Kenya, stressed the delays.", "Chief of Mission"),
        ("fr", "M. Arno Pihl, Chef de mission de l'OIM au Kenya, a souligné les retards.", "Chef de mission"),
        ("es", "El Sr. Arno Pihl, Jefe de Misión de la OIM en Kenya, subrayó los retrasos.", "Jefe de Misión"),
    ],
)
def test_a_chief_of_mission_is_of_the_body_and_no_mission_is_one(language: str, text: str, post: str) -> None:
    line = f"speaker | Arno Pihl | {post} @ organization/iom | for organization/iom"
    assert taking_part(language, text) == [line]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "The Chief of Mission of IOM said that the quays were open.", "Chief of Mission"),
        ("fr", "Le Chef de mission de l'OIM a indiqué que les quais étaient ouverts.", "Chef de mission"),
        ("es", "El Jefe de Misión de la OIM señaló que los muelles estaban abiertos.", "Jefe de Misión"),
    ],
)
def test_a_chief_of_mission_speaks_under_the_post_alone(language: str, text: str, post: str) -> None:
    found = [s for s in conversion(REPORT[language] + text).statements if not s.recommends]
    assert [(s.post, s.on_behalf_of) for s in found] == [(post, ("organization/iom",))]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("fr", "M. Arno Pihl, Directeur général des quais, en convient.", "Directeur général des quais"),
        ("fr", "Mme Ilse Tamm, Directrice du fret, s'en félicite.", "Directrice du fret"),
        ("en", "Mr. Arno Pihl, Director of Quays, agreed.", "Director of Quays"),
        ("es", "El Sr. Arno Pihl, Director de Muelles, lo confirma.", "Director de Muelles"),
    ],
)
def test_no_verb_belongs_to_a_post(language: str, text: str, post: str) -> None:
    posts = {h.post for p in conversion(REPORT[language] + text).participations for h in p.holdings}
    assert posts == {post}


def test_a_noun_in_capitals_is_no_verb() -> None:
    text = REPORT["en"] + "The High Commissioner recommends that States open their quays."
    assert [verb for _, _, verb in statements(text)] == ["recommends"]


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Ms. Ilse Tamm, on behalf of the Mechanism of Towns, stressed the delays.", "mechanism-of-towns"),
        ("fr", "Mme Ilse Tamm, au nom du Mécanisme des villes, a souligné les retards.", "mecanisme-des-villes"),
        ("fr", "Mme Ilse Tamm, au nom de l'Alliance des quais, a souligné les retards.", "alliance-des-quais"),
        (
            "es",
            "La Sra. Ilse Tamm, en nombre del Mecanismo de Ciudades, subrayó los retrasos.",
            "mecanismo-de-ciudades",
        ),
    ],
)
def test_somebody_speaks_for_the_body_in_whose_name_they_do(language: str, text: str, body: str) -> None:
    assert taking_part(language, text) == [f"speaker | Ilse Tamm | for organization/{body}"]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Opening\n  Director of Quays of the Union of Lakeside Towns, Ms. Ilse\n  TAMMERLAND\n"),
        ("fr", "Ouverture\n  Directrice des quais de l'Union des villes lacustres, Mme Ilse\n  TAMMERLAND\n"),
        ("es", "Apertura\n  Directora de Muelles de la Unión de Ciudades, Sra. Ilse\n  TAMMERLAND\n"),
    ],
)
def test_a_surname_in_capitals_goes_on_with_the_given_name_of_the_line_before(language: str, row: str) -> None:
    text = f"9:00 - 10:00   {row}\n10:00 - 11:00   Panel 1: Lakes\n\n11:00 - 12:00   Panel 2: Seas\n"
    found = told(language, text, agenda=True)
    assert found["people"] == ["Ilse Tammerland"]
    assert not any("TAMMERLAND" in line for line in found["events"])


PROGRAMMES = {
    "en": """9:00 - 10:00   Opening
  Mr. Arno PIHL, Quay Warden, Norway

10:00 - 11:00   Panel 1: Lakes
  Ms. Ilse TAMM, Director, IOM

11:00 - 12:00   Closing
""",
    "fr": """9 h - 10 h   Ouverture
  M. Arno PIHL, Directeur, Norvège

10 h - 11 h   Panel 1 : Lacs
  Mme Ilse TAMM, Directrice, OIM

11 h - 12 h   Clôture
""",
    "es": """9:00 a 10:00 h   Apertura
  Sr. Arno PIHL, Director, Noruega

10:00 a 11:00 h   Panel 1: Lagos
  Sra. Ilse TAMM, Directora, OIM

11:00 a 12:00 h   Clausura
""",
}


@pytest.mark.parametrize(
    ("language", "note", "status"),
    [
        ("en", "", "planned"),
        ("en", "This programme is subject to change.", "planned"),
        ("en", "  Speaker from Ghana (tbc)", "planned"),
        ("fr", "", "planned"),
        ("fr", "Programme communiqué sous réserve de modifications.", "planned"),
        ("es", "", "planned"),
        ("es", "El programa puede sufrir cambios sin previo aviso.", "planned"),
    ],
)
def test_what_an_agenda_of_before_the_meeting_lists_is_planned(language: str, note: str, status: str) -> None:
    found = conversion(AGENDA[language] + PROGRAMMES[language] + "\n" + note + "\n")
    assert {p.status for p in found.participations} == {status}


@pytest.mark.parametrize(
    ("language", "before", "title"),
    [
        ("en", "", "FINAL PROGRAMME"),
        ("fr", "", "PROGRAMME DÉFINITIF"),
        ("es", "", "PROGRAMA FINAL"),
        ("en", "REPORT\n\nThe meeting was held in Geneva. Ten ports came.\n\n", "PROGRAMME"),
        ("fr", "RAPPORT\n\nLa réunion s'est tenue à Genève. Dix ports y ont pris part.\n\n", "PROGRAMME"),
        ("es", "INFORME\n\nLa reunión se celebró en Ginebra. Acudieron diez puertos.\n\n", "PROGRAMA"),
    ],
)
def test_what_a_final_agenda_or_a_report_s_annex_lists_is_attested(language: str, before: str, title: str) -> None:
    head = AGENDA[language].replace("PROGRAMME" if language != "es" else "PROGRAMA", before + title)
    assert {p.status for p in conversion(head + PROGRAMMES[language]).participations} == {"attested"}


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        ("en", "Wrap-up\n  Presentation of results by the rapporteur, Ms. Ilse TAMM\n", "rapporteur | Ilse Tamm"),
        ("fr", "Bilan\n  Présentation des résultats par la rapporteuse, Mme Ilse TAMM\n", "rapporteur | Ilse Tamm"),
        ("es", "Balance\n  Presentación de resultados por la relatora, Sra. Ilse TAMM\n", "rapporteur | Ilse Tamm"),
        ("en", "Press\n  With Dr. Ilse TAMM and Arno PIHLAJA\n", "speaker | Ilse Tamm"),
        ("fr", "Presse\n  Avec Mme Ilse TAMM et M. Arno PIHLAJA\n", "speaker | Ilse Tamm"),
        ("es", "Prensa\n  Con la Sra. Ilse TAMM y Arno PIHLAJA\n", "speaker | Ilse Tamm"),
    ],
)
def test_rows_say_by_whom_and_with_whom(language: str, rows: str, expected: str) -> None:
    text = f"9:00 - 10:00   {rows}\n10:00 - 11:00   Panel 1\n\n11:00 - 12:00   Panel 2\n"
    assert expected in taking_part(language, text, agenda=True)


@pytest.mark.parametrize(
    ("language", "entry", "body"),
    [
        ("en", "Ms. Ilse TAMM, Regional Coordinator of Quays, Norway", "state/NOR"),
        ("fr", "Mme Ilse TAMM, Coordinatrice générale des quais, Norvège", "state/NOR"),
        ("es", "Sra. Ilse TAMM, Coordinadora General de Muelles, Noruega", "state/NOR"),
    ],
)
def test_a_coordinator_of_something_does_not_moderate(language: str, entry: str, body: str) -> None:
    text = f"9:00 - 10:00   Panel 1\n  {entry}\n\n10:00 - 11:00   Panel 2\n\n11:00 - 12:00   Panel 3\n"
    (line,) = taking_part(language, text, agenda=True)
    assert line.startswith("speaker | Ilse Tamm | ")
    assert line.endswith(f"@ {body} | for {body}")


@pytest.mark.parametrize(
    ("language", "entry", "expected"),
    [
        ("en", "Ms. Ilse TAMM, Youth delegate, Norway", "Youth delegate @ state/NOR | for state/NOR"),
        ("en", "Ms. Ilse TAMM, Conselheira, Brazil", "Conselheira @ state/BRA | for state/BRA"),
        ("fr", "Mme Ilse TAMM, Principal Officer, Ghana", "Principal Officer @ state/GHA | for state/GHA"),
        ("es", "Sra. Ilse TAMM, Senior Quay Adviser, Guyana", "Senior Quay Adviser @ state/GUY | for state/GUY"),
    ],
)
def test_a_post_in_another_language_is_no_body(language: str, entry: str, expected: str) -> None:
    text = f"9:00 - 10:00   Panel 1\n  {entry}\n\n10:00 - 11:00   Panel 2\n\n11:00 - 12:00   Panel 3\n"
    assert taking_part(language, text, agenda=True) == [f"speaker | Ilse Tamm | {expected}"]


LISTS = {
    "en": "Delegation           Head of delegation\nGhana                Mr. Kofi ADDO, Director of Passports\n"
    "Norway               Ms. Ilse TAMM\n",
    "fr": "Délégation           Chef de délégation\nGhana                M. ADDO Kofi, Directeur des passeports\n"
    "Norvège              Mme Ilse TAMM\n",
    "es": "Delegación           Jefe de delegación\nGhana                Sr. ADDO Kofi, Director de Pasaportes\n"
    "Noruega              Sra. Ilse TAMM\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_heads_of_delegation_in_a_table_are_listed_and_have_not_spoken(language: str) -> None:
    found = told(language, LISTS[language])
    assert found["people"] == ["Ilse Tamm", "Kofi Addo"]
    assert found["participations"] == []


LINES = {
    "en": "  Ms. Ilse Tamm\n  Joint Director of Quays\n  Ministry of Lakes, Norway\n",
    "fr": "  Mme Ilse Tamm\n  Directrice des quais\n  Ministère des lacs, Norvège\n",
    "es": "  Sra. Ilse Tamm\n  Directora de Muelles\n  Ministerio de Lagos, Noruega\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_post_and_body_may_stand_on_lines_under_a_name(language: str) -> None:
    text = f"9:00 - 10:00   Panel 1\n\n{LINES[language]}\n10:00 - 11:00   Panel 2\n\n11:00 - 12:00   Panel 3\n"
    (line,) = taking_part(language, text, agenda=True)
    assert line.startswith("speaker | Ilse Tamm | ")
    assert line.endswith(" | for state/NOR")
    assert "organization/nor-minist" in line


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Co-Chair Ilse Tamm (Norway) presented the text.",
            "Co-Chair @ None | for state/NOR",
        ),
        ("fr", "La Coprésidente, Mme Ilse Tamm (Norvège), a présenté le texte.", "Coprésidente @ None | for state/NOR"),
        ("es", "La Relatora, Sra. Ilse Tamm (Noruega), presentó su informe.", "Relatora @ None | for state/NOR"),
        ("en", "Ambassador Ilse Tamm (Norway) stressed the delays.", "Ambassador @ state/NOR | for state/NOR"),
        ("fr", "Mme l'Ambassadrice Ilse Tamm (Norvège) a souligné les retards.", "for state/NOR"),
        ("es", "La Embajadora Ilse Tamm (Noruega) subrayó los retrasos.", "Embajadora @ state/NOR | for state/NOR"),
        (
            "en",
            "Ms. Ilse Tamm, Joint Secretary, Ghana, stressed the delays.",
            "Joint Secretary @ state/GHA | for state/GHA",
        ),
        ("fr", "M. Arno Pihl, chef de la délégation ghanéenne, a souligné les retards.", "for state/GHA"),
        ("es", "El Sr. Arno Pihl, jefe de la delegación ghanesa, subrayó los retrasos.", "for state/GHA"),
    ],
)
def test_offices_forms_of_address_and_heads_of_delegation_are_posts(language: str, text: str, expected: str) -> None:
    (line,) = taking_part(language, text)
    assert line.endswith(expected)


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        (
            "en",
            "Ms. Ilse Tamm, Director of Quays, IOM, spoke. Mr. Pihl agreed. Ms. Tamm (IOM) thanked him.",
            "Director of Quays",
        ),
        (
            "fr",
            "Mme Ilse Tamm (OIM) a souligné les retards.\n\nListe des participants\n\nOIM   Mme TAMM Ilse, Attachée\n",
            "Attachée",
        ),
        (
            "es",
            "La Sra. Ilse Tamm (OIM) subrayó los retrasos.\n\nParticipantes\n\nOIM   Sra. TAMM Ilse, Asesora\n",
            "Asesora",
        ),
    ],
)
def test_a_post_given_once_holds_for_the_same_body_elsewhere(language: str, text: str, post: str) -> None:
    found = conversion(REPORT[language] + text)
    assert {(p.person, h.post) for p in found.participations for h in p.holdings} == {("ilse-tamm", post)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ilse Tamm, Speaker of the National Assembly of Ghana, stressed the delays."),
        ("fr", "Mme Ilse Tamm, Présidente de l'Assemblée nationale du Ghana, a souligné les retards."),
        ("es", "La Sra. Ilse Tamm, Presidenta de la Asamblea Nacional de Ghana, subrayó los retrasos."),
    ],
)
def test_who_presides_over_a_state_s_parliament_serves_the_state(language: str, text: str) -> None:
    (line,) = taking_part(language, text)
    assert line.endswith(" | for state/GHA")


ATTENDANCE = {
    "en": "Members present:\n\n    Amb. Ilse TAMMERLAND (Norway)\n    Min. Kofi ADDO-MENSAH (Ghana)\n\n"
    "The secretariat was represented by Mr. Arno Pihl, Director of Quays. Ms. Odile Varga (IOM) was present.\n\n"
    "Mr. Pihl stressed that the quays were full. The members of the Committee thanked him for his words.\n",
    "fr": "Membres présents :\n\n    Mme Ilse TAMMERLAND (Norvège)\n    M. Kofi ADDO-MENSAH (Ghana)\n\n"
    "M. Arno Pihl, Directeur des quais, a assisté à la réunion. Mme Odile Varga (OIM) était présente elle aussi.\n\n"
    "M. Pihl a souligné que les quais étaient pleins. Les membres du Comité l'ont remercié de ses paroles.\n",
    "es": "Miembros presentes:\n\n    Emb. Ilse TAMMERLAND (Noruega)\n    Min. Kofi ADDO-MENSAH (Ghana)\n\n"
    "Estuvo presente el Sr. Arno Pihl, Director de Muelles. Asistió asimismo la Sra. Odile Varga, de la OIM.\n\n"
    "El Sr. Pihl subrayó que los muelles estaban llenos. Los miembros del Comité agradecieron sus palabras.\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_who_was_only_there_took_no_part(language: str) -> None:
    found = conversion(REPORT[language] + ATTENDANCE[language])
    assert {p.key for p in found.people} == {"ilse-tammerland", "kofi-addo-mensah", "arno-pihl", "odile-varga"}
    assert [(p.person, p.role) for p in found.participations] == [("arno-pihl", "speaker")]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "en",
            "Group A (English) – Facilitator: Mr. Arno PIHL\n  Group B (French) – Facilitator: Ms. Ilse TAMM\n",
        ),
        (
            "fr",
            "Groupe A (nord) – Facilitateur : M. Arno PIHL\n  Groupe B (sud) – Facilitatrice : Mme Ilse TAMM\n",
        ),
        (
            "es",
            "Grupo A (norte) – Facilitador: Sr. Arno PIHL\n  Grupo B (sur) – Facilitadora: Sra. Ilse TAMM\n",
        ),
    ],
)
def test_who_leads_a_part_may_stand_in_the_line_of_its_title(language: str, rows: str) -> None:
    text = f"9:00 - 10:00   Panel 1\n\n10:00 - 11:00   Panel 2\n\n11:00 - 12:00   {_GROUPS[language]}\n\n  {rows}\n"
    found = conversion(AGENDA[language] + text)
    assert sorted((p.person, p.role, p.event[-1:]) for p in found.participations) == [
        ("arno-pihl", "facilitator", "A"),
        ("ilse-tamm", "facilitator", "B"),
    ]


_GROUPS = {"en": "Parallel working groups", "fr": "Groupes de travail parallèles", "es": "Grupos de trabajo paralelos"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Sheikh Arno Pihl (Ghana) stressed the delays."),
        ("fr", "S.E. M. Cheikh Arno Pihl (Ghana) a souligné les retards."),
        ("es", "El Sr. Cheikh Arno Pihl (Ghana) subrayó los retrasos."),
    ],
)
def test_a_form_of_address_after_another_is_a_given_name(language: str, text: str) -> None:
    (name,) = told(language, text)["people"]
    assert name.endswith("kh Arno Pihl")


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        ("en", "The Vice-Chair, Minister Ilse Tamm, presented the draft.", "Minister"),
        ("es", "La Vicepresidenta, Ministra Ilse Tamm, presentó el proyecto.", "Ministra"),
    ],
)
def test_of_two_posts_before_a_name_the_one_right_before_it_marks_it(language: str, text: str, post: str) -> None:
    found = conversion(REPORT[language] + text)
    assert [p.key for p in found.people] == ["ilse-tamm"]
    assert {h.post for p in found.participations for h in p.holdings} <= {post, "Vice-Chair", "Vicepresidenta"}


@pytest.mark.parametrize(
    ("language", "paper"), [("en", "CONCEPT NOTE"), ("fr", "NOTE DE CADRAGE"), ("es", "NOTA CONCEPTUAL")]
)
def test_what_a_concept_note_lists_is_planned(language: str, paper: str) -> None:
    found = conversion(f"{paper}\n\n" + AGENDA[language] + PROGRAMMES[language])
    assert {p.status for p in found.participations} == {"planned"}


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "Master of Ceremonies"), ("fr", "Maître de cérémonie"), ("es", "Maestra de ceremonias")],
)
def test_a_master_of_ceremonies_is_one_and_bars_belong_to_no_title(language: str, label: str) -> None:
    rows = f"9:00 - 10:00 | Panel 1\n{label}: Ilse Tammerland\n- Arno Pihlaja (IOM)\n\n"
    text = f"{rows}10:00 - 11:00 | Panel 2\n\n11:00 - 12:00 | Panel 3\n"
    found = conversion(AGENDA[language] + text)
    assert [(p.person, p.role) for p in found.participations] == [
        ("ilse-tammerland", "moderator"),
        ("arno-pihlaja", "speaker"),
    ]
    assert [e.label for e in found.events if e.parent] == ["Panel 1", "Panel 2", "Panel 3"]


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        (
            "en",
            "PROVISIONAL PROGRAMME",
            "It will follow up on the 2030 Agenda and the programme of the port.",
        ),
        ("fr", "PROGRAMME PROVISOIRE", "La réunion donnera suite au Programme 2030 et au programme du port."),
        ("es", "PROGRAMA PROVISIONAL", "Se dará seguimiento a la Agenda 2030 y al programa del puerto."),
    ],
)
def test_words_about_other_agendas_leave_a_provisional_one_provisional(language: str, title: str, words: str) -> None:
    head, _, rest = AGENDA[language].partition("\n")
    found = conversion(f"{head}\n{rest}\n\n{title}\n\n{words}\n\n{PROGRAMMES[language]}\n")
    assert {p.status for p in found.participations} == {"planned"}
