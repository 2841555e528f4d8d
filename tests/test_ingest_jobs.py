"""Several processes convert as one does: the same store, bad files told, interruptions taken up again."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Quad

from graph.conversions import FILE_SECONDS, Converting, Outcome, convert_files
from graph.errors import CorruptStoreError
from graph.ingestion import IngestReport, ingest
from graph.linking import Linked
from graph.samples import sample_queries, sample_queries_of
from graph.store import open_store
from graph.workers import Lost, Task, Workers
from ingest.records import Conversion
from ingest.source import Source
from ontology.vocab import SH
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


class FaultyPipeline(LinePipeline):
    """A converter with a fault that the document ``deadly`` shows."""

    def convert(self, source: Source) -> Conversion:
        if "document deadly" in source.text:
            raise ValueError("not enough values to unpack")
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


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_shows_a_fault_of_the_program_is_told_and_loses_no_other(tmp_path: Path, jobs: int) -> None:
    folder = write(tmp_path / "in", "abcdef")
    (folder / "b.txt").write_text(line_document("deadly"))
    found = converted(folder, FaultyPipeline(), jobs=jobs)
    assert [path.stem for path, outcome in found if outcome.converted] == list("acdef")
    (error,) = [outcome.error for _, outcome in found if outcome.error]
    assert error.startswith("b.txt: the program failed on it (test_ingest_jobs.py, line ")
    assert "ValueError: not enough values to unpack); that is a fault of diplograph: please report it" in error


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


def test_a_document_is_told_in_a_pipe_when_it_is_done_and_before_an_interruption(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "")
    for name in "ab":
        (folder / f"{name}.txt").write_text(line_document(name, "GHA", "CAN") * 3)
    (folder / "b2.txt").write_bytes(bytes(range(64)) * 9)
    os.mkfifo(folder / "c.txt")  # it waits here until the interruption
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"  # it may be ignored here
    command = [sys.executable, "-c", f"{heeding}; from graph.cli import main; main()", "ingest", str(folder)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([*command, "--store", str(tmp_path / "s")], cwd=PROJECT, **pipes) as process:  # type: ignore[call-overload]
        told = [process.stdout.readline().split()[0] for _ in "ab"]
        error = next(line for line in process.stderr if line.startswith("error"))
        process.send_signal(signal.SIGINT)
        _, last = process.communicate(timeout=30)
    assert told == ["added", "added"]
    assert error.startswith("error: b2.txt")
    assert "interrupted; what was converted is kept" in last


def test_an_interruption_while_others_are_done_gives_those_before_it_ends(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", "abc")
    with Workers(2) as workers:
        outcomes = convert_files(sorted(folder.iterdir()), LinePipeline(), (), workers)
        next(outcomes)
        with pytest.raises(KeyboardInterrupt):
            outcomes.throw(KeyboardInterrupt)  # type: ignore[attr-defined]


def own_number(argument: object) -> bytes:
    """A task: the number of the process that does it."""
    return str(os.getpid()).encode()


def touch(path: Path) -> bytes:
    """A task that can be seen to be done."""
    path.touch()
    return b""


def processes() -> set[int | None]:
    return {child.pid for child in multiprocessing.active_children()}


def test_those_that_are_there_begin_before_the_first_outcome_is_asked_for(tmp_path: Path) -> None:
    with Workers(2) as workers:
        list(workers.run(own_number, 2, str))
        paths = [tmp_path / name for name in "ab"]
        outcomes = workers.run(touch, 2, paths.__getitem__)
        until = time.monotonic() + 60  # ample: they would never begin if they waited to be asked
        while not any(path.exists() for path in paths) and time.monotonic() < until:
            time.sleep(0.01)
        assert any(path.exists() for path in paths)
        assert list(outcomes) == [(0, b""), (1, b"")]


def test_a_process_that_worked_alone_is_gone_and_the_others_stay() -> None:
    before = processes()
    with Workers(2) as workers:
        list(workers.run(own_number, 9, str))
        first = processes() - before
        alone = int(workers.run_alone(own_number, None, meanwhile=lambda: workers.begin(2)))
        then = processes() - before
        assert alone in first
        assert alone not in then
        assert (len(first & then), len(then)) == (1, 2)
        numbers = [outcome for _, outcome in workers.run(own_number, 9, str)]
    assert len(numbers) == 9
    assert processes() == before


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interruption_while_a_process_works_alone_leaves_none_behind(jobs: int) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    before = processes()
    with Workers(jobs) as workers:
        with pytest.raises(KeyboardInterrupt):
            workers.run_alone(own_number, None, meanwhile=interrupted)
        assert processes() == before


class Losing(Workers):
    """Workers each of which is lost."""

    def run(
        self, task: Task[Any], count: int, argument: Callable[[int], Any], *, seconds: float = FILE_SECONDS
    ) -> Iterator[tuple[int, bytes | Lost]]:
        return ((index, Lost("is gone", overstayed=False)) for index in range(count))


@pytest.mark.parametrize("kind", [Workers, Losing])
def test_samples_found_by_others_are_those_found_alone(tmp_path: Path, kind: type[Workers]) -> None:
    ingested(tmp_path / "s", write(tmp_path / "in", "ab"), jobs=1)
    with open_store(tmp_path / "s", write=True) as store, kind(2) as workers:
        store.snapshot(tmp_path / "copy")
        found = sample_queries_of(tmp_path / "copy", workers)
        assert found == sample_queries(store)
    assert any(triple.predicate == SH.select for triple in found)
