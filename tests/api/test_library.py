from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from storage.database import Database
from storage.frameworks import FrameworkRepository
from tests.api.calls import check_problem
from tests.storage.events import NOW
from tests.storage.test_frameworks import framework


def names(client: TestClient, **query: Any) -> list[str]:
    answer = client.get("/v1/capabilities", params=query)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


def test_capabilities_are_searched_by_words(client: TestClient) -> None:
    assert len(names(client)) == 4
    assert names(client, q="RENEWAL") == ["Renewal management"]
    assert names(client, q="results practice coaching") == ["Coaching"]
    assert names(client, q="nothing") == []
    assert names(client, domain="sales", framework="capwright", limit=2) == [
        "Renewal management",
        "Negotiation",
    ]
    assert names(client, domain="health") == []


def test_capabilities_come_in_pages(client: TestClient) -> None:
    first = client.get("/v1/capabilities?limit=3").json()
    second = client.get("/v1/capabilities", params={"limit": 3, "cursor": first["next_cursor"]}).json()
    assert len(first["items"]) + len(second["items"]) == 4
    assert second["next_cursor"] is None


def test_a_capability_shows_its_levels_in_order(client: TestClient) -> None:
    body = client.get("/v1/capabilities/renewal-management").json()
    assert body["framework"] == "capwright"
    assert [(one["level"], one["name"]) for one in body["levels"]] == [(3, "Proficient"), (5, "Shaping")]


def test_a_capability_names_all_it_refers_to(client: TestClient) -> None:
    body = client.get("/v1/capabilities/renewal-management").json()
    assert body["domain_name"] == "Sales"
    assert body["kpis"] == [{"kpi_id": "renewal-rate", "name": "Renewal rate"}]
    assert body["related"] == [{"capability_id": "negotiation", "name": "Negotiation"}]
    assert body["not_to_confuse_with"] == [
        {"capability_id": "coaching", "name": "Coaching", "difference": "Coaching is with one person."}
    ]
    assert [one["format"] for one in body["activities"]] == ["stretch-assignment", "coaching", "workshop"]


def test_half_a_word_finds_names_first(client: TestClient) -> None:
    assert names(client, q="neg") == ["Negotiation"]
    assert names(client, q="COACH prac") == ["Coaching"]
    assert names(client, q="re")[0] == "Renewal management"
    assert names(client, need="neg")[0] == "Negotiation"


def test_a_need_is_answered_with_scores_and_the_passages_it_met(client: TestClient) -> None:
    found = client.get("/v1/capabilities", params={"need": "our renewal of contracts fails"}).json()
    assert found["items"][0]["name"] == "Renewal management"
    best = found["items"][0]
    assert 0 < best["score"] <= 1
    assert best["met"][0]["terms"]
    assert best["met"][0]["passage_kind"] in {"name", "label", "definition", "kpi"}
    assert client.get("/v1/capabilities?q=renewal").json()["items"][0]["score"] is None
    assert names(client, need="our renewal of contracts fails", q="forecasting") == []
    assert names(client, need="   ") == names(client)


def test_facets_count_what_each_value_would_leave(client: TestClient) -> None:
    body = client.get("/v1/capabilities?kind=leadership").json()
    assert [one["name"] for one in body["items"]] == ["Coaching"]
    assert body["total"] == 1
    assert body["facets"] == {
        "domain": [{"id": "sales", "name": "Sales", "count": 1}],
        "kind": [
            {"id": "technical", "name": "Technical", "count": 3},
            {"id": "leadership", "name": "Leadership", "count": 1},
        ],
    }
    both = client.get("/v1/capabilities?kind=leadership&kind=technical&domain=sales&domain=none").json()
    assert both["total"] == 4
    check_problem(client.get("/v1/capabilities?kind=heroic"), 422)


def test_domains_say_how_much_is_in_them(
    client: TestClient, database: Database, organisation_id: str
) -> None:
    assert client.get("/v1/domains").json()["items"] == [
        {"id": "sales", "name": "Sales", "description": "Sells.", "capabilities": 4, "kpis": 1}
    ]
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(framework(), at=NOW)
    imported = client.get("/v1/domains?framework=esco").json()["items"]
    assert [(one["id"], one["name"], one["capabilities"]) for one in imported] == [
        ("even", "even", 3),
        ("odd", "odd", 2),
    ]
    check_problem(client.get("/v1/domains?framework=none"), 404)


@pytest.mark.parametrize("path", ["capabilities/none", "capabilities/a%2Fb", "kpis/none", "capabilities/%ff"])
def test_what_is_not_in_the_library_is_not_found(client: TestClient, path: str) -> None:
    check_problem(client.get(f"/v1/{path}"), 404, "not-found")


def test_imported_frameworks_are_the_organisation_s_own(
    client: TestClient, other_client: TestClient, database: Database, organisation_id: str
) -> None:
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(framework(), at=NOW)
    assert names(client, framework="esco", q="skill 3")[0] == "Skill 3"
    assert names(client, framework="esco", q="nothing of the kind") == []
    assert names(client, framework="esco", domain="odd", kind="technical") == ["Skill 3"]
    facets = client.get("/v1/capabilities?framework=esco&domain=odd").json()["facets"]
    assert facets["domain"] == [
        {"id": "even", "name": "even", "count": 3},
        {"id": "odd", "name": "odd", "count": 2},
    ]
    url = "/v1/capabilities/http://example.org/skill/1?framework=esco"
    assert client.get(url).json()["levels"][0]["level"] == 3
    check_problem(client.get("/v1/capabilities/none?framework=esco"), 404)
    check_problem(other_client.get(url), 404)
    check_problem(other_client.get("/v1/capabilities?framework=esco"), 404)


def test_kpis_are_searched_and_shown(client: TestClient) -> None:
    assert [one["id"] for one in client.get("/v1/kpis?q=retention").json()["items"]] == ["renewal-rate"]
    assert client.get("/v1/kpis/renewal-rate").json()["unit"] == "%"
    assert client.get("/v1/kpis?domain=none").json()["items"] == []
    found = client.get("/v1/kpis?q=renew").json()
    assert (found["total"], found["facets"]["domain"]) == (1, [{"id": "sales", "name": "Sales", "count": 1}])
    page = client.get("/v1/kpis/renewal-rate").json()
    assert page["domain_name"] == "Sales"
    assert page["capabilities"] == [{"capability_id": "renewal-management", "name": "Renewal management"}]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=101",
        "limit=1e9",
        "limit=" + "9" * 400,
        "q=" + "x" * 201,
        "q=%00",
        "cursor=%F0",
        "framework=%00",
    ],
)
def test_queries_that_cannot_be_meant_are_refused(client: TestClient, query: str) -> None:
    check_problem(client.get(f"/v1/capabilities?{query}"), 422, "bad-input")
