"""A grid of programmes: sessions with their heads and hours, and the labels of those who lead or speak there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.folding import slug
from ingest.records import Conversion, EventRecord
from tests.grids import Grid
from tests.programme_words import WORDS, Someone, Words

__all__ = ["GRID"]

Setting = Mapping[str, str]

_HOURS = (("09:30", "10:30"), ("11:00", "12:15"), ("14:00", "15:30"))
_OPENING, _PAUSES, _CLOSING = ("09:00", "09:30"), (("10:30", "11:00"), ("12:15", "14:00")), ("15:30", "16:00")

_SENTENCES = {
    "en": "This part looks at crossings, piers and crews.",
    "fr": "Cette partie traite des bacs et des jetées.",
    "es": "Esta parte trata de los muelles y las balsas.",
}

_AXES = {
    "head": [
        "session",
        "panel",
        "ordinal",
        "words",
        "table",
        "dash",
        "caps",
        "caps2",
        "bold",
        "bold2",
        "hash",
        "count",
        "title",
        "quoted",
        "both_quoted",
        "caps_title",
        "point",
    ],
    "hours": [
        "before",
        "above",
        "gap_above",
        "below",
        "brackets",
        "tab",
        "bar",
        "start",
        "lasting",
        "dots",
        "words",
        "none",
    ],
    "theme": ["none", "question", "italics", "sentence"],
    "leads": [
        "moderator",
        "chair",
        "facilitator",
        "own",
        "bold",
        "behind",
        "dash",
        "by",
        "led",
        "comma",
        "after",
        "none",
    ],
    "speakers": ["speakers", "own", "bold", "panel", "presenters", "discussants", "with", "none"],
    "entry": ["comma", "dash", "bracket", "two", "shouted", "bold"],
    "addressed": ["yes", "no"],
    "list": ["lines", "blanks", "bullets", "hyphens", "stars", "numbers", "semicolons"],
    "talks": ["none", "quoted_after", "colon_after", "below"],
    "opening": ["none", "remarks", "welcome", "session", "by", "colon"],
    "pauses": ["none", "timed", "plain"],
    "days": ["one", "two", "counted", "bold"],
    "gaps": ["yes", "no"],
}


def _address(setting: Setting, who: Someone) -> str:
    name = who.name
    if setting["entry"] == "shouted":
        first, last = name.split(" ", 1)
        name = f"{first} {last.upper()}"
    name = f"{who.address} {name}" if setting["addressed"] == "yes" else name
    return f"**{name}**" if setting["entry"] == "bold" else name


def _entry(setting: Setting, who: Someone) -> str:
    """Name, post and body of somebody."""
    name = _address(setting, who)
    if setting["entry"] == "dash":
        return f"{name} – {who.post}, {who.body}"
    if setting["entry"] == "bracket":
        return f"{name} ({who.post}, {who.body})"
    return f"{name}{chr(10) if setting['entry'] == 'two' else ', '}{who.post}, {who.body}"


def _talk(setting: Setting, entry: str, title: str) -> str:
    form = {"none": "{0}", "quoted_after": "{0}: “{1}”", "colon_after": "{0}: {1}", "below": "{0}\n“{1}”"}
    return form[setting["talks"]].format(entry, title)


def _hour(language: str, setting: Setting, first: str, last: str) -> str:
    """The hours of a part as the setting writes them."""
    form = setting["hours"]
    if form == "start":
        return first
    if form == "lasting":
        minutes = int(last[:2]) * 60 + int(last[3:]) - int(first[:2]) * 60 - int(first[3:])
        return f"{first} ({minutes} min)"
    if form == "dots":
        return f"{first.replace(':', '.')}–{last.replace(':', '.')}"
    if form == "words":
        return _in_words(language, first, last)
    return f"{first} – {last}"


def _in_words(language: str, first: str, last: str) -> str:
    if language == "fr":
        return f"{first.lstrip('0').replace(':', 'h')} à {last.lstrip('0').replace(':', 'h')}"
    if language == "es":
        return f"{first} a {last} h"
    return f"{_half(first)} – {_half(last)}"


def _half(hour: str) -> str:
    number = int(hour[:2])
    return f"{(number - 1) % 12 + 1}:{hour[3:]} {'a.m.' if number < 12 else 'p.m.'}"


def _headed(language: str, setting: Setting, title: str, hours: tuple[str, str]) -> str:
    """The head of a part with its hours."""
    form, hour = setting["hours"], _hour(language, setting, *hours)
    marks = "## " if title.startswith("## ") else ""
    bare = title.removeprefix(marks)
    between = {"above": "\n", "gap_above": "\n\n", "tab": "\t", "bar": " | "}
    if form == "none":
        return title
    if form == "below":
        return f"{title}\n{hour}"
    if form == "brackets":
        return f"{title} ({hour})"
    if form in ("above", "gap_above"):
        return f"{hour}{between[form]}{title}"
    return f"{marks}{hour}{between.get(form, '  ')}{bare}"


def _title(words: Words, setting: Setting, at: int) -> str:
    """The head of a session without its hours."""
    form, title = setting["head"], words.parts[at][0]
    number = words.numbered[form if form in words.numbered else "session"][at]
    return {
        "dash": f"{number} – {title}",
        "caps": f"{number.upper()}: {title}",
        "caps2": f"{number.upper()}\n{title}",
        "bold": f"**{number}: {title}**",
        "bold2": f"**{number}**\n**{title}**",
        "hash": f"## {number}: {title}",
        "count": f"{at + 1}. {title}",
        "title": title,
        "quoted": f"“{title}”",
        "both_quoted": f"{number}: “{title}”",
        "caps_title": f"{number.upper()}: {title.upper()}",
        "point": f"{number}. {title}",
    }.get(form, f"{number}: {title}")


def _leader(words: Words, setting: Setting, who: Someone) -> str:
    """The line of who leads a part."""
    form, entry, labels = setting["leads"], _entry(setting, who), words.labels
    label = labels["moderator"]
    first, *rest = entry.split("\n")
    if form in ("behind", "dash", "comma"):
        behind = {"behind": f" ({label.lower()})", "dash": f" – {label}", "comma": f", {label.lower()}"}[form]
        return "\n".join([first + behind, *rest])
    if form in ("by", "led"):
        return f"{labels[form]} {entry}"
    forms = {"own": f"{label}\n{entry}", "bold": f"**{label}:** {entry}"}
    return forms.get(form, f"{labels.get(form, label)}: {entry}")


def _listed(setting: Setting, entries: Sequence[str]) -> str:
    """Entries as a list."""
    form = setting["list"]
    if form == "semicolons":
        return "; ".join(entries)
    marks = {"bullets": "• ", "hyphens": "- ", "stars": "* "}
    lines = [(f"{n}. " if form == "numbers" else marks.get(form, "")) + e for n, e in enumerate(entries, 1)]
    return ("\n\n" if form == "blanks" else "\n").join(lines)


def _speakers(words: Words, setting: Setting, entries: Sequence[str]) -> str:
    """Those who speak in a part, with the label over them."""
    form, listed = setting["speakers"], _listed(setting, entries)
    if form == "none":
        return listed
    if form in ("own", "bold"):
        label = words.labels["speakers"]
        return f"**{label}**\n{listed}" if form == "bold" else f"{label}\n{listed}"
    return f"{words.labels[form]}:{' ' if setting['list'] == 'semicolons' else chr(10)}{listed}"


def _session(language: str, setting: Setting, at: int) -> list[str]:
    """The lines of a session: head, theme, who leads it, who speaks."""
    words = WORDS[language]
    _, question, talks = words.parts[at]
    leader, *others = words.people[at * 4 : at * 4 + 4]
    head = _headed(language, setting, _title(words, setting, at), _HOURS[at])
    theme = {"none": [], "question": [question], "italics": [f"*{question}*"], "sentence": [_SENTENCES[language]]}
    entries = [_talk(setting, _entry(setting, who), talk) for who, talk in zip(others, talks, strict=True)]
    speakers = _speakers(words, setting, entries)
    leads = [] if setting["leads"] == "none" else [_leader(words, setting, leader)]
    people = [speakers, *leads] if setting["leads"] == "after" else [*leads, speakers]
    return [head, *theme[setting["theme"]], *people]


def _opening(language: str, setting: Setting) -> list[str]:
    words, form = WORDS[language], setting["opening"]
    who = [_entry(setting, one) for one in words.people[12:]]
    if form == "by":
        return [_headed(language, setting, words.opening["by"].format(who[0]), _OPENING)]
    if form == "colon":
        return [_headed(language, setting, f"{words.opening['remarks']}: {who[0]}", _OPENING)]
    return [_headed(language, setting, words.opening[form], _OPENING), _listed(setting, who)]


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A programme in a setting, and its facts."""
    words, sep = WORDS[language], "\n\n" if setting["gaps"] == "yes" else "\n"
    spell = {"en": "12 March 2031", "fr": "12 mars 2031", "es": "12 de marzo de 2031"}[language]
    both = {"en": "12–13 March 2031", "fr": "12–13 mars 2031", "es": "12 y 13 de marzo de 2031"}[language]
    head = {"en": "PROGRAMME", "fr": "PROGRAMME", "es": "PROGRAMA"}[language]
    lines = [head, words.head.format(days=spell if setting["days"] == "one" else both)]
    blocks = [_opening(language, setting)] if setting["opening"] != "none" else []
    for at in range(3):
        blocks.append(_session(language, setting, at))
        if setting["pauses"] != "none" and at < 2:
            timed = setting["pauses"] == "timed"
            blocks.append([_headed(language, setting, words.pauses[at], _PAUSES[at]) if timed else words.pauses[at]])
    blocks = [[sep.join(block)] for block in blocks]
    if setting["days"] != "one":
        form = {"two": "{1}", "counted": "{0} – {1}", "bold": "**{0}: {1}**"}[setting["days"]]
        days = [form.format(words.day.format(n), words.days[n - 1]) for n in (1, 2)]
        blocks = [[days[0]], *blocks[:-1], [days[1]], blocks[-1]]
    return "\n\n".join([*lines, *(line for block in blocks for line in block)]) + "\n", _told(language, setting)


