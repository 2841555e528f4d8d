"""One paper in several languages: each version has an IRI that stays, names the others, and joins with them."""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.conversions import Outcome, convert_files
from graph.ingestion import ingest
from graph.pipeline import Converters
from graph.store import open_store
from graph.validation import validate
from ingest.identity.linkage import link
from ingest.identity.retelling import Pairs, Telling
from ingest.identity.versions import Slugs
from ingest.records import Conversion, DocumentRecord, EventRecord, Span
from ontology.vocab import ID, PREFIXES
from tests.ferries import EN, FR
from tests.ingesting import conversion
from tests.lines import with_few_entries
from tests.piers import piers

SLUG = "a-99-370"


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The paper in French, English and Spanish, in the order of the files' names."""
    folder = tmp_path_factory.mktemp("papers")
    for name, language in zip("abc", ("fr", "en", "es"), strict=True):
        (folder / f"{name}.txt").write_text(piers(language))
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def store(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the command line makes of them, named in another order."""
    folder = tmp_path_factory.mktemp("versions") / "s"
    result = run("ingest", *files[::-1], "--store", folder)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("3 added, 0 replaced, 0 unchanged, 0 failed\n")
    return folder


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def rows(store: Path, pattern: str, *names: str) -> list[tuple[str, ...]]:
    """What a pattern finds, without the base of identifiers, in order."""
    prefixes = "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in ("dg", "prov", "dcterms"))
    wanted = " ".join(f"?{name}" for name in names)
    with open_store(store) as opened:
        found = opened.select(f"{prefixes}SELECT DISTINCT {wanted} WHERE {{ {pattern} }}")
        return sorted(tuple(row[name].value.removeprefix(ID) for name in names) for row in found)


def languages(store: Path) -> dict[str, str]:
    """The slug of each version with its language."""
    found = rows(store, "?document dcterms:language ?language", "document", "language")
    return {document.removeprefix("document/"): language for document, language in found}


def versions(store: Path) -> list[tuple[str, ...]]:
    found = rows(store, "?document dg:languageVersionOf ?other", "document", "other")
    return [tuple(name.removeprefix("document/") for name in pair) for pair in found]


def dump(store: Path) -> bytes:
    with open_store(store) as opened:
        opened.dump(store.with_suffix(".nq"))
    return store.with_suffix(".nq").read_bytes()


def test_each_language_version_is_a_document_that_names_the_others(store: Path) -> None:
    assert languages(store) == {SLUG: "fr", f"{SLUG}-en": "en", f"{SLUG}-es": "es"}
    assert versions(store) == sorted(permutations(languages(store), 2))
    own_symbol = rows(store, "?m dg:source ?document ; dg:denotes ?document", "document")
    assert own_symbol == [(f"document/{slug}",) for slug in languages(store)]


def test_versions_tell_of_one_meeting_and_a_statement_of_each_counts_once(store: Path) -> None:
    takings = rows(store, "?event dg:hasParticipation/dg:evidence/dg:source ?document", "event", "document")
    assert takings == [("event/reunion-2031-05-03", f"document/{slug}") for slug in languages(store)]
    assert len(rows(store, "?event dg:hasParticipation ?taking", "taking")) == 2
    assert len(rows(store, "?said a dg:Statement", "said")) == 12
    pairs = rows(store, "?said a dg:Statement ; prov:alternateOf ?other", "said", "other")
    first = [pair for pair in pairs if pair[0].startswith(f"document/{SLUG}/")]
    assert (len({said for said, _ in first}), len(first), len(pairs)) == (4, 8, 16)


def test_graphs_of_versions_conform(store: Path) -> None:
    with open_store(store) as opened:
        assert validate(opened) == []


def test_which_version_has_the_slug_alone_is_the_same_however_files_are_named(
    files: list[Path], store: Path, tmp_path: Path
) -> None:
    run("ingest", files[0].parent, "--store", tmp_path / "s")
    assert dump(tmp_path / "s") == dump(store)


def test_a_version_keeps_its_iri_while_others_come_change_and_are_withdrawn(
    files: list[Path], store: Path, tmp_path: Path
) -> None:
    mine = shutil.copytree(store, tmp_path / "s")
    run("withdraw", SLUG, "--store", mine)
    assert languages(mine) == {f"{SLUG}-en": "en", f"{SLUG}-es": "es"}
    assert versions(mine) == [(f"{SLUG}-en", f"{SLUG}-es"), (f"{SLUG}-es", f"{SLUG}-en")]
    changed = shutil.copytree(files[0].parent, tmp_path / "in")
    for name, word in (("b", "sound"), ("d", "dry")):
        (changed / f"{name}.txt").write_text(piers("en").replace("rotten", word))
    result = run("ingest", changed, "--store", mine)
    assert set(result.stdout.splitlines()[:3]) == {f"added {SLUG}", f"replaced {SLUG}-en", f"unchanged {SLUG}-es"}
    assert languages(mine) == languages(store)
    told = f"d.txt: is document {SLUG}-en, which b.txt has given with other words; ingest only one of them"
    assert result.stderr == f"error: {told}\n"


def test_after_an_interruption_versions_get_the_slugs_that_they_would_have_had(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(given: Sequence[Path], *args: object, **options: object) -> Iterator[tuple[Path, Outcome]]:
        yield list(convert_files(given, *args, **options))[1]  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, open_store(tmp_path / "s", write=True) as opened:
        patch.setattr("graph.ingestion.convert_files", cut_short)
        with pytest.raises(KeyboardInterrupt):
            ingest(opened, files, Converters())
    run("ingest", *files, "--store", tmp_path / "s")
    assert languages(tmp_path / "s") == {SLUG: "fr", f"{SLUG}-en": "en", f"{SLUG}-es": "es"}


def test_another_paper_that_has_a_version_s_slug_keeps_it(files: list[Path], tmp_path: Path) -> None:
    note = tmp_path / f"{SLUG}-en.txt"
    note.write_text("Note on the piers\n\nThe piers were painted in green and in blue, and the boats, too.\n")
    with open_store(tmp_path / "s", write=True) as opened:
        (failure,) = ingest(opened, [note, *files[:2]], Converters()).failures
    assert failure.message.startswith(
        f"{SLUG}-en.txt: would be document {SLUG}-en, which is that of another paper, b.txt; "
    )


# which slug a document gets


def document(language: str | None, slug: str = SLUG, edition: str | None = SLUG) -> DocumentRecord:
    return DocumentRecord(slug, "Piers", language, "report", "0" * 64, 9, "x.txt", edition=edition)


def placed(*documents: DocumentRecord) -> list[str]:
    """The slugs that documents get one after the other."""
    slugs, found = Slugs([]), []
    for one in documents:
        found.append(slugs.placed(one))
        slugs.add(found[-1])
    return [one.slug for one in found]


def test_a_language_has_one_slug_of_an_edition_and_none_where_it_is_not_known() -> None:
    assert placed(document("es"), document("fr"), document("es"), document("fr")) == [SLUG, f"{SLUG}-fr"] * 2
    assert placed(document("es"), document(None)) == [SLUG, SLUG]
    assert placed(document(None), document("es")) == [SLUG, SLUG]


def test_a_slug_that_a_file_s_name_gives_is_left_as_it_is() -> None:
    assert placed(document("es", "piers"), document("fr", "piers")) == ["piers", "piers"]
    assert placed(document("es", "piers", None), document("fr", "piers", None)) == ["piers", "piers"]


# what versions have in common


def test_versions_whose_slugs_come_from_their_files_names_find_each_other() -> None:
    head = "FERRIES                    QGL/2031/7\n                  3 May 2031\n\n"
    found = [conversion(head + text, f"{name}.txt") for name, text in (("x", EN), ("y", FR), ("z", EN + "More."))]
    assert link(found).versions.others == {"x": ("y",), "y": ("x", "z"), "z": ("y",)}


def test_a_speaker_s_statements_are_paired_where_a_paragraph_has_as_many_in_both_versions() -> None:
    def tellings(slug: str, said: str) -> list[Telling]:
        split = (word.split(":") for word in said.split())
        return [Telling((slug, i), f"{slug}{i}", who, False, array("I"), part) for i, (part, who) in enumerate(split)]

    pairs = Pairs()
    pairs.pair_paragraphs(
        tellings("a", "p1:x p1:x p2:x p3:y front:x p4:"), tellings("b", "p1:x p1:x p2:x p2:x p3:x front:x p4:")
    )
    assert pairs.alternates() == {("a", i): (("b", i),) for i in (0, 1)} | {("b", i): (("a", i),) for i in (0, 1)}


def version(language: str, *events: tuple[str, str | None, str | None]) -> Conversion:
    """One whose events have such keys, begin and end."""
    records = tuple(EventRecord(key, "session", Span(0, 1), start=start, end=end) for key, start, end in events)
    return Conversion(document(language, f"piers-{language}"), "test", events=records)


def test_events_of_versions_are_one_where_days_and_hours_leave_no_doubt() -> None:
    day, morning, noon = "2031-05-03", "2031-05-03T09:00:00", "2031-05-03T12:00:00"
    one = version("en", ("m", day, day), ("m/opening", morning, noon), ("m/a", noon, noon), ("m/b", noon, noon))
    other = version(
        "fr",
        ("r", day, day),
        ("r/ouverture", morning, noon),
        ("r/c", noon, noon),
        ("r/d", None, None),
        ("y", "2031", None),
    )
    names = link([one, other]).versions.events["piers-fr"]
    keys = {key: new for key, new in names.items() if not key.startswith("event/")}
    assert keys == {"r": "m", "r/ouverture": "m/opening", "r/c": "m/c", "r/d": "m/d"}
    assert names["event/r/ouverture"] == "event/m/opening"
