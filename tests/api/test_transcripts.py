"""What a screen shows of a conversation, and what can be done with it as a whole."""

from __future__ import annotations

from starlette.testclient import TestClient

from storage.api_keys import ApiScope
from storage.conversations import ConversationRepository
from storage.database import Database
from tests.api.calls import begin, begin_with_proposal, check_problem, command, make_profile, say


def test_a_transcript_is_what_was_said_in_order(client: TestClient) -> None:
    conversation_id = begin(client)
    say(client, conversation_id, "m1", "Keep customers, 90 % of them – “all”.")
    second = say(client, conversation_id, "m2", "And again.").json()
    command(client, conversation_id, "m3", "skip")
    page = client.get(f"/v1/conversations/{conversation_id}/turns").json()
    assert page["next_after"] is None
    assert [turn["turn"] for turn in page["items"]] == [0, 1, 2, 3]
    opening, first, again, skipped = page["items"]
    assert (opening["message_id"], opening["text"], opening["command"]) == (None, None, None)
    assert opening["blocks"][0] == {"type": "say", "text": "Good morning."}
    assert first["text"] == "Keep customers, 90 % of them – “all”."
    assert first["message_id"] == "m1"
    assert (again["blocks"], again["at"]) == (second["blocks"], second["at"])
    assert (skipped["text"], skipped["command"]) == (None, {"type": "skip"})
    assert first["command"] is None


def test_a_transcript_has_pages(client: TestClient) -> None:
    conversation_id = begin(client)
    for number in range(1, 6):
        say(client, conversation_id, f"m{number}", f"Message {number}")
    seen: list[tuple[int, str | None]] = []
    query = "limit=2"
    for _ in range(4):
        page = client.get(f"/v1/conversations/{conversation_id}/turns?{query}").json()
        seen += [(turn["turn"], turn["message_id"]) for turn in page["items"]]
        if page["next_after"] is None:
            break
        query = f"limit=2&after={page['next_after']}"
    assert seen == [(0, None), *((number, f"m{number}") for number in range(1, 6))]
    assert client.get(f"/v1/conversations/{conversation_id}/turns?after=5").json()["items"] == []
    assert client.get(f"/v1/conversations/{conversation_id}/turns?after=99").json()["items"] == []


def test_hearing_is_withheld_and_then_given(client: TestClient) -> None:
    conversation_id = begin(client)
    early = client.get(f"/v1/conversations/{conversation_id}/hearing").json()
    assert early == {
        "conversation_id": conversation_id,
        "withheld": True,
        "missing": ["kpi"],
        "capabilities": [],
    }
    later = client.get(f"/v1/conversations/{begin_with_proposal(client)}/hearing").json()
    assert later["withheld"] is False
    assert [one["name"] for one in later["capabilities"]] == ["Renewal management"]


def test_progress_is_counted_in_lists_and_in_the_brief(client: TestClient, database: Database) -> None:
    conversation_id = begin(client)
    assert client.get(f"/v1/conversations/{conversation_id}").json()["progress"] == {
        "settled": 0,
        "required": 8,
    }
    say(client, conversation_id, "m1", "Keep customers.")
    brief = client.get(f"/v1/conversations/{conversation_id}/brief").json()
    assert brief["progress"] == {"settled": 8 - len(brief["missing"]), "required": 8}
    listed = client.get("/v1/conversations").json()["items"][0]
    assert listed["progress"] == brief["progress"] == {"settled": 1, "required": 8}


def test_progress_of_before_it_was_kept_is_counted_from_the_events(
    client: TestClient, database: Database, organisation_id: str
) -> None:
    conversation_id = begin(client)
    say(client, conversation_id, "m1", "Keep customers.")
    with database.write(organisation_id) as connection:
        connection.exec_driver_sql("UPDATE conversations SET settled = NULL")
    assert client.get("/v1/conversations").json()["items"][0]["progress"]["settled"] == 1


def test_a_conversation_is_renamed_and_keeps_the_name(client: TestClient) -> None:
    conversation_id = begin(client)
    renamed = client.patch(f"/v1/conversations/{conversation_id}", json={"title": "Renewals, north"})
    assert renamed.status_code == 200, renamed.text
    assert renamed.json()["title"] == "Renewals, north"
    say(client, conversation_id, "m1", "Keep customers.")
    assert client.get(f"/v1/conversations/{conversation_id}").json()["title"] == "Renewals, north"
    check_problem(client.patch(f"/v1/conversations/{conversation_id}", json={"title": ""}), 422)
    check_problem(client.patch(f"/v1/conversations/{conversation_id}", json={}), 422)


def test_a_name_given_during_a_turn_is_not_overwritten(
    client: TestClient, database: Database, organisation_id: str
) -> None:
    """What a turn calls the conversation counts only where nobody has named it."""
    conversation_id = begin(client)
    with database.write(organisation_id) as connection:
        repository = ConversationRepository(connection, organisation_id)
        read = repository.get(conversation_id)
        repository.rename(conversation_id, "Mine")
        assert read.title is None
        assert repository.get(conversation_id).title == "Mine"
    say(client, conversation_id, "m1", "Keep customers.")
    assert client.get(f"/v1/conversations/{conversation_id}").json()["title"] == "Mine"


def test_a_deleted_conversation_is_gone_and_its_role_profile_stays(
    client: TestClient, database: Database, organisation_id: str
) -> None:
    profile = make_profile(client)
    conversation_id = profile["conversation_id"]
    kept = begin(client)
    assert client.delete(f"/v1/conversations/{conversation_id}").status_code == 204
    for path in ("", "/turns", "/hearing", "/brief", "/events", "/proposal"):
        check_problem(client.get(f"/v1/conversations/{conversation_id}{path}"), 404)
    check_problem(say(client, conversation_id, "m9", "Still there?"), 404)
    check_problem(client.delete(f"/v1/conversations/{conversation_id}"), 404)
    after = client.get(f"/v1/role-profiles/{profile['id']}").json()
    assert after["conversation_id"] is None
    assert after["capabilities"] == profile["capabilities"]
    assert [one["id"] for one in client.get("/v1/conversations").json()["items"]] == [kept]
    with database.read(organisation_id) as connection:
        left = connection.exec_driver_sql(
            "SELECT DISTINCT conversation_id FROM conversation_events"
        ).scalars()
        assert list(left) == [kept]


def test_others_conversations_are_out_of_reach(client: TestClient, other_client: TestClient) -> None:
    conversation_id = begin(client)
    check_problem(other_client.get(f"/v1/conversations/{conversation_id}/turns"), 404)
    check_problem(other_client.get(f"/v1/conversations/{conversation_id}/hearing"), 404)
    check_problem(other_client.patch(f"/v1/conversations/{conversation_id}", json={"title": "x"}), 404)
    check_problem(other_client.delete(f"/v1/conversations/{conversation_id}"), 404)
    assert client.get(f"/v1/conversations/{conversation_id}").status_code == 200


def test_who_may_only_talk_may_not_delete(client: TestClient, organisation_id: str, make_key: object) -> None:
    assert callable(make_key)
    key = {"Authorization": f"Bearer {make_key(organisation_id, ApiScope.CONVERSE, ApiScope.READ)}"}
    conversation_id = begin(client)
    check_problem(client.delete(f"/v1/conversations/{conversation_id}", headers=key), 403)
    check_problem(client.patch(f"/v1/conversations/{conversation_id}", json={"title": "x"}, headers=key), 403)
    assert client.get(f"/v1/conversations/{conversation_id}/turns", headers=key).status_code == 200
