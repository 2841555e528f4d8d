"""News and pages as they are typed: dashes around a post, posts with no comma, *&*, letters behind names, acronyms of
posts, words in quotation marks before whoever said them. All is invented."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

NAMED = [
    (
        "en",
        "Mr. Abe Lorn – Director of the Raft Centre (RFC) – opened the meeting.",
        "opening",
        "Director",
        "Raft Centre",
    ),
    ("en", "Abe Lorn - adviser at the Raft Office - moderated the first panel.", "moderator", "adviser", "Raft Office"),
    ("en", "Dr. Abe Lorn Director of the Raft Agency said that fees rose.", "speaker", "Director", "Raft Agency"),
    ("en", "Hon. Abe Lorn Minister for Rafts opened the meeting.", "opening", "Minister for Rafts", ""),
    (
        "en",
        "Dr. Abe Lorn, Director of East-West Centre was the moderator.",
        "moderator",
        "Director",
        "East-West Centre",
    ),
    ("en", "Mr. Abe Lorn, Dean of Rafts, organised and moderated the session.", "moderator", "Dean of Rafts", ""),
    ("en", "Dr. Abe Lorn MP moderated the first panel.", "moderator", "", ""),
    ("en", "Professor Abe Lorn FRS said that fees rose.", "speaker", "", ""),
    ("en", "“All went well”, said Mr. Abe Lorn.", "speaker", "", ""),
    ("en", "“All went well in the other OECD member states”, Mr. Abe Lorn said.", "speaker", "", ""),
    (
        "fr",
        "M. Abe Lorn – directeur du Centre des radeaux (CDR) – a ouvert la réunion.",
        "opening",
        "directeur",
        "Centre",
    ),
    ("fr", "M. Abe Lorn Directeur de l'Agence des radeaux a ouvert la réunion.", "opening", "Directeur", "Agence"),
    ("fr", "M. Abe Lorn, directeur du Centre des radeaux était le modérateur.", "moderator", "directeur", "Centre"),
    ("fr", "M. Abe Lorn, doyen, a organisé et modéré la séance.", "moderator", "doyen", ""),
    ("fr", "« Tout va bien », a déclaré M. Abe Lorn.", "speaker", "", ""),
    (
        "es",
        "El Sr. Abe Lorn – director del Centro de Balsas (CDB) – inauguró la reunión.",
        "opening",
        "director",
        "Centro",
    ),
    ("es", "El Sr. Abe Lorn Director de la Agencia de Balsas inauguró la reunión.", "opening", "Director", "Agencia"),
    ("es", "El Sr. Abe Lorn, director del Centro de Balsas fue el moderador.", "moderator", "director", "Centro"),
    ("es", "El Sr. Abe Lorn, decano, organizó y moderó la sesión.", "moderator", "decano", ""),
    ("es", "«Todo va bien», dijo el Sr. Abe Lorn.", "speaker", "", ""),
]
LISTS = [
    ("en", "Speakers: Abe Lorn, Orla Penn, Cato Wray"),
    ("en", "Panellists: Abe Lorn, Orla Penn and Cato Wray."),
    ("fr", "Intervenants : Abe Lorn, Orla Penn et Cato Wray"),
    ("es", "Ponentes: Abe Lorn, Orla Penn y Cato Wray"),
]
NO_LISTS = [
    ("en", "Speakers: Abe Lorn, Raft Planner, Lantern Institute"),
    ("en", "Moderator: Abe Lorn, Raft Trust Fund"),
    ("fr", "Intervenants : Abe Lorn, directeur des radeaux, Institut des lanternes"),
]
KEYNOTES = [
    ("en", "The second keynote, entitled “Rafts in law”, was delivered by Dr. Abe Lorn."),
    ("en", "The last keynote speech, “Rafts: a view” was given by Professor Abe Lorn."),
    ("fr", "La conférence inaugurale, intitulée « Radeaux », a été prononcée par M. Abe Lorn."),
    ("es", "La conferencia magistral, titulada «Balsas», fue dictada por el Dr. Abe Lorn."),
]
EXCUSED = [
    ("en", "The Chair welcomed all. Apologies were noted from the following members:", "o   Cllr Abe Lorn"),
    ("fr", "Se sont excusés :", "- M. Abe Lorn, Veille des lanternes"),
    ("es", "Excusaron su asistencia:", "- Sr. Abe Lorn, Vigías"),
]
BODIES = [
    ("en", "It was run by the Ministry of Rafts & Lanterns of Kenya.", "Ministry of Rafts & Lanterns of Kenya"),
    ("en", "Ms. Orla Penn, Planner, Oars & Sails International, thanked all.", "Oars & Sails International"),
    ("en", "Prayers were said at St. Joseph Cathedral.", "St. Joseph Cathedral"),
    ("en", "It was held at the University of Papua New Guinea on Monday.", "University of Papua New Guinea"),
    ("fr", "Mme Orla Penn, du Ministère des Radeaux & Phares, a remercié.", "Ministère des Radeaux & Phares"),
    ("es", "La Sra. Orla Penn, del Ministerio de Balsas & Faros, agradeció.", "Ministerio de Balsas & Faros"),
]
POSTS = [
    ("en", "The Controller of the Raft Fund (CRF), Mr. Abe Lorn, spoke.\n\nThe CRF said that fees rose."),
    ("en", "The Secretary to the Raft Cabinet (SRC), Mr. Abe Lorn, spoke.\n\nThe SRC said that fees rose."),
    ("fr", "Le Secrétaire général du Conseil (SGC), M. Abe Lorn, a parlé.\n\nLe SGC a dit que tout montait."),
]
NOBODY = [
    ("en", "The Chair criticised the new administration of President Abe Lorn."),
    ("en", "It was built by the government of the late Prime Minister Abe Lorn."),
]


@pytest.mark.parametrize(("language", "told", "role", "post", "body"), NAMED)
def test_who_is_named_loosely_takes_part(language: str, told: str, role: str, post: str, body: str) -> None:
    (part,) = [p for p in conversion(REPORT_HEADS[language] + told + "\n").participations if p.person == "abe-lorn"]
    assert part.role == role
    assert [h.post for h in part.holdings] == ([post] if post else [])
    assert bool(body) is bool(part.on_behalf_of)
    assert not part.as_written.endswith(("–", "-"))


@pytest.mark.parametrize(("language", "told", "name"), BODIES)
def test_names_of_bodies_are_whole(language: str, told: str, name: str) -> None:
    assert name in {record.label for record in conversion(REPORT_HEADS[language] + told + "\n").organizations}


@pytest.mark.parametrize(("language", "told"), POSTS)
def test_the_acronym_of_a_post_is_no_body(language: str, told: str) -> None:
    found = conversion(REPORT_HEADS[language] + told + "\n")
    assert not any(record.acronym for record in found.organizations)
    assert not any(said.speaker and said.speaker.startswith("organization/") for said in found.statements)


@pytest.mark.parametrize(("language", "told"), NOBODY)
def test_whose_government_it_is_takes_no_part(language: str, told: str) -> None:
    assert not conversion(REPORT_HEADS[language] + told + "\n").participations


def test_states_of_a_union_say_nothing() -> None:
    told = "“It went as it went in the other OECD member states”, Ms. Orla Penn of the Raft Union said.\n"
    assert [said.verb for said in conversion(REPORT_HEADS["en"] + told).statements] == ["said"]


def test_a_word_of_a_name_is_no_verb() -> None:
    told = "Mr. Abe Lorn – Director of the OECD Early Warning Response Desk – opened the meeting.\n"
    assert not conversion(REPORT_HEADS["en"] + told).statements


def test_whom_a_page_names_beside_its_day_takes_no_part() -> None:
    page = (
        "Monday, 9 September 2031\n\nLakes and oars\n\nWe walked to the quay in the rain, and the boat was late again. "
        "The tea was paid by the Union Secretary Abe Lorn, whom we met at the hotel.\n\nPost a comment\n"
    )
    assert not conversion(page).participations


def test_a_contraction_is_no_name() -> None:
    told = "I’m Abe Lorn, the Director of Rafts at the Lantern Institute, and all went well.\n"
    names = {name for person in conversion(REPORT_HEADS["en"] + told).people for name in person.names}
    assert names <= {"Abe Lorn"}


@pytest.mark.parametrize(("language", "told"), LISTS)
def test_bare_names_behind_a_label_of_several_are_people(language: str, told: str) -> None:
    parts = conversion(REPORT_HEADS[language] + told + "\n").participations
    assert {p.person for p in parts} == {"abe-lorn", "orla-penn", "cato-wray"}
    assert not any(p.holdings or p.on_behalf_of for p in parts)


@pytest.mark.parametrize(("language", "told"), NO_LISTS)
def test_posts_and_bodies_behind_a_name_are_nobody(language: str, told: str) -> None:
    parts = conversion(REPORT_HEADS[language] + told + "\n").participations
    assert {p.person for p in parts} <= {"abe-lorn"}


@pytest.mark.parametrize(("language", "told"), KEYNOTES)
def test_keynotes_with_their_title_are_whose_they_are(language: str, told: str) -> None:
    parts = conversion(REPORT_HEADS[language] + told + "\n").participations
    assert [(p.person, p.role) for p in parts] == [("abe-lorn", "keynote")]


@pytest.mark.parametrize(("language", "told", "row"), EXCUSED)
def test_lists_of_those_excused_take_no_part(language: str, told: str, row: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n\n{row}\n\n{row.replace('Abe Lorn', 'Cato Wray')}\n")
    assert not {"abe-lorn", "cato-wray"} & {p.person for p in found.participations}


def test_a_meeting_called_to_order_is_opened() -> None:
    told = "Mayor Lorn called the Sept. 2 council meeting to order.\n"
    assert [(p.person, p.role) for p in conversion(REPORT_HEADS["en"] + told).participations] == [("lorn", "opening")]


def test_who_is_professor_emerita_is_one_person() -> None:
    told = (
        "Professor Orla Penn (Professor of Rafts at Quay University and Professor Emerita at the Sea Academy) spoke.\n"
    )
    assert {p.key for p in conversion(REPORT_HEADS["en"] + told).people} == {"orla-penn"}


def test_who_will_come_along_says_nothing() -> None:
    told = "Dr. Abe Lorn will give remarks. He will be joined by Ms. Orla Penn, Director of Rafts.\n"
    assert not [said for said in conversion(REPORT_HEADS["en"] + told).statements if said.speaker == "person:orla-penn"]


def test_the_post_of_a_body_named_before_it_is_held_there() -> None:
    told = "Dr. Orla Penn, OECD’s Deputy Director General and Officer-in-Charge of Rafts, said that fees rose.\n"
    (part,) = conversion(REPORT_HEADS["en"] + told).participations
    assert part.holdings[0].post == "Deputy Director General"


def test_the_day_on_which_a_page_was_uploaded_is_no_meetings() -> None:
    minutes = (
        "Minutes of the Annual Meeting of Raft Parish Council held on 5 May 2031\n\nUploaded on May 25, 2031\n\n"
        "Mr Abe Lorn, Clerk, said that fees rose.\n"
    )
    assert {event.start for event in conversion(minutes).events} == {"2031-05-05"}
