"""One question to a server that does everything servers do, over HTTP and the real client."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

import pytest

from evals.model_faults import Fault
from evals.scripted_model import Asked, ScriptedServer
from tests.llm.conftest import TEMPLATE, VALUES, Setting, Word


def say_hello(asked: Asked) -> str:
    return '{"word": "hello"}' if asked.schema else "hello to you, and to everybody else"


def ask(setting: Setting):
    return setting.access.open(()).structured(TEMPLATE, VALUES, Word)


@pytest.mark.parametrize("fault", ["well", "slow", "pieces"])
def test_a_good_answer_is_read_however_it_comes(make: Callable[..., Setting], fault: Fault) -> None:
    with ScriptedServer(say_hello, script=[fault], slow_s=0.3) as server:
        outcome = ask(make(server))
    assert outcome.parsed == Word(word="hello")
    assert (outcome.error, outcome.attempts) == (None, 1)
    assert outcome.tokens.prompt > 0
    assert outcome.tokens.completion > 0
    assert not outcome.tokens.estimated
    assert outcome.prompt.hash == TEMPLATE.hash
    assert fault != "slow" or outcome.ms >= 300


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("prose", "not_json"),
        ("broken_json", "not_json"),
        ("other_shape", "wrong_shape"),
        ("cut_off", "cut_off"),
        ("empty", "empty"),
    ],
)
def test_a_bad_answer_is_kept_and_named(make: Callable[..., Setting], fault: Fault, error: str) -> None:
    with ScriptedServer(say_hello, script=[fault] * 9) as server:
        setting = make(server, model_structured="json_schema")
        outcome = ask(setting)
    assert outcome.parsed is None
    assert outcome.error == error
    assert (
        outcome.attempts == 1
    )  # the same would come again; asking anew with the reason is the caller's choice
    assert bool(outcome.raw) == (fault != "empty")
    assert setting.desk.breaker.state == "closed"  # the server is well; its answer was not


@pytest.mark.parametrize(
    ("fault", "error", "attempts"),
    [
        ("429", "rate_limited", 3),
        ("500", "server_error", 3),
        ("dropped", "unreachable", 3),
        ("401", "refused", 1),
    ],
)
def test_a_failing_server_is_tried_again_where_that_may_help(
    make: Callable[..., Setting], fault: Fault, error: str, attempts: int
) -> None:
    with ScriptedServer(say_hello, script=[fault] * 3) as server:
        outcome = ask(make(server))
        assert (outcome.error, outcome.attempts) == (error, attempts)
        assert len(server.asked) == attempts


@pytest.mark.parametrize("fault", ["429", "500", "dropped"])
def test_a_server_that_recovers_is_heard(make: Callable[..., Setting], fault: Fault) -> None:
    with ScriptedServer(say_hello, script=[fault, fault]) as server:
        outcome = ask(make(server))
    assert outcome.parsed == Word(word="hello")
    assert outcome.attempts == 3


def test_the_wait_a_server_asks_for_is_kept(make: Callable[..., Setting]) -> None:
    with ScriptedServer(say_hello, script=["429"], retry_after="1") as server:
        outcome = ask(make(server))
    assert outcome.parsed
    assert outcome.ms >= 1000
    with ScriptedServer(say_hello, script=["429"] * 3, retry_after="60") as server:
        outcome = ask(make(server))
    assert (outcome.error, outcome.attempts) == ("rate_limited", 1)  # longer than a turn may take
    assert outcome.ms < 4000


@pytest.mark.parametrize("fault", ["never", "dripping"])
def test_a_server_that_never_ends_is_left_at_the_deadline(make: Callable[..., Setting], fault: Fault) -> None:
    with ScriptedServer(say_hello, script=[fault]) as server:
        outcome = ask(make(server, model_timeout_s=0.5))
        assert outcome.error == "timeout"
        assert 400 <= outcome.ms < 5000


def test_nobody_listening_is_unreachable(make: Callable[..., Setting]) -> None:
    assert ask(make("http://127.0.0.1:9/v1")).error == "unreachable"


@pytest.mark.parametrize("understands", ["json_schema", "function_calling", "json_mode"])
def test_the_way_of_asking_that_a_server_knows_is_found_and_kept(
    make: Callable[..., Setting], understands: str
) -> None:
    with ScriptedServer(say_hello, understands=frozenset({understands})) as server:  # pyright: ignore[reportArgumentType]
        setting = make(server)
        assert ask(setting).parsed == Word(word="hello")
        tried = len(server.asked)
        assert ask(setting).parsed == Word(word="hello")
        assert len(server.asked) == tried + 1
        assert server.asked[-1].method == understands


def test_the_breaker_opens_and_one_probe_closes_it(make: Callable[..., Setting]) -> None:
    with ScriptedServer(say_hello, script=["500"] * 3) as server:
        setting = make(server, model_retries=0)
        setting.desk.breaker.rest_s = 0.3
        assert [ask(setting).error for _ in range(3)] == ["server_error"] * 3
        outcome = ask(setting)
        assert (outcome.error, outcome.attempts) == ("down", 0)
        assert len(server.asked) == 3
        time.sleep(0.35)
        assert ask(setting).parsed
        assert setting.desk.breaker.state == "closed"


@pytest.mark.parametrize(
    "limits", [{"model_turn_tokens": 600}, {"model_conversation_tokens": 600}, {"model_daily_tokens": 600}]
)
def test_budgets_end_the_asking(make: Callable[..., Setting], limits: dict[str, int]) -> None:
    with ScriptedServer(lambda _: '{"word": "' + "very " * 80 + '"}') as server:
        setting = make(server, **limits)
        session = setting.access.open(())
        assert session.structured(TEMPLATE, VALUES, Word).parsed
        outcome = session.structured(TEMPLATE, VALUES, Word)
        assert (outcome.error, outcome.attempts) == ("over_budget", 0)
        again = setting.access.open(()).structured(TEMPLATE, VALUES, Word)
        assert (again.error == "over_budget") == ("model_daily_tokens" in limits)
    assert len(server.asked) == (1 if "model_daily_tokens" in limits else 2)
    assert setting.ledger.spent(setting.ledger.uses[0][0]) == sum(
        use.tokens.total for _, use in setting.ledger.uses
    )


def test_one_organisation_leaves_lanes_to_others(make: Callable[..., Setting]) -> None:
    with ScriptedServer(say_hello, script=["never", "never"]) as server:
        setting = make(server, model_parallel=4, model_timeout_s=2.0, model_retries=0)
        threads = [threading.Thread(target=ask, args=(setting,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        while len(server.asked) < 2:
            time.sleep(0.01)
        desk = setting.desk
        assert not desk.lanes.take("org", wait_s=0.05)  # its half is taken
        assert desk.lanes.take("another", wait_s=0.05)
        for thread in threads:
            thread.join()


def test_words_stream_as_they_come(make: Callable[..., Setting]) -> None:
    with ScriptedServer(say_hello, script=["pieces"]) as server:
        spoken = make(server).access.open(()).stream(TEMPLATE, VALUES)
        pieces = list(spoken)
    assert len(pieces) > 3
    assert "".join(pieces) == "hello to you, and to everybody else"
    assert spoken.outcome
    assert spoken.outcome.parsed
    assert spoken.outcome.raw == "".join(pieces)


@pytest.mark.parametrize(
    ("fault", "error"), [("500", "server_error"), ("never", "timeout"), ("empty", "empty")]
)
def test_a_stream_that_fails_says_so_at_its_end(
    make: Callable[..., Setting], fault: Fault, error: str
) -> None:
    with ScriptedServer(say_hello, script=[fault] * 3) as server:
        limit = 1.0 if fault == "never" else 10.0
        spoken = make(server, model_timeout_s=limit).access.open(()).stream(TEMPLATE, VALUES)
        assert list(spoken) == []
    assert spoken.outcome
    assert spoken.outcome.error == error


def test_a_stream_left_early_gives_its_lane_back(make: Callable[..., Setting]) -> None:
    with ScriptedServer(say_hello, script=["pieces"]) as server:
        setting = make(server, model_parallel=1)
        spoken = setting.access.open(()).stream(TEMPLATE, VALUES)
        assert next(iter(spoken))
        spoken.pieces.close()  # pyright: ignore[reportAttributeAccessIssue] a generator
        assert ask(setting).parsed


def test_the_key_goes_to_the_server_and_nowhere_else(
    make: Callable[..., Setting], capfd: pytest.CaptureFixture[str]
) -> None:
    with ScriptedServer(say_hello, script=["401", "500", "prose"]) as server:
        setting = make(server, model_api_key="sk-very-secret", model_retries=0)
        outcomes = [ask(setting) for _ in range(3)]
        assert all(one.headers["authorization"] == "Bearer sk-very-secret" for one in server.asked)
    assert "sk-very-secret" not in repr(outcomes) + repr(setting)
    assert "sk-very-secret" not in "".join(capfd.readouterr())


def test_a_key_for_somebody_else_is_not_sent(
    make: Callable[..., Setting], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-another-company")
    with ScriptedServer(say_hello) as server:
        assert ask(make(server)).parsed
        assert "sk-of-another-company" not in str(server.asked[0].headers)


def test_tracing_stays_off_whatever_the_environment_says(
    make: Callable[..., Setting], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedServer(say_hello) as server, ScriptedServer(say_hello) as tracer:
        monkeypatch.setenv("LANGSMITH_TRACING", "true")
        monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
        monkeypatch.setenv("LANGSMITH_ENDPOINT", tracer.base_url)
        monkeypatch.setenv("LANGSMITH_API_KEY", "ls-key")
        assert ask(make(server)).parsed
        time.sleep(0.5)
        assert tracer.asked == []
    assert "LANGSMITH_TRACING" not in os.environ
