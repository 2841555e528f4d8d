"""Labels of records in which a post stands between a name and what brackets say, over a line's end, too.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RECORDS = {
    "en": """VERBATIM RECORD

Assembly of Quays, third meeting
Wednesday, 15 May 2032, 9.45 a.m.

The PRESIDENT{mark} I declare open the third meeting.

Mr. Jean ROSSAC (Gabon){mark} Gabon is a host country. I regret it.

Mr. Luc KALINDO (Togo){mark} I stand against that.

{label}{mark} The Union did me the honour to invite me.

The PRESIDENT{mark} I put the draft to the vote.
""",
    "fr": """COMPTE RENDU INTÉGRAL

Assemblée des quais, troisième séance
Mercredi 15 mai 2032, 9 h 45

La PRÉSIDENTE{mark} Je déclare ouverte la troisième séance.

M. Jean ROSSAC (Gabon){mark} Le Gabon est un pays d'accueil. Je le regrette.

M. Luc KALINDO (Togo){mark} Je m'y oppose.

{label}{mark} L'Union m'a fait l'honneur de m'inviter.

La PRÉSIDENTE{mark} Je mets aux voix le projet.
""",
    "es": """VERSIÓN TAQUIGRÁFICA

Asamblea de Muelles, tercera sesión
Miércoles 15 de mayo de 2032, 9.45 horas

El PRESIDENTE{mark} Declaro abierta la tercera sesión.

El Sr. Jean ROSSAC (Gabón){mark} El Gabón es un país de acogida. Lo lamento.

El Sr. Luc KALINDO (Togo){mark} Me opongo a ello.

{label}{mark} La Unión me ha hecho el honor de invitarme.

El PRESIDENTE{mark} Someto el proyecto a votación.
""",
}
BFA, COE, IOM = "state/BFA", "organization/coe", "organization/iom"


@pytest.mark.parametrize("mark", [":", ". –", ".-", " –"])
@pytest.mark.parametrize(
    ("language", "label", "served"),
    [
        ("en", "H.E. Mr. Ivo OULMEAU, Minister of Ports (Burkina Faso), guest", BFA),
        ("en", "Mr. Ivo OULMEAU, observer (Council of Europe)", COE),
        (
            "en",
            "Ms. Ivo OULMEAU, Head of the Office of the International Organization\nfor Migration (IOM) in Benin",
            IOM,
        ),
        ("fr", "S.E. M. Ivo OULMEAU, Ministre délégué chargé des ports (Burkina Faso), invité", BFA),
        ("fr", "M. Ivo OULMEAU, observateur (Conseil de l'Europe)", COE),
        (
            "fr",
            "Mme Ivo OULMEAU, Cheffe du Bureau de l'Organisation internationale\npour les migrations (OIM) au Bénin",
            IOM,
        ),
        ("es", "El Sr. Ivo OULMEAU, Ministro de Puertos (Burkina Faso)", BFA),
        ("es", "El Sr. Ivo OULMEAU, observador (Consejo de Europa)", COE),
        (
            "es",
            "Sra. Ivo OULMEAU, Jefa de la Oficina de la Organización Internacional\npara las Migraciones (OIM) en Malí",
            IOM,
        ),
    ],
)
def test_a_post_before_brackets_is_of_the_label(language: str, label: str, served: str, mark: str) -> None:
    found = conversion(RECORDS[language].format(label=label, mark=mark))
    assert [(p.role, p.on_behalf_of) for p in found.participations if p.person == "ivo-oulmeau"] == [
        ("speaker", (served,))
    ]
    said = [s.speaker for s in found.statements]
    assert said.count("person:ivo-oulmeau") == 1
    assert said.count("person:luc-kalindo") == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Mr. Ivo OULMEAU, Minister of Ports (Burkina Faso), said: we were invited."),
        ("fr", "M. Ivo OULMEAU, Ministre des ports (Burkina Faso), a déclaré : nous étions invités."),
        ("es", "El Sr. Ivo OULMEAU, Ministro de Puertos (Burkina Faso), dijo: fuimos invitados."),
    ],
)
def test_what_somebody_does_behind_a_post_is_no_label(language: str, line: str) -> None:
    text = RECORDS[language].format(label="@@", mark=". –")
    text = "\n".join(line if row.startswith("@@") else row for row in text.splitlines())
    said = [s for s in conversion(text).statements if s.speaker == "person:ivo-oulmeau"]
    assert all(s.verb is not None for s in said)
