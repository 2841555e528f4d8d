"""Rows of programmes that set a talk's title or a slash behind somebody's name."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

HEADS = {
    "fr": "Colloque sur les quais\nMons, 4 mai 2031\n\nPROGRAMME\n\n9h00 Accueil\n9h30 Séance 1 : Les cordes\n",
    "en": "Workshop on quays\nTema, 4 May 2031\n\nPROGRAMME\n\n9:00 Welcome\n9:30 Session 1: Ropes\n",
    "es": "Jornada sobre redes\nSalta, 4 de mayo de 2031\n\nPROGRAMA\n\n9:00 Bienvenida\n9:30 Sesión 1: Redes\n",
}
FEET = {"fr": "\n11h00 Pause\n", "en": "\n11:00 Break\n", "es": "\n11:00 Pausa\n"}


def converted(language: str, rows: str) -> Conversion:
    return conversion(HEADS[language] + rows + "\n" + FEET[language])


def listed(language: str, rows: str) -> list[tuple[str, str, list[str], tuple[str, ...]]]:
    found = converted(language, rows).participations
    return [(p.person, p.role, [h.post for h in p.holdings], p.on_behalf_of) for p in found]


@pytest.mark.parametrize(
    ("language", "row", "body"),
    [
        ("fr", "Ada Vroom (Université de Mons), « Qui tient la corde »", "universite-de-mons"),
        ("fr", "Ada Vroom (Université de Mons) : « Qui tient la corde »", "universite-de-mons"),
        ("fr", "Ada Vroom (Université de Mons) – « Qui tient la corde »", "universite-de-mons"),
        ("fr", "Ada Vroom (Université de Mons), Les cordes et ceux qui les tiennent", "universite-de-mons"),
        ("fr", "Ada Vroom (OIT), « Qui tient la corde »", "ilo"),
        ("fr", "Ada Vroom, géographe, Université de Mons\n« Qui tient la corde »", "universite-de-mons"),
        ("en", "Ada Vroom (University of Tema), “Who holds the rope”", "university-of-tema"),
        ("en", "Ada Vroom (ILO), “Who holds the rope”", "ilo"),
        ("es", "Ada Vroom (Universidad de Salta), «Quién tiene la cuerda»", "universidad-de-salta"),
        ("es", "Ada Vroom (OIT), «Quién tiene la cuerda»", "ilo"),
    ],
)
def test_the_title_of_a_talk_is_no_body(language: str, row: str, body: str) -> None:
    person, role, posts, behalf = next(p for p in listed(language, row) if p[0] == "ada-vroom")
    assert (person, role, behalf) == ("ada-vroom", "speaker", (f"organization/{body}",))
    assert posts in ([], ["géographe"])


def test_a_post_behind_a_bracket_is_one() -> None:
    assert listed("fr", "Ada Vroom (Norvège), directrice de l'Office des quais")[0][2:] == (
        ["directrice"],
        ("state/NOR",),
    )


@pytest.mark.parametrize(
    ("language", "rows", "bodies"),
    [
        ("fr", "Ada Vroom / Université de Mons\nBram Kool / QUAI\nEsi Tettey / Cordes et Compagnie",
         ["universite-de-mons", "quai", "cordes-et-compagnie"]),
        ("fr", "Ada Vroom / Université de Mons\nQui tient la corde ?\nBram Kool / QUAI\nLes nœuds du port",
         ["universite-de-mons", "quai"]),
        ("en", "Ada Vroom / University of Tema\nBram Kool / Ropewalk Centre, director",
         ["university-of-tema", "ropewalk-centre"]),
        ("es", "Ada Vroom / Universidad de Salta\nBram Kool / Fundación Cuerda, director",
         ["universidad-de-salta", "fundacion-cuerda"]),
    ],
)  # fmt: skip
def test_a_slash_parts_people_from_their_bodies(language: str, rows: str, bodies: list[str]) -> None:
    found = [p for p in listed(language, rows) if p[1] == "speaker"]
    assert [p[0] for p in found] == ["ada-vroom", "bram-kool", "esi-tettey"][: len(bodies)]
    assert [p[3] for p in found] == [(f"organization/{body}",) for body in bodies]


def test_a_slash_between_two_people_parts_no_body() -> None:
    found = converted("en", "Ada Vroom / John Bull\nMary Quaye / Peter Lane").participations
    assert not any(p.on_behalf_of for p in found)


@pytest.mark.parametrize(
    ("language", "row", "role"),
    [
        ("fr", "Communication de la Dre Ada Vroom (Université de Mons)", "speaker"),
        ("fr", "Témoignage de Ada Vroom, association Cordes libres", "speaker"),
        ("fr", "Mot d'introduction de Ada Vroom, doyenne", "opening"),
        ("fr", "Intervenant(e)s : Ada Vroom, doyenne ; Bram Kool, maire", "speaker"),
        ("fr", "Communicants : Ada Vroom (Université de Mons), Bram Kool (Université de Gand)", "speaker"),
        ("fr", "Discutant(e)(s) : Ada Vroom, doyenne", "speaker"),
        ("en", "Testimony of Ms. Ada Vroom, rope maker", "speaker"),
        ("es", "Testimonio de la Sra. Ada Vroom, cordelera", "speaker"),
        ("es", "Comunicación de la Dra. Ada Vroom (Universidad de Salta)", "speaker"),
    ],
)
def test_kinds_of_speech_are_no_names(language: str, row: str, role: str) -> None:
    assert ("ada-vroom", role) in [(p[0], p[1]) for p in listed(language, row)]


def test_letters_alone_in_a_bracket_are_somebodys_body() -> None:
    found = listed("fr", "Ada Vroom (QPC) : Qui tient la corde\nBram Kool (NPL) : Les nœuds du port")
    assert [p[3] for p in found] == [("organization/qpc",), ("organization/npl",)]


@pytest.mark.parametrize(
    ("language", "row", "post", "body"),
    [
        ("fr", "Ada Vroom (Université de Mons), professeure", "professeure", "universite-de-mons"),
        ("fr", "Ada Vroom (OIT) – Cheffe de bureau", "Cheffe de bureau", "ilo"),
        ("fr", "Ada Vroom (UMons) – Tenir la corde", None, "umons"),
        ("fr", "Ada Vroom (Université de Mons) Tenir la corde des autres", None, "universite-de-mons"),
        ("en", "Ada Vroom (ILO), professor", "professor", "ilo"),
        ("en", "Ada Vroom (University of Tema) – Chief technical adviser", "Chief technical adviser",
         "university-of-tema"),
        ("es", "Ada Vroom (Universidad de Salta), profesora", "profesora", "universidad-de-salta"),
        ("es", "Ada Vroom (OIT) – Tender cuerdas", None, "ilo"),
    ],
)  # fmt: skip
def test_a_body_in_brackets_stays_before_a_post_or_a_title(
    language: str, row: str, post: str | None, body: str
) -> None:
    (found,) = (p for p in converted(language, row).participations if p.person == "ada-vroom")
    assert found.on_behalf_of == (f"organization/{body}",)
    assert [(h.post, h.body) for h in found.holdings] == ([(post, f"organization/{body}")] if post else [])


MINUTES = """Procès-verbal de la séance du 4 mai 2031

{}

Mme Tettey demande des cordes. M. Kool s'étonne du prix. Mme Vroom suggère d'attendre.

La séance est levée à 16 h.
"""


@pytest.mark.parametrize(
    "row",
    [
        "Présents : Mmes VROOM, TETTEY et ROELS ; MM. BLIEK, LE BRAS (président), KOOL",
        "Présents : Mmes Vroom, Tettey et Roels ; MM. Bliek, Le Bras (président), Kool",
        "Présents : Mmes Vroom (QPC), Tettey (NPL), Roels ; MM. Bliek, Le Bras (président) et Kool",
    ],
)
def test_surnames_behind_an_address_of_several_are_people(row: str) -> None:
    found = conversion(MINUTES.format(row))
    assert {p.key for p in found.people} == {"vroom", "tettey", "roels", "bliek", "le-bras", "kool"}
    assert {(p.person, p.role) for p in found.participations if p.role == "chair"} == {("le-bras", "chair")}
    assert {h.post for p in found.participations for h in p.holdings} == {"président"}
    assert not {b for p in found.people for b in p.bodies} - {"organization/qpc", "organization/npl"}
