"""No word of a language stands in the converters' code: what differs between languages is in the lexicons."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ontology.vocab import CONCEPTS

INGEST = Path(__file__).resolve().parents[1] / "ingest"
LEXICONS = sorted((INGEST / "lexicon").glob("*.toml"))
WORD = re.compile(r"[^\W\d_]+")
# What a pattern says by signs: escapes, groups' names and flags, classes of characters.
SIGNS = re.compile(r"\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[a-zA-Z]|\(\?P[<=]\w+[>)]|\(\?[aimsx-]+[:)]|\[(?:\\.|[^\]\\])*\]")
ALONE = frozenset("aàeoyudlsnc")
"""Letters that are words, or elided ones, in a language; they count between bars, spaces and brackets only."""
BETWEEN = re.compile(r"(?:(?<=[|(: ])|^)([^\W\d_])(?=[|) ']|$)")

ALLOWED = {
    "page/addresses.py": "domains of addresses and endings of files' names",
    "naming/names.py": "particles and suffixes of people's names, which are the same in a text of any language",
    "naming/person_ends.py": "particles and suffixes of people's names, which are the same in a text of any language",
    "naming/spoken.py": "particles of surnames, which are the same in a text of any language",
    "page/rows.py": "tags and entities of HTML; the o that word processors set for a bullet",
    "page/run_together.py": "names of kinds of rows",
    "lexicon_faults.py": "names of lists, and messages to users",
    "folding.py": "letters that Unicode does not take apart, and what they are written with",
    "formats/__init__.py": "messages to users",
    "naming/symbols.py": "parts of symbols of documents, which are the same in every language of an organization",
    "naming/symbol_parts.py": "additions to symbols, which are the same in every language of an organization",
    "naming/symbol_lists.py": "additions to symbols, which are the same in every language of an organization",
    "page/words.py": "modules of the standard library",
    "identity/decided.py": "keys of readers' decisions, and messages to users",
    "identity/decisions.py": "columns and keys of the file of readers' decisions, and messages to users",
    "formats/html.py": "tags and attributes of HTML",
    "formats/docx.py": "tags of WordprocessingML",
    "weighing/signs.py": "names of signs",
    "weighing/name_signs.py": "names of signs",
    "weighing/roles.py": "names of signs",
    "weighing/refusals.py": "names of signs",
    "weighing/weights.py": "the name of a row of the file of weights",
    "formats/docx_numbers.py": "tags of WordprocessingML, Roman numbers",
}
"""Files whose words are none of a text's, and why."""

TERMS = frozenset(
    (
        # Layers and forms of labels, kinds of blocks and of what the registries hold: words of this program.
        *("all", "city", "event", "framework", "item", "name", "note", "organization", "parliament", "place", "state"),
        *("order", "replace", "table", "un", "written", "-process", "note-", "languages.toml"),
        # Lists of the lexicons that hold posts end so.
        "_posts",
        # The registries label everything in English; other languages fall back on it.
        "en",
        # The part of a paper before all others, the middle of a line on a page, how a story on a page begins.
        *("front", "middle", "line"),
        # Encodings of text, and how two of them in one file are told.
        *("utf-16-le", "utf-16-be", "utf-8 and "),
        # Types of arrays, halves of the day, groups of patterns.
        *("l", "a", "n"),
        # A hint to users.
        "a scan needs OCR first (for instance: ocrmypdf IN.pdf OUT.pdf)",
    )
)
"""Whole strings that look like words of a language and are none."""

REFERENCE = re.compile(r"/?[a-z-]+[/:](?:[a-z-]+/?)?|/[a-z]+-|by-[a-z]+|[a-z]+-(?:kind|type|act)")
"""Keys, and beginnings of IRIs and of concepts: ``organization/``, ``person:``, ``/day-``, ``by-name``."""


def words_of(pattern: str) -> set[str]:
    """The words, in lower case, that a pattern or a plain string holds; capitals alone are symbols and numbers."""
    bare = SIGNS.sub(" ", pattern)
    long = {word.casefold() for word in WORD.findall(bare) if len(word) > 1 and not word.isupper()}
    return long | {letter for letter in BETWEEN.findall(bare) if letter in ALONE}


@cache
def lexicon_words() -> frozenset[str]:
    """Every word that a list of a lexicon holds."""
    return frozenset(
        word for path in LEXICONS for text in texts(tomllib.loads(path.read_text())) for word in words_of(text)
    )


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


