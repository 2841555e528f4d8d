"""Offices of known bodies are named as far as their town, state or states reach, and the body beside them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_HEADS = {
    "en": "Report of the workshop on labour migration\nLilongwe, 3 May 2031\n\n{} said that fees were high.\n",
    "fr": "Rapport de l'atelier sur la migration de travail\nLilongwe, 3 mai 2031\n\n{} a dit que les frais étaient "
    "élevés.\n",
    "es": "Informe del taller sobre migración laboral\nLilongwe, 3 de mayo de 2031\n\n{} dijo que las tasas eran "
    "altas.\n",
}


def _bodies(language: str, who: str) -> set[str]:
    found = conversion(_HEADS[language].format(who))
    return {m.as_written for m in found.mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "who", "office"),
    [
        ("en", "Ms. Ada Verin, Head of the UNDP Office in Nukus,", "UNDP Office in Nukus"),
        ("en", "Ms. Ada Verin, Head of the OSCE Programme Office in Zinder,", "OSCE Programme Office in Zinder"),
        ("en", "Ms. Ada Verin, Head of the UNICEF Office for Kenya, Uganda and Rwanda,",
         "UNICEF Office for Kenya, Uganda and Rwanda"),
        ("en", "Ms. Ada Verin, Delegation of the European Union in Maputo,",
         "Delegation of the European Union in Maputo"),
        ("fr", "Mme Ada Vérin, Directrice du Bureau de pays de l'OIT pour l'Algérie, la Libye et la Tunisie,",
         "Bureau de pays de l'OIT pour l'Algérie, la Libye et la Tunisie"),
        ("fr", "Mme Ada Vérin, Bureau de l'OIM pour le Togo, le Bénin et le Ghana,",
         "Bureau de l'OIM pour le Togo, le Bénin et le Ghana"),
        ("fr", "Mme Ada Vérin, Bureau régional du HCR pour l'Afrique de l'Ouest,",
         "Bureau régional du HCR pour l'Afrique de l'Ouest"),
        ("es", "La Sra. Ada Verín, Oficina de la OIT para Chile, Perú y Ecuador,",
         "Oficina de la OIT para Chile, Perú y Ecuador"),
        ("es", "La Sra. Ada Verín, Jefa de Área de la Delegación de la Unión Europea en Maputo,",
         "Delegación de la Unión Europea en Maputo"),
        ("es", "La Sra. Ada Verín, Oficina de país de la OIM en Nukus,", "Oficina de país de la OIM en Nukus"),
    ],
)  # fmt: skip
def test_an_office_is_named_with_the_town_or_the_states_for_which_it_is(language: str, who: str, office: str) -> None:
    assert office in _bodies(language, who)


@pytest.mark.parametrize(
    ("language", "who", "body"),
    [
        ("fr", "Mme Ada Vérin, Bureau de l'OIM pour le Togo, le Bénin et le Ghana,", "organization/iom"),
        ("es", "La Sra. Ada Verín, Oficina de la OIT para Chile, Perú y Ecuador,", "organization/ilo"),
        ("en", "Ms. Ada Verin, Head of the UNICEF Office for Kenya, Uganda and Rwanda,", "organization/unicef"),
    ],
)
def test_whoever_is_of_an_office_speaks_for_its_body(language: str, who: str, body: str) -> None:
    [said] = conversion(_HEADS[language].format(who)).statements
    assert said.on_behalf_of == (body,)


@pytest.mark.parametrize(
    ("language", "who", "post"),
    [
        ("en", "Ms. Ada Verin, Ambassador to Kenya, Uganda and Rwanda,", None),
        ("fr", "Mme Ada Vérin, Ambassadrice au Togo, au Bénin et au Ghana,", None),
        ("es", "La Sra. Ada Verín, Embajadora en Chile, Perú y Ecuador,", None),
        ("en", "The UNHCR office in October", "UNHCR"),
        ("fr", "Le bureau du HCR", "HCR"),
        ("es", "La oficina de la OIM", "OIM"),
    ],
)
def test_states_alone_and_offices_of_no_place_are_none(language: str, who: str, post: str | None) -> None:
    assert _bodies(language, who) == ({post} if post else set())
