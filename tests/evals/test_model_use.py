"""Tokens, cost and refusals of a model are counted from what conversations keep."""

from __future__ import annotations

import pytest

from assistant.events import Interpreted
from assistant.model.record import ModelCall, Rejection
from assistant.model.values import Failure
from evals.model_choice import chosen_model, prices
from evals.model_use import Prices, model_use
from kit.settings import Settings


def call(*, prompt: int = 1000, completion: int = 200, error: Failure | None = None) -> ModelCall:
    return ModelCall(
        model_id="m",
        prompt_id="interpret",
        prompt_version="1.0",
        prompt_hash="x",
        raw="",
        parsed=None,
        error=error,
        prompt_tokens=prompt,
        completion_tokens=completion,
        ms=10,
        attempts=1,
        masked=False,
    )


KEPT = (
    Interpreted(calls=(call(),)),
    Interpreted(
        calls=(call(), call(error="not_json")),
        rejected=(
            Rejection(check="quote", detail="q"),
            Rejection(check="shape", detail="the answer was not_json"),
        ),
        fallback="not_json",
    ),
    Interpreted(calls=(call(error="timeout", prompt=0, completion=0),), fallback="timeout"),
)


def test_what_was_refused_is_told_by_reason() -> None:
    use = model_use(KEPT, conversations=2)
    assert use["outputs"] == 4
    assert use["outputs_rejected"] == {"total": 1, "quote": 1}
    assert use["outputs_unusable"] == {"total": 2, "not_json": 1, "timeout": 1}
    assert use["done_by_rules"] == {"not_json": 1, "timeout": 1}
    assert use["tokens_per_conversation"] == {"prompt": 1500, "completion": 300}


def test_cost_is_told_only_where_both_prices_are_set() -> None:
    without = model_use(KEPT, conversations=2, prices=Prices(prompt=2.0))
    assert without["cost_per_conversation"] is None
    assert "no price is set" in without["cost_note"]
    priced = model_use(KEPT, conversations=2, prices=Prices(prompt=2.0, completion=10.0))
    assert priced["cost_per_conversation"] == pytest.approx(0.006)


def test_prices_are_settings() -> None:
    told = Settings(model_price_prompt=1.5, model_price_completion=6)
    assert prices(told) == Prices(1.5, 6)
    assert prices(Settings()) == Prices()


def test_without_a_choice_no_model_is_asked() -> None:
    with chosen_model(None, Settings(), lambda _asked: "") as access:
        assert access is None


def test_a_server_is_named_by_its_address() -> None:
    with chosen_model("http://127.0.0.1:9/v1", Settings(model="qwen3:8b"), lambda _asked: "") as access:
        assert access is not None
        assert access.desk.model.model_id == "qwen3:8b"
        assert access.desk.limits.organisation_day == 0
