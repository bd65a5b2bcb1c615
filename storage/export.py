"""Everything an organisation keeps here, as JSON files in one archive, as it was at one moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from pydantic_core import to_json
from sqlalchemy import Connection, Table, select

from storage.models import METADATA, OWNED_TABLES, conversation_events, conversations

# What is told of a table beside its own columns, or not at all. A table that is not named here is exported whole.
_NESTED = frozenset({"conversations", "conversation_events"})  # each conversation in a file with its events
_METADATA_ONLY = frozenset({"framework_capabilities"})  # what the organisation brought, it has
_TRANSIENT = frozenset({"sign_in_links", "sessions"})
_SECRET = frozenset({"digest", "organisation_id"})
_BATCH = 200


def write_export(connection: Connection, organisation_id: str, into: IO[bytes]) -> None:
    """Write a zip archive to `into`. Secrets are left out: keys are told by name and prefix."""
    import zipfile  # noqa: PLC0415 a start should not wait for it

    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in _files(connection, organisation_id):
            archive.writestr(name, body)


def _files(connection: Connection, organisation_id: str) -> Iterator[tuple[str, bytes]]:
    organisations = METADATA.tables["organisations"]
    mine = connection.execute(select(organisations).where(organisations.c.id == organisation_id))
    yield "organisation.json", _json(dict(mine.mappings().one()))
    for row in _rows(connection, conversations, organisation_id):
        yield f"conversations/{row['id']}.json", _json({**row, "events": _events(connection, row["id"])})
    for name in OWNED_TABLES:
        if name not in _NESTED | _METADATA_ONLY | _TRANSIENT:
            rows = list(_rows(connection, METADATA.tables[name], organisation_id))
            yield f"{name.replace('_', '-')}.json", _json(rows)


def _rows(connection: Connection, table: Table, organisation_id: str) -> Iterator[dict[str, Any]]:
    """An organisation's rows, oldest first, without what is nobody's business."""
    columns = [column for column in table.columns if column.name not in _SECRET]
    result = connection.execute(
        select(*columns)
        .where(table.c.organisation_id == organisation_id)
        .order_by(*table.primary_key.columns),
        execution_options={"yield_per": _BATCH},
    )
    for row in result.mappings():
        yield dict(row)


def _events(connection: Connection, conversation_id: str) -> list[dict[str, Any]]:
    rows = connection.execute(
        select(conversation_events.c.seq, conversation_events.c.payload)
        .where(conversation_events.c.conversation_id == conversation_id)
        .order_by(conversation_events.c.seq)
    )
    return [{"seq": row.seq, "event": row.payload} for row in rows]


def _json(value: object) -> bytes:
    return to_json(value, indent=2)
