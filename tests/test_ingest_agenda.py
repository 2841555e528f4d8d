"""Agendas: sessions with their hours and days, nested as they are, and who is listed in which role, post and state."""

from __future__ import annotations

import pytest

from ingest.records import Conversion, EventRecord, ParticipationRecord
from tests.ingesting import clean, conversion

HEAD = "Dialogue international sur la migration 2033\n\nOrdre du jour\n\nGenève, 9 et 10 mai 2033\n\n"
ROWS = "9 h 00 – 9 h 30 Ouverture\n\n9 h 30 – 11 h 00 Table ronde 1 : Les rives\n\n"
TAIL = "\n\n17 h 00 – 17 h 30 Clôture\n"


def agenda(rows: str, head: str = HEAD) -> Conversion:
    return conversion(head + rows, "agenda.txt")


def sessions(found: Conversion) -> dict[str, EventRecord]:
    return {e.key: e for e in found.events if e.parent and e.series is None and "/" in e.key}


def listed(entry: str, label: str = "Orateurs :") -> ParticipationRecord:
    """The one participation that an entry in a panel's list gives."""
    (found,) = agenda(f"{ROWS}{label}\n\n- {entry}{TAIL}").participations
    return found


def posts(found: ParticipationRecord) -> list[tuple[str, str | None]]:
    return [(h.post, h.body) for h in found.holdings]


def test_sessions_have_hours_of_their_day() -> None:
    found = sessions(agenda(f"PREMIER JOUR\n\n{ROWS}DEUXIÈME JOUR\n\n10 h 00 – 11 h 00 Les ponts{TAIL}"))
    times = [(e.label, e.start, e.end) for e in found.values()]
    assert times == [
        ("Ouverture", "2033-05-09T09:00:00", "2033-05-09T09:30:00"),
        ("Table ronde 1 : Les rives", "2033-05-09T09:30:00", "2033-05-09T11:00:00"),
        ("Les ponts", "2033-05-10T10:00:00", "2033-05-10T11:00:00"),
        ("Clôture", "2033-05-10T17:00:00", "2033-05-10T17:30:00"),
    ]


def test_positions_count_sessions_of_one_meeting() -> None:
    found = sessions(agenda(f"{ROWS}11 h 00 – 11 h 15 Pause\n\n11 h 15 – 12 h 00 Table ronde 2 : Les ponts{TAIL}"))
    assert [e.position for e in found.values()] == [1, 2, 3, 4]


@pytest.mark.parametrize("row", ["Pause", "Pause-café", "Déjeuner", "Inscription", "Réception", "Photo de groupe"])
def test_pauses_and_meals_are_no_sessions(row: str) -> None:
    found = sessions(agenda(f"{ROWS}11 h 00 – 12 h 00 {row}{TAIL}"))
    assert len(found) == 3


def test_an_hour_alone_waits_for_its_title() -> None:
    found = sessions(agenda(f"{ROWS}11 h 00 – 12 h 00\n\nTable ronde 2 : Les ponts{TAIL}"))
    assert ("Table ronde 2 : Les ponts", "2033-05-09T11:00:00") in {(e.label, e.start) for e in found.values()}


def test_a_session_within_the_hours_of_another_is_part_of_it() -> None:
    inner = "13 h 00 – 14 h 00 Le bois\n\n14 h 00 – 15 h 00 La pierre"
    rows = f"{ROWS}13 h 00 – 16 h 00 Session 2 : Les ponts\n\n{inner}{TAIL}"
    found = sessions(agenda(rows))
    parents = {e.label: e.parent for e in found.values()}
    assert parents["Le bois"] == parents["La pierre"] == "idm-2033/session-2"
    assert parents["Clôture"] == "idm-2033"


def test_parallel_sessions_are_siblings() -> None:
    rows = f"{ROWS}14 h 00 – 15 h 00 Atelier 1 : Le bois\n\n14 h 00 – 15 h 00 Atelier 2 : La pierre{TAIL}"
    found = sessions(agenda(rows))
    assert {e.parent for e in found.values()} == {"idm-2033"}
    assert len(found) == 5


def test_a_side_event_at_lunch_is_a_side_event_of_the_meeting() -> None:
    rows = f"{ROWS}13 h 00 – 15 h 00 Déjeuner\n\n13 h 30 – 14 h 30 Manifestation parallèle : Le gué{TAIL}"
    (found,) = [e for e in sessions(agenda(rows)).values() if e.kind == "side-event"]
    assert (found.parent, found.label) == ("idm-2033", "Manifestation parallèle : Le gué")


