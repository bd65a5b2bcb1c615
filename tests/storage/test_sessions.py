"""What is kept of links and sessions: digests, and nothing that has ended."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Table, select

from kit.errors import NotFound
from storage.api_keys import ApiScope
from storage.database import Database
from storage.models import sessions, sign_in_links
from storage.organisations import get_organisation
from storage.sessions import (
    LINK_LIFETIME,
    SESSION_LIFETIME,
    SessionRepository,
    find_session,
    redeem,
)
from tests.storage.events import NOW


def count(database: Database, organisation_id: str, table: Table) -> int:
    with database.read(organisation_id) as connection:
        return len(connection.execute(select(table.c.id)).all())


def test_no_token_is_stored(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        repository = SessionRepository(connection, organisation_id)
        link = repository.create_link(scopes=[ApiScope.READ], at=NOW)
        session, token = repository.open(scopes=[ApiScope.READ], at=NOW)
        stored = connection.execute(select(sign_in_links)).all() + connection.execute(select(sessions)).all()
    assert link.token != token
    assert len(link.token) == len(token) == 43
    assert not any(secret in str(row) for row in stored for secret in (link.token, token))
    assert find_session(database, token, at=NOW) == session
    # A link is no session, and a session's token is no link.
    assert find_session(database, link.token, at=NOW) is None
    assert redeem(database, token, at=NOW) is None


def test_what_has_ended_is_forgotten(database: Database, organisation_id: str) -> None:
    for days in (0, 1, 40):
        at = NOW + timedelta(days=days)
        with database.write(organisation_id) as connection:
            repository = SessionRepository(connection, organisation_id)
            link = repository.create_link(scopes=ApiScope, at=at)
            repository.open(scopes=ApiScope, at=at)
    assert count(database, organisation_id, sign_in_links) == 1
    assert count(database, organisation_id, sessions) == 1
    assert redeem(database, link.token, at=at + LINK_LIFETIME) is None
    # It was used up by the try, too late though it was.
    assert redeem(database, link.token, at=at) is None


def test_a_session_belongs_to_the_organisation_of_its_link(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    with database.write(other_organisation_id) as connection:
        link = SessionRepository(connection, other_organisation_id).create_link(
            scopes=[ApiScope.READ, ApiScope.ADMIN], at=NOW
        )
    opened = redeem(database, link.token, at=NOW)
    assert opened
    session, _ = opened
    assert (session.organisation_id, session.expires_at) == (other_organisation_id, NOW + SESSION_LIFETIME)
    assert session.scopes == {ApiScope.READ, ApiScope.ADMIN}
    with database.write(organisation_id) as connection:
        SessionRepository(connection, organisation_id).close(session.id)
    assert count(database, other_organisation_id, sessions) == 1
    with database.read(organisation_id) as connection, pytest.raises(NotFound):
        get_organisation(connection, "org_none")
