"""Posts in their own body, and one person's posts under all wordings."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN_REPORT = """Report of the meeting of the ferries

Harbour Town, 3-4 May 2031

The meeting was held on the ferries and the quays of the lake, which were found to be in want of paint and of boards.

"""
FR_REPORT = """Rapport de la réunion des bacs

Port-aux-Bacs, 3 et 4 mai 2031

La réunion a porté sur les bacs et les quais du lac, dont il a été constaté qu'ils manquaient de peinture.

"""
ES_REPORT = """Informe de la reunión de las barcas

Puerto Barca, 3 y 4 de mayo de 2031

La reunión trató de las barcas y de los muelles del lago, a los que faltaban la pintura y las tablas de siempre.

"""
REPORTS = {
    "en": (EN_REPORT, "said that the quays were full"),
    "fr": (FR_REPORT, "a dit que les quais étaient pleins"),
    "es": (ES_REPORT, "dijo que los muelles estaban llenos"),
}


def held(text: str) -> list[tuple[str, str | None]]:
    """Posts and their bodies, of all statements in text order."""
    return [(h.post, h.body) for s in conversion(text).statements for h in s.holdings]


def said(language: str, affiliation: str) -> str:
    """A report in which somebody with this affiliation says something."""
    report, verb = REPORTS[language]
    return report + f"Ada Quarrell ({affiliation}) {verb}.\n\n"


def again(language: str, affiliation: str) -> str:
    """One more such sentence."""
    return said(language, affiliation).removeprefix(REPORTS[language][0])


def places(text: str) -> list[str | None]:
    return [body for _, body in held(text)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (said("en", "Vice-Minister, Ministry of Ferries, Kenya"), "organization/ken-ministry-of-ferries"),
        (said("en", "Special Envoy, Ministry of Ferries, Kenya"), "organization/ken-ministry-of-ferries"),
        (said("fr", "Vice-Ministre, Ministère des bacs, Togo"), "organization/tgo-ministere-des-bacs"),
        (
            said("fr", "Conseillère du Ministre, Ministère des bacs, Togo"),
            "organization/tgo-ministere-des-bacs",
        ),
        (said("fr", "Sous-Secrétaire d'Etat, Département d'Etat, Togo"), "organization/tgo-departement-d-etat"),
        (said("es", "Viceministra, Ministerio de Barcas, Chile"), "organization/chl-ministerio-de-barcas"),
        (
            said("es", "Enviada Especial, Ministerio de Barcas, Chile"),
            "organization/chl-ministerio-de-barcas",
        ),
    ],
)
def test_a_high_office_in_a_ministry_is_held_there(text: str, body: str) -> None:
    assert places(text) == [body]
    assert conversion(text).participations[0].on_behalf_of[0].startswith("state/")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (said("en", "Ambassador, Permanent Mission of Kenya to the United Nations"), "state/KEN"),
        (said("fr", "Ambassadrice, Mission permanente du Togo auprès des Nations Unies"), "state/TGO"),
        (said("es", "Embajadora, Misión Permanente de Chile ante las Naciones Unidas"), "state/CHL"),
    ],
)
def test_an_ambassador_is_her_states_whatever_mission_she_leads(text: str, state: str) -> None:
    assert places(text) == [state]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            said("en", "Director, Quay Institute, Visiting Professor, Faculty of Lakes, Ostland University"),
            ["organization/quay-institute", "organization/ostland-university-faculty-of-lakes"],
        ),
        (
            said("fr", "Directrice, Institut des quais, et Professeure, Faculté des lacs, Université de Velore"),
            ["organization/institut-des-quais", "organization/universite-de-velore-faculte-des-lacs"],
        ),
        (
            said("es", "Directora, Fundación Muelle, Profesora, Facultad de Lagos, Universidad de Velora"),
            ["organization/fundacion-muelle", "organization/universidad-de-velora-facultad-de-lagos"],
        ),
    ],
)
def test_a_faculty_is_of_the_university_after_it_and_not_of_the_body_before(text: str, bodies: list[str]) -> None:
    assert places(text) == bodies


@pytest.mark.parametrize(
    "text",
    [
        EN_REPORT
        + "Ada Quarrell (Director, Ministry of Ferries, Kenya) said that the quays were full. Later,"
        + " Ada Quarrell (Director, Ministry of Ferries) said that the boards were wet.\n",
        FR_REPORT
        + "Ada Quarrelle (Directrice, Ministère des bacs, Togo) a dit que les quais étaient pleins. Ensuite,"
        + " Ada Quarrelle (Directrice, Ministère des bacs) a dit que les planches étaient humides.\n",
        ES_REPORT
        + "Ada Quintanal (Directora, Ministerio de Barcas, Chile) dijo que los muelles estaban llenos. Después,"
        + " Ada Quintanal (Directora, Ministerio de Barcas) dijo que las tablas estaban mojadas.\n",
    ],
)
def test_a_ministry_is_one_body_where_a_line_leaves_out_the_state(text: str) -> None:
    found = conversion(text)
    assert len({record.ref for record in found.organizations}) == 1
    assert {s.on_behalf_of for s in found.statements} == {found.participations[0].on_behalf_of}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            EN_REPORT
            + "Ada Quarrell (Deputy Director of the World Bank) said that quays were full."
            + "\n\nThe meeting was closed by the Deputy Director, Ada Quarrell.\n",
            {"organization/world-bank"},
        ),
        (
            FR_REPORT
            + "Ada Quarrelle (Directrice adjointe de l'OIM) a dit que les quais étaient pleins."
            + "\n\nLa réunion a été clôturée par la Directrice adjointe, Ada Quarrelle.\n",
            {"organization/iom"},
        ),
        (
            ES_REPORT
            + "Ada Quintanal (Directora Adjunta de la OIM) dijo que los muelles estaban llenos."
            + "\n\nLa reunión fue clausurada por la Directora Adjunta, Ada Quintanal.\n",
            {"organization/iom"},
        ),
    ],
)
def test_a_post_named_alone_is_where_its_holder_has_it_elsewhere(text: str, bodies: set[str]) -> None:
    assert set(places(text)) == bodies


@pytest.mark.parametrize(
    "text",
    [
        said("en", "Chairwoman, Ferry Alliance") + again("en", "Chairman, Ferry Alliance"),
        said("fr", "Directrice générale, Réseau des bacs") + again("fr", "Directeur Général, Réseau des bacs"),
        said("es", "Directora General, Red de Barcas") + again("es", "Director General, Red de Barcas"),
    ],
)
def test_one_post_in_both_genders_is_one(text: str) -> None:
    found = held(text)
    assert len(found) == 2
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (said("en", "Observer for the League of Lakes (LOL) to the Fund for Quays"), "Observer"),
        (said("fr", "Cheffe de la section des bacs relevant du Département des quais, Togo"), "relevant"),
        (
            said("es", "Jefa de la sección de barcas dependiente del Departamento de Muelles, Chile"),
            "dependiente",
        ),
    ],
)
def test_a_post_ends_before_acronyms_and_words_for_what_it_is_under(text: str, post: str) -> None:
    ((words, _),) = held(text)
    assert "(" not in words
    assert words.startswith(post) or not words.endswith(post)


@pytest.mark.parametrize(
    "text",
    [
        said("en", "Ambassador of Kenya, Co-facilitator of the consultations on the lake"),
        said("fr", "Ambassadrice du Togo, Co-facilitatrice des consultations sur le lac"),
        said("es", "Embajadora de Chile, Cofacilitadora de las consultas sobre el lago"),
    ],
)
def test_who_facilitates_does_so_in_no_state(text: str) -> None:
    assert places(text)[1] is None


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        (
            said("en", "Policy Coordinator, Instituto de los Muelles (IM), Kenya"),
            "organization/instituto-de-los-muelles",
        ),
        (said("fr", "Coordonnatrice, Instituto de los Muelles (IM), Togo"), "organization/instituto-de-los-muelles"),
        (said("es", "Coordinadora, Collectif des Quais (CQ), Chile"), "organization/collectif-des-quais"),
    ],
)
def test_a_body_whose_name_was_left_in_another_language_only_sits_in_the_state_beside_it(
    text: str, behalf: str
) -> None:
    assert {s.on_behalf_of for s in conversion(text).statements} == {(behalf,)}


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        (said("en", "Officer, Programme for Quays, ILO"), ("organization/ilo",)),
        (said("fr", "Administratrice, Programme des quais, OIT"), ("organization/ilo",)),
        (said("es", "Oficial, Programa de Muelles, OIT"), ("organization/ilo",)),
        (
            said("en", "Head of Office, ILO, Representative of the Ferry Alliance"),
            ("organization/ilo", "organization/ferry-alliance"),
        ),
        (
            said("fr", "Cheffe du Bureau, OIT, Représentante du Réseau des bacs"),
            ("organization/ilo", "organization/reseau-des-bacs"),
        ),
        (
            said("es", "Jefa de Oficina, OIT, Representante de la Red de Barcas"),
            ("organization/ilo", "organization/red-de-barcas"),
        ),
    ],
)
def test_who_works_in_a_programme_speaks_for_its_organization_and_who_represents_another_for_both(
    text: str, behalf: tuple[str, ...]
) -> None:
    assert {s.on_behalf_of for s in conversion(text).statements} == {behalf}
