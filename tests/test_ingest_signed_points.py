"""Points that a bracket at their end signs: square ones by the habit of the paper, round ones under a label."""

from __future__ import annotations

import pytest

from tests.ingesting import statements

NOTES = {
    "en": """
¶ 1 The quays are full since May, and no ship may wait. [Ms. Rona Quill, Harbour Board of Ea]

¶ 2 Our pilots are the first to pay for it. [Ghana, Togo]

¶ 3 That is false: in June two ships waited. [N.N.]

¶ 4 How many ships were there in all? [Mr. Ole Brandt, Chile]

¶ 5 There were forty, and most of them were small. [Ghana]
""",
    "fr": """
¶ 1 Les quais sont pleins depuis mai, et aucun bateau ne peut attendre. [Mme Rona Quill, Port de Lomé]

¶ 2 Nos pilotes sont les premiers à payer pour cela. [Ghana, Togo]

¶ 3 C’est faux : en juin deux bateaux ont attendu. [N.N.]

¶ 4 Combien y avait-il de bateaux en tout ? [M. Ole Brandt, Chili]

¶ 5 Il y en avait quarante, et la plupart étaient petits. [Ghana]
""",
    "es": """
¶ 1 Los muelles están llenos desde mayo, y ningún barco puede esperar. [Sra. Rona Quill, Junta de Puertos]

¶ 2 Nuestros prácticos son los primeros que pagan por ello. [Ghana, Togo]

¶ 3 Es falso: en junio esperaron dos barcos. [N.N.]

¶ 4 ¿Cuántos barcos había en total? [Sr. Ole Brandt, Chile]

¶ 5 Había cuarenta, y la mayoría eran pequeños. [Ghana]
""",
}
PLACES = {
    "en": "There are quays and docks in the bay, and the sea is high.\n\n",
    "fr": "Il y a des rives et des ponts dans la vallée, et le fleuve est haut.\n\n",
    "es": "Hay muelles y faros en la bahía, y el mar es alto para los barcos.\n\n",
}


def speakers(text: str) -> list[str]:
    return [who for who, _, _ in statements(text)]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_square_brackets_behind_most_points_sign_them(language: str) -> None:
    found = speakers(PLACES[language] + NOTES[language])
    assert found == ["Rona Quill", "state/GHA", "state/TGO", "Ole Brandt", "state/GHA"]


@pytest.mark.parametrize(
    ("language", "label", "expected"),
    [
        ("en", "Points raised by delegations:", True),
        ("en", "Key messages of the session:", True),
        ("en", "Delegations highlighted the following:", True),
        ("en", "Projects under way:", False),
        ("en", "Visits:", False),
        ("fr", "Points soulevés par les délégations :", True),
        ("fr", "Messages clés de la séance :", True),
        ("fr", "Les délégations ont évoqué les points suivants :", True),
        ("fr", "Projets en cours :", False),
        ("fr", "Lieux visités :", False),
        ("es", "Ideas fuerza de la jornada:", True),
        ("es", "Los Estados señalaron lo siguiente:", True),
        ("es", "Preocupaciones planteadas:", True),
        ("es", "Proyectos en curso:", False),
        ("es", "Lugares visitados:", False),
    ],
)
def test_round_brackets_behind_points_sign_them_under_a_label_that_says_they_were_raised(
    language: str, label: str, *, expected: bool
) -> None:
    points = {
        "en": ("The quays lack pilots in winter (Ghana, Togo).", "Tolls are high for small boats (Chile)."),
        "fr": ("Les quais manquent de pilotes en hiver (Ghana, Togo).", "Le péage est haut pour les barques (Chili)."),
        "es": ("Faltan prácticos en los muelles en invierno (Ghana y Togo).", "El peaje es alto en verano (Chile)."),
    }
    text = f"{PLACES[language]}{label}\n\n" + "\n".join(f"- {point}" for point in points[language]) + "\n"
    assert speakers(text) == (["state/GHA", "state/TGO", "state/CHL"] if expected else [])


def test_one_bracket_signs_nothing_and_references_are_nobody_s() -> None:
    one = "Points raised by delegations:\n\n- The quays lack pilots (Ghana).\n- Tolls are high.\n"
    assert speakers(PLACES["en"] + one) == []
    cited = "\n\n".join(f"The quays of the bay were full in the year before. [{n}]" for n in range(10, 16))
    assert speakers(PLACES["en"] + cited) == []
