"""Asking a model within limits: breaker, lanes, budgets, masking and counting around one bare port."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pydantic import BaseModel

from assistant.model.breaker import Breaker
from assistant.model.budgets import Budget, HeldLedger, Ledger, Limits, Use, estimate
from assistant.model.lanes import Lanes
from assistant.model.masking import Masked, Masker
from assistant.model.port import ChatModel, Outcome, Spoken, Text
from assistant.model.record import texts_said, tokens_spent
from assistant.model.values import SERVER_FAILURES, Failure, Tokens
from kit.clock import Clock
from prompts.templates import Rendered, Template

T = TypeVar("T", bound=BaseModel)

ANSWER_TOKENS = 500  # counted for an answer before it is known, when a budget is asked


@dataclass(frozen=True)
class ModelDesk:
    """A model with its limits, shared by a process.

    `wait_s`: how long a turn waits for a free lane, in seconds. `question_s`: how long for the model to put a
    question into the leader's words; with 0 it isn't asked to.
    """

    model: ChatModel
    breaker: Breaker
    lanes: Lanes
    limits: Limits
    clock: Clock
    wait_s: float = 2.0
    question_s: float = 8.0

    def warm_up(self) -> None:
        self.model.warm_up()

    def session(
        self, organisation_id: str, *, ledger: Ledger, masker: Masker, conversation_spent: int
    ) -> ModelSession:
        """Return the way to the model for one turn. `conversation_spent` counts the tokens of earlier turns."""
        spent = ledger.spent(self.clock.now().date()) if self.limits.organisation_day else 0
        return ModelSession(
            desk=self,
            organisation_id=organisation_id,
            ledger=ledger,
            masker=masker,
            budget=Budget(self.limits, conversation_spent=conversation_spent, day_spent=spent),
        )


@dataclass(frozen=True)
class ModelAccess:
    """One organisation's way to the model."""

    desk: ModelDesk
    organisation_id: str
    ledger: Ledger
    masker: Masker

    def open(self, events: Iterable[object]) -> ModelSession:
        """Return the way to the model for the next turn of a conversation with these events."""
        events = list(events)
        masker = self.masker.knowing(texts_said(events))
        return self.desk.session(
            self.organisation_id, ledger=self.ledger, masker=masker, conversation_spent=tokens_spent(events)
        )


