"""What often is at fault in a query that is not SPARQL, and what the engine's words lead away from.

The engine names the farthest place that some rule of the grammar looked at, and what that rule wanted there. For what
readers paste and mistype (quotation marks of a printed page, invisible spaces, bare addresses) both mislead.
"""

from __future__ import annotations

from itertools import pairwise

from graph.lexing import Kind, Token, tokens_of

__all__ = ["likely_cause"]

_QUOTES = "«»“”„‟‘’‚‹›"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_INVISIBLE = "\u00a0\u00ad\u2002\u2003\u2007\u2009\u200b\u200e\u200f\u202f\u2060\u3000\ufeff"
_INSTEAD = {
    **{sign: f"“{sign}” is no quotation mark of SPARQL; write \" or '" for sign in _QUOTES},
    **{sign: f"“{sign}” is no minus; write -" for sign in _DASHES},
    **{sign: f"there is an invisible character (U+{ord(sign):04X}); put a space in its place" for sign in _INVISIBLE},
}
_LONGEST = 20_000  # characters; nobody wrote a longer query by hand
_OF_MARKUP = ("&lt;", "&gt;", "&amp;", "&quot;", "&#")
_CLOSING = {"}": "{", ")": "(", "]": "["}
_FIRST = frozenset({"PREFIX", "BASE", "VERSION", "SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
_AFTER_SELECT = frozenset({"DISTINCT", "REDUCED", "WHERE", "FROM", "NAMED"})
_END = Token(Kind.PUNCTUATION, "", 0, 0)


def likely_cause(query: str) -> tuple[str, int] | None:
    """What to mend in a query that the engine does not take, and the position of that; None where nothing stands out.

    >>> likely_cause("ASK { ?s ?p «x» }")
    ('“«” is no quotation mark of SPARQL; write " or \\'', 12)
    """
    if len(query) > _LONGEST:
        return None
    tokens = list(tokens_of(query))
    if not tokens:
        return "there is no query", 0
    if tokens[0].kind is Kind.WORD and tokens[0].word not in _FIRST:
        detail = "a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE, or with PREFIX lines before these"
        return detail, tokens[0].start
    for token in tokens:
        advice = _advice(query, token)
        if advice is not None:
            return advice, token.start
    return _wrong_column(tokens) or _wrong_follower(tokens) or _wrong_bracket(tokens)


def _advice(query: str, token: Token) -> str | None:
    """What to write in the place of a token that no query holds."""
    if token.kind is Kind.NAME and token.text.lower() in ("http:", "https:") and query.startswith("//", token.end):
        return "an address stands between < and >"
    if token.kind is not Kind.PUNCTUATION:
        return None
    if query.startswith(_OF_MARKUP, token.start):
        return "this is the source of a page; copy the query from the page itself (&lt; is <, &gt; is >)"
    return _INSTEAD.get(token.text)


def _wrong_column(tokens: list[Token]) -> tuple[str, int] | None:
    """A comma, a bare name or a bare function among the columns of a SELECT, outside of brackets."""
    is_column, depth = False, 0
    for token, after in pairwise((*tokens, _END)):
        depth += (token.text in _CLOSING.values()) - (token.text in _CLOSING)
        if token.kind is Kind.WORD and token.word == "SELECT":
            is_column, outside = True, depth
        elif token.text == "{" or (token.kind is Kind.WORD and token.word in ("WHERE", "FROM")):
            is_column = False
        elif is_column and depth == outside and token.text == ",":
            return "columns stand side by side, without commas", token.start
        elif is_column and depth == outside and token.kind is Kind.WORD and token.word not in _AFTER_SELECT:
            computed = f"what is computed stands in brackets, with a name: ({token.text}(…) AS ?name)"
            return computed if after.text == "(" else f"a column is a variable: ?{token.text}", token.start
    return None


def _wrong_follower(tokens: list[Token]) -> tuple[str, int] | None:
    """What never stands behind the word that it stands behind."""
    for token, after in pairwise(tokens):
        if token.kind is not Kind.WORD:
            continue
        if token.word in ("LIMIT", "OFFSET") and not after.text.isdecimal():
            return f"after {token.word} stands a number, in digits", after.start
        if token.word == "AS" and after.kind in (Kind.WORD, Kind.NAME, Kind.STRING):
            return "after AS stands a variable, as in (… AS ?name)", after.start
        if token.word == "FILTER" and after.kind in (Kind.VARIABLE, Kind.NUMBER, Kind.STRING):
            return "what FILTER tests stands in brackets: FILTER(…)", after.start
    return None


def _wrong_bracket(tokens: list[Token]) -> tuple[str, int] | None:
    opened: list[Token] = []
    for token in tokens:
        if token.kind is not Kind.PUNCTUATION:
            continue
        if token.text in _CLOSING.values():
            opened.append(token)
        elif token.text in _CLOSING and (not opened or opened.pop().text != _CLOSING[token.text]):
            return f"this {token.text} closes nothing that is open", token.start
    if opened:
        return f"the {opened[-1].text} here is never closed", opened[-1].start
    closed = next((b for a, b in pairwise(tokens) if (a.text, b.text) == ("}", ";") and b is tokens[-1]), None)
    return ("a query ends without ;", closed.start) if closed else None