def test_sessions_of_one_title_on_two_days_are_two() -> None:
    found = sessions(agenda(f"PREMIER JOUR\n\n{ROWS}DEUXIÈME JOUR\n\n9 h 00 – 9 h 30 Ouverture{TAIL}"))
    opened = [e for e in found.values() if e.label == "Ouverture"]
    assert len({e.key for e in opened}) == 2


@pytest.mark.parametrize(
    ("word", "status"), [("Ordre du jour final", "attested"), ("Ordre du jour provisoire", "planned")]
)
def test_what_a_provisional_agenda_lists_is_planned(word: str, status: str) -> None:
    head = HEAD.replace("Ordre du jour", word)
    found = agenda(f"{ROWS}Orateurs :\n\n- Mme Aube Tissier, Maire de Huy, Belgique{TAIL}", head)
    assert {e.status for e in sessions(found).values()} == {status}
    assert [p.status for p in found.participations] == [status]


def test_two_hours_are_no_agenda() -> None:
    head = HEAD.replace("Ordre du jour\n\n", "")
    assert sessions(agenda("10 h 00 – 11 h 00 Ouverture\n\n11 h 00 – 12 h 00 Clôture\n", head)) == {}


@pytest.mark.parametrize(
    "rows",
    [
        "Agenda\n\n10:00-10:15 Opening\n\nMs. Ada Quarrell, Mayor of Fern, Kenya\n\n10:15-11:15 Panel 1: Rivers\n",
        "Jour 1 – 14 juin 2032\n\n10 h 00 – 11 h 00 Ouverture\n\n11 h 00 – 12 h 00 Clôture\n",
        "Lunes 14 de junio de 2032\n\n10:00 – 11:00 Apertura\n\n11:00 – 12:00 Panel 1: Ríos\n",
    ],
)
def test_two_hours_under_a_title_or_a_day_are_an_agenda(rows: str) -> None:
    assert len(sessions(conversion(rows, "programme.txt"))) == 2


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Modératrice :", "moderator"),
        ("Modérateur :", "moderator"),
        ("Présidente :", "chair"),
        ("Orateurs :", "speaker"),
        ("Panélistes :", "speaker"),
        ("Rapporteur :", "rapporteur"),
    ],
)
def test_the_label_of_a_list_gives_the_role(label: str, role: str) -> None:
    assert listed("Mme Aube Tissier, Maire de Huy, Belgique", label).role == role


def test_a_name_beside_its_label_is_listed() -> None:
    (found,) = agenda(f"{ROWS}Modératrice : Mme Aube Tissier, Maire de Huy, Belgique{TAIL}").participations
    assert (found.role, found.person, found.gender_marker) == ("moderator", "aube-tissier", "Mme")


def test_those_under_opening_and_closing_open_and_close() -> None:
    one, two = "Mme Aube Tissier, Ministre, Togo", "M. Ivo Brandt, Ministre, Suède"
    found = agenda(f"9 h 00 – 9 h 30 Ouverture\n\n- {one}\n\n{ROWS[27:]}17 h 00 – 17 h 30 Clôture\n\n- {two}\n")
    assert [(p.person, p.role) for p in found.participations] == [
        ("aube-tissier", "opening"),
        ("ivo-brandt", "closing"),
    ]


def test_questions_of_a_panel_are_nobody() -> None:
    asked = "- Comment Aube Tissier et Ivo Brandt voient-ils les rives ?\n\n- Que faire en Suède ?"
    assert agenda(f"{ROWS}Questions :\n\n{asked}{TAIL}").participations == ()


