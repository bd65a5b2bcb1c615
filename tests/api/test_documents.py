"""Documents over the API: what is taken, what is refused and how, and that the server stays small."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from api.app import create_app, prepare
from api.parts import Parts
from api.wiring import wire
from kit.settings import Settings
from storage.api_keys import ApiKeyRepository, ApiScope
from storage.database import Database
from storage.organisations import list_organisations
from tests.api.calls import begin, check_problem, command, say
from tests.api.serving import Servers
from tests.extraction import files

LIMIT = 20 * files.MEGABYTE


def upload(
    client: TestClient, conversation_id: str, data: bytes, name: str = "Strategy 2027.pdf", **more: Any
) -> Any:
    return client.post(
        f"/v1/conversations/{conversation_id}/documents", files={"file": (name, data, "text/plain")}, **more
    )


def test_a_document_is_read_by_what_is_in_it(client: TestClient) -> None:
    conversation_id = begin(client)
    answer = upload(client, conversation_id, files.word("Nobody waits for a part."), "Ziele – 2027.docx")
    assert answer.status_code == 201, answer.text
    document = answer.json()["document"]
    assert (document["name"], document["kind"]) == ("Ziele – 2027.docx", "docx")
    assert document["extent"] == "1 section"
    address = f"/v1/conversations/{conversation_id}/documents/{document['id']}"
    assert answer.headers["Location"] == address
    assert answer.json()["turn"]["turn"] == 1
    listed = client.get(f"/v1/conversations/{conversation_id}/documents").json()["items"]
    assert listed == [document]
    whole = client.get(address).json()
    assert whole["text"] == [
        {
            "number": 1,
            "label": "section “Goals”",
            "heading": "Goals",
            "text": "# Goals\nNobody waits for a part.",
        }
    ]
    assert whole["next_after"] is None


def test_the_same_file_again_is_answered_as_before(client: TestClient) -> None:
    conversation_id = begin(client)
    data = files.word()
    first = upload(client, conversation_id, data, "a.docx")
    again = upload(client, conversation_id, data, "another.docx")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()


def test_pages_come_in_pieces(client: TestClient) -> None:
    conversation_id = begin(client)
    rows = [("KPI", "Target"), *((f"Measure {n}", f"{n}%") for n in range(1, 9))]
    document = upload(client, conversation_id, files.sheets(*rows), "a.xlsx").json()["document"]
    address = f"/v1/conversations/{conversation_id}/documents/{document['id']}"
    page = client.get(address, params={"after": 2, "limit": 3}).json()
    assert [one["label"] for one in page["text"]] == [f"sheet KPIs, row {n}" for n in (3, 4, 5)]
    assert page["next_after"] == 5


@pytest.mark.parametrize(
    ("data", "name", "status", "code", "words"),
    [
        (b"\x89PNG\r\n\x1a\n", "a.pdf", 415, "document-unsupported", "looks like a PNG picture"),
        (files.locked_office(), "a.docx", 422, "document-refused", "password"),
        (files.circular_pdf(), "a.pdf", 422, "document-refused", "damaged"),
        (b"word " * 200_001, "a.txt", 413, "document-too-large", "characters"),
        (b"", "a.txt", 415, "document-unsupported", "empty"),
    ],
)
def test_what_is_not_read_is_refused_as_a_problem(
    client: TestClient, data: bytes, name: str, status: int, code: str, words: str
) -> None:
    conversation_id = begin(client)
    body = check_problem(upload(client, conversation_id, data, name), status, code)
    assert words in body["detail"]
    assert client.get(f"/v1/conversations/{conversation_id}").json()["turn"] == 0


def test_a_file_has_its_own_limit_and_nothing_else_has_it(client: TestClient) -> None:
    conversation_id = begin(client)
    largest = b"%PDF-1.7" + b"\0" * (LIMIT - 8)
    check_problem(upload(client, conversation_id, largest), 422, "document-refused")  # read, and broken
    problem = check_problem(
        upload(client, conversation_id, largest + b"\0" * 40_000), 413, "document-too-large"
    )
    assert "20 MB" in problem["detail"]
    turns = f"/v1/conversations/{conversation_id}/turns"
    big = {"message_id": "m", "text": "x" * 300_000}
    check_problem(client.post(turns, json=big), 413, "too-large")
    check_problem(client.post(turns, files={"file": ("a.txt", b"Goals")}), 415)
    check_problem(client.put(f"/v1/conversations/{conversation_id}/documents", content=b"x" * 300_000), 413)
    check_problem(client.post(f"/v1/conversations/{conversation_id}/documents/", files={"file": b"x"}), 415)


def test_a_body_without_a_length_is_not_read_for_ever(client: TestClient) -> None:
    conversation_id = begin(client)
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
        while sent < 10 * LIMIT:
            sent += 65536
            yield b"word " * 13107

    answer = client.post(
        f"/v1/conversations/{conversation_id}/documents",
        content=endless(),
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    )
    check_problem(answer, 413, "document-too-large")


def test_what_is_no_form_with_a_file_is_refused(client: TestClient) -> None:
    address = f"/v1/conversations/{begin(client)}/documents"
    assert "sent as a form" in check_problem(client.post(address, json={"file": "x"}), 415)["detail"]
    check_problem(client.post(address), 415)
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    check_problem(client.post(address, content=b"nonsense", headers=form), 400, "malformed")
    check_problem(client.post(address, content=b"--x\r\n\r\n\r\n--x--", headers=form), 400, "malformed")
    check_problem(client.post(address, content=b"x", headers={"Content-Type": "multipart/form-data"}), 400)
    check_problem(client.post(address, files={"other": ("a.txt", b"Goals")}), 422)
    check_problem(
        client.post(address, files=[("file", ("a", b"x")), ("file", ("b", b"y"))]), 400, "malformed"
    )
    check_problem(client.post(address, data={f"f{n}": "x" for n in range(20)}, files={"file": b"x"}), 400)


def test_who_may_hand_over_and_who_may_look(
    client: TestClient, other_client: TestClient, make_key: Any, organisation_id: str
) -> None:
    conversation_id = begin(client)
    check_problem(upload(other_client, conversation_id, b"Goals", "a.txt"), 404)
    document = upload(client, conversation_id, b"Nobody waits.", "a.txt").json()["document"]
    address = f"/v1/conversations/{conversation_id}/documents"
    check_problem(other_client.get(address), 404)
    check_problem(other_client.get(f"{address}/{document['id']}"), 404)
    reader = {"Authorization": f"Bearer {make_key(organisation_id, ApiScope.READ)}"}
    assert client.get(address, headers=reader).status_code == 200
    check_problem(upload(client, conversation_id, b"Goals", "a.txt", headers=reader), 403)
    check_problem(client.get(f"{address}/doc_{'0' * 26}"), 404)


# With the real interviewer


@pytest.fixture
def real(settings: Settings, database: Database, organisation_id: str, make_key: Any) -> Iterator[TestClient]:
    parts: Parts = wire(settings, database=database)
    key = {"Authorization": f"Bearer {make_key(organisation_id)}"}
    with TestClient(create_app(parts=parts), headers=key) as running:
        yield running


SHEET = (
    ("KPI", "Now", "Target", "Due"),
    ("Leakage", "19%", "15%", "31 December 2028"),
    ("First-time fix rate", "67%", "85%", "30 June 2028"),
    ("Headcount", "380", "360", "31 December 2028"),
)


def test_findings_wait_are_confirmed_and_stand_in_the_brief(real: TestClient) -> None:
    conversation_id = begin(real)
    answer = upload(real, conversation_id, files.sheets(*SHEET), "KPIs.xlsx").json()
    (block,) = [one for one in answer["turn"]["blocks"] if one["type"] == "findings"]
    assert [(one["number"], one["label"]) for one in block["findings"]] == [
        (1, "sheet KPIs, row 2"),
        (2, "sheet KPIs, row 3"),
    ]
    address = f"/v1/conversations/{conversation_id}/documents/{answer['document']['id']}"
    assert [one["standing"] for one in real.get(address).json()["findings"]] == ["waiting", "waiting"]
    assert real.get(f"/v1/conversations/{conversation_id}/brief").json()["slots"] == {}
    told = say(real, conversation_id, "m1", "only 2")
    assert told.status_code == 200, told.text
    (kpi,) = real.get(f"/v1/conversations/{conversation_id}/brief").json()["slots"]["kpi"]
    assert kpi["source"] == {
        "document_id": answer["document"]["id"],
        "name": "KPIs.xlsx",
        "page": 3,
        "label": "sheet KPIs, row 3",
    }
    found = real.get(address).json()["findings"]
    assert [(one["standing"], one["finding_id"]) for one in found] == [("dropped", None), ("kept", kpi["id"])]
    shown = real.get(f"/v1/conversations/{conversation_id}/turns").json()["items"]
    assert shown[1]["command"]["type"] == "attach_document"
    assert shown[1]["text"] is None


def test_findings_are_confirmed_by_a_command(real: TestClient) -> None:
    conversation_id = begin(real)
    document = upload(real, conversation_id, files.sheets(*SHEET), "KPIs.xlsx").json()["document"]
    check_problem(
        command(real, conversation_id, "m0", "confirm_findings", document_id=document["id"], keep=[7]), 422
    )
    done = command(real, conversation_id, "m1", "confirm_findings", document_id=document["id"], keep=[1])
    assert done.status_code == 200, done.text
    assert len(real.get(f"/v1/conversations/{conversation_id}/brief").json()["slots"]["kpi"]) == 1
    check_problem(
        command(real, conversation_id, "m2", "confirm_findings", document_id=document["id"], keep="all"), 422
    )


def test_what_waits_is_shown_again_when_it_is_handed_over_again(real: TestClient) -> None:
    conversation_id = begin(real)
    data = files.sheets(*SHEET)
    first = upload(real, conversation_id, data, "KPIs.xlsx").json()
    say(real, conversation_id, "m1", "I run network operations, 380 people in three valleys.")
    again = upload(real, conversation_id, data, "KPIs.xlsx")
    assert again.status_code == 200
    assert again.json()["document"] == first["document"]
    assert again.json()["turn"]["turn"] == 3
    assert say(real, conversation_id, "m2", "all").status_code == 200
    assert len(real.get(f"/v1/conversations/{conversation_id}/brief").json()["slots"]["kpi"]) == 2


# The server itself


def resident_peak(pid: int) -> int:
    """The most memory a process has had, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return 1024 * int(status.split("VmHWM:")[1].split()[0])


