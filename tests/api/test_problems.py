from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from api.app import create_app
from api.parts import Parts
from kit.settings import Settings
from tests.api.calls import begin, check_problem, say


def test_an_address_that_is_none(client: TestClient) -> None:
    for path in ("/v1", "/v1/nothing", "/v2/conversations", "/v1/conversations/"):
        check_problem(client.get(path), 404, "not-found")


def test_a_method_that_is_not_taken(client: TestClient) -> None:
    for method in ("DELETE", "PUT", "PATCH", "OPTIONS", "TRACE"):
        check_problem(client.request(method, "/v1/conversations"), 405, "method-not-allowed")
    answer = client.delete("/v1/conversations")
    assert "GET" in answer.headers["allow"] or "POST" in answer.headers["allow"]


def test_media_types_that_cannot_be_answered_with(client: TestClient) -> None:
    for accept in ("text/html", "image/*", "application/json;q=0", "text/event-stream"):
        check_problem(client.get("/v1/conversations", headers={"Accept": accept}), 406, "not-acceptable")
    conversation_id = begin(client)
    check_problem(say(client, conversation_id, "m", "x", Accept="text/html"), 406)
    for accept in ("*/*", "application/*", "text/html, application/json;q=0.1", ""):
        assert client.get("/v1/conversations", headers={"Accept": accept}).status_code == 200, accept


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonx"]
)
def test_bodies_that_are_not_sent_as_json(client: TestClient, content_type: str) -> None:
    answer = client.post("/v1/conversations", content=b"{}", headers={"Content-Type": content_type})
    check_problem(answer, 415, "unsupported-media-type")


def test_bodies_that_are_too_large(client: TestClient, settings: Settings) -> None:
    large = b'{"title": "' + b"x" * settings.max_body_bytes + b'"}'
    headers = {"Content-Type": "application/json"}
    check_problem(client.post("/v1/conversations", content=large, headers=headers), 413, "too-large")

    def chunks() -> Any:
        for at in range(0, len(large), 10_000):
            yield large[at : at + 10_000]

    check_problem(client.post("/v1/conversations", content=chunks(), headers=headers), 413, "too-large")


def test_every_answer_has_a_request_id(client: TestClient) -> None:
    assert client.get("/v1/kpis").headers["x-request-id"].startswith("req_")
    assert client.get("/nowhere", headers={"X-Request-Id": "mine-1"}).headers["x-request-id"] == "mine-1"
    for forged in ("a b", "x" * 65, "a\tb"):
        answer = client.get("/health/live", headers={"X-Request-Id": forged})
        assert answer.headers["x-request-id"].startswith("req_")


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (RuntimeError("secret"), 500, "internal"),
        (OperationalError("s", {}, Exception("secret")), 503, "not-ready"),
    ],
)
def test_an_error_of_ours_tells_nothing_but_that(
    client: TestClient, parts: Parts, error: Exception, status: int, code: str
) -> None:
    def fail() -> Any:
        raise error

    broken = TestClient(create_app(parts=replace(parts, library=fail)), raise_server_exceptions=False)
    answer = broken.get("/v1/kpis", headers={"Authorization": client.headers["authorization"]})
    check_problem(answer, status, code)
    assert "secret" not in answer.text
    assert answer.headers["x-request-id"]


def test_a_length_that_is_no_number_is_not_believed(client: TestClient) -> None:
    answer = client.get("/v1/capabilities/coaching", headers={"Content-Length": "pQ"})
    assert answer.status_code == 200
