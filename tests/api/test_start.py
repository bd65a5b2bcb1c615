"""What a start costs: heavy libraries stay out until the server answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "torch",
    "chromadb",
    "langchain",
    "langchain_core",
    "sentence_transformers",
    "transformers",
    "openai",
)
# Not heavy as those, but a tenth of a second each: loaded behind the server's back or where they are needed.
LATE = ("numpy", "structlog", "alembic", "psycopg", "sqlalchemy.orm", "yaml")

_PROGRAM = """
import json, sys
from starlette.testclient import TestClient
from api.app import create_app, prepare
app = create_app()
prepare(app.state.parts)
after_imports = sorted(sys.modules)
answer = TestClient(app).get("/health/live")
assert answer.status_code == 200
print(json.dumps(after_imports))
"""


def test_nothing_heavy_is_loaded_before_the_first_answer(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=ROOT,
        env={**os.environ, "CAPWRIGHT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    first_key, link, modules = done.stdout.splitlines()
    assert "/sign-in#" in link
    assert first_key.startswith("API key")
    loaded = set(json.loads(modules))
    assert "fastapi" in loaded
    assert loaded.isdisjoint(HEAVY), loaded & set(HEAVY)
    # The test's own client loads nothing before this point.
    assert loaded.isdisjoint(LATE), loaded & set(LATE)


def test_an_app_is_made_without_touching_the_disk(tmp_path: Path) -> None:
    program = "from api.app import create_app; create_app()"
    subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "CAPWRIGHT_DATA_DIR": str(tmp_path / "data"), "CAPWRIGHT_EMBEDDINGS": "off"},
        check=True,
    )
    assert not list(tmp_path.iterdir())
