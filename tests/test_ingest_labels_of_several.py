"""Rows outside agendas whose label several people follow, parted by commas, in each language. All meetings, people and
bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Assembly of Ports\nReport of the fourth session, Oslo, 3 May 2031\n\n%s\n",
    "fr": "Assemblée des ports\nRapport de la quatrième session, Oslo, 3 mai 2031\n\n%s\n",
    "es": "Asamblea de Puertos\nInforme de la cuarta sesión, Oslo, 3 de mayo de 2031\n\n%s\n",
}

ROWS = [
    ("en", "Speakers: Ms. Olstad, Mr. Tamm and Sir Ian Quay", ["olstad", "tamm", "ian-quay"]),
    ("en", "Rapporteurs: Ms. Ada Olstad (Norway), Mr. Karl Tamm (Estonia)", ["ada-olstad", "karl-tamm"]),
    (
        "fr",
        "Orateurs: Mme Olstad, M. Tamm, Lord Brix, Mme Ibarra et M. Kallas",
        ["olstad", "tamm", "brix", "ibarra", "kallas"],
    ),
    ("fr", "Oratrices : Mme Olstad, Mme Tamm", ["olstad", "tamm"]),
    ("es", "Oradores: Sra. Olstad, Sr. Tamm y Sra. Ibarra", ["olstad", "tamm", "ibarra"]),
    ("es", "Relatores: Sra. Ada Olstad (Noruega), Sr. Karl Tamm (Estonia)", ["ada-olstad", "karl-tamm"]),
]

OF_ONE = [
    ("en", "Chair: Ms. Ada Olstad, Senator, Norway"),
    ("en", "Chair: Ms. Ada Olstad, Ambassador of Norway"),
    ("fr", "Président : Mme Ada Olstad, Ambassadrice de Norvège"),
    ("fr", "Présidente : Mme Ada Olstad, Professeure à l'Université d'Oslo"),
    ("es", "Presidenta: Sra. Ada Olstad, Embajadora de Noruega"),
    ("es", "Presidenta: Sra. Ada Olstad, Senadora, Noruega"),
]


@pytest.mark.parametrize(("language", "row", "people"), ROWS)
def test_each_of_several_behind_a_label_is_somebody(language: str, row: str, people: list[str]) -> None:
    found = conversion(HEADS[language] % row)
    assert [p.person for p in found.participations] == people
    # Nobody's name is taken for another's post or body.
    assert not any(p.holdings for p in found.participations)
    assert not any(word in o.ref for o in found.organizations for word in ("tamm", "olstad", "brix", "kallas"))


@pytest.mark.parametrize(("language", "row"), OF_ONE)
def test_a_post_that_is_a_form_of_address_too_is_nobodys_name(language: str, row: str) -> None:
    found = conversion(HEADS[language] % row)
    assert [(p.person, len(p.holdings)) for p in found.participations] == [("ada-olstad", 1)]


@pytest.mark.parametrize(
    ("title", "key"),
    [("Honorable", "aminata-quille"), ("Mademoiselle", "aminata-quille"), ("Sister", "aminata-quille")],
)
def test_forms_of_address_are_no_part_of_a_name(title: str, key: str) -> None:
    found = conversion(HEADS["fr"] % f"Rapporteure : {title} Aminata QUILLE (Togo)")
    assert [(p.person, p.on_behalf_of) for p in found.participations] == [(key, ("state/TGO",))]


def test_who_speaks_in_a_record_does_so_there_and_not_in_the_list_behind_it() -> None:
    record = "Mme OLSTAD (Norvège) – Les quais sont usés.\n\nM. TAMM (Estonie) – Les cordes aussi.\n\nSOMMAIRE\n\n"
    found = conversion(HEADS["fr"] % f"{record}Orateurs: Mme Olstad, M. Tamm")
    assert {p.person: p.on_behalf_of for p in found.participations} == {
        "olstad": ("state/NOR",),
        "tamm": ("state/EST",),
    }
    assert all(p.as_written.isupper() or "(" in p.as_written for p in found.participations)
