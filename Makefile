# Everything from nothing on a machine with Python 3.11 and make. `make help` lists the targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

NODE_FITS := node -e "const [a,b]=process.versions.node.split('.');process.exit(a>20||(a==20&&b>=19)?0:1)" 2>/dev/null
WEB_TOOLS := web/node_modules/.installed
WEB_BUILT := api/web_files/index.html
WEB_SOURCES := $(shell find web/src web/index.html web/vite.config.ts web/tsconfig.json -type f -not -name '*.test.*')

# How many processes run the tests at once: each loads the embedding model (about 900 MB).
WORKERS := 2

# No network is needed after installation, and no library may ask for it.
export HF_HUB_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false
# Every start would compile all it imports anew, and the tests start some two hundred processes.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install run web chat test lint typecheck format eval bench web-size a11y screenshots lock clean

help: ## show this list
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-12s %s\n", $$1, $$2}'

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

run: $(STAMP) ## everything from nothing: install, browser client, database, index, server on 127.0.0.1:8000
	@if $(NODE_FITS); then $(MAKE) -s --no-print-directory web; \
	elif [ ! -f $(WEB_BUILT) ]; then echo "No Node 20.19 or newer here: serving the API without the browser client."; fi
	@$(BIN)/capwright serve

web: $(WEB_BUILT) ## build the browser client into api/web_files (needs Node 20.19 or newer)

$(WEB_BUILT): $(WEB_TOOLS) $(WEB_SOURCES)
	@echo "Building the browser client …"
	@cd web && npm run --silent build

$(WEB_TOOLS): web/package.json web/package-lock.json
	@$(NODE_FITS) || { echo "Building the browser client needs Node 20.19 or newer: https://nodejs.org" >&2; exit 1; }
	@echo "Installing what builds the browser client (once, about a minute) …"
	@cd web && npm ci --silent --no-audit --no-fund
	@touch $@

chat: $(STAMP) ## hold the interview in this terminal
	@$(BIN)/capwright chat

test: $(STAMP) $(WEB_BUILT) ## the whole suite: browser client, real browser, and all else on SQLite and PostgreSQL
	@cd web && npm run --silent check-api && npm test --silent
	@cd web && CAPWRIGHT_WEB_BUILT=1 npm run --silent e2e
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

lint: $(STAMP) $(WEB_TOOLS) ## ruff, eslint, import directions, the library's own linter
	@cd web && npm run --silent lint
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

web-size: $(WEB_BUILT) ## gzipped size of each chunk of the browser client
	@cd web && npm run --silent size

a11y: $(STAMP) $(WEB_BUILT) ## axe on every screen, in both themes, at three widths
	@cd web && CAPWRIGHT_WEB_BUILT=1 npm run --silent a11y

screenshots: $(STAMP) $(WEB_BUILT) ## every screen, phone and desktop, light and dark, into output/screenshots
	@cd web && CAPWRIGHT_WEB_BUILT=1 npm run --silent screenshots

lock: $(STAMP) ## resolve the dependencies anew into requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --group dev --python-version 3.11 --no-annotate --no-header --quiet \
		--no-emit-package torch --no-emit-package triton | grep -vE '^(nvidia-|cuda-|#)' > requirements.lock.new
	@mv requirements.lock.new requirements.lock

clean: ## remove the environment and caches; your data stays in data/
	rm -rf $(VENV) web/node_modules api/web_files .pytest_cache .ruff_cache .hypothesis *.egg-info
