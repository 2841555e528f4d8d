"""What communiqués tell: who opens and closes under a post alone, what stands between a speaker and the verb."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

LISTED = {
    EN[:9]: "ANNEX: LIST OF PARTICIPANTS\n\nTOGO\nMs. Adjoa Kpodar, Director of Quays\n\n"
    "MALI\nMr. Basil Orme, Minister of Transport\n",
    FR[:9]: "ANNEXE : LISTE DES PARTICIPANTS\n\nTOGO\nMme Adjoa Kpodar, Directrice des quais\n\n"
    "MALI\nM. Basil Orme, Ministre des transports\n",
    ES[:9]: "ANEXO: LISTA DE PARTICIPANTES\n\nTOGO\nSra. Adjoa Kpodar, Directora de Muelles\n\n"
    "MALÍ\nSr. Basil Orme, Ministro de Transportes\n",
}


def parts(text: str) -> list[tuple[str, str]]:
    """Who takes part, and how."""
    return [(p.person, p.role) for p in conversion(text).participations]


@pytest.mark.parametrize(
    "text",
    [
        EN + "I - OPENING CEREMONY\n\nThe Director of Quays of Togo welcomed the idea.\n\n"
        "II - CLOSING CEREMONY\n\nThe Minister of Transport of Mali thanked the hosts.\n\n",
        FR + "I - CÉRÉMONIE D'OUVERTURE\n\nLa Directrice des quais du Togo a salué l'idée.\n\n"
        "II - CÉRÉMONIE DE CLÔTURE\n\nLe Ministre des transports du Mali a remercié les hôtes.\n\n",
        ES + "I - CEREMONIA DE APERTURA\n\nLa Directora de Muelles del Togo saludó la idea.\n\n"
        "II - ACTO DE CLAUSURA\n\nEl Ministro de Transportes de Malí agradeció a los anfitriones.\n\n",
        EN + "In her words of welcome, the Director of Quays of Togo stressed that ferries were few.\n\n"
        "In his closing remarks, the Minister of Transport of Mali praised the results.\n\n",
        FR + "Dans son mot de bienvenue, la Directrice des quais du Togo a souligné que les bacs manquent.\n\n"
        "Dans son discours de clôture, le Ministre des transports du Mali a salué les résultats.\n\n",
        FR + "Ouvrant officiellement les travaux, la Directrice des quais du Togo a salué l'idée.\n\n"
        "Clôturant les débats, le Ministre des transports du Mali a remercié les hôtes.\n\n",
        ES + "En sus palabras de bienvenida, la Directora de Muelles del Togo subrayó que faltan barcas.\n\n"
        "En sus palabras de clausura, el Ministro de Transportes de Malí celebró los resultados.\n\n",
    ],
)
def test_who_opens_or_closes_under_a_post_alone_is_who_holds_it_by_the_list(text: str) -> None:
    assert parts(text + LISTED[text[:9]]) == [("adjoa-kpodar", "opening"), ("basil-orme", "closing")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "In her conclusions, the Director of Quays of Togo stressed that ferries were few.\n\n",
        FR + "Dans ses conclusions, la Directrice des quais du Togo a souligné que les bacs manquent.\n\n",
        ES + "En sus conclusiones, la Directora de Muelles del Togo subrayó que faltan barcas.\n\n",
    ],
)
def test_conclusions_are_no_closing(text: str) -> None:
    assert parts(text + LISTED[text[:9]]) == [("adjoa-kpodar", "speaker")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ottoline Pask, of the Quay Fund, was the rapporteur.\n\n"
        "5. Closing\n\nMs. Pask stressed that all was well.\n",
        FR + "La rapporteuse, Mme Ottoline Pask, du Fonds des quais, a présenté le projet.\n\n"
        "5. Clôture\n\nMme Pask a souligné que tout va bien.\n",
    ],
)
def test_a_rapporteur_who_speaks_at_the_closing_does_not_close(text: str) -> None:
    assert "closing" not in {role for _, role in parts(text)}


@pytest.mark.parametrize(
    "sentence",
    [
        FR + "Mme Ottoline Pask, maire de Lomé, a dans son mot de bienvenue remercié les hôtes.",
        FR + "Mme Ottoline Pask, maire de Lomé, a tout d'abord remercié les hôtes.",
        FR + "Mme Ottoline Pask, maire de Lomé, a tenu, au nom de la ville, à saluer les hôtes.",
        FR + "Mme Ottoline Pask, maire de Lomé, n'a pas manqué de saluer les hôtes.",
        FR + "Mme Ottoline Pask, maire de Lomé, a saisi cette occasion pour saluer les hôtes.",
        FR + "Mme Ottoline Pask, maire de Lomé, a assuré les participants du soutien de la ville.",
        FR + "Ottoline Pask, la directrice du Fonds des quais, a souligné que tout va bien.",
        EN + "Ms. Ottoline Pask, Mayor of Lomé, seized the opportunity to thank the hosts.",
        EN + "Ms. Ottoline Pask, Mayor of Lomé, did not fail to thank the hosts.",
        ES + "La Sra. Ottoline Pask, Alcaldesa de Lomé, aprovechó la ocasión para agradecer a los anfitriones.",
        ES + "La Sra. Ottoline Pask, Alcaldesa de Lomé, quiso en primer lugar agradecer a los anfitriones.",
        ES + "La Sra. Ottoline Pask, Alcaldesa de Lomé, no dejó de agradecer a los anfitriones.",
    ],
)
def test_words_between_the_auxiliary_and_the_verb_do_not_hide_who_speaks(sentence: str) -> None:
    assert [s.speaker for s in conversion(sentence + "\n").statements] == ["person:ottoline-pask"]


def test_an_apposition_with_an_article_behind_somebody_with_a_post_may_be_somebody_else() -> None:
    text = (
        FR
        + "L'ambassadeur du Mali, Basil Orme, le représentant du Togo et le Fonds des quais ont souligné le retard.\n"
    )
    assert [p.on_behalf_of for p in conversion(text).participations] == [("state/MLI",)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair took note of the point and reminded delegations of the time.\n",
        FR + "Le Président dit qu'il en prend note.\n",
        ES + "La Presidenta resumió el debate y propuso otra fecha.\n",
    ],
)
def test_a_second_verb_of_one_sentence_makes_no_second_speaker_of_its_words(text: str) -> None:
    posts = [s.post for s in conversion(text).statements]
    assert posts in (["Chair"], ["Président"], ["Presidenta"])


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (EN + "Interpretation: English, French, Spanish. The Portuguese version is late.\n", []),
        (
            FR + "Traduction simultanée français-anglais. Langues de travail : français, portugais (interprétation).\n",
            [],
        ),
        (FR + "Les textes paraîtront en géorgien et en russe, la version portugaise sous huitaine.\n", []),
        (ES + "Idiomas de trabajo: español, francés y portugués. Falta la versión portuguesa.\n", []),
        (EN + "The French and Portuguese ministers signed.\n", ["French", "Portuguese"]),
        (FR + "Les ministres français et portugais ont signé.\n", ["français", "portugais"]),
        (ES + "Los ministros español y portugués firmaron.\n", ["español", "portugués"]),
        # A state that takes an article stands behind "au": "à" is before the city of its name.
        (FR + "Le forum s'est tenu à Panama (Panama), puis à Luxembourg.\n", ["Panama"]),
        (FR + "Le forum s'est tenu au Panama, puis au Luxembourg.\n", ["Panama", "Luxembourg"]),
        (FR + "Le Réseau ouest et centrafricain des bacs a repris.\n", []),
    ],
)
def test_languages_and_cities_are_no_states(text: str, states: list[str]) -> None:
    assert [m.as_written for m in conversion(text).mentions if m.ref.startswith("state/")] == states
