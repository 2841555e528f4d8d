"""News that give no day or year of their meeting: it is found in their sentences, with those who spoke there."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

EN = """Ministers from eleven coasts met in Quayton, the old capital, on Monday to open the Fifth Summit of the Coasts
on Rescue at Sea, with the participation of dockers and pilots from both banks of the river.

The Minister of Docks of Ghana, Ottoline Pask, said that boats were late. President Lachlan Overbury of Norway and King
Anselm Crane cancelled at the last minute. “We need oars,” said Silas Vea, High Commissioner of Tonga.
"""
FR = """La cinquième Conférence ministérielle sur le sauvetage côtier s'est ouverte mardi dans le vieux port, avec la
participation de dockers et de pilotes venus des deux rives du fleuve et de leurs familles.

La Ministre des ports du Togo, Ottoline Pask, a déclaré que les bateaux étaient en retard. Le Président de la Norvège,
Lachlan Overbury, et le Ministre de la pêche du Ghana, Anselme Crane, ne viendront pas. « Il faut des rames », a
indiqué Silas Vea, Ambassadeur des Tonga.
"""
ES = """Delegados de once costas y sus familias iniciaron hoy en el viejo puerto la V Reunión Ministerial sobre Rescate
en el Mar, con llamados a comprar remos, barcos y faros para las dos orillas del río.

