"""Vice-chairs of groups: lists tell who they are, reports what they say under their office alone."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

OFFICERS = {
    "en": f"""{EN}2. The meeting elected its officers as follows:

Chairperson: Ms. K. Adjei (Ghana)
Government Vice-Chairperson: Ms. L. Dahl (Norway)
Employer Vice-Chairperson: Mr. R. Sosa (Mexico)
Worker Vice-Chairperson: Ms. N. Perera (Sri Lanka)

Session 1. Quays

3. The Employer Vice-Chairperson said that quays were dear.

4. The Worker Vice-Chairperson replied that falling into the lake was dearer.

Session 2. Ferries

5. The Worker Vice-Chairperson proposed a fund.
""",
    "fr": f"""{FR}2. La réunion a élu son bureau :

Présidente : Mme K. Adjei (Ghana)
Vice-présidente gouvernementale : Mme L. Dahl (Norvège)
Vice-président employeur : M. R. Sosa (Mexique)
Vice-présidente travailleuse : Mme N. Perera (Sri Lanka)

Point 1. Les quais

3. Le vice-président employeur a indiqué que les quais coûtaient cher.

4. La vice-présidente travailleuse a répondu que tomber dans le lac coûtait plus cher.

Point 2. Les bacs

5. La vice-présidente travailleuse a proposé un fonds.

Point 3. Les cordes

6. Le vice-président employeur et la vice-présidente travailleuse ont félicité tous les passeurs.
""",
    "es": f"""{ES}2. Los guardas eligieron su Mesa:

Presidenta: Sra. K. Adjei (Ghana)
Vicepresidenta gubernamental: Sra. L. Dahl (Noruega)
Vicepresidente empleador: Sr. R. Sosa (México)
Vicepresidenta trabajadora: Sra. N. Perera (Sri Lanka)

Punto 1. Los muelles

3. El Vicepresidente empleador dijo que los muelles salían caros.

4. La Vicepresidenta trabajadora replicó que caer al lago salía más caro.

Punto 2. Las barcas

5. La Vicepresidenta trabajadora propuso un fondo.
""",
}


@pytest.mark.parametrize("language", OFFICERS)
def test_who_speaks_as_the_vice_chair_of_a_group_is_who_the_list_names(language: str) -> None:
    found = conversion(OFFICERS[language], language)
    spoke = sorted((p.person, p.event.rpartition("/")[2][-1]) for p in found.participations if p.role == "speaker")
    assert [one for one in spoke if one[1] in "12"] == [("n-perera", "1"), ("n-perera", "2"), ("r-sosa", "1")]
    # What they said is told where they said it, not in the list.
    assert all(p.span.start > OFFICERS[language].index("Perera") for p in found.participations if p.role == "speaker")
    said = {s.speaker for s in found.statements if s.basis == "by-post"}
    assert {"person:n-perera", "person:r-sosa"} <= said


@pytest.mark.parametrize("language", OFFICERS)
def test_the_election_of_a_vice_chair_is_no_part_and_no_chair(language: str) -> None:
    found = conversion(OFFICERS[language], language).participations
    assert "l-dahl" not in {p.person for p in found}
    assert {p.person for p in found if p.role == "chair"} == {"k-adjei"}


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        (
            f"{FR}2. La présidente de la réunion était Mme K. Adjei (Ghana).\n\n3. La présidente a regretté l'état des"
            " quais.\n\n4. M. J. Orme, président du groupe de travail des planches, a déclaré qu'elles manquaient.\n",
            "k-adjei",
        ),
        (
            f"{ES}2. La Presidenta de la reunión fue la Sra. K. Adjei (Ghana).\n\n3. La Presidenta lamentó el estado de"
            " los muelles.\n\n4. El Sr. J. Orme, Presidente del grupo de trabajo de las tablas, dijo que eran caras.\n",
            "k-adjei",
        ),
    ],
)
def test_the_chair_is_not_who_chairs_a_working_party(text: str, chair: str) -> None:
    said = [s.speaker for s in conversion(text).statements if s.basis == "by-post"]
    assert said == [f"person:{chair}"]
