"""Lists of participants in their layouts, and minutes that name posts whose holders only such a list tells, in each
language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.records import Conversion, PersonRecord
from tests.ingesting import conversion

HEADS = {
    "en": "Meeting of the Lighthouse Keepers\nVienna, 3-4 May 2031\n\nLIST OF PARTICIPANTS\n\n",
    "fr": "Réunion des gardiens de phare\nVienne, 3 et 4 mai 2031\n\nLISTE DES PARTICIPANTS\n\n",
    "es": "Reunión de los guardas de faro\nViena, 3 y 4 de mayo de 2031\n\nLISTA DE PARTICIPANTES\n\n",
}
MS = {"en": "Ms.", "fr": "Mme", "es": "Sra."}
POST = {"en": "Director of Quays", "fr": "Directrice des quais", "es": "Directora de Muelles"}
COLUMNS = {
    "en": ("Surname", "First name", "Position", "Country"),
    "fr": ("Nom", "Prénom", "Fonction", "Pays"),
    "es": ("Apellidos", "Nombre", "Cargo", "País"),
}
SPEAKER = {"en": "Speaker", "fr": "Oratrice", "es": "Ponente"}
CHAIR = {"en": "CHAIR", "fr": "PRÉSIDENCE", "es": "PRESIDENCIA"}
EXCUSED = {"en": "apologies", "fr": "excusée", "es": "excusada"}
LANGUAGES = ("en", "fr", "es")


def person(found: Conversion, key: str) -> PersonRecord:
    return next(p for p in found.people if p.key == key)


def roles(found: Conversion) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in found.participations}


def layouts(language: str) -> list[str]:
    """One person of Kenya in each layout of a list."""
    ms, post = MS[language], POST[language]
    heads = COLUMNS[language]
    return [
        f"OTUMBA\tDelphina, {ms}\t{post}\tKENYA\td.otumba@example.org\n",
        f"{ms}\tOTUMBA\tDelphina\t{post}\tKenya\n",
        f"Delphina\tOTUMBA\t{post}\tKenya\n",
        f"OTUMBA        Delphina, {ms}        {post}        Kenya\n",
        "\t".join(heads) + f"\nOtumba\tDelphina\t{post}\tKenya\n",
        "        ".join(heads) + f"\nOtumba         Delphina        {post}       Kenya\n",
        f"| {heads[0]} | {heads[1]} | {heads[2]} | {heads[3]} |\n| Otumba | Delphina | {post} | Kenya |\n",
        f"1.\tKenya\t{ms} Delphina Otumba\t{post}\n",
        f"KENYA\n{ms} Delphina OTUMBA\n{post}\n",
        f"KENYA\nDelphina Otumba\n{post}\n",
        f"KENYA\nDelphina Otumba, {post}\n",
        f"Kenya        OTUMBA, Delphina ({ms}), {post}\n",
        f"Kenya OTUMBA Delphina ({ms}), {post}\n" if language == "en" else f"KENYA\n- {ms} Delphina Otumba, {post}\n",
        f"KENYA\n  {ms} OTUMBA, Delphina            {post}\n",
        f"KENYA\n{ms} OTUMBA, Delphina, {post}\n",
        f"<table><tr><td>OTUMBA</td><td>Delphina, {ms}</td><td>{post}</td><td>Kenya</td></tr></table>\n",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", range(16))
def test_whoever_stands_in_a_list_is_read_whole_in_any_layout(language: str, layout: int) -> None:
    found = conversion(HEADS[language] + layouts(language)[layout])
    (one,) = found.people
    assert one.key in ("delphina-otumba", "otumba-delphina")
    assert one.states == ("state/KEN",)
    assert found.participations == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("surname", "given", "key"),
    [("CHAD", "Tobias", "tobias-chad"), ("LEMAIRE", "France", "france-lemaire"), ("CONGO", "Ada", "ada-congo")],
)
def test_people_named_like_states_are_people_in_tables(language: str, surname: str, given: str, key: str) -> None:
    row = f"{surname}\t{given}, {MS[language]}\t{POST[language]}\tKenya\n"
    found = conversion(HEADS[language] + row)
    assert person(found, key).states == ("state/KEN",)
    assert {m.ref for m in found.mentions if m.ref.startswith("state/")} == {"state/KEN"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_after_a_surname_and_a_comma_is_no_given_name(language: str) -> None:
    found = conversion(f"{HEADS[language]}KENYA\n{MS[language]} OTUMBA, {POST[language]}\n")
    assert [p.names for p in found.people] == [("Otumba",)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_that_run_on_without_gaps_are_people_of_their_own(language: str) -> None:
    post, other = POST[language], MS[language]
    text = f"KENYA\nDelphina Otumba\n{post}\nTobin Ferrow\n{post}\n\nGHANA\n{other} Ada Quarrell\n{post}\n"
    found = conversion(HEADS[language] + text)
    assert {(p.key, p.states) for p in found.people} == {
        ("delphina-otumba", ("state/KEN",)),
        ("tobin-ferrow", ("state/KEN",)),
        ("ada-quarrell", ("state/GHA",)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_over_a_name_is_that_persons_body(language: str) -> None:
    text = f"UNICEF\n{MS[language]} Ada Quarrell\n{POST[language]}\n"
    assert person(conversion(HEADS[language] + text), "ada-quarrell").bodies == ("organization/unicef",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_role_beside_a_name_or_above_it_is_a_participation(language: str) -> None:
    ms, post = MS[language], POST[language]
    text = (
        f"{CHAIR[language]}\nOTUMBA\tDelphina, {ms}\t{post}\tKenya\n\nGHANA\n"
        f"QUARRELL\tAda, {ms}\t{post}\t({SPEAKER[language].lower()})\n"
        f"FERROW\tInés, {ms}\t{post}\t{EXCUSED[language]}\n"
        f"{ms} Ximena LARK\n{post}\n{SPEAKER[language]}, session 2\n"
    )
    expected = {("delphina-otumba", "chair"), ("ada-quarrell", "speaker"), ("ximena-lark", "speaker")}
    assert roles(conversion(HEADS[language] + text)) == expected


MINUTES = {
    "en": """MINUTES OF THE THIRD MEETING OF THE LIGHTHOUSE KEEPERS
