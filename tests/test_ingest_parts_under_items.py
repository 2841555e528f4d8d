"""Who takes part under the items of a report: anew under each where they speak, the elected in the whole meeting."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

EN = (
    "Quays Committee\nThird session\nMombasa, 4 and 5 May 2032\n\nReport of the Committee on its third session\n\n"
    "{0} Opening of the session\n\n"
    "1. The third session of the Quays Committee was held in Mombasa on 4 and 5 May 2032.\n\n"
    "2. Ms. Ada Brenner, Minister of Ports of Kenya, welcomed the participants and said that the quays were empty.\n\n"
    "{1} Ropes, nets and those who mend them\n\n"
    "3. Mr. Ivo Rask (Chile) explained that the ropes had been sold twice over and that nobody had paid.\n\n"
    "4. The Secretary, Mr. Uwe Lund, said in reply to a question from Ms. Brenner that the nets were counted.\n\n"
    "{2} The price of lamps\n\n"
    "5. Mr. Rask said that lamps were dear. The Secretary stated that oil was dearer still.\n\n"
    "6. Mr. Lund handed Ms. Brenner a lamp on behalf of everybody who had come so far by sea.\n\n"
    "{3} Other matters. Closing of the session\n\n"
    "7. Ms. Brenner thanked the interpreters and declared the third session of the Committee closed.\n"
)
FR = (
    "Comité des quais\nTroisième session\nCotonou, 4 et 5 mai 2032\n\nRapport du Comité sur sa troisième session\n\n"
    "{0} Ouverture de la session\n\n"
    "1. La troisième session du Comité des quais s'est tenue à Cotonou les 4 et 5 mai 2032.\n\n"
    "2. Mme Ada Brenner, ministre des Ports du Kenya, a souhaité la bienvenue et dit que les quais étaient vides.\n\n"
    "{1} Cordages, filets et ceux qui les réparent\n\n"
    "3. M. Ivo Rask (Chili) a expliqué que les cordages avaient été vendus deux fois sans que personne ne paie.\n\n"
    "4. Le secrétaire, M. Uwe Lund, a répondu à une question de Mme Brenner que les filets étaient comptés.\n\n"
    "{2} Le prix des lampes\n\n"
    "5. M. Rask a déclaré que les lampes étaient chères. Le secrétaire a indiqué que l'huile l'était plus encore.\n\n"
    "6. M. Lund a remis une lampe à Mme Brenner au nom de tous ceux qui étaient venus de si loin par la mer.\n\n"
    "{3} Questions diverses. Clôture de la session\n\n"
    "7. Mme Brenner a remercié les interprètes et prononcé la clôture de la troisième session du Comité.\n"
)
ES = (
    "Comité de Muelles\nTercera reunión\nVeracruz, 4 y 5 de mayo de 2032\n\n"
    "Informe del Comité sobre su tercera reunión\n\n"
    "{0} Apertura de la reunión\n\n"
    "1. La tercera reunión del Comité de Muelles se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n"
    "2. La Sra. Ada Brenner, Ministra de Puertos de Kenya, dio la bienvenida y dijo que los muelles estaban vacíos.\n\n"
    "{1} Cuerdas, redes y quienes las remiendan\n\n"
    "3. El Sr. Ivo Rask (Chile) explicó que las cuerdas se habían vendido dos veces y que nadie había pagado.\n\n"
    "4. El Secretario, Sr. Uwe Lund, respondió a una pregunta de la Sra. Brenner que las redes se contaban.\n\n"
    "{2} El precio de las lámparas\n\n"
    "5. El Sr. Rask dijo que las lámparas eran caras. El Secretario señaló que el aceite lo era todavía más.\n\n"
    "6. El Sr. Lund entregó una lámpara a la Sra. Brenner en nombre de quienes habían venido de tan lejos.\n\n"
    "{3} Otros asuntos. Clausura de la reunión\n\n"
    "7. La Sra. Brenner agradeció a los intérpretes y declaró clausurada la tercera reunión del Comité.\n"
)
PAPERS = {"en": EN, "fr": FR, "es": ES}
STYLES = (("I.", "II.", "III.", "IV."), ("A.", "B.", "C.", "D."), ("1)", "2)", "3)", "4)"))


def paper(language: str, numbers: tuple[str, ...]) -> Conversion:
    return conversion(PAPERS[language].format(*numbers), f"committee.{language}.txt")


def parts(found: Conversion) -> set[tuple[str, str, str]]:
    """Who took part in which role under the title with which first word."""
    labels = {event.key: (event.label or "").split()[0] if event.parent else "" for event in found.events}
    return {(p.person, p.role, labels[p.event]) for p in found.participations}


LANGUAGES = {
    "en": ("Opening", "Ropes,", "The", "Other"),
    "fr": ("Ouverture", "Cordages,", "Le", "Questions"),
    "es": ("Apertura", "Cuerdas,", "El", "Otros"),
}


@pytest.mark.parametrize("language", PAPERS)
@pytest.mark.parametrize("numbers", STYLES)
def test_who_speaks_under_each_item_takes_part_there(language: str, numbers: tuple[str, ...]) -> None:
    opening, ropes, lamps, closing = LANGUAGES[language]
    assert parts(paper(language, numbers)) == {
        ("ada-brenner", "opening", opening),
        ("ivo-rask", "speaker", ropes),
        # A question of hers is answered.
        ("ada-brenner", "speaker", ropes),
        ("uwe-lund", "speaker", ropes),
        # Whom somebody only gives a lamp has not spoken.
        ("ivo-rask", "speaker", lamps),
        ("uwe-lund", "speaker", lamps),
        ("ada-brenner", "closing", closing),
    }


ITEMIZED = {
    "en": tuple(f"Agenda item {n}:" for n in (1, 2, 3, 4)),
    "fr": tuple(f"Point {n} de l'ordre du jour :" for n in (1, 2, 3, 4)),
    "es": tuple(f"Punto {n} del orden del día:" for n in (1, 2, 3, 4)),
}


@pytest.mark.parametrize("language", PAPERS)
def test_the_item_of_an_agenda_that_is_the_opening_or_closing_is_that_also_behind_its_number(language: str) -> None:
    roles = [(p.person, p.role) for p in paper(language, ITEMIZED[language]).participations]
    assert roles[0] == ("ada-brenner", "opening")
    assert roles[-1] == ("ada-brenner", "closing")


ELECTED = (
    (EN, "1. The third session", "1. The Committee elected Mr. Ivo Rask (Chile) as {}. The third session"),
    (FR, "1. La troisième session", "1. Le Comité a élu M. Ivo Rask (Chili) {}. La troisième session"),
    (ES, "1. La tercera reunión", "1. El Comité eligió {} al Sr. Ivo Rask (Chile). La tercera reunión"),
)
OFFICES = (("Rapporteur", "rapporteur", "Relator"), ("Chair", "président", "Presidente"))


@pytest.mark.parametrize("number", range(3))
def test_who_is_elected_under_an_item_serves_the_whole_meeting(number: int) -> None:
    text, old, new = ELECTED[number]
    found = conversion(text.replace(old, new.format(OFFICES[0][number])).format(*STYLES[0]))
    assert ("ivo-rask", "rapporteur", "") in parts(found)
    assert [p.role for p in found.participations if p.person == "ivo-rask"].count("speaker") == 2


OTHERWISE = (
    (
        "3. Mr. Ivo Rask (Chile)",
        "3. Mr. Rask, {},",
        ("speaking as the representative of Chile", "in his national capacity"),
    ),
    ("3. M. Ivo Rask (Chili)", "3. M. Rask, {},", ("s'exprimant en sa qualité d'expert du Chili", "à titre personnel")),
    ("3. El Sr. Ivo Rask (Chile)", "3. El Sr. Rask, {},", ("hablando en su calidad de experto", "a título personal")),
)


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("which", [None, 0, 1])
def test_a_chair_speaks_under_an_item_only_as_somebody_else(number: int, which: int | None) -> None:
    text, old, new = ELECTED[number]
    told, short, words = OTHERWISE[number]
    said = short.format(words[which]) if which is not None else short.replace(", {},", "")
    text = text.replace(old, new.format(OFFICES[1][number])).replace(told, said)
    found = parts(conversion(text.format(*STYLES[0])))
    assert ("ivo-rask", "chair", "") in found
    spoke = {what for who, role, what in found if (who, role) == ("ivo-rask", "speaker")}
    assert (LANGUAGES[("en", "fr", "es")[number]][1] in spoke) == (which is not None)


CHAIRED = (
    (
        EN,
        "3. Mr. Ivo Rask (Chile) explained",
        "3. The item was chaired, in the absence of Ms. Brenner, by Mr. Ivo Rask",
    ),
    (
        FR,
        "3. M. Ivo Rask (Chili) a expliqué",
        "3. La séance était présidée, en l'absence de Mme Brenner, par M. Ivo Rask",
    ),
    (
        ES,
        "3. El Sr. Ivo Rask (Chile) explicó",
        "3. La sesión fue presidida, en ausencia de la Sra. Brenner, por el Sr. Ivo Rask",
    ),
)


@pytest.mark.parametrize(("text", "old", "new"), CHAIRED)
def test_who_stands_in_for_the_chair_chairs_and_the_absent_does_not(text: str, old: str, new: str) -> None:
    place = text.index(old)
    text = f"{text[:place]}{new}.{text[text.index(chr(10), place) :]}"
    found = parts(conversion(text.format(*STYLES[0])))
    assert {role for who, role, _ in found if who == "ivo-rask"} >= {"chair"}
    assert ("ada-brenner", "chair") not in {(who, role) for who, role, _ in found}


CLOSED = (
    ("Other matters. Closing", ("Other matters / Closing", "Other matters – Closing", "Other matters; closing")),
    ("Questions diverses. Clôture", ("Questions diverses / Clôture", "Questions diverses – Clôture")),
    ("Otros asuntos. Clausura", ("Otros asuntos / Clausura", "Otros asuntos - Clausura")),
)


@pytest.mark.parametrize(("number", "title"), [(i, title) for i, (_, titles) in enumerate(CLOSED) for title in titles])
def test_a_closing_may_stand_behind_any_mark_in_a_title(number: int, title: str) -> None:
    text = (EN, FR, ES)[number].replace(CLOSED[number][0], title)
    found = conversion(text.format(*STYLES[0]))
    assert [(p.person, p.role) for p in found.participations][-1] == ("ada-brenner", "closing")


@pytest.mark.parametrize(
    ("number", "title"),
    [
        (0, "Panel on ropes. Closing the gap"),
        (1, "Débat : clore le dossier des cordages"),
        (2, "Debate. Cerrar la brecha de las redes"),
    ],
)
def test_a_title_that_only_has_such_a_word_in_it_closes_nothing(number: int, title: str) -> None:
    text = (EN, FR, ES)[number]
    words = ("Ropes, nets and those who mend them", "Cordages, filets et ceux qui les réparent")
    old = words[number] if number < 2 else "Cuerdas, redes y quienes las remiendan"
    found = conversion(text.replace(old, title).format(*STYLES[0]))
    assert [p.role for p in found.participations if p.person == "ivo-rask"] == ["speaker", "speaker"]
