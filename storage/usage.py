"""What an organisation's language model has been asked, counted by day. Counts only: no words are kept here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Date, bindparam, func, select, text
from sqlalchemy.exc import SQLAlchemyError

from assistant.model.budgets import Use
from kit.logging import get_logger
from storage.database import Database
from storage.models import model_usage

# In words that SQLite and PostgreSQL share: SQLAlchemy has this only in their dialects, which cost start-up time.
_ADD = text(
    "INSERT INTO model_usage (organisation_id, day, purpose, model_id, calls, failed, attempts,"
    " prompt_tokens, completion_tokens)"
    " VALUES (:organisation_id, :day, :purpose, :model_id, 1, :failed, :attempts, :prompt, :completion)"
    " ON CONFLICT (organisation_id, day, purpose, model_id) DO UPDATE SET"
    " calls = model_usage.calls + 1,"
    " failed = model_usage.failed + excluded.failed,"
    " attempts = model_usage.attempts + excluded.attempts,"
    " prompt_tokens = model_usage.prompt_tokens + excluded.prompt_tokens,"
    " completion_tokens = model_usage.completion_tokens + excluded.completion_tokens"
).bindparams(bindparam("day", type_=Date))


@dataclass(frozen=True)
class UsageRow:
    """One day's calls to one model for one purpose, which is the prompt's id.

    `failed` of the `calls` gave nothing that could be used; `attempts` counts HTTP calls, retries included.
    """

    day: date
    purpose: str
    model_id: str
    calls: int
    failed: int
    attempts: int
    prompt_tokens: int
    completion_tokens: int


class UsageRepository:
    """One organisation's counts."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def add(self, day: date, use: Use) -> None:
        """Count one question. Two at once are both counted."""
        self._connection.execute(
            _ADD,
            {
                "organisation_id": self._organisation_id,
                "day": day,
                "purpose": use.purpose,
                "model_id": use.model_id[:200],
                "failed": int(not use.ok),
                "attempts": use.attempts,
                "prompt": use.tokens.prompt,
                "completion": use.tokens.completion,
            },
        )

    def spent(self, day: date) -> int:
        """Tokens in and out on that day."""
        tokens = func.sum(model_usage.c.prompt_tokens + model_usage.c.completion_tokens)
        of_the_day = (model_usage.c.organisation_id == self._organisation_id, model_usage.c.day == day)
        return int(self._connection.execute(select(tokens).where(*of_the_day)).scalar_one() or 0)

    def list(self, *, since: date, until: date) -> tuple[UsageRow, ...]:
        """The counts of the days from `since` to `until`, both included, the newest day first."""
        columns = [column for column in model_usage.columns if column.name != "organisation_id"]
        rows = self._connection.execute(
            select(*columns)
            .where(
                model_usage.c.organisation_id == self._organisation_id,
                model_usage.c.day.between(since, until),
            )
            .order_by(model_usage.c.day.desc(), model_usage.c.purpose, model_usage.c.model_id)
        )
        return tuple(UsageRow(*row) for row in rows)


@dataclass(frozen=True)
class StoredLedger:
    """One organisation's ledger (see `assistant.model.budgets.Ledger`), in transactions of its own.

    What was asked is paid for whether or not the turn is stored in the end, so it isn't part of the turn's
    transaction. A count that can't be written is logged and lost: the leader's answer is worth more.
    """

    database: Database
    organisation_id: str

    def spent(self, day: date) -> int:
        with self.database.read(self.organisation_id) as connection:
            return UsageRepository(connection, self.organisation_id).spent(day)

    def add(self, day: date, use: Use) -> None:
        try:
            with self.database.write(self.organisation_id) as connection:
                UsageRepository(connection, self.organisation_id).add(day, use)
        except SQLAlchemyError:
            get_logger("storage").warning("use of the model not counted", organisation=self.organisation_id)
