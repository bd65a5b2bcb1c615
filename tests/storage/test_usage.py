"""Counts of what a language model was asked: added up, by day, and nobody else's."""

from __future__ import annotations

import threading
from datetime import date, timedelta

from assistant.model.budgets import Use
from assistant.model.values import Tokens
from storage.database import Database
from storage.usage import StoredLedger, UsageRepository, UsageRow

DAY = date(2026, 3, 2)


def use(purpose: str = "interpret", *, ok: bool = True, attempts: int = 1) -> Use:
    return Use(purpose, "openai:m", Tokens(100, 20), attempts, ok)


def rows(
    database: Database, organisation_id: str, since: date = DAY, until: date = DAY
) -> tuple[UsageRow, ...]:
    with database.read(organisation_id) as connection:
        return UsageRepository(connection, organisation_id).list(since=since, until=until)


def test_uses_add_up_by_day_purpose_and_model(database: Database, organisation_id: str) -> None:
    ledger = StoredLedger(database, organisation_id)
    for one in (use(), use(ok=False, attempts=3), use("grade")):
        ledger.add(DAY, one)
    ledger.add(DAY + timedelta(days=1), use())
    assert rows(database, organisation_id) == (
        UsageRow(DAY, "grade", "openai:m", 1, 0, 1, 100, 20),
        UsageRow(DAY, "interpret", "openai:m", 2, 1, 4, 200, 40),
    )
    assert [row.day for row in rows(database, organisation_id, until=DAY + timedelta(days=1))] == [
        DAY + timedelta(days=1),
        DAY,
        DAY,
    ]
    assert ledger.spent(DAY) == 360
    assert ledger.spent(DAY - timedelta(days=1)) == 0


def test_others_counts_are_not_seen(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    StoredLedger(database, other_organisation_id).add(DAY, use())
    assert rows(database, organisation_id) == ()
    assert StoredLedger(database, organisation_id).spent(DAY) == 0
    assert StoredLedger(database, other_organisation_id).spent(DAY) == 120


def test_uses_at_the_same_moment_are_all_counted(database: Database, organisation_id: str) -> None:
    ledger = StoredLedger(database, organisation_id)
    together = threading.Barrier(4)

    def work() -> None:
        together.wait()
        for _ in range(5):
            ledger.add(DAY, use())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [row.calls for row in rows(database, organisation_id)] == [20]


def test_a_count_that_cannot_be_written_stops_nothing(database: Database) -> None:
    ledger = StoredLedger(database, "org_that_is_not_there")
    ledger.add(DAY, use())
    assert ledger.spent(DAY) == 0
