"""Makes the app: the only place where the parts are put together."""

from __future__ import annotations

import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import PackageNotFoundError, version

import anyio.to_thread
from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy.exc import SQLAlchemyError

from api.edge import Edge
from api.identity import Identify
from api.openapi import document
from api.pages import Pages
from api.parts import Parts
from api.problems import handle_errors
from api.routes import HEALTH, ROUTERS
from api.web_files import FOLDER
from api.wiring import wire
from kit.logging import configure_logging, get_logger
from kit.settings import Settings
from storage.api_keys import ApiKey, ApiScope, find_key, note_use
from storage.migrate import migrate
from storage.organisations import install
from storage.sessions import SessionRepository, find_session

_DESCRIPTION = (
    "Interviews a leader about strategy and KPIs, proposes the capabilities a role needs and writes the"
    " learning plan. Every address but those of health and of signing in needs an API key, `Authorization: Bearer"
    " cw_…`, or a browser that has signed in."
)


def create_app(settings: Settings | None = None, *, parts: Parts | None = None) -> FastAPI:
    """Return the app. Nothing is opened, loaded or written before it starts.

    Without `settings` they are read from the environment; `parts` take the place of the usual wiring.
    """
    settings = settings or (parts.settings if parts else Settings())
    parts = parts or wire(settings)
    app = FastAPI(
        title="Capwright",
        lifespan=partial(_lifespan, parts),
        openapi_url="/v1/openapi.json",
        docs_url="/v1/docs",
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
        separate_input_output_schemas=False,
    )
    app.state.parts = parts
    app.add_middleware(
        Edge,
        identify=_identify(parts),
        pages=Pages(FOLDER),
        max_body_bytes=settings.max_body_bytes,
        max_document_bytes=settings.document_max_bytes,
    )
    handle_errors(app)
    app.include_router(HEALTH, prefix="/v1")
    app.include_router(HEALTH, include_in_schema=False)
    for router in ROUTERS:
        app.include_router(router)
    document(app, title="Capwright", version=_version(), description=_DESCRIPTION)
    return app


def _identify(parts: Parts) -> Identify:
    def find(key: str) -> ApiKey | None:
        known = find_key(parts.database, key)
        if known:
            try:
                note_use(parts.database, known, at=parts.clock.now())
            except SQLAlchemyError:
                # A database too busy to write may still answer what was asked.
                get_logger("api").warning("key use not noted")
        return known

    return Identify(
        find_key=find,
        find_session=lambda token: find_session(parts.database, token, at=parts.clock.now()),
    )


@asynccontextmanager
async def _lifespan(parts: Parts, _app: FastAPI) -> AsyncGenerator[None]:
    settings = parts.settings
    configure_logging(level=settings.log_level, format=settings.log_format)
    await anyio.to_thread.run_sync(prepare, parts)
    # Requests that need what is being loaded wait for it; the others don't. It begins a moment later, so
    # that it doesn't keep the server from opening its port.
    warming = threading.Timer(0.1, _warm_up, (parts,))
    warming.daemon = True
    warming.start()
    yield
    warming.cancel()
    parts.database.close()


def _operation_id(route: APIRoute) -> str:
    return route.name


def show_first_key(key: str) -> None:
    """Print the key of a first start. It is stored as a hash only, so this is the one time it can be read."""
    sys.stdout.write(f"API key (shown once, keep it safe): {key}\n")
    sys.stdout.flush()


def show_first_link(path: str) -> None:
    """Print the sign-in link of a first start."""
    sys.stdout.write(f"Sign in here (once, within 24 hours): {path}\n")
    sys.stdout.flush()


def prepare(
    parts: Parts,
    *,
    show_key: Callable[[str], None] = show_first_key,
    show_link: Callable[[str], None] | None = show_first_link,
) -> None:
    """Bring the database up to date; on the first start make an organisation, show its key and a sign-in link.

    `show_link` is given the path: under which address the server is reached, whoever started it knows. With
    None there is no link.
    """
    migrate(parts.database)
    made = install(parts.database, name=parts.settings.organisation, at=parts.clock.now(), show_key=show_key)
    if made and show_link:
        with parts.database.write(made.id) as connection:
            link = SessionRepository(connection, made.id).create_link(scopes=ApiScope, at=parts.clock.now())
        show_link(link.path)


def _warm_up(parts: Parts) -> None:
    try:
        parts.warm_up()
        get_logger("api").debug("warm")
    except Exception:
        # The server goes on: health says what is missing, and a request that needs it will try again.
        get_logger("api").exception("warm-up failed")


def _version() -> str:
    try:
        return version("capwright")
    except PackageNotFoundError:
        return "0"
