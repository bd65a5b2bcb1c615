from __future__ import annotations

import threading
import warnings
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from storage.database import Database
from storage.migrate import HEAD, current_revision, migrate, upgrade
from storage.models import METADATA
from storage.revisions import RevisionRepository
from storage.role_profiles import RoleProfileRepository
from tests.api.scripted import PROPOSAL
from tests.storage.events import NOW
from workforce.role_profiles import RoleProfileStatus, from_proposal


def test_migrations_make_the_tables_the_models_describe(empty_database_url: str) -> None:
    database = Database.at(empty_database_url)
    assert migrate(database)
    with database.engine.connect() as connection, warnings.catch_warnings():
        assert current_revision(connection) == HEAD
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    database.close()


def test_models_and_migrations_make_the_same_sqlite_file(tmp_path: Path) -> None:
    schemas: list[set[str]] = []
    for name in ("models", "migrations"):
        database = Database.at(f"sqlite:///{tmp_path / name}")
        if name == "models":
            migrate(database)
        else:
            with database.engine.begin() as connection:
                upgrade(connection, HEAD)
        with database.engine.connect() as connection:
            assert current_revision(connection) == HEAD
            described = inspect(connection)
            schemas.append(
                {
                    f"{table} {kind} {sorted(map(str, rows))}"
                    for table in described.get_table_names()
                    if table != "alembic_version"
                    for kind, rows in (
                        ("columns", described.get_columns(table)),
                        ("indexes", described.get_indexes(table)),
                        ("unique", described.get_unique_constraints(table)),
                        ("foreign", described.get_foreign_keys(table)),
                        ("primary", [described.get_pk_constraint(table)]),
                    )
                }
            )
        database.close()
    assert schemas[0] == schemas[1]


def test_a_migrated_database_is_left_alone(empty_database_url: str) -> None:
    database = Database.at(empty_database_url)
    assert migrate(database)
    assert not migrate(database)
    database.close()


def test_workers_that_start_together_migrate_once(empty_database_url: str) -> None:
    databases = [Database.at(empty_database_url) for _ in range(4)]
    together = threading.Barrier(len(databases))
    results: list[bool | Exception] = []

    def start(database: Database) -> None:
        together.wait()
        try:
            results.append(migrate(database))
        except Exception as error:
            results.append(error)

    threads = [threading.Thread(target=start, args=(database,)) for database in databases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for database in databases:
        database.close()
    assert sorted(results, key=str) == [False, False, False, True]


def test_profiles_that_are_older_than_their_history_get_one(empty_database_url: str) -> None:
    database = Database.at(empty_database_url)
    migrate(database, revision="0002")
    profile = from_proposal(PROPOSAL).model_copy(update={"status": RoleProfileStatus.VALIDATED})
    for organisation_id in ("org_1", "org_2"):
        with database.install(organisation_id) as connection:
            connection.execute(
                text("INSERT INTO organisations (id, name, created_at) VALUES (:id, 'O', :at)"),
                {"id": organisation_id, "at": NOW},
            )
            connection.execute(
                text(
                    "INSERT INTO role_profiles (id, organisation_id, created_at, updated_at, version, payload)"
                    " VALUES (:id, :organisation, :at, :at, 3, :payload)"
                ),
                {
                    "id": f"role_of_{organisation_id}",
                    "organisation": organisation_id,
                    "at": NOW,
                    "payload": profile.model_dump_json(),
                },
            )
    assert migrate(database)
    for organisation_id in ("org_1", "org_2"):
        with database.read(organisation_id) as connection:
            repository = RoleProfileRepository(connection, organisation_id)
            found = repository.list(
                cursor=None, limit=9, statuses=[RoleProfileStatus.VALIDATED], words="ACCOUNT negotiation"
            )
            assert [one.id for one in found.items] == [f"role_of_{organisation_id}"]
            stored = RevisionRepository(connection, organisation_id).get(f"role_of_{organisation_id}", 3)
            assert stored.profile == found.items[0].profile
            assert (stored.revision.by, stored.revision.changes) == (None, ())
    database.close()
