"""A circuit breaker: a model that is down is left alone for a while, so that turns go on by rules at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

State = Literal["closed", "open", "half-open"]


@dataclass
class Breaker:
    """Opens after `after` failures running; tries again once after `rest_s`, which doubles with each failed try.

    Times are in seconds of `now`, a clock that only goes forward. Safe to share between threads.
    """

    after: int = 3
    rest_s: float = 15.0
    longest_rest_s: float = 300.0
    now: Callable[[], float] = time.monotonic
    _failures: int = 0
    _opened: int = 0  # times running that it opened
    _until: float = 0.0
    _probing: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def state(self) -> State:
        with self._lock:
            return self._state()

    def allows(self) -> bool:
        """Say whether a question may be put. After the rest exactly one caller gets a yes: the probe."""
        with self._lock:
            match self._state():
                case "closed":
                    return True
                case "open":
                    return False
                case "half-open":
                    if self._probing:
                        return False
                    self._probing = True
                    return True

    def succeeded(self) -> None:
        with self._lock:
            self._failures, self._opened, self._probing = 0, 0, False

    def failed(self) -> None:
        with self._lock:
            self._failures += 1
            if self._probing or self._failures >= self.after:
                rest = min(self.rest_s * 2**self._opened, self.longest_rest_s)
                self._until, self._probing = self.now() + rest, False
                self._opened, self._failures = self._opened + 1, 0

    def gave_up(self) -> None:
        """The question was not put after all: the next caller may be the probe."""
        with self._lock:
            self._probing = False

    def _state(self) -> State:
        if self._opened == 0:
            return "closed"
        return "open" if self.now() < self._until else "half-open"