@pytest.mark.parametrize(
    ("entry", "held", "behalf"),
    [
        (
            "Mme Aube Tissier, Ministre de la justice, Norvège",
            [("Ministre de la justice", "state/NOR")],
            ("state/NOR",),
        ),
        (
            "M. Ivo Brandt, Directeur, Ministère de la santé, Suède",
            [("Directeur", "organization/swe-ministere-de-la-sante")],
            ("state/SWE",),
        ),
        (
            "M. Ivo Brandt, Conseiller, Organisation internationale pour les migrations (OIM)",
            [("Conseiller", "organization/iom")],
            ("organization/iom",),
        ),
        (
            "M. Ivo Brandt, Directeur général de l'OIM",
            [("Directeur général", "organization/iom")],
            ("organization/iom",),
        ),
        (
            "Mme Aube Tissier, Professeure, Université des Sables, Canada",
            [("Professeure", "organization/universite-des-sables")],
            ("organization/universite-des-sables",),
        ),
        ("M. Ivo Brandt, Maire de Huy, Belgique", [("Maire de Huy", "state/BEL")], ("state/BEL",)),
        (
            "M. Ivo Brandt, Ambassadeur et Représentant permanent, Mission permanente de la Suède",
            [("Ambassadeur", "state/SWE"), ("Représentant permanent", "state/SWE")],
            ("state/SWE",),
        ),
        pytest.param(
            "M. Ivo Brandt, Directeur général des migrations du Pérou",
            [("Directeur général des migrations", "state/PER")],
            ("state/PER",),
        ),
        pytest.param(
            "Mme Aube Tissier, Directrice du Département juridique, OIM",
            [("Directrice", "organization/iom-departement-juridique")],
            ("organization/iom",),
        ),
    ],
)
def test_posts_bodies_and_states_are_told_apart(
    entry: str, held: list[tuple[str, str | None]], behalf: tuple[str, ...]
) -> None:
    found = listed(entry)
    assert posts(found) == held
    assert found.on_behalf_of == behalf


def test_a_remark_in_brackets_is_no_verb() -> None:
    rows = "- Mr. Ivo Brandt, Director, Fern Institute (Remarks)\n\n- Ms. Ada Quarrell, Director, Institute (Notes)\n"
    assert conversion(f"Dialogue on Harbours 2033\n\nThe list of those who spoke in May:\n\n{rows}").statements == ()


def test_a_remark_in_brackets_is_the_mode() -> None:
    assert listed("M. Ivo Brandt, Ministre, Suède (message vidéo)").mode == "video"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Mme Dominique Aubin", "dominique-aubin"),
        ("M. Jordan Pell", "jordan-pell"),
        ("M. Germain Mali", "germain-mali"),
        ("Mme France Lemoine", "france-lemoine"),
        ("M. Ivo Tchad-Oye", "ivo-tchad-oye"),
    ],
)
def test_people_who_are_called_like_states_are_people(name: str, key: str) -> None:
    found = agenda(f"{ROWS}Orateurs :\n\n- {name}, Directeur, Institut des berges{TAIL}")
    assert [p.person for p in found.participations] == [key]
    assert not any(m.ref.startswith("state/") for m in found.mentions)


def test_a_title_that_doctors_bear_marks_no_gender() -> None:
    assert listed("Dr Ivo Brandt, Juge, Suède").gender_marker is None


def test_entries_on_lines_of_their_own_are_several() -> None:
    entries = "Mme Aube Tissier, Ministre de l’intérieur, Norvège\nM. Ivo Brandt, Ministre de la santé, Suède"
    found = agenda(f"{ROWS}Orateurs :\n{entries}\n\n11 h 00 – 12 h 00 Les ponts{TAIL}")
    assert [p.person for p in found.participations] == ["aube-tissier", "ivo-brandt"]


def test_entries_with_empty_lines_between_them_are_several() -> None:
    entries = "Mme Aube Tissier, Ministre de l’intérieur, Norvège\n\nM. Ivo Brandt, Ministre de la santé, Suède"
    found = agenda(f"{ROWS}Orateurs :\n\n{entries}\n\n11 h 00 – 12 h 00 Les ponts{TAIL}")
    assert [p.person for p in found.participations] == ["aube-tissier", "ivo-brandt"]


@pytest.mark.parametrize("word", ["premier", "deuxième", "troisième", "2e"])
def test_the_number_of_a_workshop_is_in_its_key(word: str) -> None:
    text = f"Le {word} atelier du Dialogue international sur la migration s’est tenu à Genève les 9 et 10 mai 2033."
    number = {"premier": 1, "deuxième": 2, "troisième": 3, "2e": 2}[word]
    found = {e.key: e for e in conversion(text).events}
    assert found[f"idm-2033-{number}"].start == "2033-05-09"
    assert found[f"idm-2033-{number}"].parent == "idm-2033"


def test_a_date_without_its_year_takes_the_year_named_before() -> None:
    text = "En 2033, le premier atelier du Dialogue international sur la migration s’est tenu à Genève les 9 et 10 mai."
    assert {e.key: e.start for e in conversion(text).events}["idm-2033-1"] == "2033-05-09"


