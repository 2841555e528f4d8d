"""Small files of each format for tests: pages drawn by reportlab, Word documents of hand-written XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

__all__ = ["docx", "paragraph", "pdf", "run", "scan"]

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SIZE = 11.0

Drawn = tuple[float, float, str]
"""Left end and baseline of words, in points from the page's lower left corner, and the words."""


def pdf(*pages: Iterable[Drawn | tuple[float, float, str, float]], password: str | None = None) -> bytes:
    """A PDF of such pages; a fourth value is the size of the type, else 11 points."""
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
