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
    url = f"http://{chosen.host}:{chosen.port}"
    out.print(f"[bold]Capwright[/bold] is starting on {url}; its data is in {chosen.data_dir}/")
    app = create_app(chosen)
    prepare(app.state.parts)
    out.print(
        "\nTalk to it:   [bold]make chat[/bold]                        in another terminal"
        f"\nCall it:      curl -s -X POST {url}/v1/conversations -H 'Authorization: Bearer KEY' -d '{{}}'"
        f" -H 'Content-Type: application/json'\nRead the API: {url}/v1/docs"
        "\nStop it:      Ctrl-C\n"
    )
    uvicorn.run(app, host=chosen.host, port=chosen.port, log_level="warning", access_log=False)
