"""From a template and RDF terms to SPARQL: only terms are written, never text.

Besides Jinja's own, templates have these tags, which write patterns that every query needs (``x`` is a variable of the
query, bound before the tag in the same group):

``{% labels x, y %}``
    binds ``?xLabel`` and ``?yLabel``: the name in the language asked for, else English, French, any, else the tail
``{% names x %}`` and ``{% bind_labels x %}``
    the two halves of it, for ``x`` bound in an OPTIONAL: the first goes inside, the second after it in the outer group.
    (see below why)
``{% once node as statement %}``
    binds ``?statement`` to the first of all nodes that report what ``?node`` reports, itself included (rule 1)
``{% date_of event %}`` and, in the outer group, ``{% bind_date %}``
    binds ``?date``: the most precise start of the event and those that hold it, ``2017-04-18``, ``2017-04`` or ``2017``
``{% meeting_of event %}``
    binds ``?meeting``: the nearest event around ``?event``, itself included, that is no session, panel or side event
``{% evidence_columns %}``, ``{% evidence_of node %}``, ``{% evidence_order %}``
    the columns, patterns and order of the places that show the fact ``?node``; nothing where no evidence is asked
``{% evidence_of node as cited %}``
    the same where ``?node`` may be a part of a document: the places in it that name ``?cited``
``{% place_of mention %}``
    the same patterns where the fact is the mention ``?mention`` itself
``{% fence %}``
    ends the sub-SELECT that finds the facts: a LIMIT that no answer reaches, so that it is run first and then decorated

Engines plan the inside of OPTIONAL, EXISTS and sub-SELECT without knowing what is bound outside. So each level of an
OPTIONAL or EXISTS holds one triple pattern, the next one nested, and no BIND: else they match the whole graph for
every row (measured with Oxigraph: minutes instead of hundredths of a second on two million quads). For the same reason
a query first finds its facts in a sub-SELECT that starts from what is given, and names them and their places around it.

Events, participations and posts may stand in the graphs of several documents, and in a union of graphs some engines
give each copy of a triple. Where that would multiply rows, `+` stands after a property that leads nowhere further: a
path gives each end once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    Undefined,
    nodes,
)
from jinja2.ext import Extension
from jinja2.parser import Parser
from pyoxigraph import Literal, NamedNode

from ontology.vocab import PREFIXES, XSD
from queries.params import Term
from queries.tokens import prefixes_used

__all__ = ["EVIDENCE_COLUMNS", "NotATermError", "compiled", "environment", "render", "written"]

EVIDENCE_COLUMNS = ("document", "documentTitle", "part", "start", "end", "confidence")

_PARTS = Path(__file__).parent
_BARE = {XSD.integer: re.compile(r"[0-9]+"), XSD.decimal: re.compile(r"[0-9]+\.[0-9]+")}
_NAMES = "(skos:prefLabel|foaf:name|dcterms:title|dg:heading|rdfs:label|dg:symbol)"
_STARTS = "(schema:superEvent|schema:startDate)"
_INNER = "etype:session, etype:panel, etype:side-event"
_TAIL = "^(.*(/id/|/vocabulary/|#)|http://xmlns.com/foaf/0.1/)"
_TOLD = "(prov:alternateOf|^prov:alternateOf)"


class NotATermError(TemplateError):
    """A template tried to write something that is no RDF term."""


def written(value: object) -> str:
    """How a term stands in SPARQL, as one token; :class:`NotATermError` for all else, text above all.

    Whole numbers are written bare, as LIMIT wants them; every other literal and IRI as pyoxigraph escapes it.

    >>> written(Literal('say "no"'))
    '"say \\\\"no\\\\""'
    """
    if isinstance(value, Literal):
        bare = _BARE.get(value.datatype)
        return value.value if bare and bare.fullmatch(value.value) else str(value)
    if isinstance(value, NamedNode):
        return str(value)
    if isinstance(value, Undefined):
        return str(value)  # StrictUndefined raises, and names what is not defined
    raise NotATermError(f"{type(value).__name__} is no RDF term: only IRIs and literals may be written into a query")


def environment(folder: Path, finalize: Callable[[object], str] = written) -> Environment:
    """Where the templates of a folder are compiled; parts that several share may also come from this package."""
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder), FileSystemLoader(_PARTS)]),
        undefined=StrictUndefined,
        finalize=finalize,
        extensions=[PatternTags],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # SPARQL, not HTML: `written` does the escaping, for terms and nothing else
    )
    made.globals.clear()
    return made


def compiled(made: Environment, source: str, path: Path) -> Template:
    """The template of a file; where it fails later, the traceback names the file and the line."""
    code = made.compile(source, name=path.name, filename=str(path))
    return made.template_class.from_code(made, code, made.make_globals(None))


def render(template: Template, values: Mapping[str, Term | None], language: str, evidence: bool) -> str:
    """The query that a template gives, with the prefixes that it uses; errors are Jinja's."""
    body = template.render({**values, "language": Literal(language), "evidence": evidence})
    # A line feed never stands inside a written term, so only lines of the template are trimmed; splitlines() would
    # also part at U+2028 and the like, which terms may hold.
    lines = [line.rstrip() for line in body.split("\n") if line.strip()]
    body = "\n".join(lines) + "\n"
    used = sorted(prefixes_used(body) & PREFIXES.keys())
    return "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in used) + body


