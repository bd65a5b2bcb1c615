"""Organisations, and the first start that makes one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kit.errors import NotFound
from kit.ids import new_id
from storage.api_keys import ApiKeyRepository, ApiScope
from storage.database import Database
from storage.models import organisations


@dataclass(frozen=True)
class Organisation:
    id: str
    name: str


def install(
    database: Database, *, name: str, at: datetime, show_key: Callable[[str], None]
) -> Organisation | None:
    """On the first start make an organisation and a key with every scope; later do nothing.

    `show_key` is called once, by the one process that made the key, and just before the commit: a
    process killed between the two leaves a key that doesn't work and a next start that makes another,
    where the other order would leave a database nobody has a key for.
    """
    organisation = Organisation(new_id("org"), name)
    with database.install(organisation.id) as connection:
        if connection.execute(select(organisations.c.id).limit(1)).first() is not None:
            return None
        connection.execute(insert(organisations).values(id=organisation.id, name=name, created_at=at))
        _, key = ApiKeyRepository(connection, organisation.id).create(
            name="First key", scopes=ApiScope, at=at
        )
        show_key(key)
    return organisation


def get_organisation(connection: Connection, organisation_id: str) -> Organisation:
    """An organisation by its id, in one of its own transactions. Raises `NotFound`."""
    row = connection.execute(
        select(organisations.c.id, organisations.c.name).where(organisations.c.id == organisation_id)
    ).one_or_none()
    if row is None:
        raise NotFound(f"There is no organisation {organisation_id!r}.", do="Sign in again.")
    return Organisation(row.id, row.name)


def masks(connection: Connection, organisation_id: str, *, default: bool) -> bool:
    """Say whether names are masked before text goes to a model: as the organisation chose, else `default`."""
    chosen = connection.execute(
        select(organisations.c.masking).where(organisations.c.id == organisation_id)
    ).scalar_one_or_none()
    return default if chosen is None else chosen


def choose_masking(connection: Connection, organisation_id: str, *, on: bool) -> None:
    """Keep the organisation's choice; it holds from the next question put to a model."""
    connection.execute(update(organisations).where(organisations.c.id == organisation_id).values(masking=on))


def create_organisation(database: Database, *, name: str, at: datetime) -> Organisation:
    """Add an organisation without any key."""
    organisation = Organisation(new_id("org"), name)
    with database.install(organisation.id) as connection:
        connection.execute(insert(organisations).values(id=organisation.id, name=name, created_at=at))
    return organisation


def list_organisations(database: Database) -> tuple[Organisation, ...]:
    """All organisations, oldest first. For the command line on the machine itself, never for the API."""
    with database.install("") as connection:
        rows = connection.execute(
            select(organisations.c.id, organisations.c.name).order_by(organisations.c.id)
        )
        return tuple(Organisation(row.id, row.name) for row in rows)
