"""The last of a list who has no post, towns that a post before a name is of, states that only stand between others,
and who is told to have stayed away."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "The Slipway Forum was held in Lima on 3 May 2031. "
FR = "Le Forum des cales s'est tenu à Lima le 3 mai 2031. "
ES = "El Foro de Diques se celebró en Lima el 3 de mayo de 2031. "


def roles(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The role and the posts of each of those who take part."""
    return {p.person: (p.role, tuple(h.post for h in p.holdings)) for p in conversion(text).participations}


def speakers(text: str) -> set[str]:
    """The keys of those to whom statements are attributed."""
    return {str(s.speaker) for s in conversion(text).statements}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "It was opened by Nia Holt, head of the union, and Basil Orme.",
         {"nia-holt": ("opening", ("head of the union",)), "basil-orme": ("opening", ())}),
        (EN + "It was closed by Nia Holt, head of the union and Basil Orme.",
         {"nia-holt": ("closing", ("head of the union",)), "basil-orme": ("closing", ())}),
        (EN + "The panel was moderated by Nia Holt, head of the union, and Basil Orme.",
         {"nia-holt": ("moderator", ("head of the union",)), "basil-orme": ("moderator", ())}),
        (EN + "It was opened by Nia Holt, Minister of Trade and Blue Economy.",
         {"nia-holt": ("opening", ("Minister of Trade and Blue Economy",))}),
        (FR + "Il a été ouvert par Aube Odan, présidente du syndicat, et Luc Tissier.",
         {"aube-odan": ("opening", ("présidente du syndicat",)), "luc-tissier": ("opening", ())}),
        (FR + "Il a été clôturé par Aube Odan, présidente du syndicat et Luc Tissier.",
         {"aube-odan": ("closing", ("présidente du syndicat",)), "luc-tissier": ("closing", ())}),
        (FR + "Le panel a été modéré par Aube Odan, présidente du syndicat, et Luc Tissier.",
         {"aube-odan": ("moderator", ("présidente du syndicat",)), "luc-tissier": ("moderator", ())}),
        (ES + "Fue inaugurado por Inés Tolosa, presidenta del gremio, y Lázaro Pinto.",
         {"ines-tolosa": ("opening", ("presidenta del gremio",)), "lazaro-pinto": ("opening", ())}),
        (ES + "Fue clausurado por Inés Tolosa, presidenta del gremio y Lázaro Pinto.",
         {"ines-tolosa": ("closing", ("presidenta del gremio",)), "lazaro-pinto": ("closing", ())}),
        (ES + "El panel fue moderado por Inés Tolosa, presidenta del gremio, y Lázaro Pinto.",
         {"ines-tolosa": ("moderator", ("presidenta del gremio",)), "lazaro-pinto": ("moderator", ())}),
    ],
)  # fmt: skip
def test_the_last_of_a_list_needs_no_post(text: str, found: dict[str, tuple[str, tuple[str, ...]]]) -> None:
    assert roles(text) == found


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        (EN + "The Mayor of Cape Rushes, Nia Holt, asked for ropes.", "nia-holt", "Mayor of Cape Rushes"),
        (EN + "The Bishop of Cape Rushes, Mr. Basil Orme, asked for ropes.", "basil-orme", "Bishop of Cape Rushes"),
        (FR + "La mairesse de Port Roseau, Aube Odan, a demandé des cordes.", "aube-odan", "mairesse de Port Roseau"),
        (FR + "L'évêque de Roseau-sur-Lac, M. Luc Tissier, a demandé des cordes.", "luc-tissier",
         "évêque de Roseau-sur-Lac"),
        (ES + "La alcaldesa de San Junco, Inés Tolosa, pidió redes.", "ines-tolosa", "alcaldesa de San Junco"),
        (ES + "La alcaldesa de Villa Junco del Río, Inés Tolosa, pidió redes.", "ines-tolosa",
         "alcaldesa de Villa Junco del Río"),
        (ES + "Lázaro Pinto, arzobispo de Junco Blanco, pidió redes.", "lazaro-pinto", "arzobispo de Junco Blanco"),
    ],
)  # fmt: skip
def test_towns_behind_posts_are_nobody_and_no_body(text: str, person: str, post: str) -> None:
    found = conversion(text)
    assert roles(text) == {person: ("speaker", (post,))}
    assert not [h.body for p in found.participations for h in p.holdings if h.body]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Mayor, Nia Holt, noted that trade between Peru and Chile asks for roads.",
        FR + "La mairesse, Aube Odan, a noté que le commerce entre le Pérou et le Chili demande des routes.",
        FR + "La mairesse, Aube Odan, a noté que la coopération avec le Pérou et le Chili exige des routes.",
        ES + "La alcaldesa, Inés Tolosa, señaló que el comercio entre el Perú y Chile pide caminos.",
    ],
)
def test_between_two_states_neither_speaks(text: str) -> None:
    assert len(speakers(text)) == 1
    assert not {s for s in speakers(text) if "state/" in s}


