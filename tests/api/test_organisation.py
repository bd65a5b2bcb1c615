"""Everything out as files, and everything erased: of one organisation, and of no other."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from kit.settings import Settings
from storage.api_keys import ApiScope
from storage.database import Database
from storage.erasure import KEPT
from storage.export import write_export
from storage.frameworks import FrameworkRepository
from storage.models import METADATA, OWNED_TABLES
from tests.api.calls import begin, check_problem, make_profile, say
from tests.storage.events import NOW
from tests.storage.test_frameworks import framework

SAID = "Keep the customers of Quetzalcoatlus Ltd."


@pytest.fixture
def kept(client: TestClient, database: Database, organisation_id: str) -> dict[str, Any]:
    """An organisation that has one of everything."""
    conversation_id = begin(client)
    say(client, conversation_id, "m1", SAID)
    profile = make_profile(client)
    plan = client.post(f"/v1/role-profiles/{profile['id']}/learning-plans", json={"start": "2026-01-12"})
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(framework(), at=NOW)
    return {"conversation": conversation_id, "profile": profile["id"], "plan": plan.json()["id"]}


def files(answer: Any) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        return {name: json.loads(archive.read(name)) for name in archive.namelist()}


def test_an_export_holds_everything_and_no_secret(client: TestClient, kept: dict[str, Any]) -> None:
    answer = client.get("/v1/export")
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"].startswith('attachment; filename="capwright-export-')
    assert int(answer.headers["content-length"]) == len(answer.content)
    exported = files(answer)
    assert exported["organisation.json"]["name"] == "Ours"
    told = exported[f"conversations/{kept['conversation']}.json"]
    events = client.get(f"/v1/conversations/{kept['conversation']}/events").json()["items"]
    assert told["events"] == events
    assert [one["id"] for one in exported["role-profiles.json"]] == [kept["profile"]]
    assert [one["id"] for one in exported["learning-plans.json"]] == [kept["plan"]]
    assert [one["name"] for one in exported["frameworks.json"]] == ["esco"]
    (key,) = exported["api-keys.json"]
    assert key["name"] == "test"
    assert key.keys().isdisjoint({"digest", "key"})
    assert "digest" not in json.dumps(exported["api-keys.json"])
    # Whatever table comes to be, it is either exported or named as one that is not.
    expected = {name.replace("_", "-") + ".json" for name in OWNED_TABLES} - {
        "conversations.json",
        "conversation-events.json",
        "framework-capabilities.json",
        "sign-in-links.json",
        "sessions.json",
    }
    assert {name for name in exported if "/" not in name} == expected | {"organisation.json"}


def test_an_export_is_nobody_elses(
    client: TestClient, other_client: TestClient, kept: dict[str, Any]
) -> None:
    exported = files(other_client.get("/v1/export"))
    assert exported["organisation.json"]["name"] == "Theirs"
    assert exported["role-profiles.json"] == []
    assert not [name for name in exported if name.startswith("conversations/")]


def test_a_large_export_is_written_without_holding_it_in_memory(
    client: TestClient, database: Database, organisation_id: str, tmp_path: Path
) -> None:
    conversation_id = begin(client)
    for number in range(30):
        say(client, conversation_id, f"m{number}", f"Message {number} " + "and so on " * 700)
    with (tmp_path / "export.zip").open("wb") as out, database.read(organisation_id) as connection:
        write_export(connection, organisation_id, out)
    with zipfile.ZipFile(tmp_path / "export.zip") as archive:
        assert len(json.loads(archive.read(f"conversations/{conversation_id}.json"))["events"]) > 60


def count(database: Database, organisation_id: str, table: str) -> int:
    with database.read(organisation_id) as connection:
        rows = METADATA.tables[table]
        return len(connection.execute(rows.select().where(rows.c.organisation_id == organisation_id)).all())


def test_an_erasure_leaves_keys_and_nothing_else(
    client: TestClient,
    other_client: TestClient,
    database: Database,
    organisation_id: str,
    kept: dict[str, Any],
) -> None:
    theirs = make_profile(other_client)
    erased = client.post("/v1/erasure", json={"confirm": "Ours"})
    assert erased.status_code == 200, erased.text
    assert erased.json() == {"conversations": 2, "role_profiles": 1, "learning_plans": 1, "frameworks": 1}
    for table in set(OWNED_TABLES) - KEPT:
        assert count(database, organisation_id, table) == 0, table
    assert client.get("/v1/conversations").json()["items"] == []
    check_problem(client.get(f"/v1/role-profiles/{kept['profile']}"), 404)
    check_problem(client.get("/v1/capabilities?framework=esco"), 404)
    assert begin(client)
    assert other_client.get(f"/v1/role-profiles/{theirs['id']}").status_code == 200
    assert len(other_client.get("/v1/conversations").json()["items"]) == 1


@pytest.mark.parametrize("confirm", ["ours", "Ours ", "Theirs", "yes"])
def test_another_name_erases_nothing(client: TestClient, kept: dict[str, Any], confirm: str) -> None:
    body = check_problem(client.post("/v1/erasure", json={"confirm": confirm}), 422, "bad-input")
    assert "'Ours'" in body["do"]
    assert client.get(f"/v1/role-profiles/{kept['profile']}").status_code == 200


def test_only_an_admin_exports_or_erases(
    client: TestClient, organisation_id: str, make_key: Any, kept: dict[str, Any]
) -> None:
    scopes = (ApiScope.CONVERSE, ApiScope.READ, ApiScope.WRITE)
    key = {"Authorization": f"Bearer {make_key(organisation_id, *scopes)}"}
    check_problem(client.get("/v1/export", headers=key), 403, "forbidden")
    check_problem(client.post("/v1/erasure", json={"confirm": "Ours"}, headers=key), 403, "forbidden")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_was_erased_is_not_in_the_file_either(
    client: TestClient, settings: Settings, kept: dict[str, Any]
) -> None:
    path = Path(settings.database_url.removeprefix("sqlite:///"))

    def on_disk() -> bytes:
        return b"".join(part.read_bytes() for part in path.parent.glob(path.name + "*"))

    assert SAID.encode() in on_disk()
    assert client.post("/v1/erasure", json={"confirm": "Ours"}).status_code == 200
    assert SAID.encode() not in on_disk()
