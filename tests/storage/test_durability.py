from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.engine import make_engine


def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    database = Database.at(f"sqlite:///{tmp_path / 'deep' / 'er' / 'x.db'}")
    with database.engine.connect() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}
    database.close()


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:"])
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="database"):
        make_engine(url)


def test_a_read_sees_one_moment(database: Database, organisation_id: str) -> None:
    with database.read(organisation_id) as connection:
        assert connection.execute(text("SELECT count(*) FROM organisations")).scalar_one() == 1
        assert connection.in_transaction()


def test_an_error_undoes_the_whole_transaction(database: Database, organisation_id: str) -> None:
    def fail_half_way() -> None:
        with database.write(organisation_id) as connection:
            connection.execute(text("DELETE FROM organisations"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with database.read(organisation_id) as connection:
        assert connection.execute(text("SELECT count(*) FROM organisations")).scalar_one() == 1
