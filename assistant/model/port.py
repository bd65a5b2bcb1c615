"""The port to a language model: two ways to ask it, and what comes back. It never raises for a bad answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from assistant.model.values import Failure, Tokens
from prompts.templates import Rendered

T = TypeVar("T", bound=BaseModel)


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

    def close(self) -> None:
        """Stop listening. `outcome` then holds what had been said by that time."""
        close = getattr(self.pieces, "close", None)  # a generator has one
        if close:
            close()


class Text(BaseModel):
    """Plain words as an answer."""

    text: str


class ChatModel(Protocol):
    """A model that can be asked. Prompts come rendered; `schema` is a pydantic model with every field required.

    Neither method raises for anything a server does: it is all in the outcome.
    """

    @property
    def model_id(self) -> str: ...

    def warm_up(self) -> None:
        """Import and build what the first question would have to wait for. Asks the server nothing."""
        ...

    def structured(self, prompt: Rendered, schema: type[T]) -> Outcome[T]: ...

    def stream(self, prompt: Rendered, *, within_s: float | None = None) -> Spoken:
        """Speak. `within_s`: seconds the whole answer may take, where that is less than an answer's usual time."""
        ...
