"""Labels before names, whatever mark a programme sets between them, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n",
}
ROWS = {
    "en": """9:00 – 10:00 Quays without fees
Co-moderator@Ms. Ana Tiba, Director of Ports, Kenya
Panel@Mr. Luc Obiang, Ministry of Ports, Gabon; Ms. Rosa Tana, Mayor of Ea
View from the sea@Mr. Ola Henri, Mayor of Tema
Rapporteur for the morning@Ms. Mia Roe (Sweden)
10:00 – 11:00 Coffee
""",
    "fr": """9 h 00 – 10 h 00 Des quais sans frais
Co-modératrice@Mme Ana Tiba, Directrice des ports, Kenya
Panel@M. Luc Obiang, Ministère des ports, Gabon ; Mme Rosa Tana, Maire d'Ea
Vu de la mer@M. Ola Henri, Maire de Tema
Rapporteuse de la matinée@Mme Mia Roe (Suède)
10 h 00 – 11 h 00 Pause-café
""",
    "es": """9.00 – 10.00 Muelles sin cobro
Co-moderadora@Sra. Ana Tiba, Directora de Puertos, Kenya
Panel@Sr. Luc Obiang, Ministerio de Puertos, Gabón; Sra. Rosa Tana, Alcaldesa de Ea
La mirada del mar@Sr. Ola Henri, Capitán
Relatora de la mañana@Sra. Mia Roe (Suecia)
10.00 – 11.00 Receso
""",
}
ROLES = {"tiba": "moderator", "obiang": "speaker", "tana": "speaker", "henri": "speaker", "roe": "rapporteur"}
KNOWN = {person: role for person, role in ROLES.items() if person != "henri"}
MARKS = [":", " | ", " / ", " – ", ".- ", ":- ", " : • ", "\t", " :\t", " = ", " -> ", " » "]


def _told(language: str, rows: str) -> dict[str, str]:
    return {p.person.split("-")[-1]: p.role for p in conversion(HEADS[language] + rows).participations}


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_whatever_mark_follows_labels_of_roles_they_give_these(language: str, mark: str) -> None:
    assert _told(language, ROWS[language].replace("@", mark)) == ROLES


@pytest.mark.parametrize(("opening", "closing"), ["()", "[]", "«»"])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_labels_of_roles_in_brackets_before_names_give_these(language: str, opening: str, closing: str) -> None:
    rows = [f"{opening}{line}" if "@" in line else line for line in ROWS[language].split("\n")]
    # What stands in brackets before a name and is no role may be his country.
    assert _told(language, "\n".join(rows).replace("@", f"{closing} ")) == KNOWN


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_labels_before_names_without_forms_of_address_give_roles(language: str) -> None:
    rows = ROWS[language].replace("@", " | ")
    for address in ("Ms. ", "Mr. ", "Mme ", "M. ", "Sra. ", "Sr. "):
        rows = rows.replace(address, "")
    assert _told(language, rows) == ROLES


def test_the_stop_of_a_form_of_address_is_no_mark_of_a_label() -> None:
    text = "9 h 00 – 10 h 00 Séance du matin\nOuverture par M. Luc Obiang, Président du Conseil des quais\n"
    (found,) = conversion(HEADS["fr"] + text + "10 h 00 – 11 h 00 Pause\n").participations
    assert (found.as_written, found.role) == ("M. Luc Obiang, Président du Conseil des quais", "opening")


def test_what_begins_a_sentence_is_no_label() -> None:
    text = "Summary of the dialogue\n\nOpening. Mr. Luc Obiang said that the quays were open to all who came.\n"
    (found,) = conversion(text).statements
    assert text[slice(*found.span)].startswith("Mr. Luc Obiang said")


def test_offsets_behind_a_mark_are_those_of_the_source() -> None:
    text = HEADS["en"] + ROWS["en"].replace("@", "  |  ")
    found = conversion(text).participations
    assert [text[slice(*p.span)].split()[-1].lower() for p in found] == [p.person.split("-")[-1] for p in found]


@pytest.mark.parametrize("mark", [" – ", " | ", " / "])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_post_before_a_name_is_no_label_of_a_role(language: str, mark: str) -> None:
    posts = {
        "en": ("Moderator", "Chair of the Institute of Tides", "Ms. Rosa Tana"),
        "fr": ("Modérateur", "Présidente de l'Institut des marées", "Mme Rosa Tana"),
        "es": ("Moderador", "Presidenta del Instituto de Mareas", "Sra. Rosa Tana"),
    }
    label, post, name = posts[language]
    rows = [f"{label}{mark}{name.replace('Rosa Tana', who)}" for who in ("Ana Tiba", "Mia Roe")]
    hours = {"en": "9:00 – 10:00 Nets", "fr": "9 h 00 – 10 h 00 Filets", "es": "9.00 – 10.00 Redes"}[language]
    after = ROWS[language].rstrip().rsplit("\n", 1)[-1]
    told = _told(language, "\n".join((hours, *rows, f"• {post}{mark}{name}", after)) + "\n")
    assert told.get("tana", "speaker") == "speaker"
    assert told["tiba"] == told["roe"] == "moderator"
