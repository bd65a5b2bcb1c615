"""Transactions. A repository is given a connection inside one and never ends it.

On PostgreSQL each transaction says whose rows it may see, and row-level security holds it to that, even
where a query forgot to ask for one organisation only.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy import Connection, Engine, text

from storage.engine import WRITE, make_engine

_SET = text("SELECT set_config(:name, :value, true)")


class Database:
    """A database and the ways into it. Connections are opened when first needed."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # A read of several queries sees one moment; SQLite is made that way.
        self._reading = (
            engine.execution_options(isolation_level="REPEATABLE READ") if self.is_postgresql else engine
        )
        self._writing = engine.execution_options(**{WRITE: True})

    @classmethod
    def at(
        cls, url: str, *, pool_size: int = 10, sqlite_synchronous: Literal["FULL", "NORMAL"] = "FULL"
    ) -> Database:
        """Return the database at an SQLAlchemy URL, as `make_engine` takes it."""
        return cls(make_engine(url, pool_size=pool_size, sqlite_synchronous=sqlite_synchronous))

    @contextmanager
    def read(self, organisation_id: str) -> Generator[Connection]:
        """A transaction that sees one organisation's rows, as they are at one moment."""
        with self._reading.connect() as connection:
            self._limit(connection, "organisation", organisation_id)
            yield connection

    @contextmanager
    def write(self, organisation_id: str) -> Generator[Connection]:
        """A transaction over one organisation's rows: committed at the end, undone by an error."""
        with self._writing.begin() as connection:
            self._limit(connection, "organisation", organisation_id)
            yield connection

    @contextmanager
    def key_lookup(self, prefix: str) -> Generator[Connection]:
        """A transaction that sees one API key, before it is known whose it is."""
        with self.engine.connect() as connection:
            self._limit(connection, "key_prefix", prefix)
            yield connection

    @contextmanager
    def token_lookup(self, digest: str) -> Generator[Connection]:
        """A transaction that sees one session or sign-in link, before it is known whose it is."""
        with self.engine.connect() as connection:
            self._limit(connection, "token_digest", digest)
            yield connection

    @contextmanager
    def install(self, organisation_id: str) -> Generator[Connection]:
        """The transaction of the first start: sees all organisations, alone among all processes."""
        with self._writing.begin() as connection:
            if self.is_postgresql:
                connection.execute(text("SELECT pg_advisory_xact_lock(727001)"))
            self._limit(connection, "system", "on")
            self._limit(connection, "organisation", organisation_id)
            yield connection

    @property
    def is_postgresql(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    def ping(self) -> None:
        """Ask the database for a sign of life. Raises SQLAlchemy's `OperationalError` without one."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        self.engine.dispose()

    def _limit(self, connection: Connection, name: str, value: str) -> None:
        if self.is_postgresql:
            connection.execute(_SET, {"name": f"capwright.{name}", "value": value})
