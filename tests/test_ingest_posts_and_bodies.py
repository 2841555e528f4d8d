"""The post, the body and the state beside a name: where each ends, and whose it is."""

from __future__ import annotations

import pytest

from ingest.records import ParticipationRecord
from tests.ingesting import conversion

ROWS = {
    "en": (
        "Dialogue on Quays\nProgramme\nMombasa, 4 May 2032\n\n10:00-11:30 Session 1: Ports and people\n\n"
        "Moderator: Ms. Ada Lindroe, IOM\n\nSpeakers:\n- ",
        "\n- Mr. Tobias Fenwarth, ILO\n\n11:30-12:00 Coffee break\n",
    ),
    "fr": (
        "Dialogue sur les quais\nProgramme\nCotonou, 4 mai 2032\n\n10h00-11h30 Séance 1 : Les ports et les gens\n\n"
        "Modératrice : Mme Ada Lindroe, OIM\n\nIntervenants :\n- ",
        "\n- M. Tobias Fenwarth, OIT\n\n11h30-12h00 Pause café\n",
    ),
    "es": (
        "Diálogo sobre los muelles\nPrograma\nVeracruz, 4 de mayo de 2032\n\n10:00-11:30 Sesión 1: Los puertos"
        "\n\nModeradora: Sra. Ada Lindroe, OIM\n\nPonentes:\n- ",
        "\n- Sr. Tobias Fenwarth, OIT\n\n11:30-12:00 Pausa café\n",
    ),
}
SAID = {
    "en": "Third Dialogue on Quays\nReport\nMombasa, 4 May 2032\n\nThe Dialogue was held in Mombasa.\n\n",
    "fr": "Troisième Dialogue sur les quais\nRapport\nCotonou, 4 mai 2032\n\nLe Dialogue s'est tenu à Cotonou.\n\n",
    "es": "Tercer Diálogo sobre los muelles\nInforme\nVeracruz, 4 de mayo de 2032\n\nEl Diálogo se celebró.\n\n",
}


def _of(who: str, text: str) -> ParticipationRecord:
    [part] = [p for p in conversion(text).participations if p.person.endswith(who)]
    return part


def _in_row(language: str, row: str) -> ParticipationRecord:
    before, after = ROWS[language]
    return _of("quill", f"{before}{row}{after}")


@pytest.mark.parametrize(
    ("language", "row", "post", "body"),
    [
        ("en", "Ms. Brenda Quill, Head of Unit at the European Commission", "Head of Unit", "european-commission"),
        (
            "en",
            "Ms. Brenda Quill, Head of Unit, DG EMPL, European Commission",
            "Head of Unit",
            "european-commission-dg-empl",
        ),
        ("fr", "Mme Brenda Quill, Cheffe d'unité à la Commission européenne", "Cheffe d'unité", "european-commission"),
        ("es", "Sra. Brenda Quill, Jefa de Unidad en la Comisión Europea", "Jefa de Unidad", "european-commission"),
        ("en", "Ms. Brenda Quill, Executive Director, Open Harbour (online)", "Executive Director", "open-harbour"),
        ("fr", "Mme Brenda Quill, Directrice exécutive, Quai Ouvert", "Directrice exécutive", "quai-ouvert"),
        ("es", "Sra. Brenda Quill, Directora Ejecutiva, Puerto Abierto", "Directora Ejecutiva", "puerto-abierto"),
        ("en", "Ms. Brenda Quill, Secretary General, Doctors at the Quay", "Secretary General", "doctors-at-the-quay"),
        ("en", "Ms. Brenda Quill, Chair, Mayors Across Lakes", "Chair", "mayors-across-lakes"),
        ("fr", "Mme Brenda Quill, Présidente, Quais sans frontières", "Présidente", "quais-sans-frontieres"),
        ("es", "Sra. Brenda Quill, Presidenta, Muelles Sin Fronteras", "Presidenta", "muelles-sin-fronteras"),
        ("en", "Ms. Brenda Quill, Chair, Dockers' Federation of Malawi", "Chair", "dockers-federation-of-malawi"),
        ("en", "Ms. Brenda Quill, Programme Lead, Lake Ports Authority", "Programme Lead", "lake-ports-authority"),
        (
            "en",
            "Ms. Brenda Quill, Police Commissioner, Lake Ports Authority",
            "Police Commissioner",
            "lake-ports-authority",
        ),
        ("fr", "Mme Brenda Quill, avocate au barreau de Velora", "avocate au barreau de Velora", None),
        (
            "fr",
            "Mme Brenda Quill, vice-rectrice de l'Université du Lac, mot d'accueil",
            "vice-rectrice",
            "universite-du-lac",
        ),
        ("fr", "Mme Brenda Quill, fondatrice de l'association Quais Ouverts", "fondatrice", "quais-ouverts"),
        ("es", "Sra. Brenda Quill, directora de la fundación Muelle Abierto", "directora", "muelle-abierto"),
        ("en", "Ms. Brenda Quill, City Councillor for Housing, Velora", "City Councillor for Housing", None),
        ("en", "Ms. Brenda Quill, Deputy Head, on behalf of the Director", "Deputy Head", None),
        ("fr", "Mme Brenda Quill, Préfète du Lac, au nom de M. le Ministre des ports, empêché", "Préfète du Lac", None),
        ("es", "Sra. Brenda Quill, Prefecta del Lago, en representación del Ministro", "Prefecta del Lago", None),
    ],
)
def test_a_post_ends_before_the_body_and_before_what_else_is_told(
    language: str, row: str, post: str, body: str | None
) -> None:
    [held] = _in_row(language, row).holdings
    assert (held.post, held.body) == (post, body and f"organization/{body}")


