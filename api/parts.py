"""The parts a request needs, made once per process and handed to the routes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Generic, TypeVar

from fastapi import Depends, Request

from capability_library.schema import Library
from extraction.runner import Extract
from kit.clock import Clock
from kit.settings import Settings
from storage.api_keys import Caller
from storage.database import Database
from storage.turns import Desk, Interviewer

if TYPE_CHECKING:  # numpy comes with it, and the server starts without
    from assistant.matching import Catalogue
    from assistant.tailoring.asking import Tailor

T = TypeVar("T")


class Lazy(Generic[T]):
    """A value made when first asked for, once, whichever thread asks first."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: list[T] = []

    def __call__(self) -> T:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]

    @property
    def ready(self) -> bool:
        return bool(self._made)


@dataclass(frozen=True)
class PartState:
    """How a part of the server is doing. `needed` parts decide whether the server is ready."""

    state: str
    ready: bool
    needed: bool = True


@dataclass(frozen=True)
class Parts:
    """Everything the routes are wired to.

    `interview` gives the interviewer for an organisation, who knows the frameworks it has imported; `catalogue`
    gives one of these by name, or the library, with what finds in it.
    `extract` reads a file, in a process of its own. `tailor` words capabilities for an organisation, and is None
    without a language model. `states` says how each slow part is doing, without waiting
    for it.
    """

    settings: Settings
    database: Database
    clock: Clock
    library: Callable[[], Library]
    interview: Callable[[str], Interviewer]
    extract: Extract
    catalogue: Callable[[str, str | None], Catalogue]
    states: Callable[[], Mapping[str, PartState]]
    warm_up: Callable[[], None]
    tailor: Callable[[str], Tailor | None] = lambda _organisation_id: None

    def desk(self, key: Caller) -> Desk:
        return Desk(self.database, self.interview(key.organisation_id), self.clock, key.organisation_id)


async def _parts(request: Request) -> Parts:
    return request.app.state.parts


WithParts = Annotated[Parts, Depends(_parts)]
