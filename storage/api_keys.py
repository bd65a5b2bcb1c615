"""API keys: made, found again by prefix, revoked. Only their digests are stored.

A plain SHA-256 is enough here, where a password would need a slow hash: a key is 160 random bits of
ours, so nobody can guess it from its digest, and a slow hash would be paid on every request.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import Connection, Row, delete, insert, select, update

from kit.errors import Conflict, NotFound
from kit.ids import new_id
from storage.database import Database
from storage.models import api_keys

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PREFIX_LENGTH = 11
_NOTED_EVERY = timedelta(hours=1)
_SHAPE = re.compile(rf"cw_[{_ALPHABET}]{{40}}")


class ApiScope(StrEnum):
    """What a key may do. Scopes don't contain each other."""

    CONVERSE = "converse"
    READ = "read"
    WRITE = "write"
    ADMIN = "admin"


@dataclass(frozen=True)
class ApiKey:
    """A stored key, without the key itself. `prefix` is its first eleven characters.

    `last_used_at` is true to the hour; None for a key that was never used.
    """

    id: str
    organisation_id: str
    name: str
    prefix: str
    scopes: frozenset[ApiScope]
    created_at: datetime
    last_used_at: datetime | None = None


class Caller(Protocol):
    """Whoever acts for an organisation: an API key or a signed-in browser's session."""

    @property
    def id(self) -> str: ...

    @property
    def organisation_id(self) -> str: ...

    @property
    def scopes(self) -> frozenset[ApiScope]: ...


def new_key() -> str:
    """Return `cw_` and 40 random characters: 8 to look it up by, 32 (160 bits) that stay secret."""
    return "cw_" + "".join(secrets.choice(_ALPHABET) for _ in range(40))


def find_key(database: Database, key: str) -> ApiKey | None:
    """Return the stored key that `key` is, None when it is unknown, revoked or not shaped like a key."""
    if not _SHAPE.fullmatch(key):
        return None
    prefix = key[:_PREFIX_LENGTH]
    with database.key_lookup(prefix) as connection:
        row = connection.execute(_COLUMNS.where(api_keys.c.prefix == prefix)).one_or_none()
    if row is None or not hmac.compare_digest(row.digest, _digest(key)):
        return None
    return _value(row)


def note_use(database: Database, key: ApiKey, *, at: datetime) -> None:
    """Keep when a key was last used: at most once an hour, since most requests need not write."""
    if key.last_used_at is not None and at - key.last_used_at < _NOTED_EVERY:
        return
    with database.write(key.organisation_id) as connection:
        connection.execute(
            update(api_keys)
            .where(api_keys.c.organisation_id == key.organisation_id, api_keys.c.id == key.id)
            .values(last_used_at=at)
        )


class ApiKeyRepository:
    """The keys of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(self, *, name: str, scopes: Iterable[ApiScope], at: datetime) -> tuple[ApiKey, str]:
        """Store a new key; returns it with the key itself, which can't be had again."""
        key = new_key()
        stored = ApiKey(
            id=new_id("key"),
            organisation_id=self._organisation_id,
            name=name,
            prefix=key[:_PREFIX_LENGTH],
            scopes=frozenset(scopes),
            created_at=at,
        )
        self._connection.execute(
            insert(api_keys).values(
                id=stored.id,
                organisation_id=stored.organisation_id,
                name=name,
                prefix=stored.prefix,
                digest=_digest(key),
                scopes=sorted(stored.scopes),
                created_at=at,
            )
        )
        return stored, key

    def list(self) -> tuple[ApiKey, ...]:
        rows = self._connection.execute(
            _COLUMNS.where(api_keys.c.organisation_id == self._organisation_id).order_by(api_keys.c.id)
        )
        return tuple(_value(row) for row in rows)

    def revoke(self, key_id: str) -> None:
        """Delete a key. Raises `NotFound`, and `Conflict` for the last one that may manage keys."""
        # Locked, so that two admins revoking each other's keys at once can't both succeed.
        rows = self._connection.execute(
            _COLUMNS.where(api_keys.c.organisation_id == self._organisation_id)
            .order_by(api_keys.c.id)
            .with_for_update()
        )
        keys = {row.id: _value(row) for row in rows}
        if key_id not in keys:
            raise NotFound(f"There is no API key {key_id!r}.", do="List the keys for their ids.")
        if not any(ApiScope.ADMIN in key.scopes for key in keys.values() if key.id != key_id):
            raise Conflict(
                "This is the last key with the scope 'admin'; without it nobody could make another.",
                do="Make a new admin key first.",
            )
        self._connection.execute(
            delete(api_keys).where(
                api_keys.c.organisation_id == self._organisation_id, api_keys.c.id == key_id
            )
        )


_COLUMNS = select(
    api_keys.c.id,
    api_keys.c.organisation_id,
    api_keys.c.name,
    api_keys.c.prefix,
    api_keys.c.scopes,
    api_keys.c.created_at,
    api_keys.c.last_used_at,
    api_keys.c.digest,
)


def _value(row: Row[*tuple[Any, ...]]) -> ApiKey:
    return ApiKey(
        id=row.id,
        organisation_id=row.organisation_id,
        name=row.name,
        prefix=row.prefix,
        scopes=frozenset(ApiScope(scope) for scope in row.scopes),
        created_at=row.created_at,
        last_used_at=row.last_used_at,
    )


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
