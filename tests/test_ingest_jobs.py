"""Several processes convert as one does: the same store, bad files told, interruptions taken up again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from pyoxigraph import Quad

from graph.conversions import FILE_SECONDS, Converting, Outcome, convert_files
from graph.errors import CorruptStoreError
from graph.ingestion import IngestReport, ingest
from graph.linking import Linked
from graph.store import open_store
from graph.workers import Workers
from ingest.records import Conversion
from ingest.source import Source
from tests.lines import LinePipeline, line_document, with_few_entries

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


class MortalPipeline(LinePipeline):
    """A process that converts the document ``deadly`` ends at once."""

    def convert(self, source: Source) -> Conversion:
        if "document deadly" in source.text:
            os._exit(7)
        return super().convert(source)


class MortalRendering(LinePipeline):
    """A process other than the one that made it ends when it renders the document ``deadly``."""

    def __init__(self) -> None:
        super().__init__()
        self.home = os.getpid()

    def quads(self, conversion: Conversion, share: tuple[str, ...]) -> Iterable[Quad]:
        if conversion.document.slug == "deadly" and os.getpid() != self.home:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().quads(conversion, share)


class MortalLinking(LinePipeline):
    """A process other than the one that made it ends when it links."""

    def __init__(self) -> None:
        super().__init__()
        self.home = os.getpid()
        self.linked = 0

    def link(self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None) -> Linked:
        if os.getpid() != self.home:
            os._exit(7)
        self.linked += 1
        return super().link(conversions, outlines)


def write(folder: Path, names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / f"{name}.txt").write_text(line_document(name, "GHA", "CAN"))
    return folder


def ingested(store: Path, *paths: Path, jobs: int) -> tuple[IngestReport, bytes]:
    with open_store(store, write=True) as opened:
        report = ingest(opened, paths, LinePipeline(), jobs=jobs)
        opened.dump(store.with_suffix(".nq"))
    return report, store.with_suffix(".nq").read_bytes()


def converted(
    folder: Path, pipeline: Converting, known: Collection[str] = (), *, jobs: int, seconds: float = FILE_SECONDS
) -> list[tuple[Path, Outcome]]:
    with Workers(jobs) as workers:
        return list(convert_files(sorted(folder.iterdir()), pipeline, known, workers, seconds=seconds))


def test_two_jobs_give_the_store_and_the_report_of_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abcdefghijkl")
    (folder / "bad.txt").write_bytes(bytes(range(64)) * 9)
    (folder / "copy.txt").write_text(line_document("a", "GHA", "CAN"))
    (folder / "other.txt").write_text(line_document("b", "FRA"))
    (folder / "nothing.txt").write_text("no document")
    one, two = (ingested(tmp_path / f"s{jobs}", folder, tmp_path / "gone", jobs=jobs) for jobs in (1, 2))
    assert one == two
    assert not list((tmp_path / "s2" / "diplograph").glob("snapshot*"))
    assert one[0].added == list("abcdefghijkl")
    assert one[0].unchanged == ["a"]
    assert {failure.path.name for failure in one[0].failures} == {"bad.txt", "other.txt", "nothing.txt", "gone"}


def test_what_is_known_is_read_and_not_converted_again(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abc")
    first = [outcome for _, outcome in converted(folder, LinePipeline(), jobs=1)]
    known = {outcome.sha256 for outcome in first[:2]}
    again = converted(folder, LinePipeline(), known, jobs=2)
    assert [outcome for _, outcome in again] == [*(Outcome(o.sha256) for o in first[:2]), first[2]]


def test_a_text_that_was_superseded_in_the_same_run_is_told_as_with_one_job(tmp_path: Path) -> None:
    told = []
    for jobs in (1, 2):
        folder = write(tmp_path / f"in{jobs}", "b")
        ingested(tmp_path / f"s{jobs}", folder, jobs=1)
        (folder / "a.txt").write_text(line_document("b", "FRA"))
        report, dump = ingested(tmp_path / f"s{jobs}", folder, jobs=jobs)
        told.append((report.replaced, [failure.message for failure in report.failures], dump))
    assert told[0] == told[1]
    assert told[0][:2] == (
        ["b"],
        ["b.txt: is document b, which a.txt has given with other words; ingest only one of them"],
    )


def test_a_document_whose_process_is_killed_while_its_graph_is_made_gets_it_all_the_same(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abcdef")
    (folder / "c.txt").write_text(line_document("deadly", "FRA"))
    with open_store(tmp_path / "s", write=True) as store:
        report = ingest(store, [folder], MortalRendering(), jobs=2)
        store.dump(tmp_path / "s.nq")
    assert report.failures == []
    assert (tmp_path / "s.nq").read_bytes() == ingested(tmp_path / "whole", folder, jobs=1)[1]


def test_documents_are_linked_all_the_same_where_the_process_that_links_is_killed(tmp_path: Path) -> None:
    folder, pipeline = write(tmp_path / "in", "abcd"), MortalLinking()
    with open_store(tmp_path / "s", write=True) as store:
        report = ingest(store, [folder], pipeline, jobs=2)
        store.dump(tmp_path / "s.nq")
    assert (report.failures, pipeline.linked) == ([], 1)
    assert (tmp_path / "s.nq").read_bytes() == ingested(tmp_path / "whole", folder, jobs=1)[1]


def test_a_record_that_cannot_be_read_is_told_with_two_jobs_as_with_one(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "in", "ab")
    ingested(tmp_path / "s", folder, jobs=1)
    record = tmp_path / "s" / "diplograph" / "records" / "a.json"
    record.write_bytes(record.read_bytes().replace(b'"mentions":[', b'"people":[7],"mentions":['))
    with pytest.raises(CorruptStoreError, match=r"records/a\.json cannot be read"):
        ingested(tmp_path / "s", folder, jobs=2)
    assert "Traceback" not in capfd.readouterr().err


def test_a_file_that_brings_its_process_down_is_told_and_loses_no_other(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abcdef")
    (folder / "b.txt").write_text(line_document("deadly"))
    found = converted(folder, MortalPipeline(), jobs=2)
    assert [path.stem for path, _ in found] == list("abcdef")
    (error,) = [outcome.error for _, outcome in found if outcome.error]
    assert error.startswith("b.txt: brought its process down (exit code 7); it may be damaged")


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="a pipe with a name keeps a process waiting; this system has none"
)
def test_a_file_that_takes_too_long_is_told_and_loses_no_other(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abcdef")
    os.mkfifo(folder / "ab.txt")
    found = converted(folder, LinePipeline(), jobs=2, seconds=8)  # enough for the others on a busy machine
    assert [outcome.error for _, outcome in found if outcome.error] == [
        "ab.txt: took more than 8 seconds; split it, or raise --max-seconds"
    ]
    assert len([outcome for _, outcome in found if outcome.converted]) == 6


INTERRUPTED = """
import sys, pathlib, signal
from graph.ingestion import ingest
from graph.store import open_store
from tests.lines import LinePipeline, with_few_entries
if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
    store, folder = map(pathlib.Path, sys.argv[1:])
    def progress(stage, done, total):
        print(stage, done, flush=True)
    with with_few_entries(), open_store(store, write=True) as opened:
        ingest(opened, [folder], LinePipeline(), jobs=2, progress=progress)
"""


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="a pipe with a name keeps a process waiting; this system has none"
)
def test_an_interrupted_run_keeps_what_was_done_and_is_taken_up_where_it_stopped(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abcd")
    os.mkfifo(folder / "e.txt")  # one process waits here until the interruption
    command = [sys.executable, "-c", INTERRUPTED, str(tmp_path / "s"), str(folder)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=PROJECT, start_new_session=True, **pipes) as process:  # type: ignore[call-overload]
        for line in process.stdout:
            if line == "converting 4\n":
                break
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode != 0
    (folder / "e.txt").unlink()
    (folder / "e.txt").write_text(line_document("e", "FRA"))
    report, dump = ingested(tmp_path / "s", folder, jobs=2)
    assert (report.unchanged, report.added) == (list("abcd"), ["e"])
    assert dump == ingested(tmp_path / "whole", folder, jobs=1)[1]


def test_an_interruption_while_others_are_done_gives_those_before_it_ends(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abc")
    with Workers(2) as workers:
        outcomes = convert_files(sorted(folder.iterdir()), LinePipeline(), (), workers)
        next(outcomes)
        with pytest.raises(KeyboardInterrupt):
            outcomes.throw(KeyboardInterrupt)  # type: ignore[attr-defined]
