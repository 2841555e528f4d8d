"""Findings and points of convergence: numbered paragraphs, run-in headings that go on after lists, what participants
recommend in running text."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion
from tests.test_ingest_recommendations import recommended

SERIES = {
    "en": (
        EN + "Several points of convergence emerged:\n\n"
        "1. Ferries are not slow by themselves. The harbour masters told of nets that lie before the quays.\n\n"
        "2. Quays of stone are needed in some states. Wood has rotted in all of the harbours of the north since.\n\n"
        "The tide was spoken of at length.\n\n"
        "3. Matters in which questions remain: Between speed and calm no harbour has found a way that is its own.\n",
        [
            "Ferries are not slow by themselves.",
            "Quays of stone are needed in some states.",
            "Matters in which questions remain:",
        ],
    ),
    "fr": (
        FR + "Un certain nombre de points de convergence sont apparus :\n\n"
        "1. Les bacs ne sont pas lents par nature. Les capitaines ont parlé des filets devant les quais.\n\n"
        "2. Des quais de pierre s'imposent dans les pays du nord. Le bois a pourri dans tous les ports depuis la crue."
        "\n\n"
        "La marée a été longuement évoquée.\n\n"
        "3. Domaines dans lesquels des questions demeurent : Entre vitesse et calme, aucun port n'a trouvé sa voie.\n",
        [
            "Les bacs ne sont pas lents par nature.",
            "Des quais de pierre s'imposent dans les pays du nord.",
            "Domaines dans lesquels des questions demeurent :",
        ],
    ),
    "es": (
        ES + "Surgieron varios puntos de convergencia:\n\n"
        "1. Las barcas no son lentas por naturaleza. Los capitanes hablaron de las redes que quedan ante los muelles."
        "\n\n"
        "2. Se necesitan muelles de piedra en los países del norte. La madera se ha podrido en todos los puertos.\n\n"
        "La marea se mencionó mucho.\n\n"
        "3. Ámbitos con cuestiones pendientes: Entre la prisa y la calma ningún puerto ha encontrado su camino.\n",
        [
            "Las barcas no son lentas por naturaleza.",
            "Se necesitan muelles de piedra en los países del norte.",
            "Ámbitos con cuestiones pendientes:",
        ],
    ),
}


@pytest.mark.parametrize("language", SERIES)
def test_numbered_headings_go_on_where_one_speaks_of_a_collective_or_ends_with_a_colon(language: str) -> None:
    text, points = SERIES[language]
    assert recommended(text) == points


def test_a_numbered_sentence_in_which_a_collective_says_something_is_no_heading() -> None:
    text, points = SERIES["fr"]
    text += (
        "\n4. Sur ce point, les participants ont dit leur accord. Le débat a duré deux heures et la marée est venue.\n"
    )
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "lead", "list_", "last"),
    [
        (
            EN + "Recommendations of the meeting\n\n",
            "{}. The harbour masters spoke at length of what this would ask of the small ports of the north.\n\n",
            "In the view of the captains, the following counts:\n\n- the tide\n\n- the wind\n\n",
            ["Stronger quays", "Shorter tables", "Open gates", "Quiet engines"],
        ),
        (
            FR + "Recommandations de la réunion\n\n",
            "{}. Les capitaines ont longuement parlé de ce que cela demanderait aux petits ports du nord.\n\n",
            "De l'avis des capitaines, il y a lieu de tenir compte de ce qui suit :\n\n- la marée\n\n- le vent\n\n",
            ["Des quais plus solides", "Des horaires plus courts", "Des portes ouvertes", "Des moteurs discrets"],
        ),
        (
            ES + "Recomendaciones de la reunión\n\n",
            "{}. Los capitanes hablaron largamente de lo que esto exigiría a los pequeños puertos del norte.\n\n",
            "A juicio de los capitanes, cabe tener en cuenta lo siguiente:\n\n- la marea\n\n- el viento\n\n",
            ["Muelles más sólidos", "Horarios más cortos", "Puertas abiertas", "Motores silenciosos"],
        ),
    ],
)
def test_a_series_of_headings_without_verbs_goes_on_after_a_list(
    text: str, lead: str, list_: str, last: list[str]
) -> None:
    text += "".join(lead.format(title) for title in last[:-1]) + list_ + lead.format(last[-1])
    assert [point for point in recommended(text) if point[:-1] in last] == [f"{title}." for title in last]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            EN + "Recommendations of the meeting\n\nStronger quays for the north. The talks were long. According to "
            "Ama Ofori (Ghana), these things count:\n\n- The tide turns.\n\n- The wind has a will.\n",
            "Ama Ofori",
        ),
        (
            FR + "Recommandations de la réunion\n\nDes quais plus solides pour le nord. Les débats ont été longs. D'où "
            "l'intérêt, selon Ama Ofori (Ghana), de ce qui suit :\n\n- La marée tourne.\n\n- Le vent a sa volonté.\n",
            "Ama Ofori",
        ),
        (
            ES + "Recomendaciones de la reunión\n\nMuelles más sólidos para el norte. Los debates fueron largos. Según "
            "Ama Ofori (Ghana), cuenta lo siguiente:\n\n- La marea cambia.\n\n- El viento tiene voluntad.\n",
            "Ama Ofori",
        ),
    ],
)
def test_who_speaks_at_the_end_of_a_paragraph_does_not_recommend_what_its_heading_does(text: str, who: str) -> None:
    found = conversion(text).statements
    heads = [s for s in found if s.recommends and s.as_written.endswith(".") and len(s.as_written) > 25]
    assert [s.speaker for s in heads] == [None]
    assert who in {name for person in conversion(text).people for name in person.names}


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            EN + "II. Principal findings\n\n7. The captains spoke of the tide. They did so for a day.\n\n"
            "8. The quays had sunk, and nobody had seen it.\n\nIII. Opening\n\n9. The forum was opened.\n",
            ["The captains spoke of the tide.", "The quays had sunk, and nobody had seen it."],
        ),
        (
            FR + "II. Principales constatations\n\n7. Les capitaines ont parlé de la marée. Cela a duré un jour.\n\n"
            "8. Les quais s'étaient enfoncés et nul ne l'avait vu.\n\nIII. Ouverture\n\n9. Le forum a été ouvert.\n",
            ["Les capitaines ont parlé de la marée.", "Les quais s'étaient enfoncés et nul ne l'avait vu."],
        ),
        (
            ES + "II. Principales constataciones\n\n7. Los capitanes hablaron de la marea. Duró un día.\n\n"
            "8. Los muelles se habían hundido y nadie lo había visto.\n\nIII. Apertura\n\n9. El foro se abrió.\n",
            ["Los capitanes hablaron de la marea.", "Los muelles se habían hundido y nadie lo había visto."],
        ),
    ],
)
def test_numbered_paragraphs_under_a_title_of_findings_each_begin_with_one(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (EN, "Participants from the small ports recommended that the quays be painted."),
        (EN, "The representatives of the harbours recommended to count the ferries."),
        (FR, "Les participants issus des petits ports ont recommandé que les quais soient peints."),
        (FR, "Les représentants des ports ont recommandé de compter les bacs."),
        (FR, "Plusieurs d'entre eux ont recommandé d'attendre la marée."),
        (ES, "Los participantes de los puertos pequeños recomendaron que se pintaran los muelles."),
        (ES, "Los representantes de los puertos recomendaron contar las barcas."),
    ],
)
def test_groups_of_those_who_were_there_recommend_in_running_text(text: str, sentence: str) -> None:
    assert recommended(f"{text}The quays were long. {sentence} Nobody spoke.\n") == [sentence]
