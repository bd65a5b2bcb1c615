from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.api.calls import begin, check_problem, command, say

STREAM = {"Accept": "text/event-stream"}


def events_of(client: TestClient, conversation_id: str) -> list[dict[str, Any]]:
    items = client.get(f"/v1/conversations/{conversation_id}/events?limit=500").json()["items"]
    return [item["event"] for item in items]


def received(client: TestClient, conversation_id: str) -> list[str]:
    return [
        event["message_id"] for event in events_of(client, conversation_id) if event["type"] == "received"
    ]


def test_a_message_is_answered_and_stored_as_it_came(client: TestClient) -> None:
    conversation_id = begin(client)
    text = "  Chürn: 18 → 12 \U0001f600\n\tby Q3  "
    answer = say(client, conversation_id, "m1", text)
    assert answer.status_code == 200
    body = answer.json()
    assert (body["conversation_id"], body["message_id"], body["turn"]) == (conversation_id, "m1", 1)
    assert body["phase"] == "interview"
    assert [event["text"] for event in events_of(client, conversation_id) if event["type"] == "received"] == [
        text
    ]


def test_the_same_message_twice_gets_the_same_answer_and_is_stored_once(client: TestClient) -> None:
    conversation_id = begin(client)
    first = say(client, conversation_id, "m1", "Keep customers.")
    say(client, conversation_id, "m2", "Really.")
    again = say(client, conversation_id, "m1", "Keep customers.")
    assert again.content == first.content
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    assert received(client, conversation_id) == ["m1", "m2"]


def test_a_message_id_used_for_another_message_is_refused(client: TestClient) -> None:
    conversation_id = begin(client)
    say(client, conversation_id, "m1", "Keep customers.")
    check_problem(say(client, conversation_id, "m1", "Win customers."), 409, "conflict")
    check_problem(command(client, conversation_id, "m1", "skip"), 409, "conflict")
    assert received(client, conversation_id) == ["m1"]


def test_message_ids_are_a_conversation_s_own(client: TestClient) -> None:
    first, second = begin(client), begin(client)
    assert say(client, first, "m1", "One.").json()["turn"] == 1
    assert say(client, second, "m1", "Two.").json()["turn"] == 1


