"""``SELECT *`` with its columns in the order in which the query writes them.

The engine sorts the columns of a star by name, so that ``?s ?p ?o`` come back as o, p, s; the W3C's cases of CSV, and
readers, expect the order of the query. The star is therefore spelled out before the query is evaluated.
"""

from __future__ import annotations

from pyoxigraph import QuerySolutions, Store

from graph.lexing import Kind, Token, tokens_of

__all__ = ["spell_out"]

_NOTHING = Store()


def spell_out(query: str, base: str) -> str:
    """The query with the names of its variables in the place of the star of ``SELECT *``, else the query as it is.

    ``base`` is what relative IRIs are resolved against. Raises :class:`SyntaxError` as the engine does.

    >>> spell_out("SELECT * { ?s ?p ?o }", "http://example.org/")
    'SELECT  ?s ?p ?o  { ?s ?p ?o }'
    """
    star = _star(query) if "*" in query else None
    if star is None:
        return query
    # Only the engine knows which variables a star stands for; that it tells of a store without any data, too.
    results = _NOTHING.query(query, base_iri=base)
    names = {variable.value for variable in results.variables} if isinstance(results, QuerySolutions) else set()
    written = dict.fromkeys(token.text[1:] for token in tokens_of(query) if token.kind is Kind.VARIABLE)
    columns = [name for name in written if name in names]
    if not columns or len(columns) < len(names):
        return query
    spelled = "".join(f" ?{name}" for name in columns)
    return f"{query[: star.start]}{spelled} {query[star.end :]}"


def _star(query: str) -> Token | None:
    """The star of the outermost SELECT; words between (DISTINCT, REDUCED) may stand with or without spaces."""
    tokens = tokens_of(query)
    for token in tokens:
        if token.kind is Kind.WORD and token.word.startswith("SELECT"):
            after = next((one for one in tokens if one.kind is not Kind.WORD), None)
            return after if after is not None and after.text == "*" else None
        if token.text in "{(":
            return None
    return None
