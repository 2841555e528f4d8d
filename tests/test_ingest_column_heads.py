"""Rows of heads over the tables of those who take part in one part. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Forum on Copper and Clay\n\nAccra, 4-5 May 2031\n\nProgramme\n\n",
    "fr": "Troisième forum sur le cuivre et l'argile\n\nDakar, 4 et 5 mai 2031\n\nProgramme\n\n",
    "es": "Tercer Foro sobre Cobre y Arcilla\n\nGuayaquil, 4 y 5 de mayo de 2031\n\nPrograma\n\n",
}
PARTS = {
    "en": "## Panel 1: Clay\n\nSpeakers:\n\n{}\n\n## Panel 2: Copper\n\n{}\n",
    "fr": "## Panel 1 : L'argile\n\nIntervenants :\n\n{}\n\n## Panel 2 : Le cuivre\n\n{}\n",
    "es": "## Panel 1: Arcilla\n\nPanelistas:\n\n{}\n\n## Panel 2: Cobre\n\n{}\n",
}
ROWS = {
    "en": (
        [("Ms. Orla Penn", "Minister of Mines", "Ghana"), ("Mr. Cato Wray", "Ambassador", "Norway")],
        [("Ms. Idun Falk", "Harbour Master", "Togo"), ("Mr. Abe Lorn", "Ambassador", "Kenya")],
    ),
    "fr": (
        [("Mme Orla Penn", "Ministre des mines", "Ghana"), ("M. Cato Wray", "Ambassadeur", "Norvège")],
        [("Mme Idun Falk", "Ministre des ports", "Togo"), ("M. Abe Lorn", "Ambassadeur", "Kenya")],
    ),
    "es": (
        [("Sra. Orla Penn", "Ministra de Minas", "Ghana"), ("Sr. Cato Wray", "Embajador", "Noruega")],
        [("Sra. Idun Falk", "Ministra de Puertos", "Togo"), ("Sr. Abe Lorn", "Embajador", "Kenya")],
    ),
}
LABELS = [
    ("en", ("Name", "Post", "Country"), ("Speaker", "Position", "Country")),
    ("en", ("Full name", "Title", "Organization"), ("Panellist", "Title", "Affiliation")),
    ("fr", ("Nom", "Fonction", "Pays"), ("Intervenant", "Titre", "Pays")),
    ("fr", ("Nom et prénom", "Qualité", "Organisation"), ("Orateurs", "Fonction", "Pays")),
    ("es", ("Nombre", "Cargo", "País"), ("Ponente", "Cargo", "País")),
    ("es", ("Nombres y apellidos", "Puesto", "Institución"), ("Panelistas", "Cargo", "Institución")),
]


def _tabbed(rows: list[tuple[str, ...]]) -> str:
    return "\n".join("\t".join(row) for row in rows)


def _marked(rows: list[tuple[str, ...]]) -> str:
    rows = [rows[0], ("---",) * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _parts(text: str) -> dict[str, str]:
    found = conversion(text)
    assert {p.role for p in found.participations} <= {"speaker"}
    assert all(p.on_behalf_of for p in found.participations)
    return {p.person: p.event.rpartition("/")[2] for p in found.participations}


@pytest.mark.parametrize("drawn", [_tabbed, _marked])
@pytest.mark.parametrize(("language", "first", "second"), LABELS)
def test_those_under_heads_of_columns_speak_in_their_part(drawn, language, first, second):
    one, two = ROWS[language]
    text = HEADS[language] + PARTS[language].format(drawn([first, *one]), drawn([second, *two]))
    told = {"orla-penn": "panel-1", "cato-wray": "panel-1", "idun-falk": "panel-2", "abe-lorn": "panel-2"}
    assert _parts(text) == told


@pytest.mark.parametrize(("language", "first", "second"), LABELS)
def test_the_heads_of_a_marked_table_are_no_title(language, first, second):
    one, two = ROWS[language]
    text = HEADS[language] + PARTS[language].format(_marked([first, *one]), _marked([second, *two]))
    assert "|" not in conversion(text).document.title


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "List of participants"), ("fr", "Liste des participants"), ("es", "Participantes"), ("en", "Delegates")],
)
def test_a_list_of_those_who_were_there_is_none_of_the_last_part(language, heading):
    heads = LABELS[{"en": 0, "fr": 2, "es": 4}[language]][1:]
    one, two = ROWS[language]
    text = HEADS[language] + PARTS[language].format(_tabbed([heads[0], *one]), _tabbed([heads[1], *two[:1]]))
    text += f"\n## {heading}\n\n{_tabbed([heads[0], *two[1:]])}\n"
    found = conversion(text)
    assert not [p for p in found.participations if p.person == "abe-lorn" and "panel" in p.event]
