"""Hours of programmes in whatever form, and wherever the rows have them, and what only looks like hours."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n",
}
LISTS = {
    "en": [
        ("Opening session", "- Ms. Ana Tiba, Director of Ports, Kenya\n- Mr. Luc Obiang, Mayor of Ea"),
        ("Quays without fees", "Moderator: Ms. Rosa Tana, Ministry of Ports, Gabon\nMr. Ola Henri, Mayor of Tema"),
        ("Coffee break", ""),
        ("Closing remarks", "Ms. Mia Roe, Director of Ports, Sweden"),
    ],
    "fr": [
        ("Séance d'ouverture", "- Mme Ana Tiba, Directrice des ports, Kenya\n- M. Luc Obiang, Maire d'Ea"),
        (
            "Des quais sans frais",
            "Modératrice : Mme Rosa Tana, Ministère des ports, Gabon\nM. Ola Henri, Maire de Tema",
        ),
        ("Pause-café", ""),
        ("Clôture", "Mme Mia Roe, Directrice des ports, Suède"),
    ],
    "es": [
        ("Sesión de apertura", "- Sra. Ana Tiba, Directora de Puertos, Kenya\n- Sr. Luc Obiang, Alcalde de Ea"),
        ("Muelles sin cobro", "Moderadora: Sra. Rosa Tana, Ministerio de Puertos\nSr. Ola Henri, Alcalde de Tema"),
        ("Receso", ""),
        ("Clausura", "Sra. Mia Roe, Directora de Puertos, Suecia"),
    ],
}
HOURS = [("9:00", "9:30"), ("9:30", "11:00"), ("11:00", "11:15"), ("11:15", "12:00")]
ROLES = {"tiba": "opening", "obiang": "opening", "tana": "moderator", "henri": "speaker", "roe": "closing"}
LAKES = ["LAKES", "SEAS", "RIVERS", "QUAYS"]
HALVES = ["9.30 a.m. – 10.30 a.m.", "11 a.m. to 12.30 p.m.", "2 p.m. to 3.15 p.m.", "3.30 p.m. – 4 p.m."]
STARTS = ["09:00", "09:30", "11:15"]
FORMS = [
    "{0}/{1} {t}",
    "[{0} – {1}] {t}",
    "({0} – {1})\n{t}",
    "{0} > {1} {t}",
    "{0}→{1} {t}",
    "{0} -/- {1} {t}",
    "{0}:00 – {1}:00 {t}",
    "{0} – {1} CET {t}",
    "{0} – {1} (GMT+1) | {t}",
    "{0} – {1} (90 min) {t}",
    "3. {0} – {1} {t}",
    "{t} ({0} – {1})",
    "{t}, {0} – {1}",
    "{t} – {0} – {1}",
    "{t} / {0} – {1}",
    "{t} [{0}/{1}]",
    "{t} ({0} – {1}, Room B)",
    "{t}\t{0} – {1}",
    "{t}\n{0} – {1}",
    "{t}\n({0} / {1})",
    "{t}\n\n{0} – {1}\n",
    "\n{0} – {1}\n\n{t}",
]
OWN_FORMS = {
    "en": ["{0} to {1}: {t}", "From {0} to {1}: {t}", "Time: {0} – {1}\n{t}", "{t} (from {0} to {1})"],
    "fr": ["De {0} à {1} : {t}", "Horaire : {0} – {1}\n{t}", "{t} (de {0} à {1})"],
    "es": ["De {0} a {1} hs. {t}", "Hora: {0} – {1}\n{t}", "{t} (de {0} a {1} horas)"],
}


def _programme(language: str, form: str) -> str:
    rows = zip(HOURS, LISTS[language], strict=True)
    return HEADS[language] + "\n".join(f"{form.format(*h, t=title)}\n{people}" for h, (title, people) in rows)


def _told(text: str) -> tuple[dict[str, str], list[str]]:
    found = conversion(text)
    hours = [e.start[-8:-3] for e in found.events if e.start and "T" in e.start]
    return {p.person.split("-")[-1]: p.role for p in found.participations}, hours


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_hours_of_any_form_and_place_open_sessions(language: str, form: str) -> None:
    assert _told(_programme(language, form)) == (ROLES, STARTS)


@pytest.mark.parametrize(("language", "form"), [(code, form) for code, forms in OWN_FORMS.items() for form in forms])
def test_hours_after_a_languages_words_open_sessions(language: str, form: str) -> None:
    assert _told(_programme(language, form)) == (ROLES, STARTS)


@pytest.mark.parametrize("minutes", ["h{}mn", " h {} mn", ",{} h", ".{} h", "h{}"])
def test_minutes_behind_any_mark_are_read(minutes: str) -> None:
    text = _programme("fr", "{0} – {1} {t}")
    for hour in {hour for hours in HOURS for hour in hours}:
        text = text.replace(hour, hour.split(":")[0] + minutes.format(hour.split(":")[1]))
    assert _told(text) == (ROLES, STARTS)


@pytest.mark.parametrize("form", ["{0} – {1} {t}", "[{0}–{1}] {t}", "{t} ({0} – {1})", "{t}\n{0} – {1}"])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_offsets_beside_hours_are_those_of_the_source(language: str, form: str) -> None:
    text = _programme(language, form)
    found = conversion(text)
    assert [text[slice(*p.span)].split()[-1].lower() for p in found.participations] == list(ROLES)
    titles = [text[slice(*e.span)] for e in found.events if e.start and "T" in e.start]
    assert [title in whole for whole, (title, _) in zip(titles, [LISTS[language][i] for i in (0, 1, 3)], strict=True)]


TITLED = {
    "en": ("ITEM {}. ", "TOPIC {}: ", "PANEL {}: ", "THE "),
    "fr": ("POINT {}. ", "THÈME {} : ", "BLOC {} – ", "LES "),
    "es": ("PUNTO {}. ", "TEMA {}: ", "MESA {}. ", "LOS "),
}


@pytest.mark.parametrize(("language", "lead"), [(code, lead) for code, leads in TITLED.items() for lead in leads])
def test_capitals_that_begin_titles_are_no_zones(language: str, lead: str) -> None:
    rows = (f"{h} – {u} {lead.format(i)}{t}" for i, ((h, u), t) in enumerate(zip(HOURS, LAKES, strict=True), 1))
    source = HEADS[language] + "\n".join(rows)
    labels = [e.label or "" for e in conversion(source).events if e.start and "T" in e.start]
    word = lead.split(maxsplit=1)[0]
    assert len(labels) == len(HOURS)
    assert all(label.startswith(word) for label in labels)


@pytest.mark.parametrize("between", ["   ", " (", ", "])
def test_hours_of_two_halves_behind_titles_are_read(between: str) -> None:
    close = ")" if between == " (" else ""
    rows = zip(HALVES, LAKES, strict=True)
    text = HEADS["en"] + "\n".join(f"{i}. {t}{between}{h}{close}" for i, (h, t) in enumerate(rows, 1))
    assert _told(text)[1] == ["09:30", "11:00", "14:00", "15:30"]


def test_hours_that_stand_over_titles_stay_there() -> None:
    text = _programme("en", "{0} – {1}\n{t}").replace("11:15 – 12:00\n", "11:15 – 12:00 ")
    assert _told(text) == (ROLES, STARTS)


def test_hours_that_end_lines_of_reports_open_no_sessions() -> None:
    text = (
        "Summary of the meeting\n\nThe Chair opened the first sitting (9:00 – 12:00).\n\n"
        "The second sitting, on quays, took up the report of the Chair (14:00 – 15:30).\n\n"
        "In the third sitting Mr. Luc Obiang, Mayor of Ea, said that the quays were open (16:00 – 17:00).\n"
    )
    found = conversion(text)
    assert not found.participations
    assert not any(e.start and "T" in e.start for e in found.events)


def test_shares_that_begin_lines_are_no_hours() -> None:
    text = (
        HEADS["en"]
        + "Fees per ton\n2,10 > 1,05 Ms. Ana Tiba, Kenya\n7,30 > 3,20 Mr. Luc Obiang, Gabon\n9,40 > 2,10 Tema\n"
    )
    assert not any(e.start and "T" in e.start for e in conversion(text).events)
