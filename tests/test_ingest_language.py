"""Dates, times, sentences, names and lexicons, in each language."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ingest.lexicon import Lexicon, load_lexicons
from ingest.naming.names import name_key, plain_name
from ingest.page.sentences import split_sentences
from tests.ingesting import conversion, knowledge

LANGUAGES = ("en", "es", "fr")


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "le 4 mars 2031", "2031-03-04", "2031-03-04"),
        ("fr", "le 1er mai 2031", "2031-05-01", "2031-05-01"),
        ("fr", "les 9 et 10 mai 2033", "2033-05-09", "2033-05-10"),
        ("fr", "du 28 février au 2 mars 2031", "2031-02-28", "2031-03-02"),
        ("fr", "18–19 JUILLET 2031", "2031-07-18", "2031-07-19"),
        ("fr", "en août 2031", "2031-08", "2031-08"),
        ("fr", "le 4 mars", "-03-04", "-03-04"),
        ("en", "14-15 June 2032", "2032-06-14", "2032-06-15"),
        ("en", "June 14 and 15, 2032", "2032-06-14", "2032-06-15"),
        pytest.param(
            "en", "the 3rd of May 2032", "2032-05-03", "2032-05-03"
        ),
        ("en", "30 April to 2 May 2032", "2032-04-30", "2032-05-02"),
        ("en", "in June 2032", "2032-06", "2032-06"),
        ("en", "on 2032-06-14", "2032-06-14", "2032-06-14"),
        ("es", "3 y 4 de septiembre de 2034", "2034-09-03", "2034-09-04"),
        ("es", "del 3 al 5 de mayo del 2034", "2034-05-03", "2034-05-05"),
        ("es", "el 1º de enero de 2034", "2034-01-01", "2034-01-01"),
        ("es", "el 30 de abril y el 2 de mayo de 2034", "2034-04-30", "2034-05-02"),
        ("es", "en mayo de 2034", "2034-05", "2034-05"),
        pytest.param("es", "setiembre de 2034", "2034-09", "2034-09"),
        ("en", "June 14, 2032", "2032-06-14", "2032-06-14"),
        ("en", "Mon, 14 Jun 2032", "2032-06-14", "2032-06-14"),
        ("en", "Sept. 3-4, 2032", "2032-09-03", "2032-09-04"),
        ("en", "29 Mar – 2 Apr 2032", "2032-03-29", "2032-04-02"),
        ("en", "14/06/2032", "2032-06-14", "2032-06-14"),
        ("en", "06/14/2032", "2032-06-14", "2032-06-14"),
        ("en", "03.04.2032", "2032-04-03", "2032-04-03"),
        ("fr", "1er déc. 2031", "2031-12-01", "2031-12-01"),
        ("fr", "18-19/04/2031", "2031-04-18", "2031-04-19"),
        ("fr", "03/04/2031", "2031-04-03", "2031-04-03"),
        ("es", "29 AGO 2034", "2034-08-29", "2034-08-29"),
        ("es", "3 de sept. de 2034", "2034-09-03", "2034-09-03"),
        ("es", "3.4.2034", "2034-04-03", "2034-04-03"),
        pytest.param(
            "en", "April 30 to May 2, 2032", "2032-04-30", "2032-05-02"
        ),
        pytest.param(
            "fr", "du 30 décembre 2031 au 2 janvier 2032", "2031-12-30", "2032-01-02"
        ),
    ],
)  # fmt: skip
def test_dates_are_read(language: str, text: str, first: str, last: str) -> None:
    found = next(knowledge().calendar(language).dates(text))
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "le 45 mai 2031"),
        ("fr", "10/12 mars"),
        ("fr", "12 marsouins"),
        ("en", "may 2032 problems"),
        ("en", "they march 5 abreast"),
        ("es", "el 0 de mayo de 2034"),
        ("en", "03/04/2032"),
        ("en", "R/68/37/2032"),
        ("fr", "31/02/2031"),
        ("es", "14/13/2034"),
    ],
)
def test_what_is_no_date_is_none(language: str, text: str) -> None:
    days = [d for d in knowledge().calendar(language).dates(text) if len(d.first) in (5, 10)]
    assert days == []


@pytest.mark.parametrize("text", ["31 avril 2031", "30 février 2031"])
def test_a_day_that_its_month_lacks_is_no_date(text: str) -> None:
    assert list(knowledge().calendar("fr").dates(text)) == []


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(LANGUAGES))
def test_every_day_comes_back_as_written(day: date, language: str) -> None:
    month = knowledge().lexicons[language].words("dates", "months")[day.month - 1]
    link = "de " if language == "es" else ""
    found = next(knowledge().calendar(language).dates(f"x {day.day} {link}{month} {link}{day.year} x"))
    assert found.first == found.last == day.isoformat()


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "10 h 00 – 10 h 30 Ouverture", "10:00", "10:30"),
        ("fr", "9h-12h15", "09:00", "12:15"),
        ("fr", "9 heures à 11 heures", "09:00", "11:00"),
        ("fr", "14 h 30", "14:30", None),
        ("fr", "8:30-9:00", "08:30", "09:00"),
        ("en", "9.30 a.m. - 11 a.m.", "09:30", "11:00"),
        ("en", "9:30–11:00 am", "09:30", "11:00"),
        ("en", "11:30 - 1:00 pm", "11:30", "13:00"),
        ("en", "12:15 p.m.", "12:15", None),
        ("en", "12 am", "00:00", None),
        ("en", "15:00 to 16:30", "15:00", "16:30"),
        ("es", "9:30 – 10:15", "09:30", "10:15"),
        ("es", "10.00 a 11.30 horas", "10:00", "11:30"),
        pytest.param("en", "11 a.m. - 12 noon", "11:00", "12:00"),
    ],
)
def test_times_are_read(language: str, text: str, first: str, last: str | None) -> None:
    found = knowledge().calendar(language).time_at(text, 0, len(text))
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize("text", ["10 pays", "12", "2031", "10 – 12 ponts", "63 de la Déclaration", "1. Ouverture"])
def test_a_bare_number_is_no_time(text: str) -> None:
    assert knowledge().calendar("fr").time_at(text, 0, len(text)) is None


def test_an_hour_after_midnight_is_no_time() -> None:
    assert knowledge().calendar("fr").time_at("24 h 30", 0, 7) is None


def sentences(text: str, language: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text, 0, len(text), knowledge().lexicons[language])]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ["M. Orellou a parlé.", "Mme Aube aussi."]),
        ("fr", ["Voir art. 5 et par. 63.", "Puis le reste."]),
        ("fr", ["J. P. Orellou est venu.", "Il est reparti !", "Quand ?", "Hier."]),
        pytest.param("fr", ["Il a dit : « Non. »", "Elle est partie."]),
        ("fr", ["Il a dit « non ».", "Elle est partie."]),
        ("fr", ["Le taux est de 3.5 pour cent.", "Il monte."]),
        ("en", ["Mr. Overbury spoke.", "Dr. Pask agreed."]),
        ("en", ["The U.N. met, e.g. in Vienna.", "It closed."]),
        ("en", ["See para. 4 and pp. 3-4.", "(They are short.)", "Then it rained."]),
        ("es", ["El Sr. Zarraga habló.", "La Sra. Tolosa también."]),
        ("es", ["Véase el art. 4 y el párr. 63.", "Después, nada."]),
        pytest.param("es", ["Habló.", "¿Quién vino?", "Nadie."]),
    ],
)
def test_sentences_end_where_they_end(language: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), language) == parts


@given(st.text(alphabet="Aa. !?;«»1Mé\n", max_size=60))
@example("1.Aa")
def test_sentences_lie_in_order_and_lose_no_word_but_a_number_before_them(text: str) -> None:
    spans = split_sentences(text, 0, len(text), knowledge().lexicons["fr"])
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    kept, whole = ("".join(part.split()) for part in ("".join(text[a:b] for a, b in spans), text))
    assert whole.endswith(kept)
    assert re.fullmatch(r"(?:\d{1,3}\.)?", whole.removesuffix(kept))


@pytest.mark.parametrize(
    ("language", "text", "name", "gender"),
    [
        ("fr", "M. Gaspard Lenormand-Oye, Maire", "Gaspard Lenormand-Oye", "m"),
        ("fr", "Mme Ana de la Cruz López, Juge", "Ana de la Cruz López", "f"),
        ("fr", "S.E. Mme Khady N'Dour, Ministre", "Khady N'Dour", "f"),
        ("fr", "Dr Steinunn Hallsdóttir, Cheffe", "Steinunn Hallsdóttir", None),
        ("fr", "Mgr Tomasz Łęcki, Nonce", "Tomasz Łęcki", "m"),
        ("fr", "M. Cheikh Ould Bneïdja, Juge", "Cheikh Ould Bneïdja", "m"),
        ("en", "H.E. Mr. Tevita K. Fonohema, Minister", "Tevita K. Fonohema", "m"),
        pytest.param(
            "en", "Ms. J. K. Okwuosa, Director", "J. K. Okwuosa", "f"
        ),
        ("en", "Mr. Ruslan O’Dowd Jr., Judge", "Ruslan O'Dowd Jr.", "m"),
        ("es", "Sra. Ximena Doukas y Rey, Embajadora", "Ximena Doukas y Rey", "f"),
        ("es", "Excmo. Sr. Olegario Nsue, Ministro", "Olegario Nsue", "m"),
        ("fr", "M. LENORMAND-OYE Gaspard, Maire", "LENORMAND-OYE Gaspard", "m"),
    ],
)  # fmt: skip
def test_names_after_honorifics_are_read_whole(language: str, text: str, name: str, gender: str | None) -> None:
    chars = text.replace("’", "'")
    (found,) = knowledge().naming(language).titled(chars, 0, len(chars))
    assert (found.text, found.gender) == (name, gender)
    assert chars[found.start : found.end] == name


@pytest.mark.parametrize("text", ["Nations Unies", "Groupe de travail", "Directeur général", "OIM", "Le Pont", "Aube"])
def test_institutions_posts_and_lone_words_are_no_names(text: str) -> None:
    assert not knowledge().naming("fr").is_name(text)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Ana María LÓPEZ de la CRUZ", "Ana María López de la Cruz"),
        ("Jean-Paul MARTIN-DURAND", "Jean-Paul Martin-Durand"),
        ("J. K. Okwuosa", "J. K. Okwuosa"),
        pytest.param("Khady N’DOUR", "Khady N'Dour"),
        pytest.param("Ewan MCALLISTER-O’DOWD", "Ewan Mcallister-O'Dowd"),
    ],
)
def test_surnames_in_capitals_come_down(written: str, plain: str) -> None:
    assert plain_name(written) == plain


def test_spellings_with_and_without_accents_share_a_key() -> None:
    assert name_key("GÓMEZ  Ximena") == name_key("Gomez Ximena")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les rives et les ponts sont dans la vallée, et le fleuve est haut.", "fr"),
        ("The quays and the docks are in the bay, and the sea is high.", "en"),
        ("Los muelles y los faros están en la bahía, y el mar es alto.", "es"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert knowledge().languages.of(text.lower()).code == language


def test_every_lexicon_has_the_same_sections_and_keys() -> None:
    shapes = {code: shape(lexicon.data) for code, lexicon in load_lexicons().items()}
    assert set(shapes) == set(LANGUAGES)
    for code in LANGUAGES:
        assert shapes[code] == shapes["fr"], {code: shapes[code] ^ shapes["fr"]}


def shape(data: dict[str, object], path: str = "") -> set[str]:
    """Paths of all lists and values, but for what is a matter of one language: bare verbs, second spellings."""
    found = set()
    for key, value in data.items():
        here = f"{path}/{key}"
        if isinstance(value, dict) and here not in ("/speech/bare", "/dates/month_spellings"):
            found |= shape(value, here)
        else:
            found.add(f"{here}: {type(value).__name__}")
    return found


class Ferry:
    """Has a field of its own and one of the lists, and counts how often those were read."""

    read = 0

    def __init__(self, name: str, lexicon: Lexicon) -> None:
        self.name = name
        lexicon.equip(self, Ferry._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        Ferry.read += 1
        self.code = lexicon.code


def test_what_is_made_of_the_lists_is_made_once_for_all_papers_in_a_language() -> None:
    lexicons = load_lexicons()
    told = [Ferry(name, lexicons[code]) for name, code in (("Pier", "fr"), ("Quay", "en"), ("Lake", "fr"))]
    assert [(ferry.name, ferry.code) for ferry in told] == [("Pier", "fr"), ("Quay", "en"), ("Lake", "fr")]
    assert Ferry.read == len({ferry.code for ferry in told})


def test_no_lexicon_repeats_itself_or_holds_an_empty_word() -> None:
    for code, lexicon in load_lexicons().items():
        for place, entries in lists(lexicon.data):
            assert len(set(entries)) == len(entries), (code, place, [e for e in entries if entries.count(e) > 1])
            assert all(e.strip() for e in entries), (code, place)


def lists(data: dict[str, object], path: str = "") -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for key, value in data.items():
        if isinstance(value, dict):
            found += lists(value, f"{path}/{key}")
        elif isinstance(value, list):
            found.append((f"{path}/{key}", value))
    return found


LISTS = {
    "fr": """Atelier des gardiens de phare
