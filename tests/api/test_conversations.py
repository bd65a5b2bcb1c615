from __future__ import annotations

from starlette.testclient import TestClient

from tests.api.calls import begin, begin_with_proposal, check_problem, command, say

MISSING = "conv_" + "0" * 26


def test_a_conversation_begins_with_a_question(client: TestClient) -> None:
    answer = client.post("/v1/conversations", json={"title": "Renewals", "seed": 3})
    assert answer.status_code == 201
    body = answer.json()
    assert answer.headers["location"] == f"/v1/conversations/{body['id']}"
    assert (body["title"], body["status"], body["turn"]) == ("Renewals", "interview", 0)
    ask = body["blocks"][-1]
    assert ask["type"] == "ask"
    assert ask["slot"] == "goal"
    assert ask["why"]
    assert ask["choices"] == ["Skip"]


def test_a_conversation_can_be_taken_up_again(client: TestClient) -> None:
    conversation_id = begin(client)
    reply = say(client, conversation_id, "m1", "Keep customers.").json()
    body = client.get(f"/v1/conversations/{conversation_id}").json()
    assert body["blocks"] == reply["blocks"]
    assert body["turn"] == 1
    assert body["title"] == "Keep customers."
    assert body["updated_at"] >= body["created_at"]


def test_conversations_are_listed_newest_first_in_pages(client: TestClient) -> None:
    ids = [begin(client) for _ in range(3)]
    first = client.get("/v1/conversations?limit=2").json()
    second = client.get("/v1/conversations", params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert second["next_cursor"] is None
    seen = [one["id"] for one in first["items"] + second["items"]]
    assert seen == sorted(ids, reverse=True)


def test_the_brief_shows_findings_by_slot(client: TestClient) -> None:
    conversation_id = begin(client)
    say(client, conversation_id, "m1", "Keep customers.")
    body = client.get(f"/v1/conversations/{conversation_id}/brief").json()
    assert [finding["quote"] for finding in body["slots"]["goal"]] == ["Keep customers."]
    assert "kpi" in body["missing"]
    assert "goal" not in body["missing"]


def test_events_are_paged_in_order(client: TestClient) -> None:
    conversation_id = begin(client)
    say(client, conversation_id, "m1", "Keep customers.")
    events: list[str] = []
    after: int | None = 0
    while after is not None:
        url = f"/v1/conversations/{conversation_id}/events"
        page = client.get(url, params={"after": after, "limit": 2}).json()
        assert [item["seq"] for item in page["items"]] == [after + 1, after + 2]
        events += [item["event"]["type"] for item in page["items"]]
        after = page["next_after"]
    assert events == ["started", "moved", "replied", "received", "found", "replied"]


def test_a_proposal_is_there_once_it_was_made(client: TestClient) -> None:
    conversation_id = begin(client)
    check_problem(client.get(f"/v1/conversations/{conversation_id}/proposal"), 404, "not-found")
    conversation_id = begin_with_proposal(client)
    body = client.get(f"/v1/conversations/{conversation_id}/proposal").json()
    assert body["phase"] == "proposal"
    assert body["proposal"]["role"] == "Account manager"


def test_an_unknown_framework_is_refused(client: TestClient) -> None:
    check_problem(client.post("/v1/conversations", json={"framework": "nothing"}), 404, "not-found")


def test_what_is_not_there_or_not_ours_is_not_found(client: TestClient, other_client: TestClient) -> None:
    theirs = begin_with_proposal(other_client)
    for conversation_id in (theirs, MISSING):
        for path in ("", "/brief", "/events", "/proposal"):
            check_problem(client.get(f"/v1/conversations/{conversation_id}{path}"), 404, "not-found")
        check_problem(say(client, conversation_id, "x", "hello"), 404, "not-found")
        body = {"conversation_id": conversation_id}
        check_problem(client.post("/v1/role-profiles", json=body), 404, "not-found")
    assert other_client.get(f"/v1/conversations/{theirs}").json()["turn"] == 2
    assert client.get("/v1/conversations").json()["items"] == []


def test_an_id_that_cannot_be_one_is_refused(client: TestClient) -> None:
    for wrong in ("x", "conv_1", MISSING.upper(), "role_" + "0" * 26, "conv_" + "u" * 26, "%00", "%ff"):
        check_problem(client.get(f"/v1/conversations/{wrong}"), 422, "bad-input")


def test_a_cursor_that_is_not_ours_is_refused(client: TestClient) -> None:
    for cursor in ("x", "AAAA", "!", "\x00"):
        check_problem(client.get("/v1/conversations", params={"cursor": cursor}), 422, "bad-input")


def test_a_turn_on_a_closed_conversation_is_refused(client: TestClient) -> None:
    conversation_id = begin_with_proposal(client)
    accepted = command(client, conversation_id, "m3", "accept")
    assert accepted.json()["phase"] == "accepted"
    check_problem(say(client, conversation_id, "m4", "one more thing"), 409, "conflict")
    assert command(client, conversation_id, "m3", "accept").json() == accepted.json()
    assert client.get(f"/v1/conversations/{conversation_id}").json()["status"] == "accepted"
