"""An organisation switches masking off for itself: what its model gets, what its events say, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.parts import Parts
from api.wiring import wire
from evals.scripted_model import ScriptedServer
from kit.settings import Settings
from storage.database import Database
from tests.api.calls import begin, say

NOTHING = json.dumps({"move": "answer", "findings": [], "edits": []})
SAID = "My manager Xiulan Berger finds out two weeks too late that a customer leaves, ring +49 30 901820."
SECRETS = ("Xiulan", "Berger", "901820")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(lambda _asked: NOTHING) as running:
        yield running


@pytest.fixture(params=["on", "off"])
def parts(request: Any, settings: Settings, database: Database, server: ScriptedServer) -> Parts:
    more = {
        "model": "openai:scripted",
        "model_base_url": server.base_url,
        "model_retries": 0,
        "model_masking": request.param,
    }
    return wire(settings.model_copy(update=more), database=database)


def talk(client: TestClient, server: ScriptedServer) -> tuple[str, set[bool]]:
    """Say one thing; return what the model was sent of it, and what the events say about masking."""
    server.asked.clear()
    conversation = begin(client)
    assert say(client, conversation, "m1", SAID).status_code == 200
    events = client.get(f"/v1/conversations/{conversation}/events?limit=200").json()["items"]
    calls = [call for one in events for call in one["event"].get("calls", ())]
    assert calls
    return "\n".join(asked.system + asked.user for asked in server.asked), {call["masked"] for call in calls}


def test_off_for_one_is_off_for_no_other(
    client: TestClient, other_client: TestClient, parts: Parts, server: ScriptedServer
) -> None:
    default = parts.settings.model_masking == "on"
    for one, chosen in ((client, False), (client, True), (client, not default)):
        assert one.patch("/v1/organisation", json={"masking": chosen}).json()["masking"] is chosen
        sent, masked = talk(client, server)
        assert masked == {chosen}
        assert [secret for secret in SECRETS if secret in sent] == ([] if chosen else list(SECRETS))
        sent, masked = talk(other_client, server)
        assert masked == {default}
        assert [secret for secret in SECRETS if secret in sent] == ([] if default else list(SECRETS))
