"""On what day a programme's parts were held, and of which meeting they are: nothing that no row says."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PARTS = {
    "en": """Conference on Quays
Geneva, 6 and 7 December 2031

Programme
{day}
Opening ceremony
Speeches by Ms. Ilse Tamm, President of the Port Board, and Mr. Ola Brandt, Minister of Ports, Norway

Session I: Cranes
Ms. Iman Sabri, Ministry of Transport, Jordan

Session II: Ropes
Mr. Kemal Aydin, University of Izmir
""",
    "fr": """Conférence sur les quais
Genève, 6 et 7 décembre 2031

Programme
{day}
Cérémonie d'ouverture
Discours de Mme Ilse Tamm, Présidente du Conseil portuaire, et de M. Ola Brandt, Ministre des ports, Norvège

Séance I : Les grues
Mme Iman Sabri, Ministère des transports, Jordanie

Séance II : Les amarres
M. Kemal Aydin, Université d'Izmir
""",
    "es": """Conferencia sobre muelles
Ginebra, 6 y 7 de diciembre de 2031

Programa
{day}
Ceremonia de apertura
Discursos de la Sra. Ilse Tamm, Presidenta de la Junta Portuaria, y del Sr. Ola Brandt, Ministro de Puertos, Noruega

Sesión I: Grúas
Sra. Iman Sabri, Ministerio de Transporte, Jordania

Sesión II: Amarras
Sr. Kemal Aydin, Universidad de Izmir
""",
}
DAYS = {"en": "\nSecond day\n", "fr": "\nDeuxième jour\n", "es": "\nSegundo día\n"}


def parts(text: str) -> dict[str, str | None]:
    """When each part of a meeting began, by its key's last word."""
    return {e.key.rpartition("/")[2]: e.start for e in conversion(text).events if e.parent}


@pytest.mark.parametrize("language", PARTS)
def test_parts_without_hours_of_a_meeting_of_two_days_have_no_day_of_their_own(language: str) -> None:
    found = parts(PARTS[language].format(day=""))
    assert len(found) == 3
    assert set(found.values()) == {None}


@pytest.mark.parametrize("language", PARTS)
def test_a_row_above_the_first_part_tells_its_day(language: str) -> None:
    assert set(parts(PARTS[language].format(day=DAYS[language])).values()) == {"2031-12-07"}


@pytest.mark.parametrize("language", PARTS)
def test_those_whose_speeches_a_row_lists_speak(language: str) -> None:
    people = [p.person for p in conversion(PARTS[language].format(day="")).participations]
    assert people[:2] == ["ilse-tamm", "ola-brandt"]


@pytest.mark.parametrize(
    ("title", "day", "joined", "topic"),
    [
        ("Workshop on Quays\nGeneva, 4 March 2031\n\nProgramme", "", "and", "THEME: “Cranes and ropes”"),
        ("Atelier sur les quais\nGenève, 4 mars 2031\n\nProgramme", "", "et", "THÈME : « Grues et amarres »"),
        ("Taller sobre muelles\nGinebra, 4 de marzo de 2031\n\nPrograma", "", "y", "TEMA: «Grúas y amarras»"),
    ],
)
def test_a_day_s_hours_and_a_theme_are_no_parts(title: str, day: str, joined: str, topic: str) -> None:
    rows = "\n\n9:30 – 12:30 {} 14:00 – 17:30\nPort Office\n\n{}\n\n9:30 – 10:00\nRopes\nMr. Ola Brandt, Norway\n"
    text = title + day + rows.format(joined, topic) + "\n10:00 – 12:30\nCranes\nMs. Iman Sabri, Jordan\n"
    assert sorted(parts(text)) == ["cranes", "ropes"]


@pytest.mark.parametrize(
    ("before", "title", "as_of", "day"),
    [
        (
            "Hearing for the High-level Dialogue to be held on 3 and 4 October 2031",
            "Programme",
            "(as of 10 July 2031)",
            "15 July 2031",
        ),
        (
            "Audition pour le Dialogue de haut niveau qui se tiendra les 3 et 4 octobre 2031",
            "Programme",
            "(au 10 juillet 2031)",
            "15 juillet 2031",
        ),
        (
            "Audiencia para el Diálogo de alto nivel que se celebrará los días 3 y 4 de octubre de 2031",
            "Programa",
            "(al 10 de julio de 2031)",
            "15 de julio de 2031",
        ),
    ],
)
def test_when_an_agenda_was_issued_is_no_day_of_it(before: str, title: str, as_of: str, day: str) -> None:
    rows = "10:00 – 11:00\nRopes\nMr. Ola Brandt, Norway\n\n11:00 – 12:00\nCranes\nMs. Iman Sabri, Jordan\n"
    text = f"{before}\n\n{title}\n\n{as_of}\n\n{day}\n\n{rows}"
    assert {(start or "")[:10] for start in parts(text).values()} == {"2031-07-15"}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            "Ms. Iman Sabri, Director of Cranes, IOM. A worker’s view of tall cranes and long ropes.",
            "Director of Cranes",
        ),
        (
            "Ms. Iman Sabri, Director of Cranes – by video conference. Looking back at tall cranes.",
            "Director of Cranes",
        ),
        ("Ms. Iman Sabri, Director of Cranes, St. Anne Port Office", "Director of Cranes"),
    ],
)
def test_what_somebody_speaks_on_is_no_part_of_post_or_body(entry: str, expected: str) -> None:
    head = "Workshop on Quays\nGeneva, 4 March 2031\n\nProgramme\n\n9:30 – 10:00\nRopes\n• "
    text = f"{head}{entry}\n\n10:00 – 11:00\nCranes\n"
    found = conversion(text)
    assert [h.post for p in found.participations for h in p.holdings] == [expected]
    assert not any("worker" in o.label or "video" in o.label for o in found.organizations)


@pytest.mark.parametrize("line", ["Skip to main content", "Aller au contenu principal", "Pasar al contenido principal"])
def test_a_web_page_s_own_lines_are_no_title(line: str) -> None:
    found = conversion(f"{line}\n\nWorkshop on Quays\n\nGeneva, 4 March 2031\n\nThe workshop took place in Geneva.\n")
    assert not any(line in (e.label or "") for e in found.events)
