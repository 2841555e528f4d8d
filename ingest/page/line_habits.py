"""What tells how the lines of a paper go on, whatever language it is in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.page.fields import FieldWords
from ingest.page.hours import HourForms
from ingest.page.label_marks import LabelWords
from ingest.page.name_marks import NameWords
from ingest.page.role_keys import RoleKeys
from ingest.page.surnames_first import SurnamesFirst

__all__ = ["LineHabits"]


@dataclass(frozen=True, slots=True)
class LineHabits:
    """What tells how lines go on, of all languages that a text may be in.

    ``open_words``: small words after which a line cannot end a sentence. ``entry``: how a list's entry begins that
    names somebody (``Mr. NAME, …``). ``title``: a line that is the title of a part of a meeting (``Group 2 – …``) or
    nothing but the label of a role. ``half``: a line that ends in the middle of a name. ``titled``: a line that begins
    with an honorific. ``time``: how a line begins that an hour opens. ``hours``: a range of
    hours with a word before it, in a column of its own. ``page``: a page's number. ``furniture``: a line of a web page
    around its text; ``menu``: entries of a site's menu; ``other_news``: what heads titles of
    other news under those of a page. ``day``: a line that is a day's date. ``cuts``: where rows of a
    programme begin in a line to which several were run together; ``fields``: what shows that names, posts and bodies
    were glued; ``given``: a kind of speech before who gives it; ``row``: how a row of a programme begins; ``names``:
    what shows which marks the paper has between names and posts; ``labels``: what tells labels before names;
    ``clock``: how papers write hours; ``turned``: names with the surname and a comma first; ``address``: a line by
    which somebody who speaks greets.
    ``keys``: letters for roles that a legend explains; ``paper``: how a title of a meeting's paper begins; ``finite``:
    verbs that no title holds, in small letters.
    """

    open_words: frozenset[str] = frozenset()
    entry: re.Pattern[str] = re.compile(r"(?!)")
    title: re.Pattern[str] = re.compile(r"(?!)")
    half: re.Pattern[str] = re.compile(r"(?!)")
    titled: re.Pattern[str] = re.compile(r"(?!)")
    time: re.Pattern[str] = re.compile(r"(?!)")
    page: re.Pattern[str] = re.compile(r"(?!)")
    furniture: re.Pattern[str] = re.compile(r"(?!)")
    menu: re.Pattern[str] = re.compile(r"(?!)")
    other_news: re.Pattern[str] = re.compile(r"(?!)")
    hours: re.Pattern[str] = re.compile(r"(?!)")
    day: re.Pattern[str] = re.compile(r"(?!)")
    cuts: re.Pattern[str] | None = None
    fields: FieldWords | None = None
    given: re.Pattern[str] | None = None
    row: re.Pattern[str] = re.compile(r"(?!)")
    names: NameWords | None = None
    labels: LabelWords | None = None
    clock: HourForms | None = None
    turned: SurnamesFirst | None = None
    address: re.Pattern[str] = re.compile(r"(?!)")
    keys: RoleKeys | None = None
    paper: re.Pattern[str] = re.compile(r"(?!)")
    finite: re.Pattern[str] = re.compile(r"(?!)")