def at_once(calls: int, call: Any) -> list[Any]:
    together = threading.Barrier(calls)
    answers: list[Any] = [None] * calls

    def run(number: int) -> None:
        together.wait()
        answers[number] = call(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_the_same_message_at_the_same_moment_is_stored_once(client: TestClient) -> None:
    conversation_id = begin(client)
    for round_number in range(5):
        message_id = f"m{round_number}"
        answers = at_once(6, lambda _, sent=message_id: say(client, conversation_id, sent, "Same."))
        assert [answer.status_code for answer in answers] == [200] * 6
        assert len({answer.content for answer in answers}) == 1
    assert received(client, conversation_id) == [f"m{number}" for number in range(5)]


def test_of_different_messages_at_once_none_is_lost(client: TestClient) -> None:
    conversation_id = begin(client)
    waiting = {f"m{number}" for number in range(6)}
    while waiting:
        sent = sorted(waiting)
        answers = at_once(len(sent), lambda number: say(client, conversation_id, sent[number], "Different."))  # noqa: B023
        for message_id, answer in zip(sent, answers, strict=True):
            if answer.status_code == 200:
                waiting.remove(message_id)
            else:
                assert "same message_id" in check_problem(answer, 409, "conflict")["do"]
    assert sorted(received(client, conversation_id)) == [f"m{number}" for number in range(6)]
    replies = [event["turn"] for event in events_of(client, conversation_id) if event["type"] == "replied"]
    assert replies == list(range(7))


def read_stream(text: str) -> list[tuple[str, Any]]:
    events: list[tuple[str, Any]] = []
    for chunk in text.split("\n\n"):
        if chunk:
            name, data = chunk.split("\n")
            events.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return events


def test_a_reply_can_be_streamed(client: TestClient) -> None:
    conversation_id = begin(client)
    answer = say(client, conversation_id, "m1", "Line one.\n\nevent: forged", **STREAM)
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = read_stream(answer.text)
    assert [name for name, _ in events] == ["state", "block", "block", "done"]
    plain = say(client, conversation_id, "m1", "Line one.\n\nevent: forged").json()
    assert [data for name, data in events if name == "block"] == plain["blocks"]
    assert events[0][1] == {key: plain[key] for key in plain if key != "blocks"}
    assert events[-1][1]["blocks"] == 2


def test_errors_of_a_stream_come_as_problems(client: TestClient) -> None:
    check_problem(say(client, "conv_" + "0" * 26, "m1", "Hello.", **STREAM), 404)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"message_id": "m", "text": "x" * 8001}, "body"),
        ({"message_id": "m", "text": "a\x00b"}, "body"),
        ({"message_id": "m", "text": ""}, "body.text"),
        ({"message_id": "", "text": "x"}, "body.message_id"),
        ({"message_id": "m" * 201, "text": "x"}, "body.message_id"),
        ({"message_id": "a\nb", "text": "x"}, "body.message_id"),
        ({"message_id": 3, "text": "x"}, "body.message_id"),
        ({"text": "x"}, "body.message_id"),
        ({"message_id": "m"}, "body"),
        ({"message_id": "m", "text": None}, "body"),
        ({"message_id": "m", "text": "x", "command": {"type": "skip"}}, "body"),
        ({"message_id": "m", "text": "x", "more": 1}, "body.more"),
        ({"message_id": "m", "command": {"type": "fly"}}, "body.command"),
        ({"message_id": "m", "command": {"type": "skip", "x": 1}}, "body.command.skip.x"),
        ({"message_id": "m", "command": {"type": "add", "capability": "a\x00"}}, "body"),
        ({"message_id": "m", "command": {"type": "add", "capability": "a" * 8001}}, "body"),
        ({"message_id": "m", "command": {"type": "add", "capability": "a", "level": 6}}, "body.command"),
        ([], "body"),
        ("text", "body"),
        (None, "body"),
        (10**400, "body"),
    ],
)
def test_what_cannot_be_a_message_is_refused_and_nothing_is_stored(
    client: TestClient, body: Any, field: str
) -> None:
    conversation_id = begin(client)
    answer = client.post(f"/v1/conversations/{conversation_id}/turns", json=body)
    problem = check_problem(answer, 422, "bad-input")
    assert any(one["field"].startswith(field) for one in problem["errors"]), problem
    assert received(client, conversation_id) == []


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b'{"message_id": "m", "text": "\xff\xfe"}', 400),
        (b'{"message_id": "m", "text": "\xed\xa0\x80"}', 422),
        (b'{"message_id": "m", "text": "\\ud800"}', 422),
        (b'{"message_id": "m", "text": "x", "\\ud800": 1}', 422),
        (b'{"message_id": "m", "text": "x", "\\u0000": 1}', 422),
        (b'{"message_id": "m", "command": {"type": "answer", "drafts": [{"slot": "kpi", "value": "v",'
         b' "quote": "q", "kpi": {"name": "n", "baseline": NaN}}]}}', 422),
        (b'{"message_id": "m", "command": {"type": "answer", "drafts": [{"slot": "kpi", "value": "v",'
         b' "quote": "q", "kpi": {"name": "n", "baseline": 1e999}}]}}', 422),
        (b'{"message_id": "m", "text": ' + b"9" * 5000 + b"}", 400),
        (b"[" * 100_000, 400),
        (b"[" * 400 + b"]" * 400, 422),
        (b"{", 400),
        (b"\x00", 400),
    ],
)  # fmt: skip
def test_bytes_that_cannot_be_a_message_are_refused(client: TestClient, raw: bytes, status: int) -> None:
    conversation_id = begin(client)
    answer = client.post(
        f"/v1/conversations/{conversation_id}/turns",
        content=raw,
        headers={"Content-Type": "application/json"},
    )
    check_problem(answer, status)
    assert received(client, conversation_id) == []


def test_an_empty_body_is_refused(client: TestClient) -> None:
    check_problem(client.post(f"/v1/conversations/{begin(client)}/turns"), 422, "bad-input")


def test_texts_of_eight_thousand_characters_are_welcome(client: TestClient) -> None:
    assert say(client, begin(client), "m1", "\U0001f600" * 8000).status_code == 200
