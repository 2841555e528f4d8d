"""Who stands in a row of posts and names, as press releases write them: each post with its own name, each verb with
its own speaker."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

REPORT = {
    "en": "MEETING ON QUAYS\n\nReport of the meeting\nGeneva, 4 and 5 March 2031\n\n",
    "fr": "RÉUNION SUR LES QUAIS\n\nCompte rendu de la réunion\nGenève, 4 et 5 mars 2031\n\n",
    "es": "REUNIÓN SOBRE MUELLES\n\nInforme de la reunión\nGinebra, 4 y 5 de marzo de 2031\n\n",
}
ROWS = {
    "en": "The panel consisted of the Permanent Representative of Norway, Sten Dahl Berg, the Director General of IOM, "
    "Mr. Arno Pihl, and the Minister of Labour of Chile, Rosa Pinto Vera.",
    "fr": "Le panel se composait du Représentant permanent de la Norvège, Sten Dahl Berg, le Directeur général de "
    "l'OIM, M. Arno Pihl, et la Ministre du travail du Chili, Rosa Pinto Vera.",
    "es": "El panel estuvo integrado por el Representante Permanente de Noruega, Sten Dahl Berg, el Director General "
    "de la OIM, Sr. Arno Pihl, y la Ministra de Trabajo de Chile, Rosa Pinto Vera.",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_in_a_row_of_posts_and_names_each_post_is_of_the_name_after_it(language: str) -> None:
    found = conversion(REPORT[language] + ROWS[language])
    served = {p.person: p.on_behalf_of for p in found.participations}
    assert served == {
        "sten-dahl-berg": ("state/NOR",),
        "arno-pihl": ("organization/iom",),
        "rosa-pinto-vera": ("state/CHL",),
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The moderator of the second panel, Ms. Edda Stell Borg, said that quays were full.", "Edda Stell Borg"),
        (
            "fr",
            "La modératrice, Mme Edda Stell Borg, Directrice des quais du Chili, a dit que tout était plein.",
            "Edda Stell Borg",
        ),
        (
            "es",
            "La reunión fue abierta por el presidente de Chile, Tomás Vega; la canciller, Sara Luján Paz, dijo no.",
            "Sara Luján Paz",
        ),
        (
            "es",
            "El presidente de Chile, Tomás Vega Ruiz, la canciller del país anfitrión, Sara Luján Paz, dijo que no.",
            "Sara Luján Paz",
        ),
    ],
)
def test_a_verb_has_one_speaker_where_only_a_comma_parts_a_post_from_its_name(
    language: str, text: str, expected: str
) -> None:
    assert [who for who, _, _ in statements(REPORT[language] + text)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Also present was the Director for Coasts and Quays, Sara Luján Paz, with her staff."),
        ("fr", "Était aussi présente la Directrice pour les Côtes et Quais, Sara Luján Paz, avec ses collègues."),
        (
            "es",
            "Estuvo a cargo del Director General para Costas y Muelles, Simón Luján Paz, y representantes de puertos.",
        ),
    ],
)
def test_whom_a_post_is_for_gives_no_view(language: str, text: str) -> None:
    assert statements(REPORT[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El Embajador Pablo Marín Soto del Ministerio de Relaciones Exteriores de Chile dijo que no.",
            ["Pablo Marín Soto"],
        ),
        ("es", "El Ministro Interino de Puertos, Pablo Marín Soto, abrió la reunión.", ["Pablo Marín Soto"]),
        ("es", "Su Excelencia, la Presidenta de Chile, Rosa Pinto Vera, abrió la reunión.", ["Rosa Pinto Vera"]),
        (
            "es",
            "El comandante de la Fuerza de Seguridad Costera, Pablo Marín Soto, abrió la reunión.",
            ["Pablo Marín Soto"],
        ),
        ("es", "Participaron Organismos Internacionales, Observadores e Invitados Especiales, y la Secretaría.", []),
        (
            "fr",
            "L'Ambassadeur Paul Marin Soto du Ministère des affaires étrangères du Chili a dit non.",
            ["Paul Marin Soto"],
        ),
        ("fr", "Ont pris part des Organismes Internationaux, Observateurs et Invités, et le Secrétariat.", []),
        ("en", "Her Excellency, the President of Chile, Rosa Pinto Vera, opened the meeting.", ["Rosa Pinto Vera"]),
        ("en", "International Observers, Regional Processes and guests took part.", []),
    ],
)
def test_words_of_posts_and_bodies_are_no_names(language: str, text: str, expected: list[str]) -> None:
    assert [p.names[0] for p in conversion(REPORT[language] + text).people] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ms. Ana Paz Ruiz (Chile) came. Paz Ruiz said that quays were full.", "Ana Paz Ruiz"),
        ("fr", "Mme Ana Paz Ruiz (Chili) est venue. Paz Ruiz a dit que tout était plein.", "Ana Paz Ruiz"),
        ("es", "Vino la Sra. Ana Paz Ruiz (Chile). Paz Ruiz dijo que todo estaba lleno.", "Ana Paz Ruiz"),
    ],
)
def test_two_surnames_alone_are_of_the_full_name_before(language: str, text: str, expected: str) -> None:
    assert [who for who, _, _ in statements(REPORT[language] + text)] == [expected]
    assert len(conversion(REPORT[language] + text).people) == 1


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "en",
            "The Minister of Ports of Chile, Rosa Pinto Vera, said that quays were full.\n\n"
            "“The sea belongs to all of us who live beside it and from it, in any season,” she added.",
            2,
        ),
        (
            "fr",
            "La Ministre des ports du Chili, Rosa Pinto Vera, a dit que tout était plein.\n\n"
            "« La mer est à nous tous qui vivons à côté d'elle et par elle, en toute saison », a-t-elle ajouté.",
            2,
        ),
        (
            "es",
            "La Ministra de Puertos de Chile, Rosa Pinto Vera, dijo que todo estaba lleno.\n\n"
            "Toda la costa –señaló– vive del mar.\n\n"
            "“El mar es de todos los que vivimos junto a él y por él, en cualquier estación”, subrayó tras saludar.\n\n"
            "«Es nuestro. Lo decimos desde siempre», declaró.\n\n"
            "«Y lo diremos», continuó Pinto.",
            5,
        ),
    ],
)
def test_a_quotation_at_the_front_of_a_paragraph_is_of_the_speaker_before(language: str, text: str, said: int) -> None:
    assert [who for who, _, _ in statements(REPORT[language] + text)] == ["Rosa Pinto Vera"] * said


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "La titular de la Unidad de Mareas, Registro e Identidad de Barcos (UMRIB), Rosa Pinto Vera, dijo no.",
            ("organization/unidad-de-mareas-registro-e-identidad-de-barcos",),
        ),
        ("es", "El Representante Regional para las Costas del Cono Sur, Pablo Marín Soto, dijo no.", ()),
        ("en", "The Regional Representative for Ports of the Long Coast, Ms. Rosa Pinto Vera, said no.", ()),
        ("fr", "La Représentante régionale pour les Ports de la Côte Longue, Mme Rosa Pinto Vera, a dit non.", ()),
        ("es", "Habló la Sra. Rosa Pinto Vera, Viceministra de Mareas, en el Diálogo de Alto Nivel sobre Muelles.", ()),
        ("fr", "A parlé Mme Rosa Pinto Vera, Vice-Ministre des marées, à la Réunion de haut niveau sur les quais.", ()),
        ("en", "Ms. Rosa Pinto Vera, Deputy Minister of Tides, at the High-level Dialogue on Quays, said no.", ()),
    ],
)
def test_fields_of_work_and_occasions_are_no_bodies(language: str, text: str, expected: tuple[str, ...]) -> None:
    people = conversion(REPORT[language] + text).people
    assert [p.bodies for p in people] == [expected]


def test_a_list_in_a_post_ends_before_the_body_that_it_is_of() -> None:
    text = "El subsecretario de Mareas, Quillas y Boyas de la Secretaría de Puertos, Pablo Marín Soto, dijo no."
    assert [o.label for o in conversion(REPORT["es"] + text).organizations] == ["Secretaría de Puertos"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Tomás Vega, president of Chile, spoke."),
        ("fr", "M. Tomás Vega, président du Chili, a parlé."),
        ("es", "El Sr. Tomás Vega, presidente de Chile, habló."),
    ],
)
def test_a_post_in_small_letters_before_a_state_is_a_post(language: str, text: str) -> None:
    found = conversion(REPORT[language] + text).participations
    assert [(h.body, p.on_behalf_of) for p in found for h in p.holdings] == [("state/CHL", ("state/CHL",))]


def test_such_as_this_report_is_no_verb() -> None:
    assert statements(REPORT["es"] + "Habló la Sra. Rosa Pinto Vera (Chile). Dicho informe fue largo.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jorge Rojo Paz, Colombian delegate, said yes. The Colombian representative, Luis Gil Vera, said no."),
        ("fr", "Jorge Rojo Paz, délégué colombien, a dit oui. Le représentant colombien, Luis Gil Vera, a dit non."),
        (
            "es",
            "Jorge Rojo Paz, delegado colombiano, dijo que sí. El representante colombiano, Luis Gil Vera, dijo no.",
        ),
    ],
)
def test_a_representative_with_a_state_s_adjective_speaks_for_it(language: str, text: str) -> None:
    assert [p.on_behalf_of for p in conversion(REPORT[language] + text).participations] == [("state/COL",)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "VI Conference on Tides - Geneva\n\nOn 4 and 5 May 2031, the Sixth Regional Conference on Tides was held in "
        "Geneva, with the support of many ports and of the people who work in them by day and by night.\n",
        "VIe Conférence sur les marées - Genève\n\nLes 4 et 5 mai 2031 s'est tenue à Genève la sixième Conférence "
        "régionale sur les marées, avec le soutien de beaucoup de ports et des gens qui y travaillent de jour "
        "comme de nuit.\n",
        "VI Conferencia sobre Mareas - Ginebra\n\nDurante los días 4 y 5 de mayo de 2031, se llevó a cabo en Ginebra "
        "la Sexta Conferencia Regional sobre Mareas (CRMA), con el apoyo de muchos puertos y de la gente que "
        "trabaja en ellos.\n",
    ],
)
def test_a_meeting_named_by_a_title_has_the_days_on_which_the_first_sentence_holds_it(text: str) -> None:
    assert [(e.start, e.end) for e in conversion(text).events] == [("2031-05-04", "2031-05-05")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wick, 4 May 2031. The Ordinary Meeting of the Long Coast Commission of Directors and Deputy "
            "Directors of Quays "
            "(LCCQ) opened today. All ports took part in the Ordinary Meeting, which ends on Friday.\n",
            "Ordinary Meeting of the Long Coast Commission of Directors and Deputy Directors of Quays",
        ),
        (
            "Valparaíso, 4 de mayo de 2031. Durante la Reunión Ordinaria de la Comisión Costera de Directores y "
            "Directoras de "
            "Muelles Largos (CCDML), celebrada este día, se habló de barcos y de puertos.\n",
            "Reunión Ordinaria de la Comisión Costera de Directores y Directoras de Muelles Largos",
        ),
    ],
)
def test_the_lead_of_the_news_gives_a_long_name_whole(text: str, expected: str) -> None:
    assert [e.label for e in conversion(text).events] == [expected]
