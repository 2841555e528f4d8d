"""What is wrong with a lexicon's file, told with the place in it and what to do."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from ingest.errors import LexiconError

__all__ = ["check_lists", "check_patterns", "parsed"]

_OWN = frozenset({"ordinals", "speech.bare", "dates.month_spellings"})
"""Tables whose keys are a matter of one language: numbers of words, bare verbs, second spellings."""
_LENGTHS = {("dates", "months"): 12, ("dates", "weekdays"): 7}
"""Lists whose entries are counted."""
_SECTION = re.compile(r"\s*\[([^\[\]]+)\]")


def parsed(name: str, text: str) -> dict[str, Any]:
    """The lists of a file. Raises :class:`~ingest.errors.LexiconError`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        advice = "mend it there, or in the line above: quotes, commas and brackets come in pairs, no list twice"
        raise LexiconError(name, f"is no TOML: {error}", advice) from None
    for section, lists in data.items():
        if not isinstance(lists, dict):
            place = _place(name, text, "", section)
            raise LexiconError(place, "stands in no section", "put it below the heading of one, as the others have it")
    if not isinstance(data.get("language", {}).get("code"), str):
        raise LexiconError(f"{name}: [language] code", "is missing", 'give the language\'s ISO 639-1 code: code = "pt"')
    return data


def check_lists(files: Mapping[str, tuple[str, dict[str, Any]]]) -> None:
    """Raise :class:`~ingest.errors.LexiconError` for a section or a list that no other file has or that cannot be what
    it is meant for, and for two files of one language; ``files`` are text and lists by name."""
    forms = {name: dict(_forms(data)) for name, (_, data) in files.items()}
    known: dict[tuple[str, str], Counter[type]] = {}
    for each in forms.values():
        for path, form in each.items():
            known.setdefault(path, Counter())[form] += 1
    of: dict[str, str] = {}
    for name, (text, data) in files.items():
        first = of.setdefault(data["language"]["code"], name)
        if first != name:
            place = _place(name, text, "language", "code")
            raise LexiconError(place, f"is that of {first}, too", "give each file the code of its own language")
        for path, fault in _faults(data, forms[name], known if len(forms) > 1 else {}):
            raise LexiconError(_place(name, text, *path), *fault)


def _faults(
    data: dict[str, Any], forms: dict[tuple[str, str], type], known: Mapping[tuple[str, str], Counter[type]]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Sections and lists of one file that are none, each with what is wrong with it and what to do; ``known`` are how
    many files have which in which form, none where there is but one."""
    for path, form in forms.items():
        counts = known.get(path, Counter()) - Counter([form])
        if known and not counts:
            yield path, _unknown(*path, [p for p, each in known.items() if each.total() > 1])
        elif form not in counts and len(counts) == 1 and counts.total() > 1:
            yield path, (f"is a {form.__name__}", f"make it a {next(iter(counts)).__name__}, as the others are")
    for path, entries in _lists(data):
        count = _LENGTHS.get(path)
        if count and entries and len(entries) != count:
            yield path, (f"has {len(entries)} entries", f"give all {count}, in their order")
        if any(not isinstance(entry, str | int) or entry == "" for entry in entries):
            yield path, ("has an entry that is empty or no text", "take it out: it would be found everywhere")


def _lists(data: dict[str, Any], above: str = "") -> Iterator[tuple[tuple[str, str], list[Any]]]:
    """Section, name and entries of all lists."""
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _lists(value, f"{above}.{key}" if above else key)
        elif isinstance(value, list):
            yield (above, key), value


def _forms(data: dict[str, Any], above: str = "") -> Iterator[tuple[tuple[str, str], type]]:
    """Section and name of all lists, with what each is; those of a section alone with no name."""
    for key, value in data.items():
        path = f"{above}.{key}" if above else key
        if isinstance(value, dict):
            yield (path, ""), dict
            if path not in _OWN:
                yield from _forms(value, path)
        else:
            yield (above, key), type(value)


def _unknown(section: str, key: str, known: list[tuple[str, str]]) -> tuple[str, str]:
    """What is wrong with a section or list that is not known, and what to do."""
    what = "list" if key else "section"
    names = [k if key else s for s, k in known if (s == section and k if key else not k)]
    near = get_close_matches(key or section, names, n=1)
    advice = f"did you mean {near[0]}?" if near else "see README.md beside it for those that there are"
    return f"is a {what} that no other language has, so nothing asks for it", advice


def check_patterns(name: str, text: str) -> None:
    """Raise :class:`~ingest.errors.LexiconError` for an entry that is no regular expression."""
    for section, key, entry in _entries(parsed(name, text)):
        try:
            re.compile(entry)
            if entry.startswith("(?"):
                re.compile(f"(?:{entry})")  # flags hold for a whole pattern, and an entry stands among others
        except re.error as error:
            place = _place(name, text, section, key, entry)
            advice = "mend it; a dot, bracket or plus that is meant as such is written \\\\. \\\\( \\\\+"
            raise LexiconError(place, f'"{entry}" is no regular expression: {error}', advice) from None


def _entries(data: dict[str, Any], above: str = "") -> Iterator[tuple[str, str, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _entries(value, f"{above}.{key}" if above else key)
            continue
        entries = value if isinstance(value, list) else [value]
        yield from ((above, key, entry) for entry in entries if isinstance(entry, str))


def _place(name: str, text: str, section: str, key: str, entry: str = "") -> str:
    """File, line, section and list; without a line where the file puts it otherwise than the others do."""
    line = _line(text, section, key, entry)
    where = " ".join(part for part in (f"[{section}]" if section else "", key) if part)
    return f"{name}:{line}: {where}" if line else f"{name}: {where}"


def _line(text: str, section: str, key: str, entry: str) -> int | None:
    """The line, from 1, in which a section or a list begins, or an entry of a list stands."""
    written = {entry, entry.replace("\\", "\\\\").replace('"', '\\"')}
    begun, here = None, ""
    for number, line in enumerate(text.splitlines(), 1):
        heading = _SECTION.match(line)
        if heading:
            here = heading[1].strip()
        if here == section and (heading if not key else re.match(rf'\s*"?{re.escape(key)}"?\s*=', line)):
            begun = begun or number
        if begun and (not entry or any(f'"{w}"' in line or f"'{w}'" in line for w in written)):
            return number
    return begun
