"""Layouts beyond bullets and prose: tables of participants, lists of decisions, functions told beside a name, bodies
that a paper introduces, in each language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion


def posts(text: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each person's name with the states and the bodies that a text gives them."""
    return {p.names[0]: (p.states, p.bodies) for p in conversion(text).people}


def roles(text: str) -> set[tuple[str, str]]:
    """Who took part in which role."""
    return {(p.person, p.role) for p in conversion(text).participations}


def recommended(text: str) -> list[str]:
    return [s.as_written for s in conversion(text).statements if s.recommends]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (EN + "Annex: Officials\n\nKenya        OTUMBA, Delphina (Ms.), Chief of Quays\n", "Delphina Otumba"),
        (FR + "Annexe : liste\n\nKenya        OTUMBA, Delphina (Mme), Directrice des quais\n", "Delphina Otumba"),
        (ES + "Anexo: lista\n\nKenya        OTUMBA, Delphina (Sra.), Directora de Muelles\n", "Delphina Otumba"),
    ],
)
def test_a_surname_before_the_given_name_is_turned_round_and_serves_the_state_of_its_column(
    text: str, name: str
) -> None:
    assert posts(text)[name][0] == ("state/KEN",)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (EN + "Ghana\tMr. Kwabena Sarkodie-Lund\tDirector of Quays\tMinistry of Ferries\n", "state/GHA"),
        (FR + "Ghana\tM. Kwabena Sarkodie-Lund\tDirecteur des quais\tMinistère des bacs\n", "state/GHA"),
        (ES + "Ghana\tSr. Kwabena Sarkodie-Lund\tDirector de Muelles\tMinisterio de Barcas\n", "state/GHA"),
    ],
)
def test_a_row_of_cells_gives_name_post_body_and_the_state_before_them(text: str, state: str) -> None:
    states, bodies = posts(text)["Kwabena Sarkodie-Lund"]
    assert states == (state,)
    assert len(bodies) == 1


@pytest.mark.parametrize("text", [EN + "Kenya        OTUMBA, Delphina (Ms.), Chief of Quays\n"])
def test_who_only_stands_in_a_list_of_participants_spoke_nowhere(text: str) -> None:
    assert conversion(text).participations == ()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            EN + "The meeting agreed as follows:\n\n(a) Members will paint quays;\n(b) Members will count ferries.\n",
            "Members will paint quays",
        ),
        (
            EN + "Outcomes\n\n1. Strengthen the quays of small harbours.\n2. Share the tables of the tides.\n",
            "Strengthen the quays of small harbours.",
        ),
        (
            FR + "Conclusions provisoires\n\n1. Repeindre les quais des petits ports.\n2. Compter les bacs.\n",
            "Repeindre les quais des petits ports.",
        ),
        (
            ES + "Qué pide la carta\n\n– Pintar los muelles de los puertos pequeños.\n– Contar las barcas.\n",
            "Pintar los muelles de los puertos pequeños.",
        ),
    ],
)
def test_items_of_a_list_of_decisions_are_recommendations(text: str, first: str) -> None:
    found = recommended(text)
    assert found[0] == first
    assert len(found) == 2


@pytest.mark.parametrize(
    "text",
    [
        EN + "Documents\n\n1. Strengthen the quays of small harbours.\n2. Share the tables of the tides.\n",
        FR + "Quais visités\n\n1. Le quai des petits ports.\n2. Le quai des bacs.\n",
        ES + "Conclusiones\n\n1. La reunión terminó a las seis.\n2. Los muelles estaban llenos.\n",
    ],
)
def test_other_lists_recommend_nothing(text: str) -> None:
    assert recommended(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "The group was co-facilitated by Ms. Ada Quarrell (Ghana) and Mr. Tobin Ferrow (Kenya).\n",
            {("ada-quarrell", "facilitator"), ("tobin-ferrow", "facilitator")},
        ),
        (
            EN + "Ms. Ada Quarrell, Director of the Quay Institute, served as Rapporteur of the meeting.\n",
            {("ada-quarrell", "rapporteur")},
        ),
        (
            FR + "Mme Ada Quarrell, Directrice de l'Institut des quais, qui a ouvert la réunion, a remercié le port.\n",
            {("ada-quarrell", "opening")},
        ),
        (
            ES + "Actuó como relatora la Sra. Ada Quarrell, Directora del Instituto de los Muelles.\n",
            {("ada-quarrell", "rapporteur")},
        ),
        (
            ES + "La Sra. Ada Quarrell, ministra de Puertos de Ghana, que inauguró el encuentro, dio las gracias.\n",
            {("ada-quarrell", "opening")},
        ),
    ],
)
def test_words_beside_a_name_tell_the_function(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair quoted Ms. Ada Quarrell, Director of the Quay Institute.\n",
        EN + "She thanked her predecessor, Ms. Ada Quarrell, Director of the Quay Institute.\n",
        ES + "Contacto: Ada Quarrell, Directora del Instituto de los Muelles\n",
    ],
)
def test_who_is_only_spoken_of_took_no_part(text: str) -> None:
    assert roles(text) == set()


@pytest.mark.parametrize(
    ("text", "name", "acronym"),
    [
        (
            EN + "The Lakeside Ferry Association (LFA) spoke of quays. Later the LFA left.\n",
            "Lakeside Ferry Association",
            "LFA",
        ),
        (
            FR + "L'Association lacustre des passeurs (ALP) a parlé. Puis l'ALP est partie.\n",
            "Association lacustre des passeurs",
            "ALP",
        ),
        (
            ES + "La Asociación Lacustre de Barqueros (ALB) habló. Luego la ALB se fue.\n",
            "Asociación Lacustre de Barqueros",
            "ALB",
        ),
    ],
)
def test_an_acronym_in_brackets_introduces_a_body_under_both_names(text: str, name: str, acronym: str) -> None:
    found = conversion(text)
    (record,) = [o for o in found.organizations if o.acronym == acronym]
    assert record.label == name
    named = [text[m.span.start : m.span.end] for m in found.mentions if m.ref == record.ref]
    assert named == [name, acronym, acronym]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The paper was read in English, French and Spanish.\n",
        FR + "L'interprétation était assurée en anglais, en espagnol et en portugais.\n",
        ES + "Hubo interpretación en español, inglés y portugués.\n",
    ],
)
def test_languages_are_no_states(text: str) -> None:
    assert [m.ref for m in conversion(text).mentions if m.ref.startswith("state/")] == []


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Meeting of ferry ports", "Ms. Ada Quarrell, Director of the Quay Institute, said that the quays were old."),
        (
            "Réunion des ports de bacs",
            "Mme Ada Quarrell, Directrice des quais, a dit que les quais du lac sont vieux pour les bacs.",
        ),
        ("Reunión de los puertos", "La Sra. Ada Quarrell, Directora de los Muelles, dijo que los muelles eran viejos."),
    ],
)
def test_a_title_alone_is_a_meeting_without_days(title: str, told: str) -> None:
    found = conversion(f"{title}\n\n{told}\n")
    assert [(e.label, e.start) for e in found.events] == [(title, None)]
