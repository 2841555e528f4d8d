"""Whole families of saying: what stands for a state, whose words a sentence tells of, verbs with their frames."""

from __future__ import annotations

import pytest

from tests.ingesting import statements

FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. "
EN = "There are quays and docks in the bay, and the sea is high. "
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos. "
GHANA, TOGO, BENIN = "state/GHA", "state/TGO", "state/BEN"


def speakers(text: str) -> list[str]:
    """Whose statements a text makes."""
    return [who for who, _, _ in statements(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        EN + "The Ghanaian delegation enquired whether the quay was open.",
        EN + "The Government of Ghana announced a new quay.",
        EN + "The representative of the Ghanaian Government welcomed the quay.",
        EN + "Ghana's authorities promised a new quay.",
        FR + "Le Gouvernement ghanéen a annoncé un nouveau quai.",
        FR + "La représentante du Gouvernement ghanéen a salué ce quai.",
        FR + "Les autorités ghanéennes ont promis un nouveau quai.",
        ES + "El Gobierno de Ghana anunció un muelle nuevo.",
        ES + "El representante del Gobierno ghanés saludó el proceso.",
        ES + "Las autoridades ghanesas prometieron un muelle nuevo.",
    ],
)
def test_a_government_and_an_adjective_stand_for_their_state(sentence: str) -> None:
    assert speakers(sentence) == [GHANA]


def test_a_body_s_name_before_the_word_for_who_speaks_is_whom_they_speak_for() -> None:
    assert speakers(EN + "The IOM representative said that the quay was new.") == ["organization/iom"]
    assert speakers(EN + "The Ghanaian Minister of Ports said that the quay was new.") == ["post: Minister of Ports"]


@pytest.mark.parametrize(
    "sentence",
    [
        EN + "Ghana's intervention focused on fees.",
        EN + "The intervention of Ghana focused on fees.",
        EN + "Ghana's position was that fees should fall.",
        EN + "In Ghana's view, fees should fall.",
        FR + "L’intervention du Ghana a porté sur les droits de quai.",
        FR + "La position du Ghana était que les droits de quai devaient baisser.",
        ES + "La intervención de Ghana se centró en las tasas.",
        ES + "La posición de Ghana fue que las tasas debían bajar.",
    ],
)
def test_a_sentence_about_somebody_s_words_is_theirs(sentence: str) -> None:
    assert speakers(sentence) == [GHANA]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ottoline Pask said that fees would fall. Her second remark was that quays were full.",
        FR + "Mme Aube Tissier a dit que les droits baisseraient. Son exposé a porté sur les quais.",
        ES + "La Sra. Venancia Tolosa dijo que las tasas bajarían. Su exposición se centró en los muelles.",
        ES + "La Sra. Venancia Tolosa dijo que las tasas bajarían. Esa reforma, precisó la oradora, sería útil.",
    ],
)
def test_words_that_a_pronoun_owns_are_the_speaker_s_before(text: str) -> None:
    assert len(set(speakers(text))) == 1
    assert len(speakers(text)) == 2


@pytest.mark.parametrize(
    "said",
    [
        "did not support the text",
        "would prefer a shorter text",
        "made a commitment to open three offices",
        "made several suggestions on fees",
        "gave its backing to the draft",
        "remained concerned about fees",
        "took the position that fees were high",
        "renewed its call for lower fees",
        "entered a reservation to paragraph 4",
        "could not share that view",
        "reserved its Government's position",
        "found paragraph 4 unacceptable",
        "attributed the fall in fees to its new law",
        "had two questions",
        "was unable to support the proposal",
        "was ready to host the next workshop",
        "seeks clarification of the term",
        "announces a new fund for crews",
    ],
)
def test_frames_of_english_verbs_say_something(said: str) -> None:
    assert speakers(f"{EN}Ghana {said}.") == [GHANA]


@pytest.mark.parametrize(
    "said",
    [
        "n’a pas appuyé le projet",
        "ne partage pas cet avis",
        "n’a pu partager cet avis",
        "réserve la position de son gouvernement",
        "n’a pas d’objection",
        "préférerait un texte plus court",
        "s’est fait l’écho de ces préoccupations",
        "a formulé trois propositions",
        "a levé sa réserve sur le paragraphe 4",
        "a tiré la sonnette d’alarme",
        "a renouvelé son appel",
        "a axé son intervention sur les droits",
        "s’est porté volontaire pour accueillir l’atelier",
        "a laissé entendre que les droits baisseraient",
    ],
)
def test_frames_of_french_verbs_say_something(said: str) -> None:
    assert speakers(f"{FR}Le Ghana {said}.") == [GHANA]


