"""`capwright serve`: the service, with a first screen that says what to do next."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.console import out, settings


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
) -> None:
    """Serve the API. Makes the database, the search index and the first API key when there are none."""
    import uvicorn  # noqa: PLC0415  `capwright --help` should not wait for it

    from api.app import create_app, prepare  # noqa: PLC0415

    changes = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    chosen = settings().model_copy(update=changes)
    app = create_app(chosen)
    keys: list[str] = []
    prepare(app.state.parts, show_key=keys.append)
    _first_screen(f"http://{chosen.host}:{chosen.port}", str(chosen.data_dir), keys)
    uvicorn.run(app, host=chosen.host, port=chosen.port, log_level="warning", access_log=False)


def _first_screen(url: str, data: str, keys: list[str]) -> None:
    """Where it runs, the key if there is a new one, and the two ways on."""
    key = keys[0] if keys else "$KEY"
    out.print(f"[bold]Capwright[/bold] on {url}, data in {data}/. Ctrl-C stops it.\n")
    if keys:
        out.print(f"Your API key, shown this once: [bold]{key}[/bold]\n")
    out.print("Talk to it, in another terminal:\n  [bold]make chat[/bold]\n")
    out.print("Or call it:")
    out.print(
        f"  curl -s {url}/v1/conversations -H 'Authorization: Bearer {key}'"
        " -H 'Content-Type: application/json' -d '{}'\n",
        soft_wrap=True,
    )
