"""The collector of cyclic garbage rests while a paper is converted, and only then."""

from __future__ import annotations

import gc

import pytest

from ingest.collecting import at_rest


def test_collector_rests_within_and_works_after() -> None:
    with at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collector_works_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="torn"), at_rest():
        raise ValueError("torn")
    assert gc.isenabled()


def test_collector_that_is_off_stays_off() -> None:
    gc.disable()
    try:
        with at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
