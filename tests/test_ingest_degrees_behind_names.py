"""Degrees behind a name are no part of it, and the post and body behind them are its bearer's."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TEXTS = {
    "en": "Seminar on piers\n\n7 May 2032\n\nThe Seminar on Piers was held in Lima from 4 to 6 May 2032.\n\n"
    "The seminar was opened by {N}, Director of the Institute of Quays.\n",
    "fr": "Séminaire sur les jetées\n\n7 mai 2032\n\nLe Séminaire sur les jetées s'est tenu à Lima du 4 au 6 mai "
    "2032.\n\n"
    "Le séminaire a été ouvert par {N}, directeur de l'Institut des quais.\n",
    "es": "Seminario sobre muelles\n\n7 de mayo de 2032\n\nEl Seminario sobre Muelles se celebró en Lima del 4 al 6 "
    "de mayo de 2032.\n\nEl seminario fue inaugurado por {N}, director del Instituto de Muelles.\n",
}


def _opened(language: str, name: str) -> set[tuple[str, str]]:
    found = conversion(TEXTS[language].replace("{N}", name)).participations
    return {(part.person, ref) for part in found for ref in part.on_behalf_of}


@pytest.mark.parametrize(
    ("language", "body", "degrees"),
    [
        *(
            ("en", "institute-of-quays", degrees)
            for degrees in (
                " S.S., M.A.",
                ", S.H., LL.M.",
                " MSc",
                ", B.Sc., M.Ed.",
                " MBA",
                " M.A.",
                ", MD, MPH",
                " S.T., M.T.",
            )
        ),
        *(("fr", "institut-des-quais", degrees) for degrees in (", Ph.D., M.Sc.", ", LL.M.", " MBA")),
        *(("es", "instituto-de-muelles", degrees) for degrees in (", M.Sc., Ph.D.", ", LL.M.", " MBA")),
    ],
)
def test_degrees_are_no_part_of_a_name(language: str, body: str, degrees: str) -> None:
    assert _opened(language, f"Ivo Perrin{degrees}") == {("ivo-perrin", f"organization/{body}")}


@pytest.mark.parametrize("name", ["Ivo M.A. Perrin", "Ivo S.T. Perrin"])
def test_initials_amid_a_name_are_no_degrees(name: str) -> None:
    text = TEXTS["en"].replace("{N}", name).replace("Institute", "National Agency")
    (key,) = {part.person for part in conversion(text).participations}
    assert key.endswith("-perrin")


def test_a_form_of_address_is_no_degree() -> None:
    assert {person for person, _ in _opened("fr", "S.E. M. Ivo Perrin")} == {"ivo-perrin"}
