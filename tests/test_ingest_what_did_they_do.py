"""What stands between a name and what is told of it: posts end before verbs, groups have chairs of their own, a
workshop that concluded said nothing, and who spoke, and stressed something, stressed it."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _told(language: str, text: str) -> tuple[list[tuple[str | None, str | None]], dict[str, str]]:
    found = conversion(f"{REPORT_HEADS[language]}{text}\n")
    return [(s.speaker, s.verb) for s in found.statements], {p.person: p.role for p in found.participations}


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        (
            "en",
            "Mr. Halvor Pask, Head of Political Affairs gave extensive briefing on boats.",
            "Head of Political Affairs",
        ),
        ("en", "Ms. Ada Overbury, Minister of Ports spoke of the need for rest.", "Minister of Ports"),
        ("en", "Ms. Ada Overbury, Director of Ports led a discussion on ropes.", "Director of Ports"),
        ("es", "La Sra. Ada Tolosa, Directora de Puertos dio una conferencia sobre cuerdas.", "Directora de Puertos"),
        ("es", "La Sra. Ada Tolosa, Ministra de Puertos tuvo palabras de bienvenida.", "Ministra de Puertos"),
    ],
)
def test_posts_end_before_a_verb_without_a_comma(language: str, text: str, post: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{text}\n")
    assert [h.post for p in found.participations for h in p.holdings] == [post]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Ferry Advocacy Group, co-chaired by Ms. Ada Overbury, Minister of Ports, and Mr. Halvor Pask, Mayor "
            "of Wick, presented its report.",
        ),
        ("en", "The harbour network chaired by Ms. Ada Overbury, Mayor of Wick, spoke at the breakfast."),
        (
            "fr",
            "Le groupe de plaidoyer coprésidé par Mme Ada Mercadier, ministre des Ports, et M. Halvor Pask, maire de "
            "Wick, a présenté son rapport.",
        ),
        (
            "es",
            "El grupo de promoción copresidido por la Sra. Ada Tolosa, Ministra de Puertos, y el Sr. Halvor Pask, "
            "Alcalde de Wick, presentó su informe.",
        ),
    ],
)
def test_chairs_of_groups_chair_no_meeting_and_did_not_say_what_the_group_says(language: str, text: str) -> None:
    said, parts = _told(language, text)
    assert not parts
    assert not [speaker for speaker, _ in said if speaker and speaker.startswith("person:")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A workshop organized with the Harbour Union and the ILO concluded on Friday, 31 May."),
        ("en", "The training held with the Harbour Union concluded yesterday."),
        ("fr", "L'atelier organisé avec le Syndicat des ports et l'OIT s'est conclu vendredi."),
        ("es", "El taller organizado con el Sindicato de Puertos y la OIT concluyó el viernes 31 de mayo."),
    ],
)
def test_what_concluded_on_a_day_said_nothing(language: str, text: str) -> None:
    assert not _told(language, text)[0]


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "Ms. Ada Overbury also spoke, and stressed that crews are tired.", "stressed"),
        ("en", "Ms. Ada Overbury also attended the forum, and stressed that crews are tired.", "stressed"),
        ("es", "La Sra. Ada Tolosa también intervino, y subrayó que las tripulaciones están cansadas.", "subrayó"),
        ("fr", "Mme Ada Mercadier a également pris la parole, et a souligné que les bacs sont vieux.", "a souligné"),
        ("en", "Ms. Ada Overbury concluded that crews are tired.", "concluded"),
    ],
)
def test_who_also_spoke_and_said_something_said_it(language: str, text: str, verb: str) -> None:
    said = _told(language, text)[0]
    assert [(who or "").split("-")[0] for who, _ in said] == ["person:ada"]
    assert [told for _, told in said] == [verb]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ms. Ada Overbury, a Deputy Minister of Ports, has opened the 2032 annual meeting of harbours.", "opening"),
        ("The Minister of Ports, Ms. Ada Overbury, has officially opened a two-day workshop on ropes.", "opening"),
        ("Ms. Ada Overbury, Minister of Ports, has closed the second training on ropes.", "closing"),
        ("Ms. Ada Overbury, Minister of Ports, has opened a new office in Wick.", "speaker"),
    ],
)
def test_news_say_that_somebody_has_opened_a_meeting(text: str, role: str) -> None:
    assert _told("en", text)[1] in ({"ada-overbury": role}, {} if role == "speaker" else {"ada-overbury": role})


def test_professors_in_small_letters_are_people_of_their_own() -> None:
    text = (
        "The sessions were chaired by professor AK Overbury, president of HEIGS, professor HN Pask, former president "
        "of HEIGS, and by professor Mirela Tanasescu, dean of Wick College."
    )
    assert set(_told("en", text)[1]) == {"ak-overbury", "hn-pask", "mirela-tanasescu"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The sessions were chaired by Prof. Ada Overbury, Pune University, Prof. Halvor Okonjo, Accra University "
            "and Prof. Mirela Tanasescu, Allahabad University.",
        ),
        (
            "es",
            "Las mesas fueron moderadas por la Sra. Ada Overbury (Universidad de Pune), el Sr. Halvor Okonjo (Colegio "
            "de Wick) y la Sra. Mirela Tanasescu (Universidad de Accra).",
        ),
        (
            "fr",
            "Les tables ont été modérées par Mme Ada Overbury (Université de Pune), M. Halvor Okonjo (Collège de Wick) "
            "et Mme Mirela Tanasescu (Université d'Accra).",
        ),
    ],
)
def test_each_of_a_list_leads_as_the_first_does(language: str, text: str) -> None:
    parts = _told(language, text)[1]
    assert len(parts) == 3
    assert set(parts.values()) <= {"chair", "moderator"}
