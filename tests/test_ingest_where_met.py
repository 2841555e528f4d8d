"""States and bodies that only tell where many met, who helped with a meeting, and states before their delegates."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Regional Meeting on Quays, Accra, 12-13 May 2031\n\nThe meeting was held in Accra.",
    "fr": "Rapport de la Réunion régionale sur les quais, Accra, 12-13 mai 2031\n\nLa réunion s'est tenue à Accra.",
    "es": "Informe de la Reunión Regional sobre Muelles, Accra, 12 y 13 de mayo de 2031\n\nSe celebró en Accra.",
}


def _speakers(language: str, sentence: str) -> list[str | None]:
    """Whose statements a report with this sentence gives."""
    return [s.speaker for s in conversion(f"{HEADS[language]}\n\n{sentence}\n").statements]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "Delegates from the participating towns convening in Lomé, Togo, reaffirmed their wish for lower tolls.",
        ),
        ("en", "Experts meeting under the auspices of the World Bank in Lomé, Togo, recommended lower tolls."),
        ("en", "Delegations attending the forum in Nairobi, Kenya, called for lower tolls."),
        ("en", "Negotiators gathered in Doha, Qatar, agreed that tolls must be lowered."),
        ("fr", "Les participants à l'atelier de la Banque mondiale à Lomé, Togo, ont souligné le prix des péages."),
        ("fr", "Les ministres réunis au sommet de l'Union africaine à Lomé ont appelé à baisser les péages."),
        ("fr", "Les experts réunis à Nairobi, Kenya, ont recommandé de baisser les péages."),
        ("es", "Los delegados de las ciudades, reunidos en Quito, Ecuador, pidieron bajar los peajes."),
        (
            "es",
            "Los participantes en el taller del Banco Mundial en Quito, Ecuador, subrayaron el precio de los peajes.",
        ),
        ("es", "Los expertos reunidos en Nairobi, Kenya, recomendaron bajar los peajes."),
    ],
)
def test_where_many_met_does_not_speak(language: str, sentence: str) -> None:
    assert _speakers(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "From 19 to 21 May, the World Bank supported a stakeholder meeting in Bujumbura, Burundi."),
        ("en", "In May, UNICEF supported a training course for netmakers in Lomé."),
        ("fr", "En mai, l'UNICEF a appuyé une formation de pêcheuses à Lomé."),
        ("fr", "Du 19 au 21 mai, la Banque mondiale a soutenu une réunion des villes à Bujumbura."),
        ("es", "En mayo, el UNICEF apoyó una capacitación de pescadoras en Quito."),
        ("es", "Del 19 al 21 de mayo, el Banco Mundial apoyó una reunión de ciudades en Quito."),
    ],
)
def test_who_helps_with_a_meeting_gives_no_opinion(language: str, sentence: str) -> None:
    assert _speakers(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "state", "sentence"),
    [
        ("en", "KEN", "Kenya supported the proposal that tolls be lowered."),
        ("en", "KEN", "Speaking in Geneva, Kenya, on behalf of the Group, called for lower tolls."),
        ("en", "KEN", "The observer for Kenya in Lomé said that tolls were high."),
        ("fr", "KEN", "Le Kenya a appuyé la proposition de baisser les péages."),
        ("fr", "KEN", "À Genève, le Kenya a souhaité que les péages baissent."),
        ("es", "KEN", "Kenya apoyó la propuesta de bajar los peajes."),
        ("es", "KEN", "En Ginebra, Kenya pidió bajar los peajes."),
    ],
)
def test_a_state_that_speaks_still_does(language: str, state: str, sentence: str) -> None:
    assert _speakers(language, sentence) == [f"state/{state}"]


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("KEN", "The Kenyan observer said that tolls were high."),
        ("USA", "The United States observer said his Government was against lower tolls."),
        ("USA", "In the drafting group, the United States observers indicated that tolls were high."),
        ("GBR", "Whereas the United Kingdom representative insisted on lower tolls, the others were silent."),
        ("NZL", "The New Zealand delegation stressed that tolls were high."),
        ("PHL", "The Philippines delegate stressed that tolls were high."),
        ("GBR", "The lowering of tolls was advocated most strenuously by the United Kingdom delegation."),
        ("UKR", "The delegate from Ukraine advanced the curious view that tolls were low."),
        ("UKR", "The Ukrainian representative persisted in his opposition to the tolls."),
        ("BEL", "The Belgian representative proved a staunch advocate of lower tolls."),
    ],
)
def test_a_state_before_its_delegate_is_who_speaks(state: str, sentence: str) -> None:
    assert _speakers("en", sentence) == [f"state/{state}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "In the United States delegates said that tolls were high.",
        "In the Netherlands representatives of quays stressed that tolls were high.",
        "The observer states were silent on tolls.",
        "Tolls weigh on the coastal states that have no rail.",
    ],
)
def test_a_state_before_anything_else_says_nothing(sentence: str) -> None:
    assert _speakers("en", sentence) == []


@pytest.mark.parametrize(
    ("language", "state", "sentence"),
    [
        ("fr", "KEN", "La délégation du Kenya a persisté dans son opposition aux péages."),
        ("fr", "BEL", "Le délégué belge s'est fait l'ardent défenseur de la baisse des péages."),
        ("es", "USA", "Los observadores estadounidenses deseaban una cláusula sobre los peajes."),
        ("es", "KEN", "La baja de los peajes fue defendida con firmeza por la delegación de Kenya."),
        ("es", "KEN", "La delegación de Kenya persistió en su oposición a los peajes."),
    ],
)
def test_who_holds_to_a_view_states_it(language: str, state: str, sentence: str) -> None:
    assert _speakers(language, sentence) == [f"state/{state}"]
