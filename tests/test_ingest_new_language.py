"""A language is data alone: a toy Portuguese of a few words a list is read from its lexicon, without other code."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

from ingest.convert import convert
from ingest.identity.linkage import link
from ingest.knowledge import Knowledge
from ingest.lexicon import Lexicon
from ingest.records import Conversion
from ingest.registry import Label
from ingest.triples import document_quads
from ontology.vocab import DCTERMS, document_graph
from tests.ingesting import facts, knowledge, source

TOY = Path(__file__).parent / "data" / "toy-language.toml"
AGENDA = """\
Programa provisório

Segunda reunião do Porto dos Faróis
3 e 4 de maio de 2035

3 de maio de 2035

9 h – 10 h Abertura

Sra. Graça Tavira, Ministra da Pesca, Quénia
Sr. Duarte Alvor, Diretor, Organização Internacional do Trabalho

10 h – 11 h 30 Painel 1: A luz dos faróis

Moderadora: Sra. Inês Lagoa, Embaixadora do Quénia

Oradores:
Sr. Tomé Ribeira, Diretor, Universidade do Mar
Sr. Brás Seixal, Representante, Rede dos Portos

Página 1 de 2

11 h 30 – 12 h Pausa para café

12 h – 13 h Encerramento

Sra. Graça Tavira, Ministra da Pesca, Quénia
"""
SUMMARY = """\
Resumo da segunda reunião do Porto dos Faróis

A segunda reunião do Porto dos Faróis foi realizada em 3 e 4 de maio de 2035.

A Sra. Graça Tavira, Ministra da Pesca do Quénia, lembrou que os faróis são da Organização Internacional do Trabalho e
do porto. Além disso, a carta é de todos.

O Sr. Duarte Alvor propôs uma carta pelo porto. Ele pediu também uma reunião com os pescadores.

Segundo a Sra. Inês Lagoa, o mar não é uma fronteira.

Compromissos

1. Abrir uma escola do mar em cada porto.

2. Acender os faróis.
"""
FAIR = "meeting-2035-05-03"


@cache
def toy_knowledge() -> Knowledge:
    """The project's own knowledge with one lexicon and two names of the registries more."""
    known = knowledge()
    names = [
        Label("state/KEN", "Quénia", "pt", "name", "state"),
        Label("organization/ilo", "Organização Internacional do Trabalho", "pt", "name", "organization"),
    ]
    registry = replace(known.registry, labels=[*known.registry.labels, *names])
    lexicon = Lexicon("pt", tomllib.loads(TOY.read_text(encoding="utf-8"))).completed(known.lexicons["en"])
    return Knowledge(registry, {**known.lexicons, "pt": lexicon}, known.decoys)


def converted(text: str) -> Conversion:
    return convert(source(text, "porto.txt"), toy_knowledge())


def test_the_toy_has_no_list_that_the_others_lack_and_those_that_it_lacks_are_empty() -> None:
    written = tomllib.loads(TOY.read_text(encoding="utf-8"))
    whole = toy_knowledge().lexicons["pt"]
    for lexicon in knowledge().lexicons.values():
        assert whole.data.keys() == lexicon.data.keys()
        for section, lists in lexicon.data.items():
            assert whole.data[section].keys() == lists.keys(), section
    for section, lists in whole.data.items():
        assert not any(lists[key] for key in lists.keys() - written.get(section, {}).keys()), section


def test_its_agenda_is_read() -> None:
    found = facts(converted(AGENDA), AGENDA)
    assert found["document"] == [f"pt | agenda | Programa provisório | about {FAIR}"]
    assert found["events"] == [
        f"{FAIR} | meeting | Segunda reunião do Porto dos Faróis | 2035-05-03 to 2035-05-04 | planned",
        f"{FAIR}/abertura | session | Abertura | 2035-05-03T09:00:00 to 2035-05-03T10:00:00 | planned",
        f"{FAIR}/painel-1 | panel | Painel 1: A luz dos faróis | 2035-05-03T10:00:00 to 2035-05-03T11:30:00 | planned",
        f"{FAIR}/encerramento | session | Encerramento | 2035-05-03T12:00:00 to 2035-05-03T13:00:00 | planned",
    ]
    minister = "Ministra da Pesca @ state/KEN | for state/KEN"
    at_sea, by_port = "organization/universidade-do-mar", "organization/rede-dos-portos"
    assert found["participations"] == [
        f"{FAIR}/abertura | opening | Graça Tavira | {minister} | planned | Sra.",
        f"{FAIR}/abertura | opening | Duarte Alvor | Diretor @ organization/ilo | for organization/ilo | planned | Sr.",
        f"{FAIR}/painel-1 | moderator | Inês Lagoa | Embaixadora @ state/KEN | for state/KEN | planned | Sra.",
        f"{FAIR}/painel-1 | speaker | Tomé Ribeira | Diretor @ {at_sea} | for {at_sea} | planned | Sr.",
        f"{FAIR}/painel-1 | speaker | Brás Seixal | Representante @ {by_port} | for {by_port} | planned | Sr.",
        f"{FAIR}/encerramento | closing | Graça Tavira | {minister} | planned | Sra.",
    ]


def test_its_summary_is_read() -> None:
    found = facts(converted(SUMMARY), SUMMARY)
    assert found["document"] == [f"pt | summary | Resumo da segunda reunião do Porto dos Faróis | about {FAIR}"]
    assert found["statements"] == [
        f"A Sra. Graça Tavira, Ministra | Graça Tavira | by-name | recall | lembrou | for state/KEN | {FAIR}",
        f"O Sr. Duarte Alvor propôs | Duarte Alvor | by-name | propose | propôs | {FAIR}",
        f"Ele pediu também uma reunião | Duarte Alvor | by-name | call-for | pediu | {FAIR}",
        f"Segundo a Sra. Inês Lagoa, | Inês Lagoa | by-name | assert | Segundo | {FAIR}",
    ]
    assert found["recommendations"] == ["Abrir uma escola do mar em cada porto.", "Acender os faróis."]
    assert found["mentions"] == [
        "line 5 | state/KEN | Quénia",
        "line 5 | organization/ilo | Organização Internacional do Trabalho",
    ]


def test_its_graph_is_in_its_language() -> None:
    found = converted(AGENDA)
    quads = list(document_quads(found, link([found])))
    told = [q.object.value for q in quads if q.predicate == DCTERMS.language]
    assert told == ["pt"]
    tags = {q.object.language for q in quads if getattr(q.object, "language", None)}
    assert tags == {"pt"}
    assert {q.graph_name for q in quads} >= {document_graph(found.document.slug)}
