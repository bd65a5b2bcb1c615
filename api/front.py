"""Opens the port at once and answers for the app while it is being made: importing it takes seconds.

Whoever asks whether the server is alive is told so; every other request waits for the app and is then its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing is imported here that takes time: this is what answers meanwhile
    from fastapi import FastAPI
    from starlette.types import Receive, Scope, Send

_LIVE = ("/v1/health/live", "/health/live")


class FrontDoor:
    """An ASGI app in front of the one that `make` returns; `make` may block, and runs in a thread.

    `failed` is called with what `make` raised. The requests that wait then end with that error.
    """

    def __init__(self, make: Callable[[], FastAPI], *, failed: Callable[[Exception], None]) -> None:
        self._make = make
        self._failed = failed
        self._made: asyncio.Future[FastAPI] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live_through(receive, send)
            return
        assert self._made, "a server starts its app before it takes requests"
        if scope["type"] == "http" and scope["path"] in _LIVE and not self._made.done():
            await _say_alive(send)
            return
        app = await asyncio.shield(self._made)
        await app(scope, receive, send)

    async def _live_through(self, receive: Receive, send: Send) -> None:
        """Start up at once; make the app and enter its own lifespan meanwhile, and leave that at the end."""
        self._made = asyncio.get_running_loop().create_future()
        async with AsyncExitStack() as open_until_shutdown:
            making = asyncio.create_task(self._open(self._made, open_until_shutdown))
            await receive()  # lifespan.startup
            await send({"type": "lifespan.startup.complete"})
            await receive()  # lifespan.shutdown
            await making
        await send({"type": "lifespan.shutdown.complete"})

    async def _open(self, made: asyncio.Future[FastAPI], stack: AsyncExitStack) -> None:
        try:
            app = await asyncio.to_thread(self._make)
            await stack.enter_async_context(app.router.lifespan_context(app))
        except Exception as error:
            made.set_exception(error)
            made.exception()  # marks it as seen: nobody may be waiting for it
            self._failed(error)
        else:
            made.set_result(app)


async def _say_alive(send: Send) -> None:
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b'{"status":"live"}'})
