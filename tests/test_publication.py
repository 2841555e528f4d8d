"""A publication is seen whole or not at all, whatever happens to it; what is not valid is never seen."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import Literal

from graph.cli import main
from graph.errors import InvalidReleaseError, LockedStoreError, NotAStoreError, ReleaseError
from graph.publication import publish
from graph.release import MANIFEST, read_manifest
from graph.releases import ReleasesFolder
from graph.store import open_store
from ontology.vocab import DG, RDF, document_graph
from tests.lakes import SLUGS
from tests.publishing import MARK, MARKS_QUERY, marked_store, publish_marked

PROJECT = Path(__file__).resolve().parents[1]


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def marks(folder: Path) -> set[str]:
    """The marks in the current release, as its store and as its files have them."""
    release = ReleasesFolder(folder).current()
    with open_store(release.store) as store:
        found = {row["mark"].value for row in store.select(MARKS_QUERY)}
    files = [entry.file for entry in read_manifest(release.store.parent).files]
    texts = "".join((release.store.parent / file).read_text() for file in files)
    assert all(f'"{mark}"' in texts for mark in found)
    return found


def names(folder: Path) -> list[str]:
    """What lies in a releases folder, hidden things too."""
    return sorted(str(path.relative_to(folder)) for path in (*folder.iterdir(), *(folder / "releases").iterdir()))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "to"
    publish_marked(folder, "one")
    return folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """A releases folder with one release, which a test may change."""
    return Path(shutil.copytree(published, tmp_path / "to", symlinks=True))


def test_the_next_release_becomes_the_current_one_and_the_others_stay(folder: Path) -> None:
    first = ReleasesFolder(folder).current()
    assert marks(folder) == {"one"}
    second = publish_marked(folder, "two").release
    assert marks(folder) == {"two"}
    assert ReleasesFolder(folder).all() == [second, first]
    assert second.identity.id > first.identity.id, "names sort by time, also within a second"
    assert (folder / "current").resolve() == second.store.parent
    assert names(folder) == sorted(
        ["current", "lock", "releases", f"releases/{first.identity.id}", f"releases/{second.identity.id}"]
    )


def test_older_releases_go_when_told_but_never_the_current_one_nor_the_one_before_it(
    folder: Path, tmp_path: Path
) -> None:
    ids = [ReleasesFolder(folder).current().identity.id]
    ids += [publish_marked(folder, mark).release.identity.id for mark in ("two", "three")]
    with marked_store("one") as store:
        again = publish(store, ReleasesFolder(folder), program="test 1", keep=2)
    assert (again.release.identity.id, again.removed) == (ids[0], []), "the oldest, as the current one, stays"
    dump = tmp_path / "four.nq"
    with marked_store("four") as store:
        store.dump(dump)
    fourth = run("publish", dump, "--to", folder, "--keep", 2)
    assert f"removed: {ids[1]}\n" in fourth.output, "the oldest, which was the current one until now, stays"
    assert [release.identity.id for release in ReleasesFolder(folder).all()][1:] == [ids[2], ids[0]]
    assert f"removed: {ids[0]}\n" in run("publish", dump, "--to", folder, "--keep", 2).output
    assert marks(folder) == {"four"}
    assert not [name for name in names(folder) if "/." in name], "nothing half removed is left"
    assert run("publish", dump, "--to", folder, "--keep", 1).exit_code == 2


def test_the_same_content_is_the_same_release_and_can_become_current_again(folder: Path, tmp_path: Path) -> None:
    first = ReleasesFolder(folder).current()
    assert not publish_marked(folder, "one").is_new
    publish_marked(folder, "two")
    again = publish_marked(folder, "one")
    assert (again.is_new, again.release, marks(folder)) == (False, first, {"one"})
    elsewhere = publish_marked(tmp_path / "elsewhere", "one").release
    assert elsewhere.identity.digest == first.identity.digest


def test_counts_and_date_are_those_of_the_release(folder: Path) -> None:
    identity = ReleasesFolder(folder).current().identity
    with marked_store("one") as store:
        assert identity.triples == len(store.engine)
        assert identity.graphs == len(store.graph_names())
    assert identity.documents == len(SLUGS)
    assert identity.date.strftime("%Y%m%d-%H%M%S") == identity.id[:15]


def test_what_breaks_a_shape_is_told_and_not_published(folder: Path) -> None:
    before = names(folder)
    with marked_store("two") as store:
        name = document_graph(SLUGS[2])
        mentions = {q.subject for q in store.graph(name) if q.object == DG.Mention and q.predicate == RDF.type}
        store.replace(name, [q for q in store.graph(name) if not (q.subject in mentions and q.predicate == DG.source)])
        with pytest.raises(InvalidReleaseError, match="nothing was published") as caught:
            publish(store, ReleasesFolder(folder), program="test 1")
    assert {violation.shape for violation in caught.value.violations} >= {"Mention-source"}
    assert (names(folder), marks(folder)) == (before, {"one"})


def test_words_that_are_not_in_the_texts_are_told_and_not_published(folder: Path, tmp_path: Path) -> None:
    before = names(folder)
    with marked_store("two") as store:
        graph = store.graph(document_graph(SLUGS[2]))
        wrong = {q.subject for q in graph if q.predicate == DG.asWritten}
        store.replace(
            document_graph(SLUGS[2]),
            [type(q)(q.subject, q.predicate, Literal("elsewhere")) if q.subject in wrong and q.predicate == DG.asWritten
             else q.triple for q in graph],
        )  # fmt: skip
        store.dump(tmp_path / "two.nq")
    refused = run("publish", tmp_path / "two.nq", "--to", folder, "--texts", PROJECT / "tests" / "data")
    assert (refused.exit_code, "Anchor-text" in refused.stdout) == (1, True)
    assert "nothing was published" in refused.stderr
    assert (names(folder), marks(folder)) == (before, {"one"})


def test_stores_dumps_and_release_folders_give_the_same_release(folder: Path, tmp_path: Path) -> None:
    with marked_store("two") as store:
        store.dump(tmp_path / "two.nq")
    assert run("load", tmp_path / "two.nq", "--store", tmp_path / "two").exit_code == 0
    made = run("publish", "--store", tmp_path / "two", "--to", folder)
    assert (made.exit_code, "there already" in made.stdout, marks(folder)) == (0, False, {"two"})
    for source in (tmp_path / "two.nq", (folder / "current").resolve()):
        again = run("publish", source, "--to", folder)
        assert "is current" in again.stdout, again.output
        assert "there already" in again.stdout
    assert len(ReleasesFolder(folder).all()) == 2


_KILLED = """
import json, os, pathlib, signal, sys
from tests.publishing import publish_marked

