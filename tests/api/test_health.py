from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from starlette.testclient import TestClient

from api.app import create_app
from api.parts import Parts, PartState
from kit.settings import Settings
from storage.database import Database
from tests.api.scripted import scripted_parts


def ready(parts: Parts) -> tuple[int, dict[str, object]]:
    answer = TestClient(create_app(parts=parts)).get("/v1/health/ready")
    return answer.status_code, answer.json()


def states(**parts: PartState) -> Callable[[], dict[str, PartState]]:
    return lambda: parts


def test_a_live_process_says_so(parts: Parts) -> None:
    client = TestClient(create_app(parts=parts))
    for path in ("/v1/health/live", "/health/live"):
        assert client.get(path).json() == {"status": "live"}


def test_the_server_is_ready_without_the_model(parts: Parts) -> None:
    model = PartState("loading", ready=False, needed=False)
    status, body = ready(replace(parts, states=states(index=PartState("up", ready=True), model=model)))
    assert (status, body["status"]) == (200, "ready")
    assert body["parts"] == {
        "database": {"state": "up", "ready": True, "needed": True},
        "index": {"state": "up", "ready": True, "needed": True},
        "model": {"state": "loading", "ready": False, "needed": False},
    }


def test_the_server_is_not_ready_without_the_index(parts: Parts) -> None:
    status, body = ready(replace(parts, states=states(index=PartState("loading", ready=False))))
    assert (status, body["status"]) == (503, "starting")


def test_the_server_is_not_ready_without_the_database(settings: Settings) -> None:
    gone = scripted_parts(settings)
    nowhere = Database.at("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")
    status, body = ready(replace(gone, database=nowhere))
    assert (status, body["status"]) == (503, "starting")
