"""A Word document gives the text as it reads once its changes are accepted, or an error that says what to do."""

from __future__ import annotations

import io
import zipfile

import pytest

from ingest.errors import EmptySourceError, NotTextError, SourceError, SourceTooLargeError
from ingest.formats import text_of
from ingest.formats.docx import MAX_UNPACKED
from tests.papers import docx, paragraph, run

NUMBERS = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1.%3"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="8">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
)
STYLES = (
    '<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
)


def text(*body: str, **parts: str) -> str:
    return text_of(docx(*body, parts=parts), "report.docx")


def listed(words: str, number: int, level: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, properties=place)


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(*paragraphs: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(map(paragraph, paragraphs))}</w:tc>"


def test_paragraphs_stand_apart_and_runs_do_not_divide_words() -> None:
    assert text(paragraph("The har", "bour  "), paragraph(), paragraph("of Aluna")) == "The harbour\n\nof Aluna\n"


def test_insertions_stand_and_deletions_do_not() -> None:
    deleted = '<w:del w:id="1"><w:r><w:delText>Bern</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="3">{run("once ")}</w:moveFrom>'
    inserted = f'<w:ins w:id="2">{run("Aluna")}</w:ins><w:moveTo w:id="4">{run(" twice")}</w:moveTo>'
    assert text(paragraph("They met in ", deleted, moved, inserted, ".")) == "They met in Aluna twice.\n"


def test_a_deleted_paragraph_end_joins_and_a_deleted_row_is_gone() -> None:
    gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    assert text(paragraph("One ", properties=gone), paragraph("line.")) == "One line.\n"
    rows = (cell("kept") + cell("too"), '<w:trPr><w:del w:id="2"/></w:trPr>' + cell("dropped"))
    assert text(table(*rows)) == "kept\ttoo\n"


def test_a_table_row_is_a_line_with_tabs_and_a_cell_may_have_lines() -> None:
    rows = (cell("10:00") + cell("Opening", "Ms. Ilse Varga, Mayor"), cell() + cell("Lunch"))
    told = text(paragraph("Agenda"), table(*rows), paragraph("End"))
    assert told == "Agenda\n\n10:00\tOpening\nMs. Ilse Varga, Mayor\n\tLunch\n\nEnd\n"


def test_automatic_numbers_and_bullets_are_written_out() -> None:
    body = (listed("one", 1), listed("sub", 1, 1), listed("sub", 1, 1), listed("two", 1), listed("deep", 1, 2))
    told = text(*body, listed("dot", 2), numbering=NUMBERS)
    assert told.split("\n") == ["4. one", "(i) sub", "(ii) sub", "5. two", "5.A deep", "- dot", ""]


def test_headings_have_hashes_also_by_a_style_of_their_own() -> None:
    body = [paragraph(words, properties=f'<w:pStyle w:val="{style}"/>') for words, style in
            (("Lakes", "T"), ("Opening", "H2"), ("Closing", "Mine"), ("Words", "None"))]  # fmt: skip
    assert text(*body, styles=STYLES) == "# Lakes\n\n## Opening\n\n## Closing\n\nWords\n"


def test_bold_stands_between_asterisks_and_not_in_part_of_its_spaces() -> None:
    told = text(paragraph(run("Ms. ", "<w:b/>"), run("Varga ", "<w:b/>"), run("spoke", '<w:b w:val="0"/>')))
    assert told == "**Ms. Varga** spoke\n"


def test_footnotes_come_last_under_the_numbers_at_their_calls() -> None:
    call = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = '<w:footnote w:type="separator" w:id="0"/>' + "".join(
        f'<w:footnote w:id="{key}">{paragraph(run("See " + words))}</w:footnote>' for key, words in ((5, "B"), (6, "A"))
    )
    told = text(paragraph("A word", call.format(6), " and another", call.format(5), "."), footnotes=notes)
    assert told == "A word1 and another2.\n\n1 See A\n\n2 See B\n"


def test_what_the_pages_heads_say_comes_first_and_once() -> None:
    heads = {"header1": paragraph("LK/12/3"), "header2": paragraph("LK/12/3") + paragraph("12")}
    assert text(paragraph("Words"), **heads) == "LK/12/3\n\nWords\n"


def test_fields_boxes_breaks_and_content_controls() -> None:
    field = "<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>" + run("link") + "</w:hyperlink>"
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:pict></w:r>"
    control = f"<w:sdt><w:sdtContent>{paragraph('held')}</w:sdtContent></w:sdt>"
    page = '<w:r><w:br w:type="page"/></w:r>'
    told = text(paragraph("a ", field, "<w:r><w:br/></w:r>", "b", box), control, paragraph(page), paragraph("next"))
    assert told == "a link\nb\n\nboxed\n\nheld\n\n\fnext\n"


def test_a_zip_bomb_is_refused_before_it_fills_the_memory() -> None:
    bomb = docx(paragraph("x"), parts={"footnotes": " " * (MAX_UNPACKED + 1)})
    assert len(bomb) < 200_000
    with pytest.raises(SourceTooLargeError, match=r"bomb\.docx:word/footnotes\.xml: unpacks to more than 64 MB; save"):
        text_of(bomb, "bomb.docx")


def test_entities_are_not_expanded() -> None:
    out = io.BytesIO()
    laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "' + "&a;" * 500 + '"><!ENTITY c "' + "&b;" * 500 + '">]>'
    with zipfile.ZipFile(out, "w") as archive:
        body = docx_body("&c;" * 500)
        archive.writestr("word/document.xml", laughs + body)
    with pytest.raises(SourceError, match=r"d\.docx"):
        text_of(out.getvalue(), "d.docx")


def docx_body(words: str) -> str:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraph = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
    return f'<w:document xmlns:w="{word}"><w:body>{paragraph}</w:body></w:document>'


def damaged(name: str) -> bytes:
    whole = docx(paragraph("The harbour of Aluna " * 50))
    if name == "cut":
        return whole[: len(whole) // 2]
    if name == "flipped":
        at = whole.index(b"word/document.xml") + 30
        return whole[:at] + bytes(b ^ 255 for b in whole[at : at + 20]) + whole[at + 20 :]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml" if name == "xml" else "sheet.xml", "<w:document")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "told"), [("cut", "is damaged"), ("flipped", "is damaged"), ("xml", "is damaged"), ("sheet", "is a ZIP")]
)
def test_damaged_files_and_other_archives_are_named_with_what_to_do(name: str, told: str) -> None:
    with pytest.raises(SourceError, match=rf"a\.docx.*{told}.*; .+"):
        text_of(damaged(name), "a.docx")


def test_a_document_of_pictures_is_empty_and_an_old_word_file_is_told() -> None:
    with pytest.raises(EmptySourceError, match=r"a\.docx: holds no words; .*OCR"):
        text_of(docx(paragraph("12 / 4")), "a.docx")
    with pytest.raises(NotTextError, match=r"Word file of before 2007.*; save it as DOCX or PDF"):
        text_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc")
