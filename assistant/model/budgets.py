"""Budgets: how many tokens a turn, a conversation and an organisation's day may use, and what has been used."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from assistant.model.values import Tokens

CHARACTERS_A_TOKEN = 4  # a rule of thumb for English; only for asking beforehand whether a budget will do


@dataclass(frozen=True)
class Limits:
    """Tokens in and out together. 0 means no limit."""

    turn: int = 0
    conversation: int = 0
    organisation_day: int = 0


@dataclass(frozen=True)
class Use:
    """One question put to a model, for the count. `ok` is False when the answer could not be used."""

    purpose: str
    model_id: str
    tokens: Tokens
    attempts: int
    ok: bool


class Ledger(Protocol):
    """Counts what one organisation uses, by day (UTC). Called once a question, after it was answered or failed."""

    def spent(self, day: date) -> int:
        """Tokens used on that day."""
        ...

    def add(self, day: date, use: Use) -> None: ...


@dataclass
class MemoryLedger:
    """A ledger that forgets with the process: for evaluations and tests."""

    uses: list[tuple[date, Use]] = field(default_factory=list[tuple[date, Use]])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def spent(self, day: date) -> int:
        with self._lock:
            return sum(use.tokens.total for on, use in self.uses if on == day)

    def add(self, day: date, use: Use) -> None:
        with self._lock:
            self.uses.append((day, use))


@dataclass
class HeldLedger:
    """Keeps counts until `write`, so that nobody waits for a disk before the first word of a reply."""

    ledger: Ledger
    uses: list[tuple[date, Use]] = field(default_factory=list[tuple[date, Use]])

    def spent(self, day: date) -> int:
        return self.ledger.spent(day)

    def add(self, day: date, use: Use) -> None:
        self.uses.append((day, use))

    def write(self) -> None:
        while self.uses:
            self.ledger.add(*self.uses.pop(0))


@dataclass
class Budget:
    """What is left for one turn. Not shared between threads."""

    limits: Limits
    conversation_spent: int
    day_spent: int
    turn_spent: int = 0

    def allows(self, tokens: int) -> bool:
        """Say whether a question that takes about `tokens`, answer included, fits into all three budgets."""
        return all(
            limit == 0 or spent + tokens <= limit
            for limit, spent in (
                (self.limits.turn, self.turn_spent),
                (self.limits.conversation, self.conversation_spent + self.turn_spent),
                (self.limits.organisation_day, self.day_spent + self.turn_spent),
            )
        )

    def spend(self, tokens: Tokens) -> None:
        self.turn_spent += tokens.total


def estimate(*texts: str) -> int:
    """Return about how many tokens the texts take."""
    return sum(len(text) // CHARACTERS_A_TOKEN + 1 for text in texts)
