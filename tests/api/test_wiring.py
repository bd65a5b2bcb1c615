"""The usual wiring, whole: the real interviewer over the real library, by words alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.parts import Parts
from api.wiring import wire
from capability_library.loader import default_library, load_library
from capability_library.schema import Framework
from kit.settings import Settings
from storage.database import Database
from storage.frameworks import FrameworkRepository
from tests.api.calls import begin, check_problem, command, say
from tests.storage.events import NOW
from tests.storage.test_frameworks import framework

TOLD = (
    "I run the renewals team for the north, 14 account managers, and I decide with my director.",
    "In a year our customers must stay because they see what they gain from us.",
    "Churn is at 18% and has to be 12% by the end of September.",
    "We call customers a month before the contract ends, every time, and then it is too late.",
    "It is decided in the quarterly review, where the account manager shows what the customer gained.",
    "Nobody ever showed them how to lead that talk.",
)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the compiled library: parsing it anew for each test takes seconds."""
    folder = tmp_path_factory.mktemp("compiled")
    load_library(cache_dir=folder)
    return folder


@pytest.fixture
def parts(settings: Settings, database: Database, compiled: Path) -> Parts:
    """The real parts, over the test's database, instead of the scripted ones."""
    shutil.copytree(compiled, settings.data_dir / "cache", dirs_exist_ok=True)
    return wire(settings, database=database)


@pytest.fixture
def ready_client(client: TestClient, parts: Parts) -> TestClient:
    parts.warm_up()
    assert client.get("/v1/health/ready").status_code == 200
    return client


def test_a_leader_talks_and_a_plan_comes_out(ready_client: TestClient) -> None:
    client = ready_client
    conversation_id = begin(client)
    for number, text in enumerate(TOLD):
        answer = say(client, conversation_id, f"m{number}", text)
        assert answer.status_code == 200
        asked = [block for block in answer.json()["blocks"] if block["type"] == "ask"]
        assert all(block["slot"] and block["why"] for block in asked)
    shown = command(client, conversation_id, "show", "enough").json()
    assert shown["phase"] == "proposal"
    proposal = client.get(f"/v1/conversations/{conversation_id}/proposal").json()["proposal"]
    known = default_library().framework.capabilities
    assert proposal["capabilities"]
    assert all(one["capability_id"] in known for one in proposal["capabilities"])
    assert command(client, conversation_id, "yes", "accept").json()["phase"] == "accepted"
    profile = client.post("/v1/role-profiles", json={"conversation_id": conversation_id}).json()
    assert sum(one["weight"] for one in profile["capabilities"]) == 100
    plan = client.post(
        f"/v1/role-profiles/{profile['id']}/learning-plans", json={"start": "2026-01-12", "weeks": 26}
    )
    assert plan.status_code == 201, plan.text
    assert plan.json()["plan"]["campaigns"]


def test_the_brief_names_the_words_it_rests_on(ready_client: TestClient) -> None:
    conversation_id = begin(ready_client)
    for number, text in enumerate(TOLD):
        say(ready_client, conversation_id, f"m{number}", text)
    brief = ready_client.get(f"/v1/conversations/{conversation_id}/brief").json()
    findings = [finding for group in brief["slots"].values() for finding in group]
    assert findings
    for finding in findings:
        assert any(finding["quote"] in text for text in TOLD), finding


def small() -> Framework:
    known = default_library().framework.capabilities
    ours = [one.model_copy(update={"id": f"own/{one.id}"}) for one in list(known.values())[:12]]
    return Framework(name="own", title="Our own", version="v1", capabilities={one.id: one for one in ours})


def test_a_conversation_can_be_held_against_an_imported_framework(
    ready_client: TestClient,
    database: Database,
    organisation_id: str,
    other_client: TestClient,
) -> None:
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(small(), at=NOW)
    conversation_id = begin(ready_client, framework="own")
    for number, text in enumerate(TOLD):
        say(ready_client, conversation_id, f"m{number}", text)
    command(ready_client, conversation_id, "show", "enough")
    answer = ready_client.get(f"/v1/conversations/{conversation_id}/proposal")
    assert answer.status_code == 200, answer.text
    assert answer.json()["proposal"]["framework"] == "own"
    assert all(one["capability_id"].startswith("own/") for one in answer.json()["proposal"]["capabilities"])
    check_problem(other_client.post("/v1/conversations", json={"framework": "own"}), 404, "not-found")


def test_a_server_that_starts_says_what_is_missing(
    settings: Settings, database: Database, organisation_id: str, make_key: Callable[..., str]
) -> None:
    cold = TestClient(create_app(parts=wire(settings, database=database)))
    answer: Any = cold.get("/v1/health/ready")
    assert answer.status_code == 503
    assert answer.json()["parts"]["index"] == {"state": "loading", "ready": False, "needed": True}
    assert answer.json()["parts"]["model"]["state"] == "off"
    # A request that needs what is still being loaded waits for it.
    headers = {"Authorization": f"Bearer {make_key(organisation_id)}"}
    assert cold.post("/v1/conversations", json={}, headers=headers).status_code == 201


def test_a_screen_follows_a_conversation_and_puts_a_finding_right(ready_client: TestClient) -> None:
    client = ready_client
    conversation_id = begin(client)
    url = f"/v1/conversations/{conversation_id}"
    assert client.get(f"{url}/hearing").json()["withheld"] is True
    for number, text in enumerate(TOLD):
        say(client, conversation_id, f"m{number}", text)
    (kpi,) = client.get(f"{url}/brief").json()["slots"]["kpi"]
    wrong = command(client, conversation_id, "r0", "revise", finding_id="f99", text="Churn is 17%")
    assert "'f99'" in check_problem(wrong, 422, "bad-input")["detail"]
    text = "Churn is 17%, not 18"
    right = command(client, conversation_id, "r1", "revise", finding_id=kpi["id"], text=text)
    assert right.status_code == 200, right.text
    assert command(client, conversation_id, "r1", "revise", finding_id=kpi["id"], text=text).headers[
        "idempotent-replayed"
    ]
    brief = client.get(f"{url}/brief").json()
    (now,) = brief["slots"]["kpi"]
    assert (now["kpi"]["baseline"], now["kpi"]["target"]) == (17, 12)
    assert now["quote"] in text
    last = client.get(f"{url}/turns").json()["items"][-1]
    assert (last["text"], last["turn"]) == (text, now["turn"])
    assert last["command"] == {"type": "revise", "finding_id": kpi["id"], "text": text}
    assert brief["progress"] == client.get(url).json()["progress"]
    heard = client.get(f"{url}/hearing").json()
    assert heard["withheld"] is False, heard["missing"]
    said = {turn["turn"]: turn["text"] for turn in client.get(f"{url}/turns").json()["items"]}
    for one in heard["capabilities"]:
        assert one["because"]
        assert all(words["quote"] in said[words["turn"]] for words in one["because"])


def test_a_need_is_looked_up_in_the_library_and_in_what_was_imported(
    ready_client: TestClient, database: Database, organisation_id: str
) -> None:
    client = ready_client
    found = client.get("/v1/capabilities", params={"need": "our handovers lose information"}).json()
    assert 0 < found["total"] == sum(one["count"] for one in found["facets"]["domain"])
    assert all(one["met"] and one["score"] for one in found["items"])
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(framework(), at=NOW)
    imported = client.get("/v1/capabilities?framework=esco&need=skill%203").json()
    assert imported["items"][0]["name"] == "Skill 3"
    check_problem(client.get("/v1/capabilities?framework=none&need=x"), 404)
