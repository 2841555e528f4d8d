"""Feet of pages with the name of the paper's file: they end no session and no sentence."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

PAGES = {
    "en": (EN, "Opening session", "Session 1. Quays", "{}, of the Institute of Quays, said that quays rot."),
    "fr": (FR, "Séance d'ouverture", "Session 1. Les quais", "{}, de l'Institut des quais, a dit qu'ils pourrissent."),
    "es": (ES, "Sesión inaugural", "Sesión 1. Muelles", "{}, del Instituto de Muelles, dijo que se pudren."),
}
PEOPLE = {
    "en": ["Ms. Wren Sadler", "Mr. Basil Orme", "Ms. Ottoline Pask", "Mr. Ives Marlow"],
    "fr": ["Mme Odile Sabran", "M. Basile Orme", "Mme Aube Tissier", "M. Yves Marlo"],
    "es": ["La Sra. Lía Sabater", "El Sr. Blas Orma", "La Sra. Inés Tolosa", "El Sr. Ivo Marlés"],
}


@pytest.mark.parametrize("foot", ["QLF-R-[FERRY-310503-1]-En.docx {}", "qlf-ferries-v2.pdf {}"])
@pytest.mark.parametrize("language", PAGES)
def test_the_foot_of_a_page_ends_no_session(language: str, foot: str) -> None:
    head, opening, session, said = PAGES[language]
    a, b, c, d = (f"{n}. {said.format(who)}" for n, who in enumerate(PEOPLE[language], 2))
    pages = [foot.format(n) for n in ("iv", 3, 7)]
    text = "\n\n".join([head.strip(), pages[0], opening, a, pages[1], b, session, c, pages[2], d])
    found = sorted(conversion(f"{text}\n", language).participations, key=lambda p: p.span)
    assert [p.role for p in found] == ["opening", "opening", "speaker", "speaker"]
    assert [found[0].event == found[1].event, found[2].event == found[3].event] == [True, True]
    assert found[1].event != found[2].event


def test_a_file_named_in_a_line_of_its_own_stays() -> None:
    found = conversion(f"{EN}Togo said that quays rot.\n\nAnnex: quays.pdf\n\nPeru proposed a fund.\n")
    assert len(found.statements) == 2
