"""Programmes with letters for what people do, which a legend explains. All meetings and people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, knowledge, surface

PROGRAMMES = {
    "en": """Forum on Quays and Tides
Programme
Accra, 3 May 2031

{legend}

09:00 – 09:30 Opening
{w}Ama VEA, Director, Port Authority of Tema
{p}Bilal ROE-LARK, Harbour Watch{v}

09:30 – 12:00 Panel 1: Who owns the shore?
{m}Carla STROUD, Professor of Law, University of Leeds
{p}Deng Wei QUILL, Programme Officer, FAO
{p}Elif THARN, League of Pilots and Stevedores{v}
{r}Ida LORNE
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031

{legend}

9h00 – 9h30 Ouverture
{w}Ama VEA, Directrice générale, Port autonome de Dakar
{p}Bilal ROE-LARK, Veilleurs du port{v}

9h30 – 12h00 Panel 1 : À qui appartient le rivage ?
{m}Carla STROUD, Professeure de droit, Université de Dakar
{p}Deng Wei QUILL, Chargé de programme, FAO
{p}Elif THARN, Ligue des pilotes et des dockers{v}
{r}Ida LORNE
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031

{legend}

09:00 – 09:30 Inauguración
{w}Ama VEA, Directora General, Autoridad Portuaria del Guayas
{p}Bilal ROE-LARK, Vigías del Puerto{v}

09:30 – 12:00 Panel 1: ¿De quién es la orilla?
{m}Carla STROUD, Profesora de Derecho, Universidad de Lima
{p}Deng Wei QUILL, Oficial de Programa, FAO
{p}Elif THARN, Liga de Prácticos y Estibadores{v}
{r}Ida LORNE
""",
}
WORDS = {
    "en": ("moderator", "panellist", "rapporteur", "welcome", "by video link"),
    "fr": ("modération", "intervention", "secrétariat de séance", "accueil", "par visioconférence"),
    "es": ("modera", "ponente", "relatoría", "acogida", "por videoconferencia"),
}
LEGEND = {"en": "Key:", "fr": "Légende :", "es": "[Leyenda]"}
ROLES = {
    ("ama-vea", "opening"),
    ("bilal-roe-lark", "opening"),
    ("carla-stroud", "moderator"),
    ("deng-wei-quill", "speaker"),
    ("elif-tharn", "speaker"),
    ("ida-lorne", "rapporteur"),
}
FORMS = {
    "[{}] ": "{head} [M] {0}  [P] {1}  [R] {2}  [W] {3}  [V] {4}",
    "({}) ": "(M) = {0}, (P) = {1}, (R) = {2}, (W) = {3}, (V) = {4}",
    "{}: ": "{head} M = {0}; P = {1}; R = {2}; W = {3}; V = {4}",
    "{} – ": "{head}\nM – {0}\nP – {1}\nR – {2}\nW – {3}\nV – {4}",
    "• [{}] ": "[M]: {0}\n[P]: {1}\n[R]: {2}\n[W]: {3}\n[V]: {4}",
}


def programme(language: str, form: str) -> str:
    """A programme whose letters before names have a form, with the legend of that form."""
    legend = FORMS[form].format(*WORDS[language], head=LEGEND[language])
    used = {letter.lower(): form.format(letter) for letter in "MPRW"}
    return PROGRAMMES[language].format(legend=legend, v=" [V]" if "[" in form else " (V)", **used)


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("form", FORMS)
def test_letters_before_names_are_the_roles_that_a_legend_gives(language: str, form: str) -> None:
    text = programme(language, form)
    found = conversion(text).participations
    assert {(p.person, p.role) for p in found} == ROLES
    assert all(surface(text, p.span).split()[-1].isupper() for p in found)
    assert not any("V" in h.post.split() for p in found for h in p.holdings)


@pytest.mark.parametrize("language", PROGRAMMES)
def test_letters_behind_names_are_roles_too(language: str) -> None:
    moderator, panellist, rapporteur, *_ = WORDS[language]
    legend = f"{LEGEND[language]} (M) {moderator}, (P) {panellist}, (R) {rapporteur}"
    empty = dict.fromkeys("wmprv", "")
    text = PROGRAMMES[language].format(legend=legend, **empty)
    text = text.replace("STROUD,", "STROUD (M),").replace("LORNE", "LORNE (R)").replace("QUILL,", "QUILL (P),")
    assert {(p.person, p.role) for p in conversion(text).participations} == ROLES


@pytest.mark.parametrize(
    "rows",
    [
        # No legend.
        ["[M] Ada ROE, Director", "[P] Ari VEA, Minister"],
        # Items of an agenda, parts of a meeting and groups are no roles.
        ["A – Opening of the session", "B – Adoption of the agenda", "A: Ada ROE", "B: Ari VEA"],
        ["Group (A) Ropes, Group (B) Tides", "(A) Ada ROE"],
        # One letter without the word for a legend; names with their states.
        ["M = moderator", "M: Ada ROE"],
        ["Moderator: Ada ROE (UK)", "Rapporteur: Ari VEA (US)", "Ida LARK (UK)"],
        ["The moderator (UK) thanked the panellist (US).", "Ida LARK (US)"],
    ],
)
def test_other_letters_stay(rows: list[str]) -> None:
    keys = knowledge().habits.keys
    assert keys is not None
    assert keys.places(rows) == {}