def _told(language: str, setting: Setting) -> set[str]:
    words, told = WORDS[language], set[str]()
    role = {"chair": "chair", "facilitator": "facilitator"}.get(setting["leads"], "moderator")
    for at, (title, _, _) in enumerate(words.parts):
        day = 13 if at == 2 and setting["days"] != "one" else 12
        when = f"{day} {_HOURS[at][0]}" if setting["hours"] != "none" else f"{day}"
        part = f"{title} [{when}]"
        told.add(f"part {part}")
        for who in words.people[at * 4 : at * 4 + 4]:
            leads = who is words.people[at * 4]
            if not leads or setting["leads"] != "none":
                told |= {f"{who.name}: {role if leads else 'speaker'} at {title}", _served(who)}
    if setting["opening"] != "none":
        several = setting["opening"] not in ("by", "colon")
        for who in words.people[12 : 14 if several else 13]:
            told |= {f"{who.name}: opening", _served(who)}
    return told


def _served(who: Someone) -> str:
    return f"{who.name}: {who.post} @ {who.ref}"


def _read(found: Conversion, _: str) -> set[str]:
    """The sessions and parts that were read, as the grid tells them."""
    words = WORDS[found.document.language or "en"]
    events, told = {e.key: e for e in found.events}, set[str]()
    names = {slug(who.name): who.name for who in words.people}
    for event in found.events:
        if event.parent and not _is_opening(words, event):
            when = (event.start or "")[8:16].replace("T", " ")
            told.add(f"part {_known(words, event)} [{when}]")
    for one in found.participations:
        event, who = events.get(one.event), names.get(one.person, one.person)
        at = "" if one.role == "opening" else f" at {_known(words, event) if event else 'no event'}"
        told.add(f"{who}: {one.role}{at}")
        told |= {f"{who}: {held.post} @ {held.body}" for held in one.holdings}
    return told


