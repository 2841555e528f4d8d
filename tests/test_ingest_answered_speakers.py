"""Who says it where a sentence takes up what another said, or names its speaker only after words on when and where."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Locks\n\nThe talks on locks were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des écluses\n\nLes entretiens sur les écluses se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Charlas de esclusas\n\nLas charlas sobre esclusas se celebraron en Ginebra el 9 de mayo de 2033.\n\n"
ADA_FR = FR + "Mme Ada Lund, cheffe des écluses du Ghana, a réclamé un péage. "
ADA_ES = ES + "La Sra. Ada Lund, jefa de esclusas de Ghana, pidió un peaje. "


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2].removeprefix("person:") for s in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Une position que partage M. Otto Frisk, éclusier de Bergen.",
        "Un point de vue qu'a partagé le chef des éclusiers de Bergen, Otto Frisk, pour qui le canal se meurt.",
        "Un avis que ne partage pas M. Otto Frisk, éclusier de Bergen.",
        "Ce qu'a confirmé M. Otto Frisk, éclusier de Bergen.",
        "Même son de cloche chez M. Otto Frisk, éclusier de Bergen.",
        "C'est aussi l'avis de M. Otto Frisk, éclusier de Bergen.",
        "Faux, lui a rétorqué Otto Frisk, éclusier de Bergen.",
        "« Le canal est à sec depuis le mois de mars », lui a répondu M. Otto Frisk.",
        "« Le canal est à sec depuis le mois de mars », a lancé, la voix basse, l'éclusier Otto Frisk.",
        "Quant au chef de la section des canaux de la Commission européenne, Otto Frisk, il a promis deux vannes.",
    ],
)
def test_who_takes_up_or_answers_what_was_said_says_so(sentence: str) -> None:
    assert speakers(ADA_FR + sentence) == ["ada-lund", "otto-frisk"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Una postura que compartió el Sr. Otto Frisk, esclusero de Bergen.",
        "Falso, le contestó Otto Frisk, esclusero de Bergen.",
        "“El canal está seco desde el mes de marzo”, le replicó el Sr. Otto Frisk.",
        "“El canal está seco desde el mes de marzo”, dijo este lunes, ante los vecinos, el Sr. Otto Frisk.",
        "Por lo que respecta al Sr. Otto Frisk, esclusero de Bergen, anunció dos compuertas.",
    ],
)
def test_who_answers_in_spanish_says_so(sentence: str) -> None:
    assert speakers(ADA_ES + sentence) == ["ada-lund", "otto-frisk"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FR + "Mme Ada Lund a dit que la dette était payée, ce dont s'est félicité le Togo.", ["ada-lund", "TGO"]),
        (FR + "Le Ghana a fait état de ses écluses, une avancée que le Togo a saluée.", ["GHA", "TGO"]),
        (FR + "« Il faut sauver ce canal de la ruine », a lancé, ce matin, la ministre, Mme Ada Lund.", ["ada-lund"]),
        (FR + "M. Otto Frisk, éclusier de Bergen, a enfoncé le clou.", ["otto-frisk"]),
    ],
)
def test_words_on_when_or_of_which_hide_no_speaker(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        ADA_FR + "Une idée que le bureau avait écartée en 2019.",
        FR + "« Il faut sauver ce canal de la ruine », a dit Mme Ada Lund, citant M. Otto Frisk, éclusier de Bergen.",
        FR + "Mme Ada Lund a cité un rapport que M. Otto Frisk a signé.",
        EN + "Ms. Ada Lund called for a toll, an idea that the bureau had rejected in 2019.",
        ES + "La Sra. Ada Lund pidió un peaje, idea que la mesa había descartado en 2019.",
    ],
)
def test_who_is_only_told_of_says_nothing(text: str) -> None:
    assert speakers(text) == ["ada-lund"]


def test_who_goes_on_behind_such_words_is_not_who_spoke_before() -> None:
    """The words between commas after a verb without its subject end where another begins to speak."""
    text = ADA_ES + "“El canal está seco desde marzo”, dijo, visiblemente cansada, y el Sr. Otto Frisk pidió agua."
    assert speakers(text) == ["ada-lund", "ada-lund", "otto-frisk"]
