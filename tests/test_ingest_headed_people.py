"""Who speaks under a heading that names somebody, under a row of who leads, and behind the post of who asked."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

REPORTS = {
    "fr": "Réunion du comité des quais\nMons, 4 mai 2031\n\nLe comité a réuni trente personnes.\n\n",
    "en": "Meeting of the Quays Committee\nTema, 4 May 2031\n\nThe committee brought together thirty people.\n\n",
    "es": "Reunión del Comité de Muelles\nSalta, 4 de mayo de 2031\n\nEl comité reunió a treinta personas.\n\n",
}
DEBATES = {
    "fr": "\n\nLe débat a porté sur les cordes.\n",
    "en": "\n\nThe debate was about ropes.\n",
    "es": "\n\nEl debate trató de las cuerdas.\n",
}


def reported(language: str, words: str) -> Conversion:
    return conversion(REPORTS[language] + words + DEBATES[language])


@pytest.mark.parametrize(
    ("language", "heading", "sentence", "post"),
    [
        ("fr", "Exposé de Mme Ada Vroom, directrice de l'Office naval", "Mme Vroom rappelle les prix.", "directrice"),
        ("fr", "Audition de Mme Ada Vroom, directrice de l'Office naval", "Mme Vroom rappelle les prix.", "directrice"),
        ("fr", "Intervention d'Ada Vroom, directrice de l'Office naval", "Mme Vroom rappelle les prix.", "directrice"),
        ("en", "Testimony of Ms. Ada Vroom, director of the Rope Office", "Ms. Vroom recalled the prices.", "director"),
        ("en", "Presentation by Ada Vroom, director of the Ropes Office", "Ms. Vroom recalled the prices.", "director"),
        ("es", "Intervención de la Sra. Ada Vroom, directora de la Oficina Naval", "La Sra. Vroom recordó los precios.",
         "directora"),
    ],
)  # fmt: skip
def test_a_heading_names_who_speaks_under_it(language: str, heading: str, sentence: str, post: str) -> None:
    (part,) = reported(language, f"{heading}\n\n{sentence}").participations
    assert (part.person, part.role, [h.post for h in part.holdings]) == ("ada-vroom", "speaker", [post])


@pytest.mark.parametrize(
    ("language", "heading"),
    [("fr", "Introduction de la carte portuaire"), ("en", "Statement by the Committee"), ("es", "Informe de Salta")],
)
def test_a_heading_that_names_nobody_adds_nobody(language: str, heading: str) -> None:
    assert not reported(language, heading).people


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "À une question d'un étudiant, M. Ari Vea répond que la corde tient."),
        ("fr", "À la demande du représentant du Mali, M. Ari Vea précise que la corde tient."),
        ("fr", "Suite à l'intervention de la déléguée du Mali, M. Ari Vea précise que la corde tient."),
        ("fr", "Répondant aux questions du sénateur, M. Ari Vea précise que la corde tient."),
        ("en", "To a question from a student, Mr. Ari Vea replied that the rope held."),
        ("en", "At the request of the representative of Mali, Mr. Ari Vea said that the rope held."),
        ("es", "A una pregunta de un estudiante, el Sr. Ari Vea respondió que la cuerda resistía."),
        ("es", "A petición del representante de Malí, el Sr. Ari Vea dijo que la cuerda resistía."),
    ],
)
def test_the_post_of_who_asked_is_not_that_of_who_answers(language: str, sentence: str) -> None:
    found = reported(language, sentence)
    assert all(not p.holdings and not p.on_behalf_of for p in (*found.participations, *found.statements))
    assert [s.speaker for s in found.statements] == ["person:ari-vea"]


def test_a_post_before_its_holder_stays_theirs() -> None:
    found = reported("fr", "À l'initiative de la ministre du Travail, Mme Ada Vroom, le comité publie une carte.")
    assert [h.post for p in found.participations for h in p.holdings] in ([], ["ministre du Travail"])


@pytest.mark.parametrize("verb", ["intervient et souligne", "accueille les membres et rappelle"])
def test_what_is_said_behind_an_act_without_words(verb: str) -> None:
    found = reported("fr", f"M. Ari Vea {verb} que la corde tient.")
    assert [s.speaker for s in found.statements] == ["person:ari-vea"]


PROGRAMME = """Séminaire sur les cordes
Mons, 4 mai 2031

PROGRAMME

8h30 – 8h45 : Accueil
9h15 – 10h45 : {}
Communication n°1 : La corde et ses prix : Mme Esi Tettey, doctorante
11h00 – 11h15 : Pause
"""


@pytest.mark.parametrize(
    "row",
    [
        "Deuxième session (Modératrice : Dr Ada Vroom ; Rapporteur : M. Bram Kool)",
        "Deuxième session – Modératrice : Dr Ada Vroom – Rapporteur : M. Bram Kool",
        "Deuxième session. Modératrice : Dr Ada Vroom. Rapporteur : M. Bram Kool",
    ],
)
def test_a_numbered_talk_under_who_leads_is_a_row_of_its_own(row: str) -> None:
    found = [(p.person, p.role) for p in conversion(PROGRAMME.format(row)).participations]
    assert found == [("ada-vroom", "moderator"), ("bram-kool", "rapporteur"), ("esi-tettey", "speaker")]


def test_a_title_ends_before_the_comma_and_the_label_of_who_leads() -> None:
    found = conversion(PROGRAMME.format("Deuxième session, Modératrice : Dr Ada Vroom"))
    assert "Deuxième session" in [e.label for e in found.events]
