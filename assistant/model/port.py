"""The port to a language model: two ways to ask it, and what comes back. It never raises for a bad answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel

from prompts.templates import Rendered

T = TypeVar("T", bound=BaseModel)

Failure = Literal[
    "timeout",  # no whole answer within the time allowed
    "unreachable",  # no connection, or one that broke
    "rate_limited",  # HTTP 429, also after the retries
    "server_error",  # HTTP 5xx
    "refused",  # any other 4xx: a wrong key, an unknown model
    "unsupported",  # HTTP 400, 422 or 501: this question in this form is not understood, or too long
    "not_json",  # an answer that is no JSON
    "wrong_shape",  # JSON of another shape than was asked for
    "cut_off",  # the answer was longer than allowed
    "empty",  # nothing was said
    "down",  # not asked: the breaker is open
    "busy",  # not asked: no free lane within the time a turn may wait
    "over_budget",  # not asked: tokens of the turn, the conversation or the day are used up
]
# What speaks against the server rather than against one answer; these open the breaker.
SERVER_FAILURES: frozenset[Failure] = frozenset(
    {"timeout", "unreachable", "rate_limited", "server_error", "refused"}
)
# What never reached a server.
NOT_ASKED: frozenset[Failure] = frozenset({"down", "busy", "over_budget"})


@dataclass(frozen=True)
class Tokens:
    """Tokens in and out. `estimated` says that the server gave no count and four characters were taken as one."""

    prompt: int = 0
    completion: int = 0
    estimated: bool = False

    @property
    def total(self) -> int:
        return self.prompt + self.completion

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(
            self.prompt + other.prompt,
            self.completion + other.completion,
            self.estimated or other.estimated,
        )


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """What came of one question to a model.

    Exactly one of `parsed` and `error` is set. `raw` is the answer as it came, also when it could not be used.
    `ms` is the time from the first attempt to the last byte; `attempts` counts HTTP calls, retries included.
    `masked` says whether names and addresses were taken out before the text left this machine.
    """

    raw: str
    parsed: T | None
    error: Failure | None
    tokens: Tokens
    model_id: str
    prompt: Rendered
    ms: float
    detail: str = ""  # what was wrong, in words that hold no key and no text of the conversation
    attempts: int = 1
    masked: bool = False


@dataclass
class Spoken:
    """Words as they come. Iterate first; `outcome` holds what is known at the end, None while it is speaking.

    A failure ends the iteration early and stands in `outcome.error`; it is never raised.
    """

    pieces: Iterator[str]
    outcome: Outcome[Text] | None = field(default=None)

    def __iter__(self) -> Iterator[str]:
        return self.pieces


class Text(BaseModel):
    """Plain words as an answer."""

    text: str


class ChatModel(Protocol):
    """A model that can be asked. Prompts come rendered; `schema` is a pydantic model with every field required.

    Neither method raises for anything a server does: it is all in the outcome.
    """

    @property
    def model_id(self) -> str: ...

    def structured(self, prompt: Rendered, schema: type[T]) -> Outcome[T]: ...

    def stream(self, prompt: Rendered) -> Spoken: ...