@pytest.mark.parametrize(
    ("language", "row", "behalf"),
    [
        ("en", "Ms. Brenda Quill (Malawi Coast Guard)", "organization/mwi-malawi-coast-guard"),
        ("en", "Ms. Brenda Quill, Seychelles Coast Guard", "organization/syc-seychelles-coast-guard"),
        (
            "es",
            "Prof. Brenda Quill (Universidad de Velora) – por videoconferencia",
            "organization/universidad-de-velora",
        ),
        ("es", "Sra. Brenda Quill, Delegación Diocesana de Puertos", "organization/delegacion-diocesana-de-puertos"),
        ("es", "Sra. Brenda Quill, Radio Arenal", "organization/radio-arenal"),
        ("en", "Ms. Brenda Quill (Save Our Shores)", "organization/save-our-shores"),
        ("fr", "Mme Brenda Quill (CEARV)", "organization/cearv"),
        ("fr", "Mme Brenda Quill (ARQUI, Togo)", "organization/arqui"),
    ],
)
def test_a_body_without_a_post_is_whom_somebody_is_there_for(language: str, row: str, behalf: str) -> None:
    part = _in_row(language, row)
    assert (part.holdings, part.on_behalf_of[-1:]) == ((), (behalf,))


@pytest.mark.parametrize(
    ("language", "told", "posts", "state"),
    [
        (
            "en",
            "opened by the Minister of Labour of Armenia, Hayk Sarol, the Turkish Director of Ports, Brenda Quill.",
            ["Director of Ports"],
            "TUR",
        ),
        ("en", "opened by Chilean Senator Brenda Quill.", ["Senator"], "CHL"),
        ("fr", "ouverte par la Directrice turque des ports, Mme Brenda Quill.", ["Directrice turque des ports"], "TUR"),
        (
            "es",
            "inaugurada por la Directora turca de Puertos, Sra. Brenda Quill.",
            ["Directora turca de Puertos"],
            "TUR",
        ),
        ("es", "inaugurada por la congresista peruana Brenda Quill.", ["congresista peruana"], "PER"),
        (
            "en",
            "opened by Brenda Quill, Executive Director of Open Harbour and former Minister of Labour of Malawi.",
            ["Executive Director", "former Minister of Labour"],
            "MWI",
        ),
    ],
)
def test_the_state_of_a_post_is_told_by_its_adjective_or_its_end(
    language: str, told: str, posts: list[str], state: str
) -> None:
    begun = {"en": "The session was ", "fr": "La séance a été ", "es": "La sesión fue "}[language]
    part = _of("quill", f"{SAID[language]}{begun}{told}\n")
    assert ([h.post for h in part.holdings], part.on_behalf_of) == (posts, (f"state/{state}",))


def test_the_state_before_the_next_ones_post_is_not_the_one_before() -> None:
    told = "opened by the Minister of Labour of Armenia, Hayk Sarol, the Turkish Director of Ports, Brenda Quill."
    part = _of("sarol", f"{SAID['en']}The session was {told}\n")
    assert ([h.post for h in part.holdings], part.on_behalf_of) == (["Minister of Labour"], ("state/ARM",))