class PatternTags(Extension):
    """The tags of this module's docstring."""

    tags = {  # noqa: RUF012 - an attribute of Jinja's own class, which has no annotation
        "names",
        "labels",
        "bind_labels",
        "once",
        "date_of",
        "bind_date",
        "meeting_of",
        "evidence_columns",
        "evidence_of",
        "evidence_order",
        "place_of",
        "fence",
    }

    def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
        """The nodes that a tag stands for."""
        tag = next(parser.stream)
        names = _variables(parser)
        patterns = _PATTERNS[tag.value]
        source = "".join(patterns(name) for name in names) if tag.value in _EACH else patterns(*names)
        return _parsed(self.environment, source, tag.lineno)


def _variables(parser: Parser) -> list[str]:
    """The names after a tag, parted by a comma or by ``as``."""
    names = []
    while parser.stream.current.type != "block_end":
        names.append(parser.stream.expect("name").value)
        if not parser.stream.skip_if("comma"):
            parser.stream.skip_if("name:as")
    return names


def _parsed(made: Environment, source: str, line: int) -> list[nodes.Node]:
    body = Parser(made, source).parse().body
    for node in body:
        for inner in [node, *node.find_all(nodes.Node)]:
            inner.set_lineno(line, override=True)
    return body


def _rank(name: str) -> str:
    """A string that sorts the names of one thing: language asked for, English, French, other languages, none."""
    return (
        f'CONCAT(IF(LANGMATCHES(LANG({name}), {{{{ language }}}}), "1", IF(LANG({name}) = "en", "2", '
        f'IF(LANG({name}) = "fr", "3", IF(LANG({name}) = "", "5", "4")))), LANG({name}), " ", STR({name}))'
    )


def _name(name: str) -> str:
    # `?` for its set semantics: a triple that five graphs hold is met once, not five times. It gives the thing itself,
    # too, which counts as the last of its names: so the pattern never fails. Where a path in an OPTIONAL fails,
    # Virtuoso forgets what is bound outside, or drops the row.
    return (
        f"OPTIONAL {{\n    ?{name} {_NAMES}? ?{name}Name .\n"
        f"    FILTER NOT EXISTS {{\n      ?{name} {_NAMES} ?{name}Other .\n"
        f"      FILTER(!ISLITERAL(?{name}Name) || {_rank(f'?{name}Other')} < {_rank(f'?{name}Name')})\n    }}\n  }}\n"
    )


def _bind_label(name: str, label: str = "") -> str:
    label = label or f"{name}Label"
    tail = f'REPLACE(STR(?{name}), "{_TAIL}", "")'
    return f"  BIND(IF(ISLITERAL(?{name}Name), STR(?{name}Name), {tail}) AS ?{label})\n"


def _label(name: str) -> str:
    return _name(name) + _bind_label(name)


def _once(node: str, first: str) -> str:
    return (
        f"?{node} {_TOLD}* ?{first} .\n"
        f"  FILTER NOT EXISTS {{ ?{first} {_TOLD}+ ?{first}Other . FILTER(STR(?{first}Other) < STR(?{first})) }}\n"
    )