@dataclass
class ModelSession:
    """The way to the model for one turn. Not shared between threads.

    `structured` and `stream` take a template with the values of its variables; those declared `said` are masked
    first. Nothing raises for what a model or its server does: see `Outcome`.
    """

    desk: ModelDesk
    organisation_id: str
    ledger: Ledger
    masker: Masker
    budget: Budget
    outcomes: list[Outcome[BaseModel]] = field(default_factory=list[Outcome[BaseModel]])

    def structured(self, template: Template, values: Mapping[str, str], schema: type[T]) -> Outcome[T]:
        """Ask for an answer of the shape of `schema`."""
        masked = self._mask(template, values)
        prompt = template.render(masked.texts)
        refused = self._enter(prompt)
        if refused:
            return self._note(self._refusal(refused, prompt))
        try:
            outcome = self.desk.model.structured(prompt, schema)
        finally:
            self.desk.lanes.give_back(self.organisation_id)
        self._judge(outcome.error)
        restored = masked.restore_all(outcome.parsed.model_dump(mode="json")) if outcome.parsed else None
        return self._note(
            replace(
                outcome,
                raw=masked.restore(outcome.raw),
                parsed=schema.model_validate(restored) if restored is not None else None,
                masked=self.masker.on,
            )
        )

    def stream(
        self, template: Template, values: Mapping[str, str], *, within_s: float | None = None
    ) -> Spoken:
        """Ask for plain words, as they come. Close or exhaust the iterator: a lane is held until then."""
        masked = self._mask(template, values)
        prompt = template.render(masked.texts)
        spoken = Spoken(pieces=iter(()))
        spoken.pieces = self._speak(prompt, masked, spoken, within_s)
        return spoken

    @contextmanager
    def counted_at_the_end(self) -> Generator[None]:
        """Count what is used within the block when it ends, however it ends: counting is a write to a disk."""
        before = self.ledger
        held = self.ledger = HeldLedger(before)
        try:
            yield
        finally:
            self.ledger = before
            held.write()

    @property
    def server_failed(self) -> Failure | None:
        """How the model's server failed in this turn, if its last answer was a failure of its own."""
        error = self.outcomes[-1].error if self.outcomes else None
        return error if error in SERVER_FAILURES else None

    def _speak(
        self, prompt: Rendered, masked: Masked, spoken: Spoken, within_s: float | None
    ) -> Iterator[str]:
        refused = self._enter(prompt)
        if refused:
            spoken.outcome = self._note(self._refusal(refused, prompt))
            return
        began, said = time.perf_counter(), ""
        inner = self.desk.model.stream(prompt, within_s=within_s)
        try:
            for piece in _whole_marks(inner):
                said += masked.restore(piece)
                yield masked.restore(piece)
        finally:
            self.desk.lanes.give_back(self.organisation_id)
            # Left early by the caller: what had come by then was paid for all the same.
            outcome = inner.outcome or Outcome(
                raw=said,
                parsed=Text(text=said),
                error=None,
                tokens=Tokens(estimate(prompt.system, prompt.user), estimate(said), estimated=True),
                model_id=self.desk.model.model_id,
                prompt=prompt,
                ms=1000 * (time.perf_counter() - began),
            )
            self._judge(outcome.error)
            parsed = Text(text=said) if outcome.parsed else None
            spoken.outcome = self._note(replace(outcome, raw=said, parsed=parsed, masked=self.masker.on))

    def _mask(self, template: Template, values: Mapping[str, str]) -> Masked:
        kinds = template.front.variables
        said = {name: text for name, text in values.items() if kinds.get(name) == "said"}
        masked = self.masker.mask(said)
        return Masked(texts={**values, **masked.texts}, back=masked.back)

    def _enter(self, prompt: Rendered) -> Failure | None:
        if not self.budget.allows(estimate(prompt.system, prompt.user) + ANSWER_TOKENS):
            return "over_budget"
        if not self.desk.breaker.allows():
            return "down"
        if not self.desk.lanes.take(self.organisation_id, wait_s=self.desk.wait_s):
            self.desk.breaker.gave_up()
            return "busy"
        return None

    def _judge(self, error: Failure | None) -> None:
        if error in SERVER_FAILURES:
            self.desk.breaker.failed()
        else:
            self.desk.breaker.succeeded()

    def _refusal(self, why: Failure, prompt: Rendered) -> Outcome[T]:  # pyright: ignore[reportInvalidTypeVarUse]
        return Outcome(
            raw="",
            parsed=None,
            error=why,
            tokens=Tokens(),
            model_id=self.desk.model.model_id,
            prompt=prompt,
            ms=0.0,
            attempts=0,
            masked=self.masker.on,
        )

    def _note(self, outcome: Outcome[T]) -> Outcome[T]:
        self.budget.spend(outcome.tokens)
        if outcome.attempts:
            self.ledger.add(
                self.desk.clock.now().date(),
                Use(
                    purpose=outcome.prompt.id,
                    model_id=outcome.model_id,
                    tokens=outcome.tokens,
                    attempts=outcome.attempts,
                    ok=outcome.error is None,
                ),
            )
        self.outcomes.append(outcome)  # pyright: ignore[reportArgumentType] a list to read from
        return outcome


def _whole_marks(pieces: Iterator[str] | Spoken) -> Iterator[str]:
    """Hold back a piece that ends inside a mark such as `[PERSON_1]`, so that it can be put back whole."""
    held = ""
    for piece in pieces:
        held += piece
        cut = held.rfind("[")
        if cut >= 0 and "]" not in held[cut:] and len(held) - cut < 40:
            if held[:cut]:
                yield held[:cut]
            held = held[cut:]
        else:
            yield held
            held = ""
    if held:
        yield held
