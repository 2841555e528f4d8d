"""Which statements report the speaker's own practice, and which only assert."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. "
EN = "There are quays and docks in the bay, and the sea is high. "
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos. "
MME = "Mme Aube Tissier, Ministre de la justice du Togo, "
MS = "Ms. Ottoline Pask, Minister of Justice of Togo, "
SRA = "La Sra. Venancia Tolosa, Ministra de Justicia de Chile, "


def acts(text: str) -> list[str]:
    """The speech act of each statement."""
    return [statement.act for statement in conversion(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        FR + MME + "a présenté les mesures prises par son pays pour protéger les marins.",
        FR + MME + "a dit que le Togo avait adopté une loi sur les ports.",
        FR + "Le représentant du Togo a décrit sa politique nationale des ports.",
        FR + "Le Togo a expliqué qu’il avait mis en place un guichet pour les marins.",
        EN + MS + "described her country's measures for sailors.",
        EN + MS + "said that Togo had adopted a law on ports.",
        EN + "The representative of Togo outlined its national policy on ports.",
        EN + "Togo said that it had established a desk for sailors.",
        ES + SRA + "presentó las medidas de su país para los marinos.",
        ES + SRA + "señaló que Chile había adoptado una ley de puertos.",
        ES + "El representante de Chile describió su política nacional de puertos.",
        ES + "Chile explicó que cuenta con una ventanilla para los marinos.",
    ],
)
def test_what_the_speaker_s_own_side_has_or_did_is_practice(text: str) -> None:
    assert acts(text) == ["describe-practice"]


@pytest.mark.parametrize(
    "text",
    [
        FR + MME + "a souligné que les Etats devaient adopter une loi sur les ports.",
        FR + MME + "a dit que la Suède avait adopté une loi sur les ports.",
        FR + MME + "a estimé que son pays devrait avoir davantage de ports.",
        FR + "Comme l’a dit M. Ivo Brandt, Juge du Togo, son pays a adopté une loi.",
        EN + MS + "stressed that States must adopt a law on ports.",
        EN + MS + "said that Sweden had adopted a law on ports.",
        EN + MS + "believed that her country should have more ports.",
        ES + SRA + "subrayó que los Estados deben adoptar una ley de puertos.",
        ES + SRA + "señaló que Suecia había adoptado una ley de puertos.",
        ES + SRA + "opinó que su país debería tener más puertos.",
    ],
)
def test_views_and_what_others_do_are_no_practice(text: str) -> None:
    assert acts(text) == ["assert"]