def _is_opening(words: Words, event: EventRecord) -> bool:
    return any(label.casefold().startswith((event.label or "?").casefold()) for label in words.opening.values())


def _known(words: Words, event: EventRecord) -> str:
    """The title of a session, where its label has nothing else but a number and marks."""
    label = event.label or ""
    for title, _, _ in words.parts:
        low, sep, _ = label.casefold().partition(title.casefold())
        rest = label[len(low) + len(title) :]
        numbers = [n.casefold() for several in words.numbered.values() for n in several]
        if sep and rest in ("", "”") and low.strip(" :.–“") in ("", *numbers):
            return title
    return label


_APART: list[dict[str, tuple[str, ...]]] = [
    {"list": ("semicolons",), "entry": ("two",)},
    {"list": ("semicolons",), "talks": ("quoted_after", "colon_after", "below")},
    {"entry": ("two",), "talks": ("quoted_after", "colon_after")},
    {"opening": ("by", "colon"), "hours": ("brackets", "below", "none")},
    {"leads": ("comma",), "entry": ("bracket", "dash")},
    {"hours": ("below",), "head": ("hash",)},
    {"hours": ("below",), "theme": ("question", "italics", "sentence")},
    {"list": ("numbers",), "talks": ("below",)},
    {"opening": ("welcome",), "list": ("numbers",), "entry": ("dash",)},
    {"hours": ("none",), "list": ("numbers",), "talks": ("below",)},
    # Nothing tells that these are parts.
    {"hours": ("none",), "head": ("title", "quoted", "count")},
    {"hours": ("none",), "head": ("caps2", "bold2"), "theme": ("question", "italics", "sentence")},
]
"""Values that do not go together."""


def _allowed(setting: Setting) -> bool:
    """Whether the values that are drawn so far go together."""
    return not any(all(setting.get(axis) in values for axis, values in apart.items()) for apart in _APART)


GRID = Grid(_AXES, _printed, _read, _allowed)
"""Programmes by their heads, hours, labels, lists, openings, pauses and days."""