@pytest.mark.parametrize(
    "said",
    [
        "no apoyó el texto",
        "no pudo compartir esa opinión",
        "estuvo de acuerdo con el texto",
        "preferiría un texto más corto",
        "dio su respaldo al texto",
        "formuló tres recomendaciones",
        "levantó su reserva al párrafo 4",
        "renovó su llamamiento",
        "centró su intervención en las tasas",
        "se mostró dispuesta a acoger el taller",
        "era partidaria de una baja",
        "dejó entrever que las tasas bajarían",
    ],
)
def test_frames_of_spanish_verbs_say_something(said: str) -> None:
    assert speakers(f"{ES}Ghana {said}.") == [GHANA]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (EN + "Several delegations, including Ghana and Togo, asked for time.", [GHANA, TOGO]),
        (EN + "Both Ghana and Togo asked for time.", [GHANA, TOGO]),
        (EN + "Ghana asked for time, as did Togo.", [GHANA, TOGO]),
        (EN + "In response to a question from Ghana, Togo said that time was short.", [TOGO]),
        (EN + "Support came from Ghana and Togo.", [GHANA, TOGO]),
        (FR + "Plusieurs délégations, dont le Ghana et le Togo, ont demandé du temps.", [GHANA, TOGO]),
        (FR + "Cette idée a recueilli l’appui du Ghana, du Togo et du Bénin.", [GHANA, TOGO, BENIN]),
        (FR + "En réponse au Ghana, le Togo a demandé du temps.", [TOGO]),
        (ES + "Varias delegaciones, entre ellas Ghana y Togo, pidieron tiempo.", [GHANA, TOGO]),
        (ES + "La propuesta contó con el apoyo de Ghana y de Togo.", [GHANA, TOGO]),
        (ES + "Respondiendo a Ghana, Togo pidió tiempo.", [TOGO]),
    ],
)
def test_several_who_share_a_sentence_are_told_from_those_it_only_names(sentence: str, expected: list[str]) -> None:
    assert speakers(sentence) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ghana objected; Togo did likewise.",
        FR + "Le Ghana s’y est opposé ; le Togo a fait de même.",
        ES + "Ghana se opuso; Togo hizo lo propio.",
    ],
)
def test_who_does_likewise_says_the_same(text: str) -> None:
    assert speakers(text) == [GHANA, TOGO]


@pytest.mark.parametrize(
    "sentence",
    [
        EN + "The report of the Ghanaian Government noted that fees were high.",
        EN + "The bulletin was supported by the Government of Ghana.",
        EN + "A database shared by Ghana and Togo was on the table.",
        EN + "Some wondered whether Ghana would accept the text.",
        EN + "Several delegations hoped that Ghana would accept the text.",
        EN + "Ghana attributed 300 berths to foreign lines.",
        EN + "Ghana did not wish to comment.",
        EN + "The project in Ghana focused on crews.",
        EN + "The Ghana Chamber of Ports is pleased to invite you to the launch of its brief.",
        FR + "Le rapport du Gouvernement ghanéen indique que les droits sont élevés.",
        FR + "La réunion au Ghana a porté sur les droits.",
        FR + "Le Ghana a accueilli l’atelier.",
        FR + "Le Ghana n’a pas souhaité réagir.",
        ES + "El informe del Gobierno ghanés señala que las tasas son altas.",
        ES + "El proyecto de Ghana se centró en las tasas.",
        ES + "Ghana levantó los controles en 2019.",
    ],
)
def test_deeds_and_what_others_say_are_nobody_s_statement(sentence: str) -> None:
    assert speakers(sentence) == []


def test_who_is_only_thanked_notes_nothing() -> None:
    said = speakers(EN + "Ms. Ottoline Pask thanked the Government of Ghana, noting that the quay was new.")
    assert said == ["Ottoline Pask"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Discussion\n\nMs. Pask: The quay of the northern dock is closed.\n\n"
            "Mr. Overbury: It will open in the spring.\n\n"
            "Ms. Pask: That is late for all of the crews.\n\n"
            "2.2 Second session\n\nNorway urged patience.\n",
            "state/NOR",
        ),
        (
            "Discussion\n\nMme Tissier : Le quai du bassin nord est encore fermé.\n\n"
            "M. Brandt : Il ouvrira au printemps prochain.\n\n"
            "Mme Tissier : C’est tard pour tous les équipages.\n\n"
            "2.2 Deuxième séance\n\nLa Suède a demandé un délai.\n",
            "state/SWE",
        ),
        (
            "Debate\n\nSra. Tolosa: El muelle del norte sigue cerrado hoy.\n\n"
            "Sr. Zarraga: Se abrirá en la próxima primavera.\n\n"
            "Sra. Tolosa: Es tarde para todas las tripulaciones.\n\n"
            "2.2 Segunda sesión\n\nNoruega instó a la paciencia.\n",
            "state/NOR",
        ),
    ],
)
def test_a_numbered_title_ends_a_speaker_s_own_words(text: str, last: str) -> None:
    said = speakers(text)
    assert said[-1] == last
    assert len(said) == 4
