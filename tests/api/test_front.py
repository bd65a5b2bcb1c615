"""The front door: the port answers while the app is still being made."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from api.front import FrontDoor
from tests.api.serving import free_port


class Making:
    """An app that is made when it may be; it remembers that its own lifespan was entered and left."""

    def __init__(self, error: Exception | None = None) -> None:
        self.may = threading.Event()
        self.failed: list[Exception] = []
        self.lived: list[str] = []
        self._error = error

    def __call__(self) -> FastAPI:
        self.may.wait(10)
        if self._error:
            raise self._error

        @asynccontextmanager
        async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
            self.lived.append("up")
            yield
            self.lived.append("down")

        app = FastAPI(lifespan=lifespan)
        app.get("/made")(lambda: {"made": True})
        return app


@contextmanager
def served(making: Making) -> Generator[httpx.Client]:
    config = uvicorn.Config(
        FrontDoor(making, failed=making.failed.append), port=free_port(), log_level="critical"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{config.port}", trust_env=False, timeout=10) as client:
            while not server.started:
                assert thread.is_alive()
            yield client
    finally:
        making.may.set()
        server.should_exit = True
        thread.join(10)


def test_it_says_it_is_alive_before_the_app_is_made_and_other_requests_wait_for_the_app() -> None:
    making = Making()
    with served(making) as client:
        assert client.get("/health/live").json() == {"status": "live"}
        assert making.lived == []
        with pytest.raises(httpx.ReadTimeout):
            client.get("/made", timeout=0.3)
        making.may.set()
        assert client.get("/made").json() == {"made": True}
        assert making.lived == ["up"]
        # From now on the app itself answers, here with its 404.
        assert client.get("/health/live").status_code == 404
    assert making.lived == ["up", "down"]


def test_an_app_that_cannot_be_made_is_reported_and_nobody_waits_for_ever() -> None:
    error = OSError("no disk")
    making = Making(error)
    with served(making) as client:
        making.may.set()
        assert client.get("/made").status_code == 500
    assert making.failed == [error]
