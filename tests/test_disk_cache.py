"""What is laid by on disk serves later processes, is the same as what is made anew, and is done without where it is
broken, foreign or cannot be written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.disk_cache import DiskCache, cache_in
from ingest.caching import cache_in_use, cached, use_cache
from ingest.compiling import compiled_once
from ingest.late import late
from ingest.lexicon import load_lexicons
from ingest.page.words import openings

ROOT = Path(__file__).resolve().parents[1]
TEXT = b"""Report of the harbour council

Ms Orla Quennell, Director of the Rope Institute, opened the meeting on 3 May 2021. She said that knots hold.
"""


@pytest.fixture(autouse=True)
def _nowhere() -> Iterator[None]:
    use_cache(None)
    yield
    use_cache(None)


def begun_anew(folder: Path) -> DiskCache:
    """As by another process, after this one has written."""
    if isinstance(before := cache_in_use(), DiskCache):
        before.save(0)
    use_cache(found := cache_in(folder, "state"))
    return found


def patterns() -> Iterator[tuple[str, int]]:
    yield from [(r"(?P<one>a)|(?P<two>b){2,}(?=c)", 0), (r"(?i:é)\b[^\W\d_]+", re.IGNORECASE), ("", 0), ("(?s).", 0)]
    for lexicon in load_lexicons().values():
        for section in ("bodies", "speech", "roles", "posts"):
            if section in lexicon.data and all(isinstance(e, list) for e in lexicon.data[section].values()):
                yield rf"(?<!\w)(?P<{section}>{lexicon.any_of(section)})(?!\w)", 0


def test_patterns_are_those_that_would_be_compiled(tmp_path: Path) -> None:
    begun_anew(tmp_path)
    made = [compiled_once(*each) for each in patterns()]
    begun_anew(tmp_path)
    assert len(made) > 6
    for each, first in zip(patterns(), made, strict=True):
        again = compiled_once(*each)
        assert again is not first
        assert again == first == re.compile(*each)
        assert (again.flags, again.groups, again.groupindex) == (first.flags, first.groups, first.groupindex)


def test_a_second_process_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun_anew(tmp_path)
    long = "a(?:" + "|".join(f"word{i}" for i in range(300)) + ")"
    assert late(long).match("aword7")
    told = openings("(?<!\\w)(?:rope|knot)")
    begun_anew(tmp_path)
    openings.cache_clear()
    monkeypatch.setattr("ingest.compiling._parser.parse", None)
    assert late(long).match("aword7")
    assert openings("(?<!\\w)(?:rope|knot)") == told == {"rope", "knot"}


def test_what_is_none_is_kept_as_well(tmp_path: Path) -> None:
    begun_anew(tmp_path)
    asked: list[int] = []
    for _ in range(2):
        assert cached("nothing", lambda: asked.append(1)) is None
        begun_anew(tmp_path)
    assert asked == [1]


@pytest.mark.parametrize("harm", [lambda raw: raw[:-1], lambda raw: b"", lambda raw: raw[:40] + b"x" + raw[41:]])
def test_a_broken_file_is_done_without(tmp_path: Path, harm) -> None:  # type: ignore[no-untyped-def]
    begun_anew(tmp_path).put("one", b"1")
    begun_anew(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(harm(file.read_bytes()))
    cache = begun_anew(tmp_path)
    assert cache.get("one") is None
    cache.put("one", b"2")
    assert begun_anew(tmp_path).get("one") == b"2"


def test_a_foreign_file_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun_anew(tmp_path).put("one", b"1")
    cache = begun_anew(tmp_path)
    monkeypatch.setattr("graph.disk_cache.os.getuid", lambda: -1)
    assert cache.get("one") is None


def test_code_that_is_none_is_compiled_anew(tmp_path: Path) -> None:
    begun_anew(tmp_path).put("0 ab", b"[32, 0, {}]\n\xff\xff\xff\xff")
    assert compiled_once("ab").match("ab")
    with pytest.raises(re.error):
        compiled_once("(")


def test_nothing_is_written_unless_asked_nor_where_one_may_not(tmp_path: Path) -> None:
    assert cache_in_use() is None
    assert compiled_once("ab").match("ab")
    cache = begun_anew(tmp_path / "missing")
    cache.put("one", b"1")
    cache.save(0)
    assert not any(tmp_path.iterdir())
    assert cache.get("one") == b"1"


def test_two_processes_do_not_take_from_each_other(tmp_path: Path) -> None:
    one, other = DiskCache(tmp_path / "s.cache"), DiskCache(tmp_path / "s.cache")
    assert one.get("one") is other.get("other") is None
    one.put("one", b"1")
    other.put("other", b"2")
    one.save(0)
    other.save(0)
    third = DiskCache(tmp_path / "s.cache")
    assert (third.get("one"), third.get("other")) == (b"1", b"2")


def test_little_is_written_at_the_end_only(tmp_path: Path) -> None:
    cache = begun_anew(tmp_path)
    cache.put("one", b"1" * 100_000)
    cache.save_much()
    assert not any(tmp_path.iterdir())
    cache.save()
    assert any(tmp_path.iterdir())


def test_old_states_are_taken_away(tmp_path: Path) -> None:
    for state in range(12):
        cache = cache_in(tmp_path, f"state {state}")
        cache.put("one", b"1")
        cache.save(0)
    assert len(list(tmp_path.iterdir())) == 8


CONVERTS = f"""
from graph.pipeline import Converters
from ingest.source import source_of
print(Converters().convert(source_of({TEXT!r}, "rope.txt")))
"""


def test_converters_find_the_same_with_what_was_laid_by(tmp_path: Path) -> None:
    around = {**os.environ, "PYTHONHASHSEED": "0", "XDG_CACHE_HOME": str(tmp_path)}
    found = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", CONVERTS], cwd=ROOT, env=around, stdout=subprocess.PIPE, check=True
        )
        found.append(done.stdout)
        assert len(list((tmp_path / "diplograph").glob("*.cache"))) == 1
    assert found[0] == found[1]
    assert b"Orla Quennell" in found[0]


ALL_LANGUAGES = f"""
from graph.pipeline import Converters
from ingest.source import source_of
converters = Converters()
for text in ({TEXT!r},
    "Rapport du conseil du port\\n\\nMme Orla Quennell, directrice de l'Institut des cordes, a ouvert la troisième "
    "réunion le 3 mai 2021. Elle a dit que les noeuds tiennent.\\n".encode(),
    "Informe del consejo del puerto\\n\\nLa Sra. Orla Quennell, directora del Instituto de Cuerdas, inauguró la "
    "tercera reunión el 3 de mayo de 2021. Dijo que los nudos aguantan.\\n".encode(),
):
    print(converters.convert(source_of(text, "rope.txt")).document.language)
"""


def test_a_later_process_asks_for_the_same_patterns_whatever_the_order_of_its_sets(tmp_path: Path) -> None:
    kept = []
    for seed in ("1", "2"):
        around = {**os.environ, "PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-c", ALL_LANGUAGES], cwd=ROOT, env=around, stdout=subprocess.PIPE, check=True
        )
        assert done.stdout.decode().split() == ["en", "fr", "es"]
        (file,) = (tmp_path / "diplograph").glob("*.cache")
        kept.append(file.read_bytes())
    assert kept[0] == kept[1]
