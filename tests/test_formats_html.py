"""A web page gives the words that its reader sees, in blocks, whatever its encoding and markup."""

from __future__ import annotations

import pytest

from ingest.errors import EmptySourceError
from ingest.formats import format_of, text_of


def text(body: str, head: str = "") -> str:
    return text_of(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "page.html")


def test_scripts_styles_menus_and_what_is_hidden_leave_no_word() -> None:
    hidden = (
        '<script>document.write("Ms. Script said")</script><style>p {color: red}</style><!-- a comment -->'
        '<nav><a href="/">Home</a></nav><div style="display:none">secret</div><p hidden>too</p><template>t</template>'
        "<noscript>turn on</noscript><select><option>en</option></select><svg><text>drawn</text></svg>"
    )
    inline = '<script>a()</script><span style="visibility: hidden">b</span><button>c</button>'
    assert text(f"{hidden}<p>Words{inline} here</p>", "<title>Site</title>") == "Words here\n"


def test_a_page_that_scripts_fill_is_a_clear_error() -> None:
    with pytest.raises(EmptySourceError, match=r"page\.html: holds no words outside of scripts.*; save the page"):
        text('<div id="app"></div><script>render()</script>')


def test_blocks_stand_apart_and_white_space_is_made_single() -> None:
    told = text("<h1>Lakes\n  Forum</h1><p>One\n\ttwo <i>three</i>.</p><div>four</div><div>five<br>six</div>")
    assert told == "# Lakes Forum\n\nOne two three.\n\nfour\nfive\nsix\n"


def test_bold_within_a_line_is_marked_and_headings_are_not() -> None:
    assert text("<h2><b>Panel</b></h2><p><b>Ms. Varga: </b>Mayor</p>") == "## Panel\n\n**Ms. Varga:** Mayor\n"


def test_lists_have_dashes_or_their_numbers() -> None:
    told = text("<p>To do:</p><ul><li><p>one</p></li><li>two<ol start=3><li>a</li><li>b</li></ol></li></ul><p>end</p>")
    assert told == "To do:\n\n- one\n- two\n3. a\n4. b\n\nend\n"


def test_a_table_row_is_a_line_with_tabs_and_tables_nest() -> None:
    inner = "<table><tr><td>Mayor</td><td>Aluna</td></tr></table>"
    told = text(
        "<table><caption>Who</caption><thead><tr><th>Time</th><th>Item</th></tr></thead>"
        f"<tr><td>10:00<td><p>Opening</p><p>Ms. Varga</p><td></tr><tr><td></td><td>{inner}</td></tr></table>after"
    )
    assert told == "Who\nTime\tItem\n10:00\tOpening\nMs. Varga\n\tMayor\tAluna\n\nafter\n"


def test_calls_of_footnotes_stand_at_their_words_and_notes_begin_with_their_numbers() -> None:
    told = text('<p>A word<sup><a href="#fn1">[1]</a></sup>.</p><ol><li id="fn1">See it.</li></ol>')
    assert told == "A word1.\n\n1 See it.\n"


def test_entities_soft_hyphens_and_preformatted_lines() -> None:
    assert text("<p>a&nbsp;&lt;b&gt; &eacute;&shy;t&#233; &amp; c</p>") == "a\u00a0<b> été & c\n"
    assert text("<pre>first\nsecond</pre>") == "first\nsecond\n"


@pytest.mark.parametrize(
    ("codec", "stated"),
    [
        ("utf-8", ""),
        ("utf-8", "iso-8859-1"),
        ("cp1252", ""),
        ("cp1252", "iso-8859-1"),
        ("cp1250", "windows-1250"),
        ("utf-16", ""),
        ("cp1252", "no-such-code"),
        ("cp1252", "utf-8"),
    ],
)
def test_each_encoding_is_read_also_where_the_page_states_another(codec: str, stated: str) -> None:
    meta = f'<meta charset="{stated}">' if stated else ""
    raw = f"<html><head>{meta}</head><body><p>Réunion – « été »</p></body></html>".encode(codec)
    assert text_of(raw, "page.html") == "Réunion – « été »\n"


def test_xhtml_with_a_declaration_is_read() -> None:
    raw = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>é</p></body></html>'
    )
    assert text_of(raw.encode(), "page") == "é\n"


def test_unclosed_and_very_deep_markup_is_read() -> None:
    assert text("<ul><li>one<li>two</ul><p>a<p>b") == "- one\n- two\n\na\n\nb\n"
    assert "word" in text("<div>" * 1000 + "word")


def test_content_tells_a_format_before_the_name_does() -> None:
    assert format_of(b"\n<HTML><body>x", "page.txt") == "html"
    assert format_of(b"<p>x", "page.HTM") == "html"
    assert format_of(b"<p>x</p> **words**", "notes.txt") == "plain"
    assert format_of(b"\xef\xbb\xbf%PDF-1.4", "notes.txt") == "pdf"
    assert format_of("<html>".encode("utf-16"), "page") == "html"
    assert format_of(b"words", "page.pdf") == "pdf"
