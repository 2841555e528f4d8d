"""News with the programme of their meeting below: who is told to speak in them takes part, as in other news.

All meetings, bodies and people are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NEWS = {
    "en": """Quays take the floor

Oslo, 30 October. – The II Summit on Lake Quays began yesterday with a minute of silence. The first edition ended with
no paper, regretted the President of the Harbour Council, Tilda Ferrow.

“A quay is no lottery,” said at the opening the Minister of Ferries of Norway, Leonor Arvik, who announced new ropes.
Her counterpart from Chile, Ramón Lagos, called for safe piers and recalled that ropes were short.

The Ambassador of Peru, Inés Boya, absent that day, had written that ropes are dear.

The Mayor of Lower Weir, Bartholomew Sedge, acknowledged that berths were lacking.

PROGRAMME OF TODAY, 30 OCTOBER

09:00  Panel of mayors. Moderator: Rosalie Trunk (Radio Weir)
11:00  Meeting of ministers. Chair: Tilda Ferrow

PROGRAMME OF YESTERDAY, 29 OCTOBER

10:00  Opening: Leonor Arvik and Tilda Ferrow
12:00  Ropes that hold: Ramón Lagos
""",
    "fr": """Les quais prennent la parole

Oslo, 30 octobre. – Le IIe Sommet sur les quais lacustres s'est ouvert hier par une minute de silence. La première
édition s'était achevée sans document, a regretté la présidente du Conseil des ports, Tilda Ferrow.

« Un quai n'est pas une loterie », a affirmé à l'ouverture la ministre des ferrys de la Norvège, Leonor Arvik, qui a
annoncé de nouvelles cordes. Son homologue du Chili, Ramón Lagos, a demandé des pontons sûrs.

L'ambassadrice du Pérou, Inés Boya, absente ce jour-là, avait écrit que les cordes sont chères.

Le maire de Basse-Écluse, Bartholomé Sedge, a reconnu que les places manquaient.

PROGRAMME DE LA JOURNÉE DU 30 OCTOBRE

09:00  Table ronde des maires. Modératrice : Rosalie Trunk (Radio Écluse)
11:00  Réunion des ministres. Présidente : Tilda Ferrow

PROGRAMME DE LA JOURNÉE DU 29 OCTOBRE

10:00  Ouverture : Leonor Arvik et Tilda Ferrow
12:00  Des cordes qui tiennent : Ramón Lagos
""",
    "es": """Los muelles toman la palabra

Oslo, 30 de octubre. – Con un minuto de silencio empezó ayer la II Cumbre sobre Muelles Lacustres. La primera edición
terminó sin documento, lamentó la presidenta del Consejo de Puertos, Tilda Ferrow.

«Un muelle no es una lotería», afirmó en la apertura la ministra de Transbordadores de Noruega, Leonor Arvik, que
anunció nuevas cuerdas. Su homólogo de Chile, Ramón Lagos, pidió pontones seguros y recordó que faltan cuerdas.

La embajadora del Perú, Inés Boya, ausente ese día, había escrito que las cuerdas son caras.

El alcalde de Esclusa Baja, Bartolomé Sedge, reconoció que faltan amarres.

PROGRAMA DE HOY, 30 DE OCTUBRE

09:00  Mesa de alcaldías. Modera: Rosalía Trunk (Radio Esclusa)
11:00  Sesión de ministros. Preside: Tilda Ferrow

PROGRAMA DE AYER, 29 DE OCTUBRE

10:00  Apertura: Leonor Arvik y Tilda Ferrow
12:00  Cuerdas que aguantan: Ramón Lagos
""",
}

AHEAD = {
    "en": ("began yesterday with a minute of silence. The first edition ended with", "will open tomorrow. There was"),
    "fr": ("s'est ouvert hier par une minute de silence", "s'ouvrira demain par une minute de silence"),
    "es": ("empezó ayer la II Cumbre", "se inaugurará mañana la II Cumbre"),
}


@pytest.mark.parametrize("language", sorted(NEWS))
def test_who_is_told_to_speak_takes_part_beside_the_programme(language: str) -> None:
    found = conversion(NEWS[language])
    told = {p.person.rsplit("-", 1)[-1]: p.role for p in found.participations if "/" not in p.event}
    assert told == {"ferrow": "speaker", "arvik": "opening", "lagos": "speaker", "sedge": "speaker"}
    assert found.document.kind == "press-release"
    assert {p.status for p in found.participations} == {"attested"}


@pytest.mark.parametrize("language", sorted(NEWS))
def test_the_rows_say_who_opens(language: str) -> None:
    opening = [p for p in conversion(NEWS[language]).participations if p.role == "opening" and "/" in p.event]
    assert {p.person.rsplit("-", 1)[-1] for p in opening} == {"arvik", "ferrow"}


@pytest.mark.parametrize("language", sorted(NEWS))
def test_news_of_what_will_be_held_come_before_their_programme(language: str) -> None:
    assert AHEAD[language][0] in NEWS[language]
    found = conversion(NEWS[language].replace(*AHEAD[language]))
    assert found.document.kind == "agenda"
    assert "attested" not in {p.status for p in found.participations}
