"""Sign-in links and the sessions they open. Tokens are stored as digests only.

A link works once: redeeming it deletes it and makes the session in the same transaction. As with API keys, a
plain SHA-256 is enough, since tokens are 256 random bits of ours. A digest is looked up before it is known whose it
is; on PostgreSQL that lookup sees the one row with this digest and no other.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Table, delete, insert, select

from kit.ids import new_id
from storage.api_keys import ApiScope
from storage.database import Database
from storage.models import sessions, sign_in_links

LINK_LIFETIME = timedelta(hours=24)
SESSION_LIFETIME = timedelta(days=30)
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class SignInLink:
    """A link that signs one browser in, once, until `expires_at`. The token can't be had again."""

    token: str
    expires_at: datetime

    @property
    def path(self) -> str:
        """The page to open. The token is in the fragment, which no browser sends and so no log has."""
        return f"/sign-in#{self.token}"


@dataclass(frozen=True)
class Session:
    """A signed-in browser. It may do what its scopes say, as an API key may."""

    id: str
    organisation_id: str
    scopes: frozenset[ApiScope]
    created_at: datetime
    expires_at: datetime


def find_session(database: Database, token: str, *, at: datetime) -> Session | None:
    """Return the session with this token, None when it is unknown, signed out or expired."""
    row = _look_up(database, sessions, token)
    if row is None or row.expires_at <= at:
        return None
    return row


def redeem(database: Database, token: str, *, at: datetime) -> tuple[Session, str] | None:
    """Use a sign-in link up and open a session; returns it with its token, which can't be had again.

    None when the link is unknown, expired, or was used before, if only a moment ago by another request.
    """
    link = _look_up(database, sign_in_links, token)
    if link is None:
        return None
    with database.write(link.organisation_id) as connection:
        used = connection.execute(
            delete(sign_in_links)
            .where(
                sign_in_links.c.organisation_id == link.organisation_id,
                sign_in_links.c.id == link.id,
            )
            .returning(sign_in_links.c.expires_at)
        ).scalar_one_or_none()
        if used is None or used <= at:
            return None
        return SessionRepository(connection, link.organisation_id).open(scopes=link.scopes, at=at)


class SessionRepository:
    """The links and sessions of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create_link(self, *, scopes: Iterable[ApiScope], at: datetime) -> SignInLink:
        """Store a new link, and forget those that have expired."""
        self._forget_expired(sign_in_links, at)
        token, expires_at = _new_token(), at + LINK_LIFETIME
        self._insert(sign_in_links, new_id("link"), token, scopes, at, expires_at)
        return SignInLink(token, expires_at)

    def open(self, *, scopes: Iterable[ApiScope], at: datetime) -> tuple[Session, str]:
        """Store a new session; returns it with its token. Those that have expired are forgotten."""
        self._forget_expired(sessions, at)
        known, token = frozenset(scopes), _new_token()
        session = Session(new_id("sess"), self._organisation_id, known, at, at + SESSION_LIFETIME)
        self._insert(sessions, session.id, token, known, at, session.expires_at)
        return session, token

    def close(self, session_id: str) -> None:
        """Sign out. Nothing happens when the session is gone already."""
        self._connection.execute(
            delete(sessions).where(
                sessions.c.organisation_id == self._organisation_id, sessions.c.id == session_id
            )
        )

    def _insert(
        self, table: Table, id: str, token: str, scopes: Iterable[ApiScope], at: datetime, until: datetime
    ) -> None:
        self._connection.execute(
            insert(table).values(
                id=id,
                organisation_id=self._organisation_id,
                created_at=at,
                digest=_digest(token),
                scopes=sorted(set(scopes)),
                expires_at=until,
            )
        )

    def _forget_expired(self, table: Table, at: datetime) -> None:
        self._connection.execute(
            delete(table).where(table.c.organisation_id == self._organisation_id, table.c.expires_at <= at)
        )


def _look_up(database: Database, table: Table, token: str) -> Session | None:
    """The row with this token's digest, whosever it is. A link has all that a session has."""
    if not _TOKEN.fullmatch(token):
        return None
    digest = _digest(token)
    with database.token_lookup(digest) as connection:
        row = connection.execute(
            select(
                table.c.id, table.c.organisation_id, table.c.scopes, table.c.created_at, table.c.expires_at
            ).where(table.c.digest == digest)
        ).one_or_none()
    if row is None:
        return None
    scopes = frozenset(ApiScope(scope) for scope in row.scopes)
    return Session(row.id, row.organisation_id, scopes, row.created_at, row.expires_at)


def _new_token() -> str:
    return secrets.token_urlsafe(32)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
