"""Small files of each format for tests: pages drawn by reportlab, Word documents of hand-written XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from itertools import chain, groupby
from textwrap import wrap
from xml.sax.saxutils import escape

from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

__all__ = ["as_docx", "as_html", "as_pdf", "docx", "paragraph", "pdf", "run", "scan"]

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SIZE = 10.0

Drawn = tuple[float, float, str]
"""Left end and baseline of words, in points from the page's lower left corner, and the words."""


def pdf(*pages: Iterable[Drawn | tuple[float, float, str, float]], password: str | None = None) -> bytes:
    """A PDF of such pages; a fourth value is the size of the type, else 10 points."""
    out = io.BytesIO()
    encryption = pdfencrypt.StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(out, pagesize=(595, 842), encrypt=encryption, invariant=1)
    for page in pages:
        for left, baseline, words, *size in page:
            canvas.setFont("Helvetica", size[0] if size else _SIZE)
            canvas.drawString(left, baseline, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scan(pages: int = 2) -> bytes:
    """A PDF of pages that hold a picture and no text."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for _ in range(pages):
        canvas.setFillGray(0.5)
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def run(words: str, properties: str = "") -> str:
    """A run of words with properties (``<w:b/>``)."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    """A paragraph of runs; what is no markup becomes one."""
    runs = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def docx(*body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A Word document of such paragraphs; ``parts`` are the contents of further parts by their names in ``word/``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", _part("document", f"<w:body>{''.join(body)}</w:body>"))
        for name, content in (parts or {}).items():
            archive.writestr(f"word/{name}.xml", _part(name.rstrip("0123456789"), content))
    return out.getvalue()


def _part(name: str, content: str) -> str:
    root = {"header": "hdr", "footer": "ftr"}.get(name, name)
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{_WORD}">{content}</w:{root}>'


def as_pdf(text: str) -> bytes:
    """A text of lines as pages of a report: a number on each, tabs as columns of a table."""
    pages: list[list[Drawn]] = []
    room = 0.0
    whole = text.split("\n")
    for line in chain.from_iterable([line] if "\t" in line else wrap(line, 110) or [""] for line in whole):
        if room < 90:
            pages.append([(290.0, 40.0, str(len(pages) + 1))])
            room = 760.0
        bare = re.sub(r"^#+ |\*\*", "", line)
        bare = re.sub(r"^\* ", "• ", bare)
        if bare.strip():
            pages[-1] += [(72 + 110.0 * i, room, cell) for i, cell in enumerate(bare.split("\t")) if cell]
        room -= 13
    return pdf(*pages)


def as_html(text: str) -> bytes:
    """A text of lines as a web page: blocks between empty lines, lists, tables and headings in their tags."""
    body = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(line)) for line in block.split("\n")]
        for line in _web_lines(lines):
            body.append(line)
    return f"<html><head><style>p {{}}</style></head><body>{''.join(body)}</body></html>".encode()


def _web_lines(lines: list[str]) -> Iterable[str]:
    for line in lines:
        if line.startswith("#"):
            depth = len(line) - len(line.lstrip("#"))
            yield f"<h{depth}>{line.lstrip('# ')}</h{depth}>"
        elif line.startswith("* "):
            yield f"<ul><li>{line[2:]}</li></ul>"
        elif "\t" in line:
            yield "<table><tr>" + "".join(f"<td>{cell}</td>" for cell in line.split("\t")) + "</tr></table>"
        else:
            yield f"<div>{line}</div>"
    yield "<p></p>"


def as_docx(text: str) -> bytes:
    """A text of lines as a Word document: a paragraph a block, line breaks within, tables and headings as such."""
    body = []
    for block in re.split(r"\n\s*\n", text.strip()):
        for kind, lines in groupby(block.split("\n"), lambda line: "\t" in line or line[:1] in "#*"):
            these = list(lines)
            body += [_word_block(line) for line in these] if kind else [_word_paragraph(these)]
    return docx(*body, parts={"styles": '<w:style w:styleId="H1"><w:name w:val="Title"/></w:style>'})


def _word_block(line: str) -> str:
    if "\t" in line:
        cells = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in line.split("\t"))
        return f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    if line.startswith("#"):
        return paragraph(line.lstrip("# "), properties='<w:pStyle w:val="H1"/>')
    return _word_paragraph([line.replace("* ", "• ", 1)])


def _word_paragraph(lines: list[str]) -> str:
    content = []
    for i, line in enumerate(lines):
        content += ["<w:r><w:br/></w:r>"] * bool(i)
        content += [run(part, "<w:b/>" if j % 2 else "") for j, part in enumerate(line.split("**")) if part]
    return paragraph(*content)
