# make story   a drawing becomes a film           make serve   the service at http://127.0.0.1:8080
# make test    everything that is checked         make pins    raise the pinned versions
# make chaos   a hundred kills: what is lost?     make bench   how long a film takes
# make gallery six films, with contact sheets     make gallery-check   measures them
# make cutouts how well figures are cut out       make aws-local   a story through many processes
# make aws-cost what a film costs in DynamoDB     make chaos-aws   kills and throttling over all of them
# make types   the page's types                   make screenshots the README's pictures of the page

PYTHON ?= python3
DRAWING ?=
OUT ?= storybook.mp4
NAME ?=
AGE ?= 5
THEME ?=
SCENES ?= 6
WISHES ?=
# By the environment, so that the shell never reads a quote in a name.
export DRAWING OUT NAME AGE THEME SCENES WISHES

VENV := .venv
RUN := $(VENV)/bin/python

# pip is asked to be quiet, never to hide an error.
PIP := $(RUN) -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help

.PHONY: help
help:
	@sed -n '1,7s/^# //p' Makefile

# The stamp is newer than what it was made from, or it is made again.
$(VENV)/.runtime: setup.cfg pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("Doodlebook needs Python 3.11 or newer; set PYTHON=python3.12, say." if sys.version_info < (3, 11) else 0)'
	@echo "Setting up $(VENV) (once, a minute or so) ..."
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.runtime
	@$(PIP) install --constraint constraints.txt --editable '.[test]'
	@touch $@

# Amazon's services on this machine, for tests and trials. They pin packages of their own, so they
# have an environment of their own too.
EMULATORS := var/emulators
$(EMULATORS)/.ready: tests/aws/requirements.txt
	@echo "Setting up $(EMULATORS) (once, half a minute or so) ..."
	@mkdir -p var && $(PYTHON) -m venv $(EMULATORS)
	@$(EMULATORS)/bin/python -m pip --disable-pip-version-check --quiet install -r $<
	@touch $@

.PHONY: story
story: $(VENV)/.runtime
	@$(RUN) -m server make --out "$$OUT" --name "$$NAME" --age "$$AGE" --theme "$$THEME" \
		--scenes "$$SCENES" $${DRAWING:+--drawing "$$DRAWING"} $${WISHES:+--wishes "$$WISHES"}

.PHONY: serve
serve: $(VENV)/.runtime
	@exec $(RUN) -m server serve

# The page's types against those of the API: needs npm, which a CI must have.
TYPES := var/types
$(TYPES)/.ready: tests/static/types/package.json tests/static/types/package-lock.json
	@mkdir -p $(TYPES) && cp tests/static/types/package.json tests/static/types/package-lock.json $(TYPES)
	@cd $(TYPES) && npm ci --silent --no-audit --no-fund
	@touch $@

.PHONY: types
types: $(VENV)/.runtime
	@if ! command -v npm >/dev/null; then \
		echo "SKIPPED: the page's types are not checked, for there is no npm."; test -z "$$CI"; \
	else \
		$(MAKE) --no-print-directory $(TYPES)/.ready && \
		$(RUN) -m server openapi > $(TYPES)/openapi.json && \
		(cd $(TYPES) && node_modules/.bin/openapi-typescript openapi.json -o openapi.d.ts >/dev/null 2>&1) && \
		$(TYPES)/node_modules/.bin/tsc -p tests/static/types/tsconfig.json; \
	fi

.PHONY: test
test: $(VENV)/.test $(EMULATORS)/.ready types
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check --quiet .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports
	@$(RUN) -m pytest --numprocesses 2 --dist worksteal

.PHONY: bench
bench: $(VENV)/.test
	@$(RUN) -m tests.bench.film

# How soon the page shows what happens, and how soon it is there itself: about a minute.
.PHONY: bench-page
bench-page: $(VENV)/.test
	@$(RUN) -m tests.bench.page

# What one film and a thousand pollers cost in DynamoDB, as its emulator counts: about three minutes.
.PHONY: aws-cost
aws-cost: $(VENV)/.test $(EMULATORS)/.ready
	@$(RUN) -m tests.bench.aws_cost

# DynamoDB, S3 and SQS on loopback, two web processes, two workers, and one story through them.
# KILL=1 kills the worker in the middle, STAY=1 leaves all of it up.
.PHONY: aws-local
aws-local: $(VENV)/.test $(EMULATORS)/.ready
	@$(RUN) -m tests.aws

# 200 short runs through two services that are killed a hundred times, in about seven minutes.
# RUNS, KILLS, SEED, PROVIDERS=quick or local, and KEEP=1 (the logs) reach it by the environment.
.PHONY: chaos
chaos: $(VENV)/.test
	@$(RUN) -m tests.chaos

# 100 short runs, two web processes and two workers over Amazon's services on loopback: random kills,
# a third of all calls throttled, some answers lost, and nobody there for 20 s. About ten minutes.
.PHONY: chaos-aws
chaos-aws: $(VENV)/.test $(EMULATORS)/.ready
	@GROUND=aws $(RUN) -m tests.chaos

# The page's pictures in the README, taken on the way through it: about three minutes.
.PHONY: screenshots
screenshots: $(VENV)/.test
	@$(RUN) -m tests.screens

# Six drawings of our own become six films with contact sheets in var/gallery: about five minutes.
.PHONY: gallery
gallery: $(VENV)/.test
	@$(RUN) -m tests.gallery

# Loudness, peaks, word times, captions, pictures and heroes of those films, against their bounds.
.PHONY: gallery-check
gallery-check: $(VENV)/.test
	@$(RUN) -m tests.gallery.measure

# Figures cut out of made-up photographs with known masks, a row each; PAIRS="image mask …" adds some.
PAIRS ?=
.PHONY: cutouts
cutouts: $(VENV)/.test
	@$(RUN) -m tests.bench.cutouts $(PAIRS)

# Newest versions that fit setup.cfg, in a clean environment, then written down whole.
.PHONY: pins
pins:
	@rm -rf var/pins && $(PYTHON) -m venv var/pins
	@var/pins/bin/python -m pip install --quiet --editable '.[test]'
	@(sed -n '/^#/p' constraints.txt; \
		var/pins/bin/python -m pip freeze --exclude-editable --local) > var/constraints.txt
	@mv var/constraints.txt constraints.txt && rm -rf var/pins
