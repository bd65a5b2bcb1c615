"""Work that must end by its deadline though what it waits for may never end: it runs in a thread of its own.

A thread can't be stopped from outside. One that is still waiting at its deadline is left behind, and counted.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")


@dataclass
class Deadlines:
    """Starts such threads, at most `most` at a time with those left behind. Deadlines are `time.monotonic()` times.

    `around` is called with the work in each thread, to set up what it needs there.
    """

    most: int
    around: Callable[[Callable[[], None]], None] = lambda work: work()
    _running: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def call(self, work: Callable[[], T], deadline: float) -> T:
        """Return what `work` returns; raise what it raises, or `TimeoutError` at the deadline or with none free."""
        box: queue.SimpleQueue[tuple[T] | Exception] = queue.SimpleQueue()

        def run() -> None:
            try:
                box.put((work(),))
            except Exception as error:  # handed to the one who waits
                box.put(error)

        self._start(run)
        got = _take(box, deadline)
        if isinstance(got, Exception):
            raise got
        return got[0]

    def each(self, work: Callable[[], Iterable[T]], deadline: float) -> Iterator[T]:
        """Yield what the iterable of `work` yields, as it comes. Raises as `call` does.

        When the caller stops early, the thread stops at the next item.
        """
        box: queue.SimpleQueue[tuple[T] | Exception | None] = queue.SimpleQueue()
        unwanted = threading.Event()

        def run() -> None:
            try:
                for item in work():
                    if unwanted.is_set():
                        break
                    box.put((item,))
                box.put(None)
            except Exception as error:  # handed to the one who waits
                box.put(error)

        self._start(run)
        try:
            while (got := _take(box, deadline)) is not None:
                if isinstance(got, Exception):
                    raise got
                yield got[0]
        finally:
            unwanted.set()

    def _start(self, work: Callable[[], None]) -> None:
        with self._lock:
            if self._running >= self.most:
                raise TimeoutError("too many threads are waiting already")
            self._running += 1

        def run() -> None:
            try:
                self.around(work)
            finally:
                with self._lock:
                    self._running -= 1

        context = copy_context()
        threading.Thread(target=lambda: context.run(run), name="deadline", daemon=True).start()


def _take(box: queue.SimpleQueue[T], deadline: float) -> T:
    try:
        return box.get(timeout=max(0.0, deadline - time.monotonic()))
    except queue.Empty:
        raise TimeoutError from None
