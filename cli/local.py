"""A server for one command: the real one, on a free port of this machine, with a key that ends with it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn

from api.app import create_app, prepare
from kit.errors import NotReady
from kit.settings import Settings
from storage.api_keys import ApiKeyRepository, ApiScope
from storage.organisations import list_organisations

STARTS_WITHIN = 20.0  # seconds


@dataclass(frozen=True)
class LocalServer:
    url: str
    key: str


@contextmanager
def local_server(settings: Settings) -> Generator[LocalServer]:
    """Run the service in this process while the block lasts.

    Raises `NotReady` when it does not come up within 20 seconds.
    """
    quiet = settings.model_copy(update={"log_level": "error"})
    app = create_app(quiet)
    parts = app.state.parts
    # No sign-in link: this server is gone before anybody could open it.
    prepare(parts, show_link=None)
    owner = list_organisations(parts.database)[0].id
    with parts.database.write(owner) as session:
        scopes = (ApiScope.CONVERSE, ApiScope.READ, ApiScope.WRITE)
        made, key = ApiKeyRepository(session, owner).create(
            name="This terminal", scopes=scopes, at=parts.clock.now()
        )
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait(server)
        yield LocalServer(url=f"http://127.0.0.1:{listener.getsockname()[1]}", key=key)
    finally:
        with parts.database.write(owner) as session:
            ApiKeyRepository(session, owner).revoke(made.id)
        server.should_exit = True
        thread.join(timeout=5)
        listener.close()


def _wait(server: uvicorn.Server) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while not server.started:
        if time.monotonic() > deadline:
            raise NotReady("The local server did not start.", do="Run `capwright serve` to see why.")
        time.sleep(0.01)
