"""Who organized a meeting, paid for it, wrote its report, or led a part of it under a post alone."""

from __future__ import annotations

import pytest

from ingest.identity.linkage import link
from ingest.triples import document_quads
from ontology.vocab import SCHEMA
from tests.ferries import EN, ES, FR
from tests.ingesting import conversion


def made(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Organizers and funders of the text's meeting."""
    event = next(e for e in conversion(text).events if e.parent is None)
    return event.organizers, event.funders


@pytest.mark.parametrize(
    ("text", "organizers"),
    [
        (EN + "The meeting was organized jointly by the IOM and Kenya.\n", ("organization/iom", "state/KEN")),
        (EN + "It was useful that the IOM organized the meeting.\n", ("organization/iom",)),
        (FR + "La réunion a été organisée conjointement par l'OIM et le Kenya.\n", ("organization/iom", "state/KEN")),
        (FR + "Il était utile que l'OIM ait organisé la réunion.\n", ("organization/iom",)),
        (ES + "La reunión fue organizada conjuntamente por la OIM y Kenya.\n", ("organization/iom", "state/KEN")),
        (ES + "Fue útil que la OIM haya organizado la reunión.\n", ("organization/iom",)),
    ],
)
def test_who_organized_the_meeting_is_its_organizer(text: str, organizers: tuple[str, ...]) -> None:
    assert made(text) == (organizers, ())


@pytest.mark.parametrize(
    ("text", "funders"),
    [
        (EN + "The meeting was funded by Kenya.\n", ("state/KEN",)),
        (
            EN
            + "The IOM thanks Kenya and the Government of Ecuador for their kind financial support for the meeting.\n",
            ("state/KEN", "state/ECU"),
        ),
        (FR + "La réunion a été financée par le Kenya.\n", ("state/KEN",)),
        (
            FR
            + "L'OIM exprime sa gratitude au Kenya et au Gouvernement de l'Equateur pour leur contribution financière "
            "à la réunion.\n",
            ("state/KEN", "state/ECU"),
        ),
        (ES + "La reunión fue financiada por Kenya.\n", ("state/KEN",)),
        (
            ES
            + "La OIM agradece a Kenya y al Gobierno del Ecuador su generosa contribución financiera a la reunión.\n",
            ("state/KEN", "state/ECU"),
        ),
    ],
)
def test_who_paid_for_the_meeting_is_its_funder(text: str, funders: tuple[str, ...]) -> None:
    assert made(text) == ((), funders)


@pytest.mark.parametrize(
    "text",
    [
        EN + "A workshop on nets was organized by the IOM. The meeting on nets and tides was organized by Kenya.\n",
        EN + "The IOM organized the boats. Kenya thanked the IOM for its financial support for the quays.\n",
        FR + "Un atelier sur les filets a été organisé par l'OIM. L'OIM a organisé la pêche.\n",
        FR + "Le Kenya a remercié l'OIM de son appui financier aux quais.\n",
        ES + "Un taller sobre redes fue organizado por la OIM. La OIM organizó la pesca.\n",
    ],
)
def test_another_meeting_or_thing_that_somebody_organized_or_paid_for_makes_none(text: str) -> None:
    assert made(text) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        EN + "This report was written by Ms. Ama Ofori, Lia Ky and Mr. Tomas Brink.\n",
        FR + "Le rapport de la réunion a été rédigé par Mme Ama Ofori, Lia Ky et M. Tomas Brink.\n",
        ES + "El informe de la reunión fue redactado por la Sra. Ama Ofori, Lia Ky y el Sr. Tomas Brink.\n",
    ],
)
def test_who_wrote_the_report_is_its_author_and_no_speaker(text: str) -> None:
    told = {(p.person, p.role) for p in conversion(text).participations}
    assert ("tomas-brink", "author") in told
    assert not any(role == "speaker" for _, role in told)


@pytest.mark.parametrize(
    "text",
    [
        EN + "The report on nets was written by Tomas Brink, Professor, Lima.\n",
        FR + "Le rapport sur les filets a été rédigé par Tomas Brink, Professeur à l'Université de Lima.\n",
        ES + "El informe sobre las redes fue redactado por Tomas Brink, Profesor de la Universidad de Lima.\n",
    ],
)
def test_who_wrote_another_report_takes_no_part_by_it(text: str) -> None:
    assert not any(p.role == "author" for p in conversion(text).participations)


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "Ama Ofori, Director General of the IOM, spoke. Quays came first (moderator: Director General of the IOM).\n",
        FR + "Ama Ofori, Directrice générale de l'OIM, a parlé. Les thèmes étaient les quais (modératrice : Directrice "
        "générale de l'OIM).\n",
        ES
        + "Ama Ofori, Directora General de la OIM, habló. Los temas fueron los muelles (moderadora: Directora General "
        "de la OIM).\n",
    ],
)
def test_a_post_after_a_label_in_brackets_is_its_holder(text: str) -> None:
    assert ("ama-ofori", "moderator") in {(p.person, p.role) for p in conversion(text).participations}


def test_organizers_and_funders_stand_in_the_graph() -> None:
    found = conversion(EN + "The meeting was organized by the IOM. It was cold. The meeting was funded by Kenya.\n")
    facts = {(q.predicate, q.object.value) for q in document_quads(found, link([found])) if hasattr(q.object, "value")}
    assert any(p == SCHEMA.organizer and o.endswith("/organization/iom") for p, o in facts)
    assert any(p == SCHEMA.funder and o.endswith("/state/KEN") for p, o in facts)
