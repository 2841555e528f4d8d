"""From lines to clean text: noise goes, sentences are whole again, and every character knows its place."""

from __future__ import annotations

import re
import unicodedata
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ingest.folding import fold, fold_name, slug
from ingest.page.rows import read_rows
from tests.ingesting import clean

PAGE = "Les rives du fleuve sont hautes et les ponts qui les joignent sont faits de pierre grise et de bois"


def body(text: str) -> list[str]:
    read = clean(text)
    return [read.of(b) for b in read.blocks if b.kind not in ("aside", "note")]


def test_a_paragraph_of_several_lines_is_one_block() -> None:
    assert body(f"{PAGE}\nde sapin venu des collines, dit-on.\n\nUn autre paragraphe suit.") == [
        f"{PAGE} de sapin venu des collines, dit-on.",
        "Un autre paragraphe suit.",
    ]


def test_a_page_number_within_a_sentence_goes() -> None:
    text = f"{PAGE}\ndes collines que les\n\n3\n\nriverains ont plantées jadis."
    assert body(text) == [f"{PAGE} des collines que les riverains ont plantées jadis."]


@pytest.mark.parametrize(
    "mark",
    [
        *("12", "p. 12", "page 3 of 9", "xiv", "3/12", "(F) 33-01234", "\f12"),
        pytest.param("- 12 -"),
        pytest.param("– 12 –"),
        pytest.param("33-01234 (F)"),
        pytest.param("Page 3 of 9"),
        pytest.param("GE.33-01234 (F)"),
    ],
)
def test_marks_of_pages_are_no_text(mark: str) -> None:
    assert body(f"{PAGE}\nde la vallée et de\n\n{mark}\n\nla plaine.") == [f"{PAGE} de la vallée et de la plaine."]


def test_running_heads_go_and_the_title_stays() -> None:
    pages = "\n\n".join(f"Actes des rives – Volume 4\n\n{n}\n\n{PAGE} numéro {n}." for n in range(2, 7))
    found = body(f"Les rives\n\n{pages}")
    assert not any("Actes des rives" in block for block in found)
    assert found[0] == "Les rives"
    assert len(found) == 6


def test_a_line_that_comes_back_as_a_list_item_stays() -> None:
    text = "\n\n".join(f"Titre {n}\n\n- Registre des berges\n\n{n}\n\n{PAGE}." for n in range(2, 7))
    assert sum("Registre des berges" in block for block in body(text)) == 5


@pytest.mark.parametrize(
    "head", ["A/77/210                         4", "4                     A/77/210", "A/77/210               page 4"]
)
def test_a_symbol_beside_the_number_of_a_page_goes(head: str) -> None:
    text = f"A/77/210\n\nRives\n\n{PAGE} et\n\n{head}\n\nde bois."
    assert body(text)[-1] == f"{PAGE} et de bois."


def test_a_symbol_beside_a_number_stays_where_nothing_tells_that_it_is_the_papers_own() -> None:
    assert body(f"{PAGE}.\n\nA/77/210                         4\n\nRives.")[1].startswith("A/77/210")


def test_text_of_a_spine_goes() -> None:
    spine = "\n".join("RIVES2033")
    assert body(f"{spine}\n\n{PAGE}.") == [f"{PAGE}."]


def test_symbols_in_running_heads_are_set_aside_and_kept() -> None:
    read = clean(f"A/77/210\n\n{PAGE} et\n\nA/77/210\n\nde bois.")
    assert [read.of(b) for b in read.blocks if b.kind == "aside"] == ["A/77/210", "A/77/210"]
    assert body(f"A/77/210\n\n{PAGE} et\n\nA/77/210\n\nde bois.") == [f"{PAGE} et de bois."]


def test_a_word_that_the_document_writes_whole_loses_its_hyphen() -> None:
    assert "rassemblement des" in body(f"{PAGE} du rassemble-\nment des barques.\n\nLe rassemblement est clos.")[0]


def test_a_text_that_divides_many_words_joins_those_that_it_writes_nowhere_else() -> None:
    text = (
        "M. Orellou a rappelé que les barques du Lindor étaient tou-\njours amarrées au quai, où la délé-\n"
        "gation de la vallée les avait comp-\ntées. Le vice-président Lindor, puis la vice-\n"
        "trésorière ont parlé des cordes que la dé-\ncrue avait usées, disait-\non, avant le mois de mars."
    )
    [read] = body(text)
    assert "toujours amarrées au quai, où la délégation" in read
    assert "comptées" in read
    assert "décrue" in read
    assert "vice-trésorière ont" in read


