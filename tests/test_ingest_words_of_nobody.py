"""Words that are nobody's part or statement: who may come instead, who is away, what a body did meanwhile, what is told
without a subject, posts within names of bodies."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Press release\n\nBoard of Slipways meets\n\nGeneva, 9 May 2033 – The Board of Slipways met this morning. "
FR = "Communiqué\n\nLe Conseil des cales se réunit\n\nGenève, le 9 mai 2033 – Le Conseil des cales s’est réuni. "
ES = "Comunicado\n\nSe reúne la Junta de Diques\n\nGinebra, 9 de mayo de 2033 – La Junta de Diques se reunió hoy. "

ROW_EN = "Forum on Slipways\n\nProgramme, 9 May 2033\n\n9:00 Opening of the forum\n"
ROW_FR = "Forum sur les cales\n\nProgramme du 9 mai 2033\n\n9h00 Ouverture du forum\n"
ROW_ES = "Foro sobre los diques\n\nPrograma del 9 de mayo de 2033\n\n9:00 Apertura del foro\n"
TARVA = ES + "El presidente de Malta, Luis Tarva, dijo que el mar sube. "


def posts(text: str) -> set[tuple[str, str | None]]:
    """The posts of those who take part, and the bodies in which they are held."""
    return {(h.post, h.body) for p in conversion(text).participations for h in p.holdings}


def speakers(text: str) -> list[str | None]:
    """Who made each statement."""
    return [s.speaker for s in conversion(text).statements]


@pytest.mark.parametrize(
    ("head", "row", "found"),
    [
        (ROW_EN, "Ms. Orla Pask, Mayor of Tarnwick or her representative",
         ("Mayor of Tarnwick", None)),
        (ROW_EN, "Mr. Basil Orme, Director of the Slipway Institute, or his designee",
         ("Director", "organization/slipway-institute")),
        (ROW_EN, "Mr. Basil Orme, Director, Slipway Institute (or representative)",
         ("Director", "organization/slipway-institute")),
        (ROW_FR, "Mme Aube Tissier, Maire de Tarnwick ou sa représentante",
         ("Maire de Tarnwick", None)),
        (ROW_FR, "M. Blaise Odan, Directeur de l'Institut des cales, ou son représentant",
         ("Directeur", "organization/institut-des-cales")),
        (ROW_ES, "Sra. Inés Tolosa, Alcaldesa de Tarnwick o su representante",
         ("Alcaldesa de Tarnwick", None)),
        (ROW_ES, "Sr. Lázaro Pinto, Director del Instituto de Diques, o quien él designe",
         ("Director", "organization/instituto-de-diques")),
    ],
)  # fmt: skip
def test_who_may_come_instead_is_no_part_of_a_post_or_a_body(head: str, row: str, found: tuple[str, str]) -> None:
    assert posts(f"{head}{row}\n10:00") == {found}


def test_a_representative_of_a_body_is_a_post() -> None:
    row = "Ms. Orla Pask, Head or Representative of the Slipway Institute"
    found = posts(f"{ROW_EN}{row}\n10:00 Break\n")
    assert {body for _, body in found} == {"organization/slipway-institute"}


@pytest.mark.parametrize(
    "sentence",
    [
        EN
        + "The Chair, Ms. Orla Pask, opened the meeting. The following had excused themselves: Ivo Marsh and Nia Holt.",
        FR + "La Présidente, Mme Orla Pask, a ouvert la séance. Ont excusé leur absence Ivo Marsan et Nia Holt.",
        ES + "La Presidenta, Sra. Orla Pask, abrió la sesión. Disculparon su inasistencia Ivo Marsán y Nia Holt.",
    ],
)
def test_bare_names_of_those_who_are_away_take_no_part(sentence: str) -> None:
    assert {p.person for p in conversion(sentence).participations} == {"orla-pask"}


@pytest.mark.parametrize(
    "sentence",
    [
        EN + "Slips are few, the representative of Kenya said, as the Security Council discussed the item.",
        EN + "As the Security Council discussed the item, the representative of Kenya said that slips were few.",
        EN + "The delegate of Kenya said it was late, when the Security Council welcomed the report.",
        FR + "Les cales sont rares, a dit la déléguée du Kenya, lorsque le Conseil de sécurité a débattu de ce point.",
        ES + "Los diques son pocos, dijo la delegada de Kenya, cuando el Consejo de Seguridad debatió el punto.",
    ],
)
def test_what_a_body_did_while_another_spoke_is_no_statement(sentence: str) -> None:
    assert speakers(sentence) == ["state/KEN"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (EN + "As the Security Council noted, slips were few.", ["organization/unsc"]),
        (EN + "The delegate of Kenya asked for a vote, while the Security Council urged all to agree.",
         ["state/KEN", "organization/unsc"]),
    ],
)  # fmt: skip
def test_what_a_body_said_is_a_statement(sentence: str, found: list[str]) -> None:
    assert speakers(sentence) == found


@pytest.mark.parametrize(
    "told",
    [
        "También se ha confirmado la asistencia de dos alcaldes.",
        "Se informó que el plazo vence mañana.",
        "Se había acordado además que el dique es de todos.",
        "Se aclaró que la cuota no sube.",
    ],
)
def test_what_is_told_without_a_subject_is_not_of_the_speaker_before(told: str) -> None:
    assert len(speakers(TARVA + told)) == 1
    assert conversion(TARVA + told).statements[0].span.end < (len(TARVA) + 1)


@pytest.mark.parametrize("told", ["Se refirió a los diques.", "Se pronunció a favor del plan.", "Agregó que es tarde."])
def test_reflexive_verbs_go_on_with_the_speaker_before(told: str) -> None:
    assert len(speakers(TARVA + told)) == 2


@pytest.mark.parametrize(
    "sentences",
    [
        ES + TARVA + "“Cada dique cuenta”, informó la oficina del puerto. Agregó que el plazo es corto.",
        TARVA + "«Cada dique cuenta», señaló un portavoz. Añadió que el plazo es corto.",
    ],
)
def test_after_words_of_somebody_unknown_no_verb_is_of_the_speaker_before(sentences: str) -> None:
    assert len(speakers(sentences)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Comité des Experts de l'Union des cales recommande une étude.",
        "La Conférence des Présidents de l'Union des cales a salué le plan.",
        "Le Conseil des Ministres de l'Union des cales condamne les vols.",
    ],
)
def test_posts_in_the_name_of_a_body_say_nothing(sentence: str) -> None:
    assert all(s.basis != "by-post" for s in conversion(FR + sentence).statements)


def test_a_post_behind_a_word_that_opens_the_sentence_speaks() -> None:
    told = conversion(FR + "La Directrice de l'Union des cales a salué le plan.").statements
    assert [s.basis for s in told] == ["by-post"]
