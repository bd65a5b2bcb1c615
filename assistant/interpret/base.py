"""What an interpreter is: text and the moment it was said in go in, commands come out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from assistant.brief import Finding, Slot
from assistant.commands import Command
from assistant.events import DocumentRead, Interpreted, MoveKind
from capability_library.marked import Mark
from capability_library.schema import Kpi

Phase = Literal["interview", "confirming", "contradiction", "proposal", "accepted", "closed"]


def _no_kpis() -> Mapping[str, Kpi]:
    return {}


def _no_names() -> Mapping[str, str]:
    return {}


# What was learned says what numbers mean, and how likely a cause lies in which cell; None while it can't.
Marking = Callable[[str], Sequence[Mark] | None]
Sorting = Callable[[str], Mapping[str, float] | None]


def untold(_text: str) -> None:
    """Nobody can tell: the model is not loaded, or not wanted."""


@dataclass(frozen=True)
class Context:
    """The moment a message was said in: what was asked, and what is already known.

    `names` maps capability id to name for the whole pinned framework; `proposed` lists the ids of the
    proposal as shown, in that order, and `weights` what each of them weighs. `foreign` are the words that
    questions in the language of a trade brought in. `choices` are the quick replies that were offered; `listed` the
    capabilities that the first of them name, where the question was the short list. `shown` is the document
    whose findings were just shown, to be told which of them hold. `offered` are the capabilities outside the
    proposal that were last named as the nearest, `spoken_of` the one of the proposal that we just spoke of, and
    `last_move` is what we did at the proposal just before this message, if that wants an answer. `mark` says what
    numbers mean, and `cells` how likely a cause lies in which cell.
    """

    today: date
    phase: Phase = "interview"
    asked_slot: Slot | None = None
    asked_aim: str | None = None
    asked_text: str = ""
    foreign: frozenset[str] = frozenset()
    choices: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    kpis: Mapping[str, Kpi] = field(default_factory=_no_kpis)
    findings: tuple[Finding, ...] = ()
    names: Mapping[str, str] = field(default_factory=_no_names)
    proposed: tuple[str, ...] = ()
    weights: tuple[int, ...] = ()
    offered: tuple[str, ...] = ()
    spoken_of: str | None = None
    last_move: MoveKind | None = None
    probes_used: int = 0
    shown: DocumentRead | None = None
    mark: Marking = untold
    cells: Sorting = untold

    def holds(self, slot: Slot) -> bool:
        """Say whether the brief has a finding in `slot`."""
        return any(finding.slot is slot for finding in self.findings)


class Interpreter(Protocol):
    """Turns what a leader wrote into commands. It never raises on any text, and returns at least one."""

    def interpret(self, text: str, context: Context) -> tuple[Command, ...]: ...


@dataclass(frozen=True)
class Reading:
    """What a message was read as, by whom, and what is kept of the reading for whoever wants to know."""

    commands: tuple[Command, ...]
    by: Literal["rules", "llm", "api"] = "rules"
    kept: Interpreted | DocumentRead | None = None
