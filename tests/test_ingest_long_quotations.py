"""Quotations of several sentences: whoever is quoted says all of them, whomever they are about."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Summit of ferries in Lomé\n\n12 March 2031\n\nThe summit of ferries opened on Tuesday in Lomé.\n\n",
    "fr": "Sommet des bacs à Lomé\n\n12 mars 2031\n\nLe sommet des bacs s'est ouvert mardi à Lomé.\n\n",
    "es": "Cumbre de balsas en Lomé\n\n12 de marzo de 2031\n\nLa cumbre de balsas se inauguró el martes en Lomé.\n\n",
}
QUOTED = {
    "en": "We need quays. Kenya rejected two offers. The President of Benin proposes tolls",
    "fr": "Il nous faut des quais. Le Kenya a rejeté deux offres. Le Président du Bénin propose des péages",
    "es": "Nos faltan muelles. Kenia rechazó dos ofertas. El Presidente de Benín propone peajes",
}
TOLD = {
    "en": [
        "{0}, said the Minister of Ports, Kwabena Osei.",
        "{0}, - said Kwabena Osei, Minister of Ports.",
        "{0}, – Kwabena Osei, Minister of Ports, said.",
        "Kwabena Osei, Minister of Ports, said: {0}.",
        "Kwabena Osei, Minister of Ports, met the press. {0}, he said.",
    ],
    "fr": [
        "{0}, a déclaré le ministre des ports, Kwabena Osei.",
        "{0}, - a déclaré Kwabena Osei, ministre des ports.",
        "{0} – a déclaré Kwabena Osei, ministre des ports.",
        "Kwabena Osei, ministre des ports, a déclaré : {0}.",
        "Kwabena Osei, ministre des ports, a rencontré la presse. {0}, a-t-il déclaré.",
    ],
    "es": [
        "{0}, dijo el ministro de puertos, Kwabena Osei.",
        "{0}, – dijo Kwabena Osei, ministro de puertos.",
        "{0} – dijo Kwabena Osei, ministro de puertos.",
        "Kwabena Osei, ministro de puertos, dijo: {0}.",
        "Kwabena Osei, ministro de puertos, habló con la prensa. {0}, dijo.",
    ],
}
MARKS = ("“{}”", "«{}»", '"{}"')
CASES = [(language, told, marks) for language, every in TOLD.items() for told in every for marks in MARKS]


@pytest.mark.parametrize(("language", "told", "marks"), CASES)
def test_who_is_quoted_says_all_of_it(language: str, told: str, marks: str) -> None:
    quotation = marks.format(QUOTED[language])
    paper = HEADS[language] + told.format(quotation) + "\n"
    found = conversion(paper).statements
    assert [statement.speaker for statement in found] == ["person:kwabena-osei"]
    assert paper[found[0].span.start : found[0].span.end].count(quotation) == 1


OUTSIDE = {
    "en": "“We need quays. We need docks,” said Kwabena Osei. Kenya rejected two offers.",
    "fr": "« Il nous faut des quais. Il nous faut des bacs », a déclaré Kwabena Osei. Le Kenya a rejeté deux offres.",
    "es": "«Nos faltan muelles. Nos faltan balsas», dijo Kwabena Osei. Kenia rechazó dos ofertas.",
}


@pytest.mark.parametrize("language", OUTSIDE)
def test_behind_a_quotation_others_speak_for_themselves(language: str) -> None:
    found = conversion(f"{HEADS[language]}{OUTSIDE[language]}\n").statements
    assert [statement.speaker for statement in found] == ["person:kwabena-osei", "state/KEN"]


@pytest.mark.parametrize("language", HEADS)
def test_an_unattributed_quotation_hides_nobody(language: str) -> None:
    found = conversion(f"{HEADS[language]}“{QUOTED[language]}.”\n").statements
    assert "state/KEN" in {statement.speaker for statement in found}