@cache
def keys() -> frozenset[str]:
    """Names of the lexicons' sections and lists, concepts of the vocabulary, and words of our own."""
    data = tomllib.loads(LEXICONS[0].read_text(encoding="utf-8"))
    deeper = [inner for section in data.values() for inner in section.values() if isinstance(inner, dict)]
    return TERMS.union(data, *data.values(), *deeper, CONCEPTS, *CONCEPTS.values())


def strings(code: str) -> Iterator[tuple[int, str]]:
    """Line and text of each string that may be meant for a text's words."""
    tree = ast.parse(code)
    quiet = {id(inner) for node in ast.walk(tree) for part in quiet_parts(node) for inner in ast.walk(part)}
    loud = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in quiet)
    for node in loud:
        if isinstance(node.value, str) and node.value not in keys() and not REFERENCE.fullmatch(node.value):
            yield node.lineno, node.value


def quiet_parts(node: ast.AST) -> list[ast.AST]:
    """Docstrings, what errors are made of, names that a module exports, names of groups and of fields."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return [node.value]
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return [*node.args] if name.endswith("Error") or name in ("start", "end", "span", "group") else []
    if isinstance(node, ast.Subscript):
        return [node.slice]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [node] if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets) else []


def found_in(code: str) -> list[tuple[int, str, list[str]]]:
    known = lexicon_words()
    hits = ((line, text, sorted(words_of(text) & known)) for line, text in strings(code))
    return [hit for hit in hits if hit[2]]


def modules() -> list[str]:
    return sorted(str(path.relative_to(INGEST)) for path in INGEST.rglob("*.py"))


@pytest.mark.parametrize("module", [m for m in modules() if m not in ALLOWED])
def test_no_word_of_a_language_stands_in_a_converter(module: str) -> None:
    found = found_in((INGEST / module).read_text(encoding="utf-8"))
    told = "; ".join(f"{module}:{line}: {text!r} has {words}" for line, text, words in found)
    assert not found, f"words belong into ingest/lexicon/*.toml: {told}"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('p = re.compile(r"\\s(?:et|and|y|e)\\s")', ["and", "e", "et", "y"]),
        ('if word in ("ministre", "x"): ...', ["ministre"]),
        ('p = rf"{article}(?:d\'|de la )?{name}"', ["d", "de", "la"]),
        ('p = r"(?:Page|página)\\.?"', ["page", "página"]),
        ('q = text.endswith(" pour le ")', ["le", "pour"]),
    ],
)
def test_a_word_in_a_pattern_is_noticed(code: str, words: list[str]) -> None:
    assert [found for _, _, found in found_in(code)] == [words]


@pytest.mark.parametrize(
    "code",
    [
        'p = re.compile(r"[A-Za-z]{1,3}(?P<day>\\d)(?i:x)\\b")',
        'raise InputError("is a scan; use OCR first")',
        '"""The words of a docstring, et cetera."""',
        'a = lexicon.any_of("grammar", "and"), match["of"], f"person:{key}"',
    ],
)
def test_what_is_no_word_of_a_text_is_let_be(code: str) -> None:
    assert found_in(code) == []


def test_each_exception_is_still_one() -> None:
    assert {name for name in ALLOWED if not found_in((INGEST / name).read_text(encoding="utf-8"))} == set()


def test_every_list_of_a_lexicon_is_read() -> None:
    """By its name, or as one of its section's, which a converter takes as they come."""
    taken_whole = {
        *("ordinals", "meetings", "roles", "parts", "bodies", "documents", "stand_ins"),
        *("speech.acts", "speech.bare"),
    }
    code = "".join(path.read_text(encoding="utf-8") for path in INGEST.rglob("*.py"))
    unread = {
        (section, key)
        for section, lists in tomllib.loads(LEXICONS[0].read_text(encoding="utf-8")).items()
        for key in lists
        if section not in taken_whole and not re.search(rf"[\"']{key}[\"']|[\"']{key.rsplit('_', 1)[0]}_\{{", code)
    }
    assert unread == set()


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_a_long_list_of_a_lexicon_has_one_entry_a_line(path: Path) -> None:
    """Two changes that each add a word to a list of one line cannot be merged."""
    long = [
        number
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if line.count('", "') > 9 and len(line) > 100
    ]
    assert not long, f"{path.name}, lines {long}: one entry a line"