@pytest.mark.parametrize(
    ("language", "row", "behalf"),
    [
        ("en", "Ms. Brenda Quill (Ministry of Labour, Malawi)", ("state/MWI", "organization/mwi-ministry-of-labour")),
        ("fr", "Mme Brenda Quill, Direction des ports, Mali", ("state/MLI", "organization/mli-direction-des-ports")),
        (
            "es",
            "Sra. Brenda Quill, Defensoría del Pueblo, Bolivia",
            ("state/BOL", "organization/bol-defensoria-del-pueblo"),
        ),
        ("en", "Ms. Brenda Quill (Government, Malawi)", ("state/MWI",)),
    ],
)
def test_who_is_there_for_a_state_without_a_post_is_there_for_its_body_too(
    language: str, row: str, behalf: tuple[str, ...]
) -> None:
    part = _in_row(language, row)
    assert (part.holdings, part.on_behalf_of) == ((), behalf)


@pytest.mark.parametrize(
    ("language", "row", "body"),
    [
        ("en", "Ms. Brenda Quill, Permanent Secretary, Prime Minister's Office, Malawi", "mwi-prime-minister-s-office"),
        ("fr", "Mme Brenda Quill, Ambassadrice, Mission permanente du Mali", None),
        ("es", "Sra. Brenda Quill, Viceministra, Departamento de Trabajo, Perú", "per-departamento-de-trabajo"),
    ],
)
def test_a_high_office_is_in_its_department(language: str, row: str, body: str | None) -> None:
    part = _in_row(language, row)
    state = part.on_behalf_of[0]
    assert [h.body for h in part.holdings] == [f"organization/{body}" if body else state]


@pytest.mark.parametrize(
    ("language", "told", "named"),
    [
        ("en", "Malawi's Ministry of Quays presented a register.", "organization/mwi-ministry-of-quays"),
        (
            "en",
            "It was presented by Ms. Ina Roe on behalf of the Committee on Migration, Refugees and Displaced Persons.",
            "organization/committee-on-migration-refugees-and-displaced-persons",
        ),
        ("en", "The Malawi Red Cross opened a shelter.", "organization/malawi-red-cross"),
        (
            "fr",
            "Le Ministère togolais des travailleurs migrants a réuni les ports.",
            "organization/tgo-ministere-des-travailleurs-migrants",
        ),
        ("fr", "Le directeur de la Croix-Rouge togolaise a parlé de l'eau.", "organization/croix-rouge-togolaise"),
        ("fr", "La séance était présidée par Mme Ina Roe (Caritas Velora).", "organization/caritas-velora"),
        ("es", "Elogió la labor de la Conferencia Episcopal de Haití.", "organization/conferencia-episcopal-de-haiti"),
    ],
)
def test_bodies_named_in_passing_are_whole(language: str, told: str, named: str) -> None:
    assert [o.ref for o in conversion(f"{SAID[language]}{told}\n").organizations] == [named]


def test_a_government_in_a_bracket_is_its_state_and_no_body() -> None:
    found = conversion(f"{SAID['es']}La Sra. Roe (Gobierno, Botswana) dijo que los muelles eran caros.\n")
    assert found.organizations == ()


@pytest.mark.parametrize("row", ["Hon. Brenda Quill, MP, Malawi", "Hon. Brenda Quill, M.P., Malawi"])
def test_a_seat_in_parliament_is_a_post(row: str) -> None:
    part = _in_row("en", row)
    assert ([h.body for h in part.holdings], part.on_behalf_of) == (["state/MWI"], ("state/MWI",))


@pytest.mark.parametrize(
    "row", ["Ms. Brenda Quill (Opening Remarks)", "Ms. Brenda Quill (online)", "Ms. Brenda Quill (TBC)"]
)
def test_a_remark_in_a_bracket_is_no_body(row: str) -> None:
    assert _in_row("en", row).on_behalf_of == ()


