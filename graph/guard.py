"""What a query is, told before any engine sees it: its form, and whether it reaches for what this endpoint refuses.

The judgement must hold against queries written to deceive it. All of these are good queries to Oxigraph::

    PREFIX e: <http://h/> ASK { SERVICEe:x { ?s ?p ?o } }          a word runs into a name
    ASK { FILTER(1<1)SERVICE#>                                     no IRI: "less than", then a comment
          <http://h/> { ?s ?p ?o } }

So where ``<`` may open an IRI or mean "less than" (after an operand, within parentheses), both readings are followed.
A word counts as SERVICE only where a graph pattern may stand, so that strings, comments, IRIs, variables and names
that merely contain the word pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from graph.lexing import Kind, Token, skip_blanks, token_at

__all__ = ["Form", "Inspection", "inspect", "line_and_column"]

_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
_PROLOGUE = frozenset({"BASE", "PREFIX", "VERSION"})
_VOLATILE = frozenset({"RAND", "NOW", "UUID", "STRUUID"})
_OPERATORS = frozenset("/,=<|!+-*&^@")  # no graph pattern follows one of these
_MAX_READINGS = 16
_MAX_DEPTH = 1000  # reading stops here; an endpoint refuses much shallower nesting
_STRING_START = frozenset("\"'")


class Form(StrEnum):
    """The form of a request to the engine."""

    SELECT = "SELECT"
    ASK = "ASK"
    CONSTRUCT = "CONSTRUCT"
    DESCRIBE = "DESCRIBE"
    UPDATE = "UPDATE"

    @property
    def gives_triples(self) -> bool:
        """Whether the answer is a graph and not a table or a truth value."""
        return self in (Form.CONSTRUCT, Form.DESCRIBE)


@dataclass(slots=True)
class Inspection:
    """What was found in a query.

    ``form`` is None where the text begins with no known word. ``has_dataset`` tells of FROM or FROM NAMED;
    ``service`` of a call to another endpoint; ``volatile`` of functions whose value changes from run to run;
    ``undeclared`` are prefixes that are used and never declared; ``depth`` is that of the deepest bracket;
    ``ambiguous`` means that the query can be read in too many ways to be judged; ``unterminated`` is the place of
    a quotation mark that opens no proper string.
    """

    form: Form | None = None
    has_dataset: bool = False
    service: bool = False
    volatile: bool = False
    ambiguous: bool = False
    depth: int = 0
    unterminated: int | None = None
    declared: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)

    @property
    def undeclared(self) -> list[str]:
        """Prefixes used without a PREFIX line, sorted."""
        return sorted(self.used - self.declared)


@dataclass(slots=True)
class _Reading:
    """One way to read the query, up to a position."""

    position: int = 0
    before: Token | None = None
    brackets: str = (
        ""  # "(" "[" "{" and "<" (of "<<") as opened; "D" for the braces of VALUES, "R" for the rows in them
    )
    awaits_data: bool = False
    in_prologue: bool = True


def inspect(query: str) -> Inspection:
    """Tell the form of a query and what in it matters to an endpoint; never fails, whatever the text.

    >>> inspect('ASK { ?s ?p "SERVICE" } # SERVICE <http://example.org/>').service
    False
    >>> inspect("ask{service?x{}}").service
    True
    """
    found = Inspection()
    readings = _follow(query, _Reading(), found)
    begun = len(readings)
    while readings and begun <= _MAX_READINGS and not found.service:
        # Another reading tells of hidden calls only; all else is told by the plain one.
        aside = Inspection(declared=found.declared)
        others = _follow(query, readings.pop(), aside)
        found.service = aside.service
        begun += len(others)
        readings += others
    found.ambiguous = begun > _MAX_READINGS
    return found


def line_and_column(query: str, position: int) -> tuple[int, int]:
    """Line and column, both from 1, of a position in a text."""
    return query.count("\n", 0, position) + 1, position - (query.rfind("\n", 0, position) + 1) + 1


def _follow(query: str, reading: _Reading, found: Inspection) -> list[_Reading]:
    """Read to the end, note what is there, and give the other readings that branch off on the way."""
    branches: list[_Reading] = []
    # Names can only be judged when all declarations are known, so they wait until the end of the query.
    names: list[tuple[Token, Token | None]] = []
    while found.depth <= _MAX_DEPTH and (start := skip_blanks(query, reading.position)) < len(query):
        token = token_at(query, start)
        if _may_be_operator(token, reading):
            branches.append(_as_operator(token, reading))
        if token.kind is Kind.NAME:
            names.append((token, reading.before))
            _note_prefix(token, reading, found)
        elif token.kind is Kind.WORD:
            _note_word(token, reading, found)
        elif token.kind is Kind.PUNCTUATION:
            _note_punctuation(token, reading, found)
        _advance_prologue(token, reading, found)
        reading.position, reading.before = token.end, token
    _judge_names(query, names, found)
    return branches


def _may_be_operator(token: Token, reading: _Reading) -> bool:
    """Whether what looks like an IRI could be "less than", and reading it so could show something new."""
    if token.kind is not Kind.IRI or not reading.brackets.endswith("(") or reading.before is None:
        return False
    operand = reading.before.kind is not Kind.PUNCTUATION or reading.before.text in ")]>"
    return operand and ("'" in token.text or "#" in token.text)


def _as_operator(token: Token, reading: _Reading) -> _Reading:
    less_than = Token(Kind.PUNCTUATION, "<", token.start, token.start + 1)
    return _Reading(less_than.end, less_than, reading.brackets, reading.awaits_data, reading.in_prologue)


def _note_prefix(token: Token, reading: _Reading, found: Inspection) -> None:
    prefix, _, local = token.text.partition(":")
    if _follows_word(reading, "PREFIX") and not local:
        found.declared.add(prefix)
    elif reading.in_prologue and prefix.upper().startswith("PREFIX") and not local:
        found.declared.add(prefix[len("PREFIX") :])
    else:
        found.used.add(prefix)


def _note_word(token: Token, reading: _Reading, found: Inspection) -> None:
    word = token.word
    after_operator = reading.before is not None and reading.before.text in _OPERATORS
    if "SERVICE" in word and not after_operator:
        found.service = True
    if "FROM" in word:
        found.has_dataset = True
    if word in _VOLATILE:
        found.volatile = True
    reading.awaits_data = reading.awaits_data or word == "VALUES"


def _note_punctuation(token: Token, reading: _Reading, found: Inspection) -> None:
    text = token.text
    if text == "{":
        reading.brackets += "D" if reading.awaits_data else "{"
        reading.awaits_data = False
    elif text == "(":
        reading.brackets += "R" if reading.brackets.endswith("D") else "("
    elif text == "[":
        reading.brackets += "["
    elif text in "}])":
        reading.brackets = reading.brackets[:-1]
    elif text in "<>" and reading.before is not None and reading.before.text == text:
        _note_quoted_triple(token, reading)
    elif text in _STRING_START and found.unterminated is None:
        found.unterminated = token.start
    found.depth = max(found.depth, len(reading.brackets))


def _note_quoted_triple(token: Token, reading: _Reading) -> None:
    """Two signs side by side: ``<<`` and ``>>`` are brackets, too, by which the engine's parser descends."""
    if reading.position != token.start:
        return
    if token.text == "<":
        reading.brackets += "<"
    elif reading.brackets.endswith("<"):
        reading.brackets = reading.brackets[:-1]


