from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from kit.deadlines import Deadlines


def soon(seconds: float = 0.2) -> float:
    return time.monotonic() + seconds


def test_work_that_ends_in_time_gives_what_it_gives() -> None:
    threads = Deadlines(most=1)
    assert threads.call(lambda: 3, soon(5)) == 3
    assert threads.call(lambda: None, soon(5)) is None
    assert list(threads.each(lambda: (1, None, 3), soon(5))) == [1, None, 3]
    with pytest.raises(ZeroDivisionError):
        threads.call(lambda: 1 // 0, soon(5))


def test_work_that_never_ends_is_left_behind_and_counted() -> None:
    threads, over = Deadlines(most=2), threading.Event()
    for _ in range(2):
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            threads.call(over.wait, soon())
        assert 0.15 < time.monotonic() - began < 10
    with pytest.raises(TimeoutError, match="too many"):
        threads.call(lambda: 3, soon(5))
    over.set()
    while threads._running:  # pyright: ignore[reportPrivateUsage]
        time.sleep(0.01)
    assert threads.call(lambda: 3, soon(5)) == 3


def test_items_come_until_the_deadline() -> None:
    over = threading.Event()

    def work() -> Iterator[int]:
        yield 1
        over.wait()

    items = Deadlines(most=1).each(work, soon())
    assert next(items) == 1
    with pytest.raises(TimeoutError):
        next(items)
    over.set()


def test_a_caller_who_stops_early_stops_the_work() -> None:
    made: list[int] = []

    def work() -> Iterator[int]:
        for number in range(1000):
            made.append(number)
            yield number
            time.sleep(0.01)

    items = Deadlines(most=1).each(work, soon(30))
    assert next(items) == 0
    items.close()  # pyright: ignore[reportAttributeAccessIssue] a generator
    time.sleep(0.2)
    stopped = len(made)
    time.sleep(0.1)
    assert len(made) == stopped < 50


def test_the_work_is_set_up_in_its_own_thread() -> None:
    seen: list[str] = []
    threads = Deadlines(most=1, around=lambda work: (seen.append(threading.current_thread().name), work())[1])
    assert threads.call(lambda: threading.current_thread().name, soon(5)) == seen[0] != "MainThread"
