"""The database as the command line reaches it: on this machine, as its first organisation or a named one."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager

from capability_library.loader import FRAMEWORK_NAME, load_library
from capability_library.schema import Framework, Kpi
from cli.console import out
from kit.clock import SystemClock
from kit.errors import BadInput
from kit.settings import Settings
from storage.database import Database
from storage.frameworks import FrameworkRepository
from storage.migrate import migrate
from storage.organisations import install, list_organisations


@contextmanager
def opened(settings: Settings) -> Generator[Database]:
    """Open the database, up to date; a first start makes the organisation and prints its key."""
    database = Database.at(
        settings.database_url,
        pool_size=settings.database_pool_size,
        sqlite_synchronous=settings.sqlite_synchronous,
    )
    migrate(database)
    install(
        database,
        name=settings.organisation,
        at=SystemClock().now(),
        show_key=lambda key: out.print(f"API key (shown once, keep it safe): {key}"),
    )
    try:
        yield database
    finally:
        database.close()


def owner(database: Database, organisation: str | None) -> str:
    """The organisation a command works for. Raises `BadInput` for one there is not."""
    known = [one.id for one in list_organisations(database)]
    if organisation is not None and organisation not in known:
        raise BadInput(f"There is no organisation {organisation!r}.", do=f"Known are: {', '.join(known)}.")
    return organisation or known[0]


def stored_framework(name: str, settings: Settings) -> tuple[Framework, Mapping[str, Kpi]]:
    """Our library, or the newest version of an imported framework. Raises `NotFound`."""
    library = load_library(cache_dir=settings.data_dir / "cache")
    if name == FRAMEWORK_NAME:
        return library.framework, library.kpis
    with opened(settings) as database:
        organisation = owner(database, None)
        with database.read(organisation) as session:
            return FrameworkRepository(session, organisation).load(name), library.kpis
