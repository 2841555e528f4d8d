"""The days in a programme's title tell of which meeting it is, where the paper tells of several."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NOTES = {
    "en": """**Concept note of the workshop**

**Background**

Since it joined the Union of Mills at the Ninth Summit of Millers in Accra (Ghana) in 2029, Togo has wished for talks.
The Government of Togo organizes a workshop from 1 to 3 December 2031 in Lomé and Kara (Togo), to learn about tolls.

**Objectives of the workshop:**

{aims}

**Provisional programme of the workshop ({days})**

**Day 1 – Tolls**

* Panel: Who pays for the quays
  * Adwoa Mensah and Ida Lund

**Day 2 – Wheels**

* Workshop: Building a wheel
  * Kwabena Osei
""",
    "fr": """**Note conceptuelle du séminaire**

**Contexte et justification**

Depuis son adhésion à l'Union des moulins lors du IXe Sommet des meuniers à Accra (Ghana) en 2029, le Togo espère un
échange. Le gouvernement du Togo organise un séminaire du 1er au 3 décembre 2031 à Lomé et à Kara (Togo).

**Objectifs du séminaire :**

{aims}

**Programme provisoire du séminaire ({days})**

**Jour 1 – Péages**

* Panel : Qui paie les quais
  * Adwoa Mensah et Ida Lund

**Jour 2 – Roues**

* Atelier : Construire une roue
  * Kwabena Osei
""",
    "es": """**Nota conceptual del seminario**

**Contexto**

Desde su adhesión a la Unión de Molinos en la IX Cumbre de Molineros en Accra (Ghana) en 2029, Togo espera hablar.
El Gobierno de Togo organiza un seminario del 1 al 3 de diciembre de 2031 en Lomé y Kara (Togo).

**Objetivos del seminario:**

{aims}

**Programa provisional del seminario ({days})**

**Día 1 – Peajes**

* Panel: Quién paga los muelles
  * Adwoa Mensah e Ida Lund

**Día 2 – Ruedas**

* Taller: Construir una rueda
  * Kwabena Osei
""",
}
DAYS = {"en": "1–3 December 2031", "fr": "1-3 décembre 2031", "es": "1 al 3 de diciembre de 2031"}
AIMS = {
    "en": "* Share lessons on tolls.",
    "fr": "* Partager des leçons sur les péages.",
    "es": "* Compartir lecciones sobre los peajes.",
}


def _paper(language: str, days: str, aims: int) -> str:
    return NOTES[language].format(days=days, aims="\n\n".join([AIMS[language]] * aims))


@pytest.mark.parametrize("aims", [1, 50])
@pytest.mark.parametrize("language", NOTES)
def test_people_take_part_in_the_meeting_of_these_days(language: str, aims: int) -> None:
    found = conversion(_paper(language, DAYS[language], aims))
    events = {event.key: event for event in found.events}
    days = {p.person: (events[p.event].start or "")[:10] for p in found.participations}
    assert days == {"adwoa-mensah": "2031-12-01", "ida-lund": "2031-12-01", "kwabena-osei": "2031-12-02"}


@pytest.mark.parametrize("aims", [1, 50])
@pytest.mark.parametrize("language", NOTES)
def test_the_title_of_a_section_names_no_meeting(language: str, aims: int) -> None:
    found = conversion(_paper(language, DAYS[language].replace("2031", "2032"), aims))
    assert not [event for event in found.events if (event.label or "").startswith("Obj")]
