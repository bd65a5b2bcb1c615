# Everything from nothing on a machine with Python 3.11 and make. `make help` lists the targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
PACKAGES := kit capability_library prompts retrieval assistant workforce storage integrations api cli evals

# No network is needed after installation, and no library may ask for it.
export HF_HUB_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false

.DEFAULT_GOAL := help
.PHONY: help install run chat test lint typecheck format eval bench lock clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-10s %s\n", $$1, $$2}'

install: $(STAMP) ## make the environment in .venv (about a minute)

$(STAMP): pyproject.toml requirements.lock
	@echo "Installing into $(VENV) (once, about a minute) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@# torch comes through pip, which finds a CPU wheel where one is offered; uv then installs the rest fast.
	@$(BIN)/pip install -qq --disable-pip-version-check uv==0.13.9
	@$(BIN)/pip install -qq --disable-pip-version-check torch==2.13.0 -c requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python -r requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	@$(BIN)/python -c "import torch, fastapi, chromadb"
	@touch $(STAMP)

run: $(STAMP) ## everything from nothing: install, database, index, server on 127.0.0.1:8000
	@$(BIN)/capwright serve

chat: $(STAMP) ## hold the interview in this terminal
	@$(BIN)/capwright chat

test: $(STAMP) ## the whole suite, on SQLite and PostgreSQL
	@$(BIN)/python -m pytest

lint: $(STAMP) ## ruff, import directions, the library's own linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/capwright library lint

typecheck: $(STAMP) ## pyright, strict
	@$(BIN)/pyright

format: $(STAMP) ## put the code into shape
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

eval: $(STAMP) ## simulated leaders: dangerous errors first, then the figures
	@$(BIN)/capwright eval discovery

bench: $(STAMP) ## speed of a turn and of a start
	@$(BIN)/capwright bench turn && $(BIN)/capwright bench start

lock: $(STAMP) ## resolve the dependencies anew into requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --group dev --python-version 3.11 --no-annotate --no-header --quiet \
		--no-emit-package torch --no-emit-package triton | grep -vE '^(nvidia-|cuda-|#)' > requirements.lock.new
	@mv requirements.lock.new requirements.lock

clean: ## remove the environment and caches; your data stays in data/
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis *.egg-info
