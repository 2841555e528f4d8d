"""What marks the rows of a programme is told from the paper itself: with marks of its own it says the same as with
usual ones. All meetings, people and bodies are invented."""

from __future__ import annotations

import re
from itertools import count

import pytest

from ingest.page.row_marks import with_plain_marks
from tests.ingesting import conversion

PROGRAMMES = {
    "en": """Second Forum on Quays and Tides
Accra, 4 May 2031
Programme

9:30 – 10:00 Opening session
• Ms. Ama VEA, Minister of Quays, Ghana
• Mr. Bilal ROE, Harbour Master, Togo
10:00 – 11:30 Panel 1: Who owns the shore?
Moderator: Ms. Carla STROUD, Director, Institute of the Sea
Panellists:
• Mr. Deng QUILL, Programme Officer, FAO
• Ms. Elif THARN, Senator, Kenya
• Ms. Greta HOLM, Director, Tidal Observatory
11:30 – 12:00 Closing session
• Mr. Ari LARK, Deputy Minister of Quays, Ghana
""",
    "fr": """Deuxième forum sur les quais et les marées
Dakar, 4 mai 2031
Programme

9h30 – 10h00 Séance d'ouverture
• Mme Ama VEA, Ministre des quais, Ghana
• M. Bilal ROE, Maître du port, Togo
10h00 – 11h30 Panel 1 : À qui la rive ?
Modératrice : Mme Carla STROUD, Directrice, Institut de la mer
Intervenants :
• M. Deng QUILL, Chargé de programme, FAO
• Mme Elif THARN, Sénatrice, Kenya
• Mme Greta HOLM, Directrice, Observatoire des marées
11h30 – 12h00 Séance de clôture
• M. Ari LARK, Vice-ministre des quais, Ghana
""",
    "es": """Segundo Foro sobre Muelles y Mareas
Guayaquil, 4 de mayo de 2031
Programa

9:30 – 10:00 Sesión de apertura
• Sra. Ama VEA, Ministra de Muelles, Ghana
• Sr. Bilal ROE, Capitán de Puerto, Togo
10:00 – 11:30 Panel 1: ¿De quién es la orilla?
Moderadora: Sra. Carla STROUD, Directora, Instituto del Mar
Panelistas:
• Sr. Deng QUILL, Oficial de Programa, FAO
• Sra. Elif THARN, Senadora, Kenya
• Sra. Greta HOLM, Directora, Observatorio de Mareas
11:30 – 12:00 Sesión de clausura
• Sr. Ari LARK, Viceministro de Muelles, Ghana
""",
}
ROLES = [
    ("ama-vea", "opening"),
    ("bilal-roe", "opening"),
    ("carla-stroud", "moderator"),
    ("deng-quill", "speaker"),
    ("elif-tharn", "speaker"),
    ("greta-holm", "speaker"),
    ("ari-lark", "closing"),
]


def roles(text: str) -> list[tuple[str, str]]:
    return [(p.person, p.role) for p in conversion(text).participations]


def run_together(programme: str, mark: str) -> str:
    """The programme with the rows of each of its parts in one line."""
    head, rows = programme.split("\n\n")
    lines = re.sub(r"\n(?!\d)", mark, rows.strip().replace("• ", ""))
    return f"{head}\n\n{lines}\n"


@pytest.mark.parametrize("language", PROGRAMMES)
def test_the_programme_with_usual_bullets_is_read(language: str) -> None:
    assert roles(PROGRAMMES[language]) == ROLES


@pytest.mark.parametrize("bullet", ["»", "~", "+", "¤", "_", "Ø", "ü", "♦", "‣"])
@pytest.mark.parametrize("language", PROGRAMMES)
def test_what_recurs_before_names_is_a_bullet_whatever_it_looks_like(language: str, bullet: str) -> None:
    assert roles(PROGRAMMES[language].replace("•", bullet)) == ROLES


@pytest.mark.parametrize("form", ["({})", "{})"])
@pytest.mark.parametrize("language", PROGRAMMES)
def test_counts_before_names_are_bullets(language: str, form: str) -> None:
    numbers = (form.format(n) for n in ("i", "ii", "iii", "iv", "v", "vi"))
    assert roles(re.sub("•", lambda _: next(numbers), PROGRAMMES[language])) == ROLES


@pytest.mark.parametrize("mark", [" / ", " | ", " // ", " • ", " * "])
@pytest.mark.parametrize("language", PROGRAMMES)
def test_rows_run_together_are_cut_at_what_recurs_between_them(language: str, mark: str) -> None:
    assert roles(run_together(PROGRAMMES[language], mark)) == ROLES


@pytest.mark.parametrize("language", PROGRAMMES)
def test_entries_run_together_behind_a_label_are_told_apart_by_their_names(language: str) -> None:
    head, *parts = PROGRAMMES[language].replace("\n• ", " ").split(":\n")
    assert roles(":\n".join([head, *parts])) == ROLES


@pytest.mark.parametrize("language", PROGRAMMES)
def test_bullets_without_a_space_after_them_are_bullets(language: str) -> None:
    assert roles(PROGRAMMES[language].replace("• ", "*")) == ROLES


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_mark_that_stands_before_a_row_once_parts_nothing(language: str) -> None:
    once = PROGRAMMES[language].replace("• ", "» ", 1)
    assert with_plain_marks(once, re.compile(r"(?:Ms|Mr|Mme|M|Sra|Sr)\.? ")) == once


def test_offsets_stay() -> None:
    counter = count(1)
    text = re.sub("•", lambda _: f"({next(counter)})", run_together(PROGRAMMES["en"], " / "))
    marked = with_plain_marks(text, re.compile(r"Ms\. |Mr\. "))
    assert len(marked) == len(text)
    assert [m.start() for m in re.finditer(r"\w+", marked)] == [m.start() for m in re.finditer(r"\w+", text)]


PROSE = {
    "en": "The Minister / Ms. Ama VEA said that nets were dear. The Harbour Master / Mr. Bilal ROE replied that quays"
    " and / or piers were due. The Senator / Ms. Elif THARN asked who would pay.\n",
    "fr": "La ministre / Mme Ama VEA a dit que les filets étaient chers. Le maître du port / M. Bilal ROE a répondu"
    " que des quais et / ou des jetées étaient dus. La sénatrice / Mme Elif THARN a demandé qui paierait.\n",
    "es": "La ministra / Sra. Ama VEA dijo que las redes eran caras. El capitán / Sr. Bilal ROE respondió que los"
    " muelles y / o malecones faltaban. La senadora / Sra. Elif THARN preguntó quién pagaría.\n",
}


@pytest.mark.parametrize("language", PROSE)
def test_sentences_with_marks_in_them_say_the_same(language: str) -> None:
    plain = PROSE[language].replace(" / ", ", ")
    assert len(conversion(PROSE[language]).statements) == len(conversion(plain).statements) == 3
