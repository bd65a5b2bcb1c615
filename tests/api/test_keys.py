from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.identity import signs_in
from api.openapi import operations
from api.parts import Parts
from kit.clock import FixedClock, SystemClock
from storage.api_keys import ApiScope
from tests.api.calls import begin, check_problem

CALLS: tuple[tuple[str, str, frozenset[ApiScope]], ...] = (
    ("POST", "/v1/conversations", frozenset({ApiScope.CONVERSE})),
    ("POST", "/v1/conversations/{id}/turns", frozenset({ApiScope.CONVERSE})),
    ("GET", "/v1/conversations", frozenset({ApiScope.CONVERSE, ApiScope.READ})),
    ("GET", "/v1/conversations/{id}", frozenset({ApiScope.CONVERSE, ApiScope.READ})),
    ("GET", "/v1/conversations/{id}/proposal", frozenset({ApiScope.CONVERSE, ApiScope.READ})),
    ("GET", "/v1/capabilities", frozenset({ApiScope.READ})),
    ("GET", "/v1/kpis", frozenset({ApiScope.READ})),
    ("GET", "/v1/role-profiles", frozenset({ApiScope.READ})),
    ("POST", "/v1/role-profiles", frozenset({ApiScope.WRITE})),
    ("GET", "/v1/api-keys", frozenset({ApiScope.ADMIN})),
    ("POST", "/v1/api-keys", frozenset({ApiScope.ADMIN})),
)


@pytest.mark.parametrize("scope", ApiScope)
def test_a_key_may_do_what_its_scope_says(
    client: TestClient, organisation_id: str, make_key: Callable[..., str], scope: ApiScope
) -> None:
    headers = {"Authorization": f"Bearer {make_key(organisation_id, scope)}"}
    conversation_id = begin(client)
    for method, path, allowed in CALLS:
        body = {"json": {}} if method == "POST" else {}
        answer = client.request(method, path.format(id=conversation_id), headers=headers, **body)  # pyright: ignore[reportArgumentType]
        if scope in allowed:
            assert answer.status_code != 403, (method, path)
        else:
            check_problem(answer, 403, "forbidden")


def test_without_a_known_key_nothing_but_health_answers(client: TestClient) -> None:
    document = client.get("/v1/openapi.json").json()
    asked = {("get", path) for path in (*document["paths"], "/v1/openapi.json", "/v1/docs", "/v1/nowhere")}
    asked |= {(method, path) for path, method, _ in operations(document)}
    assert len(asked) > 40
    for method, path in asked:
        for headers in (
            {"Authorization": ""},
            {"Authorization": "Bearer "},
            {"Authorization": "Bearer cw_" + "0" * 40},
            {"Authorization": "Basic YTpi"},
            {"Authorization": b"Bearer \xff"},
        ):
            answer = client.request(method, path, headers=headers)
            if path.startswith("/v1/health/"):
                assert answer.status_code == 200
            elif signs_in(method.upper(), path):
                assert (
                    answer.status_code != 500
                )  # what a browser does that has no key yet: see test_sessions.py
            else:
                check_problem(answer, 401, "unauthenticated")
                assert answer.headers["www-authenticate"] == "Bearer"


def test_keys_are_made_shown_once_listed_and_revoked(client: TestClient) -> None:
    made = client.post("/v1/api-keys", json={"name": "Slack", "scopes": ["converse", "read"]})
    assert made.status_code == 201
    body = made.json()
    key = body.pop("key")
    listed = client.get("/v1/api-keys")
    assert body in listed.json()["items"]
    assert key not in listed.text
    headers = {"Authorization": f"Bearer {key}"}
    assert client.get("/v1/conversations", headers=headers).status_code == 200
    assert client.delete(f"/v1/api-keys/{body['id']}").status_code == 204
    check_problem(client.get("/v1/conversations", headers=headers), 401)
    check_problem(client.delete(f"/v1/api-keys/{body['id']}"), 404)


def test_the_last_admin_key_cannot_be_revoked(client: TestClient) -> None:
    (own,) = client.get("/v1/api-keys").json()["items"]
    check_problem(client.delete(f"/v1/api-keys/{own['id']}"), 409, "conflict")


def test_keys_need_a_name_and_known_scopes(client: TestClient) -> None:
    for wrong in (
        {},
        {"name": "x", "scopes": []},
        {"name": "x", "scopes": ["fly"]},
        {"name": "", "scopes": ["read"]},
        {"name": "x" * 101, "scopes": ["read"]},
        {"name": "\x00", "scopes": ["read"]},
    ):
        check_problem(client.post("/v1/api-keys", json=wrong), 422, "bad-input")


def test_keys_of_others_cannot_be_revoked(client: TestClient, other_client: TestClient) -> None:
    (theirs,) = other_client.get("/v1/api-keys").json()["items"]
    check_problem(client.delete(f"/v1/api-keys/{theirs['id']}"), 404)
    assert other_client.get("/v1/api-keys").status_code == 200


def test_when_a_key_was_last_used_is_kept_to_the_hour(
    parts: Parts, organisation_id: str, make_key: Callable[..., str]
) -> None:
    clock = FixedClock(SystemClock().now())
    headers = {"Authorization": f"Bearer {make_key(organisation_id)}"}

    def last_used(after: timedelta) -> datetime:
        later = replace(parts, clock=FixedClock(clock.at + after))
        client = TestClient(create_app(parts=later), headers=headers)
        (key,) = client.get("/v1/api-keys").json()["items"]
        return datetime.fromisoformat(key["last_used_at"])

    assert last_used(timedelta()) == clock.at
    assert last_used(timedelta(minutes=59)) == clock.at
    assert last_used(timedelta(minutes=61)) == clock.at + timedelta(minutes=61)
