"""Plans that are changed by hand, over the API."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.api.calls import check_problem, make_profile

PLANS = "/v1/learning-plans"


def make_plan(client: TestClient, **limits: Any) -> dict[str, Any]:
    profile = make_profile(client)
    answer = client.post(
        f"/v1/role-profiles/{profile['id']}/learning-plans",
        json={"start": "2026-01-12", "weeks": 12, "hours_per_week": 3, **limits},
    )
    assert answer.status_code == 201, answer.text
    assert answer.headers["etag"] == '"1"'
    return answer.json()


def patch(client: TestClient, plan: dict[str, Any], version: str | None = "*", **body: Any) -> Any:
    headers = {} if version is None else {"If-Match": version}
    return client.patch(f"{PLANS}/{plan['id']}", json=body, headers=headers)


def first_activity(plan: dict[str, Any]) -> dict[str, Any]:
    return plan["plan"]["campaigns"][0]["activities"][0]


def test_a_moved_activity_is_where_it_was_put(client: TestClient) -> None:
    plan = make_plan(client)
    moved = first_activity(plan)["activity_id"]
    answer = patch(client, plan, '"1"', move=[{"activity_id": moved, "start": "2026-02-04"}])
    assert answer.status_code == 200, answer.text
    assert answer.headers["etag"] == '"2"'
    body = answer.json()
    assert first_activity(body)["start"] == "2026-02-02"
    assert body["plan"]["moved"][0]["reason"] is None
    assert all(week["hours"] <= 3 for week in body["plan"]["weeks"])
    assert client.get(f"{PLANS}/{plan['id']}").json() == body
    back = patch(client, plan, '"2"', move=[{"activity_id": moved, "start": None}]).json()
    assert back["plan"] == plan["plan"]


def test_limits_drops_and_restores_are_kept(client: TestClient) -> None:
    plan = make_plan(client)
    gone = first_activity(plan)["activity_id"]
    body = patch(client, plan, drop=[gone], hours_per_week=2.5, without=["workshop"]).json()
    assert body["plan"]["limits"] == {
        **plan["plan"]["limits"],
        "hours_per_week": 2.5,
        "without": ["workshop"],
    }
    assert gone in {one["activity_id"] for one in body["plan"]["not_scheduled"]}
    again = patch(client, plan, restore=[gone], hours_per_week=3, without=[]).json()
    assert again["plan"] == plan["plan"]
    assert again["version"] == 3


def test_a_change_names_the_version_it_is_made_to(client: TestClient) -> None:
    plan = make_plan(client)
    check_problem(patch(client, plan, None, hours_per_week=2), 428, "precondition-required")
    check_problem(patch(client, plan, '"7"', hours_per_week=2), 412, "precondition-failed")
    for wrong in (
        {"move": [{"activity_id": "nothing/0", "start": "2026-01-12"}]},
        {"move": [{"activity_id": first_activity(plan)["activity_id"], "start": "2027-01-12"}]},
        {"hours_per_week": 0},
        {"unknown": 1},
    ):
        check_problem(patch(client, plan, '"1"', **wrong), 422, "bad-input")
    assert client.get(f"{PLANS}/{plan['id']}").json() == plan


def test_a_plan_stays_one_of_the_version_it_was_made_for(client: TestClient) -> None:
    plan = make_plan(client)
    url = f"/v1/role-profiles/{plan['role_profile_id']}"
    dropped = client.patch(url, json={"drop": ["coaching"]}, headers={"If-Match": "*"})
    assert dropped.json()["version"] == 2
    body = patch(client, plan, hours_per_week=3).json()
    assert body["plan"] == plan["plan"]
    assert body["role_profile_version"] == 1


def test_plans_are_listed_in_brief(client: TestClient, other_client: TestClient) -> None:
    plans = [make_plan(client) for _ in range(3)]
    first = client.get(PLANS, params={"limit": 2}).json()
    rest = client.get(PLANS, params={"cursor": first["next_cursor"]}).json()
    listed = [*first["items"], *rest["items"]]
    assert [one["id"] for one in listed] == [one["id"] for one in reversed(plans)]
    assert listed[0]["total_hours"] == plans[2]["plan"]["total_hours"]
    assert rest["next_cursor"] is None
    role = plans[1]["role_profile_id"]
    assert [one["id"] for one in client.get(PLANS, params={"role_profile_id": role}).json()["items"]] == [
        plans[1]["id"]
    ]
    assert other_client.get(PLANS).json()["items"] == []
    check_problem(patch(other_client, plans[0], hours_per_week=2), 404)
