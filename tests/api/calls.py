"""Calls that several tests make."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient


def begin(client: TestClient, **body: Any) -> str:
    answer = client.post("/v1/conversations", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def say(client: TestClient, conversation_id: str, message_id: str, text: str, **headers: str) -> Any:
    return client.post(
        f"/v1/conversations/{conversation_id}/turns",
        json={"message_id": message_id, "text": text},
        headers=headers,
    )


def command(client: TestClient, conversation_id: str, message_id: str, kind: str, **fields: Any) -> Any:
    return client.post(
        f"/v1/conversations/{conversation_id}/turns",
        json={"message_id": message_id, "command": {"type": kind, **fields}},
    )


def begin_with_proposal(client: TestClient) -> str:
    conversation_id = begin(client)
    for number in (1, 2):
        assert say(client, conversation_id, f"m{number}", "Keep customers.").status_code == 200
    return conversation_id


def make_profile(client: TestClient) -> dict[str, Any]:
    answer = client.post("/v1/role-profiles", json={"conversation_id": begin_with_proposal(client)})
    assert answer.status_code == 201, answer.text
    return answer.json()


PROBLEM_FIELDS = {"type", "title", "status", "detail", "do", "instance", "errors"}


def check_problem(answer: Any, status: int, code: str | None = None) -> dict[str, Any]:
    """Check the one shape that every error has."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert set(body) == PROBLEM_FIELDS
    assert body["status"] == status
    assert body["type"].startswith("urn:capwright:problem:")
    if code:
        assert body["type"] == f"urn:capwright:problem:{code}"
    for field in ("title", "detail", "do", "instance"):
        assert body[field], field
    return body
