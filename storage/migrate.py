"""Brings the database's tables to the newest revision; safe when several workers start together."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database import Database
from storage.engine import WRITE
from storage.models import METADATA

# The newest revision. Alembic is imported only when the database is not there yet: it costs start-up time.
HEAD = "0007"

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 727002


def migrate(database: Database, *, revision: str = HEAD) -> bool:
    """Upgrade to `revision` in one transaction; returns whether anything had to be done.

    Workers wait for each other: on PostgreSQL by an advisory lock, on SQLite by its write lock.
    """
    with database.engine.connect() as connection:
        if current_revision(connection) == revision:
            return False
    with database.engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
        if database.is_postgresql:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            # Data migrations must reach every organisation's rows.
            connection.execute(text("SELECT set_config('capwright.system', 'on', true)"))
        if current_revision(connection) == revision:
            return False
        _upgrade(connection, revision)
    return True


def current_revision(connection: Connection) -> str | None:
    """Return the revision a database is at, None before the first migration."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _upgrade(connection: Connection, revision: str) -> None:
    if connection.dialect.name == "sqlite" and revision == HEAD and not inspect(connection).get_table_names():
        # A new SQLite file is made whole from the models, which migrations are tested to amount to: loading
        # Alembic would take longer than everything else in the first start.
        METADATA.create_all(connection)
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
        return
    upgrade(connection, revision)


def upgrade(connection: Connection, revision: str) -> None:
    """Run the migrations up to `revision`, in the transaction that the caller holds."""
    from alembic import command  # noqa: PLC0415 see HEAD
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
