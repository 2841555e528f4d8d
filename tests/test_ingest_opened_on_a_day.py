"""Who opens or closes where a day stands before *by*, and bodies whose acronym is also the code of a state."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Regional Forum on Quays\n\nQuayton, 4 May 2033\n\n"
FR = "Forum régional sur les quais\n\nQuayville, 4 mai 2033\n\n"
ES = "Foro regional sobre los muelles\n\nMuelleda, 4 de mayo de 2033\n\n"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (ES + "El foro fue inaugurado el miércoles por la Ministra de Puertos, Odila Brezo Pardal.", "opening"),
        (ES + "El foro, inaugurado ayer en Muelleda por la Ministra de Puertos, Odila Brezo Pardal, reunió a cien.",
         "opening"),
        (ES + "La sesión quedó abierta a las 9.30 horas por la Sra. Odila Brezo Pardal (Ghana).", "opening"),
        (ES + "El foro fue instalado oficialmente por la Ministra de Puertos, Odila Brezo Pardal.", "opening"),
        (ES + "El foro fue clausurado el viernes por la tarde por la Jueza de Ghana, Odila Brezo.", "closing"),
        (FR + "Le forum a été déclaré ouvert mercredi par la Ministre des ports, Odile Bruyère Tissier.", "opening"),
        (EN + "The forum was declared open on Wednesday by the Minister of Ports, Odile Heather Pask.", "opening"),
    ],
)  # fmt: skip
def test_a_day_may_stand_between_the_participle_and_who_opened_or_closed(text: str, role: str) -> None:
    assert [p.role for p in conversion(text).participations] == [role]


@pytest.mark.parametrize(
    "text",
    [
        ES + "El informe fue presentado el miércoles por la Ministra de Puertos, Odila Brezo Pardal.",
        EN + "The report was introduced on Wednesday by the Minister of Ports, Odile Heather Pask.",
        FR + "Le rapport a été présenté mercredi par la Ministre des ports, Odile Bruyère Tissier.",
    ],
)
def test_who_presents_a_report_opens_nothing(text: str) -> None:
    assert "opening" not in [p.role for p in conversion(text).participations]


def states(text: str) -> set[str]:
    """The states that a text names."""
    return {m.ref for m in conversion(text).mentions if m.ref.startswith("state/")}


@pytest.mark.parametrize(
    "text",
    [
        ES + "Hablaron la Red de Comunidades Andariegas (CAN) y la Unión de Servicios de Aduana (USA).",
        FR + "La Confédération des Amis des Nefs (CAN) et l'Union des Sports Aquatiques (USA) ont parlé.",
        EN + "The Coastal Arts Network (CAN) and the Pilots Energy Union (PEU) spoke.",
    ],
)
def test_a_bodys_acronym_is_no_code_of_a_state(text: str) -> None:
    assert states(text) == set()


@pytest.mark.parametrize("body", ["Universidad de Muelleda", "OIM", "Ministerio de Puertos", "Red de Muelles"])
def test_a_code_behind_the_body_of_a_speaker_stays_a_state(body: str) -> None:
    listed = (
        f"Oradoras\n\nOdila Brezo Pardal, {body} (PER)\nAlba Junco Ríos, {body} (ECU)\nEva Soto Paz, {body} (BOL)\n"
    )
    assert states(ES + listed) == {"state/PER", "state/ECU", "state/BOL"}
