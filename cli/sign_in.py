"""`capwright sign-in`: a new link into the web application, made on the machine that has the database."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.console import out, settings, told


def sign_in(
    organisation: Annotated[
        str | None, typer.Option(help="Sign in to this organisation; without it, to the first.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where the service is reached, if not as set.")] = None,
) -> None:
    """Print a link that signs one browser in. It works once, within 24 hours."""
    from cli.stored import opened, owner  # noqa: PLC0415  `capwright --help` should not wait for these
    from kit.clock import SystemClock  # noqa: PLC0415
    from storage.api_keys import ApiScope  # noqa: PLC0415
    from storage.sessions import SessionRepository  # noqa: PLC0415

    chosen = settings()
    with told(), opened(chosen) as database:
        identity = owner(database, organisation)
        with database.write(identity) as connection:
            link = SessionRepository(connection, identity).create_link(
                scopes=ApiScope, at=SystemClock().now()
            )
    base = url or f"http://{chosen.host}:{chosen.port}"
    out.print(base.rstrip("/") + link.path, soft_wrap=True)