@pytest.mark.parametrize(
    "text",
    [
        ES + "La alcaldesa, Inés Tolosa, pidió redes. Faltaron la directora, Rosa Bravo, y el edil Juan Mora (UDJ).",
        ES + "La alcaldesa, Inés Tolosa, pidió redes. No asistieron la directora, Rosa Bravo, ni el edil Juan Mora.",
        ES + "La alcaldesa, Inés Tolosa, pidió redes. A la sesión faltaron Rosa Bravo, directora, y Juan Mora (UDJ).",
    ],
)
def test_who_stayed_away_takes_no_part(text: str) -> None:
    assert set(roles(text)) == {"ines-tolosa"}


def test_what_was_missing_keeps_who_says_it() -> None:
    assert set(roles(ES + "Faltaron redes, dijo Rosa Bravo, directora de Diques.")) == {"rosa-bravo"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (ES + "Monseñor Lázaro Pinto Rey, obispo, abrió. «Hay redes», dijo monseñor Pinto.", "person:lazaro-pinto-rey"),
        (FR + "Mgr Luc Tissier, évêque, a parlé. « Il y a des cordes », a dit monseigneur Tissier.",
         "person:luc-tissier"),
        (EN + "Cardinal Basil Orme, president, spoke. “There are ropes,” said Cardinal Orme.", "person:basil-orme"),
    ],
)  # fmt: skip
def test_churchmen_are_addressed_in_small_letters_too(text: str, speaker: str) -> None:
    assert speaker in speakers(text)


@pytest.mark.parametrize(
    "held", ["sostuvo una reunión con", "mantuvo un largo diálogo con", "sostuvo conversaciones con"]
)
def test_who_holds_a_meeting_says_nothing_by_it(held: str) -> None:
    assert not speakers(ES + f"La alcaldesa, Inés Tolosa, {held} los gremios.")


