"""What the language model was asked, counted and shown."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from assistant.model.budgets import Use
from assistant.model.values import Tokens
from kit.clock import SystemClock
from storage.api_keys import ApiScope
from storage.database import Database
from storage.usage import StoredLedger
from tests.api.calls import check_problem


@pytest.fixture
def used(database: Database, organisation_id: str) -> None:
    ledger, today = StoredLedger(database, organisation_id), SystemClock().now().date()
    ledger.add(today, Use("interpret", "openai:m", Tokens(100, 20), 1, ok=True))
    ledger.add(today, Use("grade", "openai:m", Tokens(700, 80), 2, ok=False))
    ledger.add(today - timedelta(days=3), Use("grade", "openai:m", Tokens(5, 5), 1, ok=True))


@pytest.mark.usefixtures("used")
def test_usage_is_shown_by_day(client: TestClient) -> None:
    answer = client.get("/v1/usage").json()
    assert answer["model"] is None
    assert answer["masking"] is True
    assert answer["limits"]["organisation_day"] == 3_000_000
    today, before = answer["days"]
    assert {name: today[name] for name in ("calls", "failed", "attempts")} == {
        "calls": 2,
        "failed": 1,
        "attempts": 3,
    }
    assert (today["prompt_tokens"], today["completion_tokens"]) == (800, 100)
    assert [part["purpose"] for part in today["parts"]] == ["grade", "interpret"]
    assert before["prompt_tokens"] == 5
    assert [day["day"] for day in client.get("/v1/usage?days=3").json()["days"]] == [today["day"]]


@pytest.mark.usefixtures("used")
def test_usage_is_nobody_elses(client: TestClient, other_client: TestClient) -> None:
    assert other_client.get("/v1/usage").json()["days"] == []


@pytest.mark.parametrize("days", ["0", "401", "x"])
def test_days_are_within_reason(client: TestClient, days: str) -> None:
    check_problem(client.get(f"/v1/usage?days={days}"), 422)


def test_usage_takes_a_key_that_reads(client: TestClient, organisation_id: str, make_key: object) -> None:
    assert callable(make_key)
    key = {"Authorization": f"Bearer {make_key(organisation_id, ApiScope.CONVERSE)}"}
    check_problem(client.get("/v1/usage", headers=key), 403, "forbidden")
