"""All that the converters know before they read: registries and lexicons, read once a process."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from ingest.agendas.title_ends import SESSION_KINDS
from ingest.folding import fold
from ingest.gazetteer import Gazetteer
from ingest.languages import Languages
from ingest.late import late
from ingest.lexicon import NOT_KINDS, Lexicon, load_lexicons, loose
from ingest.naming.names import ONE_OR_MORE, PARTICLE, TWO_OR_MORE, Naming, plain_name
from ingest.page.dates import Calendar
from ingest.page.fields import FieldWords
from ingest.page.hours import HourForms
from ingest.page.label_marks import LabelWords
from ingest.page.line_habits import LineHabits
from ingest.page.name_marks import NameWords
from ingest.page.role_keys import RoleKeys
from ingest.page.run_together import HOURS
from ingest.page.surnames_first import SurnamesFirst
from ingest.registry import Registry, load_decoys, load_registry
from ingest.speech import Speech
from ingest.weighing.weights import Weights, load_weights

__all__ = ["Knowledge", "load_knowledge"]

_SHOUTED = r"(?:[A-ZÀ-Þ]{2,}(?:['-][A-ZÀ-Þ]+)*|Mª)"


@dataclass
class Knowledge:
    """Registries, lexicons and what is compiled from them, by language; rules alone decide who takes
    part without ``role_weights``, and which words are names without ``name_weights``."""

    registry: Registry
    lexicons: dict[str, Lexicon]
    decoys: dict[str, tuple[str, ...]]
    role_weights: Weights | None = None
    name_weights: Weights | None = None
    _gazetteers: dict[str, Gazetteer] = field(default_factory=dict)
    _calendars: dict[str, Calendar] = field(default_factory=dict)
    _naming: dict[str, Naming] = field(default_factory=dict)

    @cached_property
    def languages(self) -> Languages:
        """The languages that texts are told to be in."""
        return Languages(self.lexicons)

    def lexicon(self, language: str) -> Lexicon:
        """The language's lexicon, a blank one where it has none."""
        return self.lexicons.get(language) or next(iter(self.lexicons.values())).blank(language)

    def gazetteer(self, language: str) -> Gazetteer:
        """The labels that a text in this language may use."""
        if language not in self._gazetteers:
            lexicon = self.lexicon(language)
            phrases = (*self.decoys.get(language, ()), *lexicon.words("states", "decoys"))
            self._gazetteers[language] = Gazetteer(self.registry, lexicon, phrases)
        return self._gazetteers[language]

    def calendar(self, language: str) -> Calendar:
        """Dates and times in this language; in one without a lexicon those in figures."""
        return self._calendars.get(language) or self._calendars.setdefault(language, Calendar(self.lexicon(language)))

    def naming(self, language: str) -> Naming:
        """People's names in this language."""
        if language not in self._naming:
            self._naming[language] = Naming(self.lexicons[language], self.registry.state_names)
        return self._naming[language]

    def speech(self, language: str) -> Speech:
        """Verbs of saying in this language."""
        return self.lexicon(language).made(Speech)

    @cached_property
    def habits(self) -> LineHabits:
        """How lines go on in any of the languages."""
        words = frozenset(w for x in self.lexicons.values() for w in x.words("grammar", "opens_line"))
        titles = "|".join(x.literal("names", "m", "f", "none") for x in self.lexicons.values())
        kinds, numbered = (self._any("sessions", *of, *SESSION_KINDS) for of in ((), ("numbered",)))
        number = self._number_of_part()
        roles, led = self._any("roles"), self._any("speech", "moderated_by")
        heads = self._any("sessions", "headings_of_speakers")
        hours = self._any("dates", "hour_words")
        pages, of_all = (self._any("pages", key) for key in ("word", "of"))
        since, until = (self._any("dates", key) for key in ("before_hour", "range_words"))
        clock = rf"\d{{1,2}}(?:[.:]\d\d)?(?:\s?(?:{hours}|[ap]\.?m\.?))?(?:\s?\d\d)?"
        alone = r"(?:(?<=[.:h]\d\d)|(?<=h \d\d)|(?<=[^\W\d_])|(?<=m\.))"
        ordinals = "|".join(x.ordinal for x in self.lexicons.values())
        entry, names = self._entry(titles), self._names(titles, roles, kinds)
        return LineHabits(
            words,
            entry,
            late(
                rf"(?=[A-ZÀ-Þ])(?i:(?:{numbered})\s+{number}(?:\s*\([^()]{{2,30}}\)\s{{2,}}\S"
                rf"|\s*(?:\([^()]{{2,30}}\)\s*)?(?:[:.–—-]\s|$))|(?:{roles})\s*:?$"
                rf"|(?:{ordinals})\s+(?:{kinds})\s*(?:[:.–—-]\s|$)|(?:{led})\s+(?-i:(?:{titles})\s)|(?:{heads})\s*:?$)"
            ),
            self._half(titles),
            late(rf"(?:{titles})\s"),
            late(rf"\d{{1,2}}\s?(?:(?:{hours})(?:\b|(?=[0-5]\d\b))|(?:\s?:\s?|\.)\d\d\b|[ap]\.?m\b)"),
            late(
                rf"[-–—\s|]*(?:(?i:{pages})\.?\s*)?(?:\d{{1,4}}|[ivxlcIVXLC]{{1,6}})"
                rf"(?:\s*(?:/|{of_all})\s*\d{{1,4}})?[-–—\s|]*"
            ),
            *self._site(),
            # "towards 10.15 a.m." alone, "From 10 a.m. to 6 p.m. – Lakes House"
            late(rf"(?i:{since})\s+{clock}(?:\s*(?:{until})\s*{clock}(?:\s{{2,}}|{alone}(?:$|\s[–—|-]\s))|{alone}$)"),
            self._day(),
            self._cuts(numbered, roles, number),
            self._fields(titles, roles),
            self._given(),
            self._row(titles, roles, kinds),
            names,
            self._labels(titles),
            HourForms(self.lexicons.values(), self._part(kinds, number), entry),
            self._surnames_first(names),
            self._address(titles),
            self._role_keys(),
            *self._titles_of_papers(),
        )

    def _any(self, section: str, *keys: str) -> str:
        """A pattern of whatever stands in these lists, in any of the languages."""
        return "|".join(x.any_of(section, *keys) for x in self.lexicons.values())

    def _number_of_part(self) -> str:
        """The number of a part of a meeting, in figures, a letter or a word."""
        sign, spelt = self._any("documents", "number"), self._any("dates", "numbers")
        return rf"(?:(?:{sign})\s?)?(?:\d{{1,2}}(?:\.?(?-i:[A-Ha-h])|\.\d)?|(?-i:[A-H]|[IVX]{{1,5}})|{spelt})"

    def _entry(self, titles: str) -> re.Pattern[str]:
        """How an entry of a list begins: with a name, or with a speech or a topic and whose it is."""
        featured = self._any("speech", "featuring")
        joined = self._any("grammar", "and")
        speeches = "|".join(
            rf"{x.any_of('sessions', 'speeches', 'closing')}\s(?:{x.any_of('sessions', 'given_by')}\s"
            rf"|{x.any_of('grammar', 'of')}(?:{x.any_of('grammar', 'definite')})?(?=(?-i:(?:{titles})\s)))"
            for x in self.lexicons.values()
        )
        return late(
            rf"(?:(?i:{featured}) (?=(?:{titles}) ))?(?:(?:{titles}) ){{0,2}}{TWO_OR_MORE}"
            rf"(?:\s?[,(–]| (?:{joined}) {TWO_OR_MORE}(?:,|$))"
            rf"|(?:(?:{titles}) ){{1,2}}{TWO_OR_MORE}$"
            rf"|(?=[A-ZÀ-Þ])(?i:{speeches})"
            # "The price of rope – NAME (Body)", "“The price of rope” / NAME and NAME, post"
            rf"|(?:[“\"«][^”\"»]{{4,120}}[”\"»](?:\s?[,.:/|–—-])?|[A-ZÀ-Þ][^–—:]{{8,120}}\s[–—-])\s"
            rf"(?:(?:{titles}) ){{0,2}}{TWO_OR_MORE}(?:\s?[,(]| (?:{joined}|&) {TWO_OR_MORE}(?:\s?[,(]|$))"
        )

    def _day(self) -> re.Pattern[str]:
        """What a row is whose words are a day: ``Tuesday 4 May``, ``Tuesday 4 · Harbour Hall``, ``TUESDAY MORNING``."""
        weekdays = "|".join(x.literal("dates", "weekdays") for x in self.lexicons.values())
        halves = self._any("documents", "half_days")
        return late(
            rf"(?i:{weekdays})(?:,?\s(?=\D{{0,9}}\d)[\w ,]{{2,32}}(?:\s?[|·•]\s.{{2,40}})?|"
            rf"(?:[\s,]+(?i:{halves}))?)$"
        )

    def _titles_of_papers(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """How the title of a paper begins that a meeting has (``Minutes of``), and verbs that no title of one holds."""
        papers = self._any("documents", "report", "summary", "record")
        early = self._any("documents", "provisional", "final")
        # "A L'HOTEL": a letter alone is no verb where capitals have no accents.
        verbs = [v for x in self.lexicons.values() for v in x.words("grammar", "finite") if len(v) > 1]
        return late(rf"(?=[A-ZÀ-Þ])(?i:(?:(?:{early})\s+)?(?:{loose(papers)})(?!\w))"), late(
            rf"(?<!\w)(?:{'|'.join(verbs)})(?!\w)"
        )

    def _site(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """What a web page carries around its text, entries of its menu, each of which begins with a capital, and what
        heads other news."""
        kinds = ("furniture", "menu", "other_news")
        furniture, menu, news = (self._any("pages", kind) for kind in kinds)
        return late(furniture, re.IGNORECASE), late(rf"(?=[A-ZÀ-Þ])(?i:{menu})(?![a-zà-ÿ])"), late(news, re.IGNORECASE)

    def _address(self, titles: str) -> re.Pattern[str]:
        """A line that greets those who listen (``Ladies and Gentlemen,``)."""
        forms = self._any("names", "addressed")
        before = rf"(?:{titles})\s.{{3,250}}\W|(?=[A-ZÀ-Þ])(?i:{forms})\W(?:.{{0,250}}\W)?"
        return late(rf"\W*(?:{before})?(?i:{forms})\s?[,;:!]$")

    def _part(self, kinds: str, number: str) -> re.Pattern[str]:
        """How a row begins that titles a part of a meeting or a pause."""
        parts = self._any("sessions", "breaks", "opening", "closing")
        ordinals = "|".join(x.ordinal for x in self.lexicons.values())
        return late(
            rf"(?=[A-ZÀ-Þ])(?i:(?:{kinds})\s+{number}(?!\w)|(?:{ordinals})\s+(?:{kinds})(?!\w)|(?:{parts})(?!\w))"
        )

    def _row(self, titles: str, roles: str, kinds: str) -> re.Pattern[str]:
        """How a row of a programme begins: with a bullet, an hour, a label, a part's title or somebody's name."""
        # "NAME // Director General, X": no row begins there.
        named = rf"(?:{titles})\s+(?=[A-ZÀ-Þ])|(?!{self._post}){TWO_OR_MORE},\s"
        return late(f"{self._unnamed(roles, kinds)}|{named}")

    def _unnamed(self, roles: str, kinds: str) -> str:
        """How a row of a programme begins that names nobody: with a bullet, an hour, a label or a part's title."""
        speech = self._any("sessions", "speeches", "opening", "closing")
        return rf"[•●▪–—-]\s|{HOURS}|(?=[A-ZÀ-Þ])(?i:(?:{roles})\s*(?::|$)|(?:{kinds})\s+[\dA-Z]|(?:{speech})(?!\w))"

    @cached_property
    def _post(self) -> str:
        """How a post begins in any of the languages (``former First Secretary``, but not ``I thank the Chair``)."""
        heads = self._any("posts", "heads")
        return rf"(?:[a-zà-ÿ][\w'-]* )?(?:[A-ZÀ-Þ][\w'-]* ){{0,3}}(?i:{heads})(?![a-zà-ÿ])"

    @cached_property
    def _office(self) -> str:
        """How a post in capitals leads on to whom it serves (``Minister of``, ``Directrice générale de``)."""
        every = list(self.lexicons.values())
        heads = "|".join(
            rf"(?:{x.any_of('posts', 'modifiers', 'after_heads')}\s)?{x.any_of('posts', 'heads')}"
            rf"(?:\s{x.any_of('posts', 'after_heads')})?"
            for x in every
        )
        links = "|".join(x.literal("bodies", "links") for x in every)
        return rf"(?=[A-ZÀ-Þ])(?i:{heads})\s(?:{links})(?:\s|(?<=['’]))"

    def _names(self, titles: str, roles: str, kinds: str) -> NameWords:
        """What shows which marks a paper has between names and posts, in any of the languages."""
        bodies = "|".join(
            x.any_of("bodies", *(kind for kind in x.kinds("bodies") if kind not in NOT_KINDS))
            for x in self.lexicons.values()
        )
        joined = self._any("grammar", "and")
        articles = self._any("grammar", "definite")
        forms = rf"(?:(?:{titles}),? (?:(?:{articles})(?=(?:{titles}) ))?){{1,3}}"
        to_come = self._any("documents", "forthcoming")
        present = self._any("speech", "sent_through")
        return NameWords(
            late(rf"(?P<titled>{forms}){ONE_OR_MORE}|{TWO_OR_MORE}"),
            late(rf"(?:(?:{titles}) )+(?=[A-ZÀ-Þ])"),
            late(rf"(?<!\w){forms}$"),
            late(self._post),
            late(self._office),
            late(rf"(?:[A-ZÀ-Þ][\w'-]* ){{0,3}}(?i:{bodies})(?!\w)|[A-Z]{{2,6}}\b"),
            late(rf"\s(?:(?i:{joined})\s+(?=[A-ZÀ-Þ])|(?<=[a-zà-ÿ]\s)(?=(?:{titles}) ))"),
            # "Youth representative (to be confirmed)"
            late(rf"{self._unnamed(roles, kinds)}|[^()]{{3,90}}\((?i:{to_come})\)$"),
            self._is_name,
            lambda text: fold(text) in self._entities,
            lambda text: fold(text) in self.registry.state_names,
            late(rf",\s(?i:{present})\s"),
        )

    def _role_keys(self) -> RoleKeys:
        """Finds letters for what people do; those of a part of the meeting (``A – Opening``) are none."""

        def label(*roles: str) -> re.Pattern[str]:
            named = self._any("roles", *roles)
            return late(rf"(?:{named})\s*:", re.IGNORECASE)

        legend = self._any("pages", "legend")
        return RoleKeys(
            label("chair", "moderator", "facilitator", "rapporteur", "keynote", "speaker"),
            label("speaker"),
            late(rf"\W*(?:{legend})(?!\w)", re.IGNORECASE),
        )

    def _surnames_first(self, names: NameWords) -> SurnamesFirst:
        """Finds names with the surname first, where no label of the registry is one part of them."""
        joined = "|".join(
            f"{x.any_of('grammar', 'and')}|{x.any_of('sessions', 'given_by')}" for x in self.lexicons.values()
        )
        lead = late(rf"(?<!\w)(?i:{joined})\s+(?=[A-ZÀ-Þ]|$)")
        return SurnamesFirst.with_particles(names, lead, PARTICLE, self._may_be_turned, self.lexicons.values())

    def _may_be_turned(self, surname: str, given: str) -> bool:
        known = fold(surname) in self._entities or fold(given) in self._entities
        return not known and self._is_name(plain_name(f"{given} {surname}"))

    @cached_property
    def _entities(self) -> frozenset[str]:
        """Names of states, bodies and places, folded, those aside that people have, too."""
        layers = ("state", "organization")
        personal = set(map(fold, self.registry.personal))
        return frozenset({fold(label.text) for label in self.registry.labels if label.layer in layers} - personal)

    def _is_name(self, text: str) -> bool:
        """Whether words are somebody's name in most of the languages."""
        told = [self.naming(code).is_name(text, shouted=True) for code in self.lexicons]
        return sum(told) * 2 > len(told) and fold(text) not in self.registry.state_names

    def _half(self, titles: str) -> re.Pattern[str]:
        """A line that ends in the middle of a name; ``Chair: Ms. NAME`` is whole: the next line is not hers."""
        leads = "|".join(
            f"{x.any_of('roles', 'chair')}|{x.any_of('transcripts', 'presiders', 'then')}"
            for x in self.lexicons.values()
        )
        surname = r"[^\W\d_][\w'-]*"
        return late(
            rf"(?:^|[;,:]\s)(?:{titles})$|(?:^|[;,]\s)(?:{titles}) {surname}$"
            rf"|^(?!(?i:{leads})\s?:)[^:]*:\s(?:{titles}) {surname}$"
        )

    def _given(self) -> re.Pattern[str]:
        """A kind of speech, an opening or a closing before a whole name without a form of address and a comma."""
        kinds = [
            part
            for x in self.lexicons.values()
            for part in (x.any_of("sessions", "speeches"), x.any_of("roles", "keynote", "opening", "closing"))
        ]
        return late(rf"\s*(?i:{'|'.join(kinds)})\s+(?={TWO_OR_MORE},\s)")

    def _labels(self, titles: str) -> LabelWords:
        """What tells labels of roles before names: the words for a role, a few more up to the colon, and names; behind
        those of a chair or a speaker, who may be so of a body, only a part of a meeting."""

        def of_all(section: str, *keys: str) -> str:
            return self._any(section, *keys)

        joined, part = of_all("grammar", "and"), of_all("sessions", *SESSION_KINDS)
        other = r"[^\W\d_][\w' -]{2,30}"
        held = rf"(?:{of_all('roles', 'chair', 'speaker')})(?:\s(?:{of_all('parts', 'of')})\s?(?:\w+\s)?(?:{part}).*)?"
        led = of_all("roles", "moderator", "rapporteur", "facilitator", "keynote", "opening", "closing")
        # "steered by"
        roles = rf"{held}|(?:{led})(?:\s[^:;.,(]{{1,50}})?|{of_all('speech', 'moderated_by')}"
        return LabelWords(
            late(
                rf"(?:{other}\s?/\s?)?(?:{roles})(?:\s?/\s?{other})?(?:\s\([^()]*\))?\s*:",
                re.IGNORECASE,
            ),
            late(self._post),
            late(rf"(?:(?:{titles})\s+)+[A-ZÀ-Þ]"),
            late(rf"{TWO_OR_MORE}\s*(?:[,(|–—/;]|-\s|(?<=\s)(?:{joined})\s|$)", re.MULTILINE),
        )

    def _fields(self, titles: str, roles: str) -> FieldWords:
        """What shows that names, posts and bodies were glued, in any of the languages."""
        heads = self._any("posts", "heads")
        held = self._any("meetings", "held")
        joins = self._any("grammar", "and")
        return FieldWords(
            late(rf"(?:(?:{titles}) ){{0,2}}{TWO_OR_MORE}"),
            late(rf"(?-i:[A-ZÀ-Þa-zà-ÿ][a-zà-ÿ'-]* ){{0,3}}(?:{heads})(?-i:(?![a-zà-ÿ]))", re.IGNORECASE),
            late(rf"(?:{roles})\s?:?", re.IGNORECASE),
            late(rf"(?=[A-ZÀ-Þ])(?<=[a-zà-ÿ]{{4}})(?i:{held})(?=\s)"),
            late(
                rf"(?=[A-ZÀ-Þ])(?<=[a-zà-ÿ]{{2}})(?:(?:(?:{titles})\s)+(?=[A-ZÀ-Þ])|(?i:{roles})\s?:\s"
                rf"|{_SHOUTED}(?:\s(?:DE(?:\s(?:LA|LOS|LAS))?|DEL|[IY]|{_SHOUTED}))*\s{_SHOUTED}(?=\s))"
            ),
            late(rf"(?<!\w)(?:{joins})$", re.IGNORECASE),
        )

    def _cuts(self, kinds: str, roles: str, number: str) -> re.Pattern[str]:
        """Where rows of a programme begin in a line to which several were run together: before hours, bullets, labels
        of roles, days, numbered parts, kinds of speech, forms of address and the title of the programme in capitals."""

        def of_all(section: str, *keys: str) -> str:
            return self._any(section, *keys)

        by, early = (
            f"(?:{of_all('sessions', 'given_by')}) |{of_all('grammar', 'of')}",
            of_all("documents", "provisional"),
        )
        clock = (
            rf"\d{{1,2}}\s?[.:h]\s?(?:\d\d)?"
            rf"(?:\s?(?:[ap]\.?m\.?|(?:{of_all('dates', 'hour_words')}|{of_all('dates', 'noon')})\.?))?"
        )
        hours = rf"{HOURS}|(?i:{clock}\s?(?:{of_all('dates', 'range_words')})\s?{clock})(?!\S)"
        weekdays = "|".join(x.literal("dates", "weekdays") for x in self.lexicons.values())
        days = "|".join(re.sub(r"\(\?P<\w+>", "(?:", x.any_of("sessions", "days")) for x in self.lexicons.values())
        day = rf"(?:{weekdays}),?\s(?:\d{{1,2}}|(?:{of_all('dates', 'months')})\s\d)|(?:{days})\s?[:–—-]\s"
        agenda, begun = of_all("documents", "agenda"), of_all("sessions", "opening", "closing")
        # Whatever word stands before "remarks by" may as well be the last of the row before.
        kinds_of_speech = (w for x in self.lexicons.values() for w in x.words("sessions", "speeches"))
        speech = "|".join((*(w for w in kinds_of_speech if not w.startswith("[")), begun))
        given = {w for x in self.lexicons.values() for w in x.words("names", "given")}
        told = {w for x in self.lexicons.values() for w in (*x.words("names", "m"), *x.words("names", "f"))}
        told |= {w for x in self.lexicons.values() for w in x.words("names", "none") if w[0].isupper() and w[-1] == "."}
        forms = "|".join(sorted(map(re.escape, told - given), key=lambda form: (-len(form), form)))
        of = of_all("grammar", "of")
        # "Allocution d'ouverture" is no speech of anybody.
        occasion = rf"(?:{of_all('sessions', 'opening', 'closing')}|{of_all('roles', 'opening', 'closing')})"
        # "Session Chair:", "Rapporteur of Group 2:"
        served = rf"(?:(?:{kinds})\s)?(?:{roles})(?:\s(?:{of})[^:;.,()\n]{{1,30}})?"
        label = rf"(?:{served}|{of_all('meetings', 'place_label')})\s*:\s"
        # "Ports in winter: Ms. NAME"
        topic = r"[A-ZÀ-Þ][\w'’-]*(?:\s[a-zà-ÿ][\w'’-]*){1,8}\s?:\s"
        return late(
            rf"(?<=\s)(?:(?=(?P<hour>{hours}))|(?P<bullet>[•●▪](?=\s))|(?=[A-ZÀ-Þ])(?:(?=(?i:(?P<label>{label})"
            rf"|(?P<day>{day})|(?P<part>(?:{kinds})\s+{number}\s*[:.–—-]\s)|(?P<speech>(?:{speech})\s+(?:{by})(?!{occasion}))))"
            rf"|(?=[A-ZÀ-Þ]{{4}})(?=(?P<capitals>(?i:(?:{kinds})\s+{number}\s|(?:(?:{early})\s)?(?:{agenda})(?!\w))))"
            rf"|(?=(?P<name>(?:{forms})\s[A-ZÀ-Þ]))|(?=(?P<topic>{topic}(?:{forms})\s))|(?P<quoted>(?<=[»”]\s))))"
        )

    @cached_property
    def series(self) -> frozenset[str]:
        """Refs of the event series of the registry."""
        return frozenset(label.ref for label in self.registry.labels if label.ref.startswith("series/"))


def load_knowledge() -> Knowledge:
    """Read registries and lexicons (about a third of a second)."""
    return Knowledge(load_registry(), load_lexicons(), load_decoys(), load_weights("roles"), load_weights("names"))
