"""Who comes next behind the body of the one before, headlines that look like names, and bodies that are called as
meetings are."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "The Slipway Forum was held in Lima on 3 May 2031. "
FR = "Le Forum des cales s'est tenu à Lima le 3 mai 2031. "
ES = "El Foro de Diques se celebró en Lima el 3 de mayo de 2031. "


def parts(text: str) -> dict[str, tuple[tuple[str, str | None], ...]]:
    """The posts, with their bodies, of each of those who take part."""
    return {p.person: tuple((h.post, h.body) for h in p.holdings) for p in conversion(text).participations}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "Speakers: Basil Orme, head of the Tide Bank of Lima and Olga Vernt, President of the Rope Institute.",
         {"basil-orme": (("head", "organization/tide-bank-of-lima"),),
          "olga-vernt": (("President", "organization/rope-institute"),)}),
        (EN + "Luke Pask, director of the Bank of the South and Nia Holt (Cuba) spoke.",
         {"luke-pask": (("director", "organization/bank-of-the-south"),), "nia-holt": ()}),
        (FR + "Ont parlé Luc Tissier, directeur de la Banque du Sud et Aube Odan, directrice de l'Institut des cordes.",
         {"luc-tissier": (("directeur", "organization/banque-du-sud"),),
          "aube-odan": (("directrice", "organization/institut-des-cordes"),)}),
        (ES + "Hablaron Lázaro Pinto, director del Banco de Diques y Inés Tolosa, la directora del Instituto de Redes.",
         {"lazaro-pinto": (("director", "organization/banco-de-diques"),),
          "ines-tolosa": (("directora", "organization/instituto-de-redes"),)}),
    ],
)  # fmt: skip
def test_the_next_of_a_list_is_no_end_of_a_body(
    text: str, found: dict[str, tuple[tuple[str, str | None], ...]]
) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (EN + "Ms. Nia Holt, Director of the Platform for Ropes and Social Affairs, Head of the Unit, spoke.",
         "organization/platform-for-ropes-and-social-affairs"),
        (FR + "Mme Aube Odan, directrice de l'Agence de la Marée et de la Pêche, présidente du Réseau, a parlé.",
         "organization/agence-de-la-maree-et-de-la-peche"),
        (ES + "La Sra. Inés Tolosa, directora del Instituto de Pesca y Medio Ambiente, presidenta de la Red, habló.",
         "organization/instituto-de-pesca-y-medio-ambiente"),
    ],
)  # fmt: skip
def test_fields_of_work_behind_and_stay_in_the_name_of_a_body(text: str, body: str) -> None:
    ((posts),) = parts(text).values()
    assert body in {held for _, held in posts}


@pytest.mark.parametrize(
    "lines",
    [
        "Slip News\n\n" + EN + "\n\nSee also:\n- Special Envoy Underlines Importance of Ropes\n"
        "- President Reaffirms Support to Rope Fund\n- Minister Meets Tide Council\n- Envoy Visits Lake Region\n",
        "Noticias de diques\n\n" + ES + "\n\nLea también:\n- Canciller Subraya Importancia de Diques\n"
        "- Presidente Reafirma Apoyo a Redes\n",
        "Nouvelles des cales\n\n" + FR + "\n\nLire aussi :\n- Le Président Réaffirme Son Soutien\n"
        "- Ambassadeur Salue Progrès\n",
    ],
)
def test_headlines_with_capitals_name_nobody(lines: str) -> None:
    assert not conversion(lines).people


@pytest.mark.parametrize(
    "text",
    [
        "The forum counts on Luke Pask, President of Malta, and Nia Holt, Secretary-General of the United Nations"
        " Conference on Trade and Development (UNCTAD). In his opening speech, Luke Pask stressed the need for ropes.",
        "Le forum réunit Luc Tissier, président de Malte, et Aube Odan, secrétaire générale de la Conférence"
        " des Nations Unies sur le commerce et le développement (CNUCED). Luc Tissier a souligné le besoin de cordes.",
        "El foro cuenta con Lázaro Pinto, presidente de Malta, e Inés Tolosa, secretaria general de la Conferencia"
        " de las Naciones Unidas sobre Comercio y Desarrollo (UNCTAD). En su discurso, Lázaro Pinto pidió cuerdas.",
    ],
)
def test_a_body_whose_officer_is_named_is_not_the_meeting_nor_is_what_a_meeting_does(text: str) -> None:
    labels = [e.label or "" for e in conversion(text).events]
    assert not [x for x in labels if "Unies" in x or "United" in x or "Unidas" in x or "Pask" in x or "Pinto" in x]
