"""What was changed in a role profile and by whom, filters, drafts by hand, and roles side by side."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.api.calls import check_problem, make_profile

ROLES = "/v1/role-profiles"


def patch(client: TestClient, profile_id: str, **body: Any) -> Any:
    answer = client.patch(f"{ROLES}/{profile_id}", json=body, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    return answer.json()


def by_hand(client: TestClient, title: str, *capabilities: str) -> dict[str, Any]:
    answer = client.post(ROLES, json={"title": title})
    assert answer.status_code == 201, answer.text
    add = [{"capability_id": one, "level": 2} for one in capabilities]
    return patch(client, answer.json()["id"], add=add) if add else answer.json()


def test_every_version_is_kept_with_what_changed_and_who_did_it(client: TestClient) -> None:
    profile = make_profile(client)
    patch(client, profile["id"], title="Lead", change=[{"capability_id": "coaching", "level": 5}])
    patch(client, profile["id"], drop=["coaching"], status="validated")
    history = client.get(f"{ROLES}/{profile['id']}/history").json()["items"]
    assert [one["version"] for one in history] == [3, 2, 1]
    whats = [
        [(change["what"], change["before"], change["after"]) for change in one["changes"]] for one in history
    ]
    assert whats[2] == [("made", None, "Account manager")]
    assert whats[1] == [("title", "Account manager", "Lead"), ("level", 3, 5)]
    assert whats[0][:2] == [("status", "draft", "validated"), ("dropped", 5, None)]
    assert {change[0] for change in whats[0][2:]} == {"weight"}
    (key,) = client.get("/v1/api-keys").json()["items"]
    assert all(one["by"] == {"kind": "api_key", "id": key["id"], "name": "test"} for one in history)
    first = client.get(f"{ROLES}/{profile['id']}/history/1").json()
    assert first["profile"]["capabilities"] == profile["capabilities"]
    assert first["profile"]["title"] == "Account manager"


def test_history_comes_in_pages_and_belongs_to_its_organisation(
    client: TestClient, other_client: TestClient
) -> None:
    profile = make_profile(client)
    for number in range(4):
        patch(client, profile["id"], title=f"Title {number}")
    url = f"{ROLES}/{profile['id']}/history"
    first = client.get(url, params={"limit": 3}).json()
    rest = client.get(url, params={"cursor": first["next_cursor"]}).json()
    assert [one["version"] for one in (*first["items"], *rest["items"])] == [5, 4, 3, 2, 1]
    assert rest["next_cursor"] is None
    check_problem(other_client.get(url), 404)
    check_problem(other_client.get(f"{url}/1"), 404)
    check_problem(client.get(f"{url}/9"), 404)


def test_a_refused_change_leaves_no_trace(client: TestClient) -> None:
    profile = make_profile(client)
    answer = client.patch(
        f"{ROLES}/{profile['id']}", json={"title": "X", "status": "published"}, headers={"If-Match": "*"}
    )
    check_problem(answer, 409, "conflict")
    assert len(client.get(f"{ROLES}/{profile['id']}/history").json()["items"]) == 1


def test_a_draft_is_made_by_hand_and_filled_from_the_library(client: TestClient) -> None:
    empty = by_hand(client, "Field coach")
    assert (empty["conversation_id"], empty["capabilities"], empty["framework"]) == (None, [], "capwright")
    filled = patch(
        client,
        empty["id"],
        add=[{"capability_id": "coaching", "level": 4}, {"capability_id": "forecasting", "level": 1}],
    )
    assert [(one["level"], one["weight"]) for one in filled["capabilities"]] == [(4, 50), (1, 50)]
    for wrong in (
        {},
        {"title": ""},
        {"title": "A", "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd"},
        {"conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd", "goal": "More"},
    ):
        check_problem(client.post(ROLES, json=wrong), 422, "bad-input")
    check_problem(client.post(ROLES, json={"title": "A", "framework": "not imported"}), 404)


def test_a_capability_that_was_dropped_comes_back_with_the_words_behind_it(client: TestClient) -> None:
    profile = make_profile(client)
    dropped = patch(client, profile["id"], drop=["renewal-management"])
    was = next(one for one in profile["capabilities"] if one["capability_id"] == "renewal-management")
    assert was["reason"] != "Added by hand."
    others = [
        {"capability_id": one["capability_id"], "weight": one["weight"]}
        for one in profile["capabilities"]
        if one is not was
    ]
    addition = {name: was[name] for name in ("capability_id", "level", "weight", "focus")}
    back = patch(
        client,
        profile["id"],
        add=[{**addition, "as_in_version": dropped["version"] - 1}],
        change=others,
    )
    assert back["capabilities"] == [one for one in profile["capabilities"] if one is not was] + [was]

    tag = {"If-Match": f'"{back["version"]}"'}
    url = f"{ROLES}/{profile['id']}"
    patch(client, profile["id"], drop=["renewal-management"])
    absent = {"add": [{**addition, "as_in_version": dropped["version"]}]}
    check_problem(client.patch(url, json=absent, headers={"If-Match": "*"}), 422)
    unknown = {"add": [{**addition, "as_in_version": 99}]}
    check_problem(client.patch(url, json=unknown, headers={"If-Match": "*"}), 404)
    check_problem(client.patch(url, json=absent, headers=tag), 412)


def test_profiles_are_found_by_status_and_words(client: TestClient) -> None:
    one = by_hand(client, "Field COACH", "coaching")
    two = by_hand(client, "Planner 100%", "forecasting")
    patch(client, two["id"], status="retired")

    def found(**query: Any) -> list[str]:
        return [role["id"] for role in client.get(ROLES, params=query).json()["items"]]

    assert found() == [two["id"], one["id"]]
    assert found(q="coach field") == [one["id"]]
    assert found(q="Forecast") == [two["id"]]
    assert found(q="100%") == [two["id"]]
    assert found(q="%") == [two["id"]]
    assert found(q="field forecast") == []
    assert found(status="draft") == [one["id"]]
    assert found(status=["draft", "retired"]) == [two["id"], one["id"]]
    assert found(status="retired", q="coach") == []
    check_problem(client.get(ROLES, params={"status": "gone"}), 422)


def test_roles_stand_side_by_side(client: TestClient, other_client: TestClient) -> None:
    one = by_hand(client, "Coach", "coaching", "negotiation")
    two = by_hand(client, "Planner", "forecasting", "coaching")
    gone = by_hand(client, "Gone", "coaching")
    patch(client, gone["id"], status="retired")
    body = client.get(f"{ROLES}/matrix").json()
    assert [role["id"] for role in body["roles"]] == [two["id"], one["id"]]
    assert [row["name"] for row in body["rows"]] == ["Coaching", "Forecasting", "Negotiation"]
    cell = {"level": 2, "weight": 50, "focus": False}
    assert body["rows"][0]["cells"] == {one["id"]: cell, two["id"]: cell}
    assert body["rows"][1]["cells"] == {two["id"]: cell}
    assert body["more"] is False
    some = client.get(f"{ROLES}/matrix", params={"ids": [gone["id"], one["id"]]}).json()
    assert [role["id"] for role in some["roles"]] == [gone["id"], one["id"]]
    check_problem(other_client.get(f"{ROLES}/matrix", params={"ids": [one["id"]]}), 404)
    check_problem(client.get(f"{ROLES}/matrix", params={"ids": ["x"]}), 422)
    assert other_client.get(f"{ROLES}/matrix").json() == {"roles": [], "rows": [], "more": False}


def test_the_matrix_says_when_there_are_more_roles(client: TestClient) -> None:
    for number in range(51):
        by_hand(client, f"Role {number}")
    body = client.get(f"{ROLES}/matrix").json()
    assert (len(body["roles"]), body["more"]) == (50, True)