def test_a_hyphen_at_the_end_of_a_line_is_kept_in_a_text_that_divides_no_words() -> None:
    text = "\n".join([PAGE, PAGE, "comme les porte-", "drapeaux du fleuve, qui sont venus en barque."])
    assert "porte-drapeaux" in body(text)[0]


def test_a_compound_keeps_its_hyphen() -> None:
    assert "Vice-Ministre du" in body(f"{PAGE} comme le Vice-\nMinistre du fleuve.\n\nLe Vice-Ministre parle.")[0]


def test_a_footnote_between_the_halves_of_a_sentence_stands_after_the_body() -> None:
    note = "1 Il était absent ce jour-là."
    text = f"{PAGE} que M. Orellou1 a\nvus de loin, dit-il, avec une\n{note}\n\n4\n\nlunette de cuivre."
    read = clean(text)
    blocks = [(b.kind, read.of(b)) for b in read.blocks]
    assert blocks[0] == ("paragraph", f"{PAGE} que M. Orellou a vus de loin, dit-il, avec une lunette de cuivre.")
    assert blocks[1] == ("note", "1 Il était absent ce jour-là.")


def test_a_year_or_number_at_a_words_end_is_no_footnote_call() -> None:
    text = f"{PAGE} du plan COVID19 et de R2\nde M. Orellou1 venu tôt.\n1 Une note.\n\nFin."
    assert "COVID19" in body(text)[0]


@pytest.mark.parametrize("hour", ["11h10", "11h01", "9H02"])
def test_the_minutes_of_an_hour_are_no_footnote_call(hour: str) -> None:
    text = f"{PAGE} de 10h à {hour} avec M. Orellou1 et\nMme Lindor2 qui ont parlé.\n1 Une note.\n2 Une autre.\n\nFin."
    assert f" {hour} avec" in body(text)[0]
    assert "Lindor qui" in body(text)[0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("on the land. Some representatives, among them Anna", "Maria Quill, Minister of Ports, said so"),
        ("du pays. Plusieurs représentants, dont Khadi", "Barek Folle, Ministre de la pêche, l'ont dit et"),
        ("del Estado. Varios representantes, como Ana", "María Quil, Ministra de Pesca, lo dijeron y"),
        ("aussi. Les engagements sont pris, comme l'a souligné", "Christine Mathis, Conseillère politique, sont là"),
    ],
)
def test_a_name_with_a_post_at_a_lines_beginning_amid_a_sentence_begins_no_entry(first: str, second: str) -> None:
    text = f"Les rives du fleuve sont hautes, et les ponts de pierre\nsont gris {first}\n{second}\net fin.\n"
    assert any(f"{first} {second}" in block for block in body(text))


@pytest.mark.parametrize(("opens", "closes"), [("« ", " »"), ("“", "”")])
def test_a_quoted_title_that_a_pages_end_cuts_is_one(opens: str, closes: str) -> None:
    film = f"• Ada Klein, auteur du film {opens}The Perennial\n\nPlate{closes} de 2031"
    text = f"{PAGE} de loin.\n\n{film}\n\n• Ben Sommer, pilote"
    assert f"Ada Klein, auteur du film {opens}The Perennial Plate{closes} de 2031" in body(text)


def test_an_aside_between_dashes_that_begins_a_line_is_no_item() -> None:
    aside = "– tels que les mousses et les pilotes – ne sont pas\nlents, ils le disent."
    text = f"{PAGE} de loin. Si certains groupes\n{aside}"
    assert [b.kind for b in clean(text).blocks] == ["paragraph"]
    assert [b.kind for b in clean("Sujets\n– quais\n– filets\n").blocks][1:] == ["item", "item"]


def test_an_ordinary_number_that_begins_a_line_is_no_footnote() -> None:
    assert body(f"{PAGE} ont tenu pendant\n12 années de suite.") == [f"{PAGE} ont tenu pendant 12 années de suite."]


def test_lines_with_an_empty_line_between_them_are_one_paragraph() -> None:
    lines = [f"{PAGE} et de", "chaux vive que les riverains portent sur le dos depuis la carrière haute", "du nord."]
    text = "\n\n".join([*lines, "", f"{PAGE} encore et de", "chaux."])
    assert body(text) == [" ".join(lines), f"{PAGE} encore et de chaux."]


def test_paragraphs_of_one_line_with_an_empty_line_between_them_stay_apart() -> None:
    text = "\n\n".join(f"Le pont numéro {n} fut bâti en pierre grise par les riverains du nord." for n in range(8))
    assert len(body(text)) == 8


