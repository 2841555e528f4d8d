"""How newspapers in French lead up to somebody's words, and how far the opening goes of which they tell."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NEWS = """Ports : les régies se concertent à Tala

Tala, 9 septembre 2031 - Le Forum des quais s'est achevé ce vendredi à Tala.

{said}

Les filets ont été abordés longuement.
"""


def _said(text: str) -> list[tuple[str | None, str | None]]:
    return [(s.speaker, s.verb) for s in conversion(NEWS.format(said=text)).statements]


@pytest.mark.parametrize(
    "said",
    [
        "A en croire le maire de Tala, Karim Sodji, les quais sont pleins.",
        "Aux dires du maire de Tala, Karim Sodji, les quais sont pleins.",
        "Selon les dires du maire de Tala, Karim Sodji, les quais sont pleins.",
        "D'après les explications du maire de Tala, Karim Sodji, les quais sont pleins.",
        "Foi de Karim Sodji, maire de Tala, les quais rouvriront.",
        "« Les quais sont pleins », dixit le maire de Tala, Karim Sodji.",
        "Et le maire de Tala, Karim Sodji, d'ajouter que les quais sont pleins.",
        "Le maire de Tala, Karim Sodji, a mis un accent particulier sur les quais.",
        "Le maire de Tala, Karim Sodji, n'a pas manqué de saluer les pêcheurs.",
        "Le maire de Tala, Karim Sodji, a entretenu l'assistance sur les quais.",
    ],
)
def test_a_sentence_tells_whose_words_it_gives(said: str) -> None:
    assert {speaker for speaker, _ in _said(said)} == {"person:karim-sodji"}


@pytest.mark.parametrize(
    "said",
    [
        "Et d'ajouter que les filets manquent.",
        "Et de poursuivre : « Les filets manquent. »",
        "De ses dires, les filets manquent.",
    ],
)
def test_words_go_on_without_their_speaker(said: str) -> None:
    told = _said(f"Le maire de Tala, Karim Sodji, a salué la rencontre. {said}")
    assert [speaker for speaker, _ in told] == ["person:karim-sodji"] * 2


@pytest.mark.parametrize("said", ["La loi permet d'ajouter des quais.", "Il est temps de poursuivre les travaux."])
def test_an_infinitive_amid_a_sentence_says_nothing(said: str) -> None:
    assert not _said(said)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Le clap de fin a été donné par le maire de Tala, Karim Sodji.", "closing"),
        ("Le mot de fin a été dit par le maire de Tala, Karim Sodji.", "closing"),
        ("Le lancement des travaux a été effectué par le maire de Tala, Karim Sodji.", "opening"),
        ("A l'entame des travaux, le maire de Tala, Karim Sodji, a remercié les pêcheurs.", "opening"),
        ("Présidant la cérémonie d'ouverture, le maire de Tala, Karim Sodji, a remercié les pêcheurs.", "opening"),
    ],
)
def test_who_opens_and_closes(said: str, role: str) -> None:
    assert [(p.person, p.role) for p in conversion(NEWS.format(said=said)).participations] == [("karim-sodji", role)]


def _roles(text: str) -> dict[str, str]:
    return {p.person.rsplit("-", 1)[-1]: p.role for p in conversion(text).participations}


@pytest.mark.parametrize(
    "over",
    [
        "Au cours des travaux, les filets ont été passés en revue.",
        "Trois communications ont été livrées.",
        "La première journée a été consacrée aux filets.",
    ],
)
def test_an_opening_is_over_where_the_work_begins(over: str) -> None:
    told = (
        "Ouvrant le Forum, le maire de Tala, Karim Sodji, a salué les pêcheurs.\n\n"
        "Le directeur des ports, Ivo Lind, a dénoncé les retards.\n\n"
        f"{over}\n\nLa directrice des filets, Eva Berg, a dénoncé les prix."
    )
    assert _roles(NEWS.format(said=told)) == {"sodji": "opening", "lind": "opening", "berg": "speaker"}


def test_the_headline_of_a_paper_closes_nothing() -> None:
    text = (
        "Pêche : clôture du forum national sur les quais de la côte\n\n"
        "Tala, le 22 août 2031 - Le forum national sur les quais a pris fin ce mercredi 22 août à Tala.\n\n"
        "L'économiste Karim Sodji a appelé les autorités à rouvrir les quais.\n\n"
        "Le discours de clôture a été prononcé par le maire de Tala, Ivo Lind.\n"
    )
    assert _roles(text) == {"sodji": "speaker", "lind": "closing"}
