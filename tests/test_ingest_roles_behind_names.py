"""Roles behind the names of a programme: at the end of a row or right behind the name, whatever sets them apart."""

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
Ms. Ana Tiba, Director of Ports, Kenya<moderator>
Mr. Luc Obiang, Ministry of Ports, Gabon
Ms. Rosa Tana{panellist}, Mayor of Ea
Mr. Ola Henri{rapporteur}, Director, Port of Tema
10:00 – 11:00 Ports and tides
Ms. Mia Roe (Sweden)<chair>
Mr. Per Moeen, Port of Ea<facilitator of the session>
11:00 – 12:00 Coffee
""",
    "fr": """9 h 00 – 10 h 00 Des quais sans frais
Mme Ana Tiba, Directrice des ports, Kenya<modératrice>
M. Luc Obiang, Ministère des ports, Gabon
Mme Rosa Tana{intervenante}, Maire d'Ea
M. Ola Henri{rapporteur}, Directeur, Port de Tema
10 h 00 – 11 h 00 Les ports et les marées
Mme Mia Roe (Suède)<présidente>
M. Per Moeen, Port d'Ea<facilitateur de la séance>
11 h 00 – 12 h 00 Pause-café
""",
    "es": """9.00 – 10.00 Muelles sin cobro
Sra. Ana Tiba, Directora de Puertos, Kenya<moderadora>
Sr. Luc Obiang, Ministerio de Puertos, Gabón
Sra. Rosa Tana{panelista}, Alcaldesa de Ea
Sr. Ola Henri{relator}, Director, Puerto de Tema
10.00 – 11.00 Puertos y mareas
Sra. Mia Roe (Suecia)<preside>
Sr. Per Moeen, Puerto de Ea<facilitador de la sesión>
11.00 – 12.00 Receso
""",
}
LED = {
    **{"tiba": "moderator", "obiang": "speaker", "tana": "speaker", "henri": "rapporteur"},
    **{"roe": "chair", "moeen": "facilitator"},
}
FRAMES = [(" (", ")"), (" [", "]"), (" – ", ""), (", ", ""), (" / ", ""), (" | ", "")]


def _told(language: str, rows: str) -> dict[str, str]:
    return {p.person.split("-")[-1]: p.role for p in conversion(HEADS[language] + rows).participations}


@pytest.mark.parametrize(("opening", "closing"), FRAMES)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_role_behind_somebody_is_theirs(language: str, opening: str, closing: str) -> None:
    rows = ROWS[language].replace("<", opening).replace(">", closing).replace("{", " (").replace("}", ")")
    assert _told(language, rows) == LED


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_role_behind_the_last_of_several_is_theirs_all(language: str) -> None:
    rows = {
        "en": "9:00 – 10:00 Nets\nMs. Ana Tiba and Mr. Ola Henri (moderators)\n10:00 – 11:00 Coffee\n",
        "fr": "9 h 00 – 10 h 00 Filets\nMme Ana Tiba et M. Ola Henri (modérateurs)\n10 h 00 – 11 h 00 Pause\n",
        "es": "9.00 – 10.00 Redes\nSra. Ana Tiba y Sr. Ola Henri (moderadores)\n10.00 – 11.00 Receso\n",
    }
    assert _told(language, rows[language]) == {"tiba": "moderator", "henri": "moderator"}


def test_a_role_behind_a_name_is_no_post_and_the_posts_stay() -> None:
    rows = ROWS["en"].replace("<", " – ").replace(">", "").replace("{", " (").replace("}", ")")
    found = {p.person.split("-")[-1]: p for p in conversion(HEADS["en"] + rows).participations}
    assert [h.post for h in found["henri"].holdings] == ["Director"]
    assert [h.post for h in found["tiba"].holdings] == ["Director of Ports"]


def test_a_chair_by_a_comma_behind_a_body_holds_a_post() -> None:
    text = "9:00 – 10:00 Nets\nMs. Ana Tiba, Council of Harbours, Chair\n10:00 – 11:00 Coffee\n"
    assert _told("en", text) == {"tiba": "speaker"}
