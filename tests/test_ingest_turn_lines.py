"""Labels of speakers that begin a line right under the full line of another's words, and dashes that a line's end cut
from the label before them."""

from __future__ import annotations

import pytest

from tests.ingesting import clean, conversion

HEADS = {
    "en": "Forum on Locks\nVerbatim record of the 2nd meeting\nLomé, 12 March 2031, 10 a.m.\n\n",
    "fr": "Forum des écluses\nCompte rendu intégral de la 2e réunion\nLomé, 12 mars 2031, 10 heures\n\n",
    "es": "Foro de esclusas\nActa literal de la 2ª reunión\nLomé, 12 de marzo de 2031, 10 horas\n\n",
}
SPEAKERS = [("{} Ari Venn", "Ghana"), ("{} Ida Lark", "Togo"), ("{} Per Sund", "Mali")]
TURNS = {
    "en": (("Mr.", "Ms.", "Mr."), (
        "Whole families wait for\ndays at the ferry, and nobody gives them any shade or water.",
        "We built two new piers\nlast year, and we paid for both of the piers all by ourselves.",
        "Tickets for the boats are\ncheap here, but most of the boats are old and leak all year.",
    )),
    "fr": (("M.", "Mme", "M."), (
        "Des familles entières\nattendent le bac, et personne ne leur donne ni ombre ni eau.",
        "Nous avons bâti deux\njetées l'an dernier, et nous les avons payées nous-mêmes ici.",
        "Les billets sont bon\nmarché ici, mais nos bateaux sont vieux et prennent tous l'eau.",
    )),
    "es": (("Sr.", "Sra.", "Sr."), (
        "Familias enteras esperan\nla balsa, y nadie les da sombra ni agua en todo el largo día.",
        "Construimos dos nuevos\nmuelles el año pasado, y los pagamos todos nosotros mismos.",
        "Los pasajes son baratos\naquí, pero los barcos son viejos y hacen agua todo el año.",
    )),
}  # fmt: skip
FORMS = ("{0} ({1}):", "{0} ({1}) –", "{1} ({0}):", "{1} ({0}) –", "{0} ({1}).", "{0} ({1}).–")


def _turns(language: str, form: str) -> list[str]:
    titles, said = TURNS[language]
    labels = [form.format(who.format(title), state) for title, (who, state) in zip(titles, SPEAKERS, strict=True)]
    return [f"{label} {words}" for label, words in zip(labels, said, strict=True)]


def _blocks(text: str) -> list[str]:
    read = clean(text)
    return [read.of(block) for block in read.blocks]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", HEADS)
def test_a_label_under_a_full_line_begins_a_paragraph(language: str, form: str) -> None:
    turns = _turns(language, form)
    assert _blocks(HEADS[language] + "\n".join(turns))[-3:] == [turn.replace("\n", " ") for turn in turns]


@pytest.mark.parametrize("form", FORMS[:3])
@pytest.mark.parametrize("language", HEADS)
def test_who_speaks_under_a_full_line_is_told(language: str, form: str) -> None:
    turns = _turns(language, form.replace("–", ":"))
    said = [one.speaker for one in conversion(HEADS[language] + "\n".join(turns)).statements]
    assert said == ["person:ari-venn", "person:ida-lark", "person:per-sund"]


@pytest.mark.parametrize("language", HEADS)
def test_a_dash_at_the_beginning_of_a_line_closes_the_label_above(language: str) -> None:
    full = [turn.replace(" –", "\n–") for turn in _turns(language, "Port of the Long Lake and Quay of {1} ({0}) –")]
    turns = _turns(language, "{0} ({1}) –") + full
    assert _blocks(HEADS[language] + "\n\n".join(turns))[-6:] == [turn.replace("\n", " ") for turn in turns]


@pytest.mark.parametrize(
    "lines",
    [
        # Nothing but one such line: it stands amid a sentence's paragraph.
        ["The quays of the town were full all year, as everybody there told us again.",
         "Mr. Ari Venn (Ghana) – like others – saw the boats leave without anybody on",
         "board, and so did we."],
        ["The quays of the town were full all year, as everybody there told us about it in",
         "Ghana (the host): nobody was surprised by that, and nobody did anything about",
         "it."],
    ],
)  # fmt: skip
def test_one_line_that_looks_like_a_label_ends_no_paragraph(lines: list[str]) -> None:
    assert " ".join(lines) in _blocks("Notes on ropes\n\n" + "\n".join(lines) + "\n")


def test_items_with_dashes_under_a_bracket_stay_items() -> None:
    text = "Ropes (old) – and oars (new) – and locks (all) – are here.\n\nBrought (all)\n- Ropes\n- Oars\n- Locks\n"
    kinds = [block.kind for block in clean(text).blocks]
    assert kinds.count("item") == len(["Ropes", "Oars", "Locks"])
