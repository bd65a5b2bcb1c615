"""Plain values about calls to a model. Nothing is imported that a server's first answer would have to wait for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
# What a second question with the reason might put right; of the others the same would come again.
WORTH_ANOTHER: frozenset[Failure] = frozenset({"not_json", "wrong_shape", "empty"})


@dataclass(frozen=True)
class Tokens:
    """Tokens in and out. `estimated`: the server gave no count, and four characters were taken as one."""

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
