# Two commands need nothing but Python 3.11 and make: `make demo` and `make test`.
# Each sets up .venv once, from requirements.lock alone, and again only after that file has changed.

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: demo test lint types tests evals speed stages spark docs picture lock clean help

help: ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: $(INSTALLED) ## The account of the first example story, in the terminal and as a page
	@$(BIN)/counterclaim demo -o .demo/account.html

test: lint types tests ## Everything that must pass: lint, types, tests

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

tests: $(INSTALLED)
	$(BIN)/python -m pytest -n logical --dist loadfile --no-loadscope-reorder

evals: $(INSTALLED) ## Score the labelled stories that are there, and hold the floors
	$(BIN)/python -m evals.stories

speed: $(INSTALLED) ## Processor time of reading against spaCy's own pipeline
	$(BIN)/python -m evals.speed

stages: $(INSTALLED) ## Articles per second and memory of every stage, on 300 articles
	$(BIN)/python -m evals.stages --articles 300

spark: $(INSTALLED) ## Install Spark (500 MB; needs Java) and hold shards to their word on it
	@command -v java >/dev/null || { echo "Spark needs Java 17 or later" >&2; exit 2; }
	@$(BIN)/python -m pip install --quiet --no-compile --no-deps --require-hashes -r requirements-spark.lock
	$(BIN)/python -m pytest tests/shards/test_runners.py -k spark

docs: $(INSTALLED) ## Write the generated pages of the documentation anew
	$(BIN)/python -m docs.generate

picture: $(INSTALLED) ## Take docs/picture.png anew, in Chromium
	$(BIN)/python -m docs.make_picture

lock: $(INSTALLED) ## Choose versions anew; names, versions and hashes only, no address
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv export -q --upgrade --python 3.11 --format requirements.txt --no-emit-project --no-annotate \
	  --no-header --extra dev -o requirements.lock
	@! grep -n '://' requirements.lock

clean: ## Remove the environment and what was made
	rm -rf $(VENV) .demo dist build

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 …" >&2; exit 2; }
	@echo "Setting up $(VENV) (about a minute, once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --no-compile --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@
