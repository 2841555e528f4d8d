"""The body whose meeting a paper is of, as the head of the paper names it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "\n\nNairobi, 4 May 2032\n\nThe meeting was opened by Ms. Ada Lindroe, who said that the quays were old.\n"
FR = "\n\nCotonou, 4 mai 2032\n\nLa réunion a été ouverte par Mme Ada Lindroe, qui a dit que les quais sont vieux.\n"
ES = (
    "\n\nVeracruz, 4 de mayo de 2032\n\nLa reunión fue inaugurada por la Sra. Ada Lindroe, quien dijo que son viejos.\n"
)


def named(text: str) -> set[str]:
    """The labels of the bodies that the registry lacks."""
    return {record.label for record in conversion(text).organizations}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"STEERING COMMITTEE ON QUAYS AND LAKE TOWNS\n\nMinutes of the fourth meeting{EN}", None),
        (f"Sixth Ministerial Meeting of the Lake Coast Dialogue on Quay Skills{EN}", None),
        (f"LAKE COAST DIALOGUE ON QUAYS\n\nThird Ministerial Meeting\n\nReport{EN}", "LAKE COAST DIALOGUE ON QUAYS"),
        (f"Réseau francophone des ports lacustres\n\nProcès-verbal de la troisième réunion{FR}", None),
        (
            f"Compte rendu de la réunion de la Commission des mobilités lacustres{FR}",
            "Commission des mobilités lacustres",
        ),
        (f"DIALOGUE DES LAGUNES SUR LES BACS\n\nQuatrième réunion ministérielle\n\nRapport{FR}", None),
        (f"PROCESO DE LAS BARCAS SOBRE OFICIOS DEL LAGO\n\nTercera reunión ministerial\n\nInforme{ES}", None),
        (f"Red hispana de puertos lacustres\n\nActa de la tercera reunión{ES}", "Red hispana de puertos lacustres"),
    ],
)
def test_the_head_names_whose_meeting_it_is(text: str, label: str | None) -> None:
    told = {"Lake Coast Dialogue on Quay Skills"} if "Quay Skills" in text else {text.partition("\n")[0]}
    assert named(text) == ({label} if label else told)


@pytest.mark.parametrize(
    "text",
    [
        f"Third Dialogue on Quays\n\nReport{EN}",
        f"Forum on Lakes and Quays\n\nReport of the meeting{EN}",
        f"Organization of work\n\nThird meeting{EN}",
        f"Programme of the meeting on quays\n\nThird meeting{EN}",
        f"Comité de suivi\n\nCompte rendu de la troisième réunion{FR}",
        f"Deuxième Forum sur les quais\n\nRapport{FR}",
        f"Tercer Foro sobre los muelles\n\nInforme{ES}",
    ],
)
def test_an_occasion_and_an_organ_are_nobody_of_their_own(text: str) -> None:
    assert named(text) == set()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The meeting of the Committee on Lake Quays took place on Tuesday, 8 April 2031 in Lomé.", None),
        ("La réunion du Comité des quais du lac s'est tenue hier mardi 8 avril 2031 à Lomé.", None),
        (
            "Una reunión sobre tasas de la Comisión de Muelles del Lago se llevó a cabo el martes 8 de abril de 2031.",
            "Comisión de Muelles del Lago",
        ),
        ("Abre hoy la XV Cumbre del Foro Mundial sobre Muelles, que comenzó este martes en la ciudad de Lima.", None),
    ],
)
def test_a_sentence_goes_on_behind_the_name(text: str, label: str | None) -> None:
    heads = {"Committee on Lake Quays", "Comité des quais du lac", "Foro Mundial sobre Muelles"}
    expected = {label} if label else {head for head in heads if head in text}
    assert named(f"{text}\n") == expected
