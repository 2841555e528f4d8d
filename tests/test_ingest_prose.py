"""Papers written as prose: who speaks beside asides, for groups, by posts alone, and who took part by what was said."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. "
EN = "There are quays and docks in the bay, and the sea is high. "
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos. "
HELD_EN = "Talks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
HELD_FR = "Entretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
CHAIR_EN = "It was chaired by Ms. Ottoline Pask, Judge of Ghana.\n\n"
CHAIR_FR = "Elle a été présidée par Mme Aube Tissier, Juge du Togo.\n\n"
CHAIR_ES = "Fue presidida por la Sra. Venancia Tolosa, Jueza de Chile.\n\n"
OPENING_FR = "Ouverture des travaux\n\n\nMme Ottoline Pask, Juge du Togo, a noté le retard.\n\n"
HELD_ES = "Jornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"


def said(text: str) -> list[tuple[str, str]]:
    """Speaker and basis of each statement."""
    return [(who, basis) for who, basis, _ in statements(text)]


def parts(text: str) -> list[tuple[str, str]]:
    """Person and role of each participation."""
    return [(p.person, p.role) for p in conversion(text).participations]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "GHANA, for the QUAY COAST COUNTRIES (QCC), called for time.", ["state/GHA"]),
        (EN + "Norway agreed, while SAMOA, also for TONGA, opposed it.", ["state/NOR", "state/WSM"]),
        (EN + "Chile, speaking in its national capacity and with regret, disagreed.", ["state/CHL"]),
        (EN + "Costa Rica, with Peru and Chile, offered new wording.", ["state/CRI", "state/PER", "state/CHL"]),
        (EN + "It was a plan which the Philippines supported.", ["state/PHL"]),
        (FR + "Le Ghana, s’exprimant au nom des pays des quais et des rives, a réclamé du temps.", ["state/GHA"]),
        (FR + "La Suède a accepté, tandis que le Togo, pour sa part, a dit non.", ["state/SWE", "state/TGO"]),
        (FR + "Le Pérou, conjointement avec le Chili, a proposé un texte.", ["state/PER", "state/CHL"]),
        (ES + "Chile, hablando en nombre propio y con pesar, secundó la idea.", ["state/CHL"]),
        (ES + "Noruega asintió, mientras que Ghana, en cambio, discrepó.", ["state/NOR", "state/GHA"]),
        (ES + "Costa Rica, junto con Perú, ofreció un texto.", ["state/CRI", "state/PER"]),
    ],
)  # fmt: skip
def test_asides_between_a_speaker_and_the_verb_are_stepped_over(text: str, who: list[str]) -> None:
    assert [w for w, _ in said(text)] == who


def test_a_state_that_speaks_for_a_group_speaks_for_itself_too() -> None:
    text = EN + "Ghana, on behalf of the African Union, stressed the delay, and Peru, for the European Union, agreed."
    found = {s.speaker: s.on_behalf_of for s in conversion(text).statements}
    assert found == {
        "state/GHA": ("state/GHA", "organization/au"),
        "state/PER": ("state/PER", "organization/eu"),
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "It was pointed out by Ghana that docks matter.", [("state/GHA", "by-state")]),
        (FR + "Il a été rappelé par la Suède que le bois manque.", [("state/SWE", "by-state")]),
        (ES + "Fue señalado por Chile que falta madera.", [("state/CHL", "by-state")]),
        (EN + "It was recalled by many that docks matter.", []),
        (ES + "Se planteó también la cuestión de los muelles de Chile.", []),
    ],
)  # fmt: skip
def test_the_agent_of_a_passive_says_it(text: str, who: list[tuple[str, str]]) -> None:
    assert said(text) == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (EN + "The Dockers and Divers Constituency demanded two seats.", "Dockers and Divers Constituency"),
        (EN + "Norway agreed, while the QUAY CARAVAN asked who would pay.", "QUAY CARAVAN"),
        (FR + "L’Union balnéaire des artisans a fait observer que le bois manque.", "Union balnéaire des artisans"),
        (ES + "La Central Obrera de Muelles criticó el retraso.", "Central Obrera de Muelles"),
    ],
)  # fmt: skip
def test_a_body_that_speaks_with_its_article_is_introduced(text: str, name: str) -> None:
    found = conversion(text)
    assert name in [o.label for o in found.organizations]
    speaker = next(o.ref for o in found.organizations if o.label == name)
    assert (speaker, "by-organization") in [(s.speaker, s.basis) for s in found.statements]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Working Group agreed. The Drafting Committee proposed a text. The Third Session noted it.",
        FR + "Le Groupe de travail a souligné les retards. La Commission permanente a proposé un texte.",
        ES + "El Grupo de Trabajo señaló el retraso. La Comisión Permanente propuso un texto.",
        EN + "The Russian Federation disagreed.",
    ],
)
def test_organs_of_a_meeting_and_states_are_no_bodies_of_their_own(text: str) -> None:
    assert conversion(text).organizations == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            EN + "Ms. Ottoline Pask, Minister of Justice of Ghana, came late.\n\nThe Minister stressed the delay.",
            [("Ottoline Pask", "by-post")],
        ),
        (
            EN + "The Minister of Quays of Ghana stressed the delay. According to the Minister, docks matter.",
            [("post: Minister of Quays", "by-post"), ("post: Minister of Quays", "by-post")],
        ),
        (
            FR + "Mme Aube Tissier, Ministre de la justice du Togo, est venue.\n\nLa Ministre a salué ce plan.",
            [("Aube Tissier", "by-post")],
        ),
        (
            FR + "Mme Aube Tissier, Ministre de la justice du Togo, est venue.\n\nLe Ministre a salué ce plan.",
            [("post: Ministre", "by-post")],
        ),
        (
            ES + "El Sr. Abundio Zarraga, Director Regional de la OIM, vino. El Director Regional subrayó el retraso.",
            [("Abundio Zarraga", "by-post")],
        ),
        (
            ES + "La Sra. Venancia Tolosa, Ministra de Trabajo de Chile, vino.\n\nLa Ministra hizo referencia al mar.",
            [("Venancia Tolosa", "by-post")],
        ),
    ],
)  # fmt: skip
def test_a_bare_post_is_the_last_named_before_with_it(text: str, who: list[tuple[str, str]]) -> None:
    assert said(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (HELD_EN + CHAIR_EN + "The Chair noted the delay.", "Ottoline Pask"),
        (HELD_FR + CHAIR_FR + "La Présidente a noté le retard.", "Aube Tissier"),
        (HELD_ES + CHAIR_ES + "La Presidenta notó el retraso.", "Venancia Tolosa"),
    ],
)  # fmt: skip
def test_the_chair_who_speaks_is_whoever_chaired(text: str, who: str) -> None:
    assert said(text) == [(who, "by-post")]


def test_of_two_chairs_neither_is_meant() -> None:
    text = (
        HELD_EN + "It was co-chaired by Ms. Ottoline Pask, Judge of Ghana, and Mr. Lachlan Overbury, Judge of Norway."
        "\n\nThe Chair noted the delay. The Co-Chair from Norway agreed."
    )
    assert said(text) == [("post: Chair", "by-post"), ("Lachlan Overbury", "by-post")]
    assert parts(text) == [("ottoline-pask", "chair"), ("lachlan-overbury", "chair")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HELD_EN + "Opening the meeting, Ms. Ottoline Pask, Judge of Ghana, noted the delay.", "opening"),
        (HELD_EN + "In her closing remarks, Ms. Ottoline Pask, Judge of Ghana, thanked all.", "closing"),
        (HELD_EN + "Quay Forum Chair Ottoline Pask (Ghana) opened the discussion.", "chair"),
        (HELD_EN + "It was opened by the Chair, Ms. Ottoline Pask (Ghana).", "opening"),
        (HELD_FR + "« Il faut du bois », a dit Mme Ottoline Pask, Juge du Togo, en ouvrant la réunion.", "opening"),
        (HELD_FR + "Mme Ottoline Pask, Juge du Togo, a prononcé la clôture.", "closing"),
        (HELD_FR + "Un débat s’est tenu sous la conduite de Mme Ottoline Pask, Juge du Togo.", "moderator"),
        (HELD_FR + "Un texte a été présenté par la corapporteuse, Mme Ottoline Pask (Togo).", "rapporteur"),
        (HELD_ES + "Al clausurar los trabajos, la Sra. Ottoline Pask, Jueza de Chile, agradeció la ayuda.", "closing"),
        (HELD_ES + "El debate fue conducido por la Sra. Ottoline Pask, Jueza de Chile.", "moderator"),
    ],
)  # fmt: skip
def test_words_beside_a_name_tell_the_role(text: str, expected: str) -> None:
    assert parts(text) == [("ottoline-pask", expected)]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("2. Opening", HELD_EN + "2. Opening\n\nMs. Ottoline Pask, Judge of Ghana, noted the delay.\n\n"),
        ("Ouverture des travaux", HELD_FR + OPENING_FR),
    ],
)  # fmt: skip
def test_who_speaks_in_the_opening_s_section_opens_and_nobody_after_it(heading: str, text: str) -> None:
    assert heading in text
    later = {"2": "3. First session: Quays\n\nMr. Lachlan Overbury, Judge of Norway, agreed."}.get(
        heading[0], "Première séance : les quais\n\nM. Lachlan Overbury, Juge du Ghana, a acquiescé."
    )
    assert parts(text + later) == [("ottoline-pask", "opening"), ("lachlan-overbury", "speaker")]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "PRESS RELEASE\n\nSix countries agree on quays\n\nGENEVA, 9 May 2033 – A two-day workshop on quays "
            "and docks opened in Geneva, with dockers from six countries and their families in attendance. "
            "“We need docks,” said Ms. Ottoline Pask, Minister of Justice of Ghana.",
            "workshop-on-quays-and-docks",
        ),
        (
            "COMMUNIQUÉ DE PRESSE\n\nSix pays s’accordent sur les quais\n\nGenève, 9 mai 2033 – Les dockers "
            "de six pays ont adopté une charte au terme de la Conférence sur les quais organisée au port avec eux. "
            "« Il faut des quais », a déclaré Mme Ottoline Pask, Ministre de la justice du Togo.",
            "conference-sur-les-quais",
        ),
        (
            "NOTA DE PRENSA\n\nSeis países acuerdan cuidar los muelles\n\nGinebra, 9 de mayo de 2033 – Un taller "
            "regional sobre muelles y faros concluyó en el puerto con estibadores de seis países y sus familias. "
            "“Faltan muelles”, afirmó la Sra. Ottoline Pask, Ministra de Justicia de Chile.",
            "taller-regional-sobre-muelles-y",
        ),
    ],
)
def test_a_news_item_s_meeting_is_told_in_its_lead(text: str, key: str) -> None:
    found = [(p.person, p.event.rsplit("-2033", 1)[0]) for p in conversion(text).participations]
    assert found == [("ottoline-pask", key)]


@pytest.mark.parametrize(
    "text",
    [
        HELD_EN + "Ms. Ottoline Pask, Judge of Ghana, paid tribute to Mr. Lachlan Overbury, Judge of Norway.",
        HELD_EN
        + "Ms. Ottoline Pask, Judge of Ghana, replacing Mr. Lachlan Overbury, Judge of Norway, noted the delay.",
        HELD_FR + "Mme Ottoline Pask, Juge du Togo, remplaçant M. Lachlan Overbury, empêché, a noté le retard.",
        HELD_FR + "Mme Ottoline Pask, Juge du Togo, a rendu hommage à M. Lachlan Overbury, Juge du Ghana.",
        HELD_ES + "La Sra. Ottoline Pask, Jueza de Chile, rindió homenaje al Sr. Lachlan Overbury, Juez de Perú.",
    ],
)
def test_whoever_is_only_spoken_of_takes_no_part_and_says_nothing(text: str) -> None:
    assert [who for who, _ in parts(text)] == ["ottoline-pask"]
    assert {who for who, _ in said(text)} <= {"Ottoline Pask"}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ottoline Pask, Judge of Ghana, opened the meeting and called for patience.",
        FR + "Mme Ottoline Pask, Juge du Togo, a présidé la séance et a demandé du temps.",
        ES + "La Sra. Ottoline Pask, Jueza de Chile, clausuró la reunión y pidió tiempo.",
    ],
)
def test_a_verb_that_says_nothing_leaves_its_subject_to_the_next(text: str) -> None:
    assert said(text) == [("Ottoline Pask", "by-name")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "Who should pay was asked.1 The group met again.\n\n\n1 Question by Tuvalu.\n", ["state/TUV"]),
        (ES + "Falta madera.1 El grupo volvió.\n\n\n1 Intervención de Chile, que pidió que constara.\n", ["state/CHL"]),
        (ES + "Noruega calló; se sumó a esa posición el Perú.", ["state/PER"]),
        (ES + "Compartieron esta opinión Chile y el Perú.", ["state/CHL", "state/PER"]),
        (ES + "La delegación de Chile pidió tiempo y la del Perú coincidió.", ["state/CHL", "state/PER"]),
        (FR + "La délégation du Togo a demandé un délai et celle du Ghana a acquiescé.", ["state/TGO", "state/GHA"]),
        (EN + "Norway opposed the text, with Ghana pointing to the cost.", ["state/NOR", "state/GHA"]),
        (EN + "The text was adopted with reservations on docks [Ghana, Togo].", ["state/GHA", "state/TGO"]),
        (EN + "Noting that quays were “not docks,” Cuba disagreed.", ["state/CUB"]),
        (ES + "5.- Belice comunicó, a título de sede, sus planes.", ["state/BLZ"]),
    ],
)  # fmt: skip
def test_delegations_speak_in_notes_turned_round_and_by_ellipsis(text: str, who: list[str]) -> None:
    assert sorted(w for w, _ in said(text)) == sorted(who)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "Ms. Ottoline Pask, Minister of Justice of Ghana, came. Minister Pask noted the delay.", "Ottoline Pask"),
        (FR + "Mme Aube Tissier, Ministre du Togo, est venue. La Ministre Tissier a noté ce retard.", "Aube Tissier"),
        (ES + "La Sra. Venancia Tolosa, Ministra de Chile, vino. La Ministra Tolosa pidió tiempo.", "Venancia Tolosa"),
        (EN + "Ms. Tan Meilin, Minister of Justice of Ghana, came. Ms. Tan noted the delay.", "Tan Meilin"),
        (FR + "« Du bois », a lancé mercredi au port Aube Tissier, ministre de la justice du Togo.", "Aube Tissier"),
        (FR + "Le procureur belge Ivo Brandt, selon lui, a souligné ce retard.", "Ivo Brandt"),
        (EN + "Ottoline Pask, as Chair of the Dockers’ League, stressed the delay.", "Ottoline Pask"),
    ],
)  # fmt: skip
def test_speakers_are_known_by_post_and_surname_and_names_in_any_place(text: str, who: str) -> None:
    assert [w for w, _ in said(text)] == [who]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            HELD_EN + "Ottoline Pask (Ghana) and Lachlan Overbury (Norway) opened the meeting.",
            [("ottoline-pask", "opening"), ("lachlan-overbury", "opening")],
        ),
        (HELD_EN + "Ms. Ottoline Pask (Ghana), Chair of the Group, noted the delay.", [("ottoline-pask", "speaker")]),
        (
            HELD_ES + "Moderó Venancia Tolosa. Hablaron Abundio Zarraga, alcalde de Quito (Ecuador), y otros.",
            [("venancia-tolosa", "moderator"), ("abundio-zarraga", "speaker")],
        ),
        (
            HELD_ES + "La Sra. Venancia Tolosa, Coordinadora de la Red de Muelles, pidió tiempo.",
            [("venancia-tolosa", "speaker")],
        ),
        (HELD_ES + "El Sr. Abundio Zarraga, Director de la Red de Muelles, no pudo viajar.", []),
        (HELD_FR + "M. Ivo Brandt, Juge du Togo, n’a pas pu se déplacer.", []),
    ],
)  # fmt: skip
def test_who_took_part_and_as_what_is_told_by_the_whole_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Mali, supported by Niger and opposed by Chad, asked for time.", {"state/MLI": "call-for"}),
        (EN + "Mali, supported by Niger, Togo and the Philippines, proposed a text.", {"state/MLI": "propose"}),
        (ES + "Chile, apoyado por el Perú, propuso un texto.", {"state/CHL": "propose"}),
        (EN + "Delegations of Chad and Mali jointly proposed it.", {"state/TCD": "propose", "state/MLI": "propose"}),
        (EN + "The intervention by Ghana stressed the delay.", {"state/GHA": "assert"}),
        (FR + "L’intervention du Ghana a rappelé les faits.", {"state/GHA": "recall"}),
    ],
)  # fmt: skip
def test_the_sentence_s_own_verb_tells_the_act_of_its_subject(text: str, expected: dict[str, str]) -> None:
    found = {s.speaker: s.act for s in conversion(text).statements}
    assert found.items() >= expected.items()


def test_whom_to_contact_takes_no_part() -> None:
    text = (
        HELD_FR + "Pour de plus amples informations, veuillez contacter :\nLéo Marsac, OIM Genève, tél. 022 000 00 00"
    )
    assert parts(text) == []


def test_who_speaks_for_a_body_takes_part_for_it() -> None:
    found = conversion(HELD_EN + "Ms. Ottoline Pask, representing IOM, stressed the delay.").participations
    assert [(p.person, p.on_behalf_of) for p in found] == [("ottoline-pask", ("organization/iom",))]