Vienna, 3-4 May 2031

1. The Minister of Transport of Kenya opened the meeting and took the chair. She recalled that the lamps had been
lit late in each of the years before.

2. The Deputy Minister of Health of Ghana stressed that the quays were in want of paint. The representative of
Peru agreed with that view, and so did many others who had seen the quays of the lake.

3. The Minister of Transport of Kenya closed the meeting at 6 p.m.

ANNEX
LIST OF PARTICIPANTS

GHANA
Ada Quarrell
Deputy Minister of Health

KENYA
Delphina Otumba
Minister of Transport
""",
    "fr": """PROCÈS-VERBAL DE LA TROISIÈME RÉUNION DES GARDIENS DE PHARE
Vienne, 3 et 4 mai 2031

1. La Ministre des transports du Kenya a ouvert la réunion et a pris la présidence. Elle a rappelé que les
lampes avaient été allumées tard chacune des années d'avant.

2. La Vice-Ministre de la santé du Ghana a souligné que les quais manquaient de peinture. La représentante du
Pérou a été du même avis, comme bien d'autres qui avaient vu les quais du lac.

3. La Ministre des transports du Kenya a levé la séance à 18 heures.

ANNEXE
LISTE DES PARTICIPANTS

GHANA
Ada Quarrell
Vice-Ministre de la santé

KENYA
Delphina Otumba
Ministre des transports
""",
    "es": """ACTA DE LA TERCERA REUNIÓN DE LOS GUARDAS DE FARO
Viena, 3 y 4 de mayo de 2031

1. La Ministra de Transporte de Kenya declaró abierta la reunión y ocupó la presidencia. Recordó que las
lámparas se habían encendido tarde en cada uno de los años anteriores.

2. La Viceministra de Salud de Ghana señaló que a los muelles les faltaba pintura. La representante del Perú
fue de la misma opinión, como muchos otros que habían visto los muelles del lago.

3. La Ministra de Transporte de Kenya levantó la sesión a las 18 horas.

ANEXO
LISTA DE PARTICIPANTES

GHANA
Ada Quarrell
Viceministra de Salud

