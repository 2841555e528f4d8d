"""The W3C's own cases of SPARQL 1.1 against the endpoint, as ``make conformance`` runs them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.serving import Endpoint, load_graphs, running
from tests.w3c import CASES, Case, Verdict, cases, graphs, judge

pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason=f"the W3C's cases are not at {CASES}: set DIPLOGRAPH_SHARED to the folder above data/"
)


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(load_graphs(tmp_path_factory.mktemp("store") / "s", graphs())) as it:
        yield it


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.group}-{case.name}")
def test_the_endpoint_answers_as_the_case_asks(endpoint: Endpoint, case: Case) -> None:
    outcome = judge(case, endpoint.url + "sparql")
    if outcome.verdict is Verdict.NOT_APPLICABLE:
        pytest.skip(outcome.note)
    assert outcome.verdict is Verdict.PASSED, outcome.note


def test_a_case_fails_where_the_endpoint_does_not_do_what_it_asks(endpoint: Endpoint) -> None:
    """The judge itself: an address that is no endpoint passes nothing but refusals."""
    passed = {case.name for case in cases() if judge(case, endpoint.url + "health").verdict is Verdict.PASSED}
    assert all(name.startswith("bad_") for name in passed)


def test_the_cases_are_those_that_a_reading_endpoint_must_pass() -> None:
    applicable = Counter(case.group for case in cases() if not case.name.startswith("update_"))
    assert applicable == {"protocol": 27, "csv-tsv-res": 6, "json-res": 4, "service-description": 3}
