"""What is kept of a model's answers with the events of a conversation, so that a reader can see who said what."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from assistant.brief import Value
from assistant.model.values import Failure

if TYPE_CHECKING:
    from pydantic import BaseModel

    from assistant.model.port import Outcome


class ModelCall(Value):
    """One question put to a model and what came back.

    `raw` is the answer as it came (names put back in, if they had been masked), `parsed` the same as the checks
    saw it. `attempts` counts HTTP calls; 0 means that the model was not asked. `ms` are milliseconds.
    """

    model_id: str
    prompt_id: str
    prompt_version: str
    prompt_hash: str
    raw: str
    parsed: dict[str, Any] | None
    error: Failure | None
    detail: str = ""
    prompt_tokens: int
    completion_tokens: int
    tokens_estimated: bool = False
    ms: float
    attempts: int
    masked: bool


class Rejection(Value):
    """Something a model said that a check refused: the check's name, and what was wrong in words."""

    check: str
    detail: str


class FromModel(Value):
    """Base of the events that keep what a model said. They change nothing: what follows from it stands beside.

    `fallback` says why the turn went on without the model; None when its answer was used.
    """

    calls: tuple[ModelCall, ...]
    rejected: tuple[Rejection, ...] = ()
    fallback: str | None = None


def call_of(outcome: Outcome[BaseModel]) -> ModelCall:
    """Return what is kept of an outcome."""
    return ModelCall(
        model_id=outcome.model_id,
        prompt_id=outcome.prompt.id,
        prompt_version=outcome.prompt.version,
        prompt_hash=outcome.prompt.hash,
        raw=_storable(outcome.raw),
        parsed=_storable(outcome.parsed.model_dump(mode="json")) if outcome.parsed is not None else None,
        error=outcome.error,
        detail=outcome.detail,
        prompt_tokens=outcome.tokens.prompt,
        completion_tokens=outcome.tokens.completion,
        tokens_estimated=outcome.tokens.estimated,
        ms=outcome.ms,
        attempts=outcome.attempts,
        masked=outcome.masked,
    )


def _storable(value: Any) -> Any:
    """A JSON value without what can't be stored: NUL characters, halves of surrogate pairs, infinity and NaN."""
    match value:
        case str():
            return value.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
        case float() if not math.isfinite(value):
            return None
        case dict():
            return {_storable(key): _storable(one) for key, one in cast(dict[Any, Any], value).items()}
        case list():
            return [_storable(one) for one in cast(list[Any], value)]
        case _:
            return value


def tokens_spent(events: Iterable[object]) -> int:
    """Return the tokens a conversation has used so far."""
    return sum(
        call.prompt_tokens + call.completion_tokens
        for event in events
        if isinstance(event, FromModel)
        for call in event.calls
    )


def texts_said(events: Iterable[object]) -> list[str]:
    """Return what was written to the interviewer so far."""
    # By attribute, not by class: the classes of events are made of what stands here.
    texts = (getattr(event, "text", None) for event in events if getattr(event, "type", None) == "received")
    return [text for text in texts if isinstance(text, str)]
