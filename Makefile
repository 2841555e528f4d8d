# Each target is one command that a newcomer may run; `make check` is what CI runs.
PYTHON ?= .venv/bin/python

.PHONY: check lint types test browsers triplestores release bench score

check: lint types test

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest -n auto

# What the browser tests need, as root on Debian; without it they are skipped.
browsers:
	tests/browsers.sh

# The published data set, built anew from the corpus (CORPUS, by default $DIPLOGRAPH_CORPUS or ../shared/corpus).
CORPUS ?= $(or $(DIPLOGRAPH_CORPUS),../shared/corpus)
release:
	$(dir $(PYTHON))diplograph release build --corpus $(CORPUS) graph/release

# The servers of others that tests push to and ask, as root on Debian; without them these are skipped.
triplestores:
	tests/triplestores.sh

# Speed, as ratios measured side by side in one run.
bench:
	$(PYTHON) -m tests.bench --corpus $(CORPUS) --report docs/bench-endpoint.md

# The endpoint by others' cases, beside Oxigraph's own server (pip install oxigraph); with CLIENTS=FOLDER, where source
# distributions of SPARQLWrapper and RDFLib are or come to be, by their test files, too.
.PHONY: conformance
conformance:
	$(PYTHON) -m tests.conformance $(if $(CLIENTS),--clients $(CLIENTS))

# The released graph against readers' annotations, where they are at hand.
GOLD ?= ../shared/gold
score:
	$(dir $(PYTHON))diplograph dump /tmp/diplograph-score.nq
	$(PYTHON) ../shared/eval/score.py /tmp/diplograph-score.nq $(GOLD) --corpus $(CORPUS)

# How well papers are read for which no rule was written, by language (docs in tests/unseen.py).
.PHONY: unseen
unseen:
	$(PYTHON) -m tests.unseen --scorer ../shared/eval/score.py
