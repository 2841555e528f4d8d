"""People behind labels outside agendas, in biographies, and in lists beside each other, in each language. All meetings,
people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion, fault

LANGUAGES = ("en", "fr", "es")
TOPS = {
    "en": "Meeting of the Lighthouse Keepers\nVienna, 3-4 May 2031\n\n",
    "fr": "Réunion des gardiens de phare\nVienne, 3 et 4 mai 2031\n\n",
    "es": "Reunión de los guardas de faro\nViena, 3 y 4 de mayo de 2031\n\n",
}
LISTS = {"en": "LIST OF PARTICIPANTS\n\n", "fr": "LISTE DES PARTICIPANTS\n\n", "es": "LISTA DE PARTICIPANTES\n\n"}
MS = {"en": "Ms.", "fr": "Mme", "es": "Sra."}
MR = {"en": "Mr.", "fr": "M.", "es": "Sr."}
POST = {"en": "Director of Quays", "fr": "Directrice des quais", "es": "Directora de Muelles"}
LABELS = {
    "en": ("Chair", "Vice-Chairs", "Rapporteur"),
    "fr": ("Présidente", "Vice-Présidents", "Rapporteuse"),
    "es": ("Presidenta", "Vicepresidentes", "Relatora"),
}
SPOKE = {
    "en": "Ms. Otumba invited the meeting to adopt the agenda.",
    "fr": "Mme Otumba a invité la réunion à adopter l'ordre du jour.",
    "es": "La Sra. Otumba invitó a la reunión a aprobar el orden del día.",
}


def roles(found: Conversion) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in found.participations}


def behalf(found: Conversion) -> set[tuple[str, tuple[str, ...]]]:
    return {(p.person, p.on_behalf_of) for p in found.participations}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", ["state first", "state after"])
def test_a_bureau_is_its_chair_and_rapporteur_and_its_vice_chairs_speak_not_for_that(
    language: str, layout: str
) -> None:
    chair, deputies, reports = LABELS[language]
    ms, mr = MS[language], MR[language]
    after = layout == "state after"
    one = f"{ms} Delphina Otumba (Kenya)" if after else f"Kenya ({ms} Delphina Otumba, UNICEF)"
    two = f"{mr} Tobin Ferrow (Ghana)" if after else f"Ghana ({mr} Tobin Ferrow, UNICEF)"
    three = f"{ms} Ada Quarrell (Ghana)" if after else f"Ghana ({ms} Ada Quarrell, UNICEF)"
    gap = "       " if after else ":     "
    more = f"                {mr} Igor Lark (Ghana)\n" if after else ""
    text = f"{chair}{gap}{one}\n{deputies}{gap}{two}\n{more}{reports}{gap}{three}\n\n{SPOKE[language]}\n"
    found = conversion(TOPS[language] + text)
    assert roles(found) == {("delphina-otumba", "chair"), ("ada-quarrell", "rapporteur")}
    assert behalf(found) == {("delphina-otumba", ("state/KEN",)), ("ada-quarrell", ("state/GHA",))}
    assert {h.post for p in found.participations for h in p.holdings} == {chair, reports}


WITH_POSTS = {
    "en": (
        "Chair: President of the Harbour Council, {ms} Delphina Otumba (Kenya)",
        "Opening statement: Director of Quays, {mr} Tobin Ferrow",
        "Panellists: Deputy Minister of Health of Ghana, {ms} Ada Quarrell; Adviser, UNICEF, {mr} Igor Lark",
    ),
    "fr": (
        "Présidente : Présidente du Conseil du port, {ms} Delphina Otumba (Kenya)",
        "Discours d'ouverture : Directeur des quais, {mr} Tobin Ferrow",
        "Panélistes : Vice-Ministre de la santé du Ghana, {ms} Ada Quarrell; Conseiller, UNICEF, {mr} Igor Lark",
    ),
    "es": (
        "Presidenta: Presidenta del Consejo del Puerto, {ms} Delphina Otumba (Kenya)",
        "Palabras de apertura: Director de Muelles, {mr} Tobin Ferrow",
        "Panelistas: Viceministra de Salud de Ghana, {ms} Ada Quarrell; Asesor, UNICEF, {mr} Igor Lark",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_between_a_label_and_a_name_is_that_persons(language: str) -> None:
    rows = "\n".join(WITH_POSTS[language]).format(ms=MS[language], mr=MR[language])
    assert roles(conversion(TOPS[language] + rows + "\n")) == {
        ("delphina-otumba", "chair"),
        ("tobin-ferrow", "opening"),
        ("ada-quarrell", "speaker"),
        ("igor-lark", "speaker"),
    }


TURNS = {
    "en": "Moderator: Good morning to you all, Ms. Ada Quarrell is with us today. We begin.\n",
    "fr": "Modératrice : Bonjour à vous toutes et tous, Mme Ada Quarrell est avec nous. Nous commençons.\n",
    "es": "Moderadora: Buenos días a todos, la Sra. Ada Quarrell es nuestra invitada. Comenzamos.\n",
}


GUESTS = fault("what stands behind the label of one who leads is weighed as a row that names her")


@pytest.mark.parametrize("language", ["en", "fr", pytest.param("es", marks=GUESTS)])
def test_words_of_a_moderator_behind_her_label_make_nobody_a_moderator(language: str) -> None:
    assert ("ada-quarrell", "moderator") not in roles(conversion(TOPS[language] + TURNS[language]))


BIOGRAPHIES = {
    "en": """SPEAKERS' BIOGRAPHIES