KENYA
Delphina Otumba
Ministra de Transporte
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_posts_in_minutes_are_the_people_whom_the_annex_names(language: str) -> None:
    assert roles(conversion(MINUTES[language])) == {
        ("delphina-otumba", "opening"),
        ("delphina-otumba", "chair"),
        ("delphina-otumba", "closing"),
        ("ada-quarrell", "speaker"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_that_two_people_hold_is_nobodys(language: str) -> None:
    quays = {"en": "Deputy Minister of Health", "fr": "Vice-Ministre de la santé", "es": "Viceministra de Salud"}[
        language
    ]
    found = conversion(MINUTES[language].replace("Ada Quarrell\n", f"Ada Quarrell\n{quays}\nTobin Ferrow\n"))
    assert {who for who, role in roles(found) if role == "speaker"} == set()


TOPS = {
    "en": "Meeting of the Lighthouse Keepers\nVienna, 3-4 May 2031\n\n",
    "fr": "Réunion des gardiens de phare\nVienne, 3 et 4 mai 2031\n\n",
    "es": "Reunión de los guardas de faro\nViena, 3 y 4 de mayo de 2031\n\n",
}
SPEAKERS_AND_MODERATORS = {
    "en": "ANNEX II\n\nLIST OF SPEAKERS AND MODERATORS\n\n",
    "fr": "INTERVENANTES, INTERVENANTS ET MODÉRATEURS\n\n",
    "es": "PONENTES Y MODERADORES\n\n",
}
IN_SESSIONS = {
    "en": ("Speaker, Session 2", "Moderator, Session 2", "Rapporteur"),
    "fr": ("Intervenante, séance 2", "Modérateur, séance 2", "Rapporteur"),
    "es": ("Ponente, sesión 2", "Moderador, sesión 2", "Relator"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_list_of_speakers_and_moderators_each_has_the_role_beside_the_name(language: str) -> None:
    post, (speaks, moderates, reports) = POST[language], IN_SESSIONS[language]
    text = (
        f"OTUMBA, Delphina ({MS[language]})\n{post}, Kenya\n{speaks}        delphina@example.org\n\n"
        f"FERROW, Tobin\n{post}, Ghana\n{moderates}\n\n"
        f"DE LA QUARRELL, Ada\n{post}, Ghana\n\n"
        f"LARK, Xavier\n{post}, Peru\nx.lark@example.org\n({reports})\n"
    )
    found = conversion(TOPS[language] + SPEAKERS_AND_MODERATORS[language] + text)
    assert roles(found) == {
        ("delphina-otumba", "speaker"),
        ("tobin-ferrow", "moderator"),
        ("xavier-lark", "rapporteur"),
    }
    assert {p.names for p in found.people} >= {("Ada de la Quarrell",)}


OVER = {
    "en": ("I. MODERATORS", "II. PANELLISTS", "III. RAPPORTEUR-GENERAL", "IV. OTHER PARTICIPANTS"),
    "fr": ("I. MODÉRATRICES ET MODÉRATEURS", "II. PANÉLISTES", "III. RAPPORTEUSE GÉNÉRALE", "IV. AUTRES PARTICIPANTS"),
    "es": ("I. MODERADORAS Y MODERADORES", "II. PANELISTAS", "III. RELATORA GENERAL", "IV. OTROS PARTICIPANTES"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbered_headings_in_a_list_give_roles_until_one_gives_none(language: str) -> None:
    names = ("FERROW, Tobin", "OTUMBA, Delphina", "LARK, Ximena", "QUARRELL, Ada")
    text = "".join(f"{h}\n\n{n}\n{POST[language]}, Kenya\n\n" for h, n in zip(OVER[language], names, strict=True))
    expected = {("tobin-ferrow", "moderator"), ("delphina-otumba", "speaker"), ("ximena-lark", "rapporteur")}
    assert roles(conversion(HEADS[language] + text)) == expected


ORDERED = {
    "en": ("LIST OF SPEAKERS – General debate", "Peru", "Minister (M)", "Minister"),
    "fr": ("LISTE DES ORATEURS – Débat général", "Pérou", "Ministre (M)", "Ministre"),
    "es": ("LISTA DE ORADORES – Debate general", "Perú", "Ministra (M)", "Ministra"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_stands_in_a_list_of_speakers_behind_a_state_speaks_for_it(language: str) -> None:
    heading, peru, written, post = ORDERED[language]
    ms = MS[language]
    text = (
        f"{heading}\n\n 1.  Kenya        {ms} Delphina Otumba, {written}\n"
        f" 2.  {peru}         {ms} Ximena Lark, {written}\n"
        f" 3.  UNICEF       {ms} Ada Quarrell, {POST[language]}\n"
    )
    found = conversion(TOPS[language] + text)
    told = {(p.person, p.role, p.on_behalf_of) for p in found.participations}
    assert told == {
        ("delphina-otumba", "speaker", ("state/KEN",)),
        ("ximena-lark", "speaker", ("state/PER",)),
        ("ada-quarrell", "speaker", ("organization/unicef",)),
    }
    assert {h.post for p in found.participations for h in p.holdings} == {post, POST[language]}


MARKED = {
    "en": ("Annex: speakers, in alphabetical order\n(* moderator)", "NAME", "POSITION", "SESSION"),
    "fr": ("Annexe : intervenants, par ordre alphabétique\n(* modération)", "NOM", "FONCTION", "SÉANCE"),
    "es": ("Anexo: ponentes, por orden alfabético\n(* moderación)", "NOMBRE", "CARGO", "SESIÓN"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mark_beside_a_name_stands_for_the_role_that_the_list_explains(language: str) -> None:
    heading, *heads = MARKED[language]
    post = POST[language]
    rows = [
        ("Otumba, Delphina", f"{post}, Kenya", "(1)"),
        ("van der Lark, Ximena", f"{post}, Ghana", "(1)*"),
        ("Quarrell, Ada", f"{post}, Ghana", "(2)"),
    ]
    table = "".join(f"{a:<28}{b:<44}{c}\n" for a, b, c in [tuple(heads), *rows])
    expected = {("delphina-otumba", "speaker"), ("ximena-van-der-lark", "moderator"), ("ada-quarrell", "speaker")}
    assert roles(conversion(f"{TOPS[language]}{heading}\n\n{table}")) == expected


OF_MEETING = {
    "en": ("Chair of the Meeting", "Rapporteur of the Meeting", "President, Harbour Society"),
    "fr": ("Présidente de la réunion", "Rapporteuse de la réunion", "Présidente, Société du port"),
    "es": ("Presidenta de la reunión", "Relatora de la reunión", "Presidenta, Sociedad del Puerto"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_chairs_the_meeting_is_told_from_who_presides_over_a_body(language: str) -> None:
    chairs, reports, presides = OF_MEETING[language]
    ms, post = MS[language], POST[language]
    text = (
        f"KENYA (2)\n{ms} Delphina Otumba, {chairs}\n{post}\n{ms} Ada Quarrell\n{presides}\n\n"
        f"GHANA\n{ms} Ximena Lark\n{post}\n{reports}\n"
    )
    found = conversion(HEADS[language] + text)
    assert roles(found) == {("delphina-otumba", "chair"), ("ximena-lark", "rapporteur")}
    assert person(found, "delphina-otumba").states == ("state/KEN",)


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "SURNAME, First name"), ("fr", "NOM, Prénom"), ("es", "APELLIDOS, Nombres")],
)
def test_a_head_for_both_names_is_nobody(language: str, head: str) -> None:
    post, state = COLUMNS[language][2:]
    rows = [
        (head, post, state),
        ("OTUMBA, Delphina", POST[language], "Kenya"),
        ("LARK, Ximena", POST[language], "Ghana"),
    ]
    table = "".join(f"{a:<28}{b:<32}{c}\n" for a, b, c in rows)
    assert {p.key for p in conversion(f"{HEADS[language]}{table}").people} == {"delphina-otumba", "ximena-lark"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_surname_in_capitals_before_the_given_name_is_the_last(language: str) -> None:
    rows = [
        COLUMNS[language],
        ("OTUMBA Delphina", "", POST[language], "Kenya"),
        ("VAN DER LARK Ximena", "", POST[language], "Ghana"),
        ("QUARREL Malcolm (Sir)", "", POST[language], "Malta"),
    ]
    table = "".join(f"{a:<28}{c:<32}{d}\n" for a, _, c, d in rows)
    found = conversion(f"{HEADS[language]}{table}")
    assert {p.key for p in found.people} == {"delphina-otumba", "ximena-van-der-lark", "malcolm-quarrel"}
    assert person(found, "malcolm-quarrel").honorifics == ("Sir",)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_in_the_last_cell_of_a_row_is_an_empty_cell(language: str, dash: str) -> None:
    surname, _, post, state = COLUMNS[language]
    rows = [
        (surname, post, state),
        ("OTUMBA Delphina", POST[language], dash),
        ("LARK ROE Ximena", POST[language], "Ghana"),
    ]
    table = "".join(f"{a:<28}{b:<32}{c}\n" for a, b, c in rows)
    found = conversion(f"{HEADS[language]}{table}")
    assert {p.key for p in found.people} == {"delphina-otumba", "ximena-lark-roe"}
    assert person(found, "delphina-otumba").states == ()
    assert person(found, "ximena-lark-roe").states == ("state/GHA",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_number_of_a_list_begins_another_entry_than_the_one_before(language: str) -> None:
    ms, post = MS[language], POST[language]
    rows = f"1. {ms} Delphina OTUMBA, {post}\n2. {post}, UNHCR: {ms}\nXimena LARK\n3. {ms} Ada QUARREL,\n{post}\n"
    found = conversion(HEADS[language] + rows)
    assert {"delphina-otumba", "ada-quarrel"} <= {p.key for p in found.people}
    assert person(found, "delphina-otumba").bodies == ()
