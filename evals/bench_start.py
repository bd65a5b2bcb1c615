"""`capwright bench start`: how long until the first answer, the first question and the model."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from capability_library.loader import load_library
from evals.bench_turn import running, wait_for, wait_for_model


def run() -> dict[str, Any]:
    """Measure in seconds: a start from nothing (building the index), then one with everything there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with running(folder) as server, server.client() as client:
            wait_for(client, "/v1/health/live")
            wait_for_model(client, within=600)
            index_built = time.monotonic() - server.started
            key = server.key
        figures = _second_start(folder, key)
        started = time.perf_counter()
        load_library(cache_dir=folder / "cache")
        library = time.perf_counter() - started
    return {**figures, "index_from_nothing_s": round(index_built, 2), "library_load_s": round(library, 3)}


def _second_start(folder: Path, key: str) -> dict[str, float]:
    with running(folder, key=key) as server, server.client() as client:
        wait_for(client, "/v1/health/live")
        first = time.monotonic() - server.started
        client.post("/v1/conversations", json={}).raise_for_status()
        question = time.monotonic() - server.started
        model_up = wait_for(client, "/v1/health/ready").json()["parts"]["model"]["state"] == "up"
        wait_for_model(client)
        ready = time.monotonic() - server.started
    return {
        "first_response_s": round(first, 2),
        "first_question_s": round(question, 2),
        "model_ready_s": round(ready, 2),
        "question_before_model": not model_up,
    }
