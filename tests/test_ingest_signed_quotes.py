"""Quotations that stand apart from the text and whose speaker a line beside them names."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements, surface

EN = "There are quays and docks in the bay, and the sea is high. The talks ended.\n\n"
FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. Les débats ont pris fin.\n\n"
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos. El debate terminó.\n\n"
SAID_EN = "“The tolls are too high for small boats. We will lower them.”"
SAID_FR = "« Les péages sont trop hauts pour les petits bateaux. »"
SAID_ES = "“Los peajes son muy altos para los botes pequeños.”"


def speakers(text: str) -> list[str]:
    return [who for who, _, _ in statements(text)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Rona Quill, Director of Ports, Harbour Board:\n" + SAID_EN + "\n\nThe port is open.",
        EN + "Rona Quill, Director of Ports, Harbour Board:\n\n" + SAID_EN + "\n\nThe port is open.",
        EN + "Rona Quill, Director of Ports, Harbour Board: " + SAID_EN + "\n\nThe port is open.",
        EN + SAID_EN + " — Rona Quill, Director of Ports, Harbour Board\n\nThe port is open.",
        EN + SAID_EN + "\n– Rona Quill, Director of Ports, Harbour Board\n\nThe port is open.",
        FR + "Rona Quill, Directrice des ports, Office des quais :\n" + SAID_FR + "\n\nLe port est ouvert.",
        FR + "Rona Quill, Directrice des ports, Office des quais : " + SAID_FR + "\n\nLe port est ouvert.",
        FR + SAID_FR + " — Rona Quill, Directrice des ports, Office des quais",
        FR + SAID_FR + "\n– Rona Quill, Directrice des ports, Office des quais\n\nLe port est ouvert.",
        ES + "Rona Quill, Directora de Puertos, Junta de Muelles:\n" + SAID_ES + "\n\nEl puerto está abierto.",
        ES + "Rona Quill, Directora de Puertos, Junta de Muelles: " + SAID_ES + "\n\nEl puerto está abierto.",
        ES + SAID_ES + " — Rona Quill, Directora de Puertos, Junta de Muelles",
    ],
)
def test_a_signed_quotation_is_its_signers(text: str) -> None:
    assert speakers(text) == ["Rona Quill"]


@pytest.mark.parametrize(
    "text",
    [
        # quoted titles, and lines that only begin with a name
        EN + "“Ports and tolls” — Rona Quill, Director of Ports, Harbour Board",
        EN + SAID_EN + "\n\nMs. Rona Quill and Mr. Ole Brandt sat on the quay.",
        EN + SAID_EN + "\n\nThe port is open.",
        FR + SAID_FR + "\n\nLe port est ouvert.",
        ES + SAID_ES + "\n\nEl puerto está abierto.",
    ],
)
def test_an_unsigned_quotation_is_nobodys(text: str) -> None:
    assert speakers(text) == []


def test_a_quotation_under_a_label_ends_with_its_mark() -> None:
    text = (
        EN + "Ole Brandt, Harbour Board: “Tolls are work. If I cannot sail I am working.”\n\n"
        "Ghana asked for time. The wind rose.\n\nPeru recalled the law.\n\n"
        "Ida Holm, Boat Club: “Tolls are not work at all, my friend.”\n\nChile asked for time."
    )
    said = {s.speaker: surface(text, s.span) for s in conversion(text).statements}
    assert list(said) == ["person:ole-brandt", "state/GHA", "state/PER", "person:ida-holm", "state/CHL"]
    assert said["person:ole-brandt"].endswith("working.”")


def test_a_line_that_tells_what_somebody_did_is_no_label() -> None:
    text = (
        EN + "Ole Brandt, Harbour Board: “Tolls are work. If I cannot sail I am working.”\n\nGhana asked for time.\n\n"
        "Ida Holm, Boat Club, opened the map: Torvik, Quayton, then the sea. She is a pilot. Togo asked for time."
    )
    assert speakers(text) == ["Ole Brandt", "state/GHA", "state/TGO"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "GHANA | Rona Quill, Director of Ports\n" + SAID_EN + "\n\nPERU | Ole Brandt, Chair of the Harbour Board\n"
        "“Quays must be open at night, and lamps must be lit.”\n\nThe port is open.",
        ES + "Rona Quill, directora de Puertos\n\n" + SAID_ES + "\n\nOle Brandt, presidente de la Junta de Muelles\n\n"
        "“Los muelles deben abrir de noche, y las lámparas deben arder.”\n\nEl puerto está abierto.",
        FR + SAID_FR + "\nRona Quill, directrice des ports du Ghana\n\n"
        "« Les quais doivent rester ouverts la nuit, et les lampes allumées. »\n"
        "Ole Brandt, président de l'Office des quais\n\nLe port est ouvert.",
    ],
)
def test_lines_without_a_mark_sign_quotations_where_several_are_set_so(text: str) -> None:
    assert speakers(text) == ["Rona Quill", "Ole Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Rona Quill, Director of Ports\n\n" + SAID_EN + "\n\nOle Brandt, Chair of the Harbour Board\n\n",
        FR + "Rona Quill, directrice des ports\n\n" + SAID_FR + "\n\nLe port est ouvert.",
        ES + "Rona Quill, directora de Puertos, y Ole Brandt\n\n" + SAID_ES + "\n\nEl puerto está abierto.",
    ],
)
def test_one_quotation_beside_such_a_line_is_nobodys(text: str) -> None:
    assert speakers(text) == []
