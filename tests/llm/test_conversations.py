"""Whole conversations against a scripted server: whatever it does, the proposal stays traceable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.events import Received
from assistant.service import Interview
from evals.good_model import GoodModel
from evals.model_faults import Fault
from evals.playing import Played
from evals.scripted_model import ScriptedServer
from tests.llm.conftest import Setting
from tests.llm.conversations import case, danger, gradings, played, readings, traceable

CASE = "saas-renewals"
FOR_EVER = 200


@pytest.fixture(scope="session")
def by_rules(interview: Interview) -> Played:
    return played(case(CASE), interview)


@pytest.mark.parametrize(
    ("fault", "fallback"),
    [
        ("prose", "not_json"),
        ("broken_json", "not_json"),
        ("other_shape", "wrong_shape"),
        ("cut_off", "cut_off"),
        ("empty", "empty"),
        ("invented_quote", "rejected"),
        ("invented_number", "rejected"),
        ("invented_id", "rejected"),
        ("401", "refused"),
        ("429", "rate_limited"),
        ("500", "server_error"),
        ("dropped", "unreachable"),
        ("never", "timeout"),
    ],
)
def test_a_server_that_never_answers_well_changes_nothing(
    make: Callable[..., Setting], interview: Interview, by_rules: Played, fault: Fault, fallback: str
) -> None:
    with ScriptedServer(GoodModel([case(CASE)]), script=[fault] * FOR_EVER) as server:
        setting = make(
            server,
            model_timeout_s=0.6 if fault == "never" else 10.0,
            model_retries=1,
            model_structured="json_schema",
        )
        with_model = played(case(CASE), interview, setting)
    assert traceable(with_model) == traceable(by_rules)
    assert danger(with_model, interview) == []
    assert with_model.findings == by_rules.findings
    kept = readings(with_model)
    assert len(kept) >= 5
    assert {one.fallback for one in kept} <= {fallback, "down"}
    assert kept[0].fallback == fallback
    (graded,) = gradings(with_model)
    assert graded.fallback in (fallback, "down")
    assert graded.grades == ()
    assert all(event.interpreter == "rules" for event in with_model.events if isinstance(event, Received))
    if fallback == "rejected":
        assert all(len(one.calls) == 2 for one in kept)  # once more with the reason, then the rules
        assert all(call.parsed for one in kept for call in one.calls)
        assert {one.check for event in kept for one in event.rejected} & {
            "quote",
            "number",
            "slot",
            "measure",
        }


@pytest.mark.parametrize("fault", ["well", "slow", "pieces"])
def test_a_good_model_is_used_and_everything_stays_traceable(
    make: Callable[..., Setting], interview: Interview, fault: Fault
) -> None:
    with ScriptedServer(GoodModel([case(CASE)]), script=[fault] * FOR_EVER, slow_s=0.1) as server:
        with_model = played(case(CASE), interview, make(server))
    assert danger(with_model, interview) == []
    (graded,) = gradings(with_model)
    assert graded.fallback is None
    needed = {one.id for one in case(CASE).needed}
    assert {name for name, value in graded.grades if value} <= needed
    proposal = with_model.state.proposal
    assert proposal
    sources = {evidence.source for one in proposal.capabilities for evidence in one.because}
    assert {"lexical", "model"} <= sources  # the reasons say which came from where
    used = [
        event for event in with_model.events if isinstance(event, Received) and event.interpreter == "llm"
    ]
    assert len(used) >= 5
    for event in readings(with_model):
        for call in event.calls:
            assert call.prompt_hash
            assert call.model_id == "openai:scripted"
            assert call.prompt_tokens > 100
            assert call.raw
            assert call.masked is False


def test_a_server_that_fails_now_and_then_is_done_without_now_and_then(
    make: Callable[..., Setting], interview: Interview
) -> None:
    script: list[Fault] = [
        "well",
        "invented_quote",
        "well",
        "500",
        "prose",
        "prose",
        "dropped",
        "invented_id",
    ] * 9
    with ScriptedServer(GoodModel([case(CASE)]), script=script) as server:
        with_model = played(case(CASE), interview, make(server, model_retries=0))
    assert danger(with_model, interview) == []
    by = {event.interpreter for event in with_model.events if isinstance(event, Received)}
    assert by == {"llm", "rules"}
    corrected = [one for one in readings(with_model) if len(one.calls) == 2 and one.fallback is None]
    assert corrected  # asked once more with the reason, it answered well
    assert all(one.rejected for one in corrected)


def test_the_reason_goes_with_the_second_question(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(GoodModel([case(CASE)]), script=["invented_quote"]) as server:
        played(case(CASE), interview, make(server))
        assert "could not be used" not in server.asked[0].user
        assert "does not stand in the message" in server.asked[1].user


def test_a_conversation_that_has_used_its_tokens_goes_on_by_rules(
    make: Callable[..., Setting], interview: Interview
) -> None:
    with ScriptedServer(GoodModel([case(CASE)])) as server:
        setting = make(server, model_conversation_tokens=4_000)
        with_model = played(case(CASE), interview, setting)
    fallbacks = [one.fallback for one in readings(with_model)]
    assert fallbacks[0] is None
    assert fallbacks[-1] == "over_budget"
    assert with_model.state.proposal
    assert sum(use.tokens.total for _, use in setting.ledger.uses) <= 4_000 + 1_500