def test_who_maintains_something_says_it() -> None:
    assert speakers(ES + "La alcaldesa, Inés Tolosa, sostuvo que la reunión con los gremios fue útil.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "It was chaired by Nia Holt, head of the union; by the rector, Basil Orme; and by Ann Roe, dean.",
         {"nia-holt": "chair", "basil-orme": "chair", "ann-roe": "chair"}),
        (EN + "The forum, opened by Nia Holt, head of the union, brought together Basil Orme, rector.",
         {"nia-holt": "opening", "basil-orme": "speaker"}),
        (EN + "It was opened by Ms. Nia Holt, appointed rector in May, and Mr. Basil Orme.",
         {"nia-holt": "opening", "basil-orme": "opening"}),
        (FR + "Il a été présidé par Aube Odan, présidente du syndicat ; par le recteur, Luc Tissier ; et par Anne Roe, "
         "doyenne.", {"aube-odan": "chair", "luc-tissier": "chair", "anne-roe": "chair"}),
        (FR + "Le forum, ouvert par Mme Aube Odan, rectrice, a réuni M. Luc Tissier, doyen.",
         {"aube-odan": "opening", "luc-tissier": "speaker"}),
        (ES + "Fue presidido por Inés Tolosa, decana; por el rector, Lázaro Pinto; y por Rosa Bravo, directora.",
         {"ines-tolosa": "chair", "lazaro-pinto": "chair", "rosa-bravo": "chair"}),
        (ES + "El foro, inaugurado por la decana, Inés Tolosa, y clausurado por el rector, Lázaro Pinto, tuvo como "
         "ponente a Rosa Bravo, edila.",
         {"ines-tolosa": "opening", "lazaro-pinto": "closing", "rosa-bravo": "speaker"}),
    ],
)  # fmt: skip
def test_a_list_ends_where_its_sentence_goes_on(text: str, found: dict[str, str]) -> None:
    assert {person: role for person, (role, _) in roles(text).items()} == found


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        (EN + "The Minister of Labour Nia Holt asked for ropes.", "nia-holt", "Minister of Labour"),
        (FR + "La Ministre du Travail Aube Odan a demandé des cordes.", "aube-odan", "Ministre du Travail"),
        (FR + "Le Maire de Ségou Luc Tissier a demandé des cordes.", "luc-tissier", "Maire de Ségou"),
        (FR + "Le Directeur de Cabinet Luc Tissier a demandé des cordes.", "luc-tissier", "Directeur de Cabinet"),
        (ES + "La Ministra de Trabajo Inés Tolosa pidió redes.", "ines-tolosa", "Ministra de Trabajo"),
        (ES + "Por su parte, la Secretaria de Hacienda Inés Tolosa Rey pidió redes.", "ines-tolosa-rey",
         "Secretaria de Hacienda"),
        (ES + "El Alcalde de Loja Lázaro Pinto pidió redes.", "lazaro-pinto", "Alcalde de Loja"),
        (ES + "El Ministro del Interior Lázaro Pinto pidió redes.", "lazaro-pinto", "Ministro del Interior"),
        (ES + "La Subcontralora General de la República, Inés Tolosa, pidió redes.", "ines-tolosa",
         "Subcontralora General de la República"),
        (ES + "Inés Tolosa, Directora Nacional de Cultura, Sogas y Ceremonial, pidió redes.", "ines-tolosa",
         "Directora Nacional de Cultura, Sogas y Ceremonial"),
    ],
)  # fmt: skip
def test_posts_in_capitals_stand_before_names_with_what_they_are_of(text: str, person: str, post: str) -> None:
    assert roles(text) == {person: ("speaker", (post,))}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (ES + "Tito Rubio, de la International Slipway School, en Leeds, Reino Unido, dijo que no.", "tito-rubio"),
        (FR + "Luc Tissier, de l'International Slipway School, à Leeds, Royaume-Uni, a dit que non.", "luc-tissier"),
    ],
)
def test_schools_with_english_names_are_bodies(text: str, person: str) -> None:
    (part,) = conversion(text).participations
    assert (part.person, part.on_behalf_of) == (person, ("organization/international-slipway-school",))


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        (ES + "El ministro de Agricultura, Ganadería y Pesca de la Nación, Lázaro Pinto, pidió redes.", "lazaro-pinto",
         "ministro de Agricultura, Ganadería y Pesca de la Nación"),
        (ES + "El ministro de Producción y Agroindustria de Río Negro, Lázaro Pinto, pidió redes.", "lazaro-pinto",
         "ministro de Producción y Agroindustria de Río Negro"),
        (ES + "La ministra de Industria y Minería, Inés Tolosa, pidió redes.", "ines-tolosa",
         "ministra de Industria y Minería"),
    ],
)  # fmt: skip
def test_fields_of_work_in_a_post_are_nobody(text: str, person: str, post: str) -> None:
    assert roles(text) == {person: ("speaker", (post,))}


def test_who_says_mass_chairs_nothing_by_it() -> None:
    text = (
        ES + "El presidente, monseñor Lázaro Pinto, presidió la eucaristía. La decana, Inés Tolosa, presidió el foro."
    )
    assert {person: role for person, (role, _) in roles(text).items()}["lazaro-pinto"] != "chair"
    assert roles(text)["ines-tolosa"][0] == "chair"