Vienne, 3 et 4 juin 2031

LISTE DES PARTICIPANTS

LARK DE LA TORRE, Ximena
Directrice des quais, Ministère du port

DE LOS RÍOS, Tobin
Professeur, Université de Lima

DE LA CRUZ DE HARO, Ada
Conseillère
""",
    "en": """Workshop of the lighthouse keepers
Vienna, 3-4 June 2031

LIST OF PARTICIPANTS

LARK DE LA TORRE, Ximena
Director of Quays, Ministry of the Harbour

DE LOS RÍOS, Tobin
Professor

DE LA CRUZ DE HARO, Ada
Adviser
""",
    "es": """Taller de los guardas de faro
Viena, 3 y 4 de junio de 2031

LISTA DE PARTICIPANTES

VAN DE LA PORTE, Ximena
Directora de Muelles, Ministerio del Puerto

DU BOIS DES PRÉS, Tobin
Profesor

LE DUC, Ada
Consejera
""",
}


@pytest.mark.parametrize("language", sorted(LISTS))
def test_names_of_people_from_elsewhere_do_not_tell_the_language_of_a_list(language: str) -> None:
    assert conversion(LISTS[language]).document.language == language


@pytest.mark.parametrize(
    ("main", "title", "language"),
    [
        ("fr", "Keeping of the quays and of the boats in the harbour", "en"),
        ("fr", "Panel 2 : La peinture des quais et des bacs dans le port", None),
        ("fr", "Panel 2", None),
        ("es", "Entretien des quais et des bacs dans les ports", "fr"),
        ("en", "Mantenimiento de los muelles y de las barcas en el puerto", "es"),
    ],
)
def test_a_title_that_was_left_in_another_language_says_so(main: str, title: str, language: str | None) -> None:
    assert knowledge().languages.of_title(title, main) == language