Opening

Delphina Otumba is Director General of UNICEF. She taught at a school with the late Professor Igor Sallow.

Panel 1 – Lamps

Moderator: Tobin Ferrow. An engineer, he has reported from forty lakes.

Ada Quarrell heads the quays of a lake. Her thesis, supervised by Ruth Morrow, dealt with paint.

Ms. Quarrell has been to many quays.
""",
    "fr": """NOTICES BIOGRAPHIQUES DES INTERVENANTS

Ouverture

Delphina Otumba est Directrice générale de l'UNICEF. Elle a enseigné avec le professeur Igor Sallow.

Panel 1 – Lampes

Modérateur : Tobin Ferrow. Ingénieur, il a visité quarante lacs.

Ada Quarrell dirige les quais d'un lac. Sa thèse, encadrée par Ruth Morrow, portait sur la peinture.

Mme Quarrell a vu beaucoup de quais.
""",
    "es": """SEMBLANZAS DE LAS Y LOS PONENTES

Apertura

Delphina Otumba es Directora General de UNICEF. Dio clases con el profesor Igor Sallow.

Panel 1 – Lámparas

Moderador: Tobin Ferrow. Ingeniero, ha visitado cuarenta lagos.

Ada Quarrell dirige los muelles de un lago. Su tesis, guiada por Ruth Morrow, trató de la pintura.

La Sra. Quarrell ha visto muchos muelles.
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_begins_a_biography_speaks_and_who_is_named_in_it_does_not(language: str) -> None:
    found = conversion(TOPS[language] + BIOGRAPHIES[language])
    assert roles(found) == {("delphina-otumba", "opening"), ("tobin-ferrow", "moderator"), ("ada-quarrell", "speaker")}
    assert ("delphina-otumba", ("organization/unicef",)) in behalf(found)


