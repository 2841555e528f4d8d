"""In news those who speak after whoever opened, up to a session or a title, speak at the opening, too."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NEWS = {
    "en": """TALA, 3 May 2031 – The Forum on Lake Ports met in Tala, Chile, on 3 May 2031.

Opening the Forum, Ms. Eva Lind, Minister of Docks of Chile, said that quays were for all.

“Ropes hold us together,” added Mr. Jo Tabua, Director of the Quay Institute.

Mr. Karl Berg, Mayor of Tala, noted that the docks had been dry for years.

The first panel turned to ropes. Ms. Rosa Faro, Director of the Rope Trust, said that they were too short.

Mr. Omar Diallo, Director of the Buoy Trust, agreed that buoys were dear.
""",
    "fr": """TALA, 3 mai 2031 – Le Forum des ports lacustres s'est réuni à Tala, au Chili, le 3 mai 2031.

Ouvrant le Forum, Mme Eva Lind, Ministre des docks du Chili, a dit que les quais étaient à tous.

« Les cordes nous tiennent », a ajouté M. Jo Tabua, Directeur de l'Institut des quais.

M. Karl Berg, maire de Tala, a noté que les docks étaient à sec depuis des années.

La première table ronde a porté sur les cordes. Mme Rosa Faro, Directrice du Fonds des cordes, les a dites trop courtes.

M. Omar Diallo, Directeur du Fonds des bouées, a souligné que les bouées étaient chères.
""",
    "es": """TALA, 3 de mayo de 2031 – El Foro de Puertos Lacustres se reunió en Tala, Chile, el 3 de mayo de 2031.

Al inaugurar el Foro, la Sra. Eva Lind, Ministra de Muelles de Chile, dijo que los muelles eran de todos.

“Las cuerdas nos unen”, agregó el Sr. Jo Tabua, Director del Instituto de los Muelles.

El Sr. Karl Berg, Alcalde de Tala, señaló que los muelles estaban secos desde hacía años.

La primera mesa redonda trató de cuerdas. La Sra. Rosa Faro, Directora del Fondo de Cuerdas, dijo que eran cortas.

El Sr. Omar Diallo, Director del Fondo de Boyas, señaló que las boyas eran caras.
""",
}


def _roles(text: str) -> dict[str, str]:
    return {p.person.rsplit("-", 1)[-1]: p.role for p in conversion(text).participations}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_speakers_after_the_opening_open_until_a_panel(language: str) -> None:
    opened = dict.fromkeys(("lind", "tabua", "berg"), "opening")
    assert _roles(NEWS[language]) == {**opened, "faro": "speaker", "diallo": "speaker"}


def test_a_title_ends_the_opening() -> None:
    text = NEWS["en"].replace("Mr. Karl Berg", "The price of ropes\n\nMr. Karl Berg")
    assert [_roles(text)[name] for name in ("tabua", "berg")] == ["opening", "speaker"]


def test_a_report_goes_over_to_the_debate() -> None:
    text = "Report of the Forum on Lake Ports\n\n" + NEWS["en"].removeprefix("TALA, 3 May 2031 – ")
    assert [_roles(text)[name] for name in ("lind", "tabua", "berg")] == ["opening", "speaker", "speaker"]


@pytest.mark.parametrize(
    ("language", "work"),
    [
        ("en", "Mr. Karl Berg, Mayor of Tala, presented the findings of his survey: the docks were dry."),
        ("en", "The participants agreed on new ropes. Mr. Karl Berg, Mayor of Tala, noted that docks were dry."),
        ("en", "In reply to a fisher, Mr. Karl Berg, Mayor of Tala, noted that the docks were dry."),
        ("fr", "M. Karl Berg, maire de Tala, a présenté une étude sur les docks et a noté qu'ils étaient à sec."),
        ("fr", "Les participants ont débattu des cordes. M. Karl Berg, maire de Tala, a noté que tout était à sec."),
        ("fr", "En réponse à un pêcheur, M. Karl Berg, maire de Tala, a noté que les docks étaient à sec."),
        (
            "es",
            "El Sr. Karl Berg, Alcalde de Tala, presentó los resultados de su encuesta y señaló que faltan muelles.",
        ),
        ("es", "Los participantes debatieron sobre cuerdas. El Sr. Karl Berg, Alcalde de Tala, señaló que faltan."),
        ("es", "En respuesta a un pescador, el Sr. Karl Berg, Alcalde de Tala, señaló que faltan muelles."),
    ],
)
def test_findings_answers_and_what_all_agreed_are_past_the_opening(language: str, work: str) -> None:
    paragraphs = NEWS[language].split("\n\n")
    paragraphs[3] = work
    assert _roles("\n\n".join(paragraphs)) | {"berg": "speaker"} == _roles("\n\n".join(paragraphs))
