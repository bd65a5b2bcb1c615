"""What is kept of a model's answer can be stored, whatever the model said."""

from __future__ import annotations

import math
from typing import Any

from pydantic import BaseModel

from assistant.model.port import Outcome
from assistant.model.record import ModelCall, call_of
from assistant.model.values import Tokens
from tests.llm.conftest import TEMPLATE, VALUES


class Shape(BaseModel):
    """A shape with room for what no database takes."""

    change: float
    more: dict[str, Any]


def test_what_json_or_a_database_does_not_know_is_replaced() -> None:
    said = Shape(change=math.inf, more={"quote\x00": ["\ud83d", math.nan, 1.5, True]})
    outcome = Outcome(
        raw="{\x00",
        parsed=said,
        error=None,
        tokens=Tokens(1, 1),
        model_id="m",
        prompt=TEMPLATE.render(VALUES),
        ms=1.0,
    )
    kept = call_of(outcome)
    assert kept.raw == "{\ufffd"
    assert kept.parsed == {"change": None, "more": {"quote\ufffd": ["?", None, 1.5, True]}}
    assert ModelCall.model_validate_json(kept.model_dump_json()) == kept