La Ministra de Puertos de Chile, Ottoline Pask, señaló que los barcos tardan. Faltarán el Presidente de Noruega, Lachlan
Overbury, y el Ministro de Pesca del Perú, Anselmo Crane. «Faltan remos», dijo Silas Vea, Embajador de Tonga.
"""


def labels(found: Conversion) -> list[str | None]:
    """What the meetings of a paper are called."""
    return [event.label for event in found.events]


def parts(found: Conversion) -> set[tuple[str, str]]:
    """Who took part in what role."""
    return {(p.person, p.role) for p in found.participations}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (EN, "Fifth Summit of the Coasts on Rescue at Sea"),
        (FR, "Cinquième Conférence ministérielle sur le sauvetage côtier"),
        (ES, "V Reunión Ministerial sobre Rescate en el Mar"),
    ],
)
def test_news_without_a_day_tell_of_a_meeting_and_only_those_who_spoke_took_part(text: str, label: str) -> None:
    found = conversion(text)
    assert labels(found) == [label]
    assert found.events[0].start is None
    assert parts(found) == {("ottoline-pask", "speaker"), ("silas-vea", "speaker")}


def test_meetings_without_a_day_of_two_papers_are_not_taken_for_one() -> None:
    one, other = conversion(FR, "quays.fr.txt"), conversion(FR.replace("mardi", "jeudi"), "docks.fr.txt")
    assert {e.label for e in one.events} == {e.label for e in other.events}
    assert not {e.key for e in one.events} & {e.key for e in other.events}


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Opening the 18th Quay Summit in Geneva, Ottoline Pask, Judge of Ghana, said {}.", "18th Quay Summit"),
        ("The Quay Council this morning held a panel discussion on old boats, and Ottoline Pask of Ghana said {}.",
         "Panel discussion on old boats"),
        ("Mayor Anselm Crane led the commemoration of the Day of Docks, where Ottoline Pask, Judge of Ghana, said {}.",
         "Commemoration of the Day of Docks"),
        ("L'ouverture de la 6e Rencontre régionale des quais, où Mme Ottoline Pask, Juge du Togo, a dit {}.",
         "6e Rencontre régionale des quais"),
        ("El alcalde encabezó la conmemoración del Día de los Muelles, donde la Sra. Ottoline Pask dijo {}.",
         "Conmemoración del Día de los Muelles"),
    ],
)  # fmt: skip
def test_its_name_ends_before_city_weekday_and_company(sentence: str, label: str) -> None:
    words = {"a dit": "que les vieux bateaux de la rivière étaient tous en retard depuis longtemps",
             "dijo": "que los viejos barcos del río tardan todos desde hace mucho tiempo"}  # fmt: skip
    told = next(
        (w for verb, w in words.items() if verb in sentence), "that the old boats on the river were all too late"
    )
    assert labels(conversion(sentence.format(told) + "\n")) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister of Docks of Ghana, Ottoline Pask, called on all donors ahead of next month's regional "
        "conference "
        "on old boats to be held at the quay. She said that the boats were late.",
        "La Ministre des ports du Togo, Ottoline Pask, a rencontré mardi les pilotes en marge de la cinquième "
        "Conférence ministérielle sur le sauvetage en mer organisée au port. Elle a déclaré que les bateaux "
        "tardaient.",
        "La Ministra de Puertos de Chile, Ottoline Pask, habló con los pilotos antes de la próxima Reunión "
        "Ministerial "
        "sobre Rescate en el Mar convocada en el puerto. La Sra. Pask dijo que los barcos tardan.",
        "The charter of the pilots was opened for signature by everybody on the quay this week. It will be presented "
        "at the Fifth Summit of Old Boats, scheduled to take place in May. Ottoline Pask, Judge of Ghana, was glad.",
        "La charte des pilotes a été ouverte à la signature de tous sur le quai cette semaine. Elle sera présentée "
        "lors de la cinquième Conférence des vieux bateaux prévue en mai. Mme Ottoline Pask, Juge du Togo, a ri.",
        "La carta de los pilotos se abrió esta semana a la firma de todos en el muelle. Se presentará durante "
        "la V Conferencia de Barcos Viejos, prevista en el puerto. La Sra. Ottoline Pask, Jueza de Chile, se alegró.",
    ],
)
def test_a_meeting_still_to_come_or_beside_which_people_meet_is_not_the_papers(text: str) -> None:
    assert labels(conversion(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Guilds urge Ghana to open the quays at the Ministerial Conference on Boats that opened in Quayton\n\n"
        "26 February 2034\n\n{}Ottoline Pask, of the Guild of Pilots, said: “We came for nothing.”\n",
        "Des guildes exigent la parole à la Conférence ministérielle sur les bateaux qui s'est ouverte au port\n\n"
        "26 février 2034\n\n{}Ottoline Pask, de la Guilde des pilotes, a déclaré : « Nous sommes venus pour "
        "rien. »\n",
        "Gremios exigen voz en la Conferencia Ministerial sobre Barcos que se desarrolla en el puerto\n\n"
        "26 de febrero de 2034\n\n{}Ottoline Pask, del Gremio de Pilotos, dijo: «Vinimos para nada».\n",
    ],
)  # fmt: skip
def test_the_day_under_a_headline_is_the_papers_and_who_is_quoted_took_no_part(text: str) -> None:
    told = {"Gu": "The guilds complained to the officials of the port, as nobody had told them where on the "
    "quay they "
                  "could still speak, sing or stand with their old boards and banners.\n\n",
            "De": "Les guildes se sont plaintes aux agents du port, car personne ne leur avait dit où parler, "
            "chanter "
                  "ou rester debout sur le quai avec leurs vieilles banderoles.\n\n",
            "Gr": "Los gremios se quejaron a los agentes del puerto, pues nadie les dijo dónde hablar, cantar o "
            "estar "
                  "de pie en el muelle con sus viejas pancartas y carteles.\n\n"}[text[:2]]  # fmt: skip
    found = conversion(text.format(told))
    assert (labels(found), parts(found)) == ([], set())


@pytest.mark.parametrize(
    ("text", "press"),
    [
        (EN, "The Minister of Pilots of Kenya, Jonah Tindle, told reporters that he was tired.\n"),
        (FR, "Le Ministre des pilotes du Kenya, Jonah Tindle, a déclaré à la presse qu'il était las.\n"),
        (ES, "El Ministro de Pilotos de Kenia, Jonah Tindle, dijo a la prensa que estaba cansado.\n"),
    ],
)
def test_what_is_said_to_the_press_is_not_said_at_the_meeting(text: str, press: str) -> None:
    found = conversion(text + press)
    assert "jonah-tindle" not in {p.person for p in found.participations}
    assert [s.event for s in found.statements if "Tindle" in (s.as_written or "")] == [None]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The third annual Meeting of Pilots on Old Boats was held on 4 May 2034 in the old port. Ottoline Pask, Judge "
         "of Ghana, said that all was late.", "Third annual Meeting of Pilots on Old Boats"),
        ("La troisième réunion des pilotes de la côte s'est tenue le 4 mai 2034 dans le vieux port. Mme Ottoline Pask, "
         "Juge du Togo, a dit que tout tardait.", "Troisième réunion des pilotes de la côte"),
        ("La tercera reunión de pilotos de la costa se celebró el 4 de mayo de 2034 en el viejo puerto. La Sra. "
         "Ottoline Pask, Jueza de Chile, dijo que todo tarda.", "Tercera reunión de pilotos de la costa"),
    ],
)  # fmt: skip
def test_a_meeting_told_with_its_days_is_called_as_the_sentence_calls_it(text: str, label: str) -> None:
    (event,) = conversion(text).events
    assert (event.label, event.start) == (label, "2034-05-04")


@pytest.mark.parametrize(
    "text",
    [
        "Opening the day at the port, Ottoline Pask, Adviser on the Fifth Summit of Old Boats, said that the "
        "boats on "
        "the river were all too late for anybody to go home.\n",
        "À l'ouverture du port, Mme Ottoline Pask, conseillère sur la cinquième Conférence des vieux bateaux, a dit "
        "que tous les bateaux du fleuve étaient en retard.\n",
        "Al abrir el puerto, la Sra. Ottoline Pask, asesora sobre la quinta Conferencia de Barcos Viejos, dijo que "
        "todos los barcos del río tardan demasiado.\n",
    ],
)
def test_a_meeting_that_somebody_works_on_is_not_where_they_speak(text: str) -> None:
    assert labels(conversion(text)) == []


@pytest.mark.parametrize(
    ("lead", "label"),
    [
        (
            "Ghana on Tuesday asked for cleaner quays at the Fourth Regional Forum on Small Quays in Lima.",
            "Fourth Regional Forum on Small Quays",
        ),
        (
            "More than two hundred dockers are attending the International Forum on Small Quays this week in Lima.",
            "International Forum on Small Quays",
        ),
        (
            "The Guild of Pilots this morning opened its sixty-first regular session, hearing remarks of its Chair.",
            "Sixty-first regular session",
        ),
        (
            "Ministers from nine coasts concluded a two-day summit in Lima with the adoption of a roadmap.",
            "Summit in Lima",
        ),
        (
            "Réuni hier à distance, le Forum riverain de l'Assemblée des ports, où siègent vingt pays, a travaillé.",
            "Forum riverain de l'Assemblée des ports",
        ),
        (
            "Les travaux du 3e Sommet des petits quais se sont ouverts ce jeudi à Dakar sous un soleil de plomb.",
            "3e Sommet des petits quais",
        ),
        (
            "La ministra de Puertos llamó este martes a la calma en la inauguración de la Quinta Reunión de Muelles.",
            "Quinta Reunión de Muelles",
        ),
        (
            "Desde ayer delegados de nueve costas se reúnen en Quito en el II Foro Mundial de Muelles Pequeños.",
            "II Foro Mundial de Muelles Pequeños",
        ),
    ],
)
def test_a_short_first_sentence_tells_of_the_meeting_at_which_something_was_done(lead: str, label: str) -> None:
    assert labels(conversion(f"{lead}\n\nSilas Vea (Ghana): 9.\n")) == [label]


@pytest.mark.parametrize(
    "lead",
    [
        "Ghana, which joined the pact at the Second Forum on Small Quays in 1999, has banned nets from its ports.",
        "The Minister of Ports travelled to Lima on Tuesday for talks with his counterpart and two of his staff.",
    ],
)
def test_a_meeting_of_years_ago_or_talks_of_two_are_not_the_papers_own(lead: str) -> None:
    assert not conversion(f"{lead}\n\nSilas Vea (Ghana): 9.\n").events


NAMED = {
    "en": (
        "Boats are late everywhere and oars are dear, as those who row on the old river have known for years.\n\n"
        "At the Fifth Review Forum on Oars, the Minister of Docks of Ghana, Ottoline Pask, said that boats were late "
        "everywhere on it.",
        "Fifth Review Forum on Oars",
    ),
    "fr": (
        "Les bateaux tardent partout et les rames sont chères, comme le savent ceux qui rament sur la vieille "
        "rivière."
        "\n\nÀ la cinquième Conférence régionale des rames, la Ministre des ports du Togo, Ottoline Pask, a "
        "déclaré que "
        "les bateaux étaient en retard.",
        "Cinquième Conférence régionale des rames",
    ),
    "es": (
        "Los barcos tardan en todas partes y los remos son caros, como saben quienes reman en el viejo "
        "río.\n\nEn la V "
        "Conferencia Regional sobre Remos, la Ministra de Puertos de Chile, Ottoline Pask, señaló que los "
        "barcos tardan siempre.",
        "V Conferencia Regional sobre Remos",
    ),
}
KIND_ALONE = {
    "en": "For the two-day summit the rowers of both banks have chosen a motto, painted on a board, that nobody "
    "can read from the shore.\n\n"
    "In her words of welcome, Ottoline Pask, Minister of Docks of Ghana, stressed that boats were late.",
    "fr": "Pour le sommet, les rameurs des deux rives ont choisi une devise, peinte sur une planche, que "
    "personne ne peut lire depuis le bord.\n\n"
    "Dans son mot de bienvenue, Ottoline Pask, Ministre des ports du Togo, a souligné que les bateaux tardaient.",
    "es": "Para la cumbre los remeros de las dos orillas eligieron un lema, pintado en una tabla, que nadie "
    "puede leer desde el muelle viejo.\n\n"
    "En sus palabras de bienvenida, Ottoline Pask, Ministra de Puertos de Chile, destacó que los barcos tardan.",
}
ELSEWHERE = {
    "en": "Ahead of the Fifth Review Forum on Oars, Ottoline Pask, Judge of Ghana, said that the old boats on "
    "the river "
    "were all too late.",
    "fr": "En amont de la cinquième Conférence régionale des rames, Ottoline Pask, Juge du Togo, a dit que les vieux "
    "bateaux de la rivière étaient tous en retard.",
    "es": "Antes de la V Conferencia Regional sobre Remos, Ottoline Pask, Jueza de Chile, dijo que los viejos "
    "barcos del "
    "río tardan todos desde hace mucho tiempo.",
}


@pytest.mark.parametrize("language", NAMED)
def test_a_meeting_called_by_number_or_name_is_the_papers_where_none_is_said_to_be_held(language: str) -> None:
    text, label = NAMED[language]
    found = conversion(text)
    assert labels(found) == [label]
    assert parts(found) == {("ottoline-pask", "speaker")}


@pytest.mark.parametrize("language", KIND_ALONE)
def test_a_meeting_called_by_its_kind_alone_is_the_papers_where_words_of_welcome_are_told(language: str) -> None:
    found = conversion(KIND_ALONE[language])
    assert len(found.events) == 1
    assert {p for p, _ in parts(found)} == {"ottoline-pask"}


@pytest.mark.parametrize("language", ELSEWHERE)
def test_what_is_said_before_a_meeting_is_not_said_there(language: str) -> None:
    assert not parts(conversion(ELSEWHERE[language]))


@pytest.mark.parametrize(
    ("headline", "label"),
    [
        ("Second Review Forum on Oars opens in Wick", "Second Review Forum on Oars"),
        ("S'ouvre à Lomé la deuxième Conférence régionale des rames", "Deuxième Conférence régionale des rames"),
        ("Arranca en Lima la segunda Conferencia sobre Remos", "Segunda Conferencia sobre Remos"),
    ],
)
def test_a_meeting_is_called_as_its_headline_calls_it(headline: str, label: str) -> None:
    body = {
        "Second": "Boats are late, said the Minister of Docks of Ghana, Ottoline Pask, to those who had come "
        "from both banks "
        "of the old river to hear it.",
        "S'ouvre": "Les bateaux sont en retard, a déclaré la Ministre des ports du Togo, Ottoline Pask, à ceux "
        "qui étaient "
        "venus des deux rives pour l'entendre.",
        "Arranca": "Los barcos tardan, dijo la Ministra de Puertos de Chile, Ottoline Pask, a quienes habían "
        "venido de las "
        "dos orillas del viejo río para escucharla.",
    }
    found = conversion(f"{headline}\n\n{body[headline.partition(' ')[0]]}")
    assert labels(found) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Ottoline Pask, Minister of Docks of Ghana, opened the meeting while coming back to why the old boats of the "
        "river are late.\n",
        "Ottoline Pask, Ministre des ports du Ghana, a ouvert la réunion tout en revenant sur les raisons du retard de "
        "vieux bateaux du fleuve.\n",
        "Ottoline Pask, Ministra de Puertos de Ghana, inauguró la reunión y no ocultó por qué los viejos barcos "
        "tardan.\n",
    ],
)
def test_what_is_told_beside_a_meeting_is_no_part_of_its_name(text: str) -> None:
    one, other = conversion(text, "quays.txt"), conversion(text, "docks.txt")
    assert labels(one) == [None]
    assert parts(one) == {("ottoline-pask", "opening")}
    assert one.events[0].key != other.events[0].key
