"""A model in the settings must not slow the start: its library is loaded behind the server's back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PROGRAM = """
import json, sys
from starlette.testclient import TestClient
from api.app import create_app, prepare
app = create_app()
prepare(app.state.parts)
client = TestClient(app)
assert client.get("/health/live").status_code == 200
part = client.get("/health/ready").json()["parts"]["language_model"]
print(json.dumps([part, sorted(sys.modules)]))
"""


def test_the_first_answer_does_not_wait_for_the_models_library(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=ROOT,
        env={
            **os.environ,
            "CAPWRIGHT_DATA_DIR": str(tmp_path),
            "CAPWRIGHT_EMBEDDINGS": "off",
            "CAPWRIGHT_MODEL": "openai:gpt-5.5",
            "CAPWRIGHT_MODEL_API_KEY": "sk-test",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    part, modules = json.loads(done.stdout.splitlines()[-1])
    assert part == {"state": "loading", "ready": False, "needed": False}
    assert set(modules).isdisjoint({"langchain", "langchain_core", "openai", "langsmith", "assistant.llm"})
    assert "sk-test" not in done.stdout + done.stderr