def test_html_and_markdown_leave_their_words() -> None:
    text = "<p><b>Ouverture</b> du <i>forum</i></p>\n\n## Les *rives*\n\n- **Mme Aube**, Maire\n\n"
    text += "<ul><li>un</li><li>deux</li></ul>"
    assert body(text) == ["Ouverture du forum", "Les rives", "Mme Aube, Maire", "un", "deux"]


def test_marks_that_are_words_of_the_text_stay() -> None:
    assert body("Le prix est < 5 et > 3, soit 2*3 ou A & B.") == ["Le prix est < 5 et > 3, soit 2*3 ou A & B."]


def test_entities_become_their_characters() -> None:
    assert body("Postes &amp; télégraphes &lt;du nord&gt;, l&#39;été &quot;ici&quot;") == [
        'Postes & télégraphes <du nord>, l\'été "ici"'
    ]


def test_bold_reaches_over_the_words_that_it_marks() -> None:
    read = clean("**Compter les rives.** Les villages tiennent un registre de leurs berges.")
    (block,) = read.blocks
    assert [read.text[s:e] for s, e in block.bold] == ["Compter les rives."]


@pytest.mark.parametrize("mark", ["•", "\uf0b7", "●  ", "\t•\t", "<li>•</li>"])
def test_a_bullet_on_a_line_of_its_own_marks_the_line_after_it(mark: str) -> None:
    read = clean(f"Speakers:\n{mark}\nAma Ofori, harbour master\n\n{mark}\n\nKofi Boateng, pilot\n{mark}\n")
    assert [(b.kind, read.of(b)) for b in read.blocks] == [
        ("paragraph", "Speakers:"),
        ("item", "Ama Ofori, harbour master"),
        ("item", "Kofi Boateng, pilot"),
    ]


def test_bullets_make_items() -> None:
    read = clean("• un pont\n– une rive\n* une barque\n- un quai")
    assert [(b.kind, read.of(b)) for b in read.blocks] == [
        ("item", "un pont"),
        ("item", "une rive"),
        ("item", "une barque"),
        ("item", "un quai"),
    ]


def test_lines_of_contents_are_told() -> None:
    read = clean("Introduction ........ 3\nLes rives .......... 12")
    assert {b.kind for b in read.blocks} == {"contents"}


def test_an_hour_begins_a_block() -> None:
    assert body("10 h 00 – 11 h 00 Ouverture\n11 h 00 – 12 h 00 Pause") == [
        "10 h 00 – 11 h 00 Ouverture",
        "11 h 00 – 12 h 00 Pause",
    ]


def test_carriage_returns_do_not_stay_in_the_text() -> None:
    read = clean(f"{PAGE} et\r\nde bois.\r\n\r\nUn autre paragraphe suit.\r\n")
    assert "\r" not in read.text
    assert [read.of(b) for b in read.blocks] == [f"{PAGE} et de bois.", "Un autre paragraphe suit."]


@pytest.mark.parametrize("gap", ["\u00a0", "\u202f", "\u2009"])
def test_spaces_of_all_widths_are_spaces(gap: str) -> None:
    assert body(f"Les rives{gap}: un pont") == ["Les rives : un pont"]


def test_apostrophes_are_of_one_kind_and_lengths_hold() -> None:
    source = "L’été, l‘hiver et l'automne"
    assert clean(source).text.rstrip("\n") == "L'été, l'hiver et l'automne"


