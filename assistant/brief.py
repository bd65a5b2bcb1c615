"""The brief: what a conversation has established, by slot, each fact with the words it came from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """Base of the values in this package: frozen, unknown fields refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Slot(StrEnum):
    """The fifteen slots. Their ids are part of the public API."""

    FRAME = "frame"
    GOAL = "goal"
    KPI = "kpi"
    PROBLEM = "problem"
    PRIORITY = "priority"
    CRITICAL_WORK = "critical_work"
    EXCELLENCE = "excellence"
    INCIDENT = "incident"
    CAUSE = "cause"
    FUTURE = "future"
    EXISTING = "existing"
    LEVEL = "level"
    CONSTRAINTS = "constraints"
    PROOF = "proof"
    CONFIRMATION = "confirmation"


REQUIRED_SLOTS: tuple[Slot, ...] = (
    Slot.FRAME,
    Slot.GOAL,
    Slot.KPI,
    Slot.PROBLEM,
    Slot.PRIORITY,
    Slot.CRITICAL_WORK,
    Slot.CAUSE,
    Slot.CONFIRMATION,
)

# No capability may be named before each of these is filled or skipped.
SLOTS_BEFORE_NAMING: tuple[Slot, ...] = (
    Slot.GOAL,
    Slot.KPI,
    Slot.PROBLEM,
    Slot.CRITICAL_WORK,
    Slot.CAUSE,
)


class Cell(StrEnum):
    """Six cells of cause. After Thomas Gilbert's behaviour engineering model (Human Competence, 1978)."""

    EXPECTATIONS = "expectations"  # expectations and feedback
    TOOLS = "tools"  # tools, information and time
    CONSEQUENCES = "consequences"  # incentives and consequences
    SKILLS = "skills"  # knowledge and skill
    FIT = "fit"  # capacity and fit of the person to the work
    MOTIVE = "motive"  # what the person wants


ENVIRONMENT_CELLS = frozenset({Cell.EXPECTATIONS, Cell.TOOLS, Cell.CONSEQUENCES})


class KpiReading(Value):
    """A measure as the leader gave it. Numbers are in `unit`; `change` is a relative move in `unit`.

    `kpi_id` names the library's KPI where one was recognised. `name` is in the leader's words when
    they named it, otherwise the library's. `due` is the last day of the period that was named.
    """

    name: str
    kpi_id: str | None = None
    baseline: float | None = None
    target: float | None = None
    change: float | None = None
    unit: str | None = None
    direction: Literal["up", "down"] | None = None
    due: date | None = None
    timing: Literal["leading", "lagging"] | None = None


class FindingDraft(Value):
    """A fact as an interpreter took it from one message, before it has an id.

    `quote` stands in the message exactly as written. `value` is the short form that is read back.
    `tag` refines a slot: goal | initiative; well | badly (incident); low | high (level). `capability_id` is the
    capability that was picked from the short list with these words.
    """

    slot: Slot
    value: str
    quote: str
    kpi: KpiReading | None = None
    cell: Cell | None = None
    tag: str | None = None
    assumption: bool = False
    capability_id: str | None = None


class Source(Value):
    """Where a quote stands when it isn't in the leader's own message: a document they confirmed it from.

    `name` is the file's; `page` the number of the page in the stored text, `label` what that page is called.
    """

    document_id: str
    name: str
    page: int
    label: str

    @property
    def where(self) -> str:
        """The place in words: “Strategy 2027.pdf”, page 3."""
        return f"“{self.name}”, {self.label}"


class Finding(FindingDraft):
    """A fact in the brief. `id` is unique in its conversation, `turn` counts the leader's messages from 1.

    With a `source` the quote stands in that document, and `turn` is the one the leader confirmed it in.
    """

    id: str
    turn: int
    source: Source | None = None


def picks(findings: Iterable[Finding]) -> dict[str, Finding]:
    """What was picked from the short list, by capability id, in the order it was picked."""
    return {finding.capability_id: finding for finding in findings if finding.capability_id}


def by_slot(findings: Iterable[Finding]) -> dict[Slot, tuple[Finding, ...]]:
    """Group findings by slot, in the order they were said; slots without any are left out."""
    groups: dict[Slot, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.slot, []).append(finding)
    return {slot: tuple(group) for slot, group in groups.items()}
