"""Erases what an organisation has said and made here, so that it can't be read from the database's file either."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, func, select

from storage.database import Database
from storage.models import METADATA, OWNED_TABLES

# Who may come in stays, so that the organisation can begin again; so do counts, which hold no words: an erasure
# doesn't give a day's budget back.
KEPT = frozenset({"api_keys", "sign_in_links", "sessions", "model_usage"})
_PARENTS = ("conversations", "role_profiles", "frameworks")


def erase(database: Database, organisation_id: str) -> Mapping[str, int]:
    """Delete every row of the organisation but its keys and sessions, in one transaction.

    Returns how many rows there were, by table. A turn that is being taken meanwhile finds its conversation gone.
    """
    with database.write(organisation_id) as connection:
        if not database.is_postgresql:
            # Otherwise SQLite leaves deleted text in its file until the space is used again.
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
        counts = _delete(connection, organisation_id)
    if not database.is_postgresql:
        _empty_log(database)
    return counts


def _delete(connection: Connection, organisation_id: str) -> Mapping[str, int]:
    for name in _PARENTS:  # so that nothing new is hung below what is about to go
        table = METADATA.tables[name]
        connection.execute(
            select(table.c.id).where(table.c.organisation_id == organisation_id).with_for_update()
        ).all()
    counts: dict[str, int] = {}
    for table in reversed(METADATA.sorted_tables):  # children before parents
        if table.name not in OWNED_TABLES or table.name in KEPT:
            continue
        mine = table.c.organisation_id == organisation_id
        counts[table.name] = connection.execute(
            select(func.count()).select_from(table).where(mine)
        ).scalar_one()
        connection.execute(delete(table).where(mine))
    return counts


def _empty_log(database: Database) -> None:
    """Write SQLite's log back into its file and empty it. While somebody reads, that waits for the next time."""
    raw = database.engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()
