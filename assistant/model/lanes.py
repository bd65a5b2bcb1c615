"""Lanes to a model: so many questions at a time, and of those only a part for any one organisation."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Lanes:
    """`total` questions at a time; one organisation holds at most `each` of them. Safe to share between threads."""

    total: int
    each: int
    _held: Counter[str] = field(default_factory=Counter[str])
    _freed: threading.Condition = field(default_factory=threading.Condition)

    @contextmanager
    def hold(self, organisation_id: str, *, wait_s: float) -> Generator[bool]:
        """Hold a lane while the block lasts. Yields False when none came free within `wait_s` seconds."""
        got = self.take(organisation_id, wait_s=wait_s)
        try:
            yield got
        finally:
            if got:
                self.give_back(organisation_id)

    def take(self, organisation_id: str, *, wait_s: float) -> bool:
        with self._freed:
            if not self._freed.wait_for(lambda: self._free(organisation_id), timeout=wait_s):
                return False
            self._held[organisation_id] += 1
            return True

    def give_back(self, organisation_id: str) -> None:
        with self._freed:
            self._held[organisation_id] -= 1
            if not self._held[organisation_id]:
                del self._held[organisation_id]
            self._freed.notify_all()

    def _free(self, organisation_id: str) -> bool:
        return self._held.total() < self.total and self._held[organisation_id] < self.each
