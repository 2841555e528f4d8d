"""What the page of a person, a state, an event … tells first: lists made by queries that stand in ``sections.toml``."""

from __future__ import annotations

import asyncio
import contextlib
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pyoxigraph import NamedNode

from graph.endpoint.messages import Cell, Rows
from graph.endpoint.paging import Slice
from graph.endpoint.workers import WorkerPool
from ontology.namespaces import PREFIXES

__all__ = ["Branch", "Listing", "Section", "read_slice", "sections_of"]

_PREFIXES = "".join(
    f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n"
    for prefix in ("dcterms", "dg", "foaf", "org", "prov", "role", "schema", "skos")
)
# A statement that several documents report is listed once, by the first of its nodes.
_ONCE = """FILTER NOT EXISTS {
    ?record prov:alternateOf|^prov:alternateOf ?twin . FILTER (STR(?twin) < STR(?record))
  }"""
_PAGE = 20
_TREE = 1000
_AT_ONCE = 1000
_SECONDS = 8.0
_DAY = len("2031-03-04")
_MINUTES = len("2031-03-04 10:00")


@dataclass(frozen=True, slots=True)
class Section:
    """One list that pages of some classes have; ``covers`` holds IRIs of properties, ``^`` before incoming ones."""

    name: str
    classes: frozenset[str]
    covers: frozenset[str]
    columns: tuple[str, ...]
    is_tree: bool
    query: str

    def sparql(self, iri: str) -> str:
        """The query of this list for one resource, whole."""
        node = str(NamedNode(iri))
        return _PREFIXES + self.query.replace("$once", _ONCE).replace("$resource", node).strip()

    async def read(self, pool: WorkerPool, iri: str, page: int) -> Listing:
        """One page of the list; all of it for a tree."""
        sparql = self.sparql(iri)
        if self.is_tree:
            rows = await pool.rows(sparql, max_rows=_TREE)
            return Listing(self, Slice(self.name, 1, _TREE, len(rows.rows)), rows, sparql)
        part, rows = await read_slice(pool, sparql, Slice(self.name, page, _PAGE, 0))
        return Listing(self, part, rows, sparql)


