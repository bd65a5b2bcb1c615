"""The shape of a proposal. Every claim in it names the finding it rests on."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from assistant.brief import Cell, KpiReading, Value


class Evidence(Value):
    """The leader's own words, and the passage of the library they met.

    `source` says who brought them together: shared words, nearness in meaning, the leader who named the capability,
    a language model's grade, the remedy for a cause, which takes the capability, or the leader who picked it from
    the short list. `document` names the place when the words stand in a document they confirmed.
    """

    finding_id: str
    quote: str
    turn: int
    passage: str
    passage_kind: str
    source: Literal["lexical", "dense", "named", "model", "remedy", "picked"]
    document: str | None = None

    @property
    def words(self) -> str:
        """The words as they are shown: of a pick the name, which may have been picked by its number."""
        return self.passage if self.source == "picked" else self.quote

    @property
    def place(self) -> str:
        """Where the words stand: in a message, or in a document."""
        return self.document or f"message {self.turn}"


class LevelChoice(Value):
    """A proficiency level with its reason, and why not the ones beside it. Levels are 1 to 5."""

    level: Literal[1, 2, 3, 4, 5]
    name: str
    reason: str
    not_lower: str
    not_higher: str


class KpiLink(Value):
    """The number a capability moves: the leader's own reading and the finding it stands in."""

    finding_id: str
    name: str
    kpi_id: str | None
    how: str


class ProposedCapability(Value):
    """One capability of a proposal. Weights are whole per cents; over the proposal they add up to 100."""

    capability_id: str
    name: str
    definition: str
    domain: str
    focus: bool
    weight: int = Field(ge=0, le=100)
    level: LevelChoice
    reason: str
    kpi: KpiLink | None
    because: tuple[Evidence, ...]
    added_by_leader: bool = False
    weight_by_leader: bool = False


class LeftOut(Value):
    capability_id: str
    name: str
    reason: str
    quote: str | None = None


class UncoveredNeed(Value):
    """Words of the leader that no capability covers: a proposed capability that waits for a person."""

    finding_id: str
    quote: str
    nearest: tuple[str, ...]


class Remedy(Value):
    """A cause that lies in the environment, in the leader's words, and what would change it.

    `takes` is the id of the capability that whoever changes it needs, where the framework has it.
    """

    cell: Cell
    finding_id: str
    quote: str
    remedy: str
    takes: str | None = None


class Proposal(Value):
    """What a role needs, and what training will not fix.

    `environment_dominates` is true when more of the causes lie in expectations, tools or consequences
    than in people; the remedies then stand first, before any capability.
    """

    role: str
    goal: str | None
    goal_finding_id: str | None
    kpis: tuple[KpiReading, ...]
    critical_work: str | None
    critical_work_finding_id: str | None
    environment_dominates: bool
    remedies: tuple[Remedy, ...]
    capabilities: tuple[ProposedCapability, ...]
    left_out: tuple[LeftOut, ...]
    uncovered: tuple[UncoveredNeed, ...]
    assumptions: tuple[str, ...]
    framework: str
    framework_version: str