def _advance_prologue(token: Token, reading: _Reading, found: Inspection) -> None:
    """Find the word that tells the form: the first that belongs to no declaration."""
    if not reading.in_prologue or token.kind in (Kind.IRI, Kind.STRING):
        return
    word = token.word
    if token.kind is Kind.WORD and word in _PROLOGUE:
        return
    if token.kind is Kind.NAME and (_follows_word(reading, "PREFIX") or word.startswith("PREFIX")):
        return
    reading.in_prologue = False
    if token.kind in (Kind.WORD, Kind.NAME):
        found.form = _form(word)


def _follows_word(reading: _Reading, word: str) -> bool:
    return reading.before is not None and reading.before.kind is Kind.WORD and reading.before.word == word


def _form(word: str) -> Form | None:
    for form in (Form.SELECT, Form.ASK, Form.CONSTRUCT, Form.DESCRIBE):
        if word.startswith(form.value):
            return form
    return Form.UPDATE if word.startswith(_UPDATES) else None


def _judge_names(query: str, names: list[tuple[Token, Token | None]], found: Inspection) -> None:
    """Find words that run into a name: ``SERVICEex:x {`` calls ``ex:x`` even where a prefix ``SERVICEex`` exists."""
    for token, before in names:
        prefix = token.text.partition(":")[0]
        if "FROM" in prefix.upper() and prefix not in found.declared:
            found.has_dataset = True
        if "SERVICE" not in prefix.upper():
            continue
        opens_group = query.startswith("{", skip_blanks(query, token.end))
        named = before is not None and before.kind is Kind.WORD and re.search("GRAPH|FROM|NAMED|DESCRIBE", before.word)
        if prefix not in found.declared or (opens_group and not named):
            found.service = True