def test_a_city_is_the_place_and_a_venue_lies_in_its_city() -> None:
    text = (
        "Le premier atelier du Dialogue international sur la migration s’est tenu au Palais des Nations le 9 mai 2033."
    )
    found = {e.key: e for e in conversion(text).events}["idm-2033-1"].place
    assert found is not None
    assert (found.ref, found.within) == ("place/palais-des-nations", "place/geneva")


@pytest.mark.parametrize(
    "text",
    [
        "Le premier atelier du Dialogue international sur la migration s’est tenu à Genève le 9 mai 2033.",
        "The first workshop of the International Dialogue on Migration was held in Geneva on 9 May 2033.",
        pytest.param(
            "El primer taller del Diálogo Internacional sobre la Migración se celebró en Ginebra el 9 de mayo de 2033."
        ),
    ],
)
def test_a_years_run_of_a_dialogue_is_one_in_each_language(text: str) -> None:
    assert {e.key: e.kind for e in conversion(text).events}["idm-2033"] == "dialogue"


def test_the_label_of_a_meeting_holds_no_rows_of_its_agenda() -> None:
    found = agenda(f"Premier atelier : Les rives et les riverains\n\nPREMIER JOUR\n\n{ROWS}{TAIL}")
    labels = [e.label or "" for e in found.events if "/" not in e.key]
    assert not any("9 h 00" in label or "PREMIER JOUR" in label for label in labels)


LETTERED = {
    "en": ("Programme", "The quay of 2040 (parallel sessions)", "What pilots expect", "Tides", "Director", "Closing"),
    "fr": ("Programme", "Le quai de 2040 (séances parallèles)", "Les pilotes", "Les marées", "Directeur", "Clôture"),
    "es": ("Programa", "El muelle de 2040 (sesiones paralelas)", "Los pilotos", "Las mareas", "Director", "Clausura"),
}


@pytest.mark.parametrize("language", LETTERED)
@pytest.mark.parametrize("again", ["\n\n11:20\n\n", "\n\n"])
def test_parts_that_letters_begin_are_held_at_one_time(language: str, again: str) -> None:
    title, whole, first, second, post, closing = LETTERED[language]
    rows = (
        f"9:00\n\n{closing}\n\n11:20\n\n{whole}{again}B) {first}\n\nEnid Marsh, {post}, OIM\n\n"
        f"A) {second}\n\nTavi Crane, {post}, OIM\n\n13:00\n\n{closing}\n"
    )
    found = conversion(f"{title}\n\n9.5.2033\n\n{rows}", "agenda.txt")
    parts = {e.key: e for e in found.events if (e.label or "")[:2] in ("A)", "B)")}
    at = {p.person: parts[p.event].label for p in found.participations}
    assert at == {"enid-marsh": f"B) {first}", "tavi-crane": f"A) {second}"}
    assert len({(e.start or "")[11:] for e in parts.values()}) == 1
    assert len({e.parent for e in parts.values()}) == 1


def test_quotation_marks_that_a_page_writes_for_apostrophes_are_apostrophes() -> None:
    """The next word of ``l"OIM`` begins a name, what stands in quotation marks stays so."""
    found = listed('Enid Marsh, directrice de l"OIM')
    assert posts(found) == [("directrice", "organization/iom")]
    assert clean('Le projet "Rives" d"Egypte, qu"il a vu').text.strip() == "Le projet \"Rives\" d'Egypte, qu'il a vu"


INTRODUCES = {
    "en": ("Programme", "Panel", "Closing", "Introduction and moderation"),
    "fr": ("Programme", "Table ronde", "Clôture", "Présente et modère"),
    "es": ("Programa", "Panel", "Clausura", "Presenta y modera"),
}


@pytest.mark.parametrize("language", INTRODUCES)
def test_who_introduces_and_moderates_is_the_moderator(language: str) -> None:
    title, panel, closing, label = INTRODUCES[language]
    rows = f"9:00 {panel} 1\n\n{label}: Enid Marsh, OIM\n\n10:00 {panel} 2\n\n13:00 {closing}\n"
    found = conversion(f"{title}\n\n9.5.2033\n\n{rows}", "agenda.txt").participations
    assert [(p.person, p.role) for p in found] == [("enid-marsh", "moderator")]
