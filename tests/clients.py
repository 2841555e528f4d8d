"""The endpoint test files of SPARQLWrapper and RDFLib, run against an endpoint of ours and counted by file.

Nothing of them is in the project: their source distributions come from PyPI, or from a folder that holds them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from tests.pointing import VARIABLE
from tests.w3c import Outcome, Verdict

__all__ = ["DATA", "GRAPH", "fetch", "outcomes", "packages"]

ROOT = Path(__file__).resolve().parents[1]
GRAPH = "http://example.com"
DATA = Path(__file__).parent / "data" / "clients.ttl"
PACKAGES = {"SPARQLWrapper": "2.0.0", "rdflib": "7.6.0"}
_RDFLIB_FILES = (
    "test/test_store/test_store_sparqlstore.py",
    "test/test_store/test_store_sparqlstore_query.py",
    "test/test_store/test_store_sparqlstore_sparqlconnector.py",
    "test/test_sparql/test_service.py",
)


def packages() -> list[str]:
    """What has to be fetched, as pip wants it."""
    return [f"{name}=={version}" for name, version in PACKAGES.items()]


def fetch(folder: Path) -> None:
    """Download the source distributions that are not in the folder yet; needs a package index."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, version in PACKAGES.items():
        if not _archive(folder, name).exists():
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
            subprocess.run([*command, "--dest", str(folder), f"{name}=={version}"], check=True)


def outcomes(archives: Path, work: Path, url: str) -> dict[str, Outcome]:
    """How each test ended against the endpoint at ``url``, by file and name; the archives are unpacked in ``work``."""
    found: dict[str, Outcome] = {}
    for name, version in PACKAGES.items():
        unpacked = work / f"{name}-{version}"
        if not unpacked.exists():
            _unpack(_archive(archives, name), work)
        files = list(_RDFLIB_FILES) if name == "rdflib" else _wrapper_files(unpacked)
        report = _run(unpacked, files, url)
        found |= dict(_read(report))
    return found


def _archive(folder: Path, name: str) -> Path:
    return folder / f"{name}-{PACKAGES[name]}.tar.gz"


def _unpack(archive: Path, work: Path) -> None:
    with tarfile.open(archive) as packed:
        # RDFLib's own package stays packed, so that its tests run with the one that is installed.
        wanted = [
            member
            for member in packed.getmembers()
            if "rdflib" not in archive.name or member.name.partition("/")[2].startswith("test/")
        ]
        packed.extractall(work, wanted, filter="data")


def _wrapper_files(unpacked: Path) -> list[str]:
    """The files that ask an endpoint; the others test the library, or its command line's output."""
    others = {"test_wrapper.py", "test_cli.py"}
    return sorted(f"test/{path.name}" for path in (unpacked / "test").glob("test_*.py") if path.name not in others)


def _run(unpacked: Path, files: list[str], url: str) -> Path:
    report = unpacked / "report.xml"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-c",
        os.devnull,
        "--rootdir",
        str(unpacked),
        "-p",
        "tests.pointing",
    ]
    command += ["-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore", f"--junitxml={report}", *files]
    environment = os.environ | {VARIABLE: url, "PYTHONPATH": str(ROOT), "NO_PROXY": "*"}
    ended = subprocess.run(command, cwd=unpacked, env=environment, capture_output=True, text=True, check=False)
    if not report.exists():
        raise RuntimeError(f"pytest did not run in {unpacked}: {ended.stdout[-500:]}{ended.stderr[-500:]}")
    return report


def _read(report: Path) -> Iterator[tuple[str, Outcome]]:
    for test in ET.parse(report).iter("testcase"):
        file = test.get("classname", "").removeprefix("test.").partition(".SPARQL")[0].rpartition(".")[2]
        name = f"{file} {test.get('name', '')}"
        if (skipped := test.find("skipped")) is not None:
            yield name, Outcome(Verdict.NOT_APPLICABLE, skipped.get("message", ""))
            continue
        failed = next((one for kind in ("failure", "error") if (one := test.find(kind)) is not None), None)
        if failed is None:
            yield name, Outcome(Verdict.PASSED)
        else:
            yield name, Outcome(Verdict.FAILED, failed.get("message", "").strip().partition("\n")[0][:160])
