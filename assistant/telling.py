"""What is told of a reply while it is still being made, for channels that show it as it grows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.blocks import Block
from assistant.state import Phase


@dataclass(frozen=True)
class Begun:
    """The reply but for its question, which is the next block and comes as words."""

    turn: int
    phase: Phase
    at: datetime
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Words:
    """More words of the question, to be put behind those that came before."""

    text: str


@dataclass(frozen=True)
class Instead:
    """The words that came so far don't stand: the question is this."""

    text: str


Told = Begun | Words | Instead

# Called in the thread that makes the reply, which waits for it: it hands on and returns at once.
Tell = Callable[[Told], None]


def tell_nobody(_told: Told) -> None:
    """For whoever wants the reply only as a whole."""