PIECES = st.sampled_from(
    [
        PAGE, "Mme Aube", "l’été", "rassemble-", "ment", "3", "12", "– 4 –", "• un pont", "**gras**",
        "<p><b>Ouverture</b></p>", "<li>", "</li>", "&amp;", "A/77/210",
        "10 h 00 – 11 h 30", "\t", "\f", "  ", "\u00a0", "\ufeff",
        "LES RIVES", "1 Une note.", "rive1", "# Titre", "....... 4", "(", ")", "* un", "\r", "ı", "ﬁn", "İ", "𝔘n", "é",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).flatmap(
    lambda parts: st.lists(
        st.sampled_from(["\n", "\n\n", " ", "\n\n\n"]), min_size=len(parts), max_size=len(parts)
    ).map(lambda gaps: "".join(p + g for p, g in zip(parts, gaps, strict=True)))
)
REPLACED = {
    **dict.fromkeys("’‘ʼ´`", "'"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u200b\ufeff\u2028\u2029\v\x1e", " "),
    "\u2010": "-",
    "\u2011": "-",
    "−": "–",
}
JOINED = {sign: normalize("NFKC", sign) for sign in "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"}
ACCENTS = re.compile("[\u0300-\u036f]+")
ENTITY = {"&": "&", "<": "&", ">": "&", '"': "&", "'": "&"}


@example("Mme Aube A\U00018cd6¹\n")
@example("Mme Aube Alba§Ministre\n")
@example("(\n)\n")
@settings(max_examples=150)
@given(TEXTS)
def test_every_clean_character_stands_at_its_place_in_the_source(source: str) -> None:
    read = clean(source)
    for block in read.blocks:
        joints = {at - 1 for at in block.breaks}
        for at in range(block.start, block.end):
            here = source[read.source(at)]
            if at not in joints:
                char = read.text[at]
                entity = here == "&" and char in "&<>\"' "
                # Whatever a paper puts between a name and a post, be it a gap, is read as a comma and a space behind.
                behind = char == " " and read.text[at - 1] == ","
                parted = (char == "," or behind) and not here.isalnum()
                # Joined letters are read one by one, accents set apart on the letter before them.
                joined = here in JOINED and char in JOINED[here]
                accents = ACCENTS.match(source, read.source(at) + 1)
                accented = accents is not None and char == normalize("NFC", here + accents[0])
                divided = (char, here) == ("-", "\u00ad")
                ended = (char, here) == (" ", "\n")  # lines of a bracket or of an entry, read as one
                known = entity or parted or joined or accented or divided or ended
                assert char == REPLACED.get(here, here) or known, (at, char, here)


@settings(max_examples=150)
@given(TEXTS)
def test_blocks_are_in_order_and_their_spans_within_the_source(source: str) -> None:
    read = clean(source)
    reach = 0
    for block in read.blocks:
        assert reach <= block.start < block.end <= len(read.text)
        assert read.of(block).strip()
        reach = block.end
        span = read.span(block.start, block.end)
        assert 0 <= span.start < span.end <= len(source)


@settings(max_examples=150)
@given(TEXTS)
def test_rows_never_take_a_character_twice(source: str) -> None:
    taken = [place for row in read_rows(source) for at, text in row.pieces for place in range(at, at + len(text))]
    # The letters of joined ones (``ﬁ``) stand at one place.
    taken = [
        place
        for before, place in zip([None, *taken], taken, strict=False)
        if before != place or source[place] not in JOINED
    ]
    assert taken == sorted(set(taken))


@given(st.text(max_size=60))
def test_folding_keeps_lengths_and_is_idempotent(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=40))
def test_folded_text_has_no_accents_or_capitals(text: str) -> None:
    folded = fold(text)
    assert folded == folded.lower()
    assert not any(unicodedata.combining(c) for c in unicodedata.normalize("NFD", folded))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÉTATS-UNIS", "etats unis"),
        ("L’Équateur", "l equateur"),
        ("São Tomé", "sao tome"),
        ("ÐÞ", "ðþ"),
        ("Ωmega", "ωmega"),
    ],
)
def test_capitals_and_accents_fold_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_ligatures_meet_their_letters_in_names() -> None:
    assert fold_name("Œhlenschlæger łukasz") == "oehlenschlaeger lukasz"


def test_capitals_with_strokes_fold_like_small_ones() -> None:
    assert fold_name("ŁUKASZ ØSTBY ĐORĐE") == fold_name("Łukasz Østby Đorđe") == "lukasz ostby dorde"


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("Ministre des affaires étrangères", "ministre-des-affaires-etrangeres"),
        ("  O’Hara–Štěpán ", "o-hara-stepan"),
        ("Straße", "strasse"),
    ],
)
def test_slugs_hold_plain_letters(text: str, tail: str) -> None:
    assert slug(text) == tail


@given(st.text(max_size=60))
def test_every_slug_can_end_an_iri(text: str) -> None:
    tail = slug(text)
    assert tail
    assert all(c.isascii() and (c.isalnum() or c == "-") for c in tail)
    assert tail == tail.strip("-")


def test_a_title_in_capitals_that_comes_back_a_few_times_keeps_the_lines_beside_pages_ends() -> None:
    title = "RENDRE LES PORTS PLUS SURS\nEN TOUTE SAISON ET DANS TOUS LES PAYS"
    pages = [f"{PAGE} de sapin.\n\n{n}\n\n" + (f"{title}\n\n" if n % 10 == 0 else "") for n in range(1, 36)]
    assert "\n".join(body("".join(pages))).count("RENDRE LES PORTS") == 3
    heads = [f"{PAGE} de sapin.\n\n{n}\n\n{title}\n\n" for n in range(1, 36)]
    assert "RENDRE LES PORTS" not in "\n".join(body("".join(heads)))