@pytest.mark.parametrize(
    ("language", "row", "posts", "state"),
    [
        (
            "en",
            "Remarks by the Chair of the Quays Council, Ambassador Brenda Quill, Permanent Representative of Malawi",
            ["Chair", "Permanent Representative"],
            "MWI",
        ),
        (
            "fr",
            "Allocution de la Présidente du Conseil des quais, Mme Brenda Quill, Ambassadrice du Togo",
            ["Présidente", "Ambassadrice"],
            "TGO",
        ),
        (
            "es",
            "Palabras de la Presidenta del Consejo de Muelles, Dra. Brenda Quill, Representante Permanente del Perú",
            ["Presidenta", "Representante Permanente"],
            "PER",
        ),
        ("en", "Ms. Brenda Quill, Ambassador of Malawi in Quito, Ecuador", ["Ambassador of Malawi in Quito"], "MWI"),
        ("fr", "Mme Brenda Quill, Ambassadrice du Togo à Quito, Équateur", ["Ambassadrice du Togo à Quito"], "TGO"),
        ("es", "Sra. Brenda Quill, Embajadora del Perú en Quito, Ecuador", ["Embajadora del Perú en Quito"], "PER"),
        (
            "en",
            "Ms. Brenda Quill (Sweden), spokesperson for the Group of Dockers",
            ["spokesperson for the Group of Dockers"],
            "SWE",
        ),
        ("fr", "Mme Brenda Quill (Suède), porte-parole du Groupe des dockers", ["porte-parole"], "SWE"),
        ("es", "Diputada Brenda Quill (España), portavoz de la Comisión de Muelles", ["portavoz"], "ESP"),
        ("en", "Ms. Brenda Quill (Worker, Malawi)", ["Worker"], "MWI"),
        ("fr", "Mme Brenda Quill (employeuse, Togo)", ["employeuse"], "TGO"),
        ("es", "Sra. Brenda Quill (trabajadora, Perú)", ["trabajadora"], "PER"),
        ("en", "Ms. Brenda Quill, Minister of Ports of Malawi, in her capacity as Chair", ["Minister of Ports"], "MWI"),
        ("fr", "Mme Brenda Quill, Ministre des ports du Togo, pour évoquer les bacs", ["Ministre des ports"], "TGO"),
        (
            "es",
            "Sra. Brenda Quill, Ministra de Puertos del Perú, para presentar el plan",
            ["Ministra de Puertos"],
            "PER",
        ),
    ],
)
def test_the_state_stays_with_its_post(language: str, row: str, posts: list[str], state: str) -> None:
    part = _in_row(language, row)
    assert part.on_behalf_of == (f"state/{state}",)
    assert [h.post for h in part.holdings] == posts


@pytest.mark.parametrize(
    ("language", "row", "body"),
    [
        ("fr", "Mme Brenda Quill, membre du Parlement du Togo", "parlement-du-togo"),
        ("es", "Sra. Brenda Quill, Vicepresidenta de la Asamblea de la República de Portugal", "asamblea"),
        ("en", "Hon. Brenda Quill, Deputy Clerk of the Parliament of Malawi", "parliament-of-malawi"),
    ],
)
def test_a_house_of_parliament_is_a_body(language: str, row: str, body: str) -> None:
    [holding] = _in_row(language, row).holdings
    assert holding.body is not None
    assert holding.body.startswith(f"organization/{body}")


@pytest.mark.parametrize(
    ("language", "row", "post", "body"),
    [
        ("en", "Ms. Brenda Quill, Counsellor at the Permanent Mission of Togo", "Counsellor", "tgo-permanent-mission"),
        ("fr", "Mme Brenda Quill, Conseillère à l'Ambassade de Malte", "Conseillère", "mlt-ambassade"),
        ("es", "Sra. Brenda Quill, Consejera de la Embajada de Chile", "Consejera", "chl-embajada"),
        ("en", "Ms. Brenda Quill, Adviser, U.S. Department of Labor", "Adviser", "usa-"),
        (
            "en",
            "Ms. Brenda Quill, Head of Section, Swiss Agency for Ports and Lakes",
            "Head of Section",
            "che-swiss-agency",
        ),
    ],
)
def test_a_mission_and_a_body_behind_its_state_are_bodies(language: str, row: str, post: str, body: str) -> None:
    part = _in_row(language, row)
    [holding] = part.holdings
    assert holding.post == post
    assert holding.body is not None
    assert holding.body.startswith(f"organization/{body}")
    assert part.on_behalf_of[0].startswith("state/")


def test_who_represents_a_body_in_a_state_speaks_for_the_body() -> None:
    said = "The UNHCR Representative in Kenya, Brenda Quill, said that the quays of the lake were old.\n"
    assert _of("quill", SAID["en"] + said).on_behalf_of == ("organization/unhcr",)


def test_a_delegate_of_those_abroad_serves_their_state() -> None:
    row = "Mme Brenda Quill, Déléguée générale aux Togolais de l'extérieur"
    assert _in_row("fr", row).on_behalf_of == ("state/TGO",)
