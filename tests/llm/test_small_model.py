"""A whole conversation against a real model server whose model is far too small for the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from assistant.service import Interview
from tests.llm.conftest import TEMPLATE, VALUES, Setting, Word
from tests.llm.conversations import case, danger, gradings, played, readings, traceable
from tests.llm.small_model import small_model

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]
CASE = "wind-farm"  # whose first answers all go to the model
ANSWERS = 6  # then the leader asks for the proposal: the model takes some ten seconds over each


@pytest.fixture(scope="module")
def model_url() -> Iterator[str]:
    with small_model() as url:
        yield url


def test_it_answers_in_the_shape_that_was_asked_for(make: Callable[..., Setting], model_url: str) -> None:
    setting = make(model_url, model_timeout_s=120.0, model_temperature=0, model_answer_tokens=100)
    outcome = setting.access.open(()).structured(TEMPLATE, VALUES, Word)
    assert outcome.parsed, outcome
    assert not outcome.tokens.estimated
    assert outcome.tokens.prompt > 10


def test_it_speaks_in_pieces(make: Callable[..., Setting], model_url: str) -> None:
    setting = make(model_url, model_timeout_s=120.0, model_temperature=0, model_answer_tokens=24)
    spoken = setting.access.open(()).stream(TEMPLATE, VALUES)
    pieces = list(spoken)
    assert len(pieces) > 3
    assert spoken.outcome
    assert spoken.outcome.raw == "".join(pieces)


def test_the_conversation_ends_as_without_a_model(
    make: Callable[..., Setting], interview: Interview, model_url: str
) -> None:
    by_rules = played(case(CASE), interview, answers=ANSWERS)
    setting = make(
        model_url,
        model_timeout_s=240.0,
        model_temperature=0,
        model_answer_tokens=220,
        model_structured="json_schema",
        model_question_s=2.0,  # it words a question in no time that anybody would wait for
    )
    with_model = played(case(CASE), interview, setting, answers=ANSWERS)
    assert traceable(with_model) == traceable(by_rules)
    assert danger(with_model, interview) == []
    kept = [*readings(with_model), *gradings(with_model)]
    assert len(readings(with_model)) == ANSWERS
    for event in kept:
        # Every turn in which its answer was not used says why, and keeps what it said.
        assert event.fallback
        assert all(call.attempts for call in event.calls)
        assert any(call.raw for call in event.calls)
    # Some of what it said was whole and of the right shape, and refused for what it said.
    assert "rejected" in {event.fallback for event in kept}
    assert "quote" in {one.check for event in kept for one in event.rejected}
    assert setting.desk.breaker.state == "closed"