@dataclass(frozen=True, slots=True)
class Branch:
    """A node of a tree with what is below it; ``cells`` holds its values by variable."""

    item: str
    cells: Mapping[str, Cell]
    below: list[Branch]

    @property
    def when(self) -> str:
        """Day and time from when to when, as far as they are known: ``2031-03-04 10:00–12:00``."""
        begins, ends = (self.cells[name].value if name in self.cells else "" for name in ("begins", "ends"))
        first, last = begins.replace("T", " ")[:_MINUTES], ends.replace("T", " ")[:_MINUTES]
        if not first or not last or last == first:
            return first or last
        return f"{first}–{last[_DAY + 1 :] if len(last) > _DAY and last[:_DAY] == first[:_DAY] else last}"

    @property
    def count(self) -> int:
        """The figure that the query counted for it, 0 if none."""
        return int(self.cells["count"].value) if "count" in self.cells else 0


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with the rows that a page shows; ``sparql`` asks for all of it, ``is_late`` where that took too long."""

    section: Section
    slice: Slice
    rows: Rows
    sparql: str
    is_late: bool = False

    @property
    def records(self) -> list[dict[str, Cell]]:
        """The rows as values by variable, without what is unbound, or joined of nothing (engines differ in which)."""
        names = self.rows.variables
        rows = (zip(names, row, strict=True) for row in self.rows.rows)
        return [{name: cell for name, cell in row if cell and cell.value} for row in rows]

    def columns(self, iri: str) -> list[str]:
        """The columns that say something on the page of a resource: not those that are empty or name only itself."""
        said = {name for record in self.records for name, cell in record.items() if cell.value != iri}
        return [name for name in self.section.columns if name in said]

    @property
    def most(self) -> int:
        """The largest figure in the column ``count``, at least 1: what bars are drawn against."""
        return max([1, *(int(record["count"].value) for record in self.records if "count" in record)])

    def iris(self) -> Iterable[str]:
        """Everything that the rows name by IRI."""
        return (iri for record in self.records for name in record for iri in self.listed(name, record))

    def listed(self, name: str, record: Mapping[str, Cell]) -> list[str]:
        """The IRIs that a column of a row holds: one, or those joined by blanks; none for other values."""
        cell = record.get(name)
        if cell is None or cell.kind not in ("iri", "literal"):
            return []
        if cell.kind == "iri":
            return [cell.value]
        return cell.value.split() if f'SEPARATOR=" ") AS ?{name})' in self.section.query else []

    def tree(self, root: str) -> list[Branch]:
        """The rows as a tree below a resource; what hangs on none of the others stands at the top."""
        branches = {row["item"].value: Branch(row["item"].value, row, []) for row in self.records if "item" in row}
        top: list[Branch] = []
        placed: set[str] = set()
        for row in self.records:
            item, parent = row["item"].value, row["parent"].value
            if item in placed:
                continue
            if parent == root or parent not in branches or _is_below(branches, item, parent):
                top.append(branches[item])
            else:
                branches[parent].below.append(branches[item])
            placed.add(item)
        return top


async def sections_of(
    pool: WorkerPool, iri: str, types: Iterable[str], page_of: Callable[[str], int], *, seconds: float = _SECONDS
) -> list[Listing]:
    """The lists of a resource of those classes that hold something, in their order.

    What is not there after so many seconds is late: the page says so, and does without rather than wait.
    """
    deadline = asyncio.get_running_loop().time() + seconds
    chosen = [section for section in _sections() if section.classes & set(types)]
    found = [await _in_time(section, pool, iri, page_of(section.name), deadline) for section in chosen]
    return [listing for listing in found if listing.rows.rows or listing.is_late]


async def _in_time(section: Section, pool: WorkerPool, iri: str, page: int, deadline: float) -> Listing:
    if asyncio.get_running_loop().time() < deadline:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                return await section.read(pool, iri, page)
    return Listing(section, Slice(section.name, 1, _PAGE, 0), Rows(), section.sparql(iri), is_late=True)


async def read_slice(pool: WorkerPool, sparql: str, asked: Slice) -> tuple[Slice, Rows]:
    """One page of the rows of a SELECT query, and how many there are; past the end, its last page."""
    # One evaluation serves as a rule; lists of thousands are counted by a query of their own.
    rows = await pool.rows(sparql, max_rows=_AT_ONCE)
    total = await _count(pool, sparql) if rows.truncated else len(rows.rows)
    part = Slice(asked.name, 1, asked.size, total)
    part = Slice(asked.name, min(asked.page, part.pages), asked.size, total)
    if part.last <= len(rows.rows):
        return part, Rows(rows.variables, rows.rows[max(0, part.first - 1) : part.last])
    return part, await pool.rows(f"{sparql} LIMIT {part.size} OFFSET {part.first - 1}", max_rows=part.size)


async def _count(pool: WorkerPool, sparql: str) -> int:
    head, select, body = sparql.partition("SELECT")
    counted = await pool.rows(f"{head}SELECT (COUNT(*) AS ?n) WHERE {{ {{ {select}{body} }} }}")
    return int(counted.rows[0][0].value) if counted.rows and counted.rows[0][0] else 0


def _is_below(branches: Mapping[str, Branch], item: str, parent: str) -> bool:
    """Whether a parent hangs below its own child: a circle in the data, which has no top."""
    waiting, seen = [item], set[str]()
    while waiting:
        here = waiting.pop()
        if here == parent:
            return True
        if here not in seen:
            seen.add(here)
            waiting.extend(branch.item for branch in branches[here].below)
    return False


@cache
def _sections() -> tuple[Section, ...]:
    text = files("graph.endpoint").joinpath("sections.toml").read_text(encoding="utf-8")
    return tuple(
        Section(
            one["name"],
            frozenset(_iri(name) for name in one["of"]),
            frozenset(_iri(name) for name in one.get("covers", ())),
            tuple(one.get("columns", ())),
            one.get("view") == "tree",
            one["query"],
        )
        for one in tomllib.loads(text)["section"]
    )


def _iri(name: str) -> str:
    """``^dg:cites`` -> ``^https://…#cites``."""
    prefix, _, rest = name.removeprefix("^").partition(":")
    return ("^" if name.startswith("^") else "") + PREFIXES[prefix] + rest
