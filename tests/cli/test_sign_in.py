"""`capwright sign-in` and `capwright openapi`, as they are typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from starlette.testclient import TestClient

from api.app import create_app
from api.wiring import wire
from kit.settings import Settings

ROOT = Path(__file__).parents[2]


def capwright(*arguments: str, data: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "cli", *arguments],
        cwd=ROOT,
        env={**os.environ, "CAPWRIGHT_DATA_DIR": str(data), "CAPWRIGHT_EMBEDDINGS": "off"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_a_link_printed_on_the_machine_signs_in(tmp_path: Path) -> None:
    first, link = capwright("sign-in", "--url", "https://caps.example/", data=tmp_path).splitlines()
    assert first.startswith("API key (shown once")
    page, _, token = link.partition("#")
    assert page == "https://caps.example/sign-in"
    (again,) = capwright("sign-in", data=tmp_path).splitlines()
    assert again.startswith("http://127.0.0.1:8000/sign-in#")
    assert token not in again
    parts = wire(Settings(data_dir=tmp_path, embeddings="off"))
    browser = TestClient(create_app(parts=parts))
    answer = browser.post("/v1/sessions", json={"token": token})
    assert answer.status_code == 201, answer.text
    assert answer.json()["scopes"] == ["admin", "converse", "read", "write"]
    parts.database.close()


def test_the_document_is_printed_without_touching_the_disk(tmp_path: Path) -> None:
    printed = capwright("openapi", data=tmp_path / "data")
    document = json.loads(printed)
    assert document["openapi"].startswith("3.1")
    assert "/v1/conversations/{conversation_id}/turns" in document["paths"]
    assert capwright("openapi", data=tmp_path / "data") == printed
    assert list(tmp_path.iterdir()) == []
