"""The service with a model: turns go through it, and what it said is kept with the conversation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from api.parts import Parts
from api.wiring import wire
from evals.good_model import GoodModel
from evals.scripted_model import ScriptedServer
from kit.settings import Settings
from storage.database import Database
from tests.api.calls import begin, command, say
from tests.llm.conversations import case

CASE = case("saas-renewals")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(GoodModel([CASE])) as running:
        yield running


@pytest.fixture
def parts(settings: Settings, database: Database, server: ScriptedServer) -> Parts:
    """The real parts with a model behind them."""
    more = {"model": "openai:scripted", "model_base_url": server.base_url, "model_retries": 0}
    return wire(settings.model_copy(update=more), database=database)


def test_what_the_model_said_is_kept_and_what_follows_is_traceable(
    client: TestClient, parts: Parts, server: ScriptedServer
) -> None:
    parts.warm_up()
    assert server.asked == []  # getting ready costs no tokens
    assert client.get("/v1/health/ready").json()["parts"]["language_model"]["state"] == "up"
    conversation = begin(client)
    said = [fact.say for _, fact in CASE.all_facts][:9]
    for number, text in enumerate(said):
        assert say(client, conversation, f"m{number}", text).status_code == 200
    server.follow(["prose", "prose"])
    assert (
        say(client, conversation, "bad", "Nobody looks at the usage until it is too late.").status_code == 200
    )
    assert command(client, conversation, "show", "enough").json()["phase"] == "proposal"

    events = client.get(f"/v1/conversations/{conversation}/events?limit=200").json()["items"]
    facts = [one.get("event", one) for one in events]
    kept = [fact for fact in facts if fact["type"] == "interpreted"]
    assert len(kept) >= 5
    assert kept[0]["fallback"] is None
    assert kept[0]["calls"][0]["parsed"]["findings"]
    assert kept[-1]["fallback"] == "not_json"
    assert len(kept[-1]["calls"]) == 2
    assert [fact["fallback"] for fact in facts if fact["type"] == "graded"] == [None]
    asked = len(server.asked)
    assert say(client, conversation, "m0", said[0]).headers["Idempotent-Replayed"] == "true"
    assert len(server.asked) == asked  # the same message again is not read again
