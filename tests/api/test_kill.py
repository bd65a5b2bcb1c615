"""A server killed at random moments under load loses nothing that it acknowledged."""

from __future__ import annotations

import http.client
import json
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.conversations import ConversationRepository
from storage.database import Database
from tests.api.serving import Servers

KILLS = {"sqlite": 50, "postgresql": 10}
CLIENTS = 4
TURNS = 12
SAYINGS = (
    "I run the renewals team for the north, 14 account managers.",
    "Churn is at 18% and has to be 12% by the end of September.",
    "We call customers a month before the contract ends, and then it is too late.",
    "It is decided in the quarterly review with the customer.",
    "Nobody ever showed them how to lead that talk.",
    "Our best people open with the customer's own numbers.",
    "I don't know.",
    "Yes.",
)


@pytest.fixture
def servers(database_url: str, tmp_path: Path) -> Iterator[Servers]:
    running = Servers(database_url, tmp_path, tmp_path / "server.log")
    yield running
    running.close()


class Client(threading.Thread):
    """Talks until told to stop. A message is sent until it is acknowledged, as a careful caller does."""

    def __init__(self, number: int, port: int, key: str, stop: threading.Event) -> None:
        super().__init__(name=f"client-{number}")
        self.number = number
        self.conversations: dict[str, list[str]] = {}
        self.answers: dict[tuple[str, str], Any] = {}
        self.surprises: list[str] = []
        self._port = port
        self._headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self._stop_asked = stop
        self._connection: http.client.HTTPConnection | None = None

    def run(self) -> None:
        try:
            self._talk()
        finally:
            self.close()

    def close(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _talk(self) -> None:
        while not self._stop_asked.is_set():
            begun = self.call("POST", "/v1/conversations", {})
            if begun is None:
                continue
            conversation_id = begun[1]["id"]
            self.conversations[conversation_id] = []
            for number in range(TURNS):
                if not self.say(conversation_id, f"{self.number}-{number}", SAYINGS[number % len(SAYINGS)]):
                    return

    def say(self, conversation_id: str, message_id: str, text: str) -> bool:
        """Send until acknowledged; False when told to stop before."""
        body = {"message_id": message_id, "text": text}
        while not self._stop_asked.is_set():
            answer = self.call("POST", f"/v1/conversations/{conversation_id}/turns", body)
            if answer is None:
                continue
            status, reply = answer
            if status != 200:
                self.surprises.append(f"{status}: {reply}")
                return False
            self.conversations[conversation_id].append(message_id)
            self.answers[conversation_id, message_id] = reply
            return True
        return False

    def call(self, method: str, path: str, body: Any) -> tuple[int, Any] | None:
        """One request; None when the server went away before the whole answer was there."""
        try:
            if self._connection is None:
                self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
            self._connection.request(method, path, json.dumps(body), self._headers)
            response = self._connection.getresponse()
            return response.status, json.loads(response.read())
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            self.close()
            time.sleep(0.01)
            return None


def received(database: Database, organisation_id: str, conversation_id: str) -> list[str]:
    with database.read(organisation_id) as connection:
        events = ConversationRepository(connection, organisation_id).load(conversation_id).events
    return [event.message_id for event in events if event.type == "received"]


def turns_of(clients: list[Client]) -> int:
    return sum(len(client.answers) for client in clients)


def wait_for_turns(clients: list[Client], more: int) -> None:
    enough, deadline = turns_of(clients) + more, time.monotonic() + 30
    while turns_of(clients) < enough:
        assert time.monotonic() < deadline, "no turn is taken any more"
        time.sleep(0.001)


def wait_until_live(client: Client) -> None:
    deadline = time.monotonic() + 20
    while client.call("GET", "/v1/health/live", None) is None:
        assert time.monotonic() < deadline, "the server doesn't come up"


@pytest.mark.slow
def test_killed_at_random_moments_it_loses_nothing(
    engine_name: str,
    servers: Servers,
    database: Database,
    organisation_id: str,
    make_key: Callable[..., str],
) -> None:
    moments = random.Random(20260105)
    key, stop = make_key(organisation_id), threading.Event()
    clients = [Client(number, servers.port, key, stop) for number in range(CLIENTS)]
    servers.start()
    for client in clients:
        client.start()
    for _ in range(KILLS[engine_name]):
        # Some in the middle of a start, most after a few more turns, in the middle of others.
        if moments.random() < 0.8:
            wait_for_turns(clients, moments.randint(1, 6))
        time.sleep(moments.uniform(0, 0.05))
        servers.kill()
        servers.start()
    wait_for_turns(clients, 2 * CLIENTS)
    stop.set()
    for client in clients:
        client.join()

    assert [client.surprises for client in clients] == [[]] * CLIENTS
    check = Client(100, servers.port, key, threading.Event())
    for client in clients:
        for conversation_id, message_ids in client.conversations.items():
            stored = received(database, organisation_id, conversation_id)
            # What was sent but not acknowledged may be stored too: the last message, at most.
            assert stored[: len(message_ids)] == message_ids
            assert len(stored) <= len(message_ids) + 1
            assert len(set(stored)) == len(stored)
    assert turns_of(clients) > KILLS[engine_name]
    for client in clients:
        for conversation_id, message_ids in list(client.conversations.items())[-2:]:
            for message_id in message_ids[-2:]:
                text = SAYINGS[int(message_id.split("-")[1]) % len(SAYINGS)]
                check.conversations[conversation_id] = []
                assert check.say(conversation_id, message_id, text)
                assert (
                    check.answers[conversation_id, message_id] == client.answers[conversation_id, message_id]
                )
            check.conversations[conversation_id] = []
            assert check.say(conversation_id, "one-more", "Our people leave after six months.")
    check.close()
    assert check.surprises == []


@pytest.mark.parametrize("after", [1, 200])
def test_a_client_that_goes_away_in_the_middle_of_a_stream_loses_nothing(
    servers: Servers,
    database: Database,
    organisation_id: str,
    make_key: Callable[..., str],
    after: int,
) -> None:
    key = make_key(organisation_id)
    servers.start()
    client = Client(1, servers.port, key, threading.Event())
    wait_until_live(client)
    begun = client.call("POST", "/v1/conversations", {})
    assert begun
    conversation_id = begun[1]["id"]
    path = f"/v1/conversations/{conversation_id}/turns"
    body = {"message_id": "m1", "text": SAYINGS[1]}
    leaving = http.client.HTTPConnection("127.0.0.1", servers.port, timeout=20)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    leaving.request("POST", path, json.dumps(body), {**headers, "Accept": "text/event-stream"})
    with leaving.getresponse() as response:
        response.read(after)
    leaving.close()
    deadline = time.monotonic() + 10
    while received(database, organisation_id, conversation_id) != ["m1"]:
        assert time.monotonic() < deadline, "the message was lost"
        time.sleep(0.02)
    again = client.call("POST", path, body)
    assert again
    assert again[0] == 200
    assert again[1]["turn"] == 1
    assert client.call("POST", path, {"message_id": "m2", "text": SAYINGS[2]})
    client.close()
    assert received(database, organisation_id, conversation_id) == ["m1", "m2"]
