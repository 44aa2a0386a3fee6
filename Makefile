# Every target sets up what it needs; a second run costs nothing.
.POSIX:
PY = .venv/bin/python

.PHONY: help setup demo test lint bench train docs lock clean

help:
	@echo "make demo    build the example articles into a graph and ask three questions"
	@echo "make test    every test, on the embedded graph, a real Neo4j and a real browser"
	@echo "make lint    ruff, mypy, the schema linter"
	@echo "make bench   speed, memory and accuracy, as JSON"
	@echo "make train   train the language model from nothing (wants a GPU)"
	@echo "make docs    the documentation, into site/"

setup:
	@PYTHON="$(PYTHON)" sh scripts/setup.sh

demo: setup
	@sh scripts/demo.sh

test: setup
	@sh scripts/test.sh

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/diplograph schema check

bench: setup
	@$(PY) -m benchmarks

train:
	@sh scripts/train.sh

docs: setup
	@$(PY) scripts/reference_pages.py
	@$(PY) -m mkdocs build --strict

lock: setup
	@uv pip compile --quiet --generate-hashes --universal --extra dev --python-version 3.11 pyproject.toml -o requirements.lock

clean:
	rm -rf .venv site dist build test-artifacts demo.workspace