def _date_of(event: str) -> str:
    this, other = "STR(?started)", "STR(?startedOther)"
    return (
        f"OPTIONAL {{\n    ?{event} {_STARTS}* ?started .\n    FILTER(ISLITERAL(?started) || ?started = ?{event})\n"
        f"    FILTER NOT EXISTS {{\n      ?{event} {_STARTS}+ ?startedOther .\n"
        f"      FILTER(ISLITERAL(?startedOther) && (!ISLITERAL(?started) || STRLEN({other}) > STRLEN({this})"
        f" || (STRLEN({other}) = STRLEN({this}) && {other} < {this})))\n"
        "    }\n  }\n"
    )


def _bind_date() -> str:
    return "BIND(IF(ISLITERAL(?started), SUBSTR(STR(?started), 1, 10), ?none) AS ?date)\n"


def _meeting_of(event: str) -> str:
    return (
        f"?{event} schema:superEvent* ?meeting .\n  {_whole('meeting')}\n"
        f"  FILTER NOT EXISTS {{\n    ?{event} schema:superEvent* ?inner .\n    FILTER(?inner != ?meeting)\n"
        f"    FILTER EXISTS {{ ?inner schema:superEvent+ ?meeting }}\n    {_whole('inner')}\n  }}\n"
    )


def _whole(event: str) -> str:
    """That an event is no part of a meeting: not of such a type, or in nothing else."""
    return (
        f"FILTER(NOT EXISTS {{ ?{event} dg:eventType ?{event}Type . FILTER(?{event}Type IN ({_INNER})) }}"
        f" || NOT EXISTS {{ ?{event} schema:superEvent ?{event}Whole }})"
    )


def _evidence_columns() -> str:
    return f"{{% if evidence %}}{' '.join(f'?{name}' for name in EVIDENCE_COLUMNS)} {{% endif %}}"


def _evidence_of(node: str, named: str = "") -> str:
    shows = f"?{node} dg:evidence ?mention ."
    if named:
        shows = f"{{ {shows} }} UNION {{ ?mention dg:inPart ?{node} . ?mention dg:denotes ?{named} }}"
    return (
        f"{{% if evidence %}}OPTIONAL {{\n    {shows}\n{_place('mention')}  }}\n"
        f"  OPTIONAL {{ ?{node} dg:reportedIn ?reportPart }}\n"
        "  BIND(COALESCE(?mentionPart, ?reportPart) AS ?part)\n"
        f"{_bind_label('document', 'documentTitle')}  {_lowest_confidence(node)}{{% endif %}}"
    )


def _place_of(mention: str) -> str:
    return (
        f"{{% if evidence %}}{_place(mention)}  BIND(?mentionPart AS ?part)\n"
        f"{_bind_label('document', 'documentTitle')}  {_lowest_confidence(mention)}{{% endif %}}"
    )


def _place(mention: str) -> str:
    return (
        f"    OPTIONAL {{ ?{mention} dg:source ?document . {_name('document')} }}\n"
        f"    OPTIONAL {{ ?{mention} dg:start ?start }}\n    OPTIONAL {{ ?{mention} dg:end ?end }}\n"
        f"    OPTIONAL {{ ?{mention} dg:inPart ?mentionPart }}\n"
    )


def _lowest_confidence(node: str) -> str:
    """Two documents that show one fact may each be sure of it to another degree."""
    return (
        f"OPTIONAL {{\n    ?{node} dg:confidence ?confidence .\n"
        f"    FILTER NOT EXISTS {{ ?{node} dg:confidence ?lower . FILTER(?lower < ?confidence) }}\n  }}\n"
    )


def _evidence_order() -> str:
    return "{% if evidence %}?document ?start ?end ?part {% endif %}"


_FENCE = 10_000_000
_EACH = ("names", "labels", "bind_labels")
_PATTERNS: dict[str, Callable[..., str]] = {
    "names": _name,
    "labels": _label,
    "bind_labels": _bind_label,
    "once": _once,
    "date_of": _date_of,
    "bind_date": _bind_date,
    "meeting_of": _meeting_of,
    "evidence_columns": _evidence_columns,
    "evidence_of": _evidence_of,
    "evidence_order": _evidence_order,
    "place_of": _place_of,
    "fence": lambda: f"LIMIT {_FENCE}\n",
}
