"""A turn streamed over HTTP while the model still speaks: what was shown is what is stored, whatever happens."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from cli.local import local_server
from evals.scripted_model import ScriptedServer
from kit.settings import Settings
from tests.llm.test_rephrasing import SAID, Model

STREAM = {"Accept": "text/event-stream"}


@dataclass
class Service:
    """A real server with a scripted model behind it."""

    client: httpx.Client
    model: ScriptedServer
    words: Model
    conversations: list[str] = field(default_factory=list[str])

    def begin(self) -> str:
        return self.client.post("/v1/conversations", json={"seed": 1}).raise_for_status().json()["id"]

    def stream(self, conversation: str, message_id: str, text: str) -> list[tuple[float, str, Any]]:
        """Send a message; return its events with the seconds after which each came."""
        began, name, events = time.monotonic(), "", list[tuple[float, str, Any]]()
        body = {"message_id": message_id, "text": text}
        path = f"/v1/conversations/{conversation}/turns"
        with self.client.stream("POST", path, json=body, headers=STREAM) as answer:
            answer.raise_for_status()
            assert answer.headers["content-type"].startswith("text/event-stream")
            for line in answer.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line:
                    data = json.loads(line.removeprefix("data: "))
                    events.append((time.monotonic() - began, name, data))
        return events

    def say(self, conversation: str, message_id: str, text: str) -> httpx.Response:
        body = {"message_id": message_id, "text": text}
        return self.client.post(f"/v1/conversations/{conversation}/turns", json=body)

    def stored(self, conversation: str) -> dict[str, Any]:
        return (
            self.client.get(f"/v1/conversations/{conversation}/turns").raise_for_status().json()["items"][-1]
        )


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    words = Model()
    folder: Path = tmp_path_factory.mktemp("streaming")
    with ScriptedServer(words) as model:
        settings = Settings(
            data_dir=folder,
            embeddings="off",
            model="openai:scripted",
            model_base_url=model.base_url,
            model_structured="json_schema",
            model_retries=0,
            model_question_s=3,
        )
        with local_server(settings) as server:
            headers = {"Authorization": f"Bearer {server.key}"}
            with httpx.Client(base_url=server.url, headers=headers, timeout=60, trust_env=False) as client:
                yield Service(client, model, words)


@pytest.fixture
def service(running: Service) -> Service:
    running.words.words = "You said renewals come to you two weeks before the date. {question}"
    running.model.follow([])
    running.model.first_token_s = 0.0
    return running


def question(events: list[tuple[float, str, Any]]) -> str:
    """The question as a client shows it in the end, from `token` and `replace` alone."""
    shown = ""
    for _, name, data in events:
        shown = shown + data["text"] if name == "token" else data["text"] if name == "replace" else shown
    return shown


def names(events: list[tuple[float, str, Any]]) -> list[str]:
    """The names of events in order, repeated ones once."""
    plain = [name for _, name, _ in events]
    return [name for at, name in enumerate(plain) if at == 0 or plain[at - 1] != name]


def test_what_streamed_is_what_is_stored_and_what_is_read_again(service: Service) -> None:
    conversation = service.begin()
    events = service.stream(conversation, "m1", SAID)
    assert names(events) == ["state", "block", "token", "block", "done"]
    tokens = [data for _, name, data in events if name == "token"]
    assert len(tokens) > 10
    assert question(events).startswith("You said renewals come to you two weeks before the date. ")
    blocks = [data for _, name, data in events if name == "block"]
    assert {data["block"] for data in tokens} == {len(blocks) - 1}
    assert blocks[-1]["text"] == question(events)
    assert service.stored(conversation)["blocks"] == blocks
    assert service.client.get(f"/v1/conversations/{conversation}").json()["blocks"] == blocks
    again = service.say(conversation, "m1", SAID)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.json()["blocks"] == blocks
    repeated = service.stream(conversation, "m1", SAID)
    assert names(repeated) == ["state", "block", "done"]
    assert [data for _, name, data in repeated if name != "done"] == [
        data for _, name, data in events if name in ("state", "block")
    ]
    kept = service.client.get(f"/v1/conversations/{conversation}/events?limit=100").json()["items"]
    (put,) = [one["event"] for one in kept if one["event"]["type"] == "rephrased"]
    assert put["text"] == put["calls"][0]["raw"] == question(events)
    used = service.client.get("/v1/usage?days=1").json()
    assert "rephrase" in json.dumps(used)


def test_words_come_while_the_model_still_speaks(service: Service) -> None:
    service.model.follow(repeat("pieces", 4))  # ten milliseconds apart
    events = service.stream(service.begin(), "m1", SAID)
    times = [at for at, name, _ in events if name == "token"]
    done = events[-1][0]
    assert done - times[0] > 0.1
    assert len({round(at, 2) for at in times}) > 5


def test_json_gets_the_words_that_a_stream_ends_with(service: Service) -> None:
    streamed, whole = service.begin(), service.begin()
    events = service.stream(streamed, "m1", SAID)
    body = service.say(whole, "m1", SAID).json()
    assert body["blocks"][-1]["text"] == question(events)
    assert body["blocks"][:-1] == [data for _, name, data in events if name == "block"][:-1]


@pytest.mark.parametrize(
    "words",
    [
        "You said renewals come to you two weeks before the date. Great! {question}",
        "You said renewals come to you 47 weeks before the date. {question}",
        "You said nobody calls. {question} And what does it cost?",
    ],
)
def test_refused_words_are_taken_back_on_the_screen_and_never_stored(service: Service, words: str) -> None:
    service.words.words = words
    conversation = service.begin()
    events = service.stream(conversation, "m1", SAID)
    assert names(events) == ["state", "block", "token", "replace", "block", "done"]
    last = [data for _, name, data in events if name == "block"][-1]
    assert last["text"] == question(events)
    assert "You said" not in last["text"]
    assert service.stored(conversation)["blocks"][-1] == last


def test_a_dead_model_costs_a_turn_its_time_and_nothing_else(service: Service) -> None:
    service.model.first_token_s = 30.0
    conversation = service.begin()
    events = service.stream(conversation, "m1", SAID)
    assert names(events) == ["state", "block", "done"]
    begun = next(at for at, name, _ in events if name == "block")
    done = events[-1][0]
    assert (
        begun < 2.9 <= done < 10
    )  # what was understood is there at once, the bank's question after its time
    assert service.stored(conversation)["blocks"][-1]["type"] == "ask"


def test_who_leaves_in_the_middle_loses_nothing(service: Service) -> None:
    service.model.follow(repeat("pieces", 4))
    conversation = service.begin()
    at = urlsplit(str(service.client.base_url))
    path = f"/v1/conversations/{conversation}/turns"
    assert at.hostname
    with closing(http.client.HTTPConnection(at.hostname, at.port, timeout=20)) as leaving:
        headers = {**STREAM, "Content-Type": "application/json"}
        headers["Authorization"] = service.client.headers["Authorization"]
        leaving.request("POST", path, json.dumps({"message_id": "m1", "text": SAID}), headers)
        said = b""
        while b"event: token" not in said:
            more = leaving.sock.recv(200)
            assert more, "the stream ended before a token"
            said += more
    until(lambda: service.stored(conversation)["message_id"] == "m1")
    again = service.say(conversation, "m1", SAID)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.json()["turn"] == 1


def test_of_two_messages_at_once_one_is_refused_within_its_stream(service: Service) -> None:
    conversation = service.begin()
    service.model.first_token_s = 0.8
    answers: dict[str, list[tuple[float, str, Any]]] = {}

    def send(message_id: str, text: str) -> None:
        answers[message_id] = service.stream(conversation, message_id, text)

    threads = [
        threading.Thread(target=send, args=("m1", SAID)),
        threading.Thread(target=send, args=("m2", SAID + " Nobody looks at it.")),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ends = {events[-1][1]: (message_id, events[-1][2]) for message_id, events in answers.items()}
    assert set(ends) == {"done", "problem"}
    _, problem = ends["problem"]
    assert problem["status"] == 409
    assert set(problem) == {"type", "title", "status", "detail", "do", "instance", "errors"}
    winner, _ = ends["done"]
    assert service.stored(conversation)["message_id"] == winner
    assert service.stored(conversation)["turn"] == 1


def test_the_same_message_twice_at_once_ends_with_one_answer_in_both_streams(service: Service) -> None:
    conversation = service.begin()
    service.model.first_token_s = 0.5
    answers: list[list[tuple[float, str, Any]]] = []
    threads = [
        threading.Thread(target=lambda: answers.append(service.stream(conversation, "m1", SAID)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stored = service.stored(conversation)["blocks"]
    for events in answers:
        assert events[-1][1] == "done"
        begun = max(at for at, (_, name, _) in enumerate(events) if name == "state")
        assert [data for _, name, data in events[begun:] if name == "block"] == stored


def test_what_can_be_refused_at_once_is_refused_by_a_status(service: Service) -> None:
    with pytest.raises(httpx.HTTPStatusError) as refused:
        service.stream("conv_" + "0" * 26, "m1", SAID)
    assert refused.value.response.status_code == 404


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 15
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)