folder, events = sys.argv[1], ("os.rename", "os.mkdir", "os.symlink", "os.rmdir", "open")

def publish_until(stop):
    seen = []
    def hook(event, args):
        if event not in events or event == "open" and "w" not in str(args[1]):
            return
        if str(args[0]).startswith(folder):
            seen.append(event)
            if len(seen) == stop:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)
    publish_marked(pathlib.Path(folder), "two")
    return len(seen)

def forked(stop):
    child = os.fork()
    if child == 0:
        os._exit(min(255, publish_until(stop)))
    return os.waitpid(child, 0)[1]

stop = 0
while True:
    stop += 1
    killed = forked(stop)
    target = os.readlink(os.path.join(folder, "current"))
    print(json.dumps([stop, os.WIFSIGNALED(killed), target]), flush=True)
    if not os.WIFSIGNALED(killed) or stop == 60:
        break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it forks and kills, as POSIX has it")
def test_killed_at_any_moment_it_leaves_the_old_or_the_new_release_whole(folder: Path) -> None:
    """Killed before each change that it makes to the disk; the run that is not killed ends the series."""
    old = ReleasesFolder(folder).current()
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    rounds = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(rounds) > 10, "it changes the disk more often than that"
    assert [killed for _, killed, _ in rounds] == [True] * (len(rounds) - 1) + [False], ended.stderr
    targets = [Path(target).name for _, _, target in rounds]
    assert targets[0] == old.identity.id
    assert targets == sorted(targets), "never back to the old one"
    assert marks(folder) == {"two"}
    # Each release that was ever pointed to is whole; nothing half built is left.
    whole = [release.identity.id for release in ReleasesFolder(folder).all()]
    assert set(targets) <= set(whole)
    assert names(folder) == sorted(["current", "lock", "releases", *(f"releases/{name}" for name in whole)])


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are POSIX's")
@pytest.mark.parametrize("size", [1_000, 40_000], ids=["its files", "its store"])
def test_a_disk_that_takes_no_more_is_told_and_leaves_nothing_behind(folder: Path, size: int) -> None:
    before = names(folder)
    program = (
        "import pathlib, resource, sys\n"
        "from graph.errors import GraphError\n"
        "from tests.publishing import publish_marked\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "try:\n"
        "    publish_marked(pathlib.Path(sys.argv[1]), 'two')\n"
        "except GraphError as error:\n"
        "    print(error)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert str(folder) in ended.stdout
    assert "File too large" in ended.stdout
    assert (names(folder), marks(folder)) == (before, {"one"})


def test_a_folder_that_cannot_be_used_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thing").write_text("")
    for target, told in ((tmp_path / "file" / "to", "cannot be written"), (tmp_path / "other", "something else")):
        refused = run("publish", folder / "current", "--to", target)
        assert (refused.exit_code, told in refused.stderr, refused.stderr.count("\n")) == (1, True, 1)
    with pytest.raises(NotAStoreError):
        publish_marked(tmp_path / "other", "two")
    with open_store() as empty, pytest.raises(ReleaseError, match="nothing to publish"):
        publish(empty, ReleasesFolder(folder), program="test 1")


def test_two_cannot_publish_at_once(folder: Path) -> None:
    with ReleasesFolder(folder).publishing(), pytest.raises(LockedStoreError, match="another process publishes"):
        publish_marked(folder, "two")
    assert publish_marked(folder, "two").is_new


def test_a_release_that_lacks_files_is_none(folder: Path) -> None:
    releases = ReleasesFolder(folder)
    first = releases.current()
    publish_marked(folder, "two")
    (first.store.parent / MANIFEST).unlink()
    assert [release.identity.id for release in releases.all()] == [releases.current().identity.id]
    assert releases.named(first.identity.id) is None
    for name in ("..", "../releases", "current", "", "x" * 10_000, "20310101-000000-zzzzzzzz"):
        assert releases.named(name) is None
    (folder / "current").unlink()
    with pytest.raises(ReleaseError, match="diplograph publish"):
        releases.current()


def test_the_mark_is_in_two_graphs() -> None:
    with marked_store("one") as store:
        assert len({q.graph_name for q in store.engine.quads_for_pattern(MARK, None, None, None)}) == 2
