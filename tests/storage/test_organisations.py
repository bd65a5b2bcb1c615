from __future__ import annotations

import threading

import pytest

from kit.errors import Conflict, NotFound
from storage.api_keys import ApiKeyRepository, ApiScope, find_key, new_key
from storage.database import Database
from storage.organisations import create_organisation, install, list_organisations
from tests.storage.events import NOW


def test_the_first_start_makes_one_organisation_and_one_key_with_every_scope(database: Database) -> None:
    shown: list[str] = []
    made = install(database, name="First", at=NOW, show_key=shown.append)
    assert made
    assert install(database, name="Second", at=NOW, show_key=shown.append) is None
    assert list_organisations(database) == (made,)
    (key,) = shown
    found = find_key(database, key)
    assert found
    assert found.organisation_id == made.id
    assert found.scopes == frozenset(ApiScope)


def test_workers_that_start_together_install_once(database_url: str) -> None:
    databases = [Database.at(database_url) for _ in range(4)]
    together = threading.Barrier(len(databases))
    shown: list[str] = []

    def start(database: Database) -> None:
        together.wait()
        install(database, name="First", at=NOW, show_key=shown.append)

    threads = [threading.Thread(target=start, args=(database,)) for database in databases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list_organisations(databases[0])) == 1
    assert len(shown) == 1
    for database in databases:
        database.close()


def test_a_start_that_fails_before_its_end_leaves_the_next_one_first(database: Database) -> None:
    def die(_key: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install(database, name="First", at=NOW, show_key=die)
    shown: list[str] = []
    assert install(database, name="First", at=NOW, show_key=shown.append)
    assert find_key(database, shown[0])


def test_only_the_whole_key_is_found(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        stored, key = ApiKeyRepository(connection, organisation_id).create(
            name="one", scopes=[ApiScope.READ], at=NOW
        )
    assert find_key(database, key) == stored
    assert key.startswith(stored.prefix)
    wrong = key[:-1] + ("0" if key[-1] != "0" else "1")
    for other in (wrong, key[:11], key + "0", "", "cw_", key.upper(), new_key(), "cw_\x00" + "0" * 39):
        assert find_key(database, other) is None, other


def test_keys_are_stored_as_digests_only(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        _, key = ApiKeyRepository(connection, organisation_id).create(name="one", scopes=ApiScope, at=NOW)
        raw = connection.exec_driver_sql("SELECT * FROM api_keys").all()
    assert key not in str(raw)
    assert key[11:] not in str(raw)


def test_a_revoked_key_is_unknown_and_the_last_admin_key_stays(
    database: Database, organisation_id: str
) -> None:
    with database.write(organisation_id) as connection:
        repository = ApiKeyRepository(connection, organisation_id)
        admin, _ = repository.create(name="admin", scopes=[ApiScope.ADMIN], at=NOW)
        reader, key = repository.create(name="reader", scopes=[ApiScope.READ], at=NOW)
    with database.write(organisation_id) as connection:
        ApiKeyRepository(connection, organisation_id).revoke(reader.id)
    assert find_key(database, key) is None
    with database.write(organisation_id) as connection:
        repository = ApiKeyRepository(connection, organisation_id)
        with pytest.raises(Conflict, match="last key"):
            repository.revoke(admin.id)
        with pytest.raises(NotFound):
            repository.revoke(reader.id)


def test_keys_of_others_are_neither_listed_nor_revoked(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    with database.write(other_organisation_id) as connection:
        theirs, _ = ApiKeyRepository(connection, other_organisation_id).create(
            name="x", scopes=ApiScope, at=NOW
        )
    with database.write(organisation_id) as connection:
        repository = ApiKeyRepository(connection, organisation_id)
        assert repository.list() == ()
        with pytest.raises(NotFound):
            repository.revoke(theirs.id)


def test_organisations_can_be_added(database: Database) -> None:
    first = create_organisation(database, name="One", at=NOW)
    second = create_organisation(database, name="Two", at=NOW)
    assert set(list_organisations(database)) == {first, second}
