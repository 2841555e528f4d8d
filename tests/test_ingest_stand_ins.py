"""Nouns that stand for somebody named before, and sentences and paragraphs that name nobody."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut.\n\n"
EN = "There are quays and docks in the bay, and the sea is high.\n\n"
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos.\n\n"
MAYOR_ES = ES + "El alcalde de Rocafría, Anselmo Brandt, pidió tiempo.\n\n"
MINISTER_ES = ES + "La ministra de Asuntos Exteriores de Chile, Venancia Tolosa, pidió tiempo.\n\n"


def said(text: str) -> list[str]:
    """Who speaks, in text order."""
    return [who for who, _, _ in statements(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MAYOR_ES + "El edil reconoció que falta madera.", "Anselmo Brandt"),
        (MAYOR_ES + "El mandatario local reconoció que falta madera.", "Anselmo Brandt"),
        (MAYOR_ES + "«La madera llega tarde a los muelles», ironizó el jefe comunal.", "Anselmo Brandt"),
        (MINISTER_ES + "La canciller chilena reconoció que falta madera.", "Venancia Tolosa"),
        (MINISTER_ES + "La jefa de la diplomacia reconoció que falta madera.", "Venancia Tolosa"),
        (MINISTER_ES + "La funcionaria chilena reconoció que falta madera.", "Venancia Tolosa"),
        (MINISTER_ES + "La diplomática, llegada ayer a la bahía, reconoció que falta madera.", "Venancia Tolosa"),
        (
            FR + "Le maire de Roche, Anselme Brandt, a demandé un délai.\n\nL'édile a souligné le retard.",
            "Anselme Brandt",
        ),
        (
            FR + "Mme Aube Tissier, ministre des affaires étrangères du Togo, a demandé un délai.\n\n"
            "La cheffe de la diplomatie togolaise a souligné le retard.",
            "Aube Tissier",
        ),
        (
            EN + "Mr. Lachlan Overbury, Senator of Ghana, asked for time.\n\nThe lawmaker stressed the delay.",
            "Lachlan Overbury",
        ),
    ],
)
def test_a_noun_stands_for_the_last_who_holds_such_a_post(text: str, expected: str) -> None:
    assert said(text) == [expected, expected]


@pytest.mark.parametrize(
    "text",
    [
        # nobody before holds such a post
        ES + "La Sra. Venancia Tolosa, jueza, pidió tiempo. El edil reconoció que falta madera.",
        # another state's, another gender
        MINISTER_ES + "La canciller peruana reconoció que falta madera.",
        MINISTER_ES + "La jefa de la diplomacia peruana reconoció que falta madera.",
        MAYOR_ES + "La edila reconoció que falta madera.",
        # two of them in one sentence
        ES + "La jueza Inés Faro oyó al alcalde de Roca, Anselmo Brandt, y al alcalde de Monte, Silas Crane. El edil "
        "reconoció que falta madera.",
        # a name that is the noun's own
        MAYOR_ES + "El mandatario local, Xyyzo, reconoció que falta madera de la mayor parte de los montes del sur.",
        EN + "Mr. Lachlan Overbury, a judge, asked for time.\n\nThe lawmaker stressed the delay.",
        FR + "M. Ivo Brandt, juge, a demandé un délai.\n\nL'édile a souligné le retard.",
    ],
)
def test_a_noun_that_fits_nobody_or_several_is_nobody_s(text: str) -> None:
    told = statements(text)
    assert [who for who, _, _ in told].count("Venancia Tolosa") <= 1
    assert not any("edil" in words or "édile" in words or "lawmaker" in words for _, _, words in told)
    assert len(told) <= 2


def test_a_counterpart_holds_the_post_of_whoever_is_named_before() -> None:
    text = (
        MAYOR_ES + "Su homóloga de Monte Alto, Olga Mwangi Faro, pidió remos. La alcaldesa reconoció que falta madera."
    )
    assert said(text) == ["Anselmo Brandt", "Olga Mwangi Faro", "Olga Mwangi Faro"]


def test_both_are_the_two_who_spoke_one_after_the_other() -> None:
    text = (
        ES
        + "La canciller de Chile, Venancia Tolosa, pidió remos. Su par peruano, Abundio Zarraga, pidió tiempo. Ambos "
        "cancilleres expresaron su preocupación por el mar."
    )
    assert said(text)[2:] == ["Venancia Tolosa", "Abundio Zarraga"]


def test_a_name_follows_a_post_with_the_adjective_of_a_town() -> None:
    text = ES + "El concejal lisboeta Adelmo Brandt pidió tiempo. La presidenta municipal Inés Tolosa pidió remos."
    assert {name for p in conversion(text).people for name in p.names} == {"Adelmo Brandt", "Inés Tolosa"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "Pero también advirtió que falta madera.",
        "Los muelles tienen que abrir antes del verano y cerrar después de las lluvias, explicó.",
        "«Los muelles tienen que abrir antes del verano», añadió.",
    ],
)
def test_a_paragraph_without_a_subject_is_of_the_one_who_spoke_before(paragraph: str) -> None:
    assert said(MINISTER_ES + paragraph) == ["Venancia Tolosa", "Venancia Tolosa"]


def test_who_stands_right_behind_the_verb_says_what_is_before_it() -> None:
    text = MINISTER_ES + "Los barcos van hacia los muelles del sur (Perú), dijo Tolosa en la apertura."
    assert said(text) == ["Venancia Tolosa", "Venancia Tolosa"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ES + "El Gobierno de Chile a través del Ministerio de Pesca anunció un plan.", ["state/CHL"]),
        (FR + "Le Gouvernement du Togo, par la voix du Ministère de la pêche, a annoncé un plan.", ["state/TGO"]),
        (EN + "The Government of Ghana, through its Ministry of Ports, announced a plan.", ["state/GHA"]),
        (ES + "En el mismo sentido se pronunció Perú.", ["state/PER"]),
        (
            ES + "La Organización Internacional para las Migraciones (OIM) y Chile anunciaron un plan.",
            ["organization/iom", "state/CHL"],
        ),
        (
            ES + "La alcaldesa de Rocafría, Inés Tolosa, encabezó la fiesta de los muelles, donde recordó el retraso.",
            ["Inés Tolosa"],
        ),
        (ES + "«Nadie abre», resumió en la sesión inaugural la alcaldesa de Roca, Inés Tolosa.", ["Inés Tolosa"]),
    ],
)
def test_who_speaks_through_others_behind_brackets_or_after_the_verb_is_found(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ES + "Rodolfo Brandt, de Justicia Portuaria, dijo: «Nadie abre los muelles».", "Rodolfo Brandt"),
        (FR + "Rodolphe Brandt, de Justice Portuaire, a déclaré : « Personne n'ouvre les quais ».", "Rodolphe Brandt"),
        (EN + "Rudolph Brandt of Harbour Justice said: “Nobody opens the quays”.", "Rudolph Brandt"),
    ],
)
def test_a_name_of_any_body_before_quoted_words_is_a_person_s(text: str, expected: str) -> None:
    assert said(text) == [expected]


def test_a_verb_amid_quoted_words_is_no_report() -> None:
    text = MINISTER_ES + "La ministra dijo: «El puerto es lo que es. Expone a los barcos al viento del norte y al mar»."
    assert [words for _, _, words in statements(text)] == ["pidió", "dijo"]


def test_words_of_a_quotation_do_not_make_its_verb_impersonal() -> None:
    assert said(MINISTER_ES + "«Sin barcos no hay muelles», zanjó.") == ["Venancia Tolosa", "Venancia Tolosa"]


def test_an_unknown_acronym_beside_a_government_leaves_the_verb_to_it() -> None:
    assert said(ES + "El Gobierno de Chile y el CONAX dieron a conocer un plan.") == ["state/CHL"]


def test_who_opens_a_session_says_nothing_by_it() -> None:
    assert said(ES + "Declaró abierto el período de sesiones la Sra. Inés Tolosa (Chile).") == []