OVER_LINES = {
    "en": ("BIOGRAPHIES OF THE SPEAKERS", "moderator", "Director of Quays of Kenya. She was a keeper before."),
    "fr": ("BIOGRAPHIES DES INTERVENANTS", "modératrice", "Directrice des quais du Kenya. Elle fut gardienne avant."),
    "es": ("BIOGRAFÍAS DE LOS PONENTES", "moderadora", "Directora de Muelles de Kenya. Fue guarda antes."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_on_a_line_of_its_own_heads_a_biography(language: str) -> None:
    heading, moderates, life = OVER_LINES[language]
    text = f"{heading}\n\nDelphina Otumba ({moderates})\n{life}\n\nAda Quarrell\n{life}\n"
    found = conversion(TOPS[language] + text)
    assert roles(found) == {("delphina-otumba", "moderator"), ("ada-quarrell", "speaker")}
    assert behalf(found) == {("delphina-otumba", ("state/KEN",)), ("ada-quarrell", ("state/KEN",))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_delegations_beside_each_other_keep_their_people_and_posts_apart(language: str) -> None:
    ms, mr, post = MS[language], MR[language], POST[language]
    rows = [("KENYA", "GHANA"), (f"{ms} Delphina Otumba", f"{mr} Tobin Ferrow"), (post, "UNICEF")]
    text = "".join(f"{left:<40}{right}\n" for left, right in rows)
    found = conversion(TOPS[language] + LISTS[language] + text)
    assert {(p.key, p.states, p.bodies) for p in found.people} >= {("delphina-otumba", ("state/KEN",), ())}
    assert {p.key for p in found.people} == {"delphina-otumba", "tobin-ferrow"}
    assert found.participations == ()


LATER = {
    "en": ("SPEAKERS AND MODERATORS", "Name", "Organization", "Function", "speaker, panel 1", "moderator"),
    "fr": ("INTERVENANTS ET MODÉRATEURS", "Nom", "Organisation", "Rôle", "intervenante, panel 1", "modératrice"),
    "es": ("PONENTES Y MODERADORES", "Nombre", "Organización", "Función", "ponente, panel 1", "moderadora"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_function_below_a_list_is_that_of_whom_the_surname_calls(language: str) -> None:
    heading, name, body, function, speaks, moderates = LATER[language]
    table = f"{name:<30}{body}\n{'Delphina Otumba':<30}UNICEF\n{'Ada de la Quarrell':<30}UNHCR\n"
    text = f"{heading}\n\n{table}\n{function}\nOtumba: {speaks}\nDe la Quarrell: {moderates}\n"
    found = conversion(TOPS[language] + text)
    assert roles(found) == {("delphina-otumba", "speaker"), ("ada-de-la-quarrell", "moderator")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_bodies_before_a_colon_are_those_of_who_follows(language: str) -> None:
    ms, mr, post = MS[language], MR[language], POST[language]
    text = f"UNICEF: {ms} Delphina Otumba, {post}\nUNHCR: {mr} Tobin Ferrow, {post}\n"
    found = conversion(TOPS[language] + LISTS[language] + text)
    assert {(p.key, p.bodies) for p in found.people} == {
        ("delphina-otumba", ("organization/unicef",)),
        ("tobin-ferrow", ("organization/unhcr",)),
    }
    assert found.participations == ()


TABLES = {
    "en": ("Country", "Name", "Position", "Counsellor, Embassy in Ghana"),
    "fr": ("Pays", "Nom", "Fonction", "Conseillère, Ambassade au Ghana"),
    "es": ("País", "Nombre", "Cargo", "Consejera, Embajada en Ghana"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whom_the_first_column_names_is_served_by_the_rows_below_it_too(language: str) -> None:
    *heads, counsellor = TABLES[language]
    post = POST[language]
    rows = [
        ("Kenya", "Delphina OTUMBA", counsellor),
        ("", "Tobin FERROW", post),
        ("UNICEF", "Ada QUARRELL", post),
    ]
    table = "".join(f"{a:<20}{b:<30}{c}\n" for a, b, c in [tuple(heads), *rows])
    found = conversion(TOPS[language] + LISTS[language] + table)
    assert {(p.key, p.states) for p in found.people} == {
        ("delphina-otumba", ("state/KEN",)),
        ("tobin-ferrow", ("state/KEN",)),
        ("ada-quarrell", ()),
    }


THEN = {"en": "then", "fr": "puis", "es": "luego"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_follows_in_the_chair_chairs_too(language: str) -> None:
    chair = LABELS[language][0]
    text = f"{chair}:     {MS[language]} Otumba (Kenya)\n{THEN[language]}:       {MR[language]} Ferrow (Ghana)\n"
    assert roles(conversion(TOPS[language] + text)) == {("otumba", "chair"), ("ferrow", "chair")}


IN_TITLES = {
    "en": (
        "BIOGRAPHIES OF SPEAKERS (IN ALPHABETICAL ORDER)",
        "Ms. Delphina Otumba is Director of Quays of Kenya. She moderates the first session.\n"
        "Mr. Jonah Lark, rapporteur general, is Director of Quays of Ghana. He once met Mr. Enid Marsh.\n"
        "Mr. Tobin Ferrow keeps a lamp. Ms. Ada Quarrell (see also p. 7), engineer at UNICEF, will speak in place of"
        " Mr. Igor Sallow, who is ill.\n",
    ),
    "fr": (
        "BIOGRAPHIES DES INTERVENANTS (PAR ORDRE ALPHABÉTIQUE)",
        "Mme Delphina Otumba est directrice des quais du Kenya, et anime la première table ronde.\n"
        "M. Jonah Lark, rapporteur général, est directeur des quais du Ghana. Il a rencontré M. Enid Marsh.\n"
        "M. Tobin Ferrow garde une lampe. Mme Ada Quarrell (voir aussi p. 7), ingénieure à UNICEF, s'exprimera à la"
        " place de M. Igor Sallow, souffrant.\n",
    ),
    "es": (
        "BIOGRAFÍAS DE LOS PONENTES (POR ORDEN ALFABÉTICO)",
        "La Sra. Delphina Otumba es Directora de Muelles de Kenya. Modera la primera sesión.\n"
        "El Sr. Jonah Lark, relator general, es Director de Muelles de Ghana. Conoció al Sr. Enid Marsh.\n"
        "El Sr. Tobin Ferrow cuida una lámpara. La Sra. Ada Quarrell (véase p. 7), ingeniera de UNICEF, intervendrá en"
        " lugar del Sr. Igor Sallow, enfermo.\n",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_biographies_without_lines_between_say_who_moderates_and_who_speaks_instead(language: str) -> None:
    heading, lives = IN_TITLES[language]
    found = conversion(f"{TOPS[language]}{heading}\n{lives}")
    assert roles(found) == {
        ("delphina-otumba", "moderator"),
        ("tobin-ferrow", "speaker"),
        ("ada-quarrell", "speaker"),
        ("jonah-lark", "rapporteur"),
    }
    assert {("delphina-otumba", ("state/KEN",)), ("jonah-lark", ("state/GHA",))} <= behalf(found)
