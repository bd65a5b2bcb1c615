"""Row-level security, proved with statements that forget to ask for one organisation."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from storage.api_keys import ApiKeyRepository, ApiScope, find_key
from storage.conversations import ConversationRepository
from storage.database import Database
from storage.models import OWNED_TABLES
from storage.organisations import create_organisation
from storage.sessions import SessionRepository, find_session
from tests.conftest import PostgresServer
from tests.storage.events import NOW, beginning

GUEST = "capwright_guest"


@pytest.fixture(params=["owner", "guest"])
def secured(request: pytest.FixtureRequest, postgres: PostgresServer) -> Iterator[Database]:
    """A database reached as the role that owns the tables, and as one that only may use them."""
    name = postgres.create(template=postgres.template)
    role = "capwright"
    if request.param == "guest":
        role = GUEST
        postgres.execute(
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{GUEST}')"
            f" THEN CREATE ROLE {GUEST} LOGIN; END IF; END $$"
        )
        postgres.execute(
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {GUEST}", database=name
        )
    database = Database.at(postgres.url(name, role=role))
    yield database
    database.close()


@pytest.fixture
def two(secured: Database) -> tuple[str, str]:
    ids: list[str] = []
    for name in ("Ours", "Theirs"):
        organisation = create_organisation(secured, name=name, at=NOW)
        with secured.write(organisation.id) as connection:
            ConversationRepository(connection, organisation.id).create(beginning(), at=NOW)
            ApiKeyRepository(connection, organisation.id).create(name="k", scopes=ApiScope, at=NOW)
        ids.append(organisation.id)
    return ids[0], ids[1]


def test_every_table_with_an_organisation_is_secured(secured: Database) -> None:
    with secured.engine.connect() as connection:
        rows = connection.execute(
            text("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")
        )
        assert set(rows.scalars()) == {*OWNED_TABLES, "organisations"}


def test_a_query_that_asks_for_everything_gets_one_organisation(
    secured: Database, two: tuple[str, str]
) -> None:
    for organisation_id in two:
        with secured.read(organisation_id) as connection:
            for table in ("conversations", "conversation_events", "api_keys"):
                seen = connection.execute(text(f"SELECT DISTINCT organisation_id FROM {table}")).scalars()
                assert list(seen) == [organisation_id], table
            assert connection.execute(text("SELECT id FROM organisations")).scalars().all() == [
                organisation_id
            ]


def test_without_an_organisation_there_is_nothing(secured: Database, two: tuple[str, str]) -> None:
    with secured.engine.connect() as connection:
        for table in (*OWNED_TABLES, "organisations"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0, table


def test_others_rows_can_be_neither_changed_nor_planted(secured: Database, two: tuple[str, str]) -> None:
    ours, theirs = two
    with secured.write(ours) as connection:
        connection.execute(text("UPDATE conversations SET title = 'ours now'"))
        connection.execute(text("DELETE FROM conversation_events"))
    with secured.read(theirs) as connection:
        assert connection.execute(text("SELECT title FROM conversations")).scalars().all() == [None]
        assert connection.execute(text("SELECT count(*) FROM conversation_events")).scalar_one() == 2
    with (
        pytest.raises(ProgrammingError) as raised,
        secured.write(ours) as connection,
    ):
        ConversationRepository(connection, theirs).create(beginning(), at=NOW)
    assert isinstance(raised.value.orig, InsufficientPrivilege)


def test_the_setting_ends_with_the_transaction(secured: Database, two: tuple[str, str]) -> None:
    with secured.read(two[0]) as connection:
        assert connection.execute(text("SELECT count(*) FROM conversations")).scalar_one() == 1
        connection.rollback()
        assert connection.execute(text("SELECT count(*) FROM conversations")).scalar_one() == 0


def test_looking_up_a_key_shows_that_key_and_no_other(secured: Database, two: tuple[str, str]) -> None:
    with secured.write(two[0]) as connection:
        stored, key = ApiKeyRepository(connection, two[0]).create(name="n", scopes=[ApiScope.READ], at=NOW)
    assert find_key(secured, key) == stored
    with secured.key_lookup(stored.prefix) as connection:
        assert connection.execute(text("SELECT id FROM api_keys")).scalars().all() == [stored.id]
        assert connection.execute(text("DELETE FROM api_keys")).rowcount == 0  # pyright: ignore[reportAttributeAccessIssue]


def test_looking_up_a_token_shows_that_session_and_no_other(secured: Database, two: tuple[str, str]) -> None:
    tokens: list[str] = []
    for organisation in two:
        with secured.write(organisation) as connection:
            repository = SessionRepository(connection, organisation)
            tokens.append(repository.open(scopes=ApiScope, at=NOW)[1])
            repository.create_link(scopes=ApiScope, at=NOW)
    found = find_session(secured, tokens[0], at=NOW)
    assert found
    assert found.organisation_id == two[0]
    digest = hashlib.sha256(tokens[0].encode()).hexdigest()
    with secured.token_lookup(digest) as connection:
        assert connection.execute(text("SELECT id FROM sessions")).scalars().all() == [found.id]
        assert connection.execute(text("SELECT count(*) FROM sign_in_links")).scalar_one() == 0
        assert connection.execute(text("DELETE FROM sessions")).rowcount == 0  # pyright: ignore[reportAttributeAccessIssue]
    with secured.read(two[1]) as connection:
        assert connection.execute(text("SELECT count(*) FROM sessions")).scalar_one() == 1
