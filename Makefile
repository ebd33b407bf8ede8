# make demo    set up, tell the stories of the bundled example, write its page
# make test    set up and run all tests
# make lint    formatting, style, types, and what may import what
# make bench   measure on the development data, if it is there
# make bench-lineage   measure lineage against its peers, on 20,000 reports made from the development data
# make bench-reading   measure reading against its peers, on the development data
# make bench-stories   measure stories and the library, on the development data
# make lock    pin the requirements anew

PYTHON ?= python3
BIN := .venv/bin
EXAMPLE := examples/harbour

.PHONY: demo test lint bench bench-lineage bench-reading bench-stories lock clean

demo: .venv/run
	@$(BIN)/retold story $(EXAMPLE)/reports
	@echo
	@$(BIN)/retold story $(EXAMPLE)/reports --format html -o $(CURDIR)/out/harbour.html

test: .venv/dev
	$(BIN)/python -m pytest

lint: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python benchmarks/run.py

bench-stories: .venv/dev
	$(BIN)/python -m benchmarks.stories

bench-lineage: .venv/dev
	$(BIN)/python benchmarks/lineage

bench-reading: .venv/dev
	$(BIN)/python -m benchmarks.reading

lock:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --upgrade --output-file requirements.lock pyproject.toml requirements.build
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --upgrade --extra dev --constraint requirements.lock \
	  --output-file requirements-dev.lock pyproject.toml requirements.build
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --upgrade \
	  --output-file benchmarks/lineage/peers.lock benchmarks/lineage/peers.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --upgrade \
	  --output-file benchmarks/reading/peers.lock benchmarks/reading/peers.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --upgrade \
	  --output-file benchmarks/stories/peers.lock benchmarks/stories/peers.in

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Retold needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "On Debian and Ubuntu: apt install python3-venv"; exit 1; }

.venv/run: .venv/bin/python requirements.lock pyproject.toml
	@echo "Setting up (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf .venv out benchmarks/lineage/.venv benchmarks/reading/.venv benchmarks/stories/.venv
