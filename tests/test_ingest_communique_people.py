"""People of communiqués: posts that stand as forms of address, states that somebody represents, posts of several."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n",
    "fr": "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n",
    "es": "INFORME\n\nJornadas\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n",
}


@pytest.mark.parametrize(
    ("text", "post", "state"),
    [
        ("Prime Minister Marsh said that boats were late.", "Prime Minister", ()),
        ("Foreign Minister Odo Marsh said that boats were late.", "Foreign Minister", ()),
        ("In March Minister Odo Marsh of Togo said that boats were late.", "Minister", ("state/TGO",)),
        ("Premier Odo Marsh said that boats were late.", "Premier", ()),
        ("The Prime Minister of Saint Lucia, Dr. the Honourable Odo Marsh, said that boats were late.",
         "Prime Minister", ("state/LCA",)),
    ],
)  # fmt: skip
def test_a_post_before_a_name_is_whole(text: str, post: str, state: tuple[str, ...]) -> None:
    (found,) = conversion(HEADS["en"] + text).participations
    assert ([h.post for h in found.holdings], found.on_behalf_of) == ([post], state)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Togo was represented by Ms. Enid Marsh, Minister of Ports, who said that boats were late."),
        (
            "fr",
            "Le Togo était représenté par Mme Enid Marsh, Ministre des ports, qui a souligné le retard des bateaux.",
        ),
        ("es", "El Togo estuvo representado por la Sra. Enid Marsh, Ministra de Puertos, quien señaló el retraso."),
    ],
)
def test_who_represents_a_state_serves_it(language: str, text: str) -> None:
    (found,) = conversion(HEADS[language] + text).participations
    assert found.on_behalf_of == ("state/TGO",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The opening ceremony was addressed by the Mayor of Lomé, Ms. Enid Marsh; and by Mr. Odo Fenn (Ghana)."),
        ("en", "The opening session featured statements by Ms. Enid Marsh (Togo) and Mr. Odo Fenn (Ghana)."),
        ("fr", "La cérémonie d’ouverture a été ponctuée par Mme Enid Marsh (Togo) et M. Odo Fenn (Ghana)."),
        ("fr", "Deux allocutions ont marqué la cérémonie d’ouverture, celles de "
         "Mme Enid Marsh (Togo) et de M. Odo Fenn (Ghana)."),
        ("es", "La ceremonia de apertura contó con las palabras de la Sra. Enid "
         "Marsh (Togo) y del Sr. Odo Fenn (Ghana)."),
    ],
)  # fmt: skip
def test_an_opening_that_speeches_marked_names_who_opened(language: str, text: str) -> None:
    found = conversion(HEADS[language] + text)
    assert [(p.person, p.role) for p in found.participations] == [("enid-marsh", "opening"), ("odo-fenn", "opening")]
    assert not found.statements


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Director of Ports, Ms. Enid Marsh, and the Director of Towns, Ms. Ida Fenn, opened the meeting. "
         "Ms. Marsh said that boats were late. The Director praised the crews."),
        ("fr", "La Directrice des ports, Mme Enid Marsh, et la Directrice des villes, Mme Ida Fenn, ont ouvert la "
         "réunion. Mme Marsh a souligné le retard des bateaux. La Directrice a salué les équipages."),
        ("es", "La Directora de Puertos, Sra. Enid Marsh, y la Directora de Ciudades, Sra. Ida Fenn, abrieron la "
         "reunión. La Sra. Marsh señaló el retraso. La Directora elogió a las tripulaciones."),
    ],
)  # fmt: skip
def test_of_several_of_one_post_the_one_who_has_just_spoken_goes_on(language: str, text: str) -> None:
    said = [s.speaker for s in conversion(HEADS[language] + text).statements]
    assert said == ["person:enid-marsh"] * 2


def test_those_present_have_not_spoken() -> None:
    text = "Present from among the members were: the Mayor of Lomé, Ms. Enid Marsh; the Mayor of Accra, Mr. Odo Fenn."
    assert not conversion(HEADS["en"] + text).participations


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Enid El Fenn Marsh (Togo) was welcomed. Ms. El Fenn Marsh said that boats were late."),
        ("fr", "Mme Enid El Fenn Marsh (Togo) a été accueillie. Mme El Fenn Marsh a dit que les bateaux tardaient."),
        ("es", "Fue recibida la Sra. Enid El Fenn Marsh (Togo). La Sra. El Fenn Marsh dijo que los barcos tardaban."),
        (
            "es",
            "Fue recibida la Sra. Enid de la Cruz Marsh (Togo). La Sra. De la Cruz Marsh dijo que los barcos tardaban.",
        ),
    ],
)
def test_two_surnames_that_an_article_leads_are_the_same_person(language: str, text: str) -> None:
    (said,) = conversion(HEADS[language] + text).statements
    assert (said.speaker or "").startswith("person:enid-")


def test_a_post_after_two_forms_of_address_is_no_name() -> None:
    assert not conversion(HEADS["es"] + "El Sr. El Presidente dijo que los barcos tardaban.").people
