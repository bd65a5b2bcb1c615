from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.api.calls import begin, check_problem, make_profile

ROLES = "/v1/role-profiles"


def patch(client: TestClient, profile: dict[str, Any], version: str | None, **body: Any) -> Any:
    headers = {} if version is None else {"If-Match": version}
    return client.patch(f"{ROLES}/{profile['id']}", json=body, headers=headers)


def test_a_profile_is_made_of_a_proposal(client: TestClient) -> None:
    profile = make_profile(client)
    assert profile["status"] == "draft"
    assert profile["version"] == 1
    assert [one["weight"] for one in profile["capabilities"]] == [50, 30, 20]
    answer = client.get(f"{ROLES}/{profile['id']}")
    assert answer.json() == profile
    assert answer.headers["etag"] == '"1"'
    assert client.get(ROLES).json()["items"] == [profile]


def test_without_a_proposal_there_is_no_profile(client: TestClient) -> None:
    check_problem(client.post(ROLES, json={"conversation_id": begin(client)}), 409, "conflict")


def test_a_change_names_the_version_it_is_made_to(client: TestClient) -> None:
    profile = make_profile(client)
    check_problem(patch(client, profile, None, title="New"), 428, "precondition-required")
    check_problem(patch(client, profile, '"2"', title="New"), 412, "precondition-failed")
    check_problem(patch(client, profile, "nonsense", title="New"), 412, "precondition-failed")
    answer = patch(client, profile, '"1"', title="New")
    assert answer.status_code == 200
    assert answer.headers["etag"] == '"2"'
    assert answer.json()["title"] == "New"
    check_problem(patch(client, profile, '"1"', title="Newer"), 412, "precondition-failed")
    assert patch(client, profile, "*", title="Newest").json()["version"] == 3


def test_capabilities_are_changed_added_and_dropped(client: TestClient) -> None:
    profile = make_profile(client)
    body = patch(
        client,
        profile,
        '"1"',
        change=[{"capability_id": "renewal-management", "level": 4, "weight": 40}],
        add=[{"capability_id": "forecasting", "level": 2, "weight": 20, "reason": "Numbers slip."}],
        drop=["coaching"],
    ).json()
    assert {one["capability_id"]: (one["level"], one["weight"]) for one in body["capabilities"]} == {
        "renewal-management": (4, 40),
        "negotiation": (3, 40),
        "forecasting": (2, 20),
    }
    assert body["capabilities"][0]["level_name"] == "Advanced"


def test_capabilities_come_from_the_framework(client: TestClient) -> None:
    profile = make_profile(client)
    addition = {"capability_id": "juggling", "level": 2, "reason": "Fun."}
    check_problem(patch(client, profile, '"1"', add=[addition]), 422, "bad-input")
    check_problem(patch(client, profile, '"1"', drop=["juggling"]), 422, "bad-input")
    check_problem(patch(client, profile, '"1"', title="a\x00b"), 422, "bad-input")
    check_problem(patch(client, profile, '"1"', unknown=1), 422, "bad-input")
    assert client.get(f"{ROLES}/{profile['id']}").json() == profile


def test_a_profile_moves_from_draft_to_retired(client: TestClient) -> None:
    profile = make_profile(client)
    check_problem(patch(client, profile, '"1"', status="published"), 409, "conflict")
    for version, status in enumerate(("validated", "published", "retired"), start=1):
        assert patch(client, profile, f'"{version}"', status=status).json()["status"] == status
    check_problem(patch(client, profile, "*", status="draft"), 409, "conflict")
    check_problem(patch(client, profile, "*", title="Too late"), 409, "conflict")


def test_plans_are_written_within_limits_and_kept(client: TestClient) -> None:
    profile = make_profile(client)
    url = f"{ROLES}/{profile['id']}/learning-plans"
    answer = client.post(url, json={"start": "2026-01-12", "weeks": 8, "hours_per_week": 2.5})
    assert answer.status_code == 201, answer.text
    plan = answer.json()
    assert plan["role_profile_id"] == profile["id"]
    assert plan["plan"]["campaigns"]
    assert all(week["hours"] <= 2.5 for week in plan["plan"]["weeks"])
    assert client.get(answer.headers["location"]).json() == plan
    assert client.get(url).json()["items"] == [plan]
    for wrong in ({}, {"start": "tomorrow"}, {"start": "2026-01-12", "weeks": 10**30}):
        check_problem(client.post(url, json=wrong), 422, "bad-input")


def test_profiles_and_plans_of_others_are_not_found(client: TestClient, other_client: TestClient) -> None:
    profile = make_profile(other_client)
    url = f"{ROLES}/{profile['id']}"
    plan = other_client.post(f"{url}/learning-plans", json={"start": "2026-01-12"}).json()
    check_problem(client.get(url), 404)
    check_problem(patch(client, profile, '"1"', title="Ours"), 404)
    check_problem(client.get(f"{url}/learning-plans"), 404)
    check_problem(client.post(f"{url}/learning-plans", json={"start": "2026-01-12"}), 404)
    check_problem(client.get(f"/v1/learning-plans/{plan['id']}"), 404)
    assert client.get(ROLES).json()["items"] == []
    assert other_client.get(url).json() == profile


def test_the_profiles_of_a_conversation_are_found(client: TestClient) -> None:
    make_profile(client)
    profile = make_profile(client)
    found = client.get(ROLES, params={"conversation_id": profile["conversation_id"]}).json()["items"]
    assert found == [profile]
    check_problem(client.get(ROLES, params={"conversation_id": "any"}), 422, "bad-input")
