"""The breaker, the lanes, the budgets and what an exception means. Without any server."""

from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Interpreted
from assistant.model.breaker import Breaker
from assistant.model.budgets import Budget, Limits, MemoryLedger, Use
from assistant.model.failures import Unsupported, problem_of, retry_after
from assistant.model.lanes import Lanes
from assistant.model.masking import Masked
from assistant.model.record import ModelCall, tokens_spent
from assistant.model.values import Tokens


class Now:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def opened(now: Now, **more: Any) -> Breaker:
    breaker = Breaker(after=3, rest_s=10, now=now, **more)
    for _ in range(3):
        assert breaker.allows()
        breaker.failed()
    return breaker


def test_it_opens_after_failures_running_and_lets_one_probe_through() -> None:
    now = Now()
    breaker = opened(now)
    assert breaker.state == "open"
    assert not breaker.allows()
    now.at = 10
    assert breaker.state == "half-open"
    assert [breaker.allows() for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert breaker.state == "closed"


def test_a_success_in_between_starts_the_count_anew() -> None:
    breaker = Breaker(after=2)
    for _ in range(5):
        breaker.failed()
        breaker.succeeded()
    assert breaker.state == "closed"


def test_each_failed_probe_doubles_the_rest_up_to_the_longest() -> None:
    now = Now()
    breaker = opened(now, longest_rest_s=25)
    for rest in (10, 20, 25, 25):
        now.at += rest - 0.1
        assert not breaker.allows()
        now.at += 0.2
        assert breaker.allows()
        breaker.failed()


def test_a_probe_that_was_not_put_leaves_the_way_free() -> None:
    now = Now()
    breaker = opened(now)
    now.at = 11
    assert breaker.allows()
    breaker.gave_up()
    assert breaker.allows()


def test_of_many_threads_one_is_the_probe() -> None:
    now = Now()
    breaker = opened(now)
    now.at = 11
    got: list[bool] = []
    threads = [threading.Thread(target=lambda: got.append(breaker.allows())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(got) == 1


def test_lanes_are_shared_out_and_given_back() -> None:
    lanes = Lanes(total=3, each=2)
    assert lanes.take("a", wait_s=0)
    assert lanes.take("a", wait_s=0)
    assert not lanes.take("a", wait_s=0)
    assert lanes.take("b", wait_s=0)
    assert not lanes.take("c", wait_s=0.01)
    waiting = threading.Thread(target=lambda: (time.sleep(0.05), lanes.give_back("a")))
    waiting.start()
    assert lanes.take("c", wait_s=2)
    waiting.join()
    with lanes.hold("d", wait_s=0) as got:
        assert not got
    lanes.give_back("b")
    with lanes.hold("d", wait_s=0) as got:
        assert got
    assert lanes.take("d", wait_s=0)


@given(
    st.integers(0, 100), st.integers(0, 100), st.integers(0, 100), st.integers(0, 100), st.integers(0, 100),
    st.lists(st.integers(0, 40), max_size=5), st.integers(0, 60),
)  # fmt: skip
def test_a_budget_allows_what_fits_into_all_three(
    turn: int, conversation: int, day: int, said: int, used: int, spent: list[int], wanted: int
) -> None:
    budget = Budget(Limits(turn, conversation, day), conversation_spent=said, day_spent=used)
    for tokens in spent:
        budget.spend(Tokens(tokens, 0))
    now = sum(spent)
    fits = (
        (turn == 0 or now + wanted <= turn)
        and (conversation == 0 or said + now + wanted <= conversation)
        and (day == 0 or used + now + wanted <= day)
    )
    assert budget.allows(wanted) is fits


def test_a_ledger_counts_by_day() -> None:
    ledger = MemoryLedger()
    for day, tokens in ((1, 10), (1, 5), (2, 7)):
        ledger.add(date(2026, 11, day), Use("interpret", "m", Tokens(tokens, 1), 1, ok=True))
    assert (ledger.spent(date(2026, 11, 1)), ledger.spent(date(2026, 11, 2))) == (17, 8)


def test_what_a_conversation_has_used_stands_in_its_events() -> None:
    call = ModelCall(
        model_id="m", prompt_id="p", prompt_version="1.0", prompt_hash="h", raw="", parsed=None, error=None,
        prompt_tokens=100, completion_tokens=20, ms=1.0, attempts=1, masked=True,
    )  # fmt: skip
    events = (Interpreted(calls=(call, call)), Interpreted(calls=()), "anything else")
    assert tokens_spent(events) == 240


class HttpError(Exception):
    def __init__(self, status: int, **headers: str) -> None:
        super().__init__("secret words of a leader")
        self.status_code = status
        self.response = type("R", (), {"headers": headers})()


def wrapped(error: Exception) -> Exception:
    try:
        try:
            raise error
        except Exception as inner:
            raise RuntimeError from inner
    except RuntimeError as outer:
        return outer


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (HttpError(429), "rate_limited"),
        (HttpError(500), "server_error"),
        (HttpError(503), "server_error"),
        (HttpError(408), "timeout"),
        (HttpError(401), "refused"),
        (HttpError(404), "refused"),
        (HttpError(400), "unsupported"),
        (HttpError(501), "unsupported"),
        (wrapped(HttpError(429)), "rate_limited"),
        (TimeoutError(), "timeout"),
        (wrapped(TimeoutError()), "timeout"),
        (ConnectionResetError(), "unreachable"),
        (wrapped(ConnectionRefusedError()), "unreachable"),
        (Unsupported("json_mode"), "unsupported"),
        (ValueError("what is this"), "server_error"),
    ],
)
def test_an_exception_is_told_by_type_and_status_and_quotes_nobody(error: Exception, failure: str) -> None:
    problem = problem_of(error)
    assert problem.failure == failure
    assert "secret" not in problem.detail


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("99999", 3600.0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    now = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
    assert retry_after({"retry-after": value}, now=now) == seconds
    assert retry_after({}, now=now) is None


def test_what_was_masked_is_put_back_wherever_it_stands() -> None:
    masked = Masked(texts={}, back={"[PERSON_1]": "Ada Lovelace", "[EMAIL_1]": "ada@example.org"})
    said = {"findings": [{"quote": "[PERSON_1] waits", "n": 3}], "note": "write to [EMAIL_1] or [PERSON_1]"}
    assert masked.restore_all(said) == {
        "findings": [{"quote": "Ada Lovelace waits", "n": 3}],
        "note": "write to ada@example.org or Ada Lovelace",
    }
