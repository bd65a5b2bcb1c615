"""A scripted model without a server between: for evaluations that ask a great many questions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from assistant.model.breaker import Breaker
from assistant.model.budgets import Limits, MemoryLedger, estimate
from assistant.model.lanes import Lanes
from assistant.model.masking import NoMasking
from assistant.model.port import Outcome, Spoken, Text
from assistant.model.session import ModelAccess, ModelDesk
from assistant.model.values import Failure, Tokens
from evals.playing import CLOCK
from evals.scripted_model import Answer, Asked
from prompts.templates import Rendered

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class InProcess:
    """A `ChatModel` made of a function from a request to its words."""

    answer: Answer
    model_id: str = "scripted"

    def warm_up(self) -> None:
        """There is nothing to build."""

    def structured(self, prompt: Rendered, schema: type[T]) -> Outcome[T]:
        raw = self.answer(_asked(prompt, schema.__name__))
        parsed, error = None, None
        try:
            parsed = schema.model_validate(json.loads(raw))
        except ValidationError:
            error: Failure | None = "wrong_shape"
        except ValueError:
            error = "not_json"
        return self._outcome(prompt, raw, parsed, error)

    def stream(self, prompt: Rendered, *, within_s: float | None = None) -> Spoken:  # noqa: ARG002
        raw = self.answer(_asked(prompt, None))
        return Spoken(pieces=iter((raw,)), outcome=self._outcome(prompt, raw, Text(text=raw), None))

    def access(self, organisation_id: str) -> ModelAccess:
        """One organisation's way to this model, without limits."""
        desk = ModelDesk(self, Breaker(), Lanes(total=8, each=8), Limits(), CLOCK)
        return ModelAccess(desk, organisation_id, MemoryLedger(), NoMasking())

    def _outcome(self, prompt: Rendered, raw: str, parsed: T | None, error: Failure | None) -> Outcome[T]:
        tokens = Tokens(estimate(prompt.system, prompt.user), estimate(raw), estimated=True)
        return Outcome(
            raw=raw,
            parsed=parsed,
            error=error,
            tokens=tokens,
            model_id=self.model_id,
            prompt=prompt,
            ms=0.0,
        )


def _asked(prompt: Rendered, schema: str | None) -> Asked:
    return Asked(
        schema=schema, method=None, system=prompt.system, user=prompt.user, streamed=False, headers={}
    )
