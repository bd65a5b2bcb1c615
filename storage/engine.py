"""Makes the engine for either database, set up so that an acknowledged write survives a kill."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any, Literal

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 10_000
WRITE = "capwright_write"  # execution option: this transaction is going to write


def make_engine(
    url: str, *, pool_size: int = 10, sqlite_synchronous: Literal["FULL", "NORMAL"] = "FULL"
) -> Engine:
    """Return an engine for a `sqlite:///file` or `postgresql+psycopg://…` URL. Opens no connection.

    Raises `ValueError` for another kind of database.
    """
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend not in ("sqlite", "postgresql"):
        raise ValueError(f"The database must be SQLite or PostgreSQL, not {backend!r}.")
    if backend == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise ValueError("An in-memory SQLite database would forget everything; give a file.")
    engine = create_engine(
        parsed,
        pool_size=pool_size,
        max_overflow=3 * pool_size,
        pool_timeout=15,
        pool_pre_ping=backend == "postgresql",
        hide_parameters=True,  # errors are logged, and parameters are what people said
        json_serializer=_dumps,
        json_deserializer=from_json,
    )
    if backend == "sqlite" and parsed.database:
        _prepare_sqlite(engine, Path(parsed.database).parent, sqlite_synchronous)
    return engine


def _dumps(value: Any) -> str:
    return to_json(value).decode()


def _prepare_sqlite(engine: Engine, folder: Path, synchronous: str) -> None:
    def about_to_connect(*_: object) -> None:
        folder.mkdir(parents=True, exist_ok=True)

    def connected(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # We say BEGIN ourselves: the driver's own idea of when to begin leaves reads outside transactions.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        _use_wal(connection)

    def begun(connection: Connection) -> None:
        # A deferred transaction that reads first and writes later fails at once, without waiting, when
        # another writer came between; one that is going to write therefore takes the lock first.
        write = connection.get_execution_options().get(WRITE, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    event.listen(engine, "do_connect", about_to_connect)
    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)


def _use_wal(connection: sqlite3.Connection) -> None:
    # Changing the mode needs the file alone and doesn't wait; when several workers start together, try again.
    for _ in range(100):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            time.sleep(0.05)
    connection.execute("PRAGMA journal_mode = WAL")
