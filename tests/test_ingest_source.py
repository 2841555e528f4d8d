"""A file becomes text whatever its encoding, or an error that says the place, what is wrong and what to do."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from ingest.errors import EmptySourceError, IngestError, NotTextError, SourceError, SourceTooLargeError
from ingest.formats.plain import decode
from ingest.source import read_source

WORDS = "Réunion à Genève : l’« élève » – œuvre"


def written(folder: Path, raw: bytes) -> Path:
    path = folder / "report.txt"
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_each_encoding_gives_the_same_words(tmp_path: Path, codec: str, name: str) -> None:
    text = WORDS.replace("’", "'") * 4
    read = read_source(written(tmp_path, text.encode(codec)))
    assert read.text.removeprefix("\ufeff") == text
    assert decode(text.encode(codec), "report.txt")[1] == name


def test_latin_1_letters_are_read(tmp_path: Path) -> None:
    assert read_source(written(tmp_path, "déjà à l'été".encode("latin-1"))).text == "déjà à l'été"


def test_curly_quotes_of_windows_are_read(tmp_path: Path) -> None:
    assert read_source(written(tmp_path, "l’été « ici »".encode("cp1252"))).text == "l’été « ici »"


@pytest.mark.parametrize(
    ("codec", "words"),
    [
        ("mac_roman", "La señora delegada recordó que la cooperación es de todos. « Élan » déjà noté à l’été."),
        ("cp850", "Les délégués ont rappelé l'été à Genève, où la maîtrise a été notée; señor, año."),
        ("cp1250", "Pani minister przypomniała, że współpraca między państwami jest ważna; źródło, żółć."),
        ("cp1251", "Представитель напомнил, что миграция требует сотрудничества государств."),
        ("cp1256", "ذكر ممثل المملكة أن الهجرة تتطلب التعاون بين الدول."),
    ],
)
def test_other_code_pages_are_told_by_the_words_that_they_make(tmp_path: Path, codec: str, words: str) -> None:
    assert read_source(written(tmp_path, (words + "\n").encode(codec) * 5)).text == (words + "\n") * 5


def test_a_file_in_two_encodings_is_read_line_by_line(tmp_path: Path) -> None:
    raw = "Réunion à Genève\r\n".encode() + "l’été « ici »\n".encode("cp1252") + b"plain\n" + "Øresund – ça".encode()
    assert read_source(written(tmp_path, raw)).text == "Réunion à Genève\r\nl’été « ici »\nplain\nØresund – ça"
    assert decode(raw, "report.txt")[1] == "utf-8 and cp1252"


def test_a_byte_order_mark_leaves_the_words_whole(tmp_path: Path) -> None:
    assert read_source(written(tmp_path, b"\xef\xbb\xbf" + "Norvège".encode())).text.removeprefix("\ufeff") == "Norvège"


def test_newlines_are_left_as_they_stand(tmp_path: Path) -> None:
    assert read_source(written(tmp_path, b"one\r\ntwo\rthree\n")).text == "one\r\ntwo\rthree\n"


def test_the_checksum_is_of_the_text_and_so_of_a_file_in_utf_8(tmp_path: Path) -> None:
    raw = "\ufeffRéunion\r\n".encode()
    assert read_source(written(tmp_path, raw)).sha256 == hashlib.sha256(raw).hexdigest()
    other = written(tmp_path, "Réunion".encode("utf-16"))
    assert read_source(other).sha256 == hashlib.sha256("Réunion".encode()).hexdigest()


@pytest.mark.parametrize(
    "raw", [b"", b"   \n\t\r\n ", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u2003\n".encode(), b"123 456 7/8 --"]
)
def test_a_file_without_words_is_empty(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(
        EmptySourceError, match=r"report\.txt: .*; (check how it was extracted|look for the whole file)"
    ):
        read_source(written(tmp_path, raw))


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8,
        b"words \0 and \0 zeros",
        b"\x01\x02\x03\x04" * 400 + b"word",
    ],
)
def test_binary_is_refused(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(NotTextError, match=r"report\.txt: is not text .*extract its text first"):
        read_source(written(tmp_path, raw))


def test_cut_off_utf_16_says_the_byte() -> None:
    raw = "Réunion à Genève".encode("utf-16")[:-1]
    with pytest.raises(NotTextError, match=r"report\.txt:\d+: is not valid utf-16"):
        decode(raw, "report.txt")


def test_a_zero_deep_in_a_text_does_not_make_it_binary_nor_pass_unseen(tmp_path: Path) -> None:
    raw = b"mot " * 30_000 + b"\0"
    assert read_source(written(tmp_path, raw)).text.startswith("mot mot")


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder, not a document; name the files in it"):
        read_source(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt: no such file; check the path"):
        read_source(tmp_path / "gone.txt")


def test_a_file_over_the_limit_is_refused_and_one_at_it_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, b"a" * 100)
    assert len(read_source(path, max_bytes=100).text) == 100
    with pytest.raises(SourceTooLargeError, match=r"report\.txt: has .*more than .*split it"):
        read_source(path, max_bytes=99)


def test_all_errors_of_sources_have_one_base() -> None:
    assert all(issubclass(e, IngestError) for e in (SourceError, EmptySourceError, NotTextError, SourceTooLargeError))
    error = SourceError("a.txt", "is odd", "look at it")
    assert str(error) == "a.txt: is odd; look at it"
    assert (error.place, error.problem, error.advice) == ("a.txt", "is odd", "look at it")