@pytest.mark.slow
def test_the_server_stays_small_whatever_it_is_sent(tmp_path: Path) -> None:
    """A real server process: its peak memory grows by little while files swell and burst in its children."""
    url = f"sqlite:///{tmp_path / 'capwright.db'}"
    parts = wire(Settings(database_url=url, data_dir=tmp_path, embeddings="off"))
    prepare(parts, show_key=lambda _key: None, show_link=lambda _link: None)
    owner = list_organisations(parts.database)[0].id
    with parts.database.write(owner) as connection:
        _, key = ApiKeyRepository(connection, owner).create(name="t", scopes=ApiScope, at=parts.clock.now())
    servers = Servers(url, tmp_path, tmp_path / "log")
    try:
        pid = servers.start()
        with httpx.Client(
            base_url=f"http://127.0.0.1:{servers.port}",
            headers={"Authorization": f"Bearer {key}"},
            timeout=120,
            transport=httpx.HTTPTransport(retries=20),
            trust_env=False,
        ) as client:
            conversation_id = client.post("/v1/conversations", json={}).json()["id"]
            address = f"/v1/conversations/{conversation_id}/documents"
            good = client.post(address, files={"file": ("a.docx", files.word())})
            assert good.status_code == 201, good.text
            before = resident_peak(pid)
            for name, data, status in (
                ("a.docx", files.bomb_by_size(), 422),
                ("a.docx", files.heavy_word(), 413),
                ("a.pdf", files.bomb_pdf(300 * files.MEGABYTE), 413),
                ("a.docx", files.laughing_word(), 422),
                ("a.pdf", b"%PDF-1.7" + b"\0" * (LIMIT - 8), 422),
                ("a.xlsx", files.sheets(*[("word",) * 20] * 4_900), 201),
            ):
                answer = client.post(address, files={"file": (name, data)})
                assert answer.status_code == status, answer.text
            assert client.get("/v1/health/live").status_code == 200
            growth = resident_peak(pid) - before
            assert growth < 64 * files.MEGABYTE, f"{growth / files.MEGABYTE:.1f} MB"
    finally:
        servers.close()
