"""`capwright serve`: the service, with a first screen that says what to do next."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from cli.console import err, out, settings, told
from kit.errors import NotReady
from kit.memory import share_pools

if TYPE_CHECKING:
    from fastapi import FastAPI

    from kit.settings import Settings


SWITCH_S = 0.001  # after which a busy thread lets the others go on


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
) -> None:
    """Serve the API. Makes the database, the search index and the first API key when there are none."""
    share_pools()
    import uvicorn  # noqa: PLC0415  `capwright --help` should not wait for it

    from api.front import FrontDoor  # noqa: PLC0415

    changes = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    chosen = settings().model_copy(update=changes)
    opened = _listen(chosen.host, chosen.port)
    name = f"[{chosen.host}]" if ":" in chosen.host else chosen.host
    url = f"http://{name}:{opened.getsockname()[1]}"
    failures: list[Exception] = []

    def failed(error: Exception) -> None:
        failures.append(error)
        server.should_exit = True

    front = FrontDoor(lambda: _app(chosen, url), failed=failed)
    # A turn is handed from thread to thread, and each waits until a busy one lets go: with Python's 5 ms, a model's
    # first word reached its reader 12 ms later (`capwright bench stream`).
    sys.setswitchinterval(SWITCH_S)
    server = uvicorn.Server(
        uvicorn.Config(
            front, log_level="warning", access_log=False, forwarded_allow_ips=chosen.trusted_proxies
        )
    )
    server.run(sockets=[opened])
    with told():
        for failure in failures:
            raise failure


def _listen(host: str, port: int) -> socket.socket:
    """Open the port, before anything that takes time."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        err.print(f"[red]Can't listen on {host}:{port}[/red]: {reason}. Choose another with --port.")
        raise typer.Exit(1) from error


def _app(chosen: Settings, url: str) -> FastAPI:
    """Make the app and bring its database up to date. Imported here, as it takes seconds."""
    from sqlalchemy.exc import OperationalError  # noqa: PLC0415

    from api.app import create_app, prepare  # noqa: PLC0415

    app = create_app(chosen)
    keys: list[str] = []
    links: list[str] = []
    try:
        prepare(app.state.parts, show_key=keys.append, show_link=links.append)
    except OperationalError as error:
        raise NotReady(
            f"The database can't be opened: {error.orig}", do="Check CAPWRIGHT_DATABASE_URL."
        ) from error
    _first_screen(url, str(chosen.data_dir), keys, links)
    return app


def _first_screen(url: str, data: str, keys: list[str], links: list[str]) -> None:
    """Where it runs, the key if there is a new one, and the two ways on."""
    key = keys[0] if keys else "$KEY"
    out.print(f"[bold]Capwright[/bold] on {url}, data in {data}/. Ctrl-C stops it.\n")
    if keys:
        out.print(f"Your API key, shown this once: [bold]{key}[/bold]\n")
    for path in links:
        out.print("Open it in your browser; this link signs you in once, within 24 hours:")
        out.print(f"  [bold]{url}{path}[/bold]\n", soft_wrap=True)
    out.print("Talk to it, in another terminal:\n  [bold]make chat[/bold]\n")
    out.print("Or call it:")
    out.print(
        f"  curl -s {url}/v1/conversations -H 'Authorization: Bearer {key}'"
        " -H 'Content-Type: application/json' -d '{}'\n",
        soft_wrap=True,
    )
